//! `cargo-waspy wasm-opt IN -o OUT …`: what build scripts call, by the name in `WASPY_OPTIMIZER`.
//!
//! A process of its own, since Binaryen ends the process when it finds a mistake of its own.

use crate::{FAILURE, WasmOpt};
use std::ffi::OsString;
use std::process::{Command, ExitCode};

/// Optimises with the program's own optimiser, or with the one on PATH.
pub fn exec(words: &[OsString], wasm_opt: Option<WasmOpt>) -> ExitCode {
    let result = match wasm_opt {
        Some(run) => run(words),
        None => on_path(words),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(FAILURE)
        }
    }
}

fn on_path(words: &[OsString]) -> Result<(), String> {
    let program = waspy_build::optimise::PROGRAM;
    let status = Command::new(program).args(words).status().map_err(|e| format!("could not run `{program}`: {e}"))?;
    if status.success() { Ok(()) } else { Err(format!("`{program}` ended with {status}")) }
}
