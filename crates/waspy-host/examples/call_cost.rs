//! What a call costs, with an empty body: `cargo run --release -p waspy-host --example call_cost`.

#[path = "../tests/common/mod.rs"]
#[allow(dead_code)]
mod common;

use std::hint::black_box;
use std::time::Instant;

struct Nothing;

impl common::Host for Nothing {
    fn price(&mut self, _: String) -> waspy_host::Result<f64, waspy_host::Raise> {
        Ok(1.0)
    }
}

/// Prints the best of seven rounds.
fn measure(name: &str, calls: u32, mut call: impl FnMut()) {
    let round = || {
        let start = Instant::now();
        (0..calls).for_each(|_| call());
        start.elapsed().as_nanos() as f64 / f64::from(calls)
    };
    let best = std::iter::repeat_with(round).take(7).fold(f64::MAX, f64::min);
    println!("{name:32} {best:10.1} ns");
}

fn main() -> waspy_host::Result<()> {
    let mut m = common::M::builder(Nothing).new()?;
    measure("add(int, int)", 500_000, || {
        black_box(m.instance.call(&m.add, (black_box(1), 2))).ok();
    });
    measure("div that raises", 50_000, || {
        black_box(m.instance.call(&m.div, (1, 0))).ok();
    });
    let numbers = vec![1.0; 1000];
    measure("total of 1000 floats", 20_000, || {
        black_box(m.instance.call(&m.total, (&numbers,))).ok();
    });
    measure("new instance", 300, || {
        black_box(common::M::builder(Nothing).new()).ok();
    });
    let mut limited = common::M::builder(Nothing).fuel(1_000_000).new()?;
    measure("add with fuel", 200_000, || {
        black_box(limited.instance.call(&limited.add, (1, 2))).ok();
    });
    Ok(())
}
