//! Value numbering along the dominator tree, with folding on the way. One walk does all of this:
//!
//! - an instruction whose value a dominating one has already computed is replaced by it;
//! - a load is available until something may write its partition; a store makes its value available to loads
//!   (each partition has a version, a write moves it on, and the version is part of the load's key);
//! - a store of what its place is known to hold is dropped;
//! - a comparison that a dominating branch has decided is a constant, and so are those it implies;
//! - every instruction is folded ([`fold::simplify`]) first.
//!
//! Scopes are undone by truncating logs, so the cost is linear in the function but for joins, whose paths from the
//! immediate dominator are searched for writes (up to [`JOIN_LIMIT`] blocks, beyond which everything counts as written).
//!
//! Longer than 600 lines because memory versions, facts and values are numbered in one walk.

use super::fold::{self, Const, Fold, const_inst};
use super::rewrite::{Context, Subst, drop_dead_handlers, make};
use crate::analysis::alias::Written;
use crate::analysis::dominators::Shape;
use waspy_ir::{Block, Effects, Function, Imm, Inst, InstId, Op, Part, Term, Value};

/// Most blocks searched for writes between a join and its dominator.
const JOIN_LIMIT: usize = 200;
/// An instruction is folded this often in a row.
const FOLD_LIMIT: usize = 8;

/// Numbers values and folds; true when something changed.
pub fn run(cx: &Context, f: &mut Function) -> bool {
    let shape = Shape::without_loops(f);
    let mut g = Gvn {
        cx,
        shape: &shape,
        table: Table::new(f.insts.len()),
        memory: Memory::new(cx, f, shape.cfg.rpo.iter().any(|&b| shape.cfg.preds(b).len() > 1)),
        subst: Subst::new(f),
        truth: vec![0; f.values.len()],
        bools: vec![],
        seen: vec![0; f.blocks.len()],
        walks: 0,
        changed: false,
    };
    g.walk(f);
    let changed = g.changed;
    g.subst.apply(f);
    changed | drop_dead_handlers(cx, f)
}

/// What a key stands for: a value, or a known test result.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    Value(Value),
    Test(bool),
}

#[derive(Clone)]
struct Entry {
    hash: u64,
    op: Op,
    imm: Imm,
    args: [u32; 3],
    version: u32,
    known: Known,
    next: u32,
}

/// A chained hash table whose newest entries can be dropped.
struct Table {
    heads: Vec<u32>,
    entries: Vec<Entry>,
}

const END: u32 = u32::MAX;

/// Unoptimised, `rotate_left` is a call.
#[allow(clippy::manual_rotate)]
fn mix(h: u64, x: u64) -> u64 {
    (h.rotate_left(5) ^ x).wrapping_mul(0x517c_c1b7_2722_0a95)
}

fn imm_bits(imm: Imm) -> u64 {
    match imm {
        Imm::None => 0,
        Imm::I32(n) => n as u64,
        Imm::I64(n) => n as u64,
        Imm::F64(n) => n,
        Imm::Func(x) => x.0 as u64,
        Imm::Global(x) => x.0 as u64,
        Imm::Data(x) => x.0 as u64,
        Imm::Layout(x) => x.0 as u64,
        Imm::Sig(x) => x.0 as u64,
        Imm::Mem { offset, part } => (offset as u64) << 32 | part.0 as u64,
    }
}

#[derive(Clone, Copy)]
struct Key {
    op: Op,
    imm: Imm,
    args: [u32; 3],
    version: u32,
}

impl Key {
    /// Longer argument lists than three (calls) are not numbered.
    fn new(op: Op, imm: Imm, args: &[Value], version: u32) -> Option<Key> {
        let args = match *args {
            [] => [END; 3],
            [a] => [a.0, END, END],
            [a, b] => [a.0, b.0, END],
            [a, b, c] => [a.0, b.0, c.0],
            _ => return None,
        };
        Some(Key { op, imm, args, version })
    }

