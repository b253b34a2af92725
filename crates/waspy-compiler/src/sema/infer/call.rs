//! Calls: which function or overload is called, and what its type parameters stand for. `arguments.rs` matches arguments to
//! parameters, `accept.rs` asks whether one fits.
//!
//! Longer than 600 lines because choosing an overload and finding its type parameters are one decision.

use super::SpecKind;
use super::arguments::{Mismatch, Source};
use super::body::Body;
use crate::lang_items::{self, paths};
use crate::sema::program::{Def, Member, ParamKind};
use crate::sema::tree::{Kind, N, Node, S, Target};
use crate::sema::types::{ClassId, FunctionId, Ty, TyKind};
use waspy_syntax::codes;
use waspy_syntax::diagnostic::Diagnostic;
use waspy_syntax::source::Span;

/// Arguments of a call, evaluated.
#[derive(Clone, Default)]
pub struct Args {
    /// Positional ones; the receiver of a method first.
    pub positional: Vec<N>,
    /// Keyword ones.
    pub keywords: Vec<(String, N)>,
    /// After the positional ones: a list of further ones, as many as there are when running (`*values`).
    pub rest: Option<N>,
    /// After the keyword ones: a new dict of further ones (`**values`), which the call may empty.
    pub mapping: Option<N>,
}

