//! Binaryen inside the program: optimised components are smaller, valid, and give the same answers.
//!
//! `.ci/run` has a step for these tests; they are not part of the workspace's, since they compile C++.
#![cfg(feature = "wasm-opt")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use wasmtime::{Config, Engine};
use waspy_host::wasi::{Input, Output as Stream, Wasi, command};

/// Folders of recorded programs: a sample of everything that code is made of.
const TOPICS: [&str; 6] = ["run/int", "run/float", "run/dict", "run/exceptions", "run/generators", "run/sys"];

fn repo() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("it is in the repository").to_path_buf()
}

fn cargo_waspy(folder: &Path, args: &[&str]) -> Output {
    // No optimiser of the machine's can help.
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-waspy"));
    command.args(args).current_dir(folder).env("PATH", "").env("NO_COLOR", "1");
    command.output().expect("the command starts")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn build(file: &Path, out: &Path, level: &str) {
    let folder = repo().join("tests");
    let file = file.strip_prefix(&folder).expect("a program of the tests").display().to_string();
    let args = ["waspy", "build", &file, "-o", &out.display().to_string(), level, "--names=false"];
    let output = cargo_waspy(&folder, &args);
    assert!(output.status.success(), "{file} {level}: {}", said(&output));
}

fn programs() -> Vec<PathBuf> {
    let mut programs = vec![];
    for topic in TOPICS {
        let entries = fs::read_dir(repo().join("tests").join(topic)).expect("is there").flatten().map(|e| e.path());
        let is_program = |p: &PathBuf| {
            let name = p.file_name().unwrap_or_default().to_string_lossy().into_owned();
            // One that prints nothing may be a library for `build`, which has no command to run.
            name.ends_with(".py") && !name.starts_with('_') && p.with_extension("out").exists()
        };
        programs.extend(entries.filter(is_program));
    }
    programs.sort();
    let pending = fs::read_to_string(repo().join("tests/run/pending.txt")).unwrap_or_default();
    let names: Vec<&str> =
        pending.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split_whitespace().next()).collect();
    programs.retain(|p| !names.iter().any(|n| p.display().to_string().contains(n)));
    programs
}

/// What the program answers, and what CPython answered.
fn check(engine: &Engine, file: &Path, component: &[u8]) -> Result<(), String> {
    let beside = |extension: &str| fs::read(file.with_extension(extension)).unwrap_or_default();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let shown = file.strip_prefix(repo().join("tests")).expect("a program of the tests").display().to_string();
    let mut args = vec![shown.clone()];
    args.extend(text(&beside("args")).lines().map(str::to_owned));
    let wasi = Wasi::new().args(args).streams(Input::Bytes(beside("stdin"), 0), Stream::default(), Stream::default());
    let program = command::Command::new(engine, component).map_err(|e| format!("{shown}: {e:?}"))?;
    let finished = program.run(wasi, command::Bounds::default());
    let code: u8 = text(&beside("code")).trim().parse().unwrap_or(0);
    let ours = (text(&finished.stdout), text(&finished.stderr), finished.code, finished.failure.is_none());
    let theirs = (text(&beside("out")), text(&beside("err")), code, true);
    if ours == theirs { Ok(()) } else { Err(format!("{shown}: {ours:?} and not {theirs:?}")) }
}

#[test]
fn recorded_programs_give_the_same_answers() {
    let mut config = Config::new();
    config.concurrency_support(false);
    let engine = Engine::new(&config).expect("an engine");
    let folder = tempfile::tempdir().expect("a folder");
    let levels = ["-Omeasured", "-O0", "-O1", "-O2", "-O3", "-O4", "-Os", "-Oz"];
    let (plain, out) = (folder.path().join("plain.wasm"), folder.path().join("out.wasm"));
    let (mut failures, mut before, mut after) = (vec![], 0, 0);
    let programs = programs();
    for (n, file) in programs.iter().enumerate() {
        // What is measured is what most people get; the others take turns.
        for level in [levels[1 + n % (levels.len() - 1)], levels[0]] {
            build(file, &out, level);
            let component = fs::read(&out).expect("is there");
            failures.extend(check(&engine, file, &component).err().map(|e| format!("{level} {e}")));
        }
        build(file, &plain, "-Ooff");
        before += fs::metadata(&plain).expect("is there").len();
        after += fs::metadata(&out).expect("is there").len();
    }
    println!("{} programs: {before} bytes, {after} after", programs.len());
    assert!(failures.is_empty() && programs.len() > 30, "{}", failures.join("\n"));
    assert!(after < before, "{before} bytes became {after}");
}

#[test]
fn release_builds_have_it() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("shop.py"), "def total(prices: list[float]) -> float:\n    return sum(prices)\n")
        .unwrap();
    let output = cargo_waspy(folder.path(), &["waspy", "build", "shop.py", "-o", "shop.wasm", "--release"]);
    let table = said(&output);
    assert!(output.status.success() && !table.contains("without `wasm-opt`"), "{table}");
    let row: Vec<&str> = table.lines().last().unwrap_or_default().split_whitespace().collect();
    let [before, after] = [row[3], row[4]].map(|n| n.parse::<usize>().expect("a number"));
    assert!(after < before, "{table}");
}

/// What it says when it cannot do what it is asked, as `wasm-opt` would.
#[test]
fn mistakes_are_told() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("bad.wasm"), "no module").expect("writes");
    for (words, reason) in [
        (&["bad.wasm", "-o", "out.wasm", "-Oz"][..], "Error"),
        (&["absent.wasm", "-o", "out.wasm", "-Oz"], "Error"),
        (&["bad.wasm", "-o", "out.wasm", "--no-such-pass"], "no-such-pass"),
    ] {
        let output = cargo_waspy(folder.path(), &[&["wasm-opt"], words].concat());
        assert!(!output.status.success() && said(&output).contains(reason), "{words:?}: {}", said(&output));
        assert!(!folder.path().join("out.wasm").exists());
    }
}
