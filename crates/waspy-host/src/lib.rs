//!
pub mod wasi;
