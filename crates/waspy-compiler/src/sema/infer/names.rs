//! Which names a piece of code stores: locals of functions, variables of modules, attributes set through `self`.

use super::patterns::{captured_names, pattern_expressions};
use crate::lang_items::paths::{
    DELATTR, DELATTR_METHOD, DUNDER_NEW, GROUP_NAMES, LISTS_NAMES, PROPERTY, PROPERTY_PARTS,
};
use waspy_syntax::ast::{Expr, ExprId, ExprKind, StmtId, StmtKind, Unit};
use waspy_syntax::source::Span;

/// Statement lists directly inside a statement (not bodies of functions and classes).
pub fn blocks(unit: &Unit, stmt: StmtId) -> Vec<Vec<StmtId>> {
    match &unit.stmt(stmt).kind {
        StmtKind::For { body, orelse, .. } | StmtKind::While { body, orelse, .. } => vec![body.clone(), orelse.clone()],
        StmtKind::If { then, orelse, .. } => vec![then.clone(), orelse.clone()],
        StmtKind::With { body, .. } => vec![body.clone()],
        StmtKind::Match { cases, .. } => cases.iter().map(|c| c.body.clone()).collect(),
        StmtKind::Try { body, handlers, orelse, finalbody, .. } => {
            let mut all = vec![body.clone()];
            all.extend(handlers.iter().map(|h| h.body.clone()));
            all.push(orelse.clone());
            all.push(finalbody.clone());
            all
        }
        _ => vec![],
    }
}

/// Names that the statement itself stores, nested statements not included; walrus targets are.
pub fn stored_here(unit: &Unit, stmt: StmtId, out: &mut Vec<(String, Span)>) {
    match &unit.stmt(stmt).kind {
        StmtKind::Assign { targets, .. } | StmtKind::Delete(targets) => {
            targets.iter().for_each(|&t| target_names(unit, t, out));
        }
        StmtKind::AugAssign { target, .. } | StmtKind::AnnAssign { target, .. } => target_names(unit, *target, out),
        StmtKind::For { target, .. } => target_names(unit, *target, out),
        StmtKind::With { items, .. } => items.iter().filter_map(|i| i.target).for_each(|t| target_names(unit, t, out)),
        StmtKind::Try { handlers, .. } => {
            out.extend(handlers.iter().filter_map(|h| h.name.as_ref()).map(|n| (n.text.clone(), n.span)));
        }
        StmtKind::Match { cases, .. } => cases.iter().for_each(|c| captured_names(&c.pattern, out)),
        StmtKind::Import(names) => {
            for alias in names {
                let bound = alias.asname.as_ref().unwrap_or(&alias.name);
                out.push((bound.text.split('.').next().unwrap_or_default().to_string(), bound.span));
            }
        }
        StmtKind::ImportFrom { names, .. } => {
            let bound = names.iter().map(|a| a.asname.as_ref().unwrap_or(&a.name)).filter(|n| n.text != "*");
            out.extend(bound.map(|n| (n.text.clone(), n.span)));
        }
        _ => {}
    }
    for e in expressions(unit, stmt) {
        walrus_names(unit, e, out);
    }
}

/// Names that a target stores.
pub fn stored_target(unit: &Unit, target: ExprId, out: &mut Vec<(String, Span)>) {
    target_names(unit, target, out);
}

fn target_names(unit: &Unit, target: ExprId, out: &mut Vec<(String, Span)>) {
    match &unit.expr(target).kind {
        ExprKind::Name(name) => out.push((name.clone(), unit.expr(target).span)),
        ExprKind::Tuple(items) | ExprKind::List(items) => items.iter().for_each(|&i| target_names(unit, i, out)),
        ExprKind::Starred(inner) => target_names(unit, *inner, out),
        _ => {}
    }
}

/// Expressions directly in a statement.
pub fn expressions(unit: &Unit, stmt: StmtId) -> Vec<ExprId> {
    match &unit.stmt(stmt).kind {
        StmtKind::Return(e) => e.iter().copied().collect(),
        StmtKind::Delete(es) => es.clone(),
        StmtKind::Assign { targets, value } => targets.iter().copied().chain([*value]).collect(),
        StmtKind::AugAssign { target, value, .. } => vec![*target, *value],
        StmtKind::AnnAssign { value, .. } => value.iter().copied().collect(),
        StmtKind::For { target, iter, .. } => vec![*target, *iter],
        StmtKind::While { cond, .. } | StmtKind::If { cond, .. } => vec![*cond],
        StmtKind::With { items, .. } => items.iter().map(|i| i.context).collect(),
        StmtKind::Match { subject, cases } => {
            let mut all = vec![*subject];
            for case in cases {
                pattern_expressions(&case.pattern, &mut all);
                all.extend(case.guard);
            }
            all
        }
        StmtKind::Raise { exc, cause } => exc.iter().chain(cause).copied().collect(),
        StmtKind::Assert { test, msg } => std::iter::once(*test).chain(*msg).collect(),
        StmtKind::Expr(e) => vec![*e],
        _ => vec![],
    }
}

