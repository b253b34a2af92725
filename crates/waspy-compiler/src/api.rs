//! What callers of the compiler give it and get from it.

pub use crate::codegen::{SizeItem, SizeReport};
use crate::component::interface::Interface;
use waspy_syntax::diagnostic::Diagnostic;
use waspy_syntax::source::{SourceMap, Span};

/// A module's file.
#[derive(Clone, Debug)]
pub struct SourceText {
    /// Path as shown in diagnostics and tracebacks, with `/`, relative to the manifest.
    pub path: String,
    /// The file as it is: its encoding is the compiler's business.
    pub bytes: Vec<u8>,
    /// A declaration (`.pyi`): what it declares is provided by the host.
    pub declaration: bool,
    /// The `__init__` of a package.
    pub package: bool,
}

/// Where modules come from. The compiler asks from a thread of its own.
pub trait Sources: Sync {
    /// The file of a module by its dotted name, or nothing when there is no such module.
    fn read(&self, module: &str) -> Option<SourceText>;
}

/// What to make of a module.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Target {
    /// A component whose public functions and classes are exported.
    #[default]
    Library,
    /// A component that runs the module as a program (`wasi:cli/run`).
    Command,
    /// A core module that runs the module as a program, for hosts with preview 1 of WASI; there is no component.
    Wasip1,
}

impl Target {
    /// Is it a program, and not functions to call?
    pub fn is_program(self) -> bool {
        self != Target::Library
    }
}

/// Options of a compilation.
#[derive(Clone, Debug)]
pub struct Options {
    /// Library or program.
    pub target: Target,
    /// WIT package; without one it is `py:` and the module's name.
    pub package: Option<String>,
    /// Export the functions of these modules, each as an interface of its own, instead of those of the module that is compiled;
    /// that imports them.
    pub bundle: Vec<String>,
    /// Keep function names in the core module.
    pub names: bool,
    /// Make a place that is not supported a warning and a `NotImplementedError` when it is reached.
    pub unsupported_raises: bool,
    /// Typed code that contradicts an annotation is an error.
    pub strict: bool,
    /// Optimise the IR.
    pub optimize: bool,
    /// Only say what is wrong: everything is looked at, no code is made, and there is no component.
    pub check: bool,
    /// Seed of `str` hashes.
    pub hash_seed: u64,
    /// Also make the program that collects at every allocation and overwrites what is freed; for tests.
    pub gc_stress: bool,
    /// Check the IR after every pass and validate the component that was made. For tests: users' build scripts run with
    /// debug assertions and shall not pay for it.
    pub validate: bool,
    /// Say where the bytes went.
    pub report_sizes: bool,
    /// Give the IR as text, before lowering and at the end; for work on the compiler.
    pub ir: bool,
    /// Tell what inference found.
    pub facts: bool,
    /// Called when a stage begins (`true`) and ends (`false`); stages nest. For measuring: the compiler has no clock.
    pub watch: Option<Watch>,
}

/// What is told of stages.
pub type Watch = fn(stage: &'static str, begins: bool);

/// Runs a stage.
pub(crate) fn stage<T>(watch: Option<Watch>, name: &'static str, work: impl FnOnce() -> T) -> T {
    let Some(watch) = watch else { return work() };
    watch(name, true);
    let out = work();
    watch(name, false);
    out
}

impl Default for Options {
    fn default() -> Options {
        Options {
            target: Target::Library,
            package: None,
            bundle: vec![],
            names: true,
            unsupported_raises: false,
            strict: false,
            optimize: true,
            check: false,
            hash_seed: 0,
            gc_stress: false,
            validate: false,
            report_sizes: false,
            ir: false,
            facts: false,
            watch: None,
        }
    }
}

/// What a compilation gives.
#[derive(Clone, Debug, Default)]
pub struct Output {
    /// The component; `None` when there are errors, and for preview 1 of WASI.
    pub component: Option<Vec<u8>>,
    /// The core module inside it; empty when there are errors.
    pub core: Vec<u8>,
    /// Where the bytes of the core module went, when that was asked for.
    pub sizes: Option<SizeReport>,
    /// The boundary.
    pub interface: Interface,
    /// The boundary as WIT text.
    pub wit: String,
    /// The WASI interfaces that the component imports, in order of their names; of a program for preview 1 the module.
    pub wasi: Vec<String>,
    /// Errors and warnings, in the order in which they were found.
    pub diagnostics: Vec<Diagnostic>,
    /// The files that were read, for showing diagnostics.
    pub sources: SourceMap,
    /// The IR as text, when it was asked for.
    pub ir: String,
    /// What inference found, when that was asked for.
    pub facts: Facts,
    /// The program that collects at every allocation, when it was asked for and there are no errors.
    pub stressed: Option<Stressed>,
}

/// The same program with a collection at every allocation.
#[derive(Clone, Debug)]
pub struct Stressed {
    /// As [`Output::component`].
    pub component: Option<Vec<u8>>,
    /// As [`Output::core`].
    pub core: Vec<u8>,
}

/// What inference found out about the user's files.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// Each specialisation of each function: its qualified name, and the types of arguments and result.
    pub functions: Vec<(String, String)>,
    /// Expressions and their types, once a specialisation.
    pub types: Vec<(Span, String)>,
    /// Where a value loses its layout because its place also holds others.
    pub boxed: Vec<Boxed>,
}

/// A value that is boxed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Boxed {
    /// The expression.
    pub span: Span,
    /// The type that it has.
    pub ty: String,
    /// What makes it lose that.
    pub why: String,
}

impl Output {
    /// Is there an error among the diagnostics?
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|d| d.severity == waspy_syntax::diagnostic::Severity::Error)
    }
}
