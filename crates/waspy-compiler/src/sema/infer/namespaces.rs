//! Variables by names that are found when running: `globals()`, `locals()`, and `vars()` and `dir()` without an object.
//!
//! What they give is made at the call. Variables of a function or of a class body are a new dict; those of the module a
//! `namespace` (`core/namespace.py`), which cannot be changed.

use super::body::{Body, Bound};
use super::call::Args;
use super::names;
use crate::lang_items::paths;
use crate::sema::program::{Def, GlobalId, Member};
use crate::sema::tree::{Kind, N, Node, S, Var};
use crate::sema::types::{ClassId, Ty};
use waspy_syntax::ast::{StmtId, StmtKind};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// `globals()`
    pub(super) fn globals_call(&mut self, span: Span) -> N {
        let mut stmts = vec![];
        let dict = self.module_variables(span, &mut stmts);
        self.read_only(dict, stmts, span)
    }

    /// A dict whose changes would have to reach variables, and do not.
    fn read_only(&mut self, dict: N, stmts: Vec<S>, span: Span) -> N {
        let class = self.s.lang_class(paths::NAMESPACE);
        let made = self.construct(class, vec![], Args::of(vec![dict]), span);
        let ty = made.ty;
        Node::new(Kind::Block(stmts, made), ty, span)
    }

    /// `locals()`, and `vars()` without an object.
    pub(super) fn locals_call(&mut self, span: Span) -> N {
        if let Some(class) = self.class.filter(|_| self.class_body.is_some()) {
            let mut stmts = vec![];
            let dict = self.class_body_variables(class, span, &mut stmts);
            return self.read_only(dict, stmts, span);
        }
        if self.module_level {
            return self.globals_call(span);
        }
        let mut stmts = vec![];
        let dict = self.function_variables(span, &mut stmts);
        let ty = dict.ty;
        Node::new(Kind::Block(stmts, dict), ty, span)
    }

    /// `dir()` without an object.
    pub(super) fn dir_here(&mut self, span: Span) -> N {
        let variables = self.locals_call(span);
        if variables.ty == Ty::NEVER || variables.ty == Ty::OBJECT {
            return variables;
        }
        self.call_path(paths::SORTED, vec![variables], span)
    }

    /// What the statements of a class body have stored that stand before this one.
    fn class_body_variables(&mut self, class: ClassId, span: Span, out: &mut Vec<S>) -> N {
        let dict = self.keyword_dict(vec![], span);
        let dict = self.keep(dict, out);
        let of = self.s.program.class(class);
        let (module, qualname) = (self.s.program.module(of.module).name.clone(), of.shown.clone());
        let unit = of.unit.clone();
        let StmtKind::ClassDef(def) = &unit.stmt(of.stmt).kind else { return dict };
        for (name, text) in [(paths::DUNDER_MODULE, module), (paths::DUNDER_QUALNAME, qualname)] {
            let value = self.str_node(&text, span);
            self.put_variable(&dict, name, value, out);
        }
        let before: Vec<StmtId> = def.body.iter().copied().filter(|&s| unit.stmt(s).span.end <= span.start).collect();
        let mut stored = vec![];
        names::stored(&unit, &before, &mut stored);
        let mut known: Vec<String> = vec![];
        for (name, _) in stored {
            if known.contains(&name) {
                continue;
            }
            known.push(name.clone());
            match self.s.program.class(class).members.get(&name).cloned() {
                Some(Member::Global(g)) => self.put_global(&dict, &name, g, span, out),
                Some(_) => {
                    let of = self.class_node(class, span);
                    let value = self.attribute_of(of, &name, span);
                    self.put_variable(&dict, &name, value, out);
                }
                None => {}
            }
        }
        dict
    }

    /// A variable that may have no value yet.
    fn put_global(&mut self, dict: &N, name: &str, g: GlobalId, span: Span, out: &mut Vec<S>) {
        let cell = self.s.program.globals[g.0 as usize].cell;
        let ty = self.s.types.read_cell(cell, self.reader);
        if ty == Ty::NEVER {
            return;
        }
        self.s.infer.checked_globals.insert(g);
        let mut put = vec![];
        self.put_variable(dict, name, Node::new(Kind::Global(g), ty, span), &mut put);
        out.push(S::If(Node::new(Kind::GlobalBound(g), self.s.lang_ty(paths::BOOL), span), put, vec![]));
    }

    fn module_variables(&mut self, span: Span, out: &mut Vec<S>) -> N {
        let dict = self.keyword_dict(vec![], span);
        let dict = self.keep(dict, out);
        let name = self.s.program.module(self.module).name.clone();
        let name = self.str_node(&name, span);
        self.put_variable(&dict, paths::DUNDER_NAME, name, out);
        let Some(unit) = self.s.program.module(self.module).unit.clone() else { return dict };
        let mut stored = vec![];
        names::stored(&unit, &unit.body, &mut stored);
        let mut all: Vec<String> = self.s.program.module(self.module).names().map(String::from).collect();
        all.sort();
        stored.extend(all.into_iter().map(|n| (n, Span::default())));
        let whole = self.s.program.module(self.module).body == Some(self.function);
        let mut known: Vec<String> = vec![];
        for (name, at) in stored {
            // A function or class means the same everywhere, but is not there before its statement.
            let later = whole && at.start > span.start;
            if known.contains(&name) || name.contains([' ', '.', '<']) {
                continue;
            }
            known.push(name.clone());
            if later {
                continue;
            }
            match self.s.lookup_own(self.module, &name) {
                Some(Def::Global(g)) => self.put_global(&dict, &name, g, span, out),
                Some(def) => {
                    let value = self.def_value(&def, span);
                    self.put_variable(&dict, &name, value, out);
                }
                None => {}
            }
        }
        dict
    }

    fn function_variables(&mut self, span: Span, out: &mut Vec<S>) -> N {
        let dict = self.keyword_dict(vec![], span);
        let dict = self.keep(dict, out);
        let mut all: Vec<(Var, String)> =
            self.scopes.iter().flat_map(|s| s.iter().map(|(name, &var)| (var, name.clone()))).collect();
        all.sort();
        for (var, name) in all {
            let plain = !name.contains([' ', '.', '<']) && !self.globals.contains(&name);
            if !plain || self.local(&name) != Some(var) {
                continue;
            }
            let slot = *self.slot(var);
            if self.is_shared(var) {
                let cell = Node::new(Kind::Local(var), slot.ty, span);
                let bound = Node::new(Kind::Field(cell, paths::CELL_BOUND.into()), self.s.lang_ty(paths::BOOL), span);
                let mut put = vec![];
                let value = self.read_shared(var, span);
                self.put_variable(&dict, &name, value, &mut put);
                out.push(S::If(bound, put, vec![]));
            } else if slot.bound == Bound::Maybe {
                let what = format!("locals() where '{name}' may have no value");
                self.refuse_with(&what, "give it a value on every way", span);
            } else if slot.bound == Bound::Yes {
                let value = self.read_var(var, span);
                self.put_variable(&dict, &name, value, out);
            }
        }
        dict
    }

    fn put_variable(&mut self, dict: &N, name: &str, value: N, out: &mut Vec<S>) {
        if value.ty == Ty::NEVER {
            return;
        }
        let key = self.str_node(name, value.span);
        let span = value.span;
        let value = self.value_of(value);
        let value = self.coerce(value, Ty::OBJECT);
        let set = self.method(dict.clone(), paths::SETITEM, vec![key, value], span);
        out.push(S::Expr(set));
    }
}
