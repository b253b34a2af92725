//! The order of the optimising passes. Everything here is a pass from IR to IR before exceptions, roots and integers are
//! lowered.
//!
//! First the call graph from the leaves up: a function gets its callees' bodies and is simplified at once, so that what its
//! callers copy is small. Then each function by itself: ranges turn exact integers into machine arithmetic, which feeds
//! folding, and loops that need a fact about their bounds are versioned on it.

use super::rewrite::{self, Context};
use super::{boundary_int, cfg, dce, gvn, inline, ranges, sroa};
use crate::analysis::effects;
use waspy_ir::{FuncDecl, FuncId, Function, Module};

/// Rounds of the simplifying passes over one function.
const ROUNDS: usize = 3;

/// Optimises the whole module. `overflow` is the function without parameters that raises OverflowError for numbers
/// outside 64 bits; without it such numbers go through heap integers.
pub fn optimise(module: &mut Module, overflow: Option<FuncId>) {
    let all: Vec<FuncId> = (0..module.funcs.len() as u32).map(FuncId).collect();
    optimise_functions(module, &all, overflow);
}

/// Optimises some functions: those that a lowering pass was the first to ask for. Others are inlined into them, not changed.
pub fn optimise_functions(module: &mut Module, ids: &[FuncId], overflow: Option<FuncId>) {
    let mut chosen = vec![false; module.funcs.len()];
    ids.iter().for_each(|id| chosen[id.index()] = true);
    declare_effects(module, &chosen);
    let cx = Context::new(module);
    inline::run(module, &cx, |id| chosen[id.index()], simplify);
    if ids.len() == module.funcs.len() {
        // Inlining shows more; for a few late functions a second look at the whole module costs more than it finds.
        declare_effects(module, &chosen);
    }
    let cx = Context::new(module);
    for &id in ids {
        let Some(mut f) = rewrite::take(module, id) else { continue };
        function(&cx, &mut f, overflow);
        rewrite::put(module, id, f);
    }
}

/// Simplifies one function to a bounded fixpoint.
pub fn simplify(cx: &Context, f: &mut Function) {
    rewrite::compact(f);
    for _ in 0..ROUNDS {
        let mut changed = cfg::run(cx, f);
        changed |= sroa::run(cx, f);
        changed |= gvn::run(cx, f);
        changed |= dce::run(cx, f);
        if !changed {
            break;
        }
    }
    cfg::run(cx, f);
    rewrite::compact(f);
}

fn function(cx: &Context, f: &mut Function, overflow: Option<FuncId>) {
    simplify(cx, f);
    if let Some(overflow) = overflow
        && boundary_int::run(cx, f, overflow)
    {
        simplify(cx, f);
    }
    // Machine arithmetic in place of exact integers shows more of a loop to the second look.
    for _ in 0..2 {
        if !ranges::run(cx, f) {
            break;
        }
        simplify(cx, f);
    }
}

/// Writes what analysis finds about functions into their attributes: callers need no test after what cannot raise.
fn declare_effects(module: &mut Module, chosen: &[bool]) {
    let Ok(all) = effects::analyse(module) else { return };
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
        if let Some(mut f) = rewrite::take(module, FuncId(n)) {
            rewrite::drop_dead_handlers(&cx, &mut f);
            rewrite::put(module, FuncId(n), f);
        }
    }
}
