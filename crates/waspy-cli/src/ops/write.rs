//! Writing an output file so that nobody ever sees half of it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Refuses a place that cannot become a file, before any time is spent on compiling.
pub fn check_target(path: &Path) -> Result<(), String> {
    if path.is_dir() {
        return Err(format!("`{}` is a folder; name a file to write", path.display()));
    }
    let folder = folder_of(path);
    if folder.is_dir() {
        return Ok(());
    }
    Err(format!("the folder `{}` of the output file does not exist", folder.display()))
}

/// Writes beside the target and renames: an old file stays whole until the new one is.
pub fn atomically(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let failed = |e: &dyn std::fmt::Display| format!("could not write `{}`: {e}", path.display());
    let found = fs::metadata(path).ok();
    if found.as_ref().is_some_and(|m| m.permissions().readonly()) {
        return Err(failed(&"the file is read-only"));
    }
    // A pipe or a device cannot be replaced.
    if found.as_ref().is_some_and(|m| !m.is_file()) {
        let written = fs::File::options().write(true).open(path).and_then(|mut file| file.write_all(bytes));
        return written.map_err(|e| failed(&e));
    }
    // What a link leads to is written, and the link stays.
    let real = if found.is_some() { path.canonicalize().map_err(|e| failed(&e))? } else { path.to_path_buf() };
    let mut file = tempfile::Builder::new().prefix(".waspy-").tempfile_in(folder_of(&real)).map_err(|e| failed(&e))?;
    file.write_all(bytes).and_then(|()| file.flush()).map_err(|e| failed(&e))?;
    make_ordinary(file.path()).map_err(|e| failed(&e))?;
    file.persist(&real).map_err(|e| failed(&e.error))?;
    Ok(())
}

/// Temporary files are made for their owner alone; an output file is like any other.
#[cfg(unix)]
fn make_ordinary(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn make_ordinary(_: &Path) -> std::io::Result<()> {
    Ok(())
}

fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(p) if !p.as_os_str().is_empty() => p.to_path_buf(),
        _ => PathBuf::from("."),
    }
}

#[cfg(test)]
mod tests {
    use super::{atomically, check_target};
    use std::fs;

    #[test]
    fn replaces_a_file_and_leaves_nothing_else() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("out.wasm");
        atomically(&path, b"one").unwrap();
        atomically(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_read_only_file_is_kept() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("out.wasm");
        atomically(&path, b"one").unwrap();
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).unwrap();
        assert!(atomically(&path, b"two").unwrap_err().ends_with("the file is read-only"));
        assert_eq!(fs::read(&path).unwrap(), b"one");
    }

    #[cfg(unix)]
    #[test]
    fn links_stay_and_devices_are_written_to() {
        let dir = tempfile::tempdir().unwrap();
        let (file, link) = (dir.path().join("file"), dir.path().join("link"));
        fs::write(&file, "old").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        atomically(&link, b"new").unwrap();
        assert!(link.is_symlink() && fs::read(&file).unwrap() == b"new");
        atomically("/dev/null".as_ref(), b"x").unwrap();
        let full = std::path::Path::new("/dev/full");
        if full.exists() {
            assert!(atomically(full, b"x").unwrap_err().starts_with("could not write `/dev/full`: "));
            assert!(!fs::metadata(full).unwrap().is_file());
        }
    }

    #[test]
    fn folders_are_told_apart_from_files() {
        let dir = tempfile::tempdir().unwrap();
        assert!(check_target(dir.path()).unwrap_err().contains("is a folder"));
        assert!(check_target(&dir.path().join("no/out.wasm")).unwrap_err().contains("does not exist"));
        assert!(check_target(&dir.path().join("out.wasm")).is_ok());
    }
}
