//! Compiles one file and writes the core module beside it: for working on the compiler.
//!
//! `cargo run -p waspy-compiler --example compile -- FILE.py [--library] [--stress] [--noopt] [--nonames] [--strict] [--raise] [--sizes [WORD]] [--stages] [--ir]`
//!
//! `--sizes` says where the bytes of the core module went, the largest first; with a word also why the things whose
//! names contain it are there. `--stages` says how often each stage of the compiler ran, and how long. `--ir` writes the IR too.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::{Duration, Instant};
use waspy_compiler::api::{Options, SizeItem, SizeReport, SourceText, Sources, Target};

struct Folder(PathBuf);

impl Sources for Folder {
    fn read(&self, module: &str) -> Option<SourceText> {
        [("py", false), ("pyi", true)].into_iter().find_map(|(suffix, declaration)| {
            let path = self.0.join(format!("{}.{suffix}", module.replace('.', "/")));
            let bytes = std::fs::read(&path).ok()?;
            Some(SourceText { path: path.display().to_string(), bytes, declaration, package: false })
        })
    }
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let path = PathBuf::from(&args[0]);
    let has = |flag: &str| args.iter().any(|a| a == flag);
    let target = if has("--library") { Target::Library } else { Target::Command };
    let options = Options {
        target,
        unsupported_raises: has("--raise"),
        strict: has("--strict"),
        gc_stress: has("--stress"),
        optimize: !has("--noopt"),
        names: !has("--nonames"),
        validate: true,
        report_sizes: has("--sizes"),
        ir: has("--ir"),
        watch: has("--stages").then_some(watch),
        ..Options::default()
    };
    let folder = Folder(path.parent().unwrap_or(&PathBuf::from(".")).to_path_buf());
    let name = path.file_stem().expect("a file name").to_string_lossy().into_owned();
    let start = Instant::now();
    let output = waspy_compiler::compile(&name, &folder, &options);
    eprint!("{}", waspy_syntax::render(&output.diagnostics, &output.sources, false));
    eprintln!(
        "{:?}, core {} bytes, component {:?}",
        start.elapsed(),
        output.core.len(),
        output.component.as_ref().map(Vec::len)
    );
    if let Some(sizes) = &output.sizes {
        print_sections("core", &output.core);
        print_sections("component", output.component.as_deref().unwrap_or_default());
        print_sizes(sizes, args.iter().skip_while(|a| *a != "--sizes").nth(1));
    }
    for (stage, (times, took)) in STAGES.lock().expect("no thread panics").iter() {
        println!("{took:>12.1?} in {times:>6} times {stage}");
    }
    std::fs::write(path.with_extension("core.wasm"), &output.core).expect("the core module can be written");
    if !output.ir.is_empty() {
        std::fs::write(path.with_extension("ir"), &output.ir).expect("the IR can be written");
    }
    if let Some(component) = &output.component {
        std::fs::write(path.with_extension("component.wasm"), component).expect("the component can be written");
    }
}

/// How often each stage ran, and how long, those within it included.
static STAGES: Mutex<BTreeMap<&str, (u32, Duration)>> = Mutex::new(BTreeMap::new());

fn watch(stage: &'static str, begins: bool) {
    thread_local!(static BEGUN: RefCell<Vec<Instant>> = const { RefCell::new(vec![]) });
    if begins {
        return BEGUN.with_borrow_mut(|begun| begun.push(Instant::now()));
    }
    let took = BEGUN.with_borrow_mut(Vec::pop).map_or(Duration::ZERO, |at| at.elapsed());
    let mut stages = STAGES.lock().expect("no thread panics");
    let (times, sum) = stages.entry(stage).or_default();
    *times += 1;
    *sum += took;
}

fn print_sizes(sizes: &SizeReport, word: Option<&String>) {
    for (what, items) in [("functions", &sizes.functions), ("data", &sizes.data)] {
        let mut items: Vec<&SizeItem> = items.iter().collect();
        items.sort_by_key(|i| std::cmp::Reverse(i.bytes));
        println!("{what}: {} in {} bytes", items.len(), items.iter().map(|i| i.bytes).sum::<usize>());
        for item in &items {
            println!("{:>7} {}", item.bytes, item.name);
            if word.is_some_and(|w| item.name.contains(w.as_str())) {
                println!("        because of {}", sizes.why(item)[1..].join("\n                   "));
            }
        }
    }
}

/// Bytes of each section, those of nested modules and components in line.
fn print_sections(what: &str, bytes: &[u8]) {
    println!("{what}: {} bytes", bytes.len());
    let payloads = wasmparser::Parser::new(0).parse_all(bytes).map_while(Result::ok);
    for (id, range) in payloads.filter_map(|p| p.as_section()) {
        println!("{:>7} section {id} at {}", range.len(), range.start);
    }
}
