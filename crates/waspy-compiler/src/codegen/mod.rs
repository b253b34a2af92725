//! IR to core wasm. [`emit`] writes what the exports of a module reach, each function by
//! [`trees`] (what is computed where it is used), [`locals`] (the rest gets locals) and [`structure`] (blocks, loops, ifs).
//!
//! Functions have to be lowered: no `int.*` arithmetic, no `new`, no `TryBr`.

mod code;
mod function;
mod locals;
mod ops;
mod reach;
mod report;
mod statics;
mod structure;
mod trees;

use crate::hash::HashMap;
use std::borrow::Cow;

use wasm_encoder::{
    CodeSection, ConstExpr, DataSection, ElementSection, Elements, EntityType, ExportKind, ExportSection,
    FunctionSection, GlobalSection, GlobalType, ImportSection, Instruction as I, MemorySection, MemoryType, NameMap,
    NameSection, RefType, TableSection, TableType, TypeSection, ValType,
};
use waspy_ir::cfg::Cfg;
use waspy_ir::{BlockData, Edge, FuncDecl, FuncId, Function, GlobalId, Module, Sig, Term, Type};

use code::Code;
use reach::Reached;
pub use report::{SizeItem, SizeReport};
use statics::Statics;

/// How code is written.
#[derive(Clone, Debug)]
pub struct CodegenOptions {
    /// Bytes of the shadow stack. It costs no bytes in the module.
    pub stack_size: u32,
    /// Write a name section with the names of functions.
    pub names: bool,
    /// Report the bytes of each line of the source.
    pub lines: bool,
}

impl Default for CodegenOptions {
    fn default() -> CodegenOptions {
        CodegenOptions { stack_size: 1 << 20, names: false, lines: false }
    }
}

/// Writes a module as core wasm. Its memory is exported as `memory`.
///
/// # Panics
/// On IR that is not lowered or not valid: a compiler bug.
pub fn emit(module: &Module, opts: &CodegenOptions) -> Vec<u8> {
    emit_with_report(module, opts).0
}

/// The same, with where the bytes went.
pub fn emit_with_report(module: &Module, opts: &CodegenOptions) -> (Vec<u8>, SizeReport) {
    let mut report = SizeReport::default();
    let env = Layouted::new(module, opts);
    report.imports(module, &env.reached);
    let mut types = env.types.clone();
    let mut functions = FunctionSection::new();
    let mut codes = CodeSection::new();
    for (id, f) in env.defined(module) {
        functions.function(type_index(&mut types, &f.sig));
        let code = function_code(module, f, &env, opts.lines.then_some(&mut report));
        report.function(module, &env.reached, id, code.byte_len());
        codes.function(&code);
        debug_assert!(env.funcs[id.index()].is_some());
    }
    let mut out = wasm_encoder::Module::new();
    out.section(&type_section(&types));
    let imports = env.imports(module, &types);
    if !imports.is_empty() {
        out.section(&imports);
    }
    out.section(&functions);
    if env.reached.indirect || !env.reached.table.is_empty() {
        let size = env.reached.table.len() as u64 + 1;
        let ty = TableType {
            element_type: RefType::FUNCREF,
            table64: false,
            minimum: size,
            maximum: Some(size),
            shared: false,
        };
        out.section(TableSection::new().table(ty));
    }
    out.section(&env.memory());
    let globals = env.global_section(module);
    if !globals.is_empty() {
        out.section(&globals);
    }
    out.section(&env.exports(module));
    if !env.reached.table.is_empty() {
        let all: Vec<u32> = env.reached.table.iter().map(|&f| env.func(f)).collect();
        out.section(ElementSection::new().active(None, &ConstExpr::i32_const(1), Elements::Functions(all.into())));
    }
    out.section(&codes);
    let mut data = DataSection::new();
    for (at, bytes) in env.statics.segments() {
        data.active(0, &ConstExpr::i32_const(at as i32), bytes.iter().copied());
    }
    if !data.is_empty() {
        out.section(&data);
    }
    report.data(module, &env);
    if opts.names {
        out.section(&env.names(module));
    }
    (out.finish(), report)
}

/// Everything that has got its index or address.
struct Layouted {
    reached: Reached,
    statics: Statics,
    /// Index of each reached function.
    funcs: Vec<Option<u32>>,
    table: HashMap<FuncId, u32>,
    /// wasm globals of the module's globals, after those of the compiler.
    globals: Vec<Option<u32>>,
    types: Vec<Sig>,
}

