//! Checks the invariants of the IR. Broken IR is a compiler bug: callers stop with the message and the IR text.
//!
//! For each function:
//! 1. the entry is block 0, its parameters are the signature's, it has no predecessor;
//! 2. every value is defined where it says it is, and each instruction is in at most one place;
//! 3. a definition dominates each use (block arguments are used at the end of the predecessor);
//! 4. operands, results and immediates are what the op's row says, or what the callee, global or signature says;
//! 5. an edge has one argument of the right type for each parameter of its target;
//! 6. `TryBr` ends a block whose last instruction may raise, and the unwind side does not use its results;
//! 7. `Throw` and `Trap` are the last instruction of a block that ends in `Unreachable` or `TryBr`;
//! 8. a function returns what its signature says.
//!
//! Unreachable blocks are checked too, except for dominance.

use crate::cfg::Cfg;
use crate::func::*;
use crate::ops::{Effects, ImmKind, Op, Operand};
use crate::types::Type;

/// Checks one function of a module.
///
/// # Errors
/// What is wrong, and where.
pub fn verify_function(module: &Module, f: &Function) -> Result<(), String> {
    let mut v = Verifier { module, f, cfg: Cfg::new(f), place: vec![None; f.insts.len()] };
    v.run().map_err(|e| format!("{}: {e}", f.name))
}

/// Checks every defined function, and what exports, data and layouts refer to.
///
/// # Errors
/// The first thing that is wrong.
pub fn verify_module(module: &Module) -> Result<(), String> {
    for f in &module.funcs {
        if let FuncDecl::Defined(f) = f {
            verify_function(module, f)?;
        }
    }
    for (name, id) in &module.exports {
        ensure(id.index() < module.funcs.len(), || format!("export {name}: no function {id}"))?;
    }
    for layout in &module.layouts {
        ensure(layout.class_object.index() < module.data.len(), || format!("layout {}: no class object", layout.name))?;
    }
    module.data.iter().try_for_each(|d| verify_data(module, d).map_err(|e| format!("data {}: {e}", d.name)))
}

fn verify_data(module: &Module, d: &Data) -> Result<(), String> {
    ensure(d.align.is_power_of_two(), || format!("alignment {} is no power of two", d.align))?;
    for &(at, reloc) in &d.relocs {
        let (bytes, ok) = match reloc {
            Reloc::Data(x) => (4, x.index() < module.data.len()),
            Reloc::Layout(x) => (4, x.index() < module.layouts.len()),
            Reloc::Func(x) => (4, x.index() < module.funcs.len()),
            Reloc::IntBigPos(x) | Reloc::IntBigNeg(x) => (8, x.index() < module.data.len()),
        };
        ensure(ok, || format!("{reloc:?} refers to nothing"))?;
        ensure(at as usize + bytes <= d.bytes.len(), || format!("{reloc:?} at {at} is past the end"))?;
    }
    Ok(())
}

fn ensure(ok: bool, message: impl FnOnce() -> String) -> Result<(), String> {
    if ok { Ok(()) } else { Err(message()) }
}

struct Verifier<'a> {
    module: &'a Module,
    f: &'a Function,
    cfg: Cfg,
    /// Block and position of each placed instruction.
    place: Vec<Option<(Block, usize)>>,
}

