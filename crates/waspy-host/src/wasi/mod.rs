//! The WASI 0.2 that a compiled script needs, by hand: standard streams, arguments, environment, exit, clocks, random
//! numbers, files.
//!
//! `wasmtime-wasi` would bring an async runtime into every host and needs the engine's `async` feature, which makes
//! each call dearer; the interfaces below are a few synchronous functions.
//!
//! - [`Wasi`]: what one program may see, chosen by the host; nothing is granted by default.
//! - [`add_to_linker`]: the host functions, for any store data that [`HasWasi`].
//! - [`command`]: run a component that exports `wasi:cli/run`.

mod cli;
mod clocks;
pub mod command;
mod error_code;
mod files;
mod streams;
#[cfg(test)]
mod tests;

use std::io::{Read, Write};
use wasmtime::component::Linker;

/// The version of the interfaces defined here. The linker also serves later 0.2 versions of the same interfaces.
const VERSION: &str = "0.2.0";

/// The world of one program.
///
/// The default has no arguments, no environment, no clock, no randomness, no files, an empty standard input, and keeps what is
/// written.
#[derive(Default)]
pub struct Wasi {
    args: Vec<String>,
    env: Vec<(String, String)>,
    cwd: Option<String>,
    stdin: Input,
    stdout: Output,
    stderr: Output,
    /// Errors of stream operations that the program still holds, by resource number.
    errors: Vec<Option<std::io::Error>>,
    /// May it ask for the time, and wait?
    clocks: bool,
    /// May it ask for random numbers?
    random: bool,
    /// Moments that the program waits for, by resource number.
    waits: Vec<Option<std::time::Instant>>,
    /// Folders that it may use, and what it has open.
    files: files::Files,
}

/// Where a program's input comes from.
pub enum Input {
    /// Bytes at hand, and how many of them were read.
    Bytes(Vec<u8>, usize),
    /// Any reader, for example the process's standard input.
    Reader(Box<dyn Read + Send>),
}

/// Where a program's output goes.
pub enum Output {
    /// Kept in memory.
    Capture(Vec<u8>),
    /// Any writer, for example the process's standard output.
    Writer(Box<dyn Write + Send>),
}

impl Default for Input {
    fn default() -> Input {
        Input::Bytes(Vec::new(), 0)
    }
}

impl Default for Output {
    fn default() -> Output {
        Output::Capture(Vec::new())
    }
}

impl Output {
    fn writer(&mut self) -> &mut dyn Write {
        match self {
            Output::Capture(bytes) => bytes,
            Output::Writer(w) => w,
        }
    }

    /// What was kept; nothing when a writer took it.
    pub fn into_captured(self) -> Vec<u8> {
        match self {
            Output::Capture(bytes) => bytes,
            Output::Writer(_) => Vec::new(),
        }
    }
}

impl Wasi {
    /// Nothing granted, output kept.
    pub fn new() -> Wasi {
        Wasi::default()
    }

    /// Arguments, the program's name first.
    pub fn args(mut self, args: impl IntoIterator<Item = impl Into<String>>) -> Wasi {
        self.args = args.into_iter().map(Into::into).collect();
        self
    }

    /// Environment variables.
    pub fn env(mut self, vars: impl IntoIterator<Item = (String, String)>) -> Wasi {
        self.env = vars.into_iter().collect();
        self
    }

    /// The working folder that the program is told.
    pub fn cwd(mut self, path: impl Into<String>) -> Wasi {
        self.cwd = Some(path.into());
        self
    }

    /// The clocks of the system, and waiting.
    pub fn clocks(mut self) -> Wasi {
        self.clocks = true;
        self
    }

    /// Random numbers of the system.
    pub fn random(mut self) -> Wasi {
        self.random = true;
        self
    }

    /// Standard input from memory.
    pub fn stdin(mut self, bytes: impl Into<Vec<u8>>) -> Wasi {
        self.stdin = Input::Bytes(bytes.into(), 0);
        self
    }

    /// The streams, the arguments' order being that of their descriptors.
    pub fn streams(mut self, stdin: Input, stdout: Output, stderr: Output) -> Wasi {
        (self.stdin, self.stdout, self.stderr) = (stdin, stdout, stderr);
        self
    }

    /// The streams of this process.
    pub fn inherit_stdio(self) -> Wasi {
        let stdin = Input::Reader(Box::new(std::io::stdin()));
        let stdout = Output::Writer(Box::new(std::io::stdout()));
        let stderr = Output::Writer(Box::new(std::io::stderr()));
        self.streams(stdin, stdout, stderr)
    }

    /// Standard output and standard error, to take what was kept.
    pub fn into_outputs(self) -> (Output, Output) {
        (self.stdout, self.stderr)
    }
}

/// Store data with a [`Wasi`] in it.
pub trait HasWasi: 'static {
    /// The program's world.
    fn wasi(&mut self) -> &mut Wasi;
}

impl HasWasi for Wasi {
    fn wasi(&mut self) -> &mut Wasi {
        self
    }
}

/// Defines the host functions. A component gets none that it does not import.
pub fn add_to_linker<T: HasWasi>(linker: &mut Linker<T>) -> wasmtime::Result<()> {
    streams::add(linker)?;
    clocks::add(linker)?;
    files::add(linker)?;
    cli::add(linker)
}

fn interface(name: &str) -> String {
    format!("{name}@{VERSION}")
}
