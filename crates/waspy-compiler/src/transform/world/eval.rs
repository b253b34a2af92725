//! One function under the facts: which blocks control comes to, and what is known of each value there.

use super::{Known, World};
use crate::analysis::dominators::Cfg;
use crate::transform::fold::{self, Const};
use crate::transform::rewrite::part_of;
use waspy_ir::{
    Block, DataId, Edge, Effects, FuncDecl, FuncId, Function, Imm, Inst, LayoutId, Op, Reloc, Term, Type, Value,
};

/// What was found about a function.
pub struct Found {
    /// By value.
    pub known: Vec<Known>,
    /// By block: does control come to it?
    pub reached: Vec<bool>,
    /// By block: the number of instructions until one that control does not come out of normally.
    pub ends: Vec<Option<usize>>,
}

/// Evaluates a function and adds what it does to the facts.
pub fn function(w: &mut World, id: FuncId) {
    let FuncDecl::Defined(f) = &w.m.funcs[id.index()] else { return };
    let found = evaluate(w, id, f);
    Does { w, id, f, found: &found }.all();
    // Whoever has relied on a fact is looked at again when it changes: the last look has seen all of them.
    w.found[id.index()] = Some(found);
}

/// Evaluates a function.
fn evaluate(w: &mut World, id: FuncId, f: &Function) -> Found {
    let cfg = Cfg::new(f);
    let mut e = Eval {
        cfg: &cfg,
        found: Found {
            known: vec![Known::Nothing; f.values.len()],
            reached: vec![false; f.blocks.len()],
            ends: vec![None; f.blocks.len()],
        },
        w,
        id,
        f,
        changed: false,
    };
    e.found.reached[0] = true;
    for (&p, &known) in f.blocks[0].params.iter().zip(&e.w.funcs[id.index()].params) {
        e.found.known[p.index()] = known;
    }
    loop {
        e.changed = false;
        for &b in &cfg.rpo {
            if e.found.reached[b.index()] {
                e.block(b);
            }
        }
        if !e.changed {
            return e.found;
        }
    }
}

struct Eval<'e, 'm> {
    w: &'e mut World<'m>,
    id: FuncId,
    f: &'e Function,
    cfg: &'e Cfg,
    found: Found,
    /// An edge back to a block that comes earlier has brought something new: what goes forward is seen in the same round.
    changed: bool,
}

impl Eval<'_, '_> {
    fn get(&self, v: Value) -> Known {
        self.found.known[v.index()]
    }

    /// Adds what is known of a value; true when it is new.
    fn set(&mut self, v: Value, known: Known) -> bool {
        let old = self.get(v);
        if old == Known::Any || known == Known::Nothing {
            return false;
        }
        let joined = old.join(known);
        self.found.known[v.index()] = joined;
        joined != old
    }

    fn block(&mut self, b: Block) {
        let data = &self.f.blocks[b.index()];
        self.found.ends[b.index()] = None;
        let caught = matches!(data.term, Term::TryBr { .. });
        for (n, &i) in data.insts.iter().enumerate() {
            let inst = self.f.inst(i);
            self.inst(inst);
            let (returns, raises) = outcome(self.w, inst);
            if caught
                && raises
                && n + 1 == data.insts.len()
                && let Term::TryBr { unwind, .. } = &data.term
            {
                self.edge(b, unwind);
            }
            if !returns {
                self.found.ends[b.index()] = Some(n);
                return;
            }
        }
        self.term(b, &data.term);
    }

    fn term(&mut self, b: Block, term: &Term) {
        match term {
            Term::Br(e) => self.edge(b, e),
            Term::TryBr { normal, .. } => self.edge(b, normal),
            Term::CondBr { cond, then, other } => match self.get(*cond) {
                Known::Nothing => {}
                Known::Const(Const::I32(0)) => self.edge(b, other),
                Known::Const(Const::I32(_)) => self.edge(b, then),
                _ => {
                    self.edge(b, then);
                    self.edge(b, other);
                }
            },
            Term::Switch { index, edges, default } => match self.get(*index) {
                Known::Nothing => {}
                Known::Const(Const::I32(n)) => self.edge(b, edges.get(n as u32 as usize).unwrap_or(default)),
                _ => {
                    edges.iter().for_each(|e| self.edge(b, e));
                    self.edge(b, default);
                }
            },
            Term::Return(_) | Term::Unreachable => {}
        }
    }

