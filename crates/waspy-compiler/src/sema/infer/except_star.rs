//! `except*`: each clause takes its part of a group, and what clauses raise and leave goes on together. What is taken, and
//! what is left at the end, the library finds (`core/exception_groups.py`).

use super::body::{Body, Env};
use crate::lang_items::paths;
use crate::sema::tree::{Handler, Kind, N, Node, S, Try, Var};
use waspy_syntax::ast::{ExceptHandler, StmtId};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    pub(super) fn try_star_parts(
        &mut self,
        body: &[StmtId],
        handlers: &[ExceptHandler],
        orelse: &[StmtId],
    ) -> (Vec<S>, Option<Handler>, Vec<S>) {
        let rest = &mut |b: &mut Self, out: &mut Vec<S>| b.block(orelse, out);
        self.catching(&mut |b, out| b.block(body, out), rest, &mut |b, caught, out| {
            b.clause(caught, true, out, |b, out| b.star_handlers(handlers, caught, out));
        })
    }

    /// Walks a body, what runs when it ends, and what runs when it raises; the latter gets the exception.
    pub(super) fn catching(
        &mut self,
        body: &mut dyn FnMut(&mut Self, &mut Vec<S>),
        orelse: &mut dyn FnMut(&mut Self, &mut Vec<S>),
        handler: &mut dyn FnMut(&mut Self, Var, &mut Vec<S>),
    ) -> (Vec<S>, Option<Handler>, Vec<S>) {
        let (mut stmts, mut rest, mut arms) = (vec![], vec![], vec![]);
        self.tries.push(self.env.clone());
        body(self, &mut stmts);
        let raised = self.tries.pop().expect("the try was pushed");
        if self.env.live {
            orelse(self, &mut rest);
        }
        let end = std::mem::replace(&mut self.env, Env { live: true, ..raised.clone() });
        let head = self.head(&raised);
        let base = self.s.lang_ty(paths::BASE_EXCEPTION);
        let caught = self.temp(base);
        handler(self, caught, &mut arms);
        let after = self.env.clone();
        self.env = self.join_env(&end, &after);
        (stmts, Some(Handler { head, caught: Some(caught), body: arms }), rest)
    }

    fn star_handlers(&mut self, handlers: &[ExceptHandler], caught: Var, out: &mut Vec<S>) {
        let span = Span::default();
        let base = self.s.lang_ty(paths::BASE_EXCEPTION);
        let error = Node::new(Kind::Local(caught), base, span);
        let clauses = self.call_path(paths::STAR_CLAUSES, vec![error], span);
        let clauses = self.keep(clauses, out);
        for h in handlers {
            self.star_handler(h, clauses.clone(), out);
            if !self.env.live {
                return;
            }
        }
        let rest = self.method(clauses, paths::STAR_END, vec![], span);
        let rest = self.keep(rest, out);
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let none = Node::new(Kind::IsNone(rest.clone()), bool_ty, span);
        let before = self.env.clone();
        let mut raise = vec![];
        self.throw(Node::new(Kind::Coerce(rest), base, span), &mut raise);
        self.env = before;
        out.push(S::If(none, vec![], raise));
    }

    /// One clause: what leaves it by an exception is kept until all have run.
    fn star_handler(&mut self, h: &ExceptHandler, clauses: N, out: &mut Vec<S>) {
        let ty = h.ty.expect("except* names a class");
        let kind = self.expr(ty);
        let test = self.method(clauses.clone(), paths::STAR_MATCHES, vec![kind], h.span);
        if test.ty == crate::sema::types::Ty::NEVER {
            out.push(S::Expr(test));
            return self.die(out);
        }
        let test = self.truth(test);
        let before = self.env.clone();
        let mut yes = vec![];
        let (body, handler, orelse) =
            self.catching(&mut |b, out| b.star_body(h, clauses.clone(), out), &mut |_, _| {}, &mut |b, raised, out| {
                let base = b.s.lang_ty(paths::BASE_EXCEPTION);
                let raised = Node::new(Kind::Local(raised), base, h.span);
                let note = b.method(clauses.clone(), paths::STAR_NOTE, vec![raised], h.span);
                out.push(S::Expr(note));
            });
        yes.push(S::Try(Box::new(Try { body, orelse, handler, finally: vec![], cleanup: None })));
        let after = std::mem::replace(&mut self.env, before);
        let here = self.env.clone();
        self.env = self.join_env(&after, &here);
        out.push(S::If(test, yes, vec![]));
    }

    fn star_body(&mut self, h: &ExceptHandler, clauses: N, out: &mut Vec<S>) {
        let base = self.s.lang_ty(paths::BASE_EXCEPTION);
        let group = self.s.lang_ty(paths::BASE_EXCEPTION_GROUP);
        let value = self.method(clauses, paths::STAR_MATCH, vec![], h.span);
        let taken = self.temp(base);
        out.push(S::Set(taken, value));
        self.clause(taken, true, out, |b, out| b.handler_body(h, taken, group, out));
    }
}
