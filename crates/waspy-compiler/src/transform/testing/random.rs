//! Random small programs for differential tests: every pass must leave what [`super::interp`] sees of a run as it was.

use super::interp::{self, Outcome, Stop, Val};
use waspy_ir::builder::FuncBuilder;
use waspy_ir::printer::print_module;
use waspy_ir::verifier::verify_module;
use waspy_ir::*;

/// A xorshift generator: tests are the same on every machine.
pub struct Rng(u64);

impl Rng {
    pub fn new(seed: u64) -> Rng {
        Rng(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 33) % n as u64) as usize
    }

    fn pick<T: Copy>(&mut self, xs: &[T]) -> T {
        xs[self.below(xs.len())]
    }
}

/// The function that raises OverflowError.
pub const OVERFLOW: FuncId = FuncId(2);

/// A module with functions `log`, `raise` and `overflow` that the interpreter provides, a layout with fields of each kind, and functions that call each other.
pub fn module(seed: u64) -> Module {
    let mut rng = Rng::new(seed);
    let mut m = Module::new();
    m.parts.extend(["int", "word", "ref", "byte", "float", "n[8]"].map(String::from));
    m.data.push(Data { name: "class".into(), align: 8, ..Data::default() });
    m.layouts.push(Layout { name: "Box".into(), size: 48, tail: 0, class_object: DataId(0) });
    m.globals.push(Global { name: "g".into(), ty: Type::Int, init: 0 });
    let sig = Sig { params: vec![Type::Int], results: vec![] };
    for name in ["log", "raise"] {
        let attrs = Attrs { noraise: name == "log", ..Attrs::default() };
        // Declared, not imported: what the host does raises no exception of the program.
        m.funcs.push(FuncDecl::Declared { name: name.into(), sig: sig.clone(), attrs });
    }
    let sig = Sig::default();
    m.funcs.push(FuncDecl::Declared { name: "overflow".into(), sig, attrs: Attrs::default() });
    let sig = Sig { params: vec![Type::Int, Type::I32], results: vec![Type::Int] };
    for n in 0..3u32 {
        let attrs = Attrs { inline: rng.below(3) == 0, ..Attrs::default() };
        let b = FuncBuilder::new(format!("f{n}"), sig.clone(), attrs);
        let f =
            Gen { rng: &mut rng, b, pool: vec![], callees: (3..3 + n).map(FuncId).collect(), handler: None }.function();
        m.funcs.push(FuncDecl::Defined(f));
    }
    m.exports.push(("f2".into(), FuncId(5)));
    m
}

struct Gen<'a> {
    rng: &'a mut Rng,
    b: FuncBuilder,
    /// Values that may be used here.
    pool: Vec<Value>,
    callees: Vec<FuncId>,
    /// The handler that raising ops jump to.
    handler: Option<Block>,
}

const FIELDS: [(Op, Op, u32, u32); 5] = [
    (Op::LoadInt, Op::StoreInt, 8, 1),
    (Op::LoadI32, Op::StoreI32, 16, 2),
    (Op::LoadRef, Op::StoreRef, 20, 3),
    (Op::Load8U, Op::Store8, 24, 4),
    (Op::LoadF64, Op::StoreF64, 32, 5),
];

