//! Expressions: a small function for each syntactic kind.
//!
//! Longer than 600 lines because each kind of expression has its small function here.

use super::body::{Body, Bound};
use super::call::Args;
use super::convert::literal_choice;
use super::stmt::Over;
use crate::lang_items::{self, paths};
use crate::sema::program::{Def, GlobalId, Member};
use crate::sema::suggest;
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{ModuleId, Ty, TyKind};
use std::rc::Rc;
use waspy_syntax::ast::{BoolOp, Comprehension, Constant, Conversion, ExprId, ExprKind, FPart, UnaryOp, Unit};
use waspy_syntax::codes;
use waspy_syntax::diagnostic::{Diagnostic, Severity};
use waspy_syntax::source::Span;

/// What a field of an f-string or of a `%` format is taken to need, in bytes.
pub(super) const ROOM_OF_A_FIELD: usize = 10;

impl Body<'_, '_> {
    /// An expression.
    pub fn expr(&mut self, e: ExprId) -> N {
        self.expr_want(e, Ty::NEVER)
    }

    /// An expression for a place of a type (`Never` when none is known): empty containers and literals take it.
    pub fn expr_want(&mut self, e: ExprId, want: Ty) -> N {
        self.at_site(e, 0, |b| b.expr_kind(e, want))
    }

    fn expr_kind(&mut self, e: ExprId, want: Ty) -> N {
        let unit = self.unit.clone();
        let span = unit.expr(e).span;
        match &unit.expr(e).kind {
            ExprKind::Constant(c) => self.constant(c, span),
            ExprKind::Name(name) => self.name(name, span),
            ExprKind::JoinedStr(parts) => self.joined(parts, span),
            ExprKind::BoolOp { op, values } => self.bool_op(*op, values, span),
            ExprKind::NamedExpr { target, value } => self.named(*target, *value, span),
            ExprKind::BinOp { op, left, right } => {
                let l = self.expr(*left);
                let r = self.expr(*right);
                self.binary(*op, l, r, span)
            }
            ExprKind::UnaryOp { op, operand } => self.unary(*op, *operand, span),
            ExprKind::Compare { left, ops, rights } => self.compare_chain(*left, ops, rights, span),
            ExprKind::IfExp { cond, then, other } => self.if_exp(*cond, *then, *other, want, span),
            ExprKind::Call { func, .. } if let Some(made) = self.named_tuple_expr(e, *func, span) => made,
            ExprKind::Call { .. } if let Some(value) = self.super_value(e, span) => value,
            ExprKind::Call { func, args, keywords } => self.call_expr(*func, args, keywords, want, span),
            ExprKind::Attribute { value, attr } => self.attribute(*value, &attr.text, span),
            ExprKind::Subscript { value, index } => self.subscript(*value, *index, span),
            ExprKind::Slice { lower, upper, step } => self.slice([*lower, *upper, *step], span),
            ExprKind::Tuple(items) if self.has_star(items) => self.starred_tuple(items, span),
            ExprKind::List(items) if self.has_star(items) => self.starred_list(items, span),
            ExprKind::Tuple(items) => self.tuple(items, want, span),
            ExprKind::List(items) => self.list(items, want, span),
            ExprKind::Dict { keys, values } => self.dict(keys, values, want, span),
            ExprKind::ListComp { elt, generators } => self.list_comp(*elt, generators, span),
            ExprKind::DictComp { key, value, generators } => self.dict_comp(*key, *value, generators, span),
            ExprKind::GeneratorExp { generators, .. } => self.generator_expr(e, generators, span),
            ExprKind::Set(items) => self.set(items, want, span),
            ExprKind::SetComp { elt, generators } => self.set_comp(*elt, generators, span),
            ExprKind::Lambda { params, body } => self.lambda(e, params, *body, span),
            ExprKind::Yield(value) => self.yield_expr(*value, span),
            ExprKind::YieldFrom(iterable) => self.yield_from(*iterable, span),
            ExprKind::Await(value) => self.await_expr(*value, span),
            ExprKind::Starred(_) => self.refuse("* here", span),
        }
    }

