//! What people type after `cargo waspy`.
//!
//! Cargo runs `cargo waspy …` as `cargo-waspy waspy …`, so that the word `waspy` is itself a subcommand here.

use crate::shell::{Color, Verbosity};
use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// The outer layer that cargo's way of calling subcommands brings.
#[derive(Debug, Parser)]
#[command(name = "cargo", bin_name = "cargo")]
pub enum Cargo {
    /// Python compiled ahead of time to WebAssembly components.
    #[command(version, arg_required_else_help = true)]
    Waspy(Waspy),
}

/// All of the command line.
#[derive(Debug, Args)]
pub struct Waspy {
    /// How much is said, and in which colours.
    #[command(flatten)]
    pub output: OutputArgs,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Options of every command.
#[derive(Debug, Args)]
pub struct OutputArgs {
    /// Say nothing but errors
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Say more about what is done
    #[arg(short, long, global = true, action = ArgAction::SetTrue)]
    verbose: bool,
    /// Colours
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,
}

impl OutputArgs {
    /// The two flags as one choice.
    pub fn verbosity(&self) -> Verbosity {
        match (self.quiet, self.verbose) {
            (true, _) => Verbosity::Quiet,
            (_, true) => Verbosity::Verbose,
            _ => Verbosity::Normal,
        }
    }
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Compile a Python file and run it
    Run(RunArgs),
    /// Compile a Python file to a WebAssembly file
    Build(BuildArgs),
    /// Report what is wrong with a Python file and write nothing
    Check(CheckArgs),
}

/// `run FILE.py [-- ARGS]`
#[derive(Debug, Args)]
pub struct RunArgs {
    /// The program
    #[arg(value_name = "FILE.py")]
    pub file: PathBuf,
    /// Arguments of the program: `sys.argv[1:]`
    #[arg(last = true, value_name = "ARGS")]
    pub args: Vec<String>,
}

/// `build FILE.py -o OUT.wasm`
#[derive(Debug, Args)]
pub struct BuildArgs {
    /// The program or module
    #[arg(value_name = "FILE.py")]
    pub file: PathBuf,
    /// The file to write
    #[arg(short, long, value_name = "OUT.wasm")]
    pub output: PathBuf,
    /// What to write
    #[arg(long, value_name = "TARGET", default_value = "component")]
    pub target: Target,
}

/// Forms of a compiled program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Target {
    /// A WebAssembly component
    Component,
    /// The core module inside it
    Core,
}

/// `check FILE.py [--json]`
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// The program or module
    #[arg(value_name = "FILE.py")]
    pub file: PathBuf,
    /// One JSON object a line on standard output
    #[arg(long)]
    pub json: bool,
}

#[cfg(test)]
mod tests {
    use super::Cargo;
    use clap::CommandFactory;

    #[test]
    fn the_definition_is_consistent() {
        Cargo::command().debug_assert();
    }
}
