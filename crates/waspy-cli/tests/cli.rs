//! The commands that people type: those of the README and those of `tests/cli/*.md`, with what they print.
//!
//! A block of ```` ```console ```` holds `$ command` lines, each followed by its standard output and then its standard
//! error; `[..]` stands for any text within a line, a line `...` for any lines, and a line `? 101` for an exit code that is not 0. Each file of
//! `tests/cli` runs in a copy of that folder, in order, so that a command can use what an earlier one wrote.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Commands of the README that are not run here, and which test stands for each.
const ELSEWHERE: &[(&str, &str)] = &[
    ("cargo test --workspace", "is running now"),
    ("cargo run -p quickstart", "examples/quickstart/tests/summary.rs"),
    ("cargo install --path cargo-waspy", "cargo-waspy/tests, in a step of its own in .ci/run: it compiles C++"),
    ("cargo waspy new demo", "tests/cli/new.md"),
    ("cargo waspy build --release", "tests/packages.rs"),
    ("cargo waspy test", "tests/templates.rs"),
    ("cargo waspy watch -x run", "tests/watch.rs"),
    ("cargo waspy wit shop.py", "tests/cli/wit.md"),
    ("cargo waspy inspect shop.py", "tests/cli/inspect.md"),
    ("cargo waspy run hello.py", "tests/cli/run.md"),
    ("cargo waspy build hello.py -o hello.wasm", "tests/cli/build.md"),
    ("cargo waspy check hello.py --json", "tests/cli/check.md"),
];

/// What a checkout types instead of `cargo waspy`.
const FROM_CHECKOUT: &str = "cargo run -q --bin cargo-waspy -- waspy";

struct Step {
    line: usize,
    command: String,
    expected: String,
    code: i32,
}

fn repo() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_path_buf()
}

fn steps(text: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = vec![];
    let mut inside = false;
    for (i, line) in text.lines().enumerate() {
        if line.starts_with("```") {
            inside = line == "```console";
        } else if inside {
            step_line(i + 1, line, &mut steps);
        }
    }
    steps
}

fn step_line(number: usize, line: &str, steps: &mut Vec<Step>) {
    if let Some(command) = line.strip_prefix("$ ") {
        steps.push(Step { line: number, command: command.to_owned(), expected: String::new(), code: 0 });
        return;
    }
    let step = steps.last_mut().expect("a console block begins with a command");
    match line.strip_prefix("? ") {
        Some(code) => step.code = code.parse().expect("an exit code"),
        None => step.expected += &format!("{line}\n"),
    }
}

/// Words of a command line; double quotes keep spaces.
fn words(command: &str) -> Vec<String> {
    let parts = command.split('"').enumerate();
    let quoted = |i: usize| i % 2 == 1;
    parts
        .flat_map(|(i, part)| match quoted(i) {
            true => vec![part.to_owned()],
            false => part.split_whitespace().map(str::to_owned).collect(),
        })
        .collect()
}

fn waspy(arguments: &str, folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cargo-waspy"))
        .arg("waspy")
        .args(words(arguments))
        .current_dir(folder)
        .env("NO_COLOR", "1")
        .env_remove("CARGO_TERM_COLOR")
        .output()
        .expect("the command starts")
}

/// Whether a text fits a pattern in which `[..]` is any text within a line and a line `...` any lines.
fn fits(pattern: &str, text: &str) -> bool {
    lines_fit(&pattern.lines().collect::<Vec<_>>(), &text.lines().collect::<Vec<_>>())
}

fn lines_fit(pattern: &[&str], lines: &[&str]) -> bool {
    match pattern {
        [] => lines.is_empty(),
        ["...", rest @ ..] => (0..=lines.len()).any(|skipped| lines_fit(rest, &lines[skipped..])),
        [first, rest @ ..] => lines.first().is_some_and(|l| line_fits(first, l)) && lines_fit(rest, &lines[1..]),
    }
}

fn line_fits(pattern: &str, line: &str) -> bool {
    let Some((head, mut rest)) = pattern.split_once("[..]") else {
        return pattern == line;
    };
    let Some(mut line) = line.strip_prefix(head) else { return false };
    while let Some((part, after)) = rest.split_once("[..]") {
        let Some(at) = line.find(part) else { return false };
        (line, rest) = (&line[at + part.len()..], after);
    }
    line.ends_with(rest)
}

/// Nothing when the command did what is written.
fn mismatch(step: &Step, arguments: &str, folder: &Path) -> Option<String> {
    let output = waspy(arguments, folder);
    let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    let code = output.status.code();
    if fits(&step.expected, &said) && code == Some(step.code) {
        return None;
    }
    let (expected, want) = (&step.expected, step.code);
    Some(format!("line {}: $ {}\n--- expected ({want})\n{expected}+++ got ({code:?})\n{said}", step.line, step.command))
}

fn check_file(file: &str) {
    let from = repo().join("tests/cli");
    let folder = tempfile::tempdir().unwrap();
    copy(&from, folder.path());
    let steps = steps(&fs::read_to_string(from.join(file)).unwrap());
    assert!(!steps.is_empty(), "{file} has no command");
    let arguments = |s: &Step| s.command.strip_prefix("cargo waspy").expect("a command of ours").to_owned();
    let failures: Vec<String> = steps.iter().filter_map(|s| mismatch(s, &arguments(s), folder.path())).collect();
    assert!(failures.is_empty(), "{file}:\n{}", failures.join("\n"));
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, target).unwrap();
        }
    }
}

