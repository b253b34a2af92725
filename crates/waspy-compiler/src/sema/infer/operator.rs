//! Operators: from the operands' types to the method that is called, by the order of Python's data model.

use super::body::Body;
use super::boxed_questions::Question;
use super::call::Args;
use super::{DynOp, SpecKind};
use crate::lang_items::{self, paths};
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{Ty, TyKind};
use num_bigint::BigInt;
use waspy_syntax::ast::{BinOp, CmpOp, ExprId, UnaryOp};
use waspy_syntax::source::Span;

/// An operation on two literals that is another literal.
fn literals(op: BinOp, l: &Node, r: &Node) -> Option<BigInt> {
    let (Kind::Int(a), Kind::Int(b)) = (&l.kind, &r.kind) else { return None };
    match op {
        BinOp::Add => Some(a + b),
        BinOp::Sub => Some(a - b),
        BinOp::Mul => Some(a * b),
        BinOp::BitOr => Some(a | b),
        BinOp::Pow => u32::try_from(b).ok().filter(|&n| u64::from(n) * a.bits() < 4096).map(|n| a.pow(n)),
        BinOp::LShift => u32::try_from(b).ok().filter(|&n| n < 64).map(|n| a << n),
        _ => None,
    }
}

impl Body<'_, '_> {
    /// `l op r`
    pub fn binary(&mut self, op: BinOp, l: N, r: N, span: Span) -> N {
        if l.ty == Ty::NEVER || r.ty == Ty::NEVER {
            return self.never(vec![l, r], span);
        }
        if let Some(folded) = literals(op, &l, &r) {
            return Node::new(Kind::Int(folded), l.ty, span);
        }
        let (l, r) = self.same_machine(l, r);
        if op == BinOp::BitOr
            && !self.dialect
            && let Some(union) = self.union_of_classes(&l, &r, span)
        {
            return union;
        }
        if self.is_open(l.ty) || self.is_open(r.ty) {
            return self.binary_open(op, l, r, span);
        }
        let (l, r) = if op == BinOp::Mod {
            match self.percent(l, r, span) {
                Ok(text) => return text,
                Err(operands) => operands,
            }
        } else {
            (l, r)
        };
        if let (BinOp::Add, TyKind::Tuple(xs), TyKind::Tuple(ys)) =
            (op, self.s.types.kind(l.ty).clone(), self.s.types.kind(r.ty).clone())
        {
            return self.concatenate(l, &xs, r, &ys, span);
        }
        let (mut method, reflected, _) = lang_items::binary_methods(op);
        let int = self.s.lang_ty(paths::INT);
        if op == BinOp::Pow && l.ty == int && matches!(&r.kind, Kind::Int(n) if n.sign() != num_bigint::Sign::Minus) {
            method = paths::POW_INT;
        }
        if self.differs_below(l.ty, r.ty, method, reflected) {
            return self.dynamic_binary(op, l, r, span);
        }
        if self.is_right_first(l.ty, r.ty, reflected) || self.is_concatenated_last(op, l.ty, r.ty, reflected) {
            let mut other = |b: &mut Self, l: N, r: N| b.binary_left(op, method, l, r, span);
            if let Some(node) = self.attempt(reflected, &l, &r, true, span, &mut other) {
                return node;
            }
        }
        let mut other = |b: &mut Self, l: N, r: N| b.binary_reflected(op, reflected, l, r, span);
        if let Some(node) = self.attempt(method, &l, &r, false, span, &mut other) {
            return node;
        }
        self.binary_reflected(op, reflected, l, r, span)
    }

    fn dynamic_binary(&mut self, op: BinOp, l: N, r: N, span: Span) -> N {
        let op = if self.augmented { DynOp::InPlace(op) } else { DynOp::Binary(op) };
        self.dynamic(op, vec![l, r], span)
    }

