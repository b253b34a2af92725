//! Dispatchers: operations on values whose class is found at run time. One function for each operation, over the
//! types that the program boxes; all arguments and the result are `object`.

use super::body::Body;
use super::by_name::Named;
use super::call::Args;
use super::named_method::MethodsTaken;
use super::{DynOp, SpecKind, Tree};
use crate::hash::HashSet;
use crate::lang_items::{self, paths};
use crate::sema::Sema;
use crate::sema::program::Def;
use crate::sema::tree::{Kind, N, Node, S, SpecId, Var};
use crate::sema::types::{FunctionId, ModuleId, Ty, TyKind};
use std::rc::Rc;
use waspy_syntax::ast::CmpOp;
use waspy_syntax::source::Span;

/// As a reader of cells: the list of boxed types, and with it all that depend on it.
pub const BOXED_TYPES: u32 = u32::MAX - 1;

/// Methods whose first argument is an index or a key.
pub(super) const INDEXING: [&str; 3] = [paths::GETITEM, paths::SETITEM, paths::DELITEM];

impl Body<'_, '_> {
    /// Calls a dispatcher.
    pub fn dynamic(&mut self, op: DynOp, args: Vec<N>, span: Span) -> N {
        if args.iter().any(|a| a.ty == Ty::NEVER) {
            return self.never(args, span);
        }
        let spec = self.s.spec(SpecKind::Dispatcher(op));
        let args = args.into_iter().map(|a| self.coerce(a, Ty::OBJECT)).collect();
        self.call_spec(spec, args, Ty::OBJECT, span)
    }

    /// `receiver.name(args)` where the receiver's class is found at run time.
    pub fn dynamic_method(&mut self, name: &str, args: Args, span: Span) -> N {
        if args.mapping.is_some() || args.rest.is_some() {
            let mut args = args;
            let receiver = args.positional.remove(0);
            return self.dynamic_spread(&|s| DynOp::SpreadMethod(name.into(), s), vec![receiver], args, span);
        }
        let n = args.positional.len() as u32 - 1;
        let (names, named): (Vec<String>, Vec<N>) = args.keywords.into_iter().unzip();
        let op = match names.is_empty() {
            true => DynOp::Method(name.into(), n),
            false => DynOp::KeywordMethod(name.into(), n, names),
        };
        let node = self.dynamic(op, args.positional.into_iter().chain(named).collect(), span);
        match lang_items::dynamic_result(name) {
            Some(path) => {
                let ty = self.s.lang_ty(path);
                Node::new(Kind::Coerce(node), ty, span)
            }
            None => node,
        }
    }

    /// The truth of a value of unknown type.
    pub fn dynamic_truth(&mut self, node: N) -> N {
        let span = node.span;
        let spec = self.s.spec(SpecKind::Dispatcher(DynOp::Method(paths::DUNDER_BOOL.into(), 0)));
        let call = self.call_spec(spec, vec![node], Ty::OBJECT, span);
        let bool_ty = self.s.lang_ty(paths::BOOL);
        Node::new(Kind::Coerce(call), bool_ty, span)
    }
}

/// Runs a dispatcher: an arm for each boxed type on which the operation is defined.
pub fn run(s: &mut Sema, id: SpecId, op: &DynOp) -> Tree {
    let host = s.lang_function(paths::DISPATCH_HOST);
    let mut b = Body::new(s, id, host, vec![], Ty::OBJECT);
    b.dialect = false;
    let params: Vec<(Var, Ty)> = (0..arity(op)).map(|_| (b.temp(Ty::OBJECT), Ty::OBJECT)).collect();
    // The operand whose class decides.
    let subject = params[usize::from(matches!(op, DynOp::Reflected(_)))].0;
    b.take_kept(id);
    let escaped = if op.asks_classes() { b.s.boxed_types(id.0) } else { Rc::default() };
    let mut arms = vec![];
    for &ty in escaped.iter() {
        let arm = b.kept_arm(ty, Ty::NEVER, |b| {
            let receiver = b.typed(subject, ty);
            let arm = b.arm(op, receiver, ty, &params)?;
            Some(b.boxed_result(arm))
        });
        arms.extend(arm.map(|arm| (ty, arm)));
    }
    let default = b.otherwise(op, &params);
    let value = b.parameter(subject);
    let switch = Node::new(Kind::Switch(value, arms, default), Ty::OBJECT, Span::default());
    let body = vec![S::Return(Some(switch))];
    b.give_kept(id);
    Tree { params, ret: Some(Ty::OBJECT), body, var_names: b.var_names, checked: b.checked }
}

