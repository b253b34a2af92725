//! `async for` and `async with`, written with `await` alone, as the language reference (8.9) explains them.
//!
//! The hidden variables have names with a dot, which no program can write.

use crate::ast::*;
use crate::convert::Converter;
use crate::source::Span;

impl Converter<'_> {
    /// Rewrites the statements of the unit, which were checked as they are written.
    pub(crate) fn desugar_async(&mut self) {
        for i in 0..self.unit.stmts.len() {
            let span = self.unit.stmts[i].span;
            let kind = match self.unit.stmts[i].kind.clone() {
                StmtKind::For { target, iter, body, orelse, is_async: true } => {
                    self.async_for(target, iter, body, orelse, span)
                }
                StmtKind::With { items, body, is_async: true } => self.async_with(&items, body, span),
                _ => continue,
            };
            self.unit.stmts[i].kind = kind;
        }
    }

    /// ```text
    /// async for TARGET in ITER:        it = ITER.__aiter__()
    ///     BODY                         more = True
    /// else:                            while more:
    ///     ORELSE                           try: TARGET = await it.__anext__()
    ///                                      except StopAsyncIteration: more = False
    ///                                      else: BODY
    ///                                  else: ORELSE
    /// ```
    fn async_for(
        &mut self,
        target: ExprId,
        iter: ExprId,
        body: Vec<StmtId>,
        orelse: Vec<StmtId>,
        span: Span,
    ) -> StmtKind {
        let (it, more) = (self.hidden("aiter"), self.hidden("more"));
        let called = self.method_call(iter, "__aiter__", vec![], span);
        let begin = self.assign_name(&it, called, span);
        let (yes, no) =
            (self.constant_expr(Constant::Bool(true), span), self.constant_expr(Constant::Bool(false), span));
        let first = self.assign_name(&more, yes, span);
        let read = self.name_expr(&it, span);
        let next = self.method_call(read, "__anext__", vec![], span);
        let next = self.add(ExprKind::Await(next), span);
        let store = self.add_stmt(StmtKind::Assign { targets: vec![target], value: next }, span);
        let last = self.assign_name(&more, no, span);
        let ended = self.name_expr("StopAsyncIteration", span);
        let handlers = vec![ExceptHandler { ty: Some(ended), name: None, body: vec![last], span }];
        let step = StmtKind::Try { body: vec![store], handlers, orelse: body, finalbody: vec![], is_star: false };
        let step = self.add_stmt(step, span);
        let cond = self.name_expr(&more, span);
        let turns = self.add_stmt(StmtKind::While { cond, body: vec![step], orelse }, span);
        self.together(vec![begin, first, turns], span)
    }

    /// ```text
    /// async with ITEM as TARGET:       manager = ITEM
    ///     BODY                         entered = await manager.__aenter__()
    ///                                  left = False
    ///                                  try:
    ///                                      try:
    ///                                          TARGET = entered
    ///                                          BODY
    ///                                      except BaseException as error:
    ///                                          left = True
    ///                                          if not await manager.__aexit__(type(error), error, error.__traceback__): raise
    ///                                  finally:
    ///                                      if not left: await manager.__aexit__(None, None, None)
    /// ```
    fn async_with(&mut self, items: &[WithItem], body: Vec<StmtId>, span: Span) -> StmtKind {
        let Some((item, rest)) = items.split_first() else { return self.together(body, span) };
        let (manager, entered) = (self.hidden("manager"), self.hidden("entered"));
        let (left, error) = (self.hidden("left"), self.hidden("error"));
        let begin = self.assign_name(&manager, item.context, span);
        let read = self.name_expr(&manager, span);
        let enter = self.method_call(read, "__aenter__", vec![], span);
        let enter = self.add(ExprKind::Await(enter), span);
        let enter = self.assign_name(&entered, enter, span);
        let no = self.constant_expr(Constant::Bool(false), span);
        let not_left = self.assign_name(&left, no, span);
        let mut inner = vec![];
        if let Some(target) = item.target {
            let value = self.name_expr(&entered, span);
            inner.push(self.add_stmt(StmtKind::Assign { targets: vec![target], value }, span));
        }
        match rest {
            [] => inner.extend(body),
            _ => {
                let more = self.async_with(rest, body, span);
                inner.push(self.add_stmt(more, span));
            }
        }
        let handler = self.exit_with_error(&manager, &left, &error, span);
        let guarded =
            StmtKind::Try { body: inner, handlers: vec![handler], orelse: vec![], finalbody: vec![], is_star: false };
        let guarded = self.add_stmt(guarded, span);
        let nothing = (0..3).map(|_| self.constant_expr(Constant::None, span)).collect();
        let read = self.name_expr(&manager, span);
        let exit = self.method_call(read, "__aexit__", nothing, span);
        let exit = self.add(ExprKind::Await(exit), span);
        let exit = self.add_stmt(StmtKind::Expr(exit), span);
        let leave = self.unless(&left, exit, span);
        let whole = StmtKind::Try {
            body: vec![guarded],
            handlers: vec![],
            orelse: vec![],
            finalbody: vec![leave],
            is_star: false,
        };
        let whole = self.add_stmt(whole, span);
        self.together(vec![begin, enter, not_left, whole], span)
    }

    fn exit_with_error(&mut self, manager: &str, left: &str, error: &str, span: Span) -> ExceptHandler {
        let yes = self.constant_expr(Constant::Bool(true), span);
        let note = self.assign_name(left, yes, span);
        let (of, value, from) = (self.name_expr(error, span), self.name_expr(error, span), self.name_expr(error, span));
        let func = self.name_expr("type", span);
        let class = self.add(ExprKind::Call { func, args: vec![of], keywords: vec![] }, span);
        let attr = Name { text: "__traceback__".into(), span };
        let traceback = self.add(ExprKind::Attribute { value: from, attr }, span);
        let read = self.name_expr(manager, span);
        let exit = self.method_call(read, "__aexit__", vec![class, value, traceback], span);
        let exit = self.add(ExprKind::Await(exit), span);
        let raise = self.add_stmt(StmtKind::Raise { exc: None, cause: None }, span);
        let cond = self.add(ExprKind::UnaryOp { op: UnaryOp::Not, operand: exit }, span);
        let test = self.add_stmt(StmtKind::If { cond, then: vec![raise], orelse: vec![] }, span);
        let ty = Some(self.name_expr("BaseException", span));
        ExceptHandler { ty, name: Some(Name { text: error.into(), span }), body: vec![note, test], span }
    }

    fn hidden(&mut self, what: &str) -> String {
        format!("{what}.{}", self.unit.stmts.len())
    }

    fn name_expr(&mut self, text: &str, span: Span) -> ExprId {
        self.add(ExprKind::Name(text.into()), span)
    }

    fn constant_expr(&mut self, constant: Constant, span: Span) -> ExprId {
        self.add(ExprKind::Constant(constant), span)
    }

    fn assign_name(&mut self, name: &str, value: ExprId, span: Span) -> StmtId {
        let target = self.name_expr(name, span);
        self.add_stmt(StmtKind::Assign { targets: vec![target], value }, span)
    }

    fn method_call(&mut self, value: ExprId, name: &str, args: Vec<ExprId>, span: Span) -> ExprId {
        let func = self.add(ExprKind::Attribute { value, attr: Name { text: name.into(), span } }, span);
        self.add(ExprKind::Call { func, args, keywords: vec![] }, span)
    }

    fn unless(&mut self, flag: &str, stmt: StmtId, span: Span) -> StmtId {
        let operand = self.name_expr(flag, span);
        let cond = self.add(ExprKind::UnaryOp { op: UnaryOp::Not, operand }, span);
        self.add_stmt(StmtKind::If { cond, then: vec![stmt], orelse: vec![] }, span)
    }

    /// Several statements in the place of one.
    fn together(&mut self, stmts: Vec<StmtId>, span: Span) -> StmtKind {
        let cond = self.constant_expr(Constant::Bool(true), span);
        StmtKind::If { cond, then: stmts, orelse: vec![] }
    }
}
