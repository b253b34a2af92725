//! A report for people.

use super::Report;
use super::source::Source;
use std::fmt::Write as _;
use waspy_compiler::api::SizeItem;

/// How many functions, lines and boxed values the text shows.
const SHOWN: usize = 30;
/// The largest lines are of interest.
const LINES: usize = 15;

impl Report {
    /// Totals, imports, the largest functions and lines, boxed values.
    pub fn text(&self, why: Option<&str>) -> String {
        let mut out = String::new();
        let _ = writeln!(out, "{}: component {} bytes, core module {} bytes", self.name, self.component, self.core);
        self.imports(&mut out);
        self.sources(&mut out);
        self.lines(&mut out);
        self.boxes(&mut out);
        for (what, items) in [("functions", &self.sizes.functions), ("data", &self.sizes.data)] {
            self.items(&mut out, what, items, why);
        }
        out
    }

    fn imports(&self, out: &mut String) {
        match self.sizes.imports.len() {
            0 => out.push_str("\nimports: none\n"),
            n => {
                let _ = writeln!(out, "\nimports: {n}");
            }
        }
        for import in &self.sizes.imports {
            let _ = writeln!(out, "  {}", import.name);
            let callers = self.callers(import);
            if !callers.is_empty() {
                let _ = writeln!(out, "      because of {}", callers.join(", because of "));
            }
        }
    }

    fn sources(&self, out: &mut String) {
        out.push_str("\nby function of the source:\n");
        let mut sources: Vec<&Source> = self.functions.iter().filter(|f| f.bytes > 0).collect();
        sources.sort_by_key(|f| std::cmp::Reverse(f.bytes));
        for f in sources {
            let _ = writeln!(out, "{:>8}  {} ({}:{})", f.bytes, f.name, self.files[f.file].path, f.lines.0);
        }
    }

    fn lines(&self, out: &mut String) {
        out.push_str("\nby line of the source:\n");
        let mut lines: Vec<_> = self.sizes.lines.iter().collect();
        lines.sort_by_key(|((file, line), bytes)| (std::cmp::Reverse(**bytes), file, *line));
        for ((path, line), bytes) in lines.iter().take(LINES) {
            let file = self.files.iter().find(|f| f.path == *path);
            let text = file.and_then(|f| f.text.lines().nth(*line as usize - 1)).unwrap_or_default();
            let _ = writeln!(out, "{bytes:>8}  {path}:{line}: {}", text.trim());
        }
        more(out, lines.len(), LINES);
    }

    fn boxes(&self, out: &mut String) {
        match self.boxed.len() {
            0 => out.push_str("\nboxed values: none\n"),
            n => {
                let _ = writeln!(out, "\nboxed values: {n}");
            }
        }
        for b in self.boxed.iter().take(SHOWN) {
            let _ = writeln!(
                out,
                "  {}:{}:{}: `{}` of type {}: {}",
                self.files[b.file].path, b.line, b.column, b.text, b.ty, b.why
            );
        }
        more(out, self.boxed.len(), SHOWN);
    }

    fn items(&self, out: &mut String, what: &str, items: &[SizeItem], why: Option<&str>) {
        let mut items: Vec<&SizeItem> = items.iter().collect();
        items.sort_by_key(|i| std::cmp::Reverse(i.bytes));
        let total: usize = items.iter().map(|i| i.bytes).sum();
        let _ = writeln!(out, "\nall {what}: {} in {total} bytes", items.len());
        let asked = |i: &SizeItem| why.is_none_or(|w| i.name.contains(w));
        for item in items.iter().filter(|i| asked(i)).take(SHOWN) {
            let _ = writeln!(out, "{:>8}  {}", item.bytes, item.name);
            if why.is_some() {
                for by in &self.sizes.why(item)[1..] {
                    let _ = writeln!(out, "{:>8}  because of {by}", "");
                }
            }
        }
        more(out, items.iter().filter(|i| asked(i)).count(), SHOWN);
    }
}

fn more(out: &mut String, all: usize, shown: usize) {
    if all > shown {
        let _ = writeln!(out, "{:>8}  and {} more", "", all - shown);
    }
}