    /// Reports a construct that is not supported; what stands for its value.
    pub fn refuse(&mut self, what: &str, span: Span) -> N {
        self.refuse_with(what, "", span)
    }

    /// The same with a hint.
    pub fn refuse_with(&mut self, what: &str, hint: &str, span: Span) -> N {
        if matches!(self.kind(), super::SpecKind::Dispatcher(_)) {
            // One of the values that may be operated on here: it is told when it comes.
            let text = self.str_node(&format!("{what} is not supported yet"), span);
            let raise = self.call_path(paths::RAISE_NOT_IMPLEMENTED, vec![text], span);
            return self.never(vec![raise], span);
        }
        let text = self.s.unsupported(span, what, hint);
        self.refused(&text, span)
    }

    /// Reports a statement that is not supported.
    pub fn refuse_stmt(&mut self, what: &str, hint: &str, span: Span, out: &mut Vec<S>) {
        let text = self.s.unsupported(span, what, hint);
        self.raise_refused(&text, span, out);
    }

    /// Where such a place only raises, the statement that does.
    pub fn raise_refused(&mut self, text: &str, span: Span, out: &mut Vec<S>) {
        let node = self.refused(text, span);
        if node.ty == Ty::NEVER && self.s.unsupported_raises {
            out.push(S::Expr(node));
            self.die(out);
        }
    }

    /// What stands for a place that was refused with this text: NotImplementedError when it is reached, if that was asked for.
    pub(super) fn refused(&mut self, text: &str, span: Span) -> N {
        if !self.s.unsupported_raises || self.dialect {
            return self.stand_in(span);
        }
        let text = self.str_node(text, span);
        let raise = self.call_path(paths::RAISE_NOT_IMPLEMENTED, vec![text], span);
        self.never(vec![raise], span)
    }

    // Constants and names.

    /// A literal.
    pub fn constant(&mut self, c: &Constant, span: Span) -> N {
        match c {
            Constant::None => Node::new(Kind::None, Ty::NONE, span),
            Constant::Bool(b) => self.bool_node(*b, span),
            Constant::Int(n) => Node::new(Kind::Int(n.clone()), self.s.lang_ty(paths::INT), span),
            Constant::Float(x) => Node::new(Kind::Float(*x), self.s.lang_ty(paths::FLOAT), span),
            Constant::Str(text) => Node::new(Kind::Str(text.clone()), self.s.lang_ty(paths::STR), span),
            Constant::Imag(x) => {
                let part = Node::new(Kind::Float(*x), self.s.lang_ty(paths::FLOAT), span);
                self.call_path(paths::IMAGINARY, vec![part], span)
            }
            Constant::Bytes(data) => Node::new(Kind::Bytes(data.clone()), self.s.lang_ty(paths::BYTES), span),
            Constant::Ellipsis => self.call_path(paths::ELLIPSIS, vec![], span),
        }
    }

    /// A constant expression of another place: defaults and constants of the library.
    pub fn constant_of(&mut self, unit: &Rc<Unit>, module: ModuleId, e: ExprId, want: Ty) -> N {
        let saved = (std::mem::replace(&mut self.unit, unit.clone()), std::mem::replace(&mut self.module, module));
        let scopes = std::mem::take(&mut self.scopes);
        let dialect = std::mem::replace(&mut self.dialect, self.s.program.module(module).dialect);
        let mut node = self.expr_want(e, want);
        if want != Ty::NEVER {
            node = self.coerce(node, want);
        }
        self.dialect = dialect;
        self.scopes = scopes;
        (self.unit, self.module) = saved;
        node
    }

