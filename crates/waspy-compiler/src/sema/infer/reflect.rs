//! Builtins that ask about names and classes: `getattr`, `hasattr`, `setattr`, `delattr`, `callable`, `type`, `issubclass`.
//! What they say depends on names, which only the compiler has.

use super::DynOp;
use super::body::Body;
use super::class::Attr;
use crate::lang_items::paths;
use crate::sema::program::Member;
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{Ty, TyKind};
use waspy_syntax::ast::{Constant, ExprId, ExprKind};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// A call of one of these builtins; `None` when the name is another, or the arguments are.
    pub fn reflection(&mut self, name: &str, args: &[ExprId], span: Span) -> Option<N> {
        Some(match (name, args) {
            (paths::TYPE_NAME, [arg]) => self.type_call(*arg, span),
            (paths::ISSUBCLASS, _) => self.issubclass(args, span),
            (paths::CALLABLE_NAME, [arg]) => {
                let value = self.expr(*arg);
                self.callable(value, span)
            }
            (paths::HASATTR, [object, name]) => {
                let object = self.expr(*object);
                match self.literal_name(*name) {
                    Some(name) => self.has_attribute(object, &name, span),
                    None => self.computed_name(span),
                }
            }
            (paths::GETATTR, [object, name]) => {
                let object = self.expr(*object);
                match self.literal_name(*name) {
                    Some(name) => self.attribute_of(object, &name, span),
                    None => self.computed_name(span),
                }
            }
            (paths::GETATTR, [object, name, default]) => {
                let object = self.expr(*object);
                match self.literal_name(*name) {
                    Some(name) => self.attribute_or(object, &name, *default, span),
                    None => self.computed_name(span),
                }
            }
            (paths::SETATTR, [object, name, value]) => {
                let object = self.expr(*object);
                let Some(name) = self.literal_name(*name) else { return Some(self.computed_name(span)) };
                let mut stmts = vec![];
                let object = self.keep(object, &mut stmts);
                let value = self.expr(*value);
                self.store_attribute(object, &name, value, span, &mut stmts);
                self.statements_value(stmts, span)
            }
            (paths::DELATTR, [object, name]) => {
                let object = self.expr(*object);
                let Some(name) = self.literal_name(*name) else { return Some(self.computed_name(span)) };
                let mut stmts = vec![];
                self.delete_attribute(object, &name, span, &mut stmts);
                self.statements_value(stmts, span)
            }
            _ => return None,
        })
    }

    /// `None` after some statements.
    fn statements_value(&mut self, stmts: Vec<S>, span: Span) -> N {
        if !self.env.live {
            self.env.live = true;
            let never = self.never(vec![], span);
            return Node::new(Kind::Block(stmts, never), Ty::NEVER, span);
        }
        Node::new(Kind::Block(stmts, Node::new(Kind::None, Ty::NONE, span)), Ty::NONE, span)
    }

    fn literal_name(&self, e: ExprId) -> Option<String> {
        match &self.unit.expr(e).kind {
            ExprKind::Constant(Constant::Str(text)) => String::from_utf8(text.clone()).ok(),
            _ => None,
        }
    }

    fn computed_name(&mut self, span: Span) -> N {
        self.s.unsupported(span, "the name of an attribute that is not a literal", "keep the values in a dict");
        self.never(vec![], span)
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

    /// `getattr(object, name, default)`: all three are evaluated.
    fn attribute_or(&mut self, object: N, name: &str, default: ExprId, span: Span) -> N {
        let mut stmts = vec![];
        let object = self.keep(object, &mut stmts);
        let default = self.expr(default);
        let default = self.keep(default, &mut stmts);
        if object.ty == Ty::NEVER || default.ty == Ty::NEVER {
            let never = self.never(vec![object, default], span);
            return Node::new(Kind::Block(stmts, never), Ty::NEVER, span);
        }
        let has = self.has_attribute(object.clone(), name, span);
        let choice = match Self::static_truth(&has) {
            Some(true) => self.attribute_of(object, name, span),
            Some(false) => default,
            None => {
                let value = self.attribute_of(object, name, span);
                let ty = self.s.types.join(value.ty, default.ty);
                let (value, default) = (self.coerce(value, ty), self.coerce(default, ty));
                Node::new(Kind::If(has, value, default), ty, span)
            }
        };
        let ty = choice.ty;
        Node::new(Kind::Block(stmts, choice), ty, span)
    }

    /// Has the value an attribute of this name?
    pub fn has_attribute(&mut self, object: N, name: &str, span: Span) -> N {
        let bool_ty = self.s.lang_ty(paths::BOOL);
        match self.s.types.kind(object.ty).clone() {
            TyKind::Never => object,
            TyKind::Object => self.dynamic_bool(DynOp::HasAttr(name.into()), object, span),
            TyKind::Module(m) => {
                let known = self.s.lookup_own(m, name).is_some();
                self.known(vec![object], known, span)
            }
            TyKind::Type(class, _) => {
                let known = self.s.find_member(class, name).is_some() || name == paths::DUNDER_NAME;
                self.known(vec![object], known, span)
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
            _ => self.has_member(object, name, span),
        }
    }

    fn has_member(&mut self, object: N, name: &str, span: Span) -> N {
        let class = self.s.class_of(object.ty).map(|(c, _)| c);
        let known = match self.find_attr(object.ty, name) {
            Attr::Field(..) => {
                let flag = class.and_then(|c| self.s.field_flag(c, name));
                let variable = class.and_then(|c| self.s.find_member(c, name));
                match (flag, variable) {
                    (Some(flag), None) => {
                        return Node::new(Kind::Field(object, flag), self.s.lang_ty(paths::BOOL), span);
                    }
                    (Some(_), Some((_, Member::Methods(_) | Member::Lazy(_) | Member::Global(_)))) | (None, _) => true,
                }
            }
            Attr::Missing if self.declared_below(object.ty, name) => {
                return self.dynamic_bool(DynOp::HasAttr(name.into()), object, span);
            }
            Attr::Missing if self.is_class_attribute(object.ty, name) => {
                let bool_ty = self.s.lang_ty(paths::BOOL);
                let no = self.bool_node(false, span);
                let has = self.by_class(object, no, &mut |b, class| b.has_attribute(class, name, span));
                return Node::new(Kind::Coerce(has), bool_ty, span);
            }
            Attr::Missing => name == paths::DUNDER_CLASS,
            _ => true,
        };
        self.known(vec![object], known, span)
    }
}
