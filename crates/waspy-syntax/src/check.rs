//! Syntax errors that CPython's compiler finds after parsing: targets that cannot be assigned, statements outside
//! their construct, declarations that come too late.
//!
//! Longer than 600 lines because it holds every check that CPython's compiler makes after parsing.

use crate::ast::*;
use crate::codes;
use crate::diagnostic::Diagnostic;
use crate::source::Span;
use std::collections::HashMap;

/// What surrounds a statement.
#[derive(Clone, Copy, Default)]
struct Around {
    function: bool,
    is_async: bool,
    loops: bool,
    class: bool,
    /// Inside `except*`, where control may not leave.
    star: bool,
    /// Loops, `with`s and `try`s around, in the function.
    blocks: usize,
    /// `finally` clauses around, in the function.
    finals: usize,
}

/// Most blocks inside each other in one function, as in CPython.
const MAX_BLOCKS: usize = 20;
/// Most `finally` clauses inside each other: each is compiled once for every way into it, so that the innermost of `n` is
/// compiled 2ⁿ times, in CPython too.
const MAX_FINALLY: usize = 8;

/// How a scope has met a name so far.
#[derive(Clone, Copy, PartialEq)]
enum Met {
    Parameter,
    Assigned,
    Annotated,
    Used,
}

struct Checker<'a> {
    unit: &'a Unit,
    errors: Vec<Diagnostic>,
    scopes: Vec<HashMap<&'a str, Met>>,
    /// What the function has so far: a `yield`, and a `return` with a value.
    flow: Flow,
}

#[derive(Clone, Copy, Default)]
struct Flow {
    yields: bool,
    returns: Option<Span>,
}

/// Errors of a unit, in order of their places.
pub(crate) fn check(unit: &Unit) -> Vec<Diagnostic> {
    let mut c = Checker { unit, errors: vec![], scopes: vec![HashMap::new()], flow: Flow::default() };
    c.stmts(&unit.body, Around::default());
    c.errors.sort_by_key(|d| d.span.map(|s| s.start));
    c.errors
}

/// What CPython calls an expression that is no target.
fn describe(kind: &ExprKind) -> &'static str {
    match kind {
        ExprKind::Constant(Constant::None) => "None",
        ExprKind::Constant(Constant::Bool(true)) => "True",
        ExprKind::Constant(Constant::Bool(false)) => "False",
        ExprKind::Constant(Constant::Ellipsis) => "ellipsis",
        ExprKind::Constant(_) => "literal",
        ExprKind::JoinedStr(_) => "f-string expression",
        ExprKind::BoolOp { .. } | ExprKind::BinOp { .. } | ExprKind::UnaryOp { .. } => "expression",
        ExprKind::NamedExpr { .. } => "named expression",
        ExprKind::Compare { .. } => "comparison",
        ExprKind::IfExp { .. } => "conditional expression",
        ExprKind::Call { .. } => "function call",
        ExprKind::Set(_) => "set display",
        ExprKind::Dict { .. } => "dict literal",
        ExprKind::ListComp { .. } => "list comprehension",
        ExprKind::SetComp { .. } => "set comprehension",
        ExprKind::DictComp { .. } => "dict comprehension",
        ExprKind::GeneratorExp { .. } => "generator expression",
        ExprKind::Lambda { .. } => "lambda",
        ExprKind::Yield(_) | ExprKind::YieldFrom(_) => "yield expression",
        ExprKind::Await(_) => "await expression",
        ExprKind::Attribute { .. } => "attribute",
        ExprKind::Subscript { .. } | ExprKind::Slice { .. } => "subscript",
        ExprKind::Starred(_) => "starred",
        ExprKind::Tuple(_) => "tuple",
        ExprKind::List(_) => "list",
        ExprKind::Name(_) => "name",
    }
}

