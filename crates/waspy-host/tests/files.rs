//! Files of compiled programs: what was granted, and nothing else. That files behave as CPython's is shown by `tests/run/files`.

use std::fs;
use std::path::Path;
use tempfile::TempDir;
use waspy_compiler::api::{Options, SourceText, Sources, Target};
use waspy_host::wasi::command::{Bounds, Command};
use waspy_host::wasi::{Wasi, add_to_linker};
use waspy_host::wasmtime::component::{Component, Linker, Val};
use waspy_host::wasmtime::{Config, Engine, Store};

struct Text(&'static str);

impl Sources for Text {
    fn read(&self, module: &str) -> Option<SourceText> {
        let source = SourceText { path: "m.py".into(), bytes: self.0.into(), declaration: false, package: false };
        (module == "m").then_some(source)
    }
}

fn compiled(text: &'static str, target: Target) -> Vec<u8> {
    let options = Options { target, validate: true, ..Options::default() };
    let output = waspy_compiler::compile("m", &Text(text), &options);
    let rendered = waspy_syntax::render(&output.diagnostics, &output.sources, false);
    output.component.unwrap_or_else(|| panic!("{rendered}"))
}

fn engine() -> Engine {
    let mut config = Config::new();
    config.concurrency_support(false);
    Engine::new(&config).expect("an engine")
}

/// Opens its arguments, each `MODE:PATH`, and says what came of it.
const OPENS: &str = "\
import os, sys
for arg in sys.argv[1:]:
    mode, path = arg.split(':', 1)
    try:
        if mode == 'list':
            print(sorted(os.listdir(path)))
        elif mode == 'remove':
            os.remove(path)
            print('removed')
        elif mode == 'mkdir':
            os.mkdir(path)
            print('made')
        elif mode == 'rename':
            os.rename(path, path + '.new')
            print('renamed')
        else:
            with open(path, mode) as f:
                print(f.write('new') if mode != 'r' else f.read())
    except OSError as e:
        print(type(e).__name__, e.errno)
";

/// A folder `granted` with a file, beside a file that is not granted.
fn folders() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(folder.path().join("granted/below")).expect("a folder");
    fs::write(folder.path().join("granted/inside.txt"), "inside").expect("writes");
    fs::write(folder.path().join("outside.txt"), "outside").expect("writes");
    folder
}

fn said(wasi: Wasi, args: &[&str]) -> Vec<String> {
    let command = Command::new(&engine(), &compiled(OPENS, Target::Command)).expect("it links");
    let args = std::iter::once("m.py").chain(args.iter().copied());
    let finished = command.run(wasi.args(args), Bounds::default());
    assert!(finished.failure.is_none(), "{:?}", finished.failure);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    assert_eq!((text(finished.stderr).as_str(), finished.code), ("", 0));
    text(finished.stdout).lines().map(str::to_owned).collect()
}

fn granted(folder: &TempDir, guest: &str) -> Wasi {
    Wasi::new().dir(folder.path().join("granted"), guest).expect("it is there")
}

#[test]
fn nothing_is_there_unless_it_was_granted() {
    let folder = folders();
    let absolute = format!("r:{}", folder.path().join("granted/inside.txt").display());
    let refused = ["PermissionError 13"; 4];
    assert_eq!(said(Wasi::new(), &["r:inside.txt", "w:new.txt", &absolute, "list:."]), refused);
}

#[test]
fn a_granted_folder_is_there_under_its_name() {
    let folder = folders();
    for (guest, cwd) in [(".", None), ("/data", Some("/data")), ("/", None), ("/a/b/../c", Some("/a/c"))] {
        let mut wasi = granted(&folder, guest);
        if let Some(cwd) = cwd {
            wasi = wasi.cwd(cwd);
        }
        if guest.contains("..") {
            // A name is taken as it is written.
            assert_eq!(said(wasi, &["r:/a/b/../c/inside.txt"]), ["inside"]);
        } else {
            let lines = said(wasi, &["r:inside.txt", "r:below/../inside.txt", "list:below", "list:."]);
            assert_eq!(lines, ["inside", "inside", "[]", "['below', 'inside.txt']"], "{guest}");
        }
    }
}

