//! What the passes over one function share: facts about the module ([`Context`]), replacing values ([`Subst`]), which
//! instructions may be deleted, and renumbering after blocks and instructions went away ([`compact`]).
//!
//! A pass works on a function that was taken out of the module, so that it can change it while it reads the context.

use crate::analysis::alias;
use crate::analysis::dominators::Cfg;
use waspy_ir::{
    Attrs, Block, Effects, FuncDecl, FuncId, Function, Imm, Inst, InstId, Module, Op, Part, SiteId, Term, Type, Value,
    ValueDef,
};

/// What passes over one function know about the rest of the module.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// Attributes of each function.
    pub attrs: Vec<Attrs>,
    /// Size of the fixed part of each layout.
    pub layout_size: Vec<u32>,
    /// Does the layout have a tail?
    pub layout_tail: Vec<bool>,
    /// Partitions that hold lengths: the most that their 32-bit words can be; they are never negative.
    pub most: Vec<Option<i64>>,
    /// Number of globals.
    pub globals: usize,
    /// Which partitions and globals each function may write; filled by `analysis::alias`.
    pub writes: alias::Writes,
    /// Told of passes.
    pub watch: Option<crate::api::Watch>,
}

impl Context {
    /// Reads the tables of the module.
    pub fn new(module: &Module) -> Context {
        Context::with_bodies(module, &mut alias::Bodies::default())
    }

    /// The same with what is known of bodies already.
    pub fn with_bodies(module: &Module, bodies: &mut alias::Bodies) -> Context {
        let mut cx = Context::without_writes(module);
        cx.writes = alias::Writes::new(module, &cx, bodies);
        cx
    }

    /// The same without the analysis of what functions write.
    pub fn without_writes(module: &Module) -> Context {
        Context {
            attrs: module.funcs.iter().map(FuncDecl::attrs).collect(),
            layout_size: module.layouts.iter().map(|l| l.size).collect(),
            layout_tail: module.layouts.iter().map(|l| l.tail != 0).collect(),
            most: module.parts.iter().map(|p| waspy_ir::length_bound(p)).collect(),
            globals: module.globals.len(),
            writes: Default::default(),
            watch: None,
        }
    }

    /// Runs a pass; its name is told to who measures.
    pub fn pass<T>(&self, name: &'static str, work: impl FnOnce() -> T) -> T {
        crate::api::stage(self.watch, name, work)
    }

    /// Attributes of a call's callee, for a direct call.
    pub fn callee(&self, inst: &Inst) -> Option<Attrs> {
        match inst.imm {
            Imm::Func(f) if inst.op == Op::Call => Some(self.attrs[f.index()]),
            _ => None,
        }
    }

    /// May the instruction set the pending exception?
    pub fn may_raise(&self, inst: &Inst) -> bool {
        match self.callee(inst) {
            Some(attrs) => !attrs.noraise,
            None => inst.op.effects().has(Effects::RAISES),
        }
    }

    /// Does the result depend on the operands alone, so that a second instance may reuse the first one's result?
    pub fn is_value(&self, inst: &Inst) -> bool {
        match self.callee(inst) {
            Some(attrs) => attrs.pure,
            None => !inst.op.effects().has(OBSERVABLE) && !inst.results.is_empty() && inst.op != Op::FuncIndex,
        }
    }

    /// May the instruction be deleted when nothing uses its results?
    pub fn is_removable(&self, f: &Function, inst: &Inst) -> bool {
        if let Some(attrs) = self.callee(inst) {
            return attrs.pure && attrs.noraise;
        }
        let effects = inst.op.effects();
        if inst.op == Op::RefNarrow {
            return true;
        }
        if effects.has(Effects::TRAPS) && !effects.has(Effects::DIVERGES) {
            return divides_safely(f, inst);
        }
        !effects.has(KEPT)
    }
}

const KEPT: Effects =
    Effects::RAISES.and(Effects::WRITES).and(Effects::CALLS).and(Effects::DIVERGES).and(Effects::TRAPS);
const OBSERVABLE: Effects =
    Effects::READS.and(Effects::WRITES).and(Effects::CALLS).and(Effects::DIVERGES).and(Effects::FRESH);

/// Is the divisor a constant that cannot trap?
fn divides_safely(f: &Function, inst: &Inst) -> bool {
    let divisor = inst.args.get(1).and_then(|&v| const_int(f, v));
    divisor.is_some_and(|d| d != 0 && d != -1)
}

