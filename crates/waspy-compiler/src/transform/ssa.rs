//! Rebuilds SSA form for one variable at a time: given its value at the end of some blocks, finds its value anywhere else
//! and adds block parameters where paths meet. Used where memory becomes values (`sroa`) and where blocks are copied
//! (`cfg`, `versioning`).
//!
//! On demand, after Braun et al. (2013), without recursion. Parameters that turn out to be superfluous are
//! removed by `cfg`. Only edges get arguments, the shape of the graph stays, so one [`Cfg`] serves all variables.

use super::rewrite::make_zero;
use crate::analysis::dominators::Cfg;
use waspy_ir::{Block, Function, Term, Type, Value};

const NONE: u32 = u32::MAX;

/// A variable that is being turned into values. Reused for one variable after the other.
#[derive(Debug, Default)]
pub struct Variable {
    start: Vec<u32>,
    end: Vec<u32>,
    touched: Vec<Block>,
    pending: Vec<Block>,
    path: Vec<Block>,
}

impl Variable {
    /// Tables for a function.
    pub fn new(f: &Function) -> Variable {
        let n = f.blocks.len();
        Variable { start: vec![NONE; n], end: vec![NONE; n], ..Variable::default() }
    }

    /// Forgets everything, for the next variable.
    pub fn clear(&mut self) {
        for b in self.touched.drain(..) {
            self.start[b.index()] = NONE;
            self.end[b.index()] = NONE;
        }
    }

    /// The variable has this value at the end of the block.
    pub fn define(&mut self, b: Block, v: Value) {
        self.end[b.index()] = v.0;
        self.touched.push(b);
    }

    /// Its value at the start of a block.
    pub fn at_start(&mut self, f: &mut Function, cfg: &Cfg, ty: Type, b: Block) -> Value {
        let v = self.find(f, cfg, ty, b);
        while let Some(join) = self.pending.pop() {
            for (n, &p) in cfg.preds(join).iter().enumerate() {
                if cfg.preds(join)[..n].contains(&p) {
                    continue;
                }
                let arg = self.find_end(f, cfg, ty, p);
                let arg = if unmade(f, p, join, arg) { undefined(f, ty) } else { arg };
                for e in f.blocks[p.index()].term.edges_mut() {
                    if e.block == join {
                        e.args.push(arg);
                    }
                }
            }
        }
        v
    }

    /// Its value at the end of a block.
    pub fn at_end(&mut self, f: &mut Function, cfg: &Cfg, ty: Type, b: Block) -> Value {
        match self.end[b.index()] {
            NONE => self.at_start(f, cfg, ty, b),
            v => Value(v),
        }
    }

    fn find_end(&mut self, f: &mut Function, cfg: &Cfg, ty: Type, b: Block) -> Value {
        match self.end[b.index()] {
            NONE => self.find(f, cfg, ty, b),
            v => Value(v),
        }
    }

    /// Walks up while there is one way to come, and makes a parameter where there are several.
    fn find(&mut self, f: &mut Function, cfg: &Cfg, ty: Type, b: Block) -> Value {
        let mut at = b;
        let value = loop {
            if self.start[at.index()] != NONE {
                break Value(self.start[at.index()]);
            }
            self.path.push(at);
            match cfg.preds(at) {
                [] => break undefined(f, ty),
                [p] => match self.end[p.index()] {
                    NONE => at = *p,
                    v if unmade(f, *p, at, Value(v)) => break undefined(f, ty),
                    v => break Value(v),
                },
                _ => {
                    self.pending.push(at);
                    break f.add_param(at, ty);
                }
            }
        };
        for b in self.path.drain(..) {
            self.start[b.index()] = value.0;
            self.touched.push(b);
        }
        value
    }
}

/// Is it what the last instruction of a block would have made, had it not raised and gone on there? Nothing on that path reads
/// it, but a loop may come by.
fn unmade(f: &Function, from: Block, to: Block, v: Value) -> bool {
    let block = &f.blocks[from.index()];
    let Term::TryBr { unwind, .. } = &block.term else { return false };
    unwind.block == to && block.insts.last().is_some_and(|&i| f.inst(i).results.contains(&v))
}

/// A value for paths on which the variable is never read.
fn undefined(f: &mut Function, ty: Type) -> Value {
    let mut insts = vec![];
    let zero = make_zero(f, ty, &mut insts);
    f.blocks[0].insts.splice(0..0, insts);
    zero
}