/// What a statement evaluates besides: the classes that its `except` clauses name, targets of `with` and of annotations.
pub fn further_expressions(unit: &Unit, stmt: StmtId) -> Vec<ExprId> {
    match &unit.stmt(stmt).kind {
        StmtKind::Try { handlers, .. } => handlers.iter().filter_map(|h| h.ty).collect(),
        StmtKind::With { items, .. } => items.iter().filter_map(|i| i.target).collect(),
        StmtKind::AnnAssign { target, .. } => vec![*target],
        _ => vec![],
    }
}

/// Expressions directly below an expression, in order of evaluation as far as it matters here.
pub fn children(unit: &Unit, e: ExprId) -> Vec<ExprId> {
    let generators = |gens: &[waspy_syntax::ast::Comprehension]| -> Vec<ExprId> {
        gens.iter().flat_map(|g| [g.iter, g.target].into_iter().chain(g.ifs.clone())).collect()
    };
    match &unit.expr(e).kind {
        ExprKind::BoolOp { values, .. } => values.clone(),
        ExprKind::NamedExpr { target, value } => vec![*target, *value],
        ExprKind::BinOp { left, right, .. } => vec![*left, *right],
        ExprKind::UnaryOp { operand, .. } => vec![*operand],
        ExprKind::Compare { left, rights, .. } => std::iter::once(*left).chain(rights.clone()).collect(),
        ExprKind::IfExp { cond, then, other } => vec![*cond, *then, *other],
        ExprKind::Call { func, args, keywords } => {
            std::iter::once(*func).chain(args.clone()).chain(keywords.iter().map(|k| k.value)).collect()
        }
        ExprKind::Attribute { value, .. }
        | ExprKind::Starred(value)
        | ExprKind::YieldFrom(value)
        | ExprKind::Await(value) => {
            vec![*value]
        }
        ExprKind::Subscript { value, index } => vec![*value, *index],
        ExprKind::Slice { lower, upper, step } => [*lower, *upper, *step].into_iter().flatten().collect(),
        ExprKind::Tuple(items) | ExprKind::List(items) | ExprKind::Set(items) => items.clone(),
        ExprKind::Dict { keys, values } => keys.iter().flatten().chain(values).copied().collect(),
        ExprKind::ListComp { elt, generators: g }
        | ExprKind::SetComp { elt, generators: g }
        | ExprKind::GeneratorExp { elt, generators: g } => generators(g).into_iter().chain([*elt]).collect(),
        ExprKind::DictComp { key, value, generators: g } => generators(g).into_iter().chain([*key, *value]).collect(),
        ExprKind::Yield(v) => v.iter().copied().collect(),
        ExprKind::JoinedStr(parts) => part_values(parts),
        ExprKind::Constant(_) | ExprKind::Name(_) | ExprKind::Lambda { .. } => vec![],
    }
}

fn part_values(parts: &[waspy_syntax::ast::FPart]) -> Vec<ExprId> {
    let mut out = vec![];
    for part in parts {
        if let waspy_syntax::ast::FPart::Field { value, spec, .. } = part {
            out.push(*value);
            out.extend(part_values(spec));
        }
    }
    out
}

/// Names that walrus targets in an expression store.
pub fn walrus_names(unit: &Unit, e: ExprId, out: &mut Vec<(String, Span)>) {
    if !unit.walrus {
        return;
    }
    if let ExprKind::NamedExpr { target, .. } = &unit.expr(e).kind {
        target_names(unit, *target, out);
    }
    if let ExprKind::Lambda { params, .. } = &unit.expr(e).kind {
        params.defaults().for_each(|d| walrus_names(unit, d, out));
    }
    children(unit, e).into_iter().for_each(|c| walrus_names(unit, c, out));
}

/// All names that a function body stores: its locals, before `global` is taken off.
pub fn stored(unit: &Unit, body: &[StmtId], out: &mut Vec<(String, Span)>) {
    for &stmt in body {
        match &unit.stmt(stmt).kind {
            StmtKind::FunctionDef(def) => {
                out.push((def.name.text.clone(), def.name.span));
                let around = def.params.defaults().chain(def.decorators.iter().copied());
                around.for_each(|e| walrus_names(unit, e, out));
            }
            StmtKind::ClassDef(def) => out.push((def.name.text.clone(), def.name.span)),
            _ => stored_here(unit, stmt, out),
        }
        blocks(unit, stmt).iter().for_each(|b| stored(unit, b, out));
    }
}

