//! How a folder is compiled.

use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};

use waspy_compiler::api::{Options, Output, Sources};
use waspy_compiler::component::interface::{Interface, NamedType};
use waspy_syntax::codes;
use waspy_syntax::diagnostic::{Diagnostic, Severity};

use crate::bindings::{self, Part};
use crate::cargo::Cargo;
use crate::optimise::{self, Optimizer, WasmOpt};
use crate::out::Out;
use crate::sources::{Bundle, Folder};
use crate::tool::{self, Component, Made};
use crate::{Error, manifest};

/// What becomes of a place in a program that waspy does not support.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Unsupported {
    /// An error: the program does not compile.
    #[default]
    Error,
    /// A warning; the place raises `NotImplementedError` when it is reached.
    Raise,
}

/// Options of a build. Options set here win over `[package.metadata.waspy]`, and flags of `cargo waspy` over both.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Config {
    pub(crate) strict: Option<bool>,
    pub(crate) names: Option<bool>,
    pub(crate) optimize: Option<bool>,
    pub(crate) hash_seed: Option<u64>,
    pub(crate) unsupported: Option<Unsupported>,
    pub(crate) bundle: Option<String>,
    pub(crate) wasm_opt: Option<WasmOpt>,
    /// `wasm_opt` came with a flag, which means any profile.
    pub(crate) wasm_opt_now: bool,
    module: Option<String>,
    out_dir: Option<PathBuf>,
    /// How the crate calls `waspy-host`: found in its manifest.
    host: Option<String>,
}

impl Config {
    /// The options of the manifest.
    pub fn new() -> Config {
        Config::default()
    }

    /// Code that contradicts an annotation is an error, not a warning. Default: no.
    pub fn strict(mut self, strict: bool) -> Config {
        self.strict = Some(strict);
        self
    }

    /// What becomes of a place that is not supported. Default: an error.
    pub fn unsupported(mut self, unsupported: Unsupported) -> Config {
        self.unsupported = Some(unsupported);
        self
    }

    /// Keep the names of functions in components, for profilers and stack traces of engines. Default: in all builds but release.
    pub fn names(mut self, names: bool) -> Config {
        self.names = Some(names);
        self
    }

    /// Optimise. Default: yes.
    pub fn optimize(mut self, optimize: bool) -> Config {
        self.optimize = Some(optimize);
        self
    }

    /// Seed of the hashes of `str`, against input made to collide. Default: 0.
    pub fn hash_seed(mut self, seed: u64) -> Config {
        self.hash_seed = Some(seed);
        self
    }

    /// Make ONE component of this name of all modules, with an interface for each: they share their state and their types.
    /// Default: a component for each module.
    pub fn bundle(mut self, name: impl Into<String>) -> Config {
        self.bundle = Some(name.into());
        self
    }

    /// Have `wasm-opt` work on the core modules of release builds. Builds that `cargo waspy` starts have it in themselves; in others
    /// the program has to be on PATH, and a warning tells when it is not. Default: what was measured to be best, in builds that
    /// `cargo waspy` starts.
    pub fn wasm_opt(mut self, level: WasmOpt) -> Config {
        self.wasm_opt = Some(level);
        self
    }

    /// Name of the generated Rust file and module. Default: the folder's name.
    pub fn module(mut self, name: impl Into<String>) -> Config {
        self.module = Some(name.into());
        self
    }

    /// Write below this folder. Default: `$OUT_DIR`.
    pub fn out_dir(mut self, path: impl Into<PathBuf>) -> Config {
        self.out_dir = Some(path.into());
        self
    }

    /// Compiles the Python files of a folder, relative to the manifest.
    pub fn compile_dir(self, folder: impl AsRef<Path>) -> Result<(), Error> {
        let mut stdout = std::io::stdout();
        let root = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
        let out_dir = match &self.out_dir {
            Some(path) => path.clone(),
            None => PathBuf::from(variable("OUT_DIR")?),
        };
        let manifest = root.join("Cargo.toml");
        let mut cargo = Cargo::new(&mut stdout);
        [tool::FLAGS, optimise::VARIABLE].iter().for_each(|name| cargo.rerun_if_env_changed(name));
        let mut config = tool::flags()?.or(self).or(manifest::read(&manifest)?);
        let compile =
            |entry: &str, sources: &dyn Sources, options: &Options| waspy_compiler::compile(entry, sources, options);
        let (host, files) = manifest::host_crate(&manifest)?;
        config.host = Some(host);
        files.iter().for_each(|file| Cargo::new(&mut stdout).rerun_if_changed(file));
        config.run(&root, folder.as_ref(), &out_dir, &mut stdout, &compile)
    }

