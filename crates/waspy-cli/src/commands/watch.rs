//! `cargo waspy watch [-x run|test|build]`

use crate::Outcome;
use crate::cli::WatchArgs;
use crate::ops::watch;
use crate::shell::Shell;

/// Watches until it is interrupted.
pub fn exec(shell: &Shell, args: &WatchArgs, has_wasm_opt: bool) -> Outcome {
    Ok(watch::run(shell, args, has_wasm_opt)?)
}
