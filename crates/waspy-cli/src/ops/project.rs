//! Projects from templates: the folder is made whole beside its place and put there at the end.

use super::names;
use crate::shell::Shell;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;
use waspy_templates::{File, Template};

/// Where the project goes.
pub enum Place<'a> {
    /// A folder that does not exist.
    New(&'a Path),
    /// A folder that does.
    Existing(&'a Path),
}

/// What is asked for.
pub struct Request<'a> {
    /// Where.
    pub place: Place<'a>,
    /// Which template, and the package's name.
    pub kind: &'a crate::cli::KindArgs,
}

/// The oldest Rust that the crates build with.
const RUST_VERSION: &str = env!("CARGO_PKG_RUST_VERSION");
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The crates that templates depend on, and where they are in a checkout.
const CRATES: [(&str, &str); 4] = [
    ("waspy-host", "crates/waspy-host"),
    ("waspy-build", "waspy-build"),
    ("waspy-compiler", "crates/waspy-compiler"),
    ("waspy-syntax", "crates/waspy-syntax"),
];

/// Makes the project and says where its dependencies come from.
pub fn create(shell: &Shell, request: &Request) -> Result<(), String> {
    let (Place::New(path) | Place::Existing(path)) = request.place;
    let template = waspy_templates::find(&request.kind.template).ok_or("the template does not exist")?;
    let name = name(path, request.kind.name.as_deref())?;
    let checkout = checkout();
    let files = template.files(|hole| fill(hole, &name, checkout.as_deref()));
    names::check(&name, &dependencies(&files))?;
    match request.place {
        Place::New(path) => put_new(path, &files)?,
        Place::Existing(path) => put_into(path, &files)?,
    }
    shell.status("Created", format_args!("{} `{name}` from the template `{}`", kind_of(template), template.name));
    match &checkout {
        Some(root) => shell.note(format_args!("it depends on the crates of the checkout at {}", root.display())),
        None => shell.note(format_args!("it depends on waspy {VERSION} from the registry")),
    }
    warn_about_workspace(shell, path);
    Ok(())
}

fn kind_of(template: &Template) -> &'static str {
    let has = |path: &str| template.files.iter().any(|(p, _)| p.trim_end_matches(".tmpl") == path);
    if has("src/main.rs") { "binary package" } else { "library package" }
}

/// The name that was given, or the folder's.
fn name(path: &Path, given: Option<&str>) -> Result<String, String> {
    if let Some(name) = given {
        return Ok(name.to_owned());
    }
    let absolute = std::path::absolute(path).map_err(|e| format!("`{}` is no path: {e}", path.display()))?;
    // `.` and `..` have names too, once links and dots are gone.
    let real = absolute.canonicalize().unwrap_or(absolute);
    let name = real.file_name().and_then(|n| n.to_str()).map(str::to_owned);
    name.ok_or_else(|| format!("`{}` has no name for the package; give one with `--name`", path.display()))
}

/// The checkout that this program was built from, if it is still there and still the same version.
fn checkout() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2)?;
    let manifest = fs::read_to_string(root.join("Cargo.toml")).ok()?;
    let table: toml::Table = manifest.parse().ok()?;
    let version = table.get("workspace")?.get("package")?.get("version")?.as_str()?;
    let is_there = |(_, folder): &(&str, &str)| root.join(folder).join("Cargo.toml").is_file();
    (version == VERSION && CRATES.iter().all(is_there)).then(|| root.to_path_buf())
}

/// What belongs into a hole of a template.
fn fill(hole: &str, name: &str, checkout: Option<&Path>) -> Option<String> {
    let text = toml_text;
    match hole {
        "name" => Some(text(name)),
        "title" => Some(name.to_owned()),
        "crate" => Some(name.replace('-', "_")),
        "rust-version" => Some(RUST_VERSION.to_owned()),
        _ => {
            let (_, folder) = CRATES.iter().find(|(krate, _)| *krate == hole)?;
            Some(match checkout {
                Some(root) => {
                    let path = root.join(folder).to_string_lossy().into_owned();
                    format!("{{ path = {}, version = {} }}", text(&path), text(VERSION))
                }
                None => text(VERSION),
            })
        }
    }
}

/// A text as a manifest writes it.
fn toml_text(text: &str) -> String {
    if !text.contains('\'') && !text.chars().any(char::is_control) {
        // A literal string, for the backslashes of Windows; most need none.
        let quote = if text.contains(['\\', '"']) { '\'' } else { '"' };
        return format!("{quote}{text}{quote}");
    }
    let escaped = text.chars().map(|c| match c {
        '"' => "\\\"".to_owned(),
        '\\' => "\\\\".to_owned(),
        c if c.is_control() => format!("\\u{:04X}", c as u32),
        c => c.to_string(),
    });
    format!("\"{}\"", escaped.collect::<String>())
}

