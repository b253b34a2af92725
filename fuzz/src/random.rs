//! Numbers that come again with the same seed: splitmix64.

/// A stream of numbers.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// The stream of a seed and a number.
    pub fn new(seed: u64, index: u64) -> Random {
        let mut r = Random(seed ^ index.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        r.word();
        r
    }

    /// The next number.
    pub fn word(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `n`; 0 when there is none.
    pub fn below(&mut self, n: usize) -> usize {
        if n == 0 { 0 } else { (self.word() % n as u64) as usize }
    }

    /// True once in `n` times.
    pub fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    /// An element; the slice is not empty.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// A length: mostly short, now and then up to `most`.
    pub fn length(&mut self, most: usize) -> usize {
        let bound = match self.below(8) {
            0..=3 => 8,
            4..=5 => 40,
            6 => 300,
            _ => most,
        };
        1 + self.below(bound.min(most))
    }
}
