//! A small interpreter of the IR, for tests: runs a function before and after a pass and compares what can be seen (result,
//! calls of imports, exception, trap). Python integers are `i128`; a heap is a table of typed cells.

use std::collections::BTreeMap;

use crate::transform::fold::{self, Const};
use waspy_ir::{Block, FuncDecl, FuncId, Function, Imm, InstId, Module, Op, Term, Type, Value, handles};

/// A value at run time.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Val {
    I32(i32),
    I64(i64),
    /// Bits; NaNs are made canonical when they are compared.
    F64(u64),
    Int(i128),
    /// Number of an object, 0 is none, and a byte offset for derived addresses.
    Addr(u32, u32),
}

/// Why a run stopped early.
#[derive(Clone, PartialEq, Debug)]
pub enum Stop {
    Raised(String),
    Trap,
    /// Too long, or outside what the interpreter models: says nothing about a pass.
    Unknown(String),
}

/// What can be seen of a run.
#[derive(Clone, PartialEq, Debug)]
pub struct Outcome {
    pub result: Result<Vec<Val>, Stop>,
    pub log: Vec<Vec<Val>>,
}

struct Machine<'a> {
    module: &'a Module,
    fuel: u32,
    objects: u32,
    cells: BTreeMap<(u32, u32), Val>,
    globals: Vec<Val>,
    pending: u32,
    log: Vec<Vec<Val>>,
}

/// Runs a function.
pub fn run(module: &Module, id: FuncId, args: &[Val]) -> Outcome {
    let globals = module.globals.iter().map(|g| zero(g.ty)).collect();
    let mut m = Machine { module, fuel: 20_000, objects: 0, cells: BTreeMap::new(), globals, pending: 0, log: vec![] };
    let result = m.call(id, args, 0);
    let result = result.map(|vs| vs.into_iter().map(canonical).collect());
    let log = m.log.into_iter().map(|vs| vs.into_iter().map(canonical).collect()).collect();
    Outcome { result, log }
}

fn canonical(v: Val) -> Val {
    match v {
        Val::F64(b) if f64::from_bits(b).is_nan() => Val::F64(f64::NAN.to_bits()),
        Val::Addr(n, _) => Val::I32((n != 0) as i32),
        v => v,
    }
}

fn zero(ty: Type) -> Val {
    match ty {
        Type::I32 => Val::I32(0),
        Type::I64 => Val::I64(0),
        Type::F64 | Type::F32 => Val::F64(0),
        Type::Int => Val::Int(0),
        Type::Ref | Type::Obj | Type::Ptr => Val::Addr(0, 0),
    }
}

