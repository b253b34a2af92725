//! Decides which values of a function become expression trees on wasm's operand stack, which are written again at each
//! use, which are other values under another name, and which are not needed at all. What is left lives in locals.
//!
//! A value becomes part of its user's tree when that is its only use, in the same block, and moving its computation down
//! to there crosses nothing that it conflicts with.

use waspy_ir::cfg::Cfg;
use waspy_ir::{Block, Effects, Function, Imm, Inst, InstId, Module, Op, Term, Value, ValueDef};

/// The plan for a function.
pub struct Trees {
    /// The value that a value is a copy of (itself, mostly).
    alias: Vec<Value>,
    /// Number of places that use the value.
    uses: Vec<u32>,
    /// Is the value computed where it is used?
    in_tree: Vec<bool>,
    /// Instructions to emit as statements, by block, in order.
    pub roots: Vec<Vec<InstId>>,
    block_of: Vec<Block>,
    position: Vec<u32>,
    claimed: Vec<bool>,
}

/// How a value gets onto the stack.
pub enum Source {
    /// Emit the instruction, which is a constant or part of the tree.
    Inst(InstId),
    /// It is in a local.
    Local(Value),
}

impl Trees {
    /// Plans a function.
    pub fn new(module: &Module, f: &Function, cfg: &Cfg) -> Trees {
        let mut t = Trees {
            alias: aliases(f),
            uses: vec![0; f.values.len()],
            in_tree: vec![false; f.values.len()],
            roots: vec![vec![]; f.blocks.len()],
            block_of: vec![Function::ENTRY; f.insts.len()],
            position: vec![u32::MAX; f.insts.len()],
            claimed: vec![false; f.insts.len()],
        };
        let needed = t.count_uses(module, f, cfg);
        for &b in &cfg.rpo {
            let live: Vec<InstId> = f.blocks[b.index()]
                .insts
                .iter()
                .copied()
                .filter(|i| needed[i.index()] && !is_constant(f.inst(*i).op) && !is_copy(f.inst(*i).op))
                .collect();
            for (n, &i) in live.iter().enumerate() {
                (t.block_of[i.index()], t.position[i.index()]) = (b, n as u32);
            }
            t.claim_block(module, f, b, &live);
            t.roots[b.index()] = live.into_iter().filter(|i| !t.claimed[i.index()]).collect();
        }
        t
    }

    /// The value that `v` stands for.
    pub fn resolve(&self, v: Value) -> Value {
        self.alias[v.index()]
    }

    /// Is the value used at all?
    pub fn is_used(&self, v: Value) -> bool {
        self.uses[v.index()] > 0
    }

    /// Does the value live in a local?
    pub fn in_local(&self, f: &Function, v: Value) -> bool {
        self.is_used(v) && self.resolve(v) == v && matches!(self.source(f, v), Source::Local(_))
    }

    /// Where a use of `v` takes it from.
    pub fn source(&self, f: &Function, v: Value) -> Source {
        let v = self.resolve(v);
        match f.values[v.index()].def {
            ValueDef::Result(i, _) if self.in_tree[v.index()] || is_constant(f.inst(i).op) => Source::Inst(i),
            _ => Source::Local(v),
        }
    }

    /// The values in locals that computing `v` reads.
    pub fn leaves(&self, f: &Function, v: Value, visit: &mut impl FnMut(Value)) {
        match self.source(f, v) {
            Source::Local(v) => visit(v),
            Source::Inst(i) => f.inst(i).args.iter().for_each(|&a| self.leaves(f, a, visit)),
        }
    }

    /// The values in locals that the terminator of a block reads.
    pub fn term_leaves(&self, f: &Function, b: Block, visit: &mut impl FnMut(Value)) {
        let term = &f.blocks[b.index()].term;
        for v in term_operands(term) {
            self.leaves(f, v, visit);
        }
        term.for_each_edge(|e| {
            for (&p, &a) in f.blocks[e.block.index()].params.iter().zip(&e.args) {
                if self.is_used(p) {
                    self.leaves(f, a, visit);
                }
            }
        });
    }

    /// Counts uses, from what has an effect back to what it needs. Returns the instructions that are needed.
    fn count_uses(&mut self, module: &Module, f: &Function, cfg: &Cfg) -> Vec<bool> {
        let mut needed = vec![false; f.insts.len()];
        let mut work: Vec<Value> = vec![];
        for &b in &cfg.rpo {
            for &i in &f.blocks[b.index()].insts {
                if has_effect(module, f.inst(i)) {
                    needed[i.index()] = true;
                    work.extend(&f.inst(i).args);
                }
            }
            work.extend(term_operands(&f.blocks[b.index()].term));
        }
        while let Some(v) = work.pop() {
            let v = self.resolve(v);
            self.uses[v.index()] += 1;
            if self.uses[v.index()] > 1 {
                continue;
            }
            match f.values[v.index()].def {
                ValueDef::Result(i, _) => {
                    if !std::mem::replace(&mut needed[i.index()], true) {
                        work.extend(&f.inst(i).args);
                    }
                }
                ValueDef::Param(b, n) => {
                    for &p in &distinct(&cfg.preds[b.index()]) {
                        f.blocks[p.index()].term.for_each_edge(|e| {
                            if e.block == b {
                                work.push(e.args[n as usize]);
                            }
                        });
                    }
                }
            }
        }
        needed
    }

