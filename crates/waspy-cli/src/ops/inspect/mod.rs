//! What components are made of: bytes by function and by line, what led to each, imports, boxed values; as text ([`text`]), JSON, or
//! a page ([`html`]).

mod html;
mod source;
mod text;

pub use html::html;

use super::{cargo, compile, config, diagnostics, made};
use crate::Failure;
use crate::cli::{CompileArgs, InspectArgs};
use crate::shell::Shell;
use serde_json::{Value, json};
use source::Source;
use std::path::Path;
use waspy_build::Config;
use waspy_compiler::api::{Options, Output, SizeItem, SizeReport};
use waspy_syntax::source::SourceFile;

/// What is known of a component.
pub struct Report {
    /// Its name, or its file.
    name: String,
    component: usize,
    core: usize,
    sizes: SizeReport,
    functions: Vec<Source>,
    boxed: Vec<Boxed>,
    files: Vec<SourceFile>,
}

/// A value that is boxed.
struct Boxed {
    /// Number of its file in `Report::files`.
    file: usize,
    line: u32,
    column: u32,
    text: String,
    ty: String,
    why: String,
}

/// Compiles a file for a report.
pub fn file(shell: &Shell, file: &Path, flags: &CompileArgs) -> Result<Report, Failure> {
    let options = asking(config::of_file(flags, file)?.options(false));
    let progress = shell.progress(format_args!("compiling {}", file.display()));
    let output = compile::with(file, compile::kind_of, &options)?;
    drop(progress);
    diagnostics::show(shell, &output, true);
    if output.has_errors() {
        return Err(Failure::DoesNotCompile);
    }
    Ok(Report::new(file.display().to_string(), output))
}

/// Has cargo run the build scripts of packages and compiles what they compiled once more, for reports.
pub fn package(shell: &Shell, args: &InspectArgs) -> Result<Vec<Report>, Failure> {
    let built = cargo::run_build_scripts(shell, &args.cargo, &args.compile)?;
    if !built.status.success() {
        return Err(Failure::DoesNotCompile);
    }
    let metadata = cargo::metadata(args.cargo.manifest_path.as_deref())?;
    let mut reports = vec![];
    for folder in made::folders(&built)? {
        // What dependencies from elsewhere made is theirs to look at.
        let Some(package) = metadata.packages.iter().find(|p| p.id.repr == folder.id) else { continue };
        let manifest = package.manifest_path.as_std_path();
        let mut config = config::of_manifest(&args.compile, manifest)?;
        if let Some(name) = &folder.made.bundle {
            config = Config::new().bundle(name).or(config);
        }
        let root = manifest.parent().unwrap_or(Path::new("."));
        let progress = shell.progress(format_args!("compiling {}", folder.name));
        let outputs = config.outputs(root, &folder.made.folder, &asking(config.options(args.cargo.is_release())));
        drop(progress);
        for output in outputs.map_err(|e| Failure::Other(format!("{e:?}")))? {
            reports.push(Report::new(format!("{}/{}", folder.name, output.interface.module), output));
        }
    }
    if reports.is_empty() {
        return Err(Failure::Other("no build script made a component".into()));
    }
    Ok(reports)
}

fn asking(options: Options) -> Options {
    Options { report_sizes: true, facts: true, ..options }
}

impl Report {
    fn new(name: String, output: Output) -> Report {
        let sizes = output.sizes.unwrap_or_default();
        // Files that users did not write have names in angle brackets.
        let files: Vec<SourceFile> = output.sources.files().filter(|f| !f.path.starts_with('<')).cloned().collect();
        let functions = files.iter().enumerate().flat_map(|(i, f)| source::functions(i, f, &sizes)).collect();
        let mut boxed: Vec<Boxed> = vec![];
        for found in output.facts.boxed {
            let file = output.sources.file(found.span.file);
            let Some(number) = files.iter().position(|f| f.path == file.path) else { continue };
            let (line, column) = file.line_col(found.span.start);
            let text = file.text.get(found.span.start as usize..found.span.end as usize).unwrap_or_default();
            let text = text.lines().next().unwrap_or_default().to_owned();
            boxed.push(Boxed { file: number, line, column, text, ty: found.ty, why: found.why });
        }
        boxed.sort_by(|a, b| (a.file, a.line, a.column, &a.ty).cmp(&(b.file, b.line, b.column, &b.ty)));
        boxed.dedup_by(|a, b| (a.file, a.line, a.column, &a.ty) == (b.file, b.line, b.column, &b.ty));
        let component = output.component.map_or(0, |c| c.len());
        Report { name, component, core: output.core.len(), sizes, functions, boxed, files }
    }

    /// Bytes of a line of a file.
    fn bytes_of_line(&self, file: &SourceFile, line: u32) -> usize {
        self.sizes.lines.get(&(file.path.clone(), line)).copied().unwrap_or(0)
    }

    /// Who asks for an import, the last first.
    fn callers(&self, import: &SizeItem) -> Vec<String> {
        self.sizes.why(import).iter().skip(1).map(|s| (*s).to_owned()).collect()
    }

    /// For programs: everything.
    pub fn json(&self) -> Value {
        let item = |i: &SizeItem| json!({ "name": i.name, "bytes": i.bytes, "because": i.because });
        let source = |f: &Source| {
            let file = &self.files[f.file].path;
            json!({ "name": f.name, "file": file, "line_start": f.lines.0, "line_end": f.lines.1, "bytes": f.bytes })
        };
        let boxed = |b: &Boxed| {
            let file = &self.files[b.file].path;
            json!({ "file": file, "line": b.line, "column": b.column, "text": b.text, "type": b.ty, "why": b.why })
        };
        let import = |i: &SizeItem| json!({ "name": i.name, "because": self.callers(i) });
        let line =
            |((file, line), bytes): (&(String, u32), &usize)| json!({ "file": file, "line": line, "bytes": bytes });
        json!({
            "name": self.name,
            "component": self.component,
            "core": self.core,
            "imports": self.sizes.imports.iter().map(import).collect::<Vec<_>>(),
            "sources": self.functions.iter().map(source).collect::<Vec<_>>(),
            "lines": self.sizes.lines.iter().map(line).collect::<Vec<_>>(),
            "boxed": self.boxed.iter().map(boxed).collect::<Vec<_>>(),
            "functions": self.sizes.functions.iter().map(item).collect::<Vec<_>>(),
            "data": self.sizes.data.iter().map(item).collect::<Vec<_>>(),
        })
    }
}
