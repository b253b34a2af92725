//! Constant folding and algebraic identities of single instructions. [`eval`] computes an op on constants exactly as wasm
//! and the runtime do; [`simplify`] says what one instruction can be replaced by. `gvn` drives both.
//!
//! Exactness: a float operation whose result is a NaN is left alone (wasm does not fix its bits), exact-integer
//! operations fold only where the result is small, and nothing that would trap or raise folds.
//!
//! Longer than 600 lines because it is a table of identities, an op at a time.

use super::rewrite::{const_int, def_inst, make};
use waspy_ir::{Function, Imm, InstId, Op, Type, Value, ValueDef, handles};

/// A known value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Const {
    I32(i32),
    I64(i64),
    /// By bits.
    F64(u64),
    /// The carrier of an `int`.
    Int(i64),
    Null,
    Obj(i32),
}

/// The constant behind a value.
pub fn const_of(f: &Function, v: Value) -> Option<Const> {
    let inst = def_inst(f, v)?;
    match (inst.op, inst.imm) {
        (Op::I32Const, Imm::I32(n)) => Some(Const::I32(n)),
        (Op::I64Const, Imm::I64(n)) => Some(Const::I64(n)),
        (Op::F64Const, Imm::F64(n)) => Some(Const::F64(n)),
        (Op::IntConst, Imm::I64(n)) => Some(Const::Int(n)),
        (Op::ObjConst, Imm::I32(n)) => Some(Const::Obj(n)),
        (Op::RefNull, _) => Some(Const::Null),
        _ => None,
    }
}

/// The instruction that makes a constant.
pub fn const_inst(c: Const) -> (Op, Imm) {
    match c {
        Const::I32(n) => (Op::I32Const, Imm::I32(n)),
        Const::I64(n) => (Op::I64Const, Imm::I64(n)),
        Const::F64(n) => (Op::F64Const, Imm::F64(n)),
        Const::Int(n) => (Op::IntConst, Imm::I64(n)),
        Const::Null => (Op::RefNull, Imm::None),
        Const::Obj(n) => (Op::ObjConst, Imm::I32(n)),
    }
}

/// What an instruction can become. Its type does not change.
#[derive(Clone, PartialEq, Debug)]
pub enum Fold {
    /// Nothing better is known.
    Keep,
    /// Another value.
    Value(Value),
    /// A constant.
    Const(Const),
    /// Another op on other operands.
    Op(Op, Vec<Value>, Imm),
}

/// The value of an op on constants; `None` when it traps, raises, or is not a function of its operands.
pub fn eval(op: Op, imm: Imm, args: &[Const]) -> Option<Const> {
    use Const::*;
    match (op, imm, args) {
        (Op::I32Const, Imm::I32(n), []) => Some(I32(n)),
        (_, _, [I32(a)]) => eval_i32_1(op, *a),
        (_, _, [I32(a), I32(b)]) => eval_i32_2(op, *a, *b),
        (_, _, [I64(a)]) => eval_i64_1(op, *a),
        (_, _, [I64(a), I64(b)]) => eval_i64_2(op, *a, *b),
        (_, _, [F64(a)]) => eval_f64_1(op, f64::from_bits(*a)),
        (_, _, [F64(a), F64(b)]) => eval_f64_2(op, f64::from_bits(*a), f64::from_bits(*b)),
        (_, _, [Int(a)]) => eval_int_1(op, *a),
        (_, _, [Int(a), Int(b)]) if handles::is_small(*a) && handles::is_small(*b) => eval_int_2(op, *a, *b),
        (Op::RefIsNull, _, [Null]) => Some(I32(1)),
        (Op::RefEq, _, [Null, Null]) => Some(I32(1)),
        (Op::RefToObj, _, [Null]) => Some(Obj(0)),
        (Op::ObjToRef, _, [Obj(0)]) => Some(Null),
        (Op::ObjRaw, _, [Obj(a)]) => Some(I32(*a)),
        (Op::ObjEq, _, [Obj(a), Obj(b)]) => Some(I32((a == b) as i32)),
        (_, _, [a, b, I32(c)]) if is_select(op) => Some(if *c != 0 { *a } else { *b }),
        _ => None,
    }
}

