//! Without the feature `wasm-opt`: the program has no optimiser of its own and takes the one on PATH.
//!
//! `.ci/run` has a step for it, with `--no-default-features`. What comes of optimisers that fail is tested in `waspy-cli`.
#![cfg(all(unix, not(feature = "wasm-opt")))]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

/// Builds `half.py` of a folder with this PATH.
fn build(folder: &Path, path: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-waspy"));
    command.args(["waspy", "build", "half.py", "-o", "half.wasm", "-Oz"]);
    command.current_dir(folder).env("PATH", path).env("NO_COLOR", "1").output().expect("the command starts")
}

#[test]
fn the_optimizer_is_the_one_on_path() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("half.py"), "def half(n: int) -> int:\n    return n // 2\n").expect("writes");
    let none = build(folder.path(), "");
    let said = String::from_utf8_lossy(&none.stderr);
    assert!(none.status.code() == Some(1) && said.contains("wasm-opt"), "{said}");
    assert!(!folder.path().join("half.wasm").exists());

    let bin = folder.path().join("bin");
    fs::create_dir(&bin).expect("creates");
    fs::write(bin.join("wasm-opt"), "#!/bin/sh\ncp \"$1\" \"$3\" && touch called\n").expect("writes");
    fs::set_permissions(bin.join("wasm-opt"), fs::Permissions::from_mode(0o755)).expect("it becomes a program");
    let found = build(folder.path(), &format!("{}:/bin:/usr/bin", bin.display()));
    assert!(found.status.success(), "{}", String::from_utf8_lossy(&found.stderr));
    assert!(folder.path().join("half.wasm").exists() && folder.path().join("called").exists());
}
