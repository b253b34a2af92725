//! `cargo waspy inspect [FILE.py]`

use crate::cli::InspectArgs;
use crate::ops::inspect::{self, Report};
use crate::ops::{cargo, write};
use crate::shell::Shell;
use crate::{Failure, Outcome};

/// Says what components are made of.
pub fn exec(shell: &Shell, args: &InspectArgs) -> Outcome {
    if let Some(page) = &args.html {
        write::check_target(page)?;
    }
    let reports = match &args.file {
        Some(_) if args.cargo.says_more() => return Err(Failure::Usage(super::FILE_OR_PACKAGE.into())),
        Some(file) => vec![inspect::file(shell, file, &args.compile)?],
        None => inspect::package(shell, args)?,
    };
    match &args.html {
        Some(page) => {
            write::atomically(page, inspect::html(&reports).as_bytes())?;
            shell.status("Wrote", page.display());
        }
        None if args.json => cargo::print(&reports.iter().map(|r| format!("{}\n", r.json())).collect::<String>())?,
        None => {
            let texts: Vec<String> = reports.iter().map(|r: &Report| r.text(args.why.as_deref())).collect();
            cargo::print(&texts.join("\n"))?;
        }
    }
    Ok(0)
}