/// Is it one of the `select` ops?
pub fn is_select(op: Op) -> bool {
    matches!(op, Op::Select32 | Op::Select64 | Op::SelectF64 | Op::SelectInt | Op::SelectRef | Op::SelectObj)
}

fn eval_i32_1(op: Op, a: i32) -> Option<Const> {
    use Const::*;
    Some(match op {
        Op::I32Clz => I32(a.leading_zeros() as i32),
        Op::I32Ctz => I32(a.trailing_zeros() as i32),
        Op::I32Popcnt => I32(a.count_ones() as i32),
        Op::I32Eqz => I32((a == 0) as i32),
        Op::I32Extend8S => I32(a as i8 as i32),
        Op::I32Extend16S => I32(a as i16 as i32),
        Op::I64ExtendI32S => I64(a as i64),
        Op::I64ExtendI32U => I64(a as u32 as i64),
        Op::F64ConvertI32S => F64((a as f64).to_bits()),
        Op::IntFromI32 => Int(a as i64),
        Op::ObjFromRaw => Obj(a),
        _ => return None,
    })
}

fn eval_i32_2(op: Op, a: i32, b: i32) -> Option<Const> {
    let (ua, ub) = (a as u32, b as u32);
    Some(Const::I32(match op {
        Op::I32Add => a.wrapping_add(b),
        Op::I32Sub => a.wrapping_sub(b),
        Op::I32Mul => a.wrapping_mul(b),
        Op::I32DivS => a.checked_div(b)?,
        Op::I32DivU => ua.checked_div(ub)? as i32,
        Op::I32RemS if b != 0 => a.wrapping_rem(b),
        Op::I32RemU => ua.checked_rem(ub)? as i32,
        Op::I32And => a & b,
        Op::I32Or => a | b,
        Op::I32Xor => a ^ b,
        Op::I32Shl => a.wrapping_shl(ub),
        Op::I32ShrS => a.wrapping_shr(ub),
        Op::I32ShrU => ua.wrapping_shr(ub) as i32,
        Op::I32Rotl => a.rotate_left(ub & 31),
        Op::I32Eq => (a == b) as i32,
        Op::I32Ne => (a != b) as i32,
        Op::I32LtS => (a < b) as i32,
        Op::I32LtU => (ua < ub) as i32,
        Op::I32GtS => (a > b) as i32,
        Op::I32GtU => (ua > ub) as i32,
        Op::I32LeS => (a <= b) as i32,
        Op::I32LeU => (ua <= ub) as i32,
        Op::I32GeS => (a >= b) as i32,
        Op::I32GeU => (ua >= ub) as i32,
        _ => return None,
    }))
}

fn eval_i64_1(op: Op, a: i64) -> Option<Const> {
    use Const::*;
    Some(match op {
        Op::I64Clz => I64(a.leading_zeros() as i64),
        Op::I64Ctz => I64(a.trailing_zeros() as i64),
        Op::I64Popcnt => I64(a.count_ones() as i64),
        Op::I64Eqz => I32((a == 0) as i32),
        Op::I32WrapI64 => I32(a as i32),
        Op::F64ConvertI64S => F64((a as f64).to_bits()),
        Op::F64ConvertI64U => F64((a as u64 as f64).to_bits()),
        Op::F64ReinterpretI64 => F64(a as u64),
        Op::IntFromI64 if handles::is_small(a) => Int(a),
        Op::IntFromRaw => Int(a),
        Op::IntFromSmall if handles::is_small(a) => Int(a),
        _ => return None,
    })
}

