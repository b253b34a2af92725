//! Attributes, subscripts, constructors, and calls by what is called.
//!
//! Longer than 600 lines because calls are resolved by what the callee's attribute turns out to be.

use super::DynOp;
use super::body::Body;
use super::call::Args;
use crate::lang_items::{self, paths, property_part};
use crate::sema::program::{Def, GlobalId, Member};
use crate::sema::tree::{Kind, N, Node, S, Target};
use crate::sema::types::{ClassId, FunctionId, ModuleId, Ty, TyKind};
use waspy_syntax::ast::{ExprId, ExprKind, Keyword, StmtKind};
use waspy_syntax::codes;
use waspy_syntax::diagnostic::Diagnostic;
use waspy_syntax::source::Span;

/// What an attribute of a type is.
#[allow(missing_docs)]
pub enum Attr {
    Field(String, Ty),
    Property(Vec<FunctionId>),
    Global(GlobalId),
    Method(Vec<FunctionId>),
    Absent,
    Class(ClassId),
    Tail(Ty),
    Missing,
}

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
            ExprKind::Name(name) if self.local(name).is_none() || self.globals.contains(name) => {
                self.call_name(name, func, args, keywords, want, span)
            }
            _ => {
                let callee = self.expr(func);
                self.call_value(callee, args, keywords, span)
            }
        }
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
        let def = self.s.lookup(self.module, name);
        if name == paths::ISINSTANCE && matches!(def, Some(Def::Functions(_)) | None) {
            return self.isinstance(args, span);
        }
        if def.is_none()
            && keywords.is_empty()
            && let Some(node) = self.reflection(name, args, span)
        {
            return node;
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
            let TyKind::Tuple(items) = self.s.types.kind(values.ty).clone() else {
                let span = self.span(arg);
                rest = Some(self.rest_list(values, &args[i + 1..], span));
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

    fn type_arguments(&mut self, items: &[ExprId]) -> Vec<Ty> {
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
        let mut receiver = self.expr(value);
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

    fn no_module_attribute(&mut self, m: ModuleId, name: &str, span: Span) -> N {
        let module = self.s.program.module(m).name.clone();
        let span = self.attribute_span(name, span);
        let text = format!("module '{module}' has no attribute '{name}'");
        let near = crate::sema::suggest::closest(name, self.s.program.module(m).names());
        let hint = match near {
            Some(near) => format!("did you mean '{near}'?"),
            None => format!("'{module}' defines no such name at its top"),
        };
        self.s.error(Diagnostic::error(codes::UNKNOWN_ATTRIBUTE, span, text).hint(hint));
        self.stand_in(span)
    }

    /// The name of an attribute in an expression that begins with `module.name`.
    fn attribute_span(&self, name: &str, span: Span) -> Span {
        let text = self.s.sources.file(span.file).text.get(span.start as usize..span.end as usize).unwrap_or_default();
        match text.find(&format!(".{name}")) {
            Some(at) => {
                let start = span.start + at as u32 + 1;
                Span { start, end: start + name.len() as u32, ..span }
            }
            None => span,
        }
    }

    /// Calls an attribute of a class.
    pub fn call_on_class(&mut self, class: ClassId, bindings: Vec<Ty>, name: &str, mut args: Args, span: Span) -> N {
        if let Some(node) = self.bare_object(class, name, &args, span) {
            return node;
        }
        match self.s.find_member(class, name) {
            Some((owner, Member::Methods(ids))) => {
                let attrs = self.s.program.function(ids[0]).attrs.clone();
                if attrs.is_classmethod {
                    let ty = self.s.class_ty(class, bindings.clone());
                    args.positional.insert(0, Node::new(Kind::None, ty, span));
                }
                let bindings = if owner == class && attrs.is_static { bindings } else { vec![] };
                self.call_functions(&ids, bindings, args, span)
            }
            Some((_, Member::Global(g))) => {
                let callee = self.read_global(g, span);
                self.call_callable(callee, args, span)
            }
            Some((_, Member::Class(inner))) => self.construct(inner, vec![], args, span),
            _ => self.no_class_attribute(class, name, span),
        }
    }

    /// `object.__new__(C)`: an object without a constructor's work.
    fn bare_object(&mut self, class: ClassId, name: &str, args: &Args, span: Span) -> Option<N> {
        if class != self.s.lang_class(paths::OBJECT) || name != paths::DUNDER_NEW {
            return None;
        }
        let [of] = args.positional.as_slice() else { return None };
        let TyKind::Type(class, _) = *self.s.types.kind(of.ty) else { return None };
        if self.s.program.class(class).dialect {
            return None;
        }
        self.instantiate(class);
        let ty = self.s.types.class(class, vec![]);
        Some(Node::new(Kind::New, ty, span))
    }

    fn no_class_attribute(&mut self, class: ClassId, name: &str, span: Span) -> N {
        if let Some(path) = lang_items::missing_method(name) {
            let of = self.s.class_ty(class, vec![]);
            let call = self.call_path(path, vec![Node::new(Kind::None, of, span)], span);
            return self.never(vec![call], span);
        }
        let text = format!("type object '{}' has no attribute '{name}'", self.s.program.class(class).name);
        if self.dialect {
            self.s.error(Diagnostic::error(codes::LIBRARY_TYPES, span, text));
            return self.never(vec![], span);
        }
        self.raise_attribute_error(vec![], &text, span)
    }

    /// `super().name(args)`
    fn call_super(
        &mut self,
        value: ExprId,
        name: &str,
        args: &[ExprId],
        keywords: &[Keyword],
        span: Span,
    ) -> Option<N> {
        let unit = self.unit.clone();
        let ExprKind::Call { func, args: none, .. } = &unit.expr(value).kind else { return None };
        if !none.is_empty() || self.name_of(*func).as_deref() != Some(paths::SUPER) {
            return None;
        }
        let base = self.s.program.class(self.class?).base;
        let this = self.read_var(self.receiver?, span);
        let found = base.and_then(|b| self.s.find_member(b, name));
        let args = self.arguments(args, keywords);
        let mut all = vec![this];
        all.extend(args.positional);
        match found {
            Some((_, Member::Methods(ids))) => {
                Some(self.call_functions(&ids, vec![], Args { positional: all, ..args }, span))
            }
            Some((_, Member::Global(g))) => {
                let callee = self.read_global(g, span);
                Some(self.call_callable(callee, Args { positional: all, ..args }, span))
            }
            _ if name == paths::DUNDER_INIT => Some(Node::new(Kind::None, Ty::NONE, span)),
            _ => Some(self.no_attribute(Ty::OBJECT, name, all, span)),
        }
    }

    /// `C(args)`
    pub fn construct(&mut self, class: ClassId, bindings: Vec<Ty>, args: Args, span: Span) -> N {
        if self.s.program.class(class).enum_members.is_some() {
            return self.enum_call(class, paths::ENUM_OF_VALUE, args, span);
        }
        if !self.dialect && self.is_typed_dict(class) {
            return self.refuse_with("a call of a TypedDict", "write the dict: {\"name\": value}", span);
        }
        if let Some(text) = self.s.abstract_error(class) {
            let operands = args.positional.into_iter().chain(args.keywords.into_iter().map(|(_, n)| n)).collect();
            return self.raise_type_error(operands, &text, span);
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
        let Some((_, Member::Methods(ids))) = self.s.find_member(class, paths::DUNDER_INIT) else {
            if !args.positional.is_empty() || !args.keywords.is_empty() {
                let text = format!("{}() takes no arguments", self.s.program.class(class).name);
                return self.raise_type_error(args.positional, &text, span);
            }
            let new = Node::new(Kind::New, ty, span);
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
        let init = self.call_functions(&ids, bound, Args { positional, ..args }, span);
        if init.ty == Ty::NEVER {
            let new = Node::new(Kind::New, ty, span);
            return Node::new(Kind::Let(var, new, init), Ty::NEVER, span);
        }
        let new = Node::new(Kind::New, ty, span);
        stmts.push(S::Set(var, new));
        stmts.extend(given.map(S::Expr));
        stmts.push(S::Expr(init));
        Node::new(Kind::Block(stmts, this), ty, span)
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
    fn has_slots(&self, class: ClassId) -> bool {
        let class = self.s.program.class(class);
        !class.dialect && class.members.contains_key(paths::SLOTS) && class.base.is_none_or(|b| self.has_slots(b))
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
        let Some((_, Member::Methods(ids))) = self.s.find_member(base, paths::DUNDER_INIT) else { return None };
        let mut all = vec![Box::new(this.clone())];
        all.extend(args.positional.clone());
        Some(self.call_functions(&ids, vec![], Args::of(all), this.span))
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
    fn instantiate(&mut self, class: ClassId) {
        if !self.s.infer.instantiated.insert(class) {
            return;
        }
        let readers = self.s.types.escape_readers.clone();
        self.s.types.dirty.extend(readers);
        let mut base = Some(class);
        while let Some(c) = base {
            let readers = self.s.infer.override_readers.get(&c).into_iter().flatten().copied();
            self.s.types.dirty.extend(readers);
            base = self.s.program.class(c).base;
        }
    }

    fn isinstance(&mut self, args: &[ExprId], span: Span) -> N {
        let [value, class] = args else { return self.refuse("isinstance with other than two arguments", span) };
        let value = self.expr(*value);
        if value.ty == Ty::NEVER {
            return value;
        }
        let mut tests = vec![];
        let var = self.temp(value.ty);
        self.instance_tests(var, value.ty, *class, span, &mut tests);
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let mut result: Option<N> = None;
        for test in tests {
            result = Some(match result {
                None => test,
                Some(r) if Self::static_truth(&r) == Some(true) => r,
                Some(r) if Self::static_truth(&r) == Some(false) => test,
                Some(r) => Node::new(Kind::Or(r, test), bool_ty, span),
            });
        }
        let result = result.unwrap_or_else(|| self.bool_node(false, span));
        if let Some(known) = Self::static_truth(&result) {
            return self.known(vec![value], known, span);
        }
        Node::new(Kind::Let(var, value, result), bool_ty, span)
    }

    /// A test for each class that the second argument of `isinstance` names: `C`, `(A, B)`, `A | B`, or a value.
    fn instance_tests(&mut self, var: crate::sema::tree::Var, ty: Ty, class: ExprId, span: Span, out: &mut Vec<N>) {
        if self.dialect {
            let wanted = self.local_annotation(class);
            let test = match self.s.class_of(wanted) {
                Some((wanted, _)) => self.instance_test(var, ty, wanted, span),
                None => self.refuse("isinstance with a class that is not known when compiling", span),
            };
            return out.push(test);
        }
        match &self.unit.clone().expr(class).kind {
            ExprKind::Tuple(items) => items.iter().for_each(|&i| self.instance_tests(var, ty, i, span, out)),
            ExprKind::BinOp { op: waspy_syntax::ast::BinOp::BitOr, left, right } => {
                self.instance_tests(var, ty, *left, span, out);
                self.instance_tests(var, ty, *right, span, out);
            }
            _ => {
                let node = self.expr(class);
                self.instance_of_value(var, ty, node, span, out);
            }
        }
    }

    fn instance_of_value(&mut self, var: crate::sema::tree::Var, ty: Ty, class: N, span: Span, out: &mut Vec<N>) {
        let test = match self.s.types.kind(class.ty).clone() {
            TyKind::Type(wanted, _) => self.instance_test(var, ty, wanted, span),
            TyKind::None => {
                let wanted = self.s.lang_class(paths::NONE_TYPE);
                self.instance_test(var, ty, wanted, span)
            }
            // A variable that holds a tuple of classes known when compiling.
            TyKind::Tuple(items) if items.iter().all(|&t| matches!(self.s.types.kind(t), TyKind::Type(..))) => {
                for item in items {
                    self.instance_of_value(var, ty, Node::new(Kind::None, item, span), span, out);
                }
                return;
            }
            _ => {
                let value = Node::new(Kind::Local(var), ty, span);
                self.call_path(paths::IS_INSTANCE, vec![value, class], span)
            }
        };
        out.push(test);
    }

    /// Is the variable's value an instance of the class?
    pub fn instance_test(&mut self, var: crate::sema::tree::Var, ty: Ty, wanted: ClassId, span: Span) -> N {
        let bool_ty = self.s.lang_ty(paths::BOOL);
        if wanted == self.s.lang_class(paths::OBJECT) {
            return self.bool_node(true, span);
        }
        let read = |t| Node::new(Kind::Local(var), t, span);
        if self.s.program.class(wanted).is_protocol {
            return self.protocol_test(read(ty), wanted, span);
        }
        if self.is_class_value(ty) {
            let known = wanted == self.s.lang_class(paths::TYPE);
            return self.bool_node(known, span);
        }
        match self.s.types.kind(ty).clone() {
            TyKind::Object => self.object_test(read(ty), wanted, span),
            TyKind::Opt(_) if wanted == self.s.lang_class(paths::NONE_TYPE) => {
                Node::new(Kind::IsNone(read(ty)), bool_ty, span)
            }
            TyKind::Opt(inner) => {
                let none = Node::new(Kind::IsNone(read(ty)), bool_ty, span);
                let present = Node::new(Kind::Not(none), bool_ty, span);
                let (class, _) = self.s.class_of(inner).expect("an optional value has a class");
                if self.s.types.derives(class, wanted) || self.is_bool_int(class, wanted) {
                    return present;
                }
                self.bool_node(false, span)
            }
            _ => {
                let (class, _) = match self.s.class_of(ty) {
                    Some(found) => found,
                    None => return self.bool_node(false, span),
                };
                if self.s.types.derives(class, wanted) || self.is_bool_int(class, wanted) {
                    return self.bool_node(true, span);
                }
                // A value of type `int` has no class word, and is never a `bool`.
                let unboxed = ty == self.s.lang_ty(paths::INT) || ty == self.s.lang_ty(paths::FLOAT);
                if !unboxed && self.s.types.derives(wanted, class) && wanted != class {
                    return Node::new(Kind::IsInstance(read(ty), wanted), bool_ty, span);
                }
                self.bool_node(false, span)
            }
        }
    }

    /// Has the value what the protocol names?
    fn protocol_test(&mut self, value: N, protocol: ClassId, span: Span) -> N {
        let class = self.s.program.class(protocol);
        let mut names: Vec<String> =
            class.members.keys().chain(class.fields.iter().map(|f| &f.name)).cloned().collect();
        names.sort();
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let mut test = self.bool_node(true, span);
        for name in names {
            let has = self.has_attribute(value.clone(), &name, span);
            test = match (Self::static_truth(&test), Self::static_truth(&has)) {
                (Some(false), _) | (_, Some(true)) => test,
                (Some(true), _) | (_, Some(false)) => has,
                _ => Node::new(Kind::And(test, has), bool_ty, span),
            };
        }
        test
    }

    /// A boxed member of an `IntEnum` is an `int` too, though its class is not below it here.
    fn object_test(&mut self, value: N, wanted: ClassId, span: Span) -> N {
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let test = Node::new(Kind::IsInstance(value.clone(), wanted), bool_ty, span);
        if !self.s.program.classes.iter().any(|c| c.enum_members.is_some()) {
            return test;
        }
        if wanted == self.s.lang_class(paths::STR) {
            let member = Node::new(Kind::IsInstance(value, self.s.lang_class(paths::STR_ENUM)), bool_ty, span);
            return Node::new(Kind::Or(test, member), bool_ty, span);
        }
        if wanted != self.s.lang_class(paths::INT) {
            return test;
        }
        [paths::INT_ENUM, paths::INT_FLAG].into_iter().fold(test, |test, path| {
            let member = Node::new(Kind::IsInstance(value.clone(), self.s.lang_class(path)), bool_ty, span);
            Node::new(Kind::Or(test, member), bool_ty, span)
        })
    }

    /// Are instances of the class integers, though it is another class here?
    fn is_bool_int(&mut self, class: ClassId, wanted: ClassId) -> bool {
        let texts = self.s.lang_class(paths::STR_ENUM);
        wanted == self.s.lang_class(paths::INT)
            && (class == self.s.lang_class(paths::BOOL) || self.s.is_number_enum(class))
            || wanted == self.s.lang_class(paths::STR) && self.s.types.derives(class, texts)
    }

    // Attributes.

    /// What an attribute of a type is.
    pub fn find_attr(&mut self, ty: Ty, name: &str) -> Attr {
        let found = self.find_attr_now(ty, name);
        if matches!(found, Attr::Missing | Attr::Global(_)) && self.is_user_class(ty) {
            // Code outside the class may yet give it the attribute.
            let spec = self.spec;
            if !self.s.infer.missing_readers.contains(&spec) {
                self.s.infer.missing_readers.push(spec);
            }
        }
        found
    }

    fn find_attr_now(&mut self, ty: Ty, name: &str) -> Attr {
        let Some((class, args)) = self.s.class_of(ty) else { return Attr::Missing };
        if self.s.program.all_fields(class).iter().any(|(_, f)| f.name == name) {
            let fields = self.s.fields_of(class, &args);
            let (_, _, ty) = fields.into_iter().find(|(_, n, _)| n == name).expect("the field was seen");
            return Attr::Field(name.into(), ty);
        }
        if name == paths::TAIL_FIELD
            && let Some(tail) = self.s.program.class(class).tail
        {
            return Attr::Tail(self.s.types.substitute(tail, &args));
        }
        match self.s.find_member(class, name) {
            Some((_, Member::Methods(ids))) if self.s.program.function(ids[0]).attrs.is_property => Attr::Property(ids),
            Some((_, Member::Methods(ids))) => Attr::Method(ids),
            Some((_, Member::Global(g))) => Attr::Global(g),
            Some((_, Member::Absent)) => Attr::Absent,
            Some((_, Member::Class(inner))) => Attr::Class(inner),
            _ => Attr::Missing,
        }
    }

    /// `value.name`
    pub fn attribute(&mut self, value: ExprId, name: &str, span: Span) -> N {
        let node = self.expr(value);
        if name == paths::DUNDER_CLASS && !matches!(self.s.types.kind(node.ty), TyKind::Type(..) | TyKind::Module(_)) {
            return self.type_of_value(node, span);
        }
        self.attribute_of(node, name, span)
    }

    /// An attribute of a value.
    pub fn attribute_of(&mut self, node: N, name: &str, span: Span) -> N {
        match self.s.types.kind(node.ty).clone() {
            TyKind::Never => return node,
            TyKind::Module(m) => {
                return match self.s.lookup_own(m, name) {
                    Some(def) => self.def_value(&def, span),
                    None => self.no_module_attribute(m, name, span),
                };
            }
            TyKind::Type(class, _) => return self.class_attribute(class, name, span),
            TyKind::Function(_) => {
                let node = self.value_of(node);
                return self.attribute_of(node, name, span);
            }
            TyKind::Object => return self.dynamic(DynOp::GetAttr(name.into()), vec![node], span),
            TyKind::Opt(inner) => return self.unwrapped(node, inner, name, span, |b, n| b.attribute_of(n, name, span)),
            _ => {}
        }
        match self.find_attr(node.ty, name) {
            Attr::Field(name, ty) => {
                let ty = self.s.types.read(ty, self.spec);
                let ty = self.s.value_type(ty);
                self.field(node, &name, ty, span)
            }
            Attr::Tail(element) => {
                let ptr = self.s.lang_class(paths::PTR);
                let ty = self.s.types.class(ptr, vec![element]);
                Node::new(Kind::Field(node, name.into()), ty, span)
            }
            Attr::Property(_) | Attr::Global(_) if self.varies_below(node.ty, name) => {
                self.dynamic(DynOp::GetAttr(name.into()), vec![node], span)
            }
            Attr::Class(inner) => {
                let ty = self.s.class_ty(inner, vec![]);
                Node::new(Kind::Block(vec![S::Expr(node)], Node::new(Kind::None, ty, span)), ty, span)
            }
            Attr::Global(g) if self.binds(node.ty, name, g) => self.bound_method(node, name, span),
            Attr::Property(ids) => {
                let (_, bindings) = self.find_method(node.ty, name).expect("the property was found");
                let _ = &ids;
                self.call_functions(&ids, bindings, Args::of(vec![node]), span)
            }
            Attr::Global(g) => {
                let read = self.read_global(g, span);
                let ty = read.ty;
                Node::new(Kind::Block(vec![S::Expr(node)], read), ty, span)
            }
            Attr::Method(ids) if self.s.program.function(ids[0]).attrs.is_static => {
                let ty = self.s.function_ty(ids[0]);
                Node::new(Kind::Block(vec![S::Expr(node)], Node::new(Kind::None, ty, span)), ty, span)
            }
            Attr::Method(ids) if self.s.program.function(ids[0]).attrs.is_classmethod => {
                let class = self.type_of_value(node, span);
                self.bound_method(class, name, span)
            }
            Attr::Method(_) => self.bound_method(node, name, span),
            Attr::Absent => {
                Node::new(Kind::Block(vec![S::Expr(node)], Node::new(Kind::None, Ty::NONE, span)), Ty::NONE, span)
            }
            Attr::Missing if self.declared_below(node.ty, name) => {
                self.dynamic(DynOp::GetAttr(name.into()), vec![node], span)
            }
            Attr::Missing if self.is_class_attribute(node.ty, name) => {
                let otherwise = self.no_attribute(node.ty, name, vec![], span);
                self.by_class(node, otherwise, &mut |b, class| b.attribute_of(class, name, span))
            }
            Attr::Missing => self.no_attribute(node.ty, name, vec![node], span),
        }
    }

    /// Does a class below give the name another meaning? An arm of a dispatcher knows the class exactly.
    pub fn varies_below(&mut self, ty: Ty, name: &str) -> bool {
        let exact = matches!(self.kind(), super::SpecKind::Dispatcher(_));
        !self.dialect
            && !exact
            && self.is_user_class(ty)
            && (self.overridden_below(ty, name) || self.declared_below(ty, name))
    }

    /// Is the class variable a function, which an instance binds as it binds its methods?
    pub fn binds(&mut self, ty: Ty, name: &str, g: GlobalId) -> bool {
        let Some((class, _)) = self.s.class_of(ty) else { return false };
        let Some((owner, _)) = self.s.find_member(class, name) else { return false };
        if self.s.program.class(owner).unbound.contains(name) {
            return false;
        }
        let cell = self.s.program.globals[g.0 as usize].cell;
        let value = self.s.types.read_cell(cell, self.spec);
        match *self.s.types.kind(value) {
            TyKind::Function(f) => !self.s.types.builtins.contains(&f),
            TyKind::Class(class, _) => Some(class) == self.s.types.function,
            _ => false,
        }
    }

    fn is_member_name(&self, class: ClassId, name: &str) -> bool {
        let members = &self.s.program.class(class).enum_members;
        members.as_ref().is_some_and(|all| all.iter().any(|(n, _)| n == name))
    }

    /// A field that the object may lack falls back to the class variable of its name.
    fn field(&mut self, object: N, name: &str, ty: Ty, span: Span) -> N {
        let Some((class, flag)) = self.s.class_of(object.ty).and_then(|(c, _)| Some((c, self.s.field_flag(c, name)?)))
        else {
            return Node::new(Kind::Field(object, name.into()), ty, span);
        };
        let of = object.ty;
        let var = self.temp(of);
        let read = || Node::new(Kind::Local(var), of, span);
        let is_set = Node::new(Kind::Field(read(), flag), self.s.lang_ty(paths::BOOL), span);
        let value = Node::new(Kind::Field(read(), name.into()), ty, span);
        let value = if ty == Ty::NEVER { self.never(vec![], span) } else { value };
        let absent = match self.s.find_member(class, name) {
            Some((_, Member::Global(g))) => self.read_global(g, span),
            _ => self.no_attribute(of, name, vec![read()], span),
        };
        let result = self.s.types.join(value.ty, absent.ty);
        let (value, absent) = (self.coerce(value, result), self.coerce(absent, result));
        let choice = Node::new(Kind::If(is_set, value, absent), result, span);
        Node::new(Kind::Let(var, object, choice), result, span)
    }

    fn class_attribute(&mut self, class: ClassId, name: &str, span: Span) -> N {
        // What `type` defines under these names is for the classes that are its instances.
        let named = [paths::DUNDER_NAME, paths::DUNDER_QUALNAME].contains(&name);
        if name == paths::DUNDER_MEMBERS && self.s.program.class(class).enum_members.is_some() {
            return self.enum_call(class, paths::ENUM_MEMBERS, Args::default(), span);
        }
        let found = if named { None } else { self.s.find_member(class, name) };
        match found {
            Some((_, Member::Global(g))) => self.read_global(g, span),
            Some((_, Member::Methods(ids))) if self.s.program.function(ids[0]).attrs.is_classmethod => {
                let ty = self.s.class_ty(class, vec![]);
                self.bound_method(Node::new(Kind::None, ty, span), name, span)
            }
            Some((_, Member::Methods(ids)))
                if name != paths::DUNDER_NAME || !self.s.program.function(ids[0]).attrs.is_property =>
            {
                let ty = self.s.function_ty(ids[0]);
                Node::new(Kind::None, ty, span)
            }
            Some((_, Member::Absent)) => Node::new(Kind::None, Ty::NONE, span),
            Some((_, Member::Class(inner))) => self.def_value(&Def::Class(inner), span),
            _ if named => {
                let of = self.s.types.class(class, vec![]);
                let program = &self.s.program;
                let text = match name == paths::DUNDER_QUALNAME && !program.class(class).dialect {
                    true => program.class(class).path.clone(),
                    false => self.class_name(of),
                };
                self.str_node(&text, span)
            }
            _ if name == paths::DUNDER_DOC && !self.s.program.class(class).dialect => {
                let (unit, stmt) = (self.s.program.class(class).unit.clone(), self.s.program.class(class).stmt);
                let StmtKind::ClassDef(def) = &unit.stmt(stmt).kind else { unreachable!("a class has a statement") };
                match waspy_syntax::ast::docstring(&unit, &def.body) {
                    Some(text) => Node::new(Kind::Str(text), self.s.lang_ty(paths::STR), span),
                    None => Node::new(Kind::None, Ty::NONE, span),
                }
            }
            _ => self.no_class_attribute(class, name, span),
        }
    }

    /// `object.name = value`
    pub fn store_attribute(&mut self, object: N, name: &str, value: N, span: Span, out: &mut Vec<S>) {
        if object.ty == Ty::NEVER || value.ty == Ty::NEVER {
            let node = self.never(vec![object, value], span);
            out.push(S::Expr(node));
            return self.die(out);
        }
        match self.s.types.kind(object.ty).clone() {
            TyKind::Object => {
                let node = self.dynamic(DynOp::SetAttr(name.into()), vec![object, value], span);
                out.push(S::Expr(node));
            }
            TyKind::Opt(inner) => {
                let node = self.unwrapped(object, inner, name, span, |b, o| {
                    let mut stmts = vec![];
                    b.store_attribute(o, name, value, span, &mut stmts);
                    let none = Node::new(Kind::None, Ty::NONE, span);
                    Node::new(Kind::Block(stmts, none), Ty::NONE, span)
                });
                out.push(S::Expr(node));
            }
            TyKind::Type(class, _) if self.is_member_name(class, name) => {
                let text = format!("cannot reassign member '{name}'");
                let raise = self.raise_attribute_error(vec![object, value], &text, span);
                out.push(S::Expr(raise));
                self.die(out);
            }
            TyKind::Type(class, _) => match self.s.find_member(class, name) {
                Some((_, Member::Global(g))) => self.store_global(g, value, out),
                _ => self.refuse_stmt("setting a new attribute of a class", "", span, out),
            },
            TyKind::Module(m) => match self.s.lookup_own(m, name) {
                Some(Def::Global(g)) => self.store_global(g, value, out),
                _ => {
                    self.no_module_attribute(m, name, span);
                }
            },
            _ => self.store_field(object, name, value, span, out),
        }
    }

    fn store_field(&mut self, object: N, name: &str, value: N, span: Span, out: &mut Vec<S>) {
        if let Some((class, _)) = self.s.class_of(object.ty)
            && self.frozen(class)
        {
            let text = self.str_node(&format!("cannot assign to field '{name}'"), span);
            let raise = self.call_path(paths::RAISE_FROZEN, vec![text], span);
            let node = self.never(vec![object, value, raise], span);
            out.push(S::Expr(node));
            return self.die(out);
        }
        match self.find_attr(object.ty, name) {
            Attr::Field(name, ty) => self.set_field(object, &name, ty, value, out),
            Attr::Property(_) if self.varies_below(object.ty, name) => {
                let node = self.dynamic(DynOp::SetAttr(name.into()), vec![object, value], span);
                out.push(S::Expr(node));
            }
            Attr::Property(_) if self.has_method(object.ty, &property_part(name, paths::SETTER)) => {
                let set = self.method(object, &property_part(name, paths::SETTER), vec![value], span);
                let ends = set.ty == Ty::NEVER;
                out.push(S::Expr(set));
                if ends {
                    self.die(out);
                }
            }
            Attr::Property(_) => {
                let text = format!("property '{name}' of '{}' object has no setter", self.class_name(object.ty));
                let node = self.raise_attribute_error(vec![object, value], &text, span);
                out.push(S::Expr(node));
                self.die(out);
            }
            _ if self.declared_below(object.ty, name) => {
                let node = self.dynamic(DynOp::SetAttr(name.into()), vec![object, value], span);
                out.push(S::Expr(node));
            }
            Attr::Method(_) if self.is_user_class(object.ty) => {
                self.refuse_stmt("setting an attribute that is a method of the class", "", span, out);
            }
            _ if self.s.class_of(object.ty).is_some_and(|(c, _)| self.has_slots(c)) => {
                let node = self.no_attribute(object.ty, name, vec![object, value], span);
                out.push(S::Expr(node));
                self.die(out);
            }
            _ if self.is_user_class(object.ty) => {
                let (class, _) = self.s.class_of(object.ty).expect("an object has a class");
                self.s.add_outside_field(class, name);
                self.store_field(object, name, value, span, out);
            }
            _ => {
                let node = self.no_attribute(object.ty, name, vec![object, value], span);
                out.push(S::Expr(node));
                self.die(out);
            }
        }
    }

    /// Is there a field or class variable of this name, so that calling it calls its value?
    pub fn is_field(&mut self, ty: Ty, name: &str) -> bool {
        matches!(self.find_attr(ty, name), Attr::Field(..) | Attr::Global(_) | Attr::Property(_) | Attr::Class(_))
    }

    fn set_field(&mut self, object: N, name: &str, ty: Ty, value: N, out: &mut Vec<S>) {
        let span = value.span;
        let class = self.s.class_of(object.ty).map(|(c, _)| c);
        let Some(flag) = class.and_then(|c| self.s.field_flag(c, name)) else {
            let value = self.coerce(value, ty);
            return out.push(S::SetField(object, name.into(), value));
        };
        let value = self.keep(value, out);
        let value = self.coerce(value, ty);
        let object = self.keep(object, out);
        out.push(S::SetField(object.clone(), name.into(), value));
        let yes = self.bool_node(true, span);
        out.push(S::SetField(object, flag, yes));
    }

    /// `del object.name`
    pub fn delete_attribute(&mut self, object: N, name: &str, span: Span, out: &mut Vec<S>) {
        if object.ty == Ty::NEVER {
            out.push(S::Expr(object));
            return self.die(out);
        }
        let class = self.s.class_of(object.ty).map(|(c, _)| c);
        if class.is_some_and(|c| self.frozen(c)) {
            let text = self.str_node(&format!("cannot delete field '{name}'"), span);
            let raise = self.call_path(paths::RAISE_FROZEN, vec![text], span);
            let node = self.never(vec![object, raise], span);
            out.push(S::Expr(node));
            return self.die(out);
        }
        if matches!(self.find_attr(object.ty, name), Attr::Property(_)) {
            let deleter = property_part(name, paths::DELETER);
            let node = if self.has_method(object.ty, &deleter) {
                self.method(object, &deleter, vec![], span)
            } else {
                let text = format!("property '{name}' of '{}' object has no deleter", self.class_name(object.ty));
                self.raise_attribute_error(vec![object], &text, span)
            };
            let ends = node.ty == Ty::NEVER;
            out.push(S::Expr(node));
            if ends {
                self.die(out);
            }
            return;
        }
        let Some(flag) = class.and_then(|c| self.s.field_flag(c, name)) else {
            if class.is_some() && object.ty != Ty::OBJECT && matches!(self.find_attr(object.ty, name), Attr::Missing) {
                let raise = self.no_attribute(object.ty, name, vec![object], span);
                out.push(S::Expr(raise));
                return self.die(out);
            }
            return self.refuse_stmt("del of this attribute", "", span, out);
        };
        let object = self.keep(object, out);
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let is_set = Node::new(Kind::Field(object.clone(), flag.clone()), bool_ty, span);
        let raise = self.no_attribute(object.ty, name, vec![object.clone()], span);
        out.push(S::If(is_set, vec![], vec![S::Expr(raise), S::Unreachable]));
        let no = self.bool_node(false, span);
        out.push(S::SetField(object, flag, no));
    }

    /// Is it known that values of the type have no such attribute?
    fn surely_lacks(&mut self, ty: Ty, name: &str) -> bool {
        matches!(self.s.types.kind(ty), TyKind::Class(..) | TyKind::Tuple(_) | TyKind::None)
            && lang_items::missing_method(name).is_none()
            && matches!(self.find_attr(ty, name), Attr::Missing)
            && !self.declared_below(ty, name)
            && !self.is_class_attribute(ty, name)
            && !self.member_of_texts(ty)
    }

    /// Is it an attribute of a class that is found when running, and not one of all classes?
    pub fn is_class_attribute(&mut self, ty: Ty, name: &str) -> bool {
        !self.dialect && self.is_class_value(ty) && matches!(self.find_attr(ty, name), Attr::Missing)
    }

    /// Is it the type of instances of a class of the program?
    pub fn is_user_class(&mut self, ty: Ty) -> bool {
        self.s.class_of(ty).is_some_and(|(c, _)| !self.s.program.class(c).dialect)
    }

    /// Is there nothing of this name on values of the type?
    pub fn lacks(&mut self, ty: Ty, name: &str) -> bool {
        matches!(self.find_attr(ty, name), Attr::Missing) && !self.is_class_attribute(ty, name)
    }

    /// Is the class a frozen dataclass, and the code not its own constructor?
    fn frozen(&mut self, class: ClassId) -> bool {
        let frozen = self.s.program.class(class).dataclass.is_some_and(|d| d.frozen);
        let own = self.class == Some(class) && self.s.program.function(self.function).name == paths::DUNDER_INIT;
        frozen && !own
    }

    /// Stores into a module or class variable.
    pub fn store_global(&mut self, g: GlobalId, value: N, out: &mut Vec<S>) {
        if value.ty == Ty::NEVER {
            out.push(S::Expr(value));
            return self.die(out);
        }
        let var = &self.s.program.globals[g.0 as usize];
        let (cell, declared) = (var.cell, var.declared);
        let to = declared.unwrap_or_else(|| self.s.types.intern(TyKind::Cell(cell)));
        let value = self.coerce(value, to);
        out.push(S::SetGlobal(g, value));
    }

    // Subscripts.

    /// `value[index]`
    pub fn subscript(&mut self, value: ExprId, index: ExprId, span: Span) -> N {
        let object = self.expr(value);
        if let TyKind::Type(class, _) = *self.s.types.kind(object.ty) {
            if self.s.program.class(class).enum_members.is_some() {
                let name = self.expr(index);
                return self.enum_call(class, paths::ENUM_OF_NAME, Args::of(vec![name]), span);
            }
            if self.dialect {
                let items: Vec<ExprId> = match &self.unit.clone().expr(index).kind {
                    ExprKind::Tuple(items) => items.clone(),
                    _ => vec![index],
                };
                let types = self.type_arguments(&items);
                let ty = self.s.class_ty(class, types);
                return Node::new(Kind::None, ty, span);
            }
            // `list[int]` as a value: the class.
            return object;
        }
        if let TyKind::Tuple(items) = self.s.types.kind(object.ty).clone()
            && let Some(i) = self.literal_index(index)
        {
            let n = items.len() as i64;
            let at = if i < 0 { i + n } else { i };
            if (0..n).contains(&at) {
                return Node::new(Kind::TupleItem(object, at as u32), items[at as usize], span);
            }
        }
        let index = self.expr(index);
        self.subscript_of(object, index, span)
    }

    fn literal_index(&mut self, e: ExprId) -> Option<i64> {
        use waspy_syntax::ast::{Constant, UnaryOp};
        match &self.unit.expr(e).kind {
            ExprKind::Constant(Constant::Int(n)) => i64::try_from(n).ok(),
            ExprKind::UnaryOp { op: UnaryOp::Neg, operand } => match &self.unit.expr(*operand).kind {
                ExprKind::Constant(Constant::Int(n)) => i64::try_from(n).ok().map(|n| -n),
                _ => None,
            },
            _ => None,
        }
    }

    /// `object[index]` on values.
    pub fn subscript_of(&mut self, object: N, index: N, span: Span) -> N {
        if object.ty == Ty::NEVER || index.ty == Ty::NEVER {
            return self.never(vec![object, index], span);
        }
        let open = matches!(self.s.types.kind(object.ty), TyKind::Object | TyKind::Opt(_));
        if open || self.has_method(object.ty, paths::GETITEM) {
            return self.index_method(object, paths::GETITEM, vec![index], span);
        }
        let text = format!("'{}' object is not subscriptable", self.class_name(object.ty));
        self.raise_type_error(vec![object, index], &text, span)
    }

    /// Calls an indexing method; an index that no overload takes is a TypeError at run time, as in CPython.
    fn index_method(&mut self, object: N, name: &str, args: Vec<N>, span: Span) -> N {
        let open = |b: &Self, t: Ty| matches!(b.s.types.kind(t), TyKind::Object | TyKind::Opt(_));
        if !self.dialect
            && self.is_user_class(args[0].ty)
            && self.has_method(args[0].ty, paths::DUNDER_INDEX)
            && !self.member_of_numbers(args[0].ty)
            && self.is_sequence(object.ty)
        {
            return self.index_by_method(object, name, args, span);
        }
        if let Some((functions, bindings)) = self.find_method(object.ty, name)
            && self.s.program.function(functions[0]).dialect
            && !matches!(self.s.types.kind(object.ty), TyKind::Object | TyKind::Opt(_) | TyKind::Tuple(_))
        {
            let mut all = vec![object.clone()];
            all.extend(args.clone());
            if !self.overload(&functions, &bindings, &Args::of(all.clone())) {
                if open(self, args[0].ty) && !self.dialect {
                    return self.dynamic_method(name, Args::of(all), span);
                }
                let (class, index) = (self.class_name(object.ty), self.class_name(args[0].ty));
                let kind = if class == "str" { "string" } else { class.as_str() };
                let text = match class.as_str() {
                    "str" => format!("string indices must be integers, not '{index}'"),
                    _ if index == "slice" => "can only assign an iterable".into(),
                    _ => format!("{kind} indices must be integers or slices, not {index}"),
                };
                return self.raise_type_error(all, &text, span);
            }
        }
        self.method(object, name, args, span)
    }

    /// Do its indices have to be integers or slices?
    fn is_sequence(&mut self, ty: Ty) -> bool {
        let Some((class, _)) = self.s.class_of(ty) else { return false };
        paths::SEQUENCES.iter().any(|p| self.s.lang_class(p) == class)
    }

    /// An index of a class with `__index__` counts as the number which that gives.
    fn index_by_method(&mut self, object: N, name: &str, mut args: Vec<N>, span: Span) -> N {
        let mut stmts = vec![];
        let object = self.keep(object, &mut stmts);
        args = args.into_iter().map(|a| self.keep(a, &mut stmts)).collect();
        let index = args.remove(0);
        let index = self.method(index, paths::DUNDER_INDEX, vec![], span);
        args.insert(0, index);
        let result = self.index_method(object, name, args, span);
        let ty = result.ty;
        Node::new(Kind::Block(stmts, result), ty, span)
    }

    /// `object[index] = value`
    pub fn store_subscript(&mut self, object: N, index: N, value: N, span: Span, out: &mut Vec<S>) {
        if [&object, &index, &value].iter().any(|n| n.ty == Ty::NEVER) {
            let node = self.never(vec![object, index, value], span);
            out.push(S::Expr(node));
            return self.die(out);
        }
        let open = matches!(self.s.types.kind(object.ty), TyKind::Object | TyKind::Opt(_));
        let node = if open || self.has_method(object.ty, paths::SETITEM) {
            self.index_method(object, paths::SETITEM, vec![index, value], span)
        } else {
            let text = format!("'{}' object does not support item assignment", self.class_name(object.ty));
            self.raise_type_error(vec![object, index, value], &text, span)
        };
        let ends = node.ty == Ty::NEVER;
        out.push(S::Expr(node));
        if ends {
            self.die(out);
        }
    }

    /// A direct call of a specialisation.
    pub fn call_spec(&mut self, spec: crate::sema::tree::SpecId, args: Vec<N>, ty: Ty, span: Span) -> N {
        Node::new(Kind::Call(Target::Spec(spec), args), ty, span)
    }
}
