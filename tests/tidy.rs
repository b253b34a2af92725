//! The habits of the house as tests: what CONTRIBUTING.md asks of every file.

use std::fs;
use std::path::{Path, PathBuf};
use waspy_tests::repo_dir;

/// Files longer than this say why in their first lines, with the words `Longer than`.
const LONGEST: usize = 600;
/// Lines of Rust that the library's crate may have (embedding and index).
const RUNTIME_RUST: usize = 60;
/// How deep to look for a file's opening words.
const OPENING: usize = 30;

struct File {
    /// Relative to the top, with `/`.
    path: String,
    text: String,
}

/// The project's own text files.
fn files(extensions: &[&str]) -> Vec<File> {
    let root = repo_dir();
    let mut found = vec![];
    collect(&root, extensions, &mut found);
    found.sort();
    let relative = |p: &Path| p.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
    // A program of ui/ is not UTF-8, on purpose.
    let text = |p: &Path| String::from_utf8_lossy(&fs::read(p).unwrap()).into_owned();
    let read = |p: PathBuf| File { path: relative(&p), text: text(&p) };
    found.into_iter().map(read).collect()
}

fn collect(folder: &Path, extensions: &[&str], found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            let skipped =
                name.starts_with("target") || name == "__pycache__" || (name.starts_with('.') && name != ".ci");
            if !skipped {
                collect(&path, extensions, found);
            }
        } else if path.extension().is_some_and(|e| extensions.contains(&&*e.to_string_lossy())) {
            found.push(path);
        }
    }
}

/// Fails with all offenders at once.
fn none(offenders: Vec<String>, rule: &str) {
    assert!(offenders.is_empty(), "{rule}:\n  {}", offenders.join("\n  "));
}

/// Test programs and templates are examples of users' files, not files of the house.
fn is_sample(path: &str) -> bool {
    [
        "tests/run/",
        "tests/ui/",
        "tests/cpydiff/",
        "tests/component/",
        "tests/build-script/",
        "tests/properties/",
        "templates/",
        "examples/",
    ]
    .iter()
    .any(|folder| path.starts_with(folder) && !path.ends_with(".md"))
        && path != "templates/src/lib.rs"
}

#[test]
fn every_file_opens_with_what_it_is_for() {
    let rust = files(&["rs"]).into_iter().filter(|f| !is_sample(&f.path));
    let bare_rust = rust.filter(|f| !f.text.trim_start().starts_with("//! ")).map(|f| f.path);
    let python = files(&["py"]).into_iter().filter(|f| !is_sample(&f.path) && !f.text.is_empty());
    let opens = |f: &File| f.text.trim_start_matches(|c| c != '"').starts_with("\"\"\"") || f.text.starts_with('#');
    let bare_python = python.filter(|f| !opens(f)).map(|f| f.path);
    none(bare_rust.chain(bare_python).collect(), "these files do not open with what they are for");
}

#[test]
fn files_are_short_or_say_why() {
    let says = |f: &File| f.text.lines().take(OPENING).any(|l| l.contains("Longer than"));
    let long = files(&["rs", "py"]).into_iter().filter(|f| !is_sample(&f.path) && f.text.lines().count() > LONGEST);
    let offenders = long.filter(|f| !says(f)).map(|f| format!("{} ({} lines)", f.path, f.text.lines().count()));
    none(offenders.collect(), "these files are too long and do not say why (`Longer than … because …`)");
}

#[test]
fn no_promises_in_comments() {
    // Put together here, so that this file does not find itself.
    let words = [["TO", "DO"].concat(), ["FIX", "ME"].concat(), ["XX", "X:"].concat(), ["HA", "CK:"].concat()];
    let mut offenders = vec![];
    for file in files(&["rs", "py", "toml", "md", "wat"]) {
        for (i, line) in file.text.lines().enumerate() {
            if words.iter().any(|w| line.contains(w.as_str())) {
                offenders.push(format!("{}:{}", file.path, i + 1));
            }
        }
    }
    none(offenders, "work that is left is an issue, not a comment");
}

#[test]
fn no_machine_is_named() {
    // Put together here, so that this file names none either.
    let words = ["work/", "root/", "home/", "tmp/tgt"].map(|w| format!("/{w}"));
    let mut offenders = vec![];
    for file in files(&["rs", "py", "toml", "md", "out", "err", "stderr", "txt", "wat"]) {
        if file.path == "tests/tidy.rs" || file.path == "CHANGELOG.md" {
            continue;
        }
        for (i, line) in file.text.lines().enumerate() {
            if words.iter().any(|w| line.contains(w.as_str())) {
                offenders.push(format!("{}:{}: {}", file.path, i + 1, line.trim()));
            }
        }
    }
    none(offenders, "a path of one machine does not belong into the project");
}

#[test]
fn python_names_live_in_the_table_of_the_compiler() {
    // Dunder names are what a compiler is most tempted to write down.
    let compiler = files(&["rs"]).into_iter().filter(|f| f.path.starts_with("crates/waspy-compiler/src/"));
    let mut offenders = vec![];
    for file in compiler.filter(|f| !f.path.ends_with("/lang_items.rs")) {
        let code = file.text.split("#[cfg(test)]").next().unwrap_or_default();
        for (i, line) in code.lines().enumerate() {
            if !line.trim_start().starts_with("//") && has_dunder_string(line) {
                offenders.push(format!("{}:{}: {}", file.path, i + 1, line.trim()));
            }
        }
    }
    none(offenders, "names of Python's methods belong into lang_items.rs");
}