impl Args {
    /// Positional arguments alone.
    pub fn of(positional: Vec<N>) -> Args {
        Args { positional, ..Args::default() }
    }
}

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
        let Some((functions, bindings)) = self.find_method(ty, name) else {
            if self.overridden_below(ty, name) {
                let known = self.virtual_method(name, &args, span);
                return known.unwrap_or_else(|| self.dynamic_method(name, args, span));
            }
            if let Some(value) = self.value_behind(args.positional[0].clone()).filter(|v| self.has_method(v.ty, name)) {
                args.positional[0] = value;
                return self.method_args(name, args, span);
            }
            let text = self.s.lang_ty(paths::STR);
            if self.member_of_texts(ty) && self.has_method(text, name) {
                let receiver = args.positional.remove(0);
                let value = self.attribute_of(receiver, paths::ENUM_VALUE, span);
                args.positional.insert(0, value);
                return self.method_args(name, args, span);
            }
            if let Some(path) = lang_items::missing_method(name) {
                let receiver = args.positional[0].clone();
                args.positional[0] = self.call_path(path, vec![receiver], span);
                return self.never(args.positional, span);
            }
            return self.no_attribute(ty, name, args.positional, span);
        };
        if !self.dispatches(name) && self.overridden_below(ty, name) {
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

    /// What the language demands of the result of a special method that a program wrote: see `core/special.py`.
    pub fn demanded(&mut self, name: &str, owner: Ty, call: N) -> N {
        if call.ty == Ty::NEVER {
            return call;
        }
        if name == paths::CONTAINS {
            return self.truth(call);
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
        use super::DynOp::{KeywordMethod, Method};
        use super::virtuals::Access;
        match self.kind() {
            SpecKind::Dispatcher(Method(of, _) | KeywordMethod(of, ..)) => of == name,
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
        if !below.is_empty() {
            self.s.infer.override_readers.entry(class).or_default().insert(self.spec);
        }
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
        self.raise_attribute_error(operands, &text, span)
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
            below.extend(class.children.iter().copied());
        }
        false
    }

    /// The name that CPython's messages give the class of a type.
    pub fn class_name(&mut self, ty: Ty) -> String {
        if self.is_class_value(ty) {
            return paths::TYPE_NAME.into();
        }
        match self.s.class_of(ty) {
            Some((class, _)) => self.s.program.class(class).name.clone(),
            None => self.s.show(ty),
        }
    }

    /// Calls the first overload that takes the arguments.
    pub fn call_functions(&mut self, functions: &[FunctionId], bindings: Vec<Ty>, mut args: Args, span: Span) -> N {
        if self.s.program.function(functions[0]).dialect {
            let module = |n: &&N| matches!(self.s.types.kind(n.ty), TyKind::Module(_));
            if let Some(at) = args.positional.iter().find(module).map(|n| n.span) {
                return self.refuse_with("a module as a value", "call it by name", at);
            }
            args.positional = args.positional.into_iter().map(|n| self.members_of(n)).collect();
        }
        let all = args.positional.iter().chain(args.keywords.iter().map(|(_, n)| n));
        let all = all.chain(&args.rest).chain(&args.mapping);
        if all.clone().any(|n| n.ty == Ty::NEVER) {
            return self.never(all.cloned().collect(), span);
        }
        if !args.keywords.is_empty() && !self.dialect {
            return self.call_in_order(functions, bindings, args, span);
        }
        self.call_known(functions, bindings, args, span)
    }

    /// Keyword arguments are evaluated where they are written, whatever order the parameters have.
    fn call_in_order(&mut self, functions: &[FunctionId], bindings: Vec<Ty>, args: Args, span: Span) -> N {
        let mut stmts = vec![];
        let positional = args.positional.into_iter().map(|n| self.keep(n, &mut stmts)).collect();
        let keywords = args.keywords.into_iter().map(|(name, n)| (name, self.keep(n, &mut stmts))).collect();
        let call = self.call_known(functions, bindings, Args { positional, keywords, ..args }, span);
        let ty = call.ty;
        Node::new(Kind::Block(stmts, call), ty, span)
    }

    pub(super) fn call_known(&mut self, functions: &[FunctionId], bindings: Vec<Ty>, args: Args, span: Span) -> N {
        if args.mapping.is_some() {
            return match self.s.program.function(functions[0]).dialect {
                true => self.call_library_keywords(functions, bindings, args, span),
                false => self.call_keywords(functions[0], None, args, span),
            };
        }
        if args.rest.is_some() {
            return self.call_spread(functions, None, bindings, args, span);
        }
        if !self.s.program.function(functions[0]).dialect {
            return self.call_user(functions[0], args, span);
        }
        self.call_overloads(functions, bindings, args, span)
    }

    /// Calls the first function of the library that takes the arguments.
    pub(super) fn call_overloads(&mut self, functions: &[FunctionId], bindings: Vec<Ty>, args: Args, span: Span) -> N {
        let mut reason = String::new();
        for convert in [false, true] {
            for &f in functions {
                match self.try_library(f, &bindings, &args, convert) {
                    Ok((bound, sources)) => {
                        if functions.len() > 1
                            && self.ends(f)
                            && let Some(call) = self.call_instead(functions, f, &bindings, &args, span)
                        {
                            return call;
                        }
                        return self.call_library(f, bound, sources, span);
                    }
                    Err(why) => reason = why,
                }
            }
        }
        if let Some(call) = self.call_open(functions, &bindings, &args, span) {
            return call;
        }
        if let Some(call) = self.not_iterable_argument(functions, &args, span) {
            return call;
        }
        if let Some(call) = self.known_mismatch(functions, &bindings, &args, span) {
            return call;
        }
        if self.type_guards > 0
            && !self.dialect
            && let Some(text) = self.native_count_error(functions, &args)
        {
            return self.wrong_arguments(args, text, span);
        }
        self.no_overload(functions[0], &args, reason, span)
    }

    /// Before an overload that only raises is called: arguments whose class is found when running may fit another one, and
    /// an overload that counts any arguments (`sorted(*values)`) speaks only for wrong numbers of them.
    fn call_instead(
        &mut self,
        functions: &[FunctionId],
        f: FunctionId,
        bindings: &[Ty],
        args: &Args,
        span: Span,
    ) -> Option<N> {
        if let Some(call) = self.call_open(functions, bindings, args, span) {
            return Some(call);
        }
        let counts = self.s.signature(f).params.iter().any(|p| p.kind == ParamKind::VarArgs);
        if counts { self.not_iterable_argument(functions, args, span) } else { None }
    }

    /// The TypeError of a call where something that cannot be iterated is given for what has to be.
    pub fn not_iterable_argument(&mut self, functions: &[FunctionId], args: &Args, span: Span) -> Option<N> {
        if self.dialect {
            return None;
        }
        for &f in functions {
            let sig = self.s.signature(f);
            let Ok(sources) = self.match_arguments(&sig, args, f) else { continue };
            for (param, source) in sig.params.iter().zip(&sources) {
                let Source::Given(node) = source else { continue };
                let iterable = |i: &(usize, Ty)| *self.s.types.kind(param.ty) == TyKind::Param(i.0 as u32);
                if !sig.iterables.iter().any(iterable) || self.has_method(node.ty, paths::ITER) {
                    continue;
                }
                let all: Vec<N> = args.positional.iter().chain(args.keywords.iter().map(|(_, n)| n)).cloned().collect();
                let text = format!("'{}' object is not iterable", self.class_name(node.ty));
                return Some(self.raise_type_error(all, &text, span));
            }
        }
        None
    }

    fn no_overload(&mut self, f: FunctionId, args: &Args, reason: Mismatch, span: Span) -> N {
        if self.guesses > 0 || matches!(self.kind(), SpecKind::Dispatcher(_)) {
            // One of the values that may be called here does not take these arguments: no mistake of the program's.
            return self.wrong_arguments(args.clone(), reason, span);
        }
        let types: Vec<String> =
            args.positional.iter().map(|a| a.ty).collect::<Vec<_>>().into_iter().map(|t| self.s.show(t)).collect();
        let name = self.s.program.function(f).name.clone();
        let d = Diagnostic::error(
            codes::BAD_ARGUMENTS,
            span,
            format!("{name}() does not take arguments of types ({})", types.join(", ")),
        )
        .label(reason);
        self.s.error(d);
        self.never(args.positional.clone(), span)
    }

    // Library functions.

    pub(super) fn try_library(
        &mut self,
        f: FunctionId,
        bindings: &[Ty],
        args: &Args,
        convert: bool,
    ) -> Result<(Vec<Ty>, Vec<Source>), Mismatch> {
        let sig = self.s.signature(f);
        let sources = self.match_arguments(&sig, args, f)?;
        let n = sig.type_params;
        let mut bound = bindings.to_vec();
        bound.resize(n, Ty::NEVER);
        for (param, source) in sig.params.iter().zip(&sources) {
            if let (Source::All(_), TyKind::Tuple(_)) = (source, self.s.types.kind(param.ty)) {
                let (name, ty) = (self.s.lang_ty(paths::STR), Ty::OBJECT);
                let pair = self.s.types.intern(TyKind::Tuple(vec![name, ty]));
                let node = Node { kind: Kind::None, ty: pair, span: Span::default() };
                if !self.accept(param.ty, &node, &mut bound, true) {
                    return Err(format!("parameter {} does not fit", param.name));
                }
            }
            let given: &[N] = match source {
                Source::Given(node) => std::slice::from_ref(node),
                Source::Rest(nodes) => nodes,
                Source::Default | Source::Keywords(_) | Source::All(_) => &[],
            };
            for node in given {
                if !self.accept(param.ty, node, &mut bound, convert) {
                    return Err(format!("parameter {} does not fit", param.name));
                }
            }
        }
        if !self.iterables_fit(&sig, &bound, convert) {
            return Err("it is not iterable".into());
        }
        for (param, ..) in &sig.callables {
            let ty = self.s.types.read(bound[*param], self.spec);
            if !self.is_callable(ty) {
                return Err("it is not callable".into());
            }
        }
        Ok((bound, sources))
    }

    fn call_library(&mut self, f: FunctionId, mut bound: Vec<Ty>, sources: Vec<Source>, span: Span) -> N {
        let sig = self.s.signature(f);
        match self.s.program.function(f).attrs.intrinsic.clone().as_deref() {
            Some(paths::IS_TYPE) => return self.bool_node(bound[0] == bound[1], span),
            Some(paths::PROGRAM_MAIN) => return self.call_main(span),
            Some(name) if name.starts_with(paths::FORWARD) || name.starts_with(paths::HAS) => {
                return self.call_of_argument(name, sources, span);
            }
            Some(paths::UPDATE_WRAPPER_INTRINSIC) => {
                let given = |s| if let Source::Given(node) = s { Some(node) } else { None };
                let mut given = sources.into_iter().filter_map(given);
                let (Some(wrapper), Some(wrapped)) = (given.next(), given.next()) else {
                    unreachable!("both are given")
                };
                return self.update_wrapper(wrapper, wrapped, span);
            }
            Some(paths::RESUME) => {
                let given = |s| if let Source::Given(node) = s { Some(node) } else { None };
                return self.resume(bound[0], sources.into_iter().filter_map(given).collect(), span);
            }
            _ => {}
        }
        self.bind_bounds(f, &mut bound);
        self.open_unbound(&mut bound);
        self.open_kept(sig.ret, &mut bound);
        let mut nodes = vec![];
        for (param, source) in sig.params.iter().zip(sources) {
            let declared = self.s.substitute(param.ty, &bound);
            match source {
                Source::Given(node) => nodes.push(self.coerce(node, declared)),
                Source::Rest(items) => {
                    let items: Vec<N> = items.into_iter().map(|n| self.coerce(n, declared)).collect();
                    nodes.push(self.vararg(items, declared, span));
                }
                Source::All(mapping) => {
                    let node = self.keyword_tuple(mapping, declared, span);
                    nodes.push(node);
                }
                Source::Keywords(_) => unreachable!("the library takes names and values in turn"),
                Source::Default => {
                    let node = self.default_of_library(f, param.default.expect("a default is there"), declared);
                    nodes.push(node);
                }
            }
        }
        if self.s.is_either(sig.ret) {
            for &b in &bound {
                self.s.types.read(b, self.spec);
            }
        }
        let ret = self.s.substitute(sig.ret, &bound);
        let ret = self.s.types.read(ret, self.spec);
        let ret = self.s.value_type(ret);
        let made = ret;
        let ret = if self.dialect { ret } else { self.open_result(ret) };
        let ret = if self.ends(f) { Ty::NEVER } else { ret };
        let call = Node::new(Kind::Call(Target::Library(f, bound), nodes), ret, span);
        if ret == Ty::NEVER {
            return self.never(vec![call], span);
        }
        self.grown(call, made, span)
    }

    /// A function that stands for a method of its first argument, or asks whether it has an attribute.
    fn call_of_argument(&mut self, intrinsic: &str, sources: Vec<Source>, span: Span) -> N {
        let mut sources = sources.into_iter();
        let Some(Source::Given(receiver)) = sources.next() else { unreachable!("the first argument has no default") };
        if let Some(attribute) = intrinsic.strip_prefix(paths::HAS) {
            return self.has_attribute(receiver, attribute, span);
        }
        let mut args = Args::default();
        if let Some(Source::Rest(named)) = sources.next() {
            // Names and values in turn.
            for pair in named.chunks(2) {
                let Kind::Str(name) = &pair[0].kind else { unreachable!("the name of a keyword is a literal") };
                args.keywords.push((String::from_utf8_lossy(name).into_owned(), pair[1].clone()));
            }
        }
        self.call_member(receiver, intrinsic.trim_start_matches(paths::FORWARD), args, span)
    }

    /// A new container whose declared type names what it holds (`-> list[str]`), in a program that goes on to store
    /// something else into it: a copy with the layout for both. Nobody has seen the original.
    fn grown(&mut self, mut call: N, made: Ty, span: Span) -> N {
        let (TyKind::Class(class, from), TyKind::Class(_, to)) =
            (self.s.types.kind(made).clone(), self.s.types.kind(call.ty).clone())
        else {
            return call;
        };
        if call.ty == made
            || ![paths::LIST, paths::DICT, paths::SET, paths::TUPLE].iter().any(|p| self.s.lang_class(p) == class)
        {
            return call;
        }
        let grows = from.iter().zip(&to).any(|(&f, &t)| {
            let content = self.s.types.read(t, self.spec);
            self.s.types.resolve_argument(content) != self.s.types.resolve_argument(f)
        });
        if !grows {
            return call;
        }
        call.ty = made;
        if class == self.s.lang_class(paths::TUPLE) {
            // `tuple(x)` of a tuple is x itself: a list is what its elements are converted in.
            let list = self.s.lang_class(paths::LIST);
            let items = self.construct(list, to, Args::of(vec![call]), span);
            return self.call_path(paths::TUPLE_OF_LIST, vec![items], span);
        }
        self.construct(class, to, Args::of(vec![call]), span)
    }

    /// Runs the body of the program's module.
    fn call_main(&mut self, span: Span) -> N {
        let body = self.s.entry.and_then(|m| self.s.program.module(m).body);
        let spec = self.s.spec(SpecKind::User(body.expect("a program has a module"), vec![]));
        self.call_spec(spec, vec![], Ty::NONE, span)
    }

    /// Does a call of the library function never return: does its body end in `raise` and have no `return`?
    pub fn ends(&mut self, f: FunctionId) -> bool {
        let function = self.s.program.function(f);
        let Some(last) = function.def().body.last() else { return false };
        let raises = matches!(function.unit.stmt(*last).kind, waspy_syntax::ast::StmtKind::Raise { .. });
        raises && !super::names::returns(&function.unit, &function.def().body)
    }

    /// `xs: Iterable[T]`: T takes the elements of what is given for `xs`.
    fn bind_bounds(&mut self, f: FunctionId, bound: &mut [Ty]) {
        let sig = self.s.signature(f);
        for &(param, item) in &sig.iterables {
            let element = self.element_type(bound[param]);
            if element != Ty::NEVER && !self.bind_item(item, element, bound) {
                self.open_bounds(item, bound);
            }
        }
        for (param, args, result) in &sig.callables {
            let args = args.iter().map(|&a| self.s.substitute(a, bound)).collect();
            let given = self.s.call_result(bound[*param], args);
            let given = self.s.types.as_value(given);
            if given != Ty::NEVER {
                self.bind_item(*result, given, bound);
            }
        }
    }

    /// What a parameter gives (elements, results) flows into the type declared for it.
    fn bind_item(&mut self, item: Ty, given: Ty, bound: &mut [Ty]) -> bool {
        let node = Node { kind: Kind::None, ty: given, span: Span::default() };
        if !self.accept(item, &node, bound, true) {
            return false;
        }
        let to = self.s.types.substitute(item, bound);
        self.flow_args(given, to);
        true
    }

    /// The elements are no such tuples by type (`dict(["ab"])`): what their parts are is found when running.
    fn open_bounds(&mut self, item: Ty, bound: &mut [Ty]) {
        let TyKind::Tuple(parts) = self.s.types.kind(item).clone() else { return };
        for part in parts {
            let TyKind::Param(i) = *self.s.types.kind(part) else { continue };
            match *self.s.types.kind(bound[i as usize]) {
                TyKind::Never => bound[i as usize] = Ty::OBJECT,
                TyKind::Cell(c) => self.s.types.flow_into(c, Ty::OBJECT),
                _ => {}
            }
        }
    }

    /// A type parameter that nothing bound: a new cell (the elements of an empty list).
    fn open_unbound(&mut self, bound: &mut [Ty]) {
        for b in bound {
            if *b == Ty::NEVER {
                *b = self.fresh(Ty::NEVER);
            }
        }
    }

    /// What a new container holds may grow after the call: the function that makes it has to be the one for all that it
    /// will hold, so the type parameters of containers in the result become cells.
    fn open_kept(&mut self, ret: Ty, bound: &mut [Ty]) {
        if self.dialect || matches!(self.kind(), SpecKind::Dispatcher(_)) {
            return;
        }
        match self.s.types.kind(ret).clone() {
            TyKind::Class(class, args) if Some(class) != self.s.types.function => {
                for arg in args {
                    match *self.s.types.kind(arg) {
                        TyKind::Param(i) => bound[i as usize] = self.open_arg(bound[i as usize]),
                        _ => self.open_kept(arg, bound),
                    }
                }
            }
            TyKind::Tuple(items) => items.into_iter().for_each(|i| self.open_kept(i, bound)),
            TyKind::Opt(inner) => self.open_kept(inner, bound),
            _ => {}
        }
    }

    fn open_result(&mut self, ty: Ty) -> Ty {
        match self.s.types.kind(ty).clone() {
            TyKind::Class(c, args) if !args.is_empty() && Some(c) != self.s.types.function => {
                let args = args.into_iter().map(|a| self.open_arg(a)).collect();
                self.s.types.class(c, args)
            }
            TyKind::Opt(inner) => {
                let inner = self.open_result(inner);
                self.s.types.optional(inner)
            }
            TyKind::Tuple(items) => {
                let items = items.into_iter().map(|i| self.open_result(i)).collect();
                self.s.types.intern(TyKind::Tuple(items))
            }
            _ => ty,
        }
    }

    fn open_arg(&mut self, arg: Ty) -> Ty {
        // A dispatcher boxes the result at once: it keeps the layout that the library gave it.
        if matches!(self.s.types.kind(arg), TyKind::Cell(_)) || matches!(self.kind(), SpecKind::Dispatcher(_)) {
            return arg;
        }
        // What names something and what a function captured is part of what the value is.
        if self.s.types.is_static(arg) {
            return arg;
        }
        let content = self.open_result(arg);
        self.fresh(content)
    }

    /// Values for `*args` of the library.
    pub fn vararg(&mut self, items: Vec<N>, element: Ty, span: Span) -> N {
        let fixed = self.s.types.intern(TyKind::Tuple(vec![element; items.len()]));
        let to = self.s.vararg_type(element);
        let tuple = Node::new(Kind::Tuple(items), fixed, span);
        Node::new(Kind::Coerce(tuple), to, span)
    }

    /// The default value of a parameter of a library function.
    pub fn default_of_library(&mut self, f: FunctionId, e: waspy_syntax::ast::ExprId, to: Ty) -> N {
        let function = self.s.program.function(f);
        let (unit, module) = (function.unit.clone(), function.module);
        let node = self.constant_of(&unit, module, e, to);
        self.coerce(node, to)
    }

    // User functions.

    /// A call of a function that captured something; the function object is its first argument.
    pub fn call_closure(&mut self, f: FunctionId, callee: N, args: Args, span: Span) -> N {
        let ty = callee.ty;
        let var = self.temp(ty);
        let this = Node::new(Kind::Local(var), ty, span);
        let call = self.call_with(f, Some(this), args, span);
        let result = call.ty;
        Node::new(Kind::Let(var, callee, call), result, span)
    }

    fn call_user(&mut self, f: FunctionId, args: Args, span: Span) -> N {
        self.call_with(f, None, args, span)
    }

    fn call_with(&mut self, f: FunctionId, this: Option<N>, args: Args, span: Span) -> N {
        if args.mapping.is_some() {
            return self.call_keywords(f, this, args, span);
        }
        if args.rest.is_some() {
            return self.call_spread(&[f], this, vec![], args, span);
        }
        let sig = self.s.signature(f);
        let sources = match self.match_arguments(&sig, &args, f) {
            Ok(sources) => sources,
            Err(_) => {
                let why = self.argument_error(&sig, &args, f);
                return self.wrong_arguments(args, why, span);
            }
        };
        let mut nodes: Vec<N> = this.clone().into_iter().collect();
        for (i, source) in sources.into_iter().enumerate() {
            match source {
                Source::Given(node) => {
                    self.check_argument(f, &sig.params[i], &node);
                    nodes.push(node);
                }
                Source::Rest(items) => {
                    let items = items.into_iter().map(|n| self.coerce(n, Ty::OBJECT)).collect();
                    nodes.push(self.vararg(items, Ty::OBJECT, span));
                }
                Source::All(_) => unreachable!("functions of the program take a dict"),
                Source::Keywords(items) => nodes.push(self.keyword_dict(items, span)),
                Source::Default => nodes.push(self.user_default(f, this.as_deref(), i, span)),
            }
        }
        self.call_nodes(f, nodes, span)
    }

    /// `**kwargs` of a function of the program.
    pub fn keyword_dict(&mut self, items: Vec<(String, N)>, span: Span) -> N {
        let class = self.s.lang_class(paths::DICT);
        let key = self.s.lang_ty(paths::STR);
        let ty = self.s.types.class(class, vec![key, Ty::OBJECT]);
        let new = self.construct(class, vec![key, Ty::OBJECT], Args::default(), span);
        let var = self.temp(ty);
        let mut stmts = vec![S::Set(var, new)];
        for (name, value) in items {
            let name = self.str_node(&name, span);
            let value = self.coerce(value, Ty::OBJECT);
            let set = self.method(Node::new(Kind::Local(var), ty, span), paths::SETITEM, vec![name, value], span);
            stmts.push(S::Expr(set));
        }
        Node::new(Kind::Block(stmts, Node::new(Kind::Local(var), ty, span)), ty, span)
    }

    /// Calls a function of the program with a value for each parameter.
    pub fn call_nodes(&mut self, f: FunctionId, nodes: Vec<N>, span: Span) -> N {
        if nodes.iter().any(|n| n.ty == Ty::NEVER) {
            return self.never(nodes, span);
        }
        let types = nodes.iter().map(|n| n.ty).collect();
        let spec = self.s.spec(SpecKind::User(f, types));
        let SpecKind::User(_, params) = self.s.infer.specs[spec.0 as usize].kind.clone() else {
            unreachable!("the specialisation of a user function is one")
        };
        let nodes = nodes.into_iter().zip(params).map(|(n, to)| self.coerce(n, to)).collect();
        let ret = self.s.infer.specs[spec.0 as usize].ret;
        let ret = self.s.types.read_cell(ret, self.spec);
        let call = Node::new(Kind::Call(Target::Spec(spec), nodes), ret, span);
        if ret == Ty::NEVER { self.never(vec![call], span) } else { call }
    }

    /// CPython's TypeError about arguments, at run time: the operands are evaluated first.
    fn wrong_arguments(&mut self, args: Args, message: String, span: Span) -> N {
        let operands: Vec<N> = args.positional.into_iter().chain(args.keywords.into_iter().map(|(_, n)| n)).collect();
        self.raise_type_error(operands, &message, span)
    }

    /// Evaluates the operands, then raises TypeError.
    pub fn raise_type_error(&mut self, mut operands: Vec<N>, message: &str, span: Span) -> N {
        // A generic body may meet types that do not go together: that is the program's TypeError, not the library's.
        if self.dialect && self.bindings.is_empty() && self.s.program.module(self.module).library {
            self.s.report(codes::LIBRARY_TYPES, span, message.into());
        }
        let function = self.s.lang_function(paths::RAISE_TYPE_ERROR);
        let text = self.str_node(message, span);
        let call = self.call_functions(&[function], vec![], Args::of(vec![text]), span);
        operands.push(call);
        self.never(operands, span)
    }

    /// The default value of a parameter of a function of the program.
    pub fn user_default(&mut self, f: FunctionId, this: Option<&Node>, i: usize, span: Span) -> N {
        if let (Some(this), Some(nested)) = (this, self.s.program.function(f).nested.clone()) {
            let at = nested.defaults.iter().position(|&d| d == i).expect("a default is captured");
            return self.captured_part(Box::new(this.clone()), nested.captures.len() + at, span);
        }
        let function = self.s.program.function(f);
        if self.s.program.module(function.module).library {
            // A constant, whether or not the body of the module has run: a module in the dialect may pass the function on.
            let (unit, module) = (function.unit.clone(), function.module);
            let default = self.s.signature(f).params[i].default.expect("a default is there");
            return self.constant_of(&unit, module, default, Ty::NEVER);
        }
        let global = self.s.default_global(f, i);
        let cell = self.s.program.globals[global.0 as usize].cell;
        let ty = self.s.types.read_cell(cell, self.spec);
        Node::new(Kind::Global(global), ty, span)
    }
}

impl crate::sema::Sema<'_> {
    /// The cell that holds the default value of a user function's parameter.
    pub fn default_global(&mut self, f: FunctionId, i: usize) -> crate::sema::program::GlobalId {
        let function = self.program.function(f);
        let (module, name) = (function.module, format!("{}.<default {i}>", function.name));
        if function.default_cells.len() <= i {
            self.program.functions[f.index()].default_cells.resize(i + 1, None);
        }
        if let Some(global) = self.program.function(f).default_cells[i] {
            return global;
        }
        let global = self.add_global(module, &name, None, None);
        self.program.functions[f.index()].default_cells[i] = Some(global);
        global
    }
}
