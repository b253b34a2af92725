//! Bases of classes that are no names of classes (`Base = Node`, then `class Leaf(Base)`), and classes that are no bases.

use super::Sema;
use super::infer::names;
use super::program::Def;
use super::types::{ClassId, ModuleId};
use crate::lang_items::paths;
use std::rc::Rc;
use waspy_syntax::ast::{Constant, ExprId, ExprKind, StmtId, StmtKind, Unit};
use waspy_syntax::source::Span;

impl Sema<'_> {
    /// Reports a built-in class that programs may not derive from.
    pub(super) fn is_no_base(&mut self, id: ClassId, class: ClassId, span: Span) -> bool {
        if paths::NO_BASES.iter().any(|path| self.is_library_class(class, path)) {
            let name = self.program.class(class).name.clone();
            let text = format!("type '{name}' is not an acceptable base type");
            self.unmakeable(id, text, "keep such a value in an attribute", span);
            return true;
        }
        false
    }

    /// The class that a base is which no name of a class gives: a name that decorators may have bound to something else, a
    /// call of a function that makes a class, an item of a display. The class statement looks whether it is that.
    pub(super) fn computed_base(&mut self, module: ModuleId, unit: &Rc<Unit>, base: ExprId) -> Option<ClassId> {
        match &unit.expr(base).kind {
            ExprKind::Name(name) => {
                let Some(Def::Global(_)) = self.static_def(module, unit, base) else { return None };
                let class = self.class_behind_variable(module, unit, base)?;
                // `Numbers = list[int]` names its class as it is written.
                let value = unit.body.iter().find_map(|&stmt| assigned(unit, stmt, name));
                value.is_none_or(|v| self.class_given(module, unit, v).is_some()).then_some(class)
            }
            ExprKind::Call { .. } | ExprKind::Subscript { .. } => self.class_given(module, unit, base),
            _ => None,
        }
    }

    fn class_given(&mut self, module: ModuleId, unit: &Rc<Unit>, e: ExprId) -> Option<ClassId> {
        match &unit.expr(e).kind {
            ExprKind::Call { func, .. } => self.class_of_factory(module, unit, *func),
            ExprKind::Subscript { value, index } => {
                let item = self.item_of_display(unit, *value, *index)?;
                match self.static_def(module, unit, item)? {
                    Def::Class(class) => Some(class),
                    Def::Global(_) => self.class_behind_variable(module, unit, item),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// The class whose statement stands in a function of the module that returns its name.
    fn class_of_factory(&mut self, module: ModuleId, unit: &Rc<Unit>, func: ExprId) -> Option<ClassId> {
        let Some(Def::Functions(functions)) = self.static_def(module, unit, func) else { return None };
        let function = self.program.function(functions[0]);
        if function.module != module || function.class.is_some() || function.nested.is_some() {
            return None;
        }
        let (stmt, def) = (function.stmt?, function.def().clone());
        let class = returned_class(unit, &def.body)?;
        // Classes inside functions are declared after the others; this one is wanted now.
        self.inside_function(module, unit, stmt, &def, None, "");
        self.program.module(module).classes.get(&class).copied()
    }

    /// `display[constant]`, or of a variable that holds the display for good.
    fn item_of_display(&mut self, unit: &Rc<Unit>, value: ExprId, index: ExprId) -> Option<ExprId> {
        let display = display_behind(unit, value)?;
        match (&unit.expr(display).kind, &unit.expr(index).kind) {
            (ExprKind::Tuple(items) | ExprKind::List(items), ExprKind::Constant(Constant::Int(digits))) => {
                items.get(usize::try_from(digits).ok()?).copied()
            }
            (ExprKind::Dict { keys, values }, ExprKind::Constant(wanted)) => {
                let is_it = |key: &Option<ExprId>| {
                    key.is_some_and(|k| matches!(&unit.expr(k).kind, ExprKind::Constant(c) if c == wanted))
                };
                keys.iter().position(is_it).map(|i| values[i])
            }
            _ => None,
        }
    }

    /// The class that a variable of the module stands for: one statement at the top of the module stores it, once and for all.
    pub(super) fn class_behind_variable(&mut self, module: ModuleId, unit: &Rc<Unit>, base: ExprId) -> Option<ClassId> {
        let (mut at, mut passed) = (base, vec![]);
        loop {
            let ExprKind::Name(name) = &unit.expr(at).kind else { return None };
            // `A = B` and `B = A` stand for nothing.
            if passed.contains(&name) || !stored_once(unit, name) {
                return None;
            }
            passed.push(name);
            if let Some(class) = self.decorated_class(module, unit, name) {
                return Some(class);
            }
            let value = unit.body.iter().find_map(|&stmt| assigned(unit, stmt, name))?;
            if let Some(class) = self.class_given(module, unit, value) {
                return Some(class);
            }
            at = match unit.expr(value).kind {
                ExprKind::Subscript { value, .. } => value,
                _ => value,
            };
            match self.static_def(module, unit, at)? {
                Def::Class(class) => return Some(class),
                Def::Global(_) => {}
                _ => return None,
            }
        }
    }

    /// The class of a name that is a variable for the sake of its decorators.
    pub(super) fn decorated_class(&self, module: ModuleId, unit: &Unit, name: &str) -> Option<ClassId> {
        let is_it = |s: &StmtId| matches!(&unit.stmt(*s).kind, StmtKind::ClassDef(def) if def.name.text == name);
        let stmt = unit.body.iter().find(|s| is_it(s))?;
        self.program.module(module).classes.get(stmt).copied()
    }
}

/// What `name = VALUE` stores.
pub(super) fn assigned(unit: &Unit, stmt: StmtId, name: &str) -> Option<ExprId> {
    let (target, value) = match &unit.stmt(stmt).kind {
        StmtKind::Assign { targets, value } if targets.len() == 1 => (targets[0], *value),
        StmtKind::AnnAssign { target, value: Some(value), .. } => (*target, *value),
        _ => return None,
    };
    matches!(&unit.expr(target).kind, ExprKind::Name(n) if n == name).then_some(value)
}

/// `*bases`: the items of a tuple that is written down.
pub(super) fn spread_base(unit: &Unit, base: ExprId) -> Vec<ExprId> {
    let ExprKind::Starred(inner) = unit.expr(base).kind else { return vec![base] };
    match display_behind(unit, inner).map(|display| &unit.expr(display).kind) {
        Some(ExprKind::Tuple(items)) => items.clone(),
        _ => vec![base],
    }
}

/// Does one statement store the variable, at the top of the module?
fn stored_once(unit: &Unit, name: &str) -> bool {
    let mut stored = vec![];
    names::stored(unit, &unit.body, &mut stored);
    stored.iter().filter(|(n, _)| n == name).count() == 1 && !is_global_elsewhere(unit, name)
}

/// A display, or the one that a variable holds.
fn display_behind(unit: &Unit, e: ExprId) -> Option<ExprId> {
    match &unit.expr(e).kind {
        ExprKind::Tuple(_) | ExprKind::List(_) | ExprKind::Dict { .. } => Some(e),
        ExprKind::Name(name) if stored_once(unit, name) => {
            let value = unit.body.iter().find_map(|&stmt| assigned(unit, stmt, name))?;
            match &unit.expr(value).kind {
                ExprKind::Tuple(_) | ExprKind::List(_) | ExprKind::Dict { .. } => Some(value),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The class statement of a function's body whose name the last statement returns.
fn returned_class(unit: &Unit, body: &[StmtId]) -> Option<StmtId> {
    let StmtKind::Return(Some(value)) = unit.stmt(*body.last()?).kind else { return None };
    let ExprKind::Name(name) = &unit.expr(value).kind else { return None };
    let is_it = |s: &&StmtId| matches!(&unit.stmt(**s).kind, StmtKind::ClassDef(def) if def.name.text == *name);
    let mut found = body.iter().filter(is_it);
    let (class, None) = (found.next()?, found.next()) else { return None };
    Some(*class)
}

/// May a function store the variable?
fn is_global_elsewhere(unit: &Unit, name: &str) -> bool {
    unit.stmts.iter().any(|s| matches!(&s.kind, StmtKind::Global(names) if names.iter().any(|n| n.text == name)))
}
