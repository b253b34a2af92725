//! What the compiler says to people about their program.

use crate::source::Span;

/// How serious a diagnostic is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[allow(missing_docs)]
pub enum Severity {
    Warning,
    Error,
}

/// A message about a place in a program.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// Error or warning.
    pub severity: Severity,
    /// Stable code, for example `W0101`; the list is in `codes.rs`.
    pub code: &'static str,
    /// What is wrong, one line, without a final full stop.
    pub message: String,
    /// Where.
    pub span: Option<Span>,
    /// Text beside the carets; may be empty.
    pub label: String,
    /// Other places, each with its text.
    pub notes: Vec<(Option<Span>, String)>,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Diagnostic {
    /// An error at a place.
    pub fn error(code: &'static str, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            severity: Severity::Error,
            code,
            message: message.into(),
            span: Some(span),
            label: String::new(),
            notes: vec![],
            hint: None,
        }
    }

    /// A warning at a place.
    pub fn warning(code: &'static str, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic { severity: Severity::Warning, ..Diagnostic::error(code, span, message) }
    }

    /// With text beside the carets.
    pub fn label(mut self, text: impl Into<String>) -> Diagnostic {
        self.label = text.into();
        self
    }

    /// With a hint.
    pub fn hint(mut self, text: impl Into<String>) -> Diagnostic {
        self.hint = Some(text.into());
        self
    }

    /// With another place and its text.
    pub fn note(mut self, span: Option<Span>, text: impl Into<String>) -> Diagnostic {
        self.notes.push((span, text.into()));
        self
    }
}
