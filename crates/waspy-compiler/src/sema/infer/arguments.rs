//! Which parameter takes which argument, and CPython's words for arguments that do not go with the parameters.

use super::body::Body;
use super::call::Args;
use crate::lang_items::paths;
use crate::sema::program::{ParamKind, ParamSig, Signature};
use crate::sema::tree::{Kind, N, Node};
use crate::sema::types::{FunctionId, TyKind};
use std::rc::Rc;

/// Where a parameter's value comes from.
#[derive(Clone)]
pub(super) enum Source {
    Given(N),
    Rest(Vec<N>),
    Keywords(Vec<(String, N)>),
    /// All of `**names` of the library, as one tuple.
    All(N),
    Default,
}

/// Why arguments do not go with a signature.
pub(super) type Mismatch = String;

impl Body<'_, '_> {
    pub(super) fn match_arguments(
        &mut self,
        sig: &Rc<Signature>,
        args: &Args,
        f: FunctionId,
    ) -> Result<Vec<Source>, Mismatch> {
        if args.mapping.is_some() && !sig.params.iter().any(|p| p.kind == ParamKind::KwArgs) {
            return Err(format!("{}() takes no keyword arguments", self.qualname(f)));
        }
        let mut positional = args.positional.iter().cloned();
        let mut used = vec![false; args.keywords.len()];
        let mut also = vec![];
        let mut out = vec![];
        for param in &sig.params {
            let next = match param.kind {
                ParamKind::PositionalOnly | ParamKind::Positional => positional.next(),
                ParamKind::VarArgs => {
                    out.push(Source::Rest(positional.by_ref().collect()));
                    continue;
                }
                ParamKind::KwArgs if self.s.program.function(f).dialect && args.mapping.is_some() => {
                    out.push(Source::All(args.mapping.clone().expect("it is there")));
                    continue;
                }
                ParamKind::KwArgs if self.s.program.function(f).dialect => {
                    // The library sees names and values in turn, or pairs of them where it asks for tuples.
                    let pairs = matches!(self.s.types.kind(param.ty), TyKind::Tuple(_));
                    let mut rest = vec![];
                    for (i, (name, value)) in args.keywords.iter().enumerate().filter(|(i, _)| !used[*i]) {
                        also.push(i);
                        let (name, value) = (self.str_node(name, value.span), value.clone());
                        if pairs {
                            let (ty, span) = (TyKind::Tuple(vec![name.ty, value.ty]), value.span);
                            let ty = self.s.types.intern(ty);
                            rest.push(Node::new(Kind::Tuple(vec![name, value]), ty, span));
                        } else {
                            rest.extend([name, value]);
                        }
                    }
                    out.push(Source::Rest(rest));
                    continue;
                }
                ParamKind::KwArgs => {
                    let left = args.keywords.iter().enumerate().filter(|(i, _)| !used[*i] && !also.contains(i));
                    let (at, rest): (Vec<usize>, Vec<_>) = left.map(|(i, k)| (i, k.clone())).unzip();
                    also.extend(at);
                    out.push(Source::Keywords(rest));
                    continue;
                }
                _ => None,
            };
            let by_name =
                args.keywords.iter().position(|(n, _)| *n == param.name && param.kind != ParamKind::PositionalOnly);
            out.push(match (next, by_name) {
                (Some(_), Some(_)) => {
                    return Err(format!("{}() got multiple values for argument '{}'", self.qualname(f), param.name));
                }
                (Some(node), None) => Source::Given(node),
                (None, Some(i)) => {
                    used[i] = true;
                    Source::Given(args.keywords[i].1.clone())
                }
                (None, None) if param.default.is_some() => Source::Default,
                (None, None) => {
                    return Err(format!("{}() missing required argument: '{}'", self.qualname(f), param.name));
                }
            });
        }
        if positional.next().is_some() {
            return Err(format!(
                "{}() takes {} positional arguments but {} were given",
                self.qualname(f),
                sig.params.len(),
                args.positional.len()
            ));
        }
        also.into_iter().for_each(|i: usize| used[i] = true);
        match used.iter().position(|u| !u) {
            Some(i) => {
                Err(format!("{}() got an unexpected keyword argument '{}'", self.qualname(f), args.keywords[i].0))
            }
            None => Ok(out),
        }
    }

