//! Calls of library functions with values whose class is found at run time.
//!
//! The overloads are tried for each type that the program boxes: `hex(x)` with an `object` becomes a switch over the
//! class of x with an arm for `int` and one for `bool`; all others raise the TypeError of CPython. A last overload that
//! only raises (`def divmod(a: object, b: object)`) is a function's own way to say what is raised; without one, the
//! declared type of the parameter decides.

use super::body::Body;
use super::call::Args;
use super::dispatch::INDEXING;
use crate::lang_items::{self, paths};
use crate::sema::program::ParamKind;
use crate::sema::tree::{Kind, N, Node, Var};
use crate::sema::types::{FunctionId, Ty, TyKind};
use waspy_syntax::source::Span;

/// So many values of unknown class are looked at in one call: each one multiplies the arms.
const MAX_OPEN: usize = 3;

/// Functions of the library that make of a value of any class what a parameter takes, and tell whether they can.
#[derive(Clone, Copy)]
struct Conversion {
    test: &'static str,
    make: &'static str,
}

impl Body<'_, '_> {
    /// The call with a switch over the classes of its open arguments; `None` when it has none, or they do not help.
    pub fn call_open(&mut self, functions: &[FunctionId], bindings: &[Ty], args: &Args, span: Span) -> Option<N> {
        let open =
            |b: &mut Self, i: usize| b.is_open_argument(args.at(i).ty) && b.tells_overloads_apart(functions, args, i);
        let open: Vec<usize> = (0..args.count()).filter(|&i| open(self, i)).collect();
        if open.is_empty() || open.len() > MAX_OPEN || !self.arity_fits(functions, args) {
            return None;
        }
        let mut named = args.clone();
        let mut lets: Vec<(Var, N)> = vec![];
        for i in 0..args.count() {
            let node = named.at(i).clone();
            if self.stays(&node) {
                continue;
            }
            let ty = if open.contains(&i) { Ty::OBJECT } else { node.ty };
            let var = self.temp(ty);
            **named.at_mut(i) = Node { kind: Kind::Local(var), ty, span: node.span };
            lets.push((var, node));
        }
        let mut candidates = vec![];
        for &i in &open {
            let mut types = self.open_candidates(functions, bindings, &named, i);
            types.retain(|&ty| self.may_be(args.at(i).ty, ty));
            candidates.push(types);
        }
        let call = match self.open_switch(functions, bindings, &named, &open, &candidates, span) {
            Some(call) => call,
            None => self
                .blame(functions, bindings, &named, span)
                .unwrap_or_else(|| self.mismatch(functions, bindings, &named, open[0], span)),
        };
        Some(lets.into_iter().rev().fold(call, |body, (var, value)| {
            let value = if open.iter().any(|&i| matches!(named.at(i).kind, Kind::Local(v) if v == var)) {
                self.coerce(value, Ty::OBJECT)
            } else {
                value
            };
            let ty = body.ty;
            Node::new(Kind::Let(var, value, body), ty, span)
        }))
    }

    /// What iterates over a value of unknown class takes it; an overload before that one may have been meant for what
    /// the value is: `counter.subtract(x)` with a dict; and one that raises for what is not iterated over: `b"".join(5)`.
    /// Those have arms of their own.
    pub(super) fn call_narrower(
        &mut self,
        functions: &[FunctionId],
        chosen: FunctionId,
        bindings: &[Ty],
        args: &Args,
        span: Span,
    ) -> Option<N> {
        let at = functions.iter().position(|&f| f == chosen).filter(|&at| at > 0)?;
        let open = |b: &mut Self, i: &usize| args.at(*i).ty == Ty::OBJECT && b.is_iterable_at(chosen, args, *i);
        let i = (0..args.count()).find(|i| open(self, i))?;
        let mut named = args.clone();
        let mut lets = vec![];
        for k in 0..args.count() {
            let node = named.at(k).clone();
            if self.stays(&node) {
                continue;
            }
            let var = self.temp(node.ty);
            **named.at_mut(k) = Node { kind: Kind::Local(var), ty: node.ty, span: node.span };
            lets.push((var, node));
        }
        let Kind::Local(var) = named.at(i).kind else { return None };
        let value = named.at(i).clone();
        let default = self.call_functions(&[chosen], bindings.to_vec(), named.clone(), span);
        let mut arms = vec![];
        let mut types = self.s.boxed_types(self.spec).to_vec();
        if !types.contains(&Ty::NONE) {
            types.push(Ty::NONE);
        }
        for ty in types {
            let mut typed = named.clone();
            *typed.at_mut(i) = self.typed(var, ty);
            let before = self.resolve_call(&functions[..at], bindings, &typed).filter(|&f| !self.ends(f));
            let raising = |b: &mut Self| b.resolve_call(functions, bindings, &typed).filter(|&f| b.ends(f));
            if let Some(f) = before.or_else(|| raising(self)) {
                let call = self.call_functions(&[f], bindings.to_vec(), typed, span);
                if !self.holds_something_else(call.ty, default.ty) {
                    arms.push((ty, call));
                }
            }
        }
        if arms.is_empty() {
            return None;
        }
        let call = self.switch(value, arms, default, span);
        Some(lets.into_iter().rev().fold(call, |body, (var, value)| {
            let ty = body.ty;
            Node::new(Kind::Let(var, value, body), ty, span)
        }))
    }

