//! Several values at once: tuples of targets, and `*values` in calls, in displays and in targets, where how many there are is
//! known when running.

mod count;

use super::DynOp;
use super::body::Body;
use super::call::Args;
use crate::lang_items::paths;
use crate::sema::program::{Def, ParamKind, ParamSig, Signature};
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{FunctionId, Ty, TyKind};
use num_bigint::BigInt;
use waspy_syntax::ast::{CmpOp, ExprId, ExprKind};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    // Displays.

    /// Is one of the items starred?
    pub fn has_star(&self, items: &[ExprId]) -> bool {
        items.iter().any(|&i| matches!(self.unit.expr(i).kind, ExprKind::Starred(_)))
    }

    /// The values of `*value`; CPython has words of its own for what cannot be iterated.
    pub(super) fn star_values(&mut self, value: ExprId) -> N {
        let value = self.expr(value);
        self.spread(value)
    }

    fn spread(&mut self, value: N) -> N {
        let span = value.span;
        match *self.s.types.kind(value.ty) {
            TyKind::Object => self.dynamic_method(paths::SPREAD, Args::of(vec![value]), span),
            TyKind::Opt(inner) => self.unwrapped(value, inner, paths::SPREAD, span, |b, v| b.spread(v)),
            _ => {
                let value = self.container_of(value);
                if value.ty == Ty::NEVER || self.has_method(value.ty, paths::ITER) {
                    return value;
                }
                let text = format!("Value after * must be an iterable, not {}", self.class_name(value.ty));
                self.raise_type_error(vec![value], &text, span)
            }
        }
    }

    /// `(a, *b, c)`
    pub fn starred_tuple(&mut self, items: &[ExprId], span: Span) -> N {
        let list = self.starred_list(items, span);
        if list.ty == Ty::NEVER {
            return list;
        }
        let class = self.s.lang_class(paths::TUPLE);
        self.construct(class, vec![], Args::of(vec![list]), span)
    }

    // Targets.

    pub(super) fn unpack(&mut self, targets: &[ExprId], value: N, span: Span, out: &mut Vec<S>) {
        let values = self.unpack_values(targets.len(), value, span, out);
        for (&target, value) in targets.iter().zip(values) {
            if value.ty == Ty::NEVER {
                return self.die(out);
            }
            self.store(target, value, out);
        }
    }

    /// The `n` values that a value is unpacked into, each named; fewer where the program does not go on.
    pub(super) fn unpack_values(&mut self, n: usize, value: N, span: Span, out: &mut Vec<S>) -> Vec<N> {
        let value = self.plain_tuple(value);
        if value.ty == Ty::NEVER {
            out.push(S::Expr(value));
            self.die(out);
            return vec![];
        }
        if value.ty == Ty::OBJECT {
            let all = self.s.types.intern(TyKind::Tuple(vec![Ty::OBJECT; n]));
            let found = self.dynamic(DynOp::Unpack(n as u32), vec![value], span);
            return self.parts_of(Node::new(Kind::Coerce(found), all, span), n, out);
        }
        match self.s.types.kind(value.ty) {
            TyKind::Tuple(items) if items.len() == n => self.parts_of(value, n, out),
            _ => self.take_values(n, value, span, out),
        }
    }

    /// The parts of a fixed tuple. `a, b = b, a`: they are named before any store.
    fn parts_of(&mut self, value: N, n: usize, out: &mut Vec<S>) -> Vec<N> {
        let (ty, span) = (value.ty, value.span);
        let TyKind::Tuple(items) = self.s.types.kind(ty).clone() else { unreachable!("a fixed tuple of {n}") };
        let parts: Vec<N> = match value.kind {
            Kind::Tuple(nodes) => nodes,
            _ => {
                let var = self.temp(ty);
                out.push(S::Set(var, value));
                let read = |i: usize| Kind::TupleItem(Node::new(Kind::Local(var), ty, span), i as u32);
                items.iter().enumerate().map(|(i, &t)| Node::new(read(i), t, span)).collect()
            }
        };
        parts.into_iter().map(|p| self.keep(p, out)).collect()
    }

    /// What a value is unpacked from; one that is not iterable is told so in other words than in a loop.
    fn unpack_iterator(&mut self, value: N, span: Span) -> N {
        match *self.s.types.kind(value.ty) {
            TyKind::Object => self.dynamic_method(paths::UNPACK, Args::of(vec![value]), span),
            TyKind::Opt(inner) => self.unwrapped(value, inner, paths::UNPACK, span, |b, v| b.unpack_iterator(v, span)),
            _ => {
                let value = self.container_of(value);
                if value.ty == Ty::NEVER || self.has_method(value.ty, paths::ITER) {
                    return self.iterator(value, span);
                }
                let text = format!("cannot unpack non-iterable {} object", self.class_name(value.ty));
                self.raise_type_error(vec![value], &text, span)
            }
        }
    }

    /// Just `n` values of an iterable.
    pub(super) fn take_values(&mut self, n: usize, value: N, span: Span, out: &mut Vec<S>) -> Vec<N> {
        let iterator = self.unpack_iterator(value, span);
        if iterator.ty == Ty::NEVER {
            out.push(S::Expr(iterator));
            self.die(out);
            return vec![];
        }
        let ty = iterator.ty;
        let it = self.temp(ty);
        out.push(S::Set(it, iterator));
        let mut kept = vec![];
        for i in 0..n {
            let more = self.iterator_more(it, ty, span);
            let text = format!("not enough values to unpack (expected {n}, got {i})");
            let raise = self.raise_value_error(&text, span);
            out.push(S::If(more, vec![], vec![S::Expr(raise), S::Unreachable]));
            let value = self.method(Node::new(Kind::Local(it), ty, span), paths::ITER_TAKE, vec![], span);
            kept.push(self.keep(value, out));
        }
        let more = self.iterator_more(it, ty, span);
        let raise = self.raise_value_error(&format!("too many values to unpack (expected {n})"), span);
        out.push(S::If(more, vec![S::Expr(raise), S::Unreachable], vec![]));
        kept
    }

    /// ValueError unless the list has enough values for the targets beside a starred one.
    pub(super) fn check_unpack(&mut self, list: N, least: usize, span: Span, out: &mut Vec<S>) {
        let n = self.method(list, paths::DUNDER_LEN, vec![], span);
        let least = self.int_node(least as i64, span);
        let check = self.call_path(paths::CHECK_UNPACK, vec![n, least], span);
        out.push(S::Expr(check));
    }

    /// `a, *b, c = value`
    pub fn unpack_starred(&mut self, targets: &[ExprId], value: N, span: Span, out: &mut Vec<S>) {
        let list = self.list_from(value, span);
        if list.ty == Ty::NEVER {
            out.push(S::Expr(list));
            return self.die(out);
        }
        let list = self.keep(list, out);
        let star = targets.iter().position(|&t| matches!(self.unit.expr(t).kind, ExprKind::Starred(_)));
        let star = star.expect("a target is starred");
        let after = targets.len() - star - 1;
        self.check_unpack(list.clone(), targets.len() - 1, span, out);
        let mut values = vec![];
        for i in 0..targets.len() {
            let value = if i == star {
                let (start, stop) = (self.int_node(star as i64, span), self.int_node(-(after as i64), span));
                self.call_path(paths::TAKE_BETWEEN, vec![list.clone(), start, stop], span)
            } else {
                let at = if i < star { i as i64 } else { i as i64 - targets.len() as i64 };
                let at = self.int_node(at, span);
                self.subscript_of(list.clone(), at, span)
            };
            values.push(self.keep(value, out));
        }
        for (&target, value) in targets.iter().zip(values) {
            let target = match self.unit.clone().expr(target).kind {
                ExprKind::Starred(inner) => inner,
                _ => target,
            };
            if self.env.live {
                self.store(target, value, out);
            }
        }
    }

    pub(super) fn list_from(&mut self, value: N, span: Span) -> N {
        let value = self.container_of(value);
        if value.ty == Ty::NEVER {
            return value;
        }
        let open = matches!(self.s.types.kind(value.ty), TyKind::Object | TyKind::Opt(_));
        if !open && !self.has_method(value.ty, paths::ITER) {
            let text = format!("cannot unpack non-iterable {} object", self.class_name(value.ty));
            return self.raise_type_error(vec![value], &text, span);
        }
        let value = if open { self.unpack_iterator(value, span) } else { value };
        if value.ty == Ty::NEVER {
            return value;
        }
        let class = self.s.lang_class(paths::LIST);
        self.construct(class, vec![], Args::of(vec![value]), span)
    }

    /// An `int` constant.
    pub fn int_node(&mut self, value: i64, span: Span) -> N {
        Node::new(Kind::Int(BigInt::from(value)), self.s.lang_ty(paths::INT), span)
    }

    // Calls.

    /// The list of the arguments from a starred one on. CPython's words for what cannot be iterated name the function where it
    /// is `alone`.
    pub fn rest_list(&mut self, first: N, others: &[ExprId], alone: bool, span: Span) -> N {
        let (class, element) = (self.s.lang_class(paths::LIST), self.fresh(Ty::NEVER));
        let ty = self.s.types.class(class, vec![element]);
        let new = self.construct(class, vec![element], Args::default(), span);
        let var = self.temp(ty);
        let mut stmts = vec![S::Set(var, new)];
        let first = if alone { self.iterable_argument(first) } else { self.spread(first) };
        let mut values = vec![(paths::LIST_EXTEND, first)];
        for &other in others {
            values.push(match self.unit.clone().expr(other).kind {
                ExprKind::Starred(inner) => (paths::LIST_EXTEND, self.star_values(inner)),
                _ => (paths::LIST_APPEND, self.expr(other)),
            });
        }
        for (method, value) in values {
            let call = self.method(Node::new(Kind::Local(var), ty, span), method, vec![value], span);
            let ends = call.ty == Ty::NEVER;
            stmts.push(S::Expr(call));
            if ends {
                let never = self.never(vec![], span);
                return Node::new(Kind::Block(stmts, never), Ty::NEVER, span);
            }
        }
        Node::new(Kind::Block(stmts, Node::new(Kind::Local(var), ty, span)), ty, span)
    }

    fn iterable_argument(&mut self, value: N) -> N {
        let open = matches!(self.s.types.kind(value.ty), TyKind::Object | TyKind::Opt(_) | TyKind::Never);
        let value = self.container_of(value);
        if open || self.has_method(value.ty, paths::ITER) {
            return value;
        }
        let (span, class) = (value.span, self.class_name(value.ty));
        let text = format!("{}argument after * must be an iterable, not {class}", self.callee_name());
        self.raise_type_error(vec![value], &text, span)
    }

    /// The function that is being called, as CPython's messages about its stars name it.
    pub fn callee_name(&mut self) -> String {
        let Some(name) = self.calling.and_then(|e| self.name_of(e)) else { return String::new() };
        let found = self.s.lookup(self.module, &name);
        let function = match &found {
            Some(Def::Functions(ids)) => Some(ids[0]).filter(|&f| !self.s.program.function(f).dialect),
            Some(def @ Def::Global(_)) => {
                let value = self.def_value(def, Span::default());
                match self.program_function(value.ty) {
                    Some(f) => Some(f),
                    // What CPython writes then is the text of the object.
                    None => return String::new(),
                }
            }
            _ => None,
        };
        match (function, found) {
            (Some(f), _) => {
                let function = self.s.program.function(f);
                format!("{}.{}() ", self.s.program.module(function.module).name, function.qualname)
            }
            (None, Some(Def::Class(class))) => format!("{}() ", self.s.program.class(class).qualname),
            (None, Some(_)) => format!("{name}() "),
            (None, None) => String::new(),
        }
    }

    /// A call with `*values` whose number is known when running.
    pub fn call_spread(
        &mut self,
        functions: &[FunctionId],
        this: Option<N>,
        bindings: Vec<Ty>,
        mut args: Args,
        span: Span,
    ) -> N {
        if !self.s.program.function(functions[0]).dialect {
            return self.spread_user(functions[0], this, args, span);
        }
        // An overload with `*args` takes them all; otherwise the number of arguments chooses the overload.
        for &f in functions {
            let sig = self.s.signature(f);
            if sig.type_params > 0 || self.ends(f) && functions.len() > 1 {
                continue;
            }
            let fixed = sig.params.iter().position(|p| p.kind == ParamKind::VarArgs);
            let has = |p: &ParamSig| {
                let given = args.keywords.iter().any(|(n, _)| *n == p.name);
                given || p.default.is_some() || p.kind == ParamKind::KwArgs
            };
            let any_name = sig.params.iter().any(|p| p.kind == ParamKind::KwArgs);
            let keywords = args.keywords.iter().all(|(name, node)| match sig.params.iter().find(|p| p.name == *name) {
                Some(p) => self.accept(p.ty, node, &mut [], true),
                None => any_name && args.mapping.is_none(),
            });
            let named = args.mapping.is_none() || any_name;
            let Some(fixed) = fixed.filter(|&at| at <= args.positional.len() && sig.params[at].ty == Ty::OBJECT) else {
                continue;
            };
            let complete = sig.params.iter().skip(fixed + 1).all(has);
            if !keywords || !complete || !named {
                continue;
            }
            let mut stmts = vec![];
            let mut positional: Vec<N> = args.positional.into_iter().map(|n| self.keep(n, &mut stmts)).collect();
            let extra = positional.split_off(fixed);
            let mut rest = args.rest.take().expect("there is a rest");
            if !extra.is_empty() {
                rest = self.all_positional(extra, Some(rest), span, &mut stmts);
            }
            let call = self.spread_library(f, &sig, Args { positional, ..args }, rest, span);
            let ty = call.ty;
            return Node::new(Kind::Block(stmts, call), ty, span);
        }
        let known = functions.to_vec();
        let mut stmts = vec![];
        let args = self.kept_arguments(args, &mut stmts);
        let most = self.most_values(functions, args.positional.len());
        let calls = self
            .calls_by_count(most, &args, span, &mut |b, args| b.call_functions(&known, bindings.clone(), args, span));
        let many = self.spread_many(functions, &bindings, most, &args, span);
        self.choice_by_count(&args, calls, many, stmts, span)
    }

    /// The tuple that `*args` of the library gets: values, and those of a list.
    pub(super) fn spread_vararg(&mut self, items: Vec<N>, list: N, element: Ty, span: Span) -> N {
        let (tuple, class) = (self.s.lang_class(paths::TUPLE), self.s.lang_class(paths::LIST));
        if items.is_empty() {
            return self.construct(tuple, vec![element], Args::of(vec![list]), span);
        }
        let mut stmts = vec![];
        let items = items.into_iter().map(|n| self.coerce(n, element)).collect();
        let all = self.list_of(class, vec![element], items, span);
        let all = self.keep(all, &mut stmts);
        let extend = self.method(all.clone(), paths::LIST_EXTEND, vec![list], span);
        stmts.push(S::Expr(extend));
        let made = self.construct(tuple, vec![element], Args::of(vec![all]), span);
        let ty = made.ty;
        Node::new(Kind::Block(stmts, made), ty, span)
    }

    fn spread_library(&mut self, f: FunctionId, sig: &Signature, args: Args, rest: N, span: Span) -> N {
        let class = self.s.lang_class(paths::TUPLE);
        let tuple = self.construct(class, vec![Ty::OBJECT], Args::of(vec![rest]), span);
        let mut nodes = args.positional;
        let at = nodes.len();
        for param in &sig.params[at..] {
            let given = args.keywords.iter().find(|(n, _)| *n == param.name);
            nodes.push(match (param.kind, given, param.default) {
                (ParamKind::VarArgs, ..) => tuple.clone(),
                (ParamKind::KwArgs, ..) => {
                    let is_left = |(name, _): &&(String, N)| sig.params.iter().all(|p| p.name != *name);
                    let left: Vec<(String, N)> = args.keywords.iter().filter(is_left).cloned().collect();
                    let names = args.mapping.clone().unwrap_or_else(|| self.keyword_dict(left, span));
                    self.keyword_tuple(names, param.ty, span)
                }
                (_, Some((_, node)), _) => self.coerce(node.clone(), param.ty),
                (_, None, Some(default)) => self.default_of_library(f, default, param.ty, span),
                (_, None, None) => return self.refuse("* in this call", span),
            });
        }
        let target = crate::sema::tree::Target::Library(f, vec![]);
        Node::new(Kind::Call(target, nodes), sig.ret, span)
    }

    fn kept_arguments(&mut self, args: Args, stmts: &mut Vec<S>) -> Args {
        let Args { positional, keywords, rest, mapping } = args;
        let positional: Vec<N> = positional.into_iter().map(|n| self.keep(n, stmts)).collect();
        let rest = Some(self.keep(rest.expect("there is a rest"), stmts));
        let keywords: Vec<(String, N)> = keywords.into_iter().map(|(n, v)| (n, self.keep(v, stmts))).collect();
        Args { positional, keywords, rest, mapping }
    }

    fn spread_user(&mut self, f: FunctionId, this: Option<N>, args: Args, span: Span) -> N {
        let sig = self.s.signature(f);
        let mut stmts = vec![];
        let given: Vec<N> = args.positional.into_iter().map(|n| self.keep(n, &mut stmts)).collect();
        let rest = self.keep(args.rest.expect("there is a rest"), &mut stmts);
        let keywords: Vec<(String, N)> =
            args.keywords.into_iter().map(|(n, v)| (n, self.keep(v, &mut stmts))).collect();
        let n = self.method(rest.clone(), paths::DUNDER_LEN, vec![], span);
        let n = self.keep(n, &mut stmts);
        self.check_twice(f, &sig, given.len(), &keywords, &n, span, &mut stmts);
        self.check_count(f, &sig, &given, &keywords, n.clone(), span, &mut stmts);
        let positional = |p: ParamKind| matches!(p, ParamKind::PositionalOnly | ParamKind::Positional);
        let fixed = sig.params.iter().filter(|p| positional(p.kind)).count();
        let mut nodes: Vec<N> = this.clone().into_iter().collect();
        let mut used: Vec<&str> = vec![];
        for (i, param) in sig.params.iter().enumerate() {
            let by_name = keywords.iter().find(|(k, _)| *k == param.name);
            let default = param.default.is_some();
            nodes.push(match param.kind {
                kind if positional(kind) && i < given.len() => given[i].clone(),
                ParamKind::VarArgs => self.extra_arguments(&given, fixed, rest.clone(), span),
                ParamKind::KwArgs => {
                    let left = keywords.iter().filter(|(k, _)| !used.contains(&k.as_str())).cloned().collect();
                    self.keyword_dict(left, span)
                }
                kind => match by_name {
                    Some((name, value)) => {
                        used.push(name);
                        value.clone()
                    }
                    None if positional(kind) => {
                        self.rest_or_default(f, this.as_deref(), i, i - given.len(), (&rest, &n), default, span)
                    }
                    None if default => self.user_default(f, this.as_deref(), i, span),
                    None => {
                        let name = self.qualname(f);
                        let text = format!("{name}() missing 1 required keyword-only argument: '{}'", param.name);
                        self.raise_type_error(vec![], &text, span)
                    }
                },
            });
        }
        let unknown = keywords.iter().find(|(k, _)| !sig.params.iter().any(|p| p.name == *k));
        if let Some((k, _)) = unknown
            && !sig.params.iter().any(|p| p.kind == ParamKind::KwArgs)
        {
            let text = format!("{}() got an unexpected keyword argument '{k}'", self.qualname(f));
            let raise = self.raise_type_error(vec![], &text, span);
            return Node::new(Kind::Block(stmts, raise), Ty::NEVER, span);
        }
        let call = self.call_nodes(f, nodes, span);
        let ty = call.ty;
        Node::new(Kind::Block(stmts, call), ty, span)
    }

    /// TypeError where a star gives a value to a parameter that a keyword names.
    #[allow(clippy::too_many_arguments)]
    fn check_twice(
        &mut self,
        f: FunctionId,
        sig: &Signature,
        given: usize,
        keywords: &[(String, N)],
        n: &Node,
        span: Span,
        stmts: &mut Vec<S>,
    ) {
        for (name, _) in keywords {
            let at = sig.params.iter().position(|p| p.name == *name && p.kind == ParamKind::Positional);
            let Some(at) = at else { continue };
            let reached = self.int_node(at as i64 - given as i64, span);
            let test = self.method(Box::new(n.clone()), paths::DUNDER_GT, vec![reached], span);
            let test = self.truth(test);
            let text = format!("{}() got multiple values for argument '{name}'", self.qualname(f));
            let raise = self.raise_type_error(vec![], &text, span);
            stmts.push(S::If(test, vec![S::Expr(raise), S::Unreachable], vec![]));
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn check_count(
        &mut self,
        f: FunctionId,
        sig: &Signature,
        given: &[N],
        keywords: &[(String, N)],
        n: N,
        span: Span,
        stmts: &mut Vec<S>,
    ) {
        let positional: Vec<_> = sig
            .params
            .iter()
            .filter(|p| matches!(p.kind, ParamKind::PositionalOnly | ParamKind::Positional))
            .filter(|p| !keywords.iter().any(|(k, _)| *k == p.name && p.kind == ParamKind::Positional))
            .collect();
        let required = positional.iter().filter(|p| p.default.is_none()).count();
        let extra = sig.params.iter().any(|p| p.kind == ParamKind::VarArgs);
        let names: Vec<N> = positional.iter().map(|p| self.str_node(&p.name, span)).collect();
        let (class, str_ty) = (self.s.lang_class(paths::LIST), self.s.lang_ty(paths::STR));
        let names = self.list_of(class, vec![str_ty], names, span);
        let name = self.qualname(f);
        let name = self.str_node(&name, span);
        let most = (!extra).then_some(positional.len() as i64);
        let required = self.int_node(required as i64, span);
        let extra = self.bool_node(extra, span);
        let before = self.int_node(given.len() as i64, span);
        let all = self.binary(waspy_syntax::ast::BinOp::Add, n, before, span);
        let all = self.keep(all, stmts);
        let wrong = match most {
            Some(most) => {
                let most = self.int_node(most, span);
                let few = self.compare(CmpOp::Lt, all.clone(), required.clone(), span);
                let many = self.compare(CmpOp::Gt, all.clone(), most, span);
                let yes = self.bool_node(true, span);
                self.either(few, yes, many, span)
            }
            None => self.compare(CmpOp::Lt, all.clone(), required.clone(), span),
        };
        let check = self.call_path(paths::CHECK_ARGUMENTS, vec![name, names, required, extra, all], span);
        let wrong = self.truth(wrong);
        stmts.push(S::If(wrong, vec![S::Expr(check)], vec![]));
    }

    #[allow(clippy::too_many_arguments)]
    fn rest_or_default(
        &mut self,
        f: FunctionId,
        this: Option<&Node>,
        i: usize,
        k: usize,
        (rest, n): (&N, &N),
        default: bool,
        span: Span,
    ) -> N {
        let at = self.int_node(k as i64, span);
        let value = self.call_path(paths::ARGUMENT, vec![rest.clone(), at], span);
        if !default {
            return value;
        }
        let default = self.user_default(f, this, i, span);
        let k = self.int_node(k as i64, span);
        let more = self.method(n.clone(), paths::DUNDER_GT, vec![k], span);
        let more = self.truth(more);
        let ty = self.s.types.join(value.ty, default.ty);
        let (value, default) = (self.coerce(value, ty), self.coerce(default, ty));
        Node::new(Kind::If(more, value, default), ty, span)
    }

    /// What `*args` of the callee gets: positional arguments beyond its parameters, then what is left of the rest.
    pub fn extra_arguments(&mut self, given: &[N], fixed: usize, rest: N, span: Span) -> N {
        let class = self.s.lang_class(paths::LIST);
        let extra = given.iter().skip(fixed).cloned().collect();
        let extra = self.list_of(class, vec![Ty::OBJECT], extra, span);
        let ty = extra.ty;
        let var = self.temp(ty);
        let list = Node::new(Kind::Local(var), ty, span);
        let (start, stop) = (self.int_node(fixed.saturating_sub(given.len()) as i64, span), self.int_node(0, span));
        let left = self.call_path(paths::TAKE_BETWEEN, vec![rest, start, stop], span);
        let extend = self.method(list.clone(), paths::LIST_EXTEND, vec![left], span);
        let class = self.s.lang_class(paths::TUPLE);
        let tuple = self.construct(class, vec![Ty::OBJECT], Args::of(vec![list]), span);
        let result = tuple.ty;
        Node::new(Kind::Block(vec![S::Set(var, extra), S::Expr(extend)], tuple), result, span)
    }
}
