//! Binaryen as a function: the words of its command line in, a file out.

use std::error::Error;
use std::ffi::OsString;
use wasm_opt::integration::{Command, run_from_command_args};

/// Does what `wasm-opt` does with these words.
pub fn run(words: &[OsString]) -> Result<(), String> {
    let mut command = Command::new("wasm-opt");
    command.args(words);
    run_from_command_args(command).map_err(|e| with_reasons(&e))
}

/// An error and why it happened.
fn with_reasons(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut reason = error.source();
    while let Some(e) = reason {
        text = format!("{text}: {e}");
        reason = e.source();
    }
    text
}
