//! `def`, `class` and `import` as statements: defaults, class variables, module bodies.

use super::SpecKind;
use super::body::Body;
use super::call::Args;
use crate::lang_items::captured;
use crate::lang_items::{paths, undecorated};
use crate::sema::program::{Def, GlobalId, Member};
use crate::sema::property_calls::{part_key, property_parts};
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{ClassId, ModuleId, Ty};
use std::rc::Rc;
use waspy_syntax::ast::{Alias, ClassDef, ExprId, FunctionDef, StmtId, StmtKind};
use waspy_syntax::codes;
use waspy_syntax::diagnostic::Diagnostic;
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    // Definitions.

    pub(super) fn function_stmt(&mut self, stmt: StmtId, def: &FunctionDef, span: Span, out: &mut Vec<S>) {
        if let Some(class) = self.class.filter(|_| self.in_class_body(&def.name.text)) {
            // Inside another statement of a class body.
            self.defaults_of_method(class, stmt, span, out);
            return self.method_def(class, stmt, def, span, out);
        }
        if !self.module_level {
            return self.nested_def(stmt, def, span, out);
        }
        let Some(&f) = self.s.program.module(self.module).functions.get(&stmt) else {
            return self.nested_def(stmt, def, span, out);
        };
        let decorators: Vec<N> = def.decorators.iter().map(|&d| self.expr(d)).collect();
        let decorators: Vec<N> = decorators.into_iter().map(|d| self.keep(d, out)).collect();
        self.store_defaults(f, span, out);
        if let Some(g) = self.own_global(&def.name.text) {
            let ty = self.s.function_ty(f);
            let value = self.decorated(Node::new(Kind::None, ty, span), decorators, span);
            self.store_global(g, value, out);
        }
    }

    pub(super) fn store_defaults(&mut self, f: crate::sema::types::FunctionId, span: Span, out: &mut Vec<S>) {
        let sig = self.s.signature(f);
        let function = self.s.program.function(f);
        let (unit, module) = (function.unit.clone(), function.module);
        let _ = span;
        for (i, param) in sig.params.iter().enumerate() {
            if let Some(default) = param.default {
                let node = match Rc::ptr_eq(&unit, &self.unit) {
                    true => self.expr(default),
                    false => self.constant_of(&unit, module, default, Ty::NEVER),
                };
                let global = self.s.default_global(f, i);
                self.store_global(global, node, out);
            }
        }
    }

    pub(super) fn class_stmt(&mut self, stmt: StmtId, def: &ClassDef, span: Span, out: &mut Vec<S>) {
        let Some(&class) = self.s.program.module(self.module).classes.get(&stmt) else { return };
        if let Some(text) = self.s.unmade.get(&class).cloned() {
            let raise = self.raise_type_error(vec![], &text, span);
            out.push(S::Expr(raise));
            return self.die(out);
        }
        let decorators = self.class_decorators(def, out);
        let mut keywords = vec![];
        for k in &def.keywords {
            if let Some(name) = k.name.as_ref().filter(|n| ![paths::METACLASS, paths::TOTAL].contains(&n.text.as_str()))
            {
                let value = self.expr(k.value);
                keywords.push((name.text.clone(), self.keep(value, out)));
            }
        }
        self.runs_once(class, def, span, out);
        self.check_bases(class, out);
        for base in self.s.program.class(class).bases.clone() {
            if self.s.program.class(base).of_call {
                self.named_tuple_stmt(base, span, out);
            }
        }
        self.class_body(class, def, span, out);
        self.named_tuple_variables(class, span, out);
        self.capture_for_class(class, span, out);
        let ty = self.s.class_ty(class, vec![]);
        let made = match self.made_by_metaclass(class, def, &keywords, span, out) {
            Some(made) => made,
            None => {
                self.set_names(class, def, span, out);
                self.init_subclass(class, keywords, None, span, out);
                Node::new(Kind::None, ty, span)
            }
        };
        if let Some(text) = self.s.not_unique.get(&class).cloned() {
            let raise = self.raise_value_error(&text, span);
            out.push(S::Expr(raise));
            return self.die(out);
        }
        self.note_subclass(class, span, out);
        let value = self.decorated(made, decorators, span);
        self.bind_class(def, ty, value, span, out);
    }

    /// The statements in a class statement.
    pub(super) fn class_body(&mut self, class: ClassId, def: &ClassDef, span: Span, out: &mut Vec<S>) {
        let unit = self.unit.clone();
        if self.s.program.class(class).enum_members.is_some() {
            self.enum_stmt(class, def, out);
        }
        let outer = (self.class.replace(class), self.class_body.replace(self.scopes.len()));
        let around = std::mem::take(&mut self.class_unbound);
        for (i, &stmt) in def.body.iter().enumerate() {
            self.class_unbound = super::names::stored_later(&unit, &def.body, i);
            match &unit.stmt(stmt).kind {
                StmtKind::AnnAssign { target, value: Some(value), .. } => self.class_store(class, *target, *value, out),
                StmtKind::Assign { targets, value } if targets.iter().all(|&t| self.name_of(t).is_some()) => {
                    self.class_stores(class, targets, *value, out);
                }
                StmtKind::FunctionDef(def) => {
                    self.defaults_of_method(class, stmt, span, out);
                    self.method_def(class, stmt, def, span, out);
                }
                StmtKind::AnnAssign { .. } | StmtKind::Pass => {}
                _ => self.stmt(stmt, out),
            }
        }
        self.class_unbound = around;
        let mut members: Vec<_> =
            self.s.program.class(class).members.iter().map(|(n, m)| (n.clone(), m.clone())).collect();
        members.sort_by(|a, b| a.0.cmp(&b.0));
        for (_, member) in members {
            // The others were stored where their statements are.
            if let Member::Methods(ids) = member
                && !self.is_stmt_of(ids[0], def)
            {
                self.store_defaults(ids[0], span, out);
            }
        }
        (self.class, self.class_body) = outer;
    }

    fn is_stmt_of(&self, f: crate::sema::types::FunctionId, def: &ClassDef) -> bool {
        let function = self.s.program.function(f);
        Rc::ptr_eq(&function.unit, &self.unit) && function.stmt.is_some_and(|s| def.body.contains(&s))
    }

    /// The defaults of a method are evaluated where its statement is.
    fn defaults_of_method(&mut self, class: ClassId, stmt: StmtId, span: Span, out: &mut Vec<S>) {
        let members = &self.s.program.class(class).members;
        let made = |m: &Member| match m {
            Member::Methods(ids) => ids.clone(),
            _ => vec![],
        };
        let mut found: Vec<_> = members.values().flat_map(made).collect();
        found.retain(|&f| {
            self.s.program.function(f).stmt == Some(stmt) && Rc::ptr_eq(&self.s.program.function(f).unit, &self.unit)
        });
        found.sort();
        found.dedup();
        for f in found {
            self.store_defaults(f, span, out);
        }
    }

    /// A class statement inside a function or a loop that runs again would change the class of its first run, where that
    /// may still be in use and is not the same.
    fn runs_once(&mut self, class: ClassId, def: &ClassDef, span: Span, out: &mut Vec<S>) {
        let Some(around) = self.runs_again(class, def) else { return };
        if !crate::sema::local::escapes(&self.unit, &around, &def.name.text) {
            return;
        }
        let ran = self.s.class_ran(class);
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let text =
            "running a class statement again, whose class may be in use and is not the same, is not supported yet";
        let text = self.str_node(text, span);
        let raise = self.call_path(paths::RAISE_NOT_IMPLEMENTED, vec![text], span);
        let yes = self.bool_node(true, span);
        self.s.infer.checked_globals.insert(ran);
        let bound = Node::new(Kind::GlobalBound(ran), bool_ty, span);
        out.push(S::If(bound, vec![S::Expr(raise), S::Unreachable], vec![]));
        self.store_global(ran, yes, out);
    }

    /// The statements around a class statement that may run again and makes another class then.
    fn runs_again(&self, class: ClassId, def: &ClassDef) -> Option<Vec<StmtId>> {
        if self.module_level {
            let varies = def.body.iter().any(|&s| crate::sema::local::has_own_values(&self.unit, s));
            return (varies && !self.loops.is_empty()).then(|| self.unit.body.clone());
        }
        let stmt = self.s.program.function(self.function).stmt.filter(|_| self.s.program.class(class).varies)?;
        match &self.unit.stmt(stmt).kind {
            StmtKind::FunctionDef(around) => Some(around.body.clone()),
            _ => None,
        }
    }

    /// What the methods use of the function around.
    fn capture_for_class(&mut self, class: ClassId, span: Span, out: &mut Vec<S>) {
        for name in self.s.program.class(class).captures.clone() {
            let Some((_, Member::Global(g))) = self.s.find_member(class, &captured(&name)) else { continue };
            if self.local(&name).is_some() {
                let value = self.captured_value(&name, span);
                if value.ty != Ty::NEVER {
                    let value = self.value_of(value);
                    self.store_global(g, value, out);
                }
            }
        }
    }

    /// `__set_name__` of the objects that are class variables.
    pub(super) fn set_names(&mut self, class: ClassId, def: &ClassDef, span: Span, out: &mut Vec<S>) {
        if !self.s.descriptors {
            return;
        }
        let mut names = vec![];
        super::names::stored(&self.unit.clone(), &def.body, &mut names);
        for (name, _) in names {
            let Some(Member::Global(g)) = self.s.program.class(class).members.get(&name).cloned() else { continue };
            let value = match self.s.program.class(class).late_variables.contains(&name) {
                true => {
                    // It may be missing: a name with an annotation alone, which other code stores later.
                    let held = self.temp(Ty::OBJECT);
                    out.push(self.variable_or_none(g, held, span));
                    Node::new(Kind::Local(held), Ty::OBJECT, span)
                }
                false => self.read_global(g, span),
            };
            let ty = self.s.class_ty(class, vec![]);
            let owner = Node::new(Kind::None, ty, span);
            if value.ty == Ty::OBJECT {
                let name = self.str_node(&name, span);
                self.set_name_of_any(value, owner, name, span, out);
            } else if value.ty != Ty::NEVER && self.program_method(value.ty, paths::SET_NAME) {
                let name = self.str_node(&name, span);
                let call = self.method(value, paths::SET_NAME, vec![owner, name], span);
                out.push(S::Expr(call));
            }
        }
    }

    /// `__init_subclass__` of the classes above gets the new class and the keywords of its statement.
    pub(super) fn init_subclass(
        &mut self,
        class: ClassId,
        keywords: Vec<(String, N)>,
        mapping: Option<N>,
        span: Span,
        out: &mut Vec<S>,
    ) {
        let above = self.s.program.mro(class)[1..].to_vec();
        let ty = self.s.class_ty(class, vec![]);
        let call = match self.s.find_in(&above, paths::INIT_SUBCLASS) {
            Some((_, Member::Methods(ids))) => {
                let positional = vec![Node::new(Kind::None, ty, span)];
                let args = Args { positional, keywords, mapping, ..Args::default() };
                self.call_functions(&ids, vec![], args, span)
            }
            _ if mapping.is_some() => {
                let args = Args { keywords, mapping, ..Args::default() };
                self.no_subclass_keywords(Node::new(Kind::None, ty, span), args, span)
            }
            _ if keywords.is_empty() => return,
            _ => {
                let text =
                    format!("{}.__init_subclass__() takes no keyword arguments", self.s.program.class(class).name);
                self.raise_type_error(keywords.into_iter().map(|(_, n)| n).collect(), &text, span)
            }
        };
        let ends = call.ty == Ty::NEVER;
        out.push(S::Expr(call));
        if ends {
            self.die(out);
        }
    }

    /// A method whose decorators make something else of it is a class variable.
    fn method_def(&mut self, class: ClassId, stmt: StmtId, def: &FunctionDef, span: Span, out: &mut Vec<S>) {
        let members = &self.s.program.class(class).members;
        let key = self.s.variable_key(class, &def.name.text);
        let (Some(Member::Global(g)), Some(Member::Methods(ids))) =
            (members.get(&key).cloned(), members.get(&undecorated(&def.name.text)).cloned())
        else {
            return;
        };
        // A name may have several, inside an `if` and its `else`.
        let Some(&function) = ids.iter().find(|&&f| self.s.program.function(f).stmt == Some(stmt)) else { return };
        let (unit, module) = (self.unit.clone(), self.module);
        let mut decorators = vec![];
        for &decorator in &def.decorators {
            let known = [paths::STATIC_METHOD, paths::CLASS_METHOD, paths::PROPERTY];
            let known = self.name_of(decorator).is_some_and(|n| known.contains(&n.as_str()));
            if known || self.s.decorator_path(module, &unit, decorator).is_some() {
                continue;
            }
            let value = self.expr(decorator);
            decorators.push(self.keep(value, out));
        }
        let ty = self.s.function_ty(function);
        let value = self.decorated(Node::new(Kind::None, ty, span), decorators, span);
        self.store_global(g, value, out);
    }

    /// The class variable of a name in the body of a class that is being run.
    pub(super) fn class_body_variable(&self, name: &str) -> Option<GlobalId> {
        if !self.in_class_body(name) {
            return None;
        }
        let class = self.class?;
        match self.s.program.class(class).members.get(&self.s.variable_key(class, name)) {
            Some(Member::Global(g)) => Some(*g),
            _ => None,
        }
    }

    /// `a = b = VALUE` in a class body: the value is computed once.
    fn class_stores(&mut self, class: ClassId, targets: &[ExprId], value: ExprId, out: &mut Vec<S>) {
        let unit = self.unit.clone();
        let is_enum = self.s.program.class(class).enum_members.is_some();
        if targets.len() == 1 || is_enum || property_parts(&unit, value).is_some() {
            return targets.iter().for_each(|&t| self.class_store(class, t, value, out));
        }
        let names: Vec<String> = targets.iter().filter_map(|&t| self.name_of(t)).collect();
        let mut kept: Option<N> = None;
        for name in names {
            let key = self.s.variable_key(class, &name);
            let member = self.s.program.class(class).members.get(&key).cloned();
            if !matches!(member, Some(Member::Global(_))) && !self.is_global_here(class, &name) {
                continue;
            }
            let node = match kept.clone() {
                Some(node) => node,
                None => {
                    let node = self.expr(value);
                    self.keep(node, out)
                }
            };
            kept = Some(node.clone());
            match member {
                Some(Member::Global(g)) => self.store_global(g, node, out),
                _ => self.store_named(&name, node, self.span(value), out),
            }
        }
    }

    /// Does the class body say that the name is a variable of the module?
    fn is_global_here(&self, class: ClassId, name: &str) -> bool {
        let of = self.s.program.class(class);
        let def = match &of.unit.stmt(of.stmt).kind {
            StmtKind::ClassDef(def) => def,
            _ => return false,
        };
        crate::sema::members::is_global_in(&of.unit, def, name)
    }

    pub(super) fn class_store(&mut self, class: ClassId, target: ExprId, value: ExprId, out: &mut Vec<S>) {
        let Some(name) = self.name_of(target) else { return };
        if let Some(parts) = property_parts(&self.unit.clone(), value) {
            return self.store_property_parts(class, &name, parts, out);
        }
        let key = self.s.variable_key(class, &name);
        let Some(Member::Global(g)) = self.s.program.class(class).members.get(&key).cloned() else {
            if self.is_global_here(class, &name) {
                let node = self.expr(value);
                self.store_named(&name, node, self.span(target), out);
            }
            return;
        };
        if self.s.program.class(class).enum_members.is_some() && !name.starts_with('_') {
            return;
        }
        let field = self.s.program.class(class).dataclass_fields.iter().find(|f| f.name == name);
        let Some(value) = field.map_or(Some(value), |f| f.default) else { return }; // Other code gives it.
        let node = self.expr(value);
        self.store_global(g, node, out);
    }

    /// `name = property(…)` whose parts are values.
    fn store_property_parts(&mut self, class: ClassId, name: &str, parts: [Option<ExprId>; 3], out: &mut Vec<S>) {
        let keys = [name.to_string(), part_key(class, name, paths::SETTER), part_key(class, name, paths::DELETER)];
        for (part, key) in parts.into_iter().zip(keys) {
            let Some(Member::Global(g)) = self.s.program.class(class).members.get(&key).cloned() else { continue };
            if let Some(part) = part {
                let value = self.expr(part);
                self.store_global(g, value, out);
            }
        }
    }

    // Imports: the body of a module runs where it is first imported.

    pub(super) fn import_stmt(&mut self, stmt: StmtId, names: &[Alias], out: &mut Vec<S>) {
        let unit = self.unit.clone();
        let found = self.s.imported_names(self.module, &unit, stmt);
        for (alias, (local, def)) in names.iter().zip(found) {
            let span = alias.name.span;
            let Some(Def::Module(m)) = def else {
                if self.not_guarded(&alias.name.text, &local, span, out) {
                    continue;
                }
                let text = format!("No module named '{}'", alias.name.text);
                return self.missing_import(paths::MODULE_NOT_FOUND, &text, &alias.name.text, span, out);
            };
            self.run_module(m, span, out);
            for (dot, _) in alias.name.text.match_indices('.').skip(1).chain([(alias.name.text.len(), "")]) {
                if let Some(inner) = self.s.import_quietly(self.module, &alias.name.text[..dot], span) {
                    self.run_module(inner, span, out);
                }
            }
            if !self.module_level || self.class_body.is_some() || self.own_global(&local).is_some() {
                let value = self.def_value(&Def::Module(m), span);
                self.bind_import(&local, value, span, out);
            }
        }
    }

    pub(super) fn import_from_stmt(&mut self, stmt: StmtId, out: &mut Vec<S>) {
        let unit = self.unit.clone();
        let StmtKind::ImportFrom { module: from, names, level } = &unit.stmt(stmt).kind else { return };
        let span = unit.stmt(stmt).span;
        let base =
            self.s.absolute_name(self.module, from.as_ref().map(|m| m.text.as_str()), *level).unwrap_or_default();
        if base == paths::FUTURE {
            return;
        }
        let found = self.s.imported_names(self.module, &unit, stmt);
        let module_level = self.module_level && self.class_body.is_none();
        if module_level {
            let imports = self.s.program.module(self.module).imports.clone();
            for m in imports {
                self.run_module(m, span, out);
            }
        } else if let Some(m) = self.s.import_quietly(self.module, &base, span) {
            self.run_module(m, span, out);
        }
        for (alias, (local, def)) in names.iter().zip(found) {
            if module_level {
                self.copy_import(&alias.name.text, &local, alias.name.span, out);
            }
            let Some(def) = def else {
                let whole = if self.s.import_quietly(self.module, &base, span).is_none() { base.as_str() } else { "" };
                if self.not_guarded(whole, &local, alias.name.span, out) {
                    continue;
                }
                let (class, text) = match self.s.import_quietly(self.module, &base, span) {
                    Some(_) => (paths::IMPORT_ERROR, format!("cannot import name '{}' from '{base}'", alias.name.text)),
                    None => (paths::MODULE_NOT_FOUND, format!("No module named '{base}'")),
                };
                return self.missing_import(class, &text, &base, span, out);
            };
            if let Def::Module(m) = def {
                self.run_module(m, span, out);
            }
            let rebound = self.own_global(&local).is_some() && !matches!(def, Def::Global(_));
            if !module_level || rebound {
                let value = self.def_value(&def, span);
                self.bind_import(&local, value, span, out);
            }
        }
    }

    /// Binds the name of an import, or of a class that a call makes.
    pub(super) fn bind_import(&mut self, local: &str, value: N, span: Span, out: &mut Vec<S>) {
        if value.ty == Ty::NEVER {
            out.push(S::Expr(value));
            return self.die(out);
        }
        if self.class_body.is_some() {
            return self.store_named(local, value, span, out);
        }
        match self.local(local).filter(|_| !self.globals.contains(local)) {
            // What the name means for good needs no variable.
            Some(_) if self.local_class(local).is_some() => {}
            Some(var) => self.set_var(var, value, out),
            // At the top of a module it means that for good, unless another statement binds it too.
            None if self.module_level && self.own_global(local).is_none() => {}
            None => self.store_named(local, value, span, out),
        }
    }

    /// The class of `Name = namedtuple(…)`.
    pub(super) fn class_of_call(&self, stmt: StmtId) -> Option<ClassId> {
        let module = self.s.program.module(self.module);
        let own = module.unit.as_ref().is_some_and(|unit| Rc::ptr_eq(unit, &self.unit));
        if !self.s.named_tuple_calls || !own {
            return None;
        }
        module.classes.get(&stmt).copied()
    }

    /// An import that finds nothing where no handler is: an error, which at the top of a module was reported. What it would
    /// have bound is anything.
    fn not_guarded(&mut self, module: &str, local: &str, span: Span, out: &mut Vec<S>) -> bool {
        if self.import_guards > 0 {
            return false;
        }
        if !self.module_level {
            match module {
                "" => {
                    let text = format!("cannot import name '{local}'");
                    let d = Diagnostic::error(codes::UNKNOWN_IMPORT, span, text);
                    self.s.error(d.hint("the module defines no such name at its top"));
                }
                _ => self.s.no_module(module, span),
            }
            let value = self.stand_in(span);
            self.bind_import(local, value, span, out);
        }
        true
    }

    /// An import that finds nothing, where the program handles that.
    fn missing_import(&mut self, class: &'static str, text: &str, module: &str, span: Span, out: &mut Vec<S>) {
        let (text, module) = (self.str_node(text, span), self.str_node(module, span));
        let keywords = vec![(paths::ATTRIBUTE_NAME.to_string(), module)];
        let class = self.s.lang_class(class);
        let error = self.construct(class, vec![], Args { positional: vec![text], keywords, ..Args::default() }, span);
        self.throw(error, out);
        self.die(out);
    }

    pub(super) fn copy_import(&mut self, name: &str, local: &str, span: Span, out: &mut Vec<S>) {
        let Some(g) = self.own_global(local) else { return };
        let imports = self.s.program.module(self.module).imports.clone();
        for m in imports {
            if let Some(Def::Global(source)) = self.s.program.module(m).scope.get(name).cloned()
                && source != g
            {
                let value = self.read_global(source, span);
                self.store_global(g, value, out);
            }
        }
    }

    pub(super) fn run_module(&mut self, m: ModuleId, span: Span, out: &mut Vec<S>) {
        let Some(body) = self.s.program.module(m).body else { return };
        let spec = self.s.spec(SpecKind::User(body, vec![]));
        let flag = self.s.module_flag(m);
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let ran = Node::new(Kind::Global(flag), bool_ty, span);
        let set = S::SetGlobal(flag, self.bool_node(true, span));
        let call = S::Expr(self.call_spec(spec, vec![], Ty::NONE, span));
        out.push(S::If(Node::new(Kind::Not(ran), bool_ty, span), vec![set, call], vec![]));
    }
}
