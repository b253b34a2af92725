//! `cargo waspy wit FILE.py [--check FILE.wit]`

use crate::Outcome;
use crate::cli::WitArgs;
use crate::ops::wit;
use crate::shell::Shell;

/// Prints the interface, or compares it.
pub fn exec(shell: &Shell, args: &WitArgs) -> Outcome {
    let text = wit::of_file(shell, &args.file)?;
    match &args.check {
        None => wit::print(&text).map(|()| 0).map_err(Into::into),
        Some(known) => Ok(wit::check(shell, &text, known)?),
    }
}
