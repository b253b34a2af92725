//! What a build script tells cargo.

use std::io::Write;
use std::path::Path;

/// Lines for cargo, on standard output in a build script.
pub struct Cargo<'a> {
    out: &'a mut dyn Write,
}

impl<'a> Cargo<'a> {
    /// Writes lines to `out`.
    pub fn new(out: &'a mut dyn Write) -> Cargo<'a> {
        Cargo { out }
    }

    /// Run again when this file changes, or anything below this folder.
    pub fn rerun_if_changed(&mut self, path: &Path) {
        self.line("rerun-if-changed", &path.display().to_string());
    }

    /// Run again when this variable changes.
    pub fn rerun_if_env_changed(&mut self, name: &str) {
        self.line("rerun-if-env-changed", name);
    }

    /// A warning of the crate, which cargo shows line by line.
    pub fn warning(&mut self, text: &str) {
        for line in text.lines() {
            self.line("warning", line);
        }
    }

    /// A closed standard output is no reason to stop: cargo is gone then.
    fn line(&mut self, key: &str, value: &str) {
        let _ = writeln!(self.out, "cargo::{key}={value}");
    }
}
