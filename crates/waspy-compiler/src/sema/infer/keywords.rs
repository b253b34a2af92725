//! Keyword arguments, and calls with `**values`, whose names are known when running.
//!
//! From the first `**` on, what is written becomes a new dict, as in CPython; the call takes from it what its parameters want.

use super::DynOp;
use super::body::Body;
use super::call::Args;
use super::dyn_op::Spread;
use crate::lang_items::paths;
use crate::sema::program::{Def, ParamKind, ParamSig, Signature};
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{FunctionId, Ty, TyKind};
use std::rc::Rc;
use waspy_syntax::ast::{BinOp, CmpOp, Constant, ExprId, ExprKind, Keyword};
use waspy_syntax::source::Span;

/// Most parameters of a function of the library that `**values` may name.
const MAX_NAMES: usize = 5;

/// What a call gives, each part evaluated once.
struct Given {
    positional: Vec<N>,
    rest: Option<N>,
    /// The length of the rest.
    n: N,
    keywords: Vec<(String, N)>,
    mapping: N,
}

fn is_positional(kind: ParamKind) -> bool {
    matches!(kind, ParamKind::PositionalOnly | ParamKind::Positional)
}

impl Body<'_, '_> {
    /// Keyword arguments in order: those with names, and a dict of what follows the first `**`.
    pub fn keyword_arguments(&mut self, keywords: &[Keyword]) -> (Vec<(String, N)>, Option<N>) {
        let mut named = vec![];
        for (i, k) in keywords.iter().enumerate() {
            match &k.name {
                Some(name) => named.push((name.text.clone(), self.expr(k.value))),
                None => match self.literal_names(k.value, &named) {
                    Some(items) => {
                        for (name, value) in items {
                            let value = self.expr(value);
                            named.push((name, value));
                        }
                    }
                    None => {
                        let mapping = self.keyword_mapping(&keywords[i..]);
                        return (named, Some(mapping));
                    }
                },
            }
        }
        (named, None)
    }

    /// `**{"a": 1, "b": 2}` is so many keywords.
    fn literal_names(&self, e: ExprId, named: &[(String, N)]) -> Option<Vec<(String, ExprId)>> {
        let ExprKind::Dict { keys, values } = &self.unit.expr(e).kind else { return None };
        let mut out: Vec<(String, ExprId)> = vec![];
        for (key, value) in keys.iter().zip(values) {
            let ExprKind::Constant(Constant::Str(text)) = &self.unit.expr((*key)?).kind else { return None };
            let name = String::from_utf8(text.clone()).ok()?;
            if named.iter().any(|(n, _)| *n == name) || out.iter().any(|(n, _)| *n == name) {
                return None;
            }
            out.push((name, *value));
        }
        Some(out)
    }

    fn keyword_mapping(&mut self, keywords: &[Keyword]) -> N {
        let span = self.span(keywords[0].value);
        let callee = self.callee_name();
        let (class, key) = (self.s.lang_class(paths::DICT), self.s.lang_ty(paths::STR));
        let ty = self.s.types.class(class, vec![key, Ty::OBJECT]);
        let new = self.construct(class, vec![key, Ty::OBJECT], Args::default(), span);
        let var = self.temp(ty);
        let dict = Node::new(Kind::Local(var), ty, span);
        let mut stmts = vec![S::Set(var, new)];
        for k in keywords {
            let value = self.expr(k.value);
            let callee_text = self.str_node(&callee, span);
            let call = match &k.name {
                Some(name) => {
                    let name = self.str_node(&name.text, span);
                    self.call_path(paths::SET_KEYWORD, vec![dict.clone(), name, value, callee_text], span)
                }
                None if self.is_dict(value.ty) => {
                    self.call_path(paths::MERGE_KEYWORDS, vec![dict.clone(), value, callee_text], span)
                }
                // Whether it is a mapping is found when running.
                None if self.is_user_class(value.ty)
                    || matches!(self.s.types.kind(value.ty), TyKind::Object | TyKind::Opt(_)) =>
                {
                    let value = self.coerce(value, Ty::OBJECT);
                    self.call_path(paths::MERGE_KEYWORDS, vec![dict.clone(), value, callee_text], span)
                }
                None => {
                    let text =
                        format!("{callee}argument after ** must be a mapping, not {}", self.class_name(value.ty));
                    self.raise_type_error(vec![value], &text, span)
                }
            };
            let ends = call.ty == Ty::NEVER;
            stmts.push(S::Expr(call));
            if ends {
                let never = self.never(vec![], span);
                return Node::new(Kind::Block(stmts, never), Ty::NEVER, span);
            }
        }
        Node::new(Kind::Block(stmts, dict), ty, span)
    }

