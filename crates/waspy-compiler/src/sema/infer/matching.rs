//! `match`: each case is a sequence of tests that leaves for the next case where one fails (PEP 634).
//!
//! What a pattern captures is kept in temporaries until the whole pattern has matched, and then stored into the names.
//! A test narrows the value it looked at, so that what follows works on values whose type is known.

use super::body::{Body, Bound, Env};
use super::patterns::{captured_names, written_match_args};
use crate::lang_items::paths;
use crate::sema::program::Member;
use crate::sema::tree::{Kind, Label, N, Node, S, Var};
use crate::sema::types::{ClassId, Ty, TyKind};
use waspy_syntax::ast::{CmpOp, Constant, ExprId, MatchCase, Name, Pattern, PatternKind};
use waspy_syntax::source::Span;

/// A name that a pattern binds, and where its value is kept until then.
pub(super) struct Capture {
    pub(super) name: Name,
    pub(super) var: Var,
}

/// The value that a `match` looks at, and the variable of the program it was read from, which is narrowed with it.
#[derive(Clone, Copy)]
pub(super) struct Subject {
    pub(super) var: Var,
    source: Option<Var>,
}

impl Body<'_, '_> {
    /// `match subject: case …`
    pub(super) fn match_stmt(&mut self, subject: ExprId, cases: &[MatchCase], out: &mut Vec<S>) {
        let value = self.expr(subject);
        if value.ty == Ty::NEVER {
            out.push(S::Expr(value));
            return self.die(out);
        }
        let source = match value.kind {
            Kind::Local(var) if !self.rebinds(var, cases) => Some(var),
            _ => None,
        };
        let var = self.hold(value, out);
        let subject = Subject { var, source };
        self.labelled(out, &mut |b, done, out| {
            for case in cases {
                if b.env.live {
                    b.labelled(out, &mut |b, next, out| b.case(case, subject, next, done, out));
                }
            }
        });
    }

    /// Does a case store into this variable? Then it is not what was matched any more.
    fn rebinds(&self, var: Var, cases: &[MatchCase]) -> bool {
        let mut names = vec![];
        for case in cases {
            captured_names(&case.pattern, &mut names);
            if let Some(guard) = case.guard {
                super::names::walrus_names(&self.unit, guard, &mut names);
            }
        }
        names.iter().any(|(name, _)| self.local(name) == Some(var))
    }

    fn case(&mut self, case: &MatchCase, subject: Subject, next: Label, done: Label, out: &mut Vec<S>) {
        let mut captures = vec![];
        self.pattern(&case.pattern, subject, next, &mut captures, out);
        for capture in captures {
            if self.env.live {
                let value = self.held(capture.var, capture.name.span);
                self.store_named(&capture.name.text, value, capture.name.span, out);
            }
        }
        if let Some(guard) = case.guard
            && self.env.live
        {
            let guard = self.expr(guard);
            self.require(guard, None, next, out);
        }
        if self.env.live {
            self.block(&case.body, out);
        }
        if self.env.live {
            self.leave(done, out);
        }
    }

    // Labels.

    /// Statements that may be left for their end.
    fn labelled(&mut self, out: &mut Vec<S>, f: &mut dyn FnMut(&mut Self, Label, &mut Vec<S>)) {
        let label = Label(self.labels.len() as u32);
        self.labels.push(vec![]);
        let mut stmts = vec![];
        f(self, label, &mut stmts);
        let left: Vec<Env> = self.labels.pop().expect("the label was pushed");
        let mut end = self.env.clone();
        for env in &left {
            end = self.join_env(&end, env);
        }
        self.env = end;
        out.push(S::Labelled(label, stmts));
    }

    pub(super) fn leave(&mut self, label: Label, out: &mut Vec<S>) {
        let env = self.env.clone();
        self.labels[label.0 as usize].push(env);
        out.push(S::Leave(label));
        self.env.live = false;
    }

    /// Goes on where the condition holds, knowing that it does; leaves otherwise. `also` is a pair of variables: what is
    /// said of the first holds for the second.
    pub(super) fn require(&mut self, cond: N, also: Option<(Var, Var)>, fail: Label, out: &mut Vec<S>) {
        let cond = self.truth(cond);
        if cond.ty == Ty::NEVER {
            out.push(S::Expr(cond));
            return self.die(out);
        }
        match Self::static_truth(&cond) {
            Some(true) => return,
            Some(false) => return self.leave(fail, out),
            None => {}
        }
        let start = self.env.clone();
        let (mut yes, mut no) = (vec![], vec![]);
        self.narrow(&cond, false, &mut no);
        self.leave(fail, &mut no);
        self.env = start;
        self.narrow(&cond, true, &mut yes);
        if let Some((from, to)) = also {
            let said = super::narrow::renamed(&cond, from, to);
            self.narrow(&said, true, &mut yes);
        }
        out.push(S::If(cond, yes, no));
    }

