//! Puts what is live across a collecting op on the shadow stack, in slots of 4 bytes. The collector does not move objects,
//! so nothing is read back. An `int` is spilled as the address of its heap integer, or 0 while it is small.
//!
//! - Where only cold blocks collect, each collecting op gets a frame of its own there, and the hot path pays nothing.
//! - Where the hot path has integers alone to write, outside loops, it has no frame either (`roots_push`).
//! - Otherwise the function has one frame, made in the block that dominates every place that needs it and is in no loop.
//!   What is live across a hot op is written once, where it is defined; an `int` only when it is not small. What is live
//!   across cold ops alone is written in front of them. Slots that are not written before the first collecting op begin
//!   as 0; a slot that keeps a dead value only keeps garbage for longer. In programs that ask when objects die (`exact`)
//!   such slots are emptied in front of each collecting op.
//! - `Ptr` values made by `ptr.add` and `ptr.from_ref` keep alive what they were made of, also through block parameters
//!   and while a callee works that they are given to.

use waspy_ir::cfg::Cfg;
use waspy_ir::{
    Attrs, Block, Edge, FuncDecl, FuncId, Function, Imm, InstId, Module, Op, Part, Sig, SiteId, Term, Type, Value,
};

use super::roots_bases::Bases;
use super::roots_push::{self, Pushes};
use super::splice::Splice;
use crate::analysis::bits::BitSet;
use crate::analysis::effects::{FuncEffects, of_inst};
use crate::analysis::liveness::Liveness;

/// Bytes of a slot.
const SLOT: u32 = 4;

/// Rewrites every function of the module. A helper function that it makes gets its effects appended.
pub fn run(m: &mut Module, effects: &mut Vec<FuncEffects>, exact: bool) {
    let (mut helper, mut push) = (None, None);
    for n in 0..m.funcs.len() {
        let FuncDecl::Defined(f) = &mut m.funcs[n] else { continue };
        let Some(plan) = Plan::new(f, effects, exact) else { continue };
        let mut f = std::mem::replace(f, Function::new("", Sig::default(), Attrs::default()));
        if helper.is_none() && plan.spills_int(&f) {
            helper = Some(FuncId(m.funcs.len() as u32));
            m.funcs.push(FuncDecl::Defined(roots_push::root_function()));
            effects.push(FuncEffects::default());
        }
        if push.is_none() && plan.pushes {
            push = Some(FuncId(m.funcs.len() as u32));
            m.funcs.push(FuncDecl::Defined(roots_push::push_function()));
            effects.push(FuncEffects::default());
        }
        Rewrite { plan: &plan, helper: helper.unwrap_or_default(), push: push.unwrap_or_default() }.run(&mut f);
        m.funcs[n] = FuncDecl::Defined(f);
    }
}

/// What is to be done to a function.
struct Plan {
    /// Values to write in front of a collecting op, by instruction.
    before: Vec<Vec<Value>>,
    /// Slots to empty in front of a collecting op, by instruction.
    dead: Vec<Vec<u32>>,
    /// Values to write where they are defined.
    at_definition: BitSet,
    /// Slot of each value that has one in the function's frame.
    slot: Vec<u32>,
    /// The function's frame; none: each op has its own.
    frame: Option<Frame>,
    /// No frame although values are written where they are defined: see `roots_push`.
    pushes: bool,
    /// Values that are pushed at the start of a block, because nothing before it needs that.
    later: Vec<(Block, Value)>,
}

struct Frame {
    block: Block,
    slots: u32,
    /// Blocks that the frame's block dominates.
    inside: Vec<bool>,
    /// Values defined before the frame that are written when it is made.
    at_start: Vec<Value>,
    /// Slots that begin as 0.
    zeroed: Vec<u32>,
}

/// A collecting op and what is live across it.
struct Collecting {
    block: Block,
    inst: InstId,
    live: Vec<Value>,
}

