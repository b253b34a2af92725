//! Packages: cargo builds, its messages tell where build scripts put components.

use super::table::{self, Row};
use crate::Failure;
use crate::cli::BuildArgs;
use crate::ops::cargo::{self, Built};
use crate::ops::made::{self, Folder};
use crate::ops::optimizer::Environment;
use crate::shell::Shell;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use waspy_build::WasmOpt;

/// What is said when a release build has no optimiser.
pub const WITHOUT: &str = "built without `wasm-opt`, which is not on PATH";

/// Builds with cargo and lists the components; the exit code, cargo's when it fails.
pub fn package(shell: &Shell, args: &BuildArgs, built_in: bool) -> Result<u8, Failure> {
    let optimized = args.cargo.is_release();
    let environment = Environment::new(args.compile.config(), args.level, optimized, built_in)?;
    let once = if args.check_reproducible { Some(snapshot(shell, args, &environment.again())?) } else { None };
    let once = match once {
        Some(Err(code)) => return Ok(code),
        Some(Ok(files)) => Some(files),
        None => None,
    };
    let built = build(shell, args, &environment, true)?;
    if !built.status.success() {
        return built.code().map_err(Failure::Other);
    }
    let folders = made::folders(&built)?;
    if let Some(once) = once {
        compare(shell, &once, &files(&folders)?)?;
    }
    if environment.is_without {
        shell.note(WITHOUT);
    }
    if folders.iter().all(|f| f.made.components.is_empty()) {
        shell.note("no build script made a component");
        return Ok(0);
    }
    table::show(shell, &rows(&folders)?);
    Ok(0)
}

fn build(shell: &Shell, args: &BuildArgs, environment: &Environment, tell: bool) -> Result<Built, String> {
    let mut command = cargo::command("build");
    command.args(args.cargo.to_args());
    if let Some(target) = &args.target {
        command.args(["--target", target]);
    }
    environment.give_to(&mut command);
    cargo::build(shell, &mut command, args.message_format.as_deref().filter(|_| tell))
}

type Files = BTreeMap<PathBuf, Vec<u8>>;

/// Everything that one build makes; the exit code when it fails.
fn snapshot(shell: &Shell, args: &BuildArgs, environment: &Environment) -> Result<Result<Files, u8>, Failure> {
    let built = build(shell, args, environment, false)?;
    if !built.status.success() {
        return built.code().map(Err).map_err(Failure::Other);
    }
    let folders = made::folders(&built)?;
    Ok(Ok(files(&folders)?))
}

fn files(folders: &[Folder]) -> Result<Files, String> {
    let read = |path: PathBuf| match fs::read(&path) {
        Ok(bytes) => Ok((path, bytes)),
        Err(e) => Err(format!("could not read `{}`: {e}", path.display())),
    };
    folders.iter().flat_map(Folder::files).map(read).collect()
}

fn compare(shell: &Shell, once: &Files, again: &Files) -> Result<(), Failure> {
    let names = once.keys().chain(again.keys());
    let mut different: Vec<String> =
        names.filter(|name| once.get(*name) != again.get(*name)).map(|n| n.display().to_string()).collect();
    different.sort();
    different.dedup();
    if different.is_empty() {
        let count = again.len();
        shell.status("Reproduced", format_args!("{count} files: two builds gave the same bytes"));
        return Ok(());
    }
    let list = different.join("\n  ");
    Err(Failure::Other(format!("two builds gave different bytes: this is a bug of waspy\n  {list}")))
}

fn rows(folders: &[Folder]) -> Result<Vec<Row>, String> {
    let packages: std::collections::BTreeSet<&str> = folders.iter().map(|f| f.package.as_str()).collect();
    let mut rows = vec![];
    for folder in folders {
        for component in &folder.made.components {
            let path = folder.file(&component.name, "wasm");
            let bytes = fs::read(&path).map_err(|e| format!("could not read `{}`: {e}", path.display()))?;
            let name = format!("{}/{}", folder.name, component.name);
            rows.push(Row {
                name: if packages.len() > 1 { format!("{}: {name}", folder.package) } else { name },
                exports: component.exports,
                imports: component.imports,
                before: (folder.made.level != WasmOpt::Off).then_some(component.before),
                size: bytes.len(),
                gzip: table::gzip(&bytes)?,
            });
        }
    }
    Ok(rows)
}
