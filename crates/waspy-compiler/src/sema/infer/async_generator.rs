//! Asynchronous generators and comprehensions.
//!
//! An `async def` with `yield` makes an `async_generator` (`core/async_generator.py`), whose body is cut as any generator's
//! is. Its awaits give and are sent what a coroutine's do; a `yield` ends the step that is awaited.

use super::body::Body;
use super::generator::block_yields;
use super::names::children;
use super::stmt::Over;
use crate::lang_items::paths;
use crate::sema::Sema;
use crate::sema::tree::{Kind, N, Node, S, Try, Var};
use crate::sema::types::{FunctionId, Ty};
use waspy_syntax::ast::{Comprehension, ExprId, ExprKind, StmtKind, Unit};
use waspy_syntax::source::Span;

/// Does evaluating the expression wait for something, functions inside it left out?
fn waits(unit: &Unit, e: ExprId) -> bool {
    match &unit.expr(e).kind {
        ExprKind::Await(_) => true,
        // It is a function of its own but for the first iterable.
        ExprKind::GeneratorExp { generators, .. } => waits(unit, generators[0].iter),
        ExprKind::ListComp { generators, .. }
        | ExprKind::SetComp { generators, .. }
        | ExprKind::DictComp { generators, .. }
            if generators.iter().any(|g| g.is_async) =>
        {
            true
        }
        _ => children(unit, e).into_iter().any(|c| waits(unit, c)),
    }
}

/// Is the generator expression an asynchronous one?
fn generator_waits(unit: &Unit, e: ExprId) -> bool {
    let ExprKind::GeneratorExp { generators, .. } = &unit.expr(e).kind else { return false };
    let first = generators[0].iter;
    generators.iter().any(|g| g.is_async) || children(unit, e).into_iter().any(|c| c != first && waits(unit, c))
}

impl Sema<'_> {
    /// Is it an `async def`, or a generator expression that waits?
    pub fn is_async(&self, f: FunctionId) -> bool {
        let function = self.program.function(f);
        match function.stmt.map(|s| &function.unit.stmt(s).kind) {
            Some(StmtKind::FunctionDef(def)) => def.is_async,
            _ => self.is_async_expression(f),
        }
    }

    /// Does calling it make an asynchronous generator?
    pub fn is_async_generator(&self, f: FunctionId) -> bool {
        let function = self.program.function(f);
        match function.stmt.map(|s| &function.unit.stmt(s).kind) {
            Some(StmtKind::FunctionDef(def)) => def.is_async && block_yields(&function.unit, &def.body),
            _ => self.is_async_expression(f),
        }
    }

    fn is_async_expression(&self, f: FunctionId) -> bool {
        let function = self.program.function(f);
        let e = function.nested.as_ref().and_then(|nested| nested.lambda);
        e.is_some_and(|e| generator_waits(&function.unit, e))
    }
}

impl Body<'_, '_> {
    /// What `__await__` gave, as an iterator: a coroutine takes its own steps, though it is no iterable for anybody else.
    pub(super) fn steps(&mut self, steps: N, span: Span) -> N {
        let takes = steps.ty == Ty::OBJECT || self.has_method(steps.ty, paths::ITER_MORE);
        if takes { steps } else { self.iterator(steps, span) }
    }

    /// `yield value` in an asynchronous generator: the step that is awaited ends. Gives what the next one is asked with.
    pub(super) fn give_step(&mut self, value: N, span: Span, out: &mut Vec<S>) -> N {
        let to = self.frame_cell(3);
        let value = self.coerce(value, to);
        out.push(S::SetField(self.frame_read(span), paths::GENERATOR_RESULT.into(), value));
        let yes = self.bool_node(true, span);
        out.push(S::SetField(self.frame_read(span), paths::GENERATOR_GAVE.into(), yes));
        self.stop(span, out);
        self.raise_thrown(span, out);
        self.take_sent(paths::GENERATOR_ASKED, 4, span, out)
    }

    /// What a clause of a comprehension goes over: of `async for` the iterator itself.
    pub(super) fn comprehended(&mut self, g: &Comprehension, span: Span) -> N {
        if !g.is_async {
            return self.iterated(g.iter);
        }
        let iterable = self.expr(g.iter);
        self.method(iterable, paths::AITER, vec![], span)
    }

    /// `async for` in a comprehension:
    ///
    /// ```text
    /// more = True
    /// while more:
    ///     try: value = await it.__anext__()
    ///     except StopAsyncIteration: more = False
    ///     else: target = value; body
    /// ```
    pub(super) fn async_loop(
        &mut self,
        over: Over,
        iterator: N,
        out: &mut Vec<S>,
        body: &mut dyn FnMut(&mut Self, &mut Vec<S>),
    ) {
        if iterator.ty == Ty::NEVER {
            return self.expr_node(iterator, out);
        }
        let (span, bool_ty) = (over.step, self.s.lang_ty(paths::BOOL));
        let iterator = self.keep(iterator, out);
        let more = self.temp(bool_ty);
        let yes = self.bool_node(true, span);
        out.push(S::Set(more, yes));
        self.loop_fixpoint(
            over.site,
            out,
            &mut |_| Node::new(Kind::Local(more), bool_ty, span),
            &mut |b, out| {
                let value = std::cell::RefCell::new(None);
                let (body, handler, orelse) = b.catching(
                    &mut |b, out| {
                        let next = b.method(iterator.clone(), paths::ANEXT, vec![], span);
                        let next = b.await_value(next, span);
                        *value.borrow_mut() = Some(b.keep(next, out));
                    },
                    &mut |b, out| {
                        let value = value.take().expect("the step was walked first");
                        b.store(over.target, value, out);
                        if b.env.live {
                            body(b, out);
                        }
                    },
                    &mut |b, caught, out| b.async_end(caught, more, span, out),
                );
                out.push(S::Try(Box::new(Try { body, orelse, handler, finally: vec![], cleanup: None })));
            },
            &mut |_, _| {},
        );
    }

    /// A step of `async for` raised: StopAsyncIteration ends the loop.
    fn async_end(&mut self, caught: Var, more: Var, span: Span, out: &mut Vec<S>) {
        let (base, bool_ty) = (self.s.lang_ty(paths::BASE_EXCEPTION), self.s.lang_ty(paths::BOOL));
        let class = self.s.lang_class(paths::STOP_ASYNC_ITERATION);
        let error = Node::new(Kind::Local(caught), base, span);
        let test = Node::new(Kind::IsInstance(error.clone(), class), bool_ty, span);
        let no = self.bool_node(false, span);
        out.push(S::If(test, vec![S::Set(more, no)], vec![S::Throw(error)]));
    }
}

/// `value.__await__()`
pub(super) fn is_await_call(unit: &Unit, e: ExprId) -> bool {
    let ExprKind::Call { func, .. } = &unit.expr(e).kind else { return false };
    matches!(&unit.expr(*func).kind, ExprKind::Attribute { attr, .. } if attr.text == paths::AWAIT)
}
