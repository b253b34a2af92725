//! From core wasm to a component: the boundary, its WIT and its ABI glue.
//!
//! - [`interface`]: the boundary as data, filled by `sema`;
//! - [`names`]: Python names as WIT names;
//! - [`wit`]: the interface as WIT text, and its checks;
//! - [`glue`]: lifting and lowering, as a module in the dialect of the library;
//! - [`encode`]: core bytes and WIT to component bytes;
//! - [`wasi`]: the WASI declarations that components may import.

pub mod encode;
pub mod glue;
pub mod interface;
pub mod names;
pub mod wasi;
pub mod wit;
