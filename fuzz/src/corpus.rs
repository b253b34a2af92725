//! The programs of the repository.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders with programs, below the top of the repository.
const FOLDERS: [&str; 6] =
    ["tests/run", "tests/ui", "tests/component", "examples", "benches", "crates/waspy-host/tests/roundtrip"];

/// Texts to mutate.
#[derive(Debug)]
pub struct Corpus {
    /// The texts, in the order of their paths.
    pub texts: Vec<String>,
}

impl Corpus {
    /// Reads the programs of this repository.
    pub fn read() -> Corpus {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate is in the repository");
        let mut paths = vec![];
        FOLDERS.iter().for_each(|f| collect(&root.join(f), &mut paths));
        paths.sort();
        let texts: Vec<String> = paths.iter().filter_map(|p| fs::read_to_string(p).ok()).collect();
        assert!(texts.len() > 100, "only {} programs below {}", texts.len(), root.display());
        Corpus { texts }
    }
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|e| e.path()) {
        if path.is_dir() {
            if path.file_name().is_some_and(|n| n != "target") {
                collect(&path, paths);
            }
        } else if path.extension().is_some_and(|e| e == "py" || e == "pyi") {
            paths.push(path);
        }
    }
}
