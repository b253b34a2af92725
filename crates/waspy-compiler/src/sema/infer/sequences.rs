//! Sequences joined and repeated: what their operators do beside calling a method of the operand's class.

use super::body::Body;
use crate::lang_items::{self, paths};
use crate::sema::tree::{Kind, N, Node};
use crate::sema::types::{Ty, TyKind};
use waspy_syntax::ast::BinOp;
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
}
