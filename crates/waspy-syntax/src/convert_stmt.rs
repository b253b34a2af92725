//! Conversion of statements, definitions and patterns, a function a node kind.

use crate::ast::*;
use crate::codes;
use crate::convert::Converter;
use crate::convert_expr::{operator, plain_constant};
use crate::source::Span;
use crate::strings::cleandoc;
use rustpython_parser::ast as rp;
use rustpython_parser::ast::Ranged;
use rustpython_parser::text_size::TextRange;

impl Converter<'_> {
    pub(crate) fn stmts(&mut self, list: &[rp::Stmt]) -> Vec<StmtId> {
        list.iter().map(|s| self.stmt(s)).collect()
    }

    pub(crate) fn stmt(&mut self, s: &rp::Stmt) -> StmtId {
        let span = self.span(s.range());
        let kind = self.stmt_kind(s, span);
        self.add_stmt(kind, span)
    }

    fn stmt_kind(&mut self, s: &rp::Stmt, span: Span) -> StmtKind {
        match s {
            rp::Stmt::FunctionDef(f) => {
                self.function((&f.name, &f.args, &f.returns, &f.body, &f.decorator_list, &f.type_params), span, false)
            }
            rp::Stmt::AsyncFunctionDef(f) => {
                self.function((&f.name, &f.args, &f.returns, &f.body, &f.decorator_list, &f.type_params), span, true)
            }
            rp::Stmt::ClassDef(c) => self.class(c, span),
            rp::Stmt::Return(r) => StmtKind::Return(self.opt(&r.value)),
            rp::Stmt::Delete(d) => StmtKind::Delete(self.exprs(&d.targets)),
            rp::Stmt::Assign(a) => self.assign(a),
            rp::Stmt::AugAssign(a) => self.aug_assign(a),
            rp::Stmt::AnnAssign(a) => self.ann_assign(a),
            rp::Stmt::TypeAlias(t) => self.type_alias(t),
            rp::Stmt::For(f) => self.for_(&f.target, &f.iter, &f.body, &f.orelse, false),
            rp::Stmt::AsyncFor(f) => self.for_(&f.target, &f.iter, &f.body, &f.orelse, true),
            rp::Stmt::While(w) => self.while_(w),
            rp::Stmt::If(i) => self.if_(i),
            rp::Stmt::With(w) => self.with(&w.items, &w.body, false),
            rp::Stmt::AsyncWith(w) => self.with(&w.items, &w.body, true),
            rp::Stmt::Match(m) => self.match_(m),
            rp::Stmt::Raise(r) => StmtKind::Raise { exc: self.opt(&r.exc), cause: self.opt(&r.cause) },
            rp::Stmt::Try(t) => self.try_((&t.body, &t.handlers, &t.orelse, &t.finalbody), false),
            rp::Stmt::TryStar(t) => self.try_((&t.body, &t.handlers, &t.orelse, &t.finalbody), true),
            rp::Stmt::Assert(a) => StmtKind::Assert { test: self.expr(&a.test), msg: self.opt(&a.msg) },
            rp::Stmt::Import(i) => StmtKind::Import(self.aliases(&i.names)),
            rp::Stmt::ImportFrom(i) => self.import_from(i, span),
            rp::Stmt::Global(g) => StmtKind::Global(self.declared(&g.names, span)),
            rp::Stmt::Nonlocal(n) => StmtKind::Nonlocal(self.declared(&n.names, span)),
            rp::Stmt::Expr(e) => StmtKind::Expr(self.expr(&e.value)),
            rp::Stmt::Pass(_) => StmtKind::Pass,
            rp::Stmt::Break(_) => StmtKind::Break,
            rp::Stmt::Continue(_) => StmtKind::Continue,
        }
    }

    #[allow(clippy::type_complexity)]
    fn function(
        &mut self,
        (name, args, returns, body, decorators, type_params): (
            &rp::Identifier,
            &rp::Arguments,
            &Option<Box<rp::Expr>>,
            &[rp::Stmt],
            &[rp::Expr],
            &[rp::TypeParam],
        ),
        span: Span,
        is_async: bool,
    ) -> StmtKind {
        let decorators = self.exprs(decorators);
        let name = self.name_after("def", name, &decorators, span);
        let type_params = self.type_params(type_params);
        let params = self.params(args);
        let returns = self.opt(returns);
        let body = self.stmts(body);
        let docstring = self.docstring(&body);
        StmtKind::FunctionDef(FunctionDef { name, params, returns, body, decorators, type_params, is_async, docstring })
    }

    fn class(&mut self, c: &rp::StmtClassDef, span: Span) -> StmtKind {
        let decorators = self.exprs(&c.decorator_list);
        let name = self.name_after("class", &c.name, &decorators, span);
        let type_params = self.type_params(&c.type_params);
        let bases = self.exprs(&c.bases);
        let keywords = self.keywords(&c.keywords);
        let body = self.stmts(&c.body);
        let docstring = self.docstring(&body);
        StmtKind::ClassDef(ClassDef { name, bases, keywords, body, decorators, type_params, docstring })
    }

    /// The name behind `def` or `class`, which stands after the decorators.
    fn name_after(&mut self, keyword: &str, name: &str, decorators: &[ExprId], span: Span) -> Name {
        let from = decorators.last().map_or(span.start, |d| self.unit.expr(*d).span.end).max(span.start);
        let at = self.find_name(keyword, from, span.end).span.end;
        self.find_name(name, at, span.end)
    }

    fn docstring(&self, body: &[StmtId]) -> Option<String> {
        let StmtKind::Expr(e) = &self.unit.stmt(*body.first()?).kind else { return None };
        match &self.unit.expr(*e).kind {
            ExprKind::Constant(Constant::Str(s)) => Some(cleandoc(&String::from_utf8_lossy(s))),
            _ => None,
        }
    }

    fn type_params(&mut self, list: &[rp::TypeParam]) -> Vec<TypeParam> {
        list.iter().filter_map(|p| self.type_param(p)).collect()
    }

    fn type_param(&mut self, p: &rp::TypeParam) -> Option<TypeParam> {
        match p {
            rp::TypeParam::TypeVar(v) => {
                Some(TypeParam { name: self.name_at_start(&v.name, v.range), bound: self.opt(&v.bound) })
            }
            rp::TypeParam::ParamSpec(rp::TypeParamParamSpec { range, .. })
            | rp::TypeParam::TypeVarTuple(rp::TypeParamTypeVarTuple { range, .. }) => {
                let span = self.span(*range);
                self.error(codes::UNSUPPORTED, span, "type parameters with `*` or `**` are not supported");
                None
            }
        }
    }

    pub(crate) fn params(&mut self, a: &rp::Arguments) -> Params {
        Params {
            positional_only: a.posonlyargs.iter().map(|p| self.param(&p.def, &p.default)).collect(),
            positional: a.args.iter().map(|p| self.param(&p.def, &p.default)).collect(),
            vararg: a.vararg.as_ref().map(|p| self.param(p, &None)),
            keyword_only: a.kwonlyargs.iter().map(|p| self.param(&p.def, &p.default)).collect(),
            kwarg: a.kwarg.as_ref().map(|p| self.param(p, &None)),
        }
    }

    fn param(&mut self, p: &rp::Arg, default: &Option<Box<rp::Expr>>) -> Param {
        Param {
            name: self.name_at_start(&p.arg, p.range),
            annotation: self.opt(&p.annotation),
            default: self.opt(default),
        }
    }

    fn assign(&mut self, a: &rp::StmtAssign) -> StmtKind {
        let targets = self.exprs(&a.targets);
        let value = self.expr(&a.value);
        StmtKind::Assign { targets, value }
    }

    fn aug_assign(&mut self, a: &rp::StmtAugAssign) -> StmtKind {
        let target = self.expr(&a.target);
        let value = self.expr(&a.value);
        StmtKind::AugAssign { target, op: operator(a.op), value }
    }

    fn ann_assign(&mut self, a: &rp::StmtAnnAssign) -> StmtKind {
        let target = self.expr(&a.target);
        let annotation = self.expr(&a.annotation);
        let value = self.opt(&a.value);
        // The annotation of a name in parentheses is kept nowhere, and declares no field.
        if a.range.start() < a.target.range().start() && matches!(*a.target, rp::Expr::Name(_)) {
            return value.map_or(StmtKind::Pass, |value| StmtKind::Assign { targets: vec![target], value });
        }
        StmtKind::AnnAssign { target, annotation, value }
    }

    fn type_alias(&mut self, t: &rp::StmtTypeAlias) -> StmtKind {
        let name = match &*t.name {
            rp::Expr::Name(n) => self.name_at_start(&n.id, n.range),
            other => {
                let span = self.span(other.range());
                self.error(codes::SYNTAX, span, "invalid syntax");
                Name { text: String::new(), span }
            }
        };
        StmtKind::TypeAlias { name, type_params: self.type_params(&t.type_params), value: self.expr(&t.value) }
    }

    fn for_(
        &mut self,
        target: &rp::Expr,
        iter: &rp::Expr,
        body: &[rp::Stmt],
        orelse: &[rp::Stmt],
        is_async: bool,
    ) -> StmtKind {
        StmtKind::For {
            target: self.expr(target),
            iter: self.expr(iter),
            body: self.stmts(body),
            orelse: self.stmts(orelse),
            is_async,
        }
    }

    fn while_(&mut self, w: &rp::StmtWhile) -> StmtKind {
        StmtKind::While { cond: self.expr(&w.test), body: self.stmts(&w.body), orelse: self.stmts(&w.orelse) }
    }

    /// `elif` chains are converted from the inside out by a loop: they are long more often than deep.
    fn if_(&mut self, first: &rp::StmtIf) -> StmtKind {
        let (mut chain, mut last) = (vec![], first);
        loop {
            let cond = self.expr(&last.test);
            let then = self.stmts(&last.body);
            chain.push((cond, then, self.span(last.range)));
            match last.orelse.as_slice() {
                [rp::Stmt::If(next)] => last = next,
                _ => break,
            }
        }
        let mut orelse = self.stmts(&last.orelse);
        while let Some((cond, then, span)) = chain.pop() {
            let kind = StmtKind::If { cond, then, orelse };
            if chain.is_empty() {
                return kind;
            }
            orelse = vec![self.add_stmt(kind, span)];
        }
        StmtKind::Pass
    }

    fn with(&mut self, items: &[rp::WithItem], body: &[rp::Stmt], is_async: bool) -> StmtKind {
        let items = items
            .iter()
            .map(|i| WithItem { context: self.expr(&i.context_expr), target: self.opt(&i.optional_vars) })
            .collect();
        StmtKind::With { items, body: self.stmts(body), is_async }
    }

    fn try_(
        &mut self,
        (body, handlers, orelse, finalbody): (&[rp::Stmt], &[rp::ExceptHandler], &[rp::Stmt], &[rp::Stmt]),
        is_star: bool,
    ) -> StmtKind {
        let body = self.stmts(body);
        let handlers = handlers.iter().map(|h| self.handler(h)).collect();
        StmtKind::Try { body, handlers, orelse: self.stmts(orelse), finalbody: self.stmts(finalbody), is_star }
    }

    fn handler(&mut self, rp::ExceptHandler::ExceptHandler(h): &rp::ExceptHandler) -> ExceptHandler {
        let span = self.span(h.range);
        let ty = self.opt(&h.type_);
        let from = ty.map_or(span.start, |t| self.unit.expr(t).span.end);
        let name = h.name.as_ref().map(|n| {
            let at = self.find_name("as", from, span.end).span.end;
            self.find_name(n, at, span.end)
        });
        ExceptHandler { ty, name, body: self.stmts(&h.body), span }
    }

    fn aliases(&mut self, list: &[rp::Alias]) -> Vec<Alias> {
        list.iter()
            .map(|a| Alias {
                name: self.name_at_start(&a.name, a.range),
                asname: a.asname.as_ref().map(|n| self.name_at_end(n, a.range)),
            })
            .collect()
    }

    fn import_from(&mut self, i: &rp::StmtImportFrom, span: Span) -> StmtKind {
        let module = i.module.as_ref().map(|m| self.module_name(m, span));
        StmtKind::ImportFrom { module, names: self.aliases(&i.names), level: i.level.map_or(0, |l| l.to_u32()) }
    }

    /// `from ..a.b import`: the place of `a.b`, or of its first part when blanks stand between.
    fn module_name(&self, text: &str, span: Span) -> Name {
        let first = text.split('.').next().unwrap_or(text);
        let from = span.start + "from".len() as u32;
        let mut name = self.find_name(first, from, span.end);
        let whole = name.span.start as usize..name.span.start as usize + text.len();
        if self.src.text.get(whole) == Some(text) {
            name.span.end = name.span.start + text.len() as u32;
        }
        Name { text: text.to_string(), span: name.span }
    }

    fn declared(&mut self, names: &[rp::Identifier], span: Span) -> Vec<Name> {
        let mut from = self.find_first_word_end(span);
        names
            .iter()
            .map(|n| {
                let name = self.find_name(n, from, span.end);
                from = name.span.end;
                name
            })
            .collect()
    }

    fn find_first_word_end(&self, span: Span) -> u32 {
        let text = &self.src.text[span.start as usize..span.end as usize];
        span.start + text.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(0) as u32
    }

    fn match_(&mut self, m: &rp::StmtMatch) -> StmtKind {
        let subject = self.expr(&m.subject);
        let cases = m
            .cases
            .iter()
            .map(|c| MatchCase {
                pattern: self.pattern(&c.pattern),
                guard: self.opt(&c.guard),
                body: self.stmts(&c.body),
            })
            .collect();
        StmtKind::Match { subject, cases }
    }

    fn patterns(&mut self, list: &[rp::Pattern]) -> Vec<Pattern> {
        list.iter().map(|p| self.pattern(p)).collect()
    }

    fn pattern(&mut self, p: &rp::Pattern) -> Pattern {
        let span = self.span(p.range());
        let kind = match p {
            rp::Pattern::MatchValue(v) => PatternKind::Value(self.expr(&v.value)),
            rp::Pattern::MatchSingleton(s) => {
                PatternKind::Singleton(plain_constant(&s.value).unwrap_or(Constant::None))
            }
            rp::Pattern::MatchSequence(s) => PatternKind::Sequence(self.patterns(&s.patterns)),
            rp::Pattern::MatchMapping(m) => self.mapping(m),
            rp::Pattern::MatchClass(c) => self.class_pattern(c),
            rp::Pattern::MatchStar(s) => PatternKind::Star(s.name.as_ref().map(|n| self.name_at_end(n, s.range))),
            rp::Pattern::MatchAs(a) => self.as_pattern(a),
            rp::Pattern::MatchOr(o) => PatternKind::Or(self.patterns(&o.patterns)),
        };
        Pattern { kind, span }
    }

    fn mapping(&mut self, m: &rp::PatternMatchMapping) -> PatternKind {
        let (keys, patterns) = (self.exprs(&m.keys), self.patterns(&m.patterns));
        let from = patterns.last().map_or(self.span(m.range).start, |p| p.span.end);
        let rest = m.rest.as_ref().map(|n| self.find_name(n, from, self.span(m.range).end));
        PatternKind::Mapping { keys, patterns, rest }
    }

    fn class_pattern(&mut self, c: &rp::PatternMatchClass) -> PatternKind {
        let cls = self.expr(&c.cls);
        let patterns = self.patterns(&c.patterns);
        let mut from = patterns.last().map_or(self.unit.expr(cls).span.end, |p| p.span.end);
        let (mut kwd_attrs, mut kwd_patterns) = (vec![], vec![]);
        for (n, p) in c.kwd_attrs.iter().zip(&c.kwd_patterns) {
            let p = self.pattern(p);
            kwd_attrs.push(self.find_name(n, from, p.span.start));
            from = p.span.end;
            kwd_patterns.push(p);
        }
        PatternKind::Class { cls, patterns, kwd_attrs, kwd_patterns }
    }

    fn as_pattern(&mut self, a: &rp::PatternMatchAs) -> PatternKind {
        PatternKind::As {
            pattern: a.pattern.as_ref().map(|p| Box::new(self.pattern(p))),
            name: a.name.as_ref().map(|n| self.name_at_end(n, TextRange::new(a.range.start(), a.range.end()))),
        }
    }
}
