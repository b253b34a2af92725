//! `super()`: what the classes behind one have, in the order of the class of the receiver.

use super::body::Body;
use super::call::Args;
use crate::lang_items::{above_name, paths};
use crate::sema::program::Member;
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{ClassId, Ty, TyKind};
use waspy_syntax::ast::{ExprId, ExprKind, Keyword};
use waspy_syntax::source::Span;

/// `super()` at a place: the receiver, and the classes that are looked through.
struct Above {
    receiver: N,
    classes: Vec<ClassId>,
}

impl Body<'_, '_> {
    /// Is the expression `super()` or `super(C, receiver)`?
    fn above(&mut self, e: ExprId, span: Span) -> Option<Above> {
        let unit = self.unit.clone();
        let ExprKind::Call { func, args, keywords } = &unit.expr(e).kind else { return None };
        if !keywords.is_empty()
            || self.name_of(*func).as_deref() != Some(paths::SUPER)
            || self.local(paths::SUPER).is_some()
        {
            return None;
        }
        let (class, receiver) = match args.as_slice() {
            [] => (self.class?, self.read_var(self.receiver?, span)),
            [class, receiver] => {
                let class = self.expr(*class);
                let TyKind::Type(class, _) = *self.s.types.kind(class.ty) else { return None };
                (class, self.expr(*receiver))
            }
            _ => return None,
        };
        let of = match *self.s.types.kind(receiver.ty) {
            TyKind::Class(c, _) | TyKind::Type(c, _) => c,
            _ => class,
        };
        let behind = |mro: Vec<ClassId>| mro.iter().position(|&c| c == class).map(|at| mro[at + 1..].to_vec());
        let classes = behind(self.s.program.mro(of)).or_else(|| behind(self.s.program.mro(class)))?;
        Some(Above { receiver, classes })
    }

    fn member_above(&mut self, above: &Above, name: &str) -> Option<(ClassId, Member)> {
        if let Some(found) = self.s.find_in(&above.classes, name) {
            return Some(found);
        }
        if self.value_behind(above.receiver.clone()).is_some_and(|v| self.has_method(v.ty, name)) {
            // The built-in class behind has it.
            return None;
        }
        let object = self.s.lang_class(paths::OBJECT);
        self.s.find_in(&[object], name)
    }

    /// `super().name(args)`
    pub(super) fn call_super(
        &mut self,
        value: ExprId,
        name: &str,
        args: &[ExprId],
        keywords: &[Keyword],
        span: Span,
    ) -> Option<N> {
        let above = self.above(value, span)?;
        let args = self.arguments(args, keywords);
        let found = self.member_above(&above, name);
        Some(match found {
            Some((owner, Member::Methods(ids))) => self.call_above(above.receiver, owner, &ids, args, span),
            Some((owner, Member::Global(g))) => {
                let callee = self.read_global(g, span);
                let mut args = args;
                if callee.ty == Ty::OBJECT && !self.s.program.class(owner).unbound.contains(name) {
                    return Some(self.call_variable(above.receiver, callee, args, span));
                }
                if self.is_function_value(callee.ty) {
                    args.positional.insert(0, above.receiver);
                }
                self.call_callable(callee, args, span)
            }
            _ => self.call_of_object(above.receiver, name, args, span),
        })
    }

    /// Calls a method of a class above with the receiver at hand.
    fn call_above(
        &mut self,
        receiver: N,
        owner: ClassId,
        ids: &[crate::sema::types::FunctionId],
        mut args: Args,
        span: Span,
    ) -> N {
        let attrs = self.s.program.function(ids[0]).attrs.clone();
        if attrs.is_property {
            let value = self.call_functions(ids, vec![], Args::of(vec![receiver]), span);
            return self.call_callable(value, args, span);
        }
        if attrs.is_static {
            return self.call_functions(ids, vec![], args, span);
        }
        let bindings = match self.s.class_of(receiver.ty) {
            Some((class, of)) if self.s.program.class(owner).dialect && self.s.types.derives(class, owner) => {
                self.s.args_of_base(class, &of, owner)
            }
            _ => vec![],
        };
        let is_class = matches!(self.s.types.kind(receiver.ty), TyKind::Type(..));
        let receiver = if attrs.is_classmethod && !is_class { self.type_of_value(receiver, span) } else { receiver };
        args.positional.insert(0, receiver);
        self.call_functions(ids, bindings, args, span)
    }