    fn name(&mut self, name: &str, span: Span) -> N {
        let unbound = self.in_class_body(name) && self.class_unbound.iter().any(|n| n == name);
        if let Some(class) = self.class.filter(|_| self.in_class_body(name) && !unbound) {
            // In a class body, its own variables come first.
            match self.s.program.class(class).members.get(name).cloned() {
                Some(Member::Global(g)) => return self.read_global(g, span),
                Some(Member::Class(inner)) => return self.def_value(&Def::Class(inner), span),
                Some(Member::Methods(ids)) if !self.s.program.function(ids[0]).attrs.is_property => {
                    let ty = self.s.function_ty(ids[0]);
                    return Node::new(Kind::None, ty, span);
                }
                _ => {}
            }
        }
        if let Some(def) = self.local_class(name).filter(|_| !unbound) {
            return self.def_value(&def, span);
        }
        // What a class body stores later is the module's until then.
        if !self.globals.contains(name)
            && !unbound
            && let Some(var) = self.local(name)
        {
            return self.read_var(var, span);
        }
        if let Some(i) = self.type_params.iter().position(|p| p == name) {
            let ty = self.bindings[i];
            return self.type_value(ty, span);
        }
        match self.s.lookup(self.module, name) {
            Some(Def::Global(g)) if self.is_uncertain(name, span) => self.uncertain_global(g, name, span),
            Some(def) => self.def_value(&def, span),
            None if name == paths::NOT_IMPLEMENTED_NAME => self.call_path(paths::NOT_IMPLEMENTED, vec![], span),
            None if name == paths::ELLIPSIS_NAME => self.call_path(paths::ELLIPSIS, vec![], span),
            None if name == paths::TYPE_NAME => {
                let class = self.s.lang_class(paths::TYPE);
                self.def_value(&Def::Class(class), span)
            }
            None if let Some((_, path)) = paths::MADE_NAMES.iter().find(|(n, _)| *n == name) => {
                let class = self.s.lang_class(path);
                self.def_value(&Def::Class(class), span)
            }
            None if let Some(class) = self.class_around(name, span) => class,
            None if name == paths::DUNDER_DEBUG => self.bool_node(true, span),
            None if name == paths::DUNDER_NAME => {
                let text = self.s.program.module(self.module).name.clone();
                self.str_node(&text, span)
            }
            None if name == paths::DUNDER_FILE && !self.dialect => {
                let path = self.s.sources.file(span.file).path.clone();
                self.str_node(&path, span)
            }
            None if name == paths::DUNDER_DOC => {
                let unit = self.unit.clone();
                match waspy_syntax::ast::docstring(&unit, &unit.body) {
                    Some(text) => Node::new(Kind::Str(text), self.s.lang_ty(paths::STR), span),
                    None => Node::new(Kind::None, Ty::NONE, span),
                }
            }
            None if self.name_guards > 0 || self.s.handles_name_errors => {
                // The program expects it: the error is raised when the place is reached.
                if self.name_guards == 0 {
                    let d = self.undefined(name, span);
                    self.s.error(Diagnostic { severity: Severity::Warning, ..d });
                }
                let text = self.str_node(name, span);
                let raise = self.call_path(paths::RAISE_NAME_ERROR, vec![text], span);
                self.never(vec![raise], span)
            }
            None if lang_items::REFUSED_NAMES.contains(&name) => {
                let text = format!("'{name}' needs a Python at run time: programs are compiled ahead of time");
                let d = Diagnostic::error(codes::REFUSED, span, text.as_str());
                self.s.not_supported(d.hint("write what it would do as functions"));
                self.refused(&text, span)
            }
            None => {
                let d = self.undefined(name, span);
                self.s.error(d);
                self.stand_in(span)
            }
        }
    }

    /// `__class__` in a method: the class whose statement that stands in.
    fn class_around(&mut self, name: &str, span: Span) -> Option<N> {
        if name != paths::DUNDER_CLASS || self.class_body.is_some() {
            return None;
        }
        let mut at = self.function;
        let class = loop {
            let function = self.s.program.function(at);
            match function.class {
                Some(class) => break class,
                None => at = function.nested.as_ref()?.parent?,
            }
        };
        let ty = self.s.class_ty(class, vec![]);
        Some(Node::new(Kind::None, ty, span))
    }

    /// Is a name looked for in the class whose body runs, rather than in a comprehension of it?
    pub(super) fn in_class_body(&self, name: &str) -> bool {
        // A comprehension is a scope inside: the class's variables are none of its.
        self.class_body.is_some_and(|n| n >= self.scopes.len() || self.of_enum(n) && !self.in_inner_scope(n, name))
    }

