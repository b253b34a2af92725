//! Appends instructions and terminators to a function. It has a current block and a current source place; it checks
//! nothing (the verifier does) and folds nothing (a pass does).

use crate::func::*;
use crate::ops::Op;
use crate::types::{Sig, Type};

/// Writes a function, one block at a time.
#[derive(Clone, Debug)]
pub struct FuncBuilder {
    /// The function so far.
    pub func: Function,
    current: Block,
    site: SiteId,
    terminated: Vec<bool>,
}

impl FuncBuilder {
    /// Starts a function; the entry block is current.
    pub fn new(name: impl Into<String>, sig: Sig, attrs: Attrs) -> FuncBuilder {
        FuncBuilder::over(Function::new(name, sig, attrs))
    }

    /// Goes on with a function; the entry block is current.
    pub fn over(func: Function) -> FuncBuilder {
        let terminated = func.blocks.iter().map(|b| !matches!(b.term, Term::Unreachable)).collect();
        FuncBuilder { func, current: Function::ENTRY, site: SiteId(0), terminated }
    }

    /// The finished function.
    pub fn finish(self) -> Function {
        self.func
    }

    /// Parameters of the function.
    pub fn params(&self) -> Vec<Value> {
        self.func.blocks[0].params.clone()
    }

    /// A new block with parameters of the given types.
    pub fn block(&mut self, params: &[Type]) -> Block {
        let b = self.func.add_block();
        self.terminated.push(false);
        for &ty in params {
            self.func.add_param(b, ty);
        }
        b
    }

    /// A new block that is reached rarely.
    pub fn cold_block(&mut self, params: &[Type]) -> Block {
        let b = self.block(params);
        self.func.blocks[b.index()].cold = true;
        b
    }

    /// A new parameter at the end of a block's list.
    pub fn add_param(&mut self, block: Block, ty: Type) -> Value {
        self.func.add_param(block, ty)
    }

    /// Parameters of a block.
    pub fn block_params(&self, b: Block) -> Vec<Value> {
        self.func.blocks[b.index()].params.clone()
    }

    /// Makes a block current.
    pub fn switch_to(&mut self, b: Block) {
        self.current = b;
    }

    /// The current block.
    pub fn current(&self) -> Block {
        self.current
    }

    /// Has the current block its terminator? What is appended then is dropped.
    pub fn is_terminated(&self) -> bool {
        self.terminated[self.current.index()]
    }

    /// Sets the source place of the instructions to come.
    pub fn set_site(&mut self, site: SiteId) {
        self.site = site;
    }

    /// The source place of the instructions to come.
    pub fn site(&self) -> SiteId {
        self.site
    }

    /// Type of a value.
    pub fn ty(&self, v: Value) -> Type {
        self.func.ty(v)
    }

    /// Appends an instruction with the given result types. After a terminator the values exist but the instruction is
    /// nowhere: the code is unreachable.
    pub fn ins_with(&mut self, op: Op, args: &[Value], imm: Imm, results: &[Type]) -> Vec<Value> {
        let id = self.func.make_inst(op, args.to_vec(), imm, results, self.site);
        if !self.is_terminated() {
            self.func.blocks[self.current.index()].insts.push(id);
        }
        self.func.inst(id).results.clone()
    }

    /// Appends an instruction whose row has one result.
    pub fn ins(&mut self, op: Op, args: &[Value], imm: Imm) -> Value {
        debug_assert_eq!(op.results().len(), 1, "{} has not one result", op.mnemonic());
        self.ins_with(op, args, imm, op.results())[0]
    }

    /// Appends an instruction whose row has no result.
    pub fn effect(&mut self, op: Op, args: &[Value], imm: Imm) {
        debug_assert!(op.results().is_empty(), "{} has a result", op.mnemonic());
        self.ins_with(op, args, imm, &[]);
    }

    /// `ins` without an immediate.
    pub fn op(&mut self, op: Op, args: &[Value]) -> Value {
        self.ins(op, args, Imm::None)
    }

    /// An `i32` constant.
    pub fn i32(&mut self, n: i32) -> Value {
        self.ins(Op::I32Const, &[], Imm::I32(n))
    }

