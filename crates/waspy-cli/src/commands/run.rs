//! `cargo waspy run FILE.py [-- ARGS]`

use crate::cli::RunArgs;
use crate::ops::compile::{self, Form, Warnings};
use crate::ops::{config, run};
use crate::shell::Shell;
use crate::{Failure, Outcome};

/// Compiles and runs; the program owns both output streams, so that nothing is said unless `--verbose`.
pub fn exec(shell: &Shell, args: &RunArgs) -> Outcome {
    let warnings = if shell.is_verbose() { Warnings::Show } else { Warnings::Hide };
    shell.detail("Compiling", args.file.display());
    let options = config::of_file(&args.compile, &args.file)?.options(false);
    let progress = shell.progress(format_args!("compiling {}", args.file.display()));
    let output = compile::artefact(shell, &args.file, Form::Program, &options, warnings)?;
    let component = output.component.unwrap_or_default();
    drop(progress);
    shell.detail("Running", args.file.display());
    run::component(&component, &args.file, &args.args, &args.grants, &args.limits).map_err(Failure::Other)
}
