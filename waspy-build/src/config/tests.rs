//! Builds of folders with a compiler that stands for the real one.

use super::*;
use std::fs;
use waspy_compiler::component::interface::{Func, NamedType, WitType};
use waspy_syntax::source::{FileId, SourceFile, Span};

/// Exports one function `run` for each file, unless its text is empty; a text `wrong` is an error.
fn fake(entry: &str, sources: &dyn Sources, _: &Options) -> Output {
    let source = sources.read(entry).expect("the folder lists its files");
    let mut output = Output { interface: Interface::new(entry, &source.path), ..Output::default() };
    let text = String::from_utf8(source.bytes).expect("is text");
    output.sources.add(SourceFile::new(source.path.clone(), text.as_str()));
    let span = Span { file: FileId(0), start: 0, end: 1 };
    match text.as_str() {
        "" => return output,
        "wrong" => {
            output.diagnostics.push(Diagnostic::error("E9999", span, "this is wrong"));
            return output;
        }
        "odd" => output.diagnostics.push(Diagnostic::warning("W9999", span, "this is odd")),
        _ => {}
    }
    output.component = Some(text.clone().into_bytes());
    output.wit = format!("package py:{entry};\n");
    if text == "clash" {
        let (python_name, module, file) = (bindings::module_type(entry), entry.into(), source.path.clone());
        let kind = waspy_compiler::component::interface::TypeKind::Enum(vec![]);
        output.interface.types.push(NamedType { python_name, module, docs: String::new(), file, line: 1, span, kind });
    }
    output.interface.exports.push(Func {
        python_name: "run".into(),
        module: entry.into(),
        params: vec![],
        result: WitType::Int,
        docs: String::new(),
        file: source.path,
        line: 1,
        source: "def f():".into(),
        span,
    });
    output
}

struct Crate(tempfile::TempDir);

impl Crate {
    fn new(files: &[(&str, &str)]) -> Crate {
        let dir = tempfile::tempdir().expect("a folder");
        fs::create_dir(dir.path().join("py")).expect("creates");
        for (name, text) in files {
            fs::write(dir.path().join("py").join(name), text).expect("writes");
        }
        Crate(dir)
    }

    fn build(&self) -> (Result<(), Error>, String) {
        let mut stdout = vec![];
        let out = self.0.path().join("out");
        let result = Config::new().run(self.0.path(), Path::new("py"), &out, &mut stdout, &fake);
        (result, String::from_utf8(stdout).expect("is text"))
    }

    fn files(&self) -> Vec<String> {
        let list = |path: &Path| -> Vec<String> {
            let entries = fs::read_dir(path).into_iter().flatten().flatten();
            entries.filter(|e| e.path().is_file()).map(|e| e.file_name().to_string_lossy().into_owned()).collect()
        };
        let root = self.0.path().join("out/waspy");
        let mut files = [list(&root), list(&root.join("py"))].concat();
        files.sort();
        files
    }
}

#[test]
fn files_with_exports_become_components() {
    let krate = Crate::new(&[("stats.py", "text"), ("empty.py", ""), ("_helper.py", "text")]);
    let (result, stdout) = krate.build();
    result.expect("builds");
    assert_eq!(krate.files(), ["modules", "py.rs", "py.toml", "stats.wasm", "stats.wit"]);
    assert!(stdout.starts_with("cargo::rerun-if-changed=") && stdout.trim_end().ends_with("py"), "{stdout}");
    fs::remove_file(krate.0.path().join("py/stats.py")).expect("removes");
    krate.build().0.expect("builds");
    assert_eq!(krate.files(), ["modules", "py.rs", "py.toml"]);
}

#[test]
fn errors_of_all_files_are_shown_and_nothing_is_written() {
    let krate = Crate::new(&[("a.py", "wrong"), ("b.py", "wrong"), ("c.py", "text")]);
    let error = krate.build().0.expect_err("does not build");
    let text = format!("{error:?}");
    assert!(text.starts_with("the Python code did not compile because of 2 errors"), "{text}");
    for part in ["py/a.py", "py/b.py", "E9999", "this is wrong"] {
        assert!(text.contains(part), "no {part:?} in {text}");
    }
    assert!(krate.files().is_empty());
}

