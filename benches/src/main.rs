//! Compiled Python under wasmtime against CPython 3.12 and native Rust, in one run.
//!
//! `cargo run --release -p waspy-bench [KERNEL…]` prints a table of ratios of CPU time. They take turns and the least of
//! several times counts, so that a busy machine disturbs all alike; start-up is taken off (compiled Python: a run with
//! n = 0; CPython: its own clock around the call). Each kernel also runs without its annotations. All must give the same
//! answer. Without a CPython 3.12 its column is empty. `--rounds N` and `--small` (a quick look that answers agree) change
//! how much is done. `--containers` measures the container types in place of the kernels (nothing in Rust beside them), and
//! `--memory` prints the bytes that an instance of a small class takes.

mod compiled;
mod cpython;
mod memory;
mod native;

use std::process::ExitCode;
use std::time::Duration;

/// Rounds unless `--rounds` says otherwise.
const ROUNDS: usize = 5;

/// A kernel: the name of its file, its size, and the same in Rust, if there is such.
struct Kernel {
    name: &'static str,
    size: i64,
    small: i64,
    native: Option<fn(i64) -> String>,
}

const fn kernel(name: &'static str, size: i64, small: i64, native: fn(i64) -> String) -> Kernel {
    Kernel { name, size, small, native: Some(native) }
}

const fn container(name: &'static str, size: i64) -> Kernel {
    Kernel { name, size, small: 1000, native: None }
}

/// Sizes take CPython about a quarter of a second each.
const KERNELS: [Kernel; 13] = [
    kernel("fib", 32, 15, native::fib),
    kernel("sieve", 1_000_000, 1000, native::sieve),
    kernel("collatz", 60_000, 500, native::collatz),
    kernel("matmul", 240, 10, native::matmul),
    kernel("mandelbrot", 400, 20, native::mandelbrot),
    kernel("nbody", 50_000, 100, native::nbody),
    kernel("generators", 500_000, 2000, native::generators),
    kernel("word_count", 500_000, 1000, native::word_count),
    kernel("spectral_norm", 200, 10, native::spectral_norm),
    kernel("classes", 50_000, 2000, native::classes),
    kernel("strings", 40_000, 500, native::strings),
    kernel("json_text", 4000, 50, native::json_text),
    kernel("sorting", 50_000, 500, native::sorting),
];

/// The container types, each with most of its operations.
const CONTAINERS: [Kernel; 6] = [
    container("lists", 100_000),
    container("dicts", 200_000),
    container("sets", 100_000),
    container("tuples", 100_000),
    container("deques", 200_000),
    container("byte_strings", 400_000),
];

/// A time and the answer that was found in it.
struct Run {
    time: Duration,
    answer: String,
}

/// The least times of one kernel.
struct Row {
    compiled: Duration,
    /// Without annotations.
    stripped: Duration,
    cpython: Option<Duration>,
    native: Option<Duration>,
}

struct Options {
    rounds: usize,
    small: bool,
    containers: bool,
    memory: bool,
    names: Vec<String>,
}

fn main() -> ExitCode {
    match options().and_then(|options| if options.memory { memory::report() } else { table(&options) }) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn options() -> Result<Options, String> {
    let mut options = Options { rounds: ROUNDS, small: false, containers: false, memory: false, names: vec![] };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--small" => options.small = true,
            "--containers" => options.containers = true,
            "--memory" => options.memory = true,
            "--rounds" => {
                let n = arguments.next().and_then(|n| n.parse().ok()).filter(|n| *n > 0);
                options.rounds = n.ok_or("--rounds wants a number above 0")?;
            }
            name if KERNELS.iter().chain(&CONTAINERS).any(|k| k.name == name) => options.names.push(argument),
            _ => return Err(format!("`{argument}` is no kernel and no option")),
        }
    }
    Ok(options)
}

fn table(options: &Options) -> Result<(), String> {
    let python = cpython::find();
    println!("CPU time, least of {} rounds; ratios below 1 are faster than the other", options.rounds);
    let columns = [
        "kernel",
        "n",
        "compiled, ms",
        "stripped, ms",
        "CPython 3.12, ms",
        "Rust, ms",
        "compiled / CPython",
        "stripped / compiled",
        "compiled / Rust",
    ];
    println!("| {} |", columns.join(" | "));
    println!("|{}", " --- |".repeat(columns.len()));
    let kernels = if options.containers { CONTAINERS.as_slice() } else { KERNELS.as_slice() };
    let wanted = |k: &&Kernel| options.names.is_empty() || options.names.iter().any(|n| n == k.name);
    for kernel in kernels.iter().filter(wanted) {
        let size = if options.small { kernel.small } else { kernel.size };
        let row = measure(kernel, size, options.rounds, python.as_deref())?;
        print_row(kernel.name, size, &row);
    }
    Ok(())
}

