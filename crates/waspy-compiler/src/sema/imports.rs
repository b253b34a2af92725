//! What the import statements of a module bind: modules, and names of theirs.

use super::Sema;
use super::program::Def;
use super::types::ModuleId;
use std::rc::Rc;
use waspy_syntax::ast::{Alias, StmtId, StmtKind, Unit};
use waspy_syntax::codes;
use waspy_syntax::diagnostic::Diagnostic;
use waspy_syntax::source::Span;

impl Sema<'_> {
    /// Has something named this module of the library?
    pub fn has_loaded(&self, name: &str) -> bool {
        self.program.module_names.contains_key(&format!("/{name}"))
    }

    pub(super) fn declare_import(&mut self, id: ModuleId, names: &[Alias]) {
        for alias in names {
            let name = &alias.name.text;
            let Some(target) = self.import_module(id, name, alias.name.span) else {
                self.no_module(name, alias.name.span);
                let first = name.split('.').next().unwrap_or(name);
                self.stand_in(id, alias.asname.as_ref().map_or(first, |n| &n.text));
                continue;
            };
            match &alias.asname {
                Some(asname) => self.bind(id, &asname.text, Def::Module(target), asname.span),
                None => {
                    let package = self.import_path(id, name, alias.name.span);
                    let first = name.split('.').next().unwrap_or(name);
                    self.bind(id, first, Def::Module(package.unwrap_or(target)), alias.name.span);
                }
            }
            self.program.modules[id.index()].imports.push(target);
        }
    }

    /// `import a.b.c`: the first module, in which the second is an attribute, and so on. None of them is missing.
    pub(super) fn import_path(&mut self, from: ModuleId, name: &str, span: Span) -> Option<ModuleId> {
        let dots: Vec<usize> = name.match_indices('.').map(|(at, _)| at).chain([name.len()]).collect();
        let mut modules = vec![];
        for &end in &dots {
            modules.push(self.import_module(from, &name[..end], span)?);
        }
        for (i, pair) in modules.windows(2).enumerate() {
            let part = &name[dots[i] + 1..dots[i + 1]];
            self.program.modules[from.index()].imports.push(pair[0]);
            if self.lookup_own(pair[0], part).is_none() {
                self.program.modules[pair[0].index()].scope.insert(part.into(), Def::Module(pair[1]));
            }
        }
        modules.first().copied()
    }

    pub(super) fn no_module(&mut self, name: &str, span: Span) {
        let first = name.split('.').next().unwrap_or(name);
        if let Some((_, why)) = crate::lang_items::REFUSED_MODULES
            .iter()
            .find(|(modules, _)| modules.contains(&first) || modules.contains(&name))
        {
            let d = Diagnostic::error(codes::REFUSED, span, format!("module '{name}' cannot be used: {why}"));
            let d = d.hint("leave this part to the Rust side: declare what it provides in a .pyi file");
            return self.refuse_declaration(d);
        }
        let d = Diagnostic::error(codes::UNKNOWN_MODULE, span, format!("no module named '{name}'"));
        let mut known: Vec<&str> = crate::lang_items::stdlib_modules().collect();
        known.extend(self.program.module_names.keys().map(String::as_str));
        let standard = crate::lang_items::STANDARD_MODULES.contains(&first);
        let d = match super::suggest::closest(name, known) {
            _ if standard => d.hint("Python's standard library has it, and waspy does not ship it yet"),
            Some(near) => d.hint(format!("did you mean '{near}'?")),
            None => d.hint(
                "a module is a .py file beside this one, or part of the library that waspy ships; installed packages are not \
                 looked for",
            ),
        };
        self.error(d);
    }

    pub(super) fn declare_import_from(&mut self, id: ModuleId, unit: &Rc<Unit>, stmt: StmtId) {
        let StmtKind::ImportFrom { module, names, level } = &unit.stmt(stmt).kind else { return };
        let span = unit.stmt(stmt).span;
        let base = match self.absolute_name(id, module.as_ref().map(|m| m.text.as_str()), *level) {
            Some(name) => name,
            None => {
                let text = "attempted relative import beyond top-level package";
                let hint = "the files of the folder are its top: name the module without dots";
                self.error(Diagnostic::error(codes::UNKNOWN_MODULE, span, text).hint(hint));
                let locals = names.iter().map(|n| n.asname.as_ref().unwrap_or(&n.name).text.clone());
                return locals.for_each(|local| self.stand_in(id, &local));
            }
        };
        if base == crate::lang_items::paths::FUTURE {
            return;
        }
        let cycles = self.diagnostics.len();
        let target = self.import_module(id, &base, span);
        if self.diagnostics.len() > cycles && target.is_some_and(|t| self.loading.contains(&t)) {
            // Circular, which was said: what the module will define is not known here.
            let locals = names.iter().map(|n| n.asname.as_ref().unwrap_or(&n.name).text.clone());
            return locals.for_each(|local| self.stand_in(id, &local));
        }
        if let Some(target) = target {
            self.program.modules[id.index()].imports.push(target);
        }
        for alias in names {
            self.import_name(id, target, &base, alias);
        }
    }

    pub(super) fn absolute_name(&self, id: ModuleId, name: Option<&str>, level: u32) -> Option<String> {
        if level == 0 {
            return name.map(String::from);
        }
        let mut parts: Vec<&str> = self.program.module(id).name.split('.').collect();
        for _ in 0..level {
            parts.pop()?;
        }
        parts.extend(name);
        Some(parts.join("."))
    }

    pub(super) fn import_name(&mut self, id: ModuleId, target: Option<ModuleId>, base: &str, alias: &Alias) {
        let (name, span) = (&alias.name.text, alias.name.span);
        let local = alias.asname.as_ref().unwrap_or(&alias.name);
        if name == "*" && self.program.module(id).dialect {
            self.program.modules[id.index()].stars.extend(target);
            return;
        }
        if name == "*" {
            // Of a module that is not there: the others have been named (`stars.rs`).
            return self.no_import(target, base, name, span);
        }
        if self.import_from_host(id, target, alias) {
            return;
        }
        let found = target.and_then(|t| self.lookup_own(t, name));
        let def = match found {
            Some(def) => Some(def),
            None => self.import_module(id, &format!("{base}.{name}"), span).map(Def::Module),
        };
        match def {
            Some(Def::Global(_)) if !self.program.module(id).dialect => {
                self.declare_global(id, &local.text, local.span)
            }
            Some(def) => self.bind(id, &local.text, def, local.span),
            None => {
                self.no_import(target, base, name, span);
                self.stand_in(id, &local.text);
            }
        }
    }

    pub(super) fn no_import(&mut self, target: Option<ModuleId>, base: &str, name: &str, span: Span) {
        let Some(target) = target else { return self.no_module(base, span) };
        let module = self.program.module(target);
        if module.unit.is_none() && !module.dialect {
            // The module did not parse, which was reported.
            return;
        }
        let d = Diagnostic::error(codes::UNKNOWN_IMPORT, span, format!("cannot import name '{name}' from '{base}'"));
        let near = super::suggest::closest(name, module.names()).map(|near| format!("did you mean '{near}'?"));
        self.error(d.hint(near.unwrap_or_else(|| format!("'{base}' defines no such name at its top"))));
    }
}
