//! Calls of values: functions, classes, bound methods, objects with `__call__`, and what is found when running.

use super::body::{Body, Bound};
use super::call::Args;
use super::named_method::MethodsTaken;
use super::{DynOp, SpecKind, Tree};
use crate::lang_items::paths;
use crate::sema::Sema;
use crate::sema::program::{Def, Member};
use crate::sema::tree::{Kind, N, Node, S, SpecId, Var};
use crate::sema::types::{ClassId, FunctionId, Ty, TyKind};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// `callee(args)`; the callee is evaluated before the arguments.
    pub fn call_callable(&mut self, callee: N, args: Args, span: Span) -> N {
        // What the library was given to call may take other arguments: that is the program's TypeError.
        let given = u32::from(self.dialect);
        self.guesses += given;
        let call = self.call_given(callee, args, span);
        self.guesses -= given;
        call
    }

    fn call_given(&mut self, callee: N, args: Args, span: Span) -> N {
        match self.s.types.kind(callee.ty).clone() {
            TyKind::Never => callee,
            TyKind::Function(f) => {
                let overloads = self.s.overloads(f);
                let call = self.call_functions(&overloads, vec![], args, span);
                after(callee, call)
            }
            TyKind::Type(class, bindings) => {
                let call = self.construct(class, bindings, args, span);
                after(callee, call)
            }
            TyKind::Object => self.call_dynamic(callee, args, span),
            TyKind::Opt(inner) => {
                let ty = callee.ty;
                let var = self.temp(ty);
                let read = |t| Node::new(Kind::Local(var), t, span);
                let none = Node::new(Kind::IsNone(read(ty)), self.s.lang_ty(paths::BOOL), span);
                let plain = Node::new(Kind::Coerce(read(ty)), inner, span);
                let call = self.call_callable(plain, args, span);
                let raise = self.raise_type_error(vec![], "'NoneType' object is not callable", span);
                let result = call.ty;
                let choice = Node::new(Kind::If(none, raise, call), result, span);
                Node::new(Kind::Let(var, callee, choice), result, span)
            }
            TyKind::Class(class, of) if self.is_function_class(class) => {
                self.call_function_object(callee, &of, args, span)
            }
            TyKind::Class(class, of) if class == self.s.lang_class(paths::METHOD) => {
                let TyKind::Name(name) = self.s.types.kind(of[1]).clone() else { unreachable!("a method has a name") };
                let ty = self.s.types.read(of[0], self.reader);
                let receiver = Node::new(Kind::Field(callee, paths::METHOD_RECEIVER.into()), ty, span);
                self.call_member(receiver, &name, args, span)
            }
            TyKind::Class(class, _) if self.is_library_class(class, paths::BOUND_FUNCTION) => {
                self.call_bound_function(callee, args, span)
            }
            TyKind::Class(class, _) if self.is_library_class(class, paths::NAMED_METHOD) => {
                self.call_named_method(callee, args, span)
            }
            TyKind::Class(class, of) if self.is_library_class(class, paths::GENERIC_ALIAS) => {
                self.call_alias(callee, of[0], args, span)
            }
            TyKind::Class(..) if self.is_class_value(callee.ty) => self.call_dynamic(callee, args, span),
            TyKind::Class(class, of) if self.is_wrapper(class) => self.call_wrapper(callee, &of, args, span),
            TyKind::Class(class, of) if self.is_context_function(class) => {
                self.make_context_manager(callee, of[0], args, span)
            }
            TyKind::Class(class, _) if self.is_library_class(class, paths::GENERATOR_CONTEXT) => {
                self.decorate_by_manager(callee, args, span)
            }
            _ => self.call_object(callee, args, span),
        }
    }

    fn call_function_object(&mut self, callee: N, of: &[Ty], args: Args, span: Span) -> N {
        let TyKind::Function(f) = *self.s.types.kind(of[0]) else {
            unreachable!("a function object names its function")
        };
        if self.s.program.function(f).takes_itself() {
            return self.call_closure(f, callee, args, span);
        }
        let overloads = self.s.overloads(f);
        let call = self.call_functions(&overloads, vec![], args, span);
        after(callee, call)
    }

    /// Is it the class of functions that `contextmanager` decorates? (The library is not read to find out.)
    fn is_context_function(&self, class: ClassId) -> bool {
        let class = self.s.program.class(class);
        let (module, name) = paths::CONTEXT_FUNCTION.rsplit_once('.').expect("a path names a module");
        class.name == name && self.s.program.module_names.get(&format!("/{module}")) == Some(&class.module)
    }

    /// The generator that the function behind makes, as a context manager.
    fn make_context_manager(&mut self, callee: N, of: Ty, args: Args, span: Span) -> N {
        let function = self.s.types.read(of, self.reader);
        let function = Node::new(Kind::Field(callee, paths::CONTEXT_FUNCTION_BEHIND.into()), function, span);
        let made = self.call_callable(function, args, span);
        if made.ty == Ty::NEVER {
            return made;
        }
        let (class, ty) = (self.s.lang_class(paths::GENERATOR_CONTEXT), made.ty);
        self.construct(class, vec![ty], Args::of(vec![made]), span)
    }

    /// A context manager that a generator makes is a decorator too.
    fn decorate_by_manager(&mut self, manager: N, mut args: Args, span: Span) -> N {
        let Def::Functions(functions) = self.s.lang(paths::CONTEXT_DECORATED) else {
            unreachable!("the library has the function")
        };
        args.positional.insert(0, manager);
        self.call_functions(&functions, vec![], args, span)
    }

    fn call_object(&mut self, callee: N, mut args: Args, span: Span) -> N {
        if self.has_method(callee.ty, paths::DUNDER_CALL) {
            args.positional.insert(0, callee);
            return self.method_args(paths::DUNDER_CALL, args, span);
        }
        let text = format!("'{}' object is not callable", self.class_name(callee.ty));
        let mut all = vec![callee];
        all.extend(args.positional);
        all.extend(args.rest);
        all.extend(args.mapping);
        all.extend(args.keywords.into_iter().map(|(_, n)| n));
        self.raise_type_error(all, &text, span)
    }

    /// A call of a value whose class is found when running.
    pub(super) fn call_dynamic(&mut self, callee: N, args: Args, span: Span) -> N {
        self.call_found(callee, args, DynOp::Call, span)
    }

    /// The same of a value that may have to be a function.
    pub(super) fn call_found(&mut self, callee: N, args: Args, op: fn(u32, Vec<String>) -> DynOp, span: Span) -> N {
        if args.mapping.is_some() || args.rest.is_some() {
            return self.call_dynamic_spread(callee, args, span);
        }
        let op = op(args.positional.len() as u32, args.keywords.iter().map(|(n, _)| n.clone()).collect());
        let mut all = vec![callee];
        all.extend(args.positional);
        all.extend(args.keywords.into_iter().map(|(_, n)| n));
        self.dynamic(op, all, span)
    }

    /// `receiver.name(args)` on a module, a class or a value.
    pub fn call_member(&mut self, receiver: N, name: &str, mut args: Args, span: Span) -> N {
        if let Some(call) = self.call_super_value(&receiver, name, &args, span) {
            return call;
        }
        match self.s.types.kind(receiver.ty).clone() {
            TyKind::Never => receiver,
            TyKind::Module(m) => self.call_module(m, name, args, span),
            _ if let Some(m) = self.s.module_value(receiver.ty).filter(|&m| self.is_of_module(m, name)) => {
                let call = self.call_module(m, name, args, span);
                after(receiver, call)
            }
            TyKind::Opt(inner) if self.module_has(inner, name) => {
                self.unwrapped(receiver, inner, name, span, |b, module| b.call_member(module, name, args, span))
            }
            TyKind::Type(..) | TyKind::Class(..) if self.asks_for_subclasses(receiver.ty, name, &args) => {
                let class = self.class_object(receiver);
                self.call_path(paths::SUBCLASSES, vec![class], span)
            }
            TyKind::Type(class, bindings) => {
                let call = self.call_on_class(class, bindings, name, args, span);
                after(receiver, call)
            }
            _ if self.program_function(receiver.ty).is_some() && self.is_own_attribute(receiver.ty, name) => {
                let callee = self.attribute_of(receiver, name, span);
                self.call_callable(callee, args, span)
            }
            TyKind::Function(_) => {
                let receiver = self.value_of(receiver);
                self.call_member(receiver, name, args, span)
            }
            _ if matches!(self.find_attr(receiver.ty, name), super::attribute::Attr::OfClass(_))
                && !self.varies_below(receiver.ty, name) =>
            {
                let class = self.type_of_value(receiver, span);
                self.call_member(class, name, args, span)
            }
            _ if (self.bound_variable(receiver.ty, name).is_some() || self.any_variable(receiver.ty, name))
                && !self.varies_below(receiver.ty, name) =>
            {
                self.call_bound_variable(receiver, name, args, span)
            }
            _ if self.asks_getattr(receiver.ty, name) && self.lacks_plainly(receiver.ty, name) => {
                let callee = self.attribute_of(receiver, name, span);
                self.call_callable(callee, args, span)
            }
            _ if self.binds_variously(receiver.ty, name) => {
                args.positional.insert(0, receiver);
                let known = self.virtual_method(name, &args, span);
                known.unwrap_or_else(|| self.dynamic_method(name, args, span))
            }
            TyKind::Class(class, _) if self.is_of_function(class, name) => {
                let callee = self.attribute_of(receiver, name, span);
                self.call_callable(callee, args, span)
            }
            _ if receiver.ty == self.s.lang_ty(paths::TYPE) && name.starts_with("__") && self.s.classes_have(name) => {
                args.positional.insert(0, receiver);
                self.method_args(name, args, span)
            }
            _ if self.is_field(receiver.ty, name) || self.is_class_attribute(receiver.ty, name) => {
                let callee = self.attribute_of(receiver, name, span);
                self.call_callable(callee, args, span)
            }
            _ => {
                args.positional.insert(0, receiver);
                self.method_args(name, args, span)
            }
        }
    }

    /// Is it no attribute that all functions have?
    pub(super) fn is_own_attribute(&mut self, ty: Ty, name: &str) -> bool {
        let ty = self.s.types.as_value(ty);
        matches!(self.find_attr(ty, name), super::attribute::Attr::Missing)
    }

    /// A method of a value as a value. Where it is boxed at once, so is the receiver: one class for each name instead of one for each
    /// name and class keeps the types few that dispatchers have arms for.
    pub fn bound_method(&mut self, mut receiver: N, name: &str, span: Span) -> N {
        if !self.is_class_value(receiver.ty) && !self.s.types.is_static(receiver.ty) {
            match self.methods_taken {
                MethodsTaken::Typed => {}
                MethodsTaken::Boxed => receiver = self.coerce(receiver, Ty::OBJECT),
                MethodsTaken::Named { called } => return self.named_method(receiver, name, called, span),
            }
        }
        let class = self.s.lang_class(paths::METHOD);
        let name = self.s.types.intern(TyKind::Name(name.into()));
        let ty = receiver.ty;
        self.construct(class, vec![ty, name], Args::of(vec![receiver]), span)
    }

    /// Is it the type of a function of the program?
    pub(super) fn is_function_value(&self, ty: Ty) -> bool {
        match *self.s.types.kind(ty) {
            TyKind::Function(f) => !self.s.types.builtins.contains(&f),
            TyKind::Class(class, _) => {
                Some(class) == self.s.types.function
                    || self.is_library_class(class, paths::LRU_WRAPPER)
                    || self.is_context_function(class)
            }
            _ => false,
        }
    }

    fn is_function_class(&self, class: ClassId) -> bool {
        Some(class) == self.s.types.function || Some(class) == self.s.types.builtin_function
    }

    /// May a value of this type be called?
    pub fn is_callable(&mut self, ty: Ty) -> bool {
        match *self.s.types.kind(ty) {
            TyKind::Never | TyKind::Object | TyKind::Function(_) | TyKind::Type(..) => true,
            TyKind::Opt(inner) => self.is_callable(inner),
            TyKind::Class(class, _) => {
                self.is_function_class(class)
                    || class == self.s.lang_class(paths::METHOD)
                    || self.is_library_class(class, paths::BOUND_FUNCTION)
                    || self.is_library_class(class, paths::NAMED_METHOD)
                    || self.is_class_value(ty)
                    || self.is_context_function(class)
                    || self.is_wrapper(class)
                    || self.is_library_class(class, paths::GENERATOR_CONTEXT)
                    || self.has_method(ty, paths::DUNDER_CALL)
            }
            _ => false,
        }
    }

    /// The dispatcher's arm for a callee of a type; `None` when it cannot be called.
    pub fn call_arm(&mut self, keywords: &[String], receiver: N, rest: Vec<N>) -> Option<N> {
        let ty = receiver.ty;
        if ty == Ty::NONE || !self.is_callable(ty) {
            return None;
        }
        let mut args = Args::of(rest);
        let named = args.positional.split_off(args.positional.len() - keywords.len());
        args.keywords = keywords.iter().cloned().zip(named).collect();
        if self.is_class_value(ty) {
            return Some(self.call_class_object(receiver, args));
        }
        Some(self.call_callable(receiver, args, Span::default()))
    }

    /// A class object is called: one of those that are values somewhere.
    pub(super) fn call_class_object(&mut self, class_object: N, args: Args) -> N {
        let span = Span::default();
        let boxed = self.coerce(class_object.clone(), Ty::OBJECT);
        let error = self.call_path(paths::NOT_CALLABLE, vec![boxed], span);
        let otherwise = self.never(vec![error], span);
        self.note_error_classes();
        self.by_class(class_object, otherwise, &mut |b, class| Some(b.call_callable(class, args.clone(), span)))
    }

    /// An operation on a class that is found when running: a choice among those that are values somewhere, without those for
    /// which it is the same as otherwise (`None`).
    pub fn by_class(&mut self, class_object: N, otherwise: N, f: &mut dyn FnMut(&mut Self, N) -> Option<N>) -> N {
        let classes = self.class_values();
        self.by_classes(classes, class_object, otherwise, f)
    }

    /// The same for these classes.
    pub(super) fn by_classes(
        &mut self,
        classes: Vec<Ty>,
        class_object: N,
        otherwise: N,
        f: &mut dyn FnMut(&mut Self, N) -> Option<N>,
    ) -> N {
        let span = class_object.span;
        self.s.types.read_escaped(self.spec);
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let mut result = if otherwise.ty == Ty::NEVER { otherwise } else { self.coerce(otherwise, Ty::OBJECT) };
        let of = class_object.ty;
        let var = self.temp(of);
        let read = Node::new(Kind::Local(var), of, span);
        for ty in classes {
            let Some(value) = f(self, Node::new(Kind::None, ty, span)) else { continue };
            let value = if value.ty == Ty::NEVER { value } else { self.coerce(value, Ty::OBJECT) };
            let this = self.class_object(Node::new(Kind::None, ty, span));
            let test = Node::new(Kind::Same(read.clone(), this), bool_ty, span);
            result = Node::new(Kind::If(test, value, result), Ty::OBJECT, span);
        }
        let ty = result.ty;
        Node::new(Kind::Let(var, class_object, result), ty, span)
    }
}

