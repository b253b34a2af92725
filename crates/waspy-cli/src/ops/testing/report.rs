//! What is printed of tests: as `cargo test` prints it, on standard output.

use super::suite::Suite;
use crate::shell::Shell;
use std::io::{self, Write};
use std::time::Instant;

/// How a test ended.
pub enum Outcome {
    /// Well; what it printed.
    Passed { said: Vec<u8> },
    /// Not run, for this reason.
    Ignored(String),
    /// Badly; what it printed, and why.
    Failed { said: Vec<u8>, why: String },
}

/// A run of tests.
pub struct Report<'a> {
    shell: &'a Shell,
    start: Instant,
    nocapture: bool,
    passed: usize,
    ignored: usize,
    filtered: usize,
    failed: Vec<(String, Vec<u8>, String)>,
}

/// The names of the tests.
pub fn list(suites: &[Suite], wanted: &dyn Fn(&str) -> bool) -> Result<(), String> {
    let names = suites.iter().flat_map(|s| s.cases.iter().map(move |c| format!("{}::{}", s.original.path, c.name)));
    let names: Vec<String> = names.filter(|n| wanted(n)).collect();
    for name in &names {
        say(format_args!("{name}: test\n"))?;
    }
    say(format_args!("\n{}\n", count(names.len())))
}

fn count(n: usize) -> String {
    if n == 1 { "1 test".into() } else { format!("{n} tests") }
}

/// Standard output that nobody reads any more is an error: a result would be lost.
fn say(text: std::fmt::Arguments) -> Result<(), String> {
    let mut out = io::stdout().lock();
    out.write_fmt(text).and_then(|()| out.flush()).map_err(|e| format!("could not write to standard output: {e}"))
}

impl<'a> Report<'a> {
    /// Says how many tests there are.
    pub fn begin(shell: &'a Shell, chosen: usize, filtered: usize, nocapture: bool) -> Result<Report<'a>, String> {
        say(format_args!("\nrunning {}\n", count(chosen)))?;
        Ok(Report { shell, start: Instant::now(), nocapture, passed: 0, ignored: 0, filtered, failed: vec![] })
    }

    /// Says how a test ended.
    pub fn test(&mut self, name: &str, outcome: Outcome) -> Result<(), String> {
        let (word, said) = match outcome {
            Outcome::Passed { said } => {
                self.passed += 1;
                ("ok".to_owned(), said)
            }
            Outcome::Ignored(reason) => {
                self.ignored += 1;
                (if reason.is_empty() { "ignored".into() } else { format!("ignored, {reason}") }, vec![])
            }
            Outcome::Failed { said, why } => {
                self.failed.push((name.to_owned(), said.clone(), why));
                ("FAILED".to_owned(), said)
            }
        };
        if self.nocapture && !said.is_empty() {
            say(format_args!("{}", String::from_utf8_lossy(&said)))?;
        }
        say(format_args!("test {name} ... {word}\n"))
    }

    /// Says why tests failed and how many; whether none did.
    pub fn end(self) -> Result<bool, String> {
        if !self.failed.is_empty() {
            say(format_args!("\nfailures:\n"))?;
            for (name, said, why) in &self.failed {
                let said = if self.nocapture { "".into() } else { String::from_utf8_lossy(said) };
                say(format_args!("\n---- {name} ----\n{said}{why}"))?;
            }
            say(format_args!("\nfailures:\n"))?;
            for (name, ..) in &self.failed {
                say(format_args!("    {name}\n"))?;
            }
        }
        let result = if self.failed.is_empty() { "ok" } else { "FAILED" };
        say(format_args!(
            "\ntest result: {result}. {} passed; {} failed; {} ignored; {} filtered out; finished in {:.2}s\n\n",
            self.passed,
            self.failed.len(),
            self.ignored,
            self.filtered,
            self.start.elapsed().as_secs_f64()
        ))?;
        if !self.failed.is_empty() {
            self.shell.error("tests failed");
        }
        Ok(self.failed.is_empty())
    }
}
