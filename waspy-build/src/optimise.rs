//! `wasm-opt` on core modules, before they become components.
//!
//! Nothing of it is in this crate, which is to need no C++: `cargo waspy` names itself in [`VARIABLE`], and a build that asks for
//! the optimiser in its manifest has the `wasm-opt` on PATH. Both are called alike: the module, `-o`, the result, passes.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, io};

use waspy_compiler::api::Output;
use waspy_compiler::component::encode;

use crate::Error;

/// The variable with the path of a `cargo-waspy`, whose subcommand `wasm-opt` is the optimiser.
pub const VARIABLE: &str = "WASPY_OPTIMIZER";
/// The program on PATH, and the subcommand.
pub const PROGRAM: &str = "wasm-opt";

/// Why there is no optimiser, and what to do.
pub const MISSING: &str = "there is no `wasm-opt` on PATH; install Binaryen, or build with `cargo waspy build`";

/// What modules use and every engine has. The optimiser may use no more.
const FEATURES: [&str; 6] = [
    "--mvp-features",
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-multivalue",
];

/// How much is optimised: `wasm-opt`'s own levels, and a list that was chosen by measurement.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum WasmOpt {
    /// Not at all.
    Off,
    /// What makes components smaller and none of the benchmarks slower.
    #[default]
    Measured,
    /// `-O0`: the module is only read and written again.
    O0,
    /// `-O1`: a little, quickly.
    O1,
    /// `-O2`: more.
    O2,
    /// `-O3`: for speed.
    O3,
    /// `-O4`: for speed, slowly.
    O4,
    /// `-Os`: for size.
    Os,
    /// `-Oz`: for size above all.
    Oz,
}

/// Levels by the names that manifests and command lines give them.
const NAMES: [(&str, WasmOpt); 9] = [
    ("off", WasmOpt::Off),
    ("measured", WasmOpt::Measured),
    ("0", WasmOpt::O0),
    ("1", WasmOpt::O1),
    ("2", WasmOpt::O2),
    ("3", WasmOpt::O3),
    ("4", WasmOpt::O4),
    ("s", WasmOpt::Os),
    ("z", WasmOpt::Oz),
];

/// The passes of [`WasmOpt::Measured`]. Whatever is for size folds and shares code, and made a loop of the benchmarks 2.4 times slower;
/// `docs/wasm-opt.md` has the numbers, `cargo-waspy/examples/levels.rs` measures them.
const MEASURED: [&str; 1] = ["-O2"];

impl WasmOpt {
    /// The level of a name: `off`, `measured`, `0` to `4`, `s`, `z`.
    pub fn from_name(name: &str) -> Option<WasmOpt> {
        NAMES.iter().find(|(n, _)| *n == name).map(|(_, level)| *level)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|(_, level)| *level == self).map_or("", |(name, _)| name)
    }

    /// What the optimiser is told.
    pub fn passes(self) -> Vec<String> {
        match self {
            WasmOpt::Off => vec![],
            WasmOpt::Measured => MEASURED.map(str::to_owned).to_vec(),
            level => vec![format!("-O{}", level.name())],
        }
    }
}

/// An optimiser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Optimizer {
    /// The program and the words before the module.
    command: Vec<OsString>,
}

impl Optimizer {
    /// The one that [`VARIABLE`] names.
    pub fn from_env() -> Option<Optimizer> {
        env::var_os(VARIABLE).filter(|v| !v.is_empty()).map(|program| Optimizer::of_cargo_waspy(program.into()))
    }

    /// The one inside a `cargo-waspy`.
    pub fn of_cargo_waspy(program: PathBuf) -> Optimizer {
        Optimizer { command: vec![program.into(), PROGRAM.into()] }
    }

    /// The one on PATH.
    pub fn on_path() -> Option<Optimizer> {
        let file = format!("{PROGRAM}{}", env::consts::EXE_SUFFIX);
        let path = env::var_os("PATH")?;
        let found = env::split_paths(&path).map(|folder| folder.join(&file)).find(|p| p.is_file())?;
        Some(Optimizer { command: vec![found.into()] })
    }

