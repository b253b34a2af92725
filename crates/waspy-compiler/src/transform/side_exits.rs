//! Slow paths outside loops. An innermost loop with exact arithmetic that ranges cannot bound gets two exact copies, and
//! the loop itself computes with machine words: where a result is not small, control goes over to the same operation in
//! the first copy, which ends the turn, and then to the second, which makes the turns that are left. So nothing large
//! comes back into the fast loop, its variables are words, and no call and no merge with the result of one is left in it.
//! (Two copies, because a loop that is entered in its middle is none: the first has no way round.)
//!
//! Nothing happens twice: the fast loop only looks at the result before it goes over, and the operation is made anew from
//! the same operands.

use super::loops::{self, Copied, copy_blocks};
use super::rewrite::{block_of, const_int, def_inst, inst_blocks, make};
use super::ssa::Variable;
use crate::analysis::dominators::{Cfg, DomTree, Loop, Shape};
use waspy_ir::{Block, BlockData, Edge, Function, Imm, InstId, Op, Term, Type, Value, ValueDef, handles};

/// Most instructions of a loop that is copied, and in one function.
const COPIED: usize = 120;
const IN_ALL: usize = 300;

/// Gives loops their exact copies; true when one has it.
pub fn run(f: &mut Function) -> bool {
    let mut shape = Shape::new(f);
    if shape.loops.loops.is_empty() {
        return false;
    }
    super::cfg::clear_unreachable(f);
    if loops::preheaders(f, &shape) {
        shape = Shape::new(f);
    }
    let chosen = choose(f, &shape);
    for &l in &chosen {
        split_off(f, &shape.cfg, &shape.loops.loops[l]);
    }
    !chosen.is_empty()
}

fn is_checked(op: Op) -> bool {
    matches!(op, Op::IntAdd | Op::IntSub | Op::IntMul | Op::IntNeg)
}

/// Innermost loops that are not too large and have something to gain.
fn choose(f: &Function, shape: &Shape) -> Vec<usize> {
    let loops = &shape.loops.loops;
    let (mut chosen, mut left) = (vec![], IN_ALL);
    for (n, l) in loops.iter().enumerate() {
        let hot = |b: &&Block| !f.blocks[b.index()].cold;
        let insts = l.blocks.iter().filter(hot).flat_map(|b| &f.blocks[b.index()].insts);
        let gain = insts.filter(|i| is_checked(f.inst(**i).op)).count();
        let inner = !loops.iter().any(|k| k.parent == Some(n as u32));
        let size: usize = l.blocks.iter().map(|b| f.blocks[b.index()].insts.len() + 1).sum();
        let enters = loops::preheader(f, &shape.cfg, l).is_some() && !f.blocks[l.header.index()].cold;
        if gain > 0 && inner && enters && size <= COPIED.min(left) {
            left -= size;
            chosen.push(n);
        }
    }
    chosen
}

fn split_off(f: &mut Function, cfg: &Cfg, l: &Loop) {
    let Some(to) = loops::preheader(f, cfg, l) else { return };
    let hot: Vec<Block> = l.blocks.iter().copied().filter(|b| !f.blocks[b.index()].cold).collect();
    let (turn, rest) = (copy_blocks(f, &l.blocks), copy_blocks(f, &l.blocks));
    for &b in &l.blocks {
        f.blocks[turn.block(b).index()].cold = true;
        f.blocks[rest.block(b).index()].cold = true;
        // The next turn is one of the second copy.
        for e in f.blocks[turn.block(b).index()].term.edges_mut() {
            if e.block == turn.block(l.header) {
                e.block = rest.block(l.header);
            }
        }
    }
    enter(f, to, rest.block(l.header));
    let exact = l.blocks.iter().map(|&b| rest.block(b)).collect();
    let mut split = Split { turn, rest, fast: l.blocks.clone(), ended: vec![], exact };
    split.ended = l.blocks.iter().map(|&b| split.turn.block(b)).collect();
    for b in hot {
        split.exits_of(f, b);
    }
    split.repair(f);
}

/// A loop that is being parted.
struct Split {
    /// The copy in which a turn is ended.
    turn: Copied,
    /// The copy that makes the turns that are left.
    rest: Copied,
    /// Blocks of the fast loop and of the copies.
    fast: Vec<Block>,
    ended: Vec<Block>,
    exact: Vec<Block>,
}

