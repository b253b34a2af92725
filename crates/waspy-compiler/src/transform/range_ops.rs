//! Ranges of single ops, for `ranges`: what an op makes of its operands' intervals ([`transfer`]), which ops only convert
//! a value ([`converted`]), and what an op can be replaced by once ranges are known ([`rewrite`]).

use super::fold::{Const, const_inst};
use super::interval::{Interval, SMALL, fit, mask_above, wide, wide_mul};
use super::ranges::{Ranges, has_range};
use super::rewrite::{const_int, def_inst};
use waspy_ir::{Effects, Function, Imm, Inst, InstId, Op, SiteId, Type, Value, handles};

/// The orders that comparisons test.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Order {
    Lt,
    Le,
    Gt,
    Ge,
    Eq,
    Ne,
}

impl Order {
    /// What an integer comparison tests, and whether it is unsigned.
    pub fn of(op: Op) -> Option<(Order, bool)> {
        use Op::*;
        Some(match op {
            I32LtS | I64LtS | IntLt => (Order::Lt, false),
            I32LeS | I64LeS | IntLe => (Order::Le, false),
            I32GtS | I64GtS | IntGt => (Order::Gt, false),
            I32GeS | I64GeS | IntGe => (Order::Ge, false),
            I32LtU | I64LtU => (Order::Lt, true),
            I32LeU | I64LeU => (Order::Le, true),
            I32GtU | I64GtU => (Order::Gt, true),
            I32GeU | I64GeU => (Order::Ge, true),
            I32Eq | I64Eq | IntEq => (Order::Eq, false),
            I32Ne | I64Ne | IntNe => (Order::Ne, false),
            _ => return None,
        })
    }

    /// True exactly when this is false.
    pub fn inverse(self) -> Order {
        match self {
            Order::Lt => Order::Ge,
            Order::Le => Order::Gt,
            Order::Gt => Order::Le,
            Order::Ge => Order::Lt,
            Order::Eq => Order::Ne,
            Order::Ne => Order::Eq,
        }
    }

    fn on_i64(self) -> Op {
        match self {
            Order::Lt => Op::I64LtS,
            Order::Le => Op::I64LeS,
            Order::Gt => Op::I64GtS,
            Order::Ge => Op::I64GeS,
            Order::Eq => Op::I64Eq,
            Order::Ne => Op::I64Ne,
        }
    }
}

/// An op whose result is its operand's number (as far as it fits), plus a constant.
pub fn converted(f: &Function, inst: &Inst) -> Option<(Op, Value, i64)> {
    use Op::*;
    match inst.op {
        IntFromI32 | IntFromI64 | IntToI64 | IntRaw | IntFromRaw | IntFromSmall | I64ExtendI32S | I64ExtendI32U
        | I32WrapI64 => Some((inst.op, inst.args[0], 0)),
        I32Add | I64Add | IntAdd => {
            let c = const_int(f, inst.args[1]).filter(|&c| inst.op != IntAdd || handles::is_small(c))?;
            Some((inst.op, inst.args[0], c))
        }
        _ => None,
    }
}

/// The result of a [`converted`] op.
pub fn convert(op: Op, ty: Type, x: Interval, c: i64) -> Interval {
    match op {
        _ if x.is_empty() => x,
        Op::IntRaw | Op::IntFromRaw if !x.within(SMALL) => Interval::full(ty),
        Op::IntFromSmall => x.meet(SMALL),
        Op::I64ExtendI32U if !x.is_natural() => Interval::new(0, u32::MAX as i64),
        Op::I32WrapI64 if !x.within(Interval::full(Type::I32)) => Interval::full(ty),
        Op::I32Add | Op::I64Add | Op::IntAdd => {
            let (lo, hi) = wide(ty, x);
            fit(ty, lo + c as i128, hi + c as i128)
        }
        _ => x,
    }
}

