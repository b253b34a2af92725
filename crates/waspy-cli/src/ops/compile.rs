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

/// What a file is to become.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// What it looks like.
    Whatever,
    /// A program, whatever it looks like.
    Program,
    /// The same for hosts with the first version of WASI.
    Wasip1,
}

/// Compiles a file; there is a component, or for [`Form::Wasip1`] a module.
pub fn artefact(
    shell: &Shell,
    file: &Path,
    form: Form,
    options: &Options,
    warnings: Warnings,
) -> Result<Output, Failure> {
    let target = |bytes: &[u8]| match form {
        Form::Whatever => kind_of(bytes),
        Form::Program => Target::Command,
        Form::Wasip1 => Target::Wasip1,
    };
    let output = with(file, target, options)?;
    diagnostics::show(shell, &output, warnings == Warnings::Show);
    if output.has_errors() {
        return Err(Failure::DoesNotCompile);
    }
    match output.component.is_some() || (form == Form::Wasip1 && !output.core.is_empty()) {
        true => Ok(output),
        false => Err(Failure::Other("the compiler made nothing and gave no reason: this is a bug".into())),
    }
}

/// Runs the compiler with these options and what variables of the environment say.
pub fn with(file: &Path, target: impl Fn(&[u8]) -> Target, options: &Options) -> Result<Output, String> {
    let sources = FileSources::open(file)?;
    // For working on the compiler: a collection at every allocation, no optimising passes.
    let asked = |name: &str| std::env::var_os(name).is_some();
    let gc_stress = options.gc_stress || asked("WASPY_STRESS");
    let optimize = options.optimize && !asked("WASPY_NOOPT");
    let options = Options { target: target(sources.bytes()), gc_stress, optimize, ..options.clone() };
    let mut output = waspy_compiler::compile(sources.entry(), &sources, &options);
    if let Some(stressed) = output.stressed.take() {
        (output.component, output.core) = (stressed.component, stressed.core);
    }
    match sources.unreadable() {
        unreadable if unreadable.is_empty() => Ok(output),
        unreadable => Err(unreadable.join("\n")),
    }
}

/// A file that does not parse may be either: the compiler says what is wrong with it.
pub fn kind_of(bytes: &[u8]) -> Target {
    diagnostics::parse(bytes).map_or(Target::Command, |unit| kind::of(&unit))
}
