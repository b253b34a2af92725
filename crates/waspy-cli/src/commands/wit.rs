//! `cargo waspy wit [FILE.py] [--check PATH]`

use crate::cli::WitArgs;
use crate::ops::wit;
use crate::shell::Shell;
use crate::{Failure, Outcome};

/// Prints interfaces, or compares them.
pub fn exec(shell: &Shell, args: &WitArgs) -> Outcome {
    match &args.file {
        Some(_) if args.cargo.says_more() => Err(Failure::Usage(super::FILE_OR_PACKAGE.into())),
        Some(file) => wit::of_file(shell, file, args),
        None => wit::of_package(shell, args),
    }
}
