//! The order of the optimising passes. Everything here is a pass from IR to IR before exceptions, roots and integers are
//! lowered.
//!
//! First the call graph from the leaves up: a function gets its callees' bodies and is simplified at once, so that what its
//! callers copy is small. Then each function by itself: ranges turn exact integers into machine arithmetic, which feeds
//! folding, and loops that need a fact about their bounds are versioned on it.

use super::rewrite::{self, Context};
use super::{boundary_int, cfg, dce, gvn, inline, licm, loops, ranges, sroa, stores, versioning};
use crate::analysis::effects;
use crate::api::{Watch, stage};
use waspy_ir::{FuncDecl, FuncId, Function, Imm, Module, Op};

/// Rounds of the simplifying passes over one function.
const ROUNDS: usize = 3;

/// Optimises the whole module. `overflow` is the function without parameters that raises OverflowError for numbers
/// outside 64 bits; without it such numbers go through heap integers.
pub fn optimise(module: &mut Module, overflow: Option<FuncId>) {
    let all: Vec<FuncId> = (0..module.funcs.len() as u32).map(FuncId).collect();
    Optimiser::new(overflow, None).functions(module, &all);
}

/// Optimises a module that grows: it remembers what it has read of functions that have not changed since.
pub struct Optimiser {
    overflow: Option<FuncId>,
    watch: Option<Watch>,
    bodies: effects::Bodies,
    /// Functions of the last call: what lowered them since has changed them.
    last: Vec<FuncId>,
}

impl Optimiser {
    /// `overflow`: as for [`optimise`]. `watch` is told of passes.
    pub fn new(overflow: Option<FuncId>, watch: Option<Watch>) -> Optimiser {
        Optimiser { overflow, watch, bodies: effects::Bodies::default(), last: vec![] }
    }

    /// Optimises some functions: those that a lowering pass was the first to ask for. Others are inlined into them, not
    /// changed.
    pub fn functions(&mut self, module: &mut Module, ids: &[FuncId]) {
        let watch = self.watch;
        let context = |module: &Module| Context { watch, ..stage(watch, "context", || Context::new(module)) };
        let mut chosen = vec![false; module.funcs.len()];
        ids.iter().for_each(|id| chosen[id.index()] = true);
        std::mem::replace(&mut self.last, ids.to_vec()).into_iter().for_each(|id| self.bodies.changed(id));
        ids.iter().for_each(|&id| self.bodies.changed(id));
        stage(watch, "effects", || declare_effects(module, &mut self.bodies, &chosen));
        let cx = context(module);
        stage(watch, "inline", || inline::run(module, &cx, |id| chosen[id.index()], simplify));
        if ids.len() == module.funcs.len() {
            // Inlining shows more; for a few late functions a second look at the whole module costs more than it finds.
            ids.iter().for_each(|&id| self.bodies.changed(id));
            stage(watch, "effects", || declare_effects(module, &mut self.bodies, &chosen));
        }
        let cx = context(module);
        for &id in ids {
            let Some(mut f) = rewrite::take(module, id) else { continue };
            function(&cx, id, &mut f, self.overflow);
            rewrite::put(module, id, f);
        }
    }
}

/// Simplifies one function to a bounded fixpoint.
pub fn simplify(cx: &Context, f: &mut Function) {
    cx.pass("compact", || rewrite::compact(f));
    for _ in 0..ROUNDS {
        let mut changed = cx.pass("cfg", || cfg::run(cx, f));
        changed |= cx.pass("sroa", || sroa::run(cx, f));
        changed |= cx.pass("gvn", || gvn::run(cx, f));
        changed |= cx.pass("dce", || dce::run(cx, f));
        if !changed {
            break;
        }
    }
    cx.pass("cfg", || cfg::run(cx, f));
    cx.pass("compact", || rewrite::compact(f));
}

fn function(cx: &Context, id: FuncId, f: &mut Function, overflow: Option<FuncId>) {
    simplify(cx, f);
    if let Some(overflow) = overflow
        && cx.pass("boundary_int", || boundary_int::run(cx, f, overflow))
    {
        simplify(cx, f);
    }
    to_machine_words(cx, f);
    cfg::mark_cold(cx, f);
    if cx.pass("stores", || stores::run(cx, f)) {
        simplify(cx, f);
    }
    if !f.attrs.cold {
        if cx.pass("licm", || licm::run(cx, f)) {
            simplify(cx, f);
        }
        if !f.attrs.hidden && calls(f, id) && cx.pass("versioning", || versioning::run_on_parameters(cx, f)) {
            simplify(cx, f);
            to_machine_words(cx, f);
        }
        // What varies in an outer loop may be fixed in an inner one of its fast version.
        for _ in 0..2 {
            if f.attrs.hidden || !cx.pass("versioning", || versioning::run(cx, f)) {
                break;
            }
            simplify(cx, f);
            to_machine_words(cx, f);
            cx.pass("licm", || licm::run(cx, f));
        }
        in_loops(cx, f);
    }
}

/// Does the function call this one, where it is not rare?
fn calls(f: &Function, id: FuncId) -> bool {
    let call = |i: &waspy_ir::InstId| matches!((f.inst(*i).op, f.inst(*i).imm), (Op::Call, Imm::Func(c)) if c == id);
    f.blocks.iter().filter(|b| !b.cold).flat_map(|b| &b.insts).any(call)
}

/// Machine arithmetic in place of exact integers shows more of a loop to the second look.
fn to_machine_words(cx: &Context, f: &mut Function) {
    for _ in 0..2 {
        if !cx.pass("ranges", || ranges::run(cx, f)) {
            break;
        }
        simplify(cx, f);
    }
}

/// What is the same in every turn of a loop is computed in front of it. Last, because ranges know less of a loop that
/// tests at its end.
fn in_loops(cx: &Context, f: &mut Function) {
    let mut changed = !f.attrs.hidden && cx.pass("rotate", || loops::rotate(cx, f));
    changed |= cx.pass("licm", || licm::run(cx, f));
    if changed {
        simplify(cx, f);
    }
}

/// Writes what analysis finds about functions into their attributes: callers need no test after what cannot raise.
fn declare_effects(module: &mut Module, bodies: &mut effects::Bodies, chosen: &[bool]) {
    let Ok(all) = bodies.analyse(module) else { return };
    for ((decl, e), _) in module.funcs.iter_mut().zip(all).zip(chosen).filter(|(_, chosen)| **chosen) {
        if let FuncDecl::Defined(f) = decl {
            // What collects may become a call of the library in lowering, and that may raise (MemoryError).
            f.attrs.noraise |= !e.raises && !e.collects;
            f.attrs.nocollect |= !e.collects;
        }
    }
    // A handler of what has just been declared not to raise is no handler, whoever has it.
    let cx = Context::without_writes(module);
    for n in 0..module.funcs.len() as u32 {
        if bodies.handles(FuncId(n))
            && let Some(mut f) = rewrite::take(module, FuncId(n))
        {
            rewrite::drop_dead_handlers(&cx, &mut f);
            rewrite::put(module, FuncId(n), f);
        }
    }
}
