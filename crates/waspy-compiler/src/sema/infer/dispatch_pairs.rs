//! Dispatchers of operators: the classes of both operands are found at run time, and with them which method is asked first and
//! which one where that gives `NotImplemented`.

use super::body::Body;
use super::call::Args;
use super::{DynOp, SpecKind};
use crate::lang_items::{self, paths};
use crate::sema::program::Member;
use crate::sema::tree::{Kind, N, Node, Var};
use crate::sema::types::{FunctionId, Ty};
use std::rc::Rc;
use waspy_syntax::ast::CmpOp;
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// The arm of a left operand's type: its `methods` are tried in turn, then the `reflected` one of the right operand.
    pub(super) fn pair_arm(&mut self, l: N, ty: Ty, right: Var, methods: &[&str], reflected: &str) -> Option<N> {
        if self.is_user_class(ty) {
            return self.user_pair(l, ty, right, methods, reflected);
        }
        let erased = self.erased_call(&l, methods, right);
        let methods: Vec<&str> = methods.iter().copied().filter(|method| self.answers(ty, method)).collect();
        let mut arms = vec![];
        for &other in self.s.boxed_types(self.spec).iter() {
            if methods.is_empty() && !self.reflects(other, reflected) {
                continue;
            }
            // What compares with a view may also be asked for itself; of other operators a view's own is final.
            let asked =
                !reflected.starts_with("__r") && self.is_user_class(other) && self.user_method(other, reflected);
            if erased.is_some() && !asked {
                continue;
            }
            let arm = self.kept_arm(ty, other, |b| {
                let r = b.typed(right, other);
                let node = match b.known_pair(l.clone(), r, &methods, reflected) {
                    Some(node) if b.is_user_class(other) => {
                        b.implemented(node, Span::default(), &mut |b| b.right_operand(right))
                    }
                    Some(node) => node,
                    None if asked => b.right_operand(right),
                    None => return None,
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
        let mut node = self.after_left(ty, right, reflected);
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
                None => b.right_operand(right),
            });
            node = Some(self.boxed_result(call));
        }
        let mut first = vec![];
        for &other in self.s.boxed_types(self.spec).iter() {
            if other == ty || !self.user_method(other, reflected) || !self.is_right_first(ty, other, reflected) {
                continue;
            }
            let call = self.reflected_call(&l, right, other, reflected);
            let call = self.implemented(call, Span::default(), &mut |b| match &node {
                Some(node) => node.clone(),
                None => b.right_operand(right),
            });
            let call = self.boxed_result(call);
            first.push((other, call.into()));
        }
        if first.is_empty() {
            return node;
        }
        let default = node.unwrap_or_else(|| self.right_operand(right));
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
                arms.push((other, node.into()));
            }
        }
        if arms.is_empty() {
            return next;
        }
        let default = next.unwrap_or_else(|| self.right_operand(right));
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

    fn switch_on_right(&mut self, right: Var, arms: Vec<(Ty, Rc<Node>)>) -> Option<N> {
        if arms.is_empty() {
            return None;
        }
        let default = self.right_operand(right);
        Some(Node::new(Kind::Switch(self.parameter(right), arms, default), Ty::OBJECT, Span::default()))
    }

    /// What a dispatcher does where no arm is the value's: operators ask the right operand.
    pub(super) fn otherwise(&mut self, op: &DynOp, params: &[(Var, Ty)]) -> N {
        match op {
            DynOp::Binary(_) | DynOp::InPlace(_) | DynOp::Compare(_) => self.right_operand(params[1].0),
            _ => self.fallback(op, params),
        }
    }

    /// Asks the right operand, in one function for all left ones.
    fn right_operand(&mut self, right: Var) -> N {
        let SpecKind::Dispatcher(op) = self.kind().clone() else { unreachable!("a dispatcher runs here") };
        let operands = vec![self.parameter(Var(0)), self.parameter(right)];
        self.dynamic(DynOp::Reflected(Box::new(op)), operands, Span::default())
    }

    /// The right operand's arm where the left one has said nothing.
    pub(super) fn reflected_arm(&mut self, op: &DynOp, r: N, params: &[(Var, Ty)]) -> Option<N> {
        let reflected = match op {
            DynOp::Binary(op) | DynOp::InPlace(op) => lang_items::binary_methods(*op).1,
            DynOp::Compare(op) => lang_items::compare_methods(*op).1,
            _ => unreachable!("only operators have reflected methods"),
        };
        if !self.user_method(r.ty, reflected) {
            return None;
        }
        let left = self.parameter(params[0].0);
        let call = self.operator(reflected, r, left, Span::default())?;
        let call = self.implemented(call, Span::default(), &mut |b| b.fallback(op, params));
        Some(self.boxed_result(call))
    }

    /// What follows the methods of a left operand of the class. Of two of one class arithmetic asks the left one alone, a comparison both.
    fn after_left(&mut self, ty: Ty, right: Var, reflected: &str) -> Option<N> {
        let SpecKind::Dispatcher(op) = self.kind().clone() else { unreachable!("a dispatcher runs here") };
        if matches!(op, DynOp::Compare(_)) || !self.user_method(ty, reflected) {
            return None;
        }
        let error = self.fallback(&op, &[(Var(0), Ty::OBJECT), (right, Ty::OBJECT)]);
        self.switch_on_right(right, vec![(ty, error.into())])
    }

    /// Has a right operand of the library the reflected method?
    fn reflects(&mut self, ty: Ty, reflected: &str) -> bool {
        if let Some(&known) = self.kept.reflects.get(&ty) {
            return known;
        }
        let reflects = self.answers(ty, reflected) && !self.user_method(ty, reflected);
        self.kept.reflects.insert(ty, reflects);
        reflects
    }

    /// The first of the left operand's methods that takes the operands, or the right one's; both are the library's.
    fn known_pair(&mut self, l: N, r: N, methods: &[&str], reflected: &str) -> Option<N> {
        let in_place = match self.kind() {
            SpecKind::Dispatcher(DynOp::InPlace(op)) => Some(lang_items::binary_methods(*op).2),
            _ => None,
        };
        for method in methods {
            if let Some(node) = self.operator(method, l.clone(), r.clone(), Span::default()) {
                return Some(node);
            }
            if in_place == Some(method)
                && let Some(raise) = self.in_place_error(method, &l, &r, Span::default())
            {
                return Some(raise);
            }
        }
        if !self.reflects(r.ty, reflected) {
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
