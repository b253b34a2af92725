//! Which overload of a function takes arguments, and which parameter takes one of them.

use super::body::Body;
use super::call::Args;
use crate::sema::program::ParamKind;
use crate::sema::types::{FunctionId, Ty};

impl Body<'_, '_> {
    /// Does some overload take the arguments?
    pub fn overload(&mut self, functions: &[FunctionId], bindings: &[Ty], args: &Args) -> bool {
        [false, true]
            .iter()
            .any(|&convert| functions.iter().any(|&f| self.try_library(f, bindings, args, convert).is_ok()))
    }

    /// The overload that takes the arguments.
    pub fn resolve_call(&mut self, functions: &[FunctionId], bindings: &[Ty], args: &Args) -> Option<FunctionId> {
        [false, true].iter().find_map(|&convert| {
            functions.iter().copied().find(|&f| self.try_library(f, bindings, args, convert).is_ok())
        })
    }

    /// Does some overload have a parameter for each argument, whatever their types?
    pub fn arity_fits(&mut self, functions: &[FunctionId], args: &Args) -> bool {
        functions.iter().any(|&f| {
            let sig = self.s.signature(f);
            self.match_arguments(&sig, args, f).is_ok()
        })
    }

    /// The declared type of the parameter that takes the argument (keyword arguments count on after the positional).
    pub fn parameter_at(&mut self, f: FunctionId, args: &Args, i: usize) -> Option<Ty> {
        let sig = self.s.signature(f);
        self.match_arguments(&sig, args, f).ok()?;
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
        let node = if i < args.positional.len() {
            args.positional[i].clone()
        } else {
            args.keywords[i - args.positional.len()].1.clone()
        };
        self.accept(param, &node, &mut bound, true)
    }
}
