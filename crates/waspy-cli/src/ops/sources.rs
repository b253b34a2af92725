//! Where a program's modules come from: the folder of its file, as Python's `sys.path[0]`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use waspy_compiler::api::{SourceText, Sources};

/// The forms that a module can have, in the order in which they are looked for: a package hides a module of its name.
const FORMS: [(&str, bool, bool); 4] =
    [("/__init__.py", false, true), (".py", false, false), ("/__init__.pyi", true, true), (".pyi", true, false)];

/// A file and what lies beside it.
pub struct FileSources {
    entry: String,
    file: PathBuf,
    root: PathBuf,
    bytes: Vec<u8>,
    /// Modules that exist but cannot be read; the trait knows no third answer.
    unreadable: Mutex<Vec<String>>,
}

impl FileSources {
    /// The sources of a program; the file itself is read at once, so that a missing one is told as such.
    pub fn open(file: &Path) -> Result<FileSources, String> {
        let bytes = read(file)?;
        let entry = file.file_stem().and_then(|s| s.to_str());
        let entry = entry.ok_or_else(|| format!("the name of `{}` is not UTF-8", file.display()))?.to_owned();
        let root = file.parent().map(Path::to_path_buf).unwrap_or_default();
        Ok(FileSources { entry, file: file.to_path_buf(), root, bytes, unreadable: Mutex::default() })
    }

    /// The folder of the program.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The path as diagnostics and tracebacks show it.
    pub fn path(&self) -> String {
        shown(&self.file)
    }

    /// The name of the file's module.
    pub fn entry(&self) -> &str {
        &self.entry
    }

    /// The file as it is.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What could not be read since the last time.
    pub fn unreadable(&self) -> Vec<String> {
        std::mem::take(&mut *self.unreadable.lock().unwrap_or_else(|e| e.into_inner()))
    }

    /// A module beside the program.
    pub fn module(&self, module: &str) -> Option<SourceText> {
        let stem = module.replace('.', "/");
        for (suffix, declaration, package) in FORMS {
            let path = self.root.join(format!("{stem}{suffix}"));
            if !path.is_file() {
                continue;
            }
            match read(&path) {
                Ok(bytes) => return Some(SourceText { path: shown(&path), bytes, declaration, package }),
                Err(e) => self.unreadable.lock().unwrap_or_else(|e| e.into_inner()).push(e),
            }
        }
        None
    }
}

impl Sources for FileSources {
    fn read(&self, module: &str) -> Option<SourceText> {
        if module == self.entry {
            let (path, bytes) = (shown(&self.file), self.bytes.clone());
            return Some(SourceText { path, bytes, declaration: false, package: false });
        }
        self.module(module)
    }
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    let failed = |e: &dyn std::fmt::Display| format!("could not read `{}`: {e}", path.display());
    fs::read(path).map_err(|e| match e.kind() {
        io::ErrorKind::NotFound => failed(&"there is no such file"),
        io::ErrorKind::IsADirectory => failed(&"it is a folder; name a Python file"),
        _ => failed(&e),
    })
}

/// A path as diagnostics and tracebacks show it.
fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::{FileSources, Sources};
    use std::fs;

    #[test]
    fn modules_lie_beside_the_program() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("main.py"), "import a, b.c").unwrap();
        fs::write(dir.path().join("a.pyi"), "x: int").unwrap();
        fs::create_dir(dir.path().join("b")).unwrap();
        fs::write(dir.path().join("b/__init__.py"), "").unwrap();
        let sources = FileSources::open(&dir.path().join("main.py")).unwrap();
        assert_eq!(sources.read(sources.entry()).unwrap().bytes, b"import a, b.c");
        assert!(sources.read("a").unwrap().declaration);
        assert!(sources.read("b").unwrap().package);
        assert!(sources.read("absent").is_none());
        assert!(sources.unreadable().is_empty());
    }

    #[test]
    fn a_missing_program_is_told_as_such() {
        let message = FileSources::open("absent.py".as_ref()).err().unwrap();
        assert_eq!(message, "could not read `absent.py`: there is no such file");
    }
}
