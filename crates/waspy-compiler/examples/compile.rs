//! Compiles one file and writes the core module beside it: for working on the compiler.
//!
//! `cargo run -p waspy-compiler --example compile -- FILE.py [--library] [--stress] [--noopt]`

use std::path::PathBuf;
use waspy_compiler::api::{Options, SourceText, Sources, Target};

struct Folder(PathBuf);

impl Sources for Folder {
    fn read(&self, module: &str) -> Option<SourceText> {
        [("py", false), ("pyi", true)].into_iter().find_map(|(suffix, declaration)| {
            let path = self.0.join(format!("{}.{suffix}", module.replace('.', "/")));
            let text = std::fs::read_to_string(&path).ok()?;
            Some(SourceText { path: path.display().to_string(), text, declaration, package: false })
        })
    }
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let path = PathBuf::from(&args[0]);
    let has = |flag: &str| args.iter().any(|a| a == flag);
    let target = if has("--library") { Target::Library } else { Target::Command };
    let options =
        Options { target, gc_stress: has("--stress"), optimize: !has("--noopt"), validate: true, ..Options::default() };
    let folder = Folder(path.parent().unwrap_or(&PathBuf::from(".")).to_path_buf());
    let name = path.file_stem().expect("a file name").to_string_lossy().into_owned();
    let start = std::time::Instant::now();
    let output = waspy_compiler::compile(&name, &folder, &options);
    eprint!("{}", waspy_syntax::render(&output.diagnostics, &output.sources, false));
    eprintln!(
        "{:?}, core {} bytes, component {:?}",
        start.elapsed(),
        output.core.len(),
        output.component.as_ref().map(Vec::len)
    );
    std::fs::write(path.with_extension("core.wasm"), &output.core).expect("the core module can be written");
}