    fn hash(&self) -> u64 {
        let h = mix(self.op as u64, imm_bits(self.imm));
        let h = mix(h, self.args[0] as u64 | (self.args[1] as u64) << 32);
        mix(h, self.args[2] as u64 | (self.version as u64) << 32)
    }
}

impl Table {
    fn new(size: usize) -> Table {
        Table { heads: vec![END; (size * 2).next_power_of_two().max(16)], entries: vec![] }
    }

    fn slot(&self, hash: u64) -> usize {
        (hash >> 20) as usize & (self.heads.len() - 1)
    }

    fn get(&self, key: &Key) -> Option<Known> {
        let hash = key.hash();
        let mut at = self.heads[self.slot(hash)];
        while at != END {
            let e = &self.entries[at as usize];
            if e.hash == hash && e.op == key.op && e.imm == key.imm && e.args == key.args && e.version == key.version {
                return Some(e.known);
            }
            at = e.next;
        }
        None
    }

    fn insert(&mut self, key: &Key, known: Known) {
        let hash = key.hash();
        let slot = self.slot(hash);
        let next = std::mem::replace(&mut self.heads[slot], self.entries.len() as u32);
        let Key { op, imm, args, version } = *key;
        self.entries.push(Entry { hash, op, imm, args, version, known, next });
    }

    fn truncate(&mut self, len: usize) {
        while self.entries.len() > len {
            if let Some(e) = self.entries.pop() {
                let slot = self.slot(e.hash);
                self.heads[slot] = e.next;
            }
        }
    }
}

/// Versions of partitions and globals.
struct Memory {
    clock: u32,
    version: Vec<u32>,
    /// Version that everything has at least.
    floor: u32,
    /// Version of "some write happened": what partition 0 depends on.
    any: u32,
    log: Vec<(u32, u32)>,
    /// What each block writes.
    blocks: Vec<BlockWrites>,
}

#[derive(Clone, Default)]
struct BlockWrites {
    all: bool,
    places: Vec<u32>,
    callees: Vec<waspy_ir::FuncId>,
}

const FLOOR: u32 = u32::MAX;
const ANY: u32 = u32::MAX - 1;

impl Memory {
    /// What blocks write is asked for at joins.
    fn new(cx: &Context, f: &Function, joins: bool) -> Memory {
        let mut blocks = vec![];
        blocks.resize_with(if joins { f.blocks.len() } else { 0 }, BlockWrites::default);
        for (n, b) in f.blocks.iter().enumerate().filter(|_| joins) {
            for &i in &b.insts {
                match cx.writes.written(cx, f.inst(i)) {
                    Written::Nothing => {}
                    Written::Place(p) => blocks[n].places.push(p as u32),
                    Written::Callee(c) => blocks[n].callees.push(c),
                    Written::Everything => blocks[n].all = true,
                }
            }
        }
        Memory { clock: 1, version: vec![0; cx.writes.places(cx)], floor: 0, any: 0, log: vec![], blocks }
    }

    fn set(&mut self, place: u32, version: u32) {
        let slot = match place {
            FLOOR => &mut self.floor,
            ANY => &mut self.any,
            p => &mut self.version[p as usize],
        };
        self.log.push((place, std::mem::replace(slot, version)));
    }

    fn undo(&mut self, len: usize) {
        while self.log.len() > len {
            if let Some((place, old)) = self.log.pop() {
                match place {
                    FLOOR => self.floor = old,
                    ANY => self.any = old,
                    p => self.version[p as usize] = old,
                }
            }
        }
    }

    fn write_place(&mut self, place: u32) {
        self.clock += 1;
        self.set(place, self.clock);
        self.set(ANY, self.clock);
    }

    fn write_all(&mut self) {
        self.clock += 1;
        self.set(FLOOR, self.clock);
        self.set(ANY, self.clock);
    }

    fn write_callee(&mut self, cx: &Context, c: waspy_ir::FuncId) {
        let set = cx.writes.of(c);
        if set.all {
            return self.write_all();
        }
        for p in set.iter() {
            self.write_place(p as u32);
        }
    }

