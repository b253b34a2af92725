//! Methods of a class that are values: what decorators make of a method, a lambda or a partial that the class body assigns, a
//! function that code outside the class statement puts there. Each is a class variable.
//!
//! A special method is looked for by the language, in the class: it has to be a method. So its value is kept in a variable
//! under another name, which the class alone has, and the method passes its arguments on (`lang_items::special_parameters`).

use super::Sema;
use super::program::Member;
use super::types::ClassId;
use crate::hash::HashSet;
use crate::lang_items::{paths, special_parameters, undecorated};
use std::collections::BTreeMap;
use std::rc::Rc;
use waspy_syntax::ast::{ExprId, ExprKind, FunctionDef, StmtId, StmtKind, Unit};
use waspy_syntax::source::Span;

impl Sema<'_> {
    /// Where the table of a class has the class variable of this name.
    pub fn variable_key(&self, id: ClassId, name: &str) -> String {
        let key = special_key(id, name);
        if self.program.class(id).members.contains_key(&key) { key } else { name.into() }
    }

    /// Declares a class variable that a program's statement stores; for a special method also the method that calls it.
    pub(super) fn method_variable(&mut self, id: ClassId, name: &str) {
        let late = self.stored_outside.contains(&(self.program.class(id).name.clone(), name.to_string()));
        let Some(params) =
            special_parameters(name).filter(|_| !self.program.module(self.program.class(id).module).library)
        else {
            return self.class_variable(id, name);
        };
        self.passing_method(id, name, params, late);
    }

    /// A method that passes its arguments on to the value of a variable.
    fn passing_method(&mut self, id: ClassId, name: &str, params: &str, late: bool) {
        let key = special_key(id, name);
        let members = &self.program.class(id).members;
        if members.contains_key(&key) {
            return;
        }
        let may_lack = late && !members.contains_key(&undecorated(name));
        self.write_methods(id, passing_text(name, params, &key, may_lack));
        self.class_variable(id, &key);
        if late {
            self.check_variable(id, &key);
        }
    }

    /// Reading the class variable looks whether it is there.
    pub(super) fn check_variable(&mut self, id: ClassId, key: &str) {
        if let Some(Member::Global(global)) = self.program.class(id).members.get(key) {
            self.infer.checked_globals.insert(*global);
            self.program.classes[id.index()].late_variables.insert(key.into());
        }
    }

    /// Special methods that only code outside the class statement gives the class.
    pub(super) fn methods_from_outside(&mut self, id: ClassId) {
        let name = self.program.class(id).name.clone();
        let mut names: Vec<String> = self
            .stored_outside
            .iter()
            .filter(|(class, n)| *class == name && n != ANY)
            .map(|(_, method)| method.clone())
            .collect();
        names.sort();
        for method in names {
            let own = self.program.class(id).members.contains_key(&method);
            let inherited = match self.find_member(id, &method) {
                Some((owner, Member::Methods(ids))) => {
                    let attrs = &self.program.function(ids[0]).attrs;
                    let plain = !attrs.is_property && !attrs.is_static && !attrs.is_classmethod;
                    plain && !self.program.class(owner).dialect
                }
                _ => false,
            };
            match special_parameters(&method) {
                _ if own => {}
                Some(_) => self.method_variable(id, &method),
                None if inherited => self.passing_method(id, &method, "*values, **named", true),
                None => {}
            }
        }
    }

    /// May the method of this statement be another one, or none, at some time? Then it is a variable.
    pub(super) fn method_varies(&self, id: ClassId, unit: &Unit, name: &str) -> bool {
        let class = self.program.class(id);
        let StmtKind::ClassDef(def) = &unit.stmt(class.stmt).kind else { return false };
        let stored = |n: &str| self.stored_outside.contains(&(class.name.clone(), n.to_string()));
        stored(name) || !name.starts_with("__") && stored(ANY) || deleted_in(unit, &def.body, name)
    }

    /// A method that is the value of a variable: its function is kept beside.
    pub(super) fn method_as_value(&mut self, id: ClassId, function: super::types::FunctionId, name: &str) {
        let key = undecorated(name);
        match self.program.classes[id.index()].members.get_mut(&key) {
            Some(Member::Methods(ids)) => ids.push(function),
            _ => self.add_member(id, &key, Member::Methods(vec![function])),
        }
        self.method_variable(id, name);
    }

    /// A `def` inside another statement of a class body.
    pub(super) fn method_in_block(&mut self, id: ClassId, unit: &Rc<Unit>, stmt: StmtId, def: &FunctionDef) {
        let module = self.program.class(id).module;
        let qualname = format!("{}.{}", self.program.class(id).shown, def.name.text);
        let function = self.declare_function(module, unit, stmt, Some(id), &qualname);
        let attrs = &self.program.function(function).attrs;
        if attrs.is_property || attrs.is_classmethod || attrs.is_static || def.name.text == paths::DUNDER_NEW {
            return self.unsupported_declaration(
                def.name.span,
                "this kind of method inside a block of a class body",
                "",
            );
        }
        self.method_as_value(id, function, &def.name.text);
        // The block may not run.
        let key = self.variable_key(id, &def.name.text);
        self.check_variable(id, &key);
    }
}

/// A name for the value of a special method that belongs to the class alone: that of a base is another variable.
pub fn special_key(id: ClassId, name: &str) -> String {
    format!("_value{}{name}", id.index())
}