macro_rules! files {
    ($($name:ident)*) => {$(
        #[test]
        fn $name() {
            check_file(concat!(stringify!($name), ".md"));
        }
    )*};
}

files! { build check inspect new run test usage wit }

#[test]
fn every_file_is_run() {
    let known = ["build.md", "check.md", "inspect.md", "new.md", "run.md", "test.md", "usage.md", "wit.md"];
    for entry in fs::read_dir(repo().join("tests/cli")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(!name.ends_with(".md") || known.contains(&name.as_str()), "{name} is not in the list of this test");
    }
}

/// Commands of `--help` that no file of `tests/cli` runs as they stand, and what stands for each.
const SHOWN_BY_HELP: &[(&str, &str)] = &[
    ("cargo waspy test", "tests/templates.rs"),
    ("cargo waspy watch", "tests/watch.rs"),
    ("cargo waspy watch -x run", "tests/watch.rs"),
    ("cargo waspy watch -x run -p server --release -- --port 8080", "tests/watch.rs"),
    ("cargo waspy watch -x test", "tests/watch.rs"),
    ("cargo waspy build", "tests/packages.rs"),
    ("cargo waspy build --release", "tests/packages.rs"),
    ("cargo waspy build --release -p shop -Oz", "tests/packages.rs"),
    ("cargo waspy wit", "tests/packages.rs"),
    ("cargo waspy wit --check wit", "tests/packages.rs"),
    ("cargo waspy inspect", "tests/packages.rs"),
    ("cargo waspy man | man -l -", "generated_texts"),
    ("cargo waspy completions bash > ~/.local/share/bash-completion/completions/cargo-waspy", "generated_texts"),
];

#[test]
fn examples_of_help_are_run() {
    let mut tested: Vec<String> = vec![];
    for entry in fs::read_dir(repo().join("tests/cli")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|e| e == "md") {
            tested.extend(steps(&fs::read_to_string(path).unwrap()).into_iter().map(|s| s.command));
        }
    }
    let commands = ["new", "init", "run", "build", "check", "test", "watch", "wit", "inspect", "completions", "man"];
    for command in commands {
        let help = String::from_utf8(waspy(&format!("{command} --help"), &repo()).stdout).unwrap();
        let examples: Vec<&str> =
            help.lines().filter_map(|l| l.strip_prefix("  ")).filter(|l| l.starts_with("cargo waspy ")).collect();
        assert!(!examples.is_empty(), "the help of {command} has no example:\n{help}");
        for example in examples {
            let known = tested.iter().any(|t| t == example) || SHOWN_BY_HELP.iter().any(|(e, _)| *e == example);
            assert!(known, "nothing tests `{example}` of the help of {command}");
        }
    }
}

/// All crates have one version, which `tests/tidy.rs` compares; the changelog begins with it.
#[test]
fn the_version_is_that_of_all_crates() {
    let said = waspy("--version", &repo());
    let expected = format!("cargo-waspy {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(String::from_utf8(said.stdout).unwrap(), expected);
    let changelog = fs::read_to_string(repo().join("CHANGELOG.md")).unwrap();
    let head = changelog.lines().find_map(|l| l.strip_prefix("## ")).expect("the changelog has a head");
    assert_eq!(head.split_whitespace().next(), Some(env!("CARGO_PKG_VERSION")));
}

#[test]
fn generated_texts() {
    let said = |arguments: &str| String::from_utf8(waspy(arguments, &repo()).stdout).unwrap();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = said(&format!("completions {shell}"));
        assert!(script.contains("inspect") && script.contains("template"), "{shell}");
    }
    let page = said("man");
    assert!(page.contains(".TH cargo-waspy 1") && page.contains("inspect"), "{page}");
}

#[test]
fn readme() {
    let text = fs::read_to_string(repo().join("README.md")).unwrap();
    let mut failures = vec![];
    for step in steps(&text) {
        match step.command.strip_prefix(FROM_CHECKOUT) {
            Some(arguments) => failures.extend(mismatch(&step, arguments, &repo())),
            None => assert!(
                ELSEWHERE.iter().any(|(command, _)| *command == step.command),
                "README.md line {}: nothing tests `{}`",
                step.line,
                step.command
            ),
        }
    }
    assert!(failures.is_empty(), "README.md:\n{}", failures.join("\n"));
}

#[test]
fn patterns() {
    assert!(fits("in [..]s (x)\n", "in 0.25s (x)\n"));
    assert!(fits("[..]a[..]b[..]\n", "1a2b\n"));
    assert!(!fits("[..]a[..]b[..]\n", "1b2a\n"));
    assert!(!fits("a\n", "a\nb\n"));
    assert!(!fits("a\nb\n", "a\n"));
    assert!(fits("a\n...\nz\n", "a\nz\n") && fits("a\n...\nz\n", "a\nb\nc\nz\n"));
    assert!(!fits("a\n...\nz\n", "a\nb\n"));
}
