//! Functions in SSA form with block parameters, and the module that holds them.
//!
//! Invariants (checked by `verify`):
//! - a block's parameters and instructions dominate their uses;
//! - the entry block is block 0, has the function's parameters and no predecessor;
//! - `Term::TryBr` ends a block whose last instruction may raise; that instruction's results are not used on the
//!   unwind side;
//! - outside `TryBr`, an instruction that raises leaves the function (the exception pass writes the test).

use crate::ops::Op;
use crate::types::{Sig, Type};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident $prefix:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
        pub struct $name(pub u32);
        impl $name {
            /// As an index into the table that holds these.
            #[inline(always)]
            pub const fn index(self) -> usize { self.0 as usize }
        }
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { write!(f, concat!($prefix, "{}"), self.0) }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { write!(f, concat!($prefix, "{}"), self.0) }
        }
    )*};
}

ids! {
    /// A value of a function: a block parameter or an instruction's result.
    Value "v";
    /// A basic block of a function.
    Block "bb";
    /// An instruction of a function.
    InstId "i";
    /// A function of the module, defined or imported.
    FuncId "f";
    /// A mutable global of the module.
    GlobalId "g";
    /// A static data item of the module.
    DataId "d";
    /// An object layout of the module.
    LayoutId "l";
    /// A signature used by indirect calls.
    SigId "s";
    /// A heap partition; 0 is "anything".
    Part "p";
    /// A place in the source, for tracebacks; 0 is none.
    SiteId "@";
}

/// The immediate of an instruction; its kind is the op's [`crate::ops::ImmKind`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[allow(missing_docs)]
pub enum Imm {
    #[default]
    None,
    I32(i32),
    I64(i64),
    /// Bits of the float, so that equality is by value number.
    F64(u64),
    Func(FuncId),
    Global(GlobalId),
    Data(DataId),
    Mem {
        offset: u32,
        part: Part,
    },
    Layout(LayoutId),
    Sig(SigId),
}

/// An instruction.
#[derive(Clone, Debug)]
pub struct Inst {
    /// What it does.
    pub op: Op,
    /// Operands.
    pub args: Vec<Value>,
    /// Immediate.
    pub imm: Imm,
    /// Results; most ops have one or none.
    pub results: Vec<Value>,
    /// Where a raise of this instruction is reported.
    pub site: SiteId,
}

/// A jump with arguments for the target's parameters.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Edge {
    /// Target.
    pub block: Block,
    /// One argument for each parameter.
    pub args: Vec<Value>,
}

/// How a block ends.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs)]
pub enum Term {
    Br(Edge),
    /// `cond` is I32; non-zero goes to `then`.
    CondBr {
        cond: Value,
        then: Edge,
        other: Edge,
    },
    /// `index` is I32, unsigned; past the end goes to `default`.
    Switch {
        index: Value,
        edges: Vec<Edge>,
        default: Edge,
    },
    /// The block's last instruction may raise: `unwind` is taken when it did.
    TryBr {
        normal: Edge,
        unwind: Edge,
    },
    Return(Vec<Value>),
    #[default]
    Unreachable,
}

impl Term {
    /// The edges out of the block.
    pub fn edges(&self) -> Vec<&Edge> {
        match self {
            Term::Br(e) => vec![e],
            Term::CondBr { then, other, .. } => vec![then, other],
            Term::Switch { edges, default, .. } => edges.iter().chain([default]).collect(),
            Term::TryBr { normal, unwind } => vec![normal, unwind],
            Term::Return(_) | Term::Unreachable => vec![],
        }
    }

    /// The edges out of the block, to change.
    pub fn edges_mut(&mut self) -> Vec<&mut Edge> {
        match self {
            Term::Br(e) => vec![e],
            Term::CondBr { then, other, .. } => vec![then, other],
            Term::Switch { edges, default, .. } => edges.iter_mut().chain([default]).collect(),
            Term::TryBr { normal, unwind } => vec![normal, unwind],
            Term::Return(_) | Term::Unreachable => vec![],
        }
    }

