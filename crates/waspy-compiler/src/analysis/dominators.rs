//! The shape of a function's control flow: predecessors, reverse post-order, the dominator tree, dominance frontiers
//! and the nest of natural loops. Everything is a dense table indexed by block, computed once and read by the passes;
//! a pass that changes edges computes it again.
//!
//! - [`Cfg`]: predecessors and reverse post-order.
//! - [`DomTree`]: immediate dominators (Cooper, Harvey and Kennedy's iteration) and constant-time dominance queries.
//! - [`Loops`]: natural loops, innermost loop of each block, nesting depth.

use waspy_ir::{Block, Edge, Function, Term};

/// Marks a block that cannot be reached, in the tables of this module.
pub const UNREACHED: u32 = u32::MAX;

/// Calls `visit` for every edge of a terminator, without allocating.
pub fn for_each_edge<'a>(term: &'a Term, visit: impl FnMut(&'a Edge)) {
    term.for_each_edge(visit);
}

/// Predecessors and reverse post-order.
#[derive(Clone, Debug, Default)]
pub struct Cfg {
    /// Reachable blocks in reverse post-order; the entry is first.
    pub rpo: Vec<Block>,
    /// Position of each block in `rpo`, or [`UNREACHED`].
    pub position: Vec<u32>,
    pred_start: Vec<u32>,
    preds: Vec<Block>,
}

impl Cfg {
    /// Computes the tables for a function.
    pub fn new(f: &Function) -> Cfg {
        let rpo = reverse_post_order(f);
        let mut position = vec![UNREACHED; f.blocks.len()];
        for (n, b) in rpo.iter().enumerate() {
            position[b.index()] = n as u32;
        }
        let (pred_start, preds) = predecessors(f, &rpo);
        Cfg { rpo, position, pred_start, preds }
    }

    /// Reachable predecessors of a block, one for each edge (a block with two edges here is listed twice).
    pub fn preds(&self, b: Block) -> &[Block] {
        &self.preds[self.pred_start[b.index()] as usize..self.pred_start[b.index() + 1] as usize]
    }

    /// Can the block be reached from the entry?
    pub fn is_reachable(&self, b: Block) -> bool {
        self.position[b.index()] != UNREACHED
    }

    /// Is an edge from `from` to `to` one that goes backwards in reverse post-order?
    pub fn is_back_edge(&self, from: Block, to: Block) -> bool {
        self.position[to.index()] <= self.position[from.index()]
    }
}

fn predecessors(f: &Function, rpo: &[Block]) -> (Vec<u32>, Vec<Block>) {
    let mut start = vec![0u32; f.blocks.len() + 1];
    for b in rpo {
        for_each_edge(&f.blocks[b.index()].term, |e| start[e.block.index() + 1] += 1);
    }
    for n in 1..start.len() {
        start[n] += start[n - 1];
    }
    let mut fill = start.clone();
    let mut preds = vec![Block(0); start[f.blocks.len()] as usize];
    for &b in rpo {
        for_each_edge(&f.blocks[b.index()].term, |e| {
            let at = &mut fill[e.block.index()];
            preds[*at as usize] = b;
            *at += 1;
        });
    }
    (start, preds)
}

fn nth_successor(term: &Term, n: usize) -> Option<Block> {
    match (term, n) {
        (Term::Br(e), 0) => Some(e.block),
        (Term::CondBr { then, .. }, 0) => Some(then.block),
        (Term::CondBr { other, .. }, 1) => Some(other.block),
        (Term::Switch { edges, default, .. }, n) if n <= edges.len() => {
            Some(edges.get(n).map_or(default.block, |e| e.block))
        }
        (Term::TryBr { normal, .. }, 0) => Some(normal.block),
        (Term::TryBr { unwind, .. }, 1) => Some(unwind.block),
        _ => None,
    }
}

/// Which blocks the entry reaches.
pub fn reached(f: &Function) -> Vec<bool> {
    let mut seen = vec![false; f.blocks.len()];
    let mut work = vec![Function::ENTRY];
    seen[0] = true;
    while let Some(b) = work.pop() {
        for_each_edge(&f.blocks[b.index()].term, |e| {
            if !seen[e.block.index()] {
                seen[e.block.index()] = true;
                work.push(e.block);
            }
        });
    }
    seen
}

