//! Builtins that ask about names and classes: `getattr`, `hasattr`, `setattr`, `delattr`, `callable`, `type`, `isinstance`,
//! `issubclass`, `vars`, `dir`. What they say depends on names, which only the compiler has. As values they are functions of the
//! library (`builtins/reflection.py`), whose bodies are such calls.

use super::DynOp;
use super::attribute::Attr;
use super::body::Body;
use super::by_name::Named;
use crate::lang_items::{cached, has_part, paths};
use crate::sema::program::Member;
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{Ty, TyKind};
use waspy_syntax::ast::{ExprId, ExprKind};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// A call of one of these builtins; `None` when the name is another, or the arguments are.
    pub fn reflection(&mut self, name: &str, args: &[ExprId], span: Span) -> Option<N> {
        let unit = self.unit.clone();
        if args.iter().any(|&arg| matches!(unit.expr(arg).kind, ExprKind::Starred(_))) {
            return None;
        }
        Some(match (name, args) {
            (paths::ISINSTANCE, &[value, class]) => self.isinstance(value, class, span),
            (paths::VARS, [arg]) => {
                let object = self.expr(*arg);
                self.vars(object, span)
            }
            (paths::DIR, [arg]) => {
                let value = self.expr(*arg);
                self.dir(value, span)
            }
            (paths::DIR, []) => self.dir_here(span),
            (paths::VARS | paths::LOCALS, []) => self.locals_call(span),
            (paths::GLOBALS, []) => self.globals_call(span),
            (paths::COPY_FIELDS | paths::COPY_ELEMENTS | paths::SHOWN_ATTRIBUTE | paths::TYPE_HINTS, _)
                if !self.s.program.module(self.module).library =>
            {
                return None;
            }
            (paths::TYPE_HINTS, [of]) => {
                let of = self.expr(*of);
                self.type_hints(of, span)
            }
            (paths::COPY_FIELDS, [object, to, function, memo]) => {
                let (object, to) = (self.expr(*object), self.expr(*to));
                let (function, memo) = (self.expr(*function), self.expr(*memo));
                self.copy_fields(object, to, function, memo, span)
            }
            (paths::COPY_ELEMENTS, [object, function, otherwise, memo]) => {
                let (object, function) = (self.expr(*object), self.expr(*function));
                let (otherwise, memo) = (self.expr(*otherwise), self.expr(*memo));
                self.copy_elements(object, function, otherwise, memo, span)
            }
            (paths::TYPE_NAME, [arg]) => self.type_call(*arg, span),
            (paths::ISSUBCLASS, &[class, base]) => self.issubclass(class, base, span),
            (paths::CALLABLE_NAME, [arg]) => {
                let value = self.expr(*arg);
                self.callable(value, span)
            }
            (paths::HASATTR, [object, name]) => {
                let (object, name) = (self.expr(*object), self.expr(*name));
                let has = self.attribute_named(Named::Has, object, name, None, span);
                self.as_bool(has)
            }
            (paths::GETATTR, [object, name]) => {
                let (object, name) = (self.expr(*object), self.expr(*name));
                self.attribute_named(Named::Get, object, name, None, span)
            }
            (paths::SHOWN_ATTRIBUTE, [object, name]) => {
                let (object, name) = (self.expr(*object), self.expr(*name));
                self.attribute_named(Named::Shown, object, name, None, span)
            }
            (paths::GETATTR, [object, name, default]) => {
                let mut stmts = vec![];
                let object = self.expr(*object);
                let object = self.keep(object, &mut stmts);
                let name = self.expr(*name);
                let name = self.keep(name, &mut stmts);
                let default = self.expr(*default);
                let default = self.keep(default, &mut stmts);
                let value = self.attribute_named(Named::GetOr, object, name, Some(default), span);
                let ty = value.ty;
                Node::new(Kind::Block(stmts, value), ty, span)
            }
            (paths::SETATTR, [object, name, value]) => {
                let mut stmts = vec![];
                let object = self.expr(*object);
                let object = self.keep(object, &mut stmts);
                let name = self.expr(*name);
                let name = self.keep(name, &mut stmts);
                let value = self.expr(*value);
                let value = self.keep(value, &mut stmts);
                let node = self.attribute_named(Named::Set, object, name, Some(value), span);
                let ty = node.ty;
                Node::new(Kind::Block(stmts, node), ty, span)
            }
            (paths::DELATTR, [object, name]) => {
                let (object, name) = (self.expr(*object), self.expr(*name));
                self.attribute_named(Named::Delete, object, name, None, span)
            }
            _ => return None,
        })
    }

    /// `None` after some statements.
    pub(super) fn statements_value(&mut self, stmts: Vec<S>, span: Span) -> N {
        if !self.env.live {
            self.env.live = true;
            let never = self.never(vec![], span);
            return Node::new(Kind::Block(stmts, never), Ty::NEVER, span);
        }
        Node::new(Kind::Block(stmts, Node::new(Kind::None, Ty::NONE, span)), Ty::NONE, span)
    }

    fn as_bool(&mut self, node: N) -> N {
        let bool_ty = self.s.lang_ty(paths::BOOL);
        if node.ty == bool_ty || node.ty == Ty::NEVER {
            return node;
        }
        if let Kind::Coerce(inner) = &node.kind
            && inner.ty == bool_ty
        {
            return inner.clone();
        }
        let span = node.span;
        Node::new(Kind::Coerce(node), bool_ty, span)
    }

    /// `callable(value)`
    fn callable(&mut self, value: N, span: Span) -> N {
        match *self.s.types.kind(value.ty) {
            TyKind::Never => value,
            TyKind::Object => self.dynamic_bool(DynOp::IsCallable, value, span),
            TyKind::Opt(inner) => {
                let known = self.is_callable(inner);
                let bool_ty = self.s.lang_ty(paths::BOOL);
                let present = Node::new(Kind::Not(Node::new(Kind::IsNone(value), bool_ty, span)), bool_ty, span);
                let known = self.bool_node(known, span);
                Node::new(Kind::And(present, known), bool_ty, span)
            }
            _ => {
                let known = self.is_callable(value.ty);
                self.known(vec![value], known, span)
            }
        }
    }

    fn dynamic_bool(&mut self, op: DynOp, value: N, span: Span) -> N {
        let node = self.dynamic(op, vec![value], span);
        let bool_ty = self.s.lang_ty(paths::BOOL);
        Node::new(Kind::Coerce(node), bool_ty, span)
    }

    /// Has the value an attribute of this name?
    pub fn has_attribute(&mut self, object: N, name: &str, span: Span) -> N {
        let bool_ty = self.s.lang_ty(paths::BOOL);
        if let Some(m) = self.s.module_value(object.ty) {
            let known = name == paths::DUNDER_NAME || self.s.lookup_own(m, name).is_some();
            return self.known(vec![object], known, span);
        }
        match self.s.types.kind(object.ty).clone() {
            TyKind::Never => object,
            TyKind::Object => self.dynamic_bool(DynOp::HasAttr(name.into()), object, span),
            TyKind::Module(m) => {
                let known = self.s.lookup_own(m, name).is_some();
                self.known(vec![object], known, span)
            }
            TyKind::Type(class, _) => {
                let has = self.has_class_attribute(class, name, span);
                let ty = has.ty;
                Node::new(Kind::Block(vec![S::Expr(object)], has), ty, span)
            }
            TyKind::Opt(inner) => {
                let ty = object.ty;
                let var = self.temp(ty);
                let read = |t| Node::new(Kind::Local(var), t, span);
                let absent = self.has_attribute(Node::new(Kind::None, Ty::NONE, span), name, span);
                let present = self.has_attribute(Node::new(Kind::Coerce(read(ty)), inner, span), name, span);
                let none = Node::new(Kind::IsNone(read(ty)), bool_ty, span);
                let choice = Node::new(Kind::If(none, absent, present), bool_ty, span);
                Node::new(Kind::Let(var, object, choice), bool_ty, span)
            }
            _ if self.intercepts(object.ty) => {
                let name = self.str_node(name, span);
                let has = self.intercepted_name(Named::Has, &object, &[name], span).expect("reading it is intercepted");
                self.as_bool(has)
            }
            _ if self.program_function(object.ty).is_some() && self.is_own_attribute(object.ty, name) => {
                self.has_function_attribute(object, name, span)
            }
            _ => self.has_member(object, name, span),
        }
    }

    /// Has the class an attribute? What stores from outside make may not be there yet.
    pub(super) fn has_class_attribute(&mut self, class: crate::sema::types::ClassId, name: &str, span: Span) -> N {
        if !self.s.program.class(class).dialect {
            self.s.read_attribute(Some(name), self.reader);
        }
        let mut bound = vec![];
        let own =
            [paths::DUNDER_NAME, paths::DUNDER_MODULE, paths::DUNDER_DOC, paths::DUNDER_QUALNAME, paths::DUNDER_DICT];
        let mut known = own.contains(&name);
        if self.s.is_implied(class, name) {
            return self.bool_node(false, span);
        }
        for c in self.s.program.mro(class) {
            let of = self.s.program.class(c);
            match of.members.get(name) {
                Some(Member::Global(g)) if of.late_variables.contains(name) => bound.push(*g),
                Some(_) => {
                    known = true;
                    break;
                }
                None => {}
            }
        }
        known |= bound.is_empty() && self.s.find_member(class, name).is_some();
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let last = self.bool_node(known, span);
        bound.into_iter().rev().fold(last, |rest, g| {
            let test = Node::new(Kind::GlobalBound(g), bool_ty, span);
            if known { rest } else { Node::new(Kind::Or(test, rest), bool_ty, span) }
        })
    }

    /// A property that the program wrote may raise AttributeError: then there is no such attribute.
    pub(super) fn is_written_property(&mut self, ty: Ty, name: &str) -> bool {
        self.is_user_class(ty)
            && match self.find_attr(ty, name) {
                Attr::Property(ids) => !self.s.program.function(ids[0]).dialect,
                _ => false,
            }
    }

    fn has_member(&mut self, object: N, name: &str, span: Span) -> N {
        let class = self.s.class_of(object.ty).map(|(c, _)| c);
        if class.is_some_and(|c| self.s.is_implied(c, name)) {
            return self.known(vec![object], false, span);
        }
        let known = match self.find_attr(object.ty, name) {
            Attr::Field(..) => {
                let flag = class.and_then(|c| self.s.field_flag(c, name));
                let variable = class.and_then(|c| self.s.find_member(c, name));
                match (flag, variable) {
                    (Some(_), None) if class.is_some_and(|c| self.s.find_member(c, &cached(name)).is_some()) => true,
                    (Some(flag), None) if self.asks_getattr(object.ty, name) => {
                        let is_set = Node::new(Kind::Field(object.clone(), flag), self.s.lang_ty(paths::BOOL), span);
                        let gives = self.getattr_gives(object, name, span);
                        return Node::new(Kind::Or(is_set, gives), self.s.lang_ty(paths::BOOL), span);
                    }
                    (Some(flag), None) => {
                        return Node::new(Kind::Field(object, flag), self.s.lang_ty(paths::BOOL), span);
                    }
                    (Some(flag), Some((_, Member::Global(g)))) if self.s.infer.checked_globals.contains(&g) => {
                        let bool_ty = self.s.lang_ty(paths::BOOL);
                        let is_set = Node::new(Kind::Field(object, flag), bool_ty, span);
                        let class = class.expect("what has fields has a class");
                        let of_class = self.has_class_attribute(class, name, span);
                        return Node::new(Kind::Or(is_set, of_class), bool_ty, span);
                    }
                    (Some(_), Some(_)) | (None, _) => true,
                }
            }
            Attr::Global(g) if self.s.infer.checked_globals.contains(&g) => {
                let class = class.expect("what has class variables has a class");
                let has = self.has_class_attribute(class, name, span);
                return Node::new(Kind::Block(vec![S::Expr(object)], has), self.s.lang_ty(paths::BOOL), span);
            }
            Attr::Property(_) if self.is_written_property(object.ty, name) => {
                let no = self.bool_node(false, span);
                return self.unless_missing(no, span, &mut |b| {
                    let (ty, yes) = (b.s.lang_ty(paths::BOOL), b.bool_node(true, span));
                    let value = b.attribute_of(object.clone(), name, span);
                    if value.ty == Ty::NEVER {
                        value
                    } else {
                        Node::new(Kind::Block(vec![S::Expr(value)], yes), ty, span)
                    }
                });
            }
            Attr::Property(_) if self.has_method(object.ty, &has_part(name)) => {
                return self.method(object, &has_part(name), vec![], span);
            }
            Attr::Missing if self.declared_below(object.ty, name) => {
                return self.dynamic_bool(DynOp::HasAttr(name.into()), object, span);
            }
            Attr::Missing if self.is_class_attribute(object.ty, name) => {
                let bool_ty = self.s.lang_ty(paths::BOOL);
                let no = self.bool_node(false, span);
                let has = self.by_class(object, no, &mut |b, class| {
                    let TyKind::Type(of, _) = *b.s.types.kind(class.ty) else { unreachable!("it is a class") };
                    let has = b.has_class_attribute(of, name, span);
                    (Self::static_truth(&has) != Some(false)).then_some(has)
                });
                return Node::new(Kind::Coerce(has), bool_ty, span);
            }
            Attr::Missing if self.asks_getattr(object.ty, name) => return self.getattr_gives(object, name, span),
            Attr::Missing if self.super_value_has(object.ty, name) || self.value_with(&object, name).is_some() => true,
            Attr::Missing => {
                let slots = class.is_some_and(|c| self.has_slots(c));
                match name {
                    paths::DUNDER_DICT => self.takes_attributes(object.ty) && !slots,
                    paths::DUNDER_MODULE => self.is_user_class(object.ty),
                    _ => [paths::DUNDER_CLASS, paths::DUNDER_DOC].contains(&name),
                }
            }
            _ => true,
        };
        self.known(vec![object], known, span)
    }
}
