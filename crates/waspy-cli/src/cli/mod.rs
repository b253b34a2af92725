//! What people type after `cargo waspy`.
//!
//! Cargo runs `cargo waspy …` as `cargo-waspy waspy …`, so that the word `waspy` is itself a subcommand here. Each
//! command shows examples in its `--help`; tests run them.

mod building;
mod cargo;
mod compiling;
mod inspecting;
mod project;
mod running;
mod testing;
mod watch;

pub use building::BuildArgs;
pub use cargo::CargoArgs;
pub use compiling::CompileArgs;
pub use inspecting::{InspectArgs, WitArgs};
pub use project::{InitArgs, KindArgs, NewArgs};
pub use running::{Denied, GrantArgs, LimitArgs, RunArgs};
pub use testing::TestArgs;
pub use watch::{Action, WatchArgs};

use crate::shell::{Color, Verbosity};
use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use std::ffi::OsString;
use std::path::PathBuf;

/// The outer layer that cargo's way of calling subcommands brings.
#[derive(Debug, Parser)]
#[command(name = "cargo", bin_name = "cargo")]
pub enum Cargo {
    /// Python compiled ahead of time to WebAssembly components.
    #[command(version, arg_required_else_help = true)]
    Waspy(Box<Waspy>),
    /// Optimise a core module; for build scripts.
    #[command(name = "wasm-opt", hide = true, disable_help_flag = true)]
    WasmOpt(WasmOptArgs),
}

/// `wasm-opt WORDS…`
#[derive(Debug, Args)]
pub struct WasmOptArgs {
    /// As Binaryen's program takes them.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    pub words: Vec<OsString>,
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
    /// Colours: auto, always, never [default: auto, or CARGO_TERM_COLOR]
    #[arg(long, global = true, value_name = "WHEN", hide_possible_values = true)]
    color: Option<Color>,
}

impl OutputArgs {
    /// The two flags as one choice; without them cargo's variables say.
    pub fn verbosity(&self) -> Verbosity {
        let asked = |name: &str| std::env::var(name).is_ok_and(|v| v == "true");
        match (self.quiet, self.verbose) {
            (true, _) => Verbosity::Quiet,
            (_, true) => Verbosity::Verbose,
            _ if asked("CARGO_TERM_QUIET") => Verbosity::Quiet,
            _ if asked("CARGO_TERM_VERBOSE") => Verbosity::Verbose,
            _ => Verbosity::Normal,
        }
    }

    /// When colours are used.
    pub fn color(&self) -> Color {
        let variable = || Color::from_str(&std::env::var("CARGO_TERM_COLOR").ok()?, true).ok();
        self.color.or_else(variable).unwrap_or(Color::Auto)
    }
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a new project
    New(NewArgs),
    /// Make a project of a folder that exists
    Init(InitArgs),
    /// Compile a Python file and run it
    #[command(after_help = running::EXAMPLES)]
    Run(RunArgs),
    /// Build a package, or compile a Python file to a WebAssembly file
    Build(BuildArgs),
    /// Report what is wrong with Python files and write nothing
    #[command(after_help = CHECK_EXAMPLES)]
    Check(CheckArgs),
    /// Compile and run the tests of Python files
    Test(TestArgs),
    /// Build, run or test again after each change
    Watch(WatchArgs),
    /// Print the interface of a Python file as WIT
    Wit(WitArgs),
    /// Say what a compiled Python file is made of
    Inspect(InspectArgs),
    /// Print completions for a shell
    Completions(CompletionsArgs),
    /// Print the manual page
    #[command(after_help = "Example:\n  cargo waspy man | man -l -")]
    Man,
}

const CHECK_EXAMPLES: &str = "\
Examples:
  cargo waspy check
  cargo waspy check hello.py
  cargo waspy check hello.py --json

In folders, files whose names begin with `_` or `test_` are left to what imports or tests them.";

/// `completions SHELL`
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  cargo waspy completions bash > ~/.local/share/bash-completion/completions/cargo-waspy"
)]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_name = "SHELL")]
    pub shell: clap_complete::Shell,
}

/// `check [FILE.py | FOLDER]… [--json]`
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Programs and modules, and folders to look for some in; without any the current folder
    #[arg(value_name = "FILE.py|FOLDER")]
    pub paths: Vec<PathBuf>,
    /// One JSON object a line on standard output
    #[arg(long)]
    pub json: bool,
    /// How it would be compiled.
    #[command(flatten)]
    pub compile: CompileArgs,
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
