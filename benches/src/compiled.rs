//! Kernels through our compiler, under wasmtime.

use crate::Run;
use cpu_time::ThreadTime;
use std::fs;
use std::time::Duration;
use wasmtime::{Config, Engine};
use waspy_compiler::api::{Options, SourceText, Sources, Target};
use waspy_host::wasi::Wasi;
use waspy_host::wasi::command::{Bounds, Command};
use waspy_tests::strip;

/// A compiled kernel.
pub struct Program {
    name: String,
    command: Command,
}

struct OneFile<'a> {
    name: &'a str,
    text: String,
}

impl Sources for OneFile<'_> {
    fn read(&self, module: &str) -> Option<SourceText> {
        let source = || SourceText {
            path: format!("{module}.py"),
            bytes: self.text.clone().into_bytes(),
            declaration: false,
            package: false,
        };
        (module == self.name).then(source)
    }
}

impl Program {
    /// Compiles `kernels/NAME.py`, or what is left of it without its annotations.
    pub fn new(name: &str, annotations: bool) -> Result<Program, String> {
        let path = format!("{}/kernels/{name}.py", env!("CARGO_MANIFEST_DIR"));
        let mut text = fs::read_to_string(&path).map_err(|e| format!("{path}: {e}"))?;
        if !annotations {
            text = strip::annotations(&text)?;
        }
        let options = Options { target: Target::Command, ..Options::default() };
        let output = waspy_compiler::compile(name, &OneFile { name, text }, &options);
        let said = || waspy_syntax::render(&output.diagnostics, &output.sources, false);
        let component = output.component.as_ref().ok_or_else(|| format!("{name} does not compile:\n{}", said()))?;
        let command = Command::new(&engine()?, component).map_err(|e| format!("{name}: {e:?}"))?;
        Ok(Program { name: name.to_owned(), command })
    }

    /// One run, less a run that has nothing to do.
    pub fn run(&self, n: i64) -> Result<Run, String> {
        let start_up = self.timed(0)?.time;
        let run = self.timed(n)?;
        let time = run.time.saturating_sub(start_up).max(Duration::from_nanos(1));
        Ok(Run { time, answer: run.answer })
    }

    /// Does a run with so many bytes of memory end well?
    pub fn ends_within(&self, n: i64, bytes: usize) -> bool {
        let wasi = Wasi::new().args([self.name.clone(), n.to_string()]);
        let finished = self.command.run(wasi, Bounds { memory: Some(bytes), ..Bounds::default() });
        finished.failure.is_none() && finished.code == 0
    }

    fn timed(&self, n: i64) -> Result<Run, String> {
        let wasi = Wasi::new().args([self.name.clone(), n.to_string()]);
        let start = ThreadTime::now();
        let finished = self.command.run(wasi, Bounds::default());
        let time = start.elapsed();
        let failed = |why: &str| Err(format!("{}: {why}\n{}", self.name, String::from_utf8_lossy(&finished.stderr)));
        match (&finished.failure, finished.code) {
            (Some(e), _) => failed(&format!("{e:?}")),
            (None, 0) => Ok(Run { time, answer: String::from_utf8_lossy(&finished.stdout).trim().to_owned() }),
            (None, code) => failed(&format!("exit code {code}")),
        }
    }
}

fn engine() -> Result<Engine, String> {
    let mut config = Config::new();
    config.concurrency_support(false);
    Engine::new(&config).map_err(|e| format!("the engine did not start: {e:?}"))
}
