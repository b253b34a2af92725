//! `raise`, `try` and `assert`.

use super::body::{Body, Bound, Env, Slot};
use super::call::Args;
use crate::lang_items::paths;
use crate::sema::tree::{Handler, Kind, N, Node, S, Try, Var};
use crate::sema::types::{Ty, TyKind};
use waspy_syntax::ast::{ExceptHandler, ExprId, ExprKind, StmtId};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    // Exceptions.

    pub(super) fn raise_stmt(&mut self, exc: Option<ExprId>, cause: Option<ExprId>, span: Span, out: &mut Vec<S>) {
        let Some(exc) = exc else {
            let node = match self.handling.last() {
                Some(&var) => Node::new(Kind::Local(var), self.s.lang_ty(paths::BASE_EXCEPTION), span),
                None => self.call_path(paths::RAISE_AGAIN, vec![], span),
            };
            return self.throw(node, out);
        };
        let node = self.expr(exc);
        let node = self.exception_of(node, span);
        let node = match cause {
            Some(cause) => self.with_cause(node, cause, span),
            None => node,
        };
        let node = self.with_context(node, span);
        self.throw(node, out);
    }

    pub(super) fn throw(&mut self, node: N, out: &mut Vec<S>) {
        if node.ty == Ty::NEVER {
            out.push(S::Expr(node));
            return self.die(out);
        }
        let base = self.s.lang_ty(paths::BASE_EXCEPTION);
        let node = self.coerce(node, base);
        out.push(S::Throw(node));
        self.env.live = false;
    }

    /// A class is called; an instance stays; anything else is a TypeError.
    pub(super) fn exception_of(&mut self, node: N, span: Span) -> N {
        let base = self.s.lang_class(paths::BASE_EXCEPTION);
        match self.s.types.kind(node.ty).clone() {
            TyKind::Never => node,
            TyKind::Type(class, _) if self.s.types.derives(class, base) => {
                self.construct(class, vec![], Args::default(), span)
            }
            TyKind::Class(class, _) if self.s.types.derives(class, base) => node,
            TyKind::Object => self.call_path(paths::AS_EXCEPTION, vec![node], span),
            TyKind::Class(..) if self.is_class_value(node.ty) => {
                self.refuse("raise of a class that is not known when compiling", span)
            }
            _ => self.raise_type_error(vec![node], "exceptions must derive from BaseException", span),
        }
    }

    pub(super) fn with_cause(&mut self, node: N, cause: ExprId, span: Span) -> N {
        let cause = self.expr(cause);
        let cause = if cause.ty == Ty::NONE { cause } else { self.exception_of(cause, span) };
        if node.ty == Ty::NEVER || cause.ty == Ty::NEVER {
            return self.never(vec![node, cause], span);
        }
        self.call_path(paths::WITH_CAUSE, vec![node, cause], span)
    }

    /// An exception raised while another one is handled has it as context.
    pub(super) fn with_context(&mut self, node: N, span: Span) -> N {
        let Some(&var) = self.handling.last() else { return node };
        if node.ty == Ty::NEVER {
            return node;
        }
        let context = Node::new(Kind::Local(var), self.s.lang_ty(paths::BASE_EXCEPTION), span);
        self.call_path(paths::WITH_CONTEXT, vec![node, context], span)
    }

    pub(super) fn try_stmt(
        &mut self,
        body: &[StmtId],
        handlers: &[ExceptHandler],
        orelse: &[StmtId],
        finalbody: &[StmtId],
        out: &mut Vec<S>,
    ) {
        if finalbody.is_empty() {
            let (body, handler, orelse) = self.try_parts(body, handlers, orelse);
            out.push(S::Try(Box::new(Try { body, orelse, handler, finally: vec![], cleanup: None })));
            return;
        }
        self.tries.push(self.env.clone());
        let marks: Vec<(usize, usize)> = self.loops.iter().map(|l| (l.breaks.len(), l.continues.len())).collect();
        let (body, handler, orelse) = self.try_parts(body, handlers, orelse);
        let abnormal = self.tries.pop().expect("the try was pushed");
        let normal = std::mem::replace(&mut self.env, Env { live: true, ..abnormal.clone() });
        let head = self.head(&abnormal);
        let mut cleanup = vec![];
        self.block(finalbody, &mut cleanup);
        let after_cleanup = std::mem::replace(&mut self.env, normal);
        self.widen_jumps(&marks, &abnormal, &after_cleanup);
        let mut finally = vec![];
        if self.env.live {
            self.block(finalbody, &mut finally);
        }
        let cleanup = Some(Handler { head, caught: None, body: cleanup });
        out.push(S::Try(Box::new(Try { body, orelse, handler, finally, cleanup })));
    }

    /// Jumps out of a `try` run its `finally`: what that stores is seen where they arrive.
    pub(super) fn widen_jumps(&mut self, marks: &[(usize, usize)], before: &Env, after: &Env) {
        for (i, &(b, c)) in marks.iter().enumerate() {
            let take = |v: &mut Vec<Env>, n: usize| v.drain(n..).collect::<Vec<_>>();
            let (breaks, continues) = (take(&mut self.loops[i].breaks, b), take(&mut self.loops[i].continues, c));
            for (list, is_break) in [(breaks, true), (continues, false)] {
                for mut env in list {
                    for v in 0..env.slots.len().min(after.slots.len()) {
                        if before.slots.get(v) != after.slots.get(v) {
                            env.slots[v] = after.slots[v];
                        }
                    }
                    if is_break { self.loops[i].breaks.push(env) } else { self.loops[i].continues.push(env) }
                }
            }
        }
    }

    pub(super) fn try_parts(
        &mut self,
        body: &[StmtId],
        handlers: &[ExceptHandler],
        orelse: &[StmtId],
    ) -> (Vec<S>, Option<Handler>, Vec<S>) {
        let mut stmts = vec![];
        if handlers.is_empty() {
            self.block(body, &mut stmts);
            return (stmts, None, vec![]);
        }
        self.tries.push(self.env.clone());
        self.block(body, &mut stmts);
        let raised = self.tries.pop().expect("the try was pushed");
        let mut rest = vec![];
        if self.env.live {
            self.block(orelse, &mut rest);
        }
        let end = std::mem::replace(&mut self.env, Env { live: true, ..raised.clone() });
        let head = self.head(&raised);
        let base = self.s.lang_ty(paths::BASE_EXCEPTION);
        let caught = self.temp(base);
        self.handling.push(caught);
        let mut arms = vec![];
        self.handlers(handlers, caught, &mut arms);
        self.handling.pop();
        let after = self.env.clone();
        self.env = self.join_env(&end, &after);
        (stmts, Some(Handler { head, caught: Some(caught), body: arms }), rest)
    }

    pub(super) fn handlers(&mut self, handlers: &[ExceptHandler], caught: Var, out: &mut Vec<S>) {
        let base = self.s.lang_ty(paths::BASE_EXCEPTION);
        let Some((h, rest)) = handlers.split_first() else {
            let span = Span::default();
            out.push(S::Throw(Node::new(Kind::Local(caught), base, span)));
            self.env.live = false;
            return;
        };
        let Some(ty) = h.ty else { return self.handler_body(h, caught, base, out) };
        let (test, bound) = self.handler_test(ty, caught, h.span);
        let start = self.env.clone();
        let mut yes = vec![];
        self.handler_body(h, caught, bound, &mut yes);
        let after = std::mem::replace(&mut self.env, start);
        let mut no = vec![];
        self.handlers(rest, caught, &mut no);
        let end = self.env.clone();
        self.env = self.join_env(&after, &end);
        out.push(S::If(test, yes, no));
    }

    pub(super) fn handler_test(&mut self, ty: ExprId, caught: Var, span: Span) -> (N, Ty) {
        let unit = self.unit.clone();
        let classes = match &unit.expr(ty).kind {
            ExprKind::Tuple(items) => items.clone(),
            _ => vec![ty],
        };
        let (base, bool_ty) = (self.s.lang_ty(paths::BASE_EXCEPTION), self.s.lang_ty(paths::BOOL));
        let mut test: Option<N> = None;
        let mut bound = Ty::NEVER;
        for class in classes {
            let node = self.expr(class);
            let TyKind::Type(c, _) = *self.s.types.kind(node.ty) else {
                self.refuse("except with something other than classes known when compiling", span);
                continue;
            };
            let ty = self.s.types.class(c, vec![]);
            bound = self.s.types.join(bound, ty);
            let one = Node::new(Kind::IsInstance(Node::new(Kind::Local(caught), base, span), c), bool_ty, span);
            test = Some(match test {
                Some(t) => Node::new(Kind::Or(t, one), bool_ty, span),
                None => one,
            });
        }
        let test = test.unwrap_or_else(|| self.bool_node(false, span));
        (test, if bound == Ty::NEVER { base } else { bound })
    }

    pub(super) fn handler_body(&mut self, h: &ExceptHandler, caught: Var, bound: Ty, out: &mut Vec<S>) {
        let base = self.s.lang_ty(paths::BASE_EXCEPTION);
        let Some(name) = &h.name else { return self.block(&h.body, out) };
        let value = Node::new(Kind::Local(caught), base, h.span);
        let value = if bound == base { value } else { Node::new(Kind::Coerce(value), bound, h.span) };
        let Some(var) = self.local(&name.text).filter(|_| !self.globals.contains(&name.text)) else {
            if let Some(g) = self.own_global(&name.text) {
                self.store_global(g, value, out);
                self.block(&h.body, out);
                out.push(S::UnsetGlobal(g));
            }
            return;
        };
        self.set_var(var, value, out);
        self.block(&h.body, out);
        if self.env.live {
            *self.slot(var) = Slot { ty: Ty::NEVER, bound: Bound::No };
            out.push(S::Unset(var));
        }
    }

    pub(super) fn assert_stmt(&mut self, test: ExprId, msg: Option<ExprId>, span: Span, out: &mut Vec<S>) {
        let node = self.expr(test);
        let cond = self.truth(node);
        if cond.ty == Ty::NEVER {
            out.push(S::Expr(cond));
            return self.die(out);
        }
        let start = self.env.clone();
        let (mut yes, mut no) = (vec![], vec![]);
        self.narrow(&cond, false, &mut no);
        let class = self.s.lang_class(paths::ASSERTION_ERROR);
        let args = msg.map(|m| vec![self.expr(m)]).unwrap_or_default();
        let error = self.construct(class, vec![], Args::of(args), span);
        let error = self.with_context(error, span);
        self.throw(error, &mut no);
        self.env = start;
        self.narrow(&cond, true, &mut yes);
        out.push(S::If(cond, yes, no));
    }
}