fn measure(kernel: &Kernel, n: i64, rounds: usize, python: Option<&str>) -> Result<Row, String> {
    let program = compiled::Program::new(kernel.name, true)?;
    let stripped = compiled::Program::new(kernel.name, false)?;
    let mut row = Row { compiled: Duration::MAX, stripped: Duration::MAX, cpython: None, native: None };
    for _ in 0..rounds {
        let ours = program.run(n)?;
        if let Some(native) = kernel.native.map(|run| native_run(run, n)) {
            agree(kernel.name, "Rust", &native.answer, &ours.answer)?;
            row.native = Some(row.native.map_or(native.time, |t| t.min(native.time)));
        }
        let bare = stripped.run(n)?;
        agree(kernel.name, "the program without annotations", &bare.answer, &ours.answer)?;
        row.compiled = row.compiled.min(ours.time);
        row.stripped = row.stripped.min(bare.time);
        if let Some(python) = python {
            let theirs = cpython::run(python, kernel.name, n)?;
            agree(kernel.name, "CPython", &theirs.answer, &ours.answer)?;
            row.cpython = Some(row.cpython.map_or(theirs.time, |t| t.min(theirs.time)));
        }
    }
    Ok(row)
}

fn native_run(run: fn(i64) -> String, n: i64) -> Run {
    let start = cpu_time::ThreadTime::now();
    let answer = run(std::hint::black_box(n));
    Run { time: start.elapsed(), answer }
}

fn agree(kernel: &str, who: &str, theirs: &str, ours: &str) -> Result<(), String> {
    if theirs == ours { Ok(()) } else { Err(format!("{kernel}: {who} says {theirs}, compiled Python {ours}")) }
}

fn print_row(name: &str, n: i64, row: &Row) {
    let ms = |d: Duration| format!("{:.2}", d.as_secs_f64() * 1e3);
    let ratio = |a: Duration, b: Duration| format!("{:.3}", a.as_secs_f64() / b.as_secs_f64());
    let missing = || "–".to_owned();
    let cells = [
        name.to_owned(),
        n.to_string(),
        ms(row.compiled),
        ms(row.stripped),
        row.cpython.map_or_else(missing, ms),
        row.native.map_or_else(missing, ms),
        row.cpython.map_or_else(missing, |theirs| ratio(row.compiled, theirs)),
        ratio(row.stripped, row.compiled),
        row.native.map_or_else(missing, |native| ratio(row.compiled, native)),
    ];
    println!("| {} |", cells.join(" | "));
}

#[cfg(test)]
mod tests {
    use super::{CONTAINERS, KERNELS, measure};

    /// What CPython 3.12 answers to the small sizes, in the order of the table.
    const ANSWERS: [&str; 9] = [
        "610",
        "504",
        "327143",
        "-1.0017075336384127",
        "6950",
        "-1.3172639621471325",
        "699159",
        "454000006",
        "1.2718440192507248",
    ];

    #[test]
    fn native_kernels_answer_as_cpython() {
        for (kernel, answer) in KERNELS.iter().zip(ANSWERS) {
            assert_eq!(kernel.native.map(|run| run(kernel.small)).as_deref(), Some(answer), "{}", kernel.name);
        }
    }

    /// The same of the containers, which have nothing else to agree with.
    const CONTAINER_ANSWERS: [&str; 6] = ["15629808", "27435", "9906955", "158415", "228699", "8740067213599191"];

    #[test]
    fn compiled_containers_answer_as_cpython() -> Result<(), String> {
        for (kernel, answer) in CONTAINERS.iter().zip(CONTAINER_ANSWERS) {
            for annotations in [true, false] {
                let run = crate::compiled::Program::new(kernel.name, annotations)?.run(kernel.small)?;
                assert_eq!(run.answer, answer, "{}", kernel.name);
            }
        }
        Ok(())
    }

    #[test]
    fn compiled_kernels_answer_as_native_ones() {
        for kernel in &KERNELS {
            if let Err(message) = measure(kernel, kernel.small, 1, None) {
                panic!("{message}");
            }
        }
    }
}