fn arity(op: &DynOp) -> u32 {
    match op {
        DynOp::Binary(_) | DynOp::InPlace(_) | DynOp::Compare(_) | DynOp::Reflected(_) | DynOp::SetAttr(_) => 2,
        DynOp::Method(_, n) => n + 1,
        DynOp::KeywordMethod(_, n, keywords) => 1 + n + keywords.len() as u32,
        DynOp::GetAttr(_) | DynOp::HasAttr(_) | DynOp::IsCallable | DynOp::Unpack(_) => 1,
        DynOp::CallSpread(spread) | DynOp::SpreadMethod(_, spread) => 1 + spread.values(),
        DynOp::Named(Named::GetOr | Named::Set) => 3,
        DynOp::Named(Named::Get | Named::Shown | Named::Plain | Named::Has | Named::Delete) => 2,
        DynOp::Call(n, keywords) | DynOp::CallFunction(n, keywords) => 1 + n + keywords.len() as u32,
        DynOp::CallNamed(n, keywords) => 2 + n + keywords.len() as u32,
        DynOp::SpreadNamed(spread) => 2 + spread.values(),
    }
}

impl Body<'_, '_> {
    pub(super) fn parameter(&self, var: Var) -> N {
        Node::new(Kind::Local(var), Ty::OBJECT, Span::default())
    }

    /// The parameter as a value of the arm's type.
    pub fn typed(&self, var: Var, ty: Ty) -> N {
        let read = self.parameter(var);
        if ty == Ty::NONE {
            return Node::new(Kind::None, Ty::NONE, Span::default());
        }
        Node::new(Kind::Coerce(read), ty, Span::default())
    }

    pub(super) fn boxed_result(&mut self, node: N) -> N {
        if node.ty == Ty::NEVER { node } else { self.coerce(node, Ty::OBJECT) }
    }

    fn arm(&mut self, op: &DynOp, receiver: N, ty: Ty, params: &[(Var, Ty)]) -> Option<N> {
        let rest: Vec<N> = params[1..].iter().map(|p| self.parameter(p.0)).collect();
        match op {
            DynOp::Method(name, _) => self.method_arm(name, receiver, ty, rest),
            DynOp::KeywordMethod(name, n, keywords) => {
                let mut args = Args::of(std::iter::once(receiver).chain(rest).collect());
                let named = args.positional.split_off(*n as usize + 1);
                args.keywords = keywords.iter().cloned().zip(named).collect();
                self.keyword_method_arm(name, ty, args)
            }
            DynOp::GetAttr(name) => self.attribute_arm(name, receiver),
            DynOp::Named(what) => self.named_arm(*what, receiver, rest),
            DynOp::HasAttr(name) => Some(self.has_attribute(receiver, name, Span::default())),
            DynOp::IsCallable => {
                let known = self.is_callable(ty);
                Some(self.bool_node(known, Span::default()))
            }
            DynOp::Unpack(n) => Some(self.unpack_arm(receiver, *n)),
            DynOp::Call(_, keywords) => self.call_arm(keywords, receiver, rest),
            DynOp::CallFunction(..) if !self.is_function_value(ty) => None,
            DynOp::CallFunction(_, keywords) => self.call_arm(keywords, receiver, rest),
            DynOp::CallSpread(spread) => self.call_spread_arm(spread, receiver, rest),
            DynOp::SpreadMethod(name, spread) => self.spread_method_arm(name, spread, receiver, ty, rest),
            DynOp::CallNamed(..) | DynOp::SpreadNamed(_) => None,
            DynOp::SetAttr(name) => self.store_arm(name, receiver, rest),
            DynOp::Reflected(op) => self.reflected_arm(op, receiver, params),
            DynOp::Binary(op) => {
                let (method, reflected, _) = lang_items::binary_methods(*op);
                self.pair_arm(receiver, ty, params[1].0, &[method], reflected)
            }
            DynOp::InPlace(op) => {
                let (method, reflected, in_place) = lang_items::binary_methods(*op);
                self.pair_arm(receiver, ty, params[1].0, &[in_place, method], reflected)
            }
            DynOp::Compare(CmpOp::NotEq) if !self.has_unequal(ty) => self.unequal_arm(receiver, ty, params[1].0),
            DynOp::Compare(op) => {
                let (method, reflected) = lang_items::compare_methods(*op);
                self.pair_arm(receiver, ty, params[1].0, &[method], reflected)
            }
        }
    }

