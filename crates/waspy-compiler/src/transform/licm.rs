//! Moves out of loops what is the same in every turn: pure operations, and loads whose partition nothing in the loop
//! writes, so that a list's length and storage stay in locals while its elements change.
//!
//! A pure operation may run although the loop would not have reached it. A load may when its address is that of an object
//! whatever happens: it would have been reached whenever the loop is entered, or the reference is the result of no cast.
//! What is then read ahead of its test is a field of an object, or a word near address 0, which are all zero (`statics.rs`):
//! null again. References to other classes than a test allows are casts (`ref.narrow`, `obj.to_ref`).

use super::loops;
use super::rewrite::{Context, block_of, def_inst, inst_blocks, is_constant, part_of};
use crate::analysis::alias::{PlaceSet, Written};
use crate::analysis::dominators::{Loop, Shape};
use waspy_ir::{Block, Effects, Function, Imm, Inst, InstId, Op, Term, Type, Value};

/// Farthest field that is read ahead of its test; what is zero at the beginning of memory is larger.
const NEAR: u32 = 1000;

/// Hoists in every loop, inner loops first; true when something moved.
pub fn run(cx: &Context, f: &mut Function) -> bool {
    let mut shape = Shape::new(f);
    if shape.loops.loops.is_empty() {
        return false;
    }
    let made = loops::preheaders(f, &shape);
    if made {
        shape = Shape::new(f);
    }
    let mut h = Hoist { cx, shape: &shape, places: inst_blocks(f), inside: vec![false; f.blocks.len()] };
    let mut changed = made;
    for l in &shape.loops.loops {
        if let Some(to) = loops::preheader(f, &shape.cfg, l) {
            l.blocks.iter().for_each(|b| h.inside[b.index()] = true);
            changed |= h.hoist(f, l, to);
            l.blocks.iter().for_each(|b| h.inside[b.index()] = false);
        }
    }
    changed
}

struct Hoist<'a> {
    cx: &'a Context,
    shape: &'a Shape,
    /// Block of each instruction.
    places: Vec<u32>,
    /// Blocks of the loop at hand.
    inside: Vec<bool>,
}

impl Hoist<'_> {
    fn hoist(&mut self, f: &mut Function, l: &Loop, to: Block) -> bool {
        let written = self.written(f, l);
        let sure = self.sure(f, l.header);
        // In reverse post-order, so that operands move first.
        let mut order = l.blocks.clone();
        order.sort_unstable_by_key(|b| self.shape.cfg.position[b.index()]);
        let mut changed = false;
        for b in order {
            if f.blocks[b.index()].cold && !f.blocks[l.header.index()].cold {
                continue;
            }
            let guarded = matches!(f.blocks[b.index()].term, Term::TryBr { .. });
            let insts = std::mem::take(&mut f.blocks[b.index()].insts);
            let last = insts.last().copied();
            let mut kept = Vec::with_capacity(insts.len());
            for i in insts {
                if !(guarded && last == Some(i)) && self.moves(f, i, &written, &sure) {
                    self.move_out(f, i, to);
                    changed = true;
                } else {
                    kept.push(i);
                }
            }
            f.blocks[b.index()].insts = kept;
        }
        changed
    }

    /// What the loop may write.
    fn written(&self, f: &Function, l: &Loop) -> PlaceSet {
        let mut set = PlaceSet::default();
        for i in l.blocks.iter().flat_map(|b| &f.blocks[b.index()].insts) {
            match self.cx.writes.written(self.cx, f.inst(*i)) {
                Written::Nothing => {}
                Written::Place(p) => {
                    set.insert(p);
                }
                Written::Callee(c) => {
                    set.union(self.cx.writes.of(c));
                }
                Written::Everything => set.all = true,
            }
        }
        set
    }

    /// Accesses that happen whenever the loop is entered: those in the line of code that it begins with.
    fn sure(&self, f: &Function, header: Block) -> Vec<InstId> {
        let mut out = vec![];
        let mut b = header;
        loop {
            for &i in &f.blocks[b.index()].insts {
                let inst = f.inst(i);
                if self.cx.may_raise(inst) || inst.op.effects().has(Effects::CALLS.and(Effects::DIVERGES)) {
                    return out;
                }
                if matches!(inst.imm, Imm::Mem { .. }) {
                    out.push(i);
                }
            }
            match &f.blocks[b.index()].term {
                Term::Br(e) if e.block != header && self.inside[e.block.index()] => b = e.block,
                _ => return out,
            }
        }
    }

    fn moves(&self, f: &Function, i: InstId, written: &PlaceSet, sure: &[InstId]) -> bool {
        let inst = f.inst(i);
        let effects = inst.op.effects();
        if is_constant(inst) || !inst.args.iter().all(|&a| self.is_invariant(f, a)) {
            return false;
        }
        if effects == Effects::PURE {
            return inst.op != Op::Call && inst.results.len() == 1;
        }
        if effects != Effects::READS {
            return false;
        }
        match (inst.op, inst.imm) {
            (Op::GlobalGet, Imm::Global(g)) => !written.contains(self.cx.writes.global(g)),
            (_, Imm::Mem { offset, .. }) => {
                let unwritten = match part_of(inst) {
                    Some(p) if p.0 != 0 => !written.contains(p.index()),
                    _ => written.is_empty(),
                };
                unwritten && (sure.contains(&i) || offset < NEAR && self.is_object(f, inst.args[0], sure))
            }
            _ => false,
        }
    }

    /// Is the value that of an object with its fields, or null, whenever the loop is entered?
    fn is_object(&self, f: &Function, v: Value, sure: &[InstId]) -> bool {
        let cast = |inst: &Inst| {
            !matches!(inst.op, Op::New | Op::NewTail | Op::Call | Op::RefConst | Op::GlobalGet | Op::LoadRef)
        };
        let own = f.ty(v) == Type::Ref && !def_inst(f, v).is_some_and(cast);
        own || sure.iter().any(|&i| f.inst(i).args[0] == v)
    }

    fn is_invariant(&self, f: &Function, v: Value) -> bool {
        def_inst(f, v).is_some_and(is_constant) || !self.inside[block_of(f, &self.places, v).index()]
    }

    fn move_out(&mut self, f: &mut Function, i: InstId, to: Block) {
        // Constants are operands of what moves wherever they were.
        for k in 0..f.inst(i).args.len() {
            let a = f.inst(i).args[k];
            if self.inside[block_of(f, &self.places, a).index()]
                && let Some(inst) = def_inst(f, a).cloned()
            {
                let types: Vec<Type> = inst.results.iter().map(|&r| f.ty(r)).collect();
                let id = f.make_inst(inst.op, vec![], inst.imm, &types, inst.site);
                f.insts[i.index()].args[k] = f.insts[id.index()].results[0];
                self.place(f, id, to);
            }
        }
        self.place(f, i, to);
    }

    fn place(&mut self, f: &mut Function, i: InstId, to: Block) {
        f.blocks[to.index()].insts.push(i);
        if self.places.len() <= i.index() {
            self.places.resize(i.index() + 1, u32::MAX);
        }
        self.places[i.index()] = to.0;
    }
}
