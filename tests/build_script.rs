//! The crates of `build-script/`, built by cargo as a user's crate is: outside the repository, without the network.
//!
//! They take the repository's `Cargo.lock` and share a target folder of their own, where the engine is compiled once without
//! optimisation: the repository's own build has other features and profiles. `Cargo.toml.in` becomes `Cargo.toml`: a crate in this folder would belong to the workspace.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// Variables of cargo that are about the machine.
const KEPT: [&str; 2] = ["CARGO_HOME", "CARGO_INCREMENTAL"];

/// A crate of `build-script/` in a place of its own.
struct Crate {
    root: PathBuf,
    _place: TempDir,
}

impl Crate {
    fn new(name: &str) -> Crate {
        Crate::below(name, "crate")
    }

    /// The crate in a folder of this name.
    fn below(name: &str, folder: &str) -> Crate {
        let place = tempfile::tempdir().expect("a folder");
        // Diagnostics and lines for cargo name the path as it is, without links.
        let root = place.path().canonicalize().expect("it exists").join(folder);
        copy(&waspy_tests::tests_dir().join("build-script").join(name), &root);
        fs::copy(waspy_tests::repo_dir().join("Cargo.lock"), root.join("Cargo.lock")).expect("the lock file");
        Crate { root, _place: place }
    }

    /// The crate under another name, for a test that looks at what cargo remembers of it: crates of one name in several folders
    /// share that in a shared target folder.
    fn named(fixture: &str, name: &str) -> Crate {
        let krate = Crate::new(fixture);
        let manifest = krate.root.join("Cargo.toml");
        let text = fs::read_to_string(&manifest).expect("is text");
        fs::write(&manifest, text.replace(&format!("name = \"{fixture}\""), &format!("name = \"{name}\"")))
            .expect("writes");
        krate
    }

    fn cargo(&self, args: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO"));
        // What cargo tells this test about itself is not for the crate.
        for (name, _) in std::env::vars_os() {
            let name = name.to_string_lossy().into_owned();
            if name.starts_with("CARGO") && !KEPT.contains(&name.as_str()) || name == "OUT_DIR" || name == "RUSTFLAGS" {
                command.env_remove(name);
            }
        }
        command.args(args).arg("--offline").current_dir(&self.root).env("CARGO_TARGET_DIR", target_dir());
        command.env("CARGO_TERM_COLOR", "never").env("CARGO_PROFILE_DEV_DEBUG", "0");
        command.output().expect("cargo starts")
    }

    /// Builds, and tells where the build script of a package is and wrote.
    fn build(&self, package: &str) -> Built {
        let output = self.cargo(&["build", "--message-format=json"]);
        assert!(output.status.success(), "{}", text(&output.stderr));
        let (mut out, mut script) = (None, None);
        for line in text(&output.stdout).lines() {
            let message: serde_json::Value = serde_json::from_str(line).expect("cargo writes JSON");
            let id = message["package_id"].as_str().unwrap_or_default();
            if !id.contains(&*self.root.to_string_lossy().replace(' ', "%20")) || !id.contains(package) {
                continue;
            }
            if message["reason"] == "build-script-executed" {
                out = message["out_dir"].as_str().map(PathBuf::from);
            } else if message["target"]["kind"][0] == "custom-build" {
                script = message["filenames"][0].as_str().map(PathBuf::from);
            }
        }
        Built { out: out.expect("the build script ran"), script: script.expect("there is a build script") }
    }

    fn run(&self) -> String {
        let output = self.cargo(&["run", "--quiet"]);
        assert!(output.status.success(), "{}", text(&output.stderr));
        text(&output.stdout)
    }
}

struct Built {
    out: PathBuf,
    script: PathBuf,
}