impl Plan {
    /// None: nothing is live across anything that collects.
    fn new(f: &Function, effects: &[FuncEffects], exact: bool) -> Option<Plan> {
        let collects = |i: &InstId| of_inst(effects, f.inst(*i)).collects;
        if !f.blocks.iter().flat_map(|b| &b.insts).any(collects) {
            return None;
        }
        let cfg = Cfg::new(f);
        let places = places(f);
        let bases = Bases::new(f, &cfg);
        let live = bases.liveness(f, &cfg);
        let ops = collecting_ops(f, &cfg, &bases, &live, effects);
        if ops.is_empty() {
            return None;
        }
        let mut plan = Plan {
            before: vec![vec![]; f.insts.len()],
            dead: vec![],
            at_definition: BitSet::new(f.values.len()),
            slot: vec![u32::MAX; f.values.len()],
            frame: None,
            pushes: false,
            later: vec![],
        };
        let hot = ops.iter().any(|op| !f.blocks[op.block.index()].cold);
        for op in &ops {
            for &v in &op.live {
                if !f.blocks[op.block.index()].cold || !cfg.dominates(places[v.index()], op.block) {
                    plan.at_definition.insert(v.index());
                }
            }
        }
        for op in &ops {
            let late = op.live.iter().copied().filter(|v| !plan.at_definition.contains(v.index()));
            plan.before[op.inst.index()] = late.collect();
        }
        let loops = cfg.innermost_loops();
        let once = |v: usize| f.values[v].ty == Type::Int && loops[places[v].index()].is_none();
        plan.pushes = !plan.at_definition.is_empty() && plan.at_definition.iter().all(once);
        if plan.pushes {
            plan.push_late(&cfg, &places, &loops, &ops);
        }
        if !plan.pushes && (hot || !plan.at_definition.is_empty()) {
            let facts = Facts { cfg, places, bases, live };
            plan.frame = Some(plan.frame(f, &facts, &ops, effects));
            if exact {
                plan.find_dead(f, &facts, effects);
            }
        }
        Some(plan)
    }

    /// The slots that hold nothing that is live, for each collecting op.
    fn find_dead(&mut self, f: &Function, facts: &Facts, effects: &[FuncEffects]) {
        let slots = self.frame.as_ref().map_or(0, |frame| frame.slots);
        let mut dead = vec![vec![]; f.insts.len()];
        for &b in &facts.cfg.rpo {
            facts.bases.walk(f, b, &facts.live, |i, after, _| {
                if of_inst(effects, f.inst(i)).collects {
                    let live: Vec<u32> = after.iter().map(|v| self.slot[v]).collect();
                    dead[i.index()] = (0..slots).filter(|s| !live.contains(s)).collect();
                }
            });
        }
        self.dead = dead;
    }

    /// Finds the block that dominates everything that needs a value, and is in no loop.
    fn push_late(&mut self, cfg: &Cfg, places: &[Block], loops: &[Option<Block>], ops: &[Collecting]) {
        for v in self.at_definition.iter().map(|v| Value(v as u32)).collect::<Vec<_>>() {
            let needs = ops.iter().filter(|op| op.live.contains(&v)).map(|op| op.block);
            let Some(mut block) = needs.reduce(|a, b| cfg.common_dominator(a, b)) else { continue };
            while loops[block.index()].is_some() {
                block = cfg.idom(block).expect("the entry is in no loop");
            }
            if block != places[v.index()] && cfg.dominates(places[v.index()], block) {
                self.at_definition.remove(v.index());
                self.later.push((block, v));
            }
        }
    }

    fn spills_int(&self, f: &Function) -> bool {
        let int = |v: &Value| f.ty(*v) == Type::Int;
        self.before.iter().flatten().any(int) || self.pushes || self.at_definition.iter().any(|v| int(&Value(v as u32)))
    }

    fn frame(&mut self, f: &Function, facts: &Facts, ops: &[Collecting], effects: &[FuncEffects]) -> Frame {
        let (cfg, places) = (&facts.cfg, &facts.places);
        let mut block = ops[0].block;
        for op in ops {
            block = cfg.common_dominator(block, op.block);
            for d in op.live.iter().map(|v| places[v.index()]).filter(|&d| !cfg.dominates(d, op.block)) {
                block = cfg.common_dominator(block, d);
            }
        }
        let loops = cfg.innermost_loops();
        while loops[block.index()].is_some() {
            block = cfg.idom(block).expect("the entry is in no loop");
        }
        let slots = self.color(f, facts, block);
        let inside: Vec<bool> = f.block_ids().map(|b| cfg.reachable(b) && cfg.dominates(block, b)).collect();
        let spilled = self.at_definition.iter().map(|v| Value(v as u32));
        let at_start = spilled.filter(|&v| !inside[places[v.index()].index()]).collect();
        let mut frame = Frame { block, slots, inside, at_start, zeroed: vec![] };
        frame.zeroed = self.zeroed(f, &frame, effects);
        frame
    }

