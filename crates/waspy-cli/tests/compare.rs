//! `cargo waspy test --compare`: differences between compiled tests and an interpreter are told.
//!
//! Tests need no Python, so that scripts stand for one that agrees and for some that do not. The last test is for machines with a
//! CPython 3.12: `cargo test -p waspy-cli --test compare -- --ignored`, with `PYTHON312` for one that is called otherwise.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

/// The second test has a platform's answer that differs: compiled programs are for 32-bit WebAssembly.
const TESTS: &str = "\
import sys

import pytest


def test_says():
    print('said')
    assert sum([1, 2]) == 3


def test_platform():
    assert sys.platform == 'wasi'


def test_near():
    assert [0.1 + 0.2, 1.0] == pytest.approx([0.3, 1])
    assert {'a': 0.3} == pytest.approx({'a': 0.1 + 0.2})


def test_fails():
    assert {1: 2}[2] == 3
";

fn folder() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("test_it.py"), TESTS).expect("writes");
    folder
}

fn compare(folder: &Path, python: &str, filter: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-waspy"));
    command.args(["waspy", "test", "--compare", "--python", python, filter]).current_dir(folder);
    command.output().expect("the command starts")
}

fn script(folder: &Path, text: &str) -> String {
    let path = folder.join("python");
    fs::write(&path, format!("#!/bin/sh\n{text}\n")).expect("writes");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("it becomes a program");
    path.display().to_string()
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn one_that_agrees() {
    let folder = folder();
    // It is given a driver and the number of the case, and ends as the driver does when a test has come to its end.
    let python =
        script(folder.path(), "test \"$1\" = -B && test -f \"$2\" && test \"$3\" = 0 || exit 9\necho said\nexit 64");
    let output = compare(folder.path(), &python, "says");
    assert!(output.status.success() && text(&output).contains("test_says ... ok"), "{}", text(&output));
}

#[test]
fn one_that_says_something_else() {
    let folder = folder();
    let python = script(folder.path(), "echo other\nexit 64");
    let output = compare(folder.path(), &python, "says");
    let said = text(&output);
    assert!(output.status.code() == Some(101), "{said}");
    assert!(
        said.contains("the output differs:\n--- CPython\n+++ compiled") && said.contains("-other\n+said"),
        "{said}"
    );
}

#[test]
fn one_that_ends_otherwise() {
    let folder = folder();
    let trace = "Traceback (most recent call last):\\n  File \"x\", line 1, in f\\nKeyError: 2\\n";
    let python = script(folder.path(), &format!("printf '{trace}' >&2\nexit 1"));
    let output = compare(folder.path(), &python, "says");
    let said = text(&output);
    assert!(output.status.code() == Some(101), "{said}");
    assert!(said.contains("compiled it passes\nunder CPython it fails: KeyError: 2\n"), "{said}");
}

#[test]
fn one_that_is_not_there() {
    let output = compare(folder().path(), "/absent/python", "says");
    assert!(
        output.status.code() == Some(1) && text(&output).contains("could not run `/absent/python`"),
        "{}",
        text(&output)
    );
}

#[test]
#[ignore = "needs CPython 3.12"]
fn under_cpython() {
    let python = std::env::var("PYTHON312").unwrap_or_else(|_| "python3.12".into());
    let folder = folder();
    let output = compare(folder.path(), &python, "test_");
    let said = text(&output);
    let has = |line: &str| assert!(said.contains(line), "no `{line}` in\n{said}");
    has("test_says ... ok");
    has("test_near ... ok");
    has("compiled it passes\nunder CPython it fails: AssertionError");
    has("KeyError: 2");
    has("2 passed; 2 failed");
    assert_eq!(said.matches("under CPython").count(), 1, "{said}");
}
