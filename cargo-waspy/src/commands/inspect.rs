//! `cargo waspy inspect FILE.py`

use crate::Outcome;
use crate::cli::InspectArgs;
use crate::ops::inspect;
use crate::ops::write;
use crate::shell::Shell;

/// Says what a component is made of.
pub fn exec(shell: &Shell, args: &InspectArgs) -> Outcome {
    if let Some(page) = &args.html {
        write::check_target(page)?;
    }
    let report = inspect::file(shell, &args.file)?;
    match &args.html {
        Some(page) => {
            write::atomically(page, report.html().as_bytes())?;
            shell.status("Wrote", page.display());
        }
        None if args.json => inspect::print(&format!("{}\n", report.json()))?,
        None => inspect::print(&report.text(args.why.as_deref()))?,
    }
    Ok(0)
}