/// What the operand of a [`converted`] op must be when the result is in `r`.
pub fn unconvert(op: Op, ty: Type, r: Interval, c: i64, x: Interval) -> Option<Interval> {
    match op {
        Op::IntFromI32 | Op::IntFromI64 | Op::IntFromSmall | Op::IntToI64 | Op::I64ExtendI32S => Some(r),
        // Outside the small range a carrier says nothing about the number; inside it is the number.
        Op::IntRaw | Op::IntFromRaw => r.within(SMALL).then_some(r),
        Op::I64ExtendI32U => (r.hi <= i32::MAX as i64).then_some(r),
        Op::I32WrapI64 => x.within(Interval::full(Type::I32)).then_some(r),
        Op::IntAdd => Some(Interval {
            lo: if r.lo == i64::MIN { r.lo } else { r.lo.saturating_sub(c) },
            hi: if r.hi == i64::MAX { r.hi } else { r.hi.saturating_sub(c) },
        }),
        _ => {
            let full = Interval::full(ty);
            let lo = r.lo.checked_sub(c).filter(|n| *n >= full.lo && *n <= full.hi)?;
            let hi = r.hi.checked_sub(c).filter(|n| *n >= full.lo && *n <= full.hi)?;
            Some(Interval { lo, hi })
        }
    }
}

/// Is the result of a [`converted`] op exactly the operand's number plus the constant?
pub fn is_exact(op: Op, ty: Type, x: Interval, c: i64) -> bool {
    match op {
        Op::IntRaw | Op::IntFromRaw => x.is_small(),
        Op::I64ExtendI32U => x.is_natural(),
        Op::I32WrapI64 => x.within(Interval::full(Type::I32)),
        Op::I32Add | Op::I64Add => {
            let full = Interval::full(ty);
            let (lo, hi) = (x.lo as i128 + c as i128, x.hi as i128 + c as i128);
            lo >= full.lo as i128 && hi <= full.hi as i128
        }
        _ => true,
    }
}

/// The interval of an instruction's one result.
pub fn transfer(r: &Ranges, f: &Function, inst: &Inst) -> Interval {
    let ty = f.ty(inst.results[0]);
    if !has_range(ty) || inst.op == Op::Call {
        return Interval::full(ty);
    }
    if let Some((op, x, c)) = converted(f, inst) {
        return convert(op, ty, r.get(f, x), c);
    }
    let args = || -> Vec<Interval> { inst.args.iter().map(|&a| r.get(f, a)).collect() };
    use Op::*;
    match (inst.op, inst.imm) {
        (I32Const, Imm::I32(n)) => Interval::one(n as i64),
        (I64Const, Imm::I64(n)) => Interval::one(n),
        (IntConst, Imm::I64(n)) if handles::is_small(n) => Interval::one(n),
        (Load8U, _) => Interval::new(0, 255),
        (Load8S | I32Extend8S, _) => Interval::new(-128, 127),
        (Load16U, _) => Interval::new(0, 65_535),
        (Load16S | I32Extend16S, _) => Interval::new(-32_768, 32_767),
        (LoadI32, Imm::Mem { part, .. }) => {
            r.context().most[part.index()].map_or(Interval::full(ty), |n| Interval::new(0, n))
        }
        (I32Clz | I32Ctz | I32Popcnt, _) => Interval::new(0, 32),
        (I64Clz | I64Ctz | I64Popcnt, _) => Interval::new(0, 64),
        (MemorySize, _) => Interval::new(0, 65_536),
        (Select32 | Select64 | SelectInt, _) => r.get(f, inst.args[0]).join(r.get(f, inst.args[1])),
        (op, _) if op.effects().has(Effects::READS.and(Effects::WRITES)) => Interval::full(ty),
        (op, _) if super::fold::is_test(op) => test(r, f, inst),
        (op, _) => match args()[..] {
            [x] if !x.is_empty() => unary(op, ty, x),
            [x, y] if !x.is_empty() && !y.is_empty() => binary(op, ty, x, y),
            _ => Interval::full(ty),
        },
    }
}

fn test(r: &Ranges, f: &Function, inst: &Inst) -> Interval {
    let known = match inst.op {
        Op::I32Eqz | Op::I64Eqz => is_zero(r.get(f, inst.args[0])),
        Op::IntTruth => is_zero(r.get(f, inst.args[0])).map(|z| !z),
        Op::IntIsSmall if r.get(f, inst.args[0]).is_small() => Some(true),
        op => Order::of(op)
            .and_then(|(order, unsigned)| decide(order, unsigned, r.get(f, inst.args[0]), r.get(f, inst.args[1]))),
    };
    known.map_or(Interval::TEST, |t| Interval::one(t as i64))
}

fn is_zero(x: Interval) -> Option<bool> {
    match x {
        Interval { lo: 0, hi: 0 } => Some(true),
        x if !x.is_empty() && (x.lo > 0 || x.hi < 0) => Some(false),
        _ => None,
    }
}

