//! Modules of a folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use waspy_compiler::api::{SourceText, Sources};

use crate::Error;

/// Where a module may be, best first: suffix, is a declaration, is a package.
const FORMS: [(&str, bool, bool); 4] =
    [("/__init__.py", false, true), (".py", false, false), ("/__init__.pyi", true, true), (".pyi", true, false)];

/// A folder of Python files.
pub struct Folder {
    root: PathBuf,
    /// The folder as shown in diagnostics and tracebacks.
    shown: String,
    /// A file that exists but cannot be read: the trait has no place for it.
    failed: Mutex<Option<Error>>,
}

impl Folder {
    /// A folder; `shown` is its path relative to the manifest.
    pub fn new(root: PathBuf, shown: &Path) -> Folder {
        let shown = shown.to_string_lossy().replace('\\', "/").trim_end_matches('/').to_string();
        Folder { root, shown, failed: Mutex::new(None) }
    }

    /// Names of the modules that become components, sorted: files at the top that are not for import only.
    pub fn entries(&self) -> Result<Vec<String>, Error> {
        let failed = |e: std::io::Error| Error::io("read", &self.root, &e);
        let mut names = vec![];
        for entry in fs::read_dir(&self.root).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if !path.is_file() || path.extension().is_none_or(|e| e != "py") {
                continue;
            }
            let stem = path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
            if is_entry(&stem)? {
                names.push(stem);
            }
        }
        names.sort();
        Ok(names)
    }

    /// The folder as people know it.
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// The reason when a file could not be read.
    pub fn take_error(&self) -> Option<Error> {
        self.failed.lock().unwrap_or_else(|e| e.into_inner()).take()
    }

    fn load(&self, stem: &str, suffix: &str) -> Option<Result<(String, Vec<u8>), Error>> {
        let path = self.root.join(format!("{stem}{suffix}"));
        if !path.is_file() {
            return None;
        }
        let shown = if self.shown.is_empty() { String::new() } else { format!("{}/", self.shown) };
        let bytes = fs::read(&path).map_err(|e| Error::io("read", &path, &e));
        Some(bytes.map(|bytes| (format!("{shown}{stem}{suffix}"), bytes)))
    }
}

/// Modules of a folder as one program, which imports them in order of their names.
pub struct Bundle<'a> {
    folder: &'a Folder,
    name: &'a str,
    text: String,
}

impl<'a> Bundle<'a> {
    /// The program of a name, which no module may have.
    pub fn new(folder: &'a Folder, name: &'a str, modules: &[String]) -> Result<Bundle<'a>, Error> {
        if !is_identifier(name) {
            return Err(Error::new(format!(
                "`{name}` cannot be the name of a bundle: it becomes the name of a Rust module"
            )));
        }
        if folder.read(name).is_some() {
            let shown = folder.shown();
            return Err(Error::new(format!(
                "the bundle cannot be called `{name}`: `{shown}` has a module of this name"
            )));
        }
        let text = modules.iter().map(|m| format!("import {m}\n")).collect();
        Ok(Bundle { folder, name, text })
    }
}

impl Sources for Bundle<'_> {
    fn read(&self, module: &str) -> Option<SourceText> {
        if module != self.name {
            return self.folder.read(module);
        }
        let path = format!("<bundle {}>", self.name);
        Some(SourceText { path, bytes: self.text.clone().into_bytes(), declaration: false, package: false })
    }
}

fn is_identifier(name: &str) -> bool {
    name.chars().all(|c| c.is_alphanumeric() || c == '_') && !name.starts_with(char::is_numeric) && !name.is_empty()
}

/// Does a file of this name become a component?
fn is_entry(stem: &str) -> Result<bool, Error> {
    if stem.starts_with('_') || stem.starts_with("test_") || stem == "conftest" {
        return Ok(false);
    }
    if is_identifier(stem) {
        return Ok(true);
    }
    Err(Error::new(format!(
        "`{stem}.py` is no module name, so neither Python nor Rust could refer to it: rename it, for example to `{}.py`",
        stem.replace(|c: char| !c.is_alphanumeric(), "_")
    )))
}

impl Sources for Folder {
    fn read(&self, module: &str) -> Option<SourceText> {
        let stem = module.replace('.', "/");
        for (suffix, declaration, package) in FORMS {
            match self.load(&stem, suffix) {
                Some(Ok((path, bytes))) => return Some(SourceText { path, bytes, declaration, package }),
                Some(Err(error)) => {
                    self.failed.lock().unwrap_or_else(|e| e.into_inner()).get_or_insert(error);
                    return None;
                }
                None => {}
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_for_import_only_are_no_entries() {
        let dir = tempfile::tempdir().expect("a folder");
        for name in ["b.py", "a.py", "_x.py", "test_a.py", "conftest.py", "host.pyi", "notes.txt"] {
            fs::write(dir.path().join(name), "").expect("writes");
        }
        fs::create_dir(dir.path().join("package")).expect("creates");
        fs::write(dir.path().join("package/__init__.py"), "x = 1\n").expect("writes");
        let folder = Folder::new(dir.path().into(), Path::new("py"));
        assert_eq!(folder.entries().expect("reads"), ["a", "b"]);
        let package = folder.read("package").expect("is there");
        assert_eq!((package.path.as_str(), package.package), ("py/package/__init__.py", true));
        assert!(folder.read("host").is_some_and(|h| h.declaration));
        assert!(folder.read("nothing").is_none() && folder.take_error().is_none());
    }

    #[test]
    fn a_name_that_is_no_identifier_is_refused() {
        let error = is_entry("my-stats").expect_err("is refused");
        assert!(error.to_string().contains("my_stats.py"), "{error}");
    }
}
