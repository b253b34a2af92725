//! The carrier of a Python `int`: an i64 that is the number itself while it is small, otherwise the handle of a heap
//! integer. The constants are chosen so that an addition is decided by its result alone; one brute-force test
//! (`waspy-compiler/tests/handles.rs`) holds them to that.

/// Small means `-SMALL <= n < SMALL`.
pub const SMALL: i64 = 1 << 61;
/// Handle of a positive heap integer: this plus its address (2.25 · 2⁶¹).
pub const POSITIVE: i64 = 18 << 58;
/// Handle of a negative heap integer: this minus its address (−3.375 · 2⁶¹).
pub const NEGATIVE: i64 = -(27 << 58);
/// `None` in a place of type `int | None`.
pub const NONE: i64 = 1 << 62;
/// An unset place (−3.5 · 2⁶¹).
pub const UNSET: i64 = -(28 << 58);

/// Is the carrier the number itself?
pub const fn is_small(carrier: i64) -> bool {
    carrier >= -SMALL && carrier < SMALL
}