fn eval_i64_2(op: Op, a: i64, b: i64) -> Option<Const> {
    use Const::*;
    let (ua, ub) = (a as u64, b as u64);
    let test = |c: bool| I32(c as i32);
    Some(match op {
        Op::I64Add => I64(a.wrapping_add(b)),
        Op::I64Sub => I64(a.wrapping_sub(b)),
        Op::I64Mul => I64(a.wrapping_mul(b)),
        Op::I64DivS => I64(a.checked_div(b)?),
        Op::I64DivU => I64(ua.checked_div(ub)? as i64),
        Op::I64RemS if b != 0 => I64(a.wrapping_rem(b)),
        Op::I64RemU => I64(ua.checked_rem(ub)? as i64),
        Op::I64And => I64(a & b),
        Op::I64Or => I64(a | b),
        Op::I64Xor => I64(a ^ b),
        Op::I64Shl => I64(a.wrapping_shl(b as u32)),
        Op::I64ShrS => I64(a.wrapping_shr(b as u32)),
        Op::I64ShrU => I64(ua.wrapping_shr(b as u32) as i64),
        Op::I64Rotl => I64(a.rotate_left(b as u32 & 63)),
        Op::I64Eq => test(a == b),
        Op::I64Ne => test(a != b),
        Op::I64LtS => test(a < b),
        Op::I64LtU => test(ua < ub),
        Op::I64GtS => test(a > b),
        Op::I64GtU => test(ua > ub),
        Op::I64LeS => test(a <= b),
        Op::I64LeU => test(ua <= ub),
        Op::I64GeS => test(a >= b),
        Op::I64GeU => test(ua >= ub),
        _ => return None,
    })
}

fn eval_f64_1(op: Op, a: f64) -> Option<Const> {
    use Const::*;
    let result = match op {
        Op::F64Neg => return Some(F64(a.to_bits() ^ (1 << 63))),
        Op::F64Abs => return Some(F64(a.to_bits() & !(1 << 63))),
        Op::I64ReinterpretF64 => return Some(I64(a.to_bits() as i64)),
        Op::I32TruncSatF64S => return Some(I32(a as i32)),
        Op::I64TruncSatF64S => return Some(I64(a as i64)),
        Op::I64TruncSatF64U => return Some(I64(a as u64 as i64)),
        Op::F64Sqrt => a.sqrt(),
        Op::F64Ceil => a.ceil(),
        Op::F64Floor => a.floor(),
        Op::F64Trunc => a.trunc(),
        Op::F64Nearest => a.round_ties_even(),
        _ => return None,
    };
    (!result.is_nan()).then_some(F64(result.to_bits()))
}

fn eval_f64_2(op: Op, a: f64, b: f64) -> Option<Const> {
    let test = |c: bool| Some(Const::I32(c as i32));
    let result = match op {
        Op::F64Eq => return test(a == b),
        Op::F64Ne => return test(a != b),
        Op::F64Lt => return test(a < b),
        Op::F64Gt => return test(a > b),
        Op::F64Le => return test(a <= b),
        Op::F64Ge => return test(a >= b),
        Op::F64Copysign => return Some(Const::F64((a.to_bits() & !(1 << 63)) | (b.to_bits() & (1 << 63)))),
        Op::F64Add => a + b,
        Op::F64Sub => a - b,
        Op::F64Mul => a * b,
        Op::F64Div => a / b,
        _ => return None,
    };
    (!result.is_nan()).then_some(Const::F64(result.to_bits()))
}

fn eval_int_1(op: Op, a: i64) -> Option<Const> {
    use Const::*;
    match op {
        Op::IntIsSmall => return Some(I32(handles::is_small(a) as i32)),
        Op::IntRaw => return Some(I64(a)),
        _ if !handles::is_small(a) => return None,
        _ => {}
    }
    match op {
        Op::IntNeg => small(-(a as i128)),
        Op::IntInvert => small(!(a as i128)),
        Op::IntTruth => Some(I32((a != 0) as i32)),
        Op::IntToI64 => Some(I64(a)),
        Op::IntToF64 => Some(F64((a as f64).to_bits())),
        _ => None,
    }
}

fn small(n: i128) -> Option<Const> {
    let fits = n >= -(handles::SMALL as i128) && n < handles::SMALL as i128;
    fits.then_some(Const::Int(n as i64))
}

