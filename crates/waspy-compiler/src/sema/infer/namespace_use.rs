//! What the methods of a metaclass do with the namespace that they get: whether they look at it, and what they change in it.

use super::names;
use crate::lang_items::{NAMESPACE_CHANGERS, NAMESPACE_READERS, READING_FUNCTIONS, paths};
use std::rc::Rc;
use waspy_syntax::ast::{CmpOp, Comprehension, Constant, ExprId, ExprKind, StmtId, StmtKind, Unit};

/// Is a name used otherwise than as an argument of `super().__new__(…)` or `super().__init__(…)`?
pub(super) fn looks_at(unit: &Rc<Unit>, body: &[StmtId], name: &str) -> bool {
    body.iter().any(|&s| {
        names::expressions(unit, s).into_iter().any(|e| looks_in(unit, e, name))
            || names::blocks(unit, s).iter().any(|b| looks_at(unit, b, name))
    })
}

fn looks_in(unit: &Unit, e: ExprId, name: &str) -> bool {
    match &unit.expr(e).kind {
        ExprKind::Name(n) => n == name,
        ExprKind::Constant(Constant::Str(_)) => false,
        ExprKind::Call { func, args, keywords } if passes_on(unit, *func) => {
            let plain = |&a: &ExprId| !matches!(&unit.expr(a).kind, ExprKind::Name(n) if n == name);
            let rest = args.iter().copied().filter(plain).chain(keywords.iter().map(|k| k.value));
            rest.into_iter().any(|a| looks_in(unit, a, name))
        }
        _ => names::children(unit, e).into_iter().any(|c| looks_in(unit, c, name)),
    }
}

pub(super) fn passes_on(unit: &Unit, func: ExprId) -> bool {
    matches!(&unit.expr(func).kind, ExprKind::Attribute { attr, .. }
        if [paths::DUNDER_NEW, paths::DUNDER_INIT].contains(&attr.text.as_str()))
}

/// The expressions of some statements, one by one.
pub(super) fn texts_and_calls(unit: &Unit, body: &[StmtId], f: &mut dyn FnMut(ExprId)) {
    fn walk(unit: &Unit, e: ExprId, f: &mut dyn FnMut(ExprId)) {
        f(e);
        names::children(unit, e).into_iter().for_each(|c| walk(unit, c, f));
    }
    for &s in body {
        names::expressions(unit, s).into_iter().for_each(|e| walk(unit, e, f));
        names::blocks(unit, s).iter().for_each(|b| texts_and_calls(unit, b, f));
    }
}

/// Is it the variable, or `dict(variable)`? Without a variable it is what `*args` gave.
pub(super) fn is_copy_of(unit: &Unit, e: ExprId, variable: Option<&str>) -> bool {
    let Some(variable) = variable else { return true };
    match &unit.expr(e).kind {
        ExprKind::Name(n) => n == variable,
        ExprKind::Call { func, args, keywords } => {
            let dict = matches!(&unit.expr(*func).kind, ExprKind::Name(n) if n == paths::DICT_NAME);
            dict && keywords.is_empty() && args.len() == 1 && is_copy_of(unit, args[0], Some(variable))
        }
        _ => false,
    }
}

/// What methods change in the dict.
#[derive(Default)]
pub(super) struct Changes {
    /// Keys that they store or remove.
    pub names: Vec<String>,
    /// Those of them that they may remove.
    pub removed: Vec<String>,
}

impl Changes {
    /// Adds what a method does with the dict of this name, which it may read and pass on too. `None` where it does what is
    /// not followed here.
    pub fn add(self, unit: &Rc<Unit>, body: &[StmtId], space: &str) -> Option<Changes> {
        let mut uses = Uses { unit, space, found: self };
        uses.block(body).then_some(uses.found)
    }
}

/// A walk that ends, with `false`, at the first use of the dict that is not followed.
struct Uses<'a> {
    unit: &'a Unit,
    space: &'a str,
    found: Changes,
}

