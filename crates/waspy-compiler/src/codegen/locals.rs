//! Gives wasm locals to the values that need them. Blocks are visited so that definitions come before uses; a value takes
//! the local that its block-parameter class has already used, when that is free, so that most moves are none.

use waspy_ir::cfg::Cfg;
use waspy_ir::{Function, Inst, Type, Value};

use super::trees::Trees;
use crate::analysis::bits::BitSet;
use crate::analysis::liveness::{self, Liveness, Local};

const NONE: u32 = u32::MAX;

/// The locals of a function.
pub struct Locals {
    /// Local of each value, or `NONE`.
    of: Vec<u32>,
    /// Carriers of the locals, parameters first.
    pub carriers: Vec<Type>,
}

impl Locals {
    /// Assigns locals.
    pub fn new(f: &Function, cfg: &Cfg, trees: &Trees) -> Locals {
        let mut a = Assign::new(f, cfg, trees);
        a.params();
        for &b in &cfg.rpo {
            a.block(b.index());
        }
        Locals { of: a.of, carriers: a.carriers }
    }

    /// The local of a value that needs one.
    pub fn get(&self, v: Value) -> Option<u32> {
        let n = self.of[v.index()];
        (n != NONE).then_some(n)
    }
}

struct Assign<'a> {
    f: &'a Function,
    trees: &'a Trees,
    live: Liveness,
    of: Vec<u32>,
    carriers: Vec<Type>,
    /// Union-find over values that meet in block parameters, and the local each class used first.
    class: Vec<u32>,
    preferred: Vec<u32>,
}

impl<'a> Assign<'a> {
    fn new(f: &'a Function, cfg: &'a Cfg, trees: &'a Trees) -> Assign<'a> {
        let n = f.values.len();
        let mut local = vec![Local::new(0); f.blocks.len()];
        for &b in &cfg.rpo {
            let l = &mut local[b.index()];
            *l = Local::new(n);
            f.blocks[b.index()].params.iter().for_each(|p| {
                l.defs.insert(p.index());
            });
            for &i in &trees.roots[b.index()] {
                f.inst(i).args.iter().for_each(|&a| trees.leaves(f, a, &mut |v| l.used(v.index())));
                f.inst(i).results.iter().for_each(|r| {
                    l.defs.insert(r.index());
                });
            }
            trees.term_leaves(f, b, &mut |v| l.used(v.index()));
        }
        let live = liveness::solve(f, cfg, n, &local);
        let class = (0..n as u32).collect();
        let mut a = Assign { f, trees, live, of: vec![NONE; n], carriers: vec![], class, preferred: vec![NONE; n] };
        a.classes(cfg);
        a
    }

    fn classes(&mut self, cfg: &Cfg) {
        for &b in &cfg.rpo {
            for e in self.f.blocks[b.index()].term.edges() {
                for (&p, &arg) in self.f.blocks[e.block.index()].params.iter().zip(&e.args) {
                    let arg = self.trees.resolve(arg);
                    if self.trees.is_used(p) && self.trees.in_local(self.f, arg) {
                        let (x, y) = (self.find(p.0), self.find(arg.0));
                        self.class[y as usize] = x;
                    }
                }
            }
        }
    }

    fn find(&mut self, mut n: u32) -> u32 {
        while self.class[n as usize] != n {
            let up = self.class[n as usize];
            self.class[n as usize] = self.class[up as usize];
            n = up;
        }
        n
    }

    fn params(&mut self) {
        for &p in &self.f.blocks[0].params {
            self.of[p.index()] = self.carriers.len() as u32;
            self.carriers.push(self.f.ty(p).carrier());
            let class = self.find(p.0) as usize;
            if self.preferred[class] == NONE {
                self.preferred[class] = self.of[p.index()];
            }
        }
    }

    fn block(&mut self, b: usize) {
        let f = self.f;
        let dying = self.dying(b);
        let mut used = BitSet::new(self.carriers.len() + f.values.len());
        for v in self.live.live_in[b].iter() {
            used.insert(self.of[v] as usize);
        }
        let entry = b == 0;
        for &p in &f.blocks[b].params {
            if entry {
                // A parameter that is not used is a free local.
                if self.trees.is_used(p) {
                    used.insert(self.of[p.index()] as usize);
                }
            } else if self.trees.is_used(p) {
                self.assign(p, &mut used);
            }
        }
        for (n, &i) in self.trees.roots[b].iter().enumerate() {
            for &v in &dying[n] {
                used.remove(self.of[v.index()] as usize);
            }
            for &r in &f.inst(i).results {
                if self.trees.in_local(f, r) {
                    self.assign(r, &mut used);
                }
            }
        }
    }

    fn assign(&mut self, v: Value, used: &mut BitSet) {
        let carrier = self.f.ty(v).carrier();
        let class = self.find(v.0) as usize;
        let wanted = self.preferred[class];
        let free = |n: usize, used: &BitSet| !used.contains(n);
        let local = if wanted != NONE && free(wanted as usize, used) {
            wanted
        } else {
            let found = (0..self.carriers.len()).find(|&n| self.carriers[n] == carrier && free(n, used));
            found.unwrap_or_else(|| {
                self.carriers.push(carrier);
                self.carriers.len() - 1
            }) as u32
        };
        if wanted == NONE {
            self.preferred[class] = local;
        }
        used.insert(local as usize);
        self.of[v.index()] = local;
    }

    /// For each root of the block, the values whose last use it is.
    fn dying(&self, b: usize) -> Vec<Vec<Value>> {
        let f = self.f;
        let mut live = self.live.live_out[b].clone();
        self.trees.term_leaves(f, waspy_ir::Block(b as u32), &mut |v| {
            live.insert(v.index());
        });
        let mut all: Vec<Vec<Value>> = self.trees.roots[b]
            .iter()
            .rev()
            .map(|&i| {
                let inst: &Inst = f.inst(i);
                inst.results.iter().for_each(|r| live.remove(r.index()));
                let mut last = vec![];
                for &a in &inst.args {
                    self.trees.leaves(f, a, &mut |v| {
                        if live.insert(v.index()) {
                            last.push(v);
                        }
                    });
                }
                last
            })
            .collect();
        all.reverse();
        all
    }
}