    /// Are both containers of one class that hold different types? `tuple(x)` of a tuple of integers is that tuple, and no
    /// tuple of objects.
    fn holds_something_else(&mut self, a: Ty, b: Ty) -> bool {
        match (self.s.types.kind(a).clone(), self.s.types.kind(b).clone()) {
            (TyKind::Class(c, xs), TyKind::Class(d, ys)) if c == d => xs.iter().zip(&ys).any(|(&x, &y)| {
                let [x, y] = [x, y].map(|t| self.s.types.read(t, self.reader));
                self.s.types.resolve_argument(x) != self.s.types.resolve_argument(y)
            }),
            _ => false,
        }
    }

    /// `object`, and what may be `None`.
    fn is_open_argument(&self, ty: Ty) -> bool {
        matches!(self.s.types.kind(ty), TyKind::Object | TyKind::Opt(_))
    }

    /// May the class of a value of type `ty` be that of `other`? Of `T | None` only `None` and the classes from T on.
    fn may_be(&mut self, ty: Ty, other: Ty) -> bool {
        let TyKind::Opt(inner) = *self.s.types.kind(ty) else { return true };
        match (self.s.class_of(inner), self.s.class_of(other)) {
            (Some((base, _)), Some((class, _))) => {
                other == Ty::NONE || self.s.program.is_subclass(&self.s.types, class, base)
            }
            _ => true,
        }
    }

    /// A parameter that is `object` in all overloads, or any type at all (`index[U](self, value: U, …)`), takes the value
    /// as it is.
    fn tells_overloads_apart(&mut self, functions: &[FunctionId], args: &Args, i: usize) -> bool {
        functions.iter().any(|&f| {
            let ty = self.parameter_at(f, args, i);
            ty.is_some_and(|ty| ty != Ty::OBJECT && !self.is_any_type(f, ty))
        })
    }

    /// Is it a type parameter of the function itself, of which nothing is asked, and no other parameter's?
    fn is_any_type(&mut self, f: FunctionId, ty: Ty) -> bool {
        let TyKind::Param(at) = *self.s.types.kind(ty) else { return false };
        let function = self.s.program.function(f);
        let of_class = function.class.map_or(0, |c| self.s.program.class(c).type_params.len());
        let own = of_class..of_class + function.type_params.len();
        let sig = self.s.signature(f);
        own.contains(&(at as usize))
            && sig.params.iter().filter(|p| self.mentions(p.ty, at)).count() == 1
            && !sig.iterables.iter().any(|(i, _)| *i == at as usize)
            && !sig.callables.iter().any(|(i, ..)| *i == at as usize)
    }

    fn mentions(&self, ty: Ty, param: u32) -> bool {
        match self.s.types.kind(ty) {
            TyKind::Param(at) => *at == param,
            TyKind::Opt(inner) => self.mentions(*inner, param),
            TyKind::Class(_, args) | TyKind::Tuple(args) | TyKind::Type(_, args) => {
                args.iter().any(|&arg| self.mentions(arg, param))
            }
            _ => false,
        }
    }

    /// Literals take their type from the parameter, and functions, classes and modules are no values.
    pub(super) fn stays(&self, node: &Node) -> bool {
        let literal = matches!(
            node.kind,
            Kind::Int(_)
                | Kind::Str(_)
                | Kind::Bytes(_)
                | Kind::Bool(_)
                | Kind::Float(_)
                | Kind::None
                | Kind::TypeArg(_)
        );
        literal || matches!(self.s.types.kind(node.ty), TyKind::Type(..) | TyKind::Function(_) | TyKind::Module(_))
    }

