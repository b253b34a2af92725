//! Dispatchers of operators: the classes of both operands are found at run time, and with them which method is asked first and
//! which one where that gives `NotImplemented`.

use super::body::Body;
use super::call::Args;
use super::{DynOp, SpecKind};
use crate::lang_items::paths;
use crate::sema::program::Member;
use crate::sema::tree::{Kind, N, Node, Var};
use crate::sema::types::{FunctionId, Ty};
use waspy_syntax::ast::CmpOp;
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// The arm of a left operand's type: its `methods` are tried in turn, then the `reflected` one of the right operand.
    pub(super) fn pair_arm(&mut self, l: N, ty: Ty, right: Var, methods: &[&str], reflected: &str) -> Option<N> {
        if self.is_user_class(ty) {
            return self.user_pair(l, ty, right, methods, reflected);
        }
        let erased = self.erased_call(&l, methods, right);
        let mut arms = vec![];
        for &other in self.s.boxed_types(self.spec).iter() {
            // What compares with a view may also be asked for itself; of other operators a view's own is final.
            let asked =
                !reflected.starts_with("__r") && self.is_user_class(other) && self.user_method(other, reflected);
            if erased.is_some() && !asked {
                continue;
            }
            let arm = self.kept_arm(ty, other, |b| {
                let r = b.typed(right, other);
                let node = b.known_pair(l.clone(), r, methods, reflected)?;
                let node = match b.is_user_class(other) {
                    true => b.implemented(node, Span::default(), &mut |b| b.pair_fallback(right)),
                    false => node,
                };
                Some(b.boxed_result(node))
            });
            arms.extend(arm.map(|arm| (other, arm)));
        }
        match erased {
            Some(call) => Some(Node::new(Kind::Switch(self.parameter(right), arms, call), Ty::OBJECT, Span::default())),
            None => self.switch_on_right(right, arms),
        }
    }

    /// The call of the left operand's method that takes the other operand as it is, if the library has one: its specialisations
    /// are as many as left operands, not as pairs.
    fn erased_call(&mut self, l: &Node, methods: &[&str], right: Var) -> Option<N> {
        let method = methods.iter().find(|method| self.answers(l.ty, method))?;
        let (function, bindings) = self.erased_method(l.ty, method)?;
        let args = Args::of(vec![Box::new(l.clone()), self.parameter(right)]);
        let call = self.call_functions(&[function], bindings, args, Span::default());
        Some(self.boxed_result(call))
    }

    /// Does an overload of the method take the other operand?
    fn takes_operand(&mut self, method: &str, l: &N, r: &N) -> bool {
        let Some((functions, bindings)) = self.find_method(l.ty, method) else { return false };
        self.takes(&functions, &bindings, l, r)
    }

    fn erased_method(&mut self, ty: Ty, method: &str) -> Option<(FunctionId, Vec<Ty>)> {
        let (functions, bindings) = self.find_method(ty, method)?;
        let erased = functions.iter().find(|&&f| self.s.program.function(f).attrs.erased)?;
        Some((*erased, bindings))
    }

    /// A left operand whose class is the program's: its methods take any right operand. The classes of right operands are told
    /// apart where they have the reflected method, which comes first in a class below the left one's.
    fn user_pair(&mut self, l: N, ty: Ty, right: Var, methods: &[&str], reflected: &str) -> Option<N> {
        // Two of one class: arithmetic asks the left one alone, a comparison both.
        let compares = matches!(self.kind(), SpecKind::Dispatcher(DynOp::Compare(_)));
        let others: Vec<Ty> = self.s.boxed_types(self.spec).iter().copied().filter(|&t| t != ty || compares).collect();
        let others: Vec<Ty> = others.into_iter().filter(|&t| self.user_method(t, reflected)).collect();
        let mut later = vec![];
        for &other in &others {
            let call = self.reflected_call(&l, right, other, reflected);
            let node = self.implemented(call, Span::default(), &mut |b| b.pair_fallback(right));
            let node = self.boxed_result(node);
            later.push((other, node));
        }
        let mut node = self.switch_on_right(right, later);
        for method in methods.iter().rev() {
            let r = self.parameter(right);
            if !self.answers(ty, method) {
                continue;
            }
            if self.is_inherited_from_library(ty, method) {
                node = self.inherited_pair(&l, right, method, node);
                continue;
            }
            let Some(call) = self.operator(method, l.clone(), r, Span::default()) else { continue };
            let next = node.take();
            let call = self.implemented(call, Span::default(), &mut |b| match &next {
                Some(next) => next.clone(),
                None => b.pair_fallback(right),
            });
            node = Some(self.boxed_result(call));
        }
        let mut first = vec![];
        for other in others {
            if other == ty || !self.is_right_first(ty, other, reflected) {
                continue;
            }
            let call = self.reflected_call(&l, right, other, reflected);
            let call = self.implemented(call, Span::default(), &mut |b| match &node {
                Some(node) => node.clone(),
                None => b.pair_fallback(right),
            });
            let call = self.boxed_result(call);
            first.push((other, call));
        }
        if first.is_empty() {
            return node;
        }
        let default = node.unwrap_or_else(|| self.pair_fallback(right));
        Some(Node::new(Kind::Switch(self.parameter(right), first, default), Ty::OBJECT, Span::default()))
    }

    /// Does the class of the program have the method from one of the library's, such as `list`?
    fn is_inherited_from_library(&mut self, ty: Ty, method: &str) -> bool {
        let Some((class, _)) = self.s.class_of(ty) else { return false };
        matches!(self.s.find_member(class, method), Some((owner, Member::Methods(_))) if self.s.program.class(owner).dialect)
    }

    /// Such a method takes right operands of some classes, which are told apart.
    fn inherited_pair(&mut self, l: &Node, right: Var, method: &str, next: Option<N>) -> Option<N> {
        let mut arms = vec![];
        for &other in self.s.boxed_types(self.spec).iter() {
            let r = self.typed(right, other);
            if let Some(node) = self.operator(method, Box::new(l.clone()), r, Span::default()) {
                let node = self.boxed_result(node);
                arms.push((other, node));
            }
        }
        if arms.is_empty() {
            return next;
        }
        let default = next.unwrap_or_else(|| self.pair_fallback(right));
        Some(Node::new(Kind::Switch(self.parameter(right), arms, default), Ty::OBJECT, Span::default()))
    }

    fn reflected_call(&mut self, l: &Node, right: Var, other: Ty, reflected: &str) -> N {
        let r = self.typed(right, other);
        let left = self.coerce(Box::new(l.clone()), Ty::OBJECT);
        self.operator(reflected, r, left, Span::default()).expect("the right operand has the method")
    }

    /// `!=` where nobody writes `__ne__`: what `==` says, turned round.
    pub(super) fn unequal(&mut self, a: N, b: N) -> N {
        let equal = self.dynamic(DynOp::Compare(CmpOp::Eq), vec![a, b], Span::default());
        let truth = self.truth(equal);
        let ty = truth.ty;
        self.coerce(Node::new(Kind::Not(truth), ty, Span::default()), Ty::OBJECT)
    }

    fn switch_on_right(&mut self, right: Var, arms: Vec<(Ty, N)>) -> Option<N> {
        if arms.is_empty() {
            return None;
        }
        let default = self.pair_fallback(right);
        Some(Node::new(Kind::Switch(self.parameter(right), arms, default), Ty::OBJECT, Span::default()))
    }

    fn pair_fallback(&mut self, right: Var) -> N {
        let SpecKind::Dispatcher(op) = self.kind().clone() else { unreachable!("a dispatcher runs here") };
        self.fallback(&op, &[(Var(0), Ty::OBJECT), (right, Ty::OBJECT)])
    }

    /// The first method that takes the operands, of which at least the left one is the library's.
    fn known_pair(&mut self, l: N, r: N, methods: &[&str], reflected: &str) -> Option<N> {
        for (i, method) in methods.iter().enumerate() {
            if self.answers(l.ty, method)
                && let Some(node) = self.operator(method, l.clone(), r.clone(), Span::default())
            {
                return Some(node);
            }
            if i + 1 < methods.len()
                && let Some(raise) = self.in_place_error(method, &l, &r, Span::default())
            {
                return Some(raise);
            }
        }
        if !self.answers(r.ty, reflected) {
            return None;
        }
        // Its operators say themselves what they cannot take; where a comparison takes nothing, both operands are told.
        if let Some((function, bindings)) = self.erased_method(r.ty, reflected)
            && (reflected.starts_with("__r") || self.takes_operand(reflected, &r, &l))
        {
            let left = self.coerce(l, Ty::OBJECT);
            return Some(self.call_functions(&[function], bindings, Args::of(vec![r, left]), Span::default()));
        }
        self.operator(reflected, r, l, Span::default())
    }

    /// Has the class a method of its own? What it has from `object` is `__eq__`, which says nothing but what the fallback says: are they
    /// the same? Arms for it would be as many as pairs of boxed types.
    fn answers(&mut self, ty: Ty, method: &str) -> bool {
        let Some((class, _)) = self.s.class_of(ty) else { return false };
        let object = self.s.lang_class(paths::OBJECT);
        matches!(self.s.find_member(class, method), Some((owner, Member::Methods(_))) if owner != object)
    }
}
