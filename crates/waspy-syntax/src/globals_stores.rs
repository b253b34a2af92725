//! `globals()["name"] = value` where the name is written: an assignment to the variable of the module.
//!
//! Inside a function that is the variable of a `global` statement, which the function gets unless the name is one of its own.

use crate::ast::*;
use crate::convert::Converter;
use crate::source::Span;

const GLOBALS: &str = "globals";

impl Converter<'_> {
    pub(crate) fn name_globals(&mut self) {
        if self.times_bound(GLOBALS) > 0 {
            return;
        }
        for i in 0..self.unit.stmts.len() {
            let span = self.unit.stmts[i].span;
            let targets: Vec<ExprId> = match &self.unit.stmts[i].kind {
                StmtKind::Assign { targets, .. } => targets.clone(),
                StmtKind::AugAssign { target, .. } => vec![*target],
                _ => continue,
            };
            for target in targets {
                if let Some(name) = self.global_named(target)
                    && self.declare_global_around(span, &name)
                {
                    self.unit.exprs[target.index()].kind = ExprKind::Name(name);
                }
            }
        }
    }

    /// The name in `globals()["name"]`.
    fn global_named(&self, e: ExprId) -> Option<String> {
        let ExprKind::Subscript { value, index } = &self.unit.expr(e).kind else { return None };
        let ExprKind::Call { func, args, keywords } = &self.unit.expr(*value).kind else { return None };
        let is_it = matches!(&self.unit.expr(*func).kind, ExprKind::Name(n) if n == GLOBALS);
        (is_it && args.is_empty() && keywords.is_empty()).then(|| self.text(*index)).flatten()
    }

    /// Makes the name mean the module's variable at a place. Not where it is another one there.
    fn declare_global_around(&mut self, place: Span, name: &str) -> bool {
        let mut around: Option<(usize, Span)> = None;
        for (i, s) in self.unit.stmts.iter().enumerate() {
            let opens = matches!(s.kind, StmtKind::FunctionDef(_) | StmtKind::ClassDef(_));
            let holds = s.span.start <= place.start && place.end <= s.span.end;
            if opens && holds && around.is_none_or(|(_, inner)| inner.start <= s.span.start) {
                around = Some((i, s.span));
            }
        }
        let Some((at, span)) = around else { return true };
        let StmtKind::FunctionDef(def) = &self.unit.stmts[at].kind else { return false };
        let inside = |s: Span| span.start <= s.start && s.end <= span.end;
        let declared = def.body.iter().any(|&s| match &self.unit.stmt(s).kind {
            StmtKind::Global(names) => names.iter().any(|n| n.text == name),
            _ => false,
        });
        if declared {
            return true;
        }
        let stored = self.unit.stmts.iter().any(|s| inside(s.span) && self.stores(&s.kind, name));
        let p = &def.params;
        let mut params = p.positional_only.iter().chain(&p.positional).chain(&p.vararg).chain(&p.keyword_only);
        if stored || params.any(|p| p.name.text == name) || p.kwarg.iter().any(|p| p.name.text == name) {
            return false;
        }
        let global = StmtKind::Global(vec![Name { text: name.into(), span: place }]);
        let global = self.add_stmt(global, place);
        if let StmtKind::FunctionDef(def) = &mut self.unit.stmts[at].kind {
            def.body.insert(0, global);
        }
        true
    }

    /// Does the statement, or a target of it, bind the name?
    fn stores(&self, stmt: &StmtKind, name: &str) -> bool {
        let names = |e: ExprId| {
            let target = self.unit.expr(e).span;
            let inside = |s: Span| target.start <= s.start && s.end <= target.end;
            self.unit.exprs.iter().any(|e| inside(e.span) && matches!(&e.kind, ExprKind::Name(n) if n == name))
        };
        match stmt {
            StmtKind::Assign { targets, .. } | StmtKind::Delete(targets) => targets.iter().any(|&t| names(t)),
            StmtKind::AugAssign { target, .. } | StmtKind::AnnAssign { target, .. } | StmtKind::For { target, .. } => {
                names(*target)
            }
            StmtKind::With { items, .. } => items.iter().filter_map(|i| i.target).any(names),
            StmtKind::FunctionDef(def) => def.name.text == name,
            StmtKind::ClassDef(def) => def.name.text == name,
            StmtKind::Import(all) | StmtKind::ImportFrom { names: all, .. } => {
                all.iter().any(|a| a.asname.as_ref().unwrap_or(&a.name).text == name)
            }
            StmtKind::Try { handlers, .. } => handlers.iter().any(|h| h.name.as_ref().is_some_and(|n| n.text == name)),
            StmtKind::Match { .. } => true,
            _ => false,
        }
    }
}
