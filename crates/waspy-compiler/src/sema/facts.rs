//! What inference found, as text for people and tests: types of expressions, specialisations, boxed values.

use super::Sema;
use super::infer::{SpecKind, Tree};
use super::tree::{Kind, Node, S, SpecId, Var, for_each_child, for_each_expr};
use super::types::{FunctionId, Ty};
use crate::api::{Boxed, Facts};
use crate::hash::HashSet;
use std::rc::Rc;
use waspy_syntax::source::Span;

impl Sema<'_> {
    /// The facts about everything of the user's that the roots reach, when inference has ended.
    pub fn facts(&mut self, roots: &[SpecId]) -> Facts {
        let mut out = Facts::default();
        for id in self.reachable(roots) {
            let SpecKind::User(f, args) = self.infer.specs[id.0 as usize].kind.clone() else { continue };
            if self.is_written_by_user(f) {
                self.facts_of(id, f, &args, &mut out);
            }
        }
        out
    }

    /// Not of the library, nor a method that a decorator wrote.
    pub(super) fn is_written_by_user(&self, f: FunctionId) -> bool {
        let function = self.program.function(f);
        !function.dialect && !self.sources.file(function.span.file).path.starts_with('<')
    }

    fn facts_of(&mut self, id: SpecId, f: FunctionId, args: &[Ty], out: &mut Facts) {
        let tree = Rc::clone(&self.infer.specs[id.0 as usize].tree);
        if !self.program.function(f).is_module_body() {
            let args: Vec<String> = args.iter().map(|&ty| self.show(ty)).collect();
            let cell = self.infer.specs[id.0 as usize].ret;
            let ret = self.types.read_cell(cell, u32::MAX);
            let text = format!("({}) -> {}", args.join(", "), self.show(ret));
            out.functions.push((self.program.function(f).qualname.clone(), text));
        }
        let mut seen = HashSet::default();
        tree.body.iter().for_each(|stmt| for_each_expr(stmt, &mut |node| self.facts_in(node, &tree, &mut seen, out)));
        self.boxed_variables(&tree, out);
    }

    /// Variables that are boxed where their definitions meet, of which a tree says nothing: each definition with another type.
    fn boxed_variables(&mut self, tree: &Tree, out: &mut Facts) {
        let mut boxed = HashSet::default();
        let mut stores = vec![];
        tree.body.iter().for_each(|stmt| {
            for_each_expr(stmt, &mut |node| reads_of_objects(node, &mut boxed));
            each_store(stmt, &mut |var, value| stores.push((var, value.span, value.ty)));
        });
        stores.retain(|(var, ..)| boxed.contains(var));
        stores.iter_mut().for_each(|(.., ty)| *ty = self.types.resolve(*ty));
        for &(var, span, ty) in stores.iter().filter(|(.., ty)| *ty != Ty::OBJECT && *ty != Ty::NEVER) {
            let others = stores.iter().filter(|(v, _, other)| *v == var && *other != ty && *other != Ty::NEVER);
            let mut others: Vec<String> = others.map(|(.., other)| self.show(*other)).collect();
            others.sort();
            others.dedup();
            let name = tree.var_names.get(var.0 as usize).map(String::as_str).unwrap_or_default();
            out.boxed.push(Boxed { span, ty: self.show(ty), why: variable_holds(name, &others) });
        }
    }

    /// One expression of the source is often several nodes: the outermost has its type, unless it only reads a variable.
    fn facts_in(&mut self, node: &Node, tree: &Tree, seen: &mut HashSet<Span>, out: &mut Facts) {
        match &node.kind {
            Kind::Coerce(inner) => {
                let (from, to) = (self.types.resolve(inner.ty), self.types.resolve(node.ty));
                if to == Ty::OBJECT && from != Ty::OBJECT && from != Ty::NEVER {
                    out.boxed.push(Boxed { span: inner.span, ty: self.show(from), why: SEVERAL.into() });
                }
            }
            _ if seen.insert(node.span) => {
                let read = read_at(node, node.span, tree);
                out.types.push((node.span, self.show(read.unwrap_or(node.ty))));
            }
            _ => {}
        }
        for_each_child(node, &mut |child| self.facts_in(child, tree, seen, out));
    }
}

/// Why a value is boxed that goes into something.
const SEVERAL: &str = "what it goes into holds values of several types";

/// Why a value is boxed that goes into a variable.
fn variable_holds(name: &str, others: &[String]) -> String {
    match (name, others) {
        (_, []) => SEVERAL.into(),
        ("", _) => format!("the same place also holds {}", others.join(", ")),
        _ => format!("`{name}` also holds {}", others.join(", ")),
    }
}

/// The type of the variable of the source that is read at a place.
fn read_at(node: &Node, place: Span, tree: &Tree) -> Option<Ty> {
    let named = |var: Var| tree.var_names.get(var.0 as usize).is_some_and(|name| !name.is_empty());
    match node.kind {
        _ if node.span != place => None,
        Kind::Local(var) | Kind::LocalChecked(var) if named(var) => Some(node.ty),
        Kind::Global(_) | Kind::GlobalChecked(_) => Some(node.ty),
        _ => {
            let mut found = None;
            for_each_child(node, &mut |child| found = found.or_else(|| read_at(child, place, tree)));
            found
        }
    }
}

/// The variables that are read as objects.
fn reads_of_objects(node: &Node, out: &mut HashSet<Var>) {
    if let (Kind::Local(var) | Kind::LocalChecked(var), Ty::OBJECT) = (&node.kind, node.ty) {
        out.insert(*var);
    }
    for_each_child(node, &mut |child| reads_of_objects(child, out));
}

/// Calls `f` on each store into a variable, in nested statements too.
fn each_store(stmt: &S, f: &mut dyn FnMut(Var, &Node)) {
    match stmt {
        S::Set(var, value) => f(*var, value),
        S::If(_, then, other) => then.iter().chain(other).for_each(|s| each_store(s, f)),
        S::Loop(l) => l.body.iter().chain(&l.orelse).for_each(|s| each_store(s, f)),
        S::Try(t) => {
            let handlers = t.handler.iter().chain(&t.cleanup).flat_map(|h| &h.body);
            t.body.iter().chain(&t.orelse).chain(&t.finally).chain(handlers).for_each(|s| each_store(s, f));
        }
        _ => {}
    }
}