/// Packages that the manifest names: the project cannot have the name of one.
fn dependencies(files: &[File]) -> Vec<String> {
    let manifest = files.iter().find(|f| f.path == "Cargo.toml").map(|f| String::from_utf8_lossy(&f.bytes));
    let table: toml::Table = manifest.and_then(|m| m.parse().ok()).unwrap_or_default();
    let tables = ["dependencies", "build-dependencies", "dev-dependencies"].iter().filter_map(|t| table.get(*t));
    tables.filter_map(toml::Value::as_table).flat_map(|t| t.keys().cloned()).collect()
}

/// A new folder: made beside its place under another name, renamed when it is whole.
fn put_new(path: &Path, files: &[File]) -> Result<(), String> {
    if path.symlink_metadata().is_ok() {
        return Err(format!(
            "`{0}` exists already; choose another path, or make a project of it with `cargo waspy init {0}`",
            path.display()
        ));
    }
    let failed = |e: std::io::Error| format!("could not make `{}`: {e}", path.display());
    let parent = parent_of(path);
    let made = missing(&parent);
    let result = fs::create_dir_all(&parent).map_err(failed).and_then(|()| {
        let draft = draft(&parent, files)?;
        make_ordinary(draft.path()).map_err(failed)?;
        fs::rename(draft.path(), path).map_err(failed)?;
        // It has another name now: there is nothing to remove.
        let _ = draft.keep();
        Ok(())
    });
    if result.is_err() {
        // Folders that were made on the way; not empty ones are somebody else's.
        made.iter().for_each(|folder| {
            let _ = fs::remove_dir(folder);
        });
    }
    result
}

/// A folder that exists: nothing in it is overwritten, and what was put there goes again when something fails.
fn put_into(path: &Path, files: &[File]) -> Result<(), String> {
    if !path.is_dir() {
        return Err(format!("there is no folder `{0}`; make it with `cargo waspy new {0}`", path.display()));
    }
    let taken: Vec<&str> =
        files.iter().map(|f| f.path.as_str()).filter(|p| path.join(p).symlink_metadata().is_ok()).collect();
    if !taken.is_empty() {
        return Err(format!("`{}` has files of these names already: {}", path.display(), taken.join(", ")));
    }
    let draft = draft(path, files)?;
    let mut placed: Vec<PathBuf> = vec![];
    for file in files {
        let target = path.join(&file.path);
        let folder = parent_of(&target);
        let folders = missing(&folder);
        let result = fs::create_dir_all(&folder);
        placed.extend(folders.into_iter().rev());
        let result = result.and_then(|()| fs::rename(draft.path().join(&file.path), &target));
        placed.push(target.clone());
        if let Err(e) = result {
            placed.iter().rev().for_each(|p| {
                let _ = if p.is_dir() { fs::remove_dir(p) } else { fs::remove_file(p) };
            });
            return Err(format!("could not write `{}`: {e}", target.display()));
        }
    }
    Ok(())
}

/// All files, in a folder that goes when it is dropped.
fn draft(parent: &Path, files: &[File]) -> Result<TempDir, String> {
    let failed = |e: std::io::Error| format!("could not write below `{}`: {e}", parent.display());
    let draft = tempfile::Builder::new().prefix(".waspy-new-").tempdir_in(parent).map_err(failed)?;
    for file in files {
        let path = draft.path().join(&file.path);
        fs::create_dir_all(parent_of(&path)).map_err(failed)?;
        fs::write(&path, &file.bytes).map_err(failed)?;
    }
    Ok(draft)
}

/// Temporary folders are made for their owner alone; a project is like any other folder.
#[cfg(unix)]
fn make_ordinary(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn make_ordinary(_: &Path) -> std::io::Result<()> {
    Ok(())
}

/// Folders on the way to this one that do not exist, the innermost first.
fn missing(folder: &Path) -> Vec<PathBuf> {
    folder.ancestors().take_while(|a| !a.as_os_str().is_empty() && !a.exists()).map(Path::to_path_buf).collect()
}

fn parent_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(p) if !p.as_os_str().is_empty() => p.to_path_buf(),
        _ => PathBuf::from("."),
    }
}

/// A package inside a workspace that does not list it does not build: cargo says so, and better now than later.
fn warn_about_workspace(shell: &Shell, path: &Path) {
    let Ok(root) = path.canonicalize() else { return };
    if !root.ancestors().skip(1).any(|a| a.join("Cargo.toml").is_file()) {
        return;
    }
    let cargo = std::env::var_os("CARGO").unwrap_or("cargo".into());
    let mut command = Command::new(cargo);
    command.args(["metadata", "--no-deps", "--offline", "--format-version=1"]).current_dir(&root);
    if let Ok(output) = command.output()
        && !output.status.success()
    {
        let reason = String::from_utf8_lossy(&output.stderr).trim().trim_start_matches("error: ").to_owned();
        shell.warning(format_args!("cargo cannot build the package where it is:\n{reason}"));
    }
}
