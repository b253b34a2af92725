//! Roots of functions whose hot path has integers alone live across what collects: nothing is written while they are
//! small. A large one is pushed on the shadow stack where it is defined, in a cold block; where the function returns, the
//! stack pointer is put back if anything was pushed. What says so is a value in SSA form, 0 or the stack pointer as it was,
//! so a path without a large integer has neither a frame nor a store.
//!
//! Only for definitions outside loops: each pushes at most once.

use waspy_ir::{
    Attrs, Block, Edge, FuncBuilder, FuncId, Function, Imm, InstId, Op, Part, Sig, SiteId, Term, Type, Value,
};

use super::roots::{own_frame, test_big};
use super::splice::Splice;
use super::ssa::Variable;
use crate::analysis::bits::BitSet;
use crate::analysis::dominators::Cfg;

/// The address of the heap integer behind a carrier, or 0. The low 32 bits of both handle bases are 0.
pub fn root_function() -> Function {
    let sig = Sig { params: vec![Type::Int], results: vec![Type::I32] };
    let attrs = Attrs {
        noinline: true,
        cold: true,
        pure: true,
        noraise: true,
        nocollect: true,
        hidden: true,
        ..Attrs::default()
    };
    let mut b = FuncBuilder::new("int_root", sig, attrs);
    let v = b.params()[0];
    let word = root_word(&mut b, v);
    b.ret(&[word]);
    b.finish()
}

/// The same, as operations.
fn root_word(b: &mut FuncBuilder, v: Value) -> Value {
    let raw = b.op(Op::IntRaw, &[v]);
    let two = b.i64(2);
    let up = b.op(Op::I64Shl, &[raw, two]);
    let back = b.op(Op::I64ShrS, &[up, two]);
    let small = b.op(Op::I64Eq, &[back, raw]);
    let zero = b.i32(0);
    let low = b.op(Op::I32WrapI64, &[raw]);
    let minus = b.op(Op::I32Sub, &[zero, low]);
    let none = b.i64(0);
    let negative = b.op(Op::I64LtS, &[raw, none]);
    let address = b.op(Op::Select32, &[minus, low, negative]);
    b.op(Op::Select32, &[zero, address, small])
}

/// Pushes an integer that is not small. Takes and gives the pointer to put back, 0 for none.
pub fn push_function() -> Function {
    let sig = Sig { params: vec![Type::Int, Type::I32], results: vec![Type::I32] };
    let attrs = Attrs { noinline: true, cold: true, noraise: true, nocollect: true, hidden: true, ..Attrs::default() };
    let mut b = FuncBuilder::new("int_push", sig, attrs);
    let (v, before) = (b.params()[0], b.params()[1]);
    let word = root_word(&mut b, v);
    let sp = b.op(Op::SpGet, &[]);
    b.store(Op::StoreI32, sp, word, 0, Part(0));
    let four = b.i32(4);
    let next = b.op(Op::PtrAdd, &[sp, four]);
    b.ins_with(Op::SpSet, &[next], Imm::None, &[]);
    let here = b.op(Op::PtrRaw, &[sp]);
    let first = b.op(Op::Select32, &[before, here, before]);
    b.ret(&[first]);
    b.finish()
}

/// What is to be done to a function.
pub struct Pushes<'a> {
    /// Integers to push where they are defined.
    pub at_definition: &'a BitSet,
    /// Integers to push at the start of a block.
    pub later: &'a [(Block, Value)],
    /// What to write around single cold ops.
    pub before: &'a dyn Fn(InstId) -> Vec<Value>,
    /// `int_root`.
    pub helper: FuncId,
    /// `int_push`.
    pub push: FuncId,
}

impl Pushes<'_> {
    /// Carries it out.
    pub fn run(&self, f: &mut Function) {
        let mut pushed: Vec<(Block, InstId)> = vec![];
        for b in f.block_ids() {
            self.block(f, b, &mut pushed);
        }
        let zero = f.make_inst(Op::I32Const, vec![], Imm::I32(0), &[Type::I32], SiteId(0));
        f.blocks[0].insts.insert(0, zero);
        let zero = f.inst(zero).results[0];
        let cfg = Cfg::new(f);
        let mut variable = Variable::new(f);
        variable.define(Function::ENTRY, zero);
        pushed.iter().for_each(|(b, i)| variable.define(*b, f.inst(*i).results[0]));
        for (b, i) in pushed {
            let before = variable.at_start(f, &cfg, Type::I32, b);
            f.insts[i.index()].args[1] = before;
        }
        for &b in &cfg.rpo {
            if matches!(f.blocks[b.index()].term, Term::Return(_)) {
                let sp = variable.at_end(f, &cfg, Type::I32, b);
                if sp != zero {
                    put_back(f, b, sp);
                }
            }
        }
    }

    fn block(&self, f: &mut Function, b: Block, pushed: &mut Vec<(Block, InstId)>) {
        let params = f.blocks[b.index()].params.clone();
        let (mut s, insts, term) = Splice::open(f, b);
        params.into_iter().for_each(|p| self.define(&mut s, p, pushed));
        self.later.iter().filter(|(at, _)| *at == b).for_each(|(_, v)| self.push(&mut s, *v, pushed));
        for &i in &insts {
            let spill = (self.before)(i);
            if spill.is_empty() {
                s.keep(i);
            } else {
                own_frame(&mut s, i, &spill, self.helper);
            }
            for r in s.f.inst(i).results.clone() {
                self.define(&mut s, r, pushed);
            }
        }
        s.end(term);
    }

    fn define(&self, s: &mut Splice, v: Value, pushed: &mut Vec<(Block, InstId)>) {
        if self.at_definition.contains(v.index()) {
            self.push(s, v, pushed);
        }
    }

    fn push(&self, s: &mut Splice, v: Value, pushed: &mut Vec<(Block, InstId)>) {
        let big = test_big(s, v);
        let (cold, next) = (s.new_block(true), s.new_block(false));
        s.end(Term::CondBr { cond: big, then: Edge::new(cold, &[]), other: Edge::new(next, &[]) });
        s.block = cold;
        // The second operand is found when all pushes are known.
        let i = s.f.make_inst(Op::Call, vec![v, v], Imm::Func(self.push), &[Type::I32], SiteId(0));
        s.keep(i);
        pushed.push((cold, i));
        s.end(Term::Br(Edge::new(next, &[])));
        s.block = next;
    }
}

/// In front of a return: the stack pointer as it was, if anything was pushed.
fn put_back(f: &mut Function, b: Block, sp: Value) {
    let term = std::mem::take(&mut f.blocks[b.index()].term);
    let mut s = Splice { f, block: b, site: SiteId(0) };
    let (cold, ret) = (s.new_block(true), s.new_block(false));
    s.end(Term::CondBr { cond: sp, then: Edge::new(cold, &[]), other: Edge::new(ret, &[]) });
    s.block = cold;
    let sp = s.op(Op::PtrFromRaw, &[sp]);
    s.ins_with(Op::SpSet, &[sp], Imm::None, &[]);
    s.end(Term::Br(Edge::new(ret, &[])));
    s.block = ret;
    s.end(term);
}
