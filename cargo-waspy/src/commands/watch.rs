//! `cargo waspy watch [-x run|test|build]`

use crate::Outcome;
use crate::cli::WatchArgs;
use crate::ops::watch;
use crate::shell::Shell;

/// Watches until it is interrupted.
pub fn exec(shell: &Shell, args: &WatchArgs) -> Outcome {
    Ok(watch::run(shell, args)?)
}
