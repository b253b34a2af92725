//! What an instance takes: the least memory under which `kernels/instances.py` still holds so many of them, against what
//! CPython's `tracemalloc` counts for the same list.

use crate::compiled::Program;
use crate::cpython;

/// Bytes of a page of linear memory, which limits are rounded to.
const PAGE: usize = 65_536;
const FEW: i64 = 20_000;
const MANY: i64 = 120_000;

/// Prints the bytes an instance, its place in the list included.
pub fn report() -> Result<(), String> {
    let program = Program::new("instances", true)?;
    let more = least(&program, MANY) - least(&program, FEW);
    println!("an instance of `int`, `float`, `float`, `str` in a list (benches/kernels/instances.py):");
    println!("compiled:     {:6.1} bytes", more as f64 / (MANY - FEW) as f64);
    if let Some(python) = cpython::find() {
        let bytes = cpython::traced(&python, MANY)? - cpython::traced(&python, FEW)?;
        println!("CPython 3.12: {:6.1} bytes", bytes as f64 / (MANY - FEW) as f64);
    }
    Ok(())
}

/// The least limit in bytes that lets the program end; found by halving, since a program that ends with one ends with any above it.
fn least(program: &Program, n: i64) -> usize {
    let (mut short, mut enough) = (0, 1);
    while !program.ends_within(n, enough * PAGE) {
        (short, enough) = (enough, enough * 2);
    }
    while enough - short > 1 {
        let middle = (short + enough) / 2;
        if program.ends_within(n, middle * PAGE) {
            enough = middle;
        } else {
            short = middle;
        }
    }
    enough * PAGE
}

#[cfg(test)]
mod tests {
    use super::{FEW, MANY, least};
    use crate::compiled::Program;

    /// A header of 8 bytes, three numbers of 8, a reference of 4, rounded up to 40; 4 in the list; the rest is the list's room to
    /// grow and the collector's marks.
    #[test]
    fn an_instance_of_four_fields_takes_at_most_48_bytes() {
        let program = Program::new("instances", true).unwrap_or_else(|e| panic!("{e}"));
        let bytes = (least(&program, MANY) - least(&program, FEW)) as f64 / (MANY - FEW) as f64;
        assert!((44.0..=48.0).contains(&bytes), "{bytes} bytes");
    }
}
