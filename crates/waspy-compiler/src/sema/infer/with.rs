//! `with`: a context manager is entered, and left on every way out of the block.
//!
//! An exception is handled by a call of `__exit__` that may swallow it; every other way out, jumps included, calls
//! `__exit__` with three times `None`. Both calls see the same types, so that one specialisation serves them.

use super::body::Body;
use crate::lang_items::paths;
use crate::sema::tree::{Handler, Kind, N, Node, S, Try, Var};
use crate::sema::types::{Ty, TyKind};
use waspy_syntax::ast::{StmtId, WithItem};
use waspy_syntax::source::Span;

/// A context manager that has been entered.
#[derive(Clone, Copy)]
struct Entered {
    manager: Var,
    ty: Ty,
    span: Span,
}

impl Body<'_, '_> {
    /// `with items: body`; each item but the first is inside the ones before it.
    pub(super) fn with_stmt(&mut self, items: &[WithItem], body: &[StmtId], span: Span, out: &mut Vec<S>) {
        let Some((item, rest)) = items.split_first() else { return self.block(body, out) };
        let manager = self.expr(item.context);
        if let Some(missing) = self.no_context_manager(&manager, span) {
            out.push(S::Expr(missing));
            return self.die(out);
        }
        let ty = manager.ty;
        let entered = Entered { manager: self.temp(ty), ty, span };
        out.push(S::Set(entered.manager, manager));
        self.check_context_manager(entered, out);
        let value = self.method(self.manager(entered), paths::DUNDER_ENTER, vec![], span);
        if value.ty == Ty::NEVER {
            out.push(S::Expr(value));
            return self.die(out);
        }
        let value = self.keep(value, out);
        self.inside(entered, out, &mut |b, out| {
            if let Some(target) = item.target {
                b.store(target, value.clone(), out);
            }
            if b.env.live {
                b.with_stmt(rest, body, span, out);
            }
        });
    }

    fn manager(&self, entered: Entered) -> N {
        Node::new(Kind::Local(entered.manager), entered.ty, entered.span)
    }

    /// What is raised for a value whose class is known not to have both methods.
    fn no_context_manager(&mut self, manager: &N, span: Span) -> Option<N> {
        let ty = manager.ty;
        if ty == Ty::NEVER {
            return Some(manager.clone());
        }
        if matches!(self.s.types.kind(ty), TyKind::Object | TyKind::Opt(_)) {
            return None;
        }
        let missing = [paths::DUNDER_ENTER, paths::DUNDER_EXIT]
            .into_iter()
            .find(|name| !self.has_method(ty, name) && !self.declared_below(ty, name))?;
        let missed = if missing == paths::DUNDER_EXIT { " (missed __exit__ method)" } else { "" };
        let text = format!("'{}' object does not support the context manager protocol{missed}", self.class_name(ty));
        Some(self.raise_type_error(vec![manager.clone()], &text, span))
    }

    /// Both methods are looked up before the first is called.
    fn check_context_manager(&mut self, entered: Entered, out: &mut Vec<S>) {
        if entered.ty != Ty::OBJECT {
            return;
        }
        let span = entered.span;
        for (name, path) in
            [(paths::DUNDER_ENTER, paths::NOT_CONTEXT_MANAGER), (paths::DUNDER_EXIT, paths::NO_EXIT_METHOD)]
        {
            let has = self.has_attribute(self.manager(entered), name, span);
            let raise = self.call_path(path, vec![self.manager(entered)], span);
            out.push(S::If(has, vec![], vec![S::Expr(raise), S::Unreachable]));
        }
    }

