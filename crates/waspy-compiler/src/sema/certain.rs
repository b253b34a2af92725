//! Code that raises whenever it is reached: mistyped attributes and methods, calls with too few arguments. A warning, since
//! CPython runs such a program until it comes there, and so do we.
//!
//! What is looked at is the typed trees, when inference has ended. A place counts when it raises in every specialisation of its
//! function and nothing else is done there: an operation on `object` raises for some classes only. What is said of `None` does
//! not count, since a specialisation for it is often one in which a test leads elsewhere (`if node:`). Neither does what is inside
//! `try` with an `except`, or a lambda: there, raising may be what is wanted.

use super::Sema;
use super::infer::SpecKind;
use super::tree::{Kind, N, Node, S, SpecId, Target, for_each_child, for_each_expr};
use super::types::{FunctionId, Ty};
use crate::hash::{HashMap, HashSet};
use crate::lang_items::paths;
use std::rc::Rc;
use waspy_syntax::codes;
use waspy_syntax::diagnostic::Diagnostic;
use waspy_syntax::source::Span;

/// Places where a function raises, and places where it does something else.
#[derive(Default)]
struct Places {
    raising: HashMap<Span, Raised>,
    working: HashSet<Span>,
}

/// What is raised.
struct Raised {
    class: &'static str,
    text: String,
    /// The type of the first operand: the object without the attribute.
    of: Option<Ty>,
}

impl Sema<'_> {
    /// Warns of everything of the user's that the roots reach and that raises for certain.
    pub fn warn_of_certain_errors(&mut self, roots: &[SpecId]) {
        let attribute = self.lang_function(paths::RAISE_ATTRIBUTE_ERROR);
        let kinds = [(attribute, "AttributeError"), (self.lang_function(paths::RAISE_TYPE_ERROR), "TypeError")];
        let mut places = Places::default();
        for id in self.reachable(roots) {
            let function = match self.infer.specs[id.0 as usize].kind {
                SpecKind::User(f, _) => f,
                SpecKind::Body(start) => match self.infer.specs[start.0 as usize].kind {
                    SpecKind::User(f, _) => f,
                    _ => continue,
                },
                _ => continue,
            };
            let lambda =
                self.program.function(function).stmt.is_none() && !self.program.function(function).is_module_body();
            if self.is_written_by_user(function) && !lambda {
                let tree = Rc::clone(&self.infer.specs[id.0 as usize].tree);
                tree.body.iter().for_each(|s| statement(s, &kinds, &mut places));
            }
        }
        let Places { raising, working } = places;
        let mut found: Vec<(Span, Raised)> = raising.into_iter().filter(|(span, _)| !working.contains(span)).collect();
        found.sort_by_key(|(span, _)| (span.file.0, span.start, span.end));
        for (span, raised) in found {
            let text = format!("this raises {}: {}", raised.class, raised.text);
            let near = raised.of.and_then(|ty| self.nearest_member(ty, &raised.text));
            let hint = match near {
                Some(near) => format!("did you mean '{near}'?"),
                None => "it does so whenever it is reached".into(),
            };
            self.error(Diagnostic::warning(codes::CERTAIN, span, text).hint(hint));
        }
    }

    /// The member of a class whose name is nearest to the one that an AttributeError ends with.
    fn nearest_member(&mut self, ty: Ty, text: &str) -> Option<String> {
        let wanted = text.strip_suffix('\'')?.rsplit_once('\'')?.1;
        let ty = self.types.resolve(ty);
        let (class, _) = self.class_of(ty)?;
        let mut names: Vec<String> = vec![];
        for class in self.program.class(class).mro.clone().into_iter().chain([class]) {
            let class = self.program.class(class);
            names.extend(class.fields.iter().map(|f| f.name.clone()));
            names.extend(class.members.keys().cloned());
        }
        super::suggest::closest(wanted, names.iter().map(String::as_str)).map(str::to_owned)
    }
}

fn statement(stmt: &S, kinds: &[(FunctionId, &'static str)], places: &mut Places) {
    match stmt {
        S::Try(t) if t.handler.is_some() => {
            let mut works = |n: &Node| works_everywhere(n, places);
            t.body.iter().for_each(|s| for_each_expr(s, &mut works));
            let handlers = t.handler.iter().chain(&t.cleanup).flat_map(|h| &h.body);
            t.orelse.iter().chain(&t.finally).chain(handlers).for_each(|s| statement(s, kinds, places));
        }
        S::Try(t) => {
            let cleanup = t.cleanup.iter().flat_map(|h| &h.body);
            t.body.iter().chain(&t.finally).chain(cleanup).for_each(|s| statement(s, kinds, places));
        }
        S::If(cond, then, other) => {
            node(cond, kinds, places);
            then.iter().chain(other).for_each(|s| statement(s, kinds, places));
        }
        S::Labelled(_, body) => body.iter().for_each(|s| statement(s, kinds, places)),
        S::Loop(l) => {
            node(&l.cond, kinds, places);
            l.body.iter().chain(&l.orelse).for_each(|s| statement(s, kinds, places));
        }
        _ => for_each_expr(stmt, &mut |n| node(n, kinds, places)),
    }
}

fn node(n: &Node, kinds: &[(FunctionId, &'static str)], places: &mut Places) {
    match &n.kind {
        Kind::Never(items) => {
            if let Some(raised) = raised(items, kinds) {
                places.raising.entry(n.span).or_insert(raised);
                let (_, operands) = items.split_last().expect("it raises");
                // What is evaluated before belongs to other places, or to this one.
                operands.iter().filter(|o| o.span != n.span).for_each(|o| node(o, kinds, places));
            } else {
                items.iter().for_each(|i| node(i, kinds, places));
            }
        }
        Kind::Block(stmts, value) => {
            places.working.insert(n.span);
            stmts.iter().for_each(|s| statement(s, kinds, places));
            node(value, kinds, places);
        }
        _ => {
            places.working.insert(n.span);
            for_each_child(n, &mut |child| node(child, kinds, places));
        }
    }
}

/// Nothing here counts as raising, whatever it does.
fn works_everywhere(n: &Node, places: &mut Places) {
    places.working.insert(n.span);
    for_each_child(n, &mut |child| works_everywhere(child, places));
}

/// What the last of some operands raises, if it does nothing else.
fn raised(items: &[N], kinds: &[(FunctionId, &'static str)]) -> Option<Raised> {
    let (last, operands) = items.split_last()?;
    // A call that never returns may be wrapped once more.
    let call = match &last.kind {
        Kind::Never(inner) if inner.len() == 1 => &inner[0],
        _ => last,
    };
    let Kind::Call(Target::Library(f, _), args) = &call.kind else { return None };
    let class = kinds.iter().find_map(|(id, class)| (id == f).then_some(*class))?;
    let Kind::Str(text) = &args.first()?.kind else { return None };
    let text = String::from_utf8_lossy(text).into_owned();
    let of_none = text.contains("NoneType");
    (!of_none).then(|| Raised { class, text, of: operands.first().map(|o| o.ty) })
}