    /// The left operand's method, where the right one's was tried.
    fn binary_left(&mut self, op: BinOp, method: &str, l: N, r: N, span: Span) -> N {
        let mut other = |b: &mut Self, l: N, r: N| b.binary_error(op, l, r, span);
        if let Some(node) = self.attempt(method, &l, &r, false, span, &mut other) {
            return node;
        }
        self.binary_error(op, l, r, span)
    }

    fn binary_reflected(&mut self, op: BinOp, reflected: &str, l: N, r: N, span: Span) -> N {
        let mut other = |b: &mut Self, l: N, r: N| b.binary_error(op, l, r, span);
        if self.of_one_class(l.ty, r.ty) {
            // Of two objects of one class only the left one's method is asked.
            return self.binary_error(op, l, r, span);
        }
        if let Some(node) = self.attempt(reflected, &l, &r, true, span, &mut other) {
            return node;
        }
        self.binary_error(op, l, r, span)
    }

    fn binary_error(&mut self, op: BinOp, l: N, r: N, span: Span) -> N {
        if op == BinOp::Mul
            && let Some(node) = self.repeated(&l, &r, span)
        {
            return node;
        }
        if !self.dialect && self.s.class_of(l.ty).is_some() && self.s.class_of(r.ty).is_some() {
            let symbol = self.symbol(op);
            let symbol = self.str_node(&symbol, span);
            let call = self.call_path(paths::NOT_BINARY, vec![symbol, l, r], span);
            return self.never(vec![call], span);
        }
        let (a, b) = (self.class_name(l.ty), self.class_name(r.ty));
        let text = format!("unsupported operand type(s) for {}: '{a}' and '{b}'", self.symbol(op));
        self.raise_type_error(vec![l, r], &text, span)
    }

    /// How messages write the operator, in place or not.
    fn symbol(&self, op: BinOp) -> String {
        let symbol = lang_items::binary_symbol(op);
        match self.augmented {
            true => format!("{}=", symbol.split(' ').next().unwrap_or_default()),
            false => symbol.into(),
        }
    }

    /// Is the class of a value of this type found at run time?
    pub(super) fn is_open(&self, ty: Ty) -> bool {
        matches!(self.s.types.kind(ty), TyKind::Object | TyKind::Opt(_))
    }

    fn binary_open(&mut self, op: BinOp, l: N, r: N, span: Span) -> N {
        if let TyKind::Opt(inner) = *self.s.types.kind(l.ty)
            && self.is_known_present(l.ty)
        {
            return self.unwrapped(l, inner, lang_items::binary_methods(op).0, span, |b, l| b.binary(op, l, r, span));
        }
        self.dynamic_binary(op, l, r, span)
    }

    /// An operator's method, of the left operand or (`swapped`) of the right one. Where it gives `NotImplemented`, what
    /// comes `next` is tried.
    fn attempt(
        &mut self,
        method: &str,
        l: &N,
        r: &N,
        swapped: bool,
        span: Span,
        next: &mut dyn FnMut(&mut Self, N, N) -> N,
    ) -> Option<N> {
        if !self.user_method(if swapped { r.ty } else { l.ty }, method) {
            return if swapped {
                self.operator_swapped(method, l, r, span)
            } else {
                self.operator(method, l.clone(), r.clone(), span)
            };
        }
        let (lv, rv) = (self.temp(l.ty), self.temp(r.ty));
        let (a, b) = (Node::new(Kind::Local(lv), l.ty, span), Node::new(Kind::Local(rv), r.ty, span));
        let (receiver, other) = if swapped { (b.clone(), a.clone()) } else { (a.clone(), b.clone()) };
        let call = self.method_args(method, Args::of(vec![receiver, other]), span);
        let result = self.implemented(call, span, &mut |s| next(s, a.clone(), b.clone()));
        let ty = result.ty;
        let inner = Node::new(Kind::Let(rv, r.clone(), result), ty, span);
        Some(Node::new(Kind::Let(lv, l.clone(), inner), ty, span))
    }

