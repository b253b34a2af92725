//! Statements.

use super::body::{Body, Env, LoopScope};
use crate::lang_items::paths;
use crate::sema::program::Def;
use crate::sema::tree::{Kind, Loop, N, Node, S, Var};
use crate::sema::types::{ModuleId, Ty, TyKind};
use waspy_syntax::ast::{BinOp, ExprId, ExprKind, StmtId, StmtKind};
use waspy_syntax::diagnostic::Diagnostic;
use waspy_syntax::source::Span;

/// A loop over the elements of something.
#[derive(Clone, Copy, Debug)]
pub struct Over {
    /// What takes the elements.
    pub target: ExprId,
    /// The expression that gives them.
    pub site: ExprId,
    /// What tracebacks show when taking one fails: the statement or comprehension.
    pub step: Span,
}

impl Body<'_, '_> {
    /// Statements in order; what follows a statement that does not end is left out.
    pub fn block(&mut self, body: &[StmtId], out: &mut Vec<S>) {
        for &stmt in body {
            if !self.env.live {
                return;
            }
            let before = self.before_stores(stmt, out);
            self.stmt(stmt, out);
            self.settle_behind(stmt, before, out);
        }
    }

    pub(super) fn stmt(&mut self, stmt: StmtId, out: &mut Vec<S>) {
        let unit = self.unit.clone();
        let span = unit.stmt(stmt).span;
        if let Some(text) = self.s.refused_in(&unit, stmt) {
            return self.raise_refused(&text, span, out);
        }
        match &unit.stmt(stmt).kind {
            StmtKind::Expr(e) => self.expr_stmt(*e, out),
            StmtKind::Assign { targets, .. } if self.class_of_call(stmt).is_some() => {
                let class = self.class_of_call(stmt).expect("it was found");
                self.named_tuple_stmt(class, span, out);
                let name = self.name_of(targets[0]).unwrap_or_default();
                let value = self.class_as_value(class, span);
                self.bind_import(&name, value, span, out);
            }
            StmtKind::Assign { targets, value } => self.assign(targets, *value, out),
            StmtKind::AugAssign { target, op, value } => self.aug_assign(*target, *op, *value, span, out),
            StmtKind::AnnAssign { target, annotation, value } => self.ann_assign(*target, *annotation, *value, out),
            StmtKind::Return(value) => self.return_stmt(*value, span, out),
            StmtKind::If { cond, then, orelse } => self.if_stmt(*cond, then, orelse, out),
            StmtKind::While { cond, body, orelse } => self.while_stmt(*cond, body, orelse, out),
            StmtKind::For { target, iter, body, orelse, .. } => self.for_stmt(*target, *iter, body, orelse, span, out),
            StmtKind::Break => self.jump(true, out),
            StmtKind::Continue => self.jump(false, out),
            StmtKind::Pass | StmtKind::Global(_) | StmtKind::Nonlocal(_) => {}
            StmtKind::TypeAlias { .. } => unreachable!("the parser writes it as an assignment"),
            StmtKind::Raise { exc, cause } => self.raise_stmt(*exc, *cause, span, out),
            StmtKind::Try { body, handlers, orelse, finalbody, is_star } => {
                // What it imports is there: no handler can run.
                let found = self.s.import_tries.get(&(span.file, stmt)).copied();
                let guards = u32::from(found == Some(false));
                self.import_guards += guards;
                let handlers = if found == Some(true) { &[][..] } else { handlers };
                self.try_stmt(body, handlers, orelse, finalbody, *is_star, out);
                self.import_guards -= guards;
            }
            StmtKind::Assert { test, msg } => self.assert_stmt(*test, *msg, span, out),
            StmtKind::Delete(targets) => targets.iter().for_each(|&t| self.delete(t, out)),
            StmtKind::FunctionDef(def) => self.function_stmt(stmt, def, span, out),
            StmtKind::ClassDef(def) => self.class_stmt(stmt, def, span, out),
            StmtKind::Import(names) => self.import_stmt(stmt, names, out),
            StmtKind::ImportFrom { .. } => self.import_from_stmt(stmt, out),
            StmtKind::With { items, body, .. } => self.with_stmt(items, body, span, out),
            StmtKind::Match { subject, cases } => self.match_stmt(*subject, cases, out),
        }
    }