    fn edge(&mut self, from: Block, e: &Edge) {
        let mut new = !std::mem::replace(&mut self.found.reached[e.block.index()], true);
        for (&p, &arg) in self.f.blocks[e.block.index()].params.iter().zip(&e.args) {
            let known = self.get(arg);
            new |= self.set(p, known);
        }
        self.changed |= new && self.cfg.is_back_edge(from, e.block);
    }

    fn inst(&mut self, inst: &Inst) {
        if let (Op::Call, Imm::Func(callee)) = (inst.op, inst.imm) {
            for (n, &r) in inst.results.iter().enumerate() {
                self.set(r, self.w.funcs[callee.index()].results[n]);
            }
            let callers = &mut self.w.funcs[callee.index()].callers;
            if callers.last() != Some(&self.id) {
                callers.push(self.id);
            }
            return;
        }
        let [result] = inst.results[..] else {
            for &r in &inst.results {
                self.set(r, Known::Any);
            }
            return;
        };
        // Nothing changes what is not known already.
        if self.get(result) != Known::Any {
            let known = self.value(inst, self.f.ty(result));
            self.set(result, known);
        }
    }

    fn value(&mut self, inst: &Inst, ty: Type) -> Known {
        let first = inst.args.first().map(|&a| self.get(a));
        match (inst.op, inst.imm) {
            (Op::LayoutAddr, Imm::Layout(l)) => Known::Layout(l),
            (Op::RefConst | Op::PtrConst, Imm::Data(d)) => Known::Data(d),
            (Op::GlobalGet, Imm::Global(g)) => {
                self.w.global_readers[g.index()].push(self.id);
                self.w.globals[g.index()]
            }
            (op, _) if keeps_bits(op) && matches!(first, Some(Known::Layout(_) | Known::Data(_))) => {
                first.expect("it has an operand")
            }
            (Op::I32Eq | Op::RefEq | Op::I32Ne, _) => self.same(inst),
            (Op::RefIsNull | Op::I32Eqz, _) if matches!(first, Some(Known::Layout(_) | Known::Data(_))) => {
                Known::Const(Const::I32(0))
            }
            (_, Imm::Mem { offset, .. }) if !inst.results.is_empty() => self.load(inst, offset, ty),
            _ => self.folded(inst),
        }
    }

    fn folded(&self, inst: &Inst) -> Known {
        let mut consts = vec![];
        for &a in &inst.args {
            match self.get(a) {
                Known::Nothing => return Known::Nothing,
                Known::Const(c) => consts.push(c),
                _ => {}
            }
        }
        if fold::is_select(inst.op) {
            let [a, b, c] = [0, 1, 2].map(|n| self.get(inst.args[n]));
            return match c {
                Known::Const(Const::I32(0)) => b,
                Known::Const(_) => a,
                _ => a.join(b),
            };
        }
        match (inst.op, inst.imm) {
            (Op::I32Const, Imm::I32(n)) => Known::Const(Const::I32(n)),
            (Op::I64Const, Imm::I64(n)) => Known::Const(Const::I64(n)),
            (Op::F64Const, Imm::F64(n)) => Known::Const(Const::F64(n)),
            (Op::IntConst, Imm::I64(n)) => Known::Const(Const::Int(n)),
            (Op::ObjConst, Imm::I32(n)) => Known::Const(Const::Obj(n)),
            (Op::RefNull, _) => Known::Const(Const::Null),
            _ if consts.len() != inst.args.len() => Known::Any,
            _ => fold::eval(inst.op, inst.imm, &consts).map_or(Known::Any, Known::Const),
        }
    }