impl Gen<'_> {
    fn function(mut self) -> Function {
        self.pool = self.b.params();
        let n = 4 + self.rng.below(6);
        self.stmts(n, 3);
        let r = self.any(Type::Int);
        self.b.ret(&[r]);
        self.b.finish()
    }

    fn any(&mut self, ty: Type) -> Value {
        let have: Vec<Value> = self.pool.iter().copied().filter(|&v| self.b.ty(v) == ty).collect();
        if !have.is_empty() && self.rng.below(5) != 0 {
            // Recent values are likelier: chains of operations.
            let from = if self.rng.below(2) == 0 { have.len().saturating_sub(3) } else { 0 };
            return have[from + self.rng.below(have.len() - from)];
        }
        match ty {
            Type::I32 => {
                let n = self.rng.pick(&[0, 1, -1, 2, 3, 7, 31, 255, 256, 1 << 20, i32::MAX, i32::MIN]);
                self.b.i32(n)
            }
            Type::I64 => {
                let n = self.rng.pick(&[0, 1, -1, 2, 5, 63, 1 << 31, 1 << 61, i64::MAX, i64::MIN]);
                self.b.i64(n)
            }
            Type::F64 => {
                let n = self.rng.pick(&[0.0, -0.0, 1.0, 2.0, -0.5, 1e300, 4.0]);
                self.b.f64(n)
            }
            Type::Int => {
                let n = self.rng.pick(&[0, 1, -1, 2, 3, 8, -7, 100, 1 << 30, 1 << 60, -(1 << 61)]);
                self.b.int(n)
            }
            _ => self.b.null(),
        }
    }

    fn stmts(&mut self, n: usize, depth: usize) {
        for _ in 0..n {
            match self.rng.below(if depth == 0 { 10 } else { 14 }) {
                0..=3 => self.pure(),
                4 => self.int(),
                5 => self.object(),
                6 => self.call(),
                7 => self.select(),
                8 => self.global(),
                9 => self.boundary(),
                10 | 11 => self.branch(depth - 1),
                12 => self.repeat(depth - 1),
                _ => self.attempt(depth - 1),
            }
        }
    }

    fn pure(&mut self) {
        let op = loop {
            let op = Op::ALL[self.rng.below(Op::ALL.len())];
            let plain = op.imm() == ImmKind::None && op.effects() == Effects::PURE && op.results().len() == 1;
            let known = |t: &Type| matches!(t, Type::I32 | Type::I64 | Type::F64 | Type::Int);
            let args_known = op.operands().iter().all(|o| matches!(o, Operand::Is(t) if known(t)));
            let promised = matches!(op, Op::IntFromRaw | Op::IntFromSmall);
            if plain && args_known && known(&op.results()[0]) && !op.operands().is_empty() && !promised {
                break op;
            }
        };
        let args: Vec<Value> = op
            .operands()
            .iter()
            .map(|o| match o {
                Operand::Is(t) => self.any(*t),
                Operand::Addr => self.any(Type::Ref),
            })
            .collect();
        let v = self.b.op(op, &args);
        self.pool.push(v);
    }

    fn int(&mut self) {
        use Op::*;
        let op = self.rng.pick(&[
            IntAdd,
            IntAdd,
            IntSub,
            IntMul,
            IntNeg,
            IntAnd,
            IntOr,
            IntXor,
            IntInvert,
            IntFloorDiv,
            IntMod,
            IntShl,
            IntShr,
            IntFromI64,
            IntToI64,
            IntToF64,
            IntRaw,
            IntIsSmall,
            IntTruth,
        ]);
        let args: Vec<Value> = op
            .operands()
            .iter()
            .map(|o| match o {
                Operand::Is(t) => self.any(*t),
                Operand::Addr => self.any(Type::Ref),
            })
            .collect();
        let v = self.b.op(op, &args);
        if op.effects().has(Effects::RAISES) {
            self.guard();
        }
        self.pool.push(v);
    }

    /// Inside `try`, a raising op ends its block.
    fn guard(&mut self) {
        if let Some(handler) = self.handler {
            let next = self.b.block(&[]);
            let carried = self.any_before_last(Type::Int);
            self.b.try_br(Edge::new(next, &[]), Edge::new(handler, &[carried]));
            self.b.switch_to(next);
        }
    }

    /// A value of the pool: the pool does not hold the last op's result yet.
    fn any_before_last(&mut self, ty: Type) -> Value {
        let have: Vec<Value> = self.pool.iter().copied().filter(|&v| self.b.ty(v) == ty).collect();
        self.rng.pick(&have)
    }

    fn object(&mut self) {
        let objects: Vec<Value> = self.pool.iter().copied().filter(|&v| self.b.ty(v) == Type::Ref).collect();
        if objects.is_empty() || self.rng.below(4) == 0 {
            let v = self.b.ins(Op::New, &[], Imm::Layout(LayoutId(0)));
            self.pool.push(v);
            return;
        }
        let o = self.rng.pick(&objects);
        if self.rng.below(6) == 0 {
            let other = self.any(Type::Ref);
            let v = self.b.op(Op::RefEq, &[o, other]);
            let w = self.b.op(Op::RefIsNull, &[o]);
            self.pool.extend([v, w]);
            return;
        }
        // A null reference would trap: that is part of what must stay.
        let (load, store, offset, part) = self.rng.pick(&FIELDS);
        if self.rng.below(2) == 0 {
            let v = self.b.load(load, o, offset, Part(part));
            self.pool.push(v);
        } else {
            let Operand::Is(ty) = store.operands()[1] else { return };
            let v = self.any(ty);
            self.b.store(store, o, v, offset, Part(part));
        }
    }

    fn call(&mut self) {
        let n = self.any(Type::Int);
        if !self.callees.is_empty() && self.rng.below(2) == 0 {
            let callee = self.rng.pick(&self.callees.clone());
            let sig = Sig { params: vec![Type::Int, Type::I32], results: vec![Type::Int] };
            let w = self.any(Type::I32);
            let r = self.b.call(callee, &sig, &[n, w])[0];
            self.guard();
            self.pool.push(r);
            return;
        }
        let raises = self.rng.below(2);
        let sig = Sig { params: vec![Type::Int], results: vec![] };
        self.b.call(FuncId(raises as u32), &sig, &[n]);
        if raises == 1 {
            self.guard();
        }
    }

    /// What an export of `def add(a: int, b: int) -> int` does around its body.
    fn boundary(&mut self) {
        let (a, b) = (self.any(Type::I64), self.any(Type::I64));
        let (a, b) = (self.b.op(Op::IntFromI64, &[a]), self.b.op(Op::IntFromI64, &[b]));
        let op = self.rng.pick(&[Op::IntAdd, Op::IntSub, Op::IntMul, Op::IntMul]);
        let r = self.b.op(op, &[a, b]);
        let test = self.b.op(Op::IntLt, &[a, b]);
        let v = self.b.op(Op::IntToI64, &[r]);
        self.guard();
        self.pool.extend([test, v]);
    }

    fn select(&mut self) {
        let (a, b, c) = (self.any(Type::Int), self.any(Type::Int), self.any(Type::I32));
        let v = self.b.op(Op::SelectInt, &[a, b, c]);
        self.pool.push(v);
    }

    fn global(&mut self) {
        if self.rng.below(2) == 0 {
            let v = self.b.global_get(GlobalId(0), Type::Int);
            self.pool.push(v);
        } else {
            let v = self.any(Type::Int);
            self.b.global_set(GlobalId(0), v);
        }
    }

    fn branch(&mut self, depth: usize) {
        let cond = self.any(Type::I32);
        let (then, other) = (self.b.block(&[]), self.b.block(&[]));
        let join = self.b.block(&[Type::Int, Type::I32]);
        self.b.cond_br(cond, Edge::new(then, &[]), Edge::new(other, &[]));
        let outer = self.pool.len();
        for arm in [then, other] {
            self.b.switch_to(arm);
            let n = self.rng.below(4);
            self.stmts(n, depth);
            let (x, y) = (self.any(Type::Int), self.any(Type::I32));
            self.b.br(join, &[x, y]);
            self.pool.truncate(outer);
        }
        self.b.switch_to(join);
        self.pool.extend(self.b.block_params(join));
    }

    fn repeat(&mut self, depth: usize) {
        let header = self.b.block(&[Type::Int, Type::Int]);
        let (body, exit) = (self.b.block(&[]), self.b.block(&[]));
        let (zero, x) = (self.b.int(0), self.any(Type::Int));
        self.b.br(header, &[zero, x]);
        self.b.switch_to(header);
        let params = self.b.block_params(header);
        let limit = 1 + self.rng.below(4) as i64;
        let limit = self.b.int(limit);
        let more = self.b.op(Op::IntLt, &[params[0], limit]);
        self.b.cond_br(more, Edge::new(body, &[]), Edge::new(exit, &[]));
        let outer = self.pool.len();
        self.b.switch_to(body);
        self.pool.extend(&params);
        let n = 1 + self.rng.below(4);
        self.stmts(n, depth);
        let one = self.b.int(1);
        let next = self.b.op(Op::IntAdd, &[params[0], one]);
        let x = self.any(Type::Int);
        self.b.br(header, &[next, x]);
        self.pool.truncate(outer);
        self.b.switch_to(exit);
        self.pool.extend(params);
    }

    fn attempt(&mut self, depth: usize) {
        let handler = self.b.block(&[Type::Int]);
        let join = self.b.block(&[Type::Int]);
        let before = self.handler.replace(handler);
        let outer = self.pool.len();
        self.stmts(3, depth);
        let x = self.any(Type::Int);
        self.b.br(join, &[x]);
        self.handler = before;
        self.pool.truncate(outer);
        self.b.switch_to(handler);
        self.b.ins(Op::TakePending, &[], Imm::None);
        self.pool.extend(self.b.block_params(handler));
        self.stmts(1, depth);
        let x = self.any(Type::Int);
        self.b.br(join, &[x]);
        self.pool.truncate(outer);
        self.b.switch_to(join);
        self.pool.extend(self.b.block_params(join));
    }
}

