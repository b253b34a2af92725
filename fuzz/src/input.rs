//! The input of a number: the same seed and number give the same input, in any process.

use crate::corpus::Corpus;
use crate::random::Random;
use crate::{mutate, nest};
use waspy_syntax::source::FileId;

/// What the compiler is given.
#[derive(Clone, Debug)]
pub struct Input {
    /// The entry module, as a file would hold it.
    pub main: Vec<u8>,
    /// The text of a module it may import.
    pub other: String,
    /// A library with exports, not a program.
    pub library: bool,
}

/// A mutated program; three of four times one that parses, so that the later stages have work.
fn mostly_python(corpus: &Corpus, r: &mut Random) -> String {
    let mut text = mutate::program(corpus, r);
    if !r.one_in(4) {
        for _ in 0..8 {
            if waspy_syntax::parse_module(FileId(0), &text).is_ok() {
                break;
            }
            text = mutate::program(corpus, r);
        }
    }
    text
}

/// The input with this number.
pub fn input(corpus: &Corpus, seed: u64, index: u64) -> Input {
    let mut r = Random::new(seed, index);
    let main = match r.below(16) {
        0 => mutate::bytes(corpus, &mut r),
        1 => nest::program(&mut r).into_bytes(),
        _ => mostly_python(corpus, &mut r).into_bytes(),
    };
    let other = mutate::program(corpus, &mut r);
    Input { main, other, library: r.one_in(3) }
}
