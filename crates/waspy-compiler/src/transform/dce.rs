//! Dead code: instructions whose results nothing needs and whose effects nobody sees, and block parameters that only
//! feed each other. Unused fresh objects and unused exact-integer operations that cannot raise go too, although they may
//! collect.

use super::rewrite::Context;
use waspy_ir::{Function, Term, Value, ValueDef};

/// Deletes dead instructions and parameters; true when something went.
pub fn run(cx: &Context, f: &mut Function) -> bool {
    let live = mark(cx, f);
    let removed_insts = sweep_insts(cx, f, &live);
    sweep_params(f, &live) || removed_insts
}

struct Marker {
    live: Vec<bool>,
    work: Vec<Value>,
}

impl Marker {
    fn mark(&mut self, v: Value) {
        if !std::mem::replace(&mut self.live[v.index()], true) {
            self.work.push(v);
        }
    }
}

fn mark(cx: &Context, f: &Function) -> Vec<bool> {
    let mut m = Marker { live: vec![false; f.values.len()], work: vec![] };
    // Arguments of each block, to follow a live parameter to what flows in.
    let mut incoming: Vec<Vec<&[Value]>> = vec![vec![]; f.blocks.len()];
    for b in &f.blocks {
        for &i in &b.insts {
            if !cx.is_removable(f, f.inst(i)) {
                f.inst(i).args.iter().for_each(|&a| m.mark(a));
            }
        }
        match &b.term {
            Term::CondBr { cond, .. } => m.mark(*cond),
            Term::Switch { index, .. } => m.mark(*index),
            Term::Return(values) => values.iter().for_each(|&v| m.mark(v)),
            _ => {}
        }
        crate::analysis::dominators::for_each_edge(&b.term, |e| {
            if !e.args.is_empty() {
                incoming[e.block.index()].push(&e.args);
            }
        });
    }
    while let Some(v) = m.work.pop() {
        match f.values[v.index()].def {
            ValueDef::Result(i, _) => f.inst(i).args.iter().for_each(|&a| m.mark(a)),
            ValueDef::Param(b, n) => incoming[b.index()].iter().for_each(|args| m.mark(args[n as usize])),
        }
    }
    m.live
}

fn sweep_insts(cx: &Context, f: &mut Function, live: &[bool]) -> bool {
    let mut changed = false;
    for n in 0..f.blocks.len() {
        let mut insts = std::mem::take(&mut f.blocks[n].insts);
        let before = insts.len();
        insts.retain(|&i| {
            let inst = f.inst(i);
            inst.results.iter().any(|r| live[r.index()]) || !cx.is_removable(f, inst)
        });
        changed |= insts.len() != before;
        f.blocks[n].insts = insts;
    }
    changed
}

fn sweep_params(f: &mut Function, live: &[bool]) -> bool {
    let dead = |f: &Function, n: usize| n != 0 && f.blocks[n].params.iter().any(|p| !live[p.index()]);
    if !(0..f.blocks.len()).any(|n| dead(f, n)) {
        return false;
    }
    let keep: Vec<Option<Vec<bool>>> = (0..f.blocks.len())
        .map(|n| dead(f, n).then(|| f.blocks[n].params.iter().map(|p| live[p.index()]).collect()))
        .collect();
    retain_params(f, &keep);
    true
}

/// Keeps only some parameters of blocks, and the arguments that belong to them.
pub fn retain_params(f: &mut Function, keep: &[Option<Vec<bool>>]) {
    for n in 0..f.blocks.len() {
        if let Some(keep) = &keep[n] {
            let params = std::mem::take(&mut f.blocks[n].params);
            let kept: Vec<Value> = params.into_iter().zip(keep).filter(|(_, k)| **k).map(|(p, _)| p).collect();
            for (k, p) in kept.iter().enumerate() {
                f.values[p.index()].def = ValueDef::Param(waspy_ir::Block(n as u32), k as u32);
            }
            f.blocks[n].params = kept;
        }
        for e in f.blocks[n].term.edges_mut() {
            if let Some(keep) = &keep[e.block.index()] {
                let mut at = 0;
                e.args.retain(|_| {
                    at += 1;
                    keep[at - 1]
                });
            }
        }
    }
}