/// The value after what had to be evaluated before it.
pub(super) fn after(first: N, value: N) -> N {
    if matches!(first.kind, Kind::None | Kind::Local(_)) {
        return value;
    }
    let (ty, span) = (value.ty, value.span);
    Node::new(Kind::Block(vec![S::Expr(first)], value), ty, span)
}

/// Runs a call by types: it finds out what calling gives, for `Result[F, A]`.
pub fn run(s: &mut Sema, id: SpecId, callee: Ty, args: &[Ty]) -> Tree {
    let ret = s.infer.specs[id.0 as usize].ret;
    let ret = s.types.intern(TyKind::Cell(ret));
    let host = s.lang_function(paths::DISPATCH_HOST);
    let mut b = Body::new(s, id, host, vec![], ret);
    b.dialect = false;
    let span = Span::default();
    let all: Vec<Ty> = std::iter::once(callee).chain(args.iter().copied()).collect();
    let params: Vec<(Var, Ty)> = all.into_iter().map(|ty| (b.new_var("", ty, Bound::Yes), ty)).collect();
    let mut values: Vec<N> = params.iter().map(|&(v, ty)| Node::new(Kind::Local(v), ty, span)).collect();
    let callee = values.remove(0);
    let call = b.call_callable(callee, Args::of(values), span);
    let mut body = vec![];
    b.emit_return(Some(call), span, &mut body);
    Tree { params, ret: Some(ret), body, var_names: b.var_names, checked: b.checked }
}

