//! Diagnostics without an artefact.

use super::{compile, config, diagnostics, python_files};
use crate::cli::CheckArgs;
use crate::shell::Shell;
use std::path::Path;
use waspy_compiler::api::{Options, Output};

/// Shows what is wrong with files; whether all compile.
pub fn files(shell: &Shell, args: &CheckArgs) -> Result<bool, String> {
    let files = python_files::find(&args.paths, is_entry)?;
    if files.is_empty() {
        return Err("there is no Python file to check".into());
    }
    let mut good = true;
    for file in &files {
        if !args.json {
            shell.status("Checking", file.display());
        }
        let output = check(shell, file, args)?;
        good &= !output.has_errors();
        if args.json {
            diagnostics::print_json(file, &output)?;
        } else {
            diagnostics::show(shell, &output, true);
        }
    }
    if args.json {
        diagnostics::print_finished(good)?;
    }
    Ok(good)
}

fn check(shell: &Shell, file: &Path, args: &CheckArgs) -> Result<Output, String> {
    let options = config::of_file(&args.compile, file)?.options(false);
    let _progress = shell.progress(format_args!("checking {}", file.display()));
    compile::with(file, compile::kind_of, &Options { check: true, optimize: false, ..options })
}

/// Is the file looked at by itself? Others are when they are imported; tests are compiled with what stands for pytest.
fn is_entry(stem: &str) -> bool {
    !stem.starts_with('_') && !stem.starts_with("test_") && stem != "conftest"
}