    fn method_arm(&mut self, name: &str, receiver: N, ty: Ty, rest: Vec<N>) -> Option<N> {
        if name == paths::DUNDER_BOOL {
            return Some(self.truth(receiver));
        }
        let name = if [paths::UNPACK, paths::SPREAD].contains(&name) { paths::ITER } else { name };
        let special = lang_items::dynamic_result(name).is_some();
        if self.is_field(ty, name) && !special
            || self.module_has(ty, name)
            || self.asks_getattr(ty, name) && self.lacks_plainly(ty, name)
        {
            return Some(self.call_member(receiver, name, Args::of(rest), Span::default()));
        }
        if name == paths::CONTAINS && !self.has_method(ty, name) && self.has_method(ty, paths::ITER) {
            let args = std::iter::once(receiver).chain(rest).collect();
            return Some(self.call_path(paths::CONTAINS_BY_ITERATION, args, Span::default()));
        }
        if let Some(names) = self.dir_method(name, &Args::of(vec![receiver.clone()]), Span::default()) {
            return Some(names);
        }
        let of_metaclass = ty == self.s.lang_ty(paths::TYPE) && self.s.classes_have(name);
        let Some((functions, bindings)) = self.find_method(ty, name) else {
            if of_metaclass {
                let args = std::iter::once(receiver).chain(rest).collect();
                return Some(self.method_args(name, Args::of(args), Span::default()));
            }
            if let Some(value) = self.value_behind(receiver).filter(|v| self.has_method(v.ty, name)) {
                let of = value.ty;
                return self.method_arm(name, value, of, rest);
            }
            // It may be one that `object` has, such as `__hash__` where only `__eq__` is written.
            return self.has_method(Ty::OBJECT, name).then(|| self.no_method(name));
        };
        if self.is_of_object(functions[0]) && !of_metaclass {
            // One arm serves all classes that have no method of their own.
            return None;
        }
        let mut args = Args::of(vec![receiver]);
        args.positional.extend(rest);
        if self.s.program.function(functions[0]).dialect {
            return self.library_arm(name, &functions, &bindings, args);
        }
        Some(self.method_args(name, args, Span::default()))
    }

    fn is_of_object(&mut self, method: FunctionId) -> bool {
        let object = self.s.lang_class(paths::OBJECT);
        let function = self.s.program.function(method);
        function.dialect && function.class == Some(object)
    }

    /// The method that `object` has, of a receiver of any class.
    fn method_of_object(&mut self, name: &str, params: &[(Var, Ty)]) -> Option<N> {
        let (functions, bindings) = self.find_method(Ty::OBJECT, name)?;
        let args = Args::of(params.iter().map(|p| self.parameter(p.0)).collect());
        self.library_arm(name, &functions, &bindings, args)
    }