/// Names that a body stores, but not before the plain assignment at `i` is over.
pub fn stored_later(unit: &Unit, body: &[StmtId], i: usize) -> Vec<String> {
    let plain = matches!(unit.stmt(body[i]).kind, StmtKind::Assign { .. } | StmtKind::AnnAssign { .. });
    if !plain {
        return vec![];
    }
    let (mut before, mut later) = (vec![], vec![]);
    stored(unit, &body[..i], &mut before);
    stored(unit, &body[i..], &mut later);
    later.retain(|(n, _)| !before.iter().any(|(m, _)| m == n));
    // `x = (y := 1) + y` stores before it reads.
    let mut walrus = vec![];
    expressions(unit, body[i]).into_iter().for_each(|e| walrus_names(unit, e, &mut walrus));
    later.retain(|(n, _)| !walrus.iter().any(|(m, _)| m == n));
    later.into_iter().map(|(n, _)| n).collect()
}

/// Names declared `global` in a function body.
pub fn declared_global(unit: &Unit, body: &[StmtId], out: &mut Vec<(String, Span)>) {
    for &stmt in body {
        if let StmtKind::Global(names) = &unit.stmt(stmt).kind {
            out.extend(names.iter().map(|n| (n.text.clone(), n.span)));
        }
        blocks(unit, stmt).iter().for_each(|b| declared_global(unit, b, out));
    }
}

/// Attributes stored through the variable `receiver`.
pub fn stored_attributes(unit: &Unit, body: &[StmtId], receiver: &str, out: &mut Vec<String>) {
    for &stmt in body {
        let targets = match &unit.stmt(stmt).kind {
            StmtKind::Assign { targets, .. } => targets.clone(),
            StmtKind::AugAssign { target, .. } | StmtKind::AnnAssign { target, .. } | StmtKind::For { target, .. } => {
                vec![*target]
            }
            _ => vec![],
        };
        targets.iter().for_each(|&t| attribute_targets(unit, t, receiver, out));
        blocks(unit, stmt).iter().for_each(|b| stored_attributes(unit, b, receiver, out));
    }
}

fn attribute_targets(unit: &Unit, target: ExprId, receiver: &str, out: &mut Vec<String>) {
    match &unit.expr(target).kind {
        ExprKind::Attribute { value, attr }
            if matches!(&unit.expr(*value).kind, ExprKind::Name(n) if n == receiver) && !out.contains(&attr.text) =>
        {
            out.push(attr.text.clone());
        }
        ExprKind::Tuple(items) | ExprKind::List(items) => {
            items.iter().for_each(|&i| attribute_targets(unit, i, receiver, out));
        }
        _ => {}
    }
}

/// Is there a `return` in the body?
pub fn returns(unit: &Unit, body: &[StmtId]) -> bool {
    body.iter().any(|&stmt| {
        matches!(unit.stmt(stmt).kind, StmtKind::Return(_)) || blocks(unit, stmt).iter().any(|b| returns(unit, b))
    })
}

/// Names of attributes that some statement of the file deletes.
pub fn deleted_attributes(unit: &Unit) -> Vec<String> {
    let targets = unit.stmts.iter().filter_map(|s| match &s.kind {
        StmtKind::Delete(targets) => Some(targets),
        _ => None,
    });
    let attributes = targets.flatten().filter_map(|&t| match &unit.expr(t).kind {
        ExprKind::Attribute { attr, .. } => Some(attr.text.clone()),
        _ => None,
    });
    attributes.collect()
}

/// Does the file name `__new__` of a class, rather than of `super()`, or delete attributes by names found when running?
pub fn makes_bare_objects(unit: &Unit) -> bool {
    unit.exprs.iter().any(|e| match &e.kind {
        ExprKind::Attribute { value, attr } if attr.text == DUNDER_NEW => {
            matches!(unit.expr(*value).kind, ExprKind::Name(_))
        }
        ExprKind::Attribute { attr, .. } => attr.text == DELATTR_METHOD,
        ExprKind::Name(name) => name == DELATTR,
        _ => false,
    })
}

/// May the file make groups of exceptions?
pub fn mentions_groups(unit: &Unit) -> bool {
    let named = |e: &Expr| matches!(&e.kind, ExprKind::Name(name) if GROUP_NAMES.contains(&name.as_str()));
    unit.stmts.iter().any(|s| matches!(s.kind, StmtKind::Try { is_star: true, .. })) || unit.exprs.iter().any(named)
}

