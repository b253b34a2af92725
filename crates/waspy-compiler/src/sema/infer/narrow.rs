//! What a condition says about variables: `x is None`, `isinstance(x, C)`, truth. Narrowing belongs to a variable's
//! value: it is written as a new store at the head of the branch.

use super::body::Body;
use crate::lang_items::paths;
use crate::sema::tree::{Kind, N, Node, S, Var};
use crate::sema::types::{ClassId, Ty, TyKind};

impl Body<'_, '_> {
    /// Adds the stores that hold where the condition has this truth.
    pub fn narrow(&mut self, cond: &Node, truth: bool, out: &mut Vec<S>) {
        match &cond.kind {
            Kind::Not(inner) => self.narrow(inner, !truth, out),
            Kind::And(a, b) if truth => {
                self.narrow(a, true, out);
                self.narrow(b, true, out);
            }
            Kind::Or(a, b) if !truth => {
                self.narrow(a, false, out);
                self.narrow(b, false, out);
            }
            Kind::Or(..) if truth && self.dialect => self.narrow_value(cond, out),
            Kind::IsNone(value) => self.narrow_none(value, truth, out),
            Kind::IsInstance(value, class) => self.narrow_instance(value, *class, truth, out),
            Kind::Let(var, value, body) => self.narrow_named(*var, value, body, truth, out),
            Kind::Block(_, value) => self.narrow(value, truth, out),
            _ => {}
        }
    }

    /// `let t = x in test(t)`: what is said of `t` holds for `x`.
    fn narrow_named(&mut self, var: Var, value: &Node, body: &Node, truth: bool, out: &mut Vec<S>) {
        let source = match &value.kind {
            Kind::Local(source) | Kind::LocalChecked(source) => Some(*source),
            Kind::Block(stmts, inner) => match (&inner.kind, stmts.last()) {
                // `(x := value)`: the last store is into x.
                (Kind::Local(_), Some(S::Set(source, _))) => Some(*source),
                _ => None,
            },
            _ => None,
        };
        match source {
            Some(source) => {
                let body = renamed(body, var, source);
                self.narrow(&body, truth, out);
            }
            None => self.narrow_inner(body, var, truth, out),
        }
    }

    fn narrow_inner(&mut self, body: &Node, var: Var, truth: bool, out: &mut Vec<S>) {
        let before = out.len();
        self.narrow(body, truth, out);
        let kept: Vec<S> = out.drain(before..).filter(|s| !matches!(s, S::Set(v, _) if *v == var)).collect();
        out.extend(kept);
    }

    /// The library asks for a text or for bytes, and objects of classes below count as such: it goes on with what they stand for.
    fn narrow_value(&mut self, cond: &Node, out: &mut Vec<S>) {
        let mut tests = vec![];
        let Some((var, value)) = instance_tests(cond, &mut tests) else { return };
        let Some(&class) = tests.first() else { return };
        let found = paths::PLAIN_VALUES.iter().find(|(path, _)| self.is_library_class(class, path));
        let Some(&(_, plain)) = found else { return };
        let stand_ins = [self.s.value_base(class), Some(self.s.lang_class(paths::STR_ENUM))];
        let in_slots = (var.0 as usize) < self.env.slots.len() && self.slot(var).ty == Ty::OBJECT;
        if !in_slots || !tests[1..].iter().all(|test| stand_ins.contains(&Some(*test))) {
            return;
        }
        let node = self.call_path(plain, vec![Box::new(value.clone())], value.span);
        self.slot(var).ty = node.ty;
        out.push(S::Set(var, node));
    }

    fn variable(node: &Node) -> Option<Var> {
        match &node.kind {
            Kind::Local(var) | Kind::LocalChecked(var) => Some(*var),
            _ => None,
        }
    }

    fn narrow_none(&mut self, value: &Node, truth: bool, out: &mut Vec<S>) {
        let Some(var) = Self::variable(value) else { return };
        match *self.s.types.kind(value.ty) {
            TyKind::Opt(inner) => self.renew(var, value, if truth { Ty::NONE } else { inner }, out),
            TyKind::Object if truth => self.renew(var, value, Ty::NONE, out),
            _ => {}
        }
    }

    fn narrow_instance(&mut self, value: &N, class: ClassId, truth: bool, out: &mut Vec<S>) {
        // An optional value is looked at once it is known to be there.
        let plain = match &value.kind {
            Kind::Coerce(inner) if matches!(*self.s.types.kind(inner.ty), TyKind::Opt(t) if t == value.ty) => {
                Node { kind: inner.kind.clone(), ty: value.ty, span: value.span }
            }
            _ => Node::clone(value),
        };
        let value = &plain;
        let Some(var) = Self::variable(value) else { return };
        if !truth {
            return;
        }
        if value.ty == Ty::OBJECT {
            // A boxed `int` may be a `bool`, a container may have any layout: those stay boxed.
            let exact = [paths::STR, paths::FLOAT].iter().any(|p| self.s.lang_class(p) == class);
            let user = !self.s.program.class(class).dialect;
            if !exact && !user {
                return;
            }
        }
        // What has the layout of another base cannot be taken for one of these.
        if !self.s.program.class(class).type_params.is_empty() || !self.s.program.class(class).elsewhere.is_empty() {
            return;
        }
        let ty = self.s.types.class(class, vec![]);
        self.renew(var, value, ty, out);
    }

    fn renew(&mut self, var: Var, value: &Node, ty: Ty, out: &mut Vec<S>) {
        if (var.0 as usize) >= self.env.slots.len() || self.slot(var).ty != value.ty {
            return;
        }
        let read = Node::new(Kind::Local(var), value.ty, value.span);
        let node = match ty {
            Ty::NONE => Node::new(Kind::None, Ty::NONE, value.span),
            _ => Node::new(Kind::Coerce(read), ty, value.span),
        };
        self.slot(var).ty = ty;
        out.push(S::Set(var, node));
    }
}

/// The variable that a chain of `or` asks for its class, and the classes that it asks for.
fn instance_tests<'a>(cond: &'a Node, classes: &mut Vec<ClassId>) -> Option<(Var, &'a Node)> {
    match &cond.kind {
        Kind::Or(a, b) => {
            let (first, second) = (instance_tests(a, classes)?, instance_tests(b, classes)?);
            (first.0 == second.0).then_some(first)
        }
        Kind::IsInstance(value, class) if value.ty == Ty::OBJECT => {
            classes.push(*class);
            Body::variable(value).map(|var| (var, &**value))
        }
        _ => None,
    }
}

/// The tests of a condition on `from`, said of `to`.
pub(super) fn renamed(node: &Node, from: Var, to: Var) -> Node {
    let rename = |n: &Node| Box::new(renamed(n, from, to));
    let kind = match &node.kind {
        Kind::Local(v) if *v == from => Kind::Local(to),
        Kind::Not(a) => Kind::Not(rename(a)),
        Kind::Coerce(a) => Kind::Coerce(rename(a)),
        Kind::And(a, b) => Kind::And(rename(a), rename(b)),
        Kind::Or(a, b) => Kind::Or(rename(a), rename(b)),
        Kind::IsNone(a) => Kind::IsNone(rename(a)),
        Kind::IsInstance(a, c) => Kind::IsInstance(rename(a), *c),
        other => other.clone(),
    };
    Node { kind, ty: node.ty, span: node.span }
}
