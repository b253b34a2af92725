//! The boundary of a component as data: what the Python program offers and what it wants from its host.
//!
//! `sema` fills an [`Interface`] from public definitions and `.pyi` declarations; [`super::wit`] prints it as WIT,
//! [`super::glue`] writes the lifting and lowering code for it, and `waspy-build` the Rust bindings. A new kind of
//! boundary type is a variant of [`WitType`] or [`TypeKind`], a row in `wit.rs`, and a lift and a lower in `glue/`.

use waspy_syntax::source::Span;

/// The boundary of one component.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Interface {
    /// Dotted name of the Python module that is compiled, for example `stats`.
    pub module: String,
    /// WIT package, for example `py:stats`.
    pub package: String,
    /// Path of the module as shown to users.
    pub file: String,
    /// The modules whose functions are exported: the module itself, or those of a bundle.
    pub modules: Vec<ExportedModule>,
    /// What kind of component this is.
    pub kind: Kind,
    /// Modules that the host provides (`.pyi` without `.py`).
    pub imports: Vec<HostModule>,
    /// Exported functions, by module, in source order.
    pub exports: Vec<Func>,
    /// Named types that the functions mention, in source order; [`WitType::Named`] indexes this list.
    pub types: Vec<NamedType>,
}

impl Interface {
    /// An empty library interface for a module.
    pub fn new(module: &str, file: &str) -> Interface {
        let package = format!("py:{}", interface_name(module));
        let modules = vec![ExportedModule { name: module.into(), docs: String::new(), file: file.into() }];
        Interface { module: module.into(), package, file: file.into(), modules, ..Interface::default() }
    }

    /// Is it one component of several modules?
    pub fn is_bundle(&self) -> bool {
        self.modules.iter().any(|m| m.name != self.module)
    }

    /// The functions that a module exports.
    pub fn exports_of<'a>(&'a self, module: &'a str) -> impl Iterator<Item = &'a Func> + Clone {
        self.exports.iter().filter(move |f| f.module == module)
    }

    /// The named type with this index.
    ///
    /// # Panics
    /// When there is none: a compiler bug.
    pub fn named(&self, id: TypeId) -> &NamedType {
        &self.types[id.0 as usize]
    }
}

/// A module whose functions are exported, as an interface of its own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExportedModule {
    /// Dotted Python name.
    pub name: String,
    /// Its docstring.
    pub docs: String,
    /// Path as shown to users.
    pub file: String,
}

impl ExportedModule {
    /// Name of its WIT interface.
    pub fn wit_name(&self) -> String {
        interface_name(&self.name)
    }
}

/// The WIT name of the interface of a module.
pub fn interface_name(module: &str) -> String {
    super::names::kebab(module.rsplit('.').next().unwrap_or(module))
}

/// Library or program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Functions to call.
    #[default]
    Library,
    /// A script: exports `wasi:cli/run`.
    Command,
}

/// A module that the host implements.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HostModule {
    /// Dotted Python name.
    pub python_name: String,
    /// Its docstring.
    pub docs: String,
    /// Path of the `.pyi` as shown to users.
    pub file: String,
    /// Its functions.
    pub funcs: Vec<Func>,
}

impl HostModule {
    /// Name of its WIT interface.
    pub fn wit_name(&self) -> String {
        super::names::kebab(&self.python_name)
    }
}

/// A function at the boundary, exported or imported.
#[derive(Clone, Debug, PartialEq)]
pub struct Func {
    /// Name in Python.
    pub python_name: String,
    /// Dotted name of its module.
    pub module: String,
    /// Parameters, in order.
    pub params: Vec<Param>,
    /// What it returns; `WitType::None` for nothing.
    pub result: WitType,
    /// Docstring.
    pub docs: String,
    /// Path as shown to users.
    pub file: String,
    /// 1-based line of the `def`.
    pub line: u32,
    /// The line of the `def` as it is written, without indentation.
    pub source: String,
    /// Its name in the source, for diagnostics.
    pub span: Span,
}

impl Func {
    /// Name in WIT.
    pub fn wit_name(&self) -> String {
        super::names::kebab(&self.python_name)
    }
}

