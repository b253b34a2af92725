//! `cargo waspy check FILE.py [--json]`

use crate::cli::CheckArgs;
use crate::ops::check;
use crate::shell::Shell;
use crate::{Failure, Outcome};

/// Reports diagnostics and nothing else.
pub fn exec(shell: &Shell, args: &CheckArgs) -> Outcome {
    if !args.json {
        shell.status("Checking", args.file.display());
    }
    match check::file(shell, args)? {
        true => Ok(0),
        false => Err(Failure::DoesNotCompile),
    }
}