    /// The types that some overload takes at this place, whatever the other arguments are. Those that only raise do not
    /// count: they are what the default of the switch calls.
    fn open_candidates(&mut self, functions: &[FunctionId], bindings: &[Ty], args: &Args, i: usize) -> Vec<Ty> {
        let Kind::Local(var) = args.at(i).kind else { return vec![] };
        let returning = self.returning(functions);
        let mut candidates = self.s.boxed_types(self.spec).to_vec();
        if !candidates.contains(&Ty::NONE) {
            candidates.push(Ty::NONE);
        }
        candidates.retain(|&ty| {
            let mut typed = args.clone();
            *typed.at_mut(i) = self.typed(var, ty);
            !self.wrong_at(&returning, bindings, &typed, i)
                || self.with_reals(functions, bindings, &typed, Span::default()).is_some()
                || self.is_index(ty) && self.with_indices(&returning, bindings, &typed, Span::default()).is_some()
        });
        candidates
    }

    /// Is it a class of the program that stands in for an index, and for no built-in value?
    fn is_index(&mut self, ty: Ty) -> bool {
        self.user_method(ty, paths::DUNDER_INDEX) && self.class_behind(ty).is_none()
    }

    /// A switch over the first open argument; inside its arms over the next one, where that is needed.
    fn open_switch(
        &mut self,
        functions: &[FunctionId],
        bindings: &[Ty],
        args: &Args,
        open: &[usize],
        candidates: &[Vec<Ty>],
        span: Span,
    ) -> Option<N> {
        let (&first, rest) = open.split_first()?;
        let (types, other) = candidates.split_first()?;
        let Kind::Local(var) = args.at(first).kind else { return None };
        if let Some(conversion) = self.conversion(functions, args, first) {
            return Some(self.open_converted(conversion, functions, bindings, args, open, candidates, span));
        }
        // What overloads only call, or look at themselves, they take boxed: types that the same ones take have no arms.
        let boxed = self.takers(functions, bindings, args, first);
        let boxed = if boxed.iter().all(|&f| self.takes_boxed(f, args, first)) { boxed } else { vec![] };
        let returning = self.returning(functions);
        // What the default raises too, needs no arm.
        let raises = self.resolve_call(functions, bindings, args).filter(|&f| self.ends(f));
        let mut arms = vec![];
        for &ty in types {
            let mut typed = args.clone();
            *typed.at_mut(first) = self.typed(var, ty);
            if !boxed.is_empty() && self.takers(functions, bindings, &typed, first) == boxed {
                continue;
            }
            let indexed = match self.is_index(ty) {
                true => self.with_indices(&returning, bindings, &typed, span),
                false => None,
            };
            let arm = match self.resolve_call(functions, bindings, &typed) {
                _ if let Some(typed) = indexed => Some(self.call_functions(functions, bindings.to_vec(), typed, span)),
                Some(f) if returning.contains(&f) => {
                    Some(self.call_functions(functions, bindings.to_vec(), typed, span))
                }
                None if let Some(typed) = self.with_reals(functions, bindings, &typed, span) => {
                    Some(self.call_functions(functions, bindings.to_vec(), typed, span))
                }
                found => {
                    let inner = self.open_rest(functions, bindings, &typed, rest, other, span);
                    if inner.is_none() && found.is_some() && found == raises {
                        continue;
                    }
                    inner.or_else(|| self.blame(functions, bindings, &typed, span))
                }
            };
            if let Some(arm) = arm {
                arms.push((ty, arm));
            }
        }
        let default = match (boxed.is_empty(), rest.first()) {
            (false, _) => match self.resolve_call(&boxed, bindings, args) {
                Some(_) => Some(self.call_functions(&boxed, bindings.to_vec(), args.clone(), span)),
                None => self.open_switch(functions, bindings, args, rest, other, span),
            },
            // CPython converts the others before it looks at this one.
            (true, Some(&next)) if self.speaks_at(functions, bindings, args, first) => self
                .conversion(functions, args, next)
                .map(|c| self.open_converted(c, functions, bindings, args, rest, other, span)),
            (true, _) => None,
        };
        if arms.is_empty() {
            return default;
        }
        let default = default.unwrap_or_else(|| self.mismatch(functions, bindings, args, first, span));
        let value = Node::new(Kind::Local(var), Ty::OBJECT, span);
        Some(self.switch(value, arms, default, span))
    }

