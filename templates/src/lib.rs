//! The templates of `cargo waspy new`: a folder each, embedded. There is none yet.
