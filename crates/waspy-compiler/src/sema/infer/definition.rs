//! `def`, `class` and `import` as statements: defaults, class variables, module bodies.

use super::SpecKind;
use super::body::Body;
use crate::lang_items::{paths, undecorated};
use crate::sema::program::{Def, GlobalId, Member};
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{ClassId, ModuleId, Ty};
use waspy_syntax::ast::{Alias, ExprId, FunctionDef, StmtId, StmtKind};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    // Definitions.

    pub(super) fn function_stmt(&mut self, stmt: StmtId, def: &FunctionDef, span: Span, out: &mut Vec<S>) {
        if !self.module_level {
            return self.nested_def(stmt, def, span, out);
        }
        let Some(&f) = self.s.program.module(self.module).functions.get(&stmt) else { return };
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
                let node = self.constant_of(&unit, module, default, Ty::NEVER);
                let global = self.s.default_global(f, i);
                self.store_global(global, node, out);
            }
        }
    }

    pub(super) fn class_stmt(&mut self, stmt: StmtId, name: &str, span: Span, out: &mut Vec<S>) {
        if !self.module_level {
            return self.refuse_stmt("a class inside a function", "move it to the module", span, out);
        }
        let Some(&class) = self.s.program.module(self.module).classes.get(&stmt) else { return };
        let unit = self.unit.clone();
        let StmtKind::ClassDef(def) = &unit.stmt(self.s.program.class(class).stmt).kind else { return };
        if self.s.program.class(class).enum_members.is_some() {
            self.enum_stmt(class, def, out);
        }
        let outer = self.class.replace(class);
        for &stmt in &def.body {
            match &unit.stmt(stmt).kind {
                StmtKind::AnnAssign { target, value: Some(value), .. } => self.class_store(class, *target, *value, out),
                StmtKind::Assign { targets, value } if targets.iter().all(|&t| self.name_of(t).is_some()) => {
                    targets.iter().for_each(|&t| self.class_store(class, t, *value, out));
                }
                StmtKind::FunctionDef(def) => self.method_def(class, def, span, out),
                StmtKind::AnnAssign { .. } | StmtKind::Pass => {}
                _ => self.stmt(stmt, out),
            }
        }
        self.class = outer;
        let mut members: Vec<_> =
            self.s.program.class(class).members.iter().map(|(n, m)| (n.clone(), m.clone())).collect();
        members.sort_by(|a, b| a.0.cmp(&b.0));
        for (_, member) in members {
            if let Member::Methods(ids) = member {
                self.store_defaults(ids[0], span, out);
            }
        }
        if outer.is_none()
            && let Some(g) = self.own_global(name)
        {
            let ty = self.s.class_ty(class, vec![]);
            self.store_global(g, Node::new(Kind::None, ty, span), out);
        }
    }

    /// A method whose decorators make something else of it is a class variable.
    fn method_def(&mut self, class: ClassId, def: &FunctionDef, span: Span, out: &mut Vec<S>) {
        let members = &self.s.program.class(class).members;
        let (Some(Member::Global(g)), Some(Member::Methods(ids))) =
            (members.get(&def.name.text).cloned(), members.get(&undecorated(&def.name.text)).cloned())
        else {
            return;
        };
        let (unit, module) = (self.unit.clone(), self.module);
        let mut decorators = vec![];
        for &decorator in &def.decorators {
            let known = self.name_of(decorator).is_some_and(|n| n == paths::STATIC_METHOD);
            if known || self.s.decorator_path(module, &unit, decorator).is_some() {
                continue;
            }
            let value = self.expr(decorator);
            decorators.push(self.keep(value, out));
        }
        let ty = self.s.function_ty(ids[0]);
        let value = self.decorated(Node::new(Kind::None, ty, span), decorators, span);
        self.store_global(g, value, out);
    }

    /// The class variable of a name in the body of a class that is being run.
    pub(super) fn class_body_variable(&self, name: &str) -> Option<GlobalId> {
        if !self.module_level {
            return None;
        }
        match self.s.program.class(self.class?).members.get(name) {
            Some(Member::Global(g)) => Some(*g),
            _ => None,
        }
    }

    pub(super) fn class_store(&mut self, class: ClassId, target: ExprId, value: ExprId, out: &mut Vec<S>) {
        let Some(name) = self.name_of(target) else { return };
        let Some(Member::Global(g)) = self.s.program.class(class).members.get(&name).cloned() else { return };
        if self.s.program.class(class).enum_members.is_some() && !name.starts_with('_') {
            return;
        }
        let field = self.s.program.class(class).dataclass_fields.iter().find(|f| f.name == name);
        let value = field.and_then(|f| f.default).unwrap_or(value);
        let node = self.expr(value);
        self.store_global(g, node, out);
    }

    // Imports: the body of a module runs where it is first imported.

    pub(super) fn import_stmt(&mut self, names: &[Alias], out: &mut Vec<S>) {
        for alias in names {
            if let Some(m) = self.s.import_module(self.module, &alias.name.text, alias.name.span) {
                self.run_module(m, alias.name.span, out);
            }
        }
    }

    pub(super) fn import_from_stmt(&mut self, stmt: StmtId, out: &mut Vec<S>) {
        let unit = self.unit.clone();
        let StmtKind::ImportFrom { names, .. } = &unit.stmt(stmt).kind else { return };
        let span = unit.stmt(stmt).span;
        let imports = self.s.program.module(self.module).imports.clone();
        for m in imports {
            self.run_module(m, span, out);
        }
        for alias in names {
            let local = alias.asname.as_ref().unwrap_or(&alias.name);
            self.copy_import(&alias.name.text, &local.text, alias.name.span, out);
        }
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