    fn write_block(&mut self, cx: &Context, n: usize) {
        let w = std::mem::take(&mut self.blocks[n]);
        if w.all {
            self.write_all();
        }
        w.places.iter().for_each(|&p| self.write_place(p));
        w.callees.iter().for_each(|&c| self.write_callee(cx, c));
        self.blocks[n] = w;
    }

    fn version(&self, place: u32) -> u32 {
        self.version[place as usize].max(self.floor)
    }

    fn part_version(&self, part: Part) -> u32 {
        if part.0 == 0 { self.any } else { self.version(part.0) }
    }
}

struct Gvn<'a> {
    cx: &'a Context,
    shape: &'a Shape,
    table: Table,
    memory: Memory,
    subst: Subst,
    /// Values known to be zero (-1) or not (1), by dominating branches.
    truth: Vec<i8>,
    /// Old entries of `truth`.
    bools: Vec<(Value, i8)>,
    /// The last of the searches for writes that came to each block.
    seen: Vec<u32>,
    walks: u32,
    changed: bool,
}

enum Step {
    Enter(Block),
    Leave { table: usize, log: usize, bools: usize },
}

impl Gvn<'_> {
    fn walk(&mut self, f: &mut Function) {
        let mut stack = vec![Step::Enter(Function::ENTRY)];
        while let Some(step) = stack.pop() {
            match step {
                Step::Enter(b) => {
                    let leave = Step::Leave {
                        table: self.table.entries.len(),
                        log: self.memory.log.len(),
                        bools: self.bools.len(),
                    };
                    stack.push(leave);
                    self.enter(f, b);
                    self.block(f, b);
                    stack.extend(self.shape.doms.children(b).iter().rev().map(|&c| Step::Enter(c)));
                }
                Step::Leave { table, log, bools } => {
                    self.table.truncate(table);
                    self.memory.undo(log);
                    for (v, old) in self.bools.drain(bools..).rev() {
                        self.truth[v.index()] = old;
                    }
                }
            }
        }
    }

    /// Brings memory versions and known conditions to the start of a block.
    fn enter(&mut self, f: &mut Function, b: Block) {
        let preds = self.shape.cfg.preds(b);
        if preds.len() > 1 {
            self.join(b);
        }
        if let Some(p) = self.shape.entered_from(b) {
            self.assume_edge(f, p, b);
        }
    }

    /// What may be written on the way from the immediate dominator counts as written.
    fn join(&mut self, b: Block) {
        let Some(dom) = self.shape.doms.idom[b.index()] else { return };
        self.walks += 1;
        self.seen[dom.index()] = self.walks;
        let mut seen = vec![dom];
        let mut work: Vec<Block> = self.shape.cfg.preds(b).to_vec();
        while let Some(x) = work.pop() {
            if self.seen[x.index()] == self.walks {
                continue;
            }
            self.seen[x.index()] = self.walks;
            seen.push(x);
            if seen.len() > JOIN_LIMIT {
                return self.memory.write_all();
            }
            work.extend_from_slice(self.shape.cfg.preds(x));
        }
        for x in &seen[1..] {
            self.memory.write_block(self.cx, x.index());
        }
    }

    fn assume_edge(&mut self, f: &Function, p: Block, b: Block) {
        if let Term::CondBr { cond, then, other } = &f.blocks[p.index()].term
            && then.block != other.block
        {
            let cond = self.subst.get(*cond);
            self.assume(f, cond, then.block == b, 0);
        }
    }

    /// A branch has shown that `v` is zero or not.
    fn assume(&mut self, f: &Function, v: Value, truth: bool, depth: usize) {
        if v.index() >= self.truth.len() {
            self.truth.resize(f.values.len(), 0);
        }
        let old = std::mem::replace(&mut self.truth[v.index()], if truth { 1 } else { -1 });
        self.bools.push((v, old));
        let Some(inst) = super::rewrite::def_inst(f, v) else { return };
        let op = inst.op;
        let test = inst.args.len() == 2 && fold::swapped(op).is_some();
        if !test && !matches!(op, Op::I32Eqz | Op::I32And | Op::I32Or) {
            return;
        }
        let args: Vec<Value> = inst.args.iter().map(|&a| self.subst.get(a)).collect();
        if test {
            self.assume_test(op, args[0], args[1], truth);
        }
        if depth > 4 {
            return;
        }
        match op {
            Op::I32Eqz => self.assume(f, args[0], !truth, depth + 1),
            Op::I32And if truth && both_tests(f, &args) => {
                args.iter().for_each(|&a| self.assume(f, a, true, depth + 1))
            }
            Op::I32Or if !truth => args.iter().for_each(|&a| self.assume(f, a, false, depth + 1)),
            _ => {}
        }
    }

    fn assume_test(&mut self, op: Op, a: Value, b: Value, truth: bool) {
        self.learn(op, a, b, truth);
        let Some(inv) = fold::inverse(op) else { return };
        self.learn(inv, a, b, !truth);
        // What `<` and `==` being true says about the rest of their family.
        let (positive, a, b) = if truth { (op, a, b) } else { (inv, a, b) };
        for &(implied, value) in implied(positive) {
            self.learn(implied, a, b, value);
        }
    }

    fn learn(&mut self, op: Op, a: Value, b: Value, truth: bool) {
        let known = Known::Test(truth);
        self.table.insert(&Key { op, imm: Imm::None, args: [a.0, b.0, END], version: 0 }, known);
        if let Some(op) = fold::swapped(op) {
            self.table.insert(&Key { op, imm: Imm::None, args: [b.0, a.0, END], version: 0 }, known);
        }
    }

    fn block(&mut self, f: &mut Function, b: Block) {
        let insts = std::mem::take(&mut f.blocks[b.index()].insts);
        let mut out = Vec::with_capacity(insts.len());
        let tries = matches!(f.blocks[b.index()].term, Term::TryBr { .. });
        let last = insts.last().copied();
        for i in insts {
            // The result of what a handler guards is not there on the unwind side: it is no value for others.
            let guarded = tries && last == Some(i);
            self.inst(f, i, guarded, &mut out);
        }
        let mut term = std::mem::take(&mut f.blocks[b.index()].term);
        term.map_uses(|v| self.subst.get(v));
        if let Term::TryBr { normal, .. } = &mut term
            && out.last().copied() != last
        {
            term = Term::Br(std::mem::replace(normal, waspy_ir::Edge { block: b, args: vec![] }));
            self.changed = true;
        }
        f.blocks[b.index()].term = self.term(f, term, &mut out);
        f.blocks[b.index()].insts = out;
    }

    /// Decides a branch that a dominating one has decided, and passes on what the branch itself shows.
    fn term(&mut self, f: &mut Function, term: Term, out: &mut Vec<InstId>) -> Term {
        let Term::CondBr { cond, mut then, mut other } = term else { return term };
        match self.truth.get(cond.index()).copied().unwrap_or(0) {
            1 => {
                self.changed = true;
                return Term::Br(then);
            }
            -1 => {
                self.changed = true;
                return Term::Br(other);
            }
            _ => {}
        }
        let test = super::rewrite::def_inst(f, cond).is_some_and(|i| fold::is_test(i.op));
        if test && then.args.contains(&cond) {
            let one = self.constant(f, Const::I32(1), out);
            then.args.iter_mut().filter(|a| **a == cond).for_each(|a| *a = one);
        }
        if other.args.contains(&cond) {
            let zero = self.constant(f, Const::I32(0), out);
            other.args.iter_mut().filter(|a| **a == cond).for_each(|a| *a = zero);
        }
        Term::CondBr { cond, then, other }
    }

    fn constant(&mut self, f: &mut Function, c: Const, out: &mut Vec<InstId>) -> Value {
        let (op, imm) = const_inst(c);
        let (id, v) = make(f, op, vec![], imm);
        self.changed = true;
        self.inst(f, id, false, out);
        self.subst.get(v)
    }

    fn inst(&mut self, f: &mut Function, i: InstId, guarded: bool, out: &mut Vec<InstId>) {
        for k in 0..f.insts[i.index()].args.len() {
            let a = f.insts[i.index()].args[k];
            f.insts[i.index()].args[k] = self.subst.get(a);
        }
        if self.fold(f, i, out) {
            return;
        }
        let inst = f.inst(i);
        let effects = inst.op.effects();
        if effects.has(Effects::WRITES.and(Effects::CALLS)) {
            let pure = self.cx.callee(inst).is_some_and(|a| a.pure);
            if pure && self.number(f, i, 0, guarded) || self.is_there(f, i) {
                return;
            }
            out.push(i);
            self.write(f, i);
            return;
        }
        let version = match (inst.op, inst.imm) {
            (Op::GlobalGet, Imm::Global(g)) => Some(self.memory.version(self.cx.writes.global(g) as u32)),
            (_, Imm::Mem { part, .. }) => Some(self.memory.part_version(part)),
            _ => None,
        };
        let numbered = match version {
            Some(v) if effects.has(Effects::READS) => self.number(f, i, v, guarded),
            _ => self.cx.is_value(f.inst(i)) && self.number(f, i, 0, guarded),
        };
        if !numbered {
            out.push(i);
        }
    }

    /// Folds an instruction; true when it went away.
    fn fold(&mut self, f: &mut Function, i: InstId, out: &mut Vec<InstId>) -> bool {
        for _ in 0..FOLD_LIMIT {
            let mut pre = vec![];
            let fold = fold::simplify(f, i, &mut pre);
            for p in pre {
                // A new constant may be known already.
                self.inst(f, p, false, out);
            }
            match fold {
                Fold::Keep => return false,
                Fold::Value(v) => {
                    let v = self.subst.get(v);
                    self.replace(f, i, v);
                    return true;
                }
                Fold::Const(c) => {
                    let v = self.constant(f, c, out);
                    self.replace(f, i, v);
                    return true;
                }
                Fold::Op(op, args, imm) => {
                    let args = args.into_iter().map(|a| self.subst.get(a)).collect();
                    let inst = &mut f.insts[i.index()];
                    (inst.op, inst.args, inst.imm) = (op, args, imm);
                    self.changed = true;
                }
            }
        }
        false
    }

    fn replace(&mut self, f: &Function, i: InstId, v: Value) {
        self.subst.set(f.inst(i).results[0], v);
        self.changed = true;
    }

    /// Looks an instruction up or remembers it; true when another value stands for it.
    fn number(&mut self, f: &mut Function, i: InstId, version: u32, guarded: bool) -> bool {
        let inst = f.inst(i);
        if inst.results.len() != 1 {
            return false;
        }
        let Some(mut key) = Key::new(inst.op, inst.imm, &inst.args, version) else { return false };
        if key.args[0] > key.args[1] && fold::is_commutative(inst.op) {
            key.args.swap(0, 1);
        }
        let result = inst.results[0];
        match self.table.get(&key) {
            Some(Known::Value(v)) if f.ty(v) == f.ty(result) => {
                self.replace(f, i, v);
                return true;
            }
            Some(Known::Test(t)) => {
                let inst = &mut f.insts[i.index()];
                (inst.op, inst.args, inst.imm) = (Op::I32Const, vec![], Imm::I32(t as i32));
                self.changed = true;
                return false;
            }
            _ => {}
        }
        if !guarded {
            self.table.insert(&key, Known::Value(result));
        }
        false
    }

    /// Does memory hold already what the instruction stores?
    fn is_there(&mut self, f: &Function, i: InstId) -> bool {
        let inst = f.inst(i);
        let key = stored(inst).and_then(|(op, args, v)| Some((self.place_key(op, inst.imm, &args)?, v)));
        let known = key.is_some_and(|(key, v)| self.table.get(&key) == Some(Known::Value(v)));
        self.changed |= known;
        known
    }

    /// The key of a load from a place, as it is now.
    fn place_key(&self, op: Op, imm: Imm, args: &[Value]) -> Option<Key> {
        let version = match imm {
            Imm::Global(g) => self.memory.version(self.cx.writes.global(g) as u32),
            Imm::Mem { part, .. } => self.memory.part_version(part),
            _ => return None,
        };
        Key::new(op, imm, args, version)
    }

    fn write(&mut self, f: &Function, i: InstId) {
        let inst = f.inst(i);
        match self.cx.writes.written(self.cx, inst) {
            Written::Nothing => {}
            Written::Everything => self.memory.write_all(),
            Written::Callee(c) => self.memory.write_callee(self.cx, c),
            Written::Place(p) => self.memory.write_place(p as u32),
        }
        if let Some((op, args, v)) = stored(inst)
            && let Some(key) = self.place_key(op, inst.imm, &args)
        {
            self.table.insert(&key, Known::Value(v));
        }
    }
}

