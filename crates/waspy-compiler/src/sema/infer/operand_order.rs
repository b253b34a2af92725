//! Which operand of an operator is asked first, by the order of Python's data model.

use super::body::Body;
use crate::lang_items::paths;
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
        let value_of = self.s.value_class(class);
        class != base && (self.s.types.derives(class, base) || value_of.is_some_and(|of| self.s.lang_class(of) == base))
    }

    /// Is it a sum of which a class of the program decides before a built-in sequence? That is asked to concatenate when nothing else
    /// takes the sum.
    pub(super) fn is_concatenated_last(&mut self, op: BinOp, l: Ty, r: Ty, reflected: &str) -> bool {
        op == BinOp::Add && self.is_sequence(l) && self.is_user_class(r) && self.user_method(r, reflected)
    }
}
