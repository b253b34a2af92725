//! Class variables that hold functions: an instance binds them as it binds its methods. Where a variable holds values of several
//! types, what it holds is looked at when running.

use super::DynOp;
use super::attribute::Attr;
use super::body::Body;
use super::call::Args;
use crate::lang_items::{above_name, paths};
use crate::sema::program::{GlobalId, Member};
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{ClassId, Ty};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// The class variable of this name that holds a function.
    pub(super) fn bound_variable(&mut self, ty: Ty, name: &str) -> Option<GlobalId> {
        match self.find_attr(ty, name) {
            Attr::Global(g) if self.binds(ty, name, g) => Some(g),
            _ => None,
        }
    }

    /// Is the name a class variable that holds values of several types, functions perhaps among them?
    pub(super) fn any_variable(&mut self, ty: Ty, name: &str) -> bool {
        let Attr::Global(g) = self.find_attr(ty, name) else { return false };
        let Some((class, _)) = self.s.class_of(ty) else { return false };
        let Some((owner, _)) = self.s.find_member(class, name) else { return false };
        let cell = self.s.program.globals[g.0 as usize].cell;
        let held = self.s.types.read_cell(cell, self.reader);
        held == Ty::OBJECT && !self.s.program.class(owner).unbound.contains(name)
    }

    /// Does the name mean such a variable, and something else on a class below?
    pub(super) fn binds_variously(&mut self, ty: Ty, name: &str) -> bool {
        (self.bound_variable(ty, name).is_some() || self.any_variable(ty, name)) && self.varies_below(ty, name)
    }

    /// `receiver.name(args)` where the name is such a variable.
    pub(super) fn call_bound_variable(&mut self, receiver: N, name: &str, mut args: Args, span: Span) -> N {
        let mut stmts = vec![];
        let receiver = self.keep(receiver, &mut stmts);
        if self.any_variable(receiver.ty, name) && self.may_be_described() {
            let callee = self.attribute_of(receiver, name, span);
            let call = self.call_callable(callee, args, span);
            let ty = call.ty;
            return Node::new(Kind::Block(stmts, call), ty, span);
        }
        let callee = self.variable_of(&receiver, name, span);
        let call = if callee.ty == Ty::OBJECT {
            self.call_variable(receiver, callee, args, span)
        } else {
            if self.is_function_value(callee.ty) {
                args.positional.insert(0, receiver);
            }
            self.call_callable(callee, args, span)
        };
        let ty = call.ty;
        Node::new(Kind::Block(stmts, call), ty, span)
    }

    /// What the class of the object has under the name, or AttributeError.
    fn variable_of(&mut self, object: &N, name: &str, span: Span) -> N {
        let (class, _) = self.s.class_of(object.ty).expect("what has class variables has a class");
        let of = object.ty;
        self.class_variable(class, name, span, &mut |b| b.no_attribute(of, name, vec![], span))
    }

    /// Calls the value of a variable: a function gets the receiver.
    pub(super) fn call_variable(&mut self, receiver: N, callee: N, args: Args, span: Span) -> N {
        let mut stmts = vec![];
        let receiver = self.keep(receiver, &mut stmts);
        let callee = self.keep(callee, &mut stmts);
        let positional = args.positional.into_iter().map(|n| self.keep(n, &mut stmts)).collect();
        let keywords = args.keywords.into_iter().map(|(name, n)| (name, self.keep(n, &mut stmts))).collect();
        let args = Args { positional, keywords, ..args };
        let mut bound = args.clone();
        bound.positional.insert(0, receiver);
        let test = self.is_function(callee.clone(), span);
        let bound = self.call_found(callee.clone(), bound, DynOp::CallFunction, span);
        let plain = self.call_dynamic(callee, args, span);
        let choice = self.either(test, bound, plain, span);
        let ty = choice.ty;
        Node::new(Kind::Block(stmts, choice), ty, span)
    }

    fn is_function(&mut self, value: N, span: Span) -> N {
        let function = self.s.lang_class(paths::FUNCTION);
        Node::new(Kind::IsInstance(value, function), self.s.lang_ty(paths::BOOL), span)
    }

    pub(super) fn either(&mut self, test: N, yes: N, no: N, span: Span) -> N {
        let ty = self.s.types.join(yes.ty, no.ty);
        let (yes, no) = (self.coerce(yes, ty), self.coerce(no, ty));
        Node::new(Kind::If(test, yes, no), ty, span)
    }

    /// What the class has under the name where the object may have an attribute of its own: a method, or a function in a class
    /// variable, goes by another name. `None` where it is neither.
    pub(super) fn bound_below_field(&mut self, class: ClassId, object: &N, name: &str, span: Span) -> Option<N> {
        let mro = self.s.program.mro(class);
        self.bound_along(class, &mro, object, name, span)
    }

    fn bound_along(&mut self, class: ClassId, mro: &[ClassId], object: &N, name: &str, span: Span) -> Option<N> {
        let (owner, member) = self.s.find_in(mro, name)?;
        let at = mro.iter().position(|&c| c == owner).expect("the owner is one of them");
        let hidden = above_name(name, &self.s.program.class(owner).path);
        self.s.add_member(class, &hidden, member.clone());
        let g = match member {
            Member::Methods(_) => return Some(self.bound_method(object.clone(), &hidden, span)),
            Member::Global(g) if !self.s.program.class(owner).unbound.contains(name) => g,
            _ => return None,
        };
        let bound = if self.any_variable(object.ty, &hidden) {
            self.bound_if_function(object.clone(), &hidden, span)
        } else if self.binds(object.ty, &hidden, g) {
            self.bound_method(object.clone(), &hidden, span)
        } else {
            return None;
        };
        if !self.s.infer.checked_globals.contains(&g) {
            return Some(bound);
        }
        let next = match self.bound_along(class, &mro[at + 1..], object, name, span) {
            Some(next) => next,
            None => self.no_attribute(object.ty, name, vec![], span),
        };
        let test = Node::new(Kind::GlobalBound(g), self.s.lang_ty(paths::BOOL), span);
        Some(self.either(test, bound, next, span))
    }

    /// `object.name` where the variable holds a function, if it is there.
    pub(super) fn bound_if_there(&mut self, object: N, name: &str, span: Span) -> N {
        let (class, _) = self.s.class_of(object.ty).expect("what has class variables has a class");
        let mut stmts = vec![];
        let object = self.keep(object, &mut stmts);
        let has = self.has_class_attribute(class, name, span);
        let missing = self.no_attribute(object.ty, name, vec![], span);
        stmts.push(S::If(has, vec![], vec![S::Expr(missing), S::Unreachable]));
        let method = self.bound_method(object, name, span);
        let ty = method.ty;
        Node::new(Kind::Block(stmts, method), ty, span)
    }

    /// `object.name` where the variable may hold a function. Which one is found when running: all such methods have one class.
    pub(super) fn bound_if_function(&mut self, object: N, name: &str, span: Span) -> N {
        let mut stmts = vec![];
        let object = self.keep(object, &mut stmts);
        let value = self.variable_of(&object, name, span);
        let value = self.keep(value, &mut stmts);
        let test = self.is_function(value.clone(), span);
        let class = self.s.lang_class(paths::BOUND_FUNCTION);
        let method = self.construct(class, vec![], Args::of(vec![object.clone(), value.clone()]), span);
        let method = self.coerce(method, Ty::OBJECT);
        let choice = self.either(test, method, value.clone(), span);
        let choice = self.described(&object, value, choice, span);
        let ty = choice.ty;
        Node::new(Kind::Block(stmts, choice), ty, span)
    }

    /// Calls a function that is bound to an object.
    pub(super) fn call_bound_function(&mut self, method: N, args: Args, span: Span) -> N {
        let mut stmts = vec![];
        let method = self.keep(method, &mut stmts);
        let field = |name: &str| Node::new(Kind::Field(method.clone(), name.into()), Ty::OBJECT, span);
        let (receiver, function) = (field(paths::METHOD_RECEIVER), field(paths::BOUND_FUNCTION_FUNCTION));
        let mut bound = args;
        bound.positional.insert(0, receiver);
        let call = self.call_found(function, bound, DynOp::CallFunction, span);
        let ty = call.ty;
        Node::new(Kind::Block(stmts, call), ty, span)
    }
}
