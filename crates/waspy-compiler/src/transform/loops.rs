//! What the passes over loops share: a block in front of each loop ([`preheaders`]), loops that test at their end
//! ([`rotate`]), and copies of whole loops ([`copy`]).

use super::cfg::{clear_unreachable, rename_uses};
use super::rewrite::{self, Context};
use super::ssa::Variable;
use crate::analysis::dominators::{Cfg, DomTree, Loop, Shape};
use waspy_ir::{Block, Edge, Effects, Function, Op, Term, Value};

/// Most instructions of a test that is copied in front of its loop.
const ROTATED: usize = 12;

/// Gives every loop a block of its own in front of it, from which it alone is entered; true when one had to be made.
pub fn preheaders(f: &mut Function, shape: &Shape) -> bool {
    let mut changed = false;
    for l in &shape.loops.loops {
        if preheader(f, &shape.cfg, l).is_none() && enter_through_new_block(f, &shape.cfg, l) {
            changed = true;
        }
    }
    changed
}

/// The block in front of a loop that goes nowhere else.
pub fn preheader(f: &Function, cfg: &Cfg, l: &Loop) -> Option<Block> {
    let mut outside = cfg.preds(l.header).iter().copied().filter(|p| !l.latches.contains(p));
    let (one, more) = (outside.next()?, outside.next());
    (more.is_none() && matches!(f.blocks[one.index()].term, Term::Br(_))).then_some(one)
}

fn enter_through_new_block(f: &mut Function, cfg: &Cfg, l: &Loop) -> bool {
    if l.header == Function::ENTRY {
        return false;
    }
    let new = f.add_block();
    f.blocks[new.index()].cold = f.blocks[l.header.index()].cold;
    let types: Vec<_> = f.blocks[l.header.index()].params.iter().map(|&p| f.ty(p)).collect();
    let params: Vec<Value> = types.into_iter().map(|ty| f.add_param(new, ty)).collect();
    f.blocks[new.index()].term = Term::Br(Edge { block: l.header, args: params });
    for &p in cfg.preds(l.header).iter().filter(|p| !l.latches.contains(p)) {
        for e in f.blocks[p.index()].term.edges_mut() {
            if e.block == l.header {
                e.block = new;
            }
        }
    }
    true
}

/// Moves the test of innermost loops to their end: a copy of it decides whether the loop is entered, so that what comes
/// first in the body runs whenever the loop is entered, and a turn takes one jump. True when a loop was changed.
pub fn rotate(cx: &Context, f: &mut Function) -> bool {
    let shape = Shape::new(f);
    if shape.loops.loops.is_empty() {
        return false;
    }
    // Nothing gives arguments to parameters in what is not reached.
    clear_unreachable(f);
    let inner: Vec<usize> = (0..shape.loops.loops.len()).filter(|&n| is_innermost(&shape, n)).collect();
    let mut changed = false;
    for n in inner {
        let l = &shape.loops.loops[n];
        if let Some(body) = rotates(cx, f, l) {
            // The edge into the body gets a block, which becomes the header: the body may be reached otherwise too.
            split_edge(f, l.header, body);
            turn(f, l);
            changed = true;
        }
    }
    changed
}

fn is_innermost(shape: &Shape, n: usize) -> bool {
    !shape.loops.loops.iter().any(|l| l.parent == Some(n as u32))
}

/// The block that the loop's test leads to, when the test can be copied and is not at the end already.
fn rotates(cx: &Context, f: &Function, l: &Loop) -> Option<Block> {
    let head = &f.blocks[l.header.index()];
    let Term::CondBr { then, other, .. } = &head.term else { return None };
    let inside = |b: Block| l.blocks.contains(&b);
    let body = match (inside(then.block), inside(other.block)) {
        (true, false) => then.block,
        (false, true) => other.block,
        _ => return None,
    };
    let harmless = |op: Op| !op.effects().has(Effects::WRITES.and(Effects::CALLS).and(Effects::DIVERGES));
    let plain = |i: &waspy_ir::InstId| harmless(f.inst(*i).op) && !cx.may_raise(f.inst(*i));
    let size = head.insts.iter().filter(|i| !rewrite::is_constant(f.inst(**i))).count();
    let ok = !head.cold
        && l.header != Function::ENTRY
        && !l.latches.contains(&l.header)
        && body != l.header
        && size <= ROTATED
        && head.insts.iter().all(plain);
    ok.then_some(body)
}

fn split_edge(f: &mut Function, from: Block, to: Block) {
    let new = f.add_block();
    f.blocks[new.index()].cold = f.blocks[to.index()].cold;
    for e in f.blocks[from.index()].term.edges_mut() {
        if e.block == to {
            let args = std::mem::take(&mut e.args);
            e.block = new;
            f.blocks[new.index()].term = Term::Br(Edge { block: to, args });
            return;
        }
    }
}