/// Does an edge go back to a block that leads to it?
pub fn has_loop(f: &Function) -> bool {
    // 1: on the way from the entry to where the walk is; 2: done.
    let mut state = vec![0u8; f.blocks.len()];
    let mut stack = vec![(Function::ENTRY, 0usize)];
    state[0] = 1;
    while let Some((b, n)) = stack.last_mut() {
        match nth_successor(&f.blocks[b.index()].term, *n) {
            Some(next) if state[next.index()] == 1 => return true,
            Some(next) => {
                *n += 1;
                if state[next.index()] == 0 {
                    state[next.index()] = 1;
                    stack.push((next, 0));
                }
            }
            None => {
                state[b.index()] = 2;
                stack.pop();
            }
        }
    }
    false
}

fn reverse_post_order(f: &Function) -> Vec<Block> {
    let mut seen = vec![false; f.blocks.len()];
    let mut order = Vec::with_capacity(f.blocks.len());
    let mut stack = vec![(Function::ENTRY, 0usize)];
    seen[0] = true;
    while let Some((b, n)) = stack.last_mut() {
        match nth_successor(&f.blocks[b.index()].term, *n) {
            Some(next) => {
                *n += 1;
                if !seen[next.index()] {
                    seen[next.index()] = true;
                    stack.push((next, 0));
                }
            }
            None => {
                order.push(*b);
                stack.pop();
            }
        }
    }
    order.reverse();
    order
}

/// The dominator tree of the reachable blocks.
#[derive(Clone, Debug, Default)]
pub struct DomTree {
    /// Immediate dominator of each block; `None` for the entry and for unreachable blocks.
    pub idom: Vec<Option<Block>>,
    children_start: Vec<u32>,
    children: Vec<Block>,
    enter: Vec<u32>,
    leave: Vec<u32>,
}

impl DomTree {
    /// Computes the tree.
    pub fn new(f: &Function, cfg: &Cfg) -> DomTree {
        let idom = immediate_dominators(f, cfg);
        let mut start = vec![0u32; f.blocks.len() + 1];
        for d in idom.iter().flatten() {
            start[d.index() + 1] += 1;
        }
        for n in 1..start.len() {
            start[n] += start[n - 1];
        }
        let mut fill = start.clone();
        let mut children = vec![Block(0); start[f.blocks.len()] as usize];
        // In reverse post-order, so that a walk of the tree sees blocks in the order in which they run.
        for &b in &cfg.rpo {
            if let Some(d) = idom[b.index()] {
                children[fill[d.index()] as usize] = b;
                fill[d.index()] += 1;
            }
        }
        let mut tree = DomTree { idom, children_start: start, children, enter: vec![], leave: vec![] };
        tree.number(f.blocks.len());
        tree
    }

    fn number(&mut self, blocks: usize) {
        let mut enter = vec![UNREACHED; blocks];
        let mut leave = vec![0u32; blocks];
        let mut clock = 0;
        let mut stack = vec![(Function::ENTRY, 0usize)];
        enter[0] = 0;
        while let Some((b, n)) = stack.last_mut() {
            match self.children(*b).get(*n) {
                Some(&child) => {
                    *n += 1;
                    clock += 1;
                    enter[child.index()] = clock;
                    stack.push((child, 0));
                }
                None => {
                    leave[b.index()] = clock;
                    stack.pop();
                }
            }
        }
        self.enter = enter;
        self.leave = leave;
    }

    /// Blocks whose immediate dominator is `b`, in reverse post-order.
    pub fn children(&self, b: Block) -> &[Block] {
        &self.children[self.children_start[b.index()] as usize..self.children_start[b.index() + 1] as usize]
    }

    /// Does `a` dominate `b` (a block dominates itself)? False when either is unreachable.
    pub fn dominates(&self, a: Block, b: Block) -> bool {
        let (ea, eb) = (self.enter[a.index()], self.enter[b.index()]);
        ea != UNREACHED && eb != UNREACHED && ea <= eb && eb <= self.leave[a.index()]
    }

    /// The dominance frontier of every block.
    pub fn frontiers(&self, f: &Function, cfg: &Cfg) -> Vec<Vec<Block>> {
        let mut out: Vec<Vec<Block>> = vec![vec![]; f.blocks.len()];
        for &b in &cfg.rpo {
            if cfg.preds(b).len() < 2 {
                continue;
            }
            for &p in cfg.preds(b) {
                let mut runner = Some(p);
                while let Some(r) = runner.filter(|r| Some(*r) != self.idom[b.index()]) {
                    if out[r.index()].last() != Some(&b) {
                        out[r.index()].push(b);
                    }
                    runner = self.idom[r.index()];
                }
            }
        }
        out
    }
}

