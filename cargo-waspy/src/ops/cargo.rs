//! Cargo as a tool: what a project consists of, and what a build of it made.

use cargo_metadata::{Metadata, MetadataCommand, Package, TargetKind};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

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

/// The executable of a binary or an example, if that is what a line of `--message-format=json` tells of.
pub fn executable(line: &str) -> Option<PathBuf> {
    let Ok(cargo_metadata::Message::CompilerArtifact(artifact)) = serde_json::from_str(line) else { return None };
    let runs = artifact.target.kind.iter().any(|k| matches!(k, TargetKind::Bin | TargetKind::Example));
    artifact.executable.filter(|_| runs).map(|path| path.into_std_path_buf())
}