    /// Is it the body of an enumeration, whose members are a scope of their own?
    fn of_enum(&self, n: usize) -> bool {
        self.scopes.len() == n + 1 && self.class.is_some_and(|class| self.s.program.class(class).enum_members.is_some())
    }

    fn in_inner_scope(&self, n: usize, name: &str) -> bool {
        self.scopes[n..].iter().any(|s| s.contains_key(name))
    }

    fn is_uncertain(&self, name: &str, span: Span) -> bool {
        let until = self.s.program.module(self.module).uncertain.get(name).copied();
        until.is_some_and(|u| u == u32::MAX || self.module_level && span.start < u)
    }

    /// A variable of the module that is not always bound: a builtin of the same name may be behind it.
    fn uncertain_global(&mut self, g: GlobalId, name: &str, span: Span) -> N {
        let Some(builtin) = self.s.builtin(name) else { return self.read_global(g, span) };
        let value = self.read_global(g, span);
        let builtin = self.def_value(&builtin, span);
        if value.ty == Ty::NEVER {
            return builtin;
        }
        let ty = self.s.types.join(value.ty, builtin.ty);
        let (value, builtin) = (self.coerce(value, ty), self.coerce(builtin, ty));
        let bound = Node::new(Kind::GlobalBound(g), self.s.lang_ty(paths::BOOL), span);
        Node::new(Kind::If(bound, value, builtin), ty, span)
    }

    fn undefined(&mut self, name: &str, span: Span) -> Diagnostic {
        let d = Diagnostic::error(codes::UNDEFINED_NAME, span, format!("name '{name}' is not defined"));
        let locals = self.scopes.iter().flat_map(|s| s.keys().map(String::as_str));
        let known = locals.chain(self.s.program.module(self.module).names()).chain(self.s.builtin_names());
        let near = suggest::closest(name, known).map(|near| format!("did you mean '{near}'?"));
        let module = lang_items::stdlib_modules().find(|m| *m == name).map(|m| format!("write `import {m}` first"));
        d.hint(module.or(near).unwrap_or_else(|| "assign it before it is used, or import it".into()))
    }

    /// A value for what is wrong and was reported: the program does not compile, and what follows is looked at.
    pub fn stand_in(&mut self, span: Span) -> N {
        if self.dialect {
            return self.never(vec![], span);
        }
        let none = Node::new(Kind::None, Ty::NONE, span);
        self.coerce(none, Ty::OBJECT)
    }

    /// Reads a local variable.
    pub fn read_var(&mut self, var: crate::sema::tree::Var, span: Span) -> N {
        if self.is_shared(var) {
            return self.read_shared(var, span);
        }
        let slot = *self.slot(var);
        match slot.bound {
            Bound::Yes => Node::new(Kind::Local(var), slot.ty, span),
            Bound::Maybe => {
                self.checked.insert(var);
                Node::new(Kind::LocalChecked(var), slot.ty, span)
            }
            Bound::No => {
                self.checked.insert(var);
                let read = Node::new(Kind::LocalChecked(var), Ty::NEVER, span);
                self.never(vec![read], span)
            }
        }
    }

    /// A type as a value.
    pub fn type_value(&mut self, ty: Ty, span: Span) -> N {
        let TyKind::Class(class, args) = self.s.types.kind(ty).clone() else {
            return Node::new(Kind::TypeArg(ty), ty, span);
        };
        let ty = self.s.class_ty(class, args);
        Node::new(Kind::None, ty, span)
    }

