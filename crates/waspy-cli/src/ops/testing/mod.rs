//! `cargo waspy test`: tests of pytest's kind, compiled, each run in an instance of its own.
//!
//! - [`find`]: which files;
//! - [`collect`] and [`parameters`]: which tests a file has;
//! - [`rewrite`]: assertions that show their values;
//! - [`suite`]: what is compiled;
//! - [`compare`]: the same under CPython;
//! - [`traceback`] and [`report`]: what people see.

mod collect;
mod compare;
mod find;
mod parameters;
mod report;
mod rewrite;
mod suite;
mod traceback;

use super::{config, diagnostics, run};
use crate::cli::{CompileArgs, GrantArgs, TestArgs};
use crate::shell::Shell;
use collect::Plan;
use compare::{Ended, Laid};
use report::{Outcome, Report};
use std::path::Path;
use suite::Suite;
use waspy_host::wasi::Output;
use waspy_host::wasi::command::{Bounds, Command};

/// Runs the tests that were asked for; whether all passed.
pub fn run(shell: &Shell, args: &TestArgs) -> Result<bool, String> {
    let asked = find::asked(&args.what)?;
    let files = find::files(&asked.paths)?;
    if files.is_empty() {
        return Err("there are no tests: no file `test_*.py` was found".into());
    }
    let suites = files.iter().map(|file| open(file, &args.compile)).collect::<Result<Vec<_>, _>>()?;
    let wanted = |name: &str| {
        asked.filters.is_empty()
            || asked.filters.iter().any(|f| if args.exact { is_named(name, f) } else { name.contains(f.as_str()) })
    };
    if args.list {
        return report::list(&suites, &wanted).map(|()| true);
    }
    let mut runs = vec![];
    let mut compiles = true;
    for suite in &suites {
        let name = |case: &collect::Case| format!("{}::{}", suite.original.path, case.name);
        let cases: Vec<(usize, String)> = suite.cases.iter().map(name).enumerate().filter(|(_, n)| wanted(n)).collect();
        // A file that does not parse has no cases, and hides some.
        if cases.is_empty() && !suite.cases.is_empty() {
            runs.push((suite, None, cases));
            continue;
        }
        shell.status("Compiling", &suite.original.path);
        let program = compile(shell, suite)?;
        compiles &= program.is_some();
        runs.push((suite, program, cases));
    }
    if !compiles {
        shell.error("tests do not compile");
        return Ok(false);
    }
    let chosen = runs.iter().map(|(.., cases)| cases.len()).sum();
    let all: usize = suites.iter().map(|s| s.cases.len()).sum();
    let mut report = Report::begin(shell, chosen, all - chosen, args.nocapture)?;
    for (suite, program, cases) in &runs {
        let Some(program) = program else { continue };
        let laid = if args.compare { Some(Laid::new(suite, &args.python)?) } else { None };
        for (n, name) in cases {
            report.test(name, outcome(suite, *n, program, laid.as_ref())?)?;
        }
    }
    report.end()
}

fn open(file: &Path, flags: &CompileArgs) -> Result<Suite, String> {
    Suite::open(file, config::of_file(flags, file)?.options(false))
}

/// The whole name of a test, or the part behind the file.
fn is_named(name: &str, filter: &str) -> bool {
    name == filter || name.split_once("::").is_some_and(|(_, n)| n == filter)
}

/// Compiles a file's tests; nothing when they have errors, which were shown.
fn compile(shell: &Shell, suite: &Suite) -> Result<Option<Command>, String> {
    let progress = shell.progress(format_args!("compiling {}", suite.original.path));
    let output = suite.compile()?;
    drop(progress);
    let component = match output.component {
        Some(component) => component,
        None => {
            // The places of the file as it was written are those that people know; what is wrong only with the
            // rewritten one is shown as it is.
            let plain = suite.compile_plain();
            diagnostics::show(shell, if plain.has_errors() { &plain } else { &output }, true);
            return Ok(None);
        }
    };
    let command = Command::new(&run::engine()?, &component);
    command.map(Some).map_err(|e| format!("the engine refused the tests: {e:#}"))
}

fn outcome(suite: &Suite, case: usize, program: &Command, laid: Option<&Laid>) -> Result<Outcome, String> {
    match &suite.cases[case].plan {
        Plan::Skip(reason) => return Ok(Outcome::Ignored(reason.clone())),
        Plan::Refuse(why) => return Ok(Outcome::Failed { said: vec![], why: format!("{why}\n") }),
        Plan::Call(_) => {}
    }
    let ended = run_compiled(&suite.original.path, case, program)?;
    let why = traceback::cleaned(&String::from_utf8_lossy(&ended.stderr), &suite.original, &suite.assertions);
    let difference = match laid {
        Some(laid) => compare::difference(&ended, &laid.run(case)?),
        None => None,
    };
    Ok(match (difference, ended.passed()) {
        (Some(difference), _) => Outcome::Failed { said: ended.stdout, why: format!("{why}{difference}") },
        (None, true) => Outcome::Passed { said: ended.stdout },
        (None, false) if why.is_empty() => {
            Outcome::Failed { said: ended.stdout, why: format!("the test exited with code {}\n", ended.code) }
        }
        (None, false) => Outcome::Failed { said: ended.stdout, why },
    })
}

/// One case in a new instance, which sees what a program sees that `cargo waspy run` runs, and has no input.
fn run_compiled(path: &str, case: usize, program: &Command) -> Result<Ended, String> {
    let wasi = run::world(&GrantArgs::default())?.args([Path::new(path).display().to_string(), case.to_string()]);
    let wasi = wasi.streams(waspy_host::wasi::Input::default(), Output::default(), Output::default());
    let finished = program.run(wasi, Bounds::default());
    let mut stderr = finished.stderr;
    if let Some(failure) = finished.failure {
        stderr.extend_from_slice(format!("the test was stopped: {failure:#}\n").as_bytes());
    }
    Ok(Ended { code: i32::from(finished.code), stdout: finished.stdout, stderr })
}
