//! Classes and imports inside functions.
//!
//! A class statement inside a function is one class, however often it runs: its methods are functions of the program like
//! others. What they use of the function around is captured when the statement runs: each such variable is a class variable
//! of its own, copied into every object that is made, so that the methods of an object see the variables of the call that
//! made its class. Names that a function binds once, by `class` or `import`, mean the same everywhere inside it, so that a
//! base or a decorator can be known when compiling.

use super::Sema;
use super::infer::names;
use super::infer::scopes::{Code, Free, param_names};
use super::program::{Def, Field, Member};
use super::types::{ClassId, ModuleId};
use crate::hash::{HashMap, HashSet};
use crate::lang_items::captured;
use std::cell::RefCell;
use std::rc::Rc;
use waspy_syntax::ast::{ClassDef, Constant, ExprId, ExprKind, FunctionDef, StmtId, StmtKind, Unit};

/// The names of a function with classes or imports in it, or around it.
#[derive(Debug, Default)]
pub struct LocalScope {
    /// All variables of the function.
    pub names: HashSet<String>,
    /// Those that one `class` or `import` binds.
    pub defs: RefCell<HashMap<String, Def>>,
    /// How the names of functions and classes inside it begin.
    pub prefix: String,
    /// The function around.
    pub outer: Option<Rc<LocalScope>>,
}

impl LocalScope {
    /// What a name means here; `None` inside where it is a variable.
    fn find(&self, name: &str) -> Option<Option<Def>> {
        if let Some(def) = self.defs.borrow().get(name) {
            return Some(Some(def.clone()));
        }
        if self.names.contains(name) {
            return Some(None);
        }
        self.outer.as_ref().and_then(|o| o.find(name))
    }

    fn is_variable(&self, name: &str) -> bool {
        matches!(self.find(name), Some(None))
    }
}