    pub(super) fn keyword_method_arm(&mut self, name: &str, ty: Ty, mut args: Args) -> Option<N> {
        if self.is_field(ty, name)
            || self.module_has(ty, name)
            || self.asks_getattr(ty, name) && self.lacks_plainly(ty, name)
        {
            let receiver = args.positional.remove(0);
            return Some(self.call_member(receiver, name, args, Span::default()));
        }
        if self.find_method(ty, name).is_none() {
            let value = self.value_behind(args.positional[0].clone())?;
            let of = value.ty;
            args.positional[0] = value;
            return self.keyword_method_arm(name, of, args);
        }
        Some(self.method_args(name, args, Span::default()))
    }

    /// Arguments are boxed here; an overload that wants another type gets a second look at the argument's class.
    fn library_arm(&mut self, name: &str, functions: &[FunctionId], bindings: &[Ty], args: Args) -> Option<N> {
        let plain = self.class_receiver(&args);
        if self.overload(functions, bindings, &plain) {
            return Some(self.known_method(name, functions, bindings, args));
        }
        let indexed = args.positional.len() == 2 || name == paths::SETITEM;
        if !name.starts_with("__") || !indexed {
            // The call itself takes the receiver as it is declared: a fixed tuple with the layout of other tuples.
            let mut converted = args;
            converted.positional[0] = self.coerce(converted.positional[0].clone(), plain.positional[0].ty);
            if let Some(call) = self.call_open(functions, bindings, &converted, Span::default()) {
                return Some(self.boxed_result(call));
            }
            let text = self.native_count_error(functions, &plain)?;
            return Some(self.raise_type_error(converted.positional, &text, Span::default()));
        }
        let index = args.positional[1].clone();
        let Kind::Local(var) = index.kind else { return None };
        let mut arms = vec![];
        for &ty in self.s.boxed_types(self.spec).iter() {
            let arm = self.kept_arm(args.positional[0].ty, ty, |b| {
                let mut typed = args.clone();
                typed.positional[1] = b.typed(var, ty);
                if INDEXING.contains(&name) && b.user_method(ty, paths::DUNDER_INDEX) {
                    let index = typed.positional[1].clone();
                    typed.positional[1] = b.call_path(paths::AS_INDEX, vec![index], Span::default());
                }
                let plain = b.class_receiver(&typed);
                if !b.kept_overload(functions, bindings, &plain) {
                    return None;
                }
                let call = b.known_method(name, functions, bindings, typed);
                Some(b.boxed_result(call))
            });
            arms.extend(arm.map(|arm| (ty, arm)));
        }
        let default = if INDEXING.contains(&name) && self.is_sequence(args.positional[0].ty) {
            let receiver = self.parameter(Var(0));
            self.call_path(paths::WRONG_INDEX, vec![receiver, index.clone()], Span::default())
        } else if args.positional[0].ty == Ty::OBJECT {
            self.no_method(name)
        } else if let Some(value) = self.unfit_operand(functions, bindings, &args, Span::default()) {
            self.boxed_result(value)
        } else {
            self.fallback(
                &DynOp::Method(name.into(), args.positional.len() as u32 - 1),
                &[(Var(0), Ty::OBJECT), (var, Ty::OBJECT)],
            )
        };
        Some(Node::new(Kind::Switch(index, arms, default), Ty::OBJECT, Span::default()))
    }

    /// The method that was found. Of a receiver of any class it is that of `object`.
    pub(super) fn known_method(&mut self, name: &str, functions: &[FunctionId], bindings: &[Ty], args: Args) -> N {
        match args.positional[0].ty == Ty::OBJECT {
            true => self.call_functions(functions, bindings.to_vec(), args, Span::default()),
            false => self.method_args(name, args, Span::default()),
        }
    }

    fn class_receiver(&mut self, args: &Args) -> Args {
        let mut args = args.clone();
        if let Some((class, items)) = self.s.class_of(args.positional[0].ty)
            && !items.is_empty()
        {
            args.positional[0].ty = self.s.types.class(class, items);
        }
        args
    }

