//! `super()`: what the classes behind one have, in the order of the class of the receiver.

use super::body::Body;
use super::call::Args;
use crate::lang_items::{above_name, paths};
use crate::sema::program::Member;
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{ClassId, FunctionId, Ty, TyKind};
use waspy_syntax::ast::{ExprId, ExprKind, Keyword};
use waspy_syntax::source::Span;

const NO_INSTANCE: &str = "super(type, obj): obj must be an instance or subtype of type";

/// `super()` at a place: the receiver, and the classes that are looked through.
struct Above {
    receiver: N,
    classes: Vec<ClassId>,
}

impl Body<'_, '_> {
    /// Is the expression `super()` or `super(C, receiver)`?
    fn above(&mut self, e: ExprId, name: &str, span: Span) -> Option<Above> {
        if !self.is_super_call(e) || paths::SUPER_ATTRIBUTES.contains(&name) {
            return None;
        }
        let (class, receiver) = self.super_operands(e, span)?;
        self.above_of(class, receiver)
    }

    /// The class behind which `super` looks, and its receiver.
    fn super_operands(&mut self, e: ExprId, span: Span) -> Option<(ClassId, N)> {
        if !self.is_super_call(e) {
            return None;
        }
        let unit = self.unit.clone();
        let ExprKind::Call { args, .. } = &unit.expr(e).kind else { return None };
        match args.as_slice() {
            [] => Some((self.class?, self.read_var(self.receiver?, span))),
            [class, receiver] => {
                let class = self.expr(*class);
                let TyKind::Type(class, _) = *self.s.types.kind(class.ty) else { return None };
                let receiver = self.expr(*receiver);
                if self.is_never_below(receiver.ty, class) {
                    let raise = self.raise_type_error(vec![receiver], NO_INSTANCE, span);
                    return Some((class, raise));
                }
                Some((class, self.checked_receiver(receiver, class, span)))
            }
            _ => None,
        }
    }

    /// A receiver that may be of another class is asked.
    fn checked_receiver(&mut self, receiver: N, class: ClassId, span: Span) -> N {
        let TyKind::Class(of, _) = *self.s.types.kind(receiver.ty) else { return receiver };
        if self.s.program.mro(of).contains(&class) || !self.s.types.derives(class, of) {
            return receiver;
        }
        let mut stmts = vec![];
        let ty = receiver.ty;
        let var = self.temp(ty);
        stmts.push(S::Set(var, receiver));
        let test = self.instance_test(var, ty, class, span);
        let raise = self.raise_type_error(vec![], NO_INSTANCE, span);
        stmts.push(S::If(test, vec![], vec![S::Expr(raise), S::Unreachable]));
        let below = self.s.types.class(class, vec![]);
        let value = Node::new(Kind::Coerce(Node::new(Kind::Local(var), ty, span)), below, span);
        Node::new(Kind::Block(stmts, value), below, span)
    }

    fn is_super_call(&mut self, e: ExprId) -> bool {
        let ExprKind::Call { func, keywords, .. } = &self.unit.expr(e).kind else { return false };
        let (func, plain) = (*func, keywords.is_empty());
        plain && self.name_of(func).as_deref() == Some(paths::SUPER) && self.local(paths::SUPER).is_none()
    }

    /// Is it known that no value of the type is of the class, or a class below it?
    fn is_never_below(&mut self, ty: Ty, class: ClassId) -> bool {
        let of = match *self.s.types.kind(ty) {
            TyKind::Class(of, _) | TyKind::Type(of, _) => of,
            _ => return false,
        };
        let meet = |s: &crate::sema::Sema, c: ClassId| s.program.mro(c).contains(&class);
        let mut below = vec![of];
        while let Some(c) = below.pop() {
            if meet(self.s, c) {
                return false;
            }
            below.extend(self.s.program.class(c).children.iter().copied());
        }
        !self.is_class_value(ty) || matches!(self.s.types.kind(ty), TyKind::Type(..))
    }

    fn above_of(&mut self, class: ClassId, receiver: N) -> Option<Above> {
        let of = match *self.s.types.kind(receiver.ty) {
            TyKind::Class(c, _) | TyKind::Type(c, _) => c,
            _ => class,
        };
        let behind = |mro: Vec<ClassId>| mro.iter().position(|&c| c == class).map(|at| mro[at + 1..].to_vec());
        let classes = behind(self.s.program.mro(of)).or_else(|| behind(self.s.program.mro(class)))?;
        Some(Above { receiver, classes })
    }

    /// `super()` as a value: an object whose type names the class and the receiver's.
    pub(super) fn super_value(&mut self, e: ExprId, span: Span) -> Option<N> {
        if self.dialect {
            return None;
        }
        let (class, receiver) = self.super_operands(e, span)?;
        if receiver.ty == Ty::NEVER {
            return Some(receiver);
        }
        let receiver = self.class_object(receiver);
        let of = self.instance_type(class, vec![]);
        self.s.types.escape_class(of);
        let made = self.s.lang_class(paths::SUPER_VALUE);
        Some(self.construct(made, vec![receiver.ty, of], Args::of(vec![receiver]), span))
    }

