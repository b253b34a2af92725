//! Mutated programs, deep nesting and random bytes through the whole compiler.
//!
//! ```console
//! $ cargo test -p waspy-fuzz                                        # the short form: every shape, then some seconds
//! $ cargo test -p waspy-fuzz --profile fuzz --test fuzz -- --seconds 600 --jobs 2   # the ten minutes
//! $ cargo test -p waspy-fuzz --profile fuzz -- --one FILE.py [--library]    # what becomes of one file
//! $ cargo test -p waspy-fuzz --profile fuzz --test fuzz -- --reduce FILE.py [--library] # less text, the same failure
//! ```
//!
//! Inputs are checked in another process, which may panic, overflow its stack, run on and on or eat the memory: this one
//! sees how it ended, keeps the input in `target/fuzz/`, and goes on with the next. `--seed N` gives other inputs,
//! `--from N` begins later, `--show N` prints one.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use waspy_fuzz::check::{Outcome, check};
use waspy_fuzz::corpus::Corpus;
use waspy_fuzz::input::{Input, input};
use waspy_fuzz::nest::SHAPES;

/// CPU time that an input may take: more is a hang.
const MOST_CPU: Duration = Duration::from_secs(20);
/// Pages of memory (4 KiB) that an input may take.
const MOST_PAGES: u64 = 1 << 19;
/// Seconds of the short form.
const SHORT: u64 = 10;

struct Options {
    seconds: u64,
    jobs: u64,
    seed: u64,
    from: u64,
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let has = |name: &str| args.iter().any(|a| a == name);
    let value = |name: &str| args.iter().position(|a| a == name).and_then(|i| args.get(i + 1));
    let number = |name: &str, default: u64| match value(name) {
        Some(text) => text.parse().unwrap_or_else(|_| panic!("{name} takes a number")),
        None => default,
    };
    let options = Options {
        seconds: number("--seconds", SHORT),
        jobs: number("--jobs", 1),
        seed: number("--seed", 1),
        from: number("--from", 0),
    };
    // `cargo test -- --list` and filters are for harnesses of the usual kind.
    if has("--list") {
        println!("fuzz: test");
        return ExitCode::SUCCESS;
    }
    if value("--show").is_some() {
        let input = numbered(&Corpus::read(), &options, number("--show", 0));
        let _ = std::io::stdout().write_all(&input.main);
        return ExitCode::SUCCESS;
    }
    if has("--worker") {
        worker(&options, options.from, number("--step", 1));
        return ExitCode::SUCCESS;
    }
    if let Some(file) = value("--check") {
        one(Path::new(file), has("--library"));
        return ExitCode::SUCCESS;
    }
    if let Some(file) = value("--one") {
        println!("{}", verdict(Path::new(file), has("--library")).unwrap_or_else(|why| why));
        return ExitCode::SUCCESS;
    }
    if let Some(file) = value("--reduce") {
        return reduce(Path::new(file), has("--library"));
    }
    run(&options)
}

// The process that may crash.

/// Inputs below this number are the shapes, each at its largest and at three smaller sizes.
fn shapes() -> u64 {
    SHAPES.len() as u64 * 4
}

fn numbered(corpus: &Corpus, options: &Options, index: u64) -> Input {
    if index >= shapes() {
        return input(corpus, options.seed, index);
    }
    let (_, most, shape) = SHAPES[(index / 4) as usize];
    let size = [most, most / 3, most / 12, most / 50][(index % 4) as usize].max(1);
    Input { main: shape(size).into_bytes(), other: String::new(), library: false }
}

/// Checks one input after the other and says what came of each.
fn worker(options: &Options, from: u64, step: u64) {
    let corpus = Corpus::read();
    let current = Arc::new(AtomicU64::new(from));
    watch(current.clone());
    quiet();
    for index in (from..).step_by(step as usize) {
        current.store(index, Ordering::SeqCst);
        say(&format!("begin {index}"));
        say(&format!("end {index} {}", checked(&numbered(&corpus, options, index))));
    }
}

/// One input, caught.
fn checked(input: &Input) -> String {
    match std::panic::catch_unwind(|| check(input)) {
        Ok(Outcome::Refused) => "refused".into(),
        Ok(Outcome::Compiled) => "compiled".into(),
        Err(_) => format!("panic {}", PANIC.lock().expect("not poisoned").replace('\n', "\u{2028}")),
    }
}