/// Whether CPython takes `x = 1` with such an `x` for a mistaken comparison.
fn looks_compared(kind: &ExprKind) -> bool {
    match kind {
        ExprKind::Constant(c) => !matches!(c, Constant::None | Constant::Bool(_)),
        ExprKind::UnaryOp { op, .. } => *op != UnaryOp::Not,
        ExprKind::BinOp { .. }
        | ExprKind::Call { .. }
        | ExprKind::JoinedStr(_)
        | ExprKind::Set(_)
        | ExprKind::Dict { .. }
        | ExprKind::ListComp { .. }
        | ExprKind::SetComp { .. }
        | ExprKind::DictComp { .. }
        | ExprKind::NamedExpr { .. }
        | ExprKind::Await(_) => true,
        _ => false,
    }
}

impl<'a> Checker<'a> {
    fn error(&mut self, code: &'static str, span: Span, message: impl Into<String>) {
        self.errors.push(Diagnostic::error(code, span, message));
    }

    fn meet(&mut self, name: &'a str, how: Met) {
        let scope = self.scopes.last_mut().expect("a scope is open");
        let old = scope.get(name).copied();
        if old.is_none() || old == Some(Met::Used) {
            scope.insert(name, how);
        }
    }

    /// Inside one block more.
    fn deeper(&mut self, a: Around, span: Span, keyword: &str) -> Around {
        if a.blocks == MAX_BLOCKS {
            let span = Span { end: span.start + keyword.len() as u32, ..span };
            self.errors.push(
                Diagnostic::error(codes::NESTING, span, "too many statically nested blocks")
                    .hint("move the inner blocks into a function"),
            );
        }
        Around { blocks: a.blocks + 1, ..a }
    }

    fn stmts(&mut self, list: &'a [StmtId], a: Around) {
        for s in list {
            self.stmt(*s, a);
        }
    }

    fn stmt(&mut self, id: StmtId, a: Around) {
        let unit = self.unit;
        let s = unit.stmt(id);
        match &s.kind {
            StmtKind::FunctionDef(f) => self.function(f, a),
            StmtKind::ClassDef(c) => self.class(c, a),
            StmtKind::Return(v) => self.return_(*v, s.span, a),
            StmtKind::Delete(list) => list.iter().for_each(|t| self.delete(*t, a)),
            StmtKind::Assign { targets, value } => self.assign(targets, *value, a),
            StmtKind::AugAssign { target, value, .. } => self.aug_assign(*target, *value, a),
            StmtKind::AnnAssign { target, annotation, value } => self.ann_assign(*target, *annotation, *value, a),
            StmtKind::TypeAlias { name, .. } => self.meet(&name.text, Met::Assigned),
            StmtKind::For { .. } | StmtKind::While { .. } => self.loops(&s.kind, s.span, a),
            StmtKind::If { cond, then, orelse } => self.if_(*cond, then, orelse, a),
            StmtKind::With { items, body, is_async } => self.with(items, body, *is_async, s.span, a),
            StmtKind::Match { subject, cases } => self.match_(*subject, cases, a),
            StmtKind::Raise { exc, cause } => self.opt_all(&[*exc, *cause], a),
            StmtKind::Try { .. } => self.try_(&s.kind, s.span, a),
            StmtKind::Assert { test, msg } => self.opt_all(&[Some(*test), *msg], a),
            StmtKind::Import(names) => self.import(names, s.span, a),
            StmtKind::ImportFrom { names, .. } => self.import(names, s.span, a),
            StmtKind::Global(names) => self.declare(names, "global"),
            StmtKind::Nonlocal(names) => self.nonlocal(names, s.span),
            StmtKind::Expr(e) => {
                self.lone_star(*e);
                self.expr(*e, a);
            }
            StmtKind::Pass => {}
            StmtKind::Break => {
                if !a.loops {
                    self.error(codes::PLACEMENT, s.span, "'break' outside loop");
                }
            }
            StmtKind::Continue => {
                if !a.loops {
                    self.error(codes::PLACEMENT, s.span, "'continue' not properly in loop");
                }
            }
        }
    }

