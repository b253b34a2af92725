//! Operations on Python integers become a fast path on the carriers and, in a cold block, a call of the library's slow
//! path, which takes the same operands. What decides between them is the table of design.md, section 3: a number is small
//! when bits 63, 62 and 61 of its carrier are equal, and the constants of `waspy_ir::handles` are such that a sum is
//! decided by its result alone.
//!
//! Checks that ranges make superfluous are gone before this pass: there the operation is a machine op already. Here only
//! constants and conversions from 32 bits are known to be small.

use waspy_ir::handles::is_small;
use waspy_ir::{Block, Edge, Function, Imm, Inst, InstId, Op, Term, Type, Value, ValueDef};

use super::splice::Splice;
use crate::lang_funcs::{LangFuncs, LangItem};

/// Lowers every integer operation of a function.
pub fn run(f: &mut Function, lang: &mut dyn LangFuncs) {
    for b in f.block_ids() {
        let has = f.blocks[b.index()].insts.iter().any(|&i| is_int_op(f.inst(i).op));
        if !has {
            continue;
        }
        let (splice, insts, term) = Splice::open(f, b);
        let mut l = Lower { s: splice, lang, unwind: None, guarded: None };
        let last = insts.len() - 1;
        let mut term = term;
        for (n, &i) in insts.iter().enumerate() {
            if !is_int_op(l.s.f.inst(i).op) {
                l.s.keep(i);
                continue;
            }
            if n == last {
                term = l.take_handler(term);
            }
            l.inst(i);
        }
        l.s.end(term);
    }
}

/// Ops that this pass replaces.
fn is_int_op(op: Op) -> bool {
    use Op::*;
    matches!(
        op,
        IntAdd
            | IntSub
            | IntMul
            | IntNeg
            | IntFloorDiv
            | IntMod
            | IntAnd
            | IntOr
            | IntXor
            | IntInvert
            | IntShl
            | IntShr
            | IntEq
            | IntNe
            | IntLt
            | IntLe
            | IntGt
            | IntGe
            | IntTruth
            | IntFromI32
            | IntFromI64
            | IntToI64
            | IntToF64
            | IntIsSmall
    )
}

struct Lower<'a> {
    s: Splice<'a>,
    lang: &'a mut dyn LangFuncs,
    /// Where a raise of the slow path goes inside `try`.
    unwind: Option<Edge>,
    /// The cold block of an operation whose fast path may only begin after the check.
    guarded: Option<Block>,
}

/// The word that the fast path computes, and when the slow path is to be taken instead.
struct Fast {
    result: Value,
    /// An `i32`; none: never.
    slow: Option<Value>,
}

