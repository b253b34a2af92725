//! Random programs, compiled and run, against CPython 3.12, which has to be installed (`python3.12`, or what `PYTHON` names).
//!
//! ```console
//! $ cargo run --profile fuzz -p waspy-tests --example against_cpython -- --count 5000 --jobs 2
//! $ cargo run --profile fuzz -p waspy-tests --example against_cpython -- --seed 7 --show 12   # one program
//! ```
//!
//! A program that ends otherwise than CPython's is kept in `target/fuzz/programs/`, with both outputs beside it. Output on
//! standard output and the exit code count; a program on which CPython takes more than ten seconds is left out, and one
//! whose output changes with CPython's hash seed (sets of strings). *Listed* is what differs first as
//! `tests/cpydiff/attribute_before_arguments.py` says: CPython misses an attribute before the arguments raise.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use waspy_fuzz::programs::program;
use waspy_tests::cases::{Case, Ending};
use waspy_tests::compiled::{self, Program};

/// What a program may take under CPython.
const MOST: Duration = Duration::from_secs(3);

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let number = |name: &str, default: u64| {
        let at = args.iter().position(|a| a == name);
        at.and_then(|i| args.get(i + 1)).map_or(Some(default), |text| text.parse().ok())
    };
    let numbers = (number("--seed", 1), number("--count", 100), number("--from", 0), number("--jobs", 1));
    let (Some(seed), Some(count), Some(from), Some(jobs)) = numbers else {
        eprintln!("--seed, --count, --from and --jobs take numbers");
        return ExitCode::from(2);
    };
    if args.iter().any(|a| a == "--show") {
        let Some(index) = number("--show", 0) else { return ExitCode::from(2) };
        print!("{}", program(seed, index));
        return ExitCode::SUCCESS;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/fuzz/programs");
    if let Err(e) = std::fs::create_dir_all(&folder) {
        eprintln!("{}: {e}", folder.display());
        return ExitCode::from(2);
    }
    std::panic::set_hook(Box::new(|_| {}));
    let next = AtomicU64::new(from);
    let totals = Mutex::new(BTreeMap::<&'static str, u64>::new());
    let work = || -> std::io::Result<()> {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            if index >= from + count {
                return Ok(());
            }
            let outcome = compare(&folder.join(format!("{seed}-{index}.py")), &program(seed, index))?;
            *totals.lock().expect("no job panics").entry(outcome.name()).or_default() += 1;
        }
    };
    let ended: std::io::Result<()> = std::thread::scope(|scope| {
        let jobs: Vec<_> = (0..jobs.max(1)).map(|_| scope.spawn(work)).collect();
        jobs.into_iter().try_for_each(|job| job.join().expect("a job catches panics of the compiler"))
    });
    if let Err(e) = ended {
        eprintln!("{}: {e}", folder.display());
        return ExitCode::from(2);
    }
    let totals = totals.into_inner().expect("no job panics");
    println!("{totals:?}");
    let good = totals.iter().all(|(name, _)| ["same", "left out", "listed"].contains(name));
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

enum Outcome {
    Same,
    LeftOut,
    Listed,
    Different,
    Refused,
    Failed,
}

impl Outcome {
    fn name(&self) -> &'static str {
        match self {
            Outcome::Same => "same",
            Outcome::LeftOut => "left out",
            Outcome::Listed => "listed",
            Outcome::Different => "different",
            Outcome::Refused => "refused",
            Outcome::Failed => "failed",
        }
    }
}

