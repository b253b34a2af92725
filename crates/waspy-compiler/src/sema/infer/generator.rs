//! Generators: functions with `yield`, and generator expressions, which are such functions.
//!
//! Calling one makes a `generator[B, Y, S, R]` (`core/generator.py`) that holds the arguments; B names the specialisation
//! that was called, and through it the body, a specialisation of its own ([`SpecKind::Body`]) that `_more` resumes. In
//! the body everything is an ordinary variable; what has to survive a `yield` is found on IR (`build/generator.rs`).

use super::body::Body;
use super::call::Args;
use super::names::{blocks, children, expressions};
use super::scopes::Code;
use super::{SpecKind, Tree};
use crate::lang_items::paths;
use crate::sema::Sema;
use crate::sema::tree::{Handler, Kind, Loop, N, Node, S, SpecId, Target, Try, Var};
use crate::sema::types::{CellId, FunctionId, Ty, TyKind};
use waspy_syntax::ast::{Comprehension, ExprId, ExprKind, Name, Param, Params, StmtId, Unit};
use waspy_syntax::source::Span;

/// The one argument of a generator expression's function: its outermost iterator.
pub const FIRST_ITERATOR: &str = ".0";

/// The generator whose body is walked.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    this: Var,
    ty: Ty,
}

/// What a generator gives, is sent and returns.
#[derive(Clone, Copy, Debug)]
pub struct Cells {
    gives: CellId,
    sent: CellId,
    returns: CellId,
    /// What an asynchronous generator is asked with (`asend`).
    asked: Option<CellId>,
}

/// Whether it can be noticed that a generator is closed, and who has asked.
#[derive(Debug, Default)]
pub struct Closing {
    needed: bool,
    readers: Vec<u32>,
}

/// The parameters of a generator expression's function.
pub fn parameters(span: Span) -> Params {
    let name = Name { text: FIRST_ITERATOR.into(), span };
    Params { positional_only: vec![Param { name, annotation: None, default: None }], ..Params::default() }
}

/// The field of a generator that holds an argument.
pub fn argument_field(i: usize) -> String {
    format!("argument {i}")
}

fn yields_in(unit: &Unit, e: ExprId) -> bool {
    matches!(unit.expr(e).kind, ExprKind::Yield(_) | ExprKind::YieldFrom(_))
        || children(unit, e).into_iter().any(|c| yields_in(unit, c))
}

/// Is there a `yield` in the statements, functions inside them left out?
pub fn block_yields(unit: &Unit, body: &[StmtId]) -> bool {
    body.iter().any(|&s| {
        expressions(unit, s).into_iter().any(|e| yields_in(unit, e))
            || blocks(unit, s).iter().any(|b| block_yields(unit, b))
    })
}

impl Code {
    /// Is it the code of a generator?
    pub fn yields(&self, unit: &Unit) -> bool {
        match self {
            Code::Block(body) => block_yields(unit, body),
            Code::Value(e) => yields_in(unit, *e),
            Code::Generator(_) => true,
        }
    }
}

impl Sema<'_> {
    /// The type of the generators that a specialisation makes.
    fn generator_type(&mut self, start: SpecId) -> Ty {
        let SpecKind::User(f, _) = self.infer.specs[start.0 as usize].kind else {
            unreachable!("what makes a generator is a function of the program")
        };
        let cells = match self.infer.generators.get(&start) {
            Some(&cells) => cells,
            None => {
                let (gives, sent, returns) =
                    (self.types.new_cell(Ty::NEVER), self.types.new_cell(Ty::NONE), self.types.new_cell(Ty::NEVER));
                let asked = self.is_async_generator(f).then(|| self.types.new_cell(Ty::NONE));
                let cells = Cells { gives, sent, returns, asked };
                self.infer.generators.insert(start, cells);
                cells
            }
        };
        let class = self.lang_class(match cells.asked {
            Some(_) => paths::ASYNC_GENERATOR,
            None if self.is_async(f) => paths::COROUTINE,
            None => paths::GENERATOR,
        });
        let mut args = vec![self.types.intern(TyKind::Spec(start.0))];
        for cell in [cells.gives, cells.sent, cells.returns].into_iter().chain(cells.asked) {
            args.push(self.types.intern(TyKind::Cell(cell)));
        }
        self.types.class(class, args)
    }

    /// Is it the type of a generator?
    pub fn is_generator(&mut self, ty: Ty) -> bool {
        self.is_of(ty, &[paths::GENERATOR, paths::COROUTINE, paths::ASYNC_GENERATOR])
    }

    /// Does it take what is sent and thrown to what delegates to it?
    fn is_delegate(&mut self, ty: Ty) -> bool {
        self.is_of(ty, &[paths::GENERATOR, paths::COROUTINE, paths::DELEGATED]) || self.is_of(ty, paths::ASYNC_STEPS)
    }

    fn is_of(&mut self, ty: Ty, paths: &[&'static str]) -> bool {
        let TyKind::Class(class, _) = *self.types.kind(ty) else { return false };
        paths.iter().any(|path| self.lang_class(path) == class)
    }
}