    pub(super) fn attribute_arm(&mut self, name: &str, receiver: N) -> Option<N> {
        let of = receiver.ty;
        if self.lacks(receiver.ty, name) && !self.is_partial_keywords(of, name) {
            return None;
        }
        let known = self.s.diagnostics.len();
        let node = self.taking_methods(MethodsTaken::Boxed, |b| match name {
            paths::DUNDER_CLASS if !b.intercepts(of) => b.type_of_value(receiver, Span::default()),
            _ => b.attribute_of(receiver, name, Span::default()),
        });
        if self.s.diagnostics.len() > known {
            self.s.diagnostics.truncate(known);
            return None;
        }
        // A method of a bound method, as a value, would be one more boxed type with methods, and so on without end.
        if self.is_bound_method(node.ty) && self.is_bound_method(of) { None } else { Some(node) }
    }

    /// Is the name one of the module, and none that all modules have?
    pub(super) fn is_of_module(&mut self, m: ModuleId, name: &str) -> bool {
        let special = lang_items::is_special(name);
        !special || name == paths::DUNDER_NAME || self.s.lookup_own(m, name).is_some()
    }

    /// Is it a module that has the name?
    pub(super) fn module_has(&mut self, ty: Ty, name: &str) -> bool {
        let Some(m) = self.s.module_value(ty) else { return false };
        name == paths::DUNDER_NAME || self.s.lookup_own(m, name).is_some()
    }

    fn is_bound_method(&mut self, ty: Ty) -> bool {
        self.s.class_of(ty).is_some_and(|(class, _)| class == self.s.lang_class(paths::METHOD))
    }

    /// A tuple of `object` is what is asked for, if it is long enough; of anything else a new one is made.
    fn unpack_arm(&mut self, receiver: N, n: u32) -> N {
        let span = Span::default();
        let tuple = self.s.lang_class(paths::TUPLE);
        if receiver.ty == self.s.types.class(tuple, vec![Ty::OBJECT]) {
            let n = self.int_node(i64::from(n), span);
            let check = self.call_path(paths::CHECK_UNPACK_TUPLE, vec![receiver.clone(), n], span);
            let ty = receiver.ty;
            return Node::new(Kind::Block(vec![S::Expr(check)], receiver), ty, span);
        }
        let mut stmts = vec![];
        let values = self.unpack_values(n as usize, receiver, span, &mut stmts);
        let boxed: Vec<N> = values.into_iter().map(|v| self.boxed_result(v)).collect();
        self.env.live = true;
        if boxed.len() < n as usize || boxed.iter().any(|v| v.ty == Ty::NEVER) {
            let none = Node::new(Kind::None, Ty::NONE, span);
            let never = self.never(vec![none], span);
            return Node::new(Kind::Block(stmts, never), Ty::NEVER, span);
        }
        let all = self.tuple_of(boxed, span);
        let ty = all.ty;
        Node::new(Kind::Block(stmts, all), ty, span)
    }

    fn store_arm(&mut self, name: &str, receiver: N, rest: Vec<N>) -> Option<N> {
        let lacks = self.lacks(receiver.ty, name) && !self.may_gain(receiver.ty);
        if lacks { None } else { self.store_known(name, receiver, rest) }
    }

    /// Stores an attribute, which an instance of a class of the program need not have had before.
    pub(super) fn store_known(&mut self, name: &str, receiver: N, mut rest: Vec<N>) -> Option<N> {
        let known = self.s.diagnostics.len();
        let mut stmts = vec![];
        self.store_attribute(receiver, name, rest.remove(0), Span::default(), &mut stmts);
        self.env.live = true;
        if self.s.diagnostics.len() > known {
            self.s.diagnostics.truncate(known);
            return None;
        }
        let none = Node::new(Kind::None, Ty::NONE, Span::default());
        Some(Node::new(Kind::Block(stmts, none), Ty::NONE, Span::default()))
    }

    /// May objects of the class get attributes that no statement of it stores?
    fn may_gain(&mut self, ty: Ty) -> bool {
        let Some((class, _)) = self.s.class_of(ty) else { return false };
        let error = self.s.lang_class(paths::BASE_EXCEPTION);
        !self.s.program.class(class).dialect && !self.has_slots(class) && !self.s.types.derives(class, error)
    }