#[test]
fn warnings_go_through_cargo() {
    let krate = Crate::new(&[("a.py", "odd")]);
    let (result, stdout) = krate.build();
    result.expect("builds");
    assert!(stdout.lines().any(|l| l.starts_with("cargo::warning=") && l.contains("this is odd")), "{stdout}");
}

#[test]
fn a_class_with_the_name_of_the_instance_type_is_refused() {
    let krate = Crate::new(&[("stats.py", "clash")]);
    let text = format!("{:?}", krate.build().0.expect_err("does not build"));
    for part in ["error[W0404]: the class `Stats`", "py/stats.py:1:1", "rename the class or the file"] {
        assert!(text.contains(part), "no {part:?} in {text}");
    }
    assert!(krate.files().is_empty());
}

#[test]
fn a_folder_without_python_is_refused() {
    let error = Crate::new(&[("_helper.py", "text"), ("test_a.py", "text")]).build().0.expect_err("does not build");
    assert!(error.to_string().contains("no Python file"), "{error}");
}

#[test]
fn nothing_is_left_where_nothing_can_be_written() {
    let krate = Crate::new(&[("stats.py", "text")]);
    fs::write(krate.0.path().join("out"), "a file, not a folder").expect("writes");
    let error = krate.build().0.expect_err("cannot write");
    assert!(error.to_string().starts_with("could not create `"), "{error}");
    // What takes the place of an output stays, and no temporary file stays beside it.
    let krate = Crate::new(&[("stats.py", "text")]);
    fs::create_dir_all(krate.0.path().join("out/waspy/py/stats.wasm")).expect("creates");
    let error = krate.build().0.expect_err("cannot write");
    assert!(error.to_string().starts_with("could not write `"), "{error}");
    let left = fs::read_dir(krate.0.path().join("out/waspy/py")).expect("is there").count();
    assert_eq!(left, 1);
    assert!(!krate.0.path().join("out/waspy/py.rs").exists());
}

#[test]
fn a_folder_whose_name_is_no_rust_name_wants_another() {
    let krate = Crate::new(&[]);
    let build = |folder: &str, config: Config| {
        fs::create_dir_all(krate.0.path().join(folder)).expect("creates");
        fs::write(krate.0.path().join(folder).join("a.py"), "text").expect("writes");
        config.run(krate.0.path(), Path::new(folder), &krate.0.path().join("out"), &mut vec![], &fake)
    };
    for (folder, proposed) in [("my py", "`my_py`"), ("2nd", "`py_2nd`"), ("a-\"b", "`a__b`")] {
        let error = build(folder, Config::new()).expect_err("is refused").to_string();
        assert!(error.contains("Config::module") && error.ends_with(proposed), "{error}");
    }
    build("my py", Config::new().module("mine")).expect("builds");
    assert!(krate.files().contains(&"mine.rs".to_string()));
}

#[test]
fn a_bundle_has_a_name_of_its_own() {
    let krate = Crate::new(&[("a.py", "text"), ("b.py", "text")]);
    let build = |name: &str| {
        let out = krate.0.path().join("out");
        Config::new().bundle(name).run(krate.0.path(), Path::new("py"), &out, &mut vec![], &fake)
    };
    let error = build("a").expect_err("is taken").to_string();
    assert!(error.contains("has a module of this name"), "{error}");
    let error = build("a b").expect_err("is no name").to_string();
    assert!(error.contains("cannot be the name of a bundle"), "{error}");
    assert!(krate.files().is_empty());
    build("all").expect("builds");
    assert_eq!(krate.files(), ["all.wasm", "all.wit", "modules", "py.rs", "py.toml"]);
}

#[test]
fn a_missing_folder_is_named() {
    let dir = tempfile::tempdir().expect("a folder");
    let error = Config::new().run(dir.path(), Path::new("py"), dir.path(), &mut vec![], &fake).expect_err("fails");
    assert!(error.to_string().contains("there is no folder"), "{error}");
}