    /// An `i64` constant.
    pub fn i64(&mut self, n: i64) -> Value {
        self.ins(Op::I64Const, &[], Imm::I64(n))
    }

    /// An `f64` constant.
    pub fn f64(&mut self, n: f64) -> Value {
        self.ins(Op::F64Const, &[], Imm::F64(n.to_bits()))
    }

    /// An `int` constant, or a sentinel, by its carrier.
    pub fn int(&mut self, n: i64) -> Value {
        self.ins(Op::IntConst, &[], Imm::I64(n))
    }

    /// The null reference.
    pub fn null(&mut self) -> Value {
        self.op(Op::RefNull, &[])
    }

    /// The zero of a type: what a function that raises returns.
    pub fn zero(&mut self, ty: Type) -> Value {
        match ty {
            Type::I32 => self.i32(0),
            Type::I64 => self.i64(0),
            Type::F64 => self.f64(0.0),
            Type::F32 => {
                let x = self.f64(0.0);
                self.op(Op::F32DemoteF64, &[x])
            }
            Type::Int => self.int(0),
            Type::Ref => self.null(),
            Type::Obj => self.ins(Op::ObjConst, &[], Imm::I32(0)),
            Type::Ptr => {
                let x = self.i32(0);
                self.op(Op::PtrFromRaw, &[x])
            }
        }
    }

    /// A call of a function with this signature.
    pub fn call(&mut self, callee: FuncId, sig: &Sig, args: &[Value]) -> Vec<Value> {
        self.ins_with(Op::Call, args, Imm::Func(callee), &sig.results)
    }

    /// A call through the table; `index` is an `i32`.
    pub fn call_indirect(&mut self, id: SigId, sig: &Sig, args: &[Value], index: Value) -> Vec<Value> {
        let args: Vec<Value> = args.iter().copied().chain([index]).collect();
        self.ins_with(Op::CallIndirect, &args, Imm::Sig(id), &sig.results)
    }

    /// Reads a global of this type.
    pub fn global_get(&mut self, global: GlobalId, ty: Type) -> Value {
        self.ins_with(Op::GlobalGet, &[], Imm::Global(global), &[ty])[0]
    }

    /// Writes a global.
    pub fn global_set(&mut self, global: GlobalId, v: Value) {
        self.effect(Op::GlobalSet, &[v], Imm::Global(global));
    }

    /// A load of the op's type.
    pub fn load(&mut self, op: Op, addr: Value, offset: u32, part: Part) -> Value {
        self.ins(op, &[addr], Imm::Mem { offset, part })
    }

    /// A store of the op's type.
    pub fn store(&mut self, op: Op, addr: Value, v: Value, offset: u32, part: Part) {
        self.effect(op, &[addr, v], Imm::Mem { offset, part });
    }

    /// Ends the current block, unless it has ended.
    pub fn terminate(&mut self, term: Term) {
        if !std::mem::replace(&mut self.terminated[self.current.index()], true) {
            self.func.blocks[self.current.index()].term = term;
        }
    }

    /// Ends the block with a jump.
    pub fn br(&mut self, block: Block, args: &[Value]) {
        self.terminate(Term::Br(Edge::new(block, args)));
    }

    /// Ends the block with a conditional jump.
    pub fn cond_br(&mut self, cond: Value, then: Edge, other: Edge) {
        self.terminate(Term::CondBr { cond, then, other });
    }

    /// Ends the block with a jump by index.
    pub fn switch(&mut self, index: Value, edges: Vec<Edge>, default: Edge) {
        self.terminate(Term::Switch { index, edges, default });
    }

    /// Ends the block after an op that may raise.
    pub fn try_br(&mut self, normal: Edge, unwind: Edge) {
        self.terminate(Term::TryBr { normal, unwind });
    }

    /// Ends the block with a return.
    pub fn ret(&mut self, values: &[Value]) {
        self.terminate(Term::Return(values.to_vec()));
    }

    /// Ends the block where control does not come.
    pub fn unreachable(&mut self) {
        self.terminate(Term::Unreachable);
    }
}

impl Edge {
    /// A jump with arguments.
    pub fn new(block: Block, args: &[Value]) -> Edge {
        Edge { block, args: args.to_vec() }
    }
}
