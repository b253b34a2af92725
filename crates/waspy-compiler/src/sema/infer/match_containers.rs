//! Patterns of `match` for what has elements: sequences and mappings (PEP 634).
//!
//! Which classes they take is said by marks on the classes of the library (`@matches_sequence`, `@matches_mapping`), as flags of
//! the type say it in CPython; classes below a marked one match with it.

use super::body::Body;
use super::call::Args;
use super::matching::{Capture, Subject};
use crate::lang_items::paths;
use crate::sema::tree::{Kind, Label, N, Node, S, Var};
use crate::sema::types::{ClassId, Ty, TyKind};
use waspy_syntax::ast::{BinOp, CmpOp, ExprId, Name, Pattern, PatternKind};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// `[a, *rest, b]`
    pub(super) fn sequence(
        &mut self,
        items: &[Pattern],
        subject: Subject,
        fail: Label,
        span: Span,
        captures: &mut Vec<Capture>,
        out: &mut Vec<S>,
    ) {
        let classes = self.s.program.pattern_classes.sequences.clone();
        self.require_derived(&classes, subject, fail, span, out);
        if !self.env.live {
            return;
        }
        let star = items.iter().position(|p| matches!(p.kind, PatternKind::Star(_)));
        let ty = self.slot(subject.var).ty;
        if let TyKind::Tuple(types) = self.s.types.kind(ty).clone() {
            return self.fixed_sequence(items, star, &types, subject, fail, span, captures, out);
        }
        let wanted = items.len() - usize::from(star.is_some());
        self.require_length(wanted, star.is_some(), subject.var, fail, span, out);
        if !self.env.live || items.iter().all(is_wildcard) {
            return;
        }
        // CPython iterates unless a star without a name lets it skip; the program sees the difference in its own classes only.
        let keeps_rest = star.is_some_and(|i| !is_wildcard(&items[i]));
        let own = self.may_be_own(ty, &classes);
        let value = self.held(subject.var, span);
        if own && star.is_none() {
            let values = self.take_values(items.len(), value, span, out);
            return self.items_kept(items, values, fail, captures, out);
        }
        let mut held = subject.var;
        if keeps_rest {
            let list = self.list_from(value, span);
            held = self.hold(list, out);
            if own {
                let list = self.held(held, span);
                self.check_unpack(list, wanted, span, out);
            }
        }
        let mut parts = vec![];
        for (i, item) in items.iter().enumerate() {
            let value = match &item.kind {
                _ if is_wildcard(item) => continue,
                PatternKind::Star(_) => {
                    let after = items.len() - i - 1;
                    let (start, stop) = (self.int_node(i as i64, span), self.int_node(-(after as i64), span));
                    let list = self.held(held, span);
                    self.call_path(paths::TAKE_BETWEEN, vec![list, start, stop], span)
                }
                _ => {
                    let at = match star.is_some_and(|star| star < i) {
                        true if own && !keeps_rest => self.place_from_end(subject.var, items.len() - i, span),
                        true => self.int_node(i as i64 - items.len() as i64, span),
                        false => self.int_node(i as i64, span),
                    };
                    let sequence = self.held(held, span);
                    self.subscript_of(sequence, at, span)
                }
            };
            parts.push((item, self.hold(value, out)));
        }
        self.sequence_parts(parts, fail, captures, out);
    }

    /// The items of a pattern without a star, for values that were taken from an iterator.
    fn items_kept(
        &mut self,
        items: &[Pattern],
        values: Vec<N>,
        fail: Label,
        captures: &mut Vec<Capture>,
        out: &mut Vec<S>,
    ) {
        let mut parts = vec![];
        for (item, value) in items.iter().zip(values) {
            parts.push((item, self.hold(value, out)));
        }
        self.sequence_parts(parts, fail, captures, out);
    }

    fn sequence_parts(
        &mut self,
        parts: Vec<(&Pattern, Var)>,
        fail: Label,
        captures: &mut Vec<Capture>,
        out: &mut Vec<S>,
    ) {
        for (item, var) in parts {
            match &item.kind {
                PatternKind::Star(Some(name)) => captures.push(Capture { name: name.clone(), var }),
                _ => self.parts(vec![(item, var)], fail, captures, out),
            }
        }
    }

    /// A sequence pattern on a tuple whose length is known when compiling.
    #[allow(clippy::too_many_arguments)]
    fn fixed_sequence(
        &mut self,
        items: &[Pattern],
        star: Option<usize>,
        types: &[Ty],
        subject: Subject,
        fail: Label,
        span: Span,
        captures: &mut Vec<Capture>,
        out: &mut Vec<S>,
    ) {
        let fits = if star.is_some() { items.len() - 1 <= types.len() } else { items.len() == types.len() };
        if !fits {
            return self.leave(fail, out);
        }
        let rest = types.len() + usize::from(star.is_some()) - items.len();
        let mut parts = vec![];
        let mut at = 0;
        for item in items {
            let starred = matches!(item.kind, PatternKind::Star(_));
            let n = if starred { rest } else { 1 };
            let mut nodes = vec![];
            for (i, &item) in types.iter().enumerate().skip(at).take(n) {
                let tuple = self.held(subject.var, span);
                nodes.push(Node::new(Kind::TupleItem(tuple, i as u32), item, span));
            }
            at += n;
            let value = match &item.kind {
                PatternKind::Star(None) => continue,
                PatternKind::Star(Some(_)) => self.new_list(nodes, span),
                _ => nodes.remove(0),
            };
            parts.push((item, self.hold(value, out)));
        }
        self.sequence_parts(parts, fail, captures, out);
    }

    /// What a mapping has for a key. CPython asks its `get`, which is seen where the class is the program's `own`.
    fn value_of_key(
        &mut self,
        key: N,
        subject: Subject,
        own: bool,
        fail: Label,
        span: Span,
        out: &mut Vec<S>,
    ) -> Option<Var> {
        let mapping = self.held(subject.var, span);
        if !own {
            let found = self.compare(CmpOp::In, key.clone(), mapping.clone(), span);
            self.require(found, None, fail, out);
            if !self.env.live {
                return None;
            }
            let value = self.subscript_of(mapping, key, span);
            return Some(self.hold(value, out));
        }
        let object = self.s.lang_class(paths::OBJECT);
        let nothing = self.construct(object, vec![], Args::default(), span);
        let nothing = self.coerce(nothing, Ty::OBJECT);
        let nothing = self.hold(nothing, out);
        let default = self.held(nothing, span);
        let value = self.call_member(mapping, paths::GET, Args::of(vec![key, default.clone()]), span);
        let var = self.hold(value, out);
        let value = self.held(var, span);
        let found = self.compare(CmpOp::IsNot, value, default, span);
        self.require(found, None, fail, out);
        self.env.live.then_some(var)
    }

    /// Goes on with instances of the classes and of those below them; what `isinstance` counts beside these is no matter here.
    fn require_derived(&mut self, classes: &[ClassId], subject: Subject, fail: Label, span: Span, out: &mut Vec<S>) {
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let ty = self.slot(subject.var).ty;
        let mut test = self.bool_node(false, span);
        for &class in classes {
            let one = self.derived_test(subject.var, ty, class, span);
            let one = self.or_registered(one, subject.var, ty, class, span);
            test = match (Self::static_truth(&test), Self::static_truth(&one)) {
                (Some(true), _) | (_, Some(false)) => test,
                (_, Some(true)) | (Some(false), _) => one,
                _ => Node::new(Kind::Or(test, one), bool_ty, span),
            };
        }
        self.require_class(test, subject, fail, span, out);
    }

    /// May it be an instance of a class of the program below one of these, whose methods the program sees called?
    fn may_be_own(&mut self, ty: Ty, classes: &[ClassId]) -> bool {
        let below = self.s.class_of(ty).map(|(class, _)| class).filter(|_| ty != Ty::OBJECT);
        let program = &self.s.program;
        let all = (0..program.classes.len() as u32).map(ClassId);
        all.filter(|&id| !program.module(program.class(id).module).library).any(|id| {
            below.is_none_or(|below| self.s.types.derives(id, below) || self.s.types.derives(below, id))
                && classes.iter().any(|&class| program.is_subclass(&self.s.types, id, class))
        })
    }

    /// The place that is so far from the end.
    fn place_from_end(&mut self, sequence: Var, n: usize, span: Span) -> N {
        let sequence = self.held(sequence, span);
        let length = self.method(sequence, paths::DUNDER_LEN, vec![], span);
        let n = self.int_node(n as i64, span);
        self.binary(BinOp::Sub, length, n, span)
    }

    fn require_length(&mut self, n: usize, or_more: bool, var: Var, fail: Label, span: Span, out: &mut Vec<S>) {
        let value = self.held(var, span);
        let length = self.method(value, paths::DUNDER_LEN, vec![], span);
        let wanted = self.int_node(n as i64, span);
        let op = if or_more { CmpOp::GtE } else { CmpOp::Eq };
        let fits = self.compare(op, length, wanted, span);
        self.require(fits, None, fail, out);
    }

    /// `{key: pattern, **rest}`
    #[allow(clippy::too_many_arguments)]
    pub(super) fn mapping(
        &mut self,
        keys: &[ExprId],
        patterns: &[Pattern],
        rest: Option<&Name>,
        subject: Subject,
        fail: Label,
        span: Span,
        captures: &mut Vec<Capture>,
        out: &mut Vec<S>,
    ) {
        let classes = self.s.program.pattern_classes.mappings.clone();
        self.require_derived(&classes, subject, fail, span, out);
        if self.env.live && !keys.is_empty() {
            self.require_length(keys.len(), true, subject.var, fail, span, out);
        }
        let ty = self.slot(subject.var).ty;
        let own = self.may_be_own(ty, &classes);
        let (mut parts, mut held_keys) = (vec![], vec![]);
        for (&key, pattern) in keys.iter().zip(patterns) {
            if !self.env.live {
                return;
            }
            let key = self.expr(key);
            let key = self.keep(key, out);
            if let Some(var) = self.value_of_key(key.clone(), subject, own, fail, span, out) {
                parts.push((pattern, var));
            }
            held_keys.push(key);
        }
        self.parts(parts, fail, captures, out);
        if let Some(name) = rest
            && self.env.live
        {
            let mapping = self.held(subject.var, span);
            let dict = self.s.lang_class(paths::DICT);
            let copy = self.construct(dict, vec![], Args::of(vec![mapping]), span);
            let var = self.hold(copy, out);
            for key in held_keys {
                let copy = self.held(var, span);
                let delete = self.method(copy, paths::DELITEM, vec![key], span);
                out.push(S::Expr(delete));
            }
            captures.push(Capture { name: name.clone(), var });
        }
    }
}

/// `_` and `*_`
fn is_wildcard(p: &Pattern) -> bool {
    matches!(p.kind, PatternKind::Star(None) | PatternKind::As { pattern: None, name: None })
}
