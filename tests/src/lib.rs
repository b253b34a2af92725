//! What the test binaries share.
//!
//! - [`cases`]: programs with their expectations beside them.
//! - [`compiled`]: a file through the compiler and the engine.
//! - [`library`]: a file as a component whose functions are called; [`values`]: Python literals as its values.
//! - [`strip`]: a program without its annotations.
//! - [`text`]: comparing texts, with a difference people can read.

#![warn(missing_docs)]

pub mod cases;
pub mod compiled;
pub mod library;
pub mod strip;
pub mod text;
pub mod values;

use std::path::{Path, PathBuf};

/// The folder of this crate, which holds the cases.
pub fn tests_dir() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The top of the repository.
pub fn repo_dir() -> PathBuf {
    tests_dir().parent().map(Path::to_path_buf).expect("the tests are below the top of the repository")
}
