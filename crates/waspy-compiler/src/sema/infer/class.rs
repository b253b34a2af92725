//! Calls by what is called (a name, an attribute, an applied class), and constructors.

use super::body::Body;
use super::call::Args;
use crate::lang_items::{self, paths};
use crate::sema::program::{Decorated, Def, Member};
use crate::sema::tree::{Kind, N, Node, S, Target};
use crate::sema::types::{ClassId, FunctionId, ModuleId, Ty, TyKind};
use waspy_syntax::ast::{ExprId, ExprKind, Keyword, StmtKind};
use waspy_syntax::codes;
use waspy_syntax::diagnostic::Diagnostic;
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    // Calls.

    /// `func(args)`
    pub fn call_expr(&mut self, func: ExprId, args: &[ExprId], keywords: &[Keyword], want: Ty, span: Span) -> N {
        let unit = self.unit.clone();
        let outer = self.calling.replace(func);
        let call = self.call_kind(func, args, keywords, want, span, &unit);
        self.calling = outer;
        call
    }

    fn call_kind(
        &mut self,
        func: ExprId,
        args: &[ExprId],
        keywords: &[Keyword],
        want: Ty,
        span: Span,
        unit: &waspy_syntax::ast::Unit,
    ) -> N {
        match &unit.expr(func).kind {
            ExprKind::Attribute { value, attr } => self.call_attribute(*value, &attr.text, args, keywords, span),
            ExprKind::Subscript { value, index } if self.dialect => {
                self.call_applied(*value, *index, args, keywords, span)
            }
            ExprKind::Name(name)
                if self.local(name).is_none() || self.globals.contains(name) || self.local_class(name).is_some() =>
            {
                self.call_name(name, func, args, keywords, want, span)
            }
            _ => {
                let callee = self.owner(func, paths::DUNDER_CALL);
                self.call_value(callee, args, keywords, span)
            }
        }
    }

    /// The class, function or module that a name of a function around, or of this one, stands for.
    pub(super) fn local_class(&self, name: &str) -> Option<Def> {
        self.s.local_def(name).flatten()
    }

    fn call_name(
        &mut self,
        name: &str,
        func: ExprId,
        args: &[ExprId],
        keywords: &[Keyword],
        want: Ty,
        span: Span,
    ) -> N {
        let def = self.s.lookup_here(self.module, name);
        if self.s.is_answered_by_compiler(&def)
            && keywords.is_empty()
            && let Some(node) = self.reflection(name, args, span)
        {
            return node;
        }
        let is_static = |s: &mut crate::sema::Sema| matches!(def, Some(Def::Class(c)) if c == s.lang_class(paths::STATIC_METHOD_CLASS));
        if let ([function], true) = (args, self.class_body.is_some() && is_static(self.s)) {
            // A variable of the class that no instance binds (`members.rs`).
            return self.expr(*function);
        }
        match def {
            Some(Def::Functions(ids)) => {
                let args = self.arguments_for(&ids, args, keywords);
                self.call_functions(&ids, vec![], args, span)
            }
            Some(Def::Class(class)) => {
                let bindings = match self.s.types.kind(want).clone() {
                    TyKind::Class(c, args) if c == class && self.dialect => args,
                    _ => vec![],
                };
                let args = self.arguments(args, keywords);
                self.construct(class, bindings, args, span)
            }
            _ => {
                let callee = self.expr(func);
                self.call_value(callee, args, keywords, span)
            }
        }
    }

    fn call_value(&mut self, callee: N, args: &[ExprId], keywords: &[Keyword], span: Span) -> N {
        if callee.ty == Ty::NEVER {
            return callee;
        }
        let args = self.arguments(args, keywords);
        self.call_callable(callee, args, span)
    }

    /// Arguments, evaluated in order.
    pub fn arguments(&mut self, args: &[ExprId], keywords: &[Keyword]) -> Args {
        let (mut positional, mut rest) = (vec![], None);
        for (i, &arg) in args.iter().enumerate() {
            let ExprKind::Starred(inner) = self.unit.clone().expr(arg).kind else {
                positional.push(self.expr(arg));
                continue;
            };
            let values = self.expr(inner);
            let values = self.plain_tuple(values);
            let TyKind::Tuple(items) = self.s.types.kind(values.ty).clone() else {
                let span = self.span(arg);
                rest = Some(self.rest_list(values, &args[i + 1..], args.len() == 1, span));
                break;
            };
            // A tuple whose length is known is so many arguments.
            let (ty, span) = (values.ty, values.span);
            let var = self.temp(ty);
            let read = Node::new(Kind::Local(var), ty, span);
            for (at, item) in items.into_iter().enumerate() {
                let part = Node::new(Kind::TupleItem(read.clone(), at as u32), item, span);
                positional.push(match at {
                    0 => Node::new(Kind::Block(vec![S::Set(var, values.clone())], part), item, span),
                    _ => part,
                });
            }
        }
        let (named, mapping) = self.keyword_arguments(keywords);
        Args { positional, keywords: named, rest, mapping }
    }

    /// In the library, arguments take the types of the parameters of a function without overloads.
    fn arguments_for(&mut self, ids: &[FunctionId], args: &[ExprId], keywords: &[Keyword]) -> Args {
        if !self.dialect || ids.len() != 1 {
            return self.arguments(args, keywords);
        }
        let sig = self.s.signature(ids[0]);
        let wants: Vec<Ty> =
            sig.params.iter().map(|p| if self.s.types.has_param(p.ty) { Ty::NEVER } else { p.ty }).collect();
        let positional = args
            .iter()
            .enumerate()
            .map(|(i, &a)| self.expr_want(a, wants.get(i).copied().unwrap_or(Ty::NEVER)))
            .collect();
        Args { positional, ..self.arguments(&[], keywords) }
    }

    /// `f[T](…)` and `C[T](…)` of the dialect.
    fn call_applied(&mut self, value: ExprId, index: ExprId, args: &[ExprId], keywords: &[Keyword], span: Span) -> N {
        let unit = self.unit.clone();
        let def = match &unit.expr(value).kind {
            ExprKind::Name(name) if self.local(name).is_none() => self.s.lookup(self.module, name),
            _ => None,
        };
        let items: Vec<ExprId> = match &unit.expr(index).kind {
            ExprKind::Tuple(items) => items.clone(),
            _ => vec![index],
        };
        match def {
            Some(Def::Functions(ids)) => {
                let types = self.type_arguments(&items);
                let args = self.arguments(args, keywords);
                self.call_functions(&ids, types, args, span)
            }
            Some(Def::Class(class)) => {
                let types = self.type_arguments(&items);
                let args = self.arguments(args, keywords);
                self.construct(class, types, args, span)
            }
            _ => {
                let callee = self.subscript(value, index, span);
                self.call_value(callee, args, keywords, span)
            }
        }
    }

    pub(super) fn type_arguments(&mut self, items: &[ExprId]) -> Vec<Ty> {
        let (unit, module, scope) = (self.unit.clone(), self.module, self.type_params.clone());
        let bindings = self.bindings.clone();
        items
            .iter()
            .map(|&i| {
                let ty = self.s.annotation_or_report(module, &unit, i, &scope);
                self.s.substitute(ty, &bindings)
            })
            .collect()
    }

    /// The type an annotation of this body names.
    pub fn local_annotation(&mut self, e: ExprId) -> Ty {
        self.type_arguments(&[e])[0]
    }

    fn call_attribute(&mut self, value: ExprId, name: &str, args: &[ExprId], keywords: &[Keyword], span: Span) -> N {
        if let Some(node) = self.call_super(value, name, args, keywords, span) {
            return node;
        }
        if name == "update"
            && let Some(object) = self.dict_of(value)
        {
            let args = self.arguments(args, keywords);
            return self.update_dict(object, args, span);
        }
        let mut receiver = self.owner(value, name);
        if receiver.ty == Ty::NEVER {
            return receiver;
        }
        let library = self.s.program.module(self.module).library;
        let name = if library { lang_items::protocol_name(name) } else { name };
        if self.dialect {
            // What the library was given is a value, also where it is a class or a function.
            if self.name_of(value).is_some_and(|n| self.local(&n).is_some()) {
                receiver = self.class_object(receiver);
            }
        } else if self.surely_lacks(receiver.ty, name) {
            // CPython looks the attribute up before it evaluates the arguments.
            return self.no_attribute(receiver.ty, name, vec![receiver], span);
        }
        if self.intercepts_callee(receiver.ty) {
            let callee = self.attribute_of(receiver, name, span);
            return self.call_value(callee, args, keywords, span);
        }
        let args = self.arguments(args, keywords);
        self.call_member(receiver, name, args, span)
    }

    /// Calls what a name of a module stands for.
    pub fn call_module(&mut self, m: ModuleId, name: &str, args: Args, span: Span) -> N {
        match self.s.lookup_own(m, name) {
            Some(Def::Functions(ids)) => self.call_functions(&ids, vec![], args, span),
            Some(Def::Class(class)) => self.construct(class, vec![], args, span),
            Some(def) => {
                let callee = self.def_value(&def, span);
                self.call_callable(callee, args, span)
            }
            None => self.no_module_attribute(m, name, span),
        }
    }

    /// Calls an attribute of a class.
    pub fn call_on_class(&mut self, class: ClassId, bindings: Vec<Ty>, name: &str, mut args: Args, span: Span) -> N {
        if let Some(node) = self.object_method(class, name, &args, span) {
            return node;
        }
        match self.s.find_member(class, name) {
            Some((owner, Member::Methods(ids))) => {
                let attrs = self.s.program.function(ids[0]).attrs.clone();
                if attrs.is_classmethod {
                    let ty = self.s.class_ty(class, bindings.clone());
                    args.positional.insert(0, Node::new(Kind::None, ty, span));
                } else if !attrs.is_static {
                    self.take_value_behind(class, &mut args);
                }
                let bindings = if owner == class && attrs.is_static { bindings } else { vec![] };
                self.call_functions(&ids, bindings, args, span)
            }
            Some((owner, Member::Global(g)))
                if self.s.program.class(owner).decorated.get(name) == Some(&Decorated::ClassMethod) =>
            {
                let ty = self.s.class_ty(class, bindings);
                args.positional.insert(0, Node::new(Kind::None, ty, span));
                let callee = self.read_global(g, span);
                self.call_callable(callee, args, span)
            }
            Some((_, Member::Global(_))) => {
                let callee = self.class_attribute(class, name, span);
                self.call_callable(callee, args, span)
            }
            Some((_, Member::Class(inner))) => self.construct(inner, vec![], args, span),
            None if name == paths::REGISTER && self.may_register(class) => {
                let callee = self.registrar(class, span);
                self.call_callable(callee, args, span)
            }
            found if found.is_none() && self.s.metaclass_member(class, name).is_some() => {
                if let Some(call) = self.call_on_metaclass(class, name, &mut args, span) {
                    return call;
                }
                let callee = self.class_attribute(class, name, span);
                self.call_callable(callee, args, span)
            }
            _ if name == paths::MRO_METHOD && args.positional.is_empty() && !self.s.program.class(class).dialect => {
                let classes = self.classes_above(class, paths::DUNDER_MRO, span);
                self.list_from(classes, span)
            }
            None if let Some(built_in) = self.value_class_with(class, name) => {
                self.call_on_value_class(class, built_in, name, args, span)
            }
            // What `object` does under names that the library does not define for it.
            None if !self.s.program.class(class).dialect
                && let Some(call) = self.method_from_object(name, &args, span) =>
            {
                call
            }
            _ => self.no_class_attribute(class, name, span),
        }
    }

    pub(super) fn no_class_attribute(&mut self, class: ClassId, name: &str, span: Span) -> N {
        if let Some(path) = lang_items::missing_method(name) {
            let of = self.s.class_ty(class, vec![]);
            let call = self.call_path(path, vec![Node::new(Kind::None, of, span)], span);
            return self.never(vec![call], span);
        }
        let text = format!("type object '{}' has no attribute '{name}'", self.s.program.class(class).told());
        if self.dialect {
            self.s.error(Diagnostic::error(codes::LIBRARY_TYPES, span, text));
            return self.never(vec![], span);
        }
        if self.s.mentioned.contains(paths::ATTRIBUTE_NAME) {
            let mut args = vec![self.str_node(&text, span), self.str_node(name, span)];
            if self.s.mentioned.contains(paths::ATTRIBUTE_OBJECT) {
                let of = Node::new(Kind::None, self.s.class_ty(class, vec![]), span);
                let of = self.class_object(of);
                args.push(self.coerce(of, Ty::OBJECT));
            }
            let raise = self.call_path(paths::RAISE_MISSING_ATTRIBUTE, args, span);
            return self.never(vec![raise], span);
        }
        self.raise_attribute_error(vec![], &text, span)
    }

    /// `C(args)`
    pub fn construct(&mut self, class: ClassId, bindings: Vec<Ty>, mut args: Args, span: Span) -> N {
        match self.construct_by_metaclass(class, &mut args, span) {
            Some(made) => made,
            None => {
                let made = self.construct_plain(class, bindings, args, span);
                self.with_finalizer(made, span)
            }
        }
    }

    /// `OSError(number, text)` makes the exception that the number means: the class chooses one below it.
    fn construct_chosen(&mut self, class: ClassId, args: &Args, span: Span) -> Option<N> {
        if self.dialect || !self.s.program.class(class).dialect {
            return None;
        }
        if args.positional.len() < 2 && args.rest.is_none() {
            return None;
        }
        let Some((owner, Member::Methods(ids))) = self.s.find_member(class, paths::CHOOSE) else { return None };
        if owner != class {
            return None;
        }
        Some(self.call_functions(&ids, vec![], args.clone(), span))
    }

    /// Why a class makes no instance of these arguments, whatever their types.
    fn construct_error(&mut self, class: ClassId, args: &Args) -> Option<String> {
        let given = !args.positional.is_empty() || !args.keywords.is_empty();
        if given && class == self.s.lang_class(paths::NONE_TYPE) {
            return Some("NoneType takes no arguments".into());
        }
        if !self.dialect && class == self.s.lang_class(paths::TYPE) && ![1, 3].contains(&args.positional.len()) {
            return Some("type() takes 1 or 3 arguments".into());
        }
        self.s.abstract_error(class)
    }

    /// `C(args)` as `type` does it.
    pub(super) fn construct_plain(&mut self, class: ClassId, bindings: Vec<Ty>, args: Args, span: Span) -> N {
        if self.s.program.class(class).enum_members.is_some() {
            return self.enum_call(class, paths::ENUM_OF_VALUE, args, span);
        }
        if !self.dialect && self.is_typed_dict(class) {
            let dict = self.s.lang_class(paths::DICT);
            return self.construct(dict, vec![], args, span);
        }
        if class == self.s.lang_class(paths::TYPE) && args.positional.len() == 1 && args.keywords.is_empty() {
            // `type` that is called as a value, such as by `map`.
            return self.type_of_value(args.positional[0].clone(), span);
        }
        if class == self.s.lang_class(paths::TYPE) && args.positional.len() == 3 && !self.dialect {
            let what = "type() that makes a class of what is found when running";
            return self.refuse_with(what, "write a class statement", span);
        }
        if self.is_library_class(class, paths::PARTIAL) && !self.dialect {
            return self.make_partial(class, args, span);
        }
        if let Some(text) = self.construct_error(class, &args) {
            let operands = args.positional.into_iter().chain(args.keywords.into_iter().map(|(_, n)| n)).collect();
            return self.raise_type_error(operands, &text, span);
        }
        if class == self.s.lang_class(paths::NONE_TYPE) {
            // Of this class there is the one value.
            return Node::new(Kind::None, Ty::NONE, span);
        }
        if !self.s.program.class(class).dialect && self.s.defines_new(class) {
            return self.construct_by_new(class, args, span);
        }
        if let Some(built_in) = self.s.value_class(class) {
            return self.construct_value(class, built_in, args, span);
        }
        if let Some(base) = self.s.made_by_new(class) {
            return self.construct_below(class, base, args, span);
        }
        if let Some(chosen) = self.construct_chosen(class, &args, span) {
            return chosen;
        }
        self.instantiate(class);
        if let Some((_, Member::Methods(ids))) = self.s.find_member(class, paths::DUNDER_NEW) {
            return self.call_functions(&ids, bindings, args, span);
        }
        let n = self.s.program.class(class).type_params.len();
        let mut bound = bindings;
        while bound.len() < n {
            bound.push(self.fresh(Ty::NEVER));
        }
        let ty = self.s.types.class(class, bound.clone());
        let Some((owner, Member::Methods(ids))) = self.s.find_member(class, paths::DUNDER_INIT) else {
            let text = format!("{}() takes no arguments", self.s.program.class(class).name);
            if !args.positional.is_empty() || !args.keywords.is_empty() {
                return self.raise_type_error(args.positional, &text, span);
            }
            let more: Vec<N> = args.rest.into_iter().chain(args.mapping).collect();
            let new = self.new_object(class, bound, span);
            let new = self.unless_given(more, &text, new, span);
            return if class == self.s.lang_class(paths::OBJECT) { self.coerce(new, Ty::OBJECT) } else { new };
        };
        // Arguments are evaluated before the object exists: naming it first is unobservable.
        let var = self.temp(ty);
        let this = Node::new(Kind::Local(var), ty, span);
        let mut stmts = vec![];
        let mut args = args;
        let given = self.keep_exception_args(class, ids[0], &this, &mut args, &mut stmts);
        let mut positional = vec![this.clone()];
        positional.extend(args.positional);
        let new = self.new_object(class, bound.clone(), span);
        let bound = self.s.args_of_base(class, &bound, owner);
        let init = self.call_functions(&ids, bound, Args { positional, ..args }, span);
        let init = if init.ty == Ty::NONE { init } else { self.demanded(paths::DUNDER_INIT, ty, init) };
        if init.ty == Ty::NEVER {
            let never = Node::new(Kind::Let(var, new, init), Ty::NEVER, span);
            return if stmts.is_empty() { never } else { Node::new(Kind::Block(stmts, never), Ty::NEVER, span) };
        }
        stmts.push(S::Set(var, new));
        stmts.extend(given.map(S::Expr));
        stmts.push(S::Expr(init));
        Node::new(Kind::Block(stmts, this), ty, span)
    }

    /// The value, or a TypeError where one of these containers of arguments is not empty.
    fn unless_given(&mut self, containers: Vec<N>, text: &str, value: N, span: Span) -> N {
        if containers.is_empty() {
            return value;
        }
        let mut stmts = vec![];
        for container in containers {
            let truth = self.truth(container);
            let raise = self.raise_type_error(vec![], text, span);
            stmts.push(S::If(truth, vec![S::Expr(raise), S::Unreachable], vec![]));
        }
        let ty = value.ty;
        Node::new(Kind::Block(stmts, value), ty, span)
    }

    /// A zeroed object of a class, with what the class statement captured.
    pub(super) fn new_object(&mut self, class: ClassId, bound: Vec<Ty>, span: Span) -> N {
        self.instantiate(class);
        let ty = self.s.types.class(class, bound);
        let new = Node::new(Kind::New, ty, span);
        let names: Vec<String> = match self.s.program.class(class).dialect {
            true => vec![],
            false => {
                let fields = self.s.program.all_fields(class).into_iter().map(|(_, f)| f.name.clone());
                fields.filter(|n| lang_items::is_captured(n)).collect()
            }
        };
        if names.is_empty() {
            return new;
        }
        let var = self.temp(ty);
        let mut stmts = vec![S::Set(var, new)];
        for name in names {
            let Some((_, Member::Global(g))) = self.s.find_member(class, &name) else { continue };
            if let Some(value) = self.captured_here(class, &name, g, span) {
                stmts.push(S::SetField(Node::new(Kind::Local(var), ty, span), name, value));
            }
        }
        Node::new(Kind::Block(stmts, Node::new(Kind::Local(var), ty, span)), ty, span)
    }

    /// What a new object of a class inside a function captures: what the object at hand captured, or the variable itself where
    /// the class statement stands; otherwise what the statement found when it ran last.
    fn captured_here(&mut self, class: ClassId, key: &str, g: crate::sema::program::GlobalId, span: Span) -> Option<N> {
        let cell = self.s.program.globals[g.0 as usize].cell;
        let to = self.s.types.read_cell(cell, self.reader);
        if to == Ty::NEVER {
            return None;
        }
        if let Some(receiver) = self.receiver {
            let slot = *self.slot(receiver);
            let same = matches!(*self.s.types.kind(slot.ty), TyKind::Class(c, _) if self.s.types.derives(c, class));
            if same && !self.is_shared(receiver) && slot.bound == super::body::Bound::Yes {
                return Some(Node::new(
                    Kind::Field(Node::new(Kind::Local(receiver), slot.ty, span), key.into()),
                    to,
                    span,
                ));
            }
        }
        let around = self.s.program.class(class).around.clone();
        let here = matches!((&around, &self.s.local_scope), (Some(a), Some(b)) if std::rc::Rc::ptr_eq(a, b));
        let name = lang_items::captured_name(key);
        if here && let Some(var) = self.local(name) {
            let slot = *self.slot(var);
            if self.is_shared(var) || slot.bound == super::body::Bound::Yes {
                let value = self.captured_value(name, span);
                let value = self.value_of(value);
                return Some(self.coerce(value, to));
            }
        }
        Some(Node::new(Kind::Global(g), to, span))
    }

    /// Is the class a `TypedDict`? Its objects are dicts.
    fn is_typed_dict(&mut self, class: ClassId) -> bool {
        let this = self.s.program.class(class);
        if this.dialect || this.base.is_none() {
            return false;
        }
        let typed = self.s.lang_class(paths::TYPED_DICT);
        self.s.types.derives(class, typed)
    }

    /// Does every class along the bases say which attributes there are?
    pub(super) fn has_slots(&self, class: ClassId) -> bool {
        let of = self.s.program.class(class);
        if of.dialect {
            return paths::WITHOUT_DICT.iter().any(|path| self.is_library_class(class, path));
        }
        of.members.contains_key(paths::SLOTS) && of.base.is_none_or(|b| self.has_slots(b))
    }

    /// An exception has the arguments it was made with, unless its class says others at once.
    fn keep_exception_args(
        &mut self,
        class: ClassId,
        init: FunctionId,
        this: &Node,
        args: &mut Args,
        stmts: &mut Vec<S>,
    ) -> Option<N> {
        let base = self.s.lang_class(paths::BASE_EXCEPTION);
        if !self.s.types.derives(class, base) || self.s.program.function(init).dialect || self.begins_with_super(init) {
            return None;
        }
        args.positional = std::mem::take(&mut args.positional).into_iter().map(|n| self.keep(n, stmts)).collect();
        args.keywords = std::mem::take(&mut args.keywords).into_iter().map(|(k, n)| (k, self.keep(n, stmts))).collect();
        args.rest = args.rest.take().map(|n| self.keep(n, stmts));
        let Some((_, Member::Methods(ids))) = self.s.find_member(base, paths::DUNDER_INIT) else { return None };
        let positional = std::iter::once(this.clone().into()).chain(args.positional.clone()).collect();
        let all = Args { positional, rest: args.rest.clone(), ..Args::default() };
        Some(self.call_functions(&ids, vec![], all, this.span))
    }

    /// Is `super().__init__(…)` among the statements of the function's body?
    fn begins_with_super(&mut self, init: FunctionId) -> bool {
        let function = self.s.program.function(init);
        let unit = function.unit.clone();
        let is_super = |e: ExprId| {
            let ExprKind::Call { func, .. } = unit.expr(e).kind else { return false };
            let ExprKind::Attribute { value, attr } = &unit.expr(func).kind else { return false };
            let ExprKind::Call { func, .. } = unit.expr(*value).kind else { return false };
            attr.text == paths::DUNDER_INIT && matches!(&unit.expr(func).kind, ExprKind::Name(n) if n == paths::SUPER)
        };
        let body = function.def().body.clone();
        body.iter().any(|&s| matches!(unit.stmt(s).kind, StmtKind::Expr(e) if is_super(e)))
    }

    /// The class has instances from here on: what took it for one without, dispatchers and methods that it overrides,
    /// is looked at again.
    pub(super) fn instantiate(&mut self, class: ClassId) {
        if !self.s.infer.instantiated.insert(class) {
            return;
        }
        self.s.types.more_boxed();
        for c in self.s.program.mro(class) {
            let readers = self.s.infer.override_readers.get(&c).into_iter().flatten().copied();
            self.s.types.dirty.extend(readers);
        }
    }

    /// A direct call of a specialisation.
    pub fn call_spec(&mut self, spec: crate::sema::tree::SpecId, args: Vec<N>, ty: Ty, span: Span) -> N {
        Node::new(Kind::Call(Target::Spec(spec), args), ty, span)
    }
}
