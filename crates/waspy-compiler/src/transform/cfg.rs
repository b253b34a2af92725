//! Simplifies control flow: branches on constants, unreachable blocks, parameters that always receive the same value,
//! blocks that only pass on, straight lines, handlers of what cannot raise, and jumps whose arguments already decide the
//! branch in the next block (what inlined predicates such as `_more` leave behind).

use super::fold::{self, Const};
use super::rewrite::{self, Context, Subst, const_int, def_inst, drop_dead_handlers, same_constant};
use super::ssa::Variable;
use crate::analysis::dominators::{self, Cfg, for_each_edge};
use waspy_ir::{Block, BlockData, Edge, Effects, Function, InstId, Op, Term, Value, ValueDef};

/// Rounds are bounded: cycles of empty blocks would be forwarded for ever.
const ROUNDS: usize = 8;
/// Longest block that is copied into a predecessor whose arguments decide its branch.
const THREADED_INSTS: usize = 6;
/// Blocks threaded in one round.
const THREADED_BLOCKS: usize = 64;

/// Simplifies until nothing changes; true when something did.
pub fn run(cx: &Context, f: &mut Function) -> bool {
    let mut any = drop_dead_handlers(cx, f);
    for _ in 0..ROUNDS {
        let mut changed = fold_terms(f);
        changed |= clear_unreachable(f);
        changed |= simplify_params(f);
        changed |= merge_equal_params(f);
        if forward_empty(f) | thread(f) {
            changed = true;
            clear_unreachable(f);
        }
        changed |= merge_lines(f);
        any |= changed;
        if !changed {
            break;
        }
    }
    any
}

/// Marks the blocks that run rarely: those that raise or call what is cold, and what only leads to or comes from such.
pub fn mark_cold(cx: &Context, f: &mut Function) {
    let rare = |i: &InstId| {
        let inst = f.inst(*i);
        cx.callee(inst).is_some_and(|a| a.cold) || inst.op.effects().has(Effects::DIVERGES)
    };
    let mut cold: Vec<bool> =
        f.blocks.iter().map(|b| b.cold || matches!(b.term, Term::Unreachable) || b.insts.iter().any(rare)).collect();
    let cfg = Cfg::new(f);
    for &b in cfg.rpo.iter().rev() {
        let (mut any, mut all) = (false, true);
        for_each_edge(&f.blocks[b.index()].term, |e| {
            any = true;
            all &= cold[e.block.index()];
        });
        cold[b.index()] |= any && all;
    }
    for &b in &cfg.rpo {
        let preds = cfg.preds(b);
        cold[b.index()] |= !preds.is_empty() && preds.iter().all(|p| cold[p.index()]);
    }
    cold[0] = false;
    f.blocks.iter_mut().zip(cold).for_each(|(b, c)| b.cold = c);
}

/// Branches whose condition is known, or whose edges are the same.
fn fold_terms(f: &mut Function) -> bool {
    let mut changed = false;
    for n in 0..f.blocks.len() {
        while let Some(term) = folded_term(f, &f.blocks[n].term) {
            f.blocks[n].term = term;
            changed = true;
        }
    }
    changed
}

fn folded_term(f: &Function, term: &Term) -> Option<Term> {
    match term {
        Term::CondBr { then, other, .. } if then == other => Some(Term::Br(then.clone())),
        Term::CondBr { cond, then, other } if then.block == other.block => same_target(f, *cond, then, other),
        Term::CondBr { cond, then, other } => {
            if let Some(c) = const_int(f, *cond) {
                return Some(Term::Br(if c != 0 { then.clone() } else { other.clone() }));
            }
            let inst = def_inst(f, *cond)?;
            match inst.op {
                Op::I32Eqz => Some(Term::CondBr { cond: inst.args[0], then: other.clone(), other: then.clone() }),
                Op::I32Ne if const_int(f, inst.args[1]) == Some(0) => {
                    Some(Term::CondBr { cond: inst.args[0], then: then.clone(), other: other.clone() })
                }
                _ => None,
            }
        }
        Term::Switch { index, edges, default } => match const_int(f, *index) {
            Some(c) => Some(Term::Br(edges.get(c as u32 as usize).unwrap_or(default).clone())),
            None if edges.iter().all(|e| e == default) => Some(Term::Br(default.clone())),
            None => None,
        },
        _ => None,
    }
}

