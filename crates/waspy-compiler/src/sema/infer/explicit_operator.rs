//! Methods of operators that are called by their names, as in `x.__add__(y)` and `super().__eq__(other)`: those of built-in classes
//! give `NotImplemented` for an operand that they do not take. An operator itself asks first and never comes here.

use super::body::Body;
use super::call::Args;
use crate::lang_items::{self, paths};
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{FunctionId, Ty};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// Is it a built-in class's method of a binary operator, with one operand?
    pub(super) fn is_explicit_operator(&mut self, functions: &[FunctionId], args: &Args) -> bool {
        let plain = args.positional.len() == 2 && args.keywords.is_empty() && args.rest.is_none();
        if self.dialect || !plain || args.mapping.is_some() {
            return false;
        }
        let function = self.s.program.function(functions[0]);
        let name = function.name.as_str();
        let binary = lang_items::is_operator(name) || name == lang_items::DIVMOD;
        let operator = function.dialect && function.class.is_some() && binary;
        operator && !(lang_items::OF_SEQUENCES.contains(&name) && self.is_sequence(args.positional[0].ty))
    }

    /// What `sequence.__add__(x)` raises where x is no sequence of the kind: the words of the operator.
    pub(super) fn not_concatenated(&mut self, f: FunctionId, args: &Args, i: usize, span: Span) -> Option<N> {
        let joins = i == 1 && self.s.program.function(f).name == lang_items::OF_SEQUENCES[0];
        if !joins || !self.is_sequence(args.positional[0].ty) {
            return None;
        }
        let symbol = self.str_node("+", span);
        Some(self.call_path(paths::NOT_BINARY, vec![symbol, args.at(0).clone(), args.at(1).clone()], span))
    }

    /// `NotImplemented`, if that is what the method says of operands that it does not take.
    pub(super) fn unfit_operand(
        &mut self,
        functions: &[FunctionId],
        bindings: &[Ty],
        args: &Args,
        span: Span,
    ) -> Option<N> {
        if !self.is_explicit_operator(functions, args) {
            return None;
        }
        if self.wrong_at(functions, bindings, args, 0) {
            return Some(self.wrong_argument(functions, args, 0, span));
        }
        if let Some(raise) = self.not_iterable_argument(functions, args, span) {
            return Some(raise);
        }
        let value = self.call_path(paths::NOT_IMPLEMENTED, vec![], span);
        let ty = value.ty;
        let operands = args.positional.iter().filter(|n| !self.stays(n)).cloned().map(S::Expr).collect();
        Some(Node::new(Kind::Block(operands, value), ty, span))
    }
}
