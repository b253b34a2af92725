//! Why a folder did not compile, rendered for a person.

use std::fmt;
use std::io;
use std::path::Path;

/// Why a folder did not compile. A build script that returns it shows the diagnostics in cargo's output.
pub struct Error {
    message: String,
    diagnostics: String,
}

impl Error {
    pub(crate) fn new(message: impl Into<String>) -> Error {
        Error { message: message.into(), diagnostics: String::new() }
    }

    pub(crate) fn io(doing: &str, path: &Path, error: &io::Error) -> Error {
        Error::new(format!("could not {doing} `{}`: {error}", path.display()))
    }

    pub(crate) fn diagnostics(count: usize, rendered: String) -> Error {
        let message = match count {
            1 => "the Python code did not compile because of an error".to_string(),
            n => format!("the Python code did not compile because of {n} errors"),
        };
        Error { message, diagnostics: rendered }
    }

    /// The compiler's diagnostics, rendered with their source lines; empty when the reason is another.
    pub fn rendered(&self) -> &str {
        &self.diagnostics
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// What cargo shows when a build script returns the error: the diagnostics themselves.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.diagnostics.is_empty() {
            return f.write_str(&self.message);
        }
        write!(f, "{}\n\n{}", self.message, self.diagnostics.trim_end())
    }
}

impl std::error::Error for Error {}