impl Lower<'_> {
    /// Only the slow path raises, so the handler moves there.
    fn take_handler(&mut self, term: Term) -> Term {
        match term {
            Term::TryBr { normal, unwind } => {
                self.unwind = Some(unwind);
                Term::Br(normal)
            }
            other => other,
        }
    }

    fn inst(&mut self, i: InstId) {
        let inst = self.s.f.inst(i).clone();
        self.s.f.insts[i.index()].results.clear();
        self.s.site = inst.site;
        let result = inst.results[0];
        let fast = self.fast(&inst);
        let guarded = self.guarded.take();
        if guarded.is_none() && fast.slow.is_none() {
            return self.define(result, fast.result);
        }
        let (item, args, negate) = slow_call(&inst);
        let sig = item.sig();
        let done = self.s.new_block(false);
        let carried = self.as_type(fast.result, self.s.f.ty(result));
        self.s.adopt(done, result);
        let done_with = Edge::new(done, &[carried]);
        let cold = match (guarded, fast.slow) {
            (None, Some(cond)) => {
                let cold = self.s.new_block(true);
                self.s.end(Term::CondBr { cond, then: Edge::new(cold, &[]), other: done_with });
                cold
            }
            (cold, _) => {
                self.s.end(Term::Br(done_with));
                cold.expect("there is a check")
            }
        };
        self.s.block = cold;
        let callee = self.lang.func(item);
        let mut called = self.s.ins_with(Op::Call, &args, Imm::Func(callee), &sig.results)[0];
        if let Some(unwind) = self.unwind.take() {
            debug_assert!(!negate, "comparisons do not raise");
            self.s.end(Term::TryBr { normal: Edge::new(done, &[called]), unwind });
        } else {
            if negate {
                called = self.s.op(Op::I32Eqz, &[called]);
            }
            self.s.end(Term::Br(Edge::new(done, &[called])));
        }
        self.s.block = done;
    }

    /// A carrier word as a value of the type that the op has.
    fn as_type(&mut self, v: Value, ty: Type) -> Value {
        if ty == Type::Int { self.s.op(Op::IntFromRaw, &[v]) } else { v }
    }

    /// Gives `result` the value of `v`.
    fn define(&mut self, result: Value, v: Value) {
        match self.s.f.ty(result) {
            Type::Int => self.s.redefine(result, Op::IntFromRaw, &[v]),
            ty => {
                // Nothing else uses the last op of the fast path, so it can have this result.
                let ValueDef::Result(i, 0) = self.s.f.values[v.index()].def else {
                    unreachable!("a fast path ends in an op")
                };
                debug_assert_eq!(ty, self.s.f.ty(v));
                self.s.f.insts[i.index()].results[0] = result;
                self.s.f.values[result.index()].def = ValueDef::Result(i, 0);
            }
        }
    }

    fn fast(&mut self, inst: &Inst) -> Fast {
        let (x, y) = (inst.args[0], inst.args.get(1).copied());
        if matches!(inst.op, Op::IntFromI32 | Op::IntFromI64) {
            return self.machine_word(inst.op, x);
        }
        let a = self.s.op(Op::IntRaw, &[x]);
        let Some(y) = y else { return self.unary(inst.op, x, a) };
        let b = self.s.op(Op::IntRaw, &[y]);
        let o = Operands { x, y, a, b };
        match inst.op {
            Op::IntAdd => self.checked(Op::I64Add, a, b),
            Op::IntSub => self.sub(o),
            Op::IntMul => self.mul(o),
            Op::IntFloorDiv | Op::IntMod => self.divide(inst.op, o),
            Op::IntAnd => self.bitwise(Op::I64And, o),
            Op::IntOr => self.bitwise(Op::I64Or, o),
            Op::IntXor => self.bitwise(Op::I64Xor, o),
            Op::IntShl => self.shl(o),
            Op::IntShr => self.shr(o),
            Op::IntEq => self.compare(Op::I64Eq, o),
            Op::IntNe => self.compare(Op::I64Ne, o),
            Op::IntLt => self.compare(Op::I64LtS, o),
            Op::IntLe => self.compare(Op::I64LeS, o),
            Op::IntGt => self.compare(Op::I64GtS, o),
            op => {
                debug_assert_eq!(op, Op::IntGe);
                self.compare(Op::I64GeS, o)
            }
        }
    }

    fn machine_word(&mut self, op: Op, x: Value) -> Fast {
        if op == Op::IntFromI32 {
            return Fast { result: self.s.op(Op::I64ExtendI32S, &[x]), slow: None };
        }
        let slow = if small_word(self.s.f, x) { None } else { Some(self.big(x)) };
        Fast { result: x, slow }
    }

    fn unary(&mut self, op: Op, x: Value, a: Value) -> Fast {
        match op {
            Op::IntNeg => {
                let zero = self.s.i64(0);
                self.checked(Op::I64Sub, zero, a)
            }
            Op::IntInvert => {
                let ones = self.s.i64(-1);
                self.checked(Op::I64Xor, a, ones)
            }
            Op::IntTruth => {
                let zero = self.s.i64(0);
                Fast { result: self.s.op(Op::I64Ne, &[a, zero]), slow: None }
            }
            Op::IntIsSmall => {
                let same = self.sign_extended(a, 2);
                Fast { result: self.s.op(Op::I64Eq, &[same, a]), slow: None }
            }
            Op::IntToI64 => Fast { result: a, slow: self.big_unless_known(x, a) },
            op => {
                debug_assert_eq!(op, Op::IntToF64);
                let slow = self.big_unless_known(x, a);
                Fast { result: self.s.op(Op::F64ConvertI64S, &[a]), slow }
            }
        }
    }

    /// An operation that is decided by its result alone.
    fn checked(&mut self, op: Op, a: Value, b: Value) -> Fast {
        let result = self.s.op(op, &[a, b]);
        Fast { result, slow: Some(self.big(result)) }
    }

    /// Two handles of one sign have a small difference, so one operand is checked unless one is known to be small.
    fn sub(&mut self, o: Operands) -> Fast {
        if self.known(o.x) || self.known(o.y) {
            return self.checked(Op::I64Sub, o.a, o.b);
        }
        let result = self.s.op(Op::I64Sub, &[o.a, o.b]);
        Fast { result, slow: Some(self.any_big(&[result, o.a])) }
    }

    /// Both operands within ±2³⁰, or the one within what a constant factor allows.
    fn mul(&mut self, o: Operands) -> Fast {
        let result = self.s.op(Op::I64Mul, &[o.a, o.b]);
        let constant = |l: &Self, v| int_const(l.s.f, v).filter(|&n| is_small(n));
        if let Some((n, other)) =
            constant(self, o.y).map(|n| (n, o.a)).or_else(|| constant(self, o.x).map(|n| (n, o.b)))
        {
            // Zero times a sentinel is for the slow path, hence not more than what is small.
            let limit = ((1i64 << 61) - 1) / n.abs().max(1);
            let sum = self.plus(other, limit);
            let bound = self.s.i64(limit * 2);
            return Fast { result, slow: Some(self.s.op(Op::I64GtU, &[sum, bound])) };
        }
        let (p, q) = (self.plus(o.a, 1 << 30), self.plus(o.b, 1 << 30));
        let either = self.s.op(Op::I64Or, &[p, q]);
        let bound = self.s.i64((1 << 31) - 1);
        Fast { result, slow: Some(self.s.op(Op::I64GtU, &[either, bound])) }
    }

    /// The fast path takes a small dividend and a small positive divisor; zero is among the slow ones.
    fn divide(&mut self, op: Op, o: Operands) -> Fast {
        let constant = int_const(self.s.f, o.y).filter(|&n| n > 0 && is_small(n));
        let slow = match (constant, self.known(o.x)) {
            (Some(_), true) => None,
            (Some(_), false) => Some(self.big(o.a)),
            (None, true) => {
                let less = self.plus(o.b, -1);
                let high = self.shift(Op::I64ShrU, less, 61);
                let zero = self.s.i64(0);
                Some(self.s.op(Op::I64Ne, &[high, zero]))
            }
            (None, false) => {
                let top = self.top_bits(o.a);
                let top = self.shift(Op::I64ShrU, top, 62);
                let less = self.plus(o.b, -1);
                let high = self.shift(Op::I64ShrU, less, 61);
                let either = self.s.op(Op::I64Or, &[top, high]);
                Some(self.s.op(Op::I32WrapI64, &[either]))
            }
        };
        // The division traps for zero, so it is behind the check.
        let power = constant.filter(|n| n.count_ones() == 1).map(i64::trailing_zeros);
        self.guard(slow);
        let result = match (op, power) {
            (Op::IntFloorDiv, Some(bits)) => self.shift(Op::I64ShrS, o.a, bits.into()),
            (Op::IntMod, Some(bits)) => {
                let mask = self.s.i64((1 << bits) - 1);
                self.s.op(Op::I64And, &[o.a, mask])
            }
            (Op::IntFloorDiv, None) => {
                let quotient = self.s.op(Op::I64DivS, &[o.a, o.b]);
                let back = self.s.op(Op::I64Mul, &[quotient, o.b]);
                let rest = self.s.op(Op::I64Sub, &[o.a, back]);
                let less = self.shift(Op::I64ShrS, rest, 63);
                self.s.op(Op::I64Add, &[quotient, less])
            }
            _ => {
                let rest = self.s.op(Op::I64RemS, &[o.a, o.b]);
                let sign = self.shift(Op::I64ShrS, rest, 63);
                let add = self.s.op(Op::I64And, &[sign, o.b]);
                self.s.op(Op::I64Add, &[rest, add])
            }
        };
        Fast { result, slow: None }
    }

    /// What follows is only computed when the check did not ask for the slow path.
    fn guard(&mut self, slow: Option<Value>) {
        let Some(cond) = slow else { return };
        let (cold, hot) = (self.s.new_block(true), self.s.new_block(false));
        self.s.branch(cond, Edge::new(cold, &[]), Edge::new(hot, &[]));
        self.guarded = Some(cold);
    }

    fn bitwise(&mut self, op: Op, o: Operands) -> Fast {
        let slow = match (self.known(o.x), self.known(o.y)) {
            (true, true) => None,
            (true, false) => Some(self.big(o.b)),
            (false, true) => Some(self.big(o.a)),
            (false, false) => Some(self.any_big(&[o.a, o.b])),
        };
        Fast { result: self.s.op(op, &[o.a, o.b]), slow }
    }

    /// The bits that are shifted out, and two more, must be copies of the sign; handles never pass that.
    fn shl(&mut self, o: Operands) -> Fast {
        let result = self.s.op(Op::I64Shl, &[o.a, o.b]);
        if let Some(n) = int_const(self.s.f, o.y).filter(|n| (0..=61).contains(n)) {
            let same = self.sign_extended(o.a, n + 2);
            return Fast { result, slow: Some(self.s.op(Op::I64Ne, &[same, o.a])) };
        }
        let count = self.plus(o.b, 2);
        let up = self.s.op(Op::I64Shl, &[o.a, count]);
        let same = self.s.op(Op::I64ShrS, &[up, count]);
        let lost = self.s.op(Op::I64Ne, &[same, o.a]);
        let limit = self.s.i64(61);
        let far = self.s.op(Op::I64GtU, &[o.b, limit]);
        Fast { result, slow: Some(self.s.op(Op::I32Or, &[lost, far])) }
    }

    fn shr(&mut self, o: Operands) -> Fast {
        if let Some(n) = int_const(self.s.f, o.y).filter(|&n| n >= 0 && is_small(n)) {
            let slow = self.big_unless_known(o.x, o.a);
            return Fast { result: self.shift(Op::I64ShrS, o.a, n.min(63)), slow };
        }
        let result = self.s.op(Op::I64ShrS, &[o.a, o.b]);
        let limit = self.s.i64(63);
        let far = self.s.op(Op::I64GtU, &[o.b, limit]);
        let slow = match self.big_unless_known(o.x, o.a) {
            Some(big) => self.s.op(Op::I32Or, &[big, far]),
            None => far,
        };
        Fast { result, slow: Some(slow) }
    }

    /// Carriers compare as the numbers do when one of them is small: handles of positive numbers are above all small
    /// ones, handles of negative numbers below.
    fn compare(&mut self, op: Op, o: Operands) -> Fast {
        let known = self.known(o.x) || self.known(o.y);
        let slow = if known { None } else { Some(self.big(o.a)) };
        Fast { result: self.s.op(op, &[o.a, o.b]), slow }
    }

    /// Is the carrier not small? Shifting the sign over the bits below it and comparing is the shortest single test.
    fn big(&mut self, a: Value) -> Value {
        let same = self.sign_extended(a, 2);
        self.s.op(Op::I64Ne, &[same, a])
    }

    fn big_unless_known(&mut self, x: Value, a: Value) -> Option<Value> {
        if self.known(x) { None } else { Some(self.big(a)) }
    }

    /// Is one of the carriers not small? Two bits a carrier say so, and they can be OR-ed.
    fn any_big(&mut self, all: &[Value]) -> Value {
        let bits: Vec<Value> = all.iter().map(|&a| self.top_bits(a)).collect();
        let either = bits.into_iter().reduce(|p, q| self.s.op(Op::I64Or, &[p, q])).expect("at least one");
        let top = self.shift(Op::I64ShrU, either, 62);
        self.s.op(Op::I32WrapI64, &[top])
    }

    /// Bit 63 is set when bits 63 and 62 differ, bit 62 when 62 and 61 do.
    fn top_bits(&mut self, a: Value) -> Value {
        let twice = self.shift(Op::I64Shl, a, 1);
        self.s.op(Op::I64Xor, &[a, twice])
    }

    fn sign_extended(&mut self, a: Value, bits: i64) -> Value {
        let up = self.shift(Op::I64Shl, a, bits);
        self.shift(Op::I64ShrS, up, bits)
    }

    fn shift(&mut self, op: Op, a: Value, bits: i64) -> Value {
        let bits = self.s.i64(bits);
        self.s.op(op, &[a, bits])
    }

    fn plus(&mut self, a: Value, n: i64) -> Value {
        let n = self.s.i64(n);
        self.s.op(Op::I64Add, &[a, n])
    }

    fn known(&self, v: Value) -> bool {
        known_small(self.s.f, v)
    }
}

