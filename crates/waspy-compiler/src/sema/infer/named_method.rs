//! Methods that are taken by names found when running (`core/named_method.py`). They are of one type, which keeps the name:
//! dispatchers have one arm for all of them. Calling one chooses among the names, in a function of its own for each number of
//! arguments, and calls the method of that name of a receiver of any class.

use super::DynOp;
use super::body::Body;
use super::by_name::Named;
use super::call::Args;
use crate::lang_items::paths;
use crate::sema::Sema;
use crate::sema::tree::{Kind, N, Node, Var};
use crate::sema::types::Ty;
use std::collections::BTreeSet;
use waspy_syntax::source::Span;

/// What becomes of a method that is taken of an object.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MethodsTaken {
    /// A value whose type tells the receiver's type and the name.
    Typed,
    /// It is boxed at once: its type tells the name.
    Boxed,
    /// Its name was found when running: it is boxed, and its type tells nothing.
    Named {
        /// May it be called?
        called: bool,
    },
}

/// Names of the methods that are taken so.
#[derive(Default)]
pub struct NamedMethods {
    all: BTreeSet<String>,
    called: BTreeSet<String>,
    /// Specialisations that depend on the names.
    readers: BTreeSet<u32>,
}

impl MethodsTaken {
    /// How `getattr` and its kind take a method.
    pub(super) fn by_name(what: Named, name: &Node) -> MethodsTaken {
        match name.kind {
            Kind::Str(_) => MethodsTaken::Typed,
            _ => MethodsTaken::Named { called: what != Named::Shown },
        }
    }
}

impl Sema<'_> {
    fn take_by_name(&mut self, name: &str, called: bool) {
        let methods = &mut self.infer.named_methods;
        let new = methods.all.insert(name.into());
        if called && methods.called.insert(name.into()) || new {
            self.types.dirty.extend(std::mem::take(&mut methods.readers));
        }
    }
}

impl Body<'_, '_> {
    /// Does something while methods are taken in another way.
    pub(super) fn taking_methods(&mut self, taken: MethodsTaken, f: impl FnOnce(&mut Self) -> N) -> N {
        let outer = std::mem::replace(&mut self.methods_taken, taken);
        let node = f(self);
        self.methods_taken = outer;
        node
    }

    /// The method of the name, of a receiver of any class.
    pub(super) fn named_method(&mut self, receiver: N, name: &str, called: bool, span: Span) -> N {
        self.s.take_by_name(name, called);
        let receiver = self.coerce(receiver, Ty::OBJECT);
        let name = self.str_node(name, span);
        let class = self.s.lang_class(paths::NAMED_METHOD);
        self.construct(class, vec![], Args::of(vec![receiver, name]), span)
    }

    /// Such a method is called.
    pub(super) fn call_named_method(&mut self, method: N, args: Args, span: Span) -> N {
        let mut stmts = vec![];
        let method = self.keep(method, &mut stmts);
        let (receiver, name) = self.parts_of_named(&method, span);
        let call = if args.mapping.is_some() || args.rest.is_some() {
            self.dynamic_spread(&DynOp::SpreadNamed, vec![receiver, name], args, span)
        } else {
            let op =
                DynOp::CallNamed(args.positional.len() as u32, args.keywords.iter().map(|(n, _)| n.clone()).collect());
            let named = args.keywords.into_iter().map(|(_, value)| value);
            self.dynamic(op, [receiver, name].into_iter().chain(args.positional).chain(named).collect(), span)
        };
        let ty = call.ty;
        Node::new(Kind::Block(stmts, call), ty, span)
    }

    fn parts_of_named(&mut self, method: &N, span: Span) -> (N, N) {
        let text = self.s.lang_ty(paths::STR);
        let field = |name: &str, ty| Node::new(Kind::Field(method.clone(), name.into()), ty, span);
        (field(paths::METHOD_RECEIVER, Ty::OBJECT), field(paths::NAMED_METHOD_NAME, text))
    }

    /// The function that calls one of the methods: the receiver and the name come first.
    pub(super) fn call_by_name(&mut self, op: &DynOp, params: &[(Var, Ty)]) -> N {
        let receiver = self.parameter(params[0].0);
        let text = self.s.lang_ty(paths::STR);
        let name = Node::new(Kind::Coerce(self.parameter(params[1].0)), text, Span::default());
        let rest: Vec<N> = params[2..].iter().map(|p| self.parameter(p.0)).collect();
        self.s.infer.named_methods.readers.insert(self.reader);
        let names = self.s.infer.named_methods.called.clone();
        self.choose_name(name, receiver.clone(), names, &mut |b, name| {
            let args = match op {
                DynOp::CallNamed(_, keywords) => {
                    let mut args = Args::of(rest.clone());
                    let named = args.positional.split_off(args.positional.len() - keywords.len());
                    args.keywords = keywords.iter().cloned().zip(named).collect();
                    args
                }
                DynOp::SpreadNamed(spread) => b.spread_args(spread, rest.clone()),
                _ => unreachable!("it calls a method by its name"),
            };
            b.call_member(receiver.clone(), name, args, Span::default())
        })
    }

    /// `method.name` where a function has it and the method has not.
    pub(super) fn attribute_of_named(&mut self, method: N, name: &str, span: Span) -> N {
        let mut stmts = vec![];
        let method = self.keep(method, &mut stmts);
        let (receiver, function) = self.parts_of_named(&method, span);
        self.s.infer.named_methods.readers.insert(self.reader);
        let mut names = self.s.infer.named_methods.all.clone();
        if let Some(with) = self.functions_with(name) {
            names.retain(|n| with.contains(n));
        }
        let value = self.choose_name(function, receiver, names, &mut |b, function| {
            b.attribute_of_open(method.clone(), function, name, span)
        });
        let ty = value.ty;
        Node::new(Kind::Block(stmts, value), ty, span)
    }

    /// A choice among names; that it is another one cannot be, and is told as a missing attribute.
    fn choose_name(
        &mut self,
        name: N,
        receiver: N,
        names: BTreeSet<String>,
        f: &mut dyn FnMut(&mut Self, &str) -> N,
    ) -> N {
        let span = name.span;
        let mut stmts = vec![];
        let name = self.keep(name, &mut stmts);
        let error = self.call_path(paths::NO_ATTRIBUTE, vec![receiver, name.clone()], span);
        let mut result = self.never(vec![error], span);
        for candidate in names {
            self.env.live = true;
            let value = f(self, &candidate);
            let value = self.boxed_result(value);
            let literal = self.str_node(&candidate, span);
            let test = self.equal_plainly(name.clone(), literal, span);
            result = Node::new(Kind::If(test, value, result), Ty::OBJECT, span);
        }
        let ty = result.ty;
        Node::new(Kind::Block(stmts, result), ty, span)
    }
}
