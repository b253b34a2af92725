//! Scopes: which names a function uses from the functions around it, and which of its own variables have to be shared.
//!
//! A variable that a function inside uses is copied into the function object where that cannot be noticed: it is stored
//! once, before the function object is made. Otherwise both reach it through a `Cell`.

use super::names::{blocks, children, declared_global, stored, stored_here, stored_target};
use crate::hash::{HashMap, HashSet};
use crate::sema::local::{expressions_of_class, functions_of_class};
use waspy_syntax::ast::{Comprehension, ExprId, ExprKind, Params, StmtId, StmtKind, Unit};

/// The code of a function.
#[derive(Clone, Debug)]
pub enum Code {
    /// Of a `def`, or of a module.
    Block(Vec<StmtId>),
    /// Of a lambda.
    Value(ExprId),
    /// Of a generator expression.
    Generator(ExprId),
}

/// How the functions inside a function use one of its variables, and how often it is stored.
#[derive(Clone, Copy, Debug, Default)]
struct Use {
    captured: bool,
    /// Stored by a function inside (`nonlocal`).
    stored_inside: bool,
    stores: u32,
    in_loop: bool,
}

/// The variables of a function that need a cell, and its functions whose names mean nothing else.
#[derive(Debug, Default)]
pub struct Sharing {
    uses: HashMap<String, Use>,
}

impl Sharing {
    /// What the functions inside some code share with it. A parameter counts as stored once.
    pub fn of(unit: &Unit, params: &Params, code: &Code) -> Sharing {
        let mut s = Sharing::default();
        for name in param_names(params) {
            s.uses.entry(name).or_default().stores += 1;
        }
        match code {
            Code::Block(body) => s.block(unit, body, false),
            Code::Value(e) => s.expr(unit, *e),
            Code::Generator(e) => {
                s.targets(unit, *e);
                inside_generator(unit, *e).into_iter().for_each(|c| s.expr(unit, c));
            }
        }
        s
    }

    /// Does some function inside use the name?
    pub fn is_captured(&self, name: &str) -> bool {
        self.uses.get(name).is_some_and(|u| u.captured)
    }

    /// May the variable change after a function inside has been made?
    pub fn changes(&self, name: &str) -> bool {
        self.uses.get(name).is_none_or(|u| u.stored_inside || u.in_loop || u.stores != 1)
    }

    fn block(&mut self, unit: &Unit, body: &[StmtId], in_loop: bool) {
        for &stmt in body {
            let mut names = vec![];
            stored_here(unit, stmt, &mut names);
            let mut stored: Vec<String> = names.into_iter().map(|(n, _)| n).collect();
            let mut looped = in_loop;
            match &unit.stmt(stmt).kind {
                StmtKind::FunctionDef(def) => {
                    stored.push(def.name.text.clone());
                    self.inner(unit, &def.params, &Code::Block(def.body.clone()));
                    params_defaults(&def.params).chain(def.decorators.clone()).for_each(|e| self.expr(unit, e));
                }
                StmtKind::ClassDef(def) => {
                    stored.push(def.name.text.clone());
                    for (params, body) in functions_of_class(unit, def) {
                        self.inner(unit, &params, &Code::Block(body));
                    }
                    expressions_of_class(unit, def).into_iter().for_each(|e| self.expr(unit, e));
                }
                StmtKind::For { .. } | StmtKind::While { .. } => looped = true,
                // The name of a handler is unbound at its end.
                StmtKind::Try { handlers, .. } => {
                    stored.extend(handlers.iter().filter_map(|h| h.name.as_ref()).map(|n| n.text.clone()));
                }
                _ => {}
            }
            for name in stored {
                let u = self.uses.entry(name).or_default();
                u.stores += 1;
                u.in_loop |= looped;
            }
            super::names::expressions(unit, stmt).into_iter().for_each(|e| self.expr(unit, e));
            super::names::further_expressions(unit, stmt).into_iter().for_each(|e| self.expr(unit, e));
            blocks(unit, stmt).iter().for_each(|b| self.block(unit, b, looped));
        }
    }

