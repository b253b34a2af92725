//! `cargo waspy completions SHELL` and `cargo waspy man`: made from the definition of the command line.

use crate::Outcome;
use crate::cli::{Cargo, CompletionsArgs};
use clap::CommandFactory;
use std::io::{self, Write};

/// Prints a script that a shell reads for completions.
pub fn completions(args: &CompletionsArgs) -> Outcome {
    let mut script = vec![];
    // Cargo completes its own words; this is for the program that it calls.
    clap_complete::generate(args.shell, &mut Cargo::command(), "cargo-waspy", &mut script);
    put(&script)
}

/// Prints the manual page, for `man -l -`.
pub fn man() -> Outcome {
    let mut command = Cargo::command();
    command.build();
    let waspy = command.find_subcommand("waspy").cloned().unwrap_or(command);
    let mut page = vec![];
    clap_mangen::Man::new(waspy).title("cargo-waspy").render(&mut page).map_err(|e| e.to_string())?;
    put(&page)
}

fn put(bytes: &[u8]) -> Outcome {
    let written = io::stdout().lock().write_all(bytes);
    written.map_err(|e| format!("could not write to standard output: {e}"))?;
    Ok(0)
}
