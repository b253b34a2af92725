//! `wit` and `inspect`.

use clap::Args;
use std::path::PathBuf;

const WIT_EXAMPLES: &str = "\
Examples:
  cargo waspy wit shop.py
  cargo waspy wit shop.py --check shop.wit

With --check nothing is printed but the difference, and the exit code is 1 when there is one: for tests that an interface
does not change by accident.";

const INSPECT_EXAMPLES: &str = "\
Examples:
  cargo waspy inspect shop.py
  cargo waspy inspect shop.py --json
  cargo waspy inspect shop.py --html shop.html
  cargo waspy inspect shop.py --why total";

/// `wit FILE.py [--check FILE]`
#[derive(Debug, Args)]
#[command(after_help = WIT_EXAMPLES)]
pub struct WitArgs {
    /// The program or module
    #[arg(value_name = "FILE.py")]
    pub file: PathBuf,
    /// Compare with this file
    #[arg(long, value_name = "FILE.wit")]
    pub check: Option<PathBuf>,
}

/// `inspect FILE.py`
#[derive(Debug, Args)]
#[command(after_help = INSPECT_EXAMPLES)]
pub struct InspectArgs {
    /// The program or module
    #[arg(value_name = "FILE.py")]
    pub file: PathBuf,
    /// One JSON object
    #[arg(long, conflicts_with = "html")]
    pub json: bool,
    /// Write a page that shades the source by what it costs
    #[arg(long, value_name = "OUT.html")]
    pub html: Option<PathBuf>,
    /// Say what led to the functions whose names have this word in them
    #[arg(long, value_name = "WORD")]
    pub why: Option<String>,
}
