//! One file through the compiler: what went wrong is shown, what came out is returned.

use super::diagnostics;
use super::kind;
use super::sources::FileSources;
use crate::Failure;
use crate::shell::Shell;
use std::path::Path;
use waspy_compiler::api::{Options, Output, Target};

/// Whether warnings are shown; errors always are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Warnings {
    /// Shown.
    Show,
    /// Not shown: the program owns standard error.
    Hide,
}

/// A compiled file.
pub struct Compiled {
    /// The component.
    pub component: Vec<u8>,
    /// The core module inside it.
    pub core: Vec<u8>,
}

/// Compiles a file as a program, whatever it looks like.
pub fn script(shell: &Shell, file: &Path, warnings: Warnings) -> Result<Compiled, Failure> {
    finish(shell, output(file, |_| Target::Command)?, warnings)
}

/// Compiles a file as what it is.
pub fn artefact(shell: &Shell, file: &Path, warnings: Warnings) -> Result<Compiled, Failure> {
    finish(shell, output(file, kind_of)?, warnings)
}

/// Runs the compiler on a file as what it is.
pub fn any(file: &Path) -> Result<Output, String> {
    output(file, kind_of)
}

fn output(file: &Path, target: impl Fn(&[u8]) -> Target) -> Result<Output, String> {
    with(file, target, &Options::default())
}

/// Runs the compiler with these options and what variables of the environment say.
pub fn with(file: &Path, target: impl Fn(&[u8]) -> Target, options: &Options) -> Result<Output, String> {
    let sources = FileSources::open(file)?;
    // For working on the compiler: a collection at every allocation, no optimising passes.
    let asked = |name: &str| std::env::var_os(name).is_some();
    let (gc_stress, optimize) = (asked("WASPY_STRESS"), !asked("WASPY_NOOPT"));
    let options = Options { target: target(sources.bytes()), gc_stress, optimize, ..options.clone() };
    let output = waspy_compiler::compile(sources.entry(), &sources, &options);
    match sources.unreadable() {
        unreadable if unreadable.is_empty() => Ok(output),
        unreadable => Err(unreadable.join("\n")),
    }
}

/// A file that does not parse may be either: the compiler says what is wrong with it.
pub fn kind_of(bytes: &[u8]) -> Target {
    diagnostics::parse(bytes).map_or(Target::Command, |unit| kind::of(&unit))
}

fn finish(shell: &Shell, output: Output, warnings: Warnings) -> Result<Compiled, Failure> {
    diagnostics::show(shell, &output, warnings == Warnings::Show);
    let failed = output.has_errors();
    match output.component {
        Some(component) if !failed => Ok(Compiled { component, core: output.core }),
        None if !failed => Err(Failure::Other("the compiler made nothing and gave no reason: this is a bug".into())),
        _ => Err(Failure::DoesNotCompile),
    }
}