    /// What `f` walks, and leaving the context manager on every way out of it.
    fn inside(&mut self, entered: Entered, out: &mut Vec<S>, f: &mut dyn FnMut(&mut Self, &mut Vec<S>)) {
        let span = entered.span;
        let base = self.s.lang_ty(paths::BASE_EXCEPTION);
        let optional = self.s.types.optional(base);
        let on_its_way = self.temp(optional);
        let mut parts = (vec![], None, vec![]);
        let (head, cleanup) = self.guarded(
            &mut vec![],
            |b, _| parts = b.exit_by_exception(entered, f),
            |b, cleanup| {
                // An exception has been shown to the manager already, or comes from leaving it.
                let none = Node::new(Kind::Local(on_its_way), optional, span);
                let jump = Node::new(Kind::IsNone(none), b.s.lang_ty(paths::BOOL), span);
                let exit = b.call_exit(entered, None);
                cleanup.push(S::If(jump, vec![S::Expr(exit)], vec![]));
            },
        );
        let (body, handler, orelse) = parts;
        let cleanup = Some(Handler { head, caught: Some(on_its_way), body: cleanup });
        out.push(S::Try(Box::new(Try { body, orelse, handler, finally: vec![], cleanup })));
    }

    /// The block, the handler that shows an exception to the manager, and leaving at the end.
    fn exit_by_exception(
        &mut self,
        entered: Entered,
        f: &mut dyn FnMut(&mut Self, &mut Vec<S>),
    ) -> (Vec<S>, Option<Handler>, Vec<S>) {
        let base = self.s.lang_ty(paths::BASE_EXCEPTION);
        let mut body = vec![];
        self.tries.push(self.env.clone());
        f(self, &mut body);
        let raised = self.tries.pop().expect("the try was pushed");
        let mut orelse = vec![];
        if self.env.live {
            let exit = self.call_exit(entered, None);
            self.push_exit(exit, &mut orelse);
        }
        let end = self.env.clone();
        self.env = super::body::Env { live: true, ..raised.clone() };
        let head = self.head(&raised);
        let caught = self.temp(base);
        let mut shown = vec![];
        self.clause(caught, true, &mut shown, |b, out| {
            let exit = b.call_exit(entered, Some(caught));
            if exit.ty == Ty::NEVER {
                return b.push_exit(exit, out);
            }
            let swallow = b.truth(exit);
            let again = S::Throw(Node::new(Kind::Local(caught), base, Span::default()));
            match Self::static_truth(&swallow) {
                Some(true) => {}
                _ if swallow.ty == Ty::NEVER => b.push_exit(swallow, out),
                Some(false) => {
                    out.push(again);
                    b.env.live = false;
                }
                None => out.push(S::If(swallow, vec![], vec![again])),
            }
        });
        let after = self.env.clone();
        self.env = self.join_env(&end, &after);
        (body, Some(Handler { head, caught: Some(caught), body: shown }), orelse)
    }

    fn push_exit(&mut self, exit: N, out: &mut Vec<S>) {
        let ends = exit.ty == Ty::NEVER;
        out.push(S::Expr(exit));
        if ends {
            self.die(out);
        }
    }

    /// `__exit__` with the class, the value and the traceback of an exception, or with three times `None`.
    fn call_exit(&mut self, entered: Entered, caught: Option<Var>) -> N {
        let span = entered.span;
        let base = self.s.lang_ty(paths::BASE_EXCEPTION);
        let given: Vec<N> = match caught {
            Some(var) => {
                let error = Node::new(Kind::Local(var), base, span);
                let class = self.call_path(paths::CLASS_OF, vec![error.clone()], span);
                let traceback = self.attribute_of(error.clone(), paths::DUNDER_TRACEBACK, span);
                vec![class, error, traceback]
            }
            None => (0..3).map(|_| Node::new(Kind::None, Ty::NONE, span)).collect(),
        };
        let places = [self.s.lang_ty(paths::TYPE), base, self.s.lang_ty(paths::TRACEBACK)];
        let places = places.map(|ty| self.s.types.optional(ty));
        let args = given.into_iter().zip(places).map(|(n, to)| self.coerce(n, to)).collect();
        self.method(self.manager(entered), paths::DUNDER_EXIT, args, span)
    }
}