/// Decides a comparison by intervals.
fn decide(order: Order, unsigned: bool, x: Interval, y: Interval) -> Option<bool> {
    if x.is_empty() || y.is_empty() {
        return None;
    }
    if unsigned && !(x.is_natural() && y.is_natural()) {
        // A negative number is above every number that is not.
        let below = (y.hi < 0 && x.is_natural()).then_some(true).or((x.hi < 0 && y.is_natural()).then_some(false))?;
        return Some(below == matches!(order, Order::Lt | Order::Le));
    }
    match order {
        Order::Lt if x.hi < y.lo => Some(true),
        Order::Lt if x.lo >= y.hi => Some(false),
        Order::Le if x.hi <= y.lo => Some(true),
        Order::Le if x.lo > y.hi => Some(false),
        Order::Gt | Order::Ge => decide(if order == Order::Gt { Order::Lt } else { Order::Le }, unsigned, y, x),
        Order::Eq if x.hi < y.lo || y.hi < x.lo => Some(false),
        Order::Eq if x.single().is_some() && x == y => Some(true),
        Order::Ne => decide(Order::Eq, unsigned, x, y).map(|t| !t),
        _ => None,
    }
}

fn unary(op: Op, ty: Type, x: Interval) -> Interval {
    let (lo, hi) = wide(ty, x);
    match op {
        Op::IntNeg => fit(ty, -hi, -lo),
        Op::IntInvert => fit(ty, -hi - 1, -lo - 1),
        _ => Interval::full(ty),
    }
}

fn binary(op: Op, ty: Type, x: Interval, y: Interval) -> Interval {
    use Op::*;
    let ((a, b), (c, d)) = (wide(ty, x), wide(ty, y));
    match op {
        I32Add | I64Add | IntAdd => fit(ty, a + c, b + d),
        I32Sub | I64Sub | IntSub => fit(ty, a - d, b - c),
        I32Mul | I64Mul | IntMul => corners(ty, x, y, wide_mul),
        I32And | I64And | IntAnd => and(ty, x, y),
        I32Or | I64Or | IntOr => or(ty, x, y, x.lo.max(y.lo)),
        I32Xor | I64Xor | IntXor => or(ty, x, y, 0),
        I32Shl | I64Shl | IntShl if shifts(op, ty, y) => corners(ty, x, y, |x, n| wide_mul(x, 1 << n)),
        I32ShrS | I64ShrS | IntShr if shifts(op, ty, y) => shift_right(x, y),
        I32ShrU | I64ShrU if shifts(op, ty, y) => match x.is_natural() {
            true => shift_right(x, y),
            false if y.lo > 0 => Interval::new(0, if ty == Type::I32 { u32::MAX as i64 >> y.lo } else { i64::MAX }),
            false => Interval::full(ty),
        },
        I32DivS | I64DivS | I32DivU | I64DivU if y.lo > 0 && x.is_natural() => Interval::new(x.lo / y.hi, x.hi / y.lo),
        I32DivS | I64DivS if y.lo > 0 => Interval::new(x.lo.min(0), x.hi.max(0)),
        IntFloorDiv if y.lo > 0 => floor_div(x, y),
        I32RemS | I64RemS | I32RemU | I64RemU if y.lo > 0 && x.is_natural() => Interval::new(0, x.hi.min(y.hi - 1)),
        I32RemS | I64RemS if y.lo > 0 => Interval::new(1 - y.hi, y.hi - 1),
        I32RemU | I64RemU if y.lo > 0 => Interval::new(0, y.hi - 1),
        IntMod if y.lo > 0 && x.is_natural() => Interval::new(0, x.hi.min(less_one(y.hi))),
        IntMod if y.lo > 0 => Interval::new(0, less_one(y.hi)),
        IntMod if y.hi < 0 => Interval::new(if y.lo == i64::MIN { y.lo } else { y.lo + 1 }, 0),
        _ => Interval::full(ty),
    }
}

/// `n - 1`, or no bound.
fn less_one(n: i64) -> i64 {
    if n == i64::MAX { n } else { n - 1 }
}

fn corners(ty: Type, x: Interval, y: Interval, op: impl Fn(i128, i128) -> i128) -> Interval {
    let ((a, b), (c, d)) = (wide(ty, x), wide(ty, y));
    let all = [op(a, c), op(a, d), op(b, c), op(b, d)];
    let (lo, hi) = all.iter().fold((all[0], all[0]), |(lo, hi), &n| (lo.min(n), hi.max(n)));
    fit(ty, lo, hi)
}

