//! Objects that stand for a built-in value (`class C(int)`, members of an `IntEnum`): what they have from it that the compiler gives no
//! class of the program as a method of its own.

use super::attribute::Attr;
use super::body::Body;
use super::call::Args;
use crate::lang_items::paths;
use crate::sema::program::Member;
use crate::sema::tree::N;
use crate::sema::types::{ClassId, Ty, TyKind};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// The built-in value that an object of such a class stands for.
    pub(super) fn value_behind(&mut self, node: N) -> Option<N> {
        self.class_behind(node.ty)?;
        let span = node.span;
        Some(self.attribute_of(node, paths::ENUM_VALUE, span))
    }

    /// A method of a built-in class, called on an object of a class below it (`tuple.count(self, x)`), gets the value.
    pub(super) fn take_value_behind(&mut self, class: ClassId, args: &mut Args) {
        let Some(receiver) = args.positional.first().cloned() else { return };
        if self.class_behind(receiver.ty).is_some_and(|path| self.s.is_library_class(class, path)) {
            args.positional[0] = self.value_behind(receiver).expect("there is a value behind it");
        }
    }

    /// The same, if that has such a method or property and the library's own code does not ask.
    pub(super) fn value_with(&mut self, object: &N, name: &str) -> Option<N> {
        if self.dialect {
            return None;
        }
        let value = self.value_behind(object.clone())?;
        matches!(self.find_attr(value.ty, name), Attr::Method(_) | Attr::Property(_)).then_some(value)
    }

    /// The attribute of that value, if it has one.
    pub(super) fn attribute_behind(&mut self, node: &N, name: &str) -> Option<N> {
        let value = self.value_behind(node.clone())?;
        let found = self.find_attr(value.ty, name);
        (!matches!(found, Attr::Missing)).then(|| self.attribute_of(value, name, node.span))
    }

    /// The built-in class of that value; members of some enumerations stand for one too.
    pub(super) fn class_behind(&mut self, ty: Ty) -> Option<&'static str> {
        let TyKind::Class(class, _) = *self.s.types.kind(ty) else { return None };
        match self.s.value_class(class) {
            None if self.member_of_texts(ty) => Some(paths::STR),
            None if self.member_of_numbers(ty) => Some(paths::INT),
            found => found,
        }
    }

    /// Is it an attribute of the built-in value that an object of such a class stands for?
    pub(super) fn value_behind_has(&mut self, ty: Ty, name: &str) -> bool {
        let Some(built_in) = self.class_behind(ty) else { return false };
        let built_in = self.s.lang_class(built_in);
        self.s.find_member(built_in, name).is_some()
    }

    /// The built-in class that a class of values derives from, if that has the method.
    pub(super) fn value_class_with(&mut self, class: ClassId, name: &str) -> Option<ClassId> {
        let built_in = self.s.value_class(class)?;
        let built_in = self.s.lang_class(built_in);
        matches!(self.s.find_member(built_in, name), Some((_, Member::Methods(_)))).then_some(built_in)
    }

    /// What the built-in class makes (`from_bytes`, `fromhex`) becomes an object of the class it is asked of.
    pub(super) fn call_on_value_class(
        &mut self,
        class: ClassId,
        built_in: ClassId,
        name: &str,
        args: Args,
        span: Span,
    ) -> N {
        let Some((_, Member::Methods(ids))) = self.s.find_member(built_in, name) else {
            unreachable!("it has the method")
        };
        let makes = self.s.program.function(ids[0]).attrs.is_static;
        let made = self.call_on_class(built_in, vec![], name, args, span);
        if makes && made.ty == self.s.types.class(built_in, vec![]) {
            return self.construct(class, vec![], Args::of(vec![made]), span);
        }
        made
    }
}