impl Built {
    /// The files below `waspy/` with their bytes.
    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        files(&self.out.join("waspy"))
    }

    /// What the build script told cargo.
    fn lines(&self) -> Vec<String> {
        let output = fs::read_to_string(self.out.with_file_name("output")).expect("cargo keeps it");
        output.lines().map(str::to_owned).collect()
    }

    /// Runs the script again as cargo would for another crate, folder or machine.
    fn again(&self, krate: &Crate, out: &Path, shell: &str, env: &[(&str, &str)]) -> Output {
        let mut command = Command::new("sh");
        command.args(["-c", &format!("{shell}\nexec \"$0\""), &self.script.to_string_lossy()]);
        command.current_dir(&krate.root).env("CARGO_MANIFEST_DIR", &krate.root).env("OUT_DIR", out);
        command.env("PROFILE", "debug").envs(env.iter().copied());
        command.output().expect("the script starts")
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn target_dir() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("it is below the target folder").join("build-script")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("creates");
    for entry in fs::read_dir(from).expect("is there").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() {
            copy(&entry.path(), &to.join(name));
        } else if let Some(name) = name.strip_suffix(".in") {
            let root = waspy_tests::repo_dir().to_string_lossy().replace('\\', "/");
            let text = fs::read_to_string(entry.path()).expect("is text").replace("@ROOT@", &root);
            fs::write(to.join(name), text).expect("writes");
        } else {
            fs::copy(entry.path(), to.join(name)).expect("copies");
        }
    }
}

/// Files below a folder with their bytes.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let Ok(entries) = fs::read_dir(folder) else { return found };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() {
            found.extend(files(&entry.path()).into_iter().map(|(path, bytes)| (format!("{name}/{path}"), bytes)));
        } else {
            found.insert(name, fs::read(entry.path()).expect("reads"));
        }
    }
    found
}

#[test]
fn a_package_builds_from_what_it_lists_without_writing_beside_it() {
    let krate = Crate::new("plain");
    let listed = krate.cargo(&["package", "--list", "--allow-dirty"]);
    assert!(listed.status.success(), "{}", text(&listed.stderr));
    let listed = text(&listed.stdout);
    for name in ["build.rs", "py/_tax.py", "py/shop.py", "src/main.rs"] {
        assert!(listed.lines().any(|l| l == name), "{name} is not in\n{listed}");
    }
    // What the package holds, and nothing else; cargo makes some of the files itself.
    for name in files(&krate.root).into_keys().filter(|f| !listed.lines().any(|l| l == f)) {
        fs::remove_file(krate.root.join(name)).expect("removes");
    }
    let locked = krate.cargo(&["generate-lockfile"]);
    assert!(locked.status.success(), "{}", text(&locked.stderr));
    let before = files(&krate.root);
    read_only(&krate.root, true);
    assert_eq!(krate.run(), "12.5\n");
    read_only(&krate.root, false);
    assert!(files(&krate.root) == before, "the build changed the sources");
}

/// Takes the right to write away from a folder and what is in it, or gives it back.
fn read_only(folder: &Path, yes: bool) {
    for entry in fs::read_dir(folder).expect("is there").flatten() {
        if entry.path().is_dir() {
            read_only(&entry.path(), yes);
        }
        let mut permissions = entry.metadata().expect("is there").permissions();
        #[allow(clippy::permissions_set_readonly_false)]
        permissions.set_readonly(yes);
        fs::set_permissions(entry.path(), permissions).expect("sets permissions");
    }
}

#[test]
fn cargo_is_told_exactly_what_the_build_depends_on() {
    let krate = Crate::named("plain", "told");
    let built = krate.build("told");
    let root = krate.root.display();
    let expected = [
        "cargo::rerun-if-env-changed=WASPY_FLAGS".to_string(),
        "cargo::rerun-if-env-changed=WASPY_OPTIMIZER".to_string(),
        format!("cargo::rerun-if-changed={root}/Cargo.toml"),
        format!("cargo::rerun-if-changed={root}/py"),
    ];
    assert_eq!(built.lines(), expected);
    let again = krate.cargo(&["build", "--verbose"]);
    assert!(text(&again.stderr).contains("Fresh told"), "{}", text(&again.stderr));
    // Another file changes what it has to, and no more.
    let wasm = built.out.join("waspy/py/shop.wasm");
    let modified = |path: &Path| fs::metadata(path).and_then(|m| m.modified()).expect("is there");
    let before = modified(&wasm);
    fs::write(krate.root.join("py/more.py"), "def one() -> int:\n    return 1\n").expect("writes");
    let built = krate.build("told");
    let names: Vec<String> = built.files().into_keys().collect();
    assert_eq!(names, ["modules", "py.rs", "py.toml", "py/more.wasm", "py/more.wit", "py/shop.wasm", "py/shop.wit"]);
    assert_eq!(modified(&wasm), before);
    fs::remove_file(krate.root.join("py/more.py")).expect("removes");
    let names: Vec<String> = krate.build("told").files().into_keys().collect();
    assert_eq!(names, ["modules", "py.rs", "py.toml", "py/shop.wasm", "py/shop.wit"]);
}

