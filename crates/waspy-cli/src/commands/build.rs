//! `cargo waspy build` for packages, `cargo waspy build FILE.py -o OUT.wasm`

use crate::cli::BuildArgs;
use crate::ops::build;
use crate::shell::Shell;
use crate::{Failure, Outcome};

/// Compiles one file, or what cargo finds.
pub fn exec(shell: &Shell, args: &BuildArgs, has_wasm_opt: bool) -> Outcome {
    match (&args.file, &args.output) {
        (Some(_), Some(_)) if args.cargo.says_more() => Err(Failure::Usage(super::FILE_OR_PACKAGE.into())),
        (Some(file), Some(output)) => build::file(shell, file, output, args, has_wasm_opt).map(|()| 0),
        _ => build::package(shell, args, has_wasm_opt),
    }
}
