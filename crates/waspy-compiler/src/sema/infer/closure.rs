//! Functions inside functions and lambdas: what they capture, the function object, variables that are shared.
//!
//! A function object is `function[F, C]`: F names the function, C is the tuple of what it captured. The object is the first
//! argument of a function that captures anything; its body takes the tuple apart into variables of its own. A shared
//! variable is a `Cell`, in which case the captured value is the cell.

use super::body::{Body, Bound};
use super::call::Args;
use super::scopes::{Code, Free, params_defaults};
use crate::lang_items::{captured, paths};
use crate::sema::program::{Member, Nested};
use crate::sema::tree::{Kind, N, Node, S, Var};
use crate::sema::types::{FunctionId, Ty, TyKind};
use std::rc::Rc;
use waspy_syntax::ast::{ExprId, ExprKind, FunctionDef, Params, StmtId};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// `lambda params: body`
    pub fn lambda(&mut self, e: ExprId, params: &Params, body: ExprId, span: Span) -> N {
        let code = Code::Value(body);
        let f = self.nested_function(e.0, paths::LAMBDA_NAME, None, Some(e), params, &code, span);
        self.function_object(f, params, span)
    }

    /// The function of a generator expression.
    pub fn generator_function(&mut self, e: ExprId, span: Span) -> N {
        let params = super::generator::parameters(span);
        let f = self.nested_function(e.0, paths::GENEXPR_NAME, None, Some(e), &params, &Code::Generator(e), span);
        self.function_object(f, &params, span)
    }

    /// `def` inside a function.
    pub fn nested_def(&mut self, stmt: StmtId, def: &FunctionDef, span: Span, out: &mut Vec<S>) {
        let decorators: Vec<N> = def.decorators.iter().map(|&d| self.expr(d)).collect();
        let decorators: Vec<N> = decorators.into_iter().map(|d| self.keep(d, out)).collect();
        let code = Code::Block(def.body.clone());
        // Statements and expressions have numbers of their own.
        let key = stmt.0 | 1 << 31;
        let name = &def.name.text;
        let f = self.nested_function(key, name, Some(stmt), None, &def.params, &code, def.name.span);
        let value = self.function_object(f, &def.params, span);
        let value = self.decorated(value, decorators, span);
        match self.local(name) {
            Some(var) if !self.globals.contains(name) => self.set_var(var, value, out),
            _ => self.store_named(name, value, span, out),
        }
    }

    /// Applies decorators, the last one first.
    pub fn decorated(&mut self, value: N, decorators: Vec<N>, span: Span) -> N {
        decorators.into_iter().rev().fold(value, |value, d| self.call_callable(d, Args::of(vec![value]), span))
    }

    #[allow(clippy::too_many_arguments)]
    fn nested_function(
        &mut self,
        key: u32,
        name: &str,
        stmt: Option<StmtId>,
        lambda: Option<ExprId>,
        params: &Params,
        code: &Code,
        span: Span,
    ) -> FunctionId {
        if let Some(&f) = self.s.infer.nested.get(&(self.function, key)) {
            return f;
        }
        let unit = self.unit.clone();
        let free = Free::of(&unit, params, code);
        // A lambda may be called by the one variable that it is stored in, as a `def` by its name.
        let variable = if lambda.is_some() { self.naming.take() } else { Some(name.to_string()) };
        let own_name =
            variable.filter(|n| !self.sharing.changes(n) && self.local(n).is_some()).filter(|n| free.names.contains(n));
        let captures = free
            .names
            .into_iter()
            .filter(|n| own_name.as_ref() != Some(n) && !self.globals.contains(n) && self.local(n).is_some())
            // What a class or import statement binds for good is not captured.
            .filter(|n| !matches!(self.s.local_def(n), Some(Some(_))))
            .collect();
        let with_default = |p: &&waspy_syntax::ast::Param| p.default.is_some();
        let all = params.positional_only.iter().chain(&params.positional).chain(&params.vararg);
        let all = all.chain(&params.keyword_only).chain(&params.kwarg);
        let defaults = all.enumerate().filter(|(_, p)| with_default(p)).map(|(i, _)| i).collect();
        let attributes = if lambda.is_some() { vec![] } else { self.attributes_of_def(name, stmt) };
        let nested = Nested { parent: Some(self.function), lambda, captures, defaults, attributes, own_name };
        let f = self.s.declare_nested(self.function, name, stmt, span, nested);
        self.s.infer.nested.insert((self.function, key), f);
        f
    }

    /// The function as a value, with what it captures.
    fn function_object(&mut self, f: FunctionId, params: &Params, span: Span) -> N {
        let nested = self.s.program.function(f).nested.clone().expect("it is inside a function");
        let name = self.s.function_ty(f);
        if !nested.has_captures() {
            return Node::new(Kind::None, name, span);
        }
        let mut values = vec![];
        for capture in &nested.captures {
            values.push(self.captured_value(capture, span));
        }
        for default in params_defaults(params) {
            let value = self.expr(default);
            values.push(self.value_of(value));
        }
        if self.s.captures_vary(f) {
            values = values.into_iter().map(|v| self.boxed_capture(v)).collect();
        }
        values.extend(self.attribute_cells(f, &nested.attributes, span));
        let captured = self.tuple_of(values, span);
        if captured.ty == Ty::NEVER {
            return captured;
        }
        let class = self.s.lang_class(paths::FUNCTION);
        let ty = captured.ty;
        self.construct(class, vec![name, ty], Args::of(vec![captured]), span)
    }

    /// A captured value whose type says nothing; variables that are stored to stay in their cells.
    fn boxed_capture(&mut self, value: N) -> N {
        let cell = self.s.lang_class(paths::CELL);
        match self.s.types.kind(value.ty) {
            TyKind::Class(class, _) if *class == cell => value,
            TyKind::Never => value,
            _ => self.coerce(value, Ty::OBJECT),
        }
    }

    pub(super) fn captured_value(&mut self, name: &str, span: Span) -> N {
        let var = self.local(name).expect("a captured variable is a local one");
        let slot = *self.slot(var);
        if !self.is_shared(var) && slot.bound != Bound::Yes {
            // It is stored after the function has been made: this body is walked again with a cell for it.
            self.late.insert(name.to_string());
            return self.never(vec![], span);
        }
        Node::new(Kind::Local(var), slot.ty, span)
    }

    /// Is the variable a cell?
    pub fn is_shared(&self, var: Var) -> bool {
        self.shared.contains(&var)
    }

    /// The object behind a function or class known when compiling; other values as they are.
    pub fn value_of(&mut self, node: N) -> N {
        let ty = self.s.types.as_value(node.ty);
        if ty == node.ty {
            return node;
        }
        let span = node.span;
        self.s.types.escape_class(node.ty);
        Node::new(Kind::Coerce(node), ty, span)
    }

    // Inside the function.

    /// Takes the function object apart into variables.
    pub fn declare_captures(&mut self, nested: &Rc<Nested>, this: Option<(Var, Ty)>, span: Span) {
        let Some((this, ty)) = this else {
            if let Some(name) = &nested.own_name {
                let own = self.s.function_ty(self.function);
                let var = self.new_named(name, own, Bound::Yes);
                self.prologue.push(S::Set(var, Node::new(Kind::None, own, span)));
            }
            return;
        };
        if let Some(name) = &nested.own_name {
            self.scopes[0].insert(name.clone(), this);
        }
        let TyKind::Class(_, args) = self.s.types.kind(ty).clone() else {
            unreachable!("a function object has a class")
        };
        let TyKind::Tuple(items) = self.s.types.kind(args[1]).clone() else {
            unreachable!("captured values are a tuple")
        };
        let cell = self.s.lang_class(paths::CELL);
        for (i, name) in nested.captures.iter().enumerate() {
            let item = items[i];
            let value = self.captured_item(this, ty, i, span);
            let var = self.new_named(name, item, Bound::Yes);
            if matches!(self.s.types.kind(item), TyKind::Class(c, _) if *c == cell) {
                self.shared.insert(var);
                self.free.insert(var);
            }
            self.prologue.push(S::Set(var, value));
        }
    }

    fn captured_item(&mut self, this: Var, ty: Ty, i: usize, span: Span) -> N {
        let callee = Node::new(Kind::Local(this), ty, span);
        self.captured_part(callee, i, span)
    }

    /// Variables of the function around the class whose method this is: from the receiver, or from the class.
    pub fn declare_class_captures(&mut self) {
        let function = self.s.program.function(self.function);
        let Some(class) = function.class.filter(|&c| !self.s.program.class(c).captures.is_empty()) else { return };
        let (params, span, attrs) = (function.params(), function.span, function.attrs.clone());
        let free = Free::of(&self.unit.clone(), &params, &self.code());
        let cell = self.s.lang_class(paths::CELL);
        for name in self.s.program.class(class).captures.clone() {
            if !free.names.contains(&name) {
                continue;
            }
            let key = captured(&name);
            let receiver = self.receiver.filter(|_| !attrs.is_static && !attrs.is_classmethod);
            let of = receiver.map(|r| self.slot(r).ty);
            let value = match (receiver, of.map(|ty| self.find_attr(ty, &key))) {
                (Some(receiver), Some(super::attribute::Attr::Field(_, ty))) => {
                    let ty = self.s.types.read(ty, self.reader);
                    let this = Node::new(Kind::Local(receiver), of.unwrap_or(Ty::NEVER), span);
                    Node::new(Kind::Field(this, key), ty, span)
                }
                _ => {
                    let Some((_, Member::Global(g))) = self.s.find_member(class, &key) else { continue };
                    let held = self.s.program.globals[g.0 as usize].cell;
                    let ty = self.s.types.read_cell(held, self.reader);
                    Node::new(Kind::Global(g), ty, span)
                }
            };
            if value.ty == Ty::NEVER {
                self.new_named(&name, Ty::NEVER, Bound::No);
                continue;
            }
            let ty = value.ty;
            let var = self.new_named(&name, ty, Bound::Yes);
            if matches!(self.s.types.kind(ty), TyKind::Class(c, _) if *c == cell) {
                self.shared.insert(var);
                self.free.insert(var);
            }
            self.prologue.push(S::Set(var, value));
        }
    }

    /// Part of the tuple that a function object captured.
    pub fn captured_part(&mut self, callee: N, i: usize, span: Span) -> N {
        let TyKind::Class(_, args) = self.s.types.kind(callee.ty).clone() else {
            unreachable!("it is a function object")
        };
        let TyKind::Tuple(items) = self.s.types.kind(args[1]).clone() else {
            unreachable!("captured values are a tuple")
        };
        let tuple = Node::new(Kind::Field(callee, paths::FUNCTION_CAPTURED.into()), args[1], span);
        Node::new(Kind::TupleItem(tuple, i as u32), items[i], span)
    }

    // Shared variables.

    /// Does the variable of this name need a cell?
    pub fn needs_cell(&self, name: &str) -> bool {
        let late = || self.s.infer.late_captures.contains(&(self.function, name.to_string()));
        self.sharing.is_captured(name) && (self.sharing.changes(name) || late())
    }

    /// Makes a named variable a shared one, from here on; `value` is what it holds at first.
    pub fn share(&mut self, name: &str, scope: u32, value: Option<N>, span: Span, out: &mut Vec<S>) -> Var {
        let key = (self.spec, scope, name.to_string());
        let content = match self.s.infer.shared_cells.get(&key) {
            Some(&cell) => cell,
            None => {
                let cell = self.s.types.new_cell(Ty::NEVER);
                self.s.infer.shared_cells.insert(key, cell);
                cell
            }
        };
        let class = self.s.lang_class(paths::CELL);
        let content = self.s.types.intern(TyKind::Cell(content));
        let ty = self.s.types.class(class, vec![content]);
        let var = self.new_named(name, ty, Bound::Yes);
        self.shared.insert(var);
        out.push(S::Set(var, Node::new(Kind::New, ty, span)));
        if let Some(value) = value {
            self.set_shared(var, value, out);
        }
        var
    }

    /// Reads a shared variable.
    pub fn read_shared(&mut self, var: Var, span: Span) -> N {
        let ty = self.slot(var).ty;
        let name = self.var_names[var.0 as usize].clone();
        let name = self.str_node(&name, span);
        let method = if self.free.contains(&var) { paths::CELL_FREE } else { paths::CELL_LOCAL };
        self.method(Node::new(Kind::Local(var), ty, span), method, vec![name], span)
    }

    /// Stores into a shared variable.
    pub fn set_shared(&mut self, var: Var, value: N, out: &mut Vec<S>) {
        if value.ty == Ty::NEVER {
            out.push(S::Expr(value));
            return self.die(out);
        }
        let (ty, span) = (self.slot(var).ty, value.span);
        let store = self.method(Node::new(Kind::Local(var), ty, span), paths::CELL_STORE, vec![value], span);
        out.push(S::Expr(store));
    }

    /// `del` of a shared variable.
    pub fn clear_shared(&mut self, var: Var, span: Span, out: &mut Vec<S>) {
        let ty = self.slot(var).ty;
        let clear = self.method(Node::new(Kind::Local(var), ty, span), paths::CELL_CLEAR, vec![], span);
        out.push(S::Expr(clear));
    }

    /// A local variable without a value, shared where functions inside need it so.
    pub fn declare_local(&mut self, name: &str, span: Span) {
        if self.needs_cell(name) {
            let mut out = vec![];
            self.share(name, 0, None, span, &mut out);
            self.prologue.extend(out);
        } else {
            self.new_named(name, Ty::NEVER, Bound::No);
        }
    }

    /// Makes a parameter a shared variable.
    pub fn share_param(&mut self, name: &str, var: Var, ty: Ty, span: Span) {
        if self.needs_cell(name) {
            let mut out = vec![];
            let value = Node::new(Kind::Local(var), ty, span);
            self.share(name, 0, Some(value), span, &mut out);
            self.prologue.extend(out);
        }
    }

    /// A variable of a comprehension.
    pub fn comprehension_var(&mut self, name: &str, site: ExprId, out: &mut Vec<S>) {
        if self.needs_cell(name) {
            let span = self.span(site);
            self.share(name, site.0 + 1, None, span, out);
        } else {
            self.new_named(name, Ty::NEVER, Bound::No);
        }
    }

    /// The code of a lambda or a generator expression.
    pub fn code_in_expression(&self) -> Option<Code> {
        let e = self.s.program.function(self.function).nested.as_ref()?.lambda?;
        match &self.unit.expr(e).kind {
            ExprKind::Lambda { body, .. } => Some(Code::Value(*body)),
            ExprKind::GeneratorExp { .. } => Some(Code::Generator(e)),
            _ => None,
        }
    }
}
