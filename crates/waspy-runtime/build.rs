//! Lists the library's files, so that adding a module is adding a file.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

const FOLDERS: [&str; 6] = ["lowlevel", "core", "builtins", "stdlib", "wasi", "wasip1"];

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets the manifest's folder"));
    let mut files = Vec::new();
    for folder in FOLDERS {
        println!("cargo::rerun-if-changed={folder}");
        collect(&root.join(folder), folder, &mut files)?;
    }
    files.sort();
    let rows: String = files
        .iter()
        .map(|path| format!("    ({path:?}, include_str!({:?})),\n", root.join(path).display().to_string()))
        .collect();
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets the output folder"));
    fs::write(out.join("files.rs"), format!("&[\n{rows}]\n"))
}

/// Adds the `.py` files below `folder`, which is `name` from the crate's root.
fn collect(folder: &Path, name: &str, files: &mut Vec<String>) -> io::Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let file = path.file_name().and_then(|f| f.to_str()).map(|f| format!("{name}/{f}"));
        match file {
            Some(file) if path.is_dir() => collect(&path, &file, files)?,
            Some(file) if file.ends_with(".py") => files.push(file),
            _ => {}
        }
    }
    Ok(())
}