    /// Values used by the terminator: operands first, then edge arguments.
    pub fn for_each_use(&self, mut f: impl FnMut(Value)) {
        match self {
            Term::CondBr { cond, .. } => f(*cond),
            Term::Switch { index, .. } => f(*index),
            Term::Return(values) => values.iter().copied().for_each(&mut f),
            _ => {}
        }
        self.for_each_edge(|edge| {
            for &v in &edge.args {
                f(v);
            }
        });
    }

    /// Calls `f` on each edge, without a list of them.
    pub fn for_each_edge<'a>(&'a self, mut f: impl FnMut(&'a Edge)) {
        match self {
            Term::Br(e) => f(e),
            Term::CondBr { then, other, .. } => {
                f(then);
                f(other);
            }
            Term::Switch { edges, default, .. } => {
                edges.iter().for_each(&mut f);
                f(default);
            }
            Term::TryBr { normal, unwind } => {
                f(normal);
                f(unwind);
            }
            Term::Return(_) | Term::Unreachable => {}
        }
    }

    /// Replaces values used by the terminator.
    pub fn map_uses(&mut self, mut f: impl FnMut(Value) -> Value) {
        match self {
            Term::CondBr { cond, .. } => *cond = f(*cond),
            Term::Switch { index, .. } => *index = f(*index),
            Term::Return(values) => values.iter_mut().for_each(|v| *v = f(*v)),
            _ => {}
        }
        let mut edge = |e: &mut Edge| {
            for v in &mut e.args {
                *v = f(*v);
            }
        };
        match self {
            Term::Br(e) => edge(e),
            Term::CondBr { then, other, .. } => {
                edge(then);
                edge(other);
            }
            Term::Switch { edges, default, .. } => {
                edges.iter_mut().for_each(&mut edge);
                edge(default);
            }
            Term::TryBr { normal, unwind } => {
                edge(normal);
                edge(unwind);
            }
            Term::Return(_) | Term::Unreachable => {}
        }
    }
}

/// A basic block.
#[derive(Clone, Debug, Default)]
pub struct BlockData {
    /// Parameters.
    pub params: Vec<Value>,
    /// Instructions in order.
    pub insts: Vec<InstId>,
    /// How it ends.
    pub term: Term,
    /// Reached rarely (slow paths, handlers): laid out last and spilled in.
    pub cold: bool,
}

/// Where a value comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum ValueDef {
    Param(Block, u32),
    Result(InstId, u32),
}

/// A value's type and definition.
#[derive(Clone, Copy, Debug)]
pub struct ValueData {
    /// Its type.
    pub ty: Type,
    /// What defines it.
    pub def: ValueDef,
}

/// What is known about a function, declared by decorators of the runtime library or computed by `analysis`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Attrs {
    /// Inline wherever it is called.
    pub inline: bool,
    /// Never inline.
    pub noinline: bool,
    /// Called rarely.
    pub cold: bool,
    /// Depends on its operands alone.
    pub pure: bool,
    /// Never sets the pending exception.
    pub noraise: bool,
    /// Never runs the collector.
    pub nocollect: bool,
    /// What it allocates when it is called again and again stays alive, or is garbage of the size of what does.
    pub amortised: bool,
    /// Does not appear in tracebacks (library functions).
    pub hidden: bool,
}

/// A function body.
#[derive(Clone, Debug)]
pub struct Function {
    /// Name for the text form, the wasm name section and `inspect`.
    pub name: String,
    /// Signature.
    pub sig: Sig,
    /// Declared and computed attributes.
    pub attrs: Attrs,
    /// Blocks; 0 is the entry.
    pub blocks: Vec<BlockData>,
    /// Instructions, placed in blocks or (after a pass removed them) nowhere.
    pub insts: Vec<Inst>,
    /// Values.
    pub values: Vec<ValueData>,
}

