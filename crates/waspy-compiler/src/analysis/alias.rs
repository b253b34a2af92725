//! Which heap partitions and globals a function may write, itself or through what it calls: so that a load stays
//! available across a call that does not touch it. A fixpoint over the call graph; what bodies do by themselves is remembered
//! while they do not change.

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
        let (bits, mut n) = (self.bits.as_mut_slice(), 0);
        while n < other.bits.len() {
            let (old, add) = (bits[n], other.bits[n]);
            new |= add & !old != 0;
            bits[n] = old | add;
            n += 1;
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

/// What bodies write by themselves, and whom they call: read once a version of a body.
#[derive(Debug, Default)]
pub struct Bodies(Vec<Option<Body>>);

#[derive(Debug, Default)]
struct Body {
    all: bool,
    parts: Vec<u32>,
    globals: Vec<u32>,
    calls: Vec<FuncId>,
}

impl Bodies {
    /// The function's body is another one now.
    pub fn changed(&mut self, id: FuncId) {
        if let Some(body) = self.0.get_mut(id.index()) {
            *body = None;
        }
    }

    fn read(&mut self, module: &Module) {
        self.0.resize_with(module.funcs.len(), || None);
        for (decl, body) in module.funcs.iter().zip(&mut self.0) {
            match decl {
                FuncDecl::Defined(f) if body.is_none() => *body = Some(Body::of(f)),
                FuncDecl::Defined(_) => {}
                _ => *body = None,
            }
        }
    }
}

impl Body {
    fn of(f: &Function) -> Body {
        let mut body = Body::default();
        for b in &f.blocks {
            for i in &b.insts {
                match written(f.inst(*i)) {
                    Own::Nothing => {}
                    Own::Part(p) => body.parts.push(p),
                    Own::Global(g) => body.globals.push(g),
                    Own::Callee(c) => body.calls.push(c),
                    Own::Everything => body.all = true,
                }
            }
        }
        body.calls.sort_unstable();
        body.calls.dedup();
        body
    }
}

/// What one instruction writes, before places have numbers.
enum Own {
    Nothing,
    Part(u32),
    Global(u32),
    Callee(FuncId),
    Everything,
}

fn written(inst: &Inst) -> Own {
    match (inst.op, inst.imm) {
        (Op::Call, Imm::Func(c)) => Own::Callee(c),
        (Op::GlobalSet, Imm::Global(g)) => Own::Global(g.0),
        // The pending exception and the shadow stack pointer are read by nothing that is numbered by place.
        (Op::TakePending | Op::PendingSet | Op::SpSet | Op::Throw, _) => Own::Nothing,
        _ if !inst.op.effects().has(Effects::WRITES) => Own::Nothing,
        _ => match part_of(inst) {
            Some(p) if p.0 != 0 => Own::Part(p.0),
            _ => Own::Everything,
        },
    }
}

/// The places that each function writes.
#[derive(Clone, Debug, Default)]
pub struct Writes {
    parts: usize,
    by_func: Vec<PlaceSet>,
}

impl Writes {
    /// Computes the sets. `cx` needs its attributes only.
    pub fn new(module: &Module, cx: &Context, bodies: &mut Bodies) -> Writes {
        bodies.read(module);
        let mut out = Writes { parts: module.parts.len(), by_func: vec![PlaceSet::default(); module.funcs.len()] };
        let mut callers: Vec<Vec<u32>> = vec![vec![]; module.funcs.len()];
        for (n, decl) in module.funcs.iter().enumerate() {
            let Some(body) = &bodies.0[n] else {
                out.by_func[n].all = !decl.attrs().pure;
                continue;
            };
            for c in body.calls.iter().filter(|c| !cx.attrs[c.index()].pure) {
                callers[c.index()].push(n as u32);
            }
            let set = &mut out.by_func[n];
            set.all = body.all;
            for &p in &body.parts {
                set.insert(p as usize);
            }
            for &g in &body.globals {
                set.insert(out.parts + g as usize);
            }
        }
        let mut work: Vec<u32> = (0..module.funcs.len() as u32).collect();
        while let Some(n) = work.pop() {
            if callers[n as usize].is_empty() {
                continue;
            }
            let set = std::mem::take(&mut out.by_func[n as usize]);
            for &c in &callers[n as usize] {
                // What a function writes through itself it writes anyway.
                if c != n && out.by_func[c as usize].union(&set) {
                    work.push(c);
                }
            }
            out.by_func[n as usize] = set;
        }
        out
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
        match written(inst) {
            Own::Nothing => Written::Nothing,
            Own::Callee(c) if cx.attrs[c.index()].pure => Written::Nothing,
            Own::Callee(c) => Written::Callee(c),
            Own::Global(g) => Written::Place(self.parts + g as usize),
            Own::Part(p) => Written::Place(p as usize),
            Own::Everything => Written::Everything,
        }
    }

    /// What a function writes.
    pub fn of(&self, f: FuncId) -> &PlaceSet {
        &self.by_func[f.index()]
    }
}