/// A branch of which both sides go to one block: the condition itself stands for 1 and 0.
fn same_target(f: &Function, cond: Value, then: &Edge, other: &Edge) -> Option<Term> {
    let test = def_inst(f, cond).is_some_and(|i| fold::is_test(i.op));
    let arg = |(&a, &b): (&Value, &Value)| match (fold::const_of(f, a), fold::const_of(f, b)) {
        _ if a == b => Some(a),
        (Some(Const::I32(1)), Some(Const::I32(0))) if test => Some(cond),
        (x, y) => (x.is_some() && x == y).then_some(a),
    };
    let args: Option<Vec<Value>> = then.args.iter().zip(&other.args).map(arg).collect();
    args.map(|args| Term::Br(Edge { block: then.block, args }))
}

/// Empties blocks that cannot be reached, so that their edges do not count. `rewrite::compact` drops them.
pub fn clear_unreachable(f: &mut Function) -> bool {
    let reached = dominators::reached(f);
    let mut changed = false;
    for b in f.block_ids().filter(|&b| !reached[b.index()]) {
        let data = &mut f.blocks[b.index()];
        changed |= !data.insts.is_empty() || !matches!(data.term, Term::Unreachable);
        data.insts.clear();
        data.params.clear();
        data.term = Term::Unreachable;
    }
    changed
}

/// Parameters to which every edge passes one value (or one constant).
fn simplify_params(f: &mut Function) -> bool {
    if f.blocks.iter().skip(1).all(|b| b.params.is_empty()) {
        return false;
    }
    let mut subst = Subst::new(f);
    let mut removed = vec![false; f.values.len()];
    let mut any = false;
    loop {
        let incoming = incoming_values(f, &mut subst);
        let mut changed = false;
        for n in 1..f.blocks.len() {
            for k in 0..f.blocks[n].params.len() {
                let p = f.blocks[n].params[k];
                let Incoming::One(v, shared) = incoming[p.index()] else { continue };
                if removed[p.index()] || subst.get(v) == p {
                    continue;
                }
                let v = if shared { v } else { copy_constant(f, n, v) };
                subst.set(p, v);
                removed[p.index()] = true;
                changed = true;
            }
        }
        removed.resize(f.values.len(), false);
        any |= changed;
        if !changed {
            break;
        }
    }
    if any {
        subst.apply(f);
        let keep: Vec<_> = (0..f.blocks.len())
            .map(|n| {
                let params = &f.blocks[n].params;
                params.iter().any(|p| removed[p.index()]).then(|| params.iter().map(|p| !removed[p.index()]).collect())
            })
            .collect();
        super::dce::retain_params(f, &keep);
    }
    any
}

/// Parameters of one block that receive the same value from every edge.
fn merge_equal_params(f: &mut Function) -> bool {
    if f.blocks.iter().skip(1).all(|b| b.params.len() < 2) {
        return false;
    }
    let mut edges: Vec<Vec<&[Value]>> = vec![vec![]; f.blocks.len()];
    for b in &f.blocks {
        for_each_edge(&b.term, |e| {
            if e.args.len() > 1 {
                edges[e.block.index()].push(&e.args);
            }
        });
    }
    let mut same: Vec<(usize, usize, usize)> = vec![];
    for (n, edges) in edges.iter().enumerate().filter(|(_, e)| !e.is_empty()) {
        let params = &f.blocks[n].params;
        for k in 1..params.len() {
            let equal = |m: &usize| f.ty(params[*m]) == f.ty(params[k]) && edges.iter().all(|args| args[*m] == args[k]);
            same.extend((0..k).find(equal).map(|m| (n, m, k)));
        }
    }
    if same.is_empty() {
        return false;
    }
    let mut subst = Subst::new(f);
    let mut keep: Vec<Option<Vec<bool>>> = vec![None; f.blocks.len()];
    for (n, m, k) in same {
        let params = &f.blocks[n].params;
        subst.set(params[k], params[m]);
        keep[n].get_or_insert_with(|| vec![true; params.len()])[k] = false;
    }
    subst.apply(f);
    super::dce::retain_params(f, &keep);
    true
}

