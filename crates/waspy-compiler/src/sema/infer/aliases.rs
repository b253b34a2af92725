//! `list[int]` and `int | None` as values: objects of `core/aliases.py`.

use super::body::Body;
use super::call::Args;
use super::callable::after;
use crate::lang_items::{self, paths};
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{ClassId, Ty, TyKind};
use waspy_syntax::ast::{BinOp, ExprId, ExprKind, Unit};
use waspy_syntax::source::Span;

/// What stands between the brackets of a subscript.
pub(super) fn items_of(unit: &Unit, index: ExprId) -> Vec<ExprId> {
    match &unit.expr(index).kind {
        ExprKind::Tuple(items) => items.clone(),
        _ => vec![index],
    }
}

impl Body<'_, '_> {
    /// The class that takes type arguments here, if the value is one: no subscript of it calls anything.
    pub(super) fn applied_class(&mut self, object: &Node) -> Option<ClassId> {
        let TyKind::Type(class, _) = *self.s.types.kind(object.ty) else { return None };
        let calls = self.s.program.class(class).enum_members.is_some()
            || self.s.metaclass_member(class, paths::GETITEM).is_some()
            || self.s.program_defines(class, paths::CLASS_GETITEM);
        (!self.dialect && !calls).then_some(class)
    }

    /// `list[int]` as a value.
    pub(super) fn generic_alias(&mut self, object: N, class: ClassId, index: ExprId, span: Span) -> N {
        if !self.takes_arguments(class) {
            let text = format!("type '{}' is not subscriptable", self.s.program.class(class).name);
            let index = self.expr(index);
            return self.raise_type_error(vec![object, index], &text, span);
        }
        let mut stmts = vec![];
        if !matches!(object.kind, Kind::None) {
            stmts.push(S::Expr(object));
        }
        let mut args = vec![];
        for item in items_of(&self.unit.clone(), index) {
            let arg = self.expr(item);
            args.push(self.coerce(arg, Ty::OBJECT));
        }
        if let Some(at) = args.iter().position(|n| n.ty == Ty::NEVER) {
            return args.swap_remove(at);
        }
        let made = self.alias_of(class, args, span);
        let ty = made.ty;
        if stmts.is_empty() { made } else { Node::new(Kind::Block(stmts, made), ty, span) }
    }

    fn alias_of(&mut self, class: ClassId, mut args: Vec<N>, span: Span) -> N {
        let optional = self.is_library_class(class, paths::OPTIONAL);
        if optional {
            let none = Node::new(Kind::None, Ty::NONE, span);
            args.push(self.coerce(none, Ty::OBJECT));
        }
        let args = self.vararg(args, Ty::OBJECT, span);
        if optional || self.is_library_class(class, paths::UNION) {
            let union = self.s.lang_class(paths::UNION);
            let union = Node::new(Kind::None, self.s.class_ty(union, vec![]), span);
            let union = self.class_object(union);
            return self.call_path(paths::TYPING_UNION, vec![union, args], span);
        }
        let name = if self.is_library_class(class, paths::LITERAL) { paths::LITERAL_SHOWN } else { "" };
        let name = self.str_node(name, span);
        let of = self.s.class_ty(class, vec![]);
        self.s.types.escape_class(of);
        let of = self.instance_type(class, vec![]);
        let alias = self.s.lang_class(paths::GENERIC_ALIAS);
        self.construct(alias, vec![of], Args::of(vec![name, args]), span)
    }

    /// Is it a class that Python lets have arguments, or one below such a class? The builtins that hold nothing are those that
    /// it does not.
    fn takes_arguments(&mut self, class: ClassId) -> bool {
        let bare = [self.s.lang_class(paths::TYPE), self.s.lang_class(paths::TUPLE)];
        self.s.program.mro(class).into_iter().any(|c| {
            let of = self.s.program.class(c);
            let module = &self.s.program.module(of.module).name;
            let outside = of.dialect && !lang_items::is_of_builtins(module);
            of.generic || !of.type_params.is_empty() || outside || bare.contains(&c)
        })
    }

    /// `left | right` of two classes, or of a class and `None`.
    pub(super) fn union_of_classes(&mut self, l: &N, r: &N, span: Span) -> Option<N> {
        let none = |n: &Node| n.ty == Ty::NONE;
        if !(self.is_class_value(l.ty) || none(l)) || !(self.is_class_value(r.ty) || none(r)) || none(l) && none(r) {
            return None;
        }
        let [left, right] = [l, r].map(|n| self.class_in_union(n.ty));
        let (method, reflected, _) = lang_items::binary_methods(BinOp::BitOr);
        if self.has_own_or(left, method) || self.has_own_or(right, reflected) {
            return None;
        }
        if left.is_some() && left == right {
            return Some(after(r.clone(), l.clone()));
        }
        let path = if left.is_some() && right.is_some() { paths::UNION_OF } else { paths::EITHER_CLASS };
        let operands = [l, r].map(|n| self.coerce(n.clone(), Ty::OBJECT)).to_vec();
        Some(self.call_path(path, operands, span))
    }

    /// The class that a value is, where that is known when compiling: for `None` its class.
    fn class_in_union(&mut self, ty: Ty) -> Option<ClassId> {
        match *self.s.types.kind(ty) {
            TyKind::Type(class, _) => Some(class),
            TyKind::None => Some(self.s.lang_class(paths::NONE_TYPE)),
            _ => None,
        }
    }

    fn has_own_or(&mut self, class: Option<ClassId>, method: &str) -> bool {
        class.is_some_and(|class| self.s.metaclass_member(class, method).is_some())
    }

    /// Is an alias called, it makes an object of its class.
    pub(super) fn call_alias(&mut self, callee: N, of: Ty, args: Args, span: Span) -> N {
        let (class, _) = self.s.class_of(of).expect("an alias is of a class");
        let call = self.construct(class, vec![], args, span);
        after(callee, call)
    }
}