/// Runs the call of a generator function: it makes the generator.
pub fn run_start(s: &mut Sema, id: SpecId, f: FunctionId, args: &[Ty]) -> Tree {
    let ret_cell = s.infer.specs[id.0 as usize].ret;
    let ret = s.types.intern(TyKind::Cell(ret_cell));
    let ty = s.generator_type(id);
    s.spec(SpecKind::Body(id));
    let mut b = Body::new(s, id, f, vec![], ret);
    let span = b.s.program.function(f).span;
    let params: Vec<(Var, Ty)> = args.iter().map(|&ty| (b.temp(ty), ty)).collect();
    let made = b.temp(ty);
    let read = Node::new(Kind::Local(made), ty, span);
    let mut body = vec![S::Set(made, Node::new(Kind::New, ty, span))];
    for (i, &(var, ty)) in params.iter().enumerate() {
        body.push(S::SetField(read.clone(), argument_field(i), Node::new(Kind::Local(var), ty, span)));
    }
    if let TyKind::Class(_, args) = b.s.types.kind(ty).clone() {
        // An `int | None` in a new object is 0.
        let none = Node::new(Kind::None, Ty::NONE, span);
        let none = b.coerce(none, args[2]);
        body.push(S::SetField(read.clone(), paths::GENERATOR_SENT.into(), none));
    }
    b.emit_return(Some(read), span, &mut body);
    Tree { params, ret: Some(ret), body, var_names: b.var_names, checked: b.checked }
}

/// Runs the body of the generators that a specialisation makes: a function of the generator and the number of the `yield`
/// to go on from. It says whether there was another one.
pub fn run_body(s: &mut Sema, id: SpecId, start: SpecId) -> Tree {
    let SpecKind::User(f, args) = s.infer.specs[start.0 as usize].kind.clone() else {
        unreachable!("what makes a generator is a function of the program")
    };
    let (ty, bool_ty, i32_ty) = (s.generator_type(start), s.lang_ty(paths::BOOL), s.lang_ty(paths::I32));
    loop {
        let mut b = Body::new(s, id, f, vec![], bool_ty);
        let code = b.code();
        b.share_with(f, &code);
        let this = b.temp(ty);
        let state = b.temp(i32_ty);
        b.frame = Some(Frame { this, ty });
        let arguments = b.declare_params(&args);
        b.declare_locals(&code);
        let mut stmts = b.take_arguments(&arguments);
        let mut body = b.walk(&code);
        if b.late.is_empty() {
            stmts.append(&mut b.prologue);
            b.thrown_early(&mut stmts);
            stmts.append(&mut body);
            let params = vec![(this, ty), (state, i32_ty)];
            return Tree { params, ret: Some(bool_ty), body: stmts, var_names: b.var_names, checked: b.checked };
        }
        let late = std::mem::take(&mut b.late);
        s.infer.late_captures.extend(late.into_iter().map(|name| (f, name)));
    }
}

impl Body<'_, '_> {
    pub(super) fn frame_read(&self, span: Span) -> N {
        let frame = self.frame.expect("the code is a generator's");
        Node::new(Kind::Local(frame.this), frame.ty, span)
    }

    /// A field that `core/generator.py` declares, as the type parameter at `i` or as `ty`.
    fn frame_field(&mut self, name: &str, ty: Ty, span: Span) -> N {
        let ty = self.s.types.read(ty, self.reader);
        Node::new(Kind::Field(self.frame_read(span), name.into()), ty, span)
    }

    /// The cell of what the generator gives (1), is sent (2), returns (3), is asked with (4).
    pub(super) fn frame_cell(&self, i: usize) -> Ty {
        let frame = self.frame.expect("the code is a generator's");
        match self.s.types.kind(frame.ty) {
            TyKind::Class(_, args) => args[i],
            _ => unreachable!("a generator has a class"),
        }
    }