impl Sema<'_> {
    /// What a function around binds a name to, for good. `Some(None)`: it is a variable of one.
    pub fn local_def(&self, name: &str) -> Option<Option<Def>> {
        self.local_scope.as_ref()?.find(name)
    }

    /// The scope that the body of a function has.
    pub fn enter_function(&mut self, f: super::types::FunctionId) {
        self.local_scope = None;
        if self.local_scopes.is_empty() {
            return;
        }
        let function = self.program.function(f);
        let own = function.stmt.and_then(|stmt| self.local_scopes.get(&(function.span.file, stmt)));
        let class = function.class.map(|c| self.program.class(c));
        let parent = function.nested.as_ref().and_then(|n| n.parent);
        self.local_scope = own.cloned().or_else(|| class.and_then(|c| c.around.clone()));
        if let (None, Some(parent)) = (&self.local_scope, parent) {
            self.enter_function(parent);
        }
    }

    /// Declares the classes and imports inside the functions of a module.
    pub(super) fn declare_inside(&mut self, module: ModuleId, unit: &Rc<Unit>) {
        let made = |e: ExprId| matches!(&unit.expr(e).kind, ExprKind::Call { func, .. } if is_named(unit, *func));
        let inside = |s: &StmtKind| match s {
            StmtKind::ClassDef(_) | StmtKind::Import(_) | StmtKind::ImportFrom { .. } => true,
            StmtKind::Assign { value, .. } => made(*value),
            _ => false,
        };
        let statements = unit.stmts.iter().filter(|s| inside(&s.kind)).count();
        if statements > count_outside(unit, &unit.body, &inside) {
            self.inside_block(module, unit, &unit.body, None, "");
        }
    }

    fn inside_block(
        &mut self,
        module: ModuleId,
        unit: &Rc<Unit>,
        body: &[StmtId],
        scope: Option<&Rc<LocalScope>>,
        prefix: &str,
    ) {
        for &stmt in body {
            match &unit.stmt(stmt).kind {
                StmtKind::FunctionDef(def) => self.inside_function(module, unit, stmt, def, scope, prefix),
                StmtKind::ClassDef(def) => {
                    if let Some(scope) = scope {
                        self.class_inside(module, unit, stmt, def, scope);
                    }
                    self.inside_block(module, unit, &def.body, scope, &format!("{prefix}{}.", def.name.shown()));
                }
                StmtKind::Import(_) | StmtKind::ImportFrom { .. } => {
                    if let Some(scope) = scope {
                        self.import_inside(module, unit, stmt, scope);
                    }
                }
                StmtKind::Assign { .. } if scope.is_some() => {
                    self.pending_scope = scope.cloned();
                    let made = self.named_tuple_assigned(module, unit, stmt);
                    self.pending_scope = None;
                    if let (Some((name, class)), Some(scope)) = (made, scope)
                        && binds_once(unit, scope, &name, stmt)
                    {
                        scope.defs.borrow_mut().insert(name, Def::Class(class));
                    }
                }
                _ => names::blocks(unit, stmt).iter().for_each(|b| self.inside_block(module, unit, b, scope, prefix)),
            }
        }
    }

    /// Declares what is inside a function, unless that is done.
    pub(super) fn inside_function(
        &mut self,
        module: ModuleId,
        unit: &Rc<Unit>,
        stmt: StmtId,
        def: &FunctionDef,
        outer: Option<&Rc<LocalScope>>,
        prefix: &str,
    ) {
        if self.local_scopes.contains_key(&(def.name.span.file, stmt)) {
            return;
        }
        let (mut stored, mut globals) = (vec![], vec![]);
        names::stored(unit, &def.body, &mut stored);
        names::declared_global(unit, &def.body, &mut globals);
        let mut all: HashSet<String> = param_names(&def.params).collect();
        all.extend(stored.into_iter().map(|(n, _)| n));
        globals.iter().for_each(|(n, _)| {
            all.remove(n);
        });
        let prefix = format!("{prefix}{}.<locals>.", def.name.shown());
        let scope =
            Rc::new(LocalScope { names: all, defs: RefCell::default(), prefix: prefix.clone(), outer: outer.cloned() });
        self.inside_block(module, unit, &def.body, Some(&scope), &prefix);
        if outer.is_some() || !scope.defs.borrow().is_empty() {
            self.local_scopes.insert((def.name.span.file, stmt), scope);
        }
    }

    fn class_inside(
        &mut self,
        module: ModuleId,
        unit: &Rc<Unit>,
        stmt: StmtId,
        def: &ClassDef,
        scope: &Rc<LocalScope>,
    ) {
        if let Some(&class) = self.program.module(module).classes.get(&stmt) {
            // Inside another one, which declared it.
            return self.captures_of(class, unit, def, scope);
        }
        let outer = self.local_scope.replace(scope.clone());
        self.pending_scope = Some(scope.clone());
        let class = self.declare_class(module, unit, stmt, None);
        let replaced = self.decorators_may_replace(module, unit, def);
        self.local_scope = outer;
        if binds_once(unit, scope, def.name.text.as_str(), stmt) && !replaced {
            scope.defs.borrow_mut().insert(def.name.text.clone(), Def::Class(class));
        }
        self.captures_of(class, unit, def, scope);
    }

    /// Which variables of the functions around the class's methods use: a class variable and a field each.
    fn captures_of(&mut self, class: ClassId, unit: &Rc<Unit>, def: &ClassDef, scope: &Rc<LocalScope>) {
        let mut free = vec![];
        free_of_class(unit, def, &mut free);
        free.retain(|n| scope.is_variable(n));
        for name in &free {
            let key = captured(name);
            self.class_variable(class, &key);
            if !self.program.all_fields(class).iter().any(|(_, f)| f.name == key) {
                let Some(Member::Global(g)) = self.program.class(class).members.get(&key).cloned() else { continue };
                let cell = self.program.globals[g.0 as usize].cell;
                let ty = self.types.intern(super::types::TyKind::Cell(cell));
                let class = &mut self.program.classes[class.index()];
                class.always_set.insert(key.clone());
                class.fields.push(Field { name: key, ty, annotation: None });
            }
        }
        self.program.classes[class.index()].captures = free;
        let changing = def.body.iter().any(|&s| has_own_values(unit, s));
        self.program.classes[class.index()].varies = changing || !self.program.class(class).captures.is_empty();
    }

    fn import_inside(&mut self, module: ModuleId, unit: &Rc<Unit>, stmt: StmtId, scope: &Rc<LocalScope>) {
        for (local, def) in self.imported_names(module, unit, stmt) {
            if let Some(def) = def.filter(|d| !matches!(d, Def::Global(_)))
                && binds_once(unit, scope, &local, stmt)
            {
                scope.defs.borrow_mut().insert(local, def);
            }
        }
    }

    /// The names that an import statement binds, and what they are; what is not found has no meaning.
    pub fn imported_names(&mut self, module: ModuleId, unit: &Rc<Unit>, stmt: StmtId) -> Vec<(String, Option<Def>)> {
        let span = unit.stmt(stmt).span;
        // A function may import the module that it is in, or one that imports it.
        let loading = std::mem::take(&mut self.loading);
        let found = match &unit.stmt(stmt).kind {
            StmtKind::Import(names) => names
                .iter()
                .map(|alias| {
                    let name = &alias.name.text;
                    let found = match alias.asname {
                        Some(_) => self.import_module(module, name, span),
                        None => self.import_path(module, name, span),
                    };
                    let first = name.split('.').next().unwrap_or(name);
                    (alias.asname.as_ref().map_or(first, |n| &n.text).to_string(), found.map(Def::Module))
                })
                .collect(),
            StmtKind::ImportFrom { module: from, names, level } => {
                let base = self.absolute_name(module, from.as_ref().map(|m| m.text.as_str()), *level);
                let target = base.as_ref().and_then(|b| self.import_module(module, b, span));
                let one = |s: &mut Self, name: &str| {
                    let own = target.and_then(|t| s.lookup_own(t, name));
                    let base = base.as_ref()?;
                    own.or_else(|| s.import_module(module, &format!("{base}.{name}"), span).map(Def::Module))
                };
                let local = |n: &waspy_syntax::ast::Alias| n.asname.as_ref().unwrap_or(&n.name).text.clone();
                names.iter().map(|n| (local(n), one(self, &n.name.text))).collect()
            }
            _ => vec![],
        };
        self.loading = loading;
        found
    }
}