impl Layouted {
    fn new(m: &Module, opts: &CodegenOptions) -> Layouted {
        let reached = reach::reach(m);
        // Index 0 of the table stays empty, so that 0 is no function.
        let table: HashMap<FuncId, u32> = reached.table.iter().zip(1..).map(|(&f, n)| (f, n)).collect();
        let statics = Statics::new(m, &reached, opts.stack_size, &|f| table[&f]);
        let mut funcs = vec![None; m.funcs.len()];
        let mut next = 0;
        for import in [true, false] {
            for (n, decl) in m.funcs.iter().enumerate().filter(|(n, _)| reached.funcs[*n]) {
                assert!(!matches!(decl, FuncDecl::Declared { .. }), "function {} is used but has no body", decl.name());
                if matches!(decl, FuncDecl::Import { .. }) == import {
                    funcs[n] = Some(next);
                    next += 1;
                }
            }
        }
        let mut next = u32::from(reached.stack) + u32::from(reached.pending);
        let globals = (0..m.globals.len())
            .map(|n| {
                let is = reached.globals[n] && !m.globals[n].ty.is_root();
                is.then(|| {
                    next += 1;
                    next - 1
                })
            })
            .collect();
        let mut types = vec![];
        for decl in m.funcs.iter().zip(&reached.funcs).filter(|(_, r)| **r).map(|(d, _)| d) {
            type_index(&mut types, decl.sig());
        }
        for sig in &m.sigs {
            type_index(&mut types, sig);
        }
        Layouted { reached, statics, funcs, table, globals, types }
    }