fn eval_int_2(op: Op, a: i64, b: i64) -> Option<Const> {
    let (wa, wb) = (a as i128, b as i128);
    let test = |c: bool| Some(Const::I32(c as i32));
    match op {
        Op::IntAdd => small(wa + wb),
        Op::IntSub => small(wa - wb),
        Op::IntMul => small(wa * wb),
        Op::IntFloorDiv if b != 0 => small(wa.div_euclid(wb) - i128::from(b < 0 && wa.rem_euclid(wb) != 0)),
        Op::IntMod if b != 0 => {
            let r = wa.rem_euclid(wb);
            small(if b < 0 && r != 0 { r + wb } else { r })
        }
        Op::IntAnd => small(wa & wb),
        Op::IntOr => small(wa | wb),
        Op::IntXor => small(wa ^ wb),
        Op::IntShl if (0..=60).contains(&b) => small(wa << b),
        Op::IntShr if b >= 0 => small(wa >> b.min(100)),
        Op::IntEq => test(a == b),
        Op::IntNe => test(a != b),
        Op::IntLt => test(a < b),
        Op::IntLe => test(a <= b),
        Op::IntGt => test(a > b),
        Op::IntGe => test(a >= b),
        _ => None,
    }
}

/// Ops whose operands may be swapped.
pub fn is_commutative(op: Op) -> bool {
    use Op::*;
    matches!(
        op,
        I32Add
            | I32Mul
            | I32And
            | I32Or
            | I32Xor
            | I32Eq
            | I32Ne
            | I64Add
            | I64Mul
            | I64And
            | I64Or
            | I64Xor
            | I64Eq
            | I64Ne
            | F64Add
            | F64Mul
            | F64Eq
            | F64Ne
            | IntAdd
            | IntMul
            | IntAnd
            | IntOr
            | IntXor
            | IntEq
            | IntNe
            | RefEq
            | ObjEq
    )
}

/// A comparison with its operands exchanged.
pub fn swapped(op: Op) -> Option<Op> {
    use Op::*;
    Some(match op {
        I32Eq | I32Ne | I64Eq | I64Ne | F64Eq | F64Ne | IntEq | IntNe | RefEq | ObjEq => op,
        I32LtS => I32GtS,
        I32LtU => I32GtU,
        I32GtS => I32LtS,
        I32GtU => I32LtU,
        I32LeS => I32GeS,
        I32LeU => I32GeU,
        I32GeS => I32LeS,
        I32GeU => I32LeU,
        I64LtS => I64GtS,
        I64LtU => I64GtU,
        I64GtS => I64LtS,
        I64GtU => I64LtU,
        I64LeS => I64GeS,
        I64LeU => I64GeU,
        I64GeS => I64LeS,
        I64GeU => I64LeU,
        F64Lt => F64Gt,
        F64Gt => F64Lt,
        F64Le => F64Ge,
        F64Ge => F64Le,
        IntLt => IntGt,
        IntGt => IntLt,
        IntLe => IntGe,
        IntGe => IntLe,
        _ => return None,
    })
}

/// The comparison that is true exactly when this one is false. Ordered float comparisons have none.
pub fn inverse(op: Op) -> Option<Op> {
    use Op::*;
    Some(match op {
        I32Eq => I32Ne,
        I32Ne => I32Eq,
        I64Eq => I64Ne,
        I64Ne => I64Eq,
        F64Eq => F64Ne,
        F64Ne => F64Eq,
        IntEq => IntNe,
        IntNe => IntEq,
        I32LtS => I32GeS,
        I32LtU => I32GeU,
        I32GtS => I32LeS,
        I32GtU => I32LeU,
        I32LeS => I32GtS,
        I32LeU => I32GtU,
        I32GeS => I32LtS,
        I32GeU => I32LtU,
        I64LtS => I64GeS,
        I64LtU => I64GeU,
        I64GtS => I64LeS,
        I64GtU => I64LeU,
        I64LeS => I64GtS,
        I64LeU => I64GtU,
        I64GeS => I64LtS,
        I64GeU => I64LtU,
        IntLt => IntGe,
        IntLe => IntGt,
        IntGt => IntLe,
        IntGe => IntLt,
        _ => return None,
    })
}

/// Is the result always 0 or 1?
pub fn is_test(op: Op) -> bool {
    swapped(op).is_some() || matches!(op, Op::I32Eqz | Op::I64Eqz | Op::IntTruth | Op::IntIsSmall | Op::RefIsNull)
}

