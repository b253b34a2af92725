//! Typed code that contradicts an annotation: a warning, an error with `strict`.
//!
//! An annotation converts nothing and decides no layout, as in CPython; that it is wrong is worth saying all the same. What
//! is only known when running (`object`) contradicts nothing, and neither do annotations of protocols (`Iterable`, …).

use super::body::Body;
use crate::lang_items::paths;
use crate::sema::program::ParamSig;
use crate::sema::tree::Node;
use crate::sema::types::{ClassId, FunctionId, ModuleId, Ty, TyKind};
use std::rc::Rc;
use waspy_syntax::ast::{Constant, ExprId, ExprKind, StmtKind, Unit};
use waspy_syntax::codes;
use waspy_syntax::diagnostic::{Diagnostic, Severity};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// An argument against the annotation of its parameter.
    pub fn check_argument(&mut self, f: FunctionId, param: &ParamSig, value: &Node) {
        let Some(annotation) = param.annotation.filter(|_| !self.dialect) else { return };
        let function = self.s.program.function(f);
        let (unit, module, name) = (function.unit.clone(), function.module, function.name.clone());
        let none = |e: ExprId| matches!(unit.expr(e).kind, ExprKind::Constant(Constant::None));
        let optional = param.default.is_some_and(none);
        let Some(wanted) = self.annotated(module, &unit, annotation, optional) else { return };
        if !self.admits(wanted, value.ty) {
            let (want, have) = (self.s.show(wanted), self.s.show(value.ty));
            let text = format!("{name}() takes {want} for {}, and is given {have}", param.name);
            self.contradiction(text, value.span, &have, unit.expr(annotation).span);
        }
    }

    /// A value against the annotation of the variable that it is stored into.
    pub fn check_annotated(&mut self, target: ExprId, annotation: ExprId, value: &Node) {
        let (unit, module) = (self.unit.clone(), self.module);
        let Some(wanted) = self.annotated(module, &unit, annotation, false) else { return };
        if !self.admits(wanted, value.ty) {
            let span = unit.expr(target).span;
            let file = &self.s.sources.file(span.file).text;
            let name = file.get(span.start as usize..span.end as usize).unwrap_or("this").to_string();
            let (want, have) = (self.s.show(wanted), self.s.show(value.ty));
            let text = format!("{name} is annotated as {want}, and is given {have}");
            self.contradiction(text, value.span, &have, unit.expr(annotation).span);
        }
    }

    /// A result against the annotation of the function that runs.
    pub fn check_result(&mut self, value: &Node) {
        let function = self.s.program.function(self.function);
        let (unit, module, name) = (function.unit.clone(), function.module, function.name.clone());
        let Some(stmt) = function.stmt.filter(|_| !self.module_level && !self.dialect) else { return };
        let StmtKind::FunctionDef(def) = &unit.stmt(stmt).kind else { return };
        let Some(annotation) = def.returns.filter(|_| !def.is_async) else { return };
        let Some(wanted) = self.annotated(module, &unit, annotation, false) else { return };
        if !self.admits(wanted, value.ty) {
            let (want, have) = (self.s.show(wanted), self.s.show(value.ty));
            let text = format!("{name}() is annotated to return {want}, and returns {have}");
            self.contradiction(text, value.span, &have, unit.expr(annotation).span);
        }
    }

    /// The type of an annotation; a mistake in it is reported where the annotation counts.
    fn annotated(&mut self, module: ModuleId, unit: &Rc<Unit>, annotation: ExprId, optional: bool) -> Option<Ty> {
        let ty = self.s.annotation(module, unit, annotation, &[]).ok()?;
        Some(if optional { self.s.types.optional(ty) } else { ty })
    }

    fn contradiction(&mut self, text: String, at: Span, have: &str, annotation: Span) {
        let d = Diagnostic::warning(codes::CONTRADICTION, at, text)
            .label(format!("this is {have}"))
            .note(Some(annotation), "the annotation")
            .hint("annotations convert nothing: convert the value, or say what it is");
        let severity = if self.s.strict { Severity::Error } else { Severity::Warning };
        self.s.error(Diagnostic { severity, ..d });
    }

    /// May a value of a type stand where an annotation names another?
    fn admits(&mut self, wanted: Ty, have: Ty) -> bool {
        if wanted == have || wanted == Ty::OBJECT || have == Ty::OBJECT || have == Ty::NEVER {
            return true;
        }
        match (self.s.types.kind(wanted).clone(), self.s.types.kind(have).clone()) {
            (_, TyKind::Cell(c)) => {
                let content = self.s.types.read_cell(c, self.reader);
                self.admits(wanted, content)
            }
            (TyKind::Opt(_), TyKind::None) => true,
            (TyKind::Opt(a), TyKind::Opt(b)) => self.admits(a, b),
            (TyKind::Opt(a), _) => self.admits(a, have),
            // It may have been found out that it is not None, in a way that inference does not follow.
            (_, TyKind::Opt(b)) => self.admits(wanted, b),
            (TyKind::Class(c, xs), TyKind::Class(d, ys)) => self.class_admits((c, &xs), (d, &ys)),
            (TyKind::Tuple(xs), TyKind::Tuple(ys)) => {
                xs.len() == ys.len() && xs.iter().zip(&ys).all(|(&x, &y)| self.admits(x, y))
            }
            (TyKind::Class(c, xs), TyKind::Tuple(ys)) => {
                let tuple = self.s.lang_class(paths::TUPLE);
                self.is_protocol(c) || c == tuple && ys.iter().all(|&y| self.admits(xs[0], y))
            }
            (TyKind::Class(c, _), TyKind::None) => self.is_protocol(c),
            (TyKind::None, TyKind::Class(..) | TyKind::Tuple(_)) => false,
            (TyKind::Tuple(_), TyKind::Class(c, _)) => c == self.s.lang_class(paths::TUPLE),
            // Functions, classes and modules as values: what they fit is not a matter of their type.
            _ => true,
        }
    }

    fn class_admits(&mut self, wanted: (ClassId, &[Ty]), have: (ClassId, &[Ty])) -> bool {
        let (c, d) = (wanted.0, have.0);
        if self.s.types.derives(d, c) {
            let args = self.s.args_of_base(d, have.1, c);
            return wanted.1.iter().zip(args).all(|(&x, y)| self.admits(x, y));
        }
        let named =
            c == self.s.lang_class(paths::TUPLE) && !self.s.program.class(d).dialect && self.s.is_named_tuple(d);
        if named || self.s.program.is_subclass(&self.s.types, d, c) {
            return true;
        }
        let [int, float, bool, str] = [paths::INT, paths::FLOAT, paths::BOOL, paths::STR].map(|p| self.s.lang_class(p));
        let member = self.s.program.class(d).enum_members.is_some();
        self.is_protocol(c)
            || c == int && d == bool
            || c == float && (d == int || d == bool)
            || self.s.number_type_admits(c, d)
            // Of `IntEnum` and `StrEnum`.
            || member && (c == int || c == str || c == float)
    }

    /// A class of `typing` other than those that stand for a type says what can be done with a value.
    fn is_protocol(&self, class: ClassId) -> bool {
        let module = self.s.program.module(self.s.program.class(class).module);
        module.library && module.name == paths::TYPING
    }
}