    fn defined<'a>(&self, m: &'a Module) -> impl Iterator<Item = (FuncId, &'a Function)> + use<'a> {
        let reached = self.reached.funcs.clone();
        m.funcs.iter().enumerate().filter(move |(n, _)| reached[*n]).filter_map(|(n, d)| match d {
            FuncDecl::Defined(f) => Some((FuncId(n as u32), f)),
            _ => None,
        })
    }

    fn func(&self, f: FuncId) -> u32 {
        self.funcs[f.index()].expect("a function that is used is reached")
    }

    fn table_index(&self, f: FuncId) -> u32 {
        self.table[&f]
    }

    fn global(&self, g: GlobalId) -> u32 {
        self.globals[g.index()].expect("a global that is used is reached")
    }

    fn sp(&self) -> u32 {
        0
    }

    fn pending(&self) -> u32 {
        u32::from(self.reached.stack)
    }

    fn type_of(&self, sig: &Sig) -> u32 {
        let sig = carriers(sig);
        self.types.iter().position(|t| *t == sig).expect("types of calls are collected") as u32
    }

    fn imports(&self, m: &Module, types: &[Sig]) -> ImportSection {
        let mut section = ImportSection::new();
        for (decl, _) in m.funcs.iter().zip(&self.reached.funcs).filter(|(_, r)| **r) {
            if let FuncDecl::Import { module, name, sig, .. } = decl {
                let sig = carriers(sig);
                let ty = types.iter().position(|t| *t == sig).expect("types of imports are collected");
                section.import(module, name, EntityType::Function(ty as u32));
            }
        }
        section
    }

    fn memory(&self) -> MemorySection {
        let pages = u64::from(self.statics.heap_base).div_ceil(1 << 16);
        let mut section = MemorySection::new();
        section.memory(MemoryType {
            minimum: pages,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        section
    }

    fn global_section(&self, m: &Module) -> GlobalSection {
        let mut section = GlobalSection::new();
        let mut add = |ty: ValType, init: &ConstExpr| {
            section.global(GlobalType { val_type: ty, mutable: true, shared: false }, init);
        };
        if self.reached.stack {
            add(ValType::I32, &ConstExpr::i32_const(self.statics.stack.0 as i32));
        }
        if self.reached.pending {
            add(ValType::I32, &ConstExpr::i32_const(0));
        }
        for (g, _) in m.globals.iter().zip(&self.globals).filter(|(_, n)| n.is_some()) {
            let init = match g.ty.carrier() {
                Type::I64 => ConstExpr::i64_const(g.init),
                Type::F64 => ConstExpr::f64_const(wasm_encoder::Ieee64::new(g.init as u64)),
                Type::F32 => ConstExpr::f32_const(wasm_encoder::Ieee32::new(g.init as u32)),
                _ => ConstExpr::i32_const(g.init as i32),
            };
            add(val_type(g.ty), &init);
        }
        section
    }

    fn exports(&self, m: &Module) -> ExportSection {
        let mut section = ExportSection::new();
        section.export("memory", ExportKind::Memory, 0);
        for (name, f) in &m.exports {
            section.export(name, ExportKind::Func, self.func(*f));
        }
        section
    }

    fn names(&self, m: &Module) -> NameSection {
        let mut all: Vec<(u32, &str)> =
            m.funcs.iter().zip(&self.funcs).filter_map(|(d, n)| n.map(|n| (n, d.name()))).collect();
        all.sort();
        let mut map = NameMap::new();
        all.iter().for_each(|(n, name)| map.append(*n, name));
        let mut section = NameSection::new();
        section.functions(&map);
        section
    }
}

fn carriers(sig: &Sig) -> Sig {
    let all = |types: &[Type]| types.iter().map(|t| t.carrier()).collect();
    Sig { params: all(&sig.params), results: all(&sig.results) }
}

fn type_index(types: &mut Vec<Sig>, sig: &Sig) -> u32 {
    let sig = carriers(sig);
    let found = types.iter().position(|t| *t == sig);
    found.unwrap_or_else(|| {
        types.push(sig);
        types.len() - 1
    }) as u32
}

fn val_type(ty: Type) -> ValType {
    match ty.carrier() {
        Type::I64 => ValType::I64,
        Type::F64 => ValType::F64,
        Type::F32 => ValType::F32,
        _ => ValType::I32,
    }
}

fn type_section(types: &[Sig]) -> TypeSection {
    let mut section = TypeSection::new();
    for sig in types {
        let all = |types: &[Type]| types.iter().map(|&t| val_type(t)).collect::<Vec<_>>();
        section.ty().function(all(&sig.params), all(&sig.results));
    }
    section
}

fn function_code(
    module: &Module,
    f: &Function,
    env: &Layouted,
    mut report: Option<&mut SizeReport>,
) -> wasm_encoder::Function {
    let f = &split_switch_edges(f);
    let cfg = Cfg::new(f);
    let trees = trees::Trees::new(module, f, &cfg);
    let locals = locals::Locals::new(f, &cfg, &trees);
    let body = function::Body { module, f, trees: &trees, locals: &locals, env };
    let (mut code, uses) = structure::Structure::new(body, f, &cfg).code();
    if !matches!(code.last(), Some(Code::I(I::Return | I::Unreachable, _))) {
        // Control never comes to the end, which the type checker of wasm cannot always see.
        code.push(Code::I(I::Unreachable, code::NOWHERE));
    }
    if matches!(code.last(), Some(Code::I(I::Return, _))) {
        code.pop();
    }
    let params = f.sig.params.len();
    let mut out = wasm_encoder::Function::new_with_locals_types(locals.carriers[params..].iter().map(|&t| val_type(t)));
    let mut last = code::NOWHERE;
    code::flatten(code, &uses, &mut |i, site| {
        let before = out.byte_len();
        out.instruction(i);
        if let Some(report) = &mut report {
            // Jumps and copies belong to what they are among.
            last = if site == code::NOWHERE { last } else { site };
            report.line(module, last, out.byte_len() - before);
        }
    });
    out.instruction(&I::End);
    out
}

/// A table of jumps has no room for moves: edges with arguments get a block of their own.
fn split_switch_edges(f: &Function) -> Cow<'_, Function> {
    let passes = |b: &BlockData| match &b.term {
        Term::Switch { edges, default, .. } => !default.args.is_empty() || edges.iter().any(|e| !e.args.is_empty()),
        _ => false,
    };
    if !f.blocks.iter().any(passes) {
        return Cow::Borrowed(f);
    }
    let mut f = f.clone();
    for b in f.block_ids() {
        let Term::Switch { .. } = f.blocks[b.index()].term else { continue };
        let mut term = std::mem::take(&mut f.blocks[b.index()].term);
        for e in term.edges_mut().into_iter().filter(|e| !e.args.is_empty()) {
            let new = f.add_block();
            let old = std::mem::replace(e, Edge { block: new, args: vec![] });
            f.blocks[new.index()].cold = f.blocks[old.block.index()].cold;
            f.blocks[new.index()].term = Term::Br(old);
        }
        f.blocks[b.index()].term = term;
    }
    Cow::Owned(f)
}
