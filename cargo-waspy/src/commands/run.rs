//! `cargo waspy run FILE.py [-- ARGS]`

use crate::cli::RunArgs;
use crate::ops::compile::{self, Warnings};
use crate::ops::run;
use crate::shell::Shell;
use crate::{Failure, Outcome};

/// Compiles and runs; the program owns both output streams, so that nothing is said unless `--verbose`.
pub fn exec(shell: &Shell, args: &RunArgs) -> Outcome {
    let warnings = if shell.is_verbose() { Warnings::Show } else { Warnings::Hide };
    shell.detail("Compiling", args.file.display());
    let output = compile::script(shell, &args.file, warnings)?;
    shell.detail("Running", args.file.display());
    run::component(&output.component, &args.file, &args.args).map_err(Failure::Other)
}
