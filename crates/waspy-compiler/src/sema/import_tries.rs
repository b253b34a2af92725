//! What the `try` statements of a file handle, as far as it decides what is declared: imports that may find nothing, and calls that
//! raise TypeError on purpose.

use super::Sema;
use super::types::ModuleId;
use crate::lang_items::paths;
use std::rc::Rc;
use waspy_syntax::ast::{ExprId, ExprKind, StmtId, StmtKind, Unit};

impl Sema<'_> {
    /// A `try` whose imports are not all there: what is found is declared, the rest raises where it is reached.
    pub(super) fn declare_around_imports(&mut self, id: ModuleId, unit: &Rc<Unit>, stmt: StmtId) {
        for block in super::infer::names::blocks(unit, stmt) {
            let (imports, others): (Vec<StmtId>, Vec<StmtId>) = block.iter().partition(|&&s| {
                matches!(unit.stmt(s).kind, StmtKind::Import(_) | StmtKind::ImportFrom { .. })
                    && self.imported_names(id, unit, s).iter().any(|(_, def)| def.is_none())
            });
            for &import in &imports {
                let mut names = vec![];
                super::infer::names::stored_here(unit, import, &mut names);
                for (name, span) in names {
                    self.declare_global(id, &name, span);
                }
            }
            self.declare_block(id, unit, &others);
        }
    }

    /// Finds the `try` statements that import and handle ImportError, and whether they find what they import.
    pub(super) fn look_at_import_tries(&mut self, id: ModuleId, unit: &Rc<Unit>) {
        if self.program.module(id).library {
            return;
        }
        for (i, s) in unit.stmts.iter().enumerate() {
            let StmtKind::Try { body, handlers, .. } = &s.kind else { continue };
            let import = |s: &StmtId| matches!(unit.stmt(*s).kind, StmtKind::Import(_) | StmtKind::ImportFrom { .. });
            if !body.iter().any(import) || !handlers.iter().any(|h| catches_import_errors(unit, h.ty)) {
                continue;
            }
            let imports: Vec<StmtId> = body.iter().copied().filter(import).collect();
            let found = imports.iter().all(|&s| self.imported_names(id, unit, s).iter().all(|(_, d)| d.is_some()));
            let stmt = StmtId(i as u32);
            self.import_tries.insert((s.span.file, stmt), found);
        }
    }
}

/// Does a clause catch ImportError, and perhaps everything?
fn catches_import_errors(unit: &Unit, ty: Option<ExprId>) -> bool {
    let Some(ty) = ty else { return true };
    let errors = [paths::IMPORT_ERRORS[0], paths::IMPORT_ERRORS[1], paths::EXCEPTION_NAME];
    names_one_of(unit, ty, &errors)
}

/// Does the expression behind an `except` name one of these classes?
fn names_one_of(unit: &Unit, ty: ExprId, errors: &[&str]) -> bool {
    let named = |e: &ExprId| matches!(&unit.expr(*e).kind, ExprKind::Name(n) if errors.contains(&n.as_str()));
    match &unit.expr(ty).kind {
        ExprKind::Tuple(items) => items.iter().any(named),
        _ => named(&ty),
    }
}

/// Is there a clause in the file that catches such errors?
pub(super) fn handles(unit: &Unit, errors: &[&str]) -> bool {
    let catches = |ty: Option<ExprId>| ty.is_none_or(|ty| names_one_of(unit, ty, errors));
    unit.stmts.iter().any(|s| match &s.kind {
        StmtKind::Try { handlers, .. } => handlers.iter().any(|h| catches(h.ty)),
        _ => false,
    })
}

/// Is there a clause in the file that names one of these classes?
pub(super) fn names_errors(unit: &Unit, errors: &[&str]) -> bool {
    unit.stmts.iter().any(|s| match &s.kind {
        StmtKind::Try { handlers, .. } => {
            handlers.iter().any(|h| h.ty.is_some_and(|ty| names_one_of(unit, ty, errors)))
        }
        _ => false,
    })
}

/// Is there a call that is told of one of these classes: `assertRaises(TypeError, f)`, `with suppress(NameError)`? What it is about
/// may be such an error.
pub(super) fn expects(unit: &Unit, errors: &[&str]) -> bool {
    unit.exprs.iter().any(|e| {
        let ExprKind::Call { func, args, .. } = &e.kind else { return false };
        let asks =
            matches!(&unit.expr(*func).kind, ExprKind::Name(n) if paths::ASKS_ABOUT_CLASSES.contains(&n.as_str()));
        !asks && args.first().is_some_and(|&first| names_one_of(unit, first, errors))
    })
}