#[derive(Clone, Copy)]
enum Incoming {
    None,
    /// The value, and whether all edges pass this very value (otherwise equal constants).
    One(Value, bool),
    Many,
}

fn incoming_values(f: &Function, subst: &mut Subst) -> Vec<Incoming> {
    let mut out = vec![Incoming::None; f.values.len()];
    for b in &f.blocks {
        for_each_edge(&b.term, |e| {
            for (&p, &a) in f.blocks[e.block.index()].params.iter().zip(&e.args) {
                let (p, a) = (p, subst.get(a));
                if a == p {
                    continue;
                }
                let slot = &mut out[p.index()];
                *slot = match *slot {
                    Incoming::None => Incoming::One(a, true),
                    Incoming::One(v, shared) if v == a => Incoming::One(v, shared),
                    Incoming::One(v, _) if same_constant(f, v, a) => Incoming::One(v, false),
                    _ => Incoming::Many,
                };
            }
        });
    }
    out
}

fn copy_constant(f: &mut Function, block: usize, v: Value) -> Value {
    let inst = def_inst(f, v).expect("a constant has an instruction").clone();
    let types: Vec<_> = inst.results.iter().map(|&r| f.ty(r)).collect();
    let id = f.make_inst(inst.op, vec![], inst.imm, &types, inst.site);
    f.blocks[block].insts.insert(0, id);
    f.insts[id.index()].results[0]
}

/// Values used in a block other than their own.
fn used_elsewhere(f: &Function) -> Vec<bool> {
    let places = rewrite::inst_blocks(f);
    let mut out = vec![false; f.values.len()];
    for (n, b) in f.blocks.iter().enumerate() {
        let mut see = |v: Value| {
            if rewrite::block_of(f, &places, v).index() != n {
                out[v.index()] = true;
            }
        };
        b.insts.iter().for_each(|&i| f.inst(i).args.iter().for_each(|&a| see(a)));
        b.term.for_each_use(&mut see);
    }
    out
}

/// Sends edges to blocks that only jump on to where those jump.
fn forward_empty(f: &mut Function) -> bool {
    let empty = |b: &BlockData| b.insts.is_empty() && matches!(b.term, Term::Br(_));
    if !f.blocks.iter().any(empty) {
        return false;
    }
    let used = used_elsewhere(f);
    let target: Vec<Option<Edge>> = (0..f.blocks.len())
        .map(|n| match &f.blocks[n].term {
            Term::Br(e)
                if n != 0
                    && f.blocks[n].insts.is_empty()
                    && e.block.index() != n
                    && !f.blocks[n].params.iter().any(|p| used[p.index()]) =>
            {
                Some(e.clone())
            }
            _ => None,
        })
        .collect();
    if target.iter().all(Option::is_none) {
        return false;
    }
    let mut changed = false;
    for n in 0..f.blocks.len() {
        let mut term = std::mem::take(&mut f.blocks[n].term);
        for e in term.edges_mut() {
            // A chain of empty blocks in one go, a cycle of them not for ever.
            for _ in 0..ROUNDS {
                let Some(to) = &target[e.block.index()] else { break };
                if to.block.index() == n && target[n].is_some() {
                    break;
                }
                *e = through(f, e, to);
                changed = true;
            }
        }
        f.blocks[n].term = term;
    }
    changed
}

/// The edge `to` as seen from an edge to its block.
fn through(f: &Function, from: &Edge, to: &Edge) -> Edge {
    let params = &f.blocks[from.block.index()].params;
    let arg = |v: &Value| params.iter().position(|p| p == v).map_or(*v, |k| from.args[k]);
    Edge { block: to.block, args: to.args.iter().map(arg).collect() }
}

