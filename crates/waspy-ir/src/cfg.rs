//! The control-flow graph of a function: reverse postorder, predecessors, dominators, loops. Computed once a pass and
//! thrown away; blocks that the entry does not reach have no number and no dominator.

use crate::func::{Block, Function};

const NONE: u32 = u32::MAX;

/// Order and dominators of the reachable blocks of a function.
#[derive(Clone, Debug)]
pub struct Cfg {
    /// Reachable blocks in reverse postorder. Of two successors the cold one comes later.
    pub rpo: Vec<Block>,
    /// Reachable predecessors of each block, one entry an edge.
    pub preds: Vec<Vec<Block>>,
    order: Vec<u32>,
    idom: Vec<u32>,
    depth: Vec<u32>,
}

impl Cfg {
    /// Analyses a function.
    pub fn new(f: &Function) -> Cfg {
        let rpo = reverse_postorder(f);
        let mut order = vec![NONE; f.blocks.len()];
        for (n, b) in rpo.iter().enumerate() {
            order[b.index()] = n as u32;
        }
        let mut preds = vec![vec![]; f.blocks.len()];
        for &b in &rpo {
            f.blocks[b.index()].term.for_each_edge(|e| preds[e.block.index()].push(b));
        }
        let mut cfg = Cfg { rpo, preds, order, idom: vec![NONE; f.blocks.len()], depth: vec![0; f.blocks.len()] };
        cfg.find_dominators();
        cfg
    }

    /// Does the entry reach the block?
    pub fn reachable(&self, b: Block) -> bool {
        self.order[b.index()] != NONE
    }

    /// Position of a reachable block in reverse postorder.
    pub fn position(&self, b: Block) -> u32 {
        self.order[b.index()]
    }

    /// Immediate dominator; none for the entry and for unreachable blocks.
    pub fn idom(&self, b: Block) -> Option<Block> {
        let d = self.idom[b.index()];
        (d != NONE && b != Function::ENTRY).then_some(Block(d))
    }

    /// Does `a` dominate `b` (or is it `b`)? Both must be reachable.
    pub fn dominates(&self, a: Block, mut b: Block) -> bool {
        while self.depth[b.index()] > self.depth[a.index()] {
            b = Block(self.idom[b.index()]);
        }
        a == b
    }

    /// The nearest block that dominates both.
    pub fn common_dominator(&self, mut a: Block, mut b: Block) -> Block {
        while a != b {
            if self.order[a.index()] > self.order[b.index()] {
                a = Block(self.idom[a.index()]);
            } else {
                b = Block(self.idom[b.index()]);
            }
        }
        a
    }

    /// Is the edge one that goes back to a block earlier in the order (or to its own)?
    pub fn is_back_edge(&self, from: Block, to: Block) -> bool {
        self.order[to.index()] <= self.order[from.index()]
    }

    /// Is the block the target of a back edge?
    pub fn is_loop_header(&self, b: Block) -> bool {
        self.preds[b.index()].iter().any(|&p| self.is_back_edge(p, b))
    }

    /// For each block, the header of the innermost loop that it is in (a header is in its own loop).
    pub fn innermost_loops(&self) -> Vec<Option<Block>> {
        let mut header = vec![None; self.order.len()];
        // Outer headers come first in the order, so an inner loop overwrites what the outer one marked.
        for &h in self.rpo.iter().filter(|&&b| self.is_loop_header(b)) {
            let mut work: Vec<Block> =
                self.preds[h.index()].iter().copied().filter(|&p| self.is_back_edge(p, h)).collect();
            let mut seen = vec![false; self.order.len()];
            seen[h.index()] = true;
            header[h.index()] = Some(h);
            while let Some(b) = work.pop() {
                if std::mem::replace(&mut seen[b.index()], true) {
                    continue;
                }
                header[b.index()] = Some(h);
                work.extend(self.preds[b.index()].iter().copied());
            }
        }
        header
    }

    fn find_dominators(&mut self) {
        // Cooper, Harvey, Kennedy: "A Simple, Fast Dominance Algorithm".
        self.idom[Function::ENTRY.index()] = 0;
        let loops = self.rpo.iter().any(|&b| self.is_loop_header(b));
        let mut changed = true;
        while changed {
            changed = false;
            for n in 1..self.rpo.len() {
                let b = self.rpo[n];
                let mut new: Option<Block> = None;
                for i in 0..self.preds[b.index()].len() {
                    let p = self.preds[b.index()][i];
                    if self.idom[p.index()] != NONE {
                        new = Some(new.map_or(p, |q| self.common_dominator(p, q)));
                    }
                }
                let new = new.expect("a reachable block has a predecessor before it").0;
                changed |= std::mem::replace(&mut self.idom[b.index()], new) != new;
            }
            // Without edges that go back, all of a block's predecessors have come before it.
            changed &= loops;
        }
        for n in 1..self.rpo.len() {
            let b = self.rpo[n].index();
            self.depth[b] = self.depth[self.idom[b] as usize] + 1;
        }
    }
}

/// Reachable blocks in reverse postorder, as in [`Cfg::rpo`], for who needs nothing else.
pub fn reverse_postorder(f: &Function) -> Vec<Block> {
    let mut seen = vec![false; f.blocks.len()];
    let mut post = vec![];
    let mut stack = vec![(Function::ENTRY, successors(f, Function::ENTRY))];
    seen[0] = true;
    while let Some((b, succs)) = stack.last_mut() {
        match succs.pop() {
            Some(s) => {
                if !std::mem::replace(&mut seen[s.index()], true) {
                    let next = successors(f, s);
                    stack.push((s, next));
                }
            }
            None => {
                post.push(*b);
                stack.pop();
            }
        }
    }
    post.reverse();
    post
}

/// Successors to be visited from the back: what is visited first ends up last in the order, so cold blocks go there.
fn successors(f: &Function, b: Block) -> Vec<Block> {
    let mut all: Vec<Block> = vec![];
    f.blocks[b.index()].term.for_each_edge(|e| all.push(e.block));
    if all.len() > 1 {
        all.sort_by_key(|s| f.blocks[s.index()].cold);
    }
    all
}