    fn expr(&mut self, unit: &Unit, e: ExprId) {
        if let ExprKind::Lambda { params, body } = &unit.expr(e).kind {
            self.inner(unit, params, &Code::Value(*body));
            params_defaults(params).for_each(|d| self.expr(unit, d));
        }
        if let ExprKind::GeneratorExp { generators, .. } = &unit.expr(e).kind {
            self.inner(unit, &Params::default(), &Code::Generator(e));
            return self.expr(unit, generators[0].iter);
        }
        self.targets(unit, e);
        children(unit, e).into_iter().for_each(|c| self.expr(unit, c));
    }

    /// Variables of comprehensions are stored again and again.
    fn targets(&mut self, unit: &Unit, e: ExprId) {
        let Some((generators, _)) = comprehension(unit, e) else { return };
        for g in generators {
            let mut names = vec![];
            stored_target(unit, g.target, &mut names);
            names.into_iter().for_each(|(n, _)| self.uses.entry(n).or_default().in_loop = true);
        }
    }

    fn inner(&mut self, unit: &Unit, params: &Params, code: &Code) {
        let free = Free::of(unit, params, code);
        for name in &free.names {
            let u = self.uses.entry(name.clone()).or_default();
            u.captured = true;
            u.stored_inside |= free.stored.contains(name);
        }
    }
}

/// The names that a function takes from around it.
#[derive(Debug, Default)]
pub struct Free {
    /// In order of their first use.
    pub names: Vec<String>,
    /// Those that it, or a function inside it, declares `nonlocal`.
    pub stored: HashSet<String>,
}

impl Free {
    /// The free names of a function with these parameters and this code.
    pub fn of(unit: &Unit, params: &Params, code: &Code) -> Free {
        let mut own: HashSet<String> = param_names(params).collect();
        let (mut outer, mut names, mut globals) = (vec![], vec![], vec![]);
        match code {
            Code::Block(body) => {
                stored(unit, body, &mut names);
                declared_nonlocal(unit, body, &mut outer);
                declared_global(unit, body, &mut globals);
            }
            Code::Value(e) => super::names::walrus_names(unit, *e, &mut names),
            Code::Generator(e) => {
                generator_targets(unit, *e, &mut names);
                // `:=` stores into the function around.
                let mut around = vec![];
                inside_generator(unit, *e).into_iter().for_each(|c| super::names::walrus_names(unit, c, &mut around));
                outer.extend(around.into_iter().map(|(n, _)| n));
            }
        }
        own.extend(names.into_iter().map(|(n, _)| n));
        outer.iter().for_each(|n| {
            own.remove(n);
        });
        own.extend(globals.into_iter().map(|(n, _)| n));
        let mut free = Free::default();
        free.stored.extend(outer.iter().cloned());
        outer.into_iter().for_each(|n| free.add(n, &[]));
        let mut bound = vec![own];
        match code {
            Code::Block(body) => free.block(unit, body, &mut bound),
            Code::Value(e) => free.expr(unit, *e, &mut bound),
            Code::Generator(e) => inside_generator(unit, *e).into_iter().for_each(|c| free.expr(unit, c, &mut bound)),
        }
        free
    }

    fn add(&mut self, name: String, bound: &[HashSet<String>]) {
        if !bound.iter().any(|b| b.contains(&name)) && !self.names.contains(&name) {
            self.names.push(name);
        }
    }

    fn block(&mut self, unit: &Unit, body: &[StmtId], bound: &mut Vec<HashSet<String>>) {
        for &stmt in body {
            if let StmtKind::FunctionDef(def) = &unit.stmt(stmt).kind {
                params_defaults(&def.params).chain(def.decorators.clone()).for_each(|e| self.expr(unit, e, bound));
                self.inner(unit, &def.params, &Code::Block(def.body.clone()), bound);
            }
            if let StmtKind::ClassDef(def) = &unit.stmt(stmt).kind {
                expressions_of_class(unit, def).into_iter().for_each(|e| self.expr(unit, e, bound));
                for (params, body) in functions_of_class(unit, def) {
                    self.inner(unit, &params, &Code::Block(body), bound);
                }
            }
            super::names::expressions(unit, stmt).into_iter().for_each(|e| self.expr(unit, e, bound));
            super::names::further_expressions(unit, stmt).into_iter().for_each(|e| self.expr(unit, e, bound));
            blocks(unit, stmt).iter().for_each(|b| self.block(unit, b, bound));
        }
    }

