//! Compiles the Python files of a crate in `build.rs`.
//!
//! ```no_run
//! // build.rs
//! fn main() -> Result<(), waspy_build::Error> {
//!     waspy_build::compile_dir("py")
//! }
//! ```
//!
//! Each `NAME.py` at the top of the folder that exports something becomes a component and a Rust module; files that
//! begin with `_`, `test_*.py`, `conftest.py` and packages are there to be imported. The program includes the result
//! with `waspy_host::include_py!("py")`. What is written:
//!
//! ```text
//! $OUT_DIR/waspy/
//!   py.rs            the module `py`
//!   py.toml          what was made, for tools
//!   py/stats.wasm    a component, included by it
//!   py/stats.wit     its interface, to read
//! ```
//!
//! In release builds that `cargo waspy` starts, and in those that ask for it ([`Config::wasm_opt`]), `wasm-opt` works on the core
//! modules; a plain `cargo build` has no such part.
//!
//! [`Config::bundle`] makes one component of all of them instead, `py/NAME.wasm`.

#![warn(missing_docs)]

pub mod bindings;
mod cargo;
mod config;
mod error;
mod manifest;
pub mod optimise;
mod out;
mod sources;
pub mod tool;

pub use config::{Config, Unsupported};
pub use error::Error;
pub use optimise::WasmOpt;

use std::path::Path;

/// Compiles the Python files of a folder, relative to the manifest, with the options of `[package.metadata.waspy]`.
pub fn compile_dir(folder: impl AsRef<Path>) -> Result<(), Error> {
    Config::new().compile_dir(folder)
}