/// Appends a block to its only predecessor when that has no other way to go.
fn merge_lines(f: &mut Function) -> bool {
    let mut preds = vec![0u32; f.blocks.len()];
    for b in &f.blocks {
        for_each_edge(&b.term, |e| preds[e.block.index()] += 1);
    }
    let mut subst = Subst::new(f);
    let mut changed = false;
    for n in 0..f.blocks.len() {
        while let Term::Br(e) = &f.blocks[n].term {
            let to = e.block.index();
            let ends = f.blocks[n].insts.last().is_some_and(|&i| f.inst(i).op.effects().has(Effects::DIVERGES));
            if to == n || to == 0 || preds[to] != 1 || ends {
                break;
            }
            let args = e.args.clone();
            let tail = std::mem::take(&mut f.blocks[to]);
            for (p, a) in tail.params.iter().zip(args) {
                subst.set(*p, a);
            }
            let head = &mut f.blocks[n];
            head.insts.extend(tail.insts);
            head.term = tail.term;
            preds[to] = 0;
            changed = true;
        }
    }
    subst.apply(f);
    changed
}

/// Threads jumps through blocks that branch on what the jump passes.
fn thread(f: &mut Function) -> bool {
    if !f.block_ids().any(|b| can_thread(f, b)) {
        return false;
    }
    let cfg = Cfg::new(f);
    let mut done = 0;
    for &b in &cfg.rpo {
        let is_header = cfg.preds(b).iter().any(|&p| cfg.is_back_edge(p, b));
        if b == Function::ENTRY || is_header || cfg.preds(b).len() < 2 || !can_thread(f, b) {
            continue;
        }
        let decided = decided_edges(f, &cfg, b);
        if decided.is_empty() {
            continue;
        }
        // Anew for each: copies use values of the predecessors in blocks of their own.
        let used = used_elsewhere(f);
        thread_block(f, b, decided, &used);
        done += 1;
        if done == THREADED_BLOCKS {
            break;
        }
    }
    done != 0
}

fn can_thread(f: &Function, b: Block) -> bool {
    let data = &f.blocks[b.index()];
    let decides = matches!(data.term, Term::CondBr { .. } | Term::Switch { .. });
    decides
        && !data.params.is_empty()
        && data.insts.len() <= THREADED_INSTS
        && data.insts.iter().all(|&i| f.inst(i).op.effects() == Effects::PURE && f.inst(i).op != Op::Call)
}

struct Decided {
    pred: Block,
    edge: usize,
    /// Which edge of the threaded block is taken.
    taken: usize,
}

fn decided_edges(f: &Function, cfg: &Cfg, b: Block) -> Vec<Decided> {
    let mut out = vec![];
    let mut last = None;
    for &pred in cfg.preds(b) {
        if last == Some(pred) {
            continue;
        }
        last = Some(pred);
        for (edge, e) in f.blocks[pred.index()].term.edges().into_iter().enumerate() {
            if e.block == b
                && let Some(taken) = decide(f, b, &e.args)
            {
                out.push(Decided { pred, edge, taken });
            }
        }
    }
    out
}

/// Which edge of `b` is taken when it is entered with these arguments?
fn decide(f: &Function, b: Block, args: &[Value]) -> Option<usize> {
    let data = &f.blocks[b.index()];
    let mut known: Vec<(Value, Const)> = vec![];
    for (&p, &a) in data.params.iter().zip(args) {
        known.extend(fold::const_of(f, a).map(|c| (p, c)));
    }
    if known.is_empty() {
        return None;
    }
    let look = |known: &[(Value, Const)], v: Value| {
        known.iter().find(|(k, _)| *k == v).map(|(_, c)| *c).or_else(|| fold::const_of(f, v))
    };
    for &i in &data.insts {
        let inst = f.inst(i);
        let args: Option<Vec<Const>> = inst.args.iter().map(|&a| look(&known, a)).collect();
        if let Some(c) = args.and_then(|args| fold::eval(inst.op, inst.imm, &args)) {
            known.push((inst.results[0], c));
        }
    }
    match &data.term {
        Term::CondBr { cond, .. } => match look(&known, *cond)? {
            Const::I32(c) => Some(usize::from(c == 0)),
            _ => None,
        },
        Term::Switch { index, edges, .. } => match look(&known, *index)? {
            Const::I32(c) => Some((c as u32 as usize).min(edges.len())),
            _ => None,
        },
        _ => None,
    }
}

