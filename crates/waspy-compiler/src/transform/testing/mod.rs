//! Test-only: an interpreter of the IR, random programs, and the differential tests of the passes.

mod effect;
mod interp;
mod random;

use super::rewrite::{Context, compact, put, take};
use super::{boundary_int, cfg, dce, gvn, inline, licm, loops, optimise, ranges, side_exits, sroa, stores, versioning};
use random::{OVERFLOW, differential};
use waspy_ir::{FuncId, Function, Module};

/// Applies a pass over one function to every function.
fn each(m: &mut Module, mut pass: impl FnMut(&Context, &mut Function)) {
    let cx = Context::new(m);
    for n in 0..m.funcs.len() as u32 {
        if let Some(mut f) = take(m, FuncId(n)) {
            pass(&cx, &mut f);
            put(m, FuncId(n), f);
        }
    }
}

const SEEDS: std::ops::Range<u64> = 1..400;

#[test]
fn cfg_keeps_what_programs_do() {
    differential(SEEDS, |m| {
        each(m, |cx, f| {
            cfg::run(cx, f);
        })
    });
}

#[test]
fn dce_and_compaction_keep_what_programs_do() {
    differential(SEEDS, |m| {
        each(m, |cx, f| {
            dce::run(cx, f);
            compact(f);
        })
    });
}

#[test]
fn gvn_keeps_what_programs_do() {
    differential(SEEDS, |m| {
        each(m, |cx, f| {
            gvn::run(cx, f);
        })
    });
}

#[test]
fn sroa_keeps_what_programs_do() {
    differential(SEEDS, |m| {
        each(m, |cx, f| {
            sroa::run(cx, f);
        })
    });
}

#[test]
fn inlining_keeps_what_programs_do() {
    differential(SEEDS, |m| {
        let cx = Context::new(m);
        inline::run(m, &cx, |_| true, |_, _, _| {});
    });
}

#[test]
fn passes_together_keep_what_programs_do() {
    differential(SEEDS, |m| {
        optimise::optimise(m, Some(OVERFLOW));
    });
}

#[test]
fn ranges_keep_what_programs_do() {
    differential(SEEDS, |m| {
        each(m, |cx, f| {
            ranges::run(cx, f);
        })
    });
}

#[test]
fn boundary_integers_keep_what_programs_do() {
    differential(SEEDS, |m| {
        each(m, |cx, f| {
            boundary_int::run(cx, f, OVERFLOW);
        })
    });
}

#[test]
fn rotated_loops_keep_what_programs_do() {
    differential(SEEDS, |m| {
        each(m, |cx, f| {
            loops::rotate(cx, f);
        })
    });
}

#[test]
fn hoisting_keeps_what_programs_do() {
    differential(SEEDS, |m| {
        each(m, |cx, f| {
            licm::run(cx, f);
        })
    });
    differential(SEEDS, |m| {
        each(m, |cx, f| {
            optimise::simplify(cx, f);
            loops::rotate(cx, f);
            licm::run(cx, f);
        })
    });
}

#[test]
fn versioned_loops_keep_what_programs_do() {
    differential(SEEDS, |m| {
        each(m, |cx, f| {
            versioning::run(cx, f);
        })
    });
    differential(SEEDS, |m| {
        each(m, |cx, f| {
            optimise::simplify(cx, f);
            if versioning::run(cx, f) {
                optimise::simplify(cx, f);
                ranges::run(cx, f);
            }
        })
    });
}

#[test]
fn stores_that_nobody_sees_keep_what_programs_do() {
    differential(SEEDS, |m| {
        each(m, |cx, f| {
            stores::run(cx, f);
            gvn::run(cx, f);
        })
    });
}

#[test]
fn side_exits_keep_what_programs_do() {
    differential(SEEDS, |m| {
        each(m, |_, f| {
            side_exits::run(f);
        })
    });
    differential(SEEDS, |m| {
        each(m, |cx, f| {
            optimise::simplify(cx, f);
            if side_exits::run(f) {
                optimise::simplify(cx, f);
                ranges::run(cx, f);
            }
        })
    });
}