    fn is_dict(&mut self, ty: Ty) -> bool {
        let dict = self.s.lang_class(paths::DICT);
        matches!(*self.s.types.kind(ty), TyKind::Class(class, _) if self.s.types.derives(class, dict))
            || ty == Ty::NEVER
    }

    /// A call of a function of the program with `**values`.
    pub fn call_keywords(&mut self, f: FunctionId, this: Option<N>, args: Args, span: Span) -> N {
        let sig = self.s.signature(f);
        let mut stmts = vec![];
        let positional = args.positional.into_iter().map(|n| self.keep(n, &mut stmts)).collect();
        let rest = args.rest.map(|n| self.keep(n, &mut stmts));
        let keywords = args.keywords.into_iter().map(|(k, n)| (k, self.keep(n, &mut stmts))).collect();
        let mapping = self.keep(args.mapping.expect("there is a mapping"), &mut stmts);
        let n = match &rest {
            Some(rest) => self.method(rest.clone(), paths::DUNDER_LEN, vec![], span),
            None => self.int_node(0, span),
        };
        let n = self.keep(n, &mut stmts);
        let given = Given { positional, rest, n, keywords, mapping };
        let check = self.check_keywords(f, &sig, &given, span);
        stmts.push(S::Expr(check));
        let mut nodes: Vec<N> = this.clone().into_iter().collect();
        for (i, param) in sig.params.iter().enumerate() {
            let node = self.parameter_value(f, this.as_deref(), &sig, (i, param), &given, span);
            // In order: what is taken from the dict is not left for `**names`.
            nodes.push(self.keep(node, &mut stmts));
        }
        let call = self.call_nodes(f, nodes, span);
        let ty = call.ty;
        Node::new(Kind::Block(stmts, call), ty, span)
    }

    /// A call of a function of the library with `**values`. Which of its parameters are among the names is found when running:
    /// there is a call for each choice, so that each has an overload of its own.
    pub(super) fn call_library_keywords(
        &mut self,
        functions: &[FunctionId],
        bindings: Vec<Ty>,
        args: Args,
        span: Span,
    ) -> N {
        let mut stmts = vec![];
        let positional: Vec<N> = args.positional.into_iter().map(|n| self.keep(n, &mut stmts)).collect();
        let rest = args.rest.map(|n| self.keep(n, &mut stmts));
        let keywords: Vec<(String, N)> =
            args.keywords.into_iter().map(|(k, n)| (k, self.keep(n, &mut stmts))).collect();
        let mapping = self.keep(args.mapping.expect("there is a mapping"), &mut stmts);
        if let Some(&f) = functions.iter().find(|&&f| self.takes_everything(f)) {
            let rest = self.all_positional(positional, rest, span, &mut stmts);
            let args = Args { positional: vec![], keywords, rest: Some(rest), mapping: Some(mapping) };
            let call = self.by_keywords(&[f], &bindings, args, &[], true, span);
            let ty = call.ty;
            return Node::new(Kind::Block(stmts, call), ty, span);
        }
        let mut names: Vec<String> = vec![];
        let mut open = false;
        for &f in functions {
            if self.ends(f) {
                continue;
            }
            let sig = self.s.signature(f);
            open |= sig.params.iter().any(|p| p.kind == ParamKind::KwArgs);
            for (i, p) in sig.params.iter().enumerate() {
                let by_name =
                    p.kind == ParamKind::KeywordOnly || p.kind == ParamKind::Positional && i >= positional.len();
                if by_name && !names.contains(&p.name) && !keywords.iter().any(|(k, _)| *k == p.name) {
                    names.push(p.name.clone());
                }
            }
        }
        let mut args = Args { positional, keywords, rest, mapping: Some(mapping.clone()) };
        if names.len() > MAX_NAMES {
            // Too many choices: those that have a default are given in any case.
            let mut others = vec![];
            for name in names {
                match self.keyword_or_default(functions, &name, &mapping, span) {
                    Some(value) => {
                        let value = self.keep(value, &mut stmts);
                        args.keywords.push((name, value));
                    }
                    None => others.push(name),
                }
            }
            names = others;
        }
        if names.len() > MAX_NAMES {
            return self.refuse("** in a call of a function of the library with this many parameters", span);
        }
        let call = self.by_keywords(functions, &bindings, args, &names, open, span);
        let ty = call.ty;
        Node::new(Kind::Block(stmts, call), ty, span)
    }

