//! The output folder. Files change only when their bytes do, and never exist half-written.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use crate::Error;
use crate::tool::Made;

/// Below the output folder of a build script.
pub const FOLDER: &str = "waspy";

/// The file that lists what the last run of a build script compiled: a module a line.
pub const LIST: &str = "modules";

/// The modules that this process has made, each with its output folder: a build script may compile several folders.
static MADE: Mutex<Vec<(PathBuf, String)>> = Mutex::new(vec![]);

/// `$OUT_DIR/waspy`.
pub struct Out {
    root: PathBuf,
    written: Vec<PathBuf>,
}

impl Out {
    /// The folder `waspy` of an output folder.
    pub fn new(out_dir: &Path) -> Out {
        Out { root: out_dir.join(FOLDER), written: vec![] }
    }

    /// Writes a file with this path below the folder, with `/`.
    pub fn write(&mut self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        let path = self.root.join(path);
        self.written.push(path.clone());
        if fs::read(&path).is_ok_and(|old| old == bytes) {
            return Ok(());
        }
        let folder = path.parent().unwrap_or(&self.root);
        fs::create_dir_all(folder).map_err(|e| Error::io("create", folder, &e))?;
        // In the same folder, so that renaming does not copy; with the process's number, so that builds do not meet.
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let temporary = folder.join(format!(".{name}.{}.tmp", std::process::id()));
        let result = fs::File::create(&temporary)
            .and_then(|mut file| file.write_all(bytes))
            .and_then(|()| fs::rename(&temporary, &path));
        result.map_err(|e| {
            let _ = fs::remove_file(&temporary);
            Error::io("write", &path, &e)
        })
    }

    /// Adds a module to the list of what this run made. What an earlier run made of a folder below `root` that is gone is removed:
    /// a program that still includes it shall not be built from it.
    pub fn list(&mut self, name: &str, root: &Path) -> Result<(), Error> {
        let mut made = MADE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if !made.iter().any(|(place, other)| *place == self.root && other == name) {
            made.push((self.root.clone(), name.to_owned()));
        }
        let now: Vec<&str> =
            made.iter().filter(|(place, _)| *place == self.root).map(|(_, name)| name.as_str()).collect();
        let before = fs::read_to_string(self.root.join(LIST)).unwrap_or_default();
        for old in before.lines().filter(|old| !now.contains(old)) {
            self.remove_if_gone(old, root)?;
        }
        let lines: String = now.iter().map(|name| format!("{name}\n")).collect();
        self.write(LIST, lines.as_bytes())
    }

    fn remove_if_gone(&self, name: &str, root: &Path) -> Result<(), Error> {
        let path = |extension: &str| self.root.join(format!("{name}.{extension}"));
        let made = fs::read_to_string(path("toml")).ok().and_then(|text| Made::from_toml(&text));
        if made.is_none_or(|made| root.join(made.folder).is_dir()) {
            return Ok(());
        }
        let remove = |path: PathBuf, result: std::io::Result<()>| result.map_err(|e| Error::io("remove", &path, &e));
        for path in [path("rs"), path("toml")].into_iter().filter(|p| p.exists()) {
            remove(path.clone(), fs::remove_file(&path))?;
        }
        let folder = self.root.join(name);
        if folder.exists() { remove(folder.clone(), fs::remove_dir_all(&folder)) } else { Ok(()) }
    }

    /// Removes files of earlier builds from a folder: components of Python files that are gone.
    pub fn remove_others(&self, folder: &str) -> Result<(), Error> {
        let folder = self.root.join(folder);
        let Ok(entries) = fs::read_dir(&folder) else { return Ok(()) };
        for entry in entries {
            let path = entry.map_err(|e| Error::io("read", &folder, &e))?.path();
            if path.is_file() && !self.written.contains(&path) {
                fs::remove_file(&path).map_err(|e| Error::io("remove", &path, &e))?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unchanged_files_are_not_touched_and_old_ones_go() {
        let dir = tempfile::tempdir().expect("a folder");
        let mut out = Out::new(dir.path());
        out.write("py/a.wasm", b"1").expect("writes");
        out.write("py/b.wasm", b"2").expect("writes");
        let file = dir.path().join("waspy/py/a.wasm");
        let old = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1);
        fs::File::options().write(true).open(&file).and_then(|f| f.set_modified(old)).expect("sets the time");
        let mut out = Out::new(dir.path());
        out.write("py/a.wasm", b"1").expect("writes");
        out.remove_others("py").expect("removes");
        assert_eq!(fs::metadata(&file).and_then(|m| m.modified()).expect("is there"), old);
        let names: Vec<_> = fs::read_dir(dir.path().join("waspy/py")).expect("is there").flatten().collect();
        assert_eq!(names.len(), 1);
        out.write("py/a.wasm", b"3").expect("writes");
        assert_eq!(fs::read(&file).expect("is there"), b"3");
    }

    #[test]
    fn what_was_made_of_a_folder_that_is_gone_goes_too() {
        let dir = tempfile::tempdir().expect("a folder");
        let (root, made) = (dir.path(), dir.path().join("waspy"));
        let folder = |name: &str| {
            let made = Made { folder: name.into(), bundle: None, level: crate::WasmOpt::Off, components: vec![] };
            made.to_toml()
        };
        // Of an earlier run: `old` was renamed since, `kept` is there and not compiled any more.
        fs::create_dir_all(root.join("kept")).expect("creates");
        let mut out = Out::new(dir.path());
        for name in ["old", "kept"] {
            out.write(&format!("{name}.toml"), folder(name).as_bytes()).expect("writes");
            out.write(&format!("{name}.rs"), b"").expect("writes");
            out.write(&format!("{name}/m.wasm"), b"").expect("writes");
        }
        out.write(LIST, b"old\nkept\n").expect("writes");
        let mut out = Out::new(dir.path());
        out.list("one", root).expect("lists");
        out.list("two", root).expect("lists");
        assert_eq!(fs::read_to_string(made.join(LIST)).expect("is there"), "one\ntwo\n");
        assert!(!made.join("old.rs").exists() && !made.join("old.toml").exists() && !made.join("old").exists());
        assert!(made.join("kept.rs").exists() && made.join("kept/m.wasm").exists());
    }
}