    fn optional_exception(&mut self) -> Ty {
        let base = self.s.lang_ty(paths::BASE_EXCEPTION);
        self.s.types.optional(base)
    }

    fn take_arguments(&mut self, arguments: &[(Var, Ty)]) -> Vec<S> {
        let span = self.s.program.function(self.function).span;
        let take = |(i, &(var, ty)): (usize, &(Var, Ty))| {
            S::Set(var, Node::new(Kind::Field(self.frame_read(span), argument_field(i)), ty, span))
        };
        arguments.iter().enumerate().map(take).collect()
    }

    /// `throw` on a generator that has not begun.
    fn thrown_early(&mut self, out: &mut Vec<S>) {
        let function = self.s.program.function(self.function);
        let span = function.stmt.map_or(function.span, |stmt| self.unit.stmt(stmt).span);
        let live = std::mem::replace(&mut self.env.live, true);
        self.raise_thrown(span, out);
        self.env.live = live;
    }

    /// Raises what `throw` or `close` has left.
    pub(super) fn raise_thrown(&mut self, span: Span, out: &mut Vec<S>) {
        let mut stmts = vec![];
        let thrown = self.take_thrown(span, &mut stmts);
        let before = self.env.clone();
        self.throw(thrown, &mut stmts);
        self.env = before;
        let test = self.is_thrown(span);
        out.push(S::If(test, stmts, vec![]));
    }

    fn is_thrown(&mut self, span: Span) -> N {
        let (optional, bool_ty) = (self.optional_exception(), self.s.lang_ty(paths::BOOL));
        let thrown = self.frame_field(paths::GENERATOR_THROWN, optional, span);
        let none = Node::new(Kind::IsNone(thrown), bool_ty, span);
        Node::new(Kind::Not(none), bool_ty, span)
    }

    fn take_thrown(&mut self, span: Span, out: &mut Vec<S>) -> N {
        let (base, optional) = (self.s.lang_ty(paths::BASE_EXCEPTION), self.optional_exception());
        let field = self.frame_field(paths::GENERATOR_THROWN, optional, span);
        let var = self.temp(base);
        out.push(S::Set(var, Node::new(Kind::Coerce(field), base, span)));
        let none = Node::new(Kind::None, Ty::NONE, span);
        out.push(S::SetField(self.frame_read(span), paths::GENERATOR_THROWN.into(), none));
        Node::new(Kind::Local(var), base, span)
    }

    /// `return value` in a generator.
    pub(super) fn generator_return(&mut self, value: N, span: Span, out: &mut Vec<S>) {
        if value.ty == Ty::NEVER {
            out.push(S::Expr(value));
            return self.die(out);
        }
        if !self.s.is_async_generator(self.function) {
            let to = self.frame_cell(3);
            let value = self.coerce(value, to);
            out.push(S::SetField(self.frame_read(span), paths::GENERATOR_RESULT.into(), value));
        }
        let no = self.bool_node(false, span);
        out.push(S::Return(Some(no)));
        self.env.live = false;
    }

    /// `yield value`
    pub(super) fn yield_expr(&mut self, value: Option<ExprId>, span: Span) -> N {
        let value = match value {
            Some(e) => self.expr(e),
            None => Node::new(Kind::None, Ty::NONE, span),
        };
        self.yield_value(value, span)
    }

    fn yield_value(&mut self, value: N, span: Span) -> N {
        if value.ty == Ty::NEVER {
            return value;
        }
        let mut stmts = vec![];
        let sent = if self.s.is_async_generator(self.function) {
            self.give_step(value, span, &mut stmts)
        } else {
            self.suspend(value, span, &mut stmts);
            self.raise_thrown(span, &mut stmts);
            self.take_sent(paths::GENERATOR_SENT, 2, span, &mut stmts)
        };
        let ty = sent.ty;
        Node::new(Kind::Block(stmts, sent), ty, span)
    }

    /// Gives a value and stops here.
    fn suspend(&mut self, value: N, span: Span, out: &mut Vec<S>) {
        if !self.tries.is_empty() {
            self.needs_closing();
        }
        let to = self.frame_cell(1);
        let value = self.coerce(value, to);
        out.push(S::SetField(self.frame_read(span), paths::GENERATOR_VALUE.into(), value));
        self.stop(span, out);
    }