    /// Comparing with the class object of a class without objects is false.
    fn same(&mut self, inst: &Inst) -> Known {
        let (a, b) = (self.get(inst.args[0]), self.get(inst.args[1]));
        let equal = match (a, b) {
            (Known::Nothing, _) | (_, Known::Nothing) => return Known::Nothing,
            (Known::Layout(a), Known::Layout(b)) => a == b,
            (Known::Layout(l), Known::Any) | (Known::Any, Known::Layout(l)) => {
                if self.w.present[l.index()] {
                    return Known::Any;
                }
                self.w.layout_readers[l.index()].push(self.id);
                false
            }
            (Known::Layout(_), Known::Const(_) | Known::Data(_))
            | (Known::Const(_) | Known::Data(_), Known::Layout(_)) => false,
            (Known::Data(_), _) | (_, Known::Data(_)) => return Known::Any,
            _ => return self.folded(inst),
        };
        Known::Const(Const::I32(i32::from(equal == (inst.op != Op::I32Ne))))
    }

    fn load(&mut self, inst: &Inst, offset: u32, ty: Type) -> Known {
        match self.get(inst.args[0]) {
            Known::Nothing => return Known::Nothing,
            Known::Layout(l) => {
                let part = part_of(inst).expect("loads have a partition");
                if self.w.written[part.index()] {
                    return Known::Any;
                }
                self.w.part_readers[part.index()].push(self.id);
                return self.class_word(l, offset, inst.op);
            }
            _ => {}
        }
        let part = part_of(inst).expect("loads have a partition");
        let Some(zero) = zero(ty).filter(|_| self.w.zero[part.index()]) else { return Known::Any };
        self.w.part_readers[part.index()].push(self.id);
        Known::Const(zero)
    }

    /// A word of a class object that nothing writes.
    fn class_word(&self, l: LayoutId, offset: u32, op: Op) -> Known {
        let item = &self.w.m.data[self.w.m.layouts[l.index()].class_object.index()];
        let at = offset as usize;
        let reloc = item.relocs.iter().find(|(at, _)| *at == offset).map(|r| r.1);
        match (op, reloc, item.bytes.get(at..at + 4)) {
            (Op::LoadI32, None, Some(word)) => {
                Known::Const(Const::I32(i32::from_le_bytes(word.try_into().expect("four bytes"))))
            }
            (Op::LoadRef | Op::LoadPtr, Some(Reloc::Data(d)), _) => Known::Data(d),
            (Op::LoadRef | Op::LoadPtr, Some(Reloc::Layout(l)), _) => Known::Layout(l),
            _ => Known::Any,
        }
    }
}

/// The zero that a new object's field of a type has.
fn zero(ty: Type) -> Option<Const> {
    Some(match ty {
        Type::I32 => Const::I32(0),
        Type::I64 => Const::I64(0),
        Type::F64 => Const::F64(0),
        Type::Int => Const::Int(0),
        Type::Ref => Const::Null,
        Type::Obj => Const::Obj(0),
        _ => return None,
    })
}

/// Ops that give an address another type.
fn keeps_bits(op: Op) -> bool {
    use Op::{ObjFromRaw, ObjRaw, ObjToRef, PtrFromRaw, PtrFromRef, PtrRaw, RefFromPtr, RefToObj};
    matches!(op, PtrRaw | PtrFromRaw | PtrFromRef | RefFromPtr | RefToObj | ObjToRef | ObjRaw | ObjFromRaw)
}

/// May the instruction be left normally, may it raise?
fn outcome(w: &World, inst: &Inst) -> (bool, bool) {
    match inst.imm {
        Imm::Func(callee) if inst.op == Op::Call => {
            let facts = &w.funcs[callee.index()];
            (facts.returns, facts.raises)
        }
        _ => (!inst.op.effects().has(Effects::DIVERGES), inst.op.effects().has(Effects::RAISES)),
    }
}

