//! The `cargo waspy` subcommand: `waspy-cli` with Binaryen's optimiser inside.
//!
//! The feature `wasm-opt`, on by default, costs a C++ compiler and its time. Without it the program uses the `wasm-opt` on PATH.

#[cfg(feature = "wasm-opt")]
mod binaryen;

use std::process::ExitCode;

fn main() -> ExitCode {
    waspy_cli::main(optimizer())
}

#[cfg(feature = "wasm-opt")]
fn optimizer() -> Option<waspy_cli::WasmOpt> {
    Some(binaryen::run)
}

#[cfg(not(feature = "wasm-opt"))]
fn optimizer() -> Option<waspy_cli::WasmOpt> {
    None
}
