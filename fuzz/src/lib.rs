//! Input that nobody would write, for the whole compiler: what it makes of it has to be a module or a diagnostic.
//!
//! - [`random`]: numbers that come again with the same seed.
//! - [`corpus`]: the programs of the repository.
//! - [`programs`]: programs that mean something, to be compared with CPython.
//! - [`pieces`]: a text in pieces, and fragments of Python to put between them.
//! - [`mutate`]: a program with some pieces changed.
//! - [`nest`]: programs that go deep, long or wide.
//! - [`input`]: the input of a number.
//! - [`check`]: an input through the compiler and the validator.

#![warn(missing_docs)]

pub mod check;
pub mod corpus;
pub mod input;
pub mod mutate;
pub mod nest;
pub mod pieces;
pub mod programs;
pub mod random;