    // Values.

    /// A temporary that keeps a value.
    pub(super) fn hold(&mut self, value: N, out: &mut Vec<S>) -> Var {
        let var = self.temp(value.ty);
        self.set_var(var, value, out);
        var
    }

    pub(super) fn held(&mut self, var: Var, span: Span) -> N {
        let ty = self.slot(var).ty;
        Node::new(Kind::Local(var), ty, span)
    }

    // Patterns.

    pub(super) fn pattern(
        &mut self,
        p: &Pattern,
        subject: Subject,
        fail: Label,
        captures: &mut Vec<Capture>,
        out: &mut Vec<S>,
    ) {
        if !self.env.live {
            return;
        }
        let span = p.span;
        let value = self.held(subject.var, span);
        match &p.kind {
            PatternKind::Value(e) => {
                let wanted = self.expr(*e);
                let same = self.compare(CmpOp::Eq, value, wanted, span);
                self.require(same, None, fail, out);
            }
            PatternKind::Singleton(constant) => {
                let wanted = self.constant(constant, span);
                let same = self.compare(CmpOp::Is, value, wanted, span);
                let also = matches!(constant, Constant::None).then_some(subject.source).flatten();
                self.require(same, also.map(|source| (subject.var, source)), fail, out);
            }
            PatternKind::As { pattern, name } => {
                if let Some(inner) = pattern {
                    self.pattern(inner, subject, fail, captures, out);
                }
                if let Some(name) = name
                    && self.env.live
                {
                    let value = self.held(subject.var, span);
                    let var = self.hold(value, out);
                    captures.push(Capture { name: name.clone(), var });
                }
            }
            PatternKind::Or(alternatives) => self.alternatives(alternatives, subject, fail, captures, out),
            PatternKind::Sequence(items) => self.sequence(items, subject, fail, span, captures, out),
            PatternKind::Mapping { keys, patterns, rest } => {
                self.mapping(keys, patterns, rest.as_ref(), subject, fail, span, captures, out);
            }
            PatternKind::Class { cls, patterns, kwd_attrs, kwd_patterns } => {
                if let Some(class) = self.pattern_class(*cls, out) {
                    let names = kwd_attrs.iter().map(|n| n.text.clone());
                    let named = names.zip(kwd_patterns).collect();
                    self.class_pattern(class, patterns, named, subject, fail, span, captures, out);
                }
            }
            PatternKind::Star(_) => unreachable!("the parser has stars in sequences only"),
        }
    }

    pub(super) fn parts(
        &mut self,
        parts: Vec<(&Pattern, Var)>,
        fail: Label,
        captures: &mut Vec<Capture>,
        out: &mut Vec<S>,
    ) {
        for (pattern, var) in parts {
            self.pattern(pattern, Subject { var, source: None }, fail, captures, out);
        }
    }

    /// `a | b`: the alternatives bind the same names, each its own temporaries; they meet in shared ones.
    fn alternatives(
        &mut self,
        alternatives: &[Pattern],
        subject: Subject,
        fail: Label,
        captures: &mut Vec<Capture>,
        out: &mut Vec<S>,
    ) {
        let mut names = vec![];
        captured_names(&alternatives[0], &mut names);
        let shared: Vec<Capture> = names
            .iter()
            .map(|(text, span)| Capture {
                name: Name { text: text.clone(), span: *span },
                var: self.new_var("", Ty::NEVER, Bound::No),
            })
            .collect();
        self.labelled(out, &mut |b, found, out| {
            for alternative in alternatives {
                if !b.env.live {
                    break;
                }
                b.labelled(out, &mut |b, next, out| {
                    let mut own = vec![];
                    b.pattern(alternative, subject, next, &mut own, out);
                    for capture in &shared {
                        let from = own.iter().find(|c| c.name.text == capture.name.text);
                        if let Some(from) = from.filter(|_| b.env.live) {
                            let value = b.held(from.var, capture.name.span);
                            b.set_var(capture.var, value, out);
                        }
                    }
                    if b.env.live {
                        b.leave(found, out);
                    }
                });
            }
            if b.env.live {
                b.leave(fail, out);
            }
        });
        captures.extend(shared);
    }

    // Classes.

    /// The class that a class pattern names.
    fn pattern_class(&mut self, cls: ExprId, out: &mut Vec<S>) -> Option<ClassId> {
        let node = self.expr(cls);
        match *self.s.types.kind(node.ty) {
            TyKind::Type(class, _) => Some(class),
            TyKind::Never => {
                out.push(S::Expr(node));
                self.die(out);
                None
            }
            _ => {
                self.refuse("a class pattern with a class that is not known when compiling", node.span);
                None
            }
        }
    }

