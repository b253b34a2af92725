//! Gives each cycle one way in. WebAssembly has no jump into the middle of a loop, but a generator goes on behind its
//! `yield`, wherever that is.
//!
//! ```text
//!     start ─▶ head ─▶ … ─▶ join ─▶ head      start ─▶ D ─▶ head ─▶ … ─▶ join ─▶ D
//!                 resumed ─▶ join             resumed ─▶ D ─▶ join
//! ```
//!
//! A new block D stands in front of a cycle with several entries. Ways into the cycle and jumps to its first entry go
//! through D with the number of the block that they mean and its arguments; jumps inside stay as they are. A cycle that is
//! left when D is taken away is treated in turn. Values that no longer dominate their uses are the caller's to repair.

use super::rewrite::{make, make_zero};
use crate::hash::HashSet;
use waspy_ir::{Block, Edge, Function, Imm, Op, Term, Type, Value};

/// Makes the function reducible; true when it was not.
pub fn run(f: &mut Function) -> bool {
    let reached = waspy_ir::cfg::Cfg::new(f).rpo;
    let (mut changed, mut todo) = (false, vec![reached]);
    while let Some(nodes) = todo.pop() {
        for cycle in cycles(f, &nodes) {
            let entries = entries(f, &cycle);
            if let [only] = *entries {
                todo.push(cycle.into_iter().filter(|&b| b != only).collect());
                continue;
            }
            dispatch(f, &cycle, &entries);
            changed = true;
            todo.push(cycle);
        }
    }
    changed
}

/// The blocks of a cycle that are entered from outside, in order. (The entry of the function is in no cycle.)
fn entries(f: &Function, cycle: &[Block]) -> Vec<Block> {
    let inside: HashSet<Block> = cycle.iter().copied().collect();
    let mut entered = HashSet::default();
    for b in f.block_ids().filter(|b| !inside.contains(b)) {
        f.blocks[b.index()].term.for_each_edge(|e| {
            entered.insert(e.block);
        });
    }
    cycle.iter().copied().filter(|b| entered.contains(b)).collect()
}

fn dispatch(f: &mut Function, cycle: &[Block], entries: &[Block]) {
    let inside: HashSet<Block> = cycle.iter().copied().collect();
    let before = f.blocks.len();
    let new = f.add_block();
    let which = f.add_param(new, Type::I32);
    let mut edges = vec![];
    for &entry in entries {
        let types: Vec<Type> = f.blocks[entry.index()].params.iter().map(|&p| f.ty(p)).collect();
        let args = types.into_iter().map(|ty| f.add_param(new, ty)).collect();
        edges.push(Edge { block: entry, args });
    }
    let default = edges.pop().expect("there are two entries");
    f.blocks[new.index()].term = Term::Switch { index: which, edges, default };
    for n in 0..before {
        let from_inside = inside.contains(&Block(n as u32));
        let mut term = std::mem::take(&mut f.blocks[n].term);
        for edge in term.edges_mut() {
            let Some(at) = entries.iter().position(|&e| e == edge.block) else { continue };
            if at == 0 || !from_inside {
                *edge = bridge(f, new, entries, at, std::mem::take(&mut edge.args));
            }
        }
        f.blocks[n].term = term;
    }
}

/// A block on the way to one of the entries, which passes what D wants to know.
fn bridge(f: &mut Function, new: Block, entries: &[Block], at: usize, given: Vec<Value>) -> Edge {
    let block = f.add_block();
    let (id, which) = make(f, Op::I32Const, vec![], Imm::I32(at as i32));
    let (mut insts, mut args) = (vec![id], vec![which]);
    for (n, &entry) in entries.iter().enumerate() {
        if n == at {
            args.extend(given.iter().copied());
            continue;
        }
        for p in f.blocks[entry.index()].params.clone() {
            let ty = f.ty(p);
            args.push(make_zero(f, ty, &mut insts));
        }
    }
    let data = &mut f.blocks[block.index()];
    data.insts = insts;
    data.term = Term::Br(Edge { block: new, args });
    Edge { block, args: vec![] }
}

/// The strongly connected parts of a part of the function that contain a cycle, each in the order of the blocks given.
/// After Tarjan (1972), without recursion.
fn cycles(f: &Function, nodes: &[Block]) -> Vec<Vec<Block>> {
    const NONE: u32 = u32::MAX;
    let mut position = vec![NONE; f.blocks.len()];
    nodes.iter().enumerate().for_each(|(n, b)| position[b.index()] = n as u32);
    let next: Vec<Vec<u32>> = nodes
        .iter()
        .map(|b| {
            let mut out = vec![];
            f.blocks[b.index()].term.for_each_edge(|e| out.push(position[e.block.index()]));
            out.retain(|&n| n != NONE);
            out
        })
        .collect();
    let (mut index, mut low) = (vec![NONE; nodes.len()], vec![0; nodes.len()]);
    let (mut stack, mut on_stack, mut count, mut found) = (vec![], vec![false; nodes.len()], 0, vec![]);
    for root in 0..nodes.len() {
        let mut path: Vec<(usize, usize)> = if index[root] == NONE { vec![(root, 0)] } else { vec![] };
        while let Some(&mut (at, ref mut edge)) = path.last_mut() {
            if *edge == 0 {
                (index[at], low[at]) = (count, count);
                count += 1;
                stack.push(at);
                on_stack[at] = true;
            }
            if let Some(&to) = next[at].get(*edge) {
                *edge += 1;
                let to = to as usize;
                if index[to] == NONE {
                    path.push((to, 0));
                } else if on_stack[to] {
                    low[at] = low[at].min(index[to]);
                }
                continue;
            }
            path.pop();
            if let Some(&(above, _)) = path.last() {
                low[above] = low[above].min(low[at]);
            }
            if low[at] != index[at] {
                continue;
            }
            let mut part = vec![];
            while let Some(n) = stack.pop() {
                on_stack[n] = false;
                part.push(n);
                if n == at {
                    break;
                }
            }
            if part.len() > 1 || next[at].contains(&(at as u32)) {
                part.sort_unstable();
                found.push(part.into_iter().map(|n| nodes[n]).collect());
            }
        }
    }
    found
}