fn and(ty: Type, x: Interval, y: Interval) -> Interval {
    match (x.is_natural(), y.is_natural()) {
        (true, true) => Interval::new(0, x.hi.min(y.hi)),
        (true, false) => Interval::new(0, x.hi),
        (false, true) => Interval::new(0, y.hi),
        _ if ty == Type::Int && x.is_small() && y.is_small() => SMALL,
        _ => Interval::full(ty),
    }
}

fn or(ty: Type, x: Interval, y: Interval, lo: i64) -> Interval {
    match x.is_natural() && y.is_natural() {
        true => Interval::new(lo.max(0), mask_above(x.hi.max(y.hi))),
        false if ty == Type::Int && x.is_small() && y.is_small() => SMALL,
        false => Interval::full(ty),
    }
}

/// Is the shift count one that neither wraps around nor raises?
fn shifts(op: Op, ty: Type, y: Interval) -> bool {
    let most = if ty == Type::I32 { 31 } else { 63 };
    y.lo >= 0 && (y.hi <= most || op == Op::IntShr)
}

fn shift_right(x: Interval, y: Interval) -> Interval {
    let shr = |n: i64, by: i64| if n == i64::MIN || n == i64::MAX { n } else { n >> by.min(63) };
    Interval {
        lo: if x.lo < 0 { shr(x.lo, y.lo) } else { shr_bound(x.lo, y.hi) },
        hi: if x.hi >= 0 { shr(x.hi, y.lo) } else { x.hi >> y.hi.min(63) },
    }
}

fn shr_bound(n: i64, by: i64) -> i64 {
    n >> by.min(63)
}

fn floor_div(x: Interval, y: Interval) -> Interval {
    let div = |n: i64, by: i64| if n == i64::MIN || n == i64::MAX { n } else { n.div_euclid(by) };
    Interval {
        lo: if x.lo < 0 { div(x.lo, y.lo) } else { x.lo / y.hi },
        hi: if x.hi >= 0 { div(x.hi, y.lo) } else { x.hi.div_euclid(y.hi) },
    }
}

/// What an instruction becomes.
pub enum Edit {
    /// A constant.
    Const(Const),
    /// A sequence; the last op takes the instruction's place.
    Ops(Vec<(Op, Vec<Arg>, Imm)>),
}

/// An operand in an [`Edit`]: a value, or the result of an earlier op of the sequence.
#[derive(Clone, Copy)]
#[allow(missing_docs)]
pub enum Arg {
    V(Value),
    T(usize),
}

/// What can the instruction become, now that ranges are known?
pub fn rewrite(r: &Ranges, f: &Function, i: InstId) -> Option<Edit> {
    let inst = f.inst(i);
    let [result] = inst.results[..] else { return None };
    let ty = f.ty(result);
    if inst.args.is_empty() || !has_range(ty) && inst.op != Op::IntToF64 {
        return None;
    }
    if has_range(ty)
        && let Some(c) = single(r, f, inst, result, ty)
    {
        return Some(Edit::Const(c));
    }
    if let Some((order, unsigned)) = Order::of(inst.op) {
        return comparison(r, f, inst, order, unsigned);
    }
    let small = |n: usize| r.get(f, inst.args[n]).is_small();
    let x = inst.args[0];
    match inst.op {
        Op::IntAdd | Op::IntSub | Op::IntMul | Op::IntAnd | Op::IntOr | Op::IntXor if small(0) && small(1) => {
            let op = match inst.op {
                Op::IntAdd => Op::I64Add,
                Op::IntSub => Op::I64Sub,
                Op::IntMul => Op::I64Mul,
                Op::IntAnd => Op::I64And,
                Op::IntOr => Op::I64Or,
                _ => Op::I64Xor,
            };
            r.get(f, result).is_small().then(|| raw(x, inst.args[1], &[(op, &[0, 1])]))
        }
        Op::IntNeg if small(0) && r.get(f, result).is_small() => Some(raw_const(x, 0, &[(Op::I64Sub, &[1, 0])])),
        Op::IntInvert if small(0) => Some(raw_const(x, -1, &[(Op::I64Xor, &[0, 1])])),
        Op::IntShl | Op::IntShr if small(0) && small(1) && shifts(Op::IntShl, ty, r.get(f, inst.args[1])) => {
            let op = if inst.op == Op::IntShl { Op::I64Shl } else { Op::I64ShrS };
            r.get(f, result).is_small().then(|| raw(x, inst.args[1], &[(op, &[0, 1])]))
        }
        Op::IntMod | Op::IntFloorDiv if small(0) && small(1) => {
            division(inst.op == Op::IntMod, x, inst.args[1], r.get(f, x), r.get(f, inst.args[1]))
        }
        Op::IntTruth if small(0) => {
            Some(Edit::Ops(vec![raw_of(x), constant(0), (Op::I64Ne, vec![Arg::T(0), Arg::T(1)], Imm::None)]))
        }
        Op::IntToI64 if small(0) => Some(Edit::Ops(vec![raw_of(x)])),
        Op::IntToF64 if small(0) => Some(Edit::Ops(vec![raw_of(x), (Op::F64ConvertI64S, vec![Arg::T(0)], Imm::None)])),
        Op::IntFromI64 | Op::IntFromRaw if r.get(f, x).within(SMALL) => {
            Some(Edit::Ops(vec![(Op::IntFromSmall, vec![Arg::V(x)], Imm::None)]))
        }
        Op::IntFromI32 | Op::I64ExtendI32S => unwrapped(r, f, inst.op, x),
        _ => None,
    }
}

