//! Bases of classes that are no names of classes (`Base = Node`, then `class Leaf(Base)`), and classes that are no bases.

use super::Sema;
use super::infer::names;
use super::program::Def;
use super::types::{ClassId, ModuleId};
use crate::lang_items::paths;
use std::rc::Rc;
use waspy_syntax::ast::{ExprId, ExprKind, StmtId, StmtKind, Unit};
use waspy_syntax::codes;
use waspy_syntax::diagnostic::Diagnostic;
use waspy_syntax::source::Span;

impl Sema<'_> {
    /// Reports a built-in class that programs may not derive from.
    pub(super) fn is_no_base(&mut self, class: ClassId, span: Span) -> bool {
        if paths::NO_BASES.iter().any(|path| self.is_library_class(class, path)) {
            let name = self.program.class(class).name.clone();
            let text = format!("type '{name}' is not an acceptable base type");
            self.error(Diagnostic::error(codes::BAD_BASE, span, text).hint("keep such a value in an attribute"));
            return true;
        }
        false
    }

    /// The class that a variable of the module stands for: one statement at the top of the module stores it, once and for all.
    pub(super) fn class_behind_variable(&mut self, module: ModuleId, unit: &Rc<Unit>, base: ExprId) -> Option<Def> {
        let mut stored = vec![];
        names::stored(unit, &unit.body, &mut stored);
        let (mut at, mut passed) = (base, vec![]);
        loop {
            let ExprKind::Name(name) = &unit.expr(at).kind else { return None };
            // `A = B` and `B = A` stand for nothing.
            if passed.contains(&name) {
                return None;
            }
            passed.push(name);
            if stored.iter().filter(|(n, _)| n == name).count() != 1 || is_global_elsewhere(unit, name) {
                return None;
            }
            let value = unit.body.iter().find_map(|&stmt| assigned(unit, stmt, name))?;
            at = match unit.expr(value).kind {
                ExprKind::Subscript { value, .. } => value,
                _ => value,
            };
            match self.static_def(module, unit, at)? {
                class @ Def::Class(_) => return Some(class),
                Def::Global(_) => {}
                _ => return None,
            }
        }
    }
}

/// What `name = VALUE` stores.
pub(super) fn assigned(unit: &Unit, stmt: StmtId, name: &str) -> Option<ExprId> {
    let (target, value) = match &unit.stmt(stmt).kind {
        StmtKind::Assign { targets, value } if targets.len() == 1 => (targets[0], *value),
        StmtKind::AnnAssign { target, value: Some(value), .. } => (*target, *value),
        _ => return None,
    };
    matches!(&unit.expr(target).kind, ExprKind::Name(n) if n == name).then_some(value)
}

/// May a function store the variable?
fn is_global_elsewhere(unit: &Unit, name: &str) -> bool {
    unit.stmts.iter().any(|s| matches!(&s.kind, StmtKind::Global(names) if names.iter().any(|n| n.text == name)))
}
