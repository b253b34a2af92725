//! What is not supported: an error, or with `unsupported = "raise"` a warning and a `NotImplementedError` where the place is reached.
//!
//! An expression or a statement raises itself (`infer/expr.rs`, `refused`). What is found while declaring has no code: it is
//! noted by its place, and the statement that declares it raises instead of doing what it says.

use super::Sema;
use std::rc::Rc;
use waspy_syntax::ast::{StmtId, StmtKind, Unit};
use waspy_syntax::codes;
use waspy_syntax::diagnostic::{Diagnostic, Severity};
use waspy_syntax::source::Span;

impl Sema<'_> {
    /// Reports an unsupported construct; what was said of it.
    pub fn unsupported(&mut self, span: Span, what: &str, hint: &str) -> String {
        let d = unsupported(span, what, hint);
        let text = d.message.clone();
        self.not_supported(d);
        text
    }

    /// Reports what is not supported, as what the program's settings make of it.
    pub fn not_supported(&mut self, d: Diagnostic) {
        let severity = if self.unsupported_raises { Severity::Warning } else { Severity::Error };
        self.error(Diagnostic { severity, ..d });
    }

    /// Reports a declaration that is not supported.
    pub fn unsupported_declaration(&mut self, span: Span, what: &str, hint: &str) {
        self.refuse_declaration(unsupported(span, what, hint));
    }

    /// Reports a declaration that cannot be compiled, with a place.
    pub fn refuse_declaration(&mut self, d: Diagnostic) {
        if let (true, Some(span)) = (self.unsupported_raises, d.span) {
            self.refused.push((span, d.message.clone()));
        }
        self.not_supported(d);
    }

    /// What was found wrong with what a statement declares, when it has to raise for that.
    pub fn refused_in(&self, unit: &Rc<Unit>, stmt: StmtId) -> Option<String> {
        if self.refused.is_empty() {
            return None;
        }
        let own = |at: Span| match &unit.stmt(stmt).kind {
            StmtKind::Import(_) | StmtKind::ImportFrom { .. } => true,
            StmtKind::FunctionDef(def) => is_before(unit, &def.body, at),
            // Methods are part of the class, what is in them is not.
            StmtKind::ClassDef(def) => def.body.iter().all(|&s| match &unit.stmt(s).kind {
                StmtKind::FunctionDef(def) => is_before(unit, &def.body, at) || !within(at, unit.stmt(s).span),
                _ => true,
            }),
            _ => false,
        };
        let found = self.refused.iter().find(|(at, _)| within(*at, unit.stmt(stmt).span) && own(*at));
        found.map(|(_, text)| text.clone())
    }
}

fn unsupported(span: Span, what: &str, hint: &str) -> Diagnostic {
    let d = Diagnostic::error(codes::UNSUPPORTED, span, format!("{what} is not supported yet"));
    if hint.is_empty() { d } else { d.hint(hint) }
}

fn within(inner: Span, outer: Span) -> bool {
    inner.file == outer.file && outer.start <= inner.start && inner.end <= outer.end
}

fn is_before(unit: &Unit, body: &[StmtId], at: Span) -> bool {
    body.first().is_none_or(|&s| at.end <= unit.stmt(s).span.start)
}