/// The slow path of an operation: its function, its operands, and is the result the opposite?
fn slow_call(inst: &Inst) -> (LangItem, Vec<Value>, bool) {
    let args = inst.args.clone();
    let swapped = || args.iter().rev().copied().collect();
    let item = match inst.op {
        Op::IntAdd => LangItem::IntAdd,
        Op::IntSub => LangItem::IntSub,
        Op::IntMul => LangItem::IntMul,
        Op::IntNeg => LangItem::IntNeg,
        Op::IntFloorDiv => LangItem::IntFloorDiv,
        Op::IntMod => LangItem::IntMod,
        Op::IntAnd => LangItem::IntAnd,
        Op::IntOr => LangItem::IntOr,
        Op::IntXor => LangItem::IntXor,
        Op::IntInvert => LangItem::IntInvert,
        Op::IntShl => LangItem::IntShl,
        Op::IntShr => LangItem::IntShr,
        Op::IntEq => LangItem::IntEq,
        Op::IntNe => return (LangItem::IntEq, args, true),
        Op::IntLt => LangItem::IntLt,
        Op::IntLe => LangItem::IntLe,
        Op::IntGt => return (LangItem::IntLt, swapped(), false),
        Op::IntGe => return (LangItem::IntLe, swapped(), false),
        Op::IntFromI64 => LangItem::IntFromI64,
        Op::IntToI64 => LangItem::IntToI64,
        Op::IntToF64 => LangItem::IntToF64,
        op => unreachable!("{} has no slow path", op.mnemonic()),
    };
    (item, args, false)
}

