//! What happens with an optimiser that works, is not there, fails, or gives rubbish.
//!
//! These tests need no Binaryen: scripts stand for `wasm-opt`. What the real one does is tested with `cargo-waspy`.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

const SHOP: &str = "def total(prices: list[float]) -> float:\n    return sum(prices)\n";

/// A folder with a module and, in `bin`, an optimiser that runs this script with the module in `$1` and the result's name in `$3`.
fn folder(optimizer: Option<&str>) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("writes");
    write("shop.py", SHOP);
    write("old.wasm", "as it was");
    fs::create_dir(folder.path().join("bin")).expect("creates");
    if let Some(script) = optimizer {
        write("bin/wasm-opt", &format!("#!/bin/sh\n{script}\n"));
        let program = folder.path().join("bin/wasm-opt");
        fs::set_permissions(program, fs::Permissions::from_mode(0o755)).expect("it becomes a program");
    }
    folder
}

/// Programs that scripts call are there, but no `wasm-opt` of the machine's.
fn build(folder: &Path, args: &[&str]) -> Output {
    let bin = folder.join("bin");
    for tool in ["sh", "cp", "cat", "kill", "touch"] {
        let found = ["/bin", "/usr/bin"].iter().map(|d| Path::new(d).join(tool)).find(|p| p.exists());
        let _ = std::os::unix::fs::symlink(found.expect("a program that every system has"), bin.join(tool));
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-waspy"));
    command.args(["waspy", "build", "shop.py"]).args(args).current_dir(folder).env("PATH", bin).env("NO_COLOR", "1");
    command.output().expect("the command starts")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn refused(optimizer: Option<&str>, reason: &str) {
    let folder = folder(optimizer);
    let output = build(folder.path(), &["-o", "old.wasm", "-Oz"]);
    assert!(output.status.code() == Some(1) && said(&output).contains(reason), "{}", said(&output));
    assert_eq!(fs::read_to_string(folder.path().join("old.wasm")).expect("is there"), "as it was");
    let left: Vec<_> = fs::read_dir(folder.path()).expect("is there").flatten().map(|e| e.file_name()).collect();
    assert_eq!(left.len(), 3, "{left:?}");
}

#[test]
fn the_module_goes_through_the_optimizer() {
    let folder = folder(Some("cp \"$1\" \"$3\"; echo \"$@\" > words"));
    let plain = build(folder.path(), &["-o", "plain.wasm"]);
    let through = build(folder.path(), &["-o", "through.wasm", "-Oz"]);
    assert!(plain.status.success() && through.status.success(), "{}{}", said(&plain), said(&through));
    let read = |name: &str| fs::read(folder.path().join(name)).expect("is there");
    assert!(read("plain.wasm") == read("through.wasm"));
    let words = String::from_utf8(read("words")).expect("is text");
    assert!(words.contains(" --mvp-features ") && words.trim_end().ends_with("-Oz -g"), "{words}");
    // The table has the size before and after.
    let said = said(&through);
    let size = read("plain.wasm").len().to_string();
    let row: Vec<&str> = said.lines().last().unwrap_or_default().split_whitespace().collect();
    assert_eq!(row[..5], ["through.wasm", "1", "0", &size, &size], "{said}");
}

#[test]
fn profiles_and_flags_say_how_much() {
    let folder = folder(Some("cp \"$1\" \"$3\"; echo \"$@\" > words"));
    let words = |args: &[&str]| {
        let file = folder.path().join("words");
        let _ = fs::remove_file(&file);
        let output = build(folder.path(), &[&["-o", "out.wasm"], args].concat());
        assert!(output.status.success(), "{}", said(&output));
        let words = fs::read_to_string(file).ok()?;
        // Behind the names of files, which are others each time.
        words.split_once("out.wasm ").map(|(_, words)| words.to_owned())
    };
    assert_eq!(words(&[]), None);
    assert_eq!(words(&["--profile", "dev"]), None);
    assert_eq!(words(&["--release", "-Ooff"]), None);
    let release = words(&["--release"]).expect("it ran");
    // Release components have no names of functions.
    assert!(!release.contains(" -g"), "{release}");
    assert_eq!(words(&["--release", "-Omeasured"]), words(&["--release"]));
    assert!(words(&["-O3", "--target", "core"]).expect("it ran").contains(" -O3 "));
    assert!(words(&["-Os", "--names=false"]).expect("it ran").trim_end().ends_with("-Os"));
}

#[test]
fn one_that_is_not_there() {
    refused(None, "there is no `wasm-opt` on PATH; install Binaryen");
    // Nobody asked for it by name.
    let folder = folder(None);
    let output = build(folder.path(), &["-o", "out.wasm", "--release"]);
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(said(&output).matches("note: built without `wasm-opt`").count(), 1, "{}", said(&output));
}

#[test]
fn one_that_fails() {
    refused(Some("echo out of luck >&2; exit 3"), "out of luck");
}

#[test]
fn one_that_is_killed() {
    refused(Some("kill -9 $$"), "wasm-opt` failed, with signal: 9");
}

#[test]
fn one_that_writes_nothing() {
    refused(Some("exit 0"), "wrote no module");
}

#[test]
fn one_that_writes_rubbish() {
    refused(Some("echo rubbish > \"$3\""), "made of the module is not usable");
}

#[test]
fn one_that_writes_another_module() {
    // The header of a module with nothing in it.
    refused(Some("printf '\\000asm\\001\\000\\000\\000' > \"$3\""), "made of the module is not usable");
}

#[test]
fn one_that_makes_a_module_invalid() {
    // Cut off in the middle.
    refused(
        Some("head() { :; }; cat \"$1\" > \"$3\"; printf '\\013\\001\\000' >> \"$3\""),
        "made of the module is not usable",
    );
}