/// The instruction that defines a value.
pub fn def_inst(f: &Function, v: Value) -> Option<&Inst> {
    match f.values[v.index()].def {
        ValueDef::Result(i, _) => Some(f.inst(i)),
        ValueDef::Param(..) => None,
    }
}

/// The number behind an `i32.const`, `i64.const` or `int.const`.
pub fn const_int(f: &Function, v: Value) -> Option<i64> {
    let inst = def_inst(f, v)?;
    match (inst.op, inst.imm) {
        (Op::I32Const, Imm::I32(n)) => Some(n as i64),
        (Op::I64Const | Op::IntConst, Imm::I64(n)) => Some(n),
        _ => None,
    }
}

/// Is the op a constant: no operands, no effects?
pub fn is_constant(inst: &Inst) -> bool {
    inst.args.is_empty() && inst.op.effects() == Effects::PURE && inst.op != Op::Call
}

/// Are two values the same, or two instances of one constant?
pub fn same_constant(f: &Function, a: Value, b: Value) -> bool {
    match (def_inst(f, a), def_inst(f, b)) {
        (Some(x), Some(y)) => is_constant(x) && x.op == y.op && x.imm == y.imm,
        _ => false,
    }
}

/// A new instruction with one result that is in no block yet.
pub fn make(f: &mut Function, op: Op, args: Vec<Value>, imm: Imm) -> (InstId, Value) {
    let id = f.make_inst(op, args, imm, op.results(), SiteId(0));
    (id, f.insts[id.index()].results[0])
}

/// Instructions that make the zero of a type; the last one's result is the zero.
pub fn make_zero(f: &mut Function, ty: Type, out: &mut Vec<InstId>) -> Value {
    let (op, imm) = match ty {
        Type::I32 | Type::Ptr => (Op::I32Const, Imm::I32(0)),
        Type::I64 => (Op::I64Const, Imm::I64(0)),
        Type::Int => (Op::IntConst, Imm::I64(0)),
        Type::F64 | Type::F32 => (Op::F64Const, Imm::F64(0)),
        Type::Ref => (Op::RefNull, Imm::None),
        Type::Obj => (Op::ObjConst, Imm::I32(0)),
    };
    let (id, zero) = make(f, op, vec![], imm);
    out.push(id);
    let cast = match ty {
        Type::Ptr => Op::PtrFromRaw,
        Type::F32 => Op::F32DemoteF64,
        _ => return zero,
    };
    let (id, zero) = make(f, cast, vec![zero], Imm::None);
    out.push(id);
    zero
}

/// Pending replacements of values by values.
#[derive(Clone, Debug, Default)]
pub struct Subst {
    to: Vec<u32>,
    any: bool,
}

impl Subst {
    /// No replacement yet in a function.
    pub fn new(_: &Function) -> Subst {
        Subst::default()
    }

    /// Replace `from` by `to`, which must not lead back to `from`.
    pub fn set(&mut self, from: Value, to: Value) {
        self.grow(from.index().max(to.index()));
        self.to[from.index()] = to.0;
        self.any = true;
    }

    fn grow(&mut self, n: usize) {
        while self.to.len() <= n {
            self.to.push(self.to.len() as u32);
        }
    }

    /// What stands for `v` in the end.
    pub fn get(&mut self, v: Value) -> Value {
        if !self.any || v.index() >= self.to.len() {
            return v;
        }
        let mut root = v.0;
        while (root as usize) < self.to.len() && self.to[root as usize] != root {
            root = self.to[root as usize];
        }
        let mut at = v.0;
        while at != root {
            at = std::mem::replace(&mut self.to[at as usize], root);
        }
        Value(root)
    }

    /// Is there anything to replace?
    pub fn is_empty(&self) -> bool {
        !self.any
    }

    /// Rewrites every use in the function.
    pub fn apply(&mut self, f: &mut Function) {
        if !self.any {
            return;
        }
        for n in 0..f.blocks.len() {
            for k in 0..f.blocks[n].insts.len() {
                let i = f.blocks[n].insts[k].index();
                for a in &mut f.insts[i].args {
                    *a = self.get(*a);
                }
            }
            f.blocks[n].term.map_uses(|v| self.get(v));
        }
    }
}

