//! Which values are live where a block begins and ends: the usual backward data flow over blocks. The caller says what a
//! block reads before it writes it and what it writes, so that one solver serves values, locals and roots.

use waspy_ir::cfg::Cfg;
use waspy_ir::{Block, Function};

use super::bits::BitSet;

/// Live sets by block index.
#[derive(Clone, Debug)]
pub struct Liveness {
    /// Live at the start, without the block's parameters.
    pub live_in: Vec<BitSet>,
    /// Live at the end (arguments of edges count as used before the end).
    pub live_out: Vec<BitSet>,
}

/// What a block does to the things that are tracked.
#[derive(Clone, Debug)]
pub struct Local {
    /// Used before any definition in the block.
    pub uses: BitSet,
    /// Defined in the block, parameters included.
    pub defs: BitSet,
}

impl Local {
    /// Nothing used or defined, of `n` things.
    pub fn new(n: usize) -> Local {
        Local { uses: BitSet::new(n), defs: BitSet::new(n) }
    }

    /// A use, in program order.
    pub fn used(&mut self, n: usize) {
        if !self.defs.contains(n) {
            self.uses.insert(n);
        }
    }
}

/// Solves for `n` tracked things; `local` is indexed by block and holds nothing for unreachable ones.
pub fn solve(f: &Function, cfg: &Cfg, n: usize, local: &[Local]) -> Liveness {
    let mut live_in: Vec<BitSet> = local.iter().map(|l| l.uses.clone()).collect();
    let mut live_out = vec![BitSet::new(n); f.blocks.len()];
    let mut queued = vec![false; f.blocks.len()];
    // Every block is visited once, from the back: what a block reads itself reaches its predecessors that way.
    let mut work: Vec<Block> = cfg.rpo.clone();
    work.iter().for_each(|b| queued[b.index()] = true);
    while let Some(b) = work.pop() {
        let i = b.index();
        queued[i] = false;
        f.blocks[i].term.for_each_edge(|e| {
            live_out[i].union(&live_in[e.block.index()]);
        });
        if live_in[i].union_difference(&live_out[i], &local[i].defs) {
            for &p in &cfg.preds[i] {
                if !std::mem::replace(&mut queued[p.index()], true) {
                    work.push(p);
                }
            }
        }
    }
    Liveness { live_in, live_out }
}
