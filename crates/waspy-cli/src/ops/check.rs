//! Diagnostics without an artefact.

use super::{compile, config, diagnostics};
use crate::cli::CheckArgs;
use crate::shell::Shell;

/// Shows what is wrong with a file; whether it compiles.
pub fn file(shell: &Shell, args: &CheckArgs) -> Result<bool, String> {
    let file = &args.file;
    let options = config::of_file(&args.compile, file)?.options(false);
    let progress = shell.progress(format_args!("checking {}", file.display()));
    let output = compile::with(file, compile::kind_of, &options)?;
    drop(progress);
    if args.json {
        diagnostics::print_json(file, &output)?;
    } else {
        diagnostics::show(shell, &output, true);
    }
    Ok(!output.has_errors())
}