    /// What a name of a module stands for, as a value.
    pub fn def_value(&mut self, def: &Def, span: Span) -> N {
        let ty = match def {
            Def::Functions(ids) => self.s.function_ty(ids[0]),
            Def::Class(class) => self.s.class_ty(*class, vec![]),
            Def::Module(module) => self.s.module_ty(*module),
            Def::Global(global) => return self.read_global(*global, span),
            Def::Const(unit, e, annotation, module) => {
                let module = *module;
                let want = match annotation {
                    Some(a) => self.s.annotation_or_report(module, unit, *a, &[]),
                    None => Ty::NEVER,
                };
                let mut node = self.constant_of(unit, module, *e, want);
                if let (true, Kind::Machine(start)) = (self.s.hash_seed != 0, &mut node.kind)
                    && *def == self.s.lang(paths::HASH_SEED)
                {
                    *start ^= self.s.hash_seed.cast_signed();
                }
                return node;
            }
        };
        Node::new(Kind::None, ty, span)
    }

    fn named(&mut self, target: ExprId, value: ExprId, span: Span) -> N {
        let value = self.expr(value);
        let ty = value.ty;
        if ty == Ty::NEVER {
            return value;
        }
        let temp = self.temp(ty);
        let mut stmts = vec![S::Set(temp, value)];
        let read = Node::new(Kind::Local(temp), ty, span);
        self.store_name(target, read.clone(), &mut stmts);
        Node::new(Kind::Block(stmts, read), ty, span)
    }

    // Operators with control flow.

    fn bool_op(&mut self, op: BoolOp, values: &[ExprId], span: Span) -> N {
        let first = self.expr(values[0]);
        self.bool_rest(op, first, &values[1..], span)
    }

    fn bool_rest(&mut self, op: BoolOp, left: N, rest: &[ExprId], span: Span) -> N {
        let Some((&next, rest)) = rest.split_first() else { return left };
        if left.ty == Ty::NEVER {
            return left;
        }
        if let Some(known) = Self::static_truth(&left) {
            return if known == (op == BoolOp::Or) { left } else { self.bool_continue(op, next, rest, span) };
        }
        let saved = self.env.clone();
        let mut narrowing = vec![];
        self.narrow(&left, op == BoolOp::And, &mut narrowing);
        let right = self.bool_continue(op, next, rest, span);
        let after = self.env.clone();
        self.env = self.join_env(&saved, &after);
        self.bool_join(op, left, narrowing, right, span)
    }

    fn bool_continue(&mut self, op: BoolOp, next: ExprId, rest: &[ExprId], span: Span) -> N {
        let node = self.expr(next);
        self.bool_rest(op, node, rest, span)
    }

    fn bool_join(&mut self, op: BoolOp, left: N, narrowing: Vec<S>, right: N, span: Span) -> N {
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let block = |right: N| {
            let (ty, span) = (right.ty, right.span);
            if narrowing.is_empty() { right } else { Node::new(Kind::Block(narrowing, right), ty, span) }
        };
        if left.ty == bool_ty && (right.ty == bool_ty || right.ty == Ty::NEVER) {
            let right = block(right);
            let kind = if op == BoolOp::And { Kind::And(left, right) } else { Kind::Or(left, right) };
            return Node::new(kind, bool_ty, span);
        }
        let ty = self.s.types.join(left.ty, right.ty);
        let left_ty = left.ty;
        let var = self.temp(left_ty);
        // Its truth is asked where the operand is written.
        let read = Node::new(Kind::Local(var), left_ty, left.span);
        let test = self.truth(read.clone());
        let keep = self.coerce(read, ty);
        let right = self.coerce(right, ty);
        let right = block(right);
        let choice = match op {
            BoolOp::And => Kind::If(test, right, keep),
            BoolOp::Or => Kind::If(test, keep, right),
        };
        Node::new(Kind::Let(var, left, Node::new(choice, ty, span)), ty, span)
    }

