//! The run-time library of waspy programs: typed Python (`DIALECT.md`), embedded as text.
//!
//! `lowlevel` < `core` < `builtins` < `stdlib`; `wasi` sits beside `builtins`, and what
//! `wasip1` has takes the place of files there in programs for preview 1. `build.rs` lists the files.

#![warn(missing_docs)]

/// Every file of the library as (path, text), sorted by path: `("core/int.py", "…")`.
pub fn files() -> &'static [(&'static str, &'static str)] {
    include!(concat!(env!("OUT_DIR"), "/files.rs"))
}

/// The text of the module with this path, for example `core/int.py`.
pub fn file(path: &str) -> Option<&'static str> {
    let files = files();
    files.binary_search_by_key(&path, |(name, _)| name).ok().map(|index| files[index].1)
}

/// Folders whose files are in the typed dialect.
const DIALECT_LAYERS: [&str; 5] = ["lowlevel/", "core/", "builtins/", "wasi/", "wasip1/"];
/// First line of a stdlib module that is in the typed dialect.
const DIALECT_MARK: &str = "# dialect: typed";

/// Is the file with this path in the typed dialect? Such files are read definition by definition.
pub fn is_dialect(path: &str) -> bool {
    DIALECT_LAYERS.iter().any(|l| path.starts_with(l)) || file(path).is_some_and(|t| t.starts_with(DIALECT_MARK))
}

#[cfg(test)]
mod tests {
    use super::{file, files};

    #[test]
    fn every_file_is_found_by_its_path_and_says_what_it_is_for() {
        assert!(file("lowlevel/wasm.py").is_some() && file("lowlevel/none.py").is_none());
        for (path, text) in files() {
            assert_eq!(file(path), Some(*text));
            assert!(path.starts_with("stdlib/") || text.starts_with("\"\"\""), "{path} opens without a docstring");
        }
    }
}
