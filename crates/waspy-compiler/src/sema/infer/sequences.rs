//! Sequences joined, repeated and compared, and membership: what operators do beside calling a method of the operand's class.

use super::body::Body;
use super::call::Args;
use crate::lang_items::{self, paths};
use crate::sema::program::Member;
use crate::sema::tree::{Kind, N, Node, Var};
use crate::sema::types::{Ty, TyKind};
use waspy_syntax::ast::{BinOp, CmpOp};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// Two fixed tuples give a fixed tuple.
    pub(super) fn concatenate(&mut self, l: N, xs: &[Ty], r: N, ys: &[Ty], span: Span) -> N {
        let (lv, rv) = (self.temp(l.ty), self.temp(r.ty));
        let mut items = vec![];
        for (var, ty, types) in [(lv, l.ty, xs), (rv, r.ty, ys)] {
            for (i, &item) in types.iter().enumerate() {
                let tuple = Node::new(Kind::Local(var), ty, span);
                items.push(Node::new(Kind::TupleItem(tuple, i as u32), item, span));
            }
        }
        let ty = self.s.types.intern(TyKind::Tuple(xs.iter().chain(ys).copied().collect()));
        let both = Node::new(Kind::Tuple(items), ty, span);
        let inner = Node::new(Kind::Let(rv, r, both), ty, span);
        Node::new(Kind::Let(lv, l, inner), ty, span)
    }

    /// Two fixed tuples of as many plain values, item by item: nothing is boxed, as it is where the library's loop takes
    /// items of several types.
    pub(super) fn compare_fixed(&mut self, op: CmpOp, l: &N, r: &N, span: Span) -> Option<N> {
        if !self.compares_by_items(l.ty, r.ty) {
            return None;
        }
        let (lv, rv) = (self.temp(l.ty), self.temp(r.ty));
        let items = self.item_pairs((lv, l.ty), (rv, r.ty), span);
        let compared = self.compare_items(op, items, span);
        let ty = compared.ty;
        let inner = Node::new(Kind::Let(rv, r.clone(), compared), ty, span);
        Some(Node::new(Kind::Let(lv, l.clone(), inner), ty, span))
    }

    fn item_pairs(&self, (lv, l): (Var, Ty), (rv, r): (Var, Ty), span: Span) -> Vec<(N, N)> {
        let (TyKind::Tuple(xs), TyKind::Tuple(ys)) = (self.s.types.kind(l), self.s.types.kind(r)) else {
            return vec![];
        };
        let item = |var, tuple, i: usize, ty| {
            Node::new(Kind::TupleItem(Node::new(Kind::Local(var), tuple, span), i as u32), ty, span)
        };
        xs.iter().zip(ys).enumerate().map(|(i, (&x, &y))| (item(lv, l, i, x), item(rv, r, i, y))).collect()
    }

    /// The first items that differ decide; of the last ones the operator itself says the same, but for NaNs.
    fn compare_items(&mut self, op: CmpOp, items: Vec<(N, N)>, span: Span) -> N {
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let mut result = None;
        for (x, y) in items.into_iter().rev() {
            let float = self.s.lang_ty(paths::FLOAT);
            let both_floats = x.ty == float && y.ty == float;
            if result.is_none() && !both_floats {
                result = Some(self.compare(op, x, y, span));
                continue;
            }
            let here = match op {
                CmpOp::Eq | CmpOp::NotEq => self.bool_node(op == CmpOp::NotEq, span),
                _ => self.compare(op, x.clone(), y.clone(), span),
            };
            let equal = self.item_equal(x, y, both_floats, span);
            let rest = result.unwrap_or_else(|| self.bool_node(says_equal(op), span));
            result = Some(Node::new(Kind::If(equal, rest, here), bool_ty, span));
        }
        result.unwrap_or_else(|| self.bool_node(says_equal(op), span))
    }

    /// Are two items equal, or the same? All NaNs are one object.
    fn item_equal(&mut self, x: N, y: N, both_floats: bool, span: Span) -> N {
        let equal = self.compare(CmpOp::Eq, x.clone(), y.clone(), span);
        let equal = self.truth(equal);
        if !both_floats {
            return equal;
        }
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let x_nan = self.compare(CmpOp::NotEq, x.clone(), x, span);
        let y_nan = self.compare(CmpOp::NotEq, y.clone(), y, span);
        let nans = Node::new(Kind::And(x_nan, y_nan), bool_ty, span);
        Node::new(Kind::Or(equal, nans), bool_ty, span)
    }

    /// Are these fixed tuples whose items are numbers, texts or such tuples, each with its like?
    fn compares_by_items(&mut self, l: Ty, r: Ty) -> bool {
        const LONGEST: usize = 6;
        let (TyKind::Tuple(xs), TyKind::Tuple(ys)) = (self.s.types.kind(l).clone(), self.s.types.kind(r).clone())
        else {
            return false;
        };
        xs.len() == ys.len()
            && xs.len() <= LONGEST
            && xs.iter().zip(&ys).all(|(&x, &y)| {
                let text = self.s.lang_ty(paths::STR);
                x == text && y == text
                    || self.is_plain_number(x) && self.is_plain_number(y)
                    || self.compares_by_items(x, y)
            })
    }

    fn is_plain_number(&mut self, ty: Ty) -> bool {
        [paths::INT, paths::FLOAT, paths::BOOL].into_iter().any(|path| self.s.lang_ty(path) == ty)
    }

    /// A sequence times an object that can be an index.
    pub(super) fn repeated(&mut self, l: &N, r: &N, span: Span) -> Option<N> {
        let sequence = |b: &mut Self, s: Ty, n: Ty| {
            !b.is_user_class(s) && b.has_method(s, paths::GETITEM) && b.user_method(n, paths::DUNDER_INDEX)
        };
        let (times_right, times_left) = (sequence(self, l.ty, r.ty), sequence(self, r.ty, l.ty));
        if self.dialect || !times_right && !times_left {
            return None;
        }
        let (lv, rv) = (self.temp(l.ty), self.temp(r.ty));
        let (a, b) = (Node::new(Kind::Local(lv), l.ty, span), Node::new(Kind::Local(rv), r.ty, span));
        let (sequence, times) = if times_right { (a, b) } else { (b, a) };
        let times = self.call_path(paths::AS_INDEX, vec![times], span);
        let (method, ..) = lang_items::binary_methods(BinOp::Mul);
        let result = self.operator(method, sequence, times, span)?;
        let ty = result.ty;
        let inner = Node::new(Kind::Let(rv, r.clone(), result), ty, span);
        Some(Node::new(Kind::Let(lv, l.clone(), inner), ty, span))
    }

    // Membership.

    pub(super) fn contains(&mut self, item: N, container: N, span: Span) -> N {
        if let TyKind::Type(class, _) = *self.s.types.kind(container.ty)
            && self.s.program.class(class).enum_members.is_some()
        {
            let mut stmts = vec![];
            let item = self.keep(item, &mut stmts);
            let has = self.enum_call(class, paths::ENUM_HAS, Args::of(vec![item]), span);
            let truth = self.truth(has);
            let ty = truth.ty;
            return Node::new(Kind::Block(stmts, truth), ty, span);
        }
        let container = self.container_of(container);
        let var = self.temp(item.ty);
        let read = Node::new(Kind::Local(var), item.ty, span);
        let call = match *self.s.types.kind(container.ty) {
            TyKind::Opt(inner) => {
                self.unwrapped(container, inner, paths::CONTAINS, span, |b, v| b.asked_for(v, read, span))
            }
            _ => self.asked_for(container, read, span),
        };
        let truth = self.truth(call);
        let ty = truth.ty;
        Node::new(Kind::Let(var, item, truth), ty, span)
    }

    /// What the container says of the item, before it is a truth value.
    fn asked_for(&mut self, container: N, read: N, span: Span) -> N {
        let open = self.is_open(container.ty);
        let refused = !open && self.lacks_explicitly(container.ty, paths::CONTAINS);
        if refused {
            let text = format!("'{}' object is not a container", self.class_name(container.ty));
            self.raise_type_error(vec![container], &text, span)
        } else if open || self.has_method(container.ty, paths::CONTAINS) {
            self.method(container, paths::CONTAINS, vec![read], span)
        } else if self.has_method(container.ty, paths::ITER) {
            self.call_path(paths::CONTAINS_BY_ITERATION, vec![container, read], span)
        } else {
            let text = format!("argument of type '{}' is not iterable", self.class_name(container.ty));
            self.raise_type_error(vec![container], &text, span)
        }
    }

    /// Does the class say `name = None`, so that nothing else may stand in for the method?
    fn lacks_explicitly(&mut self, ty: Ty, name: &str) -> bool {
        let Some((class, _)) = self.s.class_of(ty) else { return false };
        matches!(self.s.find_member(class, name), Some((_, Member::Absent)))
    }
}

/// Is it true of what is equal?
fn says_equal(op: CmpOp) -> bool {
    !matches!(op, CmpOp::NotEq | CmpOp::Lt | CmpOp::Gt)
}