    fn if_exp(&mut self, cond: ExprId, then: ExprId, other: ExprId, want: Ty, span: Span) -> N {
        let cond = self.expr(cond);
        let cond = self.truth(cond);
        if cond.ty == Ty::NEVER {
            return cond;
        }
        if let Some(known) = Self::static_truth(&cond) {
            return self.expr_want(if known { then } else { other }, want);
        }
        let saved = self.env.clone();
        let (mut then_stmts, mut other_stmts) = (vec![], vec![]);
        self.narrow(&cond, true, &mut then_stmts);
        let then = self.expr_want(then, want);
        let after = std::mem::replace(&mut self.env, saved);
        self.narrow(&cond, false, &mut other_stmts);
        let other = self.expr_want(other, want);
        let end = self.env.clone();
        self.env = self.join_env(&after, &end);
        let (then, other) = self.same_machine(then, other);
        let wanted = self.dialect && want != Ty::NEVER && self.fits(&then, want) && self.fits(&other, want);
        let ty = if wanted { want } else { self.s.types.join(then.ty, other.ty) };
        let then = self.coerce(then, ty);
        let other = self.coerce(other, ty);
        let wrap = |stmts: Vec<S>, n: N| if stmts.is_empty() { n } else { Node::new(Kind::Block(stmts, n), ty, span) };
        Node::new(Kind::If(cond, wrap(then_stmts, then), wrap(other_stmts, other)), ty, span)
    }

    /// A literal beside a machine value takes its type.
    pub fn same_machine(&mut self, a: N, b: N) -> (N, N) {
        if literal_choice(&a) && (self.s.is_machine(b.ty)) {
            let ty = b.ty;
            return (self.coerce(a, ty), b);
        }
        if literal_choice(&b) && (self.s.is_machine(a.ty)) {
            let ty = a.ty;
            return (a, self.coerce(b, ty));
        }
        (a, b)
    }

    fn unary(&mut self, op: UnaryOp, operand: ExprId, span: Span) -> N {
        let node = self.expr(operand);
        if node.ty == Ty::NEVER {
            return node;
        }
        match (op, &node.kind) {
            (UnaryOp::Not, _) => {
                let truth = self.truth(node);
                if truth.ty == Ty::NEVER {
                    return truth;
                }
                Node::new(Kind::Not(truth), self.s.lang_ty(paths::BOOL), span)
            }
            (UnaryOp::Neg, Kind::Int(n)) => Node::new(Kind::Int(-n), node.ty, span),
            (UnaryOp::Neg, Kind::Float(x)) => Node::new(Kind::Float(-x), node.ty, span),
            _ => self.unary_method(op, node, span),
        }
    }

    // Text.

    fn joined(&mut self, parts: &[FPart], span: Span) -> N {
        if let [FPart::Field { value, conversion, spec }] = parts {
            return self.field_text(*value, *conversion, spec, span);
        }
        let literal = |part: &FPart| if let FPart::Text(text) = part { text.len() } else { ROOM_OF_A_FIELD };
        let new = self.text_builder(parts.iter().map(literal).sum(), span);
        let builder_ty = new.ty;
        let var = self.temp(builder_ty);
        let mut stmts = vec![S::Set(var, new)];
        for part in parts {
            let (method, args) = self.joined_part(part, span);
            if args.iter().any(|arg| arg.ty == Ty::NEVER) {
                let never = self.never(args, span);
                return Node::new(Kind::Block(stmts, never), Ty::NEVER, span);
            }
            let receiver = Node::new(Kind::Local(var), builder_ty, span);
            stmts.push(S::Expr(self.method(receiver, method, args, span)));
        }
        let receiver = Node::new(Kind::Local(var), builder_ty, span);
        let text = self.method(receiver, paths::BUILDER_FINISH, vec![], span);
        let ty = text.ty;
        Node::new(Kind::Block(stmts, text), ty, span)
    }

    /// A new builder with room for a text of about this many bytes.
    pub(super) fn text_builder(&mut self, room: usize, span: Span) -> N {
        let builder = self.s.lang_class(paths::STR_BUILDER);
        let room = i64::try_from(room).unwrap_or(0).clamp(0, 4096);
        let room = Node::new(Kind::Machine(room), self.s.lang_ty(paths::I32), span);
        self.construct(builder, vec![], Args::of(vec![room]), span)
    }

