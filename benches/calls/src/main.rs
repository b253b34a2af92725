//! What a call from Rust into Python costs, and what it costs to hand over a long list and to make an instance.
//!
//! `cargo run --release -p waspy-bench-calls` prints a table. Each row is the least of several rounds; rows take turns, so
//! that a busy machine disturbs all alike. Python is compiled by the build script and embedded, as in any crate.

use std::hint::black_box;
use std::time::{Duration, Instant};

waspy_host::include_py!("py");

use py::mixed::Mixed;
use py::numbers::Numbers;

const ROUNDS: usize = 400;
/// Calls a round: short, so that some rounds are not interrupted on a machine that has other work.
const CALLS: u32 = 2000;
/// Elements of the long list.
const LONG: usize = 1_000_000;

struct Row {
    name: &'static str,
    /// Longest time that meets the bar, in nanoseconds.
    bar: Option<f64>,
    best: Duration,
    per: u32,
    run: Box<dyn FnMut() -> waspy_host::Result<()>>,
}

fn row(name: &'static str, bar: Option<f64>, per: u32, run: impl FnMut() -> waspy_host::Result<()> + 'static) -> Row {
    Row { name, bar, best: Duration::MAX, per, run: Box::new(run) }
}

#[inline(never)]
fn native(a: f64, b: f64) -> f64 {
    a + b
}

fn main() -> waspy_host::Result<()> {
    let start = Instant::now();
    Numbers::new()?;
    let scalar = start.elapsed();
    let start = Instant::now();
    Mixed::new()?;
    let mixed = start.elapsed();
    println!("compiled and started, once a process: numbers {:.1} ms, mixed {:.1} ms", millis(scalar), millis(mixed));

    let long: Vec<f64> = (0..LONG).map(|n| n as f64).collect();
    let ints: Vec<i64> = (0..LONG as i64).collect();
    let mut copy = vec![0.0; LONG];
    let (mut direct, mut direct_raising) = (Numbers::new()?, Numbers::new()?);
    let (mut fuel, mut deadline) =
        (Numbers::builder().fuel(1 << 40).new()?, Numbers::builder().deadline(Duration::from_secs(3600)).new()?);
    let [mut through, mut through_raising, mut text, mut taking, mut taking_ints, mut giving] =
        [(); 6].map(|()| Mixed::new().expect("it started before"));
    giving.keep(&long)?;
    let (source, list) = (long.clone(), long);
    let mut rows = [
        row("a Rust function", None, CALLS, || {
            for n in 0..CALLS {
                black_box(native(black_box(f64::from(n)), 1.0));
            }
            Ok(())
        }),
        row("add, direct", Some(40.0), CALLS, move || {
            for n in 0..CALLS {
                black_box(direct.add(f64::from(n), 1.0)?);
            }
            Ok(())
        }),
        row("divide (can raise), direct", Some(40.0), CALLS, move || {
            for n in 0..CALLS {
                black_box(direct_raising.divide(i64::from(n), 3)?);
            }
            Ok(())
        }),
        row("add, direct, with fuel", None, CALLS, move || {
            for n in 0..CALLS {
                black_box(fuel.add(f64::from(n), 1.0)?);
            }
            Ok(())
        }),
        row("add, direct, with a deadline", None, CALLS, move || {
            for n in 0..CALLS {
                black_box(deadline.add(f64::from(n), 1.0)?);
            }
            Ok(())
        }),
        row("add, through the component", Some(150.0), CALLS, move || {
            for n in 0..CALLS {
                black_box(through.add(f64::from(n), 1.0)?);
            }
            Ok(())
        }),
        row("divide (can raise), through the component", Some(170.0), CALLS, move || {
            for n in 0..CALLS {
                black_box(through_raising.divide(i64::from(n), 3)?);
            }
            Ok(())
        }),
        row("text of 11 bytes in and out", None, CALLS, move || {
            for _ in 0..CALLS {
                black_box(text.text("hello world")?);
            }
            Ok(())
        }),
        row("copy of 1,000,000 floats in Rust", None, 1, move || {
            copy.copy_from_slice(black_box(&source));
            black_box(&copy);
            Ok(())
        }),
        row("list[float] of 1,000,000 in", None, 1, move || {
            black_box(taking.take(black_box(&list))?);
            Ok(())
        }),
        row("list[int] of 1,000,000 in", None, 1, move || {
            black_box(taking_ints.take_ints(black_box(&ints))?);
            Ok(())
        }),
        row("list[float] of 1,000,000 out", None, 1, move || {
            black_box(giving.give()?);
            Ok(())
        }),
        row("a new instance, direct", Some(50_000.0), 10, || {
            for _ in 0..10 {
                black_box(Numbers::new()?);
            }
            Ok(())
        }),
        row("a new instance of a component", Some(50_000.0), 10, || {
            for _ in 0..10 {
                black_box(Mixed::new()?);
            }
            Ok(())
        }),
    ];
    for round in 0..ROUNDS {
        // Long lists take milliseconds, and are done less often.
        for row in rows.iter_mut().filter(|r| r.per > 1 || round % 10 == 0) {
            let start = Instant::now();
            (row.run)()?;
            row.best = row.best.min(start.elapsed());
        }
    }
    println!("| what | time | bar |");
    println!("| --- | --- | --- |");
    for row in &rows {
        let nanos = row.best.as_secs_f64() * 1e9 / f64::from(row.per);
        let bar =
            row.bar.map_or(String::new(), |b| format!("{} {}", show(b), if nanos <= b { "met" } else { "missed" }));
        println!("| {} | {} | {bar} |", row.name, show(nanos));
    }
    Ok(())
}

fn millis(t: Duration) -> f64 {
    t.as_secs_f64() * 1e3
}

fn show(nanos: f64) -> String {
    match nanos {
        n if n < 1e3 => format!("{n:.1} ns"),
        n if n < 1e6 => format!("{:.1} µs", n / 1e3),
        n => format!("{:.2} ms", n / 1e6),
    }
}
