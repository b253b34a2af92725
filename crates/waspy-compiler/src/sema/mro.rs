//! Classes with several bases: the order in which their classes are searched (C3), and what they take from each.
//!
//! An object has the layout of one base, the *primary* one: references to it may stand for references to that base. What
//! the other bases have is the class's too, by copy: their fields are fields of its own (with the same cells, so that types
//! are found together), and their methods are specialised for it, as all methods are for the class of their receiver. A
//! value of such a class never counts as one of a base that is not primary; `isinstance` and `except` know better.

use super::Sema;
use super::program::{Def, Field, Program};
use super::types::{ClassId, ModuleId, Types};
use crate::lang_items::paths;
use std::rc::Rc;
use waspy_syntax::ast::{ClassDef, ExprId, ExprKind, Unit};
use waspy_syntax::codes;
use waspy_syntax::diagnostic::{Diagnostic, Severity};
use waspy_syntax::source::Span;

impl Sema<'_> {
    /// The bases that are more than marks: `Generic[T]`, `Protocol` and `ABC` say something of the class.
    pub(super) fn bases_without_marks(
        &mut self,
        id: ClassId,
        module: ModuleId,
        unit: &Rc<Unit>,
        def: &ClassDef,
    ) -> Vec<ExprId> {
        let mut bases = vec![];
        self.program.classes[id.index()].generic |= !def.type_params.is_empty();
        for base in def.bases.iter().flat_map(|&base| super::base_alias::spread_base(unit, base)) {
            let name = match unit.expr(base).kind {
                ExprKind::Subscript { value, .. } => value,
                _ => base,
            };
            let mark = match self.static_def(module, unit, name) {
                Some(Def::Class(class)) => {
                    let marks = [paths::GENERIC, paths::PROTOCOL, paths::ABC];
                    marks.into_iter().find(|path| self.lang_class(path) == class)
                }
                _ => None,
            };
            let class = &mut self.program.classes[id.index()];
            class.is_abstract |= mark == Some(paths::ABC) || mark == Some(paths::PROTOCOL);
            class.generic |= mark.is_some() && name != base;
            class.is_protocol |= mark == Some(paths::PROTOCOL);
            if mark.is_none() {
                bases.push(base);
            }
        }
        for keyword in &def.keywords {
            let named = keyword.name.as_ref().is_some_and(|n| n.text == paths::METACLASS);
            if keyword.name.as_ref().is_some_and(|n| n.text == paths::TOTAL) {
                // Of a `TypedDict`: for type checkers.
                continue;
            }
            match self.static_def(module, unit, keyword.value) {
                Some(Def::Class(class)) if named && class == self.lang_class(paths::ABC_META) => {
                    self.program.classes[id.index()].is_abstract = true;
                }
                Some(Def::Class(class)) if named && self.is_metaclass(class) => {
                    self.program.classes[id.index()].metaclass = Some(class);
                    self.program.classes[id.index()].is_abstract |= self.is_abstract_metaclass(class);
                }
                None if named && is_type(unit, keyword.value) => {}
                _ if named => {
                    let hint = "write a class that derives from type, or use __init_subclass__ or a class decorator";
                    self.unsupported_declaration(unit.expr(keyword.value).span, "this metaclass", hint);
                }
                // `__init_subclass__` gets it.
                _ => {}
            }
        }
        bases
    }
}

/// Is it the name `type`?
fn is_type(unit: &Unit, e: ExprId) -> bool {
    matches!(&unit.expr(e).kind, ExprKind::Name(name) if name == paths::TYPE_NAME)
}

impl Sema<'_> {
    fn is_metaclass(&mut self, class: ClassId) -> bool {
        let of = self.lang_class(paths::TYPE);
        self.types.derives(class, of)
    }

    fn is_abstract_metaclass(&mut self, class: ClassId) -> bool {
        let of = self.lang_class(paths::ABC_META);
        self.types.derives(class, of)
    }
}

