//! Python files of a project: not in what git ignores, hidden folders or cargo's target folder.

use ignore::WalkBuilder;
use std::path::{Path, PathBuf};

/// Folders that hold other people's files.
const FOREIGN: [&str; 4] = ["target", "__pycache__", "node_modules", "site-packages"];

/// The files that were named, and below the folders that were named those whose stem is wanted, in the order of their paths. Without
/// any path the current folder is meant.
pub fn find(paths: &[PathBuf], wanted: impl Fn(&str) -> bool) -> Result<Vec<PathBuf>, String> {
    let here = [PathBuf::from(".")];
    let is_wanted = |path: &Path| {
        let stem = path.file_stem().and_then(|s| s.to_str()).unwrap_or_default();
        path.extension().is_some_and(|e| e == "py") && wanted(stem)
    };
    let mut files = vec![];
    for path in if paths.is_empty() { &here[..] } else { paths } {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let walk = WalkBuilder::new(path).require_git(false).filter_entry(|e| !is_foreign(e.path())).build();
        for entry in walk {
            let entry = entry.map_err(|e| format!("could not look for Python files: {e}"))?;
            if entry.file_type().is_some_and(|t| t.is_file()) && is_wanted(entry.path()) {
                files.push(entry.path().strip_prefix(".").unwrap_or(entry.path()).to_path_buf());
            }
        }
    }
    files.sort();
    files.dedup();
    Ok(files)
}

fn is_foreign(path: &Path) -> bool {
    path.is_dir() && path.file_name().and_then(|n| n.to_str()).is_some_and(|n| FOREIGN.contains(&n))
}