impl Uses<'_> {
    fn block(&mut self, body: &[StmtId]) -> bool {
        body.iter().all(|&s| self.statement(s))
    }

    fn statement(&mut self, s: StmtId) -> bool {
        let (unit, mut iter) = (self.unit, None);
        let removes = matches!(unit.stmt(s).kind, StmtKind::Delete(_));
        let targets = match &unit.stmt(s).kind {
            StmtKind::FunctionDef(_) | StmtKind::ClassDef(_) => return false,
            StmtKind::Assign { targets, .. } | StmtKind::Delete(targets) => targets.clone(),
            StmtKind::AugAssign { target, .. } => vec![*target],
            StmtKind::For { target, iter: over, .. } => {
                iter = Some(*over);
                vec![*target]
            }
            StmtKind::With { items, .. } => items.iter().filter_map(|i| i.target).collect(),
            _ => vec![],
        };
        targets.into_iter().all(|t| self.target(t, removes))
            && names::expressions(unit, s).into_iter().all(|e| iter == Some(e) && self.is_space(e) || self.expr(e))
            && names::blocks(unit, s).iter().all(|b| self.block(b))
    }

    /// An item of the dict that is stored has to have a key that is known.
    fn target(&mut self, t: ExprId, removes: bool) -> bool {
        match &self.unit.expr(t).kind {
            ExprKind::Tuple(items) | ExprKind::List(items) => items.iter().all(|&i| self.target(i, removes)),
            ExprKind::Starred(inner) => self.target(*inner, removes),
            ExprKind::Subscript { value, index } if self.is_space(*value) => self.key(Some(*index), removes),
            _ => true,
        }
    }

    fn key(&mut self, e: Option<ExprId>, removes: bool) -> bool {
        let Some(ExprKind::Constant(Constant::Str(text))) = e.map(|e| &self.unit.expr(e).kind) else { return false };
        let Ok(name) = String::from_utf8(text.clone()) else { return false };
        if removes {
            self.found.removed.push(name.clone());
        }
        self.found.names.push(name);
        true
    }

    fn is_space(&self, e: ExprId) -> bool {
        matches!(&self.unit.expr(e).kind, ExprKind::Name(n) if n == self.space)
    }

    fn all(&mut self, of: impl IntoIterator<Item = ExprId>) -> bool {
        of.into_iter().all(|e| self.expr(e))
    }

    /// What may be the dict itself.
    fn all_or_space(&mut self, of: impl IntoIterator<Item = ExprId>) -> bool {
        of.into_iter().all(|e| self.is_space(e) || self.expr(e))
    }

    fn expr(&mut self, e: ExprId) -> bool {
        let unit = self.unit;
        match &unit.expr(e).kind {
            ExprKind::Name(n) => n != self.space,
            ExprKind::Lambda { .. } => false,
            ExprKind::Subscript { value, index } if self.is_space(*value) => self.expr(*index),
            ExprKind::Compare { left, ops, rights } if ops.iter().all(|o| matches!(o, CmpOp::In | CmpOp::NotIn)) => {
                self.expr(*left) && self.all_or_space(rights.clone())
            }
            ExprKind::Dict { keys, values } => {
                self.all(keys.iter().flatten().copied()) && self.all_or_space(values.clone())
            }
            ExprKind::ListComp { elt, generators }
            | ExprKind::SetComp { elt, generators }
            | ExprKind::GeneratorExp { elt, generators } => self.generators(generators) && self.expr(*elt),
            ExprKind::DictComp { key, value, generators } => self.generators(generators) && self.all([*key, *value]),
            ExprKind::Call { func, args, keywords } => {
                let keywords: Vec<ExprId> = keywords.iter().map(|k| k.value).collect();
                self.all(keywords) && self.call(*func, args)
            }
            _ => self.all(names::children(unit, e)),
        }
    }

    fn generators(&mut self, generators: &[Comprehension]) -> bool {
        generators.iter().all(|g| self.all_or_space([g.iter]) && self.expr(g.target) && self.all(g.ifs.clone()))
    }

    fn call(&mut self, func: ExprId, args: &[ExprId]) -> bool {
        let unit = self.unit;
        match &unit.expr(func).kind {
            ExprKind::Attribute { value, attr } if self.is_space(*value) => {
                let name = attr.text.as_str();
                let known = NAMESPACE_READERS.contains(&name)
                    || NAMESPACE_CHANGERS.contains(&name) && self.key(args.first().copied(), name == paths::DICT_POP);
                known && self.all(args.iter().copied())
            }
            ExprKind::Name(name) if READING_FUNCTIONS.contains(&name.as_str()) => {
                self.all_or_space(args.iter().copied())
            }
            _ if passes_on(unit, func) => {
                let Some((&last, before)) = args.split_last() else { return true };
                is_copy_of(unit, last, Some(self.space)) && self.expr(func) && self.all(before.iter().copied())
            }
            _ => self.expr(func) && self.all(args.iter().copied()),
        }
    }
}
