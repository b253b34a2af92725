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
use waspy_syntax::ast::{BinOp, CmpOp};
use waspy_syntax::source::Span;

/// Is it the operator that makes unions of classes, `int | None`?
fn unites(reflected: &str) -> bool {
    reflected == lang_items::binary_methods(BinOp::BitOr).1
}

impl Body<'_, '_> {
    /// The arm of a left operand's type: its `methods` are tried in turn, then the `reflected` one of the right operand.
    pub(super) fn pair_arm(&mut self, l: N, ty: Ty, right: Var, methods: &[&str], reflected: &str) -> Option<N> {
        if self.is_user_class(ty) {
            return self.user_pair(l, ty, right, methods, reflected);
        }
        let erased = self.erased_call(&l, methods, right).or_else(|| self.in_place_call(&l, right));
        let methods: Vec<&str> = methods.iter().copied().filter(|method| self.answers(ty, method)).collect();
        let compares = matches!(self.kind(), SpecKind::Dispatcher(DynOp::Compare(_)));
        let mut arms = vec![];
        for &other in self.s.boxed_types(self.spec).iter() {
            if methods.is_empty() && !unites(reflected) && !self.reflects(other, reflected) {
                continue;
            }
            // Comparisons of the library's classes say nothing of the program's, which are asked themselves.
            if compares && self.is_user_class(other) && self.user_method(other, reflected) {
                if erased.is_some() {
                    let arm = self.right_operand(right);
                    arms.push((other, arm.into()));
                }
                continue;
            }
            let asked_first = self.is_asked_before_library(ty, other, reflected);
            if erased.is_some() && !asked_first {
                continue;
            }
            let arm = self.kept_arm(ty, other, |b| {
                let node = match asked_first {
                    true => b.reflected_first(&l, right, other, &methods, reflected)?,
                    false => b.left_first(&l, right, other, &methods, reflected)?,
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

    /// Does the right operand's class decide before the left operand's, which is the library's?
    fn is_asked_before_library(&mut self, ty: Ty, other: Ty, reflected: &str) -> bool {
        let op = match self.kind() {
            SpecKind::Dispatcher(DynOp::Binary(op) | DynOp::InPlace(op)) => *op,
            _ => return false,
        };
        self.is_right_first(ty, other, reflected) || self.is_concatenated_last(op, ty, other, reflected)
    }

    fn reflected_first(&mut self, l: &N, right: Var, other: Ty, methods: &[&str], reflected: &str) -> Option<N> {
        if !self.is_user_class(other) {
            let r = self.typed(right, other);
            let call = self.known_pair(l.clone(), r, &[], reflected);
            return call.or_else(|| self.left_first(l, right, other, methods, reflected));
        }
        let (r, left) = (self.typed(right, other), self.parameter(Var(0)));
        let call = self.operator(reflected, r, left, Span::default())?;
        Some(self.implemented(call, Span::default(), &mut |b| {
            let r = b.typed(right, other);
            b.known_pair(l.clone(), r, methods, reflected).unwrap_or_else(|| b.both_said_nothing(right))
        }))
    }

    fn left_first(&mut self, l: &N, right: Var, other: Ty, methods: &[&str], reflected: &str) -> Option<N> {
        let r = self.typed(right, other);
        let node = self.known_pair(l.clone(), r, methods, reflected)?;
        match self.is_user_class(other) {
            true => Some(self.implemented(node, Span::default(), &mut |b| b.right_operand(right))),
            false => Some(node),
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

    /// The left operand's method for `op=` that iterates over the right operand, whatever that is: `p += values` of a list. Its
    /// elements take in what comes, as those of `p.extend(values)` do.
    fn in_place_call(&mut self, l: &N, right: Var) -> Option<N> {
        let SpecKind::Dispatcher(DynOp::InPlace(op)) = *self.kind() else { return None };
        let method = lang_items::binary_methods(op).2;
        let (functions, bindings) = self.find_method(l.ty, method)?;
        let args = Args::of(vec![l.clone(), self.parameter(right)]);
        if !functions.iter().any(|&f| self.s.program.function(f).dialect && self.is_iterable_at(f, &args, 1)) {
            return None;
        }
        let call = match self.overload(&functions, &bindings, &args) {
            true => self.known_method(method, &functions, &bindings, args),
            false => self.call_open(&functions, &bindings, &args, Span::default())?,
        };
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

    /// A left operand whose class is the program's: its methods take any right operand, and the reflected method of one whose class
    /// is below the left one's comes first.
    fn user_pair(&mut self, l: N, ty: Ty, right: Var, methods: &[&str], reflected: &str) -> Option<N> {
        let mut first = vec![];
        for &other in self.s.boxed_types(self.spec).iter() {
            if !self.is_right_asked_first(ty, other, reflected) {
                continue;
            }
            let (r, left) = (self.typed(right, other), self.parameter(Var(0)));
            let call = self.operator(reflected, r, left, Span::default())?;
            let call = self.implemented(call, Span::default(), &mut |b| {
                let node = b.left_methods(&l, ty, right, methods, &mut |b| b.both_said_nothing(right));
                node.unwrap_or_else(|| b.both_said_nothing(right))
            });
            let call = self.boxed_result(call);
            first.push((other, call.into()));
        }
        let after = self.after_left(ty, right, reflected);
        let node = self.left_methods(&l, ty, right, methods, &mut |b| match &after {
            Some(node) => node.clone(),
            None => b.right_operand(right),
        });
        let node = node.or(after);
        if first.is_empty() {
            return node;
        }
        let default = node.unwrap_or_else(|| self.right_operand(right));
        Some(Node::new(Kind::Switch(self.parameter(right), first, default), Ty::OBJECT, Span::default()))
    }

    /// Is the right operand's method asked before the left one's?
    fn is_right_asked_first(&mut self, ty: Ty, other: Ty, reflected: &str) -> bool {
        if other == ty || !self.user_method(other, reflected) {
            return false;
        }
        match self.kind() {
            SpecKind::Dispatcher(DynOp::Compare(_)) => self.is_right_compared_first(ty, other, reflected),
            SpecKind::Dispatcher(DynOp::Binary(op) | DynOp::InPlace(op)) => {
                let op = *op;
                self.is_right_first(ty, other, reflected) || self.is_concatenated_last(op, ty, other, reflected)
            }
            _ => self.is_right_first(ty, other, reflected),
        }
    }

    /// The left operand's methods in turn, and what comes `next` where they say nothing.
    fn left_methods(
        &mut self,
        l: &N,
        ty: Ty,
        right: Var,
        methods: &[&str],
        next: &mut dyn FnMut(&mut Self) -> N,
    ) -> Option<N> {
        let mut node: Option<N> = None;
        for method in methods.iter().rev() {
            if !self.answers(ty, method) {
                continue;
            }
            if self.is_inherited_from_library(ty, method) {
                let otherwise = node.take().unwrap_or_else(|| next(self));
                node = self.inherited_pair(l, right, method, otherwise);
                continue;
            }
            let r = self.parameter(right);
            let Some(call) = self.operator(method, l.clone(), r, Span::default()) else { continue };
            let later = node.take();
            let call = self.implemented(call, Span::default(), &mut |b| match &later {
                Some(later) => later.clone(),
                None => next(b),
            });
            node = Some(self.boxed_result(call));
        }
        node
    }

    fn both_said_nothing(&mut self, right: Var) -> N {
        let SpecKind::Dispatcher(op) = self.kind().clone() else { unreachable!("a dispatcher runs here") };
        self.fallback_of_right(&op, &[(Var(0), Ty::OBJECT), (right, Ty::OBJECT)])
    }

    /// Does the class of the program have the method from one of the library's, such as `list`?
    fn is_inherited_from_library(&mut self, ty: Ty, method: &str) -> bool {
        let Some((class, _)) = self.s.class_of(ty) else { return false };
        matches!(self.s.find_member(class, method), Some((owner, Member::Methods(_))) if self.s.program.class(owner).dialect)
    }

    /// Such a method takes right operands of some classes, which are told apart.
    fn inherited_pair(&mut self, l: &Node, right: Var, method: &str, next: N) -> Option<N> {
        let mut arms = vec![];
        for &other in self.s.boxed_types(self.spec).iter() {
            let r = self.typed(right, other);
            if let Some(node) = self.operator(method, Box::new(l.clone()), r, Span::default()) {
                let node = self.boxed_result(node);
                arms.push((other, node.into()));
            }
        }
        if arms.is_empty() {
            return Some(next);
        }
        Some(Node::new(Kind::Switch(self.parameter(right), arms, next), Ty::OBJECT, Span::default()))
    }

    /// `!=` where nobody writes `__ne__`: what `==` says, turned round.
    pub(super) fn unequal(&mut self, a: N, b: N) -> N {
        let equal = self.dynamic(DynOp::Compare(CmpOp::Eq), vec![a, b], Span::default());
        self.not(equal)
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
            DynOp::Compare(CmpOp::NotEq) => {
                let right = self.right_operand(params[1].0);
                self.where_right_is_unequal(params[1].0, right)
            }
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
        let left = self.parameter(params[0].0);
        let unequal = *op == DynOp::Compare(CmpOp::NotEq);
        if self.user_method(r.ty, reflected) {
            let call = self.operator(reflected, r, left, Span::default())?;
            let call = self.implemented(call, Span::default(), &mut |b| b.fallback_of_right(op, params));
            return Some(self.boxed_result(call));
        }
        if unequal && self.turns_equality_round(r.ty) {
            let call = self.operator(paths::DUNDER_EQ, r, left, Span::default())?;
            return Some(self.turned_round(call, &mut |b| b.fallback_of_right(op, params)));
        }
        if unequal && self.user_method(r.ty, paths::DUNDER_EQ) {
            // The `__ne__` of its built-in base takes nothing that the left operand's has not taken.
            return Some(self.fallback_of_right(op, params));
        }
        None
    }

    /// What is left when both operands have said nothing.
    pub(super) fn fallback_of_right(&mut self, op: &DynOp, params: &[(Var, Ty)]) -> N {
        if *op != DynOp::Compare(CmpOp::NotEq) {
            return self.fallback(op, params);
        }
        let equal = self.fallback(&DynOp::Compare(CmpOp::Eq), params);
        self.not(equal)
    }

    /// `!=` of a left operand without `__ne__`: its `__eq__` turned round, and then the right one's `__ne__` where that has one.
    pub(super) fn unequal_arm(&mut self, l: N, ty: Ty, right: Var) -> Option<N> {
        if !self.turns_equality_round(ty) {
            return None;
        }
        let call = self.operator(paths::DUNDER_EQ, l, self.parameter(right), Span::default())?;
        let node = self.turned_round(call, &mut |b| b.right_operand(right));
        Some(self.where_right_is_unequal(right, node))
    }

    /// Does `!=` turn round what `__eq__` of a class of the program says? `object.__ne__` does; built-in classes compare by
    /// themselves, and what is below them has their `__ne__`.
    pub(super) fn turns_equality_round(&mut self, ty: Ty) -> bool {
        if !self.user_method(ty, paths::DUNDER_EQ) {
            return false;
        }
        let object = self.s.lang_class(paths::OBJECT);
        let class = self.s.class_of(ty).map(|(class, _)| class);
        let unequal = class.and_then(|class| self.s.find_member(class, paths::DUNDER_NE));
        unequal.is_none_or(|(owner, _)| owner == object)
    }

    /// Has it a `__ne__` other than `object`'s and those of the built-in values, which `==` turned round stands for?
    pub(super) fn has_unequal(&mut self, ty: Ty) -> bool {
        self.user_method(ty, paths::DUNDER_NE)
            || self.user_method(ty, paths::DUNDER_EQ) && !self.turns_equality_round(ty)
    }

    /// The node for right operands with a `__ne__` of their own; what `==` says turned round for all others.
    fn where_right_is_unequal(&mut self, right: Var, node: N) -> N {
        let boxed = self.s.boxed_types(self.spec);
        let rights: Vec<Ty> = boxed.iter().copied().filter(|&ty| self.has_unequal(ty)).collect();
        let unequal = self.unequal(self.parameter(Var(0)), self.parameter(right));
        if rights.is_empty() {
            return unequal;
        }
        let node: Rc<Node> = node.into();
        let arms = rights.into_iter().map(|ty| (ty, node.clone())).collect();
        Node::new(Kind::Switch(self.parameter(right), arms, unequal), Ty::OBJECT, Span::default())
    }

    /// The opposite of what an operator's method says, or what comes `next`.
    fn turned_round(&mut self, call: N, next: &mut dyn FnMut(&mut Self) -> N) -> N {
        let node = self.implemented_as(call, Span::default(), &mut |b, result| b.not(result), next);
        self.boxed_result(node)
    }

    fn not(&mut self, value: N) -> N {
        let truth = self.truth(value);
        let ty = truth.ty;
        self.coerce(Node::new(Kind::Not(truth), ty, Span::default()), Ty::OBJECT)
    }

    /// What follows the methods of a left operand of the class. Of two of one class arithmetic asks the left one alone, a comparison both.
    fn after_left(&mut self, ty: Ty, right: Var, reflected: &str) -> Option<N> {
        let SpecKind::Dispatcher(op) = self.kind().clone() else { unreachable!("a dispatcher runs here") };
        if matches!(op, DynOp::Compare(_)) || !self.user_method(ty, reflected) {
            return None;
        }
        let error = self.both_said_nothing(right);
        self.switch_on_right(right, vec![(ty, error.into())])
    }

    /// Has a right operand of the library the reflected method?
    fn reflects(&mut self, ty: Ty, reflected: &str) -> bool {
        if let Some(&known) = self.kept.reflects.get(&ty) {
            return known;
        }
        let (reflects, lasts) = self.for_all_arms(|b| b.answers(ty, reflected) && !b.user_method(ty, reflected));
        if lasts {
            self.kept.reflects.insert(ty, reflects);
        }
        reflects
    }

    /// The first of the left operand's methods that takes the operands, or the right one's; both are the library's.
    fn known_pair(&mut self, l: N, r: N, methods: &[&str], reflected: &str) -> Option<N> {
        if unites(reflected)
            && let Some(union) = self.union_of_classes(&l, &r, Span::default())
        {
            return Some(union);
        }
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
