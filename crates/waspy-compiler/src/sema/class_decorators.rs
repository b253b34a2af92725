//! What the decorators of a class make of it, as far as their text says: the class itself, or anything.
//!
//! Where every decorator plainly returns what it is given, the name of the class means the class. Otherwise the name is a
//! variable like any other, which holds what the decorators return. Nothing is lost where that is the class after all: the
//! variable's type names it.

use super::Sema;
use super::infer::names::{blocks, stored};
use super::infer::scopes::param_names;
use super::program::Def;
use super::types::ModuleId;
use crate::lang_items::paths;
use std::rc::Rc;
use waspy_syntax::ast::{ClassDef, ExprId, ExprKind, FunctionDef, StmtId, StmtKind, Unit};

/// Functions that return calls of functions: so many in a row are followed.
const DEEPEST: u32 = 6;

impl Sema<'_> {
    /// May the name of the class mean something else than the class?
    pub(super) fn decorators_may_replace(&mut self, module: ModuleId, unit: &Rc<Unit>, def: &ClassDef) -> bool {
        let library = self.program.module(module).library;
        !library && def.decorators.iter().any(|&d| !self.keeps_class(module, unit, d))
    }

    fn keeps_class(&mut self, module: ModuleId, unit: &Rc<Unit>, decorator: ExprId) -> bool {
        let (callee, called) = match unit.expr(decorator).kind {
            ExprKind::Call { func, .. } => (func, true),
            _ => (decorator, false),
        };
        let Some(Def::Functions(functions)) = self.static_def(module, unit, callee) else {
            return match &unit.expr(callee).kind {
                // A method, of whatever class: those of this name in the file. Functions inside others likewise.
                ExprKind::Attribute { attr, .. } => {
                    let registers = attr.text == paths::REGISTER && !called;
                    all_keep(unit, &attr.text, called).unwrap_or(registers)
                }
                // What the library has no function for is known to the compiler.
                ExprKind::Name(name) => {
                    let unknown = self.local_def(name).is_none() && self.lookup_here(module, name).is_none();
                    all_keep(unit, name, called).unwrap_or(unknown)
                }
                _ => false,
            };
        };
        let function = self.program.function(functions[0]);
        if function.dialect || function.stmt.is_none() {
            return true;
        }
        let (def, unit) = (function.def().clone(), function.unit.clone());
        // A decorated decorator does what its own decorator makes of it, mostly the same.
        let text = Text { unit: &unit };
        if called { text.returns_keeper(&def, &[], 0) } else { text.keeps(&def, &[], 0) }
    }
}

/// Do all functions of a name in the file return what they are given, or functions that do? `None` where there are none.
fn all_keep(unit: &Unit, name: &str, called: bool) -> Option<bool> {
    let text = Text { unit };
    let mut found = None;
    for s in &unit.stmts {
        let StmtKind::FunctionDef(def) = &s.kind else { continue };
        if def.name.text == name {
            let keeps = if called { text.returns_keeper(def, &[], 0) } else { text.keeps(def, &[], 0) };
            found = Some(found.unwrap_or(true) && keeps);
        }
    }
    found
}

struct Text<'u> {
    unit: &'u Unit,
}

/// The bodies of the functions around, the innermost last.
type Around<'b> = [&'b [StmtId]];