    /// The result of an operator's method, or what comes `next` where it is `NotImplemented`.
    pub fn implemented(&mut self, call: N, span: Span, next: &mut dyn FnMut(&mut Self) -> N) -> N {
        self.implemented_as(call, span, &mut |_, result| result, next)
    }

    /// What `then` makes of the result of an operator's method, or what comes `next` where it is `NotImplemented`.
    pub(super) fn implemented_as(
        &mut self,
        call: N,
        span: Span,
        then: &mut dyn FnMut(&mut Self, N) -> N,
        next: &mut dyn FnMut(&mut Self) -> N,
    ) -> N {
        let class = self.s.lang_class(paths::NOT_IMPLEMENTED_TYPE);
        let missing = self.s.types.class(class, vec![]);
        if call.ty == missing {
            let next = next(self);
            let ty = next.ty;
            return Node::new(Kind::Block(vec![S::Expr(call)], next), ty, span);
        }
        if call.ty != Ty::OBJECT {
            return then(self, call);
        }
        if self.boxed_that(Question::Are(missing)).is_empty() {
            return then(self, call);
        }
        let var = self.temp(Ty::OBJECT);
        let read = Node::new(Kind::Local(var), Ty::OBJECT, span);
        let test = Node::new(Kind::IsInstance(read.clone(), class), self.s.lang_ty(paths::BOOL), span);
        let next = next(self);
        let next = self.coerce(next, Ty::OBJECT);
        let result = then(self, read);
        let result = self.coerce(result, Ty::OBJECT);
        let choice = Node::new(Kind::If(test, next, result), Ty::OBJECT, span);
        Node::new(Kind::Let(var, call, choice), Ty::OBJECT, span)
    }

    /// Is the method one of a user's class?
    pub(super) fn user_method(&mut self, ty: Ty, method: &str) -> bool {
        self.find_method(ty, method).is_some_and(|(f, _)| !self.s.program.function(f[0]).dialect)
    }

    /// The method of the left operand, when one of its overloads takes the right one.
    pub fn operator(&mut self, method: &str, l: N, r: N, span: Span) -> Option<N> {
        let (functions, bindings) = self.find_method(l.ty, method)?;
        let user = !self.s.program.function(functions[0]).dialect;
        if user || self.takes(&functions, &bindings, &l, &r) {
            return Some(self.method_args(method, Args::of(vec![l, r]), span));
        }
        None
    }

    /// The reflected method of the right operand. The operands are evaluated left first all the same.
    fn operator_swapped(&mut self, method: &str, l: &N, r: &N, span: Span) -> Option<N> {
        let (functions, bindings) = self.find_method(r.ty, method)?;
        let user = !self.s.program.function(functions[0]).dialect;
        if !user && !self.takes(&functions, &bindings, r, l) {
            return None;
        }
        let var = self.temp(l.ty);
        let left = Node::new(Kind::Local(var), l.ty, span);
        let call = self.method_args(method, Args::of(vec![r.clone(), left]), span);
        let ty = call.ty;
        Some(Node::new(Kind::Let(var, l.clone(), call), ty, span))
    }

    pub(super) fn takes(
        &mut self,
        functions: &[crate::sema::types::FunctionId],
        bindings: &[Ty],
        l: &N,
        r: &N,
    ) -> bool {
        let mut args = Args::of(vec![l.clone(), r.clone()]);
        if matches!(self.s.types.kind(l.ty), TyKind::Tuple(_)) {
            let (class, items) = self.s.class_of(l.ty).expect("a tuple has a class");
            args.positional[0].ty = self.s.types.class(class, items);
        }
        match self.kind() {
            SpecKind::Dispatcher(_) => self.kept_overload(functions, bindings, &args),
            _ => self.overload(functions, bindings, &args),
        }
    }