    /// A dict of the keywords with names of their own and then those of the mapping, which none of them may be among.
    fn keywords_before(&mut self, named: Vec<(String, N)>, mapping: &Node, callee: &Node, span: Span) -> N {
        if named.is_empty() {
            return Box::new(mapping.clone());
        }
        let mut stmts = vec![];
        let dict = self.keyword_dict(named, span);
        let dict = self.keep(dict, &mut stmts);
        let args = vec![dict.clone(), Box::new(mapping.clone()), Box::new(callee.clone())];
        let merge = self.call_path(paths::MERGE_KEYWORDS, args, span);
        stmts.push(S::Expr(merge));
        let ty = dict.ty;
        Node::new(Kind::Block(stmts, dict), ty, span)
    }

    /// The value of a keyword-only parameter: that of the name, or the default.
    fn keyword_or_default(&mut self, functions: &[FunctionId], name: &str, mapping: &Node, span: Span) -> Option<N> {
        let (f, default) = functions.iter().find_map(|&f| {
            let sig = self.s.signature(f);
            let param = sig.params.iter().find(|p| p.name == name && p.kind == ParamKind::KeywordOnly)?;
            Some((f, param.default?))
        })?;
        let default = self.default_of_library(f, default, Ty::OBJECT, span);
        let (text, mapping) = (self.str_node(name, span), Box::new(mapping.clone()));
        let test = self.compare(CmpOp::In, text.clone(), mapping.clone(), span);
        let test = self.truth(test);
        let taken = self.call_path(paths::TAKE_KEYWORD, vec![mapping, text], span);
        Some(Node::new(Kind::If(test, taken, default), Ty::OBJECT, span))
    }

    /// `def f(*values: object, **names: object)` looks at the names itself: one call serves whatever they are.
    fn takes_everything(&mut self, f: FunctionId) -> bool {
        let sig = self.s.signature(f);
        let kinds = [ParamKind::VarArgs, ParamKind::KwArgs];
        let all = sig.params.len() == 2 && sig.params.iter().zip(kinds).all(|(p, k)| p.kind == k && p.ty == Ty::OBJECT);
        all && !self.ends(f)
    }

    /// A list of all positional arguments, those of `*values` too.
    pub(super) fn all_positional(&mut self, positional: Vec<N>, rest: Option<N>, span: Span, stmts: &mut Vec<S>) -> N {
        let list = self.s.lang_class(paths::LIST);
        let items = positional.into_iter().map(|n| self.coerce(n, Ty::OBJECT)).collect();
        let all = self.list_of(list, vec![Ty::OBJECT], items, span);
        let all = self.keep(all, stmts);
        if let Some(rest) = rest {
            let extend = self.method(all.clone(), paths::LIST_EXTEND, vec![rest], span);
            stmts.push(S::Expr(extend));
        }
        all
    }

