//! Classes that derive from `int`, `float`, `str`, `bytes` or `tuple`: their objects have a field with the value, and stand for it.
//!
//! The built-in values themselves have no room for further fields. What the class does as a number, text or tuple is a part of
//! the library (`stdlib/_class_parts.py`); methods that the part does not have are those of the value.

use super::Sema;
use super::types::ClassId;
use crate::lang_items::paths;

/// The built-in class, the class of the library that stands for it as a base, and its parts.
const VALUES: [(&str, &str, &str, &str); 5] = [
    (paths::INT, paths::INT_VALUE, "OfInt", paths::PART_OF_INT_ENUM),
    (paths::FLOAT, paths::FLOAT_VALUE, "OfFloat", paths::PART_OF_INT_ENUM),
    (paths::STR, paths::STR_VALUE, "OfStr", paths::PART_OF_STR_ENUM),
    (paths::BYTES, paths::BYTES_VALUE, "OfBytes", paths::PART_OF_STR_ENUM),
    (paths::TUPLE, paths::TUPLE_VALUE, "OfTuple", paths::PART_OF_NAMED_TUPLE),
];

impl Sema<'_> {
    /// What stands for a built-in class as a base of a class of the program.
    pub(super) fn base_of_values(&mut self, base: ClassId) -> ClassId {
        let found = VALUES.into_iter().find(|(built_in, ..)| self.lang_class(built_in) == base);
        match found {
            Some((_, stands_for_it, ..)) => {
                self.value_classes = true;
                self.lang_class(stands_for_it)
            }
            None => base,
        }
    }

    /// The built-in class that a class of the program derives from in this way.
    pub fn value_class(&mut self, class: ClassId) -> Option<&'static str> {
        if !self.value_classes || self.program.class(class).dialect {
            return None;
        }
        let found = VALUES.into_iter().find(|(_, base, ..)| {
            let base = self.lang_class(base);
            self.types.derives(class, base)
        });
        found.map(|(built_in, ..)| built_in)
    }

    /// The class of the library above a class of the program whose `__new__` makes what its objects are.
    pub fn made_by_new(&mut self, class: ClassId) -> Option<ClassId> {
        if self.program.class(class).dialect {
            return None;
        }
        let above = self.program.mro(class);
        above.into_iter().find(|&c| paths::MADE_BY_NEW.iter().any(|path| self.is_library_class(c, path)))
    }

    /// The class of the library that stands for a built-in class as a base, if the program has classes below it.
    pub fn value_base(&mut self, built_in: ClassId) -> Option<ClassId> {
        if !self.value_classes {
            return None;
        }
        let found = VALUES.into_iter().find(|(of, ..)| self.lang_class(of) == built_in);
        found.map(|(_, base, ..)| self.lang_class(base))
    }

    /// The built-in class that a class of the library stands for as a base: what programs see in its place.
    pub fn stands_in_for(&mut self, class: ClassId) -> Option<ClassId> {
        if !self.value_classes {
            return None;
        }
        let found = VALUES.into_iter().find(|(_, base, ..)| self.lang_class(base) == class);
        found.map(|(of, ..)| self.lang_class(of))
    }

    /// The first base of a class, as programs see it.
    pub fn first_base(&mut self, class: ClassId) -> Option<ClassId> {
        let base = self.program.class(class).bases.first().copied()?;
        Some(self.stands_in_for(base).unwrap_or(base))
    }

    /// Gives a class that derives from a built-in one directly the field and the methods.
    pub(super) fn value_members(&mut self, id: ClassId) {
        let Some(base) = self.program.class(id).base.filter(|_| self.value_classes) else { return };
        let found = VALUES.into_iter().find(|(_, of, ..)| self.lang_class(of) == base);
        if let Some((.., part, more)) = found {
            self.add_user_field(id, paths::ENUM_VALUE, None);
            self.program.classes[id.index()].part_fields.insert(paths::ENUM_VALUE.into());
            self.add_part(id, part);
            self.add_part(id, more);
        }
    }
}
