//! Methods and attributes of a receiver: which class has the method, what is called where classes below redefine it, and what is
//! raised where there is none.

use super::SpecKind;
use super::body::Body;
use super::call::Args;
use crate::lang_items::{self, paths};
use crate::sema::program::{Def, Member};
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{ClassId, FunctionId, Ty, TyKind};
use waspy_syntax::codes;
use waspy_syntax::diagnostic::Diagnostic;
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// Does the type have this method?
    pub fn has_method(&mut self, ty: Ty, name: &str) -> bool {
        match self.s.class_of(ty) {
            Some((class, _)) => matches!(self.s.find_member(class, name), Some((_, Member::Methods(_)))),
            None => false,
        }
    }

    /// The overloads of a method and the bindings that the receiver gives to its class's parameters.
    pub fn find_method(&mut self, ty: Ty, name: &str) -> Option<(Vec<FunctionId>, Vec<Ty>)> {
        let (class, args) = self.s.class_of(ty)?;
        match self.s.find_member(class, name)? {
            (owner, Member::Methods(functions)) => {
                let object = self.s.lang_class(paths::OBJECT);
                let bindings = if owner == object { vec![] } else { self.s.args_of_base(class, &args, owner) };
                Some((functions, bindings))
            }
            _ => None,
        }
    }

    /// Calls a method that the receiver's type is known to have or that reports that it has not.
    pub fn method(&mut self, receiver: N, name: &str, args: Vec<N>, span: Span) -> N {
        let mut all = vec![receiver];
        all.extend(args);
        self.method_args(name, Args::of(all), span)
    }

    /// Calls a method; the receiver is the first positional argument.
    pub fn method_args(&mut self, name: &str, mut args: Args, span: Span) -> N {
        let ty = args.positional[0].ty;
        if args.positional.iter().any(|a| a.ty == Ty::NEVER) {
            return self.never(args.positional, span);
        }
        match self.s.types.kind(ty).clone() {
            TyKind::Object if !self.dialect || !self.object_has(name) => return self.dynamic_method(name, args, span),
            TyKind::Opt(inner) if self.has_method(Ty::NONE, name) => {
                return self.optional_method(inner, name, args, span);
            }
            TyKind::Opt(inner) => {
                let receiver = args.positional.remove(0);
                return self.unwrapped(receiver, inner, name, span, |b, value| {
                    args.positional.insert(0, value);
                    b.method_args(name, args, span)
                });
            }
            _ => {}
        }
        if let Some(names) = self.dir_method(name, &args, span) {
            return names;
        }
        if ty == self.s.lang_ty(paths::TYPE) && self.s.classes_have(name) {
            return self.method_of_class(name, args, span);
        }
        let Some((functions, bindings)) = self.find_method(ty, name) else {
            if self.overridden_below(ty, name) {
                let known = self.virtual_method(name, &args, span);
                return known.unwrap_or_else(|| self.dynamic_method(name, args, span));
            }
            if let Some(value) = self.value_behind(args.positional[0].clone()).filter(|v| self.has_method(v.ty, name)) {
                args.positional[0] = value;
                return self.method_args(name, args, span);
            }
            if name == paths::DUNDER_INT && self.has_method(ty, paths::DUNDER_INDEX) {
                return self.method_args(paths::DUNDER_INDEX, args, span);
            }
            if let Some(path) = lang_items::missing_method(name) {
                return self.missing_with(path, args.positional, span);
            }
            return self.no_attribute(ty, name, args.positional, span);
        };
        if !self.dispatches(name) && self.overridden_below(ty, name) {
            if self.dialect && self.s.program.function(functions[0]).dialect {
                return self.redefined_library_method(functions[0], &bindings, name, args, span);
            }
            let known = self.virtual_method(name, &args, span);
            return known.unwrap_or_else(|| self.dynamic_method(name, args, span));
        }
        self.coerce_receiver(&mut args, &functions);
        let receiver = args.positional[0].ty;
        let bindings = match receiver == ty {
            true => bindings,
            false => self.find_method(receiver, name).map_or(bindings, |(_, of_receiver)| of_receiver),
        };
        let attrs = &self.s.program.function(functions[0]).attrs;
        if attrs.is_static && !self.dialect {
            let receiver = args.positional.remove(0);
            let call = self.call_functions(&functions, vec![], args, span);
            let ty = call.ty;
            return Node::new(Kind::Block(vec![S::Expr(receiver)], call), ty, span);
        }
        if attrs.is_classmethod {
            let receiver = args.positional.remove(0);
            let Some((class, bound)) = self.s.class_of(receiver.ty) else { unreachable!("the receiver has a class") };
            let ty = self.s.class_ty(class, bound);
            let class = Node::new(Kind::None, ty, span);
            args.positional.insert(0, Node::new(Kind::Block(vec![S::Expr(receiver)], class), ty, span));
            return self.call_functions(&functions, vec![], args, span);
        }
        let written = !self.s.program.function(functions[0]).dialect;
        let call = self.call_functions(&functions, bindings, args, span);
        if written && (self.dialect || self.dispatches(name)) { self.demanded(name, ty, call) } else { call }
    }

    /// Are two values equal that are of built-in classes themselves, whatever the program has below these?
    pub(super) fn equal_plainly(&mut self, left: N, right: N, span: Span) -> N {
        let Some((functions, bindings)) = self.find_method(left.ty, paths::DUNDER_EQ) else {
            return self.never(vec![left, right], span);
        };
        self.call_functions(&functions, bindings, Args::of(vec![left, right]), span)
    }

    /// A method of a class that is found when running: its metaclass may define it.
    fn method_of_class(&mut self, name: &str, args: Args, span: Span) -> N {
        let mut stmts = vec![];
        let mut positional: Vec<N> = args.positional.into_iter().map(|n| self.keep(n, &mut stmts)).collect();
        let class = positional.remove(0);
        let given = Args { positional, ..args };
        let otherwise = match self.find_method(class.ty, name) {
            Some((functions, bindings)) => {
                let mut args = given.clone();
                args.positional.insert(0, class.clone());
                self.call_functions(&functions, bindings, args, span)
            }
            None => self.no_attribute(class.ty, name, vec![class.clone()], span),
        };
        let call = self.by_class(class, otherwise, &mut |b, class| {
            let TyKind::Type(of, _) = *b.s.types.kind(class.ty) else { unreachable!("it is a class") };
            b.call_on_metaclass(of, name, &mut given.clone(), span)
        });
        let ty = call.ty;
        let call = Node::new(Kind::Block(stmts, call), ty, span);
        let owner = self.s.lang_ty(paths::TYPE);
        if self.dialect { self.demanded(name, owner, call) } else { call }
    }

    /// What the language demands of the result of a special method that a program wrote: see `core/special.py`.
    pub fn demanded(&mut self, name: &str, owner: Ty, call: N) -> N {
        if call.ty == Ty::NEVER {
            return call;
        }
        if name == paths::CONTAINS {
            return self.truth(call);
        }
        if name == paths::ITER {
            return self.demanded_iterator(call);
        }
        let Some((wanted, check)) = lang_items::demanded_result(name) else { return call };
        if call.ty == self.s.lang_ty(wanted) && ![paths::DUNDER_LEN, paths::DUNDER_HASH].contains(&name) {
            return call;
        }
        let span = call.span;
        let mut args = vec![call];
        let Def::Functions(functions) = self.s.lang(check) else { unreachable!("{check} is a function") };
        if self.s.signature(functions[0]).params.len() > 1 {
            let owner = self.class_name(owner);
            args.push(self.str_node(&owner, span));
        }
        self.call_functions(&functions, vec![], Args::of(args), span)
    }

    /// What a written `__iter__` returned, which has to be an iterator.
    pub(super) fn demanded_iterator(&mut self, iterator: N) -> N {
        let (ty, span) = (iterator.ty, iterator.span);
        if ty == Ty::NEVER {
            return iterator;
        }
        if matches!(self.s.types.kind(ty), TyKind::Object | TyKind::Opt(_)) {
            return self.call_path(paths::DEMAND_ITERATOR, vec![iterator], span);
        }
        if self.has_method(ty, paths::ITER_MORE) || self.overridden_below(ty, paths::ITER_MORE) {
            return iterator;
        }
        let text = format!("iter() returned non-iterator of type '{}'", self.class_name(ty));
        let text = self.str_node(&text, span);
        let raise = self.call_path(paths::RAISE_TYPE_ERROR, vec![text], span);
        self.never(vec![iterator, raise], span)
    }

    /// A method that `None` has too: its own where the value is `None`.
    fn optional_method(&mut self, inner: Ty, name: &str, mut args: Args, span: Span) -> N {
        let mut stmts = vec![];
        let positional: Vec<N> = args.positional.into_iter().map(|n| self.keep(n, &mut stmts)).collect();
        args.positional = positional;
        args.keywords = args.keywords.into_iter().map(|(k, n)| (k, self.keep(n, &mut stmts))).collect();
        let receiver = args.positional[0].clone();
        let with = |value: N| {
            let mut args = args.clone();
            args.positional[0] = value;
            args
        };
        let absent = self.method_args(name, with(Node::new(Kind::None, Ty::NONE, span)), span);
        let present = self.method_args(name, with(Node::new(Kind::Coerce(receiver.clone()), inner, span)), span);
        let ty = self.s.types.join(absent.ty, present.ty);
        let (absent, present) = (self.coerce(absent, ty), self.coerce(present, ty));
        let test = Node::new(Kind::IsNone(receiver), self.s.lang_ty(paths::BOOL), span);
        let choice = Node::new(Kind::If(test, absent, present), ty, span);
        Node::new(Kind::Block(stmts, choice), ty, span)
    }

    fn object_has(&mut self, name: &str) -> bool {
        self.has_method(Ty::OBJECT, name) && !name.starts_with("__")
    }

    /// A fixed tuple is made a variable one for the library's methods.
    fn coerce_receiver(&mut self, args: &mut Args, functions: &[FunctionId]) {
        let receiver = &args.positional[0];
        if matches!(self.s.types.kind(receiver.ty), TyKind::Tuple(_)) && self.s.program.function(functions[0]).dialect {
            let (class, items) = self.s.class_of(receiver.ty).expect("a tuple has a class");
            // What the method makes may be treated as a tuple of more than this one holds: then this one is converted too.
            let items = if self.dialect { items } else { items.into_iter().map(|i| self.open_arg(i)).collect() };
            let to = self.s.types.class(class, items);
            let receiver = args.positional.remove(0);
            let receiver = self.coerce(receiver, to);
            args.positional.insert(0, receiver);
        }
    }

    /// Is this the dispatcher of the method? Its arms know the receiver's class exactly.
    fn dispatches(&self, name: &str) -> bool {
        use super::DynOp::{KeywordMethod, Method, SpreadMethod};
        use super::virtuals::Access;
        match self.kind() {
            SpecKind::Dispatcher(Method(of, _) | KeywordMethod(of, ..) | SpreadMethod(of, _)) => of == name,
            SpecKind::Virtual(callee, _) => callee.name == name && matches!(callee.access, Access::Call(_)),
            _ => false,
        }
    }

    /// Has a class below, of which there are instances, the member too?
    pub fn overridden_below(&mut self, ty: Ty, name: &str) -> bool {
        let TyKind::Class(class, ref args) = *self.s.types.kind(ty) else { return false };
        if !self.dialect && !args.is_empty() {
            // A type with arguments joins with none of a class below it: outside the library its values are of this class.
            return false;
        }
        // Methods of a container do not call those that a class of the program has instead, as in CPython.
        let own = !args.is_empty();
        let children = |s: &crate::sema::Sema, c, other| -> Vec<(ClassId, bool)> {
            s.program.class(c).children.iter().map(|&child| (child, other)).collect()
        };
        // A class without instances of its own redefines for the classes below it.
        let mut below = children(self.s, class, false);
        // One without any may get some: the library's classes are declared when the program reaches them.
        self.s.infer.override_readers.entry(class).or_default().insert(self.reader);
        while let Some((c, other)) = below.pop() {
            let counts = !own || self.s.program.class(c).dialect;
            let other = other || counts && self.redefines(class, c, name);
            if other && self.s.infer.instantiated.contains(&c) {
                return true;
            }
            below.extend(children(self.s, c, other));
        }
        false
    }

    /// Does a name mean something else on a class below? One with several bases may take it from another of them.
    fn redefines(&mut self, class: ClassId, below: ClassId, name: &str) -> bool {
        let of = self.s.program.class(below);
        if of.members.contains_key(name) || of.mro.is_empty() {
            return of.members.contains_key(name);
        }
        let owner = |s: &mut crate::sema::Sema, c| s.find_member(c, name).map(|(owner, _)| owner);
        owner(self.s, class) != owner(self.s, below) || self.calls_super(class, name)
    }

    /// Does the method call the next one, which is another in a class with several bases?
    fn calls_super(&mut self, class: ClassId, name: &str) -> bool {
        let Some((_, Member::Methods(ids))) = self.s.find_member(class, name) else { return false };
        let function = self.s.program.function(ids[0]);
        !function.dialect && super::names::mentions(&function.unit, &function.def().body, paths::SUPER)
    }

    /// The value without `None`: unchecked in the library, otherwise the operation on `None` raises.
    pub fn unwrapped(&mut self, value: N, inner: Ty, name: &str, span: Span, f: impl FnOnce(&mut Self, N) -> N) -> N {
        let outer = value.ty;
        let var = self.temp(outer);
        let plain = Node::new(Kind::Coerce(Node::new(Kind::Local(var), outer, span)), inner, span);
        let result = f(self, plain);
        let ty = result.ty;
        if self.is_known_present(outer) {
            return Node::new(Kind::Let(var, value, result), ty, span);
        }
        let none = Node::new(Kind::IsNone(Node::new(Kind::Local(var), outer, span)), self.s.lang_ty(paths::BOOL), span);
        let absent = Node::new(Kind::None, Ty::NONE, span);
        let raise = self.no_attribute(Ty::NONE, name, vec![absent], span);
        let choice = Node::new(Kind::If(none, raise, result), ty, span);
        Node::new(Kind::Let(var, value, choice), ty, span)
    }

    /// A method of a library class that one below it has too, called by the library: the class is found when running, and the result
    /// is what the method is declared to give.
    fn redefined_library_method(&mut self, f: FunctionId, bindings: &[Ty], name: &str, args: Args, span: Span) -> N {
        let call = self.dynamic_method(name, args, span);
        let declared = self.s.signature(f).ret;
        let ret = self.s.substitute(declared, bindings);
        if call.ty == Ty::NEVER || self.s.types.has_param(ret) {
            return call;
        }
        self.coerce(call, ret)
    }

    /// The library looks before it uses what it has declared as optional. What a type parameter stands for is the program's.
    pub(super) fn is_known_present(&mut self, optional: Ty) -> bool {
        self.dialect && !self.bindings.clone().into_iter().any(|bound| self.s.types.resolve(bound) == optional)
    }

    /// The attribute does not exist on a type known when compiling: what CPython raises, after the operands are
    /// evaluated. In the library it is a mistake, unless it is a special method of what the library was given.
    pub fn no_attribute(&mut self, ty: Ty, name: &str, mut operands: Vec<N>, span: Span) -> N {
        if let Some(path) = lang_items::missing_method(name)
            && !operands.is_empty()
        {
            let receiver = operands.remove(0);
            let (var, of) = (self.temp(receiver.ty), receiver.ty);
            let raise = self.call_path(path, vec![Node::new(Kind::Local(var), of, span)], span);
            operands.push(raise);
            let rest = self.never(operands, span);
            return Node::new(Kind::Let(var, receiver, rest), Ty::NEVER, span);
        }
        let text = format!("'{}' object has no attribute '{name}'", self.class_name(ty));
        if self.dialect && self.bindings.is_empty() {
            self.s.error(Diagnostic::error(codes::LIBRARY_TYPES, span, text));
            return self.never(operands, span);
        }
        // A generic body may meet what has no such attribute (`print(file=5)`): the program's AttributeError.
        if !self.s.mentioned.contains(paths::ATTRIBUTE_NAME) {
            return self.raise_attribute_error(operands, &text, span);
        }
        let (text, name) = (self.str_node(&text, span), self.str_node(name, span));
        if self.s.mentioned.contains(paths::ATTRIBUTE_OBJECT) && !operands.is_empty() {
            let receiver = self.coerce(operands.remove(0), Ty::OBJECT);
            let mut stmts = vec![];
            let receiver = self.keep(receiver, &mut stmts);
            operands.push(self.call_path(paths::RAISE_MISSING_ATTRIBUTE, vec![text, name, receiver], span));
            let raise = self.never(operands, span);
            return Node::new(Kind::Block(stmts, raise), Ty::NEVER, span);
        }
        operands.push(self.call_path(paths::RAISE_MISSING_ATTRIBUTE, vec![text, name], span));
        self.never(operands, span)
    }

    /// Evaluates the operands, then raises AttributeError.
    pub fn raise_attribute_error(&mut self, mut operands: Vec<N>, text: &str, span: Span) -> N {
        let text = self.str_node(text, span);
        operands.push(self.call_path(paths::RAISE_ATTRIBUTE_ERROR, vec![text], span));
        self.never(operands, span)
    }

    /// Has a class below that of this type an attribute of this name?
    pub fn declared_below(&mut self, ty: Ty, name: &str) -> bool {
        let TyKind::Class(class, _) = *self.s.types.kind(ty) else { return false };
        if self.knows_class() || !self.s.program.class(class).type_params.is_empty() {
            return false;
        }
        let mut below = self.s.program.class(class).children.clone();
        while let Some(c) = below.pop() {
            let class = self.s.program.class(c);
            if class.members.contains_key(name) || class.fields.iter().any(|f| f.name == name) {
                return true;
            }
            // Bases that are not primary are not above it in the tree of classes.
            let mut others = class.mro.iter().filter(|&&m| !self.s.types.derives(c, m));
            if others.any(|&m| self.s.program.class(m).members.contains_key(name)) {
                return true;
            }
            below.extend(class.children.iter().copied());
        }
        false
    }

    /// The name that CPython's messages give the class of a type.
    pub fn class_name(&mut self, ty: Ty) -> String {
        let of_class = matches!(self.s.types.kind(ty), TyKind::Type(..)) && self.s.class_of(ty).is_some();
        if self.is_class_value(ty) && !of_class {
            return paths::TYPE_NAME.into();
        }
        match self.s.class_of(ty) {
            Some((class, _)) => self.s.program.class(class).told(),
            None => self.s.show(ty),
        }
    }
}