/// Copies the header for those who enter from outside.
fn turn(f: &mut Function, l: &Loop) {
    let cfg = Cfg::new(f);
    let outside: Vec<Block> = cfg.preds(l.header).iter().copied().filter(|p| !l.latches.contains(p)).collect();
    let copied = copy_blocks(f, &[l.header]);
    for p in outside {
        for e in f.blocks[p.index()].term.edges_mut() {
            if e.block == l.header {
                e.block = copied.block(l.header);
            }
        }
    }
    copied.repair(f);
}

/// A copy of some blocks, and what stands for what in it.
pub struct Copied {
    blocks: Vec<(Block, Block)>,
    values: Vec<(Value, Value)>,
}

impl Copied {
    /// The copy of a block; a block that was not copied itself.
    pub fn block(&self, b: Block) -> Block {
        self.blocks.iter().find(|(old, _)| *old == b).map_or(b, |(_, new)| *new)
    }

    /// Each value with its copy.
    pub fn values(&self) -> &[(Value, Value)] {
        &self.values
    }

    /// Makes uses behind the blocks and their copies use what reaches them from either.
    pub fn repair(&self, f: &mut Function) {
        let cfg = Cfg::new(f);
        let keep: Vec<Block> = self.blocks.iter().flat_map(|(old, new)| [*old, *new]).collect();
        let places = rewrite::inst_blocks(f);
        let mut inside = vec![false; f.blocks.len()];
        keep.iter().for_each(|b| inside[b.index()] = true);
        let mut escapes = vec![false; f.values.len()];
        for b in f.block_ids().filter(|b| !inside[b.index()]) {
            let data = &f.blocks[b.index()];
            data.insts.iter().flat_map(|&i| &f.inst(i).args).for_each(|a| escapes[a.index()] = true);
            data.term.for_each_use(|a| escapes[a.index()] = true);
        }
        let doms = DomTree::new(f, &cfg);
        let mut variable = Variable::new(f);
        for &(old, new) in self.values.iter().filter(|(old, _)| escapes[old.index()]) {
            variable.clear();
            // A value is the same everywhere below its definition, so that no parameters are made there.
            let (place, copy) = (rewrite::block_of(f, &places, old), rewrite::block_of(f, &places, new));
            for &(b, c) in &self.blocks {
                for (v, at, b) in [(old, place, b), (new, copy, c)] {
                    if cfg.is_reachable(b) && doms.dominates(at, b) {
                        variable.define(b, v);
                    }
                }
            }
            rename_uses(f, &cfg, &mut variable, old, &keep);
        }
    }
}

/// Copies blocks; edges between them lead to the copies, others out. Nothing leads to the copies yet, and what uses their
/// values outside is to be repaired when something does.
pub fn copy_blocks(f: &mut Function, blocks: &[Block]) -> Copied {
    let mut to: Vec<Option<Block>> = vec![None; f.blocks.len()];
    let mut value: Vec<Option<Value>> = vec![None; f.values.len()];
    let mut copied = Copied { blocks: vec![], values: vec![] };
    for &b in blocks {
        let new = f.add_block();
        f.blocks[new.index()].cold = f.blocks[b.index()].cold;
        to[b.index()] = Some(new);
        copied.blocks.push((b, new));
        for p in f.blocks[b.index()].params.clone() {
            let ty = f.ty(p);
            let q = f.add_param(new, ty);
            value[p.index()] = Some(q);
            copied.values.push((p, q));
        }
        for i in f.blocks[b.index()].insts.clone() {
            let inst = f.inst(i).clone();
            let types: Vec<_> = inst.results.iter().map(|&r| f.ty(r)).collect();
            let id = f.make_inst(inst.op, inst.args, inst.imm, &types, inst.site);
            f.blocks[new.index()].insts.push(id);
            for (&r, q) in inst.results.iter().zip(f.insts[id.index()].results.clone()) {
                value[r.index()] = Some(q);
                copied.values.push((r, q));
            }
        }
    }
    let mapped = |v: Value| value.get(v.index()).copied().flatten().unwrap_or(v);
    for &(old, new) in &copied.blocks {
        for i in f.blocks[new.index()].insts.clone() {
            f.insts[i.index()].args.iter_mut().for_each(|a| *a = mapped(*a));
        }
        let mut term = f.blocks[old.index()].term.clone();
        term.map_uses(mapped);
        for e in term.edges_mut() {
            e.block = to.get(e.block.index()).copied().flatten().unwrap_or(e.block);
        }
        f.blocks[new.index()].term = term;
    }
    copied
}
