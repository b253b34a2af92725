//! Passes over the IR.
pub mod exceptions;
pub mod lower_alloc;
pub mod lower_int;
pub mod splice;
pub mod roots;
