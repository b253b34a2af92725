//! Integers that only travel between 64-bit numbers of the boundary: `int.to_i64(int.add(int.from_i64 a, int.from_i64 b))`
//! is computed in 64 bits, and where that overflows OverflowError is raised, which is what `int.to_i64` would have done.
//! So a component of `add` carries no heap integers. Comparisons of two such numbers are 64-bit comparisons.
//!
//! Only a single operation qualifies: an intermediate result beyond 64 bits may be part of an answer that is not.

use super::range_ops::Order;
use super::rewrite::{Context, def_inst, drop_dead_handlers, make};
use waspy_ir::{Block, BlockData, Edge, FuncId, Function, Imm, InstId, Op, Term, Value};

/// Rewrites a function; true when something changed. `overflow` raises OverflowError and takes nothing.
pub fn run(cx: &Context, f: &mut Function, overflow: FuncId) -> bool {
    let mut changed = false;
    let mut n = 0;
    while n < f.blocks.len() {
        changed |= block(f, n, overflow);
        n += 1;
    }
    changed | drop_dead_handlers(cx, f)
}

/// Rewrites the first conversion of the block; what follows it is in a new block then.
fn block(f: &mut Function, n: usize, overflow: FuncId) -> bool {
    let mut changed = false;
    for k in 0..f.blocks[n].insts.len() {
        let i = f.blocks[n].insts[k];
        if comparison(f, i) {
            changed = true;
            continue;
        }
        if f.inst(i).op == Op::IntToI64
            && let Some(sum) = operation(f, f.inst(i).args[0])
        {
            to_i64(f, n, k, sum, overflow);
            return true;
        }
    }
    changed
}

/// A 64-bit number behind an `int`.
fn number(f: &Function, v: Value) -> Option<Value> {
    let inst = def_inst(f, v)?;
    (inst.op == Op::IntFromI64).then(|| inst.args[0])
}

fn comparison(f: &mut Function, i: InstId) -> bool {
    use Op::*;
    let inst = f.inst(i);
    let op = match inst.op {
        IntEq => I64Eq,
        IntNe => I64Ne,
        IntLt => I64LtS,
        IntLe => I64LeS,
        IntGt => I64GtS,
        IntGe => I64GeS,
        _ => return false,
    };
    debug_assert!(Order::of(op).is_some());
    let (Some(a), Some(b)) = (number(f, inst.args[0]), number(f, inst.args[1])) else { return false };
    let inst = &mut f.insts[i.index()];
    (inst.op, inst.args) = (op, vec![a, b]);
    true
}

/// An operation on 64-bit numbers.
struct Operation {
    op: Op,
    a: Value,
    b: Option<Value>,
}

fn operation(f: &Function, v: Value) -> Option<Operation> {
    let inst = def_inst(f, v)?;
    let operand = |v: Value| number(f, v);
    let (op, args) = (inst.op, &inst.args);
    match op {
        Op::IntAdd | Op::IntSub | Op::IntMul => {
            Some(Operation { op, a: operand(args[0])?, b: Some(operand(args[1])?) })
        }
        Op::IntNeg => Some(Operation { op, a: operand(args[0])?, b: None }),
        _ => None,
    }
}

/// Splits the block at the conversion: the answer wraps, a branch goes to the cold raise when it is wrong.
fn to_i64(f: &mut Function, n: usize, k: usize, what: Operation, overflow: FuncId) {
    let i = f.blocks[n].insts[k];
    let (site, result, exact) = (f.inst(i).site, f.inst(i).results[0], f.inst(i).args[0]);
    let cold = f.blocks[n].cold;
    let mut tail = f.blocks[n].insts.split_off(k);
    tail.remove(0);
    let (rest, raise) = (f.add_block(), f.add_block());
    let term = std::mem::take(&mut f.blocks[n].term);
    // The conversion was what a handler guarded when nothing follows it: the raise is now.
    let (term, raise_term) = match term {
        Term::TryBr { normal, unwind } if tail.is_empty() => {
            let dead = f.add_block();
            (Term::Br(normal), Term::TryBr { normal: Edge { block: dead, args: vec![] }, unwind })
        }
        term => (term, Term::Unreachable),
    };
    f.blocks[rest.index()] = BlockData { params: vec![], insts: tail, term, cold };
    let call = f.make_inst(Op::Call, vec![], Imm::Func(overflow), &[], site);
    f.blocks[raise.index()] = BlockData { params: vec![], insts: vec![call], term: raise_term, cold: true };
    let mut e = Emit { f, block: Block(n as u32) };
    let (answer, wrong) = e.checked(&what);
    let then = Edge { block: raise, args: vec![] };
    f.blocks[n].term = Term::CondBr { cond: wrong, then, other: Edge { block: rest, args: vec![] } };
    let mut subst = super::rewrite::Subst::new(f);
    subst.set(result, answer);
    subst.apply(f);
    drop_unused(f, exact);
}