/// May it be a function that makes classes of tuples?
fn is_named(unit: &Unit, func: ExprId) -> bool {
    let name = match &unit.expr(func).kind {
        ExprKind::Name(name) => name,
        ExprKind::Attribute { attr, .. } => &attr.text,
        _ => return false,
    };
    crate::lang_items::paths::TUPLE_MAKERS.contains(&name.as_str())
}

/// Statements of a kind that are not inside functions.
fn count_outside(unit: &Unit, body: &[StmtId], is: &dyn Fn(&StmtKind) -> bool) -> usize {
    body.iter()
        .map(|&stmt| {
            let own = usize::from(is(&unit.stmt(stmt).kind));
            let inner: usize = match &unit.stmt(stmt).kind {
                StmtKind::ClassDef(def) => count_outside(unit, &def.body, is),
                _ => names::blocks(unit, stmt).iter().map(|b| count_outside(unit, b, is)).sum(),
            };
            own + inner
        })
        .sum()
}

/// Is the statement the only one of its function that binds the name?
fn binds_once(unit: &Unit, scope: &LocalScope, name: &str, stmt: StmtId) -> bool {
    let mut found = vec![];
    let Some(body) = body_around(unit, stmt) else { return false };
    names::stored(unit, &body, &mut found);
    scope.names.contains(name) && found.iter().filter(|(n, _)| n == name).count() == 1
}

/// The body of the function that a statement stands in.
fn body_around(unit: &Unit, stmt: StmtId) -> Option<Vec<StmtId>> {
    fn contains(unit: &Unit, body: &[StmtId], stmt: StmtId) -> bool {
        body.iter().any(|&s| s == stmt || names::blocks(unit, s).iter().any(|b| contains(unit, b, stmt)))
    }
    unit.stmts.iter().find_map(|s| match &s.kind {
        StmtKind::FunctionDef(def) if contains(unit, &def.body, stmt) => Some(def.body.clone()),
        _ => None,
    })
}

/// Names that the methods of a class, and those of classes inside it, take from around the class.
pub fn free_of_class(unit: &Unit, def: &ClassDef, out: &mut Vec<String>) {
    for (params, body) in functions_of_class(unit, def) {
        for name in Free::of(unit, &params, &Code::Block(body)).names {
            if !out.contains(&name) {
                out.push(name);
            }
        }
    }
}

