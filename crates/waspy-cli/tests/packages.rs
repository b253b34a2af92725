//! Packages through cargo: `cargo waspy build`, `wit` and `inspect` without a file.
//!
//! The package is built outside the repository, in the target folder of `tests/build_script.rs`, without the network. It has no
//! Rust code that calls Python, so that no engine is compiled for it.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

const SHOP: &str = "def total(prices: list[float]) -> float:\n    return sum(prices)\n\n\ndef half(n: int) -> int:\n    return n // 2\n";
/// A number in what is annotated as text: a warning, with `strict` an error.
const CONTRADICTION: &str = "def f() -> int:\n    x: str = 1\n    return 2\n";

struct Workspace {
    root: TempDir,
}

impl Workspace {
    /// Members `shop`, which has Python, `stock`, which has some too, and `plain`, which has none.
    fn new() -> Workspace {
        let workspace = Workspace { root: tempfile::tempdir().expect("a folder") };
        workspace.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"shop\", \"stock\", \"plain\"]\n");
        workspace.member("shop", "[features]\nextra = []\n");
        workspace.write("shop/py/shop.py", SHOP);
        workspace.write("shop/py/till.py", "def open() -> int:\n    return 1\n");
        workspace.member("stock", "");
        workspace.write("stock/py/stock.py", "def left(name: str) -> int:\n    return len(name)\n");
        workspace.write("plain/Cargo.toml", "[package]\nname = \"plain\"\nversion = \"0.1.0\"\nedition = \"2024\"\n");
        workspace.write("plain/src/lib.rs", "");
        fs::copy(repo().join("Cargo.lock"), workspace.path("Cargo.lock")).expect("the lock file");
        workspace
    }

    fn member(&self, name: &str, more: &str) {
        let build = repo().join("waspy-build");
        self.write(
            &format!("{name}/Cargo.toml"),
            &format!(
                "[package]\nname = \"tested-{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
                 [build-dependencies]\nwaspy-build = {{ path = {:?} }}\n\n{more}",
                build.display().to_string()
            ),
        );
        let main = "fn main() -> Result<(), waspy_build::Error> {\n    waspy_build::compile_dir(\"py\")\n}\n";
        self.write(&format!("{name}/build.rs"), main);
        self.write(&format!("{name}/src/lib.rs"), "#[cfg(feature = \"extra\")]\ncompile_error!(\"with extra\");\n");
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("creates");
        fs::write(path, text).expect("writes");
    }

    /// A `wasm-opt` that runs this script, first on PATH.
    fn optimizer(&self, script: &str) {
        self.write("bin/wasm-opt", &format!("#!/bin/sh\n{script}\n"));
        fs::set_permissions(self.path("bin/wasm-opt"), fs::Permissions::from_mode(0o755))
            .expect("it becomes a program");
    }

    fn command(&self, folder: &str, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-waspy"));
        for (name, _) in std::env::vars_os() {
            let name = name.to_string_lossy().into_owned();
            let kept = ["CARGO_HOME", "CARGO_INCREMENTAL"].contains(&name.as_str());
            if name.starts_with("CARGO") && !kept || name == "OUT_DIR" || name == "RUSTFLAGS" {
                command.env_remove(name);
            }
        }
        command.env("CARGO", env!("CARGO")).env("CARGO_NET_OFFLINE", "true").env("NO_COLOR", "1");
        command.env("CARGO_TARGET_DIR", target_dir()).env("CARGO_PROFILE_DEV_DEBUG", "0");
        command.env("CARGO_PROFILE_DEV_BUILD_OVERRIDE_OPT_LEVEL", "0");
        let path = std::env::var("PATH").unwrap_or_default();
        command.env("PATH", format!("{}:{path}", self.path("bin").display()));
        command.arg("waspy").args(args).current_dir(self.path(folder));
        command
    }

    fn run(&self, folder: &str, args: &[&str]) -> Said {
        Said::new(self.command(folder, args).output().expect("the command starts"))
    }
}

