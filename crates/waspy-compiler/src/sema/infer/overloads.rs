//! Which overload of a function takes arguments, and which parameter takes one of them.

use super::SpecKind;
use super::arguments::{Mismatch, Place, match_places};
use super::body::Body;
use super::call::Args;
use crate::lang_items::paths;
use crate::sema::program::{ParamKind, ParamSig};
use crate::sema::tree::{Kind, N, Node};
use crate::sema::types::{FunctionId, Ty, TyKind};
use waspy_syntax::ast::{Constant, ExprKind};
use waspy_syntax::codes;
use waspy_syntax::diagnostic::{Diagnostic, Severity};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// Calls the first function of the library that takes the arguments.
    pub(super) fn call_overloads(&mut self, functions: &[FunctionId], bindings: Vec<Ty>, args: Args, span: Span) -> N {
        let mut reason = None;
        for convert in [false, true] {
            for &f in functions {
                match self.try_library(f, &bindings, &args, convert) {
                    Ok((bound, places)) => {
                        if functions.len() > 1
                            && self.ends(f)
                            && let Some(call) = self.call_instead(functions, f, &bindings, &args, span)
                        {
                            return call;
                        }
                        if let Some(call) = self.call_narrower(functions, f, &bindings, &args, span) {
                            return call;
                        }
                        let sig = self.s.signature(f);
                        let sources = self.sources(f, &sig, &args, places);
                        return self.call_library(f, bound, sources, span);
                    }
                    Err(why) => reason = Some((f, why)),
                }
            }
        }
        if self.is_explicit_operator(functions, &args) {
            let call = self.call_open(functions, &bindings, &args, span);
            return call.or_else(|| self.unfit_operand(functions, &bindings, &args, span)).expect("it is one");
        }
        if let Some(args) = self.with_indices(functions, &bindings, &args, span) {
            return self.call_overloads(functions, bindings, args, span);
        }
        if let Some(args) = self.with_reals(functions, &bindings, &args, span) {
            return self.call_overloads(functions, bindings, args, span);
        }
        if let Some(call) = self.call_open(functions, &bindings, &args, span) {
            return call;
        }
        if let Some(call) = self.not_iterable_argument(functions, &args, span) {
            return call;
        }
        if let Some(call) = self.known_mismatch(functions, &bindings, &args, span) {
            return call;
        }
        let (f, why) = reason.expect("a function has at least one overload");
        let sig = self.s.signature(f);
        let reason = self.mismatch_text(f, &sig, &args, why);
        if !self.dialect && (self.type_guards > 0 || self.s.handles_type_errors || self.is_guess()) {
            let text = self.native_count_error(functions, &args).or_else(|| self.native_name_error(functions, &args));
            if self.type_guards == 0 && !self.is_guess() {
                let d = self.bad_arguments(functions[0], &args, text.clone().unwrap_or(reason), span);
                self.s.error(Diagnostic { severity: Severity::Warning, ..d });
            }
            if let Some(call) =
                text.is_none().then(|| self.wrong_argument_of(functions, &bindings, &args, span)).flatten()
            {
                return call;
            }
            let text = text.unwrap_or_else(|| format!("bad argument for {}()", self.qualname(functions[0])));
            return self.wrong_arguments(args, text, span);
        }
        self.no_overload(functions[0], &args, reason, span)
    }

    /// The arguments with what `__index__` gives for objects that have it, if some overload takes them then.
    pub(super) fn with_indices(
        &mut self,
        functions: &[FunctionId],
        bindings: &[Ty],
        args: &Args,
        span: Span,
    ) -> Option<Args> {
        self.indices_of(functions, args, span).filter(|args| self.overload(functions, bindings, args))
    }

    fn indices_of(&mut self, functions: &[FunctionId], args: &Args, span: Span) -> Option<Args> {
        if self.dialect || self.is_explicit_operator(functions, args) {
            return None;
        }
        let (mut changed, mut args) = (false, args.clone());
        let function = self.s.program.function(functions[0]);
        let first = usize::from(function.class.is_some() && !function.attrs.is_static);
        for node in args.positional.iter_mut().skip(first) {
            if self.user_method(node.ty, paths::DUNDER_INDEX) {
                *node = self.call_path(paths::AS_INDEX, vec![node.clone()], span);
                changed = true;
            }
        }
        changed.then_some(args)
    }

    /// The arguments with what `__float__` gives for objects that have it, where a function (no method: `1.5 + x` asks x
    /// instead) takes floats, if some overload takes them then.
    pub(super) fn with_reals(
        &mut self,
        functions: &[FunctionId],
        bindings: &[Ty],
        args: &Args,
        span: Span,
    ) -> Option<Args> {
        self.reals_of(functions, args, span).filter(|args| self.overload(functions, bindings, args))
    }

    fn reals_of(&mut self, functions: &[FunctionId], args: &Args, span: Span) -> Option<Args> {
        if self.dialect || self.s.program.function(functions[0]).class.is_some() {
            return None;
        }
        let float = self.s.lang_ty(paths::FLOAT);
        let (mut changed, mut args) = (false, args.clone());
        for i in 0..args.positional.len() {
            let wants = functions.iter().any(|&f| self.parameter_at(f, &args, i) == Some(float));
            let ty = args.positional[i].ty;
            let plain = ty == float || [paths::INT, paths::BOOL, paths::STR].iter().any(|p| ty == self.s.lang_ty(p));
            if wants && !plain && self.has_method(ty, paths::DUNDER_FLOAT) {
                args.positional[i] = self.call_path(paths::AS_REAL, vec![args.positional[i].clone()], span);
                changed = true;
            }
        }
        changed.then_some(args)
    }

    /// Might some overload take the arguments, whatever those at `rest` are?
    pub(super) fn takes_beside(
        &mut self,
        functions: &[FunctionId],
        bindings: &[Ty],
        args: &Args,
        rest: &[usize],
    ) -> bool {
        let takes = |b: &mut Self, args: &Args| functions.iter().any(|&f| b.takes_known(f, bindings, args, rest));
        if takes(self, args) {
            return true;
        }
        let indices = self.indices_of(functions, args, Span::default());
        let reals = self.reals_of(functions, args, Span::default());
        indices.into_iter().chain(reals).any(|args| takes(self, &args))
    }

    /// Those after one at `rest` may stand for anything that its type decides.
    fn takes_known(&mut self, f: FunctionId, bindings: &[Ty], args: &Args, rest: &[usize]) -> bool {
        let sig = self.s.signature(f);
        let Ok(places) = match_places(&sig, args) else { return false };
        let mut bound = bindings.to_vec();
        bound.resize(sig.type_params, Ty::NEVER);
        let mut all_known = true;
        sig.params.iter().zip(&places).all(|(param, place)| match place {
            Place::Given(at) if !rest.contains(at) && (all_known || !self.s.types.has_param(param.ty)) => {
                self.takes_value(param, args.at(*at), &mut bound, true)
            }
            Place::Default => true,
            _ => {
                all_known = false;
                true
            }
        })
    }

    /// Before an overload that only raises is called: arguments whose class is found when running may fit another one, and
    /// an overload that counts any arguments (`sorted(*values)`) speaks only for wrong numbers of them.
    fn call_instead(
        &mut self,
        functions: &[FunctionId],
        f: FunctionId,
        bindings: &[Ty],
        args: &Args,
        span: Span,
    ) -> Option<N> {
        if let Some(args) = self.with_indices(functions, bindings, args, span) {
            let ends = self.resolve_call(functions, bindings, &args).is_none_or(|f| self.ends(f));
            if !ends {
                return Some(self.call_overloads(functions, bindings.to_vec(), args, span));
            }
        }
        if let Some(call) = self.call_open(functions, bindings, args, span) {
            return Some(call);
        }
        let counts = self.s.signature(f).params.iter().any(|p| p.kind == ParamKind::VarArgs);
        if counts { self.not_iterable_argument(functions, args, span) } else { None }
    }

    /// The TypeError of a call where something that cannot be iterated is given for what has to be.
    pub fn not_iterable_argument(&mut self, functions: &[FunctionId], args: &Args, span: Span) -> Option<N> {
        if self.dialect {
            return None;
        }
        for &f in functions {
            let sig = self.s.signature(f);
            let Ok(places) = match_places(&sig, args) else { continue };
            for (param, place) in sig.params.iter().zip(&places) {
                let &Place::Given(i) = place else { continue };
                let node = args.at(i);
                let iterable = |i: &(usize, Ty)| *self.s.types.kind(param.ty) == TyKind::Param(i.0 as u32);
                if !sig.iterables.iter().any(iterable) || self.has_method(node.ty, paths::ITER) {
                    continue;
                }
                let all: Vec<N> = args.positional.iter().chain(args.keywords.iter().map(|(_, n)| n)).cloned().collect();
                let text = format!("'{}' object is not iterable", self.class_name(node.ty));
                return Some(self.raise_type_error(all, &text, span));
            }
        }
        None
    }

    /// Is the call one of several of which one will be made? That another does not take the arguments is no mistake of the program's.
    fn is_guess(&self) -> bool {
        self.guesses > 0 || matches!(self.kind(), SpecKind::Dispatcher(_))
    }

    fn no_overload(&mut self, f: FunctionId, args: &Args, reason: String, span: Span) -> N {
        if self.is_guess() {
            return self.wrong_arguments(args.clone(), reason, span);
        }
        let d = self.bad_arguments(f, args, reason, span);
        self.s.error(d);
        self.never(args.positional.clone(), span)
    }

    fn bad_arguments(&mut self, f: FunctionId, args: &Args, reason: String, span: Span) -> Diagnostic {
        let types: Vec<String> =
            args.positional.iter().map(|a| a.ty).collect::<Vec<_>>().into_iter().map(|t| self.s.show(t)).collect();
        let name = self.s.program.function(f).name.clone();
        let text = format!("{name}() does not take arguments of types ({})", types.join(", "));
        Diagnostic::error(codes::BAD_ARGUMENTS, span, text).label(reason)
    }

    /// The type parameters that the arguments give the function, if it takes them, and which parameter takes which.
    pub(super) fn try_library(
        &mut self,
        f: FunctionId,
        bindings: &[Ty],
        args: &Args,
        convert: bool,
    ) -> Result<(Vec<Ty>, Vec<Place>), Mismatch> {
        let sig = self.s.signature(f);
        let places = match_places(&sig, args)?;
        if let Some(i) = self.iterates_otherwise(f, &places, args) {
            return Err(Mismatch::Type(i));
        }
        let mut bound = bindings.to_vec();
        bound.resize(sig.type_params, Ty::NEVER);
        for (i, (param, place)) in sig.params.iter().zip(&places).enumerate() {
            let fits = match place {
                Place::Given(at) => self.takes_value(param, args.at(*at), &mut bound, convert),
                Place::Rest(all) => all.iter().all(|&at| self.takes_value(param, args.at(at), &mut bound, convert)),
                Place::Keywords(all) => {
                    let nodes = self.names_and_values(param, args, all);
                    nodes.iter().all(|node| self.takes_value(param, node, &mut bound, convert))
                }
                Place::All => self.takes_all_names(param.ty, &mut bound),
                Place::Default => self.takes_default(f, param, &mut bound, convert),
            };
            if !fits {
                return Err(Mismatch::Type(i));
            }
        }
        if !self.iterables_fit(f, &sig, &bound, convert) {
            return Err(Mismatch::NotIterable);
        }
        for (param, ..) in &sig.callables {
            let ty = self.s.types.read(bound[*param], self.reader);
            if !self.is_callable(ty) {
                return Err(Mismatch::NotCallable);
            }
        }
        Ok((bound, places))
    }

    /// The parameter of a `@plain_iteration` overload whose argument has an `__iter__` that the program wrote.
    fn iterates_otherwise(&mut self, f: FunctionId, places: &[Place], args: &Args) -> Option<usize> {
        let function = self.s.program.function(f);
        let first = usize::from(function.class.is_some() && !function.attrs.is_static);
        if !function.attrs.plain_iteration {
            return None;
        }
        (first..places.len())
            .find(|&i| matches!(places[i], Place::Given(at) if self.user_method(args.at(at).ty, paths::ITER)))
    }

    /// A text as the default of a type parameter opens it: where it is closed to texts, the overload is for other types.
    fn takes_default(&mut self, f: FunctionId, param: &ParamSig, bound: &mut [Ty], convert: bool) -> bool {
        let Some(default) = param.default.filter(|_| matches!(self.s.types.kind(param.ty), TyKind::Param(_))) else {
            return true;
        };
        let function = self.s.program.function(f);
        let (unit, module) = (function.unit.clone(), function.module);
        if !matches!(unit.expr(default).kind, ExprKind::Constant(Constant::Str(_))) {
            return true;
        }
        let text = self.constant_of(&unit, module, default, Ty::NEVER);
        self.takes_value(param, &text, bound, convert)
    }

    fn takes_value(&mut self, param: &ParamSig, node: &Node, bound: &mut [Ty], convert: bool) -> bool {
        let expected = param.literals.is_empty() || super::accept::is_one_of(node, &param.literals);
        expected && self.accept(param.ty, node, bound, convert)
    }

    /// `**mapping` for `**names` of the library, which may ask for pairs.
    fn takes_all_names(&mut self, ty: Ty, bound: &mut [Ty]) -> bool {
        if !matches!(self.s.types.kind(ty), TyKind::Tuple(_)) {
            return true;
        }
        let pair = vec![self.s.lang_ty(paths::STR), Ty::OBJECT];
        let pair = self.s.types.intern(TyKind::Tuple(pair));
        self.accept(ty, &Node { kind: Kind::None, ty: pair, span: Span::default() }, bound, true)
    }

    /// Does some overload take the arguments?
    pub fn overload(&mut self, functions: &[FunctionId], bindings: &[Ty], args: &Args) -> bool {
        self.resolve_call(functions, bindings, args).is_some()
    }

    /// The overload that takes the arguments.
    pub fn resolve_call(&mut self, functions: &[FunctionId], bindings: &[Ty], args: &Args) -> Option<FunctionId> {
        [false, true].iter().find_map(|&convert| {
            functions
                .iter()
                .copied()
                .find(|&f| self.is_candidate(f, functions) && self.try_library(f, bindings, args, convert).is_ok())
        })
    }

    /// An erased overload is called by itself alone.
    fn is_candidate(&self, f: FunctionId, among: &[FunctionId]) -> bool {
        among.len() == 1 || !self.s.program.function(f).attrs.erased
    }

    /// Does some overload have a parameter for each argument, whatever their types?
    pub fn arity_fits(&mut self, functions: &[FunctionId], args: &Args) -> bool {
        functions.iter().any(|&f| {
            let sig = self.s.signature(f);
            match_places(&sig, args).is_ok()
        })
    }

    /// The declared type of the parameter that takes the argument (keyword arguments count on after the positional).
    pub fn parameter_at(&mut self, f: FunctionId, args: &Args, i: usize) -> Option<Ty> {
        let sig = self.s.signature(f);
        match_places(&sig, args).ok()?;
        let n = args.positional.len();
        if i >= n {
            return sig.params.iter().find(|p| p.name == args.keywords[i - n].0).map(|p| p.ty);
        }
        let rest = sig.params.iter().position(|p| p.kind == ParamKind::VarArgs);
        let at = if rest.is_some_and(|r| i > r) { rest? } else { i };
        sig.params.get(at).map(|p| p.ty)
    }

    /// Would the overload take this argument, whatever the others are?
    pub fn parameter_accepts(&mut self, f: FunctionId, bindings: &[Ty], args: &Args, i: usize) -> bool {
        let Some(param) = self.parameter_at(f, args, i) else { return false };
        let n = self.s.signature(f).type_params;
        let mut bound = bindings.to_vec();
        bound.resize(n, Ty::NEVER);
        let iterable = !self.is_iterable_at(f, args, i) || self.may_iterate(args.at(i).ty);
        let function = self.s.program.function(f);
        let receiver = i == 0 && function.class.is_some() && !function.attrs.is_static;
        let plain = function.attrs.plain_iteration && !receiver;
        let iterable = iterable && !(plain && self.user_method(args.at(i).ty, paths::ITER));
        iterable && self.accept(param, args.at(i), &mut bound, true)
    }

    fn may_iterate(&mut self, ty: Ty) -> bool {
        matches!(self.s.types.kind(ty), TyKind::Object | TyKind::Never | TyKind::Opt(_))
            || self.has_method(ty, paths::ITER)
    }
}