    fn by_keywords(
        &mut self,
        functions: &[FunctionId],
        bindings: &[Ty],
        mut args: Args,
        names: &[String],
        open: bool,
        span: Span,
    ) -> N {
        let mapping = args.mapping.clone().expect("there is a mapping");
        let Some((name, names)) = names.split_first() else {
            let mut stmts = vec![];
            if open {
                // What is written with names of its own joins the rest.
                let callee = self.callee_name();
                let callee = self.str_node(&callee, span);
                let is_parameter = |b: &mut Self, k: &str| {
                    functions.iter().any(|&f| b.s.signature(f).params.iter().any(|p| p.name == k))
                };
                let (own, named): (Vec<_>, Vec<_>) =
                    std::mem::take(&mut args.keywords).into_iter().partition(|(k, _)| is_parameter(self, k));
                args.keywords = own;
                let joined = self.keywords_before(named, &mapping, &callee, span);
                args.mapping = Some(self.keep(joined, &mut stmts));
            } else {
                let (name, takes_some) = self.native_name(functions);
                let (name, takes_some) = (self.str_node(&name, span), self.bool_node(takes_some, span));
                let check = self.call_path(paths::NO_KEYWORDS_LEFT, vec![name, takes_some, mapping], span);
                stmts.push(S::Expr(check));
                args.mapping = None;
            }
            let call = match open {
                true if args.rest.is_some() => self.call_spread(functions, None, bindings.to_vec(), args, span),
                true => self.call_overloads(functions, bindings.to_vec(), args, span),
                false => self.call_known(functions, bindings.to_vec(), args, span),
            };
            let ty = call.ty;
            return Node::new(Kind::Block(stmts, call), ty, span);
        };
        let text = self.str_node(name, span);
        let test = self.compare(CmpOp::In, text.clone(), mapping.clone(), span);
        let test = self.truth(test);
        let without = self.by_keywords(functions, bindings, args.clone(), names, open, span);
        let mut stmts = vec![];
        let taken = self.call_path(paths::TAKE_KEYWORD, vec![mapping, text], span);
        let taken = self.keep(taken, &mut stmts);
        args.keywords.push((name.clone(), taken));
        let with = self.by_keywords(functions, bindings, args, names, open, span);
        let of = with.ty;
        let with = Node::new(Kind::Block(stmts, with), of, span);
        let ty = self.s.types.join(with.ty, without.ty);
        let (with, without) = (self.coerce(with, ty), self.coerce(without, ty));
        Node::new(Kind::If(test, with, without), ty, span)
    }

    /// A dict of keywords as the library takes them: pairs, or names and values in turn.
    pub(super) fn keyword_tuple(&mut self, mapping: N, declared: Ty, span: Span) -> N {
        let to = self.s.vararg_type(declared);
        let tuple = match self.s.types.kind(declared).clone() {
            TyKind::Tuple(pair) => {
                // The values are of any class: so is what keeps them.
                for (part, ty) in [(pair[0], self.s.lang_ty(paths::STR)), (pair[1], Ty::OBJECT)] {
                    if let TyKind::Cell(cell) = *self.s.types.kind(part) {
                        self.s.types.flow_into(cell, ty);
                    }
                }
                let (key, value) = (self.s.types.read(pair[0], self.reader), self.s.types.read(pair[1], self.reader));
                if value != Ty::OBJECT {
                    return self.refuse("** in a call of what keeps values of one type", span);
                }
                let Def::Functions(f) = self.s.lang(paths::KEYWORD_PAIRS) else { unreachable!("it is a function") };
                self.call_functions(&f, vec![key], Args::of(vec![mapping]), span)
            }
            _ => self.call_path(paths::KEYWORD_ITEMS, vec![mapping], span),
        };
        self.coerce(tuple, to)
    }

    /// A call of a value whose class is found when running, with `*values` or `**values`: positional arguments are a list.
    pub(super) fn call_dynamic_spread(&mut self, callee: N, args: Args, span: Span) -> N {
        self.dynamic_spread(&DynOp::CallSpread, vec![callee], args, span)
    }