fn thread_block(f: &mut Function, b: Block, decided: Vec<Decided>, used: &[bool]) {
    let data = f.blocks[b.index()].clone();
    let defined: Vec<Value> =
        data.params.iter().copied().chain(data.insts.iter().flat_map(|&i| f.inst(i).results.clone())).collect();
    let escaping: Vec<Value> = defined.iter().copied().filter(|v| used[v.index()]).collect();
    let mut copies: Vec<(Block, Vec<(Value, Value)>)> = vec![];
    for d in decided {
        let copy = f.add_block();
        f.blocks[copy.index()].cold = data.cold;
        let edge = &mut *f.blocks[d.pred.index()].term.edges_mut().swap_remove(d.edge);
        let args = std::mem::take(&mut edge.args);
        edge.block = copy;
        let mut map: Vec<(Value, Value)> = data.params.iter().copied().zip(args).collect();
        for &i in &data.insts {
            copy_inst(f, i, copy, &mut map);
        }
        let taken = data.term.edges()[d.taken];
        let args = taken.args.iter().map(|&a| mapped(&map, a)).collect();
        f.blocks[copy.index()].term = Term::Br(Edge { block: taken.block, args });
        copies.push((copy, map));
    }
    repair(f, b, &escaping, &copies);
}

/// The value that stands for `v` in a copy.
fn mapped(map: &[(Value, Value)], v: Value) -> Value {
    map.iter().find(|(k, _)| *k == v).map_or(v, |(_, to)| *to)
}

fn copy_inst(f: &mut Function, i: InstId, to: Block, map: &mut Vec<(Value, Value)>) {
    let inst = f.inst(i).clone();
    let types: Vec<_> = inst.results.iter().map(|&r| f.ty(r)).collect();
    let args = inst.args.iter().map(|&a| mapped(map, a)).collect();
    let id = f.make_inst(inst.op, args, inst.imm, &types, inst.site);
    f.blocks[to.index()].insts.push(id);
    map.extend(inst.results.iter().copied().zip(f.insts[id.index()].results.clone()));
}

/// Gives uses of values of `b` elsewhere the definition that reaches them, now that `b` has copies.
pub fn repair(f: &mut Function, b: Block, values: &[Value], copies: &[(Block, Vec<(Value, Value)>)]) {
    if values.is_empty() {
        return;
    }
    let cfg = Cfg::new(f);
    let mut variable = Variable::new(f);
    for &v in values {
        variable.clear();
        if cfg.is_reachable(b) {
            variable.define(b, v);
        }
        for (copy, map) in copies {
            variable.define(*copy, mapped(map, v));
        }
        let inside: Vec<Block> = copies.iter().map(|c| c.0).chain([b]).collect();
        rename_uses(f, &cfg, &mut variable, v, &inside);
    }
}

/// Replaces the uses of `v` outside `keep` by what reaches them.
pub fn rename_uses(f: &mut Function, cfg: &Cfg, variable: &mut Variable, v: Value, keep: &[Block]) {
    let ty = f.ty(v);
    for &b in &cfg.rpo {
        if keep.contains(&b) {
            continue;
        }
        let mut uses = false;
        f.blocks[b.index()].term.for_each_use(|u| uses |= u == v);
        let insts = f.blocks[b.index()].insts.clone();
        let mut new = None;
        for i in insts {
            if f.inst(i).args.contains(&v) {
                let to = *new.get_or_insert_with(|| variable.at_start(f, cfg, ty, b));
                f.insts[i.index()].args.iter_mut().filter(|a| **a == v).for_each(|a| *a = to);
            }
        }
        if uses {
            let to = new.unwrap_or_else(|| variable.at_start(f, cfg, ty, b));
            // Arguments that the variable itself added are right already: they are never `v` where `v` does not reach.
            f.blocks[b.index()].term.map_uses(|u| if u == v { to } else { u });
        }
    }
}

/// Is the value a parameter of the block?
pub fn is_param_of(f: &Function, v: Value, b: Block) -> bool {
    matches!(f.values[v.index()].def, ValueDef::Param(d, _) if d == b)
}