    /// `target op= value` on values.
    pub fn in_place(&mut self, op: BinOp, l: N, r: N, span: Span) -> N {
        if l.ty == Ty::NEVER || r.ty == Ty::NEVER {
            return self.never(vec![l, r], span);
        }
        if l.ty == Ty::OBJECT && !self.dialect {
            return self.dynamic(DynOp::InPlace(op), vec![l, r], span);
        }
        let outer = std::mem::replace(&mut self.augmented, true);
        let node = self.in_place_known(op, l, r, span);
        self.augmented = outer;
        node
    }

    fn in_place_known(&mut self, op: BinOp, l: N, r: N, span: Span) -> N {
        let (_, reflected, _) = lang_items::binary_methods(op);
        if self.is_concatenated_last(op, l.ty, r.ty, reflected) {
            let mut other = |b: &mut Self, l: N, r: N| b.in_place_left(op, l, r, span);
            if let Some(node) = self.attempt(reflected, &l, &r, true, span, &mut other) {
                return node;
            }
        }
        self.in_place_left(op, l, r, span)
    }

    /// The left operand's methods, where a right one that is asked first has said nothing.
    fn in_place_left(&mut self, op: BinOp, l: N, r: N, span: Span) -> N {
        let (_, _, method) = lang_items::binary_methods(op);
        let mut other = |b: &mut Self, l: N, r: N| b.binary(op, l, r, span);
        if !self.is_open(l.ty)
            && !self.is_open(r.ty)
            && let Some(node) = self.attempt(method, &l, &r, false, span, &mut other)
        {
            return node;
        }
        if !self.is_open(l.ty)
            && !self.is_open(r.ty)
            && let Some(raise) = self.in_place_error(method, &l, &r, span)
        {
            return raise;
        }
        self.binary(op, l, r, span)
    }

    /// `list += 5`: the method takes anything that can be iterated, and nothing else is tried.
    pub fn in_place_error(&mut self, method: &str, l: &Node, r: &Node, span: Span) -> Option<N> {
        let (functions, _) = self.find_method(l.ty, method)?;
        if !self.s.program.function(functions[0]).dialect || r.ty == Ty::OBJECT {
            return None;
        }
        let args = Args::of(vec![Box::new(l.clone()), Box::new(r.clone())]);
        self.not_iterable_argument(&functions, &args, span)
    }

    /// `-x`, `+x`, `~x`
    pub fn unary_method(&mut self, op: UnaryOp, node: N, span: Span) -> N {
        let method = lang_items::unary_method(op);
        if self.is_open(node.ty) || self.has_method(node.ty, method) {
            return self.method(node, method, vec![], span);
        }
        let text =
            format!("bad operand type for unary {}: '{}'", lang_items::unary_symbol(op), self.class_name(node.ty));
        self.raise_type_error(vec![node], &text, span)
    }

    // Comparisons.

    /// `a < b < c`
    pub fn compare_chain(&mut self, left: ExprId, ops: &[CmpOp], rights: &[ExprId], span: Span) -> N {
        let left = self.expr(left);
        self.compare_rest(left, ops, rights, span)
    }

    fn compare_rest(&mut self, left: N, ops: &[CmpOp], rights: &[ExprId], span: Span) -> N {
        let right = self.expr(rights[0]);
        if ops.len() == 1 {
            return self.compare(ops[0], left, right, span);
        }
        if left.ty == Ty::NEVER || right.ty == Ty::NEVER {
            return self.never(vec![left, right], span);
        }
        let (left, right) = self.same_machine(left, right);
        let (lv, rv) = (self.temp(left.ty), self.temp(right.ty));
        let l = Node::new(Kind::Local(lv), left.ty, span);
        let r = Node::new(Kind::Local(rv), right.ty, span);
        let first = self.compare(ops[0], l, r.clone(), span);
        let first = self.truth(first);
        let saved = self.env.clone();
        let rest = self.compare_rest(r, &ops[1..], &rights[1..], span);
        let rest = self.truth(rest);
        let after = self.env.clone();
        self.env = self.join_env(&saved, &after);
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let both = Node::new(Kind::And(first, rest), bool_ty, span);
        let inner = Node::new(Kind::Let(rv, right, both), bool_ty, span);
        Node::new(Kind::Let(lv, left, inner), bool_ty, span)
    }