fn one(file: &Path, library: bool) {
    watch(Arc::new(AtomicU64::new(0)));
    quiet();
    let main = std::fs::read(file).expect("the file can be read");
    say(&format!("end 0 {}", checked(&Input { main, other: String::new(), library })));
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    // The other process is gone when it does not listen.
    if writeln!(out, "{line}").and_then(|()| out.flush()).is_err() {
        std::process::exit(0);
    }
}

/// The message and place of the last panic.
static PANIC: Mutex<String> = Mutex::new(String::new());

fn quiet() {
    std::panic::set_hook(Box::new(|info| {
        let text = match (info.payload().downcast_ref::<&str>(), info.payload().downcast_ref::<String>()) {
            (Some(text), _) => text.to_string(),
            (_, Some(text)) => text.clone(),
            _ => "a panic without text".into(),
        };
        let place = info.location().map_or(String::new(), |l| format!("{}:{}", l.file(), l.line()));
        // The first panic is the reason; a second may come from a thread that waited for it.
        let mut last = PANIC.lock().expect("not poisoned");
        *last = format!("{place}: {text}");
    }));
}

/// Ends the process when the current input takes too much.
fn watch(current: Arc<AtomicU64>) {
    std::thread::spawn(move || {
        let (mut index, mut start) = (u64::MAX, cpu());
        loop {
            std::thread::sleep(Duration::from_millis(50));
            let now = current.load(Ordering::SeqCst);
            if now != index {
                (index, start) = (now, cpu());
            } else if cpu() - start > MOST_CPU {
                say(&format!("end {index} hang more than {MOST_CPU:?} of CPU time"));
                std::process::exit(1);
            }
            if pages() > MOST_PAGES {
                say(&format!("end {index} memory more than {} MiB", MOST_PAGES >> 8));
                std::process::exit(1);
            }
        }
    });
}

fn cpu() -> Duration {
    cpu_time::ProcessTime::now().as_duration()
}

/// Resident memory in pages, where the system tells.
fn pages() -> u64 {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    text.split(' ').nth(1).and_then(|n| n.parse().ok()).unwrap_or(0)
}

// The process that sees how it ended.

#[derive(Default)]
struct Tally {
    outcomes: BTreeMap<String, u64>,
    /// By signature: how often, and where the first input is kept.
    failures: BTreeMap<String, (u64, String)>,
}