    /// These options, and the other's where nothing was said.
    pub fn or(self, other: Config) -> Config {
        Config {
            strict: self.strict.or(other.strict),
            names: self.names.or(other.names),
            optimize: self.optimize.or(other.optimize),
            hash_seed: self.hash_seed.or(other.hash_seed),
            unsupported: self.unsupported.or(other.unsupported),
            bundle: self.bundle.or(other.bundle),
            wasm_opt_now: if self.wasm_opt.is_some() { self.wasm_opt_now } else { other.wasm_opt_now },
            wasm_opt: self.wasm_opt.or(other.wasm_opt),
            module: self.module.or(other.module),
            out_dir: self.out_dir.or(other.out_dir),
            host: self.host.or(other.host),
        }
    }

    /// What the compiler is told, in a release build or another.
    pub fn options(&self, release: bool) -> Options {
        let default = Options::default();
        Options {
            strict: self.strict.unwrap_or(default.strict),
            names: self.names.unwrap_or(!release),
            optimize: self.optimize.unwrap_or(default.optimize),
            hash_seed: self.hash_seed.unwrap_or(default.hash_seed),
            unsupported_raises: self.unsupported.unwrap_or_default() == Unsupported::Raise,
            ..default
        }
    }

    /// How much `wasm-opt` is to do: what a flag says for this build, what was chosen for release builds, or what is best where
    /// `cargo waspy` offers one.
    fn level(&self, release: bool) -> WasmOpt {
        match self.wasm_opt {
            Some(level) if self.wasm_opt_now || release => level,
            None if release && self.optimize != Some(false) && Optimizer::from_env().is_some() => WasmOpt::default(),
            _ => WasmOpt::Off,
        }
    }

    /// The whole build, with everything it depends on as arguments.
    pub(crate) fn run(
        &self,
        root: &Path,
        folder: &Path,
        out_dir: &Path,
        stdout: &mut dyn Write,
        compile: &dyn Fn(&str, &dyn Sources, &Options) -> Output,
    ) -> Result<(), Error> {
        let path = root.join(folder);
        let mut cargo = Cargo::new(stdout);
        // A folder stands for everything below it.
        cargo.rerun_if_changed(&path);
        if !path.is_dir() {
            return Err(Error::new(format!("there is no folder `{}` with Python files", path.display())));
        }
        let name = match &self.module {
            Some(name) => name.clone(),
            None => folder_name(folder)?,
        };
        check_module_name(&name)?;
        let release = std::env::var("PROFILE").as_deref() == Ok("release");
        let sources = Folder::new(path, folder);
        let mut outputs = self.compile(&sources, &self.options(release), &mut cargo, compile)?;
        let before: Vec<usize> = outputs.iter().map(|o| o.component.as_ref().map_or(0, Vec::len)).collect();
        let level = self.optimise(&mut outputs, release, &out_dir.join(crate::out::FOLDER), &mut cargo)?;
        let host = self.host.as_deref().unwrap_or(bindings::HOST);
        let components = outputs.iter().zip(before).map(|(output, before)| Component::new(output, before)).collect();
        let made = Made { folder: sources.shown().into(), bundle: self.bundle.clone(), level, components };
        let mut out = Out::new(out_dir);
        write(&name, host, &outputs, &made, &mut out)?;
        out.list(&name, root)
    }

    /// Compiles all modules of a folder.
    pub(crate) fn compile(
        &self,
        sources: &Folder,
        options: &Options,
        cargo: &mut Cargo<'_>,
        compile: &dyn Fn(&str, &dyn Sources, &Options) -> Output,
    ) -> Result<Vec<Output>, Error> {
        let entries = entries(sources)?;
        match &self.bundle {
            None => compile_entries(sources, sources, &entries, options, cargo, compile),
            Some(name) => {
                let bundle = Bundle::new(sources, name, &entries)?;
                let options = Options { bundle: entries, ..options.clone() };
                compile_entries(sources, &bundle, std::slice::from_ref(name), &options, cargo, compile)
            }
        }
    }

    /// Has the optimiser work on all components, when that is wanted; how much it did.
    fn optimise(
        &self,
        outputs: &mut [Output],
        release: bool,
        folder: &Path,
        cargo: &mut Cargo<'_>,
    ) -> Result<WasmOpt, Error> {
        let level = self.level(release);
        if level == WasmOpt::Off || outputs.is_empty() {
            return Ok(WasmOpt::Off);
        }
        let Some(optimizer) = Optimizer::from_env().or_else(Optimizer::on_path) else {
            // A manifest that asks for it is built on many machines; who types a flag means this one.
            return match self.wasm_opt_now {
                true => Err(Error::new(optimise::MISSING)),
                false => {
                    cargo.warning(&format!("components are not as small as they could be: {}", optimise::MISSING));
                    Ok(WasmOpt::Off)
                }
            };
        };
        let names = self.options(release).names;
        outputs.iter_mut().try_for_each(|output| optimizer.output(output, level, names, folder))?;
        Ok(level)
    }
}