    fn return_(&mut self, value: Option<ExprId>, span: Span, a: Around) {
        if !a.function {
            self.error(codes::PLACEMENT, span, "'return' outside function");
        } else if a.star {
            self.error(codes::PLACEMENT, span, "'break', 'continue' and 'return' cannot appear in an except* block");
        }
        if let Some(v) = value {
            self.flow.returns = Some(span);
            self.lone_star(v);
            self.expr(v, a);
        }
    }

    fn opt_all(&mut self, list: &[Option<ExprId>], a: Around) {
        for e in list.iter().flatten() {
            self.expr(*e, a);
        }
    }

    fn function(&mut self, f: &'a FunctionDef, a: Around) {
        self.exprs(&f.decorators, a);
        self.params_outside(&f.params, a);
        self.opt_all(&[f.returns], a);
        self.meet(&f.name.text, Met::Assigned);
        self.scopes.push(HashMap::new());
        self.params_inside(&f.params);
        let around = std::mem::take(&mut self.flow);
        self.stmts(&f.body, Around { function: true, is_async: f.is_async, ..Around::default() });
        if let Flow { yields: true, returns: Some(span) } = self.flow
            && f.is_async
        {
            self.error(codes::PLACEMENT, span, "'return' with value in async generator");
        }
        self.flow = around;
        self.scopes.pop();
    }

    fn class(&mut self, c: &'a ClassDef, a: Around) {
        self.exprs(&c.decorators, a);
        self.exprs(&c.bases, a);
        self.keywords(&c.keywords, a);
        self.meet(&c.name.text, Met::Assigned);
        self.scopes.push(HashMap::new());
        self.stmts(&c.body, Around { class: true, ..Around::default() });
        self.scopes.pop();
    }

