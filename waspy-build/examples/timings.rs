//! What a build script spends its time on: compiles every component of a folder of Python files as `compile_dir` does and
//! prints a table of stages, each without the stages inside it. Times are of the processor, so that a busy machine does
//! not count.
//!
//! `cargo run -p waspy-build --example timings --profile unoptimised -- examples/quickstart/py`
//!
//! Build scripts run unoptimised unless users say otherwise, so that profile is what counts. `--command` compiles the
//! files as programs; a file in place of a folder is compiled alone; `--repeat N` says how often (the fastest run is shown, the
//! first line is of runs without the table, whose many looks at the clock take time);
//! `--save FOLDER` writes the core modules and components there, for comparing the output of two compilers.

use cpu_time::ProcessTime;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use waspy_build::bindings::{self, Part};
use waspy_compiler::api::{Options, Output, SourceText, Sources, Target};

struct Folder(PathBuf);

impl Sources for Folder {
    fn read(&self, module: &str) -> Option<SourceText> {
        let forms = [("/__init__.py", false, true), (".py", false, false), (".pyi", true, false)];
        forms.into_iter().find_map(|(suffix, declaration, package)| {
            let path = self.0.join(format!("{}{suffix}", module.replace('.', "/")));
            let bytes = std::fs::read(&path).ok()?;
            Some(SourceText { path: path.display().to_string(), bytes, declaration, package })
        })
    }
}

/// Stages that have begun, innermost last, and what each has taken so far.
#[derive(Default)]
struct Clock {
    open: Vec<&'static str>,
    since: Option<ProcessTime>,
    taken: BTreeMap<&'static str, (Duration, u32)>,
}

/// The compiler works on a thread of its own.
static CLOCK: Mutex<Clock> = Mutex::new(Clock { open: vec![], since: None, taken: BTreeMap::new() });

/// Time and number of turns by stage.
type Stages = BTreeMap<&'static str, (Duration, u32)>;

fn watch(stage: &'static str, begins: bool) {
    let mut clock = CLOCK.lock().unwrap_or_else(PoisonError::into_inner);
    let c = &mut *clock;
    if let (Some(&inner), Some(since)) = (c.open.last(), c.since) {
        c.taken.entry(inner).or_default().0 += since.elapsed();
    }
    if begins {
        c.open.push(stage);
        c.taken.entry(stage).or_default().1 += 1;
    } else {
        c.open.pop();
    }
    c.since = Some(ProcessTime::now());
}

/// What was taken since the last time.
fn take() -> BTreeMap<&'static str, (Duration, u32)> {
    std::mem::take(&mut *CLOCK.lock().unwrap_or_else(PoisonError::into_inner)).taken
}

/// Compiles the modules, and writes bindings when they are a library.
fn build(folder: &Folder, entries: &[String], options: &Options) -> Vec<Output> {
    let outputs: Vec<Output> = entries.iter().map(|e| waspy_compiler::compile(e, folder, options)).collect();
    if options.target == Target::Library {
        options.watch.inspect(|watch| watch("bindings", true));
        let parts: Vec<Part> = outputs
            .iter()
            .map(|o| Part {
                interface: &o.interface,
                wasm: format!("py/{}.wasm", o.wit.len()),
                pure: o.wasi.is_empty(),
            })
            .collect();
        bindings::module("py", bindings::HOST, &parts);
        options.watch.inspect(|watch| watch("bindings", false));
    }
    outputs
}

fn entries(path: &Path) -> Vec<String> {
    let stem = |p: &Path| p.file_stem().expect("a file has a name").to_string_lossy().into_owned();
    if path.is_file() {
        return vec![stem(path)];
    }
    let files = std::fs::read_dir(path).expect("the folder can be read");
    let mut names: Vec<String> = files
        .map(|f| f.expect("the folder can be read").path())
        .filter(|p| p.extension().is_some_and(|e| e == "py"))
        .map(|p| stem(&p))
        .filter(|s| !s.starts_with('_') && !s.starts_with("test_") && s != "conftest")
        .collect();
    names.sort();
    names
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let value = |flag: &str| args.iter().position(|a| a == flag).map(|i| args[i + 1].clone());
    let target = if args.iter().any(|a| a == "--command") { Target::Command } else { Target::Library };
    let repeat: usize = value("--repeat").map_or(3, |n| n.parse().expect("a number of runs"));
    let path = PathBuf::from(args.first().expect("a file or folder"));
    let folder = Folder(if path.is_file() { path.parent().expect("it has a folder").into() } else { path.clone() });
    let entries = entries(&path);
    let plain = Options { target, ..Options::default() };
    let watched = Options { watch: Some(watch), ..plain.clone() };
    let mut whole = Duration::MAX;
    let mut best: Option<(Duration, Stages)> = None;
    let mut outputs = vec![];
    for _ in 0..repeat {
        let start = ProcessTime::now();
        outputs = build(&folder, &entries, &plain);
        whole = whole.min(start.elapsed());
        take();
        let start = ProcessTime::now();
        build(&folder, &entries, &watched);
        let time = start.elapsed();
        if best.as_ref().is_none_or(|(b, _)| time < *b) {
            best = Some((time, take()));
        }
    }
    for (entry, output) in entries.iter().zip(&outputs) {
        eprint!("{}", waspy_syntax::render(&output.diagnostics, &output.sources, false));
        if let Some(save) = value("--save").map(PathBuf::from) {
            let component = output.component.as_deref().unwrap_or_default();
            std::fs::write(save.join(format!("{entry}.core.wasm")), &output.core).expect("the module can be written");
            std::fs::write(save.join(format!("{entry}.wasm")), component).expect("the component can be written");
        }
    }
    let (time, taken) = best.expect("at least one run");
    let bytes: usize = outputs.iter().filter_map(|o| o.component.as_ref()).map(Vec::len).sum();
    let lines: usize = outputs
        .iter()
        .map(|o| o.sources.files().filter(|f| !f.path.starts_with('<')).map(|f| f.text.lines().count()).sum::<usize>())
        .sum();
    println!(
        "{}: {} components of {bytes} bytes from {lines} lines in {:.1} ms",
        path.display(),
        entries.len(),
        millis(whole)
    );
    println!("with a clock at each stage {:.1} ms:", millis(time));
    let mut rows: Vec<_> = taken.into_iter().collect();
    rows.sort_by_key(|(_, (t, _))| std::cmp::Reverse(*t));
    for (stage, (t, n)) in rows {
        println!("{:>9.1} ms {:>5.1} % {n:>6} × {stage}", millis(t), 100.0 * t.as_secs_f64() / time.as_secs_f64());
    }
}

fn millis(t: Duration) -> f64 {
    t.as_secs_f64() * 1e3
}