    /// Stops here. What the generator is handling is not handled outside meanwhile.
    pub(super) fn stop(&mut self, span: Span, out: &mut Vec<S>) {
        if self.handling.is_empty() {
            return out.push(S::Suspend);
        }
        let optional = self.optional_exception();
        let outer = self.frame_field(paths::GENERATOR_OUTER, optional, span);
        let own = self.call_path(paths::SWAP_HANDLED, vec![outer], span);
        let kept = self.temp(optional);
        out.push(S::Set(kept, own));
        out.push(S::Suspend);
        let kept = Node::new(Kind::Local(kept), optional, span);
        let outer = self.call_path(paths::SWAP_HANDLED, vec![kept], span);
        out.push(S::SetField(self.frame_read(span), paths::GENERATOR_OUTER.into(), outer));
    }

    /// Where a clause keeps what was handled before it. Around the outermost clause of a generator that is what its
    /// resumer handles, which is another one at every step.
    pub(super) fn keep_handled(&mut self, before: N, ty: Ty, out: &mut Vec<S>) -> N {
        let span = before.span;
        if self.frame.is_some() && self.handling.is_empty() {
            out.push(S::SetField(self.frame_read(span), paths::GENERATOR_OUTER.into(), before));
            return self.frame_field(paths::GENERATOR_OUTER, ty, span);
        }
        let var = self.temp(ty);
        out.push(S::Set(var, before));
        Node::new(Kind::Local(var), ty, span)
    }

    /// What a `yield` expression is worth: sent once. It is in a field whose type is an argument of the generator's.
    pub(super) fn take_sent(&mut self, field: &str, argument: usize, span: Span, out: &mut Vec<S>) -> N {
        let cell = self.frame_cell(argument);
        let sent = self.frame_field(field, cell, span);
        if sent.ty == Ty::NONE {
            return Node::new(Kind::None, Ty::NONE, span);
        }
        let ty = sent.ty;
        let var = self.temp(ty);
        out.push(S::Set(var, sent));
        let none = Node::new(Kind::None, Ty::NONE, span);
        let none = self.coerce(none, cell);
        out.push(S::SetField(self.frame_read(span), field.into(), none));
        Node::new(Kind::Local(var), ty, span)
    }

    // Delegation.

    /// `yield from iterable`
    pub(super) fn yield_from(&mut self, iterable: ExprId, span: Span) -> N {
        let awaits = super::async_generator::is_await_call(&self.unit, iterable);
        let iterable = self.expr(iterable);
        let fresh = self.makes_generator(&iterable);
        let iterator = if awaits { self.steps(iterable, span) } else { self.iterator(iterable, span) };
        self.delegate_to(iterator, fresh, span)
    }

    /// `await value`
    pub(super) fn await_expr(&mut self, value: ExprId, span: Span) -> N {
        if !self.s.is_async(self.function) || self.frame.is_none() {
            return self.refuse("await outside the statements and comprehensions of an async def", span);
        }
        let value = self.expr(value);
        self.await_value(value, span)
    }

    pub(super) fn await_value(&mut self, value: N, span: Span) -> N {
        let fresh = self.makes_generator(&value);
        let steps = self.method(value, paths::AWAIT, vec![], span);
        let iterator = self.steps(steps, span);
        self.delegate_to(iterator, fresh, span)
    }

    fn delegate_to(&mut self, iterator: N, fresh: bool, span: Span) -> N {
        if iterator.ty == Ty::NEVER {
            return iterator;
        }
        let written = self.s.writes_next(iterator.ty);
        let iterator = if written { self.call_path(paths::DELEGATED, vec![iterator], span) } else { iterator };
        let ty = iterator.ty;
        if ty == Ty::OBJECT || self.closes(ty) {
            self.needs_closing();
        }
        let mut stmts = vec![];
        let it = self.temp(ty);
        stmts.push(S::Set(it, iterator));
        let read = Node::new(Kind::Local(it), ty, span);
        let outcome = self.outcome(read.clone(), fresh, span, &mut stmts);
        let cond = self.iterator_more(it, ty, span);
        let mut body = vec![];
        let value = self.method(read.clone(), paths::ITER_TAKE, vec![], span);
        let ends = value.ty == Ty::NEVER;
        if ends {
            body.push(S::Expr(value));
            body.push(S::Unreachable);
        } else {
            self.suspend(value, span, &mut body);
            self.delegate(read, span, &mut body);
        }
        stmts.push(S::Loop(Box::new(Loop { head: vec![], cond, body, orelse: vec![] })));
        let ty = outcome.ty;
        Node::new(Kind::Block(stmts, outcome), ty, span)
    }

