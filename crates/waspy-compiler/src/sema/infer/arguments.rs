//! Which parameter takes which argument, and CPython's words for arguments that do not go with the parameters.

use super::body::Body;
use super::call::Args;
use crate::lang_items::paths;
use crate::sema::program::{ParamKind, ParamSig, Signature};
use crate::sema::tree::{Kind, N, Node};
use crate::sema::types::{FunctionId, TyKind};

/// Where a parameter's value comes from.
#[derive(Clone)]
pub(super) enum Source {
    Given(N),
    Rest(Vec<N>),
    /// Values, and those of a list.
    Spread(Vec<N>, N),
    Keywords(Vec<(String, N)>),
    /// All of `**names` of the library, as one tuple.
    All(N),
    Default,
}

/// The same by number, as [`Args::at`] counts: an overload is chosen without a look at anything but types.
pub(super) enum Place {
    Given(usize),
    Rest(Vec<usize>),
    /// Keywords that the function has no parameters for.
    Keywords(Vec<usize>),
    All,
    Default,
}

/// Why arguments do not go with a signature; parameters and keywords by number.
#[derive(Clone, Copy)]
pub(super) enum Mismatch {
    NoKeywords,
    Twice(usize),
    Missing(usize),
    TooMany,
    Unexpected(usize),
    Type(usize),
    NotIterable,
    NotCallable,
}

impl Args {
    pub(super) fn count(&self) -> usize {
        self.positional.len() + self.keywords.len()
    }

    /// An argument: keyword arguments count on after the positional.
    pub(super) fn at(&self, i: usize) -> &N {
        let n = self.positional.len();
        if i < n { &self.positional[i] } else { &self.keywords[i - n].1 }
    }

    pub(super) fn at_mut(&mut self, i: usize) -> &mut N {
        let n = self.positional.len();
        if i < n { &mut self.positional[i] } else { &mut self.keywords[i - n].1 }
    }
}

/// Which parameter takes which argument.
pub(super) fn match_places(sig: &Signature, args: &Args) -> Result<Vec<Place>, Mismatch> {
    let (given, all_names) = (args.positional.len(), args.mapping.is_some());
    if all_names && !sig.params.iter().any(|p| p.kind == ParamKind::KwArgs) {
        return Err(Mismatch::NoKeywords);
    }
    let mut next = 0;
    let mut used = vec![false; args.keywords.len()];
    let mut more: Option<usize> = None;
    let mut out = Vec::with_capacity(sig.params.len());
    for (at, param) in sig.params.iter().enumerate() {
        let by_position = matches!(param.kind, ParamKind::PositionalOnly | ParamKind::Positional);
        match param.kind {
            ParamKind::VarArgs => {
                out.push(Place::Rest((next..given).collect()));
                next = given;
                continue;
            }
            ParamKind::KwArgs => {
                more = Some(out.len());
                out.push(Place::All);
                continue;
            }
            _ => {}
        }
        let named = |(name, _): &(String, N)| *name == param.name && param.kind != ParamKind::PositionalOnly;
        let by_name = args.keywords.iter().position(named);
        out.push(match by_name {
            Some(_) if by_position && next < given => return Err(Mismatch::Twice(at)),
            Some(i) => {
                used[i] = true;
                Place::Given(given + i)
            }
            None if by_position && next < given => {
                next += 1;
                Place::Given(next - 1)
            }
            None if param.default.is_some() => Place::Default,
            None => return Err(Mismatch::Missing(at)),
        });
    }
    if next < given {
        return Err(Mismatch::TooMany);
    }
    let left: Vec<usize> = (0..used.len()).filter(|&i| !used[i]).collect();
    match more {
        Some(at) if !all_names => out[at] = Place::Keywords(left.into_iter().map(|i| given + i).collect()),
        Some(_) if left.is_empty() => {}
        _ => {
            if let Some(&i) = left.first() {
                return Err(Mismatch::Unexpected(i));
            }
        }
    }
    Ok(out)
}

impl Body<'_, '_> {
    pub(super) fn match_arguments(&mut self, f: FunctionId, sig: &Signature, args: &Args) -> Option<Vec<Source>> {
        let places = match_places(sig, args).ok()?;
        Some(self.sources(f, sig, args, places))
    }