/// What can the instruction become? New instructions that the answer needs are appended to `pre`.
pub fn simplify(f: &mut Function, id: InstId, pre: &mut Vec<InstId>) -> Fold {
    let inst = f.inst(id);
    if inst.results.len() != 1 || inst.op == Op::Call {
        return Fold::Keep;
    }
    let (op, imm, n) = (inst.op, inst.imm, inst.args.len());
    if n == 0 || n > 3 {
        return Fold::Keep;
    }
    let (mut args, mut consts, mut known) = ([Value(0); 3], [Const::Null; 3], 0);
    args[..n].copy_from_slice(&inst.args);
    while known < n
        && let Some(c) = const_of(f, args[known])
    {
        consts[known] = c;
        known += 1;
    }
    if known == n
        && let Some(c) = eval(op, imm, &consts[..n])
    {
        return Fold::Const(c);
    }
    match args[..n] {
        [a] => unary(f, op, a),
        [a, b] => binary(f, op, imm, a, b, pre),
        [a, b, c] if is_select(op) => select(f, op, a, b, c),
        _ => Fold::Keep,
    }
}

fn unary(f: &Function, op: Op, a: Value) -> Fold {
    let Some(inner) = def_inst(f, a) else { return Fold::Keep };
    let x = inner.args.first().copied();
    let Some(x) = x else { return Fold::Keep };
    let (inner_op, inner_args) = (inner.op, &inner.args);
    match (op, inner_op) {
        (Op::F64Neg, Op::F64Neg)
        | (Op::IntRaw, Op::IntFromRaw | Op::IntFromSmall)
        | (Op::IntFromRaw | Op::IntFromSmall, Op::IntRaw)
        | (Op::IntToI64, Op::IntFromI64)
        | (Op::RefToObj, Op::ObjToRef)
        | (Op::ObjToRef, Op::RefToObj)
        | (Op::ObjRaw, Op::ObjFromRaw)
        | (Op::ObjFromRaw, Op::ObjRaw)
        | (Op::PtrRaw, Op::PtrFromRaw)
        | (Op::RefFromPtr, Op::PtrFromRef)
        | (Op::I32WrapI64, Op::I64ExtendI32S | Op::I64ExtendI32U)
        | (Op::F64ReinterpretI64, Op::I64ReinterpretF64)
        | (Op::I64ReinterpretF64, Op::F64ReinterpretI64) => Fold::Value(x),
        (Op::IntRaw | Op::IntToI64, Op::IntFromI32) => Fold::Op(Op::I64ExtendI32S, vec![x], Imm::None),
        (Op::IntFromRaw | Op::IntFromSmall | Op::IntFromI64, Op::I64ExtendI32S) => {
            Fold::Op(Op::IntFromI32, vec![x], Imm::None)
        }
        (Op::IntIsSmall, Op::IntFromI32 | Op::IntFromSmall) => Fold::Const(Const::I32(1)),
        (Op::IntToF64, Op::IntFromI32) => Fold::Op(Op::F64ConvertI32S, vec![x], Imm::None),
        (Op::F64ConvertI64S, Op::I64ExtendI32S) => Fold::Op(Op::F64ConvertI32S, vec![x], Imm::None),
        (Op::I64Eqz, Op::I64ExtendI32S | Op::I64ExtendI32U) => Fold::Op(Op::I32Eqz, vec![x], Imm::None),
        (Op::F64Abs, Op::F64Neg | Op::F64Abs) => Fold::Op(Op::F64Abs, vec![x], Imm::None),
        (Op::RefIsNull, Op::New | Op::NewTail | Op::RefConst) => Fold::Const(Const::I32(0)),
        (Op::I32Eqz, Op::I32Eqz) => match def_inst(f, x) {
            Some(i) if is_test(i.op) => Fold::Value(x),
            _ => Fold::Keep,
        },
        (Op::I32Eqz, _) => match inverse(inner_op) {
            Some(inv) => Fold::Op(inv, inner_args.clone(), Imm::None),
            None => Fold::Keep,
        },
        _ => Fold::Keep,
    }
}

fn constant(f: &mut Function, c: Const, pre: &mut Vec<InstId>) -> Value {
    let (op, imm) = const_inst(c);
    let (id, v) = make(f, op, vec![], imm);
    pre.push(id);
    v
}