fn immediate_dominators(f: &Function, cfg: &Cfg) -> Vec<Option<Block>> {
    // By position in reverse post-order; the entry is its own dominator while iterating.
    let mut doms = vec![UNREACHED; cfg.rpo.len()];
    doms[0] = 0;
    let loops = cfg.rpo.iter().any(|&b| cfg.preds(b).iter().any(|&p| cfg.is_back_edge(p, b)));
    let mut changed = true;
    while changed {
        changed = false;
        for (n, &b) in cfg.rpo.iter().enumerate().skip(1) {
            let mut new = UNREACHED;
            for p in cfg.preds(b) {
                let p = cfg.position[p.index()];
                if doms[p as usize] != UNREACHED {
                    new = if new == UNREACHED { p } else { intersect(&doms, p, new) };
                }
            }
            if doms[n] != new {
                doms[n] = new;
                changed = true;
            }
        }
        // Without edges that go back, all of a block's predecessors have come before it.
        changed &= loops;
    }
    let mut idom = vec![None; f.blocks.len()];
    for (n, b) in cfg.rpo.iter().enumerate().skip(1) {
        idom[b.index()] = Some(cfg.rpo[doms[n] as usize]);
    }
    idom
}

fn intersect(doms: &[u32], mut a: u32, mut b: u32) -> u32 {
    while a != b {
        while a > b {
            a = doms[a as usize];
        }
        while b > a {
            b = doms[b as usize];
        }
    }
    a
}

/// A natural loop.
#[derive(Clone, Debug)]
pub struct Loop {
    /// The one block through which it is entered.
    pub header: Block,
    /// The loop around it, an index into [`Loops::loops`].
    pub parent: Option<u32>,
    /// 1 for an outermost loop.
    pub depth: u32,
    /// Its blocks, the header first; inner loops' blocks are among them.
    pub blocks: Vec<Block>,
    /// Predecessors of the header inside the loop.
    pub latches: Vec<Block>,
}

/// The natural loops of a function. Cycles entered at several blocks (which the builder does not make) are not loops here.
#[derive(Clone, Debug, Default)]
pub struct Loops {
    /// Inner loops before the loops around them.
    pub loops: Vec<Loop>,
    /// Innermost loop of each block.
    pub innermost: Vec<Option<u32>>,
}

impl Loops {
    /// Finds the loops.
    pub fn new(f: &Function, cfg: &Cfg, doms: &DomTree) -> Loops {
        let mut out = Loops { loops: vec![], innermost: vec![None; f.blocks.len()] };
        // Headers in post-order: an inner header comes before the one around it.
        for &header in cfg.rpo.iter().rev() {
            let mut latches: Vec<Block> =
                cfg.preds(header).iter().copied().filter(|&p| doms.dominates(header, p)).collect();
            latches.dedup();
            if !latches.is_empty() {
                out.add(header, latches, cfg);
            }
        }
        for n in (0..out.loops.len()).rev() {
            out.loops[n].depth = out.loops[n].parent.map_or(1, |p| out.loops[p as usize].depth + 1);
        }
        out
    }

    fn add(&mut self, header: Block, latches: Vec<Block>, cfg: &Cfg) {
        let id = self.loops.len() as u32;
        let mut blocks = vec![header];
        let mut seen = vec![header.index()];
        let mut work = latches.clone();
        let mut inside = vec![false; self.innermost.len()];
        inside[header.index()] = true;
        while let Some(b) = work.pop() {
            if std::mem::replace(&mut inside[b.index()], true) {
                continue;
            }
            seen.push(b.index());
            blocks.push(b);
            work.extend_from_slice(cfg.preds(b));
        }
        for b in seen {
            match self.innermost[b] {
                None => self.innermost[b] = Some(id),
                Some(inner) => self.adopt(inner, id),
            }
        }
        self.loops.push(Loop { header, parent: None, depth: 0, blocks, latches });
    }

