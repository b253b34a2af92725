//! The `cargo waspy` subcommand, but for the optimiser that `cargo-waspy` adds.
//!
//! - [`cli`]: what people type.
//! - [`commands`]: one thin file a command: from arguments to an operation.
//! - [`ops`]: the work. Nothing here compiles Python; that is `waspy-compiler`.
//! - [`shell`]: all that is said to people goes through one place.

#![warn(missing_docs)]

mod cli;
mod commands;
mod ops;
mod shell;

use clap::Parser;
use cli::{Cargo, Command, Waspy};
use shell::Shell;
use std::ffi::OsString;
use std::process::ExitCode;

/// Exit code when something did not compile or a test failed, as cargo's.
const COMPILE_ERROR: u8 = 101;
/// Exit code of arguments that make no sense together, as that of all wrong usage.
const USAGE: u8 = 2;
/// Exit code of any other failure of ours.
const FAILURE: u8 = 1;

/// Why a command did not do what it was asked to.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The program has errors, which were shown already.
    DoesNotCompile,
    /// Tests failed, which was said already.
    TestsFailed,
    /// Arguments contradict each other, in words.
    Usage(String),
    /// Anything else, in words.
    Other(String),
}

impl From<String> for Failure {
    fn from(message: String) -> Failure {
        Failure::Other(message)
    }
}

/// What a command returns: the exit code of the process, or why there is none.
pub(crate) type Outcome = Result<u8, Failure>;

/// An optimiser that is part of the program: it takes the words that `wasm-opt` takes on its command line.
pub type WasmOpt = fn(&[OsString]) -> Result<(), String>;

/// The whole program, with an optimiser or without one.
pub fn main(wasm_opt: Option<WasmOpt>) -> ExitCode {
    match Cargo::parse() {
        Cargo::Waspy(args) => waspy(*args, wasm_opt.is_some()),
        Cargo::WasmOpt(args) => commands::wasm_opt::exec(&args.words, wasm_opt),
    }
}

fn waspy(args: Waspy, has_wasm_opt: bool) -> ExitCode {
    let shell = Shell::new(args.output.verbosity(), args.output.color());
    let outcome = match args.command {
        Command::New(args) => commands::new::new(&shell, &args),
        Command::Init(args) => commands::new::init(&shell, &args),
        Command::Watch(args) => commands::watch::exec(&shell, &args, has_wasm_opt),
        Command::Wit(args) => commands::wit::exec(&shell, &args),
        Command::Inspect(args) => commands::inspect::exec(&shell, &args),
        Command::Completions(args) => commands::generate::completions(&args),
        Command::Man => commands::generate::man(),
        Command::Test(args) => commands::test::exec(&shell, &args),
        Command::Run(args) => commands::run::exec(&shell, &args),
        Command::Build(args) => commands::build::exec(&shell, &args, has_wasm_opt),
        Command::Check(args) => commands::check::exec(&shell, &args),
    };
    match outcome {
        Ok(code) => ExitCode::from(code),
        Err(Failure::DoesNotCompile | Failure::TestsFailed) => ExitCode::from(COMPILE_ERROR),
        Err(Failure::Usage(message)) => {
            shell.error(&message);
            ExitCode::from(USAGE)
        }
        Err(Failure::Other(message)) => {
            shell.error(&message);
            ExitCode::from(FAILURE)
        }
    }
}
