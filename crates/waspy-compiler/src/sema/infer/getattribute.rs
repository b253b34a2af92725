//! `__getattribute__` of a program's class: every attribute that is read of its objects goes through it. What `object` does under
//! this name is the plain lookup (`Body::plain_reads`), which asks neither it nor `__getattr__`.
//!
//! Only reading is intercepted: operators, and what the library calls, look for their methods in the class, as CPython does.

use super::body::Body;
use super::by_name::Named;
use crate::lang_items::paths;
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{Ty, TyKind};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// Does reading an attribute of a value of the type call `__getattribute__`, for some class that it may have?
    pub(super) fn intercepts(&mut self, ty: Ty) -> bool {
        if !self.s.intercepts || self.plain_reads || self.dialect || !matches!(self.s.types.kind(ty), TyKind::Class(..))
        {
            return false;
        }
        self.program_method(ty, paths::GETATTRIBUTE) || self.intercepts_below(ty)
    }

    /// The same of the callee of a call as it is written, whose class may be found when running.
    pub(super) fn intercepts_callee(&mut self, ty: Ty) -> bool {
        let open = matches!(self.s.types.kind(ty), TyKind::Object | TyKind::Opt(_));
        open && self.s.intercepts && !self.dialect || self.intercepts(ty)
    }

    /// Has it to be found when running whose `__getattribute__` that is?
    fn intercepts_below(&mut self, ty: Ty) -> bool {
        !self.knows_class() && self.is_user_class(ty) && self.overridden_below(ty, paths::GETATTRIBUTE)
    }

    /// `object.name` of such a value.
    pub(super) fn intercepted(&mut self, object: N, name: &str, span: Span) -> N {
        if self.intercepts_below(object.ty) {
            return self.virtual_get(object, name, span);
        }
        let name = self.str_node(name, span);
        self.call_getattribute(object, name, span)
    }

    /// `getattr(object, name)` of such a value; `None` of others.
    pub(super) fn intercepted_name(&mut self, what: Named, object: &Node, args: &[N], span: Span) -> Option<N> {
        if !matches!(what, Named::Get | Named::Shown | Named::GetOr | Named::Has) || !self.intercepts(object.ty) {
            return None;
        }
        if self.intercepts_below(object.ty) {
            let all = std::iter::once(Box::new(object.clone())).chain(args.iter().cloned()).collect();
            return Some(self.dynamic(super::DynOp::Named(what), all, span));
        }
        let mut stmts = vec![];
        let object = self.keep(Box::new(object.clone()), &mut stmts);
        let name = self.text_of_name(args[0].clone());
        let name = self.keep(name, &mut stmts);
        let value = match (what, args.get(1)) {
            (Named::Has, _) => self.intercepted_has(object, name, span),
            (_, Some(default)) => {
                let default = self.keep(default.clone(), &mut stmts);
                self.unless_missing(default, span, &mut |b| b.call_getattribute(object.clone(), name.clone(), span))
            }
            _ => self.call_getattribute(object, name, span),
        };
        let ty = value.ty;
        Some(Node::new(Kind::Block(stmts, value), ty, span))
    }

    /// Does reading the attribute give a value? The object and the name are read several times.
    pub(super) fn intercepted_has(&mut self, object: N, name: N, span: Span) -> N {
        let no = self.bool_node(false, span);
        self.unless_missing(no, span, &mut |b| {
            let value = b.call_getattribute(object.clone(), name.clone(), span);
            if value.ty == Ty::NEVER {
                return value;
            }
            let yes = b.bool_node(true, span);
            let ty = yes.ty;
            Node::new(Kind::Block(vec![S::Expr(value)], yes), ty, span)
        })
    }

    /// `__getattribute__`, and `__getattr__` where that raises AttributeError.
    fn call_getattribute(&mut self, object: N, name: N, span: Span) -> N {
        if !self.program_method(object.ty, paths::GETATTR_METHOD) {
            return self.method(object, paths::GETATTRIBUTE, vec![name], span);
        }
        let mut stmts = vec![];
        let (object, name) = (self.keep(object, &mut stmts), self.keep(name, &mut stmts));
        let otherwise = self.method(object.clone(), paths::GETATTR_METHOD, vec![name.clone()], span);
        let value = self.unless_missing(otherwise, span, &mut |b| {
            b.method(object.clone(), paths::GETATTRIBUTE, vec![name.clone()], span)
        });
        let ty = value.ty;
        Node::new(Kind::Block(stmts, value), ty, span)
    }

    /// `object.__getattribute__(value, name)`
    pub(super) fn plain_attribute(&mut self, object: N, name: N, span: Span) -> N {
        if self.s.intercepts && matches!(self.s.types.kind(object.ty), TyKind::Object | TyKind::Opt(_)) {
            return self.dynamic(super::DynOp::Named(Named::Plain), vec![object, name], span);
        }
        let outer = std::mem::replace(&mut self.plain_reads, true);
        let node = self.get_by_name(Named::Get, object, name, span);
        self.plain_reads = outer;
        node
    }
}
