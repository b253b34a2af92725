//! `from m import *` at the top of a program's module: the names are found when compiling, and the statement becomes one that
//! names them.
//!
//! Of a module of the program these are the names in `__all__`, or those without a leading underscore. Of a module of the library,
//! whose definitions are read when something reaches them, only those that the importing file mentions.

use super::Sema;
use super::program::Def;
use super::types::ModuleId;
use crate::hash::HashSet;
use crate::lang_items::paths;
use waspy_syntax::ast::{Alias, Constant, ExprId, ExprKind, Name, StmtId, StmtKind, Unit};

impl Sema<'_> {
    /// Replaces the stars of a module of the program.
    pub(super) fn name_stars(&mut self, id: ModuleId, unit: &mut Unit) {
        for at in 0..unit.body.len() {
            self.name_stars_of(id, unit, unit.body[at]);
        }
    }

    fn name_stars_of(&mut self, id: ModuleId, unit: &mut Unit, stmt: StmtId) {
        for block in super::infer::names::blocks(unit, stmt) {
            block.into_iter().for_each(|inner| self.name_stars_of(id, unit, inner));
        }
        let StmtKind::ImportFrom { module, names, level } = &unit.stmt(stmt).kind else { return };
        let Some(star) = names.iter().find(|n| n.name.text == "*").map(|n| n.name.span) else { return };
        let Some(base) = self.absolute_name(id, module.as_ref().map(|m| m.text.as_str()), *level) else { return };
        let Some(target) = self.import_module(id, &base, unit.stmt(stmt).span) else { return };
        // A circular import was reported.
        let found = if self.loading.contains(&target) { vec![] } else { self.names_for_star(target, unit) };
        let alias = |text: String| Alias { name: Name { text, span: star }, asname: None };
        if let StmtKind::ImportFrom { names, .. } = &mut unit.stmts[stmt.index()].kind {
            *names = found.into_iter().map(alias).collect();
        }
    }

    fn names_for_star(&mut self, target: ModuleId, importer: &Unit) -> Vec<String> {
        let module = self.program.module(target);
        if module.library {
            let mentioned: HashSet<&String> = importer
                .exprs
                .iter()
                .filter_map(|e| if let ExprKind::Name(name) = &e.kind { Some(name) } else { None })
                .collect();
            let mut names: Vec<String> = mentioned.into_iter().filter(|n| !n.starts_with('_')).cloned().collect();
            names.sort();
            names.retain(|name| self.is_offered(target, name));
            return names;
        }
        if let Some(listed) = module.unit.as_ref().and_then(|unit| listed_names(unit)) {
            return listed;
        }
        let mut names: Vec<String> = module.scope.keys().filter(|n| !n.starts_with('_')).cloned().collect();
        names.sort();
        names
    }

    /// Does a module of the library have the name for programs: is it defined there, or in another module of the standard library?
    fn is_offered(&mut self, target: ModuleId, name: &str) -> bool {
        let of = match self.lookup_own(target, name) {
            Some(Def::Functions(functions)) => self.program.function(functions[0]).module,
            Some(Def::Class(class)) => self.program.class(class).module,
            Some(Def::Global(global)) => self.program.globals[global.0 as usize].module,
            Some(Def::Const(.., module)) => module,
            Some(Def::Module(_)) | None => return false,
        };
        let file = self.program.module(of).file;
        of == target || self.sources.file(file).path.contains("/stdlib/")
    }
}

/// What a file's `__all__` lists, when it has one of literals.
fn listed_names(unit: &Unit) -> Option<Vec<String>> {
    let is_all = |e: ExprId| matches!(&unit.expr(e).kind, ExprKind::Name(n) if n == paths::DUNDER_ALL);
    let mut found: Option<Vec<String>> = None;
    for &stmt in &unit.body {
        let (value, more) = match &unit.stmt(stmt).kind {
            StmtKind::Assign { targets, value } if targets.iter().any(|&t| is_all(t)) => (*value, false),
            StmtKind::AugAssign { target, value, .. } if is_all(*target) => (*value, true),
            _ => continue,
        };
        let (ExprKind::List(items) | ExprKind::Tuple(items)) = &unit.expr(value).kind else { return found };
        let names = items.iter().filter_map(|&i| match &unit.expr(i).kind {
            ExprKind::Constant(Constant::Str(text)) => Some(String::from_utf8_lossy(text).into_owned()),
            _ => None,
        });
        if !more {
            found = Some(vec![]);
        }
        found.get_or_insert_default().extend(names);
    }
    found
}