struct Said {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Said {
    fn new(output: Output) -> Said {
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        Said { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    fn ok(self) -> Said {
        assert_eq!(self.code, Some(0), "{}{}", self.stdout, self.stderr);
        self
    }

    fn fails(self, code: i32, reason: &str) {
        let said = self.stdout + &self.stderr;
        assert!(
            self.code == Some(code) && said.contains(reason),
            "{:?}, not {code}: no `{reason}` in\n{said}",
            self.code
        );
    }

    /// The rows of the table: name, exports, imports, before, bytes, packed.
    fn rows(&self) -> Vec<Vec<String>> {
        let lines = self.stderr.lines().skip_while(|l| !l.trim_start().starts_with("component ")).skip(1);
        let words = |l: &str| l.split("  ").map(str::trim).filter(|w| !w.is_empty()).map(str::to_owned).collect();
        lines.filter(|l| l.starts_with("             ")).map(words).collect()
    }

    fn names(&self) -> Vec<String> {
        self.rows().iter().map(|row| row[0].clone()).collect()
    }
}

fn repo() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("the repository").to_path_buf()
}

fn target_dir() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("it is below the target folder").join("build-script")
}

/// All in one, since builds in one folder wait for each other.
#[test]
fn packages() {
    let workspace = Workspace::new();
    one_package_and_all(&workspace);
    messages_and_options_are_cargos(&workspace);
    colors(&workspace);
    optimizers(&workspace);
    configuration(&workspace);
    interfaces(&workspace);
    inside(&workspace);
    folders(&workspace);
    bad_input(&workspace);
}

fn one_package_and_all(workspace: &Workspace) {
    let said = workspace.run("shop", &["build"]).ok();
    let rows = said.rows();
    assert_eq!(said.names(), ["py/shop", "py/till"], "{}", said.stderr);
    assert_eq!(rows[0][1..4], ["2", "0", "-"], "{}", said.stderr);
    let [bytes, gzip] = [&rows[0][4], &rows[0][5]].map(|n| n.parse::<usize>().expect("a number"));
    assert!(gzip < bytes && bytes < 20_000, "{}", said.stderr);
    let said = workspace.run("", &["build", "--workspace"]).ok();
    assert_eq!(said.names(), ["tested-shop: py/shop", "tested-shop: py/till", "tested-stock: py/stock"]);
    assert_eq!(workspace.run("", &["build", "-p", "tested-stock"]).ok().names(), ["py/stock"]);
    let said = workspace.run("", &["build", "-p", "plain"]).ok();
    assert!(said.stderr.contains("note: no build script made a component"), "{}", said.stderr);
    let said = workspace.run("shop", &["build", "--check-reproducible"]).ok();
    assert!(said.stderr.contains("Reproduced 6 files"), "{}", said.stderr);
    assert_eq!(workspace.run("shop", &["build", "--quiet"]).ok().stderr, "");
}

fn messages_and_options_are_cargos(workspace: &Workspace) {
    let said = workspace.run("shop", &["build", "--message-format", "json"]).ok();
    assert_eq!(said.names(), ["py/shop", "py/till"]);
    let reasons: Vec<String> = said
        .stdout
        .lines()
        .map(|l| serde_json::from_str::<serde_json::Value>(l).expect("a line is an object")["reason"].to_string())
        .collect();
    assert_eq!(reasons.last().map(String::as_str), Some("\"build-finished\""), "{}", said.stdout);
    assert!(reasons.iter().any(|r| r == "\"build-script-executed\""));
    workspace.run("shop", &["build", "--features", "extra"]).fails(101, "error: with extra");
    workspace
        .run("shop", &["build", "--features", "extra", "--message-format", "short"])
        .fails(101, "src/lib.rs:2:1: error: with");
    workspace.run("shop", &["build", "--target", "no-such-platform"]).fails(101, "no-such-platform");
    workspace.run("shop", &["build", "--message-format", "odd"]).fails(1, "odd");
}

/// What was said of colours goes on to cargo.
fn colors(workspace: &Workspace) {
    workspace.write("shop/src/lib.rs", "pub fn f() -> u8 { \"no number\" }\n");
    let colored = |args: &[&str]| workspace.run("shop", args).stderr.contains("\u{1b}[");
    assert!(
        !colored(&["build"]) && colored(&["build", "--color", "always"]) && !colored(&["build", "--color", "never"])
    );
    workspace.write("shop/src/lib.rs", "");
}

fn optimizers(workspace: &Workspace) {
    workspace.optimizer("cp \"$1\" \"$3\"");
    let said = workspace.run("shop", &["build", "-Oz"]).ok();
    assert!(said.rows().iter().all(|row| row[3] == row[4]), "{}", said.stderr);
    // One that fails leaves what was there.
    let components = || {
        let out = made_by("tested-shop-", "waspy/py/till.wasm");
        out.into_iter().map(|p| fs::read(p).expect("is there")).collect::<Vec<_>>()
    };
    let before = components();
    assert!(!before.is_empty());
    workspace.optimizer("echo out of luck >&2; exit 1");
    workspace.run("shop", &["build", "-O3"]).fails(101, "out of luck");
    assert_eq!(components(), before);
    // Plain builds know nothing of it.
    let said = workspace.run("shop", &["build"]).ok();
    assert!(said.rows().iter().all(|row| row[3] == "-"), "{}", said.stderr);
}

fn configuration(workspace: &Workspace) {
    workspace.write("shop/py/odd.py", CONTRADICTION);
    let said = workspace.run("shop", &["build"]).ok();
    assert!(said.stderr.contains("warning[W0206]"), "{}", said.stderr);
    workspace.run("shop", &["build", "--strict"]).fails(101, "error[W0206]");
    workspace.member("shop", "[package.metadata.waspy]\nstrict = true\n");
    workspace.run("shop", &["build"]).fails(101, "error[W0206]");
    workspace.run("shop", &["check", "py/odd.py"]).fails(101, "error[W0206]");
    workspace.run("shop", &["build", "--strict=false"]).ok();
    workspace.run("shop", &["check", "py/odd.py", "--strict=false"]).ok();
    fs::remove_file(workspace.path("shop/py/odd.py")).expect("removes");
    workspace.member("shop", "[package.metadata.waspy]\nbundel = \"all\"\n");
    let reason = "`package.metadata.waspy` has no key `bundel`; there is `bundle`";
    workspace.run("shop", &["build"]).fails(101, reason);
    workspace.run("shop", &["check", "py/shop.py"]).fails(1, reason);
    workspace.run("shop", &["test"]).fails(1, "there are no tests");
    workspace.member("shop", "[package.metadata.waspy]\nbundle = \"all\"\n");
    assert_eq!(workspace.run("shop", &["build"]).ok().names(), ["py/all"]);
}

/// The package is a bundle now.
fn interfaces(workspace: &Workspace) {
    let wit = workspace.run("shop", &["wit"]).ok().stdout;
    assert!(wit.starts_with("package py:all;") && wit.contains("total: func(") && wit.contains("open: func("), "{wit}");
    workspace.write("shop/wit/all.wit", &wit);
    let said = workspace.run("shop", &["wit", "--check", "wit"]).ok();
    assert!(said.stderr.contains("Unchanged wit/all.wit"), "{}", said.stderr);
    workspace.write("shop/wit/all.wit", &wit.replace("total", "sum"));
    workspace.run("shop", &["wit", "--check", "wit"]).fails(1, "+    total: func(");
    workspace.run("", &["wit", "-p", "plain"]).fails(1, "no build script made a component");
}

fn inside(workspace: &Workspace) {
    let text = workspace.run("shop", &["inspect"]).ok().stdout;
    assert!(text.starts_with("py/all: component ") && text.contains("half (py/shop.py:5)"), "{text}");
    let json = workspace.run("", &["inspect", "--json", "-p", "tested-stock", "-p", "tested-shop"]).ok().stdout;
    let names: Vec<_> = json
        .lines()
        .map(|l| serde_json::from_str::<serde_json::Value>(l).expect("a line is an object")["name"].to_string())
        .collect();
    assert_eq!(names, ["\"py/all\"", "\"py/stock\""]);
}

/// What the last run of a build script made is listed, and nothing that an earlier one did.
fn folders(workspace: &Workspace) {
    let compile = |folders: &[&str]| {
        let calls: String = folders.iter().map(|f| format!("    waspy_build::compile_dir(\"{f}\")?;\n")).collect();
        let main = format!("fn main() -> Result<(), waspy_build::Error> {{\n{calls}    Ok(())\n}}\n");
        workspace.write("stock/build.rs", &main);
        workspace.run("stock", &["build"]).ok().names()
    };
    workspace.write("stock/more/more.py", "def more() -> int:\n    return 1\n");
    assert_eq!(compile(&["py", "more"]), ["more/more", "py/stock"]);
    assert_eq!(compile(&["py"]), ["py/stock"]);
    fs::rename(workspace.path("stock/py"), workspace.path("stock/python")).expect("renames");
    assert_eq!(compile(&["python"]), ["python/stock"]);
    let left = |end: &str| made_by("tested-stock-", end).len();
    assert_eq!((left("waspy/py.rs"), left("waspy/py/stock.wasm"), left("waspy/python.rs")), (0, 0, 1));
    fs::rename(workspace.path("stock/python"), workspace.path("stock/py")).expect("renames");
    assert_eq!(compile(&["py"]), ["py/stock"]);
}

fn bad_input(workspace: &Workspace) {
    workspace.write("stock/py/stock.py", "def left(name: str) -> int:\n    return absent\n");
    workspace.run("stock", &["build"]).fails(101, "error[W0101]");
    workspace.run("stock", &["wit"]).fails(101, "error[W0101]");
    workspace.run("stock", &["inspect"]).fails(101, "error[W0101]");
    // Something kills cargo.
    workspace.optimizer("");
    workspace.write("bin/killed", "#!/bin/sh\nkill -9 $$\n");
    let program = workspace.path("bin/killed");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("it becomes a program");
    let output = workspace.command("stock", &["build"]).env("CARGO", &program).output().expect("the command starts");
    Said::new(output).fails(1, "cargo was ended from outside (signal: 9");
    let output = workspace.command("stock", &["build"]).env("CARGO", "/absent/cargo").output().expect("it starts");
    Said::new(output).fails(1, "could not start `/absent/cargo`");
    workspace.write("stock/Cargo.toml", "[package\n");
    workspace.run("stock", &["build"]).fails(101, "Cargo.toml");
    workspace.run("stock", &["check", "py/stock.py"]).fails(1, "Cargo.toml");
    workspace.run("stock", &["watch"]).fails(1, "Cargo.toml");
}

/// Files whose paths end so, below the output folders of a package.
fn made_by(package: &str, end: &str) -> Vec<PathBuf> {
    let mut found = vec![];
    collect(&target_dir().join("debug/build"), &mut found);
    let of_package = |p: &Path| p.components().any(|c| c.as_os_str().to_string_lossy().starts_with(package));
    found.retain(|path| path.ends_with(end) && of_package(path));
    found.sort();
    found
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|e| e.path()) {
        if path.is_dir() {
            collect(&path, found);
        } else {
            found.push(path);
        }
    }
}
