//! Bases that a condition chooses: `if …: class B: …` `else: class B: …`, and then `class D(B)`.
//!
//! A class is known when compiling, and so are its bases. Each of the statements that bind the base gets a name of its own, which no
//! program can write ([`Name::shown`]), and so does a copy of the class below for each of them; when running, the copy is made
//! that goes with the base which is there:
//!
//! ```text
//! if B is B⎵0:
//!     class D⎵0(B⎵0): …
//!     D = D⎵0
//! else:
//!     class D⎵1(B⎵1): …
//!     D = D⎵1
//! ```

use crate::ast::*;
use crate::convert::Converter;
use crate::source::Span;
use rustpython_parser::ast as rp;

/// More classes of one name get no copies: each is code.
const MOST: usize = 6;

/// A name, and the classes that it may stand for.
struct Choice {
    name: String,
    classes: Vec<String>,
}

impl Converter<'_> {
    /// Are there two classes of one name, and one below them?
    pub(crate) fn has_conditional_bases(&self) -> bool {
        let classes = || self.unit.stmts.iter().filter_map(as_class);
        classes().any(|def| {
            def.bases.iter().filter_map(|&base| self.name_at(base)).any(|base| {
                let same = classes().filter(|class| class.name.text == base).count();
                same > 1 && same <= MOST && self.times_bound(base) == same
            })
        })
    }

    /// `body` is what the statements `ids` of the file were made of.
    pub(crate) fn copy_below_conditional_bases(&mut self, body: &[rp::Stmt], ids: &[StmtId]) {
        let mut choices: Vec<Choice> = vec![];
        for (source, &id) in body.iter().zip(ids) {
            match self.unit.stmt(id).kind.clone() {
                StmtKind::If { .. } | StmtKind::Try { .. } => choices.extend(self.name_apart(id)),
                StmtKind::ClassDef(def) => {
                    if let Some(choice) = self.copy_below(source, id, &def, &choices) {
                        choices.push(choice);
                    }
                }
                _ => {}
            }
        }
    }

    /// Gives the classes of one name in different branches names of their own.
    fn name_apart(&mut self, id: StmtId) -> Vec<Choice> {
        let mut found = vec![];
        self.classes_in_branches(id, &mut found);
        let mut names: Vec<String> =
            found.iter().filter_map(|&c| Some(as_class(self.unit.stmt(c))?.name.text.clone())).collect();
        names.sort();
        names.dedup();
        let mut choices = vec![];
        for name in names {
            let named = |c: &StmtId| as_class(self.unit.stmt(*c)).is_some_and(|def| def.name.text == name);
            let same: Vec<StmtId> = found.iter().copied().filter(named).collect();
            if same.len() < 2 || same.len() > MOST || self.times_bound(&name) != same.len() || !self.is_base(&name) {
                continue;
            }
            let mut classes = vec![];
            for (i, class) in same.into_iter().enumerate() {
                let other = format!("{name} {i}");
                let span = self.unit.stmt(class).span;
                self.rename_in(span, 0, &name, &other);
                self.bind_apart(class, &name, &other);
                classes.push(other);
            }
            choices.push(Choice { name, classes });
        }
        choices
    }

    /// The class statements that stand in the branches of an `if` or a `try`.
    fn classes_in_branches(&self, id: StmtId, found: &mut Vec<StmtId>) {
        let blocks: Vec<&Vec<StmtId>> = match &self.unit.stmt(id).kind {
            StmtKind::If { then, orelse, .. } => vec![then, orelse],
            StmtKind::Try { body, handlers, orelse, .. } => {
                std::iter::once(body).chain(handlers.iter().map(|h| &h.body)).chain(std::iter::once(orelse)).collect()
            }
            _ => return,
        };
        for &stmt in blocks.into_iter().flatten() {
            match self.unit.stmt(stmt).kind {
                StmtKind::ClassDef(_) => found.push(stmt),
                _ => self.classes_in_branches(stmt, found),
            }
        }
    }

    /// A class below one of the choices: a copy for each.
    fn copy_below(&mut self, source: &rp::Stmt, id: StmtId, def: &ClassDef, choices: &[Choice]) -> Option<Choice> {
        let chosen = |base: &ExprId| choices.iter().find(|c| Some(c.name.as_str()) == self.name_at(*base));
        let mut bases = def.bases.iter().filter_map(chosen);
        let (choice, None) = (bases.next()?, bases.next()) else { return None };
        let (name, span) = (def.name.text.clone(), self.unit.stmt(id).span);
        if self.times_bound(&name) != 1 {
            return None;
        }
        let from = self.unit.exprs.len();
        let copies: Vec<(StmtId, usize)> = (0..choice.classes.len())
            .map(|i| match i {
                0 => (self.add_stmt(StmtKind::ClassDef(def.clone()), span), 0),
                _ => {
                    let first = self.unit.exprs.len();
                    let copy = self.stmt(source);
                    self.drain();
                    (copy, first)
                }
            })
            .collect();
        let ends = copies.iter().skip(1).map(|&(_, first)| first).chain([self.unit.exprs.len()]).collect::<Vec<_>>();
        let mut orelse = vec![];
        let mut classes = vec![];
        for (i, (&(copy, first), end)) in copies.iter().zip(ends).enumerate().rev() {
            let other = format!("{name} {i}");
            let end = if i == 0 { from } else { end };
            self.rename_between(span, first..end, &choice.name, &choice.classes[i]);
            self.rename_between(span, first..end, &name, &other);
            self.bind_apart(copy, &name, &other);
            let is_last = i + 1 == choice.classes.len();
            orelse = if is_last { vec![copy] } else { vec![self.choose(choice, i, copy, orelse, span)] };
            classes.insert(0, other);
        }
        self.unit.stmts[id.index()].kind = self.unit.stmt(orelse[0]).kind.clone();
        Some(Choice { name, classes })
    }

    /// `if B is B⎵i: …`
    fn choose(&mut self, choice: &Choice, i: usize, then: StmtId, orelse: Vec<StmtId>, span: Span) -> StmtId {
        let left = self.add(ExprKind::Name(choice.name.clone()), span);
        let right = self.add(ExprKind::Name(choice.classes[i].clone()), span);
        let cond = self.add(ExprKind::Compare { left, ops: vec![CmpOp::Is], rights: vec![right] }, span);
        self.add_stmt(StmtKind::If { cond, then: vec![then], orelse }, span)
    }

    /// The class statement binds another name, and then the one that is written.
    fn bind_apart(&mut self, class: StmtId, name: &str, other: &str) {
        let Stmt { kind: StmtKind::ClassDef(mut def), span } = self.unit.stmt(class).clone() else { return };
        let at = def.name.span;
        def.name.text = other.into();
        let target = self.add(ExprKind::Name(name.into()), at);
        let value = self.add(ExprKind::Name(other.into()), at);
        let inner = self.add_stmt(StmtKind::ClassDef(def), span);
        let bind = self.add_stmt(StmtKind::Assign { targets: vec![target], value }, span);
        let cond = self.add(ExprKind::Constant(Constant::Bool(true)), span);
        self.unit.stmts[class.index()].kind = StmtKind::If { cond, then: vec![inner, bind], orelse: vec![] };
    }

    fn rename_in(&mut self, place: Span, from: usize, name: &str, other: &str) {
        self.rename_between(place, from..self.unit.exprs.len(), name, other);
    }

    /// What is written inside a class means that class by its name, and its base by that of the base.
    fn rename_between(&mut self, place: Span, among: std::ops::Range<usize>, name: &str, other: &str) {
        for e in &mut self.unit.exprs[among] {
            let inside = place.start <= e.span.start && e.span.end <= place.end;
            if inside && matches!(&e.kind, ExprKind::Name(n) if n == name) {
                e.kind = ExprKind::Name(other.into());
            }
        }
    }

    fn is_base(&self, name: &str) -> bool {
        self.unit.stmts.iter().filter_map(as_class).any(|def| def.bases.iter().any(|&b| self.name_at(b) == Some(name)))
    }

    fn name_at(&self, e: ExprId) -> Option<&str> {
        match &self.unit.expr(e).kind {
            ExprKind::Name(name) => Some(name),
            _ => None,
        }
    }
}

fn as_class(stmt: &Stmt) -> Option<&ClassDef> {
    match &stmt.kind {
        StmtKind::ClassDef(def) => Some(def),
        _ => None,
    }
}