    /// Values whose lives overlap get different slots. Returns the number of slots.
    fn color(&mut self, f: &Function, facts: &Facts, frame: Block) -> u32 {
        let Facts { cfg, bases, live, .. } = facts;
        let mut all = self.at_definition.clone();
        self.before.iter().flatten().for_each(|v| {
            all.insert(v.index());
        });
        let ids: Vec<usize> = all.iter().collect();
        let mut number = vec![usize::MAX; f.values.len()];
        ids.iter().enumerate().for_each(|(n, &v)| number[v] = n);
        let mut clash = vec![BitSet::new(ids.len()); ids.len()];
        let mut meet = |set: &BitSet, extra: Option<Value>| {
            if extra.is_some_and(|v| !all.contains(v.index())) {
                return;
            }
            let mut members: Vec<usize> = vec![];
            set.for_each_common(&all, |v| members.push(v));
            match extra {
                Some(v) => members.iter().for_each(|&w| {
                    clash[number[v.index()]].insert(number[w]);
                    clash[number[w]].insert(number[v.index()]);
                }),
                None => {
                    for &v in &members {
                        members.iter().for_each(|&w| {
                            clash[number[v]].insert(number[w]);
                        });
                    }
                }
            }
        };
        for &b in &cfg.rpo {
            bases.walk(f, b, live, |_, after, results| {
                if let [r] = results {
                    return meet(after, Some(*r));
                }
                let mut together = after.clone();
                for &r in results {
                    meet(&together, Some(r));
                    together.insert(r.index());
                }
            });
            // What is live where a block begins is written there or is there already.
            let mut start = live.live_in[b.index()].clone();
            f.blocks[b.index()].params.iter().for_each(|p| {
                start.insert(p.index());
            });
            if b == frame || !f.blocks[b.index()].params.is_empty() {
                meet(&start, None);
            }
        }
        self.before.iter().for_each(|at_op| {
            let mut set = BitSet::new(f.values.len());
            at_op.iter().for_each(|v| {
                set.insert(v.index());
            });
            meet(&set, None);
        });
        // A value written in front of an op is live there, and so is all that it may meet in other slots.
        for &b in &cfg.rpo {
            bases.walk(f, b, live, |i, after, _| {
                for &v in &self.before[i.index()] {
                    meet(after, Some(v));
                }
            });
        }
        let mut used = 0;
        for (n, &v) in ids.iter().enumerate() {
            let taken: Vec<u32> = clash[n].iter().filter(|&w| w != n).map(|w| self.slot[ids[w]]).collect();
            let slot = (0..).find(|s| !taken.contains(s)).expect("there are enough numbers");
            self.slot[v] = slot;
            used = used.max(slot + 1);
        }
        used
    }

    /// All slots but those that are written before anything collects.
    fn zeroed(&self, f: &Function, frame: &Frame, effects: &[FuncEffects]) -> Vec<u32> {
        let mut written = vec![false; frame.slots as usize];
        let mut write = |v: Value| {
            if self.at_definition.contains(v.index()) && f.ty(v) != Type::Int {
                written[self.slot[v.index()] as usize] = true;
            }
        };
        frame.at_start.iter().for_each(|&v| write(v));
        let data = &f.blocks[frame.block.index()];
        data.params.iter().for_each(|&v| write(v));
        for &i in &data.insts {
            if of_inst(effects, f.inst(i)).collects {
                break;
            }
            f.inst(i).results.iter().for_each(|&v| write(v));
        }
        (0..frame.slots).filter(|&s| !written[s as usize]).collect()
    }
}

/// What the plan is made from.
struct Facts {
    cfg: Cfg,
    /// Block that defines each value.
    places: Vec<Block>,
    bases: Bases,
    live: Liveness,
}

