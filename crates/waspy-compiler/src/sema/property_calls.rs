//! `name = property(getter, setter, deleter)` in a class body.
//!
//! Where all parts are methods of the class, the property is what `@property` makes. Otherwise (lambdas, functions from elsewhere) the
//! getter is the value of a class variable, as that of a decorated property, and the other parts are methods that pass their
//! arguments on to class variables.

use super::Sema;
use super::method_values::passing_text;
use super::program::{Decorated, Member};
use super::types::{ClassId, FunctionId};
use crate::lang_items::{paths, property_part};
use std::rc::Rc;
use waspy_syntax::ast::{Constant, ExprId, ExprKind, Unit};

/// The getter, the setter and the deleter of a call of `property`; `None` for any other expression.
pub fn property_parts(unit: &Unit, call: ExprId) -> Option<[Option<ExprId>; 3]> {
    let ExprKind::Call { func, args, keywords } = &unit.expr(call).kind else { return None };
    if !matches!(&unit.expr(*func).kind, ExprKind::Name(n) if n == paths::PROPERTY) {
        return None;
    }
    if args.iter().any(|&a| matches!(unit.expr(a).kind, ExprKind::Starred(_))) {
        return None;
    }
    let mut parts = [0, 1, 2].map(|i| args.get(i).copied());
    for keyword in keywords {
        let name = &keyword.name.as_ref()?.text;
        match paths::PROPERTY_PARTS.iter().position(|part| part == name) {
            Some(i) => parts[i] = Some(keyword.value),
            None if name == paths::PROPERTY_DOC => {}
            None => return None,
        }
    }
    let given = |e: &ExprId| !matches!(unit.expr(*e).kind, ExprKind::Constant(Constant::None));
    Some(parts.map(|part| part.filter(given)))
}

/// The text that such a call says of the property.
fn doc_of(unit: &Unit, call: ExprId) -> Option<ExprId> {
    let ExprKind::Call { args, keywords, .. } = &unit.expr(call).kind else { return None };
    let named = keywords.iter().find(|k| k.name.as_ref().is_some_and(|n| n.text == paths::PROPERTY_DOC));
    args.get(3).copied().or(named.map(|k| k.value))
}

/// Where the table of a class has the variable behind a setter or deleter.
pub fn part_key(id: ClassId, name: &str, part: &str) -> String {
    format!("_value{}_{part}_of_{name}", id.index())
}

impl Sema<'_> {
    pub(super) fn property_call(&mut self, id: ClassId, unit: &Rc<Unit>, name: &str, call: ExprId) -> bool {
        let Some([getter, setter, deleter]) = property_parts(unit, call) else { return false };
        if let Some(doc) = doc_of(unit, call) {
            self.program.classes[id.index()].property_docs.insert(name.into(), doc);
        }
        for (part, name_of_part) in [(setter, paths::SETTER), (deleter, paths::DELETER)] {
            let Some(part) = part else { continue };
            match self.method_named(id, unit, part) {
                Some(function) => {
                    self.add_member(id, &property_part(name, name_of_part), Member::Methods(vec![function]));
                }
                None => self.part_of_value(id, name, name_of_part),
            }
        }
        let Some(getter) = getter else {
            self.no_getter(id, name);
            return true;
        };
        let Some(method) = self.method_named(id, unit, getter) else {
            self.class_variable(id, name);
            self.program.classes[id.index()].decorated.insert(name.into(), Decorated::Property);
            // The class statement stores the parts (`infer/definition.rs`).
            return true;
        };
        let (module, stmt) = (self.program.class(id).module, self.program.function(method).stmt);
        let qualname = self.program.function(method).qualname.clone();
        let property = self.declare_function(module, unit, stmt.expect("a method is a def"), Some(id), &qualname);
        self.program.functions[property.index()].attrs.is_property = true;
        self.add_member(id, name, Member::Methods(vec![property]));
        true
    }

    /// A property that can only be stored or deleted: reading it raises.
    fn no_getter(&mut self, id: ClassId, name: &str) {
        let text = format!(
            "def {name}(self):\n    raise AttributeError(f\"property {name:?} of {{type(self).__qualname__!r}} object has no getter\")\n"
        );
        let text = text.replace(&format!("{name:?}"), &format!("'{name}'"));
        self.write_methods(id, text);
        if let Some(Member::Methods(ids)) = self.program.class(id).members.get(name).cloned() {
            self.program.functions[ids[0].index()].attrs.is_property = true;
        }
    }

    /// The method of the class that the expression names.
    fn method_named(&self, id: ClassId, unit: &Unit, e: ExprId) -> Option<FunctionId> {
        let ExprKind::Name(method) = &unit.expr(e).kind else { return None };
        match self.program.class(id).members.get(method) {
            Some(Member::Methods(ids)) if self.program.function(ids[0]).stmt.is_some() => Some(ids[0]),
            _ => None,
        }
    }

    fn part_of_value(&mut self, id: ClassId, name: &str, part: &str) {
        let key = part_key(id, name, part);
        let params = if part == paths::SETTER { "value" } else { "" };
        let method = format!("{key}_method");
        self.write_methods(id, passing_text(&method, params, &key, false));
        if let Some(member) = self.program.classes[id.index()].members.remove(&method) {
            self.add_member(id, &property_part(name, part), member);
        }
        self.class_variable(id, &key);
    }
}
