//! Stores of globals that nobody sees. A store is moved below a branch when one side overwrites it, and goes away where
//! another store of the same global follows before anything can read it: a call that ends at once does not count its depth
//! in memory. (`gvn` drops stores of what is there already.)

use super::rewrite::Context;
use crate::analysis::dominators::Cfg;
use waspy_ir::{Block, Effects, Function, GlobalId, Imm, Inst, InstId, Op, Term};

/// Moves and deletes stores; true when something changed.
pub fn run(cx: &Context, f: &mut Function) -> bool {
    let has = |b: &waspy_ir::BlockData| b.insts.iter().any(|&i| f.inst(i).op == Op::GlobalSet);
    if !f.blocks.iter().any(has) {
        return false;
    }
    let cfg = Cfg::new(f);
    let mut changed = false;
    for b in cfg.rpo.clone() {
        changed |= overwritten(cx, f, b);
        changed |= sink(cx, f, &cfg, b);
    }
    changed
}

fn stored(inst: &Inst) -> Option<GlobalId> {
    match (inst.op, inst.imm) {
        (Op::GlobalSet, Imm::Global(g)) => Some(g),
        _ => None,
    }
}

/// May the instruction, or what runs when it leaves the function, read the global?
fn sees(cx: &Context, inst: &Inst, g: GlobalId) -> bool {
    let out = Effects::RAISES.and(Effects::COLLECTS).and(Effects::CALLS).and(Effects::DIVERGES);
    inst.op == Op::GlobalGet && inst.imm == Imm::Global(g) || inst.op.effects().has(out) || cx.may_raise(inst)
}

/// Deletes stores of the block that a later one of it overwrites.
fn overwritten(cx: &Context, f: &mut Function, b: Block) -> bool {
    let mut later: Vec<GlobalId> = vec![];
    let mut kept = vec![];
    for &i in f.blocks[b.index()].insts.iter().rev() {
        let inst = f.inst(i);
        match stored(inst) {
            Some(g) if later.contains(&g) => continue,
            Some(g) => later.push(g),
            None => later.retain(|&g| !sees(cx, inst, g)),
        }
        kept.push(i);
    }
    kept.reverse();
    let changed = kept.len() != f.blocks[b.index()].insts.len();
    f.blocks[b.index()].insts = kept;
    changed
}

/// Moves the last store of the block below its branch.
fn sink(cx: &Context, f: &mut Function, cfg: &Cfg, b: Block) -> bool {
    let Term::CondBr { then, other, .. } = &f.blocks[b.index()].term else { return false };
    let arms = [then.block, other.block];
    if arms[0] == arms[1] || arms.iter().any(|&a| cfg.preds(a).len() != 1) {
        return false;
    }
    let Some((n, g)) = last_store(cx, f, b) else { return false };
    if !arms.iter().any(|&a| overwrites(cx, f, a, g)) {
        return false;
    }
    let i = f.blocks[b.index()].insts.remove(n);
    for (k, a) in arms.into_iter().enumerate() {
        let id = if k == 0 { i } else { copy(f, i) };
        f.blocks[a.index()].insts.insert(0, id);
    }
    true
}

fn last_store(cx: &Context, f: &Function, b: Block) -> Option<(usize, GlobalId)> {
    let insts = &f.blocks[b.index()].insts;
    let n = insts.iter().rposition(|&i| stored(f.inst(i)).is_some())?;
    let g = stored(f.inst(insts[n]))?;
    (!insts[n + 1..].iter().any(|&i| sees(cx, f.inst(i), g))).then_some((n, g))
}

/// Does the block store the global before anything can read it?
fn overwrites(cx: &Context, f: &Function, b: Block, g: GlobalId) -> bool {
    for &i in &f.blocks[b.index()].insts {
        let inst = f.inst(i);
        if stored(inst) == Some(g) {
            return true;
        }
        if sees(cx, inst, g) {
            return false;
        }
    }
    false
}

fn copy(f: &mut Function, i: InstId) -> InstId {
    let inst = f.inst(i).clone();
    f.make_inst(inst.op, inst.args, inst.imm, &[], inst.site)
}
