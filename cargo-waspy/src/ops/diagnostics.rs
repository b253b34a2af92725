//! Diagnostics for people and for programs.

use crate::shell::Shell;
use std::io::{self, Write};
use waspy_compiler::api::Output;
use waspy_syntax::ast::Unit;
use waspy_syntax::diagnostic::{Diagnostic, Severity};
use waspy_syntax::source::FileId;
use waspy_syntax::{parse_module, render, to_json};

/// Shows errors, and warnings when wanted, on standard error.
pub fn show(shell: &Shell, output: &Output, warnings: bool) {
    for d in output.diagnostics.iter().filter(|d| warnings || is_error(d)) {
        let text = render(std::slice::from_ref(d), &output.sources, shell.is_colored());
        shell.diagnostic(&text, is_error(d));
    }
}

fn is_error(d: &Diagnostic) -> bool {
    d.severity == Severity::Error
}

/// One JSON object a line on standard output, in the form of cargo's `compiler-message`.
pub fn print_json(output: &Output) -> Result<(), String> {
    let mut out = io::stdout().lock();
    for d in &output.diagnostics {
        let line = to_json(d, &output.sources);
        writeln!(out, "{line}").map_err(|e| format!("could not write to standard output: {e}"))?;
    }
    Ok(())
}

/// A file's tree, when it has one.
pub fn parse(bytes: &[u8]) -> Option<Unit> {
    parse_module(FileId(0), &waspy_syntax::decode(bytes).ok()?).ok()
}
