//! The work of the commands. None of it compiles: that is `waspy-compiler`.

pub mod check;
pub mod compile;
mod diagnostics;
mod kind;
mod names;
pub mod project;
pub mod run;
pub mod sources;
pub mod testing;
pub mod write;
