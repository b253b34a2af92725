//! `__del__` and weak references. When an object dies only the collector knows: where a program asks for that moment, the
//! collector runs behind each statement that may have let go of an object (`stdlib/_finalizers.py`), and what functions keep in
//! variables stays in use up to their end. Programs without `__del__` and `weakref` have nothing of this.

use super::body::{Body, Bound};
use crate::lang_items::paths;
use crate::sema::tree::{Kind, N, Node, S, Var};
use crate::sema::types::{Ty, TyKind};
use waspy_syntax::ast::{Constant, ExprKind, StmtId, StmtKind};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// Is this code of a program that asks when objects die?
    pub(super) fn settles(&self) -> bool {
        !self.dialect && !self.s.program.module(self.module).library && self.s.has_loaded(paths::FINALIZERS)
    }

    /// What the variables hold that the statement stores or deletes: in use up to its end.
    pub(super) fn before_stores(&mut self, stmt: StmtId, out: &mut Vec<S>) -> Vec<N> {
        if self.module_level || !self.settles() {
            return vec![];
        }
        let unit = self.unit.clone();
        let (mut stored, span) = (vec![], unit.stmt(stmt).span);
        match &unit.stmt(stmt).kind {
            StmtKind::Assign { .. } | StmtKind::AnnAssign { .. } | StmtKind::AugAssign { .. } => {
                super::names::stored(&unit, &[stmt], &mut stored);
            }
            StmtKind::Delete(targets) => {
                stored = targets.iter().filter_map(|&t| Some((self.name_of(t)?, span))).collect();
            }
            _ => {}
        }
        let variables = stored.iter().filter_map(|(name, _)| self.local(name)).collect();
        let variables = self.alive(variables);
        let copied = |var| {
            let value = self.read_var(var, span);
            self.copied(value, out)
        };
        variables.into_iter().map(copied).collect()
    }

    fn copied(&mut self, value: N, out: &mut Vec<S>) -> N {
        let (ty, span) = (value.ty, value.span);
        let var = self.temp(ty);
        out.push(S::Set(var, value));
        Node::new(Kind::Local(var), ty, span)
    }

    /// Calls what has to be called for the objects that the statement has let go of.
    pub(super) fn settle_behind(&mut self, stmt: StmtId, before: Vec<N>, out: &mut Vec<S>) {
        let unit = self.unit.clone();
        if self.env.live {
            before.into_iter().for_each(|value| self.keep_alive(value, out));
        }
        let lets_go = matches!(
            &unit.stmt(stmt).kind,
            StmtKind::Expr(_)
                | StmtKind::Assign { .. }
                | StmtKind::AnnAssign { .. }
                | StmtKind::AugAssign { .. }
                | StmtKind::Delete(_)
                | StmtKind::With { .. }
                | StmtKind::Try { .. }
                | StmtKind::For { .. }
        );
        if lets_go && self.env.live && self.settles() {
            let none = |e: waspy_syntax::ast::ExprId| matches!(unit.expr(e).kind, ExprKind::Constant(Constant::None));
            let for_sure = match &unit.stmt(stmt).kind {
                StmtKind::Delete(_) => true,
                StmtKind::Assign { value, .. } => none(*value),
                _ => false,
            };
            let path = if for_sure { paths::SETTLE_NOW } else { paths::SETTLE };
            let call = self.call_path(path, vec![], unit.stmt(stmt).span);
            out.push(S::Expr(call));
        }
    }

    /// A new object of a class with `__del__` is noted.
    pub(super) fn with_finalizer(&mut self, made: N, span: Span) -> N {
        let TyKind::Class(class, _) = *self.s.types.kind(made.ty) else { return made };
        if self.dialect
            || !self.s.has_loaded(paths::FINALIZERS)
            || self.s.find_member(class, paths::DUNDER_DEL).is_none()
        {
            return made;
        }
        let mut stmts = vec![];
        let made = self.keep(made, &mut stmts);
        let object = self.coerce(made.clone(), Ty::OBJECT);
        stmts.push(S::Expr(self.call_path(paths::HAS_FINALIZER, vec![object], span)));
        let ty = made.ty;
        Node::new(Kind::Block(stmts, made), ty, span)
    }

    /// `return value`, up to which the objects in variables are in use.
    pub(super) fn keep_variables(&mut self, value: N, span: Span, out: &mut Vec<S>) -> N {
        if self.module_level || !self.settles() {
            return value;
        }
        let variables = self.alive(self.scopes.iter().flat_map(|s| s.values().copied()).collect());
        if variables.is_empty() {
            return value;
        }
        let value = self.keep(value, out);
        for var in variables {
            let read = self.read_var(var, span);
            self.keep_alive(read, out);
        }
        let settle = self.call_path(paths::SETTLE, vec![], span);
        out.push(S::Expr(settle));
        value
    }

    fn keep_alive(&mut self, value: N, out: &mut Vec<S>) {
        let span = value.span;
        let value = self.coerce(value, Ty::OBJECT);
        out.push(S::Expr(self.call_path(paths::KEEP, vec![value], span)));
    }

    /// Those of the variables that hold something whose death may be noticed.
    fn alive(&mut self, mut variables: Vec<Var>) -> Vec<Var> {
        variables.sort();
        variables.dedup();
        variables.retain(|&var| {
            let slot = *self.slot(var);
            slot.bound == Bound::Yes && !self.is_shared(var) && self.may_die(slot.ty)
        });
        variables
    }

    /// May such a value be, or hold, an object whose death is noticed?
    fn may_die(&mut self, ty: Ty) -> bool {
        match *self.s.types.kind(ty) {
            TyKind::Object => true,
            TyKind::Opt(inner) => self.may_die(inner),
            TyKind::Class(class, _) => {
                let holds = [paths::LIST, paths::DICT, paths::SET];
                !self.s.program.class(class).dialect || holds.iter().any(|path| self.is_library_class(class, path))
            }
            _ => false,
        }
    }
}
