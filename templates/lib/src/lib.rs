//! Slugs of titles, made by Python that is compiled into this crate: those who depend on it need neither Python nor
//! the files in `py/`.

use std::cell::RefCell;

pub use waspy_host::{Error, Result};

mod generated {
    waspy_host::include_py!("py");
}

use generated::py::slugs::Slugs;

thread_local! {
    // An instance is used by one thread at a time, and making one costs some microseconds: each thread keeps its own.
    static SLUGS: RefCell<Option<Slugs>> = const { RefCell::new(None) };
}

/// A title in small letters, digits and hyphens, cut between words to at most `limit` characters.
///
/// # Errors
/// A `ValueError` when the limit is not positive.
pub fn slug(title: &str, limit: i64) -> Result<String> {
    SLUGS.with_borrow_mut(|slot| {
        let slugs = match slot {
            Some(slugs) => slugs,
            None => slot.insert(Slugs::new()?),
        };
        slugs.slug(title, limit)
    })
}
