//! Hash maps for keys that no attacker chooses: ids and names of one program. The standard hasher resists collisions made
//! on purpose and costs, unoptimised, ten times as much; build scripts of users run unoptimised. Iteration order is that of
//! insertion and keys alone, the same in every run.

use std::hash::{BuildHasherDefault, Hasher};

/// A map with [`Fx`].
pub type HashMap<K, V> = std::collections::HashMap<K, V, BuildHasherDefault<Fx>>;
/// A set with [`Fx`].
pub type HashSet<K> = std::collections::HashSet<K, BuildHasherDefault<Fx>>;

/// One multiplication a word.
#[derive(Clone, Copy, Default)]
pub struct Fx(u64);

impl Fx {
    // Unoptimised, `rotate_left` is a call.
    #[allow(clippy::manual_rotate)]
    fn add(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

impl Hasher for Fx {
    fn finish(&self) -> u64 {
        // The map takes its place from the low bits and its tag from the high ones; the product is best in the middle.
        self.0.rotate_left(26)
    }

    fn write(&mut self, bytes: &[u8]) {
        let mut at = 0;
        while at + 8 <= bytes.len() {
            let b = [
                bytes[at],
                bytes[at + 1],
                bytes[at + 2],
                bytes[at + 3],
                bytes[at + 4],
                bytes[at + 5],
                bytes[at + 6],
                bytes[at + 7],
            ];
            self.add(u64::from_le_bytes(b));
            at += 8;
        }
        let mut rest = 0;
        while at < bytes.len() {
            rest = rest << 8 | u64::from(bytes[at]);
            at += 1;
        }
        self.add(rest);
    }

    fn write_u8(&mut self, n: u8) {
        self.add(u64::from(n));
    }

    fn write_u32(&mut self, n: u32) {
        self.add(u64::from(n));
    }

    fn write_u64(&mut self, n: u64) {
        self.add(n);
    }

    fn write_usize(&mut self, n: usize) {
        self.add(n as u64);
    }

    fn write_isize(&mut self, n: isize) {
        self.add(n as u64);
    }
}

/// A cache by the place of a text that lives as long as the program. One text may be in several places, but a place has one
/// text. A slot keeps what was put there last.
pub struct ByAddress<T>(Vec<Option<(*const str, T)>>);

/// Slots, a power of two.
const SLOTS: usize = 1024;

impl<T: Copy> ByAddress<T> {
    /// What was put under this text, if it is still there.
    pub fn get(&self, text: &'static str) -> Option<T> {
        match self.0[slot(text)] {
            Some((place, value)) if std::ptr::eq(place, text) => Some(value),
            _ => None,
        }
    }

    /// Puts something under a text.
    pub fn put(&mut self, text: &'static str, value: T) {
        self.0[slot(text)] = Some((std::ptr::from_ref(text), value));
    }
}

impl<T: Copy> Default for ByAddress<T> {
    fn default() -> ByAddress<T> {
        ByAddress(vec![None; SLOTS])
    }
}

/// Texts lie close together: neighbours have different slots.
fn slot(text: &'static str) -> usize {
    text.as_ptr().addr() & (SLOTS - 1)
}