/// Parameters and bodies of the methods of a class and of the classes inside it.
pub fn functions_of_class(unit: &Unit, def: &ClassDef) -> Vec<(waspy_syntax::ast::Params, Vec<StmtId>)> {
    let mut out = vec![];
    let mut blocks = vec![def.body.clone()];
    while let Some(body) = blocks.pop() {
        for &stmt in &body {
            match &unit.stmt(stmt).kind {
                StmtKind::FunctionDef(f) => out.push((f.params.clone(), f.body.clone())),
                StmtKind::ClassDef(inner) => blocks.push(inner.body.clone()),
                _ => blocks.extend(names::blocks(unit, stmt)),
            }
        }
    }
    out
}

/// Expressions that the class statement itself evaluates.
pub fn expressions_of_class(unit: &Unit, def: &ClassDef) -> Vec<ExprId> {
    let mut out: Vec<ExprId> = def.bases.iter().chain(&def.decorators).copied().collect();
    out.extend(def.keywords.iter().map(|k| k.value));
    let mut blocks = vec![def.body.clone()];
    while let Some(body) = blocks.pop() {
        for &stmt in &body {
            match &unit.stmt(stmt).kind {
                StmtKind::FunctionDef(f) => {
                    out.extend(super::infer::scopes::params_defaults(&f.params).chain(f.decorators.iter().copied()));
                }
                StmtKind::ClassDef(inner) => out.extend(expressions_of_class(unit, inner)),
                _ => {
                    out.extend(names::expressions(unit, stmt));
                    blocks.extend(names::blocks(unit, stmt));
                }
            }
        }
    }
    out
}

/// Does the statement of a class body make something that may be another each time?
pub(super) fn has_own_values(unit: &Unit, stmt: StmtId) -> bool {
    match &unit.stmt(stmt).kind {
        StmtKind::Assign { value, .. } | StmtKind::AnnAssign { value: Some(value), .. } => {
            !matches!(unit.expr(*value).kind, ExprKind::Constant(ref c) if !matches!(c, Constant::Ellipsis))
        }
        _ => false,
    }
}

/// Is a class used for more than making objects and asking about them, so that it may outlive the call that made it?
pub fn escapes(unit: &Unit, body: &[StmtId], name: &str) -> bool {
    body.iter().any(|&stmt| {
        names::expressions(unit, stmt).into_iter().any(|e| escapes_in(unit, e, name))
            || names::blocks(unit, stmt).iter().any(|b| escapes(unit, b, name))
    })
}

fn escapes_in(unit: &Unit, e: ExprId, name: &str) -> bool {
    let is_name = |e: ExprId| matches!(&unit.expr(e).kind, ExprKind::Name(n) if n == name);
    match &unit.expr(e).kind {
        ExprKind::Name(n) => n == name,
        ExprKind::Attribute { value, .. } if is_name(*value) => false,
        ExprKind::Call { func, args, keywords } => {
            let asks = matches!(&unit.expr(*func).kind, ExprKind::Name(n) if crate::lang_items::paths::ASKS_ABOUT_CLASSES.contains(&n.as_str()));
            let given = args.iter().copied().chain(keywords.iter().map(|k| k.value));
            let mut given = given.filter(|&a| !(asks && is_name(a)));
            !is_name(*func) && escapes_in(unit, *func, name) || given.any(|a| escapes_in(unit, a, name))
        }
        _ => names::children(unit, e).into_iter().any(|c| escapes_in(unit, c, name)),
    }
}

impl Sema<'_> {
    /// The variable that says whether a class statement inside a function has run.
    pub(super) fn class_ran(&mut self, class: ClassId) -> super::program::GlobalId {
        let key = captured("");
        self.class_variable(class, &key);
        match self.program.class(class).members.get(&key) {
            Some(Member::Global(g)) => *g,
            _ => unreachable!("it was declared"),
        }
    }

    /// A module that code which runs imports: one that is being loaded is no circle.
    pub fn import_quietly(&mut self, from: ModuleId, name: &str, span: waspy_syntax::source::Span) -> Option<ModuleId> {
        let loading = std::mem::take(&mut self.loading);
        let found = self.import_module(from, name, span);
        self.loading = loading;
        found
    }

    /// Does a name of the module stand for what an import did not find, which was reported?
    pub fn is_stand_in_name(&self, module: ModuleId, name: &str) -> bool {
        self.is_stand_in(self.program.module(module).scope.get(name))
    }
}