    /// What `object` does under names that the library does not define for it.
    fn call_of_object(&mut self, receiver: N, name: &str, mut args: Args, span: Span) -> N {
        match name {
            paths::DUNDER_INIT | paths::INIT_SUBCLASS => {
                if name == paths::INIT_SUBCLASS && (args.mapping.is_some() || !args.keywords.is_empty()) {
                    return self.no_subclass_keywords(receiver, args, span);
                }
                self.init_of_object(receiver, args, span)
            }
            _ => {
                let object = self.s.lang_class(paths::OBJECT);
                if let Some(value) = self.value_behind(receiver.clone()).filter(|v| self.has_method(v.ty, name)) {
                    args.positional.insert(0, value);
                    return self.method_args(name, args, span);
                }
                if name != paths::DUNDER_NEW {
                    args.positional.insert(0, receiver);
                }
                if let Some(node) = self.object_method(object, name, &args, span) {
                    return node;
                }
                let text = format!("'super' object has no attribute '{name}'");
                self.raise_attribute_error(args.positional, &text, span)
            }
        }
    }

    /// `object.__init__` and `object.__init_subclass__` take nothing but their receiver; `type.__init__` takes what made
    /// the class.
    fn init_of_object(&mut self, receiver: N, args: Args, span: Span) -> N {
        const TOO_MANY: &str = "object.__init__() takes exactly one argument (the instance to initialize)";
        let given: Vec<N> = args.positional.into_iter().chain(args.keywords.into_iter().map(|(_, n)| n)).collect();
        if !given.is_empty() && !self.is_class_value(receiver.ty) {
            let unpacked = args.rest.into_iter().chain(args.mapping);
            let operands = std::iter::once(receiver).chain(given).chain(unpacked).collect();
            return self.raise_type_error(operands, TOO_MANY, span);
        }
        let takes_all = self.is_class_value(receiver.ty);
        let mut stmts: Vec<S> = std::iter::once(receiver).chain(given).map(S::Expr).collect();
        for unpacked in args.rest.into_iter().chain(args.mapping) {
            if takes_all {
                stmts.push(S::Expr(unpacked));
                continue;
            }
            let is_full = self.truth(unpacked);
            let raise = self.raise_type_error(vec![], TOO_MANY, span);
            stmts.push(S::If(is_full, vec![S::Expr(raise)], vec![]));
        }
        Node::new(Kind::Block(stmts, Node::new(Kind::None, Ty::NONE, span)), Ty::NONE, span)
    }

    /// `object.__init_subclass__` takes no keywords.
    pub(super) fn no_subclass_keywords(&mut self, receiver: N, args: Args, span: Span) -> N {
        let class = match *self.s.types.kind(receiver.ty) {
            TyKind::Type(class, _) => self.s.program.class(class).name.clone(),
            _ => String::new(),
        };
        let text = format!("{class}.__init_subclass__() takes no keyword arguments");
        let mut stmts = vec![S::Expr(receiver)];
        let named = !args.keywords.is_empty();
        stmts.extend(args.keywords.into_iter().map(|(_, n)| S::Expr(n)));
        let last = match args.mapping {
            Some(mapping) if !named => {
                let mapping = self.keep(mapping, &mut stmts);
                let some = self.truth(mapping);
                let raise = self.raise_type_error(vec![], &text, span);
                stmts.push(S::If(some, vec![S::Expr(raise), S::Unreachable], vec![]));
                Node::new(Kind::None, Ty::NONE, span)
            }
            _ => self.raise_type_error(vec![], &text, span),
        };
        let ty = last.ty;
        Node::new(Kind::Block(stmts, last), ty, span)
    }

    /// `super().name` as a value.
    pub(super) fn super_attribute(&mut self, value: ExprId, name: &str, span: Span) -> Option<N> {
        let above = self.above(value, span)?;
        Some(match self.member_above(&above, name) {
            Some((_, Member::Methods(ids))) if self.s.program.function(ids[0]).attrs.is_property => {
                self.call_functions(&ids, vec![], Args::of(vec![above.receiver]), span)
            }
            Some((_, Member::Methods(ids))) if self.s.program.function(ids[0]).attrs.is_static => {
                let ty = self.s.function_ty(ids[0]);
                Node::new(Kind::None, ty, span)
            }
            Some((owner, Member::Methods(ids))) => {
                // A bound method goes by its name: the class of the receiver gets one for this.
                let (TyKind::Class(class, _) | TyKind::Type(class, _)) = *self.s.types.kind(above.receiver.ty) else {
                    return Some(self.refuse("a method of super() as a value", span));
                };
                let hidden = above_name(name, &self.s.program.class(owner).path);
                self.s.add_member(class, &hidden, Member::Methods(ids));
                self.bound_method(above.receiver, &hidden, span)
            }
            Some((_, Member::Global(g))) => self.read_global(g, span),
            Some((_, Member::Class(inner))) => self.def_value(&crate::sema::program::Def::Class(inner), span),
            _ => {
                let text = format!("'super' object has no attribute '{name}'");
                self.raise_attribute_error(vec![above.receiver], &text, span)
            }
        })
    }
}