/// The loop is entered when the integers that it begins with are small, its copy otherwise.
fn enter(f: &mut Function, to: Block, slow: Block) {
    let Term::Br(fast) = std::mem::take(&mut f.blocks[to.index()].term) else { unreachable!("a preheader jumps") };
    let slow = Edge { block: slow, args: fast.args.clone() };
    let mut tested: Vec<Value> =
        fast.args.iter().copied().filter(|&a| f.ty(a) == Type::Int && !is_small(f, a)).collect();
    tested.sort_unstable();
    tested.dedup();
    let mut at = to;
    for v in tested {
        let raw = op(f, at, Op::IntRaw, &[v]);
        let cond = small(f, at, raw);
        let next = f.add_block();
        f.blocks[at.index()].term =
            Term::CondBr { cond, then: Edge { block: next, args: vec![] }, other: slow.clone() };
        at = next;
    }
    f.blocks[at.index()].term = Term::Br(fast);
}

/// Is the number small whatever happens?
fn is_small(f: &Function, v: Value) -> bool {
    match def_inst(f, v) {
        Some(inst) if inst.op == Op::IntConst => const_int(f, v).is_some_and(handles::is_small),
        Some(inst) => matches!(inst.op, Op::IntFromSmall | Op::IntFromI32),
        None => false,
    }
}

fn op(f: &mut Function, at: Block, op: Op, args: &[Value]) -> Value {
    let (id, v) = make(f, op, args.to_vec(), Imm::None);
    f.blocks[at.index()].insts.push(id);
    v
}

fn word(f: &mut Function, at: Block, n: i64) -> Value {
    let (id, v) = make(f, Op::I64Const, vec![], Imm::I64(n));
    f.blocks[at.index()].insts.push(id);
    v
}

/// One unsigned comparison says whether a carrier is small.
fn small(f: &mut Function, at: Block, raw: Value) -> Value {
    let (low, width) = (word(f, at, handles::SMALL), word(f, at, 2 * handles::SMALL));
    let sum = op(f, at, Op::I64Add, &[raw, low]);
    op(f, at, Op::I64LtU, &[sum, width])
}

impl Split {
    /// Replaces the operations of a block of the fast loop by checked words. The block and its copy are cut at the same places.
    fn exits_of(&mut self, f: &mut Function, b: Block) {
        let (mut b, mut copy) = (b, self.turn.block(b));
        let mut k = 0;
        while k < f.blocks[b.index()].insts.len() {
            let i = f.blocks[b.index()].insts[k];
            if !is_checked(f.inst(i).op) {
                k += 1;
                continue;
            }
            let exit = cut(f, copy, k);
            f.blocks[copy.index()].term = Term::Br(Edge { block: exit, args: vec![] });
            let rest = cut(f, b, k);
            f.blocks[rest.index()].insts.remove(0);
            let last = f.blocks[rest.index()].insts.is_empty();
            if let Term::TryBr { normal, .. } = &mut f.blocks[rest.index()].term
                && last
            {
                // What raises is in the copy.
                let normal = std::mem::replace(normal, Edge { block: rest, args: vec![] });
                f.blocks[rest.index()].term = Term::Br(normal);
            }
            let result = self.checked(f, i, b, rest, exit);
            let id = f.make_inst(Op::IntFromSmall, vec![result], Imm::None, &[], f.inst(i).site);
            let v = f.insts[i.index()].results.remove(0);
            f.insts[id.index()].results = vec![v];
            f.values[v.index()].def = ValueDef::Result(id, 0);
            f.blocks[rest.index()].insts.insert(0, id);
            self.fast.push(rest);
            self.ended.push(exit);
            (b, copy, k) = (rest, exit, 1);
        }
    }

    /// Ends `b` with the operation on words: to `rest` when the result is right and small, to `exit` otherwise.
    fn checked(&mut self, f: &mut Function, i: InstId, b: Block, rest: Block, exit: Block) -> Value {
        let inst = f.inst(i).clone();
        let raws: Vec<Value> = inst.args.iter().map(|&a| op(f, b, Op::IntRaw, &[a])).collect();
        let goes = |f: &mut Function, at: Block, cond: Value, then: Block| {
            let edge = |block| Edge { block, args: vec![] };
            f.blocks[at.index()].term = Term::CondBr { cond, then: edge(then), other: edge(exit) };
        };
        match inst.op {
            // Decided by the result alone.
            Op::IntAdd => {
                let r = op(f, b, Op::I64Add, &raws);
                let cond = small(f, b, r);
                goes(f, b, cond, rest);
                r
            }
            Op::IntNeg => {
                let zero = word(f, b, 0);
                let r = op(f, b, Op::I64Sub, &[zero, raws[0]]);
                let cond = small(f, b, r);
                goes(f, b, cond, rest);
                r
            }
            // Two handles of one sign have a small difference.
            Op::IntSub => {
                let cond = small(f, b, raws[0]);
                let next = f.add_block();
                self.fast.push(next);
                goes(f, b, cond, next);
                let r = op(f, next, Op::I64Sub, &raws);
                let cond = small(f, next, r);
                goes(f, next, cond, rest);
                r
            }
            _ => {
                let r = op(f, b, Op::I64Mul, &raws);
                let constant = (0..2).find_map(|n| const_int(f, inst.args[n]).map(|c| (c, raws[1 - n])));
                let cond = match constant.filter(|c| handles::is_small(c.0)) {
                    Some((c, other)) => within(f, b, other, (handles::SMALL - 1) / c.abs().max(1)),
                    None => {
                        let half = word(f, b, 1 << 30);
                        let (x, y) = (op(f, b, Op::I64Add, &[raws[0], half]), op(f, b, Op::I64Add, &[raws[1], half]));
                        let (either, width) = (op(f, b, Op::I64Or, &[x, y]), word(f, b, 1 << 31));
                        op(f, b, Op::I64LtU, &[either, width])
                    }
                };
                goes(f, b, cond, rest);
                r
            }
        }
    }