    /// The builder's method that appends a part, and its arguments.
    fn joined_part(&mut self, part: &FPart, span: Span) -> (&'static str, Vec<N>) {
        match part {
            FPart::Text(text) => {
                let text = Node::new(Kind::Str(text.clone()), self.s.lang_ty(paths::STR), span);
                (paths::BUILDER_APPEND, vec![text])
            }
            FPart::Field { value, conversion, spec } => {
                let value = self.converted(*value, *conversion, span);
                let [int, float, text] = [paths::INT, paths::FLOAT, paths::STR].map(|path| self.s.lang_ty(path));
                if spec.is_empty() && value.ty == int {
                    (paths::BUILDER_APPEND_INT, vec![value])
                } else if !spec.is_empty() && [int, float, text].contains(&value.ty) {
                    let spec = self.joined(spec, span);
                    (paths::BUILDER_APPEND_FORMAT, vec![value, spec])
                } else {
                    (paths::BUILDER_APPEND, vec![self.formatted(value, spec, span)])
                }
            }
        }
    }

    /// The text of an f-string that is nothing but a field.
    fn field_text(&mut self, value: ExprId, conversion: Conversion, spec: &[FPart], span: Span) -> N {
        let node = self.converted(value, conversion, span);
        self.formatted(node, spec, span)
    }

    fn formatted(&mut self, value: N, spec: &[FPart], span: Span) -> N {
        if value.ty == Ty::NEVER || spec.is_empty() && value.ty == self.s.lang_ty(paths::STR) {
            return value;
        }
        if spec.is_empty() {
            return self.call_path(paths::FORMAT_EMPTY, vec![value], span);
        }
        let spec = self.joined(spec, span);
        self.call_path(paths::FORMAT, vec![value, spec], span)
    }

    /// The value of a field, as `!s`, `!r` or `!a` says.
    fn converted(&mut self, value: ExprId, conversion: Conversion, span: Span) -> N {
        let node = self.expr(value);
        match conversion {
            Conversion::None => node,
            Conversion::Str => self.call_path(paths::STR_OF, vec![node], span),
            Conversion::Repr => self.call_path(paths::REPR, vec![node], span),
            Conversion::Ascii => self.call_path(paths::ASCII, vec![node], span),
        }
    }

    /// Calls a library function by its path.
    pub fn call_path(&mut self, path: &'static str, args: Vec<N>, span: Span) -> N {
        match self.s.lang(path) {
            Def::Functions(ids) => self.call_functions(&ids, vec![], Args::of(args), span),
            Def::Class(class) => self.construct(class, vec![], Args::of(args), span),
            other => panic!("{path} cannot be called: {other:?}"),
        }
    }

    // Containers.

    fn tuple(&mut self, items: &[ExprId], want: Ty, span: Span) -> N {
        let wants = match self.s.types.kind(want).clone() {
            TyKind::Tuple(wants) if wants.len() == items.len() => wants,
            _ => vec![Ty::NEVER; items.len()],
        };
        let nodes: Vec<N> = items.iter().zip(wants).map(|(&i, w)| self.item_want(i, w)).collect();
        self.tuple_of(nodes, span)
    }

    fn item_want(&mut self, e: ExprId, want: Ty) -> N {
        let node = self.expr_want(e, want);
        if want != Ty::NEVER && self.dialect { self.coerce(node, want) } else { node }
    }

    /// A tuple of values.
    pub fn tuple_of(&mut self, nodes: Vec<N>, span: Span) -> N {
        if nodes.iter().any(|n| n.ty == Ty::NEVER) {
            return self.never(nodes, span);
        }
        if nodes.is_empty() {
            let to = self.s.vararg_type(Ty::OBJECT);
            let fixed = self.s.types.intern(TyKind::Tuple(vec![]));
            let _ = to;
            return Node::new(Kind::Tuple(nodes), fixed, span);
        }
        let item = |n: N| if self.s.types.nested_deep(n.ty) { self.coerce(n, Ty::OBJECT) } else { n };
        let nodes: Vec<N> = nodes.into_iter().map(item).collect();
        let ty = self.s.types.intern(TyKind::Tuple(nodes.iter().map(|n| n.ty).collect()));
        Node::new(Kind::Tuple(nodes), ty, span)
    }

    // Comprehensions.

