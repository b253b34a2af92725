//! Prints how long a parse takes for a thousand lines, as users' build scripts run it: unoptimised.
//! `cargo run -p waspy-syntax --example parse_time [file.py]`; without a file, a generated program.

use std::time::Instant;
use waspy_syntax::source::FileId;
use waspy_syntax::{outline, parse_module};

fn sample() -> String {
    let unit = "def f{n}(xs: list[int], scale: float = 1.5) -> str:\n    \"\"\"Doc.\"\"\"\n    total = 0\n    for i, x in enumerate(xs):\n        if x % 2 == 0 and x > i:\n            total += x * 3 - i // 2\n        else:\n            total -= xs[i]\n    names = {\"a\": total, \"b\": len(xs)}\n    return f\"{total:>10} {names['a']!r}\" + str(scale)\n\n";
    (0..500).map(|n| unit.replace("{n}", &n.to_string())).collect()
}

fn main() {
    let text = std::env::args().nth(1).map_or_else(sample, |p| std::fs::read_to_string(p).expect("a readable file"));
    let lines = text.lines().count() as f64 / 1000.0;
    let time = |what: &str, f: &dyn Fn()| {
        let start = Instant::now();
        let rounds = 5;
        (0..rounds).for_each(|_| f());
        println!("{what}: {:.2} ms per 1,000 lines", start.elapsed().as_secs_f64() * 1e3 / f64::from(rounds) / lines);
    };
    time("parse_module", &|| {
        if let Err(e) = parse_module(FileId(0), &text) {
            println!("{}", e[0].message);
        }
    });
    time("outline", &|| {
        outline(&text);
    });
}