/// A parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Param {
    /// Name in Python.
    pub name: String,
    /// Type.
    pub ty: WitType,
    /// The default's source text, for documentation; callers pass every argument.
    pub default: Option<String>,
}

/// Index into [`Interface::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub u32);

/// The sized integers of the `waspy` module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum IntKind {
    I8,
    I16,
    I32,
    I64,
    U8,
    U16,
    U32,
    U64,
}

impl IntKind {
    /// Name in WIT.
    pub const fn wit(self) -> &'static str {
        match self {
            IntKind::I8 => "s8",
            IntKind::I16 => "s16",
            IntKind::I32 => "s32",
            IntKind::I64 => "s64",
            other => other.rust(),
        }
    }

    /// Name in Rust, and in Python's `waspy` module.
    pub const fn rust(self) -> &'static str {
        match self {
            IntKind::I8 => "i8",
            IntKind::I16 => "i16",
            IntKind::I32 => "i32",
            IntKind::I64 => "i64",
            IntKind::U8 => "u8",
            IntKind::U16 => "u16",
            IntKind::U32 => "u32",
            IntKind::U64 => "u64",
        }
    }

    /// Bytes in memory.
    pub const fn size(self) -> u32 {
        match self {
            IntKind::I8 | IntKind::U8 => 1,
            IntKind::I16 | IntKind::U16 => 2,
            IntKind::I32 | IntKind::U32 => 4,
            IntKind::I64 | IntKind::U64 => 8,
        }
    }

    /// May it be negative?
    pub const fn signed(self) -> bool {
        matches!(self, IntKind::I8 | IntKind::I16 | IntKind::I32 | IntKind::I64)
    }

    /// The kind with this name in Python's `waspy` module.
    pub fn from_python(name: &str) -> Option<IntKind> {
        use IntKind::*;
        [I8, I16, I32, I64, U8, U16, U32, U64].into_iter().find(|k| k.rust() == name)
    }
}

/// A type at the boundary.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WitType {
    /// `None`: nothing. Only as a result.
    None,
    /// `bool`.
    Bool,
    /// `int`: `s64`.
    Int,
    /// `waspy.u8` and the like.
    Sized(IntKind),
    /// `waspy.f32`.
    F32,
    /// `float`: `f64`.
    Float,
    /// `str`: `string`.
    Str,
    /// `bytes`: `list<u8>`.
    Bytes,
    /// `list[T]`, `Sequence[T]`: `list<T>`, a `list` in Python.
    List(Box<WitType>),
    /// `tuple[T, ...]`: `list<T>`, a `tuple` in Python.
    VarTuple(Box<WitType>),
    /// `tuple[A, B]`: `tuple<A, B>`.
    Tuple(Vec<WitType>),
    /// `dict[K, V]`: `list<tuple<K, V>>`.
    Dict(Box<WitType>, Box<WitType>),
    /// `T | None`: `option<T>`.
    Option(Box<WitType>),
    /// A class of the program.
    Named(TypeId),
}

/// A named type.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedType {
    /// Name in Python.
    pub python_name: String,
    /// Dotted name of the module that defines it.
    pub module: String,
    /// Docstring.
    pub docs: String,
    /// Path as shown to users.
    pub file: String,
    /// 1-based line of the `class`.
    pub line: u32,
    /// Its name in the source, for diagnostics.
    pub span: Span,
    /// What it is.
    pub kind: TypeKind,
}

impl NamedType {
    /// Name in WIT.
    pub fn wit_name(&self) -> String {
        super::names::kebab(&self.python_name)
    }
}

/// What a named type is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TypeKind {
    /// A dataclass: `record`.
    Record(Vec<Field>),
    /// An `Enum`: `enum`.
    Enum(Vec<EnumCase>),
}

/// A field of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Name in Python.
    pub name: String,
    /// Type.
    pub ty: WitType,
    /// Comment or docstring beside it.
    pub docs: String,
}

/// A member of an enum.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumCase {
    /// Name in Python.
    pub name: String,
    /// Comment beside it.
    pub docs: String,
}
