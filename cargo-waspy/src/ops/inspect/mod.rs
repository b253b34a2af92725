//! What a component is made of: bytes by function, what led to each, imports; as text, JSON, or a page (`html.rs`).

mod html;

use super::{compile, diagnostics, kind};
use crate::Failure;
use crate::shell::Shell;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::Path;
use waspy_compiler::api::{Options, Output, SizeItem, SizeReport};
use waspy_syntax::ast::{StmtId, StmtKind, Unit};
use waspy_syntax::source::{FileId, SourceFile};

/// How many functions the text shows.
const SHOWN: usize = 30;

/// What is known of a component.
pub struct Report {
    path: String,
    component: usize,
    core: usize,
    imports: Vec<String>,
    sizes: SizeReport,
    functions: Vec<Source>,
    files: Vec<SourceFile>,
}

/// A function of the user's, and what it costs.
struct Source {
    /// Number of its file in `Report::files`.
    file: usize,
    name: String,
    /// First and last line.
    lines: (u32, u32),
    bytes: usize,
}

/// Compiles a file for a report.
pub fn file(shell: &Shell, file: &Path) -> Result<Report, Failure> {
    let output = compile::with(file, compile::kind_of, &Options { report_sizes: true, ..Options::default() })?;
    diagnostics::show(shell, &output, true);
    if output.has_errors() {
        return Err(Failure::DoesNotCompile);
    }
    Ok(Report::new(file, output))
}

/// Puts a result on standard output.
pub fn print(text: &str) -> Result<(), String> {
    io::stdout().lock().write_all(text.as_bytes()).map_err(|e| format!("could not write to standard output: {e}"))
}

impl Report {
    fn new(file: &Path, output: Output) -> Report {
        let sizes = output.sizes.unwrap_or_default();
        // Files that users did not write have names in angle brackets.
        let files: Vec<SourceFile> = output.sources.files().filter(|f| !f.path.starts_with('<')).cloned().collect();
        let functions = files.iter().enumerate().flat_map(|(i, f)| functions(i, f, &sizes)).collect();
        Report {
            path: file.display().to_string(),
            component: output.component.map_or(0, |c| c.len()),
            core: output.core.len(),
            imports: imports(&output.core),
            sizes,
            functions,
            files,
        }
    }

    /// For people: totals, imports, the largest functions.
    pub fn text(&self, why: Option<&str>) -> String {
        let mut out = String::new();
        let _ = writeln!(out, "{}: component {} bytes, core module {} bytes", self.path, self.component, self.core);
        let _ = match self.imports.len() {
            0 => writeln!(out, "\nimports: none"),
            n => writeln!(out, "\nimports: {n}\n  {}", self.imports.join("\n  ")),
        };
        let _ = writeln!(out, "\nby function of the source:");
        let mut sources: Vec<&Source> = self.functions.iter().filter(|f| f.bytes > 0).collect();
        sources.sort_by_key(|f| std::cmp::Reverse(f.bytes));
        for f in sources {
            let _ = writeln!(out, "{:>8}  {} ({}:{})", f.bytes, f.name, self.files[f.file].path, f.lines.0);
        }
        for (what, items) in [("functions", &self.sizes.functions), ("data", &self.sizes.data)] {
            self.items(&mut out, what, items, why);
        }
        out
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
        let left = items.iter().filter(|i| asked(i)).count().saturating_sub(SHOWN);
        if left > 0 {
            let _ = writeln!(out, "{:>8}  and {left} more", "");
        }
    }

    /// For programs: everything.
    pub fn json(&self) -> Value {
        let item = |i: &SizeItem| json!({ "name": i.name, "bytes": i.bytes, "because": i.because });
        let source = |f: &Source| {
            let file = &self.files[f.file].path;
            json!({ "name": f.name, "file": file, "line_start": f.lines.0, "line_end": f.lines.1, "bytes": f.bytes })
        };
        json!({
            "file": self.path,
            "component": self.component,
            "core": self.core,
            "imports": self.imports,
            "sources": self.functions.iter().map(source).collect::<Vec<_>>(),
            "functions": self.sizes.functions.iter().map(item).collect::<Vec<_>>(),
            "data": self.sizes.data.iter().map(item).collect::<Vec<_>>(),
        })
    }

    /// A page that needs nothing else.
    pub fn html(&self) -> String {
        html::page(self)
    }
}

/// `wasi:cli/stdout@0.2.0 get-stdout` of each function that the core module imports.
fn imports(core: &[u8]) -> Vec<String> {
    let mut found = vec![];
    for payload in wasmparser::Parser::new(0).parse_all(core).map_while(Result::ok) {
        if let wasmparser::Payload::ImportSection(section) = payload {
            let names = section.into_imports().map_while(Result::ok);
            found.extend(names.map(|i| format!("{} {}", i.module, i.name)));
        }
    }
    found
}

/// The functions of a file and the bytes of what was made of each: one for each set of types that it is called with.
fn functions(file: usize, source: &SourceFile, sizes: &SizeReport) -> Vec<Source> {
    let Ok(unit) = waspy_syntax::parse_module(FileId(0), &source.text) else { return vec![] };
    let module = Path::new(&source.path).file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
    let mut found = vec![];
    collect(&unit, &unit.body, &mut String::new(), &mut found);
    found
        .into_iter()
        .map(|(id, name)| {
            let span = unit.stmt(id).span;
            let lines = (source.line_col(span.start).0, source.line_col(span.end.saturating_sub(1)).0);
            let bytes = sizes.functions.iter().filter(|i| is_made_of(&i.name, &module, &name)).map(|i| i.bytes).sum();
            Source { file, name, lines, bytes }
        })
        .collect()
}

fn collect(unit: &Unit, body: &[StmtId], path: &mut String, found: &mut Vec<(StmtId, String)>) {
    for id in body {
        let (name, inner, is_function) = match &unit.stmt(*id).kind {
            StmtKind::FunctionDef(def) => (&def.name.text, &def.body, true),
            StmtKind::ClassDef(class) => (&class.name.text, &class.body, false),
            _ => continue,
        };
        let length = path.len();
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(name);
        if is_function {
            found.push((*id, path.clone()));
        } else {
            collect(unit, inner, path, found);
        }
        path.truncate(length);
    }
}

/// Is this compiled function the one of the source, for whichever types? `shop.total(list[float])` is.
fn is_made_of(compiled: &str, module: &str, name: &str) -> bool {
    let modules = [module, kind::MODULE_OF_PROGRAMS];
    modules.iter().any(|m| {
        let rest = compiled.strip_prefix(m).and_then(|r| r.strip_prefix('.')).and_then(|r| r.strip_prefix(name));
        rest.is_some_and(|r| !r.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
    })
}
