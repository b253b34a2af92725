//! One configuration: flags, then `[package.metadata.waspy]`, then defaults.

use crate::cli::CompileArgs;
use std::path::{Path, PathBuf};
use waspy_build::Config;

/// How a file is compiled: as the package that it belongs to, but for what flags say.
pub fn of_file(flags: &CompileArgs, file: &Path) -> Result<Config, String> {
    match manifest_above(file) {
        Some(manifest) => of_manifest(flags, &manifest),
        None => Ok(flags.config()),
    }
}

/// How the files of a package are compiled.
pub fn of_manifest(flags: &CompileArgs, manifest: &Path) -> Result<Config, String> {
    Ok(flags.config().or(Config::read_manifest(manifest).map_err(|e| e.to_string())?))
}

/// The manifest of the folder of a file, or the next one upwards.
fn manifest_above(file: &Path) -> Option<PathBuf> {
    let file = std::path::absolute(file).ok()?;
    file.ancestors().skip(1).map(|folder| folder.join("Cargo.toml")).find(|m| m.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn flags_win_over_the_manifest_and_that_over_defaults() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("py/a.py");
        let manifest = dir.path().join("Cargo.toml");
        let none = CompileArgs::default();
        assert!(!of_manifest(&none, &manifest).unwrap_err().is_empty());
        fs::write(&manifest, "[package]\n[package.metadata.waspy]\nstrict = true\nhash-seed = 3\n").unwrap();
        assert_eq!(of_file(&none, &file).unwrap(), Config::new().strict(true).hash_seed(3));
        let flags = Config::new().strict(false);
        let options = flags.or(of_file(&none, &file).unwrap()).options(false);
        assert_eq!((options.strict, options.hash_seed, options.names), (false, 3, true));
        fs::write(&manifest, "[package.metadata.waspy]\nstrict = 1\n").unwrap();
        assert!(of_file(&none, &file).unwrap_err().contains("has to be true or false"));
    }
}
