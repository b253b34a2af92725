//! Python source text to AST. The only crate that sees `rustpython-parser`.
//!
//! - [`ast`]: the tree.
//! - [`source`]: files and spans.
//! - [`diagnostic`]: messages about programs, and how they are shown.

#![warn(missing_docs)]

pub mod ast;
pub mod diagnostic;
pub mod source;