    /// What such a value looks through, unless the name is one of its own.
    fn above_of_value(&mut self, value: &N, name: &str) -> Option<Above> {
        let TyKind::Class(class, ref of) = *self.s.types.kind(value.ty) else { return None };
        let of = of.clone();
        if self.dialect || !self.is_library_class(class, paths::SUPER_VALUE) || paths::SUPER_ATTRIBUTES.contains(&name)
        {
            return None;
        }
        let ty = self.s.types.read(of[0], self.reader);
        let receiver = self.field(value.clone(), paths::SUPER_RECEIVER, ty, value.span);
        let (class, _) = self.s.class_of(of[1])?;
        self.above_of(class, receiver)
    }

    /// `value.name(args)` of a value that is `super()`.
    pub(super) fn call_super_value(&mut self, value: &N, name: &str, args: &Args, span: Span) -> Option<N> {
        let above = self.above_of_value(value, name)?;
        Some(self.call_member_above(above, name, args.clone(), span))
    }

    /// `value.name` of such a value.
    pub(super) fn super_value_attribute(&mut self, value: &N, name: &str, span: Span) -> Option<N> {
        let above = self.above_of_value(value, name)?;
        Some(self.attribute_above(above, name, span))
    }

    /// Is it such a value, and do the classes behind have the name?
    pub(super) fn super_value_has(&mut self, ty: Ty, name: &str) -> bool {
        let value = Node::new(Kind::None, ty, Span::default());
        self.above_of_value(&value, name).is_some_and(|above| self.member_above(&above, name).is_some())
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
        let above = self.above(value, name, span)?;
        let args = self.arguments(args, keywords);
        Some(self.call_member_above(above, name, args, span))
    }

    fn call_member_above(&mut self, above: Above, name: &str, mut args: Args, span: Span) -> N {
        match self.member_above(&above, name) {
            Some((owner, Member::Methods(_))) if name == paths::DUNDER_NEW && self.s.program.class(owner).dialect => {
                self.call_of_object(above.receiver, name, args, span)
            }
            Some((owner, Member::Methods(ids))) => self.call_above(above.receiver, owner, &ids, args, span),
            Some((owner, Member::Global(g))) => {
                let callee = self.read_global(g, span);
                if callee.ty == Ty::OBJECT && !self.s.program.class(owner).unbound.contains(name) {
                    return self.call_variable(above.receiver, callee, args, span);
                }
                if self.is_function_value(callee.ty) {
                    args.positional.insert(0, above.receiver);
                }
                self.call_callable(callee, args, span)
            }
            _ => self.call_of_object(above.receiver, name, args, span),
        }
    }

    /// Calls a method of a class above with the receiver at hand.
    fn call_above(&mut self, receiver: N, owner: ClassId, ids: &[FunctionId], mut args: Args, span: Span) -> N {
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
        let is_class = self.is_class_value(receiver.ty);
        if is_class && self.is_unbound(owner, ids[0]) {
            return self.call_functions(ids, vec![], args, span);
        }
        let receiver = if attrs.is_classmethod && !is_class { self.type_of_value(receiver, span) } else { receiver };
        args.positional.insert(0, receiver);
        self.call_functions(ids, bindings, args, span)
    }

    /// Is it a method that a class above does not bind, when a class asks for it?
    fn is_unbound(&mut self, owner: ClassId, method: FunctionId) -> bool {
        let function = self.s.program.function(method);
        let (attrs, name) = (&function.attrs, function.def().name.text.as_str());
        let implicit = [paths::INIT_SUBCLASS, paths::CLASS_GETITEM, paths::DUNDER_NEW].contains(&name);
        let (bound, metaclass) = (attrs.is_classmethod || implicit, self.s.lang_class(paths::TYPE));
        !bound && !self.s.types.derives(owner, metaclass)
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
    pub(super) fn init_of_object(&mut self, receiver: N, args: Args, span: Span) -> N {
        const TOO_MANY: &str = "object.__init__() takes exactly one argument (the instance to initialize)";
        let given: Vec<N> = args.positional.into_iter().chain(args.keywords.into_iter().map(|(_, n)| n)).collect();
        // Arguments that the class's `__new__` has taken are no concern of `object.__init__`.
        let of_new = match *self.s.types.kind(receiver.ty) {
            TyKind::Class(class, _) => self.s.defines_new(class) && !self.s.program_defines(class, paths::DUNDER_INIT),
            _ => false,
        };
        if !given.is_empty() && !self.is_class_value(receiver.ty) && !of_new {
            let unpacked = args.rest.into_iter().chain(args.mapping);
            let operands = std::iter::once(receiver).chain(given).chain(unpacked).collect();
            return self.raise_type_error(operands, TOO_MANY, span);
        }
        let takes_all = self.is_class_value(receiver.ty) || of_new;
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
        let above = self.above(value, name, span)?;
        Some(self.attribute_above(above, name, span))
    }

    fn attribute_above(&mut self, above: Above, name: &str, span: Span) -> N {
        let is_class = self.is_class_value(above.receiver.ty);
        match self.member_above(&above, name) {
            Some((owner, Member::Methods(ids))) if is_class && self.is_unbound(owner, ids[0]) => {
                self.class_attribute(owner, name, span)
            }
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
                    return self.refuse("a method of super() as a value", span);
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
        }
    }
}
