//! Class statements with decorators: what the name is bound to, and classes below such a name.

use super::body::Body;
use super::call::Args;
use crate::lang_items::paths;
use crate::sema::program::Def;
use crate::sema::signatures::is_native;
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{ClassId, Ty, TyKind};
use waspy_syntax::ast::{ClassDef, ExprKind};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// Decorators of a class that are calls of the program's own.
    pub(super) fn class_decorators(&mut self, def: &ClassDef, out: &mut Vec<S>) -> Vec<N> {
        let (unit, module) = (self.unit.clone(), self.module);
        let mut decorators = vec![];
        for &decorator in &def.decorators {
            let name = match unit.expr(decorator).kind {
                ExprKind::Call { func, .. } => func,
                _ => decorator,
            };
            let known = self.s.program.module(module).library && is_native(&unit, decorator)
                || self.s.decorator_path(module, &unit, decorator).is_some()
                || matches!(self.s.static_def(module, &unit, name), Some(Def::Functions(f)) if f[0] == self.s.lang_function(paths::DATACLASS));
            if !known {
                let value = self.expr(decorator);
                decorators.push(self.keep(value, out));
            }
        }
        decorators
    }

    /// The name of a class means the class: a decorator may look at it and change it, but not make something else of it.
    pub(super) fn bind_class(&mut self, def: &ClassDef, ty: Ty, value: N, span: Span, out: &mut Vec<S>) {
        let name = &def.name.text;
        if value.ty == Ty::NEVER {
            out.push(S::Expr(value));
            return self.die(out);
        }
        let mut value = value;
        let is_variable = self.class_body.is_none()
            && match self.local(name).filter(|_| !self.module_level && !self.globals.contains(name)) {
                Some(_) => self.local_class(name).is_none(),
                None => self.own_global(name).is_some(),
            };
        if [self.s.lang_ty(paths::TYPE), Ty::OBJECT].contains(&value.ty) && !is_variable {
            let value_at = self.keep(value, out);
            self.unless_class(value_at, ty, "a class decorator that returns another class", span, out);
            value = Node::new(Kind::None, ty, span);
        }
        if value.ty != ty && !is_variable {
            let what = "a class decorator that returns something else than the class";
            return self.refuse_stmt(
                what,
                "call it on the class, and keep what it returns under another name",
                span,
                out,
            );
        }
        let simple = matches!(value.kind, Kind::None);
        if self.class_body.is_some() {
            return if !simple {
                out.push(S::Expr(value))
            };
        }
        if !self.module_level
            && let Some(var) = self.local(name).filter(|_| !self.globals.contains(name))
        {
            return self.set_var(var, value, out);
        }
        match self.own_global(name) {
            Some(g) => self.store_global(g, value, out),
            None if !simple => out.push(S::Expr(value)),
            None => {}
        }
    }

    /// A base that an expression gives has to be the class that the compiler found in it.
    pub(super) fn check_bases(&mut self, class: ClassId, out: &mut Vec<S>) {
        for (base, found) in self.s.program.class(class).computed_bases.clone() {
            let (ty, span) = (self.s.class_ty(found, vec![]), self.span(base));
            let value = self.expr(base);
            if value.ty == Ty::NEVER {
                out.push(S::Expr(value));
                return self.die(out);
            }
            match value.ty == ty {
                true => out.push(S::Expr(value)),
                false => self.unless_class(value, ty, "a base that is found when running", span, out),
            }
        }
    }

    /// Is it a call of `__subclasses__` of a class of the program, or of one that is found when running?
    pub(super) fn asks_for_subclasses(&mut self, receiver: Ty, name: &str, args: &Args) -> bool {
        if self.dialect || name != paths::SUBCLASSES_METHOD || !args.positional.is_empty() || args.rest.is_some() {
            return false;
        }
        match *self.s.types.kind(receiver) {
            TyKind::Type(class, _) => !self.s.program.class(class).dialect && self.s.find_member(class, name).is_none(),
            _ => self.is_class_value(receiver),
        }
    }

    /// Where the program asks for the classes below others, the statement notes its class.
    pub(super) fn note_subclass(&mut self, class: ClassId, span: Span, out: &mut Vec<S>) {
        if self.s.program.module(self.module).library || !self.s.mentioned.contains(paths::SUBCLASSES_METHOD) {
            return;
        }
        for base in self.s.program.class(class).bases.clone() {
            if self.s.program.class(base).dialect {
                continue;
            }
            let objects = [base, class].map(|c| {
                let ty = self.s.class_ty(c, vec![]);
                self.class_object(Node::new(Kind::None, ty, span))
            });
            let call = self.call_path(paths::NOTE_SUBCLASS, objects.into(), span);
            out.push(S::Expr(call));
        }
    }

    /// Raises where a value is not the class.
    fn unless_class(&mut self, value: N, ty: Ty, what: &str, span: Span, out: &mut Vec<S>) {
        let (bool_ty, value) = (self.s.lang_ty(paths::BOOL), self.coerce(value, Ty::OBJECT));
        let this = self.class_object(Node::new(Kind::None, ty, span));
        let this = self.coerce(this, Ty::OBJECT);
        let same = Node::new(Kind::Same(value, this), bool_ty, span);
        let text = self.str_node(&format!("{what} is not supported yet"), span);
        let raise = self.call_path(paths::RAISE_NOT_IMPLEMENTED, vec![text], span);
        out.push(S::If(same, vec![], vec![S::Expr(raise), S::Unreachable]));
    }
}
