//! What levels and passes of Binaryen do to the benchmarks: bytes of the component, packed too, and CPU time, beside those without.
//!
//! `cargo run --release --manifest-path cargo-waspy/Cargo.toml --example levels [-- [--rounds N] PASSES…]`, where PASSES are words
//! for `wasm-opt` in one argument (`"-Oz"`, `"--vacuum --dce"`); without any all levels are measured. The kernels are those of
//! `benches/`; they take turns, and the least of several times counts. Below 1 is smaller or faster.

use cpu_time::ThreadTime;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;
use wasmtime::{Config, Engine};
use waspy_build::WasmOpt;
use waspy_build::optimise::Optimizer;
use waspy_compiler::api::{Options, Output, SourceText, Sources, Target};
use waspy_compiler::component::encode;
use waspy_host::wasi::Wasi;
use waspy_host::wasi::command::{Bounds, Command};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// Kernels with their sizes: some tenths of a second each.
const KERNELS: [(&str, u32); 13] = [
    ("fib", 34),
    ("sieve", 4_000_000),
    ("collatz", 300_000),
    ("matmul", 300),
    ("mandelbrot", 800),
    ("nbody", 300_000),
    ("generators", 4_000_000),
    ("word_count", 500_000),
    ("spectral_norm", 500),
    ("classes", 2_000_000),
    ("strings", 40_000),
    ("sorting", 50_000),
    ("json_text", 4_000),
];

struct Kernel(&'static str, Vec<u8>);

impl Sources for Kernel {
    fn read(&self, module: &str) -> Option<SourceText> {
        let file =
            || SourceText { path: format!("{module}.py"), bytes: self.1.clone(), declaration: false, package: false };
        (module == self.0).then(file)
    }
}

/// A component and the least time of its runs.
struct Program {
    bytes: usize,
    command: Command,
    time: Duration,
}

fn main() -> Result<()> {
    let mut args: Vec<String> = std::env::args().skip(1).collect();
    let mut rounds = 5;
    if let Some(at) = args.iter().position(|a| a == "--rounds") {
        rounds = args.get(at + 1).ok_or("--rounds needs a number")?.parse()?;
        args.drain(at..=at + 1);
    }
    let lists: Vec<Vec<String>> = if args.is_empty() {
        [WasmOpt::Measured, WasmOpt::O1, WasmOpt::O2, WasmOpt::O3, WasmOpt::O4, WasmOpt::Os, WasmOpt::Oz]
            .map(WasmOpt::passes)
            .to_vec()
    } else {
        args.iter().map(|a| a.split_whitespace().map(str::to_owned).collect()).collect()
    };
    let engine = engine()?;
    println!("{:14} {:>8} {:>9}  {}", "kernel", "bytes", "ms", headings(&lists));
    let mut products: BTreeMap<usize, (f64, f64)> = BTreeMap::new();
    for (name, size) in KERNELS {
        let mut programs = programs(&engine, name, &lists)?;
        for _ in 0..rounds {
            programs.iter_mut().try_for_each(|p| p.run(name, size))?;
        }
        let [first, others @ ..] = &programs[..] else { continue };
        print!("{name:14} {:>8} {:>9.1}  ", first.bytes, first.time.as_secs_f64() * 1e3);
        for (i, p) in others.iter().enumerate() {
            let bytes = p.bytes as f64 / first.bytes as f64;
            let time = p.time.as_secs_f64() / first.time.as_secs_f64();
            let product = products.entry(i).or_insert((1.0, 1.0));
            (product.0, product.1) = (product.0 * bytes, product.1 * time);
            print!("{bytes:>6.3} {time:>6.3}  ");
        }
        println!();
    }
    print!("{:14} {:>8} {:>9}  ", "mean", "", "");
    let mean = |product: f64| product.powf(1.0 / KERNELS.len() as f64);
    products.values().for_each(|(bytes, time)| print!("{:>6.3} {:>6.3}  ", mean(*bytes), mean(*time)));
    println!();
    Ok(())
}

fn headings(lists: &[Vec<String>]) -> String {
    let short = |list: &Vec<String>| list.join(" ").chars().take(13).collect::<String>();
    lists.iter().map(|list| format!("{:>13}  ", short(list))).collect()
}

/// The kernel as the compiler makes it, and after each list of passes.
fn programs(engine: &Engine, name: &'static str, lists: &[Vec<String>]) -> Result<Vec<Program>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../benches/kernels").join(format!("{name}.py"));
    let kernel = Kernel(name, std::fs::read(path)?);
    // As release builds have it.
    let options = Options { target: Target::Command, names: false, ..Options::default() };
    let output: Output = waspy_compiler::compile(name, &kernel, &options);
    let component = output.component.as_ref().ok_or("the kernel does not compile")?;
    let mut programs = vec![Program::new(engine, component)?];
    let optimizer = Optimizer::of_cargo_waspy(cargo_waspy()?);
    let folder = tempfile::tempdir()?;
    for list in lists {
        let core = optimizer.passes(&output.core, list, false, folder.path())?;
        programs.push(Program::new(engine, &encode::encode(&core, &output.interface, true)?.component)?);
    }
    Ok(programs)
}

impl Program {
    fn new(engine: &Engine, component: &[u8]) -> Result<Program> {
        let command = Command::new(engine, component)?;
        Ok(Program { bytes: component.len(), command, time: Duration::MAX })
    }

    fn run(&mut self, name: &str, size: u32) -> Result<()> {
        let wasi = Wasi::new().args([name.to_owned(), size.to_string()]);
        let start = ThreadTime::now();
        let finished = self.command.run(wasi, Bounds::default());
        self.time = self.time.min(start.elapsed());
        match (finished.failure, finished.code) {
            (None, 0) => Ok(()),
            (failure, code) => Err(format!("{name} ended with {code}: {failure:?}").into()),
        }
    }
}

fn engine() -> Result<Engine> {
    let mut config = Config::new();
    config.concurrency_support(false);
    Ok(Engine::new(&config)?)
}

/// The program beside the folder of examples.
fn cargo_waspy() -> Result<PathBuf> {
    let own = std::env::current_exe()?;
    let folder = own.parent().and_then(Path::parent).ok_or("an example lies in a folder of its own")?;
    Ok(folder.join(format!("cargo-waspy{}", std::env::consts::EXE_SUFFIX)))
}
