//! Which operand of an operator is asked first, by the order of Python's data model.

use super::body::Body;
use crate::lang_items::{self, paths};
use crate::sema::types::{ClassId, Ty};
use waspy_syntax::ast::BinOp;

impl Body<'_, '_> {
    /// Have classes of the program below the operands' other methods, so that the objects' classes decide?
    pub(super) fn differs_below(&mut self, l: Ty, r: Ty, method: &str, reflected: &str) -> bool {
        !self.dialect
            && (self.is_user_class(l) && (self.overridden_below(l, method) || self.overridden_below(l, reflected))
                || self.is_user_class(r) && (self.overridden_below(r, method) || self.overridden_below(r, reflected)))
    }

    /// Are both operands objects of the same class of the program, which has none below it?
    pub(super) fn of_one_class(&mut self, l: Ty, r: Ty) -> bool {
        let (Some((class, _)), Some((other, _))) = (self.s.class_of(l), self.s.class_of(r)) else { return false };
        class == other && self.is_user_class(l) && self.s.program.class(class).children.is_empty()
    }

    /// Is the reflected method tried first? It is that of a class below the left operand's, which has another one or none.
    pub(super) fn is_right_first(&mut self, l: Ty, r: Ty, reflected: &str) -> bool {
        let (Some((left, _)), Some((right, _))) = (self.s.class_of(l), self.s.class_of(r)) else { return false };
        if !self.is_class_below(right, left) || r == self.s.lang_ty(paths::BOOL) {
            return false;
        }
        let owner = |s: &mut crate::sema::Sema, class| s.find_member(class, reflected).map(|(owner, _)| owner);
        let above = owner(self.s, left);
        owner(self.s, right).is_some_and(|found| Some(found) != above)
    }

    /// Of comparisons that is enough to be of a class below, whoever wrote the method.
    pub(super) fn is_right_compared_first(&mut self, l: Ty, r: Ty, reflected: &str) -> bool {
        let (Some((left, _)), Some((right, _))) = (self.s.class_of(l), self.s.class_of(r)) else { return false };
        self.is_class_below(right, left) && self.user_method(r, reflected)
    }

    fn is_class_below(&mut self, class: ClassId, base: ClassId) -> bool {
        let value_of = match self.s.value_class(class) {
            None if self.s.is_number_enum(class) => Some(paths::INT),
            found => found,
        };
        class != base && (self.s.types.derives(class, base) || value_of.is_some_and(|of| self.s.lang_class(of) == base))
    }

    /// Is it a sum of which a class of the program decides before a built-in sequence? That is asked to concatenate when nothing else
    /// takes the sum.
    pub(super) fn is_concatenated_last(&mut self, op: BinOp, l: Ty, r: Ty, reflected: &str) -> bool {
        let method = lang_items::binary_methods(op).0;
        (op == BinOp::Add && self.is_native_sequence(l)
            || [BinOp::Add, BinOp::Mul].contains(&op) && self.is_text_or_tuple_below(l, method))
            && self.is_user_class(r)
            && self.written_method(r, reflected)
    }

    /// Is it a sequence that CPython has in C? Its sums are `sq_concat`, which comes after the number slots of both operands.
    fn is_native_sequence(&mut self, ty: Ty) -> bool {
        let Some((class, _)) = self.s.class_of(ty) else { return false };
        self.is_sequence(ty) || self.s.program.class(class).native.is_some() && self.has_method(ty, paths::GETITEM)
    }

    /// Is it of a class of the program below `str`, `bytes` or `tuple`, with the sums of that?
    fn is_text_or_tuple_below(&mut self, ty: Ty, method: &str) -> bool {
        let Some((class, _)) = self.s.class_of(ty) else { return false };
        let sequence = [paths::STR, paths::BYTES, paths::TUPLE];
        self.s.value_class(class).is_some_and(|of| sequence.contains(&of)) && !self.written_method(ty, method)
    }

    /// Is it a method that the program has written?
    pub(super) fn written_method(&mut self, ty: Ty, name: &str) -> bool {
        self.find_method(ty, name).is_some_and(|(f, _)| {
            let module = self.s.program.function(f[0]).module;
            !self.s.program.module(module).library
        })
    }
}