    /// The values of the parameters.
    pub(super) fn sources(&mut self, f: FunctionId, sig: &Signature, args: &Args, places: Vec<Place>) -> Vec<Source> {
        let dialect = self.s.program.function(f).dialect;
        let mut out = Vec::with_capacity(places.len());
        for (param, place) in sig.params.iter().zip(places) {
            out.push(match place {
                Place::Given(i) => Source::Given(args.at(i).clone()),
                Place::Rest(all) => Source::Rest(all.into_iter().map(|i| args.at(i).clone()).collect()),
                Place::Keywords(all) if dialect => Source::Rest(self.names_and_values(param, args, &all)),
                Place::Keywords(all) => {
                    let keyword = |i: usize| args.keywords[i - args.positional.len()].clone();
                    Source::Keywords(all.into_iter().map(keyword).collect())
                }
                Place::All => Source::All(args.mapping.clone().expect("it is there")),
                Place::Default => Source::Default,
            });
        }
        out
    }

    /// The library sees names and values in turn, or pairs of them where it asks for tuples.
    pub(super) fn names_and_values(&mut self, param: &ParamSig, args: &Args, all: &[usize]) -> Vec<N> {
        let pairs = matches!(self.s.types.kind(param.ty), TyKind::Tuple(_));
        let mut out = vec![];
        for &i in all {
            let (name, value) = &args.keywords[i - args.positional.len()];
            let (name, value) = (self.str_node(name, value.span), value.clone());
            if pairs {
                let (ty, span) = (TyKind::Tuple(vec![name.ty, value.ty]), value.span);
                let ty = self.s.types.intern(ty);
                out.push(Node::new(Kind::Tuple(vec![name, value]), ty, span));
            } else {
                out.extend([name, value]);
            }
        }
        out
    }

    /// Says why, in CPython's words where it has some.
    pub(super) fn mismatch_text(&self, f: FunctionId, sig: &Signature, args: &Args, why: Mismatch) -> String {
        let name = self.qualname(f);
        match why {
            Mismatch::NoKeywords => format!("{name}() takes no keyword arguments"),
            Mismatch::Twice(i) => format!("{name}() got multiple values for argument '{}'", sig.params[i].name),
            Mismatch::Missing(i) => format!("{name}() missing required argument: '{}'", sig.params[i].name),
            Mismatch::TooMany => {
                let (takes, given) = (sig.params.len(), args.positional.len());
                format!("{name}() takes {takes} positional arguments but {given} were given")
            }
            Mismatch::Unexpected(i) => {
                format!("{name}() got an unexpected keyword argument '{}'", args.keywords[i].0)
            }
            Mismatch::Type(i) => format!("parameter {} does not fit", sig.params[i].name),
            Mismatch::NotIterable => "it is not iterable".into(),
            Mismatch::NotCallable => "it is not callable".into(),
        }
    }