fn compare(path: &PathBuf, text: &str) -> std::io::Result<Outcome> {
    std::fs::write(path, text)?;
    let Some(expected) = cpython(path, "0")? else { return Ok(Outcome::LeftOut) };
    let case = Case { name: "program".into(), path: path.clone(), shown: "program.py".into() };
    let attempt = std::panic::catch_unwind(|| {
        let component = Program::of(&case, text).compile().map_err(|said| (Outcome::Refused, said))?;
        compiled::run_sooner(&component, &case).map_err(|said| (Outcome::Failed, said))
    });
    let (outcome, said) = match attempt {
        Ok(Ok(found)) if found.stdout == expected.stdout && found.code == expected.code => {
            std::fs::remove_file(path)?;
            return Ok(Outcome::Same);
        }
        Ok(Ok(found)) if is_attribute_before_arguments(&expected, &found) => {
            std::fs::remove_file(path)?;
            return Ok(Outcome::Listed);
        }
        Ok(Ok(found)) => (Outcome::Different, first_difference(&expected, &found)),
        Ok(Err((outcome, said))) => (outcome, said),
        Err(panic) => (Outcome::Failed, panic_text(&panic)),
    };
    if matches!(outcome, Outcome::Different) && changes_with_hash_seed(path, &expected)? {
        std::fs::remove_file(path)?;
        return Ok(Outcome::LeftOut);
    }
    println!("{} {}: {}", outcome.name(), path.display(), said.lines().take(6).collect::<Vec<_>>().join("\n    "));
    std::fs::write(path.with_extension("expected"), &expected.stdout)?;
    std::fs::write(path.with_extension("found"), said)?;
    Ok(outcome)
}

/// Two strings in a set have the same order under one seed in two: eight more seeds tell nearly every such program.
fn changes_with_hash_seed(path: &Path, expected: &Ending) -> std::io::Result<bool> {
    for seed in 1..=8 {
        if cpython(path, &seed.to_string())?.is_none_or(|e| e.stdout != expected.stdout) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn panic_text(panic: &Box<dyn std::any::Any + Send>) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    let text = text.or_else(|| panic.downcast_ref::<&str>().map(|s| s.to_string()));
    format!("the compiler panicked: {}", text.unwrap_or_default())
}

/// Generated programs print the class and the text of what they catch.
fn is_attribute_before_arguments(expected: &Ending, found: &Ending) -> bool {
    let mut lines = expected.stdout.lines().zip(found.stdout.lines());
    lines.find(|(a, b)| a != b).is_some_and(|(a, b)| {
        let [a, b] = [a, b].map(|line| line.strip_prefix("caught ").unwrap_or(line));
        let other_error =
            b.split(' ').next().is_some_and(|class| class.ends_with("Error") && class != "AttributeError");
        a.starts_with("AttributeError '") && a.contains("' object has no attribute '") && other_error
    })
}

fn first_difference(expected: &Ending, found: &Ending) -> String {
    let mut lines = expected.stdout.lines().zip(found.stdout.lines()).enumerate();
    match lines.find(|(_, (a, b))| a != b) {
        Some((i, (a, b))) => format!("line {}\nCPython: {a}\nwaspy:   {b}", i + 1),
        None => {
            let (a, b) = (expected.stdout.lines().count(), found.stdout.lines().count());
            format!(
                "CPython wrote {a} lines and ended with {}, waspy {b} and {}\n{}",
                expected.code, found.code, found.stderr
            )
        }
    }
}

/// What CPython makes of a program with a seed for the hashes of strings; `None` when it takes too long.
fn cpython(path: &Path, hash_seed: &str) -> std::io::Result<Option<Ending>> {
    let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3.12".into());
    let mut child = Command::new(python)
        .arg("-W")
        .arg("ignore")
        .arg(path)
        .env("PYTHONHASHSEED", hash_seed)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let mut out = child.stdout.take().expect("it is piped");
    let reader = std::thread::spawn(move || {
        let mut bytes = vec![];
        out.read_to_end(&mut bytes).map(|_| bytes)
    });
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if start.elapsed() > MOST {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    let bytes = reader.join().expect("the reader does not panic")?;
    let stdout = String::from_utf8_lossy(&bytes).into_owned();
    Ok(Some(Ending { stdout, stderr: String::new(), code: status.code().unwrap_or(255) as u8 }))
}
