//! `del` of variables, items and attributes.

use super::attribute::Attr;
use super::body::{Body, Bound, Slot};
use crate::lang_items::{paths, property_part};
use crate::sema::program::Def;
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{Ty, TyKind};
use waspy_syntax::ast::{ExprId, ExprKind};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    pub(super) fn delete(&mut self, target: ExprId, out: &mut Vec<S>) {
        let unit = self.unit.clone();
        let span = unit.expr(target).span;
        match &unit.expr(target).kind {
            ExprKind::Name(name) if self.class_body_variable(name).is_some() => {
                let g = self.class_body_variable(name).expect("it was found");
                let read = self.read_global(g, span);
                out.push(S::Expr(read));
                out.push(S::UnsetGlobal(g));
            }
            ExprKind::Name(name) => match self.local(name) {
                Some(var) if !self.globals.contains(name) => {
                    let read = self.read_var(var, span);
                    out.push(S::Expr(read));
                    if self.is_shared(var) {
                        return self.clear_shared(var, span, out);
                    }
                    *self.slot(var) = Slot { ty: Ty::NEVER, bound: Bound::No };
                    let slot = *self.slot(var);
                    self.note_for_handlers(var, slot);
                    out.push(S::Unset(var));
                }
                _ => match self.s.lookup_own(self.module, name) {
                    Some(Def::Global(g)) => {
                        let read = self.read_global(g, span);
                        out.push(S::Expr(read));
                        out.push(S::UnsetGlobal(g));
                    }
                    _ => self.refuse_stmt("del of a function, class or module", "", span, out),
                },
            },
            ExprKind::Subscript { value, index } => {
                if let Some(object) = self.dict_of(*value) {
                    // `del object.__dict__[name]`
                    let name = self.expr(*index);
                    let node = self.delete_in_dict(object, name, span);
                    return out.push(S::Expr(node));
                }
                let object = self.expr(*value);
                let index = self.expr(*index);
                let node = self.method(object, paths::DELITEM, vec![index], span);
                out.push(S::Expr(node));
            }
            ExprKind::Tuple(items) | ExprKind::List(items) => items.iter().for_each(|&i| self.delete(i, out)),
            ExprKind::Attribute { value, attr } => {
                let object = self.expr(*value);
                self.delete_attribute(object, &attr.text, span, out);
            }
            _ => self.refuse_stmt("del of this", "", span, out),
        }
    }

    /// What deleting an attribute that the object has not got raises; of an item of its `__dict__` it is a KeyError.
    fn no_field(&mut self, object: N, name: &str, span: Span) -> N {
        if self.dict_stores {
            let text = self.str_node(name, span);
            return self.nothing_to_delete(object, text, span);
        }
        self.no_attribute(object.ty, name, vec![object], span)
    }

    /// `del object.name`
    pub fn delete_attribute(&mut self, object: N, name: &str, span: Span, out: &mut Vec<S>) {
        if object.ty == Ty::NEVER {
            out.push(S::Expr(object));
            return self.die(out);
        }
        if object.ty == Ty::OBJECT {
            return self.delete_dynamic(object, name, span, out);
        }
        if let TyKind::Type(class, _) = *self.s.types.kind(object.ty) {
            return self.delete_class_variable(class, name, span, out);
        }
        if let Some(f) = self.program_function(object.ty) {
            return self.delete_function_attribute(object, f, name, span, out);
        }
        if let TyKind::Opt(inner) = *self.s.types.kind(object.ty) {
            let node = self.unwrapped(object, inner, name, span, |b, o| {
                let mut stmts = vec![];
                b.delete_attribute(o, name, span, &mut stmts);
                b.statements_value(stmts, span)
            });
            return out.push(S::Expr(node));
        }
        let class = self.s.class_of(object.ty).map(|(c, _)| c);
        if !self.plain_stores && self.program_method(object.ty, paths::DELATTR_METHOD) {
            let text = self.str_node(name, span);
            let node = self.method(object, paths::DELATTR_METHOD, vec![text], span);
            let ends = node.ty == Ty::NEVER;
            out.push(S::Expr(node));
            if ends {
                self.die(out);
            }
            return;
        }
        if !self.plain_stores && class.is_some_and(|c| self.frozen(c)) {
            let text = self.str_node(&format!("cannot delete field '{name}'"), span);
            let raise = self.call_path(paths::RAISE_FROZEN, vec![text], span);
            let node = self.never(vec![object, raise], span);
            out.push(S::Expr(node));
            return self.die(out);
        }
        if let Some(g) = self.varying_descriptor(object.ty, name) {
            return self.delete_varying(object, name, g, span, out);
        }
        if let Attr::Descriptor(g, ty) = self.find_attr(object.ty, name)
            && self.program_method(ty, paths::DESCRIPTOR_DELETE)
        {
            let read = self.read_global(g, span);
            let node = self.method(read, paths::DESCRIPTOR_DELETE, vec![object], span);
            return out.push(S::Expr(node));
        }
        if matches!(self.find_attr(object.ty, name), Attr::Property(_) | Attr::Computed(_)) {
            let deleter = property_part(name, paths::DELETER);
            let node = if self.has_method(object.ty, &deleter) {
                self.method(object, &deleter, vec![], span)
            } else {
                let text = format!("property '{name}' of '{}' object has no deleter", self.class_name(object.ty));
                self.raise_attribute_error(vec![object], &text, span)
            };
            let ends = node.ty == Ty::NEVER;
            out.push(S::Expr(node));
            if ends {
                self.die(out);
            }
            return;
        }
        let Some(flag) = class.and_then(|c| self.s.field_flag(c, name)) else {
            let found = self.find_attr(object.ty, name);
            if matches!(found, Attr::Missing) && self.keeps_more(object.ty) {
                let (object, text) = (self.keep(object, out), self.str_node(name, span));
                let node = self.delete_more(object, text, span);
                return out.push(S::Expr(node));
            }
            // What the class has is no attribute of the object itself.
            if class.is_some() && object.ty != Ty::OBJECT && !matches!(found, Attr::Field(..)) {
                let raise = self.no_field(object, name, span);
                out.push(S::Expr(raise));
                return self.die(out);
            }
            return self.refuse_stmt("del of this attribute", "", span, out);
        };
        let object = self.keep(object, out);
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let is_set = Node::new(Kind::Field(object.clone(), flag.clone()), bool_ty, span);
        let raise = self.no_field(object.clone(), name, span);
        out.push(S::If(is_set, vec![], vec![S::Expr(raise), S::Unreachable]));
        let no = self.bool_node(false, span);
        out.push(S::SetField(object.clone(), flag, no));
        if let Attr::Field(_, ty) = self.find_attr(object.ty, name)
            && matches!(self.s.types.kind(ty), TyKind::Object | TyKind::Opt(_))
            && self.settles()
        {
            let none = Node::new(Kind::None, Ty::NONE, span);
            let none = self.coerce(none, ty);
            out.push(S::SetField(object, name.into(), none));
        }
    }

    /// `del object.name` of an object whose class is found when running.
    fn delete_dynamic(&mut self, object: N, name: &str, span: Span, out: &mut Vec<S>) {
        let var = self.temp(Ty::OBJECT);
        out.push(S::Set(var, object));
        let mut arms = vec![];
        for &ty in self.s.boxed_types(self.spec).iter() {
            let may = self.is_user_class(ty) || self.program_function(ty).is_some();
            if !may || self.lacks(ty, name) {
                continue;
            }
            let mut stmts = vec![];
            let receiver = self.typed(var, ty);
            self.delete_attribute(receiver, name, span, &mut stmts);
            let done = self.statements_value(stmts, span);
            let done = if done.ty == Ty::NEVER { done } else { self.coerce(done, Ty::OBJECT) };
            arms.push((ty, done.into()));
        }
        let read = Node::new(Kind::Local(var), Ty::OBJECT, span);
        let text = self.str_node(name, span);
        let raise = self.call_path(paths::NO_ATTRIBUTE, vec![read.clone(), text], span);
        let raise = self.never(vec![raise], span);
        out.push(S::Expr(Node::new(Kind::Switch(read, arms, raise), Ty::OBJECT, span)));
    }
}
