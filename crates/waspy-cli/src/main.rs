//! The program without an optimiser inside: what tests and checkouts run. `cargo-waspy` is the one that people install.

use std::process::ExitCode;

fn main() -> ExitCode {
    waspy_cli::main(None)
}
