//! The one brute-force test of the constants of `waspy_ir::handles`: which results and operands a fast path of
//! `transform/lower_int.rs` has to look at. Every kind of carrier meets every other.

use waspy_ir::handles::{NEGATIVE, NONE, POSITIVE, SMALL, UNSET, is_small};

/// Numbers that look random and are the same every time.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        self.0 ^ self.0 >> 29
    }
}

struct Carriers {
    small: Vec<i64>,
    positive: Vec<i64>,
    negative: Vec<i64>,
}

fn carriers() -> Carriers {
    let mut r = Random(1);
    let mut small = vec![-SMALL, -SMALL + 1, -1, 0, 1, SMALL - 2, SMALL - 1];
    small.extend((0..300).map(|_| (r.next() as i64) >> 2));
    let mut addresses = vec![0, 8, 16, 1 << 31, (1 << 32) - 8];
    addresses.extend((0..150).map(|_| (r.next() % (1 << 32)) as i64 & !7));
    let positive = addresses.iter().map(|a| POSITIVE + a).collect();
    let negative = addresses.iter().map(|a| NEGATIVE - a).collect();
    Carriers { small, positive, negative }
}

impl Carriers {
    /// Handles and sentinels.
    fn not_small(&self) -> Vec<i64> {
        self.positive.iter().chain(&self.negative).copied().chain([NONE, UNSET]).collect()
    }

    fn all(&self) -> Vec<i64> {
        self.small.iter().copied().chain(self.not_small()).collect()
    }
}

#[test]
fn kinds_are_told_apart() {
    let c = carriers();
    assert!(c.small.iter().all(|&x| is_small(x)));
    assert!(c.not_small().iter().all(|&x| !is_small(x)));
    let mut kinds = vec![c.positive[0], c.negative[0], NONE, UNSET];
    kinds.dedup();
    assert_eq!(kinds.len(), 4);
    assert!(!c.positive.contains(&NONE) && !c.negative.contains(&UNSET));
    for x in c.all() {
        let same_top_bits = (x << 2 >> 2) == x;
        assert_eq!(same_top_bits, is_small(x), "{x}");
        assert_eq!((x ^ x << 1) as u64 >> 62 == 0, is_small(x), "{x}");
    }
}

#[test]
fn the_address_is_in_the_low_half() {
    let c = carriers();
    assert!(c.positive.iter().all(|&h| h as u32 == (h - POSITIVE) as u32 && h > 0));
    assert!(c.negative.iter().all(|&h| (h as u32).wrapping_neg() == (NEGATIVE - h) as u32 && h < 0));
    assert_eq!((NONE as u32, UNSET as u32), (0, 0));
}

#[test]
fn sums_are_decided_by_their_result() {
    let c = carriers();
    for &x in &c.all() {
        for &y in &c.all() {
            let exact = i128::from(x) + i128::from(y);
            let both = is_small(x) && is_small(y);
            let fits = both && exact >= i128::from(-SMALL) && exact < i128::from(SMALL);
            assert_eq!(is_small(x.wrapping_add(y)), fits, "{x} + {y}");
        }
    }
}

#[test]
fn differences_need_one_operand() {
    let c = carriers();
    for &x in &c.all() {
        for &y in &c.all() {
            let exact = i128::from(x) - i128::from(y);
            let both = is_small(x) && is_small(y);
            let fits = both && exact >= i128::from(-SMALL) && exact < i128::from(SMALL);
            if is_small(x) || is_small(y) {
                assert_eq!(is_small(x.wrapping_sub(y)), fits, "{x} - {y}");
            }
            assert_eq!(is_small(x.wrapping_sub(y)) && is_small(x), fits, "{x} - {y}");
        }
    }
}

#[test]
fn one_operand_ops_are_decided_by_their_result() {
    for x in carriers().not_small() {
        assert!(!is_small(x.wrapping_neg()), "-{x}");
        assert!(!is_small(!x), "~{x}");
        assert!(!is_small(x >> 1), "{x} >> 1");
        for n in 0..=61 {
            assert_ne!(x << (n + 2) >> (n + 2), x, "{x} << {n}");
        }
    }
}

#[test]
fn carriers_compare_as_numbers_when_one_is_small() {
    let c = carriers();
    for &x in &c.small {
        assert!(c.positive.iter().all(|&h| x < h) && c.negative.iter().all(|&h| h < x));
    }
    for &x in &c.positive {
        assert!(c.negative.iter().all(|&y| y < x));
    }
}