fn single(r: &Ranges, f: &Function, inst: &Inst, result: Value, ty: Type) -> Option<Const> {
    let n = r.get(f, result).single()?;
    let plain = r.context().is_removable(f, inst) && !inst.op.effects().has(Effects::READS) && inst.op != Op::Call;
    match ty {
        _ if !plain => None,
        Type::I32 => Some(Const::I32(n as i32)),
        Type::I64 => Some(Const::I64(n)),
        _ => handles::is_small(n).then_some(Const::Int(n)),
    }
}

fn comparison(r: &Ranges, f: &Function, inst: &Inst, order: Order, unsigned: bool) -> Option<Edit> {
    let (a, b) = (inst.args[0], inst.args[1]);
    if let Some(t) = related(r, f, order, unsigned, a, b) {
        return Some(Edit::Const(Const::I32(t as i32)));
    }
    // Handles lie on their number's side of the small range: one operand known small is enough.
    let int = f.ty(a) == Type::Int;
    (int && (r.get(f, a).is_small() || r.get(f, b).is_small()))
        .then(|| Edit::Ops(vec![raw_of(a), raw_of(b), (order.on_i64(), vec![Arg::T(0), Arg::T(1)], Imm::None)]))
}

/// Decides a comparison by what is known about the difference of its operands.
fn related(r: &Ranges, f: &Function, order: Order, unsigned: bool, a: Value, b: Value) -> Option<bool> {
    let (order, a, b) = match order {
        Order::Gt => (Order::Lt, b, a),
        Order::Ge => (Order::Le, b, a),
        order => (order, a, b),
    };
    let natural = |v: Value| !unsigned || r.get(f, v).is_natural();
    let strict = i64::from(order == Order::Lt);
    match order {
        Order::Lt | Order::Le if natural(a) && r.holds(f, a, b, -strict) => Some(true),
        Order::Lt | Order::Le if natural(b) && r.holds(f, b, a, strict - 1) => Some(false),
        Order::Eq | Order::Ne if r.holds(f, a, b, -1) || r.holds(f, b, a, -1) => Some(order == Order::Ne),
        Order::Eq | Order::Ne if r.holds(f, a, b, 0) && r.holds(f, b, a, 0) => Some(order == Order::Eq),
        _ => None,
    }
}

/// A conversion of what was wrapped to 32 bits without loss.
fn unwrapped(r: &Ranges, f: &Function, op: Op, x: Value) -> Option<Edit> {
    let inner = def_inst(f, x).filter(|i| i.op == Op::I32WrapI64)?.args[0];
    r.get(f, inner).within(Interval::full(Type::I32)).then(|| match op {
        Op::IntFromI32 => Edit::Ops(vec![(Op::IntFromSmall, vec![Arg::V(inner)], Imm::None)]),
        // The folder drops the addition.
        _ => Edit::Ops(vec![constant(0), (Op::I64Add, vec![Arg::V(inner), Arg::T(0)], Imm::None)]),
    })
}

