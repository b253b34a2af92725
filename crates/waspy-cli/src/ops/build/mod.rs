//! Builds that leave something: a package through cargo ([`package`]), or one file as one artefact ([`file`]).

mod file;
mod package;
mod table;

pub use file::file;
pub use package::{WITHOUT, package};
