//! What can go wrong in a call, and how it is shown.

use std::fmt;

/// Result of calls into Python.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call gave no value.
#[non_exhaustive]
pub enum Error {
    /// A Python exception that nothing caught. The instance stays usable.
    Python(Box<PyError>),
    /// The call used more than its fuel. The instance has to be renewed.
    OutOfFuel,
    /// The call took longer than its deadline. The instance has to be renewed.
    Deadline,
    /// The instance needed more memory than it may have, where Python cannot say `MemoryError` any more. It has to be
    /// renewed.
    OutOfMemory,
    /// WebAssembly stopped for another reason, which is a bug of waspy, or deep native recursion. The instance has to
    /// be renewed.
    Trap(String),
    /// The instance was stopped in an earlier call; `renew` gives it a fresh state.
    Poisoned,
    /// The component could not be compiled, linked or instantiated.
    Setup(String),
}

impl Error {
    /// The Python exception, when it is one.
    pub fn python(&self) -> Option<&PyError> {
        match self {
            Error::Python(e) => Some(e),
            _ => None,
        }
    }

    /// Is it a Python exception of this class, or of a class below it?
    pub fn is(&self, class: &str) -> bool {
        self.python().is_some_and(|e| e.is(class))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Python(e) => e.fmt(f),
            Error::OutOfFuel => f.write_str("the Python code ran out of fuel"),
            Error::Deadline => f.write_str("the Python code ran past its deadline"),
            Error::OutOfMemory => f.write_str("the Python code ran out of memory"),
            Error::Trap(reason) => write!(f, "the Python code was stopped by the engine: {reason}"),
            Error::Poisoned => f.write_str("the instance was stopped in an earlier call and has to be renewed"),
            Error::Setup(reason) => write!(f, "the Python component could not be started: {reason}"),
        }
    }
}

/// As `Display`: `fn main() -> waspy_host::Result<()>` shows this, and a person wants the traceback.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.python().and_then(|e| e.source())
    }
}

/// A Python exception.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PyError {
    /// Name of its class as CPython prints it: with the module unless it is a builtin.
    pub type_name: String,
    /// Names of the class and of all its bases, in method resolution order.
    pub bases: Vec<String>,
    /// `str()` of the exception.
    pub message: String,
    /// The frames as CPython prints them, the outermost first; empty when there are none.
    pub traceback: String,
    /// The exception named in `raise … from …`.
    pub cause: Option<Box<PyError>>,
    /// The exception that was being handled when this one was raised.
    pub context: Option<Box<PyError>>,
}

impl PyError {
    /// Is its class this one, or below it? A name without a module matches any module's class of that name.
    pub fn is(&self, class: &str) -> bool {
        let same = |name: &str| name == class || name.rsplit('.').next() == Some(class);
        same(&self.type_name) || self.bases.iter().any(|b| same(b))
    }

    /// The exception that leads here: the cause, otherwise the context.
    fn previous(&self) -> Option<&PyError> {
        self.cause.as_deref().or(self.context.as_deref())
    }
}

/// What CPython prints on standard error, without the newline at the end.
impl fmt::Display for PyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(previous) = self.previous() {
            let link = match self.cause {
                Some(_) => "The above exception was the direct cause of the following exception:",
                None => "During handling of the above exception, another exception occurred:",
            };
            write!(f, "{previous}\n\n{link}\n\n")?;
        }
        if !self.traceback.is_empty() {
            writeln!(f, "Traceback (most recent call last):\n{}", self.traceback.trim_end_matches('\n'))?;
        }
        f.write_str(&self.type_name)?;
        if !self.message.is_empty() {
            write!(f, ": {}", self.message)?;
        }
        Ok(())
    }
}

impl std::error::Error for PyError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.previous().map(|e| e as _)
    }
}

/// A Python exception raised by a host function.
///
/// Any Rust error becomes a `RuntimeError` with `?`; [`Raise::new`] chooses the class, the name of a builtin
/// exception.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raise {
    type_name: String,
    message: String,
}

impl Raise {
    /// An exception of a builtin class, for example `KeyError`. A name that is none becomes `RuntimeError`.
    pub fn new(class: impl Into<String>, message: impl Into<String>) -> Raise {
        Raise { type_name: class.into(), message: message.into() }
    }

    /// The record `host-error` of the component's interface.
    #[doc(hidden)]
    pub fn into_wit(self) -> HostError {
        HostError { type_name: self.type_name, message: self.message }
    }
}

impl<E: std::error::Error> From<E> for Raise {
    fn from(error: E) -> Raise {
        Raise::new("RuntimeError", error.to_string())
    }
}

/// `host-error` in WIT.
#[doc(hidden)]
#[derive(wasmtime::component::ComponentType, wasmtime::component::Lower)]
#[component(record)]
pub struct HostError {
    #[component(name = "type-name")]
    type_name: String,
    message: String,
}

/// An exception as a component tells of it: is it the context of the one before (otherwise its cause), the name of its
/// class, those of the class and its bases, the message, the frames.
pub(crate) type Exception = (bool, String, Vec<String>, String, String);

/// The chain that the component lists: each is the cause or the context of the one before it.
pub(crate) fn from_chain(chain: Vec<Exception>) -> Option<PyError> {
    let mut inner: Option<(bool, PyError)> = None;
    for e in chain.into_iter().rev() {
        let (mut cause, mut context) = (None, None);
        match inner {
            Some((false, error)) => cause = Some(Box::new(error)),
            Some((true, error)) => context = Some(Box::new(error)),
            None => {}
        }
        let (is_context, type_name, bases, message, traceback) = e;
        // A component separates the module from the class where the class stands inside another one or a function.
        let plain = |name: String| name.replace(':', ".");
        let (type_name, bases) = (plain(type_name), bases.into_iter().map(plain).collect());
        inner = Some((is_context, PyError { type_name, bases, message, traceback, cause, context }));
    }
    inner.map(|(_, error)| error)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exception(is_context: bool, type_name: &str, message: &str, traceback: &str) -> Exception {
        (is_context, type_name.into(), vec![type_name.into(), "Exception".into()], message.into(), traceback.into())
    }

    #[test]
    fn a_chain_prints_as_cpython_prints_it() {
        let frames = "  File \"py/m.py\", line 2, in f\n";
        let error = from_chain(vec![
            exception(false, "m.Bad", "no", frames),
            exception(false, "KeyError", "'x'", frames),
            exception(true, "ValueError", "", ""),
        ])
        .expect("an error");
        let expected = "\
ValueError

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File \"py/m.py\", line 2, in f
KeyError: 'x'

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File \"py/m.py\", line 2, in f
m.Bad: no";
        assert_eq!(error.to_string(), expected);
        assert_eq!(Error::Python(Box::new(error)).to_string(), expected);
    }

    #[test]
    fn classes_match_by_name_and_base() {
        let error = from_chain(vec![exception(false, "m.Bad", "", "")]).expect("an error");
        assert!(error.is("m.Bad") && error.is("Bad") && error.is("Exception"));
        assert!(!error.is("ad") && !error.is("OSError") && !error.is("other.Bad"));
    }
}