    fn expr(&mut self, unit: &Unit, e: ExprId, bound: &mut Vec<HashSet<String>>) {
        match &unit.expr(e).kind {
            ExprKind::Name(name) => self.add(name.clone(), bound),
            ExprKind::Lambda { params, body } => {
                params_defaults(params).for_each(|d| self.expr(unit, d, bound));
                self.inner(unit, params, &Code::Value(*body), bound);
            }
            _ => {
                let Some((generators, values)) = comprehension(unit, e) else {
                    return children(unit, e).into_iter().for_each(|c| self.expr(unit, c, bound));
                };
                self.expr(unit, generators[0].iter, bound);
                let mut names = vec![];
                generators.iter().for_each(|g| stored_target(unit, g.target, &mut names));
                bound.push(names.into_iter().map(|(n, _)| n).collect());
                let rest = generators.iter().skip(1).map(|g| g.iter);
                let ifs = generators.iter().flat_map(|g| g.ifs.clone());
                rest.chain(ifs).chain(values).for_each(|c| self.expr(unit, c, bound));
                bound.pop();
            }
        }
    }

    fn inner(&mut self, unit: &Unit, params: &Params, code: &Code, bound: &[HashSet<String>]) {
        let free = Free::of(unit, params, code);
        for name in free.names {
            if free.stored.contains(&name) && !bound.iter().any(|b| b.contains(&name)) {
                self.stored.insert(name.clone());
            }
            self.add(name, bound);
        }
    }
}

/// The generators of a comprehension and what it evaluates for each element.
fn comprehension(unit: &Unit, e: ExprId) -> Option<(&[Comprehension], Vec<ExprId>)> {
    match &unit.expr(e).kind {
        ExprKind::ListComp { elt, generators }
        | ExprKind::SetComp { elt, generators }
        | ExprKind::GeneratorExp { elt, generators } => Some((generators, vec![*elt])),
        ExprKind::DictComp { key, value, generators } => Some((generators, vec![*key, *value])),
        _ => None,
    }
}

/// Variables of a generator expression.
pub fn generator_targets(unit: &Unit, e: ExprId, out: &mut Vec<(String, waspy_syntax::source::Span)>) {
    let (generators, _) = comprehension(unit, e).expect("it is a generator expression");
    generators.iter().for_each(|g| stored_target(unit, g.target, out));
}

/// What a generator expression evaluates when it runs: everything but its first iterable.
fn inside_generator(unit: &Unit, e: ExprId) -> Vec<ExprId> {
    let (generators, values) = comprehension(unit, e).expect("it is a generator expression");
    let rest = generators.iter().skip(1).map(|g| g.iter);
    let ifs = generators.iter().flat_map(|g| g.ifs.clone());
    let targets = generators.iter().map(|g| g.target);
    rest.chain(ifs).chain(targets).chain(values).collect()
}

/// Names of parameters, in order.
pub fn param_names(params: &Params) -> impl Iterator<Item = String> {
    let all = params.positional_only.iter().chain(&params.positional).chain(&params.vararg);
    all.chain(&params.keyword_only).chain(&params.kwarg).map(|p| p.name.text.clone()).collect::<Vec<_>>().into_iter()
}

/// Default values, in order of the parameters.
pub fn params_defaults(params: &Params) -> impl Iterator<Item = ExprId> {
    let all = params.positional_only.iter().chain(&params.positional).chain(&params.keyword_only);
    all.filter_map(|p| p.default).collect::<Vec<_>>().into_iter()
}

/// Names declared `nonlocal` in a function body.
pub fn declared_nonlocal(unit: &Unit, body: &[StmtId], out: &mut Vec<String>) {
    for &stmt in body {
        if let StmtKind::Nonlocal(names) = &unit.stmt(stmt).kind {
            out.extend(names.iter().map(|n| n.text.clone()));
        }
        blocks(unit, stmt).iter().for_each(|b| declared_nonlocal(unit, b, out));
    }
}