    /// A call of a value, or of a method of it, with a list of positional arguments, and a dict of all keywords where there is one.
    pub(super) fn dynamic_spread(&mut self, op: &dyn Fn(Spread) -> DynOp, called: Vec<N>, args: Args, span: Span) -> N {
        let mut stmts = vec![];
        let called: Vec<N> = called.into_iter().map(|n| self.keep(n, &mut stmts)).collect();
        let all = self.all_positional(args.positional, args.rest, span, &mut stmts);
        let callee_text = self.str_node("", span);
        let mut given = vec![];
        for (name, value) in args.keywords {
            given.push((name, self.keep(value, &mut stmts)));
        }
        let (spread, named) = match args.mapping {
            Some(mapping) => {
                let mapping = self.keep(mapping, &mut stmts);
                let mapping = self.keywords_before(given, &mapping, &callee_text, span);
                (Spread::Dict, vec![self.keep(mapping, &mut stmts)])
            }
            None => {
                let (names, values) = given.into_iter().unzip();
                (Spread::Written(names), values)
            }
        };
        let call = self.dynamic(op(spread), called.into_iter().chain([all]).chain(named).collect(), span);
        let ty = call.ty;
        Node::new(Kind::Block(stmts, call), ty, span)
    }

    /// The dispatcher's arm of such a call.
    pub(super) fn call_spread_arm(&mut self, spread: &Spread, receiver: N, rest: Vec<N>) -> Option<N> {
        if receiver.ty == Ty::NONE || !self.is_callable(receiver.ty) {
            return None;
        }
        let args = self.spread_args(spread, rest);
        Some(match self.is_class_value(receiver.ty) {
            true => self.call_class_object(receiver, args),
            false => self.call_callable(receiver, args, Span::default()),
        })
    }

    /// The dispatcher's arm of such a call of a method.
    pub(super) fn spread_method_arm(
        &mut self,
        name: &str,
        spread: &Spread,
        receiver: N,
        ty: Ty,
        rest: Vec<N>,
    ) -> Option<N> {
        let mut args = self.spread_args(spread, rest);
        args.positional.push(receiver);
        self.keyword_method_arm(name, ty, args)
    }

    pub(super) fn spread_args(&mut self, spread: &Spread, mut rest: Vec<N>) -> Args {
        let span = Span::default();
        let (list, dict, text) =
            (self.s.lang_class(paths::LIST), self.s.lang_class(paths::DICT), self.s.lang_ty(paths::STR));
        let list = self.s.types.class(list, vec![Ty::OBJECT]);
        let dict = self.s.types.class(dict, vec![text, Ty::OBJECT]);
        let values = Node::new(Kind::Coerce(rest.remove(0)), list, span);
        let (keywords, mapping) = match spread {
            Spread::Written(names) => (names.iter().cloned().zip(rest).collect(), None),
            Spread::Dict => (vec![], Some(Node::new(Kind::Coerce(rest.remove(0)), dict, span))),
        };
        Args { positional: vec![], keywords, rest: Some(values), mapping }
    }

    fn check_keywords(&mut self, f: FunctionId, sig: &Rc<Signature>, given: &Given, span: Span) -> N {
        let of = |keep: &dyn Fn(&ParamSig) -> bool| -> Vec<String> {
            sig.params.iter().filter(|p| keep(p)).map(|p| p.name.clone()).collect()
        };
        let count = |keep: &dyn Fn(&ParamSig) -> bool| sig.params.iter().filter(|p| keep(p)).count() as i64;
        let (name, callee) = (self.qualname(f), self.callee_name());
        let (name, callee) = (self.str_node(&name, span), self.str_node(&callee, span));
        let names = self.texts(of(&|p| is_positional(p.kind)), span);
        let positional_only = self.int_node(count(&|p| p.kind == ParamKind::PositionalOnly), span);
        let required = self.int_node(count(&|p| is_positional(p.kind) && p.default.is_none()), span);
        let extra = self.bool_node(count(&|p| p.kind == ParamKind::VarArgs) > 0, span);
        let only = self.texts(of(&|p| p.kind == ParamKind::KeywordOnly), span);
        let only_required = self.texts(of(&|p| p.kind == ParamKind::KeywordOnly && p.default.is_none()), span);
        let more = self.bool_node(count(&|p| p.kind == ParamKind::KwArgs) > 0, span);
        let before = self.int_node(given.positional.len() as i64, span);
        let all = self.binary(BinOp::Add, given.n.clone(), before, span);
        let explicit = self.texts(given.keywords.iter().map(|(k, _)| k.clone()).collect(), span);
        let mapping = given.mapping.clone();
        let args = vec![
            name,
            callee,
            names,
            positional_only,
            required,
            extra,
            only,
            only_required,
            more,
            all,
            explicit,
            mapping,
        ];
        self.call_path(paths::CHECK_CALL, args, span)
    }