impl Sema<'_> {
    /// All overloads of a library function; a user function alone.
    pub fn overloads(&mut self, f: FunctionId) -> Vec<FunctionId> {
        let function = self.program.function(f);
        if !function.dialect {
            return vec![f];
        }
        let (module, name, class) = (function.module, function.name.clone(), function.class);
        let found = match class {
            Some(class) => match self.find_member(class, &name) {
                Some((_, Member::Methods(ids))) => ids,
                _ => vec![],
            },
            None => match self.lookup_own(module, &name) {
                Some(Def::Functions(ids)) => ids,
                _ => vec![],
            },
        };
        if found.contains(&f) { found } else { vec![f] }
    }

    /// What calling a value of the type with arguments of these types gives; the reader runs again when it is more.
    pub fn call_result(&mut self, callee: Ty, args: Vec<Ty>) -> Ty {
        let reader = self.infer.current;
        let callee = self.types.read(callee, reader);
        let args: Vec<Ty> = args.into_iter().map(|a| self.types.read(a, reader)).collect();
        if callee == Ty::NEVER || args.contains(&Ty::NEVER) {
            return Ty::NEVER;
        }
        if callee == Ty::OBJECT {
            return callee;
        }
        if self.types.has_param(callee) || args.iter().any(|&a| self.types.has_param(a)) {
            return Ty::NEVER;
        }
        let spec = self.spec(SpecKind::Call(callee, args));
        let ret = self.infer.specs[spec.0 as usize].ret;
        self.types.read_cell(ret, reader)
    }
}