impl Verifier<'_> {
    fn run(&mut self) -> Result<(), String> {
        self.entry()?;
        self.places()?;
        for b in self.f.block_ids() {
            self.block(b).map_err(|e| format!("{b}: {e}"))?;
        }
        Ok(())
    }

    fn entry(&self) -> Result<(), String> {
        let entry = self.f.blocks.first().ok_or("no entry block")?;
        let params: Vec<Type> = entry.params.iter().map(|&v| self.f.ty(v)).collect();
        ensure(params == self.f.sig.params, || {
            format!("entry parameters {params:?}, signature {:?}", self.f.sig.params)
        })?;
        let jumps_back = |b: &BlockData| b.term.edges().iter().any(|e| e.block == Function::ENTRY);
        ensure(!self.f.blocks.iter().any(jumps_back), || "the entry has a predecessor".into())
    }

    fn places(&mut self) -> Result<(), String> {
        for b in self.f.block_ids() {
            for (n, &v) in self.f.blocks[b.index()].params.iter().enumerate() {
                let def = self.f.values.get(v.index()).map(|d| d.def);
                ensure(def == Some(ValueDef::Param(b, n as u32)), || format!("{b}: {v} is not its parameter {n}"))?;
            }
            for (n, &i) in self.f.blocks[b.index()].insts.iter().enumerate() {
                let inst = self.f.insts.get(i.index()).ok_or_else(|| format!("{b}: no instruction {i}"))?;
                ensure(self.place[i.index()].replace((b, n)).is_none(), || format!("{i} is in two places"))?;
                for (k, &v) in inst.results.iter().enumerate() {
                    let def = self.f.values.get(v.index()).map(|d| d.def);
                    ensure(def == Some(ValueDef::Result(i, k as u32)), || {
                        format!("{b}: {v} is not result {k} of {i}")
                    })?;
                }
            }
        }
        Ok(())
    }

    fn block(&self, b: Block) -> Result<(), String> {
        let data = &self.f.blocks[b.index()];
        for (n, &i) in data.insts.iter().enumerate() {
            let inst = self.f.inst(i);
            let what = || format!("{} ({i})", inst.op.mnemonic());
            for &v in &inst.args {
                self.used(v, b, n).map_err(|e| format!("{}: {e}", what()))?;
            }
            self.inst(inst).map_err(|e| format!("{}: {e}", what()))?;
            if matches!(inst.op, Op::Throw | Op::Trap) {
                let ends = matches!(data.term, Term::Unreachable | Term::TryBr { .. });
                ensure(ends && n + 1 == data.insts.len(), || format!("{} is not last", what()))?;
            }
        }
        self.term(b, data).map_err(|e| format!("terminator: {e}"))
    }

    /// Does the definition of `v` dominate position `at` of block `b`?
    fn used(&self, v: Value, b: Block, at: usize) -> Result<(), String> {
        let def = self.f.values.get(v.index()).ok_or_else(|| format!("no value {v}"))?.def;
        let (block, before) = match def {
            ValueDef::Param(d, n) => {
                let is = self.f.blocks.get(d.index()).and_then(|d| d.params.get(n as usize)) == Some(&v);
                ensure(is, || format!("{v} is a parameter that was removed"))?;
                (d, true)
            }
            ValueDef::Result(i, _) => {
                let (d, n) =
                    self.place[i.index()].ok_or_else(|| format!("{v} is defined by {i}, which was removed"))?;
                (d, n < at)
            }
        };
        if !self.cfg.reachable(b) {
            return Ok(());
        }
        let ok = self.cfg.reachable(block) && self.cfg.dominates(block, b) && (block != b || before);
        ensure(ok, || format!("{v}, defined in {block}, does not dominate its use"))
    }

    fn inst(&self, inst: &Inst) -> Result<(), String> {
        self.imm(inst)?;
        match (inst.op, inst.imm) {
            (Op::Call, Imm::Func(f)) => {
                let sig = self.module.funcs[f.index()].sig();
                self.types(inst, &sig.params, &[], &sig.results)
            }
            (Op::CallIndirect, Imm::Sig(s)) => {
                let sig = &self.module.sigs[s.index()];
                self.types(inst, &sig.params, &[Operand::Is(Type::I32)], &sig.results)
            }
            (Op::GlobalGet, Imm::Global(g)) => self.types(inst, &[], &[], &[self.module.globals[g.index()].ty]),
            (Op::GlobalSet, Imm::Global(g)) => self.types(inst, &[self.module.globals[g.index()].ty], &[], &[]),
            _ => self.types(inst, &[], inst.op.operands(), inst.op.results()),
        }
    }

    /// Are the operands of the types `first` and then what `rest` says, and the results of the types?
    fn types(&self, inst: &Inst, first: &[Type], rest: &[Operand], results: &[Type]) -> Result<(), String> {
        let args = || inst.args.iter().map(|&v| self.f.ty(v));
        let wanted = || first.iter().map(|&t| Operand::Is(t)).chain(rest.iter().copied());
        let fits = inst.args.len() == first.len() + rest.len() && wanted().zip(args()).all(|(w, a)| accepts(w, a));
        ensure(fits, || {
            format!("operands {:?}, expected {:?}", args().collect::<Vec<_>>(), wanted().collect::<Vec<_>>())
        })?;
        let given = || inst.results.iter().map(|&v| self.f.ty(v));
        let same = inst.results.len() == results.len() && given().eq(results.iter().copied());
        ensure(same, || format!("results {:?}, expected {results:?}", given().collect::<Vec<_>>()))
    }

    fn imm(&self, inst: &Inst) -> Result<(), String> {
        let m = self.module;
        let ok = match (inst.op.imm(), inst.imm) {
            (ImmKind::None, Imm::None)
            | (ImmKind::I32, Imm::I32(_))
            | (ImmKind::I64, Imm::I64(_))
            | (ImmKind::F64, Imm::F64(_)) => true,
            (ImmKind::Func, Imm::Func(x)) => x.index() < m.funcs.len(),
            (ImmKind::Global, Imm::Global(x)) => x.index() < m.globals.len(),
            (ImmKind::Data, Imm::Data(x)) => x.index() < m.data.len(),
            (ImmKind::Mem, Imm::Mem { part, .. }) => part.index() < m.parts.len(),
            (ImmKind::Layout, Imm::Layout(x)) => x.index() < m.layouts.len(),
            (ImmKind::Sig, Imm::Sig(x)) => x.index() < m.sigs.len(),
            _ => false,
        };
        ensure(ok, || format!("immediate {:?} does not fit", inst.imm))
    }

    fn term(&self, b: Block, data: &BlockData) -> Result<(), String> {
        let mut bad = Ok(());
        data.term.for_each_use(|v| bad = bad.clone().and_then(|()| self.used(v, b, usize::MAX)));
        bad?;
        match &data.term {
            Term::CondBr { cond: v, .. } | Term::Switch { index: v, .. } => {
                ensure(self.f.ty(*v) == Type::I32, || format!("{v} is not an i32"))?;
            }
            Term::Return(values) => {
                let types: Vec<Type> = values.iter().map(|&v| self.f.ty(v)).collect();
                ensure(types == self.f.sig.results, || format!("returns {types:?}, not {:?}", self.f.sig.results))?;
            }
            Term::TryBr { unwind, .. } => self.try_br(data, unwind)?,
            Term::Br(_) | Term::Unreachable => {}
        }
        data.term.edges().into_iter().try_for_each(|e| self.edge(e))
    }

    fn edge(&self, e: &Edge) -> Result<(), String> {
        let target = self.f.blocks.get(e.block.index()).ok_or_else(|| format!("no block {}", e.block))?;
        let args: Vec<Type> = e.args.iter().map(|&v| self.f.ty(v)).collect();
        let params: Vec<Type> = target.params.iter().map(|&v| self.f.ty(v)).collect();
        ensure(args == params, || format!("edge to {} passes {args:?}, expected {params:?}", e.block))
    }

    fn try_br(&self, data: &BlockData, unwind: &Edge) -> Result<(), String> {
        let last = self.f.inst(*data.insts.last().ok_or("TryBr in a block without instructions")?);
        ensure(may_raise(self.module, last), || format!("TryBr after {}, which cannot raise", last.op.mnemonic()))?;
        for v in &last.results {
            ensure(!unwind.args.contains(v), || format!("{v} is passed to the unwind side"))?;
        }
        Ok(())
    }
}

/// May the instruction set the pending exception, as far as its row and the callee's declaration tell?
pub fn may_raise(module: &Module, inst: &Inst) -> bool {
    match inst.imm {
        Imm::Func(f) if inst.op == Op::Call => !module.funcs[f.index()].attrs().noraise,
        _ => inst.op.effects().has(Effects::RAISES),
    }
}

fn accepts(slot: Operand, ty: Type) -> bool {
    match slot {
        Operand::Is(t) => t == ty,
        Operand::Addr => matches!(ty, Type::Ref | Type::Ptr | Type::Obj),
    }
}