    /// Goes on where the subject passes the test of its class.
    pub(super) fn require_class(&mut self, test: N, subject: Subject, fail: Label, span: Span, out: &mut Vec<S>) {
        self.require(test, subject.source.map(|source| (subject.var, source)), fail, out);
        let ty = self.slot(subject.var).ty;
        if let TyKind::Opt(inner) = *self.s.types.kind(ty)
            && self.env.live
        {
            // It is an instance of a class, so it is there.
            let value = self.held(subject.var, span);
            let present = Node::new(Kind::Coerce(value), inner, span);
            self.set_var(subject.var, present, out);
        }
    }

    /// `Class(a, b, name=c)`
    #[allow(clippy::too_many_arguments)]
    fn class_pattern(
        &mut self,
        class: ClassId,
        positional: &[Pattern],
        named: Vec<(String, &Pattern)>,
        subject: Subject,
        fail: Label,
        span: Span,
        captures: &mut Vec<Capture>,
        out: &mut Vec<S>,
    ) {
        let ty = self.slot(subject.var).ty;
        let test = self.instance_test(subject.var, ty, class, span);
        self.require_class(test, subject, fail, span, out);
        if !self.env.live {
            return;
        }
        let itself = self.matches_itself(class);
        let names = if itself { vec![] } else { self.match_args(class) };
        let takes = if itself { 1 } else { names.len() };
        if positional.len() > takes {
            let name = self.s.program.class(class).name.clone();
            let plural = if takes == 1 { "" } else { "s" };
            let given = positional.len();
            let text = format!("{name}() accepts {takes} positional sub-pattern{plural} ({given} given)");
            let raise = self.raise_type_error(vec![], &text, span);
            out.push(S::Expr(raise));
            return self.die(out);
        }
        if itself && let Some(first) = positional.first() {
            self.pattern(first, Subject { var: subject.var, source: None }, fail, captures, out);
        }
        let mut parts: Vec<(String, &Pattern)> = names.into_iter().zip(positional).collect();
        parts.extend(named);
        for (name, pattern) in parts {
            if !self.env.live {
                return;
            }
            let object = self.held(subject.var, span);
            if self.is_written_property(object.ty, &name) {
                let var = self.property_if_there(object, &name, fail, span, out);
                self.parts(vec![(pattern, var)], fail, captures, out);
                continue;
            }
            let has = self.has_attribute(object.clone(), &name, span);
            self.require(has, None, fail, out);
            if self.env.live {
                let value = self.attribute_of(object, &name, span);
                let var = self.hold(value, out);
                self.parts(vec![(pattern, var)], fail, captures, out);
            }
        }
    }

    /// What a property gives, which is asked once; AttributeError means that the pattern does not match.
    fn property_if_there(&mut self, object: N, name: &str, fail: Label, span: Span, out: &mut Vec<S>) -> Var {
        let var = self.temp(Ty::OBJECT);
        let none = self.coerce(Node::new(Kind::None, Ty::NONE, span), Ty::OBJECT);
        out.push(S::Set(var, none));
        let no = self.bool_node(false, span);
        let has = self.unless_missing(no, span, &mut |b| {
            let value = b.attribute_of(object.clone(), name, span);
            if value.ty == Ty::NEVER {
                return value;
            }
            let value = b.coerce(value, Ty::OBJECT);
            let (ty, yes) = (b.s.lang_ty(paths::BOOL), b.bool_node(true, span));
            Node::new(Kind::Block(vec![S::Set(var, value)], yes), ty, span)
        });
        self.require(has, None, fail, out);
        var
    }

    /// Is a positional sub-pattern of this class a pattern for the value itself?
    fn matches_itself(&mut self, class: ClassId) -> bool {
        let itself = [
            paths::BOOL,
            paths::BYTES,
            paths::DICT,
            paths::FLOAT,
            paths::FROZENSET,
            paths::INT,
            paths::LIST,
            paths::SET,
            paths::STR,
            paths::TUPLE,
        ];
        itself.iter().any(|path| {
            let base = self.s.lang_class(path);
            self.s.types.derives(class, base)
        })
    }

    /// The attributes that positional sub-patterns are for: `__match_args__`, which `@dataclass` makes from the fields.
    fn match_args(&mut self, class: ClassId) -> Vec<String> {
        for class in self.s.program.mro(class) {
            let info = self.s.program.class(class);
            if let Some(Member::Global(_)) = info.members.get(paths::MATCH_ARGS) {
                return written_match_args(&info.unit.clone(), info.stmt).unwrap_or_else(|| {
                    let span = self.s.program.class(class).span;
                    self.refuse("__match_args__ that is not a tuple of literals", span);
                    vec![]
                });
            }
            if info.dataclass.is_some() || info.named_tuple {
                let fields = self.s.all_dataclass_fields(class);
                return fields.into_iter().filter(|f| f.init && !f.kw_only).map(|f| f.name).collect();
            }
        }
        vec![]
    }
}
