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
use std::rc::Rc;
use waspy_syntax::ast::{ExprId, ExprKind, FunctionDef, StmtId, StmtKind, Unit};

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
        let mut names: Vec<String> =
            self.stored_outside.iter().filter(|(class, _)| *class == name).map(|(_, method)| method.clone()).collect();
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
        self.stored_outside.contains(&(class.name.clone(), name.to_string())) || deleted_in(unit, &def.body, name)
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

/// Attributes that statements store or delete through the name of a class: `C.method = f`, `setattr(C, "method", f)`.
pub fn stored_outside(unit: &Unit) -> HashSet<(String, String)> {
    let mut found = HashSet::default();
    let mut target = |e: ExprId| {
        if let ExprKind::Attribute { value, attr } = &unit.expr(e).kind
            && let ExprKind::Name(class) = &unit.expr(*value).kind
        {
            found.insert((class.clone(), attr.text.clone()));
        }
    };
    for s in &unit.stmts {
        match &s.kind {
            StmtKind::Assign { targets, .. } | StmtKind::Delete(targets) => targets.iter().for_each(|&t| target(t)),
            _ => {}
        }
    }
    for e in &unit.exprs {
        let ExprKind::Call { func, args, .. } = &e.kind else { continue };
        let ([object, name, _], ExprKind::Name(function)) = (args.as_slice(), &unit.expr(*func).kind) else { continue };
        if function == paths::SETATTR
            && let (ExprKind::Name(class), ExprKind::Constant(waspy_syntax::ast::Constant::Str(text))) =
                (&unit.expr(*object).kind, &unit.expr(*name).kind)
        {
            found.insert((class.clone(), String::from_utf8_lossy(text).into_owned()));
        }
    }
    found
}
