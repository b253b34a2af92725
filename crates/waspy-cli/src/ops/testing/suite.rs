//! A test file with what is compiled in its place.
//!
//! ```text
//! <tests>           imports the file and calls the case whose number is the first argument
//! test_shop.py      the file, assertions rewritten, with a function `_waspy_case_N` a case behind its last line
//! pytest            pytest.py of this folder, embedded
//! host              _fake_host.py, where host.pyi says that Rust provides it
//! ```

use super::collect::{self, Case, Plan};
use super::rewrite::{self, Edits};
use crate::ops::sources::FileSources;
use std::fmt::Write;
use std::path::Path;
use waspy_compiler::api::{Options, Output, SourceText, Sources, Target};
use waspy_syntax::ast::{StmtId, StmtKind};
use waspy_syntax::source::{FileId, SourceFile};

/// The module that is run.
pub const DRIVER: &str = "_waspy_tests";
/// Its file, as tracebacks name it.
pub const DRIVER_PATH: &str = "<tests>";
/// The file of what stands for pytest.
pub const PYTEST_PATH: &str = "<pytest>";
/// What the driver exits with when a test has come to its end: a test that exits by itself has failed.
pub const PASSED: u8 = 64;
/// pytest as compiled tests know it.
pub const PYTEST: &str = include_str!("pytest.py");

/// A test file.
pub struct Suite {
    files: FileSources,
    options: Options,
    /// As it was written.
    pub original: SourceFile,
    /// As it is compiled.
    pub text: String,
    /// The same with the assertions as they were written.
    plain: String,
    /// Its tests.
    pub cases: Vec<Case>,
    /// Lines of assertions that have several: the first and the last.
    pub assertions: Vec<(u32, u32)>,
}

impl Suite {
    /// Reads a file. One that does not parse has no cases: compiling says what is wrong.
    pub fn open(path: &Path, options: Options) -> Result<Suite, String> {
        let files = FileSources::open(path)?;
        let decoded = waspy_syntax::decode(files.bytes()).ok();
        let Some(text) = decoded else {
            return Err(format!("`{}` is not text that Python reads", path.display()));
        };
        let original = SourceFile::new(files.path(), &*text);
        let Ok(unit) = waspy_syntax::parse_module(FileId(0), &text) else {
            return Ok(Suite {
                files,
                options,
                original,
                plain: text.to_string(),
                text: text.to_string(),
                cases: vec![],
                assertions: vec![],
            });
        };
        let mut edits = Edits::default();
        let cases = collect::cases(&original, &unit, &mut edits);
        let mut rewritten = edits.clone();
        rewrite::assertions(&text, &unit, &mut rewritten);
        let calls = calls(&cases);
        let [plain, text] = [edits, rewritten].map(|e| format!("{}\n{calls}", e.apply(&text)));
        let assertions = rewrite::long_assertions(&original, &unit);
        Ok(Suite { files, options, original, plain, text, cases, assertions })
    }

    /// The file's module.
    pub fn module(&self) -> &str {
        self.files.entry()
    }

    /// The folder that modules are imported from.
    pub fn folder(&self) -> &Path {
        self.files.root()
    }

    /// The program that runs one case.
    pub fn driver(&self) -> String {
        let mut text = format!("import sys\nimport {}\n_case = sys.argv[1]\n", self.module());
        for (n, case) in self.cases.iter().enumerate() {
            if matches!(case.plan, Plan::Call(_)) {
                let _ = writeln!(text, "if _case == \"{n}\": {}._waspy_case_{n}()", self.module());
            }
        }
        let _ = writeln!(text, "sys.exit({PASSED})");
        text
    }

    /// Compiles all cases of the file to one program.
    pub fn compile(&self) -> Result<Output, String> {
        let sources = Rewritten { suite: self, text: &self.text, driver: self.driver() };
        let options = Options { target: Target::Command, ..self.options.clone() };
        let output = waspy_compiler::compile(DRIVER, &sources, &options);
        match self.files.unreadable() {
            unreadable if unreadable.is_empty() => Ok(output),
            unreadable => Err(unreadable.join("\n")),
        }
    }

    /// The same with the assertions as they were written: for diagnostics, whose places are those that people know.
    pub fn compile_plain(&self) -> Output {
        let options = Options { target: Target::Command, ..self.options.clone() };
        waspy_compiler::compile(DRIVER, &Rewritten { suite: self, text: &self.plain, driver: self.driver() }, &options)
    }

    /// Modules beside the file; one that Rust provides is taken from its fake.
    fn beside(&self, module: &str) -> Option<SourceText> {
        if module == "pytest" {
            return Some(source(PYTEST_PATH.into(), PYTEST));
        }
        let found = self.files.module(module)?;
        if !found.declaration {
            return Some(found);
        }
        // The same functions and variables under both names.
        let fake = fake_of(module);
        self.files.module(&fake).filter(|f| !f.declaration)?;
        let names = declared(&found.bytes).join(", ");
        Some(source(format!("<{module}>"), &format!("from {fake} import {names}\n")))
    }

    /// Modules that the host provides and the files that stand for them.
    pub fn fakes(&self) -> Vec<(String, std::path::PathBuf)> {
        let folder = if self.folder().as_os_str().is_empty() { Path::new(".") } else { self.folder() };
        let Ok(entries) = std::fs::read_dir(folder) else { return vec![] };
        let names = entries.flatten().filter_map(|e| e.file_name().into_string().ok());
        let module = |name: String| Some(name.strip_prefix("_fake_")?.strip_suffix(".py")?.to_owned());
        names.filter_map(module).map(|m| (m.clone(), self.folder().join(format!("{}.py", fake_of(&m))))).collect()
    }
}

/// What a declaration declares.
fn declared(bytes: &[u8]) -> Vec<String> {
    let Ok(text) = waspy_syntax::decode(bytes) else { return vec![] };
    let Ok(unit) = waspy_syntax::parse_module(FileId(0), &text) else { return vec![] };
    let name = |id: &StmtId| match &unit.stmt(*id).kind {
        StmtKind::FunctionDef(def) => Some(def.name.text.clone()),
        StmtKind::ClassDef(class) => Some(class.name.text.clone()),
        _ => None,
    };
    unit.body.iter().filter_map(name).collect()
}

/// A function for each case that is run, to stand behind the file's last line.
fn calls(cases: &[Case]) -> String {
    let mut text = String::new();
    for (n, case) in cases.iter().enumerate() {
        if let Plan::Call(call) = &case.plan {
            let _ = writeln!(text, "def _waspy_case_{n}(): {call}");
        }
    }
    text
}

/// The module that stands for one which Rust provides.
fn fake_of(module: &str) -> String {
    format!("_fake_{module}")
}

fn source(path: String, text: &str) -> SourceText {
    SourceText { path, bytes: text.as_bytes().to_vec(), declaration: false, package: false }
}

struct Rewritten<'a> {
    suite: &'a Suite,
    text: &'a str,
    driver: String,
}

impl Sources for Rewritten<'_> {
    fn read(&self, module: &str) -> Option<SourceText> {
        if module == DRIVER {
            return Some(source(DRIVER_PATH.into(), &self.driver));
        }
        if module == self.suite.module() {
            return Some(source(self.suite.original.path.clone(), self.text));
        }
        self.suite.beside(module)
    }
}
