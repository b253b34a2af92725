//! Class variables: those of the class statement, and those that other code gives a class.
//!
//! A store through a class gives *that* class the variable, whatever its bases have. What only such stores make may be
//! missing when it is read, so reading it looks, and goes on to the next class along the way.

use super::body::Body;
use crate::sema::program::{GlobalId, Member};
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{ClassId, Ty};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// The value of a class variable; `otherwise` is for where no class along the way has it.
    pub(super) fn class_variable(
        &mut self,
        class: ClassId,
        name: &str,
        span: Span,
        otherwise: &mut dyn FnMut(&mut Self) -> N,
    ) -> N {
        let mro = self.s.program.mro(class);
        self.class_variable_in(&mro, name, span, otherwise)
    }

    pub(super) fn class_variable_in(
        &mut self,
        classes: &[ClassId],
        name: &str,
        span: Span,
        otherwise: &mut dyn FnMut(&mut Self) -> N,
    ) -> N {
        let of = |s: &Self, c: ClassId| match s.s.program.class(c).members.get(name) {
            Some(Member::Global(g)) => Some((*g, s.s.program.class(c).late_variables.contains(name))),
            _ => None,
        };
        let found = classes.iter().enumerate().find_map(|(i, &c)| of(self, c).map(|(g, late)| (i, g, late)));
        match found {
            None => otherwise(self),
            Some((_, g, false)) => self.read_global(g, span),
            Some((i, g, true)) => {
                let value = self.read_global(g, span);
                let next = self.class_variable_in(&classes[i + 1..], name, span, otherwise);
                if value.ty == Ty::NEVER {
                    return next;
                }
                let ty = self.s.types.join(value.ty, next.ty);
                let value = Node::new(Kind::Global(g), value.ty, span);
                let (value, next) = (self.coerce(value, ty), self.coerce(next, ty));
                let bound = Node::new(Kind::GlobalBound(g), self.s.lang_ty(crate::lang_items::paths::BOOL), span);
                Node::new(Kind::If(bound, value, next), ty, span)
            }
        }
    }

    /// `del C.name`
    pub(super) fn delete_class_variable(&mut self, class: ClassId, name: &str, span: Span, out: &mut Vec<S>) {
        let own = self.s.program.class(class).members.get(&self.s.variable_key(class, name)).cloned();
        let Some(Member::Global(g)) = own else {
            if own.is_some() {
                return self.refuse_stmt("del of what the class statement defines", "", span, out);
            }
            let raise = self.no_class_attribute(class, name, span);
            out.push(S::Expr(raise));
            return self.die(out);
        };
        let raise = self.no_class_attribute(class, name, span);
        let bound = Node::new(Kind::GlobalBound(g), self.s.lang_ty(crate::lang_items::paths::BOOL), span);
        out.push(S::If(bound, vec![], vec![S::Expr(raise), S::Unreachable]));
        out.push(S::UnsetGlobal(g));
    }

    /// `C.name = value`
    pub(super) fn store_class_variable(&mut self, class: ClassId, name: &str, value: N, span: Span, out: &mut Vec<S>) {
        match self.s.program.class(class).members.get(&self.s.variable_key(class, name)).cloned() {
            Some(Member::Global(g)) => return self.store_global(g, value, out),
            None => {}
            Some(_) => {
                return self.refuse_stmt("replacing what the class statement defines", "", span, out);
            }
        }
        let inherited = self.s.find_member(class, name);
        if self.s.program.class(class).dialect {
            let text =
                format!("cannot set '{name}' attribute of immutable type '{}'", self.s.program.class(class).told());
            let node = self.raise_type_error(vec![value], &text, span);
            out.push(S::Expr(node));
            return self.die(out);
        }
        if matches!(inherited, Some((_, Member::Methods(_) | Member::Class(_)))) {
            return self.refuse_stmt("replacing a method of a class", "define it in the class statement", span, out);
        }
        let g = self.s.add_late_variable(class, name);
        self.store_global(g, value, out);
    }

    /// `C.__name__ = text`, `C.__qualname__ = text`: its class object has another name from then on.
    pub(super) fn rename_class(&mut self, class: ClassId, path: &'static str, value: N, out: &mut Vec<S>) -> N {
        let (ty, span) = (self.s.class_ty(class, vec![]), value.span);
        let value = self.keep(value, out);
        let object = self.class_object(Node::new(Kind::None, ty, span));
        let rename = self.call_path(path, vec![object, value.clone()], span);
        out.push(S::Expr(rename));
        value
    }
}

impl crate::sema::Sema<'_> {
    /// A class variable that only stores from outside the class statement make. Who looked for the name looks again.
    pub(super) fn add_late_variable(&mut self, class: ClassId, name: &str) -> GlobalId {
        let module = self.program.class(class).module;
        let global = self.add_global(module, name, None, None);
        self.add_member(class, name, Member::Global(global));
        self.make_late(class, name);
        global
    }

    /// Reading the class variable looks whether it is there from now on, and who has read it looks again.
    pub(super) fn make_late(&mut self, class: ClassId, name: &str) -> Option<GlobalId> {
        let Some(Member::Global(global)) = self.program.class(class).members.get(name).cloned() else { return None };
        self.infer.checked_globals.insert(global);
        if !self.program.classes[class.index()].late_variables.insert(name.into()) {
            return Some(global);
        }
        self.attribute_added(Some(name));
        for c in self.program.mro(class) {
            let readers = self.infer.override_readers.get(&c).into_iter().flatten().copied();
            self.types.dirty.extend(readers);
        }
        Some(global)
    }
}