impl Machine<'_> {
    fn call(&mut self, id: FuncId, args: &[Val], depth: u32) -> Result<Vec<Val>, Stop> {
        match &self.module.funcs[id.index()] {
            FuncDecl::Defined(f) if depth < 30 => self.function(f, args, depth),
            FuncDecl::Declared { name, .. } if name == "overflow" => Err(Stop::Raised(name.clone())),
            FuncDecl::Declared { name, sig, .. } => {
                self.log.push(args.to_vec());
                let raises =
                    name.contains("raise") && matches!(args.first(), Some(Val::Int(n)) if n.rem_euclid(3) == 1);
                if raises {
                    Err(Stop::Raised(name.clone()))
                } else {
                    Ok(sig.results.iter().map(|&t| zero(t)).collect())
                }
            }
            other => Err(Stop::Unknown(format!("call of {}", other.name()))),
        }
    }

    fn function(&mut self, f: &Function, args: &[Val], depth: u32) -> Result<Vec<Val>, Stop> {
        let mut env: Vec<Option<Val>> = vec![None; f.values.len()];
        let mut b = Function::ENTRY;
        let mut passed = args.to_vec();
        loop {
            for (&p, v) in f.blocks[b.index()].params.iter().zip(std::mem::take(&mut passed)) {
                env[p.index()] = Some(v);
            }
            let mut raised = None;
            for &i in &f.blocks[b.index()].insts {
                self.fuel = self.fuel.checked_sub(1).ok_or(Stop::Unknown("fuel".into()))?;
                match self.inst(f, &mut env, i, depth) {
                    Ok(()) => {}
                    // Only the last instruction has the handler; an earlier one leaves the function.
                    Err(Stop::Raised(e)) if f.blocks[b.index()].insts.last() == Some(&i) => {
                        raised = Some(e);
                        break;
                    }
                    Err(stop) => return Err(stop),
                }
            }
            self.fuel = self.fuel.checked_sub(1).ok_or(Stop::Unknown("fuel".into()))?;
            let get = |v: Value| env[v.index()].expect("defined before use");
            let edge = match (&f.blocks[b.index()].term, raised) {
                (Term::TryBr { unwind, .. }, Some(_)) => {
                    self.pending = 1;
                    unwind
                }
                (_, Some(e)) => return Err(Stop::Raised(e)),
                (Term::TryBr { normal, .. }, None) => normal,
                (Term::Br(e), None) => e,
                (Term::CondBr { cond, then, other }, None) => {
                    if get(*cond) != Val::I32(0) {
                        then
                    } else {
                        other
                    }
                }
                (Term::Switch { index, edges, default }, None) => match get(*index) {
                    Val::I32(n) => edges.get(n as u32 as usize).unwrap_or(default),
                    other => panic!("switch on {other:?}"),
                },
                (Term::Return(vs), None) => return Ok(vs.iter().map(|&v| get(v)).collect()),
                (Term::Unreachable, None) => return Err(Stop::Trap),
            };
            passed = edge.args.iter().map(|&v| get(v)).collect();
            b = Block(edge.block.0);
        }
    }

    fn inst(&mut self, f: &Function, env: &mut [Option<Val>], i: InstId, depth: u32) -> Result<(), Stop> {
        let inst = f.inst(i);
        let args: Vec<Val> = inst.args.iter().map(|v| env[v.index()].expect("defined before use")).collect();
        let results = match (inst.op, inst.imm) {
            (Op::Call, Imm::Func(c)) => self.call(c, &args, depth + 1)?,
            (Op::New, _) => {
                self.objects += 1;
                vec![Val::Addr(self.objects, 0)]
            }
            (Op::GlobalGet, Imm::Global(g)) => vec![self.globals[g.index()]],
            (Op::GlobalSet, Imm::Global(g)) => {
                self.globals[g.index()] = args[0];
                vec![]
            }
            (Op::TakePending, _) => {
                self.pending = 0;
                self.objects += 1;
                vec![Val::Addr(self.objects, 0)]
            }
            (Op::Throw, _) => return Err(Stop::Raised("throw".into())),
            (Op::Trap, _) => return Err(Stop::Trap),
            (op, Imm::Mem { offset, .. }) => self.memory(op, &args, offset, f, &inst.results)?,
            (op, imm) => vec![pure(op, imm, &args)?],
        };
        for (r, v) in inst.results.iter().zip(results) {
            env[r.index()] = Some(v);
        }
        Ok(())
    }

    fn memory(&mut self, op: Op, args: &[Val], offset: u32, f: &Function, r: &[Value]) -> Result<Vec<Val>, Stop> {
        let Val::Addr(object, base) = args[0] else { panic!("load from {:?}", args[0]) };
        if object == 0 {
            return Err(Stop::Unknown("null".into()));
        }
        let key = (object, base + offset);
        if let Some(&r) = r.first() {
            let v = self.cells.get(&key).copied().unwrap_or(zero(f.ty(r)));
            return Ok(vec![match (op, v) {
                (Op::Load8S, Val::I32(n)) => Val::I32(n as i8 as i32),
                (_, v) => v,
            }]);
        }
        let v = match (op, args[1]) {
            (Op::Store8, Val::I32(n)) => Val::I32(n & 0xff),
            (Op::Store16, Val::I32(n)) => Val::I32(n & 0xffff),
            (_, v) => v,
        };
        self.cells.insert(key, v);
        Ok(vec![])
    }
}

/// The carrier of a number: some handle outside the small range for a large one.
fn carrier(n: i128) -> i64 {
    let page = (n.unsigned_abs() % 65_536) as i64 * 8;
    match i64::try_from(n) {
        Ok(n) if handles::is_small(n) => n,
        _ if n > 0 => handles::POSITIVE + page,
        _ => handles::NEGATIVE - page,
    }
}