/// The text of a method that calls the value.
pub fn passing_text(name: &str, params: &str, key: &str, may_lack: bool) -> String {
    let (comma, arguments) = if params.is_empty() { ("", "") } else { (", ", params) };
    let mut text = format!("def {name}(self{comma}{params}):\n");
    if may_lack {
        text.push_str(&format!("    if not hasattr(self, {key:?}):\n        return super().{name}({arguments})\n"));
    }
    text.push_str(&format!("    return self.{key}({arguments})\n"));
    text
}

/// Does a statement of the class body delete the name?
fn deleted_in(unit: &Unit, body: &[StmtId], name: &str) -> bool {
    body.iter().any(|&stmt| match &unit.stmt(stmt).kind {
        StmtKind::Delete(targets) => {
            targets.iter().any(|&t| matches!(&unit.expr(t).kind, ExprKind::Name(n) if n == name))
        }
        _ => super::infer::names::blocks(unit, stmt).iter().any(|b| deleted_in(unit, b, name)),
    })
}

/// Stands for every name, where stores find it when running.
const ANY: &str = "*";

/// Attributes that statements store or delete through the name of a class: `C.method = f`, `setattr(C, "method", f)`. Those of
/// any name are stored by `setattr(C, name, f)`, and by functions that do so with a parameter, of the classes that they
/// decorate or are called with.
pub fn stored_outside(unit: &Unit) -> HashSet<(String, String)> {
    let mut found = HashSet::default();
    // Through a parameter, by the attribute: the places, and the names of what they store into.
    let mut through: BTreeMap<String, Vec<(Span, String)>> = BTreeMap::new();
    let mut target = |e: ExprId| {
        if let ExprKind::Attribute { value, attr } = &unit.expr(e).kind
            && let ExprKind::Name(class) = &unit.expr(*value).kind
        {
            found.insert((class.clone(), attr.text.clone()));
            if special_parameters(&attr.text).is_some() {
                through.entry(attr.text.clone()).or_default().push((unit.expr(e).span, class.clone()));
            }
        }
    };
    for s in &unit.stmts {
        match &s.kind {
            StmtKind::Assign { targets, .. } | StmtKind::Delete(targets) => targets.iter().for_each(|&t| target(t)),
            _ => {}
        }
    }
    for (attribute, places) in through {
        let changing = functions_that_change(unit, &places);
        found.extend(given_to(unit, &changing).into_iter().map(|class| (class, attribute.clone())));
    }
    // Where names are computed: the spans of the calls, and what they store into.
    let mut computed = vec![];
    for e in &unit.exprs {
        let Some((object, name)) = setattr_of(unit, &e.kind) else { continue };
        match name {
            Some(name) => found.insert((object.to_string(), name)),
            None => {
                computed.push((e.span, object.to_string()));
                found.insert((object.to_string(), ANY.into()))
            }
        };
    }
    if !computed.is_empty() {
        let changing = functions_that_change(unit, &computed);
        found.extend(given_to(unit, &changing).into_iter().map(|class| (class, ANY.into())));
    }
    found
}

/// `setattr(object, name, value)` of a name: the object's, and the text of the attribute's where it is written.
fn setattr_of<'u>(unit: &'u Unit, e: &'u ExprKind) -> Option<(&'u str, Option<String>)> {
    let ExprKind::Call { func, args, .. } = e else { return None };
    let ([object, name, _], ExprKind::Name(function)) = (args.as_slice(), &unit.expr(*func).kind) else { return None };
    let ExprKind::Name(object) = &unit.expr(*object).kind else { return None };
    if function != paths::SETATTR {
        return None;
    }
    match &unit.expr(*name).kind {
        ExprKind::Constant(waspy_syntax::ast::Constant::Str(text)) => {
            Some((object, Some(String::from_utf8_lossy(text).into_owned())))
        }
        _ => Some((object, None)),
    }
}

/// Functions that store so into a parameter of theirs, or of a function inside them.
fn functions_that_change(unit: &Unit, computed: &[(Span, String)]) -> HashSet<String> {
    let holds = |outer: Span, inner: Span| outer.start <= inner.start && inner.end <= outer.end;
    let mut changing = HashSet::default();
    for s in &unit.stmts {
        let StmtKind::FunctionDef(def) = &s.kind else { continue };
        let params: Vec<String> = super::infer::scopes::param_names(&def.params).collect();
        let inside: Vec<Span> = computed
            .iter()
            .filter(|(at, object)| holds(s.span, *at) && params.contains(object))
            .map(|(at, _)| *at)
            .collect();
        for outer in &unit.stmts {
            if let StmtKind::FunctionDef(def) = &outer.kind
                && inside.iter().any(|&at| holds(outer.span, at))
            {
                changing.insert(def.name.text.clone());
            }
        }
    }
    changing
}

/// Classes that the functions decorate, or names that they are called with.
fn given_to(unit: &Unit, functions: &HashSet<String>) -> Vec<String> {
    let named = |e: ExprId| matches!(&unit.expr(e).kind, ExprKind::Name(n) if functions.contains(n));
    let mut given = vec![];
    for s in &unit.stmts {
        let StmtKind::ClassDef(def) = &s.kind else { continue };
        let by = |&d: &ExprId| named(d) || matches!(&unit.expr(d).kind, ExprKind::Call { func, .. } if named(*func));
        if def.decorators.iter().any(by) {
            given.push(def.name.text.clone());
        }
    }
    for e in &unit.exprs {
        let ExprKind::Call { func, args, .. } = &e.kind else { continue };
        let made = matches!(&unit.expr(*func).kind, ExprKind::Call { func, .. } if named(*func));
        if named(*func) || made {
            given.extend(args.iter().filter_map(|&a| match &unit.expr(a).kind {
                ExprKind::Name(n) => Some(n.clone()),
                _ => None,
            }));
        }
    }
    given
}
