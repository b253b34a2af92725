//! What passes and code generation want to know about a function or the module, computed on demand.

pub mod alias;
pub mod dominators;
pub mod bits;
pub mod liveness;
pub mod effects;
