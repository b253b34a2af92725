//! `cargo waspy new PATH` and `cargo waspy init [PATH]`

use crate::Outcome;
use crate::cli::{InitArgs, NewArgs};
use crate::ops::project::{self, Place, Request};
use crate::shell::Shell;

/// Makes a folder with a project.
pub fn new(shell: &Shell, args: &NewArgs) -> Outcome {
    project::create(shell, &Request { place: Place::New(&args.path), kind: &args.kind })?;
    Ok(0)
}

/// Makes a project of a folder.
pub fn init(shell: &Shell, args: &InitArgs) -> Outcome {
    project::create(shell, &Request { place: Place::Existing(&args.path), kind: &args.kind })?;
    Ok(0)
}
