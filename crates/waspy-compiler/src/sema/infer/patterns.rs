//! What patterns of `match` say without being run: the names they bind, the expressions in them, `__match_args__`.

use crate::lang_items::paths;
use std::rc::Rc;
use waspy_syntax::ast::{Constant, ExprId, ExprKind, Name, Pattern, PatternKind, StmtId, StmtKind, Unit};
use waspy_syntax::source::Span;

/// The literal tuple that a class statement gives to `__match_args__`.
pub(super) fn written_match_args(unit: &Rc<Unit>, class: StmtId) -> Option<Vec<String>> {
    let StmtKind::ClassDef(def) = &unit.stmt(class).kind else { return None };
    let value = def.body.iter().rev().find_map(|&stmt| match &unit.stmt(stmt).kind {
        StmtKind::Assign { targets, value } => {
            let is_it = |&t: &ExprId| matches!(&unit.expr(t).kind, ExprKind::Name(n) if n == paths::MATCH_ARGS);
            targets.iter().any(is_it).then_some(*value)
        }
        StmtKind::AnnAssign { target, value, .. } => {
            let is_it = matches!(&unit.expr(*target).kind, ExprKind::Name(n) if n == paths::MATCH_ARGS);
            if is_it { *value } else { None }
        }
        _ => None,
    })?;
    let ExprKind::Tuple(items) = &unit.expr(value).kind else { return None };
    let texts = items.iter().map(|&item| match &unit.expr(item).kind {
        ExprKind::Constant(Constant::Str(text)) => String::from_utf8(text.clone()).ok(),
        _ => None,
    });
    texts.collect()
}

/// Names that a pattern binds.
pub(super) fn captured_names(p: &Pattern, out: &mut Vec<(String, Span)>) {
    let mut add = |name: &Option<Name>| out.extend(name.iter().map(|n| (n.text.clone(), n.span)));
    match &p.kind {
        PatternKind::Value(_) | PatternKind::Singleton(_) => {}
        PatternKind::Star(name) => add(name),
        PatternKind::As { pattern, name } => {
            add(name);
            pattern.iter().for_each(|inner| captured_names(inner, out));
        }
        PatternKind::Mapping { patterns, rest, .. } => {
            add(rest);
            patterns.iter().for_each(|inner| captured_names(inner, out));
        }
        PatternKind::Class { patterns, kwd_patterns, .. } => {
            patterns.iter().chain(kwd_patterns).for_each(|inner| captured_names(inner, out));
        }
        PatternKind::Sequence(items) => items.iter().for_each(|inner| captured_names(inner, out)),
        // Each alternative binds the same names.
        PatternKind::Or(alternatives) => captured_names(&alternatives[0], out),
    }
}

/// Expressions in a pattern: values, keys and classes.
pub(super) fn pattern_expressions(p: &Pattern, out: &mut Vec<ExprId>) {
    match &p.kind {
        PatternKind::Value(e) => out.push(*e),
        PatternKind::Singleton(_) | PatternKind::Star(_) => {}
        PatternKind::As { pattern, .. } => pattern.iter().for_each(|inner| pattern_expressions(inner, out)),
        PatternKind::Mapping { keys, patterns, .. } => {
            out.extend(keys);
            patterns.iter().for_each(|inner| pattern_expressions(inner, out));
        }
        PatternKind::Class { cls, patterns, kwd_patterns, .. } => {
            out.push(*cls);
            patterns.iter().chain(kwd_patterns).for_each(|inner| pattern_expressions(inner, out));
        }
        PatternKind::Sequence(items) | PatternKind::Or(items) => {
            items.iter().for_each(|inner| pattern_expressions(inner, out));
        }
    }
}