#[test]
fn builds_in_two_folders_and_for_other_targets_give_the_same_bytes() {
    let (here, there) = (Crate::new("plain"), Crate::below("plain", "elsewhere/deeper"));
    let (one, two) = (here.build("plain"), there.build("plain"));
    assert!(one.files() == two.files(), "two folders, two results");
    assert!(one.files().len() == 5);
    // Only the host's standard library is needed to build and run a build script, whatever the target is.
    let out = tempfile::tempdir().expect("a folder");
    let target =
        [("HOST", "x86_64-unknown-linux-gnu"), ("TARGET", "aarch64-apple-ios"), ("CARGO_CFG_TARGET_OS", "ios")];
    let output = one.again(&here, out.path(), "", &target);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(files(&out.path().join("waspy")) == one.files(), "another target, another result");
}

#[test]
fn a_full_disk_leaves_nothing_half_written() {
    let krate = Crate::new("plain");
    let built = krate.build("plain");
    let out = tempfile::tempdir().expect("a folder");
    // Nothing can be written to files, as on a disk without room.
    let output = built.again(&krate, out.path(), "trap '' XFSZ; ulimit -f 0", &[]);
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains("could not write `"), "{}", text(&output.stderr));
    assert!(files(out.path()).is_empty(), "{:?}", files(out.path()).keys());
    let output = built.again(&krate, &krate.root.join("Cargo.toml"), "", &[]);
    assert!(text(&output.stderr).contains("could not create `"), "{}", text(&output.stderr));
}

/// Nobody may make a folder there, not even the superuser, whom the bits of a folder do not stop.
#[cfg(target_os = "linux")]
#[test]
fn an_output_folder_that_is_read_only() {
    let krate = Crate::new("plain");
    let built = krate.build("plain");
    let output = built.again(&krate, Path::new("/proc"), "", &[]);
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains("could not create `/proc/waspy/py`: "), "{}", text(&output.stderr));
}

#[test]
fn a_folder_with_spaces() {
    assert_eq!(Crate::below("spaces", "my projects/a crate").run(), "3\n");
}

#[test]
fn a_workspace_whose_members_inherit_a_renamed_dependency() {
    let krate = Crate::new("workspace");
    assert_eq!(krate.run(), "3 8\n");
    let root = krate.root.display();
    let lines = krate.build("app").lines();
    assert!(lines.contains(&format!("cargo::rerun-if-changed={root}/Cargo.toml")), "{lines:?}");
}

#[test]
fn renamed_dependencies() {
    let output = Crate::new("renamed").run();
    assert!(
        output.starts_with("refused: Traceback (most recent call last):\n  File \"py/sums.py\", line 2, in divide")
    );
    assert!(output.ends_with("ZeroDivisionError: division by zero\n"), "{output}");
}

#[test]
fn mistakes_in_several_files_are_shown_in_cargos_output() {
    let krate = Crate::new("wrong");
    let output = krate.cargo(&["build"]);
    assert!(!output.status.success());
    let shown = text(&output.stderr);
    for part in [
        "the Python code did not compile because of 3 errors",
        "error[W0101]: name 'widht' is not defined",
        " --> py/first.py:2:12",
        "2 |     return widht * height",
        "error[W0402]: complex cannot cross the boundary to Rust",
        "error[W0001]: expected ':'",
        " --> py/second.py:1:20",
    ] {
        assert!(shown.contains(part), "no {part:?} in\n{shown}");
    }
}