    /// The program as people know it.
    fn shown(&self) -> String {
        let words: Vec<_> = self.command.iter().map(|w| w.to_string_lossy()).collect();
        words.join(" ")
    }

    /// A core module made smaller or faster; `names` keeps the names of functions. Files of the work are in `folder` meanwhile.
    pub fn core(&self, module: &[u8], level: WasmOpt, names: bool, folder: &Path) -> Result<Vec<u8>, Error> {
        self.passes(module, &level.passes(), names, folder)
    }

    /// The same with passes by their names on the optimiser's command line.
    pub fn passes(&self, module: &[u8], passes: &[String], names: bool, folder: &Path) -> Result<Vec<u8>, Error> {
        let files = Files::new(folder);
        let failed = |doing: &str, e: io::Error| Error::io(doing, folder, &e);
        fs::create_dir_all(folder).map_err(|e| failed("create", e))?;
        fs::write(&files.input, module).map_err(|e| failed("write below", e))?;
        let mut command = Command::new(&self.command[0]);
        command.args(&self.command[1..]).arg(&files.input).arg("-o").arg(&files.output);
        command.args(FEATURES).args(passes);
        if names {
            command.arg("-g");
        }
        let result = command.output().map_err(|e| Error::new(format!("could not run `{}`: {e}", self.shown())))?;
        if !result.status.success() {
            let said = [result.stdout, result.stderr].concat();
            let said = String::from_utf8_lossy(&said).trim_end().to_owned();
            return Err(Error::new(format!("`{}` failed, with {}\n{said}", self.shown(), result.status)));
        }
        fs::read(&files.output).map_err(|e| Error::new(format!("`{}` wrote no module: {e}", self.shown())))
    }

    /// An optimised module that stays a module.
    pub fn module(&self, module: &[u8], level: WasmOpt, names: bool, folder: &Path) -> Result<Vec<u8>, Error> {
        let core = self.core(module, level, names, folder)?;
        let valid = encode::check_module(&core);
        valid.map(|()| core).map_err(|e| self.not_usable(&e))
    }

    fn not_usable(&self, why: &dyn std::fmt::Display) -> Error {
        Error::new(format!("what `{}` made of the module is not usable: {why}", self.shown()))
    }

    /// The same program around an optimised core module. The component is validated, whoever made the module.
    pub fn output(&self, output: &mut Output, level: WasmOpt, names: bool, folder: &Path) -> Result<(), Error> {
        let core = self.core(&output.core, level, names, folder)?;
        let encoded = encode::encode(&core, &output.interface, true).map_err(|e| self.not_usable(&e))?;
        output.component = Some(encoded.component);
        output.wasi = encoded.wasi;
        output.wit = encoded.wit;
        output.core = core;
        Ok(())
    }
}

/// A module on its way; gone afterwards, however that ends.
struct Files {
    input: PathBuf,
    output: PathBuf,
}

impl Files {
    fn new(folder: &Path) -> Files {
        // Builds that run at once do not meet, nor threads of one.
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let n = NEXT.fetch_add(1, Ordering::Relaxed);
        let file = |end: &str| folder.join(format!(".{PROGRAM}.{}.{n}.{end}", std::process::id()));
        Files { input: file("in.wasm"), output: file("out.wasm") }
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.input);
        let _ = fs::remove_file(&self.output);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_levels() {
        for (name, level) in NAMES {
            assert_eq!((WasmOpt::from_name(name), level.name()), (Some(level), name));
        }
        assert_eq!(WasmOpt::from_name("5"), None);
        assert!(WasmOpt::Off.passes().is_empty());
        assert_eq!(WasmOpt::Os.passes(), ["-Os"]);
    }

    #[test]
    fn a_program_that_is_not_there() {
        let folder = tempfile::tempdir().expect("a folder");
        let optimizer = Optimizer::of_cargo_waspy("/absent/cargo-waspy".into());
        let error = optimizer.core(b"x", WasmOpt::Oz, false, folder.path()).expect_err("is refused");
        assert!(error.to_string().starts_with("could not run `/absent/cargo-waspy wasm-opt`: "), "{error}");
        assert_eq!(fs::read_dir(folder.path()).expect("is there").count(), 0);
    }
}
