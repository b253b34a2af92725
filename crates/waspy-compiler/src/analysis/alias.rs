//! Which heap partitions and globals a function may write, itself or through what it calls: so that a load stays
//! available across a call that does not touch it. Computed once per module by a fixpoint over the call graph.

use crate::transform::rewrite::{Context, part_of};
use waspy_ir::{Effects, FuncDecl, FuncId, Function, Imm, Inst, Module, Op};

/// A set of partitions and globals; partition 0, "anything", is a flag.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PlaceSet {
    /// Everything may be in it.
    pub all: bool,
    bits: Vec<u64>,
}

impl PlaceSet {
    /// Adds a place; true when it was not in the set.
    pub fn insert(&mut self, place: usize) -> bool {
        if self.bits.len() <= place / 64 {
            self.bits.resize(place / 64 + 1, 0);
        }
        let bit = 1 << (place % 64);
        let new = self.bits[place / 64] & bit == 0;
        self.bits[place / 64] |= bit;
        new
    }

    /// Adds a set; true when something was new.
    pub fn union(&mut self, other: &PlaceSet) -> bool {
        let mut new = other.all && !self.all;
        self.all |= other.all;
        if self.bits.len() < other.bits.len() {
            self.bits.resize(other.bits.len(), 0);
        }
        for (a, b) in self.bits.iter_mut().zip(&other.bits) {
            new |= *b & !*a != 0;
            *a |= b;
        }
        new
    }

    /// Places in the set, when it is not everything.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.bits
            .iter()
            .enumerate()
            .flat_map(|(n, &w)| (0..64).filter(move |k| w >> k & 1 == 1).map(move |k| n * 64 + k))
    }

    /// Is a place in the set?
    pub fn contains(&self, place: usize) -> bool {
        self.all || self.bits.get(place / 64).is_some_and(|w| w >> (place % 64) & 1 == 1)
    }

    /// Nothing is in it.
    pub fn is_empty(&self) -> bool {
        !self.all && self.bits.iter().all(|w| *w == 0)
    }
}

/// What an instruction writes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Written {
    Nothing,
    /// A partition or, after the partitions, a global.
    Place(usize),
    /// What the callee writes.
    Callee(FuncId),
    Everything,
}

/// The places that each function writes.
#[derive(Clone, Debug, Default)]
pub struct Writes {
    parts: usize,
    by_func: Vec<PlaceSet>,
}

impl Writes {
    /// Computes the sets. `cx` needs its attributes only.
    pub fn new(module: &Module, cx: &Context) -> Writes {
        let mut out = Writes { parts: module.parts.len(), by_func: vec![PlaceSet::default(); module.funcs.len()] };
        let mut calls: Vec<Vec<FuncId>> = vec![vec![]; module.funcs.len()];
        for (n, decl) in module.funcs.iter().enumerate() {
            match decl {
                FuncDecl::Defined(f) => out.own(cx, f, n, &mut calls[n]),
                other => out.by_func[n].all = !other.attrs().pure,
            }
        }
        let mut callers: Vec<Vec<u32>> = vec![vec![]; module.funcs.len()];
        for (n, callees) in calls.iter().enumerate() {
            callees.iter().for_each(|c| callers[c.index()].push(n as u32));
        }
        let mut work: Vec<u32> = (0..module.funcs.len() as u32).collect();
        while let Some(n) = work.pop() {
            let set = out.by_func[n as usize].clone();
            for &c in &callers[n as usize] {
                if out.by_func[c as usize].union(&set) {
                    work.push(c);
                }
            }
        }
        out
    }

    fn own(&mut self, cx: &Context, f: &Function, n: usize, calls: &mut Vec<FuncId>) {
        for i in f.blocks.iter().flat_map(|b| &b.insts) {
            match self.written(cx, f.inst(*i)) {
                Written::Nothing => {}
                Written::Place(p) => {
                    self.by_func[n].insert(p);
                }
                Written::Callee(c) => calls.push(c),
                Written::Everything => self.by_func[n].all = true,
            }
        }
        calls.sort_unstable();
        calls.dedup();
    }

    /// The place of a global.
    pub fn global(&self, g: waspy_ir::GlobalId) -> usize {
        self.parts + g.index()
    }

    /// Number of places.
    pub fn places(&self, cx: &Context) -> usize {
        self.parts + cx.globals
    }

    /// What one instruction writes.
    pub fn written(&self, cx: &Context, inst: &Inst) -> Written {
        match (inst.op, inst.imm) {
            (Op::Call, Imm::Func(c)) if cx.attrs[c.index()].pure => Written::Nothing,
            (Op::Call, Imm::Func(c)) => Written::Callee(c),
            (Op::GlobalSet, Imm::Global(g)) => Written::Place(self.global(g)),
            // The pending exception and the shadow stack pointer are read by nothing that is numbered by place.
            (Op::TakePending | Op::PendingSet | Op::SpSet | Op::Throw, _) => Written::Nothing,
            _ if !inst.op.effects().has(Effects::WRITES) => Written::Nothing,
            _ => match part_of(inst) {
                Some(p) if p.0 != 0 => Written::Place(p.index()),
                _ => Written::Everything,
            },
        }
    }

    /// What a function writes.
    pub fn of(&self, f: FuncId) -> &PlaceSet {
        &self.by_func[f.index()]
    }
}