    /// One comparison.
    pub fn compare(&mut self, op: CmpOp, l: N, r: N, span: Span) -> N {
        if l.ty == Ty::NEVER || r.ty == Ty::NEVER {
            return self.never(vec![l, r], span);
        }
        let (l, r) = self.same_machine(l, r);
        let by_value = !matches!(op, CmpOp::Is | CmpOp::IsNot | CmpOp::In | CmpOp::NotIn);
        if by_value && let Some(node) = self.compare_fixed(op, &l, &r, span) {
            return node;
        }
        let node = match op {
            CmpOp::Is => self.identity(l, r, span),
            CmpOp::IsNot => {
                let same = self.identity(l, r, span);
                self.negate(same, span)
            }
            CmpOp::In => self.contains(l, r, span),
            CmpOp::NotIn => {
                let found = self.contains(l, r, span);
                self.negate(found, span)
            }
            CmpOp::Eq | CmpOp::NotEq => self.equality(op, l, r, span),
            _ => self.ordering(op, l, r, span),
        };
        // A method of the program may return anything; to the library a comparison is its truth.
        let plain = !self.dialect || node.ty == Ty::NEVER || node.ty == self.s.lang_ty(paths::BOOL);
        if plain { node } else { self.truth(node) }
    }

    fn negate(&mut self, node: N, span: Span) -> N {
        if node.ty == Ty::NEVER {
            return node;
        }
        if let Some(known) = Self::static_truth(&node) {
            return self.bool_node(!known, span);
        }
        let truth = self.truth(node);
        Node::new(Kind::Not(truth), self.s.lang_ty(paths::BOOL), span)
    }

    fn identity(&mut self, l: N, r: N, span: Span) -> N {
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let (l, r) = if l.ty == Ty::NONE && r.ty != Ty::NONE { (r, l) } else { (l, r) };
        if r.ty == Ty::NONE && matches!(r.kind, Kind::None) {
            if matches!(self.s.types.kind(l.ty), TyKind::Opt(_) | TyKind::Object) {
                return Node::new(Kind::IsNone(l), bool_ty, span);
            }
            let known = l.ty == Ty::NONE;
            return self.known(vec![l], known, span);
        }
        if self.is_class_value(l.ty) && self.is_class_value(r.ty) {
            return self.same_class(l, r, span);
        }
        let (l, r) = (self.value_of(l), self.value_of(r));
        let comparable =
            l.ty == r.ty || self.is_open(l.ty) || self.is_open(r.ty) || self.fits(&l, r.ty) || self.fits(&r, l.ty);
        if !comparable {
            return self.known(vec![l, r], false, span);
        }
        let ty = self.s.types.join(l.ty, r.ty);
        let (l, r) = (self.coerce(l, ty), self.coerce(r, ty));
        Node::new(Kind::Same(l, r), bool_ty, span)
    }

    /// A known truth after evaluating what has effects.
    pub fn known(&mut self, operands: Vec<N>, value: bool, span: Span) -> N {
        let result = self.bool_node(value, span);
        let effects: Vec<S> = operands.into_iter().filter(|n| !self.effectless(n)).map(S::Expr).collect();
        if effects.is_empty() {
            return result;
        }
        let ty = result.ty;
        Node::new(Kind::Block(effects, result), ty, span)
    }

    fn effectless(&self, node: &Node) -> bool {
        matches!(node.kind, Kind::Local(_) | Kind::TypeArg(_)) || self.s.types.clone_kind_is_simple(node)
    }

