//! `cargo waspy test [PATH|FILTER]…`

use crate::cli::TestArgs;
use crate::ops::testing;
use crate::shell::Shell;
use crate::{Failure, Outcome};

/// Finds, compiles and runs tests.
pub fn exec(shell: &Shell, args: &TestArgs) -> Outcome {
    match testing::run(shell, args)? {
        true => Ok(0),
        false => Err(Failure::TestsFailed),
    }
}