    /// CPython's words for arguments that do not go with a function's parameters.
    pub(super) fn argument_error(&self, sig: &Signature, args: &Args, f: FunctionId) -> String {
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
                if !names.is_empty() {
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
                if least < most { "s" } else { plural(most) }
            );
        }
        let missing = |kind: &dyn Fn(ParamKind) -> bool| -> Vec<String> {
            let absent = |(i, p): &(usize, &ParamSig)| {
                let by_position = *i < given && p.kind != ParamKind::KeywordOnly;
                let by_name = p.kind != ParamKind::PositionalOnly && args.keywords.iter().any(|(k, _)| *k == p.name);
                kind(p.kind) && p.default.is_none() && !by_position && !by_name
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
    pub(super) fn native_count_error(&mut self, functions: &[FunctionId], args: &Args) -> Option<String> {
        if !args.keywords.is_empty() || self.arity_fits(functions, args) {
            return None;
        }
        let function = self.s.program.function(functions[0]);
        let receiver = self.receivers(functions[0]);
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
        if receiver > args.positional.len() {
            return Some(format!("unbound method {qualname}() needs an argument"));
        }
        let (least, most) = (least.saturating_sub(receiver), most.saturating_sub(receiver));
        let given = args.positional.len().saturating_sub(receiver);
        let of_class = [paths::DUNDER_INIT, paths::DUNDER_NEW].contains(&name.as_str());
        let name = if of_class { qualname.split('.').next().unwrap_or(&name).into() } else { name };
        if !self.names_taken(functions).is_empty() {
            return Some(self.count_error_of_named(functions, &name, given, (least, most)));
        }
        Some(match (least, most) {
            (0, 0) => format!("{qualname}() takes no arguments ({given} given)"),
            (1, 1) => format!("{qualname}() takes exactly one argument ({given} given)"),
            _ if least == most => format!("{name} expected {least} argument{}, got {given}", plural(least)),
            _ if given < least => format!("{name} expected at least {least} argument{}, got {given}", plural(least)),
            _ => format!("{name} expected at most {most} argument{}, got {given}", plural(most)),
        })
    }

    /// The same of a function that takes some arguments by name; `least` and `most` are those by position.
    fn count_error_of_named(
        &mut self,
        functions: &[FunctionId],
        name: &str,
        given: usize,
        (least, most): (usize, usize),
    ) -> String {
        let (mut total, mut missing) = (most, None);
        for &f in functions {
            let receiver = self.receivers(f);
            let sig = self.s.signature(f);
            let by_name = sig.params.iter().filter(|p| p.kind == ParamKind::KeywordOnly).count();
            total = total.max(most.saturating_add(by_name));
            let required = sig.params.iter().skip(receiver).filter(|p| p.default.is_none()).nth(given);
            missing = missing.or(required.filter(|p| p.kind == ParamKind::Positional).map(|p| p.name.clone()));
        }
        match missing {
            Some(missing) if given < least => {
                format!("{name}() missing required argument '{missing}' (pos {})", given + 1)
            }
            _ if given < least => {
                format!("{name}() takes at least {least} positional argument{} ({given} given)", plural(least))
            }
            _ if given > total => format!("{name}() takes at most {total} argument{} ({given} given)", plural(total)),
            _ if most == 0 => format!("{name}() takes no positional arguments"),
            _ => format!("{name}() takes at most {most} positional argument{} ({given} given)", plural(most)),
        }
    }

    /// How many first parameters take what a method is called on.
    fn receivers(&self, f: FunctionId) -> usize {
        let function = self.s.program.function(f);
        usize::from(function.class.is_some() && !function.attrs.is_static)
    }

    /// CPython's words for a keyword that a function which it writes in C does not have.
    pub(super) fn native_name_error(&mut self, functions: &[FunctionId], args: &Args) -> Option<String> {
        let named = self.names_taken(functions);
        let (wrong, _) = args.keywords.iter().find(|(name, _)| !named.contains(name))?;
        Some(match self.native_name(functions) {
            (name, false) => format!("{name}() takes no keyword arguments"),
            (name, true) => format!("'{wrong}' is an invalid keyword argument for {name}()"),
        })
    }

    /// The names of parameters that arguments may be given by.
    fn names_taken(&mut self, functions: &[FunctionId]) -> Vec<String> {
        let mut named = vec![];
        for &f in functions {
            let sig = self.s.signature(f);
            let by_name = |p: &&ParamSig| matches!(p.kind, ParamKind::Positional | ParamKind::KeywordOnly);
            named.extend(sig.params.iter().skip(self.receivers(f)).filter(by_name).map(|p| p.name.clone()));
        }
        named
    }

    /// The name that CPython's messages about keywords give a function of its own, and whether the function takes any.
    pub(super) fn native_name(&mut self, functions: &[FunctionId]) -> (String, bool) {
        let takes_some = !self.names_taken(functions).is_empty();
        let function = self.s.program.function(functions[0]);
        let (name, qualname) = (function.name.clone(), function.qualname.clone());
        let of_class = [paths::DUNDER_INIT, paths::DUNDER_NEW].contains(&name.as_str());
        let name = match (of_class, takes_some) {
            (true, _) => qualname.split('.').next().unwrap_or(&name).into(),
            (false, true) => name,
            (false, false) => qualname,
        };
        (name, takes_some)
    }

    /// The name that CPython's messages give a function.
    pub fn qualname(&self, f: FunctionId) -> String {
        self.s.program.function(f).qualname.clone()
    }
}

fn plural(n: usize) -> &'static str {
    if n == 1 { "" } else { "s" }
}
