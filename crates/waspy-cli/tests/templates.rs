//! Each template, made as people make it and built as their cargo builds it: outside the repository, without the network.
//!
//! All share the target folder of `tests/build_script.rs`, where the engine is compiled once without optimisation, and
//! the repository's `Cargo.lock`, which has what templates depend on.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Variables of cargo that are about the machine.
const KEPT: [&str; 2] = ["CARGO_HOME", "CARGO_INCREMENTAL"];

struct Project {
    root: PathBuf,
    _place: TempDir,
}

impl Project {
    fn new(template: &str) -> Project {
        let place = tempfile::tempdir().expect("a folder");
        let name = format!("my-{template}");
        let output = waspy(place.path(), &["new", &name, "--template", template]);
        assert!(output.status.success(), "{}", text(&output.stderr));
        let root = place.path().join(name);
        fs::copy(repo().join("Cargo.lock"), root.join("Cargo.lock")).expect("the lock file");
        Project { root, _place: place }
    }

    fn cargo(&self, args: &[&str]) -> String {
        let output = cargo(&self.root, args);
        // Whoever publishes a library is told what else its manifest could have.
        assert!(
            args[0] == "package" || !text(&output.stderr).contains("warning"),
            "cargo {args:?}\n{}",
            text(&output.stderr)
        );
        text(&output.stdout)
    }

    /// Its tests in Rust and in Python pass, its code is formatted.
    fn check(&self) {
        let tests = self.cargo(&["test", "--quiet"]);
        assert!(tests.contains("test result: ok."), "{tests}");
        let output = waspy(&self.root, &["test"]);
        let said = text(&output.stdout) + &text(&output.stderr);
        assert!(output.status.success() && said.contains("test result: ok.") && !said.contains(" 0 passed"), "{said}");
        self.cargo(&["fmt", "--check"]);
    }
}

/// What it says of work that succeeds, offline.
fn cargo(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO"));
    clean(&mut command);
    command.args(args).current_dir(folder).env("CARGO_NET_OFFLINE", "true").env("CARGO_TERM_COLOR", "never");
    // The profiles of the other crates in the folder: what was compiled for them serves here too.
    command.env("CARGO_TARGET_DIR", target_dir()).env("CARGO_PROFILE_DEV_DEBUG", "0");
    command.env("CARGO_PROFILE_DEV_BUILD_OVERRIDE_OPT_LEVEL", "0");
    let output = command.output().expect("cargo starts");
    assert!(output.status.success(), "cargo {args:?}\n{}{}", text(&output.stdout), text(&output.stderr));
    output
}

/// What cargo tells this test about itself is not for the project.
fn clean(command: &mut Command) {
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        if name.starts_with("CARGO") && !KEPT.contains(&name.as_str()) || name == "OUT_DIR" || name == "RUSTFLAGS" {
            command.env_remove(name);
        }
    }
}

fn waspy(folder: &Path, args: &[&str]) -> Output {
    run(Path::new(env!("CARGO_BIN_EXE_cargo-waspy")), folder, args)
}

fn run(tool: &Path, folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(tool);
    clean(&mut command);
    command.arg("waspy").args(args).current_dir(folder).env("NO_COLOR", "1").output().expect("the command starts")
}

fn repo() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("the repository").to_path_buf()
}

fn target_dir() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("it is below the target folder").join("build-script")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn app() {
    let project = Project::new("app");
    project.check();
    assert_eq!(project.cargo(&["run", "-q"]), "25.50 and 5.10 tax: 30.60\n");
}

#[test]
fn lib() {
    let project = Project::new("lib");
    project.check();
    let slugs = project.cargo(&["run", "-q", "--example", "slug", "--", "Hello, World!", "Über uns"]);
    assert_eq!(slugs, "hello-world\nueber-uns\n");
    // What dependents need is in the package.
    let files = project.cargo(&["package", "--list", "--allow-dirty"]);
    for file in ["build.rs", "py/slugs.py", "py/_letters.py", "src/lib.rs"] {
        assert!(files.lines().any(|l| l == file), "{file} is not in\n{files}");
    }
}