    fn texts(&mut self, texts: Vec<String>, span: Span) -> N {
        let nodes = texts.iter().map(|t| self.str_node(t, span)).collect();
        let (class, ty) = (self.s.lang_class(paths::LIST), self.s.lang_ty(paths::STR));
        self.list_of(class, vec![ty], nodes, span)
    }

    /// The value of a parameter; the arguments have been found to go with the parameters.
    fn parameter_value(
        &mut self,
        f: FunctionId,
        this: Option<&Node>,
        sig: &Rc<Signature>,
        (i, param): (usize, &ParamSig),
        given: &Given,
        span: Span,
    ) -> N {
        let fixed = sig.params.iter().filter(|p| is_positional(p.kind)).count();
        match param.kind {
            kind if is_positional(kind) && i < given.positional.len() => return given.positional[i].clone(),
            ParamKind::VarArgs => {
                return match &given.rest {
                    Some(rest) => self.extra_arguments(&given.positional, fixed, rest.clone(), span),
                    None => {
                        let extra: Vec<N> = given.positional.iter().skip(fixed).cloned().collect();
                        let extra = extra.into_iter().map(|n| self.coerce(n, Ty::OBJECT)).collect();
                        self.vararg(extra, Ty::OBJECT, span)
                    }
                };
            }
            ParamKind::KwArgs => return self.keywords_left(sig, given, span),
            _ => {}
        }
        let by_name = param.kind != ParamKind::PositionalOnly;
        if let Some((_, value)) = given.keywords.iter().find(|(k, _)| by_name && *k == param.name) {
            return value.clone();
        }
        let mut choices: Vec<(N, N)> = vec![];
        if by_name {
            let (name, mapping) = (self.str_node(&param.name, span), given.mapping.clone());
            let test = self.compare(CmpOp::In, name.clone(), mapping.clone(), span);
            choices.push((test, self.call_path(paths::TAKE_KEYWORD, vec![mapping, name], span)));
        }
        if let (Some(rest), true) = (&given.rest, is_positional(param.kind)) {
            let at = self.int_node((i - given.positional.len()) as i64, span);
            let test = self.compare(CmpOp::Gt, given.n.clone(), at.clone(), span);
            choices.push((test, self.call_path(paths::ARGUMENT, vec![rest.clone(), at], span)));
        }
        let last = match param.default {
            Some(_) => self.user_default(f, this, i, span),
            None => choices.pop().map_or_else(|| self.never(vec![], span), |(_, value)| value),
        };
        let ty = choices.iter().map(|(_, v)| v.ty).collect::<Vec<_>>();
        let ty = ty.into_iter().fold(last.ty, |a, b| self.s.types.join(a, b));
        let last = self.coerce(last, ty);
        choices.into_iter().rev().fold(last, |other, (test, value)| {
            let (test, value) = (self.truth(test), self.coerce(value, ty));
            Node::new(Kind::If(test, value, other), ty, span)
        })
    }

    /// What `**names` of the callee gets.
    fn keywords_left(&mut self, sig: &Rc<Signature>, given: &Given, span: Span) -> N {
        let by_name = |p: &ParamSig| matches!(p.kind, ParamKind::Positional | ParamKind::KeywordOnly);
        let taken = |name: &str| sig.params.iter().any(|p| p.name == name && by_name(p));
        let left: Vec<(String, N)> = given.keywords.iter().filter(|(k, _)| !taken(k)).cloned().collect();
        if left.is_empty() {
            return given.mapping.clone();
        }
        let mut stmts = vec![];
        let dict = self.keyword_dict(left, span);
        let dict = self.keep(dict, &mut stmts);
        let update = self.method(dict.clone(), paths::DICT_UPDATE, vec![given.mapping.clone()], span);
        stmts.push(S::Expr(update));
        let ty = dict.ty;
        Node::new(Kind::Block(stmts, dict), ty, span)
    }
}