fn binary(f: &mut Function, op: Op, imm: Imm, a: Value, b: Value, pre: &mut Vec<InstId>) -> Fold {
    // Constants to the right.
    let (ca, cb) = (const_of(f, a), const_of(f, b));
    if ca.is_some()
        && cb.is_none()
        && let Some(op) = swapped(op).or(is_commutative(op).then_some(op))
    {
        return Fold::Op(op, vec![b, a], Imm::None);
    }
    if a == b {
        let same = same_operands(op, a);
        if same != Fold::Keep {
            return same;
        }
    }
    match cb {
        Some(Const::I32(c)) => i32_by_const(f, op, a, c, pre),
        Some(Const::I64(c)) => i64_by_const(f, op, a, c, pre),
        Some(Const::Int(c)) => int_by_const(f, op, a, c, pre),
        Some(Const::F64(c)) => f64_by_const(f, op, a, f64::from_bits(c), pre),
        Some(Const::Null) if op == Op::RefEq => Fold::Op(Op::RefIsNull, vec![a], Imm::None),
        _ => converted_comparison(f, op, imm, a, b),
    }
}

/// `x op x`, where that does not depend on `x` (which may be a NaN).
fn same_operands(op: Op, x: Value) -> Fold {
    use Op::*;
    let zero32 = Fold::Const(Const::I32(0));
    let one = Fold::Const(Const::I32(1));
    match op {
        I32Sub | I32Xor | I32Ne | I32LtS | I32LtU | I32GtS | I32GtU | I64Ne | I64LtS | I64LtU | I64GtS | I64GtU
        | IntNe | IntLt | IntGt => zero32,
        I32Eq | I32LeS | I32LeU | I32GeS | I32GeU | I64Eq | I64LeS | I64LeU | I64GeS | I64GeU | IntEq | IntLe
        | IntGe | RefEq | ObjEq => one,
        I64Sub | I64Xor => Fold::Const(Const::I64(0)),
        IntSub | IntXor => Fold::Const(Const::Int(0)),
        I32And | I32Or | I64And | I64Or | IntAnd | IntOr => Fold::Value(x),
        _ => Fold::Keep,
    }
}

fn i32_by_const(f: &mut Function, op: Op, a: Value, c: i32, pre: &mut Vec<InstId>) -> Fold {
    use Op::*;
    let k = |c| Fold::Const(Const::I32(c));
    match (op, c) {
        (I32Add | I32Sub | I32Or | I32Xor | I32Shl | I32ShrS | I32ShrU | I32Rotl, 0) => return Fold::Value(a),
        (I32Mul | I32DivS | I32DivU, 1) | (I32And, -1) => return Fold::Value(a),
        (I32Mul | I32And, 0) | (I32RemS | I32RemU, 1) | (I32LtU, 0) => return k(0),
        (I32GeU, 0) => return k(1),
        (I32Or, -1) => return k(-1),
        (I32Sub, _) if c != i32::MIN => {
            let c = constant(f, Const::I32(-c), pre);
            return Fold::Op(I32Add, vec![a, c], Imm::None);
        }
        (I32Mul, _) if c > 1 && c & (c - 1) == 0 => {
            let c = constant(f, Const::I32(c.trailing_zeros() as i32), pre);
            return Fold::Op(I32Shl, vec![a, c], Imm::None);
        }
        (I32Eq, 0) => return Fold::Op(I32Eqz, vec![a], Imm::None),
        _ => {}
    }
    let Some(inner) = def_inst(f, a).cloned() else { return Fold::Keep };
    let inner_const = inner.args.get(1).and_then(|&v| const_int(f, v));
    match (op, inner.op) {
        (I32Ne, i) if c == 0 && is_test(i) => Fold::Value(a),
        (I32And, i) if c & 1 == 1 && is_test(i) => Fold::Value(a),
        (I32Eq, i) if c == 1 && is_test(i) => Fold::Value(a),
        (I32Ne, i) if c == 1 && is_test(i) => Fold::Op(I32Eqz, vec![a], Imm::None),
        (I32Xor, i) if c == 1 && is_test(i) => Fold::Op(I32Eqz, vec![a], Imm::None),
        (I32Add, I32Add) | (I32And, I32And) | (I32Or, I32Or) => match inner_const {
            Some(d) => {
                let d = d as i32;
                let both = match op {
                    I32Add => c.wrapping_add(d),
                    I32And => c & d,
                    _ => c | d,
                };
                let both = constant(f, Const::I32(both), pre);
                Fold::Op(op, vec![inner.args[0], both], Imm::None)
            }
            None => Fold::Keep,
        },
        (I32Eq | I32Ne, I32Add) => match inner_const {
            Some(d) => {
                let c = constant(f, Const::I32(c.wrapping_sub(d as i32)), pre);
                Fold::Op(op, vec![inner.args[0], c], Imm::None)
            }
            None => Fold::Keep,
        },
        (I32And, Load8U) if c & 255 == 255 => Fold::Value(a),
        (I32And, Load16U) if c & 65535 == 65535 => Fold::Value(a),
        _ => Fold::Keep,
    }
}