impl Program {
    /// The class and the classes above it, in the order in which a name is looked for; `object` is not named.
    pub fn mro(&self, id: ClassId) -> Vec<ClassId> {
        let (mut out, mut at) = (vec![], Some(id));
        while let Some(c) = at {
            let class = self.class(c);
            if !class.mro.is_empty() {
                out.extend(&class.mro);
                return out;
            }
            out.push(c);
            at = class.base;
        }
        out
    }

    /// Is `class` the class `base`, or does it derive from it in any way?
    pub fn is_subclass(&self, types: &Types, class: ClassId, base: ClassId) -> bool {
        types.derives(class, base) || self.class(base).elsewhere.iter().any(|&c| types.derives(class, c))
    }
}

impl Sema<'_> {
    /// Gives a class its bases.
    pub(super) fn set_bases(&mut self, id: ClassId, bases: &[ClassId], span: Span) {
        let base = match bases {
            [] => None,
            [one] => Some(*one),
            _ => self.primary_base(id, bases, span),
        };
        let class = &mut self.program.classes[id.index()];
        (class.base, class.bases) = (base, bases.to_vec());
        self.types.bases[id.index()] = base;
        if let Some(base) = base {
            self.program.classes[base.index()].children.push(id);
        }
        let inherited = bases.iter().find_map(|&b| self.program.class(b).metaclass);
        let class = &mut self.program.classes[id.index()];
        class.metaclass = class.metaclass.or(inherited);
        let n = base.map_or(0, |b| self.program.class(b).type_params.len());
        if n > 0 && !self.program.class(id).dialect {
            // All objects of a program's class hold the same: the elements have one type.
            let args = (0..n).map(|_| self.types.new_cell_ty(super::types::Ty::NEVER)).collect();
            self.program.classes[id.index()].base_args = args;
        }
        if bases.len() > 1 && base.is_some() {
            self.linearise(id, bases, span);
        }
    }

    fn linearise(&mut self, id: ClassId, bases: &[ClassId], span: Span) {
        let mut lists: Vec<Vec<ClassId>> = bases.iter().map(|&b| self.program.mro(b)).collect();
        lists.push(bases.to_vec());
        match merge(lists) {
            Some(rest) => self.program.classes[id.index()].mro = std::iter::once(id).chain(rest).collect(),
            None => {
                let names: Vec<&str> = bases.iter().map(|&b| self.program.class(b).name.as_str()).collect();
                let text =
                    format!("Cannot create a consistent method resolution order (MRO) for bases {}", names.join(", "));
                let hint = "a class has to stand before the classes that it derives from";
                let words = text.replace("resolution order", "resolution\norder");
                self.unmade.insert(id, words);
                return self.bad_base(text, hint, span);
            }
        }
        for other in self.program.class(id).mro.clone() {
            if !self.types.derives(id, other) {
                self.program.classes[other.index()].elsewhere.push(id);
                self.copy_fields(other, id);
            }
        }
    }

    /// The statement of the class raises TypeError when it runs.
    pub(super) fn unmakeable(&mut self, id: ClassId, text: String, hint: &str, span: Span) {
        self.unmade.insert(id, text.clone());
        self.bad_base(text, hint, span);
    }

    /// Where the program handles TypeErrors, the statement may be there on purpose.
    fn bad_base(&mut self, text: String, hint: &str, span: Span) {
        let severity = if self.handles_type_errors { Severity::Warning } else { Severity::Error };
        let d = Diagnostic { severity, ..Diagnostic::error(codes::BAD_BASE, span, text) };
        self.error(d.hint(hint));
    }

    /// Fields of a base that is not primary.
    fn copy_fields(&mut self, from: ClassId, to: ClassId) {
        for field in self.program.class(from).fields.clone() {
            self.copy_field(&field, to);
        }
    }

    fn copy_field(&mut self, field: &Field, to: ClassId) {
        match self.program.all_fields(to).into_iter().find(|(_, f)| f.name == field.name).map(|(_, f)| f.ty) {
            Some(ty) => self.types.unify(field.ty, ty),
            None => self.program.classes[to.index()].fields.push(field.clone()),
        }
    }

    /// A field that a class got late is one of the classes that took its fields too.
    pub(super) fn copy_late_field(&mut self, class: ClassId, name: &str, flag: &str) {
        for to in self.program.class(class).elsewhere.clone() {
            let late: Vec<Field> =
                self.program.class(class).fields.iter().filter(|f| f.name == name || f.name == flag).cloned().collect();
            late.iter().for_each(|field| self.copy_field(field, to));
        }
    }

    /// The base whose layout the class has: the one that derives from the built-in class which the others derive from too.
    fn primary_base(&mut self, id: ClassId, bases: &[ClassId], span: Span) -> Option<ClassId> {
        let roots: Vec<Option<ClassId>> = bases.iter().map(|&b| self.built_in_root(b)).collect();
        let mut best = 0;
        for (i, root) in roots.iter().enumerate().skip(1) {
            let (Some(new), old) = (*root, roots[best]) else { continue };
            match old {
                None => best = i,
                Some(old) if self.types.derives(old, new) => {}
                Some(old) if self.types.derives(new, old) => best = i,
                // An exception class without fields of its own adds nothing to the layout.
                Some(old) if self.adds_nothing(new, old) => {}
                Some(old) if self.adds_nothing(old, new) => best = i,
                Some(_) => {
                    let name = self.program.class(id).name.clone();
                    let text = format!("class {name}: multiple bases have instance lay-out conflict");
                    let hint = "derive from one built-in class, and keep the other in an attribute";
                    self.error(Diagnostic::error(codes::BAD_BASE, span, text).hint(hint));
                    return None;
                }
            }
        }
        Some(bases[best])
    }

    /// The nearest class of the library that a class derives from.
    fn built_in_root(&self, class: ClassId) -> Option<ClassId> {
        let mut at = Some(class);
        while let Some(c) = at {
            if self.program.class(c).dialect {
                return Some(c);
            }
            at = self.program.class(c).base;
        }
        None
    }

    /// Does `class` derive from an exception of the library that is not its primary base, and adds nothing to the layout of
    /// all exceptions? Methods of that take its objects for their own.
    pub(super) fn has_its_layout_too(&mut self, class: ClassId, base: ClassId) -> bool {
        let of = self.program.class(base);
        if !of.dialect || !of.elsewhere.iter().any(|&c| self.types.derives(class, c)) {
            return false;
        }
        let error = self.lang_class(paths::BASE_EXCEPTION);
        self.adds_nothing(base, error)
    }

    /// Are both exceptions, and has one no fields that the other lacks?
    fn adds_nothing(&mut self, new: ClassId, old: ClassId) -> bool {
        let error = self.lang_class(paths::BASE_EXCEPTION);
        let has: Vec<&str> = self.program.all_fields(old).iter().map(|(_, f)| f.name.as_str()).collect();
        self.types.derives(new, error)
            && self.types.derives(old, error)
            && self.program.all_fields(new).iter().all(|(_, f)| has.contains(&f.name.as_str()))
    }
}

/// The merge of C3: again and again the first head that is in no other list's tail.
fn merge(mut lists: Vec<Vec<ClassId>>) -> Option<Vec<ClassId>> {
    let mut out = vec![];
    loop {
        lists.retain(|l| !l.is_empty());
        if lists.is_empty() {
            return Some(out);
        }
        let free = |c: &ClassId| !lists.iter().any(|l| l[1..].contains(c));
        let next = lists.iter().map(|l| l[0]).find(free)?;
        lists.iter_mut().for_each(|l| l.retain(|&c| c != next));
        out.push(next);
    }
}
