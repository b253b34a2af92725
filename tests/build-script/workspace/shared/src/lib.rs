//! A library with Python of its own, in a folder of another name.

::python::include_py!("python");

/// Twice the number.
pub fn double(n: i64) -> ::python::Result<i64> {
    self::python::sums::Sums::new()?.double(n)
}
