//! Python source text to AST. The only crate that sees `rustpython-parser`.
//!
//! - [`ast`]: the tree. [`source`]: files and spans. [`diagnostic`], [`codes`]: messages about programs.
//! - [`decode()`]: bytes to text; [`parse_module`], [`parse_range`]: text to tree.
//! - [`outline()`], [`parse_class_header`]: library files, whose definitions are parsed only when they are reached.
//! - [`pack`]: parsed library files as bytes, made when the compiler is built.
//! - [`render()`], [`to_json`]: diagnostics as people and programs read them.
//!
//! Inside: `scan` finds strings and lines and masks strings, `depth` bounds nesting, the parser crate parses,
//! `convert*` makes our tree (`strings`, `fstring` decode literals), `check` finds what only CPython's compiler
//! rejects, `explain` words the parser's errors.

#![warn(missing_docs)]

pub mod ast;
mod check;
mod class_calls;
mod class_factories;
pub mod codes;
mod conditional_bases;
mod convert;
mod convert_expr;
mod convert_stmt;
mod dataclass_slots;
mod decode;
mod depth;
mod desugar;
mod desugar_types;
pub mod diagnostic;
mod dump;
mod explain;
mod fstring;
mod globals_stores;
mod made_classes;
mod mangle;
pub mod outline;
pub mod pack;
mod parse;
mod render;
mod scan;
pub mod source;
mod strings;
#[cfg(test)]
mod tests;

pub use decode::{DecodeError, decode};
pub use dump::dump;
pub use mangle::mangled;
pub use outline::{outline, parse_class_header};
pub use parse::{parse_module, parse_range};
pub use render::{json_string, render, to_json};
