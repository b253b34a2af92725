//! Which `wasm-opt` there is: the one in this program, or the one on PATH.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;
use waspy_build::optimise::{Optimizer, VARIABLE};
use waspy_build::{Config, WasmOpt, tool};

/// What is said where an optimiser is asked for: this program was installed without the one that it may have inside.
const MISSING: &str =
    "there is no `wasm-opt` on PATH; install Binaryen, or `cargo-waspy` with its default features, which has it inside";

/// The optimiser; nothing when there is none.
pub fn find(built_in: bool) -> Result<Option<Optimizer>, String> {
    match built_in {
        true => Ok(Some(Optimizer::of_cargo_waspy(own_program()?))),
        false => Ok(Optimizer::on_path()),
    }
}

/// The same, where it has to be there.
pub fn required(built_in: bool) -> Result<Optimizer, String> {
    find(built_in)?.ok_or_else(|| MISSING.to_owned())
}

fn own_program() -> Result<PathBuf, String> {
    std::env::current_exe().map_err(|e| format!("this program does not know where it is: {e}"))
}

/// What the build scripts below cargo are told.
#[derive(Default)]
pub struct Environment {
    /// Variables, each with its value.
    pub variables: Vec<(&'static str, OsString)>,
    /// A release build that goes without the optimiser.
    pub is_without: bool,
}

impl Environment {
    /// For these flags, in a build that may be one for release.
    pub fn new(config: Config, level: Option<WasmOpt>, optimized: bool, built_in: bool) -> Result<Environment, String> {
        let mut environment = Environment::default();
        let wanted = level.map_or(optimized, |level| level != WasmOpt::Off);
        if wanted {
            match find(built_in)? {
                // It may be the one on PATH, which this program calls by the same name.
                Some(_) => environment.variables.push((VARIABLE, own_program()?.into())),
                None if level.is_some() => return Err(MISSING.into()),
                None => environment.is_without = true,
            }
        }
        let config = level.map_or(config.clone(), |level| config.wasm_opt(level));
        environment.variables.extend(config.to_flags().map(|flags| (tool::FLAGS, flags.into())));
        Ok(environment)
    }

    /// Tells the build scripts below a command.
    pub fn give_to(&self, command: &mut Command) {
        command.env_remove(tool::FLAGS).env_remove(VARIABLE);
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
    }

    /// The same with build scripts that run again, whatever they did before.
    pub fn again(&self) -> Environment {
        let mut variables = self.variables.clone();
        let flags = variables.iter().position(|(name, _)| *name == tool::FLAGS).map(|i| variables.remove(i).1);
        let mut flags = flags.unwrap_or_default();
        flags.push("\n# once more");
        variables.push((tool::FLAGS, flags));
        Environment { variables, is_without: self.is_without }
    }
}
