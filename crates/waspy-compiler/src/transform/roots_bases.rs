//! What pointers keep alive: for `roots`, the references that each value was made of, and what is live where.

use super::lower_int::known_small;
use crate::analysis::bits::BitSet;
use crate::analysis::liveness::{self, Liveness, Local};
use waspy_ir::cfg::Cfg;
use waspy_ir::{Block, Function, InstId, Op, Type, Value};

/// The root values that each value keeps alive: itself, or what it was made of.
pub(super) struct Bases {
    of: Vec<Vec<Value>>,
}

impl Bases {
    pub(super) fn new(f: &Function, cfg: &Cfg) -> Bases {
        let mut bases = Bases { of: vec![vec![]; f.values.len()] };
        let pointer = |b: &Block| f.blocks[b.index()].params.iter().any(|&p| f.ty(p) == Type::Ptr);
        let rounds = cfg.rpo.iter().any(pointer);
        let mut changed = true;
        // Pointers go round loops through block parameters, hence the rounds.
        while changed {
            changed = false;
            for &b in &cfg.rpo {
                let data = &f.blocks[b.index()];
                for (n, &p) in data.params.iter().enumerate() {
                    changed |= bases.param(f, cfg, b, n, p);
                }
                for &i in &data.insts {
                    for &r in &f.inst(i).results {
                        changed |= bases.result(f, i, r);
                    }
                }
            }
            changed &= rounds;
        }
        bases
    }

    fn add(&mut self, v: Value, new: &[Value]) -> bool {
        let of = &mut self.of[v.index()];
        let before = of.len();
        new.iter().for_each(|n| {
            if !of.contains(n) {
                of.push(*n);
            }
        });
        of.len() != before
    }

    fn param(&mut self, f: &Function, cfg: &Cfg, b: Block, n: usize, p: Value) -> bool {
        match f.ty(p) {
            ty if ty.is_root() => self.add(p, &[p]),
            Type::Ptr => {
                let mut new = vec![];
                for pred in &cfg.preds[b.index()] {
                    f.blocks[pred.index()].term.for_each_edge(|e| {
                        if e.block == b {
                            new.extend(&self.of[e.args[n].index()]);
                        }
                    });
                }
                self.add(p, &new)
            }
            _ => false,
        }
    }

    fn result(&mut self, f: &Function, i: InstId, r: Value) -> bool {
        let inst = f.inst(i);
        match inst.op {
            Op::IntConst | Op::IntBigPos | Op::IntBigNeg | Op::RefNull | Op::RefConst | Op::ObjConst => false,
            Op::RefToObj | Op::ObjToRef | Op::RefNarrow | Op::PtrFromRef | Op::PtrAdd => {
                let of = self.of[inst.args[0].index()].clone();
                self.add(r, &of)
            }
            _ if !f.ty(r).is_root() || f.ty(r) == Type::Int && known_small(f, r) => false,
            _ => self.add(r, &[r]),
        }
    }

    pub(super) fn liveness(&self, f: &Function, cfg: &Cfg) -> Liveness {
        let n = f.values.len();
        let mut local = vec![Local::new(0); f.blocks.len()];
        for &b in &cfg.rpo {
            let l = &mut local[b.index()];
            *l = Local::new(n);
            let data = &f.blocks[b.index()];
            data.params.iter().for_each(|p| {
                l.defs.insert(p.index());
            });
            for &i in &data.insts {
                let inst = f.inst(i);
                inst.args.iter().flat_map(|a| &self.of[a.index()]).for_each(|v| l.used(v.index()));
                inst.results.iter().for_each(|r| {
                    l.defs.insert(r.index());
                });
            }
            data.term.for_each_use(|a| self.of[a.index()].iter().for_each(|v| l.used(v.index())));
        }
        liveness::solve(f, cfg, n, &local)
    }

    /// Visits the instructions of a block from its end, each with what is live behind it but for its own results.
    pub(super) fn walk(
        &self,
        f: &Function,
        b: Block,
        live: &Liveness,
        mut visit: impl FnMut(InstId, &BitSet, &[Value]),
    ) {
        let data = &f.blocks[b.index()];
        let mut set = live.live_out[b.index()].clone();
        data.term.for_each_use(|a| {
            self.of[a.index()].iter().for_each(|v| {
                set.insert(v.index());
            });
        });
        for &i in data.insts.iter().rev() {
            let inst = f.inst(i);
            inst.results.iter().for_each(|r| set.remove(r.index()));
            // A callee sees to its references; what a pointer that it is given was made of, only the caller knows.
            if matches!(inst.op, Op::Call | Op::CallIndirect) {
                let pointers = inst.args.iter().filter(|a| f.ty(**a) == Type::Ptr);
                pointers.flat_map(|a| &self.of[a.index()]).for_each(|v| {
                    set.insert(v.index());
                });
            }
            visit(i, &set, &inst.results);
            inst.args.iter().flat_map(|a| &self.of[a.index()]).for_each(|v| {
                set.insert(v.index());
            });
        }
    }
}
