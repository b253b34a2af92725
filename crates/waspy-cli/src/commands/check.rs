//! `cargo waspy check [FILE.py | FOLDER]… [--json]`

use crate::cli::CheckArgs;
use crate::ops::check;
use crate::shell::Shell;
use crate::{Failure, Outcome};

/// Reports diagnostics and nothing else.
pub fn exec(shell: &Shell, args: &CheckArgs) -> Outcome {
    match check::files(shell, args)? {
        true => Ok(0),
        false => Err(Failure::DoesNotCompile),
    }
}