    pub(super) fn expr_stmt(&mut self, e: ExprId, out: &mut Vec<S>) {
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

    pub(super) fn assign(&mut self, targets: &[ExprId], value: ExprId, out: &mut Vec<S>) {
        let want = self.target_type(targets[0]);
        if let ([target], ExprKind::Lambda { .. }) = (targets, &self.unit.expr(value).kind) {
            self.naming = self.name_of(*target);
        }
        let node = self.expr_want(value, want);
        self.naming = None;
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
    pub(super) fn target_type(&mut self, target: ExprId) -> Ty {
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
        if value.ty == Ty::NEVER {
            out.push(S::Expr(value));
            return self.die(out);
        }
        match &unit.expr(target).kind {
            ExprKind::Name(_) => self.store_name(target, value, out),
            ExprKind::Attribute { value: object, attr } => {
                let value = self.keep(value, out);
                let object = self.expr(*object);
                self.store_attribute(object, &attr.text, value, span, out);
            }
            ExprKind::Subscript { value: object, index } => {
                let value = self.keep(value, out);
                if let Some(object) = self.dict_of(*object) {
                    let name = self.expr(*index);
                    let node = self.store_in_dict(object, name, value, span);
                    return out.push(S::Expr(node));
                }
                let object = self.expr(*object);
                let index = self.expr(*index);
                self.store_subscript(object, index, value, span, out);
            }
            ExprKind::Tuple(items) | ExprKind::List(items) if self.has_star(items) => {
                self.unpack_starred(items, value, span, out);
            }
            ExprKind::Tuple(items) | ExprKind::List(items) => self.unpack(items, value, span, out),
            _ => self.refuse_stmt("this target", "", span, out),
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
        let span = self.span(target);
        self.store_named(&name, value, span, out);
    }

    /// Stores into the variable of a name.
    pub fn store_named(&mut self, name: &str, value: N, span: Span, out: &mut Vec<S>) {
        match self.local(name) {
            _ if self.class_body_variable(name).is_some() => {
                let g = self.class_body_variable(name).expect("it was found");
                self.store_global(g, value, out);
            }
            Some(var) if !self.globals.contains(name) => self.set_var(var, value, out),
            _ => match self.s.lookup_own(self.module, name) {
                Some(Def::Global(g)) => self.store_global(g, value, out),
                _ => self.refuse_stmt("a store to a name that is a function, class or module", "", span, out),
            },
        }
    }

    pub(super) fn ann_assign(&mut self, target: ExprId, annotation: ExprId, value: Option<ExprId>, out: &mut Vec<S>) {
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
            let node = self.expr(value);
            self.check_annotated(target, annotation, &node);
            return self.store(target, node, out);
        }
        let ty = self.local_annotation(annotation);
        if let Some(var) = self.name_of(target).and_then(|n| self.local(&n)) {
            self.declared[var.0 as usize] = Some(self.s.value_type(ty));
        }
        let node = self.expr_want(value, ty);
        self.store(target, node, out);
    }

    pub(super) fn raise_value_error(&mut self, text: &str, span: Span) -> N {
        let text = self.str_node(text, span);
        self.call_path(paths::RAISE_VALUE_ERROR, vec![text], span)
    }

    pub(super) fn aug_assign(&mut self, target: ExprId, op: BinOp, value: ExprId, span: Span, out: &mut Vec<S>) {
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

    pub(super) fn keep_reference(&mut self, value: N, out: &mut Vec<S>) -> N {
        match value.kind {
            Kind::Local(_) if false => value,
            Kind::None => value,
            _ => self.keep(value, out),
        }
    }

    pub(super) fn aug_value(&mut self, op: BinOp, old: N, value: ExprId, span: Span) -> N {
        let want = if self.dialect { old.ty } else { Ty::NEVER };
        let value = self.expr_want(value, want);
        self.in_place(op, old, value, span)
    }

    // Control flow.

    pub(super) fn return_stmt(&mut self, value: Option<ExprId>, span: Span, out: &mut Vec<S>) {
        let want = if self.dialect { self.ret } else { Ty::NEVER };
        let node = match value {
            Some(e) => self.expr_want(e, want),
            None => Node::new(Kind::None, Ty::NONE, span),
        };
        self.check_result(&node);
        self.emit_return(Some(node), span, out);
    }

    /// `return`
    pub fn emit_return(&mut self, value: Option<N>, span: Span, out: &mut Vec<S>) {
        let node = value.unwrap_or_else(|| Node::new(Kind::None, Ty::NONE, span));
        if self.frame.is_some() {
            let node = if node.ty == Ty::NEVER { node } else { self.keep_variables(node, span, out) };
            return self.generator_return(node, span, out);
        }
        if node.ty == Ty::NEVER {
            out.push(S::Expr(node));
            return self.die(out);
        }
        let node = self.coerce(node, self.ret);
        let node = self.keep_variables(node, span, out);
        out.push(S::Return(Some(node)));
        self.env.live = false;
    }

    pub(super) fn if_stmt(&mut self, cond: ExprId, then: &[StmtId], orelse: &[StmtId], out: &mut Vec<S>) {
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

    pub(super) fn jump(&mut self, is_break: bool, out: &mut Vec<S>) {
        let env = self.env.clone();
        if let Some(scope) = self.loops.last_mut() {
            if is_break { scope.breaks.push(env) } else { scope.continues.push(env) }
        }
        out.push(if is_break { S::Break } else { S::Continue });
        self.env.live = false;
    }

    pub(super) fn while_stmt(&mut self, cond: ExprId, body: &[StmtId], orelse: &[StmtId], out: &mut Vec<S>) {
        self.loop_fixpoint(
            cond,
            out,
            &mut |b| {
                let node = b.expr(cond);
                b.truth(node)
            },
            &mut |b, out| b.block(body, out),
            &mut |b, out| b.block(orelse, out),
        );
    }

    pub(super) fn for_stmt(
        &mut self,
        target: ExprId,
        iter: ExprId,
        body: &[StmtId],
        orelse: &[StmtId],
        span: Span,
        out: &mut Vec<S>,
    ) {
        let iterable = self.iterated(iter);
        let over = Over { target, site: iter, step: span };
        self.for_loop_else(over, iterable, out, &mut |b, out| b.block(body, out), &mut |b, out| b.block(orelse, out));
    }

    /// `for target in iterable: body`
    pub fn for_loop(
        &mut self,
        over: Over,
        iterable: N,
        out: &mut Vec<S>,
        body: &mut dyn FnMut(&mut Self, &mut Vec<S>),
    ) {
        self.for_loop_else(over, iterable, out, body, &mut |_, _| {});
    }

    pub(super) fn for_loop_else(
        &mut self,
        over: Over,
        iterable: N,
        out: &mut Vec<S>,
        body: &mut dyn FnMut(&mut Self, &mut Vec<S>),
        orelse: &mut dyn FnMut(&mut Self, &mut Vec<S>),
    ) {
        let span = self.span(over.site);
        let closes = self.is_closed_here(&iterable);
        let iterator = self.at_site(over.site, 1000, |b| b.iterator(iterable, span));
        if iterator.ty == Ty::NEVER {
            out.push(S::Expr(iterator));
            return self.die(out);
        }
        let ty = iterator.ty;
        let it = self.temp(ty);
        out.push(S::Set(it, iterator));
        if closes {
            self.closing(it, ty, span, out, &mut |b, out| b.for_steps(over, it, ty, out, body, orelse));
        } else {
            self.for_steps(over, it, ty, out, body, orelse);
        }
    }

    fn for_steps(
        &mut self,
        over: Over,
        it: Var,
        ty: Ty,
        out: &mut Vec<S>,
        body: &mut dyn FnMut(&mut Self, &mut Vec<S>),
        orelse: &mut dyn FnMut(&mut Self, &mut Vec<S>),
    ) {
        self.loop_fixpoint(
            over.site,
            out,
            &mut |b| b.iterator_more(it, ty, over.step),
            &mut |b, out| {
                let read = Node::new(Kind::Local(it), ty, over.step);
                let value = b.method(read, paths::ITER_TAKE, vec![], over.step);
                b.store(over.target, value, out);
                if b.env.live {
                    body(b, out);
                }
            },
            orelse,
        );
    }

    /// `iter(value)`
    pub fn iterator(&mut self, value: N, span: Span) -> N {
        let value = self.container_of(value);
        let open = matches!(self.s.types.kind(value.ty), TyKind::Object | TyKind::Opt(_) | TyKind::Never);
        if open || self.has_method(value.ty, paths::ITER) {
            let user = !open && self.is_user_class(value.ty);
            let iterator = self.method(value, paths::ITER, vec![], span);
            return if user { self.demanded_iterator(iterator) } else { iterator };
        }
        let text = format!("'{}' object is not iterable", self.class_name(value.ty));
        self.raise_type_error(vec![value], &text, span)
    }

    pub(super) fn iterator_more(&mut self, it: Var, ty: Ty, span: Span) -> N {
        let more = self.method(Node::new(Kind::Local(it), ty, span), paths::ITER_MORE, vec![], span);
        self.truth(more)
    }

    /// Walks a loop until the types at its head stand still.
    ///
    /// An inner loop is walked again for each walk of the outer one. It begins where it ended the last time: types only
    /// grow, so that it ends at the same place, and nests of loops take time in the square of their depth and not two to its power.
    pub(super) fn loop_fixpoint(
        &mut self,
        site: ExprId,
        out: &mut Vec<S>,
        cond: &mut dyn FnMut(&mut Self) -> N,
        body: &mut dyn FnMut(&mut Self, &mut Vec<S>),
        orelse: &mut dyn FnMut(&mut Self, &mut Vec<S>),
    ) {
        let mut head = self.env.clone();
        let n = head.slots.len();
        self.recall_head(site, &mut head);
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
                self.remember_head(site, &head);
                return self.loop_end(head, test, at_test, stmts, scope.breaks, orelse, out);
            }
            head = next;
        }
    }

    fn remember_head(&mut self, site: ExprId, head: &Env) {
        if self.loops.is_empty() {
            // The outermost loop stands still.
            return self.heads.clear();
        }
        let scopes = self.scopes.iter().enumerate();
        let named =
            scopes.flat_map(|(depth, names)| names.iter().map(move |(name, var)| (depth, name, var.0 as usize)));
        let known = named.filter_map(|(depth, name, var)| Some((depth, name.clone(), *head.slots.get(var)?)));
        let mut known: Vec<_> = known.collect();
        known.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
        self.heads.insert(site, known);
    }

    fn recall_head(&mut self, site: ExprId, head: &mut Env) {
        let Some(known) = self.heads.get(&site).cloned() else { return };
        for (depth, name, slot) in known {
            let var = self.scopes.get(depth).and_then(|names| names.get(&name)).map(|var| var.0 as usize);
            if let Some(var) = var.filter(|&var| var < head.slots.len()) {
                head.slots[var] = self.join_slot(head.slots[var], slot);
            }
        }
    }

    #[allow(clippy::too_many_arguments)]
    pub(super) fn loop_end(
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
