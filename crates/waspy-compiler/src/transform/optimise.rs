//! The order of the optimising passes. Everything here is a pass from IR to IR before exceptions, roots and integers are
//! lowered.
//!
//! First the call graph from the leaves up: a function gets its callees' bodies and is simplified at once, so that what its
//! callers copy is small. Then each function by itself: ranges turn exact integers into machine arithmetic, which feeds
//! folding, and loops that need a fact about their bounds are versioned on it.

use super::rewrite::{self, Context};
use super::{boundary_int, cfg, dce, gvn, inline, licm, loops, ranges, side_exits, sroa, stores, versioning};
use crate::analysis::{alias, effects};
use crate::api::{Watch, stage};
use waspy_ir::{FuncDecl, FuncId, Function, Imm, Module, Op};

/// Rounds of the simplifying passes over one function.
const ROUNDS: usize = 3;

/// Optimises the whole module. `overflow` is the function without parameters that raises OverflowError for numbers
/// outside 64 bits; without it such numbers go through heap integers.
pub fn optimise(module: &mut Module, overflow: Option<FuncId>) {
    let all: Vec<FuncId> = (0..module.funcs.len() as u32).map(FuncId).collect();
    let mut optimiser = Optimiser::new(overflow, None);
    optimiser.inline(module, &all);
    optimiser.finish(module, &all);
}

/// Optimises a module that grows: it remembers what it has read of functions that have not changed since.
pub struct Optimiser {
    overflow: Option<FuncId>,
    watch: Option<Watch>,
    bodies: effects::Bodies,
    writes: alias::Bodies,
    /// Functions that have nothing left to simplify.
    settled: Vec<bool>,
}

impl Optimiser {
    /// `overflow`: as for [`optimise`]. `watch` is told of passes.
    pub fn new(overflow: Option<FuncId>, watch: Option<Watch>) -> Optimiser {
        let (bodies, writes) = Default::default();
        Optimiser { overflow, watch, bodies, writes, settled: vec![] }
    }

    /// Inlines into new functions and simplifies them. Others are inlined into them, not changed.
    pub fn inline(&mut self, module: &mut Module, ids: &[FuncId]) {
        let watch = self.watch;
        let mut chosen = vec![false; module.funcs.len()];
        ids.iter().for_each(|id| chosen[id.index()] = true);
        self.changed(ids);
        stage(watch, "effects", || declare_effects(module, &mut self.bodies, &chosen));
        let cx = self.context(module);
        self.settled.resize(module.funcs.len(), false);
        let settled = &mut self.settled;
        stage(watch, "inline", || {
            inline::run(module, &cx, |id| chosen[id.index()], |cx, id, f| settled[id.index()] = simplify(cx, f));
        });
        self.changed(ids);
        if ids.len() == module.funcs.len() {
            // Inlining shows more; for a few late functions a second look at the whole module costs more than it finds.
            let changed = stage(watch, "effects", || declare_effects(module, &mut self.bodies, &chosen));
            for &id in ids {
                // A function that the analysis has to read again has lost a handler.
                let same = self.bodies.callees(id).is_some_and(|mut all| !all.any(|c| changed[c.index()]));
                self.settled[id.index()] &= same;
            }
        }
    }

    /// What remains to be done for functions that are not inlined everywhere.
    pub fn finish(&mut self, module: &mut Module, ids: &[FuncId]) {
        let cx = self.context(module);
        for &id in ids {
            let Some(mut f) = rewrite::take(module, id) else { continue };
            function(&cx, id, &mut f, self.settled[id.index()], self.overflow);
            rewrite::put(module, id, f);
        }
        self.changed(ids);
    }

    /// The functions have other bodies now.
    pub fn changed(&mut self, ids: &[FuncId]) {
        for &id in ids {
            self.bodies.changed(id);
            self.writes.changed(id);
        }
    }

    fn context(&mut self, module: &Module) -> Context {
        let watch = self.watch;
        Context { watch, ..stage(watch, "context", || Context::with_bodies(module, &mut self.writes)) }
    }
}

/// Simplifies one function to a bounded fixpoint; true when it got there.
pub fn simplify(cx: &Context, f: &mut Function) -> bool {
    cx.pass("compact", || rewrite::compact(f));
    let (mut any, mut only_dead) = (false, false);
    for _ in 0..ROUNDS {
        let shape = cx.pass("cfg", || cfg::run(cx, f));
        let objects = cx.pass("sroa", || sroa::run(cx, f));
        any |= shape | objects;
        // Without what was dead, values have the numbers they had.
        let rest = only_dead && !shape && !objects;
        let (numbers, dead) = match rest {
            true => (false, false),
            false => (cx.pass("gvn", || gvn::run(cx, f)), cx.pass("dce", || dce::run(cx, f))),
        };
        any |= numbers | dead;
        if !(objects | numbers | dead) {
            // The shape that changed is the one that the others have seen.
            if any {
                cx.pass("compact", || rewrite::compact(f));
            }
            return true;
        }
        only_dead = !objects && !numbers;
    }
    cx.pass("cfg", || cfg::run(cx, f));
    cx.pass("compact", || rewrite::compact(f));
    false
}

fn function(cx: &Context, id: FuncId, f: &mut Function, settled: bool, overflow: Option<FuncId>) {
    if !settled {
        simplify(cx, f);
    }
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
        if !f.attrs.hidden && cx.pass("side_exits", || side_exits::run(f)) {
            simplify(cx, f);
            to_machine_words(cx, f);
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

/// Writes what analysis finds about functions into their attributes: callers need no test after what cannot raise. Whose
/// attributes are new.
fn declare_effects(module: &mut Module, bodies: &mut effects::Bodies, chosen: &[bool]) -> Vec<bool> {
    let mut changed = vec![false; module.funcs.len()];
    let Ok(all) = bodies.analyse(module) else { return changed };
    for n in (0..module.funcs.len()).filter(|&n| chosen[n]) {
        if let FuncDecl::Defined(f) = &mut module.funcs[n] {
            let (e, old) = (all[n], f.attrs);
            // What collects may become a call of the library in lowering, and that may raise (MemoryError).
            f.attrs.noraise |= !e.raises && !e.collects;
            f.attrs.nocollect |= !e.collects;
            changed[n] = f.attrs != old;
        }
    }
    // A handler of what has just been declared not to raise is no handler, whoever has it.
    let cx = Context::without_writes(module);
    for n in 0..module.funcs.len() as u32 {
        if bodies.handles(FuncId(n))
            && let Some(mut f) = rewrite::take(module, FuncId(n))
        {
            if rewrite::drop_dead_handlers(&cx, &mut f) {
                bodies.changed(FuncId(n));
            }
            rewrite::put(module, FuncId(n), f);
        }
    }
    changed
}