    /// What was thrown or sent goes to the iterator that is delegated to.
    fn delegate(&mut self, iterator: N, span: Span, out: &mut Vec<S>) {
        let mut pass = vec![];
        let thrown = self.take_thrown(span, &mut pass);
        self.pass(iterator.clone(), thrown, span, &mut pass);
        let test = self.is_thrown(span);
        out.push(S::If(test, pass, vec![]));
        let mut given = vec![];
        let sent = self.take_sent(paths::GENERATOR_SENT, 2, span, &mut given);
        if sent.ty == Ty::NONE {
            return;
        }
        out.append(&mut given);
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let none = Node::new(Kind::IsNone(sent.clone()), bool_ty, span);
        let give = self.give(iterator, sent, span);
        out.push(S::If(none, vec![], vec![S::Expr(give)]));
    }

    fn give(&mut self, iterator: N, sent: N, span: Span) -> N {
        if iterator.ty == Ty::OBJECT || self.s.is_delegate(iterator.ty) {
            return self.method(iterator, paths::GENERATOR_GIVE, vec![sent], span);
        }
        let boxed = self.coerce(iterator, Ty::OBJECT);
        self.call_path(paths::NO_SEND, vec![boxed], span)
    }

    fn pass(&mut self, iterator: N, thrown: N, span: Span, out: &mut Vec<S>) {
        let before = self.env.clone();
        if self.s.is_delegate(iterator.ty) {
            let pass = self.method(iterator, paths::GENERATOR_PASS, vec![thrown], span);
            out.push(S::Expr(pass));
        } else if iterator.ty == Ty::OBJECT {
            let takes = self.has_attribute(iterator.clone(), paths::GENERATOR_PASS, span);
            let pass = self.method(iterator, paths::GENERATOR_PASS, vec![thrown.clone()], span);
            let mut here = vec![];
            self.throw(thrown, &mut here);
            out.push(S::If(takes, vec![S::Expr(pass)], here));
        } else {
            self.throw(thrown, out);
        }
        self.env = before;
    }

    /// What `yield from` is worth: the result of a generator that was not finished before.
    fn outcome(&mut self, iterator: N, fresh: bool, span: Span, before: &mut Vec<S>) -> N {
        let none = Node::new(Kind::None, Ty::NONE, span);
        let bool_ty = self.s.lang_ty(paths::BOOL);
        if self.s.is_delegate(iterator.ty) {
            let result = self.method(iterator.clone(), paths::GENERATOR_OUTCOME, vec![], span);
            if fresh || result.ty == Ty::NONE || result.ty == Ty::NEVER {
                // A result that nothing is known of yet comes from what has not returned yet.
                return if result.ty == Ty::NEVER { none } else { result };
            }
            let fresh = self.method(iterator, paths::GENERATOR_FRESH, vec![], span);
            let kept = self.keep(fresh, before);
            return self.choice(kept, result, none, span);
        }
        if iterator.ty != Ty::OBJECT {
            return none;
        }
        let has = self.has_attribute(iterator.clone(), paths::GENERATOR_OUTCOME, span);
        let fresh = self.method(iterator.clone(), paths::GENERATOR_FRESH, vec![], span);
        let fresh = self.truth(fresh);
        let fresh = Node::new(Kind::And(has, fresh), bool_ty, span);
        let kept = self.keep(fresh, before);
        let result = self.method(iterator, paths::GENERATOR_OUTCOME, vec![], span);
        self.choice(kept, result, none, span)
    }

    fn choice(&mut self, test: N, then: N, other: N, span: Span) -> N {
        let ty = self.s.types.join(then.ty, other.ty);
        let (then, other) = (self.coerce(then, ty), self.coerce(other, ty));
        Node::new(Kind::If(test, then, other), ty, span)
    }

    /// Does the expression make a generator that nobody else has?
    pub(super) fn makes_generator(&mut self, node: &Node) -> bool {
        match &node.kind {
            Kind::Call(Target::Spec(spec), _) => self.s.infer.generators.contains_key(spec),
            Kind::Block(_, value) | Kind::Let(_, _, value) => self.makes_generator(value),
            _ => false,
        }
    }