    /// What happens when no arm's type is the value's: CPython's error, or identity for `==`.
    pub(super) fn fallback(&mut self, op: &DynOp, params: &[(Var, Ty)]) -> N {
        let span = Span::default();
        let a = self.parameter(params[0].0);
        let mut args = vec![a.clone()];
        let second = params.get(1).map(|p| self.parameter(p.0));
        let path = match op {
            DynOp::Reflected(op) => return self.fallback_of_right(op, params),
            DynOp::Compare(CmpOp::Eq) => {
                let bool_ty = self.s.lang_ty(paths::BOOL);
                let b = second.expect("a comparison has two operands");
                let same = Node::new(Kind::Same(a, b), bool_ty, span);
                return self.coerce(same, Ty::OBJECT);
            }
            DynOp::Compare(CmpOp::NotEq) => {
                let b = second.expect("a comparison has two operands");
                return self.unequal(a, b);
            }
            DynOp::Compare(op) => {
                args.insert(0, self.str_node(lang_items::compare_symbol(*op), span));
                args.extend(second);
                paths::NOT_COMPARABLE
            }
            DynOp::Binary(op) => {
                args.insert(0, self.str_node(lang_items::binary_symbol(*op), span));
                args.extend(second);
                paths::NOT_BINARY
            }
            DynOp::InPlace(op) => {
                let symbol = format!("{}=", lang_items::binary_symbol(*op).split(' ').next().unwrap_or_default());
                args.insert(0, self.str_node(&symbol, span));
                args.extend(second);
                paths::NOT_BINARY
            }
            DynOp::GetAttr(name) => {
                args.push(self.str_node(name, span));
                paths::NO_ATTRIBUTE
            }
            DynOp::SetAttr(name) => {
                args.push(self.str_node(name, span));
                paths::NO_ATTRIBUTE_STORE
            }
            DynOp::Named(Named::GetOr) => return self.parameter(params[2].0),
            DynOp::Named(Named::Get | Named::Shown | Named::Plain | Named::Set | Named::Delete) => {
                args.extend(second.map(|name| self.text_of_name(name)));
                if matches!(op, DynOp::Named(Named::Set)) { paths::UNKNOWN_STORE } else { paths::NO_ATTRIBUTE }
            }
            DynOp::HasAttr(_) | DynOp::IsCallable | DynOp::Named(Named::Has) => {
                let node = self.bool_node(false, span);
                return self.coerce(node, Ty::OBJECT);
            }
            DynOp::Call(..) | DynOp::CallFunction(..) | DynOp::CallSpread(_) => paths::NOT_CALLABLE,
            DynOp::CallNamed(..) | DynOp::SpreadNamed(_) => return self.call_by_name(op, params),
            DynOp::Unpack(_) => lang_items::missing_method(paths::UNPACK).expect("it has words of its own"),
            DynOp::Method(name, _) if name == paths::DUNDER_BOOL => return self.boxed_true(span),
            DynOp::Method(name, _) if self.has_method(Ty::OBJECT, name) => {
                return match self.method_of_object(name, params) {
                    Some(node) => self.boxed_result(node),
                    None => self.no_method(name),
                };
            }
            DynOp::Method(name, _) | DynOp::KeywordMethod(name, ..) | DynOp::SpreadMethod(name, _) => {
                return self.no_method(name);
            }
        };
        let call = self.call_path(path, args, span);
        self.never(vec![call], span)
    }

    /// What a receiver of a class without the method raises.
    fn no_method(&mut self, name: &str) -> N {
        let mut args = vec![self.parameter(Var(0))];
        let path = match lang_items::missing_method(name) {
            Some(path) => {
                if self.takes_index(path) {
                    args.push(self.parameter(Var(1)));
                }
                path
            }
            None => {
                args.push(self.str_node(name, Span::default()));
                paths::NO_ATTRIBUTE
            }
        };
        let call = self.call_path(path, args, Span::default());
        self.never(vec![call], Span::default())
    }