    fn adopt(&mut self, mut inner: u32, outer: u32) {
        while let Some(parent) = self.loops[inner as usize].parent.filter(|&p| p != outer) {
            inner = parent;
        }
        self.loops[inner as usize].parent = Some(outer);
    }

    /// Is `b` inside loop `l`, or in a loop inside it?
    pub fn contains(&self, l: u32, b: Block) -> bool {
        let mut at = self.innermost[b.index()];
        while let Some(n) = at {
            if n == l {
                return true;
            }
            at = self.loops[n as usize].parent;
        }
        false
    }

    /// How many loops are around a block.
    pub fn depth(&self, b: Block) -> u32 {
        self.innermost[b.index()].map_or(0, |l| self.loops[l as usize].depth)
    }
}

/// The three tables together.
#[derive(Clone, Debug, Default)]
pub struct Shape {
    /// Predecessors and order.
    pub cfg: Cfg,
    /// Dominators.
    pub doms: DomTree,
    /// Loops.
    pub loops: Loops,
}

impl Shape {
    /// The block whose one edge leads to `b`, but for those that go round a loop from `b`: what holds on that edge holds in
    /// `b` and below, of all that is defined before it.
    pub fn entered_from(&self, b: Block) -> Option<Block> {
        let mut forward = self.cfg.preds(b).iter().copied().filter(|&p| !self.doms.dominates(b, p));
        let one = forward.next()?;
        forward.next().is_none().then_some(one)
    }

    /// Computes them.
    pub fn new(f: &Function) -> Shape {
        let cfg = Cfg::new(f);
        let doms = DomTree::new(f, &cfg);
        let loops = Loops::new(f, &cfg, &doms);
        Shape { cfg, doms, loops }
    }

    /// Without the third, for who does not ask for it.
    pub fn without_loops(f: &Function) -> Shape {
        let cfg = Cfg::new(f);
        let doms = DomTree::new(f, &cfg);
        Shape { cfg, doms, loops: Loops::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use waspy_ir::{Attrs, Sig};

    /// A function with the given edges and nothing else. Two successors: a branch; none: a return.
    fn graph(edges: &[&[u32]]) -> Function {
        let mut f = Function::new("g", Sig { params: vec![waspy_ir::Type::I32], results: vec![] }, Attrs::default());
        for _ in 1..edges.len() {
            f.add_block();
        }
        let cond = f.blocks[0].params[0];
        let edge = |b: u32| Edge { block: Block(b), args: vec![] };
        for (n, to) in edges.iter().enumerate() {
            f.blocks[n].term = match to {
                [] => Term::Return(vec![]),
                [a] => Term::Br(edge(*a)),
                [a, b] => Term::CondBr { cond, then: edge(*a), other: edge(*b) },
                _ => panic!("two successors at most"),
            };
        }
        f
    }

    #[test]
    fn a_diamond_joins_at_its_fork() {
        let f = graph(&[&[1, 2], &[3], &[3], &[], &[3]]);
        let s = Shape::new(&f);
        assert_eq!(s.doms.idom[3], Some(Block(0)));
        assert!(s.doms.dominates(Block(0), Block(3)) && !s.doms.dominates(Block(1), Block(3)));
        assert!(!s.cfg.is_reachable(Block(4)));
        assert_eq!(s.cfg.preds(Block(3)).len(), 2, "an unreachable predecessor does not count");
        let df = s.doms.frontiers(&f, &s.cfg);
        assert_eq!((df[1].as_slice(), df[2].as_slice(), df[0].as_slice()), (&[Block(3)][..], &[Block(3)][..], &[][..]));
    }

    #[test]
    fn nested_loops_nest() {
        // 0 → 1(outer) → 2(inner) → 3 → 2 | 4 → 1 | 5; the outer loop also leaves from 1.
        let f = graph(&[&[1], &[2, 5], &[3, 4], &[2], &[1], &[]]);
        let s = Shape::new(&f);
        let inner = s.loops.innermost[3].expect("block 3 is in a loop");
        let outer = s.loops.innermost[4].expect("block 4 is in a loop");
        assert_eq!(s.loops.loops[inner as usize].parent, Some(outer));
        assert_eq!((s.loops.depth(Block(3)), s.loops.depth(Block(4)), s.loops.depth(Block(5))), (2, 1, 0));
        assert!(s.loops.contains(outer, Block(3)) && !s.loops.contains(inner, Block(4)));
    }
}
