//! Makes the index of the templates: what `src/lib.rs` includes.
//!
//! A template is a folder with a file `about.txt` (one line for people); everything else in it is a file of the project.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?);
    let mut index = String::from("&[\n");
    for folder in sorted(&root)? {
        let about = folder.join("about.txt");
        if !about.is_file() {
            continue;
        }
        // A folder stands for everything below it.
        println!("cargo::rerun-if-changed={}", folder.display());
        let name = folder.file_name().unwrap_or_default();
        let about = fs::read_to_string(about)?;
        writeln!(index, "Template {{ name: {name:?}, about: {:?}, files: &[", about.trim_end())?;
        files(&folder, &folder, &mut index)?;
        index.push_str("] },\n");
    }
    index.push(']');
    println!("cargo::rerun-if-changed=build.rs");
    fs::write(Path::new(&std::env::var("OUT_DIR")?).join("index.rs"), index)?;
    Ok(())
}

fn sorted(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|e| Ok(e?.path())).collect::<std::io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn files(root: &Path, folder: &Path, index: &mut String) -> Result<(), Box<dyn std::error::Error>> {
    for path in sorted(folder)? {
        // CPython and editors leave files behind; they are not the template's.
        if path.file_name().is_some_and(|n| n == "__pycache__" || n.to_string_lossy().starts_with('.')) {
            continue;
        }
        if path.is_dir() {
            files(root, &path, index)?;
        } else if path != root.join("about.txt") {
            let name = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
            writeln!(index, "({name:?}, include_bytes!({:?})),", path.display().to_string())?;
        }
    }
    Ok(())
}