impl Text<'_> {
    /// Does the function return its last positional parameter, `cls` or `self, cls`, whatever happens?
    fn keeps(&self, def: &FunctionDef, around: &Around, deep: u32) -> bool {
        let first = def.params.positional_only.iter().chain(&def.params.positional);
        let Some(param) = first.map(|p| p.name.text.as_str()).find(|n| *n != "self") else { return false };
        let returned = self.returns(&def.body);
        let mut names = vec![];
        stored(self.unit, &def.body, &mut names);
        let changed = names.iter().any(|(n, _)| n == param);
        let inner: Vec<&[StmtId]> = around.iter().copied().chain([def.body.as_slice()]).collect();
        !def.is_async
            && !changed
            && !returned.is_empty()
            && self.ends(&def.body)
            && returned.iter().all(|&value| value.is_some_and(|v| self.is_param(v, param, def, &inner, deep)))
    }

    /// The parameter, a variable that holds nothing else, or what a function that keeps it returns for it.
    fn is_param(&self, value: ExprId, param: &str, def: &FunctionDef, around: &Around, deep: u32) -> bool {
        match &self.unit.expr(value).kind {
            ExprKind::Name(n) if n == param => true,
            ExprKind::Name(n) => {
                let mut names = vec![];
                stored(self.unit, &def.body, &mut names);
                let given = def.body.iter().find_map(|&s| super::base_alias::assigned(self.unit, s, n));
                let once = names.iter().filter(|(stored, _)| stored == n).count() == 1;
                once && given.is_some_and(|g| matches!(&self.unit.expr(g).kind, ExprKind::Name(n) if n == param))
            }
            ExprKind::Call { func, args, keywords } if deep < DEEPEST && keywords.is_empty() => {
                let [arg] = args.as_slice() else { return false };
                self.is_param(*arg, param, def, around, deep + 1) && self.is_keeper(*func, around, deep + 1)
            }
            _ => false,
        }
    }

    /// Does a call of the function return functions that return what they are given?
    fn returns_keeper(&self, def: &FunctionDef, around: &Around, deep: u32) -> bool {
        let inner: Vec<&[StmtId]> = around.iter().copied().chain([def.body.as_slice()]).collect();
        let returned = self.returns(&def.body);
        let first = def.params.positional_only.iter().chain(&def.params.positional).next().map(|p| p.name.text.clone());
        // `def decorate(cls=None, …)` for use with and without parentheses: what it returns of a class does not count.
        let of_class = |v: ExprId| first.as_ref().is_some_and(|p| self.is_param(v, p, def, &inner, deep + 1));
        let mut found = false;
        let all = returned.iter().all(|&value| {
            let Some(value) = value else { return false };
            let keeps = self.is_keeper(value, &inner, deep);
            found |= keeps;
            keeps || of_class(value)
        });
        all && found && self.ends(&def.body)
    }

    /// Is the value a function that returns what it is given?
    fn is_keeper(&self, value: ExprId, around: &Around, deep: u32) -> bool {
        if deep > DEEPEST {
            return false;
        }
        match &self.unit.expr(value).kind {
            ExprKind::Name(name) => {
                self.function(name, around).is_some_and(|(def, around)| self.keeps(&def, &around, deep + 1))
            }
            ExprKind::Call { func, .. } => match &self.unit.expr(*func).kind {
                ExprKind::Name(name) => self
                    .function(name, around)
                    .is_some_and(|(def, around)| self.returns_keeper(&def, &around, deep + 1)),
                _ => false,
            },
            ExprKind::Lambda { params, body } => {
                let names: Vec<String> = param_names(params).collect();
                matches!(&self.unit.expr(*body).kind, ExprKind::Name(n) if names.first() == Some(n))
            }
            _ => false,
        }
    }

    /// The only function of a name, in the innermost block that has one.
    fn function<'b>(&self, name: &str, around: &Around<'b>) -> Option<(FunctionDef, Vec<&'b [StmtId]>)> {
        for i in (0..around.len()).rev() {
            if let Some(def) = self.defined(around[i], name) {
                return Some((def, around[..=i].to_vec()));
            }
        }
        self.defined(&self.unit.body, name).map(|def| (def, vec![]))
    }

    fn defined(&self, body: &[StmtId], name: &str) -> Option<FunctionDef> {
        let mut found = None;
        for &stmt in body {
            if let StmtKind::FunctionDef(def) = &self.unit.stmt(stmt).kind
                && def.name.text == name
                && (found.replace(def.clone()).is_some() || !def.decorators.is_empty())
            {
                return None;
            }
        }
        found
    }

    /// What the function returns, without those inside it.
    fn returns(&self, body: &[StmtId]) -> Vec<Option<ExprId>> {
        let mut found = vec![];
        for &stmt in body {
            match &self.unit.stmt(stmt).kind {
                StmtKind::Return(value) => found.push(*value),
                StmtKind::FunctionDef(_) | StmtKind::ClassDef(_) => {}
                _ => blocks(self.unit, stmt).iter().for_each(|b| found.extend(self.returns(b))),
            }
        }
        found
    }

    /// Does the last statement return, or raise, on every path?
    fn ends(&self, body: &[StmtId]) -> bool {
        let Some(&last) = body.last() else { return false };
        match &self.unit.stmt(last).kind {
            StmtKind::Return(_) | StmtKind::Raise { .. } => true,
            StmtKind::If { then, orelse, .. } => self.ends(then) && self.ends(orelse),
            StmtKind::With { body, .. } => self.ends(body),
            StmtKind::Try { body, handlers, orelse, finalbody, .. } => {
                let tried = self.ends(body) || self.ends(orelse);
                self.ends(finalbody) || tried && handlers.iter().all(|h| self.ends(&h.body))
            }
            _ => false,
        }
    }
}