    /// CPython's words for arguments that do not go with a function's parameters.
    pub(super) fn argument_error(&self, sig: &Signature, args: &Args, f: FunctionId) -> Mismatch {
        let name = self.qualname(f);
        let positional: Vec<&ParamSig> =
            sig.params.iter().filter(|p| matches!(p.kind, ParamKind::PositionalOnly | ParamKind::Positional)).collect();
        let given = args.positional.len();
        for (keyword, _) in &args.keywords {
            let Some(at) = sig.params.iter().position(|p| p.name == *keyword && p.kind != ParamKind::PositionalOnly)
            else {
                if sig.params.iter().any(|p| p.kind == ParamKind::KwArgs) {
                    continue;
                }
                let by_position = |p: &&ParamSig| {
                    p.kind == ParamKind::PositionalOnly && args.keywords.iter().any(|(k, _)| *k == p.name)
                };
                let names: Vec<&str> = sig.params.iter().filter(by_position).map(|p| p.name.as_str()).collect();
                if names.contains(&keyword.as_str()) {
                    let names = names.join(", ");
                    let text = "got some positional-only arguments passed as keyword arguments";
                    return format!("{name}() {text}: '{names}'");
                }
                return format!("{name}() got an unexpected keyword argument '{keyword}'");
            };
            if at < given.min(positional.len()) {
                return format!("{name}() got multiple values for argument '{keyword}'");
            }
        }
        let plural = |n: usize| if n == 1 { "" } else { "s" };
        if given > positional.len() && !sig.params.iter().any(|p| p.kind == ParamKind::VarArgs) {
            let most = positional.len();
            let least = positional.iter().filter(|p| p.default.is_none()).count();
            let takes = if least < most { format!("from {least} to {most}") } else { most.to_string() };
            let named = args.keywords.iter().filter(|(k, _)| !positional.iter().any(|p| p.name == *k)).count();
            let also = match named {
                0 => String::new(),
                n => format!(" positional argument{} (and {n} keyword-only argument{})", plural(given), plural(n)),
            };
            let verb = if given == 1 && named == 0 { "was" } else { "were" };
            return format!(
                "{name}() takes {takes} positional argument{} but {given}{also} {verb} given",
                plural(most)
            );
        }
        let missing = |kind: &dyn Fn(ParamKind) -> bool| -> Vec<String> {
            let absent = |(i, p): &(usize, &ParamSig)| {
                let by_position = *i < given && p.kind != ParamKind::KeywordOnly;
                kind(p.kind) && p.default.is_none() && !by_position && !args.keywords.iter().any(|(k, _)| *k == p.name)
            };
            sig.params.iter().enumerate().filter(absent).map(|(_, p)| format!("'{}'", p.name)).collect()
        };
        let mut names = missing(&|k| matches!(k, ParamKind::PositionalOnly | ParamKind::Positional));
        let kind = if names.is_empty() { "keyword-only" } else { "positional" };
        if names.is_empty() {
            names = missing(&|k| k == ParamKind::KeywordOnly);
        }
        let list = match names.as_slice() {
            [one] => one.clone(),
            [a, b] => format!("{a} and {b}"),
            [rest @ .., last] => format!("{}, and {last}", rest.join(", ")),
            [] => String::new(),
        };
        format!("{name}() missing {} required {kind} argument{}: {list}", names.len(), plural(names.len()))
    }

    /// CPython's words for a wrong number of arguments of a function that it writes in C: `None` where the number is right.
    pub(super) fn native_count_error(&mut self, functions: &[FunctionId], args: &Args) -> Option<Mismatch> {
        if !args.keywords.is_empty() || self.arity_fits(functions, args) {
            return None;
        }
        let function = self.s.program.function(functions[0]);
        let receiver = usize::from(function.class.is_some() && !function.attrs.is_static);
        let (name, qualname) = (function.name.clone(), function.qualname.clone());
        let (mut least, mut most) = (usize::MAX, 0);
        for &f in functions {
            if self.ends(f) {
                continue;
            }
            let sig = self.s.signature(f);
            let by_position = |p: &&ParamSig| matches!(p.kind, ParamKind::PositionalOnly | ParamKind::Positional);
            let required = sig.params.iter().filter(by_position).filter(|p| p.default.is_none()).count();
            let more = sig.params.iter().any(|p| p.kind == ParamKind::VarArgs);
            least = least.min(required);
            most = if more { usize::MAX } else { most.max(sig.params.iter().filter(by_position).count()) };
        }
        let (least, most) = (least.saturating_sub(receiver), most.saturating_sub(receiver));
        let given = args.positional.len().saturating_sub(receiver);
        let of_class = [paths::DUNDER_INIT, paths::DUNDER_NEW].contains(&name.as_str());
        let name = if of_class { qualname.split('.').next().unwrap_or(&name).into() } else { name };
        let plural = |n: usize| if n == 1 { "" } else { "s" };
        Some(match (least, most) {
            (0, 0) => format!("{qualname}() takes no arguments ({given} given)"),
            (1, 1) => format!("{qualname}() takes exactly one argument ({given} given)"),
            _ if least == most => format!("{name} expected {least} argument{}, got {given}", plural(least)),
            _ if given < least => format!("{name} expected at least {least} argument{}, got {given}", plural(least)),
            _ => format!("{name} expected at most {most} argument{}, got {given}", plural(most)),
        })
    }

    /// CPython's words for a keyword that a function which it writes in C does not have.
    pub(super) fn native_name_error(&mut self, functions: &[FunctionId], args: &Args) -> Option<Mismatch> {
        let mut named = vec![];
        for &f in functions {
            let sig = self.s.signature(f);
            let by_name =
                sig.params.iter().filter(|p| matches!(p.kind, ParamKind::Positional | ParamKind::KeywordOnly));
            named.extend(by_name.map(|p| p.name.clone()));
        }
        let (wrong, _) = args.keywords.iter().find(|(name, _)| !named.contains(name))?;
        let function = self.s.program.function(functions[0]);
        let (name, qualname) = (function.name.clone(), function.qualname.clone());
        let of_class = [paths::DUNDER_INIT, paths::DUNDER_NEW].contains(&name.as_str());
        let name = if of_class { qualname.split('.').next().unwrap_or(&name).into() } else { name };
        Some(match named.is_empty() {
            true => format!("{}() takes no keyword arguments", if of_class { name } else { qualname }),
            false => format!("'{wrong}' is an invalid keyword argument for {name}()"),
        })
    }

    /// The name that CPython's messages give a function.
    pub fn qualname(&self, f: FunctionId) -> String {
        self.s.program.function(f).qualname.clone()
    }
}
