//! Diagnostics for people and for programs.

use super::cargo;
use crate::shell::Shell;
use std::path::Path;
use waspy_compiler::api::Output;
use waspy_syntax::ast::Unit;
use waspy_syntax::diagnostic::{Diagnostic, Severity};
use waspy_syntax::source::FileId;
use waspy_syntax::{json_string, parse_module, render, to_json};

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

/// The messages of `cargo build --message-format=json` on standard output: a `compiler-message` a diagnostic.
pub fn print_json(file: &Path, output: &Output) -> Result<(), String> {
    let path = std::path::absolute(file).unwrap_or_else(|_| file.to_path_buf());
    let text = |path: &Path| json_string(&path.to_string_lossy());
    let (name, id) = (file.with_extension(""), format!("path+file://{}", path.to_string_lossy()));
    let name = text(Path::new(name.file_name().unwrap_or_default()));
    let (id, path) = (json_string(&id), text(&path));
    let target = format!(
        "{{\"kind\":[\"python\"],\"crate_types\":[\"python\"],\"name\":{name},\"src_path\":{path},\"edition\":\"2024\",\
         \"doc\":false,\"doctest\":false,\"test\":false}}"
    );
    let of = format!("\"package_id\":{id},\"manifest_path\":{path},\"target\":{target}");
    let message = |d| format!("{{\"reason\":\"compiler-message\",{of},\"message\":{}}}\n", to_json(d, &output.sources));
    cargo::print(&output.diagnostics.iter().map(message).collect::<String>())
}

/// The message that ends all.
pub fn print_finished(success: bool) -> Result<(), String> {
    cargo::print(&format!("{{\"reason\":\"build-finished\",\"success\":{success}}}\n"))
}

/// A file's tree, when it has one.
pub fn parse(bytes: &[u8]) -> Option<Unit> {
    parse_module(FileId(0), &waspy_syntax::decode(bytes).ok()?).ok()
}
