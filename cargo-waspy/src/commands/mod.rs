//! One file a command: from its arguments to an operation of [`crate::ops`].

pub mod build;
pub mod check;
pub mod generate;
pub mod inspect;
pub mod new;
pub mod run;
pub mod test;
pub mod watch;
pub mod wit;
