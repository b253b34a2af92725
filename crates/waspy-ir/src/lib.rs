//! The intermediate representation of the waspy compiler, as data: SSA over basic blocks with block parameters.
//!
//! - [`ops`]: THE op table; an op's operands, results and effects are one row.
//! - [`types`]: the types of values.
//! - [`func`]: functions, blocks, instructions, and the module that holds them.

#![warn(missing_docs)]

pub mod func;
pub mod ops;
pub mod types;

pub use func::*;
pub use ops::{Effects, ImmKind, Op, Operand};
pub use types::{Sig, Type};
