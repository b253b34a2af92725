//! A set of small numbers.

/// A set of numbers below a bound, one bit each.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct BitSet {
    words: Vec<u64>,
}

impl BitSet {
    /// The empty set of numbers below `n`.
    pub fn new(n: usize) -> BitSet {
        BitSet { words: vec![0; n.div_ceil(64)] }
    }

    /// Adds a number; false when it was there.
    pub fn insert(&mut self, n: usize) -> bool {
        let (w, bit) = (&mut self.words[n / 64], 1 << (n % 64));
        let new = *w & bit == 0;
        *w |= bit;
        new
    }

    /// Removes a number.
    pub fn remove(&mut self, n: usize) {
        self.words[n / 64] &= !(1 << (n % 64));
    }

    /// Is the number in the set?
    pub fn contains(&self, n: usize) -> bool {
        self.words[n / 64] & (1 << (n % 64)) != 0
    }

    /// Adds the numbers of another set; true when that added any.
    pub fn union(&mut self, other: &BitSet) -> bool {
        let (mut changed, mut n) = (0, 0);
        let words = self.words.as_mut_slice();
        // By index: unoptimised, chains of iterators cost several times as much, and this is where analyses spend their time.
        while n < words.len().min(other.words.len()) {
            let (old, new) = (words[n], other.words[n]);
            changed |= new & !old;
            words[n] = old | new;
            n += 1;
        }
        changed != 0
    }

    /// Adds the numbers that are in `a` and not in `b`; true when that added any.
    pub fn union_difference(&mut self, a: &BitSet, b: &BitSet) -> bool {
        let (mut changed, mut n) = (0, 0);
        let (words, a, b) = (self.words.as_mut_slice(), a.words.as_slice(), b.words.as_slice());
        while n < words.len() {
            let (old, add) = (words[n], a[n] & !b[n]);
            changed |= add & !old;
            words[n] = old | add;
            n += 1;
        }
        changed != 0
    }

    /// Calls `f` on the numbers that are in both sets, in order.
    pub fn for_each_common(&self, other: &BitSet, mut f: impl FnMut(usize)) {
        let mut n = 0;
        while n < self.words.len().min(other.words.len()) {
            let mut both = self.words[n] & other.words[n];
            while both != 0 {
                f(n * 64 + both.trailing_zeros() as usize);
                both &= both - 1;
            }
            n += 1;
        }
    }

    /// The numbers, in order.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.words.iter().enumerate().flat_map(|(i, &w)| {
            let mut w = w;
            std::iter::from_fn(move || {
                (w != 0).then(|| {
                    let bit = w.trailing_zeros() as usize;
                    w &= w - 1;
                    i * 64 + bit
                })
            })
        })
    }

    /// Is it empty?
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|&w| w == 0)
    }
}