fn run(options: &Options) -> ExitCode {
    let corpus = Corpus::read();
    let end = Instant::now() + Duration::from_secs(options.seconds);
    let tally = Mutex::new(Tally::default());
    std::thread::scope(|s| {
        for job in 0..options.jobs {
            let (tally, corpus) = (&tally, &corpus);
            s.spawn(move || supervise(options, corpus, job, end, tally));
        }
    });
    let tally = tally.into_inner().expect("not poisoned");
    println!("{:?}", tally.outcomes);
    for (signature, (times, example)) in &tally.failures {
        println!("{times} × {signature}\n    {example}");
    }
    if tally.failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Starts workers, one after the other, until the time is over. The shapes are always tried, however long they take.
fn supervise(options: &Options, corpus: &Corpus, job: u64, end: Instant, tally: &Mutex<Tally>) {
    let mut from = options.from + job;
    while Instant::now() < end || from < shapes() {
        let mut child = this(&["--worker", "--seed", &options.seed.to_string(), "--from", &from.to_string()])
            .args(["--step", &options.jobs.to_string()])
            .spawn()
            .expect("this program can start itself");
        let lines = BufReader::new(child.stdout.take().expect("it is piped")).lines();
        let mut open = None;
        for line in lines.map_while(Result::ok) {
            let (word, rest) = line.split_once(' ').unwrap_or((&line, ""));
            if word == "begin" {
                open = rest.parse().ok();
                if Instant::now() >= end && open.is_some_and(|i| i >= shapes()) {
                    let _ = child.kill();
                    let _ = child.wait();
                    return;
                }
                continue;
            }
            let (index, outcome) = rest.split_once(' ').unwrap_or((rest, ""));
            let index = index.parse().expect("a number");
            record(options, corpus, index, outcome, tally);
            from = index + options.jobs;
            open = None;
        }
        let status = child.wait().expect("it ends");
        if let Some(index) = open {
            record(options, corpus, index, &format!("crash {status}"), tally);
            from = index + options.jobs;
        }
    }
}

fn this(args: &[&str]) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("this program has a path"));
    command.args(args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

fn record(options: &Options, corpus: &Corpus, index: u64, outcome: &str, tally: &Mutex<Tally>) {
    let (kind, why) = outcome.split_once(' ').unwrap_or((outcome, ""));
    let mut tally = tally.lock().expect("not poisoned");
    *tally.outcomes.entry(kind.into()).or_default() += 1;
    if matches!(kind, "compiled" | "refused") {
        return;
    }
    let signature = signature(outcome);
    let known = tally.failures.len();
    let entry = tally.failures.entry(signature.clone()).or_insert_with(|| {
        let input = numbered(corpus, options, index);
        let path = keep(&input, kind, options.seed, index, known);
        println!("{signature}\n    {path}");
        if signature.len() < why.len() {
            let _ = std::fs::write(format!("{path}.txt"), why.replace('\u{2028}', "\n"));
        }
        (0, path)
    });
    entry.0 += 1;
}

/// What is the same in failures of one cause: the place and the first words, without numbers.
fn signature(outcome: &str) -> String {
    let line = outcome.split('\u{2028}').next().unwrap_or(outcome);
    let (head, text) = line.split_once(": ").unwrap_or((line, ""));
    let text: String = text.chars().filter(|c| !c.is_ascii_digit()).take(90).collect();
    format!("{head}: {text}")
}

fn keep(input: &Input, kind: &str, seed: u64, index: u64, n: usize) -> String {
    let folder = folder();
    std::fs::create_dir_all(&folder).expect("the folder for inputs can be made");
    let library = if input.library { "-library" } else { "" };
    let path = folder.join(format!("{kind}-{seed}-{index}-{n}{library}.py"));
    std::fs::write(&path, &input.main).expect("the input can be kept");
    path.display().to_string()
}

fn folder() -> PathBuf {
    let target = std::env::current_exe().ok().and_then(|p| p.ancestors().nth(3).map(Path::to_path_buf));
    target.unwrap_or_else(std::env::temp_dir).join("fuzz")
}

// Smaller inputs.

/// How a file ends: what came of it, or the signature of its failure.
fn verdict(file: &Path, library: bool) -> Result<String, String> {
    let mut command = this(&["--check"]);
    command.arg(file).args(library.then_some("--library"));
    let output = command.output().expect("this program can start itself");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let Some(outcome) = text.lines().find_map(|l| l.strip_prefix("end 0 ")) else {
        return Err(signature(&format!("crash {}", output.status)));
    };
    match outcome.split(' ').next() {
        Some("compiled" | "refused") => Ok(outcome.into()),
        _ => Err(signature(outcome)),
    }
}

/// Takes lines away while the failure stays the same; the result is `FILE.min.py`.
fn reduce(file: &Path, library: bool) -> ExitCode {
    let Err(wanted) = verdict(file, library) else {
        println!("the file does not fail");
        return ExitCode::FAILURE;
    };
    println!("{wanted}");
    let text = std::fs::read_to_string(file).expect("the file is text");
    let place = file.with_extension("min.py");
    let fails = |parts: &[String]| {
        std::fs::write(&place, parts.concat()).expect("the smaller file can be written");
        verdict(&place, library).err().as_deref() == Some(&wanted)
    };
    let lines = smaller(text.split_inclusive('\n').map(str::to_string).collect(), &fails);
    let pieces = waspy_fuzz::pieces::cut(&lines.concat()).into_iter().map(|(_, text)| text).collect();
    let pieces = smaller(pieces, &fails);
    std::fs::write(&place, pieces.concat()).expect("the smaller file can be written");
    println!("{}\n{}", place.display(), pieces.concat());
    ExitCode::SUCCESS
}

/// Halves, quarters, … and single parts are taken away while `fails` stays true.
fn smaller(mut parts: Vec<String>, fails: &dyn Fn(&[String]) -> bool) -> Vec<String> {
    let mut size = parts.len().div_ceil(2);
    while size > 0 {
        let (mut at, before) = (0, parts.len());
        while at < parts.len() {
            let mut fewer = parts.clone();
            fewer.drain(at..parts.len().min(at + size));
            if !fewer.is_empty() && fails(&fewer) {
                parts = fewer;
            } else {
                at += size;
            }
        }
        if size == 1 && parts.len() == before {
            break;
        }
        size = if size == 1 { 1 } else { size / 2 };
    }
    parts
}
