//! Calls of functions of the library with `*values` whose number is found when running: a call for each number there may be.

use crate::lang_items::paths;
use crate::sema::infer::arguments::Source;
use crate::sema::infer::body::Body;
use crate::sema::infer::call::Args;
use crate::sema::program::{ParamKind, ParamSig};
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{FunctionId, Ty};
use waspy_syntax::source::Span;

/// So many arguments from one `*values` are told apart at least, where the callee is a function of the library.
const MAX_SPREAD: usize = 6;

impl Body<'_, '_> {
    /// So many values are told apart: for as many there are parameters behind those that are given.
    pub(in crate::sema::infer) fn most_values(&mut self, functions: &[FunctionId], given: usize) -> usize {
        let positional = |p: &&ParamSig| matches!(p.kind, ParamKind::PositionalOnly | ParamKind::Positional);
        let counts = functions.iter().map(|&f| self.s.signature(f).params.iter().filter(positional).count());
        counts.map(|n| n.saturating_sub(given)).fold(MAX_SPREAD, usize::max)
    }

    /// The call with more values than are told apart: an overload with `*args` of a type takes those that it has no parameters for.
    pub(in crate::sema::infer) fn spread_many(
        &mut self,
        functions: &[FunctionId],
        bindings: &[Ty],
        most: usize,
        args: &Args,
        span: Span,
    ) -> Option<N> {
        let sample = self.with_values(args, most + 1, span);
        let f = self.resolve_call(functions, bindings, &sample)?;
        let sig = self.s.signature(f);
        let fixed = sig.params.iter().position(|p| p.kind == ParamKind::VarArgs)?;
        let (bound, places) = [false, true].iter().find_map(|&c| self.try_library(f, bindings, &sample, c).ok())?;
        let mut sources = self.sources(f, &sig, &sample, places);
        let written = args.positional.len();
        let from = self.int_node(fixed.saturating_sub(written) as i64, span);
        let end = self.int_node(0, span);
        let list = self.call_path(paths::TAKE_BETWEEN, vec![args.rest.clone()?, from, end], span);
        sources[fixed] = Source::Spread(args.positional[fixed.min(written)..].to_vec(), list);
        Some(self.call_library(f, bound, sources, span))
    }

    /// The arguments with so many values of the starred one in its place.
    pub(in crate::sema::infer) fn with_values(&mut self, args: &Args, count: usize, span: Span) -> Args {
        let rest = args.rest.clone().expect("there is a rest");
        let mut positional = args.positional.clone();
        for k in 0..count {
            let at = self.int_node(k as i64, span);
            positional.push(self.call_path(paths::ARGUMENT, vec![rest.clone(), at], span));
        }
        Args { positional, keywords: args.keywords.clone(), rest: None, mapping: args.mapping.clone() }
    }

    pub(in crate::sema::infer) fn calls_by_count(
        &mut self,
        most: usize,
        args: &Args,
        span: Span,
        call: &mut dyn FnMut(&mut Self, Args) -> N,
    ) -> Vec<N> {
        self.guesses += 1;
        let calls = (0..=most).map(|count| {
            let args = self.with_values(args, count, span);
            call(self, args)
        });
        let calls = calls.collect();
        self.guesses -= 1;
        calls
    }

    /// The call for the number of values that there are, and the one for all greater numbers.
    pub(in crate::sema::infer) fn choice_by_count(
        &mut self,
        args: &Args,
        calls: Vec<N>,
        many: Option<N>,
        mut stmts: Vec<S>,
        span: Span,
    ) -> N {
        let rest = args.rest.clone().expect("there is a rest");
        let n = self.method(rest, paths::DUNDER_LEN, vec![], span);
        let n = self.keep(n, &mut stmts);
        let ty = calls.iter().chain(&many).map(|c| c.ty).collect::<Vec<_>>();
        let ty = ty.into_iter().fold(Ty::NEVER, |a, b| self.s.types.join(a, b));
        let mut result = match many {
            Some(many) => self.coerce(many, ty),
            None => {
                let most = calls.len() - 1;
                let text = format!("a call with more than {most} values from * on a value that takes no *args");
                let text = self.str_node(&text, span);
                let unsupported = self.call_path(paths::RAISE_UNSUPPORTED, vec![text], span);
                self.never(vec![unsupported], span)
            }
        };
        for (count, call) in calls.into_iter().enumerate().rev() {
            let call = self.coerce(call, ty);
            let count = self.int_node(count as i64, span);
            let test = self.equal_plainly(n.clone(), count, span);
            result = Node::new(Kind::If(test, call, result), ty, span);
        }
        Node::new(Kind::Block(stmts, result), ty, span)
    }
}
