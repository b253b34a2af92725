//! What build scripts and `cargo waspy` tell each other.
//!
//! `cargo waspy` gives its flags in a variable, as the keys that `[package.metadata.waspy]` has. A build script leaves beside its
//! components what is not to be seen in them, in `py.toml`, and the names of all such modules in [`LIST`]:
//!
//! ```toml
//! folder = "py"          # with the Python files, relative to the manifest
//! bundle = "app"         # where all of them are one component
//! wasm-opt = "measured"  # how much the optimiser did
//!
//! [[component]]
//! name = "stats"
//! exports = 2            # functions that Rust can call
//! imports = 0            # interfaces that the host has to provide
//! before = 4711          # bytes without the optimiser
//! ```

use std::path::Path;

use waspy_compiler::api::{Options, Output};
use waspy_compiler::component::interface::Kind;
use waspy_syntax::json_string;

use crate::cargo::Cargo;
use crate::sources::Folder;
use crate::{Config, Error, Unsupported, WasmOpt, manifest};

pub use crate::out::LIST;

/// The variable with the flags of `cargo waspy`.
pub const FLAGS: &str = "WASPY_FLAGS";

/// The flags that this build script was given.
pub(crate) fn flags() -> Result<Config, Error> {
    let Some(text) = std::env::var_os(FLAGS) else { return Ok(Config::new()) };
    let wrong = |e: &dyn std::fmt::Display| Error::new(format!("the variable {FLAGS} is for `cargo waspy`: {e}"));
    let table: toml::Table = text.to_string_lossy().parse().map_err(|e| wrong(&e))?;
    let mut config = manifest::keys(&table, FLAGS).map_err(|e| wrong(&e))?;
    config.wasm_opt_now = config.wasm_opt.is_some();
    Ok(config)
}

impl Config {
    /// The options of `[package.metadata.waspy]` in this manifest.
    pub fn read_manifest(manifest: &Path) -> Result<Config, Error> {
        manifest::read(manifest)
    }

    /// These options for [`FLAGS`]; nothing when none was set.
    pub fn to_flags(&self) -> Option<String> {
        let mut lines = vec![];
        let flags = [("strict", self.strict), ("names", self.names), ("optimize", self.optimize)];
        lines.extend(flags.iter().filter_map(|(key, value)| Some(format!("{key} = {}", (*value)?))));
        lines.extend(self.hash_seed.map(|seed| format!("hash-seed = {seed}")));
        lines.extend(self.unsupported.map(|u| match u {
            Unsupported::Error => "unsupported = \"error\"".into(),
            Unsupported::Raise => "unsupported = \"raise\"".into(),
        }));
        lines.extend(self.bundle.as_ref().map(|name| format!("bundle = {}", json_string(name))));
        lines.extend(self.wasm_opt.map(|level| format!("wasm-opt = {}", json_string(level.name()))));
        (!lines.is_empty()).then(|| lines.join("\n"))
    }

    /// What the compiler gives for each component of a folder below `root`: for tools that look into it. Files are not written.
    pub fn outputs(&self, root: &Path, folder: &str, options: &Options) -> Result<Vec<Output>, Error> {
        let sources = Folder::new(root.join(folder), Path::new(folder));
        let mut nowhere = std::io::sink();
        let compile = |entry: &str, sources: &dyn waspy_compiler::api::Sources, options: &Options| {
            waspy_compiler::compile(entry, sources, options)
        };
        self.compile(&sources, options, &mut Cargo::new(&mut nowhere), &compile)
    }
}

/// What a build script made of a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The folder with the Python files, relative to the manifest.
    pub folder: String,
    /// Name of the one component of all modules.
    pub bundle: Option<String>,
    /// How much the optimiser did.
    pub level: WasmOpt,
    /// The components.
    pub components: Vec<Component>,
}

/// A component, but for what its file tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Component {
    /// Its name: that of its file.
    pub name: String,
    /// Functions that Rust can call.
    pub exports: usize,
    /// Interfaces that the host has to provide.
    pub imports: usize,
    /// Its bytes without the optimiser.
    pub before: usize,
}

impl Component {
    /// What a component is that was compiled to this, and had so many bytes before the optimiser.
    pub fn new(output: &Output, before: usize) -> Component {
        let interface = &output.interface;
        let exports = if interface.kind == Kind::Command { 1 } else { interface.exports.len() };
        let imports = output.wasi.len() + interface.imports.len();
        Component { name: interface.module.clone(), exports, imports, before }
    }

    fn to_toml(&self) -> String {
        let Component { name, exports, imports, before } = self;
        let name = json_string(name);
        format!("\n[[component]]\nname = {name}\nexports = {exports}\nimports = {imports}\nbefore = {before}\n")
    }

    fn from_toml(table: &toml::Table) -> Option<Component> {
        let number = |key: &str| usize::try_from(table.get(key)?.as_integer()?).ok();
        let name = table.get("name")?.as_str()?.to_owned();
        Some(Component { name, exports: number("exports")?, imports: number("imports")?, before: number("before")? })
    }
}

impl Made {
    pub(crate) fn to_toml(&self) -> String {
        let bundle = self.bundle.as_ref().map(|b| format!("bundle = {}\n", json_string(b))).unwrap_or_default();
        let components: String = self.components.iter().map(Component::to_toml).collect();
        let (folder, level) = (json_string(&self.folder), json_string(self.level.name()));
        format!("# For `cargo waspy`.\nfolder = {folder}\n{bundle}wasm-opt = {level}\n{components}")
    }

    /// Reads what a build script wrote.
    pub fn from_toml(text: &str) -> Option<Made> {
        let table: toml::Table = text.parse().ok()?;
        let text = |key: &str| table.get(key).and_then(toml::Value::as_str).map(str::to_owned);
        let components = match table.get("component") {
            Some(list) => {
                list.as_array()?.iter().map(|c| Component::from_toml(c.as_table()?)).collect::<Option<_>>()?
            }
            None => vec![],
        };
        let level = WasmOpt::from_name(&text("wasm-opt")?)?;
        Some(Made { folder: text("folder")?, bundle: text("bundle"), level, components })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_made_is_read_as_it_was_written() {
        let component = |name: &str| Component { name: name.into(), exports: 1, imports: 2, before: 3456 };
        let components = vec![component("größe"), component("stats")];
        let made = Made { folder: "py \"x\"".into(), bundle: Some("app".into()), level: WasmOpt::Oz, components };
        assert_eq!(Made::from_toml(&made.to_toml()), Some(made));
        assert_eq!(Made::from_toml("folder = 1"), None);
    }

    #[test]
    fn flags_are_keys_of_the_manifest() {
        assert_eq!(Config::new().to_flags(), None);
        let config = Config::new().strict(true).names(false).hash_seed(7).unsupported(Unsupported::Raise);
        let config = config.optimize(false).bundle("app").wasm_opt(WasmOpt::O3);
        let table = config.to_flags().expect("has some").parse().expect("is a table");
        assert_eq!(manifest::keys(&table, FLAGS), Ok(config));
    }
}
