//! The same tests under CPython: one process a test, with the files that were compiled.

use super::suite::{DRIVER, PASSED, PYTEST, Suite};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// How a test ended, wherever it ran.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    /// Exit code.
    pub code: i32,
    /// Standard output.
    pub stdout: Vec<u8>,
    /// Standard error.
    pub stderr: Vec<u8>,
}

impl Ended {
    /// Did the test come to its end?
    pub fn passed(&self) -> bool {
        self.code == i32::from(PASSED)
    }

    /// The line that names the exception.
    fn exception(&self) -> String {
        let text = String::from_utf8_lossy(&self.stderr);
        let mut lines = text.lines().skip_while(|l| *l != "Traceback (most recent call last):");
        lines.find(|l| !l.starts_with(' ') && !l.starts_with("Traceback")).unwrap_or_default().to_owned()
    }
}

/// The files of a suite, laid out for CPython.
pub struct Laid {
    folder: TempDir,
    python: PathBuf,
    path: Vec<PathBuf>,
}

impl Laid {
    /// Writes the files.
    pub fn new(suite: &Suite, python: &Path) -> Result<Laid, String> {
        let failed = |e: std::io::Error| format!("could not write the tests for CPython: {e}");
        let folder = tempfile::tempdir().map_err(failed)?;
        let write = |name: &str, text: &str| fs::write(folder.path().join(format!("{name}.py")), text).map_err(failed);
        write(DRIVER, &suite.driver())?;
        write(suite.module(), &suite.text)?;
        write("pytest", PYTEST)?;
        for (module, file) in suite.fakes() {
            // The same module under both names, as compiled tests have it.
            let fake = file.file_stem().unwrap_or_default().to_string_lossy();
            write(&module, &format!("import sys\nimport {fake}\nsys.modules[__name__] = {fake}\n"))?;
        }
        let beside = std::path::absolute(suite.folder()).unwrap_or_else(|_| suite.folder().to_path_buf());
        Ok(Laid { path: vec![folder.path().to_path_buf(), beside], folder, python: python.to_path_buf() })
    }

    /// Runs one case.
    pub fn run(&self, case: usize) -> Result<Ended, String> {
        let path =
            std::env::join_paths(&self.path).map_err(|e| format!("a folder's name does not fit PYTHONPATH: {e}"))?;
        let mut command = Command::new(&self.python);
        command.arg("-B").arg(self.folder.path().join(format!("{DRIVER}.py"))).arg(case.to_string());
        command.env("PYTHONPATH", path).env("PYTHONUTF8", "1").stdin(Stdio::null());
        let output = command.output().map_err(|e| format!("could not run `{}`: {e}", self.python.display()))?;
        Ok(Ended { code: output.status.code().unwrap_or(-1), stdout: output.stdout, stderr: output.stderr })
    }
}

/// In what two runs differ; nothing when they agree.
pub fn difference(ours: &Ended, theirs: &Ended) -> Option<String> {
    let outcome = |e: &Ended| match e.passed() {
        true => "passes".to_owned(),
        false => format!("fails: {}", e.exception()),
    };
    let (us, them) = (outcome(ours), outcome(theirs));
    if us != them {
        return Some(format!("compiled it {us}\nunder CPython it {them}\n"));
    }
    if ours.stdout != theirs.stdout {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let (us, them) = (text(&ours.stdout), text(&theirs.stdout));
        let diff = similar::TextDiff::from_lines(&them, &us);
        return Some(format!("the output differs:\n{}", diff.unified_diff().header("CPython", "compiled")));
    }
    None
}
