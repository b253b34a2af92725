//! `watch`.

use super::{CargoArgs, CompileArgs};
use clap::{Args, ValueEnum};

const EXAMPLES: &str = "\
Examples:
  cargo waspy watch
  cargo waspy watch -x run
  cargo waspy watch -x run -p server --release -- --port 8080
  cargo waspy watch -x test

Rebuilds when a file of the package changes, or of a package beside it that it depends on: Python, Rust, manifests,
whatever git does not ignore. An error does not end it; Ctrl-C does. With `-x run` the old program and all that it
started is asked to end before the new one starts; programs get no standard input.";

/// `watch [-x run|test|build]`
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct WatchArgs {
    /// What is done after each change
    #[arg(short = 'x', long = "exec", value_name = "WHAT", default_value = "build")]
    pub action: Action,
    /// The platform, as cargo calls it
    #[arg(long, value_name = "TRIPLE")]
    pub target: Option<String>,
    /// Look at the files again and again, for network folders that tell of no change
    #[arg(long)]
    pub poll: bool,
    /// How Python is compiled.
    #[command(flatten)]
    pub compile: CompileArgs,
    /// What to build.
    #[command(flatten)]
    pub cargo: CargoArgs,
    /// Arguments of the program, with `-x run`
    #[arg(last = true, value_name = "ARGS")]
    pub args: Vec<String>,
}

/// What is done after a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Action {
    /// `cargo build`
    Build,
    /// `cargo build`, then the program is started anew
    Run,
    /// `cargo test`, then `cargo waspy test`
    Test,
}