    /// Nested loops; their variables live in a scope of their own, the first iterable is evaluated outside it.
    pub(super) fn generators(
        &mut self,
        generators: &[Comprehension],
        span: Span,
        out: &mut Vec<S>,
        inner: &mut dyn FnMut(&mut Self, &mut Vec<S>),
    ) {
        let first = self.comprehended(&generators[0], span);
        self.scopes.push(Default::default());
        for g in generators {
            let mut names = vec![];
            super::names::stored_target(&self.unit.clone(), g.target, &mut names);
            for (name, _) in names {
                self.comprehension_var(&name, generators[0].iter, out);
            }
        }
        self.generator(generators, Some(first), span, out, inner);
        self.scopes.pop();
    }

    pub(super) fn generator(
        &mut self,
        generators: &[Comprehension],
        iterable: Option<N>,
        span: Span,
        out: &mut Vec<S>,
        inner: &mut dyn FnMut(&mut Self, &mut Vec<S>),
    ) {
        let (g, rest) = generators.split_first().expect("a comprehension has a for");
        let iterable = iterable.unwrap_or_else(|| self.comprehended(g, span));
        let ifs = g.ifs.clone();
        let over = Over { target: g.target, site: g.iter, step: span };
        let body = &mut |b: &mut Self, out: &mut Vec<S>| b.filtered(&ifs, rest, span, out, inner);
        if g.is_async { self.async_loop(over, iterable, out, body) } else { self.for_loop(over, iterable, out, body) }
    }

    fn filtered(
        &mut self,
        ifs: &[ExprId],
        rest: &[Comprehension],
        span: Span,
        out: &mut Vec<S>,
        inner: &mut dyn FnMut(&mut Self, &mut Vec<S>),
    ) {
        let Some((&cond, ifs)) = ifs.split_first() else {
            if rest.is_empty() {
                inner(self, out)
            } else {
                self.generator(rest, None, span, out, inner)
            }
            return;
        };
        let cond = self.expr(cond);
        let cond = self.truth(cond);
        let saved = self.env.clone();
        let mut then = vec![];
        self.narrow(&cond, true, &mut then);
        self.filtered(ifs, rest, span, &mut then, inner);
        let after = self.env.clone();
        self.env = self.join_env(&saved, &after);
        out.push(S::If(cond, then, vec![]));
    }

    /// The element type that iterating a value of this type gives.
    pub fn element_type(&mut self, ty: Ty) -> Ty {
        let ty = self.s.types.read(ty, self.reader);
        if ty == Ty::OBJECT || ty == Ty::NEVER {
            return ty;
        }
        let probe = Node::new(Kind::None, ty, Span::default());
        let known = self.s.diagnostics.len();
        let iterator = self.method(probe, paths::ITER, vec![], Span::default());
        let element = self.method(iterator, paths::ITER_TAKE, vec![], Span::default()).ty;
        self.s.diagnostics.truncate(known);
        element
    }

    fn slice(&mut self, parts: [Option<ExprId>; 3], span: Span) -> N {
        let nodes = parts
            .iter()
            .map(|p| match p {
                Some(e) => self.expr(*e),
                None => Node::new(Kind::None, Ty::NONE, span),
            })
            .collect();
        let class = self.s.lang_class(paths::SLICE);
        self.construct(class, vec![], Args::of(nodes), span)
    }

    /// A module variable's id by name, in this module.
    pub fn own_global(&mut self, name: &str) -> Option<GlobalId> {
        match self.s.program.module(self.module).scope.get(name) {
            Some(Def::Global(g)) => Some(*g),
            _ => None,
        }
    }
}

impl crate::sema::types::Types {
    /// Can the node be evaluated later than its neighbours without anyone noticing?
    pub fn clone_kind_is_simple(&self, node: &Node) -> bool {
        matches!(
            node.kind,
            Kind::Int(_)
                | Kind::Float(_)
                | Kind::Bool(_)
                | Kind::Str(_)
                | Kind::Bytes(_)
                | Kind::None
                | Kind::Machine(_)
        )
    }
}
