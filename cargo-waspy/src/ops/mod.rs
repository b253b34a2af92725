//! The work of the commands. None of it compiles: that is `waspy-compiler`.

mod cargo;
pub mod check;
pub mod compile;
mod diagnostics;
pub mod inspect;
mod kind;
mod names;
pub mod project;
pub mod run;
pub mod sources;
pub mod testing;
pub mod watch;
pub mod wit;
pub mod write;
