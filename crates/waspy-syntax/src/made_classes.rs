//! `type("Name", (bases,), {"key": value})` written as a class statement: a class is known when compiling. So are the calls of
//! `class_calls.rs`.
//!
//! The name, the bases and the keys have to be written there. Where another statement binds the name too, the class gets a
//! name that no program can write: its own, a space and a number ([`Name::shown`]).

use crate::ast::*;
use crate::convert::Converter;
use crate::source::Span;

const TYPE: &str = "type";

/// What such a call says.
pub(crate) struct Made {
    pub(crate) name: String,
    pub(crate) bases: Vec<ExprId>,
    pub(crate) items: Vec<Item>,
    pub(crate) keywords: Vec<Keyword>,
    pub(crate) decorators: Vec<ExprId>,
}

/// A statement of the class body: `name: annotation = value`.
pub(crate) struct Item {
    pub(crate) name: String,
    pub(crate) annotation: Option<ExprId>,
    pub(crate) value: Option<ExprId>,
}

impl Converter<'_> {
    pub(crate) fn make_classes(&mut self) {
        let mut next = 0;
        // A statement with several such calls comes again behind the others, with one less.
        while next < self.unit.stmts.len() {
            let i = next;
            next += 1;
            let (kind, span) = (self.unit.stmts[i].kind.clone(), self.unit.stmts[i].span);
            let value = match &kind {
                StmtKind::Assign { value, .. } | StmtKind::Return(Some(value)) | StmtKind::Expr(value) => *value,
                _ => continue,
            };
            let Some(call) = self.call_of_type(value).or_else(|| self.call_inside(value)) else { continue };
            let Some(mut made) = self.read_call(call) else { continue };
            let only = match &kind {
                StmtKind::Assign { targets, value } if *value == call => match targets.as_slice() {
                    [one] => matches!(&self.unit.expr(*one).kind, ExprKind::Name(n) if *n == made.name),
                    _ => false,
                },
                _ => false,
            };
            let shared = self.times_bound(&made.name) > usize::from(only);
            let only = only && !shared;
            if shared {
                made.name = format!("{} {i}", made.name);
            }
            let name = made.name.clone();
            let mut then = vec![];
            let made = self.values_of(made, &mut then);
            let class = self.class_statement(made, span);
            self.unit.stmts[i].kind = if only && then.is_empty() {
                class
            } else {
                self.unit.exprs[call.index()].kind = ExprKind::Name(name);
                then.push(self.add_stmt(class, span));
                if !only {
                    then.push(self.add_stmt(kind, span));
                }
                let cond = self.add(ExprKind::Constant(Constant::Bool(true)), span);
                StmtKind::If { cond, then, orelse: vec![] }
            };
        }
    }

    /// The call in `type(…)` or `type(…)(arguments)`.
    fn call_of_type(&self, e: ExprId) -> Option<ExprId> {
        if self.makes_class(e) {
            return Some(e);
        }
        let ExprKind::Call { func, .. } = &self.unit.expr(e).kind else { return None };
        match &self.unit.expr(*func).kind {
            ExprKind::Call { .. } => self.call_of_type(*func),
            _ => None,
        }
    }

    fn makes_class(&self, e: ExprId) -> bool {
        let ExprKind::Call { func, args, .. } = &self.unit.expr(e).kind else { return false };
        match args.len() {
            3 => matches!(&self.unit.expr(*func).kind, ExprKind::Name(n) if n == TYPE),
            2 => self.makes_library_class(*func),
            _ => false,
        }
    }

    /// Such a call somewhere inside the expression, where nothing notices that the class is made before the rest is evaluated.
    fn call_inside(&mut self, e: ExprId) -> Option<ExprId> {
        let place = self.unit.expr(e).span;
        let inside = |outer: Span, s: Span| outer.start <= s.start && s.end <= outer.end;
        let is_scope = |k: &ExprKind| {
            matches!(
                k,
                ExprKind::Lambda { .. }
                    | ExprKind::ListComp { .. }
                    | ExprKind::SetComp { .. }
                    | ExprKind::DictComp { .. }
                    | ExprKind::GeneratorExp { .. }
            )
        };
        let all = (0..self.unit.exprs.len() as u32).map(ExprId);
        let mut calls = all.filter(|&c| inside(place, self.unit.expr(c).span) && self.makes_class(c));
        let call = calls.next()?;
        let span = self.unit.expr(call).span;
        let scoped = self.unit.exprs.iter().any(|e| is_scope(&e.kind) && inside(place, e.span) && inside(e.span, span));
        let made = self.read_call(call)?;
        let plain = |e: &ExprId| {
            matches!(
                self.unit.expr(*e).kind,
                ExprKind::Name(_) | ExprKind::Constant(_) | ExprKind::Lambda { .. } | ExprKind::Attribute { .. }
            )
        };
        let plain = |e: &ExprId| plain(e) || self.is_auto(*e);
        let parts = made.items.iter().flat_map(|i| i.value.iter().chain(&i.annotation));
        let unnoticed = made.bases.iter().chain(parts).all(plain);
        (!scoped && unnoticed && made.keywords.is_empty()).then_some(call)
    }

    fn read_call(&mut self, call: ExprId) -> Option<Made> {
        let ExprKind::Call { args, keywords, .. } = &self.unit.expr(call).kind else { return None };
        if args.len() == 2 {
            return self.read_library_call(call).filter(has_once);
        }
        let name = self.text(args[0])?;
        let ExprKind::Tuple(bases) = &self.unit.expr(args[1]).kind else { return None };
        let mut items = vec![];
        match &self.unit.expr(args[2]).kind {
            ExprKind::Dict { keys, values } => {
                for (key, value) in keys.iter().zip(values) {
                    items.push(Item { name: self.text((*key)?)?, annotation: None, value: Some(*value) });
                }
            }
            ExprKind::Call { func, args, keywords } if args.is_empty() => {
                if !matches!(&self.unit.expr(*func).kind, ExprKind::Name(n) if n == "dict") {
                    return None;
                }
                for k in keywords {
                    items.push(Item { name: k.name.as_ref()?.text.clone(), annotation: None, value: Some(k.value) });
                }
            }
            _ => return None,
        }
        let made = Made { name, bases: bases.clone(), items, keywords: keywords.clone(), decorators: vec![] };
        Some(made).filter(has_once)
    }

    /// A text that is a name.
    pub(crate) fn text(&self, e: ExprId) -> Option<String> {
        let ExprKind::Constant(Constant::Str(text)) = &self.unit.expr(e).kind else { return None };
        let text = String::from_utf8(text.clone()).ok()?;
        let part = |c: char| c == '_' || c.is_alphanumeric();
        let name = text.chars().all(part) && !text.starts_with(|c: char| c.is_ascii_digit()) && !text.is_empty();
        name.then_some(text)
    }

    /// How many statements bind the name anywhere in the file.
    pub(crate) fn times_bound(&self, name: &str) -> usize {
        let stored = |e: ExprId| matches!(&self.unit.expr(e).kind, ExprKind::Name(n) if n == name);
        let of = |s: &Stmt| match &s.kind {
            StmtKind::FunctionDef(def) => usize::from(def.name.text == name),
            StmtKind::ClassDef(def) => usize::from(def.name.text == name),
            StmtKind::Assign { targets, .. } => targets.iter().filter(|&&t| stored(t)).count(),
            StmtKind::For { target, .. } | StmtKind::AugAssign { target, .. } | StmtKind::AnnAssign { target, .. } => {
                usize::from(stored(*target))
            }
            StmtKind::Import(names) | StmtKind::ImportFrom { names, .. } => {
                names.iter().filter(|a| a.asname.as_ref().unwrap_or(&a.name).text == name).count()
            }
            _ => 0,
        };
        self.unit.stmts.iter().map(of).sum()
    }

    /// `{"f": f}` means the `f` outside: it gets a name that no item has.
    fn values_of(&mut self, mut made: Made, before: &mut Vec<StmtId>) -> Made {
        let keys: Vec<String> = made.items.iter().map(|i| i.name.clone()).collect();
        for value in made.items.iter_mut().flat_map(|i| i.value.iter_mut().chain(&mut i.annotation)) {
            let span = self.unit.expr(*value).span;
            if !matches!(&self.unit.expr(*value).kind, ExprKind::Name(n) if keys.contains(n)) {
                continue;
            }
            let name = format!("made.{}", self.unit.exprs.len());
            let target = self.add(ExprKind::Name(name.clone()), span);
            before.push(self.add_stmt(StmtKind::Assign { targets: vec![target], value: *value }, span));
            *value = self.add(ExprKind::Name(name), span);
        }
        made
    }

    fn class_statement(&mut self, made: Made, span: Span) -> StmtKind {
        let mut body = vec![];
        for Item { name, annotation, value } in made.items {
            let span = value.or(annotation).map_or(span, |e| self.unit.expr(e).span);
            let target = self.add(ExprKind::Name(name), span);
            let kind = match (annotation, value) {
                (Some(annotation), value) => StmtKind::AnnAssign { target, annotation, value },
                (None, Some(value)) => StmtKind::Assign { targets: vec![target], value },
                (None, None) => continue,
            };
            body.push(self.add_stmt(kind, span));
        }
        if body.is_empty() {
            body.push(self.add_stmt(StmtKind::Pass, span));
        }
        StmtKind::ClassDef(ClassDef {
            name: Name { text: made.name, span },
            bases: made.bases,
            keywords: made.keywords,
            body,
            decorators: made.decorators,
            type_params: vec![],
            docstring: None,
        })
    }
}

/// Is no name of the class given twice?
fn has_once(made: &Made) -> bool {
    let mut known: Vec<&str> = made.items.iter().map(|i| i.name.as_str()).collect();
    known.sort_unstable();
    known.dedup();
    known.len() == made.items.len()
}
