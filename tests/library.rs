//! `docs/library.md` says what of Python's library is there. It is written from the sources, so that it cannot be out of date:
//! this test compares it with what they say, and `BLESS=1` writes it.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use waspy_compiler::lang_items::REFUSED_MODULES;
use waspy_tests::repo_dir;

/// Modules that Python does not have.
const OWN: [&str; 1] = ["waspy"];

#[test]
fn the_page_of_the_library_is_up_to_date() {
    let page = repo_dir().join("docs/library.md");
    let text = written();
    if std::env::var_os("BLESS").is_some_and(|v| v == "1") {
        fs::write(&page, text).unwrap();
        return;
    }
    let found = fs::read_to_string(&page).unwrap_or_default();
    assert!(found == text, "docs/library.md is out of date: run this test with BLESS=1");
}

fn written() -> String {
    let mut out = String::from(
        "# The library\n\nWhat of Python's standard library programs may import, written by `tests/library.rs` from the sources. \
         Names are listed as they are defined: a class with its methods. What a module of Python has and is not listed here is refused \
         when compiling, with its name.\n\n",
    );
    builtins(&mut out);
    out.push_str("## Modules\n");
    for (name, file) in modules() {
        module(&mut out, &name, file);
    }
    differences(&mut out);
    refused(&mut out);
    out
}

/// The modules by the names under which programs import them, in order.
fn modules() -> BTreeMap<String, &'static str> {
    let public = |path: &'static str| {
        let name = path.strip_prefix("stdlib/")?.strip_suffix(".py")?.replace('/', ".");
        let hidden = name.split('.').any(|part| part.starts_with('_')) || OWN.contains(&name.as_str());
        (!hidden).then_some(name)
    };
    waspy_runtime::files().iter().filter_map(|(path, text)| Some((public(path)?, *text))).collect()
}

fn builtins(out: &mut String) {
    let text = waspy_runtime::file("builtins/names.py").expect("the list of builtins");
    let names: Vec<&str> = text.lines().filter_map(|l| l.rsplit_once(" import ").map(|(_, name)| name)).collect();
    let quoted: Vec<String> = names.iter().map(|n| format!("`{n}`")).collect();
    let _ = writeln!(out, "## Built-in names\n\n{}\n", quoted.join(", "));
}

fn module(out: &mut String, name: &str, text: &str) {
    let _ = writeln!(out, "\n### `{name}`\n\n{}\n", opening(text));
    for line in listed(text) {
        let _ = writeln!(out, "- {line}");
    }
}

/// What the file says of itself, without the module's name that it begins with.
fn opening(text: &str) -> String {
    let text = text.split_once("\"\"\"").map_or("", |(_, rest)| rest);
    let text = text.split_once("\"\"\"").map_or("", |(text, _)| text);
    text.trim().replace('\n', " ")
}

/// The public names of a file; those of `_` files that it brings in are looked up there.
fn listed(text: &str) -> Vec<String> {
    let mut lines = vec![];
    let mut plain = vec![];
    for line in code_lines(text) {
        if let Some((file, names)) = brought(line) {
            for name in names {
                match waspy_runtime::file(&file).and_then(|text| class_line(text, &name)) {
                    Some(class) => lines.push(class),
                    None => plain.push(name),
                }
            }
        } else if let Some(name) = defined(line, "class ") {
            lines.extend(class_line(text, &name));
        } else if let Some(name) = defined(line, "def ").or_else(|| constant(line)) {
            plain.push(name);
        }
    }
    plain.retain(|n| !n.starts_with('_'));
    plain.sort();
    plain.dedup();
    lines.sort();
    lines.dedup();
    if !plain.is_empty() {
        lines.insert(0, plain.iter().map(|n| format!("`{n}`")).collect::<Vec<_>>().join(", "));
    }
    lines
}

/// The lines outside of texts in three quotes.
fn code_lines(text: &str) -> Vec<&str> {
    let mut inside = false;
    let mut lines = vec![];
    for line in text.lines() {
        if !inside {
            lines.push(line);
        }
        if line.matches("\"\"\"").count() == 1 {
            inside = !inside;
        }
    }
    lines
}

/// `from stdlib.a._b import c, d as e` of a file of the same module: its path and the names.
fn brought(line: &str) -> Option<(String, Vec<String>)> {
    let (from, names) = line.strip_prefix("from stdlib.")?.split_once(" import ")?;
    let hidden = from.rsplit('.').next().is_some_and(|part| part.starts_with('_'));
    let names = names.trim_matches(['(', ')']).split(',').map(str::trim).filter(|n| !n.is_empty());
    let known_as = |n: &str| n.split_once(" as ").map_or(n, |(_, name)| name).to_owned();
    let path = format!("stdlib/{}.py", from.replace('.', "/"));
    hidden.then(|| (path, names.map(known_as).filter(|n| !n.starts_with('_')).collect()))
}

fn defined(line: &str, keyword: &str) -> Option<String> {
    let rest = line.strip_prefix(keyword)?;
    let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    (!name.starts_with('_')).then_some(name)
}

fn constant(line: &str) -> Option<String> {
    let (name, _) = line.split_once(" = ")?;
    let plain = name.chars().all(|c| c.is_alphanumeric() || c == '_') && !name.starts_with('_');
    plain.then(|| name.to_owned())
}

/// A class of the file with its public methods; `None` where the name is no class there.
fn class_line(text: &str, name: &str) -> Option<String> {
    let mut methods: Vec<String> = methods_of(text, name)?.iter().map(|m| format!("`{m}`")).collect();
    methods.sort();
    methods.dedup();
    let methods = if methods.is_empty() { String::new() } else { format!(": {}", methods.join(", ")) };
    Some(format!("class `{name}`{methods}"))
}

/// With those of bases in the same file that have no public name.
fn methods_of(text: &str, name: &str) -> Option<Vec<String>> {
    let is_head = |l: &str| {
        let rest = l.strip_prefix("class ").and_then(|l| l.strip_prefix(name));
        rest.is_some_and(|l| l.starts_with(['(', ':', '[']))
    };
    let mut lines = code_lines(text).into_iter().skip_while(|l| !is_head(l));
    let head = lines.next()?;
    let body = lines.take_while(|l| l.is_empty() || l.starts_with([' ', '#', ')']));
    let mut methods: Vec<String> = body.filter_map(|l| defined(l.strip_prefix("    ")?, "def ")).collect();
    let bases = head.split_once('(').map_or("", |(_, bases)| bases.trim_end_matches("):"));
    let hidden = bases.split(',').map(str::trim).filter(|base| base.starts_with('_'));
    methods.extend(hidden.filter_map(|base| methods_of(text, base)).flatten());
    Some(methods)
}

/// Each program of `tests/cpydiff/` shows a difference and explains it in its opening words.
fn differences(out: &mut String) {
    out.push_str("\n## What differs\n\nEach is shown by a program in `tests/cpydiff/`.\n\n");
    let folder = repo_dir().join("tests/cpydiff");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    files.retain(|p| p.extension().is_some_and(|e| e == "py"));
    files.sort();
    for path in files {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let _ = writeln!(out, "- `{name}`: {}", opening(&fs::read_to_string(&path).unwrap()));
    }
}

fn refused(out: &mut String) {
    out.push_str("\n## What is refused for good\n\n");
    for (modules, reason) in REFUSED_MODULES {
        let quoted: Vec<String> = modules.iter().map(|m| format!("`{m}`")).collect();
        let _ = writeln!(out, "- {}: {reason}", quoted.join(", "));
    }
}
