//! Subscripts: `x[i]` as a value and as a target.

use super::aliases::items_of;
use super::body::Body;
use super::call::Args;
use crate::lang_items::paths;
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{ClassId, Ty, TyKind};
use waspy_syntax::ast::{ExprId, ExprKind};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    // Subscripts.

    /// `value[index]`
    pub fn subscript(&mut self, value: ExprId, index: ExprId, span: Span) -> N {
        let object = self.expr(value);
        match self.applied_class(&object) {
            Some(class) => self.generic_alias(object, class, index, span),
            None => self.subscript_by(object, index, span),
        }
    }

    /// What is called, or asked for an attribute of this name: of `list[int]` it is the class alone.
    pub(super) fn owner(&mut self, e: ExprId, name: &str) -> N {
        let unit = self.unit.clone();
        let ExprKind::Subscript { value, index } = unit.expr(e).kind else { return self.expr(e) };
        if self.dialect || paths::ATTRIBUTES_OF_ALIASES.contains(&name) {
            return self.expr(e);
        }
        self.at_site(e, 0, |b| {
            let object = b.expr(value);
            match b.applied_class(&object) {
                Some(_) => object,
                None => b.subscript_by(object, index, unit.expr(e).span),
            }
        })
    }

    /// `object[index]`, where that is no class with type arguments.
    fn subscript_by(&mut self, object: N, index: ExprId, span: Span) -> N {
        let object = self.plain_tuple(object);
        if let TyKind::Type(class, _) = *self.s.types.kind(object.ty) {
            return self.subscript_of_class(object, class, index, span);
        }
        if let TyKind::Tuple(items) = self.s.types.kind(object.ty).clone()
            && let Some(i) = self.literal_index(index)
        {
            let n = items.len() as i64;
            let at = if i < 0 { i + n } else { i };
            if (0..n).contains(&at) {
                return Node::new(Kind::TupleItem(object, at as u32), items[at as usize], span);
            }
        }
        let index = self.expr(index);
        self.subscript_of(object, index, span)
    }

    /// A subscript of a class that is an enumeration, or says what its subscripts are, and a class of the library with type
    /// arguments in the library.
    fn subscript_of_class(&mut self, object: N, class: ClassId, index: ExprId, span: Span) -> N {
        if self.s.program.class(class).enum_members.is_some() {
            let name = self.expr(index);
            return self.enum_call(class, paths::ENUM_OF_NAME, Args::of(vec![name]), span);
        }
        if self.dialect {
            let types = self.type_arguments(&items_of(&self.unit.clone(), index));
            let ty = self.s.class_ty(class, types);
            return Node::new(Kind::None, ty, span);
        }
        let index = self.expr(index);
        if self.s.metaclass_member(class, paths::GETITEM).is_some() {
            return self.method(object, paths::GETITEM, vec![index], span);
        }
        self.call_on_class(class, vec![], paths::CLASS_GETITEM, Args::of(vec![index]), span)
    }

    fn literal_index(&mut self, e: ExprId) -> Option<i64> {
        use waspy_syntax::ast::{Constant, UnaryOp};
        match &self.unit.expr(e).kind {
            ExprKind::Constant(Constant::Int(n)) => i64::try_from(n).ok(),
            ExprKind::UnaryOp { op: UnaryOp::Neg, operand } => match &self.unit.expr(*operand).kind {
                ExprKind::Constant(Constant::Int(n)) => i64::try_from(n).ok().map(|n| -n),
                _ => None,
            },
            _ => None,
        }
    }

    /// `object[index]` on values.
    pub fn subscript_of(&mut self, object: N, index: N, span: Span) -> N {
        if object.ty == Ty::NEVER || index.ty == Ty::NEVER {
            return self.never(vec![object, index], span);
        }
        // A class that is found when running may be an enumeration.
        let object = if self.dialect { object } else { self.container_of(object) };
        let open = matches!(self.s.types.kind(object.ty), TyKind::Object | TyKind::Opt(_));
        if open || self.has_method(object.ty, paths::GETITEM) {
            return self.index_method(object, paths::GETITEM, vec![index], span);
        }
        let text = format!("'{}' object is not subscriptable", self.class_name(object.ty));
        self.raise_type_error(vec![object, index], &text, span)
    }

    /// Calls an indexing method; an index that no overload takes is a TypeError at run time, as in CPython.
    fn index_method(&mut self, object: N, name: &str, args: Vec<N>, span: Span) -> N {
        let open = |b: &Self, t: Ty| matches!(b.s.types.kind(t), TyKind::Object | TyKind::Opt(_));
        if let TyKind::Opt(inner) = *self.s.types.kind(object.ty)
            && self.is_sequence(inner)
        {
            return self.unwrapped(object, inner, name, span, |b, value| b.index_method(value, name, args, span));
        }
        if !self.dialect
            && self.is_user_class(args[0].ty)
            && self.has_method(args[0].ty, paths::DUNDER_INDEX)
            && !self.member_of_numbers(args[0].ty)
            && self.is_sequence(object.ty)
        {
            return self.index_by_method(object, name, args, span);
        }
        if let Some((functions, bindings)) = self.find_method(object.ty, name)
            && self.s.program.function(functions[0]).dialect
            && !matches!(self.s.types.kind(object.ty), TyKind::Object | TyKind::Opt(_))
        {
            let mut all = vec![object.clone()];
            all.extend(args.clone());
            if !self.overload(&functions, &bindings, &Args::of(all.clone())) {
                if open(self, args[0].ty) && !self.dialect {
                    return self.dynamic_method(name, Args::of(all), span);
                }
                let (owner, index) = (self.s.program.function(functions[0]).class, self.class_name(args[0].ty));
                let class = match owner {
                    Some(of) => self.s.program.class(of).told(),
                    None => self.class_name(object.ty),
                };
                let kind = if class == "str" { "string" } else { class.as_str() };
                let text = match class.as_str() {
                    "str" => format!("string indices must be integers, not '{index}'"),
                    _ => format!("{kind} indices must be integers or slices, not {index}"),
                };
                return self.raise_type_error(all, &text, span);
            }
        }
        self.method(object, name, args, span)
    }

    /// Do its indices have to be integers or slices?
    pub(super) fn is_sequence(&mut self, ty: Ty) -> bool {
        let Some((class, _)) = self.s.class_of(ty) else { return false };
        paths::SEQUENCES.iter().any(|p| self.s.lang_class(p) == class)
    }

    /// An index of a class with `__index__` counts as the number which that gives.
    fn index_by_method(&mut self, object: N, name: &str, mut args: Vec<N>, span: Span) -> N {
        let mut stmts = vec![];
        let object = self.keep(object, &mut stmts);
        args = args.into_iter().map(|a| self.keep(a, &mut stmts)).collect();
        let index = args.remove(0);
        let owner = index.ty;
        let index = self.method(index, paths::DUNDER_INDEX, vec![], span);
        let index = self.demanded(paths::DUNDER_INDEX, owner, index);
        args.insert(0, index);
        let result = self.index_method(object, name, args, span);
        let ty = result.ty;
        Node::new(Kind::Block(stmts, result), ty, span)
    }

    /// `object[index] = value`
    pub fn store_subscript(&mut self, object: N, index: N, value: N, span: Span, out: &mut Vec<S>) {
        if [&object, &index, &value].iter().any(|n| n.ty == Ty::NEVER) {
            let node = self.never(vec![object, index, value], span);
            out.push(S::Expr(node));
            return self.die(out);
        }
        if matches!(*self.s.types.kind(object.ty), TyKind::Class(c, _) if self.is_library_class(c, paths::NAMESPACE)) {
            return self.refuse_stmt(
                "a store into the dict of a module's or class's variables",
                "assign to the variable",
                span,
                out,
            );
        }
        let open = matches!(self.s.types.kind(object.ty), TyKind::Object | TyKind::Opt(_));
        let node = if open || self.has_method(object.ty, paths::SETITEM) {
            self.index_method(object, paths::SETITEM, vec![index, value], span)
        } else {
            let text = format!("'{}' object does not support item assignment", self.class_name(object.ty));
            self.raise_type_error(vec![object, index, value], &text, span)
        };
        let ends = node.ty == Ty::NEVER;
        out.push(S::Expr(node));
        if ends {
            self.die(out);
        }
    }
}
