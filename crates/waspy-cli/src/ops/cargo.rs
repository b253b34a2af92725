//! Cargo as a tool: what a project consists of, and what a build of it made.

use super::optimizer::Environment;
use crate::cli::{CargoArgs, CompileArgs};
use crate::shell::Shell;
use cargo_metadata::{Metadata, MetadataCommand, Package, TargetKind};
use std::ffi::OsString;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

/// The cargo that called us, or the one on PATH.
pub fn program() -> OsString {
    std::env::var_os("CARGO").unwrap_or("cargo".into())
}

/// Cargo in this process's folder.
pub fn command(subcommand: &str) -> Command {
    let mut command = Command::new(program());
    command.arg(subcommand);
    command
}

/// The project of this manifest, or of this folder.
pub fn metadata(manifest: Option<&Path>) -> Result<Metadata, String> {
    let mut command = MetadataCommand::new();
    command.cargo_path(program());
    if let Some(manifest) = manifest {
        command.manifest_path(manifest);
    }
    command.no_deps().exec().map_err(|e| match e {
        cargo_metadata::Error::CargoMetadata { stderr } => {
            stderr.trim().trim_start_matches("error: ").trim_end().to_owned()
        }
        other => format!("cargo told nothing of the project: {other}"),
    })
}

/// Folders of the packages that belong to the work: those of the workspace, and those beside it that they depend on by path.
pub fn folders(metadata: &Metadata) -> Vec<PathBuf> {
    let folder = |p: &Package| p.manifest_path.parent().map(|f| f.as_std_path().to_path_buf());
    let mut folders: Vec<PathBuf> = metadata.packages.iter().filter_map(folder).collect();
    let paths = metadata.packages.iter().flat_map(|p| &p.dependencies).filter_map(|d| d.path.as_ref());
    folders.extend(paths.map(|p| p.as_std_path().to_path_buf()));
    folders.sort();
    folders.dedup();
    folders
}

/// What a build told.
pub struct Built {
    /// How cargo ended.
    pub status: ExitStatus,
    /// Build scripts: the package's identity and the output folder.
    pub scripts: Vec<(String, PathBuf)>,
}

impl Built {
    /// Cargo's exit code; it has none when something killed it.
    pub fn code(&self) -> Result<u8, String> {
        let code = self.status.code().and_then(|code| u8::try_from(code).ok());
        code.ok_or_else(|| format!("cargo was ended from outside ({})", self.status))
    }
}

/// Runs a build. Messages in JSON go on to standard output when `format` asks for them; otherwise cargo shows them as it does.
pub fn build(shell: &Shell, command: &mut Command, format: Option<&str>) -> Result<Built, String> {
    let json = format.filter(|f| f.contains("json"));
    let asked = match format {
        Some("short") => "json-diagnostic-short,json-render-diagnostics",
        Some("human") | None => "json-render-diagnostics",
        Some(format) => format,
    };
    command.args(["--message-format", asked]).stdout(Stdio::piped());
    talk_like(shell, command);
    let name = program().to_string_lossy().into_owned();
    let mut child = command.spawn().map_err(|e| format!("could not start `{name}`: {e}"))?;
    let mut scripts = vec![];
    let lines = child.stdout.take().map(|out| BufReader::new(out).lines());
    for line in lines.into_iter().flatten() {
        let line = line.map_err(|e| format!("could not read cargo's messages: {e}"))?;
        if json.is_some() {
            print(&format!("{line}\n"))?;
        }
        scripts.extend(script(&line));
    }
    let status = child.wait().map_err(|e| format!("cargo was lost: {e}"))?;
    Ok(Built { status, scripts })
}

/// Has cargo run the build scripts of packages, which is less than a build: what it makes of the Rust code is only checked.
pub fn run_build_scripts(shell: &Shell, args: &CargoArgs, compile: &CompileArgs) -> Result<Built, String> {
    let mut command = command("check");
    command.args(args.to_args());
    let environment = Environment::new(compile.config(), None, false, false)?;
    environment.give_to(&mut command);
    build(shell, &mut command, None)
}

/// Cargo says as much as we do, in the same colours.
pub fn talk_like(shell: &Shell, command: &mut Command) {
    if shell.is_quiet() {
        command.arg("--quiet");
    }
    if shell.is_verbose() {
        command.arg("--verbose");
    }
    if let Some(when) = shell.color() {
        command.args(["--color", when]);
    }
}

/// The build script that a line of `--message-format=json` tells of.
fn script(line: &str) -> Option<(String, PathBuf)> {
    let Ok(cargo_metadata::Message::BuildScriptExecuted(script)) = serde_json::from_str(line) else { return None };
    Some((script.package_id.repr, script.out_dir.into_std_path_buf()))
}

/// Puts a result on standard output.
pub fn print(text: &str) -> Result<(), String> {
    io::stdout().lock().write_all(text.as_bytes()).map_err(|e| format!("could not write to standard output: {e}"))
}

/// The executable of a binary or an example, if that is what a line of `--message-format=json` tells of.
pub fn executable(line: &str) -> Option<PathBuf> {
    let Ok(cargo_metadata::Message::CompilerArtifact(artifact)) = serde_json::from_str(line) else { return None };
    let runs = artifact.target.kind.iter().any(|k| matches!(k, TargetKind::Bin | TargetKind::Example));
    artifact.executable.filter(|_| runs).map(|path| path.into_std_path_buf())
}