#[test]
fn script() {
    let project = Project::new("script");
    project.check();
    let expected = "   2 the\n   1 cat\n   1 and\n";
    assert_eq!(project.cargo(&["run", "-q", "--", "the", "cat", "and", "the", "hat"]), expected);
    let output = waspy(&project.root, &["run", "py/wordcount.py", "--", "the cat and the hat"]);
    assert_eq!(text(&output.stdout), expected);
    assert_eq!(waspy(&project.root, &["run", "py/wordcount.py"]).status.code(), Some(2));
}

#[test]
fn service() {
    Project::new("service").check();
}

#[test]
fn plugin() {
    let project = Project::new("plugin");
    project.check();
    let said = project.cargo(&["run", "-q"]);
    let last = said.lines().last().unwrap_or_default();
    let text = "Compiled from Python while the program runs, in a sandbox.";
    assert_eq!(last, format!("PLUGINS!: {text} [compiled, program, sandbox, loud]"));
}

#[test]
fn game() {
    let project = Project::new("game");
    project.check();
    assert!(project.cargo(&["run", "-q", "--", "5"]).ends_with("\n5 frames\n"));
}

/// What is published, in dependency order.
const PACKAGES: [&str; 8] = [
    "waspy-syntax",
    "waspy-ir",
    "waspy-runtime",
    "waspy-compiler",
    "waspy-build",
    "waspy-host",
    "waspy-templates",
    "waspy-cli",
];

/// The packages as the registry would have them, unpacked: whatever in the checkout they forgot is not there.
fn unpacked(place: &Path) {
    let target = place.join("target");
    let mut args = vec!["package", "--no-verify", "--allow-dirty", "--locked", "--quiet", "--target-dir"];
    args.push(target.to_str().expect("a path that is text"));
    args.extend(PACKAGES.iter().flat_map(|p| ["-p", p]));
    cargo(&repo(), &args);
    for package in PACKAGES {
        let file = fs::File::open(target.join(format!("package/{package}-{VERSION}.crate"))).expect("the package");
        tar::Archive::new(flate2::read::GzDecoder::new(file)).unpack(place).expect("an archive");
    }
    // Cargo looks for configuration in the folders above the one where it works.
    let patch = |p: &&str| format!("{p} = {{ path = {:?} }}\n", place.join(format!("{p}-{VERSION}")));
    let patches: String = PACKAGES.iter().map(patch).collect();
    fs::create_dir(place.join(".cargo")).expect("a folder");
    fs::write(place.join(".cargo/config.toml"), format!("[patch.crates-io]\n{patches}")).expect("the patches");
}

#[test]
#[ignore = "compiles the tool a second time: .ci/run has it"]
fn from_packages() {
    let place = tempfile::tempdir().expect("a folder");
    unpacked(place.path());
    let folder = place.path().join(format!("waspy-cli-{VERSION}"));
    cargo(&folder, &["build", "--bin", "cargo-waspy"]);
    let tool = place.path().join(format!("cargo-waspy{}", std::env::consts::EXE_SUFFIX));
    fs::copy(target_dir().join("debug").join(tool.file_name().expect("a name")), &tool).expect("the tool");
    for (template, said) in [("app", "25.50 and 5.10 tax: 30.60\n"), ("plugin", "")] {
        let name = format!("a-{template}");
        let output = run(&tool, place.path(), &["new", &name, "--template", template]);
        let note = format!("note: it depends on waspy {VERSION} from the registry");
        assert!(text(&output.stderr).contains(&note), "{}", text(&output.stderr));
        let root = place.path().join(&name);
        let manifest = fs::read_to_string(root.join("Cargo.toml")).expect("the manifest");
        assert!(manifest.contains(&format!("\nwaspy-host = \"{VERSION}\"\n")), "{manifest}");
        fs::copy(repo().join("Cargo.lock"), root.join("Cargo.lock")).expect("the lock file");
        cargo(&root, &["test", "--quiet"]);
        assert!(text(&cargo(&root, &["run", "--quiet"]).stdout).ends_with(said));
        let output = run(&tool, &root, &["test"]);
        assert!(output.status.success(), "{}{}", text(&output.stdout), text(&output.stderr));
    }
}