    fn claim_block(&mut self, module: &Module, f: &Function, b: Block, live: &[InstId]) {
        let end = live.len() as u32;
        let term = &f.blocks[b.index()].term;
        // In the reverse of the order in which things are computed: arguments of edges come after the condition.
        let branches = matches!(term, Term::CondBr { .. } | Term::Switch { .. });
        for e in term.edges() {
            let params = &f.blocks[e.block.index()].params;
            let args: Vec<Value> =
                params.iter().zip(&e.args).filter(|(p, _)| self.is_used(**p)).map(|(_, a)| *a).collect();
            self.claim(module, f, live, &args, (b, end), branches);
        }
        self.claim(module, f, live, &term_operands(term), (b, end), false);
        for (n, &i) in live.iter().enumerate().rev() {
            if !self.claimed[i.index()] {
                self.claim(module, f, live, &f.inst(i).args, (b, n as u32), false);
            }
        }
    }

    /// Claims what it can of the operands for a tree that is emitted at `at`, last operand first.
    fn claim(&mut self, m: &Module, f: &Function, live: &[InstId], args: &[Value], at: (Block, u32), pure: bool) {
        for &arg in args.iter().rev() {
            let v = self.resolve(arg);
            let ValueDef::Result(i, _) = f.values[v.index()].def else { continue };
            let inst = f.inst(i);
            let here = self.block_of[i.index()] == at.0 && self.position[i.index()] < at.1;
            if self.uses[v.index()] != 1
                || inst.results.len() != 1
                || !here
                || !self.may_sink(m, f, live, i, at.1, pure)
            {
                continue;
            }
            self.claimed[i.index()] = true;
            self.in_tree[v.index()] = true;
            self.claim(m, f, live, &inst.args, at, pure);
        }
    }

    fn may_sink(&self, m: &Module, f: &Function, live: &[InstId], i: InstId, to: u32, pure: bool) -> bool {
        let effects = effects(m, f.inst(i));
        if effects == Effects::PURE {
            return true;
        }
        let between = self.position[i.index()] as usize + 1..to as usize;
        !pure && !live[between].iter().any(|k| !self.claimed[k.index()] && conflicts(m, f.inst(i), effects, f.inst(*k)))
    }
}

fn distinct(blocks: &[Block]) -> Vec<Block> {
    let mut all = blocks.to_vec();
    all.sort();
    all.dedup();
    all
}

/// Operands of a terminator that are not arguments of edges.
pub fn term_operands(term: &Term) -> Vec<Value> {
    match term {
        Term::CondBr { cond: v, .. } | Term::Switch { index: v, .. } => vec![*v],
        Term::Return(values) => values.clone(),
        _ => vec![],
    }
}

/// Cheaper to write again than to keep.
pub fn is_constant(op: Op) -> bool {
    use Op::*;
    matches!(
        op,
        I32Const
            | I64Const
            | F64Const
            | IntConst
            | IntBigPos
            | IntBigNeg
            | RefNull
            | RefConst
            | ObjConst
            | PtrConst
            | LayoutAddr
            | LayoutSize
            | FuncIndex
            | StaticRefCellsBegin
            | StaticRefCellsEnd
            | StaticIntCellsBegin
            | StaticIntCellsEnd
            | StaticObjectsBegin
            | StaticObjectsEnd
            | StackBegin
            | StackLimit
            | HeapBase
    )
}

/// Ops whose result has the bits and the carrier of their operand.
pub fn is_copy(op: Op) -> bool {
    use Op::*;
    matches!(
        op,
        IntRaw
            | IntFromRaw
            | IntFromSmall
            | RefToObj
            | ObjToRef
            | RefNarrow
            | ObjRaw
            | ObjFromRaw
            | PtrFromRef
            | RefFromPtr
            | PtrRaw
            | PtrFromRaw
    )
}

fn aliases(f: &Function) -> Vec<Value> {
    let behind_copies = |n: u32| {
        let mut v = Value(n);
        while let ValueDef::Result(i, _) = f.values[v.index()].def
            && is_copy(f.inst(i).op)
        {
            v = f.inst(i).args[0];
        }
        v
    };
    (0..f.values.len() as u32).map(behind_copies).collect()
}

/// Effects of the instruction, with those of the callee for a call.
fn effects(m: &Module, inst: &Inst) -> Effects {
    match inst.imm {
        Imm::Func(f) if inst.op == Op::Call => match m.funcs[f.index()].attrs() {
            a if a.pure && a.noraise => Effects::PURE,
            _ => Effects::CALLS.and(Effects::READS).and(Effects::WRITES),
        },
        _ => inst.op.effects(),
    }
}

fn has_effect(m: &Module, inst: &Inst) -> bool {
    let stays = Effects::RAISES.and(Effects::COLLECTS).and(Effects::WRITES).and(Effects::CALLS).and(Effects::DIVERGES);
    effects(m, inst).has(stays)
}

/// May the two not change places?
fn conflicts(m: &Module, a: &Inst, a_effects: Effects, b: &Inst) -> bool {
    let b_effects = effects(m, b);
    let (reads, writes) =
        (Effects::READS.and(Effects::TRAPS), Effects::WRITES.and(Effects::CALLS).and(Effects::DIVERGES));
    let clash = |x: Effects, y: Effects| x.has(writes) && (y.has(writes) || y.has(reads));
    (clash(a_effects, b_effects) || clash(b_effects, a_effects)) && !apart(a, b)
}

/// Do the two touch different places for certain? Calls may touch anything.
fn apart(a: &Inst, b: &Inst) -> bool {
    match (a.imm, b.imm) {
        (Imm::Mem { part: p, .. }, Imm::Mem { part: q, .. }) => p != q && p.0 != 0 && q.0 != 0,
        (Imm::Global(p), Imm::Global(q)) => p != q,
        (Imm::Global(_), Imm::Mem { .. }) | (Imm::Mem { .. }, Imm::Global(_)) => true,
        _ => false,
    }
}
