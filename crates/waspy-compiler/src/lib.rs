//! The waspy compiler: Python sources to WebAssembly components. See ARCHITECTURE.md for the stages.

pub mod analysis;
pub mod transform;