    /// Does what raises look at the index too?
    fn takes_index(&mut self, path: &'static str) -> bool {
        let Def::Functions(f) = self.s.lang(path) else { unreachable!("it is a function") };
        self.s.signature(f[0]).params.len() == 2
    }

    /// What raises where the class of the receiver, the first argument, has no such method: when all have been evaluated.
    pub(super) fn missing_with(&mut self, path: &'static str, args: Vec<N>, span: Span) -> N {
        let mut stmts = vec![];
        let mut args: Vec<N> = args.into_iter().map(|n| self.keep(n, &mut stmts)).collect();
        args.truncate(if self.takes_index(path) { 2 } else { 1 });
        let call = self.call_path(path, args, span);
        let never = self.never(vec![call], span);
        Node::new(Kind::Block(stmts, never), Ty::NEVER, span)
    }

    fn boxed_true(&mut self, span: Span) -> N {
        let node = self.bool_node(true, span);
        self.coerce(node, Ty::OBJECT)
    }
}

impl Sema<'_> {
    /// A fixed tuple of equal types lies as the variable one does, and its class object does not tell its length.
    fn like_variable(&mut self, ty: Ty) -> Ty {
        let TyKind::Tuple(items) = self.types.kind(ty).clone() else { return ty };
        let first = items.first().copied().unwrap_or(Ty::OBJECT);
        let resolved: Vec<Ty> = items.iter().map(|&i| self.types.resolve(i)).collect();
        if resolved.iter().any(|&i| i != resolved[0]) {
            return ty;
        }
        let class = self.lang_class(paths::TUPLE);
        self.types.class(class, vec![first])
    }

    /// The types that a boxed value may have: what was boxed, and the classes below it that have instances.
    pub fn boxed_types(&mut self, reader: u32) -> Rc<[Ty]> {
        self.types.read_escaped(reader);
        let boxed = self.boxed_now();
        self.infer.saw_boxed.entry(SpecId(reader)).or_insert_with(|| Some(boxed.clone()));
        boxed
    }

    /// The same for nobody who would depend on it.
    pub(super) fn boxed_now(&mut self) -> Rc<[Ty]> {
        let now = [
            self.types.grown,
            self.types.escaped.len() as u32,
            self.infer.instantiated.len() as u32,
            self.program.classes.len() as u32,
        ];
        if self.infer.boxed_at != Some(now) {
            (self.infer.boxed, self.infer.boxed_at) = (self.find_boxed_types(), Some(now));
        }
        self.infer.boxed.clone()
    }

    fn find_boxed_types(&mut self) -> Rc<[Ty]> {
        let (mut out, mut seen) = (vec![], HashSet::default());
        for ty in self.types.escaped.clone() {
            let ty = self.types.normalise(ty);
            let ty = self.types.fill_empty(ty, BOXED_TYPES);
            let ty = self.like_variable(ty);
            // Nobody has such a tuple, and in memory it is one of objects: its arms would be taken for those.
            if matches!(self.types.kind(ty), TyKind::Tuple(items) if items.contains(&Ty::NEVER)) {
                continue;
            }
            let mut below = match *self.types.kind(ty) {
                TyKind::Class(c, ref args) if args.is_empty() => self.program.class(c).children.clone(),
                _ => vec![],
            };
            if seen.insert(ty) && !self.is_bare_enumeration(ty) {
                out.push(ty);
            }
            while let Some(c) = below.pop() {
                below.extend(self.program.class(c).children.iter().copied());
                let ty = self.types.class(c, vec![]);
                if self.infer.instantiated.contains(&c) && seen.insert(ty) {
                    out.push(ty);
                }
            }
        }
        out.into()
    }

    /// Is it a class of enumerations of the library, none of which has members of its own?
    fn is_bare_enumeration(&mut self, ty: Ty) -> bool {
        let TyKind::Class(class, _) = *self.types.kind(ty) else { return false };
        if !self.program.class(class).dialect || !self.has_loaded(paths::ENUM_MODULE) {
            return false;
        }
        let base = self.lang_class(paths::ENUM);
        self.types.derives(class, base)
    }
}
