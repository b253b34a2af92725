//! Intervals of numbers, for `ranges`. For `i32` and `i64` an interval bounds the signed value; for `int` it bounds the
//! mathematical number, with `i64::MIN` and `i64::MAX` standing for "no bound". An `int` is known to be small (the number
//! itself in its carrier) exactly when its interval lies in the small range.

use waspy_ir::{Type, handles};

/// Bounds of a number, both inclusive. Empty (code that is not reached) when `lo > hi`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Interval {
    /// Lower bound.
    pub lo: i64,
    /// Upper bound.
    pub hi: i64,
}

/// Nothing reaches it.
pub const EMPTY: Interval = Interval { lo: 1, hi: 0 };

impl Interval {
    /// From bounds.
    pub const fn new(lo: i64, hi: i64) -> Interval {
        Interval { lo, hi }
    }

    /// One number.
    pub const fn one(n: i64) -> Interval {
        Interval { lo: n, hi: n }
    }

    /// Every value of a type.
    pub const fn full(ty: Type) -> Interval {
        match ty {
            Type::I32 => Interval { lo: i32::MIN as i64, hi: i32::MAX as i64 },
            _ => Interval { lo: i64::MIN, hi: i64::MAX },
        }
    }

    /// A bool.
    pub const TEST: Interval = Interval { lo: 0, hi: 1 };

    /// No value at all?
    pub const fn is_empty(self) -> bool {
        self.lo > self.hi
    }

    /// Values in both.
    pub fn meet(self, other: Interval) -> Interval {
        Interval { lo: self.lo.max(other.lo), hi: self.hi.min(other.hi) }
    }

    /// The smallest interval around both.
    pub fn join(self, other: Interval) -> Interval {
        if self.is_empty() {
            return other;
        }
        if other.is_empty() {
            return self;
        }
        Interval { lo: self.lo.min(other.lo), hi: self.hi.max(other.hi) }
    }

    /// Is every value in `other`?
    pub fn within(self, other: Interval) -> bool {
        self.lo >= other.lo && self.hi <= other.hi
    }

    /// Is it certain that an `int` is its own carrier?
    pub fn is_small(self) -> bool {
        !self.is_empty() && handles::is_small(self.lo) && handles::is_small(self.hi)
    }

    /// The number, when there is one only.
    pub fn single(self) -> Option<i64> {
        (self.lo == self.hi).then_some(self.lo)
    }

    /// Not negative?
    pub fn is_natural(self) -> bool {
        self.lo >= 0
    }
}

/// The range of small integers.
pub const SMALL: Interval = Interval { lo: -handles::SMALL, hi: handles::SMALL - 1 };

/// A result computed without limits, as an interval of a type: machine types wrap, so what does not fit says nothing;
/// an `int` beyond ±2⁶² has no bound on that side.
pub fn fit(ty: Type, lo: i128, hi: i128) -> Interval {
    if ty == Type::Int {
        const FAR: i128 = 1 << 62;
        let lo = if lo < -FAR { i64::MIN } else { lo.min(FAR) as i64 };
        let hi = if hi > FAR { i64::MAX } else { hi.max(-FAR) as i64 };
        return Interval { lo, hi };
    }
    let full = Interval::full(ty);
    if lo < full.lo as i128 || hi > full.hi as i128 { full } else { Interval { lo: lo as i64, hi: hi as i64 } }
}

/// Bounds as wide numbers; "no bound" of an `int` becomes farther than any product of bounds can reach back from.
pub fn wide(ty: Type, r: Interval) -> (i128, i128) {
    const INFINITE: i128 = 1 << 100;
    let lo = if ty == Type::Int && r.lo == i64::MIN { -INFINITE } else { r.lo as i128 };
    let hi = if ty == Type::Int && r.hi == i64::MAX { INFINITE } else { r.hi as i128 };
    (lo, hi)
}

/// Product of wide bounds, saturating.
pub fn wide_mul(a: i128, b: i128) -> i128 {
    a.saturating_mul(b)
}

/// Bounds that widening stops at, upwards and downwards.
const UP: [i64; 5] = [0, 255, 1 << 30, i32::MAX as i64, handles::SMALL - 1];
const DOWN: [i64; 5] = [0, -1, -(1 << 30), i32::MIN as i64, -handles::SMALL];

/// Moves the bounds of a loop variable that still grow out to the next step, or (`far`) all the way.
pub fn widen(ty: Type, old: Interval, new: Interval, far: bool) -> Interval {
    if old.is_empty() {
        return new;
    }
    let new = old.join(new);
    let full = Interval::full(ty);
    let up = |n: i64| if far { None } else { UP.iter().copied().find(|s| *s >= n) }.unwrap_or(full.hi).min(full.hi);
    let down = |n: i64| if far { None } else { DOWN.iter().copied().find(|s| *s <= n) }.unwrap_or(full.lo).max(full.lo);
    Interval {
        lo: if new.lo < old.lo { down(new.lo) } else { new.lo },
        hi: if new.hi > old.hi { up(new.hi) } else { new.hi },
    }
}

/// The smallest number of the form 2ⁿ − 1 that is not below `n`.
pub fn mask_above(n: i64) -> i64 {
    if n <= 0 { 0 } else { (u64::MAX >> (n as u64).leading_zeros()) as i64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_int_out_of_bounds_has_no_bound_and_a_word_wraps() {
        assert_eq!(fit(Type::Int, -5, 1 << 70), Interval::new(-5, i64::MAX));
        assert_eq!(fit(Type::I32, -5, 1 << 40), Interval::full(Type::I32));
        assert!(!Interval::new(0, i64::MAX).is_small() && Interval::new(0, handles::SMALL - 1).is_small());
    }

    #[test]
    fn widening_ends() {
        let mut r = Interval::one(0);
        for n in 0..30 {
            r = widen(Type::Int, r, Interval::new(0, r.hi.saturating_add(1)), n > 20);
        }
        assert_eq!(r, Interval::new(0, i64::MAX));
        assert_eq!(mask_above(5), 7);
    }
}