    fn all_params(p: &'a Params) -> impl Iterator<Item = &'a Param> {
        p.positional_only.iter().chain(&p.positional).chain(&p.vararg).chain(&p.keyword_only).chain(&p.kwarg)
    }

    fn params_outside(&mut self, p: &'a Params, a: Around) {
        for p in Self::all_params(p) {
            self.opt_all(&[p.default], a);
        }
        for p in Self::all_params(p) {
            self.opt_all(&[p.annotation], a);
        }
    }

    fn params_inside(&mut self, params: &'a Params) {
        let mut defaults = false;
        for p in params.positional_only.iter().chain(&params.positional) {
            if defaults && p.default.is_none() {
                let m = "parameter without a default follows parameter with a default";
                self.error(codes::PARAMETER, p.name.span, m);
            }
            defaults |= p.default.is_some();
        }
        for p in Self::all_params(params) {
            let name = p.name.text.as_str();
            if self.scopes.last_mut().expect("a scope is open").insert(name, Met::Parameter).is_some() {
                let m = format!("duplicate argument '{name}' in function definition");
                self.error(codes::PARAMETER, p.name.span, m);
            }
            self.debug_name(name, p.name.span);
        }
    }

    fn debug_name(&mut self, name: &str, span: Span) {
        if name == "__debug__" {
            self.error(codes::TARGET, span, "cannot assign to __debug__");
        }
    }

    fn assign(&mut self, targets: &'a [ExprId], value: ExprId, a: Around) {
        self.lone_star(value);
        self.expr(value, a);
        for t in targets {
            let e = self.unit.expr(*t);
            if let ExprKind::Starred(_) = e.kind {
                self.error(codes::TARGET, e.span, "starred assignment target must be in a list or tuple");
            } else if targets.len() == 1 && looks_compared(&e.kind) {
                let m = format!("cannot assign to {} here. Maybe you meant '==' instead of '='?", describe(&e.kind));
                self.error(codes::TARGET, e.span, m);
            } else {
                self.target(*t, "assign to", a);
            }
        }
    }

    fn lone_star(&mut self, e: ExprId) {
        let e = self.unit.expr(e);
        if let ExprKind::Starred(_) = e.kind {
            self.error(codes::TARGET, e.span, "can't use starred expression here");
        }
    }

    /// Something assigned to: `verb` is CPython's ("assign to").
    fn target(&mut self, id: ExprId, verb: &str, a: Around) {
        let unit = self.unit;
        let e = unit.expr(id);
        match &e.kind {
            ExprKind::Name(n) => {
                self.debug_name(n, e.span);
                self.meet(n, Met::Assigned);
            }
            ExprKind::Attribute { value, .. } => self.expr(*value, a),
            ExprKind::Subscript { value, index } => {
                self.expr(*value, a);
                self.expr(*index, a);
            }
            ExprKind::Tuple(items) | ExprKind::List(items) => {
                let stars = items.iter().filter(|i| matches!(unit.expr(**i).kind, ExprKind::Starred(_))).count();
                if stars > 1 {
                    self.error(codes::TARGET, e.span, "multiple starred expressions in assignment");
                }
                for i in items {
                    match unit.expr(*i).kind {
                        ExprKind::Starred(inner) => self.target(inner, verb, a),
                        _ => self.target(*i, verb, a),
                    }
                }
            }
            ExprKind::Starred(_) => {
                self.error(codes::TARGET, e.span, "starred assignment target must be in a list or tuple")
            }
            ExprKind::Yield(_) | ExprKind::YieldFrom(_) => {
                self.error(codes::TARGET, e.span, "assignment to yield expression not possible");
            }
            other => self.error(codes::TARGET, e.span, format!("cannot {verb} {}", describe(other))),
        }
    }

    fn delete(&mut self, id: ExprId, a: Around) {
        let unit = self.unit;
        let e = unit.expr(id);
        match &e.kind {
            ExprKind::Name(n) => self.meet(n, Met::Assigned),
            ExprKind::Attribute { .. } | ExprKind::Subscript { .. } => self.expr(id, a),
            ExprKind::Tuple(items) | ExprKind::List(items) => items.iter().for_each(|i| self.delete(*i, a)),
            other => self.error(codes::TARGET, e.span, format!("cannot delete {}", describe(other))),
        }
    }

    fn aug_assign(&mut self, target: ExprId, value: ExprId, a: Around) {
        self.lone_star(value);
        self.expr(value, a);
        let e = self.unit.expr(target);
        match &e.kind {
            ExprKind::Name(_) | ExprKind::Attribute { .. } | ExprKind::Subscript { .. } => {
                self.target(target, "assign to", a)
            }
            other => {
                let m = format!("'{}' is an illegal expression for augmented assignment", describe(other));
                self.error(codes::TARGET, e.span, m);
            }
        }
    }

    fn ann_assign(&mut self, target: ExprId, annotation: ExprId, value: Option<ExprId>, a: Around) {
        self.opt_all(&[Some(annotation), value], a);
        let unit = self.unit;
        let e = unit.expr(target);
        match &e.kind {
            ExprKind::Name(n) => {
                self.debug_name(n, e.span);
                self.meet(n, Met::Annotated);
            }
            ExprKind::Attribute { .. } | ExprKind::Subscript { .. } => self.target(target, "assign to", a),
            ExprKind::Tuple(_) => self.error(codes::TARGET, e.span, "only single target (not tuple) can be annotated"),
            ExprKind::List(_) => self.error(codes::TARGET, e.span, "only single target (not list) can be annotated"),
            _ => self.error(codes::TARGET, e.span, "illegal target for annotation"),
        }
    }

    fn loops(&mut self, kind: &'a StmtKind, span: Span, a: Around) {
        let inside = Around { loops: true, star: false, ..self.deeper(a, span, "for") };
        match kind {
            StmtKind::For { target, iter, body, orelse, is_async } => {
                if *is_async && !a.is_async {
                    self.error(codes::PLACEMENT, span, "'async for' outside async function");
                }
                self.expr(*iter, a);
                self.lone_star(*iter);
                self.target(*target, "assign to", a);
                self.stmts(body, inside);
                self.stmts(orelse, a);
            }
            StmtKind::While { cond, body, orelse } => {
                self.expr(*cond, a);
                self.stmts(body, inside);
                self.stmts(orelse, a);
            }
            _ => {}
        }
    }

    /// The `else` of an `elif` chain is followed by a loop, not by recursion.
    fn if_(&mut self, cond: ExprId, then: &'a [StmtId], orelse: &'a [StmtId], a: Around) {
        let unit = self.unit;
        let (mut cond, mut then, mut orelse) = (cond, then, orelse);
        loop {
            self.expr(cond, a);
            self.stmts(then, a);
            match orelse {
                [one] => match &unit.stmt(*one).kind {
                    StmtKind::If { cond: c, then: t, orelse: o } => (cond, then, orelse) = (*c, t, o),
                    _ => return self.stmts(orelse, a),
                },
                _ => return self.stmts(orelse, a),
            }
        }
    }

    fn with(&mut self, items: &'a [WithItem], body: &'a [StmtId], is_async: bool, span: Span, a: Around) {
        if is_async && !a.is_async {
            self.error(codes::PLACEMENT, span, "'async with' outside async function");
        }
        let mut a = a;
        for i in items {
            self.expr(i.context, a);
            a = self.deeper(a, span, "with");
            if let Some(t) = i.target {
                self.target(t, "assign to", a);
            }
        }
        self.stmts(body, a);
    }

    fn match_(&mut self, subject: ExprId, cases: &'a [MatchCase], a: Around) {
        self.expr(subject, a);
        for (i, c) in cases.iter().enumerate() {
            self.pattern(&c.pattern, a, &mut vec![]);
            self.opt_all(&[c.guard], a);
            if i + 1 < cases.len() && c.guard.is_none() {
                self.irrefutable(&c.pattern);
            }
            self.stmts(&c.body, a);
        }
    }

    /// A pattern with others behind it must not match everything.
    fn irrefutable(&mut self, p: &Pattern) {
        let name = match &p.kind {
            PatternKind::As { pattern: Some(inner), .. } => return self.irrefutable(inner),
            PatternKind::As { pattern: None, name } => name,
            PatternKind::Or(list) => return list.last().into_iter().for_each(|p| self.irrefutable(p)),
            _ => return,
        };
        let m = match name {
            Some(n) => format!("name capture '{}' makes remaining patterns unreachable", n.text),
            None => "wildcard makes remaining patterns unreachable".to_string(),
        };
        self.error(codes::PLACEMENT, p.span, m);
    }

    fn bind(&mut self, n: &'a Name, bound: &mut Vec<&'a str>) {
        if bound.contains(&n.text.as_str()) {
            let m = format!("multiple assignments to name '{}' in pattern", n.text);
            self.error(codes::TARGET, n.span, m);
        }
        bound.push(&n.text);
        self.meet(&n.text, Met::Assigned);
    }

    fn pattern(&mut self, p: &'a Pattern, a: Around, bound: &mut Vec<&'a str>) {
        match &p.kind {
            PatternKind::Value(e) => {
                if matches!(self.unit.expr(*e).kind, ExprKind::JoinedStr(_)) {
                    let m = "patterns may only match literals and attribute lookups";
                    self.error(codes::PLACEMENT, p.span, m);
                }
                self.expr(*e, a);
            }
            PatternKind::Singleton(_) => {}
            PatternKind::Sequence(list) => {
                let stars = list.iter().filter(|p| matches!(p.kind, PatternKind::Star(_))).count();
                if stars > 1 {
                    self.error(codes::TARGET, p.span, "multiple starred names in sequence pattern");
                }
                list.iter().for_each(|p| self.pattern(p, a, bound));
            }
            PatternKind::Mapping { keys, patterns, rest } => {
                keys.iter().for_each(|k| self.expr(*k, a));
                self.different_keys(keys, p.span);
                patterns.iter().for_each(|p| self.pattern(p, a, bound));
                rest.iter().for_each(|n| self.bind(n, bound));
            }
            PatternKind::Class { cls, patterns, kwd_patterns, kwd_attrs } => {
                self.expr(*cls, a);
                for (i, n) in kwd_attrs.iter().enumerate() {
                    if kwd_attrs[..i].iter().any(|other| other.text == n.text) {
                        let m = format!("attribute name repeated in class pattern: {}", n.text);
                        self.error(codes::TARGET, n.span, m);
                    }
                }
                patterns.iter().chain(kwd_patterns).for_each(|p| self.pattern(p, a, bound));
            }
            PatternKind::Star(name) => name.iter().for_each(|n| self.bind(n, bound)),
            PatternKind::As { pattern, name } => {
                if let Some(p) = pattern {
                    self.pattern(p, a, bound);
                }
                name.iter().for_each(|n| self.bind(n, bound));
            }
            PatternKind::Or(list) => self.alternatives(list, p.span, a, bound),
        }
    }

    /// Keys of a mapping pattern that are literals must differ.
    fn different_keys(&mut self, keys: &[ExprId], span: Span) {
        let literal = |k: &ExprId| match &self.unit.expr(*k).kind {
            ExprKind::Constant(Constant::Int(n)) => Some(n.to_string()),
            ExprKind::Constant(Constant::Float(x)) => Some(format!("{x:?}")),
            ExprKind::Constant(Constant::None) => Some("None".into()),
            ExprKind::Constant(Constant::Bool(b)) => Some(if *b { "True" } else { "False" }.into()),
            ExprKind::Constant(Constant::Str(text)) => Some(format!("'{}'", String::from_utf8_lossy(text))),
            ExprKind::Constant(Constant::Bytes(data)) => Some(format!("b'{}'", data.escape_ascii())),
            _ => None,
        };
        let texts: Vec<_> = keys.iter().map(literal).collect();
        let repeated = (1..keys.len()).find(|&i| texts[i].is_some() && texts[..i].contains(&texts[i]));
        if let Some(text) = repeated.and_then(|i| texts[i].as_deref()) {
            // CPython writes the key as `repr` does.
            self.error(codes::TARGET, span, format!("mapping pattern checks duplicate key ({text})"));
        }
    }

    fn alternatives(&mut self, list: &'a [Pattern], span: Span, a: Around, bound: &mut Vec<&'a str>) {
        let mut first: Option<Vec<&str>> = None;
        let before = self.errors.len();
        for (i, p) in list.iter().enumerate() {
            if i + 1 < list.len() {
                self.irrefutable(p);
            }
            if self.errors.len() > before {
                // Said already, and in CPython alone.
                return;
            }
            let mut own = bound.clone();
            self.pattern(p, a, &mut own);
            own.sort_unstable();
            match &first {
                None => first = Some(own),
                Some(f) if *f != own => {
                    return self.error(codes::TARGET, span, "alternative patterns bind different names");
                }
                Some(_) => {}
            }
        }
        *bound = first.unwrap_or_default();
    }

    fn try_(&mut self, kind: &'a StmtKind, span: Span, a: Around) {
        let StmtKind::Try { body, handlers, orelse, finalbody, is_star } = kind else { return };
        let outside = a;
        let a = self.deeper(a, span, "try");
        self.stmts(body, a);
        for (i, h) in handlers.iter().enumerate() {
            if h.ty.is_none() && i + 1 < handlers.len() {
                self.error(codes::PLACEMENT, h.span, "default 'except:' must be last");
            }
            self.opt_all(&[h.ty], a);
            if let Some(n) = &h.name {
                self.debug_name(&n.text, n.span);
                self.meet(&n.text, Met::Assigned);
            }
            self.stmts(&h.body, if *is_star { Around { star: true, ..a } } else { a });
        }
        self.stmts(orelse, a);
        if outside.finals == MAX_FINALLY && !finalbody.is_empty() {
            let span = Span { end: span.start + 3, ..span };
            let d = Diagnostic::error(codes::NESTING, span, "too many finally clauses inside each other");
            self.errors.push(d.hint("move the inner statements into a function"));
        }
        self.stmts(finalbody, Around { finals: outside.finals + 1, ..outside });
    }

    fn import(&mut self, names: &'a [Alias], span: Span, a: Around) {
        for n in names {
            if n.name.text == "*" {
                if a.function || a.class {
                    self.error(codes::PLACEMENT, span, "import * only allowed at module level");
                }
                continue;
            }
            let bound = n.asname.as_ref().map_or(n.name.text.split('.').next().unwrap_or(""), |a| &a.text);
            self.meet(bound, Met::Assigned);
        }
    }

    fn nonlocal(&mut self, names: &'a [Name], span: Span) {
        if self.scopes.len() == 1 {
            self.error(codes::SCOPE, span, "nonlocal declaration not allowed at module level");
            return;
        }
        self.declare(names, "nonlocal");
    }

    fn declare(&mut self, names: &'a [Name], word: &str) {
        for n in names {
            let name = n.text.as_str();
            let met = self.scopes.last().and_then(|s| s.get(name).copied());
            let m = match met {
                Some(Met::Parameter) => format!("name '{name}' is parameter and {word}"),
                Some(Met::Annotated) => format!("annotated name '{name}' can't be {word}"),
                Some(Met::Assigned) => format!("name '{name}' is assigned to before {word} declaration"),
                Some(Met::Used) => format!("name '{name}' is used prior to {word} declaration"),
                None => continue,
            };
            self.error(codes::SCOPE, n.span, m);
        }
    }

    fn exprs(&mut self, list: &'a [ExprId], a: Around) {
        for e in list {
            self.expr(*e, a);
        }
    }

    fn keywords(&mut self, list: &'a [Keyword], a: Around) {
        for (i, k) in list.iter().enumerate() {
            if let Some(n) = &k.name {
                if list[..i].iter().any(|o| o.name.as_ref().is_some_and(|o| o.text == n.text)) {
                    self.error(codes::PARAMETER, n.span, format!("keyword argument repeated: {}", n.text));
                }
                self.debug_name(&n.text, n.span);
            }
            self.expr(k.value, a);
        }
    }

    fn expr(&mut self, id: ExprId, a: Around) {
        let unit = self.unit;
        let e = unit.expr(id);
        match &e.kind {
            ExprKind::Constant(_) => {}
            ExprKind::Name(n) => self.meet(n, Met::Used),
            ExprKind::JoinedStr(parts) => self.fparts(parts, a),
            ExprKind::BoolOp { values, .. } => self.exprs(values, a),
            ExprKind::NamedExpr { target, value } => self.named(*target, *value, a),
            ExprKind::BinOp { left, right, .. } => self.pair(*left, *right, a),
            ExprKind::UnaryOp { operand, .. } => self.expr(*operand, a),
            ExprKind::Compare { left, rights, .. } => {
                self.expr(*left, a);
                self.exprs(rights, a);
            }
            ExprKind::IfExp { cond, then, other } => self.opt_all(&[Some(*cond), Some(*then), Some(*other)], a),
            ExprKind::Call { func, args, keywords } => self.call(*func, args, keywords, a),
            ExprKind::Attribute { value, .. } => self.expr(*value, a),
            ExprKind::Subscript { value, index } => self.pair(*value, *index, a),
            ExprKind::Slice { lower, upper, step } => self.opt_all(&[*lower, *upper, *step], a),
            ExprKind::Starred(v) => self.expr(*v, a),
            ExprKind::Tuple(items) | ExprKind::List(items) | ExprKind::Set(items) => self.exprs(items, a),
            ExprKind::Dict { keys, values } => {
                self.opt_all(keys, a);
                self.exprs(values, a);
            }
            ExprKind::ListComp { elt, generators }
            | ExprKind::SetComp { elt, generators }
            | ExprKind::GeneratorExp { elt, generators } => self.comp(&[*elt], generators, &e.kind, a),
            ExprKind::DictComp { key, value, generators } => self.comp(&[*key, *value], generators, &e.kind, a),
            ExprKind::Lambda { params, body } => self.lambda(params, *body, a),
            ExprKind::Yield(v) => {
                self.flow.yields = true;
                self.yields("'yield' outside function", e.span, a);
                self.opt_all(&[*v], a);
            }
            ExprKind::YieldFrom(v) => {
                self.yields("'yield' outside function", e.span, a);
                if a.function && a.is_async {
                    self.error(codes::PLACEMENT, e.span, "'yield from' inside async function");
                }
                self.expr(*v, a);
            }
            ExprKind::Await(v) => self.await_(*v, e.span, a),
        }
    }

    fn pair(&mut self, x: ExprId, y: ExprId, a: Around) {
        self.expr(x, a);
        self.expr(y, a);
    }

    fn yields(&mut self, message: &str, span: Span, a: Around) {
        if !a.function {
            self.error(codes::PLACEMENT, span, message);
        }
    }

    fn await_(&mut self, v: ExprId, span: Span, a: Around) {
        if !a.function {
            self.error(codes::PLACEMENT, span, "'await' outside function");
        } else if !a.is_async {
            self.error(codes::PLACEMENT, span, "'await' outside async function");
        }
        self.expr(v, a);
    }

    fn fparts(&mut self, parts: &'a [FPart], a: Around) {
        for p in parts {
            if let FPart::Field { value, spec, .. } = p {
                self.lone_star(*value);
                self.expr(*value, a);
                self.fparts(spec, a);
            }
        }
    }

    fn named(&mut self, target: ExprId, value: ExprId, a: Around) {
        self.expr(value, a);
        let unit = self.unit;
        let e = unit.expr(target);
        match &e.kind {
            ExprKind::Name(n) => {
                self.debug_name(n, e.span);
                self.meet(n, Met::Assigned);
            }
            other => {
                let m = format!("cannot use assignment expressions with {}", describe(other));
                self.error(codes::TARGET, e.span, m);
            }
        }
    }

    fn call(&mut self, func: ExprId, args: &'a [ExprId], keywords: &'a [Keyword], a: Around) {
        self.expr(func, a);
        self.exprs(args, a);
        self.keywords(keywords, a);
    }

    fn lambda(&mut self, params: &'a Params, body: ExprId, a: Around) {
        self.params_outside(params, a);
        self.scopes.push(HashMap::new());
        self.params_inside(params);
        let around = std::mem::take(&mut self.flow);
        self.expr(body, Around { function: true, ..Around::default() });
        self.flow = around;
        self.scopes.pop();
    }

    fn comp(&mut self, elts: &[ExprId], generators: &'a [Comprehension], kind: &ExprKind, a: Around) {
        for e in elts {
            match self.unit.expr(*e).kind {
                ExprKind::Starred(_) => {
                    let span = self.unit.expr(*e).span;
                    self.error(codes::TARGET, span, "iterable unpacking cannot be used in comprehension");
                }
                ExprKind::Yield(_) | ExprKind::YieldFrom(_) => {
                    let span = self.unit.expr(*e).span;
                    let m = format!("'yield' inside {}", describe(kind));
                    self.error(codes::PLACEMENT, span, m);
                }
                _ => {}
            }
        }
        let waits = generators.iter().any(|g| g.is_async) && !matches!(kind, ExprKind::GeneratorExp { .. });
        if let Some(g) = generators.first() {
            if waits && !a.is_async {
                let span = self.unit.expr(g.target).span;
                self.error(codes::PLACEMENT, span, "asynchronous comprehension outside of an asynchronous function");
            }
            self.expr(g.iter, a);
        }
        self.scopes.push(HashMap::new());
        let mut a = a;
        for (i, g) in generators.iter().enumerate() {
            if i > 0 {
                self.expr(g.iter, a);
            }
            a = self.deeper(a, self.unit.expr(g.target).span, " ");
            self.target(g.target, "assign to", a);
            self.exprs(&g.ifs, a);
        }
        for e in elts {
            self.expr(*e, a);
        }
        self.scopes.pop();
    }
}
