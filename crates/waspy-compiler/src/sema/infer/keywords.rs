//! Keyword arguments, and calls with `**values`, whose names are known when running.
//!
//! From the first `**` on, what is written becomes a new dict, as in CPython; the call takes from it what its parameters want.

use super::body::Body;
use super::call::Args;
use crate::lang_items::paths;
use crate::sema::program::{ParamKind, ParamSig, Signature};
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{FunctionId, Ty, TyKind};
use std::rc::Rc;
use waspy_syntax::ast::{BinOp, CmpOp, Constant, ExprId, ExprKind, Keyword};
use waspy_syntax::source::Span;

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
                None if matches!(self.s.types.kind(value.ty), TyKind::Object | TyKind::Opt(_)) => {
                    self.refuse("** of a value that is not known to be a dict", value.span)
                }
                None if self.is_user_class(value.ty) => self.refuse("** of an object that is not a dict", value.span),
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
            choices.push((test, self.subscript_of(rest.clone(), at, span)));
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
        let taken = |name: &str| sig.params.iter().any(|p| p.name == name && p.kind != ParamKind::PositionalOnly);
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