/// `"__name__"` as a whole string.
fn has_dunder_string(line: &str) -> bool {
    line.split('"').skip(1).step_by(2).any(|s| {
        s.len() > 4
            && s.starts_with("__")
            && s.ends_with("__")
            && s.bytes().all(|b| b == b'_' || b.is_ascii_lowercase())
    })
}

/// Which of our crates a crate may depend on, tests aside.
const WALLS: &[(&str, &[&str])] = &[
    ("crates/waspy-syntax", &[]),
    ("crates/waspy-ir", &[]),
    ("crates/waspy-runtime", &[]),
    ("crates/waspy-compiler", &["waspy-syntax", "waspy-ir", "waspy-runtime"]),
    ("crates/waspy-host", &[]),
    ("waspy-build", &["waspy-compiler", "waspy-syntax"]),
    ("templates", &[]),
    ("crates/waspy-cli", &["waspy-build", "waspy-compiler", "waspy-host", "waspy-syntax", "waspy-templates"]),
    ("cargo-waspy", &["waspy-cli"]),
];

#[test]
fn crates_see_only_what_is_below_them() {
    let mut offenders = vec![];
    for (folder, allowed) in WALLS {
        let manifest = fs::read_to_string(repo_dir().join(folder).join("Cargo.toml")).unwrap();
        let dependencies = manifest.split("\n[dependencies]").nth(1).unwrap_or_default();
        let dependencies = dependencies.split("\n[").next().unwrap_or_default();
        for line in dependencies.lines().filter(|l| l.starts_with("waspy-")) {
            let name = line.split(['.', ' ', '=']).next().unwrap_or_default();
            if !allowed.contains(&name) {
                offenders.push(format!("{folder} sees {name}"));
            }
        }
    }
    none(offenders, "a crate sees what its wall hides");
}

#[test]
fn only_the_syntax_crate_sees_the_parser() {
    let users = files(&["rs", "toml"]).into_iter().filter(|f| {
        let ours = f.path == "Cargo.toml" || f.path.starts_with("crates/waspy-syntax/") || f.path == "tests/tidy.rs";
        !ours && (f.text.contains("rustpython_parser") || f.text.contains("\nrustpython-parser"))
    });
    none(users.map(|f| f.path).collect(), "rustpython-parser is hidden by waspy-syntax");
}

#[test]
fn the_compiler_is_pure() {
    let words = ["std::fs", "std::env", "std::time", "std::process", "println!", "eprintln!", "print!("];
    let compiler = files(&["rs"]).into_iter().filter(|f| f.path.starts_with("crates/waspy-compiler/src/"));
    let mut offenders = vec![];
    for file in compiler {
        let code = file.text.split("#[cfg(test)]").next().unwrap_or_default();
        let used = code.lines().enumerate().filter(|(_, l)| !l.trim_start().starts_with("//"));
        let used = used.filter(|(_, l)| words.iter().any(|w| l.contains(w)));
        offenders.extend(used.map(|(i, l)| format!("{}:{}: {}", file.path, i + 1, l.trim())));
    }
    none(offenders, "the compiler has no file system, no environment, no clock and prints nothing");
}

#[test]
fn the_library_is_python() {
    let rust = files(&["rs"]).into_iter().filter(|f| f.path.starts_with("crates/waspy-runtime/src/"));
    let lines: usize = rust
        .map(|f| {
            f.text.split("#[cfg(test)]").next().unwrap_or_default().lines().filter(|l| !l.starts_with("//")).count()
        })
        .sum();
    assert!(lines <= RUNTIME_RUST, "waspy-runtime has {lines} lines of Rust; at most {RUNTIME_RUST} were agreed");
}

#[test]
fn one_version_everywhere() {
    let root = repo_dir();
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let version = quoted_after(&manifest, "\nversion = ");
    let changelog = fs::read_to_string(root.join("CHANGELOG.md")).unwrap();
    let head = changelog.lines().find_map(|l| l.strip_prefix("## ")).expect("the changelog has a head");
    assert_eq!(head.split_whitespace().next(), Some(version), "the changelog's head");
    let python = fs::read_to_string(root.join("python/pyproject.toml")).unwrap();
    assert_eq!(quoted_after(&python, "\nversion = "), version, "python/pyproject.toml");
    let ours = manifest.lines().filter(|l| l.contains("path = \"") && l.starts_with("waspy"));
    let behind = ours.filter(|l| !l.contains(&format!("version = \"{version}\""))).map(str::to_owned);
    none(behind.collect(), "workspace dependencies on our crates name another version");
    // It is beside the workspace and cannot inherit.
    let own = fs::read_to_string(root.join("cargo-waspy/Cargo.toml")).unwrap();
    assert_eq!(quoted_after(&own, "\nversion = "), version, "cargo-waspy/Cargo.toml");
    let cli = own.lines().find(|l| l.starts_with("waspy-cli")).expect("it is made of waspy-cli");
    assert_eq!(quoted_after(cli, "version = "), version, "cargo-waspy depends on");
    // All others have the workspace's.
    let manifests =
        files(&["toml"]).into_iter().filter(|f| f.path.ends_with("/Cargo.toml") && f.path != "cargo-waspy/Cargo.toml");
    let ours = manifests.filter(|f| f.text.contains("\nname = \"waspy") || f.text.contains("\nlicense"));
    let own = ours.filter(|f| !f.text.contains("version.workspace = true") && !f.text.contains("publish = false"));
    none(own.map(|f| f.path).collect(), "crates have the version of the workspace");
}

fn quoted_after<'a>(text: &'a str, key: &str) -> &'a str {
    text.split(key).nth(1).and_then(|rest| rest.split('"').nth(1)).unwrap_or_else(|| panic!("no `{}`", key.trim()))
}