    fn equality(&mut self, op: CmpOp, l: N, r: N, span: Span) -> N {
        if let (Kind::Str(a), Kind::Str(b)) = (&l.kind, &r.kind) {
            // `__name__ == "__main__"` decides what is compiled.
            return self.bool_node((a == b) == (op == CmpOp::Eq), span);
        }
        if let Some(node) = self.equality_optional(op, &l, &r, span) {
            return node;
        }
        if l.ty == Ty::OBJECT || r.ty == Ty::OBJECT {
            return self.dynamic(DynOp::Compare(op), vec![l, r], span);
        }
        if self.is_class_value(l.ty) && self.is_class_value(r.ty) && !self.user_method(l.ty, paths::DUNDER_EQ) {
            let same = self.same_class(l, r, span);
            return if op == CmpOp::NotEq { self.negate(same, span) } else { same };
        }
        let (method, _) = lang_items::compare_methods(op);
        let own_eq = self.turns_equality_round(l.ty);
        if op == CmpOp::NotEq && !self.user_method(l.ty, method) && self.user_method(r.ty, method) {
            return self.dynamic(DynOp::Compare(op), vec![l, r], span);
        }
        if op == CmpOp::NotEq && own_eq {
            let equal = self.equality(CmpOp::Eq, l, r, span);
            return self.negate(equal, span);
        }
        if self.is_right_compared_first(l.ty, r.ty, method) {
            let mut other = |b: &mut Self, l: N, r: N| b.equality_left(op, l, r, span);
            if let Some(node) = self.attempt(method, &l, &r, true, span, &mut other) {
                return node;
            }
        }
        let mut other = |b: &mut Self, l: N, r: N| b.equality_reflected(op, l, r, span);
        if let Some(node) = self.attempt(method, &l, &r, false, span, &mut other) {
            return node;
        }
        if op == CmpOp::NotEq && self.has_method(l.ty, paths::DUNDER_EQ) && !self.user_method(l.ty, paths::DUNDER_EQ) {
            let equal = self.equality(CmpOp::Eq, l, r, span);
            return self.negate(equal, span);
        }
        self.equality_reflected(op, l, r, span)
    }

    /// The left operand's method, where the right one's was tried.
    fn equality_left(&mut self, op: CmpOp, l: N, r: N, span: Span) -> N {
        let (method, _) = lang_items::compare_methods(op);
        let mut other = |b: &mut Self, l: N, r: N| b.identity_or_not(op, l, r, span);
        if let Some(node) = self.attempt(method, &l, &r, false, span, &mut other) {
            return node;
        }
        self.identity_or_not(op, l, r, span)
    }

    fn equality_reflected(&mut self, op: CmpOp, l: N, r: N, span: Span) -> N {
        let (method, _) = lang_items::compare_methods(op);
        let mut other = |b: &mut Self, l: N, r: N| b.identity_or_not(op, l, r, span);
        if let Some(node) = self.attempt(method, &l, &r, true, span, &mut other) {
            return node;
        }
        self.identity_or_not(op, l, r, span)
    }

    fn identity_or_not(&mut self, op: CmpOp, l: N, r: N, span: Span) -> N {
        let same = self.identity(l, r, span);
        if op == CmpOp::NotEq { self.negate(same, span) } else { same }
    }