    /// The first copy is entered at any operation: its uses take what reaches them, from the loop or from the copy. What
    /// follows the loop takes what comes from any of the three.
    fn repair(&self, f: &mut Function) {
        let places = inst_blocks(f);
        // What of the first copy lies before its first entry.
        super::cfg::clear_unreachable(f);
        let cfg = Cfg::new(f);
        let doms = DomTree::new(f, &cfg);
        let mut inside = vec![false; f.blocks.len()];
        self.fast.iter().chain(&self.ended).chain(&self.exact).for_each(|b| inside[b.index()] = true);
        let users = users(f, &cfg);
        let mut variable = Variable::new(f);
        for (&(v, turn), &(_, rest)) in self.turn.values().iter().zip(self.rest.values()) {
            let place = block_of(f, &places, turn);
            let behind = users[v.index()].iter().filter(|b| !inside[b.index()]).map(|&b| (b, v));
            let in_turn = users[turn.index()].iter().filter(|b| **b != place).map(|&b| (b, turn));
            let renamed: Vec<(Block, Value)> = behind.chain(in_turn).collect();
            if renamed.is_empty() {
                continue;
            }
            variable.clear();
            for (v, blocks) in [(v, &self.fast), (rest, &self.exact)] {
                let place = block_of(f, &places, v);
                let below = blocks.iter().filter(|b| cfg.is_reachable(**b) && doms.dominates(place, **b));
                below.for_each(|&b| variable.define(b, v));
            }
            if cfg.is_reachable(place) {
                variable.define(place, turn);
            }
            for (b, old) in renamed {
                let ty = f.ty(v);
                let new = variable.at_start(f, &cfg, ty, b);
                rename(f, b, old, new);
            }
        }
    }
}

/// Moves what begins with the `k`th instruction into a new block; the old one is without an end.
fn cut(f: &mut Function, b: Block, k: usize) -> Block {
    let new = f.add_block();
    let data = &mut f.blocks[b.index()];
    let rest = BlockData {
        params: vec![],
        insts: data.insts.split_off(k),
        term: std::mem::take(&mut data.term),
        cold: data.cold,
    };
    f.blocks[new.index()] = rest;
    new
}

/// Is the number between `-limit` and `limit`?
fn within(f: &mut Function, b: Block, raw: Value, limit: i64) -> Value {
    let (low, width) = (word(f, b, limit), word(f, b, 2 * limit));
    let sum = op(f, b, Op::I64Add, &[raw, low]);
    op(f, b, Op::I64LeU, &[sum, width])
}

/// Blocks that use each value.
fn users(f: &Function, cfg: &Cfg) -> Vec<Vec<Block>> {
    let mut out: Vec<Vec<Block>> = vec![vec![]; f.values.len()];
    for &b in &cfg.rpo {
        let mut see = |v: Value| {
            if out[v.index()].last() != Some(&b) {
                out[v.index()].push(b);
            }
        };
        f.blocks[b.index()].insts.iter().for_each(|&i| f.inst(i).args.iter().for_each(|&a| see(a)));
        f.blocks[b.index()].term.for_each_use(&mut see);
    }
    out
}

fn rename(f: &mut Function, b: Block, old: Value, new: Value) {
    for i in f.blocks[b.index()].insts.clone() {
        f.insts[i.index()].args.iter_mut().filter(|a| **a == old).for_each(|a| *a = new);
    }
    f.blocks[b.index()].term.map_uses(|v| if v == old { new } else { v });
}