fn raw_of(x: Value) -> (Op, Vec<Arg>, Imm) {
    (Op::IntRaw, vec![Arg::V(x)], Imm::None)
}

fn constant(n: i64) -> (Op, Vec<Arg>, Imm) {
    (Op::I64Const, vec![], Imm::I64(n))
}

/// Ops on two carriers, the temporaries 0 and 1; the last result is the carrier of the answer.
fn raw(x: Value, y: Value, ops: &[(Op, &[usize])]) -> Edit {
    finish(vec![raw_of(x), raw_of(y)], ops)
}

/// The same with a constant for temporary 1.
fn raw_const(x: Value, c: i64, ops: &[(Op, &[usize])]) -> Edit {
    finish(vec![raw_of(x), constant(c)], ops)
}

fn finish(mut out: Vec<(Op, Vec<Arg>, Imm)>, ops: &[(Op, &[usize])]) -> Edit {
    for (op, args) in ops {
        out.push((*op, args.iter().map(|&n| Arg::T(n)).collect(), Imm::None));
    }
    let last = Arg::T(out.len() - 1);
    out.push((Op::IntFromSmall, vec![last], Imm::None));
    Edit::Ops(out)
}

/// `//` and `%` by a positive number.
fn division(is_mod: bool, x: Value, y: Value, a: Interval, b: Interval) -> Option<Edit> {
    if b.lo <= 0 {
        return None;
    }
    if let Some(n) = b.single().filter(|n| n & (n - 1) == 0) {
        return Some(match is_mod {
            true => raw_const(x, n - 1, &[(Op::I64And, &[0, 1])]),
            false => raw_const(x, n.trailing_zeros() as i64, &[(Op::I64ShrS, &[0, 1])]),
        });
    }
    if a.is_natural() {
        return Some(raw(x, y, &[(if is_mod { Op::I64RemS } else { Op::I64DivS }, &[0, 1])]));
    }
    // A negative remainder has to be moved into 0..y, and the quotient down with it.
    let mut out = vec![raw_of(x), raw_of(y), constant(63)];
    let ops: &[(Op, &[usize])] = match is_mod {
        true => &[(Op::I64RemS, &[0, 1]), (Op::I64ShrS, &[3, 2]), (Op::I64And, &[4, 1]), (Op::I64Add, &[3, 5])],
        false => &[
            (Op::I64DivS, &[0, 1]),
            (Op::I64Mul, &[3, 1]),
            (Op::I64Sub, &[0, 4]),
            (Op::I64ShrS, &[5, 2]),
            (Op::I64Add, &[3, 6]),
        ],
    };
    Some(finish(std::mem::take(&mut out), ops))
}

/// Carries out edits.
pub fn apply(f: &mut Function, edits: Vec<(InstId, Edit)>) {
    let mut by_inst: Vec<Option<Edit>> = (0..f.insts.len()).map(|_| None).collect();
    for (i, e) in edits {
        by_inst[i.index()] = Some(e);
    }
    for n in 0..f.blocks.len() {
        let insts = std::mem::take(&mut f.blocks[n].insts);
        let mut out = Vec::with_capacity(insts.len());
        for i in insts {
            if let Some(edit) = by_inst.get_mut(i.index()).and_then(Option::take) {
                replace(f, i, edit, &mut out);
            }
            out.push(i);
        }
        f.blocks[n].insts = out;
    }
}

fn replace(f: &mut Function, i: InstId, edit: Edit, out: &mut Vec<InstId>) {
    let mut ops = match edit {
        Edit::Const(c) => {
            let (op, imm) = const_inst(c);
            vec![(op, vec![], imm)]
        }
        Edit::Ops(ops) => ops,
    };
    let Some((op, args, imm)) = ops.pop() else { return };
    let mut temps: Vec<Value> = vec![];
    let value = |temps: &[Value], a: Arg| match a {
        Arg::V(v) => v,
        Arg::T(n) => temps[n],
    };
    for (op, args, imm) in ops {
        let args = args.into_iter().map(|a| value(&temps, a)).collect();
        let id = f.make_inst(op, args, imm, op.results(), SiteId(0));
        temps.push(f.insts[id.index()].results[0]);
        out.push(id);
    }
    let args = args.into_iter().map(|a| value(&temps, a)).collect();
    let inst = &mut f.insts[i.index()];
    (inst.op, inst.args, inst.imm) = (op, args, imm);
}
