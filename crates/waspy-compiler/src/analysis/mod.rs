//! What passes and code generation want to know about a function or the module, computed on demand.

pub mod alias;
pub mod bits;
pub mod dominators;
pub mod effects;
pub mod liveness;
pub mod wanted;