fn both_tests(f: &Function, args: &[Value]) -> bool {
    args.iter().all(|&a| super::rewrite::def_inst(f, a).is_some_and(|i| fold::is_test(i.op)))
}

/// The load that would read what an instruction stores, its address, and the stored value.
fn stored(inst: &Inst) -> Option<(Op, Vec<Value>, Value)> {
    let op = match inst.op {
        Op::GlobalSet => return Some((Op::GlobalGet, vec![], inst.args[0])),
        Op::StoreI32 => Op::LoadI32,
        Op::StoreI64 => Op::LoadI64,
        Op::StoreF64 => Op::LoadF64,
        Op::StoreF32 => Op::LoadF32,
        Op::StoreInt => Op::LoadInt,
        Op::StoreRef => Op::LoadRef,
        Op::StoreObj => Op::LoadObj,
        Op::StorePtr => Op::LoadPtr,
        _ => return None,
    };
    Some((op, vec![inst.args[0]], inst.args[1]))
}

/// Comparisons of the same operands that a true comparison decides, besides its inverse.
fn implied(op: Op) -> &'static [(Op, bool)] {
    use Op::*;
    match op {
        I32LtS => &[(I32LeS, true), (I32GtS, false), (I32Eq, false), (I32Ne, true)],
        I32GtS => &[(I32GeS, true), (I32LtS, false), (I32Eq, false), (I32Ne, true)],
        I32LtU => &[(I32LeU, true), (I32GtU, false), (I32Eq, false), (I32Ne, true)],
        I32GtU => &[(I32GeU, true), (I32LtU, false), (I32Eq, false), (I32Ne, true)],
        I32Eq => &[(I32LeS, true), (I32GeS, true), (I32LtS, false), (I32GtS, false), (I32LtU, false), (I32GeU, true)],
        I64LtS => &[(I64LeS, true), (I64GtS, false), (I64Eq, false), (I64Ne, true)],
        I64GtS => &[(I64GeS, true), (I64LtS, false), (I64Eq, false), (I64Ne, true)],
        I64LtU => &[(I64LeU, true), (I64GtU, false), (I64Eq, false), (I64Ne, true)],
        I64GtU => &[(I64GeU, true), (I64LtU, false), (I64Eq, false), (I64Ne, true)],
        I64Eq => &[(I64LeS, true), (I64GeS, true), (I64LtS, false), (I64GtS, false), (I64LtU, false), (I64GeU, true)],
        IntLt => &[(IntLe, true), (IntGt, false), (IntEq, false), (IntNe, true)],
        IntGt => &[(IntGe, true), (IntLt, false), (IntEq, false), (IntNe, true)],
        IntEq => &[(IntLe, true), (IntGe, true), (IntLt, false), (IntGt, false)],
        _ => &[],
    }
}