fn i64_by_const(f: &mut Function, op: Op, a: Value, c: i64, pre: &mut Vec<InstId>) -> Fold {
    use Op::*;
    let k = |c| Fold::Const(Const::I64(c));
    match (op, c) {
        (I64Add | I64Sub | I64Or | I64Xor | I64Shl | I64ShrS | I64ShrU | I64Rotl, 0) => return Fold::Value(a),
        (I64Mul | I64DivS | I64DivU, 1) | (I64And, -1) => return Fold::Value(a),
        (I64Mul | I64And, 0) | (I64RemS | I64RemU, 1) => return k(0),
        (I64LtU, 0) => return Fold::Const(Const::I32(0)),
        (I64GeU, 0) => return Fold::Const(Const::I32(1)),
        (I64Or, -1) => return k(-1),
        (I64Sub, _) if c != i64::MIN => {
            let c = constant(f, Const::I64(-c), pre);
            return Fold::Op(I64Add, vec![a, c], Imm::None);
        }
        (I64Mul, _) if c > 1 && c & (c - 1) == 0 => {
            let c = constant(f, Const::I64(c.trailing_zeros() as i64), pre);
            return Fold::Op(I64Shl, vec![a, c], Imm::None);
        }
        (I64Eq, 0) => return Fold::Op(I64Eqz, vec![a], Imm::None),
        _ => {}
    }
    let Some(inner) = def_inst(f, a).cloned() else { return Fold::Keep };
    let inner_const = inner.args.get(1).and_then(|&v| const_int(f, v));
    match (op, inner.op, inner_const) {
        (I64Add, I64Add, Some(d)) => {
            let both = constant(f, Const::I64(c.wrapping_add(d)), pre);
            Fold::Op(op, vec![inner.args[0], both], Imm::None)
        }
        (I64And, I64And, Some(d)) => {
            let both = constant(f, Const::I64(c & d), pre);
            Fold::Op(op, vec![inner.args[0], both], Imm::None)
        }
        (_, I64ExtendI32S, _) if i32::try_from(c).is_ok() => match narrow_comparison(op) {
            Some(op) => {
                let c = constant(f, Const::I32(c as i32), pre);
                Fold::Op(op, vec![inner.args[0], c], Imm::None)
            }
            None => Fold::Keep,
        },
        _ => Fold::Keep,
    }
}

/// The 32-bit form of a 64-bit comparison of sign-extended operands. Sign extension keeps unsigned order too.
fn narrow_comparison(op: Op) -> Option<Op> {
    use Op::*;
    Some(match op {
        I64Eq => I32Eq,
        I64Ne => I32Ne,
        I64LtS => I32LtS,
        I64LeS => I32LeS,
        I64GtS => I32GtS,
        I64GeS => I32GeS,
        I64LtU => I32LtU,
        I64LeU => I32LeU,
        I64GtU => I32GtU,
        I64GeU => I32GeU,
        IntEq => I32Eq,
        IntNe => I32Ne,
        IntLt => I32LtS,
        IntLe => I32LeS,
        IntGt => I32GtS,
        IntGe => I32GeS,
        _ => return None,
    })
}

