//! Classes below `unittest.TestCase`: which tests each has, written as Python, and methods that know their very class.
//!
//! A test is run by its name, which is known when running only. `getattr` would make a value of every method whose name the
//! program mentions; what is written here is a choice among the tests alone.

use super::Sema;
use super::types::ClassId;
use crate::lang_items::paths;
use std::collections::BTreeMap;
use std::fmt::Write;
use waspy_syntax::ast::{StmtKind, docstring};

impl Sema<'_> {
    /// The members that a class gets when it is below `TestCase`.
    pub(super) fn test_case_members(&mut self, id: ClassId) {
        if !self.program.mro(id).iter().skip(1).any(|&c| self.is_library_class(c, paths::TEST_CASE)) {
            return;
        }
        self.declare_part(id, paths::PART_OF_TEST_CASE, Self::has_own_member);
        let text = text(&self.tests_of(id));
        self.write_methods(id, text);
    }

    /// Functions of the class and of those above it whose names begin as tests do, by their names, with the first lines of
    /// their documentation.
    fn tests_of(&self, id: ClassId) -> BTreeMap<String, Option<String>> {
        let mut tests = BTreeMap::new();
        for &class in &self.program.mro(id) {
            let class = self.program.class(class);
            if class.dialect {
                continue;
            }
            let StmtKind::ClassDef(def) = &class.unit.stmt(class.stmt).kind else { continue };
            for &stmt in &def.body {
                let StmtKind::FunctionDef(f) = &class.unit.stmt(stmt).kind else { continue };
                if is_test(&f.name.text) {
                    let doc = docstring(&class.unit, &f.body).map(|d| String::from_utf8_lossy(&d).into_owned());
                    let line = doc.and_then(|d| d.trim().lines().next().map(|line| line.trim_end().to_owned()));
                    tests.entry(f.name.text.clone()).or_insert(line);
                }
            }
        }
        tests
    }
}

fn is_test(name: &str) -> bool {
    name.starts_with(paths::TEST_PREFIX) || name == paths::RUN_TEST
}

/// The methods: all names, a call by name, and documentation by name.
fn text(tests: &BTreeMap<String, Option<String>>) -> String {
    let mut t = String::new();
    let list: Vec<String> = tests.keys().map(|n| format!("\"{n}\"")).collect();
    let _ = writeln!(t, "def {}(self):\n    return [{}]", paths::NAMES_OF_TESTS, list.join(", "));
    let _ = writeln!(t, "def {}(self):\n    name = self.{}", paths::CALL_TEST, paths::NAME_OF_TEST);
    for name in tests.keys() {
        let _ = writeln!(t, "    if name == \"{name}\":\n        return self.{name}()");
    }
    let _ = writeln!(t, "def {}(self):\n    name = self.{}", paths::DOC_OF_TEST, paths::NAME_OF_TEST);
    for (name, line) in tests {
        if let Some(line) = line {
            let _ = writeln!(t, "    if name == \"{name}\":\n        return \"{}\"", quoted(line));
        }
    }
    let _ = writeln!(t, "    return None");
    t
}

/// What stands between quotes for a text.
fn quoted(text: &str) -> String {
    let mut t = String::new();
    for c in text.chars() {
        match c {
            '"' | '\\' => t.extend(['\\', c]),
            c if c < ' ' => {
                let _ = write!(t, "\\x{:02x}", c as u32);
            }
            c => t.push(c),
        }
    }
    t
}
