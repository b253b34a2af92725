//! The work of the commands. None of it compiles: that is `waspy-compiler`.

pub mod build;
pub mod cargo;
pub mod check;
pub mod compile;
pub mod config;
mod diagnostics;
pub mod inspect;
mod kind;
mod made;
mod names;
pub mod optimizer;
pub mod project;
mod python_files;
pub mod run;
pub mod sources;
pub mod testing;
pub mod watch;
pub mod wit;
pub mod write;