fn int_by_const(f: &mut Function, op: Op, a: Value, c: i64, pre: &mut Vec<InstId>) -> Fold {
    use Op::*;
    match (op, c) {
        (IntAdd | IntSub | IntOr | IntXor | IntShl | IntShr, 0) | (IntMul | IntFloorDiv, 1) | (IntAnd, -1) => {
            return Fold::Value(a);
        }
        (IntMul | IntAnd, 0) | (IntMod, 1) => return Fold::Const(Const::Int(0)),
        (IntSub, _) if handles::is_small(c) && c != -handles::SMALL => {
            let c = constant(f, Const::Int(-c), pre);
            return Fold::Op(IntAdd, vec![a, c], Imm::None);
        }
        _ => {}
    }
    let Some(inner) = def_inst(f, a).cloned() else { return Fold::Keep };
    let inner_const = inner.args.get(1).and_then(|&v| const_int(f, v));
    match (op, inner.op, inner_const) {
        (IntAdd, IntAdd, Some(d)) if handles::is_small(c) && handles::is_small(d) => match small(c as i128 + d as i128)
        {
            Some(both) => {
                let both = constant(f, both, pre);
                Fold::Op(IntAdd, vec![inner.args[0], both], Imm::None)
            }
            None => Fold::Keep,
        },
        (_, IntFromI32, _) if i32::try_from(c).is_ok() => match narrow_comparison(op) {
            Some(op) => {
                let c = constant(f, Const::I32(c as i32), pre);
                Fold::Op(op, vec![inner.args[0], c], Imm::None)
            }
            None => Fold::Keep,
        },
        _ => Fold::Keep,
    }
}

fn f64_by_const(f: &mut Function, op: Op, a: Value, c: f64, pre: &mut Vec<InstId>) -> Fold {
    let negative_zero = c == 0.0 && c.is_sign_negative();
    match op {
        Op::F64Mul | Op::F64Div if c == 1.0 => Fold::Value(a),
        Op::F64Add if negative_zero => Fold::Value(a),
        Op::F64Sub if c == 0.0 && !negative_zero => Fold::Value(a),
        // The reciprocal of a power of two is exact; subnormal ones are left alone.
        Op::F64Div if is_power_of_two(c) && is_power_of_two(1.0 / c) => {
            let r = constant(f, Const::F64((1.0 / c).to_bits()), pre);
            Fold::Op(Op::F64Mul, vec![a, r], Imm::None)
        }
        _ => Fold::Keep,
    }
}

fn is_power_of_two(c: f64) -> bool {
    c.is_normal() && c.to_bits() << 12 == 0
}

/// Comparisons of converted operands become comparisons of the operands.
fn converted_comparison(f: &Function, op: Op, imm: Imm, a: Value, b: Value) -> Fold {
    let (Some(x), Some(y)) = (def_inst(f, a), def_inst(f, b)) else { return Fold::Keep };
    let narrow = match (x.op, y.op) {
        (Op::IntFromI32, Op::IntFromI32) if x.results.len() == 1 && f.ty(a) == Type::Int => narrow_comparison(op),
        (Op::I64ExtendI32S, Op::I64ExtendI32S) => narrow_comparison(op),
        _ => None,
    };
    match narrow {
        Some(op) => Fold::Op(op, vec![x.args[0], y.args[0]], imm),
        None => Fold::Keep,
    }
}

fn select(f: &Function, op: Op, a: Value, b: Value, c: Value) -> Fold {
    if a == b || const_of(f, a).is_some() && const_of(f, a) == const_of(f, b) {
        return Fold::Value(a);
    }
    if let Some(c) = const_int(f, c) {
        return Fold::Value(if c != 0 { a } else { b });
    }
    let ValueDef::Result(i, _) = f.values[c.index()].def else { return Fold::Keep };
    let cond = f.inst(i);
    match (op, cond.op) {
        (_, Op::I32Eqz) => Fold::Op(op, vec![b, a, cond.args[0]], Imm::None),
        (Op::Select32, test) if is_test(test) => match (const_int(f, a), const_int(f, b)) {
            (Some(1), Some(0)) => Fold::Value(c),
            (Some(0), Some(1)) => Fold::Op(Op::I32Eqz, vec![c], Imm::None),
            _ => Fold::Keep,
        },
        _ => Fold::Keep,
    }
}
