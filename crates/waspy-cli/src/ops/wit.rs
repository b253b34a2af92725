//! The interfaces of components as WIT.

use super::{cargo, compile, config, diagnostics, made};
use crate::Failure;
use crate::cli::WitArgs;
use crate::shell::Shell;
use similar::TextDiff;
use std::fs;
use std::path::Path;

/// Exit code when an interface is another.
const CHANGED: u8 = 1;

/// Prints or compares the interface of what a file is compiled to; the exit code.
pub fn of_file(shell: &Shell, file: &Path, args: &WitArgs) -> Result<u8, Failure> {
    let options = config::of_file(&args.compile, file)?.options(false);
    let progress = shell.progress(format_args!("compiling {}", file.display()));
    let output = compile::with(file, compile::kind_of, &options)?;
    drop(progress);
    diagnostics::show(shell, &output, true);
    if output.has_errors() {
        return Err(Failure::DoesNotCompile);
    }
    match &args.check {
        None => cargo::print(&output.wit)?,
        Some(known) => return Ok(check(shell, &output.wit, known)?),
    }
    Ok(0)
}

/// Prints or compares the interfaces of all components of a package; the exit code.
pub fn of_package(shell: &Shell, args: &WitArgs) -> Result<u8, Failure> {
    let built = cargo::run_build_scripts(shell, &args.cargo, &args.compile)?;
    if !built.status.success() {
        return built.code().map_err(Failure::Other);
    }
    let mut code = 0;
    let mut components = 0;
    for folder in made::folders(&built)? {
        for component in &folder.made.components {
            components += 1;
            let path = folder.file(&component.name, "wit");
            let text = fs::read_to_string(&path).map_err(|e| format!("could not read `{}`: {e}", path.display()))?;
            match &args.check {
                None if components > 1 => cargo::print(&format!("\n{text}"))?,
                None => cargo::print(&text)?,
                Some(known) => code = code.max(check(shell, &text, &known.join(format!("{}.wit", component.name)))?),
            }
        }
    }
    if components == 0 {
        return Err(Failure::Other("no build script made a component".into()));
    }
    Ok(code)
}

/// Compares an interface with a file. The difference is a result: it goes to standard output.
fn check(shell: &Shell, text: &str, known: &Path) -> Result<u8, String> {
    let old = fs::read_to_string(known).map_err(|e| format!("could not read `{}`: {e}", known.display()))?;
    // An editor's line ends and last line are no part of the interface.
    let old = old.replace("\r\n", "\n");
    if old.trim_end() == text.trim_end() {
        shell.status("Unchanged", known.display());
        return Ok(0);
    }
    let name = known.display().to_string();
    cargo::print(&TextDiff::from_lines(old.as_str(), text).unified_diff().header(&name, "compiled").to_string())?;
    shell.error(format_args!("the interface is not that of `{name}`"));
    Ok(CHANGED)
}
