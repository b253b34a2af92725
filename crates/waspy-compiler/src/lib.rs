//! The waspy compiler: Python sources to WebAssembly components. See ARCHITECTURE.md for the stages.

#![warn(missing_docs)]

pub mod analysis;
pub mod api;
pub mod build;
pub mod codegen;
pub mod component;
pub mod driver;
mod hash;
pub mod lang_funcs;
pub mod lang_items;
pub mod sema;
pub mod transform;

pub use driver::compile;