impl Function {
    /// A function with an empty entry block that has the signature's parameters.
    pub fn new(name: impl Into<String>, sig: Sig, attrs: Attrs) -> Function {
        let mut f = Function { name: name.into(), sig, attrs, blocks: vec![], insts: vec![], values: vec![] };
        let entry = f.add_block();
        for ty in f.sig.params.clone() {
            f.add_param(entry, ty);
        }
        f
    }

    /// The entry block.
    pub const ENTRY: Block = Block(0);

    /// A new block without parameters, ending in `Unreachable`.
    pub fn add_block(&mut self) -> Block {
        self.blocks.push(BlockData::default());
        Block(self.blocks.len() as u32 - 1)
    }

    /// A new parameter at the end of a block's list.
    pub fn add_param(&mut self, block: Block, ty: Type) -> Value {
        let n = self.blocks[block.index()].params.len() as u32;
        let v = self.add_value(ty, ValueDef::Param(block, n));
        self.blocks[block.index()].params.push(v);
        v
    }

    fn add_value(&mut self, ty: Type, def: ValueDef) -> Value {
        self.values.push(ValueData { ty, def });
        Value(self.values.len() as u32 - 1)
    }

    /// A new instruction that is in no block yet, with results of the given types.
    pub fn make_inst(&mut self, op: Op, args: Vec<Value>, imm: Imm, results: &[Type], site: SiteId) -> InstId {
        let id = InstId(self.insts.len() as u32);
        let results =
            results.iter().enumerate().map(|(n, &ty)| self.add_value(ty, ValueDef::Result(id, n as u32))).collect();
        self.insts.push(Inst { op, args, imm, results, site });
        id
    }

    /// Type of a value.
    #[inline(always)]
    pub fn ty(&self, v: Value) -> Type {
        self.values[v.index()].ty
    }

    /// An instruction.
    #[inline(always)]
    pub fn inst(&self, id: InstId) -> &Inst {
        &self.insts[id.index()]
    }

    /// Block ids in order.
    pub fn block_ids(&self) -> impl Iterator<Item = Block> + use<> {
        (0..self.blocks.len() as u32).map(Block)
    }
}

/// A function of the module.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum FuncDecl {
    /// Declared, its body is still to come.
    Declared {
        name: String,
        sig: Sig,
        attrs: Attrs,
    },
    Defined(Function),
    /// A core wasm import.
    Import {
        module: String,
        name: String,
        sig: Sig,
        attrs: Attrs,
    },
}

impl FuncDecl {
    /// Its signature.
    pub fn sig(&self) -> &Sig {
        match self {
            FuncDecl::Declared { sig, .. } | FuncDecl::Import { sig, .. } => sig,
            FuncDecl::Defined(f) => &f.sig,
        }
    }

    /// Its attributes.
    pub fn attrs(&self) -> Attrs {
        match self {
            FuncDecl::Declared { attrs, .. } | FuncDecl::Import { attrs, .. } => *attrs,
            FuncDecl::Defined(f) => f.attrs,
        }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        match self {
            FuncDecl::Declared { name, .. } | FuncDecl::Import { name, .. } => name,
            FuncDecl::Defined(f) => &f.name,
        }
    }
}

/// A mutable wasm global; it starts as zero bits unless `init` says otherwise.
#[derive(Clone, Debug)]
pub struct Global {
    /// Name for the text form.
    pub name: String,
    /// Type. A global of a root type is scanned by the collector.
    pub ty: Type,
    /// Initial bits of the carrier.
    pub init: i64,
}

/// A value inside static data that is known only when addresses are assigned.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum Reloc {
    /// 32-bit address of a data item.
    Data(DataId),
    /// 32-bit address of a layout's class object.
    Layout(LayoutId),
    /// 32-bit table index of a function.
    Func(FuncId),
    /// 64-bit handle of a positive / negative static heap integer.
    IntBigPos(DataId),
    IntBigNeg(DataId),
}

