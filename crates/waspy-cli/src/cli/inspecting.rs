//! `wit` and `inspect`.

use super::{CargoArgs, CompileArgs};
use clap::Args;
use std::path::PathBuf;

const WIT_EXAMPLES: &str = "\
Examples:
  cargo waspy wit
  cargo waspy wit --check wit
  cargo waspy wit shop.py
  cargo waspy wit shop.py --check shop.wit

Without a file these are the interfaces of the package's components, whose build script cargo runs. With --check nothing is
printed but the difference, and the exit code is 1 when there is one: for tests that an interface does not change by accident.";

const INSPECT_EXAMPLES: &str = "\
Examples:
  cargo waspy inspect
  cargo waspy inspect shop.py
  cargo waspy inspect shop.py --json
  cargo waspy inspect shop.py --html shop.html
  cargo waspy inspect shop.py --why total

Bytes are those of machine code for WebAssembly, by function and by line of Python: what was inlined counts where it was
called. A value is boxed where its place holds values of several types.";

/// `wit`, `wit FILE.py`, with `--check PATH`
#[derive(Debug, Args)]
#[command(after_help = WIT_EXAMPLES)]
pub struct WitArgs {
    /// A program or module; without one the package
    #[arg(value_name = "FILE.py")]
    pub file: Option<PathBuf>,
    /// Compare with this file; for a package with the files FOLDER/NAME.wit
    #[arg(long, value_name = "FILE.wit|FOLDER")]
    pub check: Option<PathBuf>,
    /// How Python is compiled.
    #[command(flatten)]
    pub compile: CompileArgs,
    /// Of which packages.
    #[command(flatten)]
    pub cargo: CargoArgs,
}

/// `inspect`, `inspect FILE.py`
#[derive(Debug, Args)]
#[command(after_help = INSPECT_EXAMPLES)]
pub struct InspectArgs {
    /// A program or module; without one the package
    #[arg(value_name = "FILE.py")]
    pub file: Option<PathBuf>,
    /// A JSON object a component, one a line
    #[arg(long, conflicts_with = "html")]
    pub json: bool,
    /// Write a page that shades the source by what it costs
    #[arg(long, value_name = "OUT.html")]
    pub html: Option<PathBuf>,
    /// Say what led to the functions whose names have this word in them
    #[arg(long, value_name = "WORD")]
    pub why: Option<String>,
    /// How Python is compiled.
    #[command(flatten)]
    pub compile: CompileArgs,
    /// Of which packages.
    #[command(flatten)]
    pub cargo: CargoArgs,
}
