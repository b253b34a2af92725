//! `f.__code__` and `f.__closure__`: objects of `core/code.py`, made of what the compiler knows where they are asked for.

use super::body::Body;
use super::call::Args;
use super::generator::block_yields;
use super::names;
use crate::lang_items::paths;
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{FunctionId, Ty, TyKind};
use waspy_syntax::ast::{StmtKind, Unit};
use waspy_syntax::source::Span;

/// CPython's flags: variables are fast, the call has a scope of its own; `*values`, `**options`, inside another function.
const PLAIN: i64 = 0x03;
const HAS_VALUES: i64 = 0x04;
const HAS_OPTIONS: i64 = 0x08;
const IS_NESTED: i64 = 0x10;
/// What calling it makes: a generator, a coroutine, an asynchronous generator.
const MAKES_GENERATOR: i64 = 0x20;
const MAKES_COROUTINE: i64 = 0x80;
const MAKES_ASYNC_GENERATOR: i64 = 0x200;

impl Body<'_, '_> {
    /// `f.__code__` and `f.__closure__`; `None` for other names.
    pub(super) fn code_of(&mut self, object: &Node, name: &str, span: Span) -> Option<N> {
        let f = self.program_function(object.ty)?;
        match name {
            paths::DUNDER_CODE => Some(self.code_object(f, object, span)),
            paths::DUNDER_CLOSURE => Some(self.closure_cells(f, object, span)),
            _ => None,
        }
    }

    fn code_object(&mut self, f: FunctionId, object: &Node, span: Span) -> N {
        let function = self.s.program.function(f);
        let (unit, params) = (function.unit.clone(), function.params());
        let (name, qualname) = (function.name.clone(), function.qualname.clone());
        let first = function.stmt.and_then(|_| function.def().decorators.first().copied());
        let at = first.map_or(function.span, |d| unit.expr(d).span);
        let positional = params.positional_only.iter().chain(&params.positional);
        let all = positional.chain(&params.keyword_only).chain(&params.vararg).chain(&params.kwarg);
        let mut variables: Vec<String> = all.map(|p| p.name.text.clone()).collect();
        if function.stmt.is_some() {
            variables.extend(own_variables(&unit, &function.def().body, &variables));
        }
        let flag = |is: bool, flag: i64| if is { flag } else { 0 };
        let flags = PLAIN
            + flag(params.vararg.is_some(), HAS_VALUES)
            + flag(params.kwarg.is_some(), HAS_OPTIONS)
            + flag(function.nested.is_some(), IS_NESTED)
            + self.made_by_call(f);
        let (file, line) = (self.s.sources.file(at.file).path.clone(), self.s.sources.line_col(at).0);
        let counts = [
            (params.positional_only.len() + params.positional.len()) as i64,
            params.positional_only.len() as i64,
            params.keyword_only.len() as i64,
            flags,
            i64::from(line),
        ];
        let captured: Vec<String> = self.captured_names(f).into_iter().map(|(name, _)| name).collect();
        let ints = counts.iter().map(|&n| self.int_node(n, span)).collect();
        let int = self.s.lang_ty(paths::INT);
        let counts = self.vararg(ints, int, span);
        let texts = [name, qualname, file].map(|text| self.str_node(&text, span));
        let [name, qualname, file] = texts;
        let (variables, captured) = (self.names_tuple(&variables, span), self.names_tuple(&captured, span));
        let class = self.s.lang_class(paths::CODE);
        let args = Args::of(vec![name, qualname, file, counts, variables, captured]);
        let made = self.construct(class, vec![], args, span);
        super::callable::after(Box::new(object.clone()), made)
    }

    fn made_by_call(&self, f: FunctionId) -> i64 {
        let function = self.s.program.function(f);
        let yields = function.stmt.is_some() && block_yields(&function.unit, &function.def().body);
        match self.s.is_async(f) {
            true if self.s.is_async_generator(f) => MAKES_ASYNC_GENERATOR,
            true => MAKES_COROUTINE,
            false if yields => MAKES_GENERATOR,
            false => 0,
        }
    }

    fn names_tuple(&mut self, texts: &[String], span: Span) -> N {
        let items = texts.iter().map(|text| self.str_node(text, span)).collect();
        let ty = self.s.lang_ty(paths::STR);
        self.vararg(items, ty, span)
    }

    /// The variables that a function captured, in the order of their names, with their places among what it captured. Its own name
    /// has none.
    fn captured_names(&self, f: FunctionId) -> Vec<(String, Option<usize>)> {
        let Some(nested) = self.s.program.function(f).nested.as_ref() else { return vec![] };
        let captures = nested.captures.iter().enumerate().map(|(i, name)| (name.clone(), Some(i)));
        let mut names: Vec<(String, Option<usize>)> = captures.collect();
        names.extend(nested.own_name.iter().map(|name| (name.clone(), None)));
        names.sort();
        names.dedup_by(|a, b| a.0 == b.0);
        names
    }

    fn closure_cells(&mut self, f: FunctionId, object: &Node, span: Span) -> N {
        let names = self.captured_names(f);
        let mut stmts = vec![];
        let object = self.keep(Box::new(object.clone()), &mut stmts);
        let value = if names.is_empty() {
            Node::new(Kind::None, Ty::NONE, span)
        } else {
            let cells = names.into_iter().map(|(_, at)| self.closure_cell(&object, at, span)).collect();
            self.tuple_of(cells, span)
        };
        let ty = value.ty;
        stmts.push(S::Expr(object));
        Node::new(Kind::Block(stmts, value), ty, span)
    }

    fn closure_cell(&mut self, object: &N, at: Option<usize>, span: Span) -> N {
        let value = match at {
            Some(at) => {
                let part = self.captured_part(object.clone(), at, span);
                self.content_of(part, span)
            }
            None => object.clone(),
        };
        let class = self.s.lang_class(paths::CLOSURE_CELL);
        let of = value.ty;
        self.construct(class, vec![of], Args::of(vec![value]), span)
    }

    /// What a shared variable holds; other captured values are what they are.
    fn content_of(&mut self, part: N, span: Span) -> N {
        let cell = self.s.lang_class(paths::CELL);
        match self.s.types.kind(part.ty).clone() {
            TyKind::Class(class, of) if class == cell => {
                let ty = self.s.types.read(of[0], self.reader);
                Node::new(Kind::Field(part, paths::CELL_VALUE.into()), ty, span)
            }
            _ => part,
        }
    }
}

/// The names that a function stores and that are neither parameters nor variables of others.
fn own_variables(unit: &Unit, body: &[waspy_syntax::ast::StmtId], params: &[String]) -> Vec<String> {
    let (mut stored, mut others) = (vec![], vec![]);
    names::stored(unit, body, &mut stored);
    declared_elsewhere(unit, body, &mut others);
    let mut names: Vec<String> = vec![];
    for (name, _) in stored {
        if !params.contains(&name) && !others.contains(&name) && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Names of `global` and `nonlocal` statements.
fn declared_elsewhere(unit: &Unit, body: &[waspy_syntax::ast::StmtId], out: &mut Vec<String>) {
    for &stmt in body {
        if let StmtKind::Global(names) | StmtKind::Nonlocal(names) = &unit.stmt(stmt).kind {
            out.extend(names.iter().map(|n| n.text.clone()));
        }
        names::blocks(unit, stmt).iter().for_each(|b| declared_elsewhere(unit, b, out));
    }
}
