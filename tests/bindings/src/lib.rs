//! The generated bindings of `py`, for the tests: `numbers` is called in its core module, `lists` through its component,
//! `asking` has a host.

waspy_host::include_py!("py");
waspy_host::include_py!("bundled");