/// Removes the exact operation when only the conversion used it: all it could still raise is MemoryError.
fn drop_unused(f: &mut Function, v: Value) {
    let in_term = |term: &Term| {
        let mut found = matches!(term, Term::Return(values) if values.contains(&v));
        crate::analysis::dominators::for_each_edge(term, |e| found |= e.args.contains(&v));
        found
    };
    let used = |b: &BlockData| in_term(&b.term) || b.insts.iter().any(|&i| f.inst(i).args.contains(&v));
    let waspy_ir::ValueDef::Result(made, _) = f.values[v.index()].def else { return };
    if !f.blocks.iter().any(used) {
        f.blocks.iter_mut().for_each(|b| b.insts.retain(|&i| i != made));
    }
}

struct Emit<'a> {
    f: &'a mut Function,
    block: Block,
}

impl Emit<'_> {
    fn op(&mut self, op: Op, args: &[Value]) -> Value {
        let (id, v) = make(self.f, op, args.to_vec(), Imm::None);
        self.f.blocks[self.block.index()].insts.push(id);
        v
    }

    fn constant(&mut self, n: i64) -> Value {
        let (id, v) = make(self.f, Op::I64Const, vec![], Imm::I64(n));
        self.f.blocks[self.block.index()].insts.push(id);
        v
    }

    /// The wrapped result and whether it is wrong.
    fn checked(&mut self, what: &Operation) -> (Value, Value) {
        let zero = self.constant(0);
        let (a, b) = (what.a, what.b.unwrap_or(what.a));
        match what.op {
            // The result has the other sign than both operands.
            Op::IntAdd => {
                let r = self.op(Op::I64Add, &[a, b]);
                let (x, y) = (self.op(Op::I64Xor, &[a, r]), self.op(Op::I64Xor, &[b, r]));
                let both = self.op(Op::I64And, &[x, y]);
                (r, self.op(Op::I64LtS, &[both, zero]))
            }
            // The operands differ in sign, and the result from the first.
            Op::IntSub => {
                let r = self.op(Op::I64Sub, &[a, b]);
                let (x, y) = (self.op(Op::I64Xor, &[a, b]), self.op(Op::I64Xor, &[a, r]));
                let both = self.op(Op::I64And, &[x, y]);
                (r, self.op(Op::I64LtS, &[both, zero]))
            }
            Op::IntNeg => {
                let least = self.constant(i64::MIN);
                let r = self.op(Op::I64Sub, &[zero, a]);
                (r, self.op(Op::I64Eq, &[a, least]))
            }
            _ => self.product(a, b),
        }
    }

    /// The high half of the product is the sign of the low half, or it does not fit.
    fn product(&mut self, a: Value, b: Value) -> (Value, Value) {
        let (low32, by32, by63) = (self.constant(0xffff_ffff), self.constant(32), self.constant(63));
        let r = self.op(Op::I64Mul, &[a, b]);
        let (al, bl) = (self.op(Op::I64And, &[a, low32]), self.op(Op::I64And, &[b, low32]));
        let (ah, bh) = (self.op(Op::I64ShrS, &[a, by32]), self.op(Op::I64ShrS, &[b, by32]));
        let ll = self.op(Op::I64Mul, &[al, bl]);
        let carry = self.op(Op::I64ShrU, &[ll, by32]);
        let hl = self.op(Op::I64Mul, &[ah, bl]);
        let middle = self.op(Op::I64Add, &[hl, carry]);
        let middle_low = self.op(Op::I64And, &[middle, low32]);
        let lh = self.op(Op::I64Mul, &[al, bh]);
        let middle_low = self.op(Op::I64Add, &[lh, middle_low]);
        let hh = self.op(Op::I64Mul, &[ah, bh]);
        let (m1, m2) = (self.op(Op::I64ShrS, &[middle, by32]), self.op(Op::I64ShrS, &[middle_low, by32]));
        let high = self.op(Op::I64Add, &[hh, m1]);
        let high = self.op(Op::I64Add, &[high, m2]);
        let sign = self.op(Op::I64ShrS, &[r, by63]);
        (r, self.op(Op::I64Ne, &[high, sign]))
    }
}