/// Names of a module that a `def` or `class` binds and another statement too, that a decorator makes something of, or whose
/// `def` runs only on some paths.
pub fn rebound_names(unit: &Unit, dead: &dyn Fn(StmtId) -> bool) -> HashSet<String> {
    let mut found = Bindings::default();
    module_bindings(unit, &unit.body, true, dead, &mut found);
    let Bindings { all, defined, imported } = found;
    // What an import binds and another statement too. Importing a name twice binds it to the same.
    let stored = imported.iter().filter(|(n, times)| all[*n] > **times);
    let twice = |n: &&String| all[*n] > 1;
    defined.iter().filter(twice).chain(stored.map(|(n, _)| n)).cloned().collect()
}

/// How many statements of a module bind each name.
#[derive(Default)]
struct Bindings {
    all: HashMap<String, u32>,
    imported: HashMap<String, u32>,
    /// Names that a `def` or `class` binds.
    defined: HashSet<String>,
}

impl Bindings {
    fn add(&mut self, name: &str, times: u32) {
        *self.all.entry(name.into()).or_insert(0) += times;
    }

    fn define(&mut self, name: &str, times: u32) {
        self.add(name, times);
        self.defined.insert(name.into());
    }
}

fn module_bindings(unit: &Unit, body: &[StmtId], top: bool, dead: &dyn Fn(StmtId) -> bool, found: &mut Bindings) {
    for &stmt in body {
        match &unit.stmt(stmt).kind {
            StmtKind::FunctionDef(def) => {
                // Inside `if`, `try` or a loop it may never run.
                found.define(&def.name.text, if top && def.decorators.is_empty() { 1 } else { 2 });
                let (mut globals, mut names) = (vec![], vec![]);
                declared_global(unit, &def.body, &mut globals);
                stored(unit, &def.body, &mut names);
                for (name, _) in globals {
                    found.add(&name, names.iter().filter(|(n, _)| *n == name).count() as u32);
                }
            }
            StmtKind::ClassDef(def) => found.define(&def.name.text, 1),
            kind => {
                let import = matches!(kind, StmtKind::Import(_) | StmtKind::ImportFrom { .. });
                let mut names = vec![];
                stored_here(unit, stmt, &mut names);
                for (name, _) in names {
                    found.add(&name, 1);
                    if import {
                        *found.imported.entry(name).or_insert(0) += 1;
                    }
                }
            }
        }
        match &unit.stmt(stmt).kind {
            // Its handlers never run.
            StmtKind::Try { body, orelse, finalbody, .. } if dead(stmt) => {
                [body, orelse, finalbody].iter().for_each(|b| module_bindings(unit, b, false, dead, found));
            }
            _ => blocks(unit, stmt).iter().for_each(|b| module_bindings(unit, b, false, dead, found)),
        }
    }
}

/// Variables of a module that may be unbound where they are read, each with the offset in the file up to which the
/// module's own code has to expect it: they are deleted somewhere, or only bound inside `if`, `try` or a function.
pub fn uncertain_names(unit: &Unit) -> HashMap<String, u32> {
    let mut uncertain = HashMap::default();
    let (mut bound, mut nested) = (vec![], vec![]);
    for &stmt in &unit.body {
        if !matches!(unit.stmt(stmt).kind, StmtKind::Delete(_)) {
            stored_here(unit, stmt, &mut bound);
        }
        blocks(unit, stmt).iter().for_each(|b| stored(unit, b, &mut nested));
    }
    for (name, span) in bound {
        uncertain.entry(name).or_insert(span.start);
    }
    for (name, _) in nested {
        uncertain.entry(name).or_insert(u32::MAX);
    }
    for stmt in &unit.stmts {
        match &stmt.kind {
            StmtKind::Global(names) => {
                names.iter().for_each(|n| {
                    uncertain.entry(n.text.clone()).or_insert(u32::MAX);
                });
            }
            StmtKind::Delete(targets) => {
                let mut names = vec![];
                targets.iter().for_each(|&t| stored_target(unit, t, &mut names));
                uncertain.extend(names.into_iter().map(|(n, _)| (n, u32::MAX)));
            }
            _ => {}
        }
    }
    uncertain
}