fn places(f: &Function) -> Vec<Block> {
    let mut places = vec![Function::ENTRY; f.values.len()];
    for b in f.block_ids() {
        let data = &f.blocks[b.index()];
        let results = data.insts.iter().flat_map(|&i| &f.inst(i).results);
        data.params.iter().chain(results).for_each(|v| places[v.index()] = b);
    }
    places
}

/// Collecting ops across which something is live.
fn collecting_ops(f: &Function, cfg: &Cfg, bases: &Bases, live: &Liveness, effects: &[FuncEffects]) -> Vec<Collecting> {
    let mut ops = vec![];
    for &b in &cfg.rpo {
        bases.walk(f, b, live, |inst, after, _| {
            if of_inst(effects, f.inst(inst)).collects {
                let live: Vec<Value> = after.iter().map(|v| Value(v as u32)).collect();
                if !live.is_empty() {
                    ops.push(Collecting { block: b, inst, live });
                }
            }
        });
    }
    ops
}

/// Carries a plan out.
struct Rewrite<'a> {
    plan: &'a Plan,
    helper: FuncId,
    push: FuncId,
}

impl Rewrite<'_> {
    fn run(&self, f: &mut Function) {
        if self.plan.pushes {
            let Plan { at_definition, later, .. } = self.plan;
            let before = |i: InstId| self.before(i).to_vec();
            return Pushes { at_definition, later, before: &before, helper: self.helper, push: self.push }.run(f);
        }
        let blocks: Vec<Block> = f.block_ids().collect();
        let Some(frame) = &self.plan.frame else {
            blocks.into_iter().for_each(|b| self.own_frames(f, b));
            return;
        };
        // The frame's block is first, since the others use its address.
        let base = self.with_frame(f, frame, frame.block, None);
        for b in blocks.iter().copied().filter(|b| frame.inside[b.index()] && *b != frame.block) {
            self.with_frame(f, frame, b, Some(base));
        }
        leave(f, frame, base);
    }

    /// A frame around each collecting op of a cold block.
    fn own_frames(&self, f: &mut Function, b: Block) {
        if f.blocks[b.index()].insts.iter().all(|i| self.before(*i).is_empty()) {
            return;
        }
        let (mut s, insts, term) = Splice::open(f, b);
        for &i in &insts {
            let spill = self.before(i);
            if spill.is_empty() {
                s.keep(i);
                continue;
            }
            own_frame(&mut s, i, spill, self.helper);
        }
        s.end(term);
    }

    fn before(&self, i: InstId) -> &[Value] {
        self.plan.before.get(i.index()).map_or(&[], |v| v)
    }

    /// Rewrites one block of the region that has the frame; returns the frame's address.
    fn with_frame(&self, f: &mut Function, frame: &Frame, b: Block, base: Option<Value>) -> Value {
        let params = f.blocks[b.index()].params.clone();
        let (mut s, insts, term) = Splice::open(f, b);
        let base = base.unwrap_or_else(|| self.prologue(&mut s, frame));
        params.into_iter().for_each(|p| self.define(&mut s, base, p));
        for &i in &insts {
            for &v in self.before(i) {
                self.store(&mut s, base, self.plan.slot[v.index()], v);
            }
            for &slot in self.plan.dead.get(i.index()).map_or(&[][..], |d| d) {
                let zero = s.i32(0);
                put(&mut s, Op::StoreI32, base, zero, slot);
            }
            s.keep(i);
            for r in s.f.inst(i).results.clone() {
                self.define(&mut s, base, r);
            }
        }
        if matches!(term, Term::Return(_)) {
            set_sp(&mut s, base, 0);
        }
        s.end(term);
        base
    }

    fn prologue(&self, s: &mut Splice, frame: &Frame) -> Value {
        let base = s.op(Op::SpGet, &[]);
        set_sp(s, base, frame.slots);
        let mut rest = frame.zeroed.as_slice();
        while let [first, tail @ ..] = rest {
            let pair = tail.first() == Some(&(first + 1));
            let (op, zero) = if pair { (Op::StoreI64, s.i64(0)) } else { (Op::StoreI32, s.i32(0)) };
            put(s, op, base, zero, *first);
            rest = if pair { &tail[1..] } else { tail };
        }
        frame.at_start.iter().for_each(|&v| self.define(s, base, v));
        base
    }

    /// Writes a value into its slot where it is defined.
    fn define(&self, s: &mut Splice, base: Value, v: Value) {
        if !self.plan.at_definition.contains(v.index()) {
            return;
        }
        let slot = self.plan.slot[v.index()];
        if s.f.ty(v) != Type::Int {
            return self.store(s, base, slot, v);
        }
        let big = test_big(s, v);
        let (cold, next) = (s.new_block(true), s.new_block(false));
        s.end(Term::CondBr { cond: big, then: Edge::new(cold, &[]), other: Edge::new(next, &[]) });
        s.block = cold;
        self.store(s, base, slot, v);
        s.end(Term::Br(Edge::new(next, &[])));
        s.block = next;
    }

    fn store(&self, s: &mut Splice, base: Value, slot: u32, v: Value) {
        store(s, base, slot, v, self.helper);
    }
}

