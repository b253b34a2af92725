//! The intermediate representation of the waspy compiler, as data: SSA over basic blocks with block parameters.
//!
//! - [`ops`]: THE op table; an op's operands, results and effects are one row.
//! - [`types`]: the types of values.
//! - [`func`]: functions, blocks, instructions, and the module that holds them.
//! - [`builder`]: appends to a function; [`cfg`]: order of blocks and dominators.
//! - [`printer`] and [`parser`]: the text form; [`verifier`]: the invariants.

#![warn(missing_docs)]

pub mod builder;
pub mod cfg;
pub mod func;
pub mod handles;
pub mod ops;
pub mod parser;
pub mod printer;
pub mod types;
pub mod verifier;

pub use builder::FuncBuilder;
pub use func::*;
pub use ops::{Effects, ImmKind, Op, Operand};
pub use types::{Sig, Type};