fn pure(op: Op, imm: Imm, args: &[Val]) -> Result<Val, Stop> {
    let test = |c: bool| Ok(Val::I32(c as i32));
    match (op, imm, args) {
        (Op::I32Const, Imm::I32(n), _) => Ok(Val::I32(n)),
        (Op::I64Const, Imm::I64(n), _) => Ok(Val::I64(n)),
        (Op::F64Const, Imm::F64(n), _) => Ok(Val::F64(n)),
        (Op::IntConst, Imm::I64(n), _) => Ok(Val::Int(n as i128)),
        (Op::RefNarrow, _, [a]) => Ok(*a),
        (Op::RefNull, ..) => Ok(Val::Addr(0, 0)),
        (Op::RefIsNull, _, [a]) => test(*a == Val::Addr(0, 0)),
        (Op::RefEq, _, [a, b]) => test(a == b),
        (Op::IntRaw, _, [Val::Int(n)]) => Ok(Val::I64(carrier(*n))),
        (Op::IntIsSmall, _, [Val::Int(n)]) => test(handles::is_small(carrier(*n))),
        (Op::IntFromRaw | Op::IntFromSmall, _, [Val::I64(n)]) if handles::is_small(*n) => Ok(Val::Int(*n as i128)),
        // Computed ahead of its test: nobody may look at it.
        (Op::IntFromSmall, _, _) => Ok(Val::Int(i128::MIN / 3)),
        (Op::IntFromI64, _, [Val::I64(n)]) => Ok(Val::Int(*n as i128)),
        (Op::IntFromI32, _, [Val::I32(n)]) => Ok(Val::Int(*n as i128)),
        (Op::IntToI64, _, [Val::Int(n)]) => {
            i64::try_from(*n).map(Val::I64).map_err(|_| Stop::Raised("overflow".into()))
        }
        (Op::IntToF64, _, [Val::Int(n)]) => Ok(Val::F64((*n as f64).to_bits())),
        (_, _, [Val::Int(a)]) => int_1(op, *a),
        (_, _, [Val::Int(a), Val::Int(b)]) => int_2(op, *a, *b),
        (_, _, [a, b, Val::I32(c)]) if fold::is_select(op) => Ok(if *c != 0 { *a } else { *b }),
        _ => machine(op, imm, args),
    }
}

fn int_1(op: Op, a: i128) -> Result<Val, Stop> {
    Ok(match op {
        Op::IntNeg => Val::Int(-a),
        Op::IntInvert => Val::Int(!a),
        Op::IntTruth => Val::I32((a != 0) as i32),
        _ => return Err(Stop::Unknown(op.mnemonic().into())),
    })
}

fn int_2(op: Op, a: i128, b: i128) -> Result<Val, Stop> {
    let big = || Stop::Unknown("beyond 128 bits".into());
    let zero = || Stop::Raised("zero".into());
    Ok(match op {
        Op::IntAdd => Val::Int(a.checked_add(b).ok_or_else(big)?),
        Op::IntSub => Val::Int(a.checked_sub(b).ok_or_else(big)?),
        Op::IntMul => Val::Int(a.checked_mul(b).ok_or_else(big)?),
        Op::IntFloorDiv | Op::IntMod if b == 0 => return Err(zero()),
        Op::IntFloorDiv => Val::Int((a - floor_mod(a, b)) / b),
        Op::IntMod => Val::Int(floor_mod(a, b)),
        Op::IntAnd => Val::Int(a & b),
        Op::IntOr => Val::Int(a | b),
        Op::IntXor => Val::Int(a ^ b),
        Op::IntShl | Op::IntShr if b < 0 => return Err(Stop::Raised("negative shift".into())),
        Op::IntShl if b < 60 && a.unsigned_abs().leading_zeros() > b as u32 + 2 => Val::Int(a << b),
        Op::IntShr => Val::Int(a >> b.min(127)),
        Op::IntEq => Val::I32((a == b) as i32),
        Op::IntNe => Val::I32((a != b) as i32),
        Op::IntLt => Val::I32((a < b) as i32),
        Op::IntLe => Val::I32((a <= b) as i32),
        Op::IntGt => Val::I32((a > b) as i32),
        Op::IntGe => Val::I32((a >= b) as i32),
        _ => return Err(big()),
    })
}

fn floor_mod(a: i128, b: i128) -> i128 {
    let r = a % b;
    if r != 0 && (r < 0) != (b < 0) { r + b } else { r }
}

/// Machine ops, by the evaluator (whose own test compares it with the wasm engine's results).
fn machine(op: Op, imm: Imm, args: &[Val]) -> Result<Val, Stop> {
    let consts: Option<Vec<Const>> = args
        .iter()
        .map(|a| match *a {
            Val::I32(n) => Some(Const::I32(n)),
            Val::I64(n) => Some(Const::I64(n)),
            Val::F64(n) => Some(Const::F64(n)),
            _ => None,
        })
        .collect();
    let consts = consts.ok_or_else(|| Stop::Unknown(op.mnemonic().into()))?;
    match fold::eval(op, imm, &consts) {
        Some(Const::I32(n)) => Ok(Val::I32(n)),
        Some(Const::I64(n)) => Ok(Val::I64(n)),
        Some(Const::F64(n)) => Ok(Val::F64(n)),
        Some(other) => Err(Stop::Unknown(format!("{other:?}"))),
        None if op.results() == [Type::F64] => Ok(Val::F64(f64::NAN.to_bits())),
        None => Err(Stop::Trap),
    }
}
