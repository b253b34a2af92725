//! `test`.

use super::CompileArgs;
use clap::Args;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  cargo waspy test
  cargo waspy test test_shop.py
  cargo waspy test test_shop.py total --nocapture
  cargo waspy test --list

Every function `test_*` of every file `test_*.py` runs in an instance of its own. Understood are `assert` (a failure shows both
sides), `pytest.mark.parametrize`, `pytest.mark.skip`, `pytest.raises` and `pytest.approx`; pytest itself is not needed. A module
that Rust provides (`host.pyi`) is taken from `_fake_host.py` beside it. The exit code is 101 when a test fails.";

/// `test [FILE.py | FOLDER | FILTER]…`
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct TestArgs {
    /// Files and folders to look for tests in, and words of which one has to be in a test's name
    #[arg(value_name = "PATH|FILTER")]
    pub what: Vec<String>,
    /// A filter is the whole name of a test
    #[arg(long)]
    pub exact: bool,
    /// Print the names of the tests and run none
    #[arg(long)]
    pub list: bool,
    /// Show what tests print, also when they pass
    #[arg(long)]
    pub nocapture: bool,
    /// Run each test under CPython too and report differences
    #[arg(long)]
    pub compare: bool,
    /// The CPython to compare with
    #[arg(long, value_name = "PROGRAM", default_value = "python3", requires = "compare")]
    pub python: PathBuf,
    /// How they are compiled.
    #[command(flatten)]
    pub compile: CompileArgs,
}