    // Closing. A generator that a loop has made and nobody else has is closed when the loop is left, as soon as that can
    // be noticed: a `yield` of it is inside `try` or `with`.

    fn needs_closing(&mut self) {
        let SpecKind::Body(start) = *self.kind() else { unreachable!("only bodies of generators suspend") };
        let closing = self.s.infer.closing.entry(start).or_default();
        if !std::mem::replace(&mut closing.needed, true) {
            self.s.types.grown += 1;
            self.s.types.dirty.extend(closing.readers.iter().copied());
        }
    }

    /// Can it be noticed that generators of the type are closed?
    fn closes(&mut self, ty: Ty) -> bool {
        if !self.s.is_generator(ty) {
            return false;
        }
        let TyKind::Class(_, args) = self.s.types.kind(ty) else { return false };
        let TyKind::Spec(start) = *self.s.types.kind(args[0]) else { return false };
        let closing = self.s.infer.closing.entry(SpecId(start)).or_default();
        if !closing.readers.contains(&self.reader) {
            closing.readers.push(self.reader);
        }
        closing.needed
    }

    /// Has a loop over the value to close it?
    pub(super) fn is_closed_here(&mut self, iterable: &Node) -> bool {
        self.makes_generator(iterable) && self.closes(iterable.ty)
    }

    /// What `f` walks, and closing the generator on every way out of it.
    pub(super) fn closing(
        &mut self,
        it: Var,
        ty: Ty,
        span: Span,
        out: &mut Vec<S>,
        f: &mut dyn FnMut(&mut Self, &mut Vec<S>),
    ) {
        let optional = self.optional_exception();
        let on_its_way = self.temp(optional);
        let (mut body, mut finally) = (vec![], vec![]);
        let drop = |b: &mut Self| {
            let read = Node::new(Kind::Local(it), ty, span);
            S::Expr(b.method(read, paths::GENERATOR_DROP, vec![], span))
        };
        let (head, cleanup) = self.guarded(&mut body, |b, out| f(b, out), |b, out| out.push(drop(b)));
        if self.env.live {
            finally.push(drop(self));
        }
        let cleanup = Some(Handler { head, caught: Some(on_its_way), body: cleanup });
        out.push(S::Try(Box::new(Try { body, orelse: vec![], handler: None, finally, cleanup })));
    }

    // Generator expressions.

    /// `(elt for …)`: the outermost iterator is made at once, everything else when the generator runs.
    pub(super) fn generator_expr(&mut self, e: ExprId, generators: &[Comprehension], span: Span) -> N {
        let first = if generators[0].is_async {
            self.comprehended(&generators[0], span)
        } else {
            let first = self.expr(generators[0].iter);
            self.at_site(generators[0].iter, 1000, |b| b.iterator(first, span))
        };
        if first.ty == Ty::NEVER {
            return first;
        }
        let callee = self.generator_function(e, span);
        self.call_callable(callee, Args::of(vec![first]), span)
    }

    /// Walks the body of a generator expression.
    pub(super) fn generator_loops(&mut self, e: ExprId, out: &mut Vec<S>) {
        let unit = self.unit.clone();
        let ExprKind::GeneratorExp { elt, generators } = &unit.expr(e).kind else {
            unreachable!("it is a generator expression")
        };
        let span = self.span(e);
        let first = self.local(FIRST_ITERATOR).expect("it is the function's argument");
        let first = self.read_var(first, span);
        let elt = *elt;
        self.generator(generators, Some(first), span, out, &mut |b, out| {
            let value = b.expr(elt);
            let given = b.yield_value(value, span);
            b.expr_node(given, out);
        });
    }

    /// An expression as a statement.
    pub(super) fn expr_node(&mut self, node: N, out: &mut Vec<S>) {
        let ends = node.ty == Ty::NEVER;
        out.push(S::Expr(node));
        if ends {
            self.die(out);
        }
    }
}

impl Body<'_, '_> {
    /// `resume[B](generator, state)` of the library: one step of the body.
    pub(super) fn resume(&mut self, body: Ty, args: Vec<N>, span: Span) -> N {
        let TyKind::Spec(start) = *self.s.types.kind(body) else { unreachable!("a generator names what made it") };
        let spec = self.s.spec(SpecKind::Body(SpecId(start)));
        let bool_ty = self.s.lang_ty(paths::BOOL);
        Node::new(Kind::Call(Target::Spec(spec), args), bool_ty, span)
    }
}