    /// The switch inside an arm. Most arms have none: what is known of the arguments then fits no overload, and the types of
    /// the others, each with each, need not be tried.
    fn open_rest(
        &mut self,
        functions: &[FunctionId],
        bindings: &[Ty],
        args: &Args,
        open: &[usize],
        candidates: &[Vec<Ty>],
        span: Span,
    ) -> Option<N> {
        let &next = open.first()?;
        let converted = self.conversion(functions, args, next).is_some();
        if !converted && !self.takes_beside(functions, bindings, args, open) {
            return None;
        }
        self.open_switch(functions, bindings, args, open, candidates, span)
    }

    /// What makes of a value of any class what all overloads want at this place, or raises.
    fn conversion(&mut self, functions: &[FunctionId], args: &Args, i: usize) -> Option<Conversion> {
        // What a method is called with has to be of its class: nothing is converted to it.
        if self.is_explicit_operator(functions, args) || i == 0 && self.is_method(functions[0]) {
            return None;
        }
        let int = self.s.lang_ty(paths::INT);
        let returning = self.returning(functions);
        let mut wanted = returning.iter().filter_map(|&f| self.parameter_at(f, args, i));
        let ty = wanted.next()?;
        if !wanted.all(|other| other == ty) || INDEXING.contains(&self.s.program.function(functions[0]).name.as_str()) {
            return None;
        }
        match ty {
            ty if ty == int => Some(Conversion { test: paths::HAS_INDEX, make: paths::AS_INDEX }),
            ty if ty == self.s.types.optional(int) => {
                Some(Conversion { test: paths::IS_SLICE_INDEX, make: paths::AS_SLICE_INDEX })
            }
            _ => None,
        }
    }

    /// The call with what the conversion gives for the first open argument.
    #[allow(clippy::too_many_arguments)]
    fn open_converted(
        &mut self,
        conversion: Conversion,
        functions: &[FunctionId],
        bindings: &[Ty],
        args: &Args,
        open: &[usize],
        candidates: &[Vec<Ty>],
        span: Span,
    ) -> N {
        let (mut typed, object) = (args.clone(), args.at(open[0]).clone());
        let speaks = self.speaks_at(functions, bindings, args, open[0]);
        let value = self.call_path(conversion.make, vec![args.at(open[0]).clone()], span);
        let (var, ty) = (self.temp(value.ty), value.ty);
        *typed.at_mut(open[0]) = Node::new(Kind::Local(var), ty, span);
        let call = match self.resolve_call(functions, bindings, &typed) {
            Some(f) if !self.ends(f) => Some(self.call_functions(functions, bindings.to_vec(), typed.clone(), span)),
            _ => self.open_switch(functions, bindings, &typed, &open[1..], &candidates[1..], span),
        };
        let call = call.unwrap_or_else(|| self.mismatch(functions, bindings, &typed, open[0], span));
        let ty = call.ty;
        let converted = Node::new(Kind::Let(var, value, call), ty, span);
        if !speaks {
            return converted;
        }
        let test = self.call_path(conversion.test, vec![object], span);
        let other = self.mismatch(functions, bindings, args, open[0], span);
        let other = if other.ty == Ty::NEVER { other } else { self.coerce(other, ty) };
        Node::new(Kind::If(test, converted, other), ty, span)
    }

    /// Has an overload that only raises its own words for a value of any class at this place?
    fn speaks_at(&mut self, functions: &[FunctionId], bindings: &[Ty], args: &Args, i: usize) -> bool {
        functions.iter().any(|&f| self.ends(f) && self.parameter_accepts(f, bindings, args, i))
    }

    /// The overloads that do more than raise; all of them where none does: a method that the classes below write anew.
    fn returning(&mut self, functions: &[FunctionId]) -> Vec<FunctionId> {
        let returning: Vec<FunctionId> = functions.iter().copied().filter(|&f| !self.ends(f)).collect();
        if returning.is_empty() { functions.to_vec() } else { returning }
    }

    /// The overloads that return and take the argument at this place, whatever the others are.
    fn takers(&mut self, functions: &[FunctionId], bindings: &[Ty], args: &Args, i: usize) -> Vec<FunctionId> {
        functions.iter().copied().filter(|&f| !self.ends(f) && self.parameter_accepts(f, bindings, args, i)).collect()
    }

