//! The waspy compiler: Python sources to WebAssembly components. See ARCHITECTURE.md for the stages.

#![warn(missing_docs)]

pub mod analysis;
pub mod api;
pub mod codegen;
pub mod component;
pub mod lang_funcs;
pub mod transform;
pub mod lang_items;
pub mod sema;
pub mod build;
pub mod driver;

pub use driver::compile;
