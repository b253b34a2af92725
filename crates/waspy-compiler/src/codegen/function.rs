//! Code inside a block: expression trees, moves into block parameters, and the ops that need addresses or indices.

use wasm_encoder::{Ieee64, Instruction as I};
use waspy_ir::handles::{NEGATIVE, POSITIVE};
use waspy_ir::{Block, Edge, Function, Imm, Inst, Module, Op, Type, Value};

use super::Layouted;
use super::code::{Code, NOWHERE, place, push, take_offset};
use super::locals::Locals;
use super::ops;
use super::trees::{Source, Trees};

/// Writes the code of a function's blocks.
pub struct Body<'a> {
    pub(super) module: &'a Module,
    pub(super) f: &'a Function,
    pub(super) trees: &'a Trees,
    pub(super) locals: &'a Locals,
    pub(super) env: &'a Layouted,
}

impl Body<'_> {
    /// The statements of a block, without its terminator.
    pub fn statements(&self, b: Block, out: &mut Vec<Code>) {
        for &i in &self.trees.roots[b.index()] {
            let inst = self.f.inst(i);
            self.inst(inst, out);
            for &r in inst.results.iter().rev() {
                match self.locals.get(r) {
                    Some(n) => push(out, I::LocalSet(n)),
                    None => push(out, I::Drop),
                }
            }
        }
    }

    /// Puts a value on the stack.
    pub fn value(&self, v: Value, out: &mut Vec<Code>) {
        match self.trees.source(self.f, v) {
            Source::Inst(i) => self.inst(self.f.inst(i), out),
            Source::Local(v) => {
                let local = self.locals.get(v).unwrap_or_else(|| panic!("{}: {v} has no local", self.f.name));
                push(out, I::LocalGet(local));
            }
        }
    }

    /// Moves the arguments of an edge into the parameters of its target. All are on the stack before the first is
    /// written, so parameters may be each other's arguments.
    pub fn moves(&self, e: &Edge, out: &mut Vec<Code>) {
        let mut targets = vec![];
        for (&p, &arg) in self.f.blocks[e.block.index()].params.iter().zip(&e.args) {
            if !self.trees.is_used(p) {
                continue;
            }
            let to = self.locals.get(p).expect("a parameter that is used has a local");
            match self.trees.source(self.f, arg) {
                Source::Local(v) if self.locals.get(v) == Some(to) => {}
                _ => {
                    self.value(arg, out);
                    targets.push(to);
                }
            }
        }
        targets.iter().rev().for_each(|&to| push(out, I::LocalSet(to)));
    }

    /// Operands and instruction; results are left on the stack.
    fn inst(&self, inst: &Inst, out: &mut Vec<Code>) {
        let start = out.len();
        self.operation(inst, out);
        let start = start.min(out.len());
        place(&mut out[start..], inst.site);
    }

    fn operation(&self, inst: &Inst, out: &mut Vec<Code>) {
        if self.static_load_or_store(inst, out) {
            return;
        }
        let mut added = 0;
        for (n, &a) in inst.args.iter().enumerate() {
            self.value(a, out);
            if n == 0 && matches!(inst.imm, Imm::Mem { .. }) {
                added = take_offset(out);
            }
        }
        if let Some(i) = ops::direct(inst.op) {
            return push(out, i);
        }
        let env = self.env;
        let address = |a: u32| I::I32Const(a as i32);
        let i = match (inst.op, inst.imm) {
            (op, Imm::Mem { offset, .. }) => ops::memory(op, offset + added).expect("an op with a memory immediate"),
            (Op::I32Const | Op::ObjConst, Imm::I32(n)) => I::I32Const(n),
            (Op::I64Const | Op::IntConst, Imm::I64(n)) => I::I64Const(n),
            (Op::F64Const, Imm::F64(bits)) => I::F64Const(Ieee64::new(bits)),
            (Op::IntBigPos, Imm::Data(d)) => I::I64Const(POSITIVE + i64::from(env.statics.data(d))),
            (Op::IntBigNeg, Imm::Data(d)) => I::I64Const(NEGATIVE - i64::from(env.statics.data(d))),
            (Op::RefNull, _) => I::I32Const(0),
            (Op::RefConst | Op::PtrConst, Imm::Data(d)) => address(env.statics.data(d)),
            (Op::LayoutAddr, Imm::Layout(l)) => address(env.statics.layout(l)),
            (Op::LayoutSize, Imm::Layout(l)) => I::I32Const(self.module.layouts[l.index()].size as i32),
            (Op::GlobalGet, Imm::Global(g)) => I::GlobalGet(env.global(g)),
            (Op::GlobalSet, Imm::Global(g)) => I::GlobalSet(env.global(g)),
            (Op::Call, Imm::Func(f)) => I::Call(env.func(f)),
            (Op::FuncIndex, Imm::Func(f)) => I::I32Const(env.table_index(f) as i32),
            (Op::CallIndirect, Imm::Sig(s)) => {
                I::CallIndirect { type_index: env.type_of(&self.module.sigs[s.index()]), table_index: 0 }
            }
            (Op::SpGet, _) => I::GlobalGet(env.sp()),
            (Op::SpSet, _) => I::GlobalSet(env.sp()),
            (Op::PendingTest, _) => I::GlobalGet(env.pending()),
            (Op::StaticRefCellsBegin, _) => address(env.statics.ref_cells.0),
            (Op::StaticRefCellsEnd, _) => address(env.statics.ref_cells.1),
            (Op::StaticIntCellsBegin, _) => address(env.statics.int_cells.0),
            (Op::StaticIntCellsEnd, _) => address(env.statics.int_cells.1),
            (Op::StaticObjectsBegin, _) => address(env.statics.objects.0),
            (Op::StaticObjectsEnd, _) => address(env.statics.objects.1),
            (Op::StackBegin, _) => address(env.statics.stack.0),
            (Op::StackLimit, _) => address(env.statics.stack.1),
            (Op::HeapBase, _) => address(env.statics.heap_base),
            (op, _) => panic!("{}: {} is not lowered", self.f.name, op.mnemonic()),
        };
        push(out, i);
    }

    /// Globals that live in memory, and the pending exception, which lives in memory for the collector and in a wasm
    /// global for the test.
    fn static_load_or_store(&self, inst: &Inst, out: &mut Vec<Code>) -> bool {
        match (inst.op, inst.imm) {
            (Op::GlobalGet | Op::GlobalSet, Imm::Global(g)) => {
                let Some(at) = self.env.statics.cell(g) else { return false };
                let ty = self.module.globals[g.index()].ty;
                self.cell(at, ty, inst.args.first().copied(), out);
            }
            (Op::PendingSet, _) => {
                self.cell(self.env.statics.pending, Type::Ref, Some(inst.args[0]), out);
                self.value_again(inst.args[0], out);
                push(out, I::GlobalSet(self.env.pending()));
            }
            (Op::TakePending, _) => {
                push(out, I::GlobalGet(self.env.pending()));
                push(out, I::I32Const(0));
                push(out, I::GlobalSet(self.env.pending()));
                push(out, I::I32Const(0));
                push(out, I::I32Const(0));
                out.extend(ops::memory(Op::StoreRef, self.env.statics.pending).map(|i| Code::I(i, NOWHERE)));
            }
            _ => return false,
        }
        true
    }

    fn cell(&self, at: u32, ty: Type, store: Option<Value>, out: &mut Vec<Code>) {
        push(out, I::I32Const(0));
        store.into_iter().for_each(|v| self.value(v, out));
        let i = ops::memory(ops::cell(ty, store.is_some()), at).expect("cells are loaded and stored");
        push(out, i);
    }

    /// The flag and the cell get the same value; what was a tree is read back from the cell.
    fn value_again(&self, v: Value, out: &mut Vec<Code>) {
        match self.trees.source(self.f, v) {
            Source::Local(_) => self.value(v, out),
            Source::Inst(_) => self.cell(self.env.statics.pending, Type::Ref, None, out),
        }
    }
}