/// A static data item.
#[derive(Clone, Debug, Default)]
pub struct Data {
    /// Name for the text form.
    pub name: String,
    /// Initial bytes.
    pub bytes: Vec<u8>,
    /// Alignment in bytes, a power of two.
    pub align: u32,
    /// Places to fill in when addresses are known.
    pub relocs: Vec<(u32, Reloc)>,
    /// The collector scans it as an object of this layout (static objects that can come to refer to heap objects).
    pub root: bool,
    /// The program writes to it other than through the collector's header word: never merged with an equal item.
    pub mutable: bool,
}

/// Size and class object of a kind of heap object.
#[derive(Clone, Debug)]
pub struct Layout {
    /// Name, for example `list[int]`.
    pub name: String,
    /// Bytes of the fixed part, header included.
    pub size: u32,
    /// Bytes of one tail element, 0 when there is no tail.
    pub tail: u32,
    /// The class object: what the header's class word points to.
    pub class_object: DataId,
}

/// A place in the source for tracebacks.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Site {
    /// Path as shown to users.
    pub file: String,
    /// Qualified function name as CPython shows it.
    pub function: String,
    /// 1-based line.
    pub line: u32,
    /// What of the line raised.
    pub marks: Marks,
    /// The call site this one was inlined into.
    pub inlined_at: Option<SiteId>,
}

/// Columns of a stripped line, in characters: what raised, and the operator in it (or the same again). All 0: no marks.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Marks {
    /// First character.
    pub col: u16,
    /// One past the last.
    pub end_col: u16,
    /// First character of the operator.
    pub mark: u16,
    /// One past its last.
    pub mark_end: u16,
}

/// What the name of a partition ends in whose 32-bit words are numbers of elements of so many bytes in memory.
pub fn length_suffix(bytes: u32) -> String {
    format!("[{bytes}]")
}

/// The largest number in a partition of that kind: its elements fit into memory beside a header.
pub fn length_bound(part: &str) -> Option<i64> {
    let bytes: u64 = part.strip_suffix(']')?.rsplit_once('[')?.1.parse().ok()?;
    Some(((u64::from(u32::MAX) - 15) / bytes.max(1)).min(i32::MAX as u64) as i64)
}

/// A whole program in IR.
#[derive(Clone, Debug, Default)]
pub struct Module {
    /// Functions, defined and imported.
    pub funcs: Vec<FuncDecl>,
    /// Mutable globals.
    pub globals: Vec<Global>,
    /// Static data.
    pub data: Vec<Data>,
    /// Object layouts.
    pub layouts: Vec<Layout>,
    /// Signatures of indirect calls.
    pub sigs: Vec<Sig>,
    /// Names of heap partitions; entry 0 is `*`.
    pub parts: Vec<String>,
    /// Source places; entry 0 is unused.
    pub sites: Vec<Site>,
    /// Exported functions: (export name, function).
    pub exports: Vec<(String, FuncId)>,
}

impl Module {
    /// An empty module, with partition 0 and site 0 in place.
    pub fn new() -> Module {
        let site =
            Site { file: String::new(), function: String::new(), line: 0, marks: Marks::default(), inlined_at: None };
        Module { parts: vec!["*".into()], sites: vec![site], ..Module::default() }
    }

    /// Leaves of a function that nothing calls only its declaration.
    pub fn drop_body(&mut self, id: FuncId) {
        let decl = &mut self.funcs[id.index()];
        if let FuncDecl::Defined(f) = decl {
            *decl = FuncDecl::Declared { name: std::mem::take(&mut f.name), sig: f.sig.clone(), attrs: f.attrs };
        }
    }

    /// A defined function, to read.
    ///
    /// # Panics
    /// When the function has no body: a compiler bug.
    pub fn func(&self, id: FuncId) -> &Function {
        match &self.funcs[id.index()] {
            FuncDecl::Defined(f) => f,
            other => panic!("function {} has no body", other.name()),
        }
    }

    /// A defined function, to change.
    ///
    /// # Panics
    /// When the function has no body: a compiler bug.
    pub fn func_mut(&mut self, id: FuncId) -> &mut Function {
        match &mut self.funcs[id.index()] {
            FuncDecl::Defined(f) => f,
            other => panic!("function {} has no body", other.name()),
        }
    }
}
