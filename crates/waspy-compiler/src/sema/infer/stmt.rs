//! Statements.

use super::SpecKind;
use super::body::{Body, Bound, Env, LoopScope, Slot};
use super::call::Args;
use crate::lang_items::paths;
use crate::sema::program::{Def, Member};
use crate::sema::tree::{Handler, Kind, Loop, N, Node, S, Try, Var};
use crate::sema::types::{ModuleId, Ty, TyKind};
use waspy_syntax::ast::{Alias, BinOp, ExceptHandler, ExprId, ExprKind, StmtId, StmtKind};
use waspy_syntax::diagnostic::Diagnostic;
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// Statements in order; what follows a statement that does not end is left out.
    pub fn block(&mut self, body: &[StmtId], out: &mut Vec<S>) {
        for &stmt in body {
            if !self.env.live {
                return;
            }
            self.stmt(stmt, out);
        }
    }

    fn stmt(&mut self, stmt: StmtId, out: &mut Vec<S>) {
        let unit = self.unit.clone();
        let span = unit.stmt(stmt).span;
        match &unit.stmt(stmt).kind {
            StmtKind::Expr(e) => self.expr_stmt(*e, out),
            StmtKind::Assign { targets, value } => self.assign(targets, *value, out),
            StmtKind::AugAssign { target, op, value } => self.aug_assign(*target, *op, *value, span, out),
            StmtKind::AnnAssign { target, annotation, value } => self.ann_assign(*target, *annotation, *value, out),
            StmtKind::Return(value) => self.return_stmt(*value, span, out),
            StmtKind::If { cond, then, orelse } => self.if_stmt(*cond, then, orelse, out),
            StmtKind::While { cond, body, orelse } => self.while_stmt(*cond, body, orelse, out),
            StmtKind::For { target, iter, body, orelse, .. } => self.for_stmt(*target, *iter, body, orelse, out),
            StmtKind::Break => self.jump(true, out),
            StmtKind::Continue => self.jump(false, out),
            StmtKind::Pass | StmtKind::Global(_) | StmtKind::TypeAlias { .. } => {}
            StmtKind::Raise { exc, cause } => self.raise_stmt(*exc, *cause, span, out),
            StmtKind::Try { body, handlers, orelse, finalbody, is_star } => {
                if *is_star {
                    return self.s.unsupported(span, "except*", "");
                }
                self.try_stmt(body, handlers, orelse, finalbody, out);
            }
            StmtKind::Assert { test, msg } => self.assert_stmt(*test, *msg, span, out),
            StmtKind::Delete(targets) => targets.iter().for_each(|&t| self.delete(t, out)),
            StmtKind::FunctionDef(def) => self.function_stmt(stmt, &def.name.text.clone(), span, out),
            StmtKind::ClassDef(def) => self.class_stmt(&def.name.text.clone(), span, out),
            StmtKind::Import(names) => self.import_stmt(names, out),
            StmtKind::ImportFrom { .. } => self.import_from_stmt(stmt, out),
            StmtKind::Nonlocal(_) => self.s.unsupported(span, "nonlocal", ""),
            StmtKind::With { .. } => self.s.unsupported(span, "with", ""),
            StmtKind::Match { .. } => self.s.unsupported(span, "match", ""),
        }
    }

    fn expr_stmt(&mut self, e: ExprId, out: &mut Vec<S>) {
        if let ExprKind::Constant(_) = self.unit.expr(e).kind {
            return;
        }
        let node = self.expr(e);
        let ends = node.ty == Ty::NEVER;
        out.push(S::Expr(node));
        if ends {
            self.die(out);
        }
    }

    // Stores.

    fn assign(&mut self, targets: &[ExprId], value: ExprId, out: &mut Vec<S>) {
        let want = self.target_type(targets[0]);
        let node = self.expr_want(value, want);
        if let [target] = targets {
            return self.store(*target, node, out);
        }
        if node.ty == Ty::NEVER {
            out.push(S::Expr(node));
            return self.die(out);
        }
        let (ty, span) = (node.ty, node.span);
        let var = self.temp(ty);
        out.push(S::Set(var, node));
        for &target in targets {
            self.store(target, Node::new(Kind::Local(var), ty, span), out);
        }
    }

    /// In the library, a store to a declared place tells literals and empty containers their type.
    fn target_type(&mut self, target: ExprId) -> Ty {
        if !self.dialect {
            return Ty::NEVER;
        }
        match &self.unit.clone().expr(target).kind {
            ExprKind::Name(name) => match self.local(name) {
                Some(var) if !self.globals.contains(name) => self.declared[var.0 as usize].unwrap_or(Ty::NEVER),
                _ => self
                    .own_global(name)
                    .and_then(|g| self.s.program.globals[g.0 as usize].declared)
                    .unwrap_or(Ty::NEVER),
            },
            ExprKind::Attribute { .. } => {
                let saved = self.env.clone();
                let node = self.expr(target);
                self.env = saved;
                node.ty
            }
            _ => Ty::NEVER,
        }
    }

    /// Stores a value into a target.
    pub fn store(&mut self, target: ExprId, value: N, out: &mut Vec<S>) {
        let unit = self.unit.clone();
        let span = unit.expr(target).span;
        match &unit.expr(target).kind {
            ExprKind::Name(_) => self.store_name(target, value, out),
            ExprKind::Attribute { value: object, attr } => {
                let value = self.keep(value, out);
                let object = self.expr(*object);
                self.store_attribute(object, &attr.text, value, span, out);
            }
            ExprKind::Subscript { value: object, index } => {
                let value = self.keep(value, out);
                let object = self.expr(*object);
                let index = self.expr(*index);
                self.store_subscript(object, index, value, span, out);
            }
            ExprKind::Tuple(items) | ExprKind::List(items) => self.unpack(items, value, span, out),
            _ => {
                self.refuse("this target", span);
            }
        }
    }

    /// The value is evaluated before the target's parts.
    pub fn keep(&mut self, value: N, out: &mut Vec<S>) -> N {
        if self.s.types.clone_kind_is_simple(&value) || value.ty == Ty::NEVER {
            return value;
        }
        let (ty, span) = (value.ty, value.span);
        let var = self.temp(ty);
        out.push(S::Set(var, value));
        Node::new(Kind::Local(var), ty, span)
    }

    /// Stores into a name: a local, or a variable of the module.
    pub fn store_name(&mut self, target: ExprId, value: N, out: &mut Vec<S>) {
        let name = self.name_of(target).expect("the target is a name");
        match self.local(&name) {
            Some(var) if !self.globals.contains(&name) => self.set_var(var, value, out),
            _ => match self.s.lookup_own(self.module, &name) {
                Some(Def::Global(g)) => self.store_global(g, value, out),
                _ => {
                    self.refuse("a store to a name that is a function, class or module", self.span(target));
                }
            },
        }
    }

    fn ann_assign(&mut self, target: ExprId, annotation: ExprId, value: Option<ExprId>, out: &mut Vec<S>) {
        let Some(value) = value else {
            if self.dialect
                && let Some(var) = self.name_of(target).and_then(|n| self.local(&n))
            {
                let ty = self.local_annotation(annotation);
                self.declared[var.0 as usize] = Some(ty);
            }
            return;
        };
        if !self.dialect {
            return self.assign(&[target], value, out);
        }
        let ty = self.local_annotation(annotation);
        if let Some(var) = self.name_of(target).and_then(|n| self.local(&n)) {
            self.declared[var.0 as usize] = Some(self.s.value_type(ty));
        }
        let node = self.expr_want(value, ty);
        self.store(target, node, out);
    }

    fn unpack(&mut self, targets: &[ExprId], value: N, span: Span, out: &mut Vec<S>) {
        if value.ty == Ty::NEVER {
            out.push(S::Expr(value));
            return self.die(out);
        }
        let ty = value.ty;
        let n = targets.len();
        if let TyKind::Tuple(items) = self.s.types.kind(ty).clone()
            && items.len() == n
        {
            // `a, b = b, a`: the parts are named before any store.
            let parts: Vec<N> = match value.kind {
                Kind::Tuple(nodes) => nodes,
                _ => {
                    let var = self.temp(ty);
                    out.push(S::Set(var, value));
                    let read = |i: usize| Kind::TupleItem(Node::new(Kind::Local(var), ty, span), i as u32);
                    items.iter().enumerate().map(|(i, &t)| Node::new(read(i), t, span)).collect()
                }
            };
            let kept: Vec<N> = parts.into_iter().map(|p| self.keep(p, out)).collect();
            for (&target, part) in targets.iter().zip(kept) {
                self.store(target, part, out);
            }
            return;
        }
        self.unpack_iterable(targets, value, span, out);
    }

    fn unpack_iterable(&mut self, targets: &[ExprId], value: N, span: Span, out: &mut Vec<S>) {
        let n = targets.len();
        let iterator = self.iterator(value, span);
        if iterator.ty == Ty::NEVER {
            out.push(S::Expr(iterator));
            return self.die(out);
        }
        let ty = iterator.ty;
        let it = self.temp(ty);
        out.push(S::Set(it, iterator));
        let mut kept = vec![];
        for i in 0..n {
            let more = self.iterator_more(it, ty, span);
            let text = format!("not enough values to unpack (expected {n}, got {i})");
            let raise = self.raise_value_error(&text, span);
            out.push(S::If(more, vec![], vec![S::Expr(raise), S::Unreachable]));
            let value = self.method(Node::new(Kind::Local(it), ty, span), paths::ITER_TAKE, vec![], span);
            kept.push(self.keep(value, out));
        }
        let more = self.iterator_more(it, ty, span);
        let raise = self.raise_value_error(&format!("too many values to unpack (expected {n})"), span);
        out.push(S::If(more, vec![S::Expr(raise), S::Unreachable], vec![]));
        for (&target, value) in targets.iter().zip(kept) {
            if value.ty == Ty::NEVER {
                return self.die(out);
            }
            self.store(target, value, out);
        }
    }

    fn raise_value_error(&mut self, text: &str, span: Span) -> N {
        let text = self.str_node(text, span);
        self.call_path(paths::RAISE_VALUE_ERROR, vec![text], span)
    }

    fn aug_assign(&mut self, target: ExprId, op: BinOp, value: ExprId, span: Span, out: &mut Vec<S>) {
        let unit = self.unit.clone();
        match &unit.expr(target).kind {
            ExprKind::Attribute { value: object, attr } => {
                let object = self.expr(*object);
                let object = self.keep_reference(object, out);
                let old = self.attribute_of(object.clone(), &attr.text, span);
                let new = self.aug_value(op, old, value, span);
                self.store_attribute(object, &attr.text, new, span, out);
            }
            ExprKind::Subscript { value: object, index } => {
                let object = self.expr(*object);
                let object = self.keep_reference(object, out);
                let index = self.expr(*index);
                let index = self.keep_reference(index, out);
                let old = self.subscript_of(object.clone(), index.clone(), span);
                let new = self.aug_value(op, old, value, span);
                let new = self.keep(new, out);
                self.store_subscript(object, index, new, span, out);
            }
            _ => {
                let old = self.expr(target);
                let new = self.aug_value(op, old, value, span);
                self.store(target, new, out);
            }
        }
    }

    fn keep_reference(&mut self, value: N, out: &mut Vec<S>) -> N {
        match value.kind {
            Kind::Local(_) if false => value,
            Kind::None => value,
            _ => self.keep(value, out),
        }
    }

    fn aug_value(&mut self, op: BinOp, old: N, value: ExprId, span: Span) -> N {
        let want = if self.dialect { old.ty } else { Ty::NEVER };
        let value = self.expr_want(value, want);
        self.in_place(op, old, value, span)
    }

    fn delete(&mut self, target: ExprId, out: &mut Vec<S>) {
        let unit = self.unit.clone();
        let span = unit.expr(target).span;
        match &unit.expr(target).kind {
            ExprKind::Name(name) => match self.local(name) {
                Some(var) if !self.globals.contains(name) => {
                    let read = self.read_var(var, span);
                    out.push(S::Expr(read));
                    *self.slot(var) = Slot { ty: Ty::NEVER, bound: Bound::No };
                    let slot = *self.slot(var);
                    self.note_for_handlers(var, slot);
                    out.push(S::Unset(var));
                }
                _ => match self.s.lookup_own(self.module, name) {
                    Some(Def::Global(g)) => {
                        let read = self.read_global(g, span);
                        out.push(S::Expr(read));
                        out.push(S::UnsetGlobal(g));
                    }
                    _ => {
                        self.refuse("del of a function, class or module", span);
                    }
                },
            },
            ExprKind::Subscript { value, index } => {
                let object = self.expr(*value);
                let index = self.expr(*index);
                let node = self.method(object, paths::DELITEM, vec![index], span);
                out.push(S::Expr(node));
            }
            ExprKind::Tuple(items) | ExprKind::List(items) => items.iter().for_each(|&i| self.delete(i, out)),
            _ => {
                self.refuse("del of this", span);
            }
        }
    }

    // Control flow.

    fn return_stmt(&mut self, value: Option<ExprId>, span: Span, out: &mut Vec<S>) {
        let want = if self.dialect { self.ret } else { Ty::NEVER };
        let node = match value {
            Some(e) => self.expr_want(e, want),
            None => Node::new(Kind::None, Ty::NONE, span),
        };
        self.emit_return(Some(node), span, out);
    }

    /// `return`
    pub fn emit_return(&mut self, value: Option<N>, span: Span, out: &mut Vec<S>) {
        let node = value.unwrap_or_else(|| Node::new(Kind::None, Ty::NONE, span));
        if node.ty == Ty::NEVER {
            out.push(S::Expr(node));
            return self.die(out);
        }
        let node = self.coerce(node, self.ret);
        out.push(S::Return(Some(node)));
        self.env.live = false;
    }

    fn if_stmt(&mut self, cond: ExprId, then: &[StmtId], orelse: &[StmtId], out: &mut Vec<S>) {
        let node = self.expr(cond);
        let cond = self.truth(node);
        if cond.ty == Ty::NEVER {
            out.push(S::Expr(cond));
            return self.die(out);
        }
        if let Some(known) = Self::static_truth(&cond) {
            return self.block(if known { then } else { orelse }, out);
        }
        let start = self.env.clone();
        let (mut yes, mut no) = (vec![], vec![]);
        self.narrow(&cond, true, &mut yes);
        self.block(then, &mut yes);
        let after = std::mem::replace(&mut self.env, start);
        self.narrow(&cond, false, &mut no);
        self.block(orelse, &mut no);
        let end = self.env.clone();
        self.env = self.join_env(&after, &end);
        out.push(S::If(cond, yes, no));
    }

    fn jump(&mut self, is_break: bool, out: &mut Vec<S>) {
        let env = self.env.clone();
        if let Some(scope) = self.loops.last_mut() {
            if is_break { scope.breaks.push(env) } else { scope.continues.push(env) }
        }
        out.push(if is_break { S::Break } else { S::Continue });
        self.env.live = false;
    }

    fn while_stmt(&mut self, cond: ExprId, body: &[StmtId], orelse: &[StmtId], out: &mut Vec<S>) {
        self.loop_fixpoint(
            out,
            &mut |b| {
                let node = b.expr(cond);
                b.truth(node)
            },
            &mut |b, out| b.block(body, out),
            &mut |b, out| b.block(orelse, out),
        );
    }

    fn for_stmt(&mut self, target: ExprId, iter: ExprId, body: &[StmtId], orelse: &[StmtId], out: &mut Vec<S>) {
        let iterable = self.expr(iter);
        self.for_loop_else(target, iterable, iter, out, &mut |b, out| b.block(body, out), &mut |b, out| {
            b.block(orelse, out)
        });
    }

    /// `for target in iterable: body`
    pub fn for_loop(
        &mut self,
        target: ExprId,
        iterable: N,
        site: ExprId,
        out: &mut Vec<S>,
        body: &mut dyn FnMut(&mut Self, &mut Vec<S>),
    ) {
        self.for_loop_else(target, iterable, site, out, body, &mut |_, _| {});
    }

    fn for_loop_else(
        &mut self,
        target: ExprId,
        iterable: N,
        site: ExprId,
        out: &mut Vec<S>,
        body: &mut dyn FnMut(&mut Self, &mut Vec<S>),
        orelse: &mut dyn FnMut(&mut Self, &mut Vec<S>),
    ) {
        let span = self.span(site);
        let iterator = self.at_site(site, 1000, |b| b.iterator(iterable, span));
        if iterator.ty == Ty::NEVER {
            out.push(S::Expr(iterator));
            return self.die(out);
        }
        let ty = iterator.ty;
        let it = self.temp(ty);
        out.push(S::Set(it, iterator));
        self.loop_fixpoint(
            out,
            &mut |b| b.iterator_more(it, ty, span),
            &mut |b, out| {
                let read = Node::new(Kind::Local(it), ty, span);
                let value = b.method(read, paths::ITER_TAKE, vec![], span);
                b.store(target, value, out);
                if b.env.live {
                    body(b, out);
                }
            },
            orelse,
        );
    }

    /// `iter(value)`
    pub fn iterator(&mut self, value: N, span: Span) -> N {
        let value = self.members_of(value);
        let open = matches!(self.s.types.kind(value.ty), TyKind::Object | TyKind::Opt(_) | TyKind::Never);
        if open || self.has_method(value.ty, paths::ITER) {
            return self.method(value, paths::ITER, vec![], span);
        }
        let text = format!("'{}' object is not iterable", self.class_name(value.ty));
        self.raise_type_error(vec![value], &text, span)
    }

    fn iterator_more(&mut self, it: Var, ty: Ty, span: Span) -> N {
        let more = self.method(Node::new(Kind::Local(it), ty, span), paths::ITER_MORE, vec![], span);
        self.truth(more)
    }

    /// Walks a loop until the types at its head stand still.
    fn loop_fixpoint(
        &mut self,
        out: &mut Vec<S>,
        cond: &mut dyn FnMut(&mut Self) -> N,
        body: &mut dyn FnMut(&mut Self, &mut Vec<S>),
        orelse: &mut dyn FnMut(&mut Self, &mut Vec<S>),
    ) {
        let mut head = self.env.clone();
        let n = head.slots.len();
        loop {
            self.env = head.clone();
            self.loops.push(LoopScope { breaks: vec![], continues: vec![] });
            let test = cond(self);
            let at_test = self.env.clone();
            let mut stmts = vec![];
            if Self::static_truth(&test) == Some(false) {
                self.env.live = false;
            } else {
                self.narrow(&test, true, &mut stmts);
                body(self, &mut stmts);
            }
            let scope = self.loops.pop().expect("the loop was pushed");
            let mut back = self.env.clone();
            for env in &scope.continues {
                back = self.join_env(&back, env);
            }
            let mut next = if back.live { self.join_env(&head, &back) } else { head.clone() };
            next.slots.truncate(n);
            if next.slots == head.slots {
                return self.loop_end(head, test, at_test, stmts, scope.breaks, orelse, out);
            }
            head = next;
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn loop_end(
        &mut self,
        head: Env,
        test: N,
        at_test: Env,
        body: Vec<S>,
        breaks: Vec<Env>,
        orelse: &mut dyn FnMut(&mut Self, &mut Vec<S>),
        out: &mut Vec<S>,
    ) {
        self.env = at_test;
        let mut rest = vec![];
        if Self::static_truth(&test) == Some(true) || test.ty == Ty::NEVER {
            self.env.live = false;
        } else {
            self.narrow(&test, false, &mut rest);
            orelse(self, &mut rest);
        }
        let mut end = self.env.clone();
        for env in &breaks {
            end = self.join_env(&end, env);
        }
        self.env = end;
        let head = self.head(&head);
        out.push(S::Loop(Box::new(Loop { head, cond: test, body, orelse: rest })));
    }

    // Exceptions.

    fn raise_stmt(&mut self, exc: Option<ExprId>, cause: Option<ExprId>, span: Span, out: &mut Vec<S>) {
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

    fn throw(&mut self, node: N, out: &mut Vec<S>) {
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
    fn exception_of(&mut self, node: N, span: Span) -> N {
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

    fn with_cause(&mut self, node: N, cause: ExprId, span: Span) -> N {
        let cause = self.expr(cause);
        let cause = if cause.ty == Ty::NONE { cause } else { self.exception_of(cause, span) };
        if node.ty == Ty::NEVER || cause.ty == Ty::NEVER {
            return self.never(vec![node, cause], span);
        }
        self.call_path(paths::WITH_CAUSE, vec![node, cause], span)
    }

    /// An exception raised while another one is handled has it as context.
    fn with_context(&mut self, node: N, span: Span) -> N {
        let Some(&var) = self.handling.last() else { return node };
        if node.ty == Ty::NEVER {
            return node;
        }
        let context = Node::new(Kind::Local(var), self.s.lang_ty(paths::BASE_EXCEPTION), span);
        self.call_path(paths::WITH_CONTEXT, vec![node, context], span)
    }

    fn try_stmt(
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
    fn widen_jumps(&mut self, marks: &[(usize, usize)], before: &Env, after: &Env) {
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

    fn try_parts(
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

    fn handlers(&mut self, handlers: &[ExceptHandler], caught: Var, out: &mut Vec<S>) {
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

    fn handler_test(&mut self, ty: ExprId, caught: Var, span: Span) -> (N, Ty) {
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

    fn handler_body(&mut self, h: &ExceptHandler, caught: Var, bound: Ty, out: &mut Vec<S>) {
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

    fn assert_stmt(&mut self, test: ExprId, msg: Option<ExprId>, span: Span, out: &mut Vec<S>) {
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

    // Definitions.

    fn function_stmt(&mut self, stmt: StmtId, name: &str, span: Span, out: &mut Vec<S>) {
        if !self.module_level {
            return self.s.unsupported(span, "a function inside a function", "move it to the module");
        }
        let Some(Def::Functions(ids)) = self.s.lookup_own(self.module, name) else { return };
        if self.s.program.function(ids[0]).stmt == Some(stmt) {
            self.store_defaults(ids[0], span, out);
        }
    }

    fn store_defaults(&mut self, f: crate::sema::types::FunctionId, span: Span, out: &mut Vec<S>) {
        let sig = self.s.signature(f);
        let function = self.s.program.function(f);
        let (unit, module) = (function.unit.clone(), function.module);
        let _ = span;
        for (i, param) in sig.params.iter().enumerate() {
            if let Some(default) = param.default {
                let node = self.constant_of(&unit, module, default, Ty::NEVER);
                let global = self.s.default_global(f, i);
                self.store_global(global, node, out);
            }
        }
    }

    fn class_stmt(&mut self, name: &str, span: Span, out: &mut Vec<S>) {
        if !self.module_level {
            return self.s.unsupported(span, "a class inside a function", "move it to the module");
        }
        let Some(Def::Class(class)) = self.s.lookup_own(self.module, name) else { return };
        let unit = self.unit.clone();
        let StmtKind::ClassDef(def) = &unit.stmt(self.s.program.class(class).stmt).kind else { return };
        if self.s.program.class(class).enum_members.is_some() {
            self.enum_stmt(class, def, out);
        }
        let outer = self.class.replace(class);
        for &stmt in &def.body {
            match &unit.stmt(stmt).kind {
                StmtKind::AnnAssign { target, value: Some(value), .. } => self.class_store(class, *target, *value, out),
                StmtKind::Assign { targets, value } => {
                    targets.iter().for_each(|&t| self.class_store(class, t, *value, out));
                }
                _ => {}
            }
        }
        self.class = outer;
        let mut members: Vec<_> =
            self.s.program.class(class).members.iter().map(|(n, m)| (n.clone(), m.clone())).collect();
        members.sort_by(|a, b| a.0.cmp(&b.0));
        for (_, member) in members {
            if let Member::Methods(ids) = member {
                self.store_defaults(ids[0], span, out);
            }
        }
    }

    fn class_store(&mut self, class: crate::sema::types::ClassId, target: ExprId, value: ExprId, out: &mut Vec<S>) {
        let Some(name) = self.name_of(target) else { return };
        let Some(Member::Global(g)) = self.s.program.class(class).members.get(&name).cloned() else { return };
        if self.s.program.class(class).enum_members.is_some() && !name.starts_with('_') {
            return;
        }
        let field = self.s.program.class(class).dataclass_fields.iter().find(|f| f.name == name);
        let value = field.and_then(|f| f.default).unwrap_or(value);
        let node = self.expr(value);
        self.store_global(g, node, out);
    }

    // Imports: the body of a module runs where it is first imported.

    fn import_stmt(&mut self, names: &[Alias], out: &mut Vec<S>) {
        for alias in names {
            if let Some(m) = self.s.import_module(self.module, &alias.name.text, alias.name.span) {
                self.run_module(m, alias.name.span, out);
            }
        }
    }

    fn import_from_stmt(&mut self, stmt: StmtId, out: &mut Vec<S>) {
        let unit = self.unit.clone();
        let StmtKind::ImportFrom { names, .. } = &unit.stmt(stmt).kind else { return };
        let span = unit.stmt(stmt).span;
        let imports = self.s.program.module(self.module).imports.clone();
        for m in imports {
            self.run_module(m, span, out);
        }
        for alias in names {
            let local = alias.asname.as_ref().unwrap_or(&alias.name);
            self.copy_import(&alias.name.text, &local.text, alias.name.span, out);
        }
    }

    fn copy_import(&mut self, name: &str, local: &str, span: Span, out: &mut Vec<S>) {
        let Some(g) = self.own_global(local) else { return };
        let imports = self.s.program.module(self.module).imports.clone();
        for m in imports {
            if let Some(Def::Global(source)) = self.s.program.module(m).scope.get(name).cloned()
                && source != g
            {
                let value = self.read_global(source, span);
                self.store_global(g, value, out);
            }
        }
    }

    fn run_module(&mut self, m: ModuleId, span: Span, out: &mut Vec<S>) {
        let Some(body) = self.s.program.module(m).body else { return };
        let spec = self.s.spec(SpecKind::User(body, vec![]));
        let flag = self.s.module_flag(m);
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let ran = Node::new(Kind::Global(flag), bool_ty, span);
        let set = S::SetGlobal(flag, self.bool_node(true, span));
        let call = S::Expr(self.call_spec(spec, vec![], Ty::NONE, span));
        out.push(S::If(Node::new(Kind::Not(ran), bool_ty, span), vec![set, call], vec![]));
    }
}

impl crate::sema::Sema<'_> {
    /// The variable that says whether a module's body has run.
    pub fn module_flag(&mut self, m: ModuleId) -> crate::sema::program::GlobalId {
        const NAME: &str = "<ran>";
        if let Some(Def::Global(g)) = self.program.module(m).scope.get(NAME) {
            return *g;
        }
        let bool_ty = self.lang_ty(paths::BOOL);
        let g = self.add_global(m, NAME, Some(bool_ty), None);
        self.program.modules[m.index()].scope.insert(NAME.into(), Def::Global(g));
        g
    }

    /// Reports a name that cannot be used this way.
    pub fn report(&mut self, code: &'static str, span: Span, text: String) {
        self.error(Diagnostic::error(code, span, text));
    }
}