fn variable(name: &str) -> Result<OsString, Error> {
    std::env::var_os(name).ok_or_else(|| {
        Error::new(format!("`{name}` is not set: `compile_dir` is to be called in the build script of a crate"))
    })
}

fn folder_name(folder: &Path) -> Result<String, Error> {
    let name = folder.file_name().map(|n| n.to_string_lossy().into_owned());
    name.ok_or_else(|| {
        Error::new(format!("`{}` has no name for the Rust module: give one with `Config::module`", folder.display()))
    })
}

/// The name is that of a file and of a Rust module.
fn check_module_name(name: &str) -> Result<(), Error> {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    if !name.is_empty() && name.chars().all(word) && !name.starts_with(char::is_numeric) && name != "_" {
        return Ok(());
    }
    Err(Error::new(format!(
        "`{name}` cannot be the name of a Rust module: give another one with `Config::module`, for example `{}`",
        bindings::names::as_identifier(name)
    )))
}

/// The modules of a folder that export something.
fn entries(folder: &Folder) -> Result<Vec<String>, Error> {
    let entries = folder.entries()?;
    if entries.is_empty() {
        return Err(Error::new(format!(
            "no Python file to compile in `{}`: each `NAME.py` there becomes a component, but for names that begin \
             with `_` or `test_`, and `conftest.py`",
            folder.shown()
        )));
    }
    Ok(entries)
}

/// Compiles modules, reporting what all of them say before giving up.
fn compile_entries(
    folder: &Folder,
    sources: &dyn Sources,
    entries: &[String],
    options: &Options,
    cargo: &mut Cargo<'_>,
    compile: &dyn Fn(&str, &dyn Sources, &Options) -> Output,
) -> Result<Vec<Output>, Error> {
    let (mut outputs, mut errors, mut rendered) = (vec![], 0, String::new());
    for entry in entries {
        let output = compile(entry, sources, options);
        if let Some(error) = folder.take_error() {
            return Err(error);
        }
        let (mut wrong, warnings): (Vec<_>, Vec<_>) =
            output.diagnostics.iter().cloned().partition(|d| d.severity == Severity::Error);
        wrong.extend(instance_type_clash(&output.interface));
        if !warnings.is_empty() {
            cargo.warning(&waspy_syntax::render(&warnings, &output.sources, false));
        }
        if !wrong.is_empty() {
            errors += wrong.len();
            rendered.push_str(&waspy_syntax::render(&wrong, &output.sources, false));
            rendered.push('\n');
        } else if output.component.is_some() && !output.interface.exports.is_empty() {
            outputs.push(output);
        }
    }
    if errors > 0 { Err(Error::diagnostics(errors, rendered)) } else { Ok(outputs) }
}

/// The type of an instance, or the trait of a host module, and the module's own types are in one Rust module.
fn instance_type_clash(interface: &Interface) -> Option<Diagnostic> {
    let own = interface.modules.iter().map(|m| (&m.name, bindings::module_type(&m.name), "type"));
    let hosts = interface.imports.iter().map(|h| (&h.python_name, bindings::trait_name(h), "trait"));
    own.chain(hosts).find_map(|(module, name, what)| {
        let same = |t: &&NamedType| t.module == *module && bindings::names::ty(&t.python_name) == name;
        let ty = interface.types.iter().find(same)?;
        let class = &ty.python_name;
        let text = format!("the class `{class}` has the name of the Rust {what} that stands for the module `{module}`");
        Some(Diagnostic::error(codes::INSTANCE_NAME, ty.span, text).hint("rename the class or the file"))
    })
}

fn write(name: &str, host: &str, outputs: &[Output], made: &Made, out: &mut Out) -> Result<(), Error> {
    let mut parts = vec![];
    for output in outputs {
        let stem = format!("{name}/{}", output.interface.module);
        out.write(&format!("{stem}.wasm"), output.component.as_deref().unwrap_or_default())?;
        out.write(&format!("{stem}.wit"), output.wit.as_bytes())?;
        let pure = output.wasi.is_empty();
        parts.push(Part { interface: &output.interface, wasm: format!("{stem}.wasm"), pure });
    }
    out.write(&format!("{name}.toml"), made.to_toml().as_bytes())?;
    out.write(&format!("{name}.rs"), bindings::module(name, host, &parts).as_bytes())?;
    out.remove_others(name)
}

#[cfg(test)]
mod tests;