const INPUTS: [(i128, i32); 5] = [(0, 0), (1, 1), (-5, 7), (1 << 60, -1), (1 << 61, i32::MIN)];

/// Runs the exported function on a few inputs.
pub fn observe(m: &Module) -> Vec<Outcome> {
    INPUTS.iter().map(|&(a, b)| interp::run(m, FuncId(5), &[Val::Int(a), Val::I32(b)])).collect()
}

/// Applies `pass` to random modules and compares. A panic names the seed and prints both texts.
pub fn differential(seeds: std::ops::Range<u64>, mut pass: impl FnMut(&mut Module)) {
    let mut compared = 0;
    for seed in seeds {
        let before = module(seed);
        verify_module(&before).unwrap_or_else(|e| panic!("seed {seed}: the generator is wrong: {e}"));
        let mut after = before.clone();
        pass(&mut after);
        let texts = || format!("{}\n=====>\n{}", print_module(&before), print_module(&after));
        verify_module(&after).unwrap_or_else(|e| panic!("seed {seed}: {e}\n{}", texts()));
        for (x, y) in observe(&before).into_iter().zip(observe(&after)) {
            let unknown = |o: &Outcome| matches!(o.result, Err(Stop::Unknown(_)));
            if !unknown(&x) && !unknown(&y) {
                compared += 1;
                assert!(x == y, "seed {seed}: {x:?} became {y:?}\n{}", texts());
            }
        }
    }
    assert!(compared > 100, "only {compared} runs could be compared");
}