/// What a function does where control comes to.
struct Does<'e, 'm> {
    w: &'e mut World<'m>,
    id: FuncId,
    f: &'e Function,
    found: &'e Found,
}

impl Does<'_, '_> {
    fn all(&mut self) {
        let f = self.f;
        let values = values_of_classes(f);
        let (mut returns, mut raises) = (false, false);
        let mut results = vec![Known::Nothing; f.sig.results.len()];
        for b in f.block_ids().filter(|b| self.found.reached[b.index()]) {
            let data = &f.blocks[b.index()];
            let caught = matches!(data.term, Term::TryBr { .. });
            let end = self.found.ends[b.index()];
            for (n, &i) in data.insts.iter().enumerate().take(end.map_or(usize::MAX, |n| n + 1)) {
                let inst = f.inst(i);
                self.inst(inst, &values);
                raises |= outcome(self.w, inst).1 && !(caught && n + 1 == data.insts.len());
            }
            if let (None, Term::Return(all)) = (end, &data.term) {
                returns = true;
                results.iter_mut().zip(all).for_each(|(r, v)| *r = r.join(self.found.known[v.index()]));
            }
        }
        let facts = &mut self.w.funcs[self.id.index()];
        let changed = facts.returns != returns || facts.raises != raises || facts.results != results;
        if changed {
            (facts.returns, facts.raises, facts.results) = (returns, raises, results);
            let callers = std::mem::take(&mut facts.callers);
            self.w.queue_all(callers);
        }
    }

    fn inst(&mut self, inst: &Inst, values: &[bool]) {
        match (inst.op, inst.imm) {
            (Op::Call, Imm::Func(callee)) => {
                let args: Vec<Known> = inst.args.iter().map(|&a| self.found.known[a.index()]).collect();
                self.w.call(callee, &args);
            }
            (Op::FuncIndex, Imm::Func(f)) => self.w.reach_unknown(f),
            (Op::GlobalSet, Imm::Global(g)) => {
                self.w.set_global(g, self.found.known[inst.args[0].index()]);
            }
            (Op::LayoutAddr, Imm::Layout(l)) if values[inst.results[0].index()] => self.w.exists(l),
            (Op::New | Op::NewTail, Imm::Layout(l)) => self.w.exists(l),
            (_, Imm::Data(d)) => self.w.data(DataId(d.0)),
            (_, Imm::Mem { part, .. })
                if inst.results.is_empty() && (self.w.zero[part.index()] || !self.w.written[part.index()]) =>
            {
                let stored = self.found.known[inst.args[1].index()];
                let none = stored == Known::Nothing;
                if !none {
                    self.w.write(part);
                }
                if !none && !zero(self.f.ty(inst.args[1])).is_some_and(|z| stored == Known::Const(z)) {
                    self.w.fill(part);
                }
            }
            _ => {}
        }
    }
}

/// Which values are class objects that something else is done with than comparing them and reading their words.
fn values_of_classes(f: &Function) -> Vec<bool> {
    let mut escapes = vec![false; f.values.len()];
    // A value that is an address under another type hands the question on to its uses; those come later in the order of
    // instructions or in blocks with other numbers, hence the rounds.
    loop {
        let mut changed = false;
        let mut mark = |v: Value| changed |= !std::mem::replace(&mut escapes[v.index()], true);
        let mut handed = vec![];
        for b in &f.blocks {
            for &i in &b.insts {
                let inst = f.inst(i);
                match inst.op {
                    Op::I32Eq | Op::I32Ne | Op::RefEq => {}
                    op if keeps_bits(op) => handed.push((inst.results[0], inst.args[0])),
                    _ if matches!(inst.imm, Imm::Mem { .. }) && !inst.results.is_empty() => {}
                    _ => inst.args.iter().for_each(|&a| mark(a)),
                }
            }
            b.term.for_each_use(&mut mark);
        }
        for (result, arg) in handed {
            if escapes[result.index()] && !std::mem::replace(&mut escapes[arg.index()], true) {
                changed = true;
            }
        }
        if !changed {
            return escapes;
        }
    }
}