    /// A switch over the class of a value, whose result has the type that those of the arms have in common.
    pub(super) fn switch(&mut self, value: N, arms: Vec<(Ty, N)>, default: N, span: Span) -> N {
        let types: Vec<Ty> = arms.iter().map(|(_, n)| n.ty).collect();
        let result = types.into_iter().fold(default.ty, |a, b| self.s.types.join(a, b));
        let fitted = |b: &mut Self, n: N| if n.ty == Ty::NEVER { n } else { b.coerce(n, result) };
        let arms = arms.into_iter().map(|(ty, n)| (ty, fitted(self, n).into())).collect();
        let default = fitted(self, default);
        Node::new(Kind::Switch(value, arms, default), result, span)
    }

    /// What no arm takes: the overload that raises, or the error that the type of a parameter stands for: of the first one that
    /// is wrong whatever the open arguments are, or the one at `i`.
    fn mismatch(&mut self, functions: &[FunctionId], bindings: &[Ty], args: &Args, i: usize, span: Span) -> N {
        if let Some(call) = self.raising(functions, bindings, args, span) {
            return call;
        }
        if let Some(value) = self.unfit_operand(functions, bindings, args, span) {
            return value;
        }
        let known = |b: &mut Self, k: &usize| args.at(*k).ty != Ty::OBJECT && b.wrong_at(functions, bindings, args, *k);
        let at = (0..i).find(|k| known(self, k)).unwrap_or(i);
        self.wrong_argument(functions, args, at, span)
    }

    /// The call of an overload that only raises, if it is the one that takes the arguments.
    fn raising(&mut self, functions: &[FunctionId], bindings: &[Ty], args: &Args, span: Span) -> Option<N> {
        let f = self.resolve_call(functions, bindings, args).filter(|&f| self.ends(f))?;
        Some(self.call_functions(&[f], bindings.to_vec(), args.clone(), span))
    }

    /// The error about an argument of a known class that no overload takes; `None` where it is not they.
    fn blame(&mut self, functions: &[FunctionId], bindings: &[Ty], args: &Args, span: Span) -> Option<N> {
        if let Some(call) = self.raising(functions, bindings, args, span) {
            return Some(call);
        }
        if self.is_explicit_operator(functions, args) {
            return None;
        }
        let at =
            (0..args.count()).find(|&i| args.at(i).ty != Ty::OBJECT && self.wrong_at(functions, bindings, args, i))?;
        Some(self.wrong_argument(functions, args, at, span))
    }

    /// Is the argument one that no overload has a parameter for?
    pub(super) fn wrong_at(&mut self, functions: &[FunctionId], bindings: &[Ty], args: &Args, i: usize) -> bool {
        !functions.iter().any(|&f| self.parameter_accepts(f, bindings, args, i))
    }

    /// CPython's TypeError about the argument at this place.
    pub(super) fn wrong_argument(&mut self, functions: &[FunctionId], args: &Args, i: usize, span: Span) -> N {
        let value = args.at(i).clone();
        if functions.iter().any(|&f| self.is_iterable_at(f, args, i)) && !self.has_method(value.ty, paths::ITER) {
            let path = lang_items::missing_method(paths::ITER).expect("it has words of its own");
            let call = self.call_path(path, vec![value], span);
            return self.never(vec![call], span);
        }
        let f = functions.iter().copied().find(|&f| self.parameter_at(f, args, i).is_some()).unwrap_or(functions[0]);
        let ty = self.parameter_at(f, args, i).unwrap_or(Ty::OBJECT);
        let (int, float) = (self.s.lang_ty(paths::INT), self.s.lang_ty(paths::FLOAT));
        let call = if i == 0 && self.is_method(f) {
            let name = self.s.program.function(f).name.clone();
            let (name, wanted) = (self.str_node(&name, span), self.class_name(ty));
            let wanted = self.str_node(&wanted, span);
            self.call_path(paths::WRONG_RECEIVER, vec![value, name, wanted], span)
        } else if ty == int && INDEXING.contains(&self.s.program.function(f).name.as_str()) {
            self.call_path(paths::WRONG_INDEX, vec![args.at(0).clone(), value], span)
        } else if ty == int && !functions.iter().any(|&f| self.parameter_at(f, args, i) == Some(float)) {
            self.call_path(paths::NOT_INDEX, vec![value], span)
        } else if ty == int || ty == float {
            self.call_path(paths::NOT_REAL, vec![value], span)
        } else if ty == self.s.types.optional(int) {
            self.call_path(paths::NOT_SLICE_INDEX, vec![value], span)
        } else if let Some(call) = self.not_concatenated(f, args, i, span) {
            call
        } else {
            let place = self.place_of(f, args, i);
            let name = self.s.program.function(f).name.clone();
            let (name, place) = (self.str_node(&name, span), self.str_node(&place, span));
            let wanted = self.class_name(ty);
            let wanted = self.str_node(&wanted, span);
            self.call_path(paths::WRONG_ARGUMENT, vec![value, name, place, wanted], span)
        };
        self.never(vec![call], span)
    }