fn def(f: &Function, v: Value) -> Option<&Inst> {
    match f.values[v.index()].def {
        ValueDef::Result(i, _) => Some(f.inst(i)),
        ValueDef::Param(..) => None,
    }
}

/// The carrier of a constant.
fn int_const(f: &Function, v: Value) -> Option<i64> {
    match def(f, v)? {
        Inst { op: Op::IntConst | Op::I64Const, imm: Imm::I64(n), .. } => Some(*n),
        Inst { op: Op::IntFromRaw | Op::IntFromSmall, args, .. } => int_const(f, args[0]),
        _ => None,
    }
}

/// Is the number small whatever happens? Also asked by the roots pass.
pub fn known_small(f: &Function, v: Value) -> bool {
    match def(f, v) {
        Some(Inst { op: Op::IntConst, imm: Imm::I64(n), .. }) => is_small(*n),
        Some(Inst { op: Op::IntFromI32 | Op::IntFromSmall, .. }) => true,
        Some(Inst { op: Op::IntFromRaw, args, .. }) => small_word(f, args[0]),
        _ => false,
    }
}

/// The same for a machine word.
fn small_word(f: &Function, v: Value) -> bool {
    let by = |inst: &Inst| int_const(f, inst.args[1]);
    match def(f, v) {
        Some(Inst { op: Op::I64Const, imm: Imm::I64(n), .. }) => is_small(*n),
        Some(Inst { op: Op::I64ExtendI32S | Op::I64ExtendI32U, .. }) => true,
        Some(inst @ Inst { op: Op::I64ShrS, .. }) => by(inst).is_some_and(|n| (2..64).contains(&n)),
        Some(inst @ Inst { op: Op::I64ShrU, .. }) => by(inst).is_some_and(|n| (3..64).contains(&n)),
        Some(inst @ Inst { op: Op::I64And, .. }) => by(inst).is_some_and(|n| n >= 0 && is_small(n)),
        Some(Inst { op: Op::IntRaw, args, .. }) => known_small(f, args[0]),
        _ => false,
    }
}

/// Operands as values and as carriers.
#[derive(Clone, Copy)]
struct Operands {
    x: Value,
    y: Value,
    a: Value,
    b: Value,
}
