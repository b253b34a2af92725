//! Places where an output file cannot be written: what was there stays, and nothing else is left.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

fn folder() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("shop.py"), "def total(n: int) -> int:\n    return n\n").expect("writes");
    fs::write(folder.path().join("old.wasm"), "as it was").expect("writes");
    folder
}

fn build(folder: &Path, out: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-waspy"));
    command.args(["waspy", "build", "shop.py", "--quiet", "-o", out]).current_dir(folder);
    command.output().expect("the command starts")
}

fn fails(output: &Output, reason: &str) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.code() == Some(1) && said.contains(reason), "{:?} {said}", output.status);
}

/// The old file and the source, and nothing else.
fn is_as_it_was(folder: &Path) {
    assert_eq!(fs::read_to_string(folder.join("old.wasm")).expect("is there"), "as it was");
    let names: Vec<_> = fs::read_dir(folder).expect("is there").flatten().map(|e| e.file_name()).collect();
    assert_eq!(names.len(), 2, "{names:?}");
}

#[test]
fn a_file_that_is_read_only() {
    let folder = folder();
    fs::set_permissions(folder.path().join("old.wasm"), fs::Permissions::from_mode(0o444)).expect("sets");
    fails(&build(folder.path(), "old.wasm"), "could not write `old.wasm`: the file is read-only");
    is_as_it_was(folder.path());
}

#[test]
fn a_device_that_is_full() {
    let folder = folder();
    if Path::new("/dev/full").exists() {
        fails(&build(folder.path(), "/dev/full"), "could not write `/dev/full`: ");
    }
    // A link to it stays a link.
    symlink("/dev/null", folder.path().join("link")).expect("links");
    assert!(build(folder.path(), "link").status.success());
    assert!(folder.path().join("link").is_symlink());
}

/// A limit for the size of files stands for a disk without room: the system refuses to write the rest.
#[test]
fn a_disk_that_is_full() {
    let folder = folder();
    // The signal that comes with it would end the program; a full disk has none.
    let script = "trap '' XFSZ; ulimit -f 1; exec \"$0\" waspy build shop.py --quiet -o old.wasm";
    let mut command = Command::new("sh");
    command.args(["-c", script, env!("CARGO_BIN_EXE_cargo-waspy")]).current_dir(folder.path());
    fails(&command.output().expect("the command starts"), "could not write `old.wasm`: ");
    is_as_it_was(folder.path());
}

#[test]
fn a_folder_in_its_place() {
    let folder = folder();
    fails(&build(folder.path(), "."), "`.` is a folder; name a file to write");
    fails(&build(folder.path(), "absent/out.wasm"), "the folder `absent` of the output file does not exist");
    fails(&build(folder.path(), "old.wasm/out.wasm"), "does not exist");
    is_as_it_was(folder.path());
}

#[test]
fn what_nobody_reads() {
    let folder = folder();
    let mut command = Command::new("sh");
    let script = "\"$0\" waspy wit shop.py > /dev/full";
    command.args(["-c", script, env!("CARGO_BIN_EXE_cargo-waspy")]).current_dir(folder.path());
    if Path::new("/dev/full").exists() {
        fails(&command.output().expect("the command starts"), "could not write to standard output: ");
    }
}
