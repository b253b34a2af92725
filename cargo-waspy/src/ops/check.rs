//! Diagnostics without an artefact.

use super::{compile, diagnostics};
use crate::shell::Shell;
use std::path::Path;

/// Shows what is wrong with a file; whether it compiles.
pub fn file(shell: &Shell, file: &Path, json: bool) -> Result<bool, String> {
    let output = compile::any(file)?;
    if json {
        diagnostics::print_json(file, &output)?;
    } else {
        diagnostics::show(shell, &output, true);
    }
    Ok(!output.has_errors())
}
