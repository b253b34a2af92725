//! Parses the library once, when the compiler is built: see `waspy_syntax::pack`.

use std::path::PathBuf;
use std::{env, fs};
use waspy_syntax::source::{SourceFile, SourceMap};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets the output folder")?);
    let (mut rows, mut wrong) = (String::new(), String::new());
    for (path, text) in waspy_runtime::files() {
        match waspy_syntax::pack::pack(text, !waspy_runtime::is_dialect(path)) {
            Ok(bytes) => {
                let name = format!("{}.packed", path.replace('/', "."));
                fs::write(out.join(&name), bytes)?;
                rows.push_str(&format!("    ({path:?}, include_bytes!({name:?})),\n"));
            }
            Err(diagnostics) => {
                let mut sources = SourceMap::default();
                sources.add(SourceFile::new(*path, *text));
                wrong.push_str(&waspy_syntax::render(&diagnostics, &sources, false));
            }
        }
    }
    fs::write(out.join("packed.rs"), format!("&[\n{rows}]\n"))?;
    if wrong.is_empty() { Ok(()) } else { Err(format!("the library does not parse\n{wrong}").into()) }
}
