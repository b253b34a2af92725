//! What becomes a value that is found when running: the types that are boxed somewhere, and the classes that are values. Who
//! depends on them is looked at again.

use super::types::{Ty, TyKind, Types};

impl Types {
    /// The specialisation depends on which types are boxed and which classes are values: it runs again when there are more.
    pub fn read_escaped(&mut self, reader: u32) {
        self.escape_reads += 1;
        self.escape_readers.add(reader);
    }

    /// Has somebody to run again?
    pub fn has_changed(&self) -> bool {
        !self.dirty.is_empty() || !self.reclassed.is_empty()
    }

    /// Notes that values of this type are boxed somewhere.
    pub fn escape(&mut self, ty: Ty) {
        match *self.kind(ty) {
            TyKind::Opt(inner) => {
                self.escape(inner);
                return self.escape(Ty::NONE);
            }
            TyKind::Class(..) | TyKind::Tuple(_) | TyKind::None | TyKind::Function(_) | TyKind::Type(..) => {}
            _ => return,
        }
        self.escape_class(ty);
        let ty = self.as_value(ty);
        let ty = self.normalise(ty);
        if !self.escaped.contains(&ty) {
            self.escaped.push(ty);
            self.more_boxed();
        }
    }

    /// There are more types that boxed values have; what was found of the others still holds.
    pub fn more_boxed(&mut self) {
        self.widened.extend(self.escape_readers.all());
    }

    /// Notes that a class known when compiling is a run-time value somewhere.
    pub fn escape_class(&mut self, ty: Ty) {
        if matches!(self.kind(ty), TyKind::Type(..)) && !self.escaped_classes.contains(&ty) {
            self.escaped_classes.push(ty);
            self.reclassed.extend(self.escape_readers.all());
        }
    }

    /// Notes that the class of an exception is a run-time value somewhere.
    pub fn any_error_class(&mut self) {
        if !std::mem::replace(&mut self.classes_of_errors, true) {
            self.reclassed.extend(self.escape_readers.all());
        }
    }

    /// Notes that the class of a value of any type is a run-time value somewhere.
    pub fn any_class(&mut self) {
        if !std::mem::replace(&mut self.classes_of_objects, true) {
            self.reclassed.extend(self.escape_readers.all());
        }
    }

    /// Notes that the program assigns a variable of a module of the library.
    pub fn note_assigned(&mut self, variable: String) {
        if !self.assigned.contains(&variable) {
            self.assigned.push(variable);
            self.dirty.extend(self.assigned_readers.all());
        }
    }

    /// Does the program assign this variable of the library?
    pub fn is_assigned(&mut self, variable: &str, reader: u32) -> bool {
        self.assigned_readers.add(reader);
        self.assigned.iter().any(|a| a == variable)
    }
}
