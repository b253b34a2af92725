//! Loads plugins: `.py` files are compiled when the program runs.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use waspy_compiler::api::{Options, SourceText, Sources};

use crate::py::plugin::Plugin;

/// What one call of a plugin may use. A plugin has no files, no network and no clock: it imports nothing.
const MEMORY: usize = 32 << 20;
const FUEL: u64 = 100_000_000;
const DEADLINE: Duration = Duration::from_secs(1);

/// The module whose interface plugins have, and what they may import beside it.
const MODULE: &str = "plugin";
const SHARED: &[(&str, &str)] = &[("_note", include_str!("../py/_note.py"))];

/// A plugin's file: the compiler knows it as the module `plugin`, so that its interface is the one of `py/plugin.py`.
struct Files<'a> {
    path: &'a Path,
    bytes: Vec<u8>,
}

impl Sources for Files<'_> {
    fn read(&self, module: &str) -> Option<SourceText> {
        let text = |path: String, bytes: Vec<u8>| SourceText {
            path,
            bytes,
            declaration: false,
            package: false,
        };
        if module == MODULE {
            return Some(text(self.path.display().to_string(), self.bytes.clone()));
        }
        let (name, source) = SHARED.iter().find(|(name, _)| *name == module)?;
        Some(text(format!("<{name}>"), source.as_bytes().to_vec()))
    }
}

/// Compiles a plugin and makes an instance of it; what is wrong with it, for a person, otherwise.
pub fn load(path: &Path) -> Result<Plugin, String> {
    let bytes = fs::read(path).map_err(|e| format!("could not read `{}`: {e}", path.display()))?;
    let output = waspy_compiler::compile(MODULE, &Files { path, bytes }, &Options::default());
    let Some(component) = output.component else {
        return Err(waspy_syntax::render(
            &output.diagnostics,
            &output.sources,
            false,
        ));
    };
    limited(component).map_err(|e| format!("`{}` is no plugin: {e}", path.display()))
}

/// The plugin that is built in.
pub fn built_in() -> waspy_host::Result<Plugin> {
    Plugin::builder()
        .memory(MEMORY)
        .fuel(FUEL)
        .deadline(DEADLINE)
        .new()
}

fn limited(component: Vec<u8>) -> waspy_host::Result<Plugin> {
    Plugin::builder()
        .component(component)
        .memory(MEMORY)
        .fuel(FUEL)
        .deadline(DEADLINE)
        .new()
}

/// The `.py` files of a folder, in the order of their names.
pub fn files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = vec![];
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == "py") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