    /// How CPython calls the parameter that takes an argument: by its name where that may be written, by its number where
    /// there are several, by neither where there is one.
    fn place_of(&mut self, f: FunctionId, args: &Args, i: usize) -> String {
        let sig = self.s.signature(f);
        let first = usize::from(self.is_method(f));
        let n = args.positional.len();
        if i >= n {
            return format!("argument '{}'", args.keywords[i - n].0);
        }
        match sig.params.get(i) {
            Some(p) if p.kind == ParamKind::Positional => format!("argument '{}'", p.name),
            _ if sig.params.len() == first + 1 => "argument".into(),
            _ => format!("argument {}", i + 1 - first),
        }
    }

    /// Does the function iterate over the argument at this place?
    pub(super) fn is_iterable_at(&mut self, f: FunctionId, args: &Args, i: usize) -> bool {
        let Some(ty) = self.parameter_at(f, args, i) else { return false };
        let TyKind::Param(param) = *self.s.types.kind(ty) else { return false };
        self.s.signature(f).iterables.iter().any(|&(p, _)| p == param as usize)
    }

    /// Does the function call the argument at this place, or take any type there and at another place? A copy of the function for
    /// each pair of types would be too much.
    fn takes_boxed(&mut self, f: FunctionId, args: &Args, i: usize) -> bool {
        let Some(ty) = self.parameter_at(f, args, i) else { return false };
        let any = |b: &mut Self, k: usize| b.parameter_at(f, args, k).is_some_and(|ty| b.is_any_type(f, ty));
        let pairs = self.is_any_type(f, ty) && (0..args.count()).any(|k| k != i && any(self, k));
        pairs || self.is_callable_param(f, ty)
    }

    fn is_callable_param(&mut self, f: FunctionId, ty: Ty) -> bool {
        let TyKind::Param(param) = *self.s.types.kind(ty) else { return false };
        self.s.signature(f).callables.iter().any(|&(p, ..)| p == param as usize)
    }

    /// Is the first parameter an object of the class?
    fn is_method(&self, f: FunctionId) -> bool {
        let function = self.s.program.function(f);
        function.class.is_some() && !function.attrs.is_static
    }

    /// The TypeError of a call whose argument's class is known and wrong: a library class for a parameter that takes
    /// only `int`, `float` or `str`. Anything else may be a use that the library does not know: `None`.
    pub fn known_mismatch(&mut self, functions: &[FunctionId], bindings: &[Ty], args: &Args, span: Span) -> Option<N> {
        if self.dialect || !self.arity_fits(functions, args) {
            return None;
        }
        let [int, float, text] = [paths::INT, paths::FLOAT, paths::STR].map(|p| self.s.lang_ty(p));
        let plain = [int, float, text, self.s.types.optional(int)];
        let i = (0..args.count()).find(|&i| self.wrong_at(functions, bindings, args, i))?;
        let wanted: Vec<Ty> = functions.iter().filter_map(|&f| self.parameter_at(f, args, i)).collect();
        let (class, _) = self.s.class_of(args.at(i).ty)?;
        let builtin = self.s.program.class(class).dialect;
        if !builtin || wanted.is_empty() || !wanted.iter().all(|t| plain.contains(t)) {
            return None;
        }
        Some(self.wrong_argument_at(functions, args, i, span))
    }

    /// The TypeError about the first argument that no overload takes.
    pub(super) fn wrong_argument_of(
        &mut self,
        functions: &[FunctionId],
        bindings: &[Ty],
        args: &Args,
        span: Span,
    ) -> Option<N> {
        let i = (0..args.count()).find(|&i| self.wrong_at(functions, bindings, args, i))?;
        Some(self.wrong_argument_at(functions, args, i, span))
    }

    fn wrong_argument_at(&mut self, functions: &[FunctionId], args: &Args, i: usize, span: Span) -> N {
        let mut stmts = vec![];
        let mut args = args.clone();
        // All are evaluated, in order, before any is found to be wrong.
        for node in args.positional.iter_mut().chain(args.keywords.iter_mut().map(|(_, node)| node)) {
            *node = self.keep(node.clone(), &mut stmts);
        }
        let call = self.wrong_argument(functions, &args, i, span);
        Node::new(Kind::Block(stmts, call), Ty::NEVER, span)
    }
}