/// Turns each `TryBr` whose instruction cannot raise into a plain jump. A pass that replaces instructions calls this,
/// because the verifier does not accept the edge.
pub fn drop_dead_handlers(cx: &Context, f: &mut Function) -> bool {
    let mut changed = false;
    for n in 0..f.blocks.len() {
        let raises = f.blocks[n].insts.last().is_some_and(|&i| cx.may_raise(f.inst(i)));
        if let Term::TryBr { normal, .. } = &mut f.blocks[n].term
            && !raises
        {
            let normal = std::mem::replace(normal, waspy_ir::Edge { block: Block(0), args: vec![] });
            f.blocks[n].term = Term::Br(normal);
            changed = true;
        }
    }
    changed
}

/// Position of the block and of every instruction that is placed; `u32::MAX` where it is not.
pub fn inst_blocks(f: &Function) -> Vec<u32> {
    let mut out = vec![u32::MAX; f.insts.len()];
    for (n, b) in f.blocks.iter().enumerate() {
        for i in &b.insts {
            out[i.index()] = n as u32;
        }
    }
    out
}

/// The block in which a value is defined, given the table of [`inst_blocks`].
pub fn block_of(f: &Function, blocks: &[u32], v: Value) -> Block {
    match f.values[v.index()].def {
        ValueDef::Param(b, _) => b,
        ValueDef::Result(i, _) => Block(blocks[i.index()]),
    }
}

/// Takes a function's body out of the module, to change it beside the context.
pub fn take(module: &mut Module, id: FuncId) -> Option<Function> {
    let decl = &mut module.funcs[id.index()];
    let FuncDecl::Defined(f) = decl else { return None };
    // Callers that look at it meanwhile see its signature and attributes.
    let declared = FuncDecl::Declared { name: f.name.clone(), sig: f.sig.clone(), attrs: f.attrs };
    match std::mem::replace(decl, declared) {
        FuncDecl::Defined(f) => Some(f),
        _ => None,
    }
}

/// Puts a body back.
pub fn put(module: &mut Module, id: FuncId, f: Function) {
    module.funcs[id.index()] = FuncDecl::Defined(f);
}

/// The partition of a memory instruction.
pub fn part_of(inst: &Inst) -> Option<Part> {
    match inst.imm {
        Imm::Mem { part, .. } => Some(part),
        _ => None,
    }
}

/// Drops unreachable blocks and unplaced instructions and numbers blocks, instructions and values without gaps.
pub fn compact(f: &mut Function) {
    let cfg = Cfg::new(f);
    let mut block_map = vec![u32::MAX; f.blocks.len()];
    for (next, b) in f.block_ids().filter(|&b| cfg.is_reachable(b)).enumerate() {
        block_map[b.index()] = next as u32;
    }
    let mut value_map = vec![u32::MAX; f.values.len()];
    let (mut values, mut insts) = (Vec::new(), Vec::new());
    let old = std::mem::take(&mut f.blocks);
    let mut blocks: Vec<_> =
        old.into_iter().enumerate().filter(|(n, _)| block_map[*n] != u32::MAX).map(|(_, b)| b).collect();
    for (n, block) in blocks.iter_mut().enumerate() {
        for (k, p) in block.params.iter_mut().enumerate() {
            let mut data = f.values[p.index()];
            data.def = ValueDef::Param(Block(n as u32), k as u32);
            value_map[p.index()] = values.len() as u32;
            *p = Value(values.len() as u32);
            values.push(data);
        }
        for i in &mut block.insts {
            let left = Inst { op: Op::Trap, args: vec![], imm: Imm::None, results: vec![], site: SiteId(0) };
            let mut inst = std::mem::replace(&mut f.insts[i.index()], left);
            let id = InstId(insts.len() as u32);
            for (k, r) in inst.results.iter_mut().enumerate() {
                let mut data = f.values[r.index()];
                data.def = ValueDef::Result(id, k as u32);
                value_map[r.index()] = values.len() as u32;
                *r = Value(values.len() as u32);
                values.push(data);
            }
            *i = id;
            insts.push(inst);
        }
    }
    for inst in &mut insts {
        inst.args.iter_mut().for_each(|a| *a = Value(value_map[a.index()]));
    }
    for block in &mut blocks {
        block.term.map_uses(|v| Value(value_map[v.index()]));
        for e in block.term.edges_mut() {
            e.block = Block(block_map[e.block.index()]);
        }
    }
    (f.blocks, f.insts, f.values) = (blocks, insts, values);
}