    /// `None` is equal to itself alone.
    fn equality_optional(&mut self, op: CmpOp, l: &N, r: &N, span: Span) -> Option<N> {
        let optional = |b: &Self, t: Ty| matches!(b.s.types.kind(t), TyKind::Opt(_) | TyKind::None);
        let known = |b: &Self, t: Ty| t != Ty::OBJECT && !optional(b, t);
        let bool_ty = self.s.lang_ty(paths::BOOL);
        if !(optional(self, l.ty) && (optional(self, r.ty) || known(self, r.ty))
            || optional(self, r.ty) && known(self, l.ty))
        {
            return None;
        }
        let (lv, rv) = (self.temp(l.ty), self.temp(r.ty));
        let (a, b) = (Node::new(Kind::Local(lv), l.ty, span), Node::new(Kind::Local(rv), r.ty, span));
        let none = |b: &mut Self, n: &N| {
            let none = Node::new(Kind::None, Ty::NONE, span);
            b.identity(n.clone(), none, span)
        };
        let (a_none, b_none) = (none(self, &a), none(self, &b));
        let plain = |b: &mut Self, n: &N| {
            let inner = b.s.types.without_none(n.ty);
            if inner == n.ty || inner == Ty::NEVER {
                n.clone()
            } else {
                Node::new(Kind::Coerce(n.clone()), inner, span)
            }
        };
        let values = if l.ty == Ty::NONE || r.ty == Ty::NONE {
            self.bool_node(false, span)
        } else {
            let (x, y) = (plain(self, &a), plain(self, &b));
            let node = self.equality(CmpOp::Eq, x, y, span);
            self.truth(node)
        };
        let b_absent = Node::new(Kind::If(b_none.clone(), self.bool_node(false, span), values), bool_ty, span);
        let equal = Node::new(Kind::If(a_none, b_none, b_absent), bool_ty, span);
        let equal = if op == CmpOp::NotEq { self.negate(equal, span) } else { equal };
        let inner = Node::new(Kind::Let(rv, r.clone(), equal), bool_ty, span);
        Some(Node::new(Kind::Let(lv, l.clone(), inner), bool_ty, span))
    }

    fn ordering(&mut self, op: CmpOp, l: N, r: N, span: Span) -> N {
        if self.is_open(l.ty) || self.is_open(r.ty) {
            return self.dynamic(DynOp::Compare(op), vec![l, r], span);
        }
        let (method, reflected) = lang_items::compare_methods(op);
        if self.differs_below(l.ty, r.ty, method, reflected) {
            return self.dynamic(DynOp::Compare(op), vec![l, r], span);
        }
        if self.is_right_compared_first(l.ty, r.ty, reflected) {
            let mut other = |b: &mut Self, l: N, r: N| b.ordering_left(op, method, l, r, span);
            if let Some(node) = self.attempt(reflected, &l, &r, true, span, &mut other) {
                return node;
            }
        }
        let mut other = |b: &mut Self, l: N, r: N| b.ordering_reflected(op, reflected, l, r, span);
        if let Some(node) = self.attempt(method, &l, &r, false, span, &mut other) {
            return node;
        }
        self.ordering_reflected(op, reflected, l, r, span)
    }

    /// The left operand's method, where the right one's was tried.
    fn ordering_left(&mut self, op: CmpOp, method: &str, l: N, r: N, span: Span) -> N {
        let mut other = |b: &mut Self, l: N, r: N| b.ordering_error(op, l, r, span);
        if let Some(node) = self.attempt(method, &l, &r, false, span, &mut other) {
            return node;
        }
        self.ordering_error(op, l, r, span)
    }

    fn ordering_reflected(&mut self, op: CmpOp, reflected: &str, l: N, r: N, span: Span) -> N {
        let mut other = |b: &mut Self, l: N, r: N| b.ordering_error(op, l, r, span);
        if let Some(node) = self.attempt(reflected, &l, &r, true, span, &mut other) {
            return node;
        }
        self.ordering_error(op, l, r, span)
    }

    fn ordering_error(&mut self, op: CmpOp, l: N, r: N, span: Span) -> N {
        let symbol = lang_items::compare_symbol(op);
        if self.s.class_of(l.ty).is_some() && self.s.class_of(r.ty).is_some() {
            let symbol = self.str_node(symbol, span);
            let call = self.call_path(paths::NOT_COMPARABLE, vec![symbol, l, r], span);
            return self.never(vec![call], span);
        }
        let (a, b) = (self.class_name(l.ty), self.class_name(r.ty));
        let text = format!("'{symbol}' not supported between instances of '{a}' and '{b}'");
        self.raise_type_error(vec![l, r], &text, span)
    }
}