/// Is the name used anywhere in the body, functions inside it left out?
pub fn mentions(unit: &Unit, body: &[StmtId], name: &str) -> bool {
    fn in_expr(unit: &Unit, e: ExprId, name: &str) -> bool {
        matches!(&unit.expr(e).kind, ExprKind::Name(n) if n == name)
            || children(unit, e).into_iter().any(|c| in_expr(unit, c, name))
    }
    body.iter().any(|&stmt| {
        expressions(unit, stmt).into_iter().any(|e| in_expr(unit, e, name))
            || blocks(unit, stmt).iter().any(|b| mentions(unit, b, name))
    })
}

/// Does a statement of the body assign an attribute of the name?
pub fn stores_attribute(unit: &Unit, body: &[StmtId], name: &str) -> bool {
    let named = |e: &ExprId| matches!(&unit.expr(*e).kind, ExprKind::Attribute { attr, .. } if attr.text == name);
    body.iter().any(|&stmt| {
        matches!(&unit.stmt(stmt).kind, StmtKind::Assign { targets, .. } if targets.iter().any(named))
            || blocks(unit, stmt).iter().any(|b| stores_attribute(unit, b, name))
    })
}

/// Does the code use what gives it names of attributes that it does not write?
pub fn lists_names(unit: &Unit) -> bool {
    unit.exprs.iter().any(|e| match &e.kind {
        ExprKind::Name(name) => LISTS_NAMES.contains(&name.as_str()),
        ExprKind::Attribute { attr, .. } => LISTS_NAMES.contains(&attr.text.as_str()),
        _ => false,
    })
}

/// Does the code ask for what properties are: parts of one, or `property` elsewhere than as a decorator?
pub fn asks_for_properties(unit: &Unit) -> bool {
    let decorators: crate::hash::HashSet<ExprId> = unit
        .stmts
        .iter()
        .flat_map(|s| match &s.kind {
            StmtKind::FunctionDef(def) => def.decorators.clone(),
            _ => vec![],
        })
        .collect();
    unit.exprs.iter().enumerate().any(|(i, e)| match &e.kind {
        ExprKind::Name(name) => name == PROPERTY && !decorators.contains(&ExprId(i as u32)),
        ExprKind::Attribute { attr, .. } => PROPERTY_PARTS.contains(&attr.text.as_str()),
        _ => false,
    })
}

/// Attributes that the file names, and those that it may ask for by a text: `methodcaller("upper")`, `attrgetter("a.b")`,
/// `"{0.real}".format(x)`.
pub fn named_attributes(unit: &Unit) -> impl Iterator<Item = String> {
    unit.exprs.iter().flat_map(|e| match &e.kind {
        ExprKind::Attribute { attr, .. } => vec![attr.text.clone()],
        ExprKind::Constant(waspy_syntax::ast::Constant::Str(text)) => names_in(text),
        _ => vec![],
    })
}

/// Special methods that the file names in texts: `getattr(x, name)` with the name out of `("__len__", "__iter__")`.
pub fn special_names_in_texts(unit: &Unit) -> impl Iterator<Item = String> {
    let texts = unit.exprs.iter().filter_map(|e| match &e.kind {
        ExprKind::Constant(waspy_syntax::ast::Constant::Str(text)) => std::str::from_utf8(text).ok(),
        _ => None,
    });
    texts.filter(|t| t.len() > 4 && t.starts_with("__") && t.ends_with("__")).map(String::from)
}

/// Has the file a text that contains this one?
pub fn is_in_texts(unit: &Unit, part: &str) -> bool {
    unit.exprs.iter().any(|e| match &e.kind {
        ExprKind::Constant(waspy_syntax::ast::Constant::Str(text)) => {
            text.windows(part.len()).any(|window| window == part.as_bytes())
        }
        _ => false,
    })
}

/// A text that is a name, and what stands behind dots in one that is none.
fn names_in(text: &[u8]) -> Vec<String> {
    let Ok(text) = std::str::from_utf8(text) else { return vec![] };
    let is_part = |c: char| c == '_' || c.is_alphanumeric();
    let plain = |t: &str| !t.is_empty() && !t.starts_with(|c: char| c.is_ascii_digit()) && t.chars().all(is_part);
    if plain(text) {
        return vec![text.into()];
    }
    let behind_dots = text.split('.').enumerate().map(|(i, part)| {
        let end = part.find(|c| !is_part(c)).unwrap_or(part.len());
        if i == 0 && end < part.len() { "" } else { &part[..end] }
    });
    behind_dots.filter(|name| text.contains('.') && plain(name)).map(String::from).collect()
}
