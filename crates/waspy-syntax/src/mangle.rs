//! Private names: inside a class body `__name` means `_Class__name` (language reference, 6.2.1).
//!
//! A pass over the finished tree, so that every later stage sees one name. Which class a name is in is told by its place: the
//! innermost class whose body, which begins behind the header, holds it.

use crate::ast::*;
use crate::source::Span;

/// The body of a class.
struct Body {
    start: u32,
    end: u32,
    class: String,
}

/// What a name means in the body of a class: private names get the class's name before them.
pub fn mangled(class: &str, name: &str) -> Option<String> {
    let private = name.starts_with("__") && !name.ends_with("__") && !name.contains('.');
    let class = class.trim_start_matches('_');
    (private && !class.is_empty()).then(|| format!("_{class}{name}"))
}

/// Gives the private names of a unit their long form.
pub(crate) fn mangle(unit: &mut Unit) {
    let bodies: Vec<Body> = unit.stmts.iter().filter_map(|s| body(unit, s)).collect();
    if bodies.is_empty() {
        return;
    }
    let mut exprs = std::mem::take(&mut unit.exprs);
    for e in &mut exprs {
        expr(&bodies, e);
    }
    unit.exprs = exprs;
    for s in &mut unit.stmts {
        stmt(&bodies, s);
    }
}

fn body(unit: &Unit, s: &Stmt) -> Option<Body> {
    let StmtKind::ClassDef(def) = &s.kind else { return None };
    let header = def.bases.iter().chain(def.keywords.iter().map(|k| &k.value));
    let start = header.map(|&e| unit.expr(e).span.end).chain([def.name.span.end]).max()?;
    Some(Body { start, end: s.span.end, class: def.name.text.clone() })
}

/// The class around a place.
fn around(bodies: &[Body], at: Span) -> Option<&str> {
    let holds = bodies.iter().filter(|b| b.start <= at.start && at.end <= b.end);
    holds.max_by_key(|b| b.start).map(|b| b.class.as_str())
}

fn text(bodies: &[Body], name: &mut String, span: Span) {
    if !name.starts_with("__") || name.ends_with("__") {
        return;
    }
    if let Some(long) = around(bodies, span).and_then(|class| mangled(class, name)) {
        *name = long;
    }
}

fn name(bodies: &[Body], n: &mut Name) {
    text(bodies, &mut n.text, n.span);
}

fn expr(bodies: &[Body], e: &mut Expr) {
    let span = e.span;
    match &mut e.kind {
        ExprKind::Name(n) => text(bodies, n, span),
        ExprKind::Attribute { attr, .. } => text(bodies, &mut attr.text, span),
        ExprKind::Call { keywords, .. } => {
            keywords.iter_mut().filter_map(|k| k.name.as_mut()).for_each(|n| text(bodies, &mut n.text, span));
        }
        ExprKind::Lambda { params, .. } => parameters(bodies, params),
        _ => {}
    }
}

fn parameters(bodies: &[Body], params: &mut Params) {
    let Params { positional_only, positional, vararg, keyword_only, kwarg } = params;
    let all = positional_only.iter_mut().chain(positional).chain(vararg).chain(keyword_only).chain(kwarg);
    all.for_each(|p| name(bodies, &mut p.name));
}

fn stmt(bodies: &[Body], s: &mut Stmt) {
    match &mut s.kind {
        StmtKind::FunctionDef(def) => {
            name(bodies, &mut def.name);
            parameters(bodies, &mut def.params);
        }
        StmtKind::ClassDef(def) => name(bodies, &mut def.name),
        StmtKind::Global(names) | StmtKind::Nonlocal(names) => names.iter_mut().for_each(|n| name(bodies, n)),
        StmtKind::Import(names) | StmtKind::ImportFrom { names, .. } => {
            names.iter_mut().filter_map(|a| a.asname.as_mut()).for_each(|n| name(bodies, n));
        }
        StmtKind::Try { handlers, .. } => {
            handlers.iter_mut().filter_map(|h| h.name.as_mut()).for_each(|n| name(bodies, n));
        }
        StmtKind::Match { cases, .. } => cases.iter_mut().for_each(|c| pattern(bodies, &mut c.pattern)),
        _ => {}
    }
}

fn pattern(bodies: &[Body], p: &mut Pattern) {
    match &mut p.kind {
        PatternKind::Sequence(items) | PatternKind::Or(items) => items.iter_mut().for_each(|i| pattern(bodies, i)),
        PatternKind::Mapping { patterns, rest, .. } => {
            patterns.iter_mut().for_each(|i| pattern(bodies, i));
            rest.iter_mut().for_each(|n| name(bodies, n));
        }
        PatternKind::Class { patterns, kwd_attrs, kwd_patterns, .. } => {
            patterns.iter_mut().chain(kwd_patterns).for_each(|i| pattern(bodies, i));
            kwd_attrs.iter_mut().for_each(|n| name(bodies, n));
        }
        PatternKind::Star(n) => n.iter_mut().for_each(|n| name(bodies, n)),
        PatternKind::As { pattern: inner, name: n } => {
            inner.iter_mut().for_each(|i| pattern(bodies, i));
            n.iter_mut().for_each(|n| name(bodies, n));
        }
        PatternKind::Value(_) | PatternKind::Singleton(_) => {}
    }
}
