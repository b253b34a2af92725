//! One file a command: from its arguments to an operation of [`crate::ops`].

/// What contradicts itself when a file is named and cargo is told something too.
pub const FILE_OR_PACKAGE: &str = "a file is compiled alone: cargo's options, but for the profile, are for packages";

pub mod build;
pub mod check;
pub mod generate;
pub mod inspect;
pub mod new;
pub mod run;
pub mod test;
pub mod wasm_opt;
pub mod watch;
pub mod wit;
