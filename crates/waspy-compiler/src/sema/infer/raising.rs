//! `raise`, `try` and `assert`.

use super::DynOp;
use super::body::{Body, Bound, Env, Slot};
use super::call::Args;
use crate::lang_items::paths;
use crate::sema::program::Def;
use crate::sema::tree::{Handler, Kind, N, Node, S, Try, Var};
use crate::sema::types::{Ty, TyKind};
use waspy_syntax::ast::{ExceptHandler, ExprId, ExprKind, StmtId};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    // Exceptions.

    pub(super) fn raise_stmt(&mut self, exc: Option<ExprId>, cause: Option<ExprId>, span: Span, out: &mut Vec<S>) {
        let Some(exc) = exc else { return self.raise_again(span, out) };
        let node = self.expr(exc);
        let fresh = matches!(self.s.types.kind(node.ty), TyKind::Type(..)) || self.constructs(exc);
        let node = self.exception_of(node, "exceptions must derive from BaseException", span);
        let node = match cause {
            Some(cause) => self.with_cause(node, cause, span),
            None => node,
        };
        let existing = !fresh && !self.dialect && node.ty != Ty::NEVER;
        let node = if existing { self.call_path(paths::RAISE_EXISTING, vec![node], span) } else { node };
        // The statement is what tracebacks show, not the call in it.
        let ty = node.ty;
        let node = Node::new(Kind::Block(vec![], node), ty, span);
        self.throw(node, out);
    }

    /// `raise` alone: the frames that the exception passed through stay as they are.
    fn raise_again(&mut self, span: Span, out: &mut Vec<S>) {
        let base = self.s.lang_ty(paths::BASE_EXCEPTION);
        let var = match self.handling.last() {
            Some(&Some(var)) => var,
            _ => {
                let again = self.call_path(paths::RERAISE, vec![], span);
                let var = self.temp(base);
                out.push(S::Set(var, again));
                var
            }
        };
        self.throw(Node::new(Kind::Local(var), base, Span::default()), out);
    }

    /// Does the expression make a new exception: is it a call of a class by its name?
    fn constructs(&mut self, e: ExprId) -> bool {
        let unit = self.unit.clone();
        let ExprKind::Call { func, .. } = unit.expr(e).kind else { return false };
        let ExprKind::Name(name) = &unit.expr(func).kind else { return false };
        let known = self.local_class(name).is_some() || self.local(name).is_none();
        known && matches!(self.s.lookup_here(self.module, name), Some(Def::Class(_)))
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
    pub(super) fn exception_of(&mut self, node: N, text: &str, span: Span) -> N {
        let base = self.s.lang_class(paths::BASE_EXCEPTION);
        match self.s.types.kind(node.ty).clone() {
            TyKind::Never => node,
            TyKind::Type(class, _) if self.s.types.derives(class, base) => {
                self.construct(class, vec![], Args::default(), span)
            }
            TyKind::Class(class, _) if self.s.types.derives(class, base) => node,
            TyKind::Class(..) if self.is_class_value(node.ty) => {
                let node = self.exception_of_class(node, span);
                let text = self.str_node(text, span);
                self.call_path(paths::AS_EXCEPTION, vec![node, text], span)
            }
            TyKind::Object => {
                let node = self.exception_of_any(node, span);
                let text = self.str_node(text, span);
                self.call_path(paths::AS_EXCEPTION, vec![node, text], span)
            }
            TyKind::Opt(_) => {
                let text = self.str_node(text, span);
                self.call_path(paths::AS_EXCEPTION, vec![node, text], span)
            }
            _ => self.raise_type_error(vec![node], text, span),
        }
    }

    /// An instance of a class that is found when running, if it is one of exceptions; otherwise the class.
    fn exception_of_class(&mut self, class: N, span: Span) -> N {
        let base = self.s.lang_class(paths::BASE_EXCEPTION);
        let mut stmts = vec![];
        let class = self.keep(class, &mut stmts);
        let object = self.class_object(class.clone());
        let object = self.coerce(object, Ty::OBJECT);
        let made = self.by_class(class, object, &mut |b, class| match *b.s.types.kind(class.ty) {
            TyKind::Type(of, _) if b.s.types.derives(of, base) => Some(b.construct(of, vec![], Args::default(), span)),
            _ => None,
        });
        let ty = made.ty;
        Node::new(Kind::Block(stmts, made), ty, span)
    }

    /// The same of a value that may be such a class.
    fn exception_of_any(&mut self, node: N, span: Span) -> N {
        let base = self.s.lang_class(paths::BASE_EXCEPTION);
        let classes = self.class_values();
        let exceptions = classes.into_iter().any(|ty| match *self.s.types.kind(ty) {
            TyKind::Type(of, _) => self.s.types.derives(of, base),
            _ => false,
        });
        if !exceptions {
            return node;
        }
        let mut stmts = vec![];
        let node = self.keep(node, &mut stmts);
        let class = self.s.lang_class(paths::TYPE);
        let test = Node::new(Kind::IsInstance(node.clone(), class), self.s.lang_ty(paths::BOOL), span);
        let called = self.dynamic(DynOp::Call(0, vec![]), vec![node.clone()], span);
        let choice = Node::new(Kind::If(test, called, node), Ty::OBJECT, span);
        Node::new(Kind::Block(stmts, choice), Ty::OBJECT, span)
    }

    fn is_exception(&mut self, ty: Ty) -> bool {
        let base = self.s.lang_class(paths::BASE_EXCEPTION);
        matches!(*self.s.types.kind(ty), TyKind::Class(class, _) if self.s.types.derives(class, base))
    }

    pub(super) fn with_cause(&mut self, node: N, cause: ExprId, span: Span) -> N {
        let cause = self.expr(cause);
        let text = "exception causes must derive from BaseException";
        let cause = match self.s.types.kind(cause.ty).clone() {
            TyKind::None => cause,
            // `None` is a cause as good as an exception.
            TyKind::Opt(inner) if self.is_exception(inner) => cause,
            _ => self.exception_of(cause, text, span),
        };
        if node.ty == Ty::NEVER || cause.ty == Ty::NEVER {
            return self.never(vec![node, cause], span);
        }
        self.call_path(paths::WITH_CAUSE, vec![node, cause], span)
    }

    /// What is raised or caught while an exception is handled: `f` is walked inside a clause that handles `caught`
    /// (`None` on ways that no exception takes). The library's own clauses handle nothing that a program could see.
    pub(super) fn clause(
        &mut self,
        caught: Var,
        known: bool,
        out: &mut Vec<S>,
        f: impl FnOnce(&mut Self, &mut Vec<S>),
    ) {
        if self.dialect {
            return f(self, out);
        }
        let span = Span::default();
        let base = self.s.lang_ty(paths::BASE_EXCEPTION);
        let optional = self.s.types.optional(base);
        let ty = if known { base } else { optional };
        let enter = self.call_path(paths::ENTER_HANDLER, vec![Node::new(Kind::Local(caught), ty, span)], span);
        let raised = self.temp(optional);
        let before = self.keep_handled(enter, optional, out);
        self.handling.push(known.then_some(caught));
        let (mut body, mut after) = (vec![], vec![]);
        let head = self.guarded(&mut body, f, |b, cleanup| {
            let raised = Node::new(Kind::Local(raised), optional, span);
            let leave = b.call_path(paths::LEAVE_HANDLER, vec![raised, before.clone()], span);
            cleanup.push(S::Expr(leave));
            let none = Node::new(Kind::None, Ty::NONE, span);
            let leave = b.call_path(paths::LEAVE_HANDLER, vec![none, before], span);
            after.push(S::Expr(leave));
        });
        self.handling.pop();
        let (head, cleanup) = head;
        let cleanup = Some(Handler { head, caught: Some(raised), body: cleanup });
        out.push(S::Try(Box::new(Try { body, orelse: vec![], handler: None, finally: after, cleanup })));
    }

    /// Walks a body and what runs on abnormal ways out of it: the variables where the latter begins, and its statements.
    pub(super) fn guarded(
        &mut self,
        body: &mut Vec<S>,
        f: impl FnOnce(&mut Self, &mut Vec<S>),
        last: impl FnOnce(&mut Self, &mut Vec<S>),
    ) -> (Vec<(Var, Ty)>, Vec<S>) {
        self.tries.push(self.env.clone());
        let marks: Vec<(usize, usize)> = self.loops.iter().map(|l| (l.breaks.len(), l.continues.len())).collect();
        f(self, body);
        let abnormal = self.tries.pop().expect("the try was pushed");
        let normal = std::mem::replace(&mut self.env, Env { live: true, ..abnormal.clone() });
        let head = self.head(&abnormal);
        let mut cleanup = vec![];
        last(self, &mut cleanup);
        let after_cleanup = std::mem::replace(&mut self.env, normal);
        self.widen_jumps(&marks, &abnormal, &after_cleanup);
        (head, cleanup)
    }

    pub(super) fn try_stmt(
        &mut self,
        body: &[StmtId],
        handlers: &[ExceptHandler],
        orelse: &[StmtId],
        finalbody: &[StmtId],
        is_star: bool,
        out: &mut Vec<S>,
    ) {
        let try_parts = |b: &mut Self| match is_star {
            true => b.try_star_parts(body, handlers, orelse),
            false => b.try_parts(body, handlers, orelse),
        };
        if finalbody.is_empty() {
            let (body, handler, orelse) = try_parts(self);
            out.push(S::Try(Box::new(Try { body, orelse, handler, finally: vec![], cleanup: None })));
            return;
        }
        let mut parts = (vec![], None, vec![]);
        let base = self.s.lang_ty(paths::BASE_EXCEPTION);
        let optional = self.s.types.optional(base);
        let raised = self.temp(optional);
        let (head, cleanup) = self.guarded(
            &mut vec![],
            |b, _| parts = try_parts(b),
            |b, cleanup| b.clause(raised, false, cleanup, |b, out| b.block(finalbody, out)),
        );
        let (body, handler, orelse) = parts;
        let mut finally = vec![];
        if self.env.live {
            self.block(finalbody, &mut finally);
        }
        let cleanup = Some(Handler { head, caught: Some(raised), body: cleanup });
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
            if self.env.live {
                self.block(orelse, &mut stmts);
            }
            return (stmts, None, vec![]);
        }
        let names = u32::from(self.catches(handlers, paths::NAME_ERROR));
        let types = u32::from(self.catches(handlers, paths::TYPE_ERROR));
        self.tries.push(self.env.clone());
        self.name_guards += names;
        self.type_guards += types;
        self.block(body, &mut stmts);
        self.name_guards -= names;
        self.type_guards -= types;
        let raised = self.tries.pop().expect("the try was pushed");
        let mut rest = vec![];
        if self.env.live {
            self.block(orelse, &mut rest);
        }
        let end = std::mem::replace(&mut self.env, Env { live: true, ..raised.clone() });
        let head = self.head(&raised);
        let base = self.s.lang_ty(paths::BASE_EXCEPTION);
        let caught = self.temp(base);
        let mut arms = vec![];
        self.clause(caught, true, &mut arms, |b, out| b.handlers(handlers, caught, out));
        let after = self.env.clone();
        self.env = self.join_env(&end, &after);
        (stmts, Some(Handler { head, caught: Some(caught), body: arms }), rest)
    }

    /// Does a handler name this error, a class above it, or nothing?
    fn catches(&mut self, handlers: &[ExceptHandler], error: &'static str) -> bool {
        let unit = self.unit.clone();
        let error = self.s.lang_class(error);
        handlers.iter().any(|h| {
            let Some(ty) = h.ty else { return true };
            let classes = match &unit.expr(ty).kind {
                ExprKind::Tuple(items) => items.clone(),
                _ => vec![ty],
            };
            classes.into_iter().any(|e| match self.s.static_def(self.module, &unit, e) {
                Some(Def::Class(class)) => self.s.types.derives(error, class),
                _ => false,
            })
        })
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
        if test.ty == Ty::NEVER {
            out.push(S::Expr(test));
            return self.die(out);
        }
        let all = self.s.lang_class(paths::BASE_EXCEPTION);
        if matches!(test.kind, Kind::IsInstance(_, class) if class == all) {
            return self.handler_body(h, caught, base, out);
        }
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

    /// The test of an `except` clause, and the type of what it catches.
    pub(super) fn handler_test(&mut self, ty: ExprId, caught: Var, span: Span) -> (N, Ty) {
        let unit = self.unit.clone();
        let (base, bool_ty) = (self.s.lang_ty(paths::BASE_EXCEPTION), self.s.lang_ty(paths::BOOL));
        let base_class = self.s.lang_class(paths::BASE_EXCEPTION);
        let error = Node::new(Kind::Local(caught), base, span);
        let start = self.env.clone();
        let nodes: Vec<N> = match &unit.expr(ty).kind {
            ExprKind::Tuple(items) => items.iter().map(|&e| self.expr(e)).collect(),
            _ => vec![self.expr(ty)],
        };
        let known = match &*nodes {
            [one] if !matches!(self.s.types.kind(one.ty), TyKind::Type(..)) => self.tuple_items(one.ty),
            _ => nodes.iter().map(|n| n.ty).collect(),
        };
        let mut classes = vec![];
        for ty in known {
            match *self.s.types.kind(ty) {
                TyKind::Type(c, _) if self.s.types.derives(c, base_class) => classes.push(c),
                _ => {
                    classes.clear();
                    break;
                }
            }
        }
        if classes.is_empty() {
            self.env = start;
            let kind = self.expr(ty);
            let mut stmts = vec![];
            let kind = self.keep_class(kind, &mut stmts);
            let test = self.call_path(paths::IS_CAUGHT, vec![error.clone(), kind.clone()], span);
            let test = self.or_elsewhere(test, &error, &kind, span);
            return (if stmts.is_empty() { test } else { Node::new(Kind::Block(stmts, test), bool_ty, span) }, base);
        }
        let mut test: Option<N> = None;
        let mut bound = Ty::NEVER;
        for c in classes {
            let caught = self.classes_of_instances(c);
            for &c in &caught {
                let ty = self.s.types.class(c, vec![]);
                bound = self.s.types.join(bound, ty);
            }
            let one = self.any_instance(error.clone(), &caught, span);
            test = Some(match test {
                Some(t) => Node::new(Kind::Or(t, one), bool_ty, span),
                None => one,
            });
        }
        let test = test.expect("there is a class");
        let reads: Vec<S> = nodes.into_iter().filter(|n| !matches!(n.kind, Kind::None)).map(S::Expr).collect();
        (if reads.is_empty() { test } else { Node::new(Kind::Block(reads, test), bool_ty, span) }, bound)
    }

    fn tuple_items(&self, ty: Ty) -> Vec<Ty> {
        match self.s.types.kind(ty) {
            TyKind::Tuple(items) => items.clone(),
            _ => vec![],
        }
    }

    pub(super) fn handler_body(&mut self, h: &ExceptHandler, caught: Var, bound: Ty, out: &mut Vec<S>) {
        let base = self.s.lang_ty(paths::BASE_EXCEPTION);
        let Some(name) = &h.name else { return self.block(&h.body, out) };
        let value = Node::new(Kind::Local(caught), base, h.span);
        let value = if bound == base { value } else { Node::new(Kind::Coerce(value), bound, h.span) };
        let of_class = self.class_body_variable(&name.text);
        let local = self.local(&name.text).filter(|_| of_class.is_none() && !self.globals.contains(&name.text));
        let Some(var) = local else {
            if let Some(g) = of_class.or_else(|| self.own_global(&name.text)) {
                self.store_global(g, value, out);
                self.block(&h.body, out);
                out.push(S::UnsetGlobal(g));
            }
            return;
        };
        self.set_var(var, value, out);
        self.block(&h.body, out);
        if self.env.live && self.is_shared(var) {
            self.clear_shared(var, h.span, out);
        } else if self.env.live {
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
        self.throw(error, &mut no);
        self.env = start;
        self.narrow(&cond, true, &mut yes);
        out.push(S::If(cond, yes, no));
    }
}