#[test]
fn no_path_leads_out() {
    let folder = folders();
    let escapes =
        ["r:../outside.txt", "r:below/../../outside.txt", "r:/outside.txt", "w:../new.txt", "remove:../outside.txt"];
    for line in said(granted(&folder, "."), &escapes) {
        assert!(line.starts_with("PermissionError"), "{line}");
    }
    assert!(folder.path().join("outside.txt").exists() && !folder.path().join("new.txt").exists());
}

#[cfg(unix)]
#[test]
fn no_link_leads_out() {
    let folder = folders();
    let link =
        |to: &Path, name: &str| std::os::unix::fs::symlink(to, folder.path().join("granted").join(name)).unwrap();
    link(&folder.path().join("outside.txt"), "absolute");
    link(Path::new("../outside.txt"), "relative");
    link(Path::new(".."), "up");
    link(Path::new("inside.txt"), "good");
    let lines = said(granted(&folder, "."), &["r:absolute", "r:relative", "r:up/outside.txt", "w:relative", "r:good"]);
    assert_eq!(lines[..4], ["PermissionError 1"; 4]);
    assert_eq!(lines[4], "inside");
    assert_eq!(fs::read_to_string(folder.path().join("outside.txt")).unwrap(), "outside");
}

#[test]
fn a_folder_to_read_is_not_changed() {
    let folder = folders();
    let wasi = Wasi::new().read_only_dir(folder.path().join("granted"), ".").expect("it is there");
    let changes =
        ["r:inside.txt", "w:inside.txt", "a:inside.txt", "w:new.txt", "remove:inside.txt", "mkdir:new", "rename:below"];
    let lines = said(wasi, &changes);
    assert_eq!(lines[0], "inside");
    assert!(lines[1..].iter().all(|l| l == "OSError 30"), "{lines:?}");
    assert_eq!(fs::read_to_string(folder.path().join("granted/inside.txt")).unwrap(), "inside");
}

#[test]
fn the_nearest_of_several_folders_is_meant() {
    let folder = folders();
    let wasi = granted(&folder, "/data").dir(folder.path().join("granted/below"), "/data/inner").expect("it is there");
    let lines =
        said(wasi, &["w:/data/inner/x.txt", "list:/data/below", "r:/data/inner/x.txt", "r:/data/inside.txt", "r:/dat"]);
    assert_eq!(lines, ["3", "['x.txt']", "new", "inside", "PermissionError 13"]);
}

#[test]
fn a_folder_that_is_not_there_cannot_be_granted() {
    let folder = folders();
    assert!(Wasi::new().dir(folder.path().join("absent"), ".").is_err());
    assert!(Wasi::new().dir(folder.path().join("outside.txt"), ".").is_err());
}

/// What a function has written is in the file when its call returns, closed or not.
#[test]
fn calls_leave_nothing_unwritten() {
    let text = "\
def note(text: str) -> int:
    return open('log.txt', 'a').write(text + '\\n')

def keep(text: str) -> None:
    global kept
    kept = open('kept.txt', 'w')
    kept.write(text)

kept = None
";
    let folder = folders();
    let engine = engine();
    let component = Component::new(&engine, compiled(text, Target::Library)).expect("it is valid");
    let mut linker = Linker::new(&engine);
    add_to_linker(&mut linker).expect("defined once");
    let mut store = Store::new(&engine, granted(&folder, "."));
    let instance = linker.instantiate(&mut store, &component).expect("it links");
    let interface = instance.get_export_index(&mut store, None, "py:m/m").expect("the interface");
    for (name, argument) in [("note", "one"), ("note", "two"), ("keep", "three")] {
        let index = instance.get_export_index(&mut store, Some(&interface), name).expect("the function");
        let func = instance.get_func(&mut store, index).expect("the function");
        let mut results = [Val::Bool(false)];
        func.call(&mut store, &[Val::String(argument.into())], &mut results).expect("no trap");
        assert!(matches!(&results[0], Val::Result(Ok(_))), "{results:?}");
    }
    let read = |name: &str| fs::read_to_string(folder.path().join("granted").join(name)).unwrap();
    assert_eq!((read("log.txt").as_str(), read("kept.txt").as_str()), ("one\ntwo\n", "three"));
}
