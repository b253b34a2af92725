//! What components may weigh, without names of functions and without `wasm-opt`: the bars of the project, and a tighter
//! figure for each so that growth is seen. A figure that is beaten by more than a tenth is to be lowered.

use std::path::{Path, PathBuf};
use waspy_compiler::api::{Options, SourceText, Sources, Target};

/// Texts by name, then the files of a folder.
struct Modules(&'static [(&'static str, &'static str)], PathBuf);

impl Sources for Modules {
    fn read(&self, module: &str) -> Option<SourceText> {
        let given = self.0.iter().find(|m| m.0 == module).map(|m| (m.1.as_bytes().to_vec(), "py"));
        let (bytes, kind) = given.or_else(|| {
            ["py", "pyi"].into_iter().find_map(|kind| {
                let bytes = std::fs::read(self.1.join(format!("{module}.{kind}"))).ok()?;
                Some((bytes, kind))
            })
        })?;
        Some(SourceText { path: format!("py/{module}.{kind}"), bytes, declaration: kind == "pyi", package: false })
    }
}

fn component(module: &str, sources: &Modules, target: Target) -> Vec<u8> {
    let options = Options { target, names: false, validate: true, ..Options::default() };
    let output = waspy_compiler::compile(module, sources, &options);
    let rendered = waspy_syntax::render(&output.diagnostics, &output.sources, false);
    output.component.unwrap_or_else(|| panic!("{rendered}"))
}

/// Measures a module: below the bar, and about the recorded figure.
fn weigh(module: &str, text: &'static str, target: Target, bar: usize, recorded: usize) {
    let sources =
        Modules(Box::leak(Box::new([(Box::leak(module.to_string().into_boxed_str()) as &str, text)])), PathBuf::new());
    judge(module, component(module, &sources, target).len(), bar, recorded);
}

fn judge(module: &str, bytes: usize, bar: usize, recorded: usize) {
    println!("{module}: {bytes} bytes, recorded {recorded}, bar {bar}");
    assert!(bytes < bar, "{module} has {bytes} bytes; the bar is {bar}");
    assert!(bytes <= recorded, "{module} grew from {recorded} to {bytes} bytes: find out why, or record it");
    assert!(bytes * 10 >= recorded * 9, "{module} shrank from {recorded} to {bytes} bytes: record it");
}

#[test]
fn a_function_of_integers() {
    weigh("add", "def add(a: int, b: int) -> int:\n    return a + b\n", Target::Library, 2_500, 2_500);
}

#[test]
fn functions_of_text() {
    let shout = "def shout(s: str) -> str:\n    return s.upper() + \"!\"\n";
    weigh("shout", shout, Target::Library, 12_000, 7_950);
    let greet = "def greet(name: str) -> str:\n    return f\"Hello {name}\"\n";
    weigh("greet", greet, Target::Library, 12_000, 3_750);
    let initials = "def initial(s: str) -> str:\n    return s[:1] + s[-1:]\n";
    weigh("initial", initials, Target::Library, 12_000, 11_200);
}

#[test]
fn a_program_that_prints() {
    weigh("hello", "print(\"hello\")\n", Target::Command, 3_000, 1_650);
}

/// Dicts, dataclasses, exceptions, f-strings with a format, two host functions.
#[test]
fn the_quickstart() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/quickstart/py");
    judge("orders", component("orders", &Modules(&[], folder), Target::Library).len(), 60_000, 52_815);
}

/// Two compilations are the same bytes, wherever the sources are and on whatever thread.
#[test]
fn the_same_bytes_from_two_folders_and_threads() {
    let original = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/quickstart/py");
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("a folder with spaces");
    std::fs::create_dir_all(&copy).expect("a folder");
    for file in std::fs::read_dir(&original).expect("the folder is readable") {
        let file = file.expect("an entry");
        std::fs::copy(file.path(), copy.join(file.file_name())).expect("a copy");
    }
    let here = component("orders", &Modules(&[], original.clone()), Target::Library);
    let others: Vec<Vec<u8>> = std::thread::scope(|s| {
        let threads: Vec<_> = (0..4)
            .map(|n| {
                let folder = if n % 2 == 0 { copy.clone() } else { original.clone() };
                s.spawn(move || component("orders", &Modules(&[], folder), Target::Library))
            })
            .collect();
        threads.into_iter().map(|t| t.join().expect("it compiles")).collect()
    });
    assert!(others.iter().all(|bytes| *bytes == here));
}