fn store(s: &mut Splice, base: Value, slot: u32, v: Value, helper: FuncId) {
    match s.f.ty(v) {
        Type::Int => {
            let word = s.ins_with(Op::Call, &[v], Imm::Func(helper), &[Type::I32])[0];
            put(s, Op::StoreI32, base, word, slot);
        }
        Type::Obj => put(s, Op::StoreObj, base, v, slot),
        _ => put(s, Op::StoreRef, base, v, slot),
    }
}

/// A frame around one op.
pub fn own_frame(s: &mut Splice, i: InstId, spill: &[Value], helper: FuncId) {
    let base = s.op(Op::SpGet, &[]);
    for (n, &v) in spill.iter().enumerate() {
        store(s, base, n as u32, v, helper);
    }
    set_sp(s, base, spill.len() as u32);
    s.keep(i);
    set_sp(s, base, 0);
}

/// Is the integer not small?
pub fn test_big(s: &mut Splice, v: Value) -> Value {
    let raw = s.op(Op::IntRaw, &[v]);
    let two = s.i64(2);
    let up = s.op(Op::I64Shl, &[raw, two]);
    let back = s.op(Op::I64ShrS, &[up, two]);
    s.op(Op::I64Ne, &[back, raw])
}

/// Edges out of the region give the frame back, in one block a target.
fn leave(f: &mut Function, frame: &Frame, base: Value) {
    let mut ways: Vec<(Block, Block)> = vec![];
    // Blocks that this pass made are in the region.
    let region: Vec<Block> = f.block_ids().filter(|b| *frame.inside.get(b.index()).unwrap_or(&true)).collect();
    for b in region {
        let mut term = std::mem::take(&mut f.blocks[b.index()].term);
        for e in term.edges_mut() {
            if frame.inside.get(e.block.index()) == Some(&false) {
                let known = ways.iter().find(|w| w.0 == e.block).map(|w| w.1);
                e.block = known.unwrap_or_else(|| {
                    let way = way_out(f, e.block, base);
                    ways.push((e.block, way));
                    way
                });
            }
        }
        f.blocks[b.index()].term = term;
    }
}

fn way_out(f: &mut Function, to: Block, base: Value) -> Block {
    let way = f.add_block();
    f.blocks[way.index()].cold = f.blocks[to.index()].cold;
    let types: Vec<Type> = f.blocks[to.index()].params.iter().map(|&p| f.ty(p)).collect();
    let args: Vec<Value> = types.into_iter().map(|ty| f.add_param(way, ty)).collect();
    let mut s = Splice { f, block: way, site: SiteId(0) };
    set_sp(&mut s, base, 0);
    s.end(Term::Br(Edge::new(to, &args)));
    way
}

fn set_sp(s: &mut Splice, base: Value, slots: u32) {
    let mut sp = base;
    if slots != 0 {
        let bytes = s.i32((slots * SLOT) as i32);
        sp = s.op(Op::PtrAdd, &[base, bytes]);
    }
    s.ins_with(Op::SpSet, &[sp], Imm::None, &[]);
}

fn put(s: &mut Splice, op: Op, base: Value, v: Value, slot: u32) {
    s.ins_with(op, &[base, v], Imm::Mem { offset: slot * SLOT, part: Part(0) }, &[]);
}
