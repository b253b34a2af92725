//! The interface of a component as WIT.

use super::compile;
use super::diagnostics;
use crate::Failure;
use crate::shell::Shell;
use similar::TextDiff;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// Exit code when the interface is another.
const CHANGED: u8 = 1;

/// The interface of what a file is compiled to.
pub fn of_file(shell: &Shell, file: &Path) -> Result<String, Failure> {
    let output = compile::any(file)?;
    diagnostics::show(shell, &output, true);
    if output.has_errors() { Err(Failure::DoesNotCompile) } else { Ok(output.wit) }
}

/// Prints it.
pub fn print(text: &str) -> Result<(), String> {
    io::stdout().lock().write_all(text.as_bytes()).map_err(|e| format!("could not write to standard output: {e}"))
}

/// Compares it with a file; the exit code. The difference is a result: it goes to standard output.
pub fn check(shell: &Shell, text: &str, known: &Path) -> Result<u8, String> {
    let old = fs::read_to_string(known).map_err(|e| format!("could not read `{}`: {e}", known.display()))?;
    // An editor's line ends and last line are no part of the interface.
    let old = old.replace("\r\n", "\n");
    if old.trim_end() == text.trim_end() {
        shell.status("Unchanged", known.display());
        return Ok(0);
    }
    let name = known.display().to_string();
    print(&TextDiff::from_lines(old.as_str(), text).unified_diff().header(&name, "compiled").to_string())?;
    shell.error(format_args!("the interface is not that of `{name}`"));
    Ok(CHANGED)
}
