//! Metaclasses. A class is known when compiling, so what its metaclass defines is called with it as a receiver of a type of
//! its own, as class methods are. `Sema::class_of` of a class is its metaclass: that is how special methods are found.
//!
//! `__new__` gets the metaclass with the class that is being made as its type argument; `type.__new__` then is what is left
//! of the class statement. The namespace is made, as a dict, only for a metaclass that looks at it.

use super::body::Body;
use super::call::Args;
use super::namespace_use::{Changes, is_copy_of, looks_at, passes_on, texts_and_calls};
use crate::lang_items::{self, paths, property_part};
use crate::sema::program::Member;
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{ClassId, FunctionId, Ty, TyKind};
use std::rc::Rc;
use waspy_syntax::ast::{ClassDef, CmpOp, Constant, ExprKind, StmtId, StmtKind, Unit};
use waspy_syntax::source::Span;

impl crate::sema::Sema<'_> {
    /// A member of the class's metaclass that the program defines.
    pub fn metaclass_member(&mut self, class: ClassId, name: &str) -> Option<(ClassId, Member)> {
        let meta = self.program.class(class).metaclass?;
        let above: Vec<ClassId> =
            self.program.mro(meta).into_iter().filter(|&c| !self.program.class(c).dialect).collect();
        self.find_in(&above, name)
    }

    fn metaclass_method(&mut self, class: ClassId, name: &str) -> Option<Vec<FunctionId>> {
        match self.metaclass_member(class, name) {
            Some((_, Member::Methods(ids))) => Some(ids),
            _ => None,
        }
    }

    /// Has some class a metaclass?
    pub fn has_metaclasses(&self) -> bool {
        self.program.classes.iter().any(|c| c.metaclass.is_some())
    }

    /// Does the metaclass of some class define the method, so that classes found when running may have it?
    pub fn classes_have(&mut self, name: &str) -> bool {
        let all: Vec<ClassId> = (0..self.program.classes.len() as u32).map(ClassId).collect();
        let contains = paths::ENUM_CONTAINER.contains(&name);
        all.into_iter().any(|c| {
            contains && self.program.class(c).enum_members.is_some() || self.metaclass_method(c, name).is_some()
        })
    }
}

impl Body<'_, '_> {
    pub(super) fn class_node(&mut self, class: ClassId, span: Span) -> N {
        let ty = self.s.class_ty(class, vec![]);
        Node::new(Kind::None, ty, span)
    }

    /// `C.name` where only the metaclass has the attribute.
    pub(super) fn metaclass_attribute(&mut self, class: ClassId, name: &str, span: Span) -> Option<N> {
        let this = self.class_node(class, span);
        Some(match self.s.metaclass_member(class, name) {
            Some((_, Member::Methods(ids))) if self.s.program.function(ids[0]).attrs.is_property => {
                self.call_functions(&ids, vec![], Args::of(vec![this]), span)
            }
            Some((_, Member::Methods(ids))) if self.s.program.function(ids[0]).attrs.is_static => {
                let ty = self.s.function_ty(ids[0]);
                Node::new(Kind::None, ty, span)
            }
            Some((_, Member::Methods(_))) => self.bound_method(this, name, span),
            Some((owner, Member::Global(_))) => {
                self.class_variable(owner, name, span, &mut |b| b.no_class_attribute(class, name, span))
            }
            Some((_, Member::Class(inner))) => self.class_node(inner, span),
            None if name == paths::REGISTER && self.may_register(class) => self.registrar(class, span),
            _ => {
                let special = lang_items::is_special(name);
                let ids = self.s.metaclass_method(class, paths::GETATTR_METHOD).filter(|_| !special)?;
                let name = self.str_node(name, span);
                self.call_functions(&ids, vec![], Args::of(vec![this, name]), span)
            }
        })
    }

    /// Is it a property of the metaclass? That comes before what the class has.
    pub(super) fn metaclass_property(&mut self, class: ClassId, name: &str, span: Span) -> Option<N> {
        let ids = self.s.metaclass_method(class, name)?;
        if !self.s.program.function(ids[0]).attrs.is_property {
            return None;
        }
        self.metaclass_attribute(class, name, span)
    }

    /// `C.name(args)` where only the metaclass has the method.
    pub(super) fn call_on_metaclass(&mut self, class: ClassId, name: &str, args: &mut Args, span: Span) -> Option<N> {
        let Some(ids) = self.s.metaclass_method(class, name) else {
            return self.enum_as_container(class, name, args, span);
        };
        let attrs = self.s.program.function(ids[0]).attrs.clone();
        if attrs.is_property {
            return None;
        }
        let mut args = std::mem::take(args);
        if attrs.is_classmethod {
            let meta = self.s.program.class(class).metaclass?;
            let meta = self.class_node(meta, span);
            args.positional.insert(0, meta);
        } else if !attrs.is_static {
            let this = self.class_node(class, span);
            args.positional.insert(0, this);
        }
        Some(self.call_functions(&ids, vec![], args, span))
    }

    /// The class of a class that is found when running.
    pub(super) fn metaclass_of(&mut self, class: N, span: Span) -> N {
        let of = self.s.lang_class(paths::TYPE);
        let plain = self.class_node(of, span);
        let plain = self.class_object(plain);
        let ty = plain.ty;
        let found = self.by_class(class, plain, &mut |b, class| {
            let meta = b.s.class_of(class.ty).map_or(of, |(meta, _)| meta);
            let meta = b.class_node(meta, span);
            Some(b.class_object(meta))
        });
        Node::new(Kind::Coerce(found), ty, span)
    }

    /// `C.name = value` where the metaclass has a `__setattr__`, or a property of that name.
    pub(super) fn store_by_metaclass(&mut self, class: ClassId, name: &str, value: &N, span: Span) -> Option<N> {
        self.s.program.class(class).metaclass?;
        let this = self.class_node(class, span);
        let setter = property_part(name, paths::SETTER);
        if let Some(ids) = self.s.metaclass_method(class, &setter) {
            return Some(self.call_functions(&ids, vec![], Args::of(vec![this, value.clone()]), span));
        }
        if self.plain_stores {
            return None;
        }
        let ids = self.s.metaclass_method(class, paths::DUNDER_SETATTR)?;
        let name = self.str_node(name, span);
        Some(self.call_functions(&ids, vec![], Args::of(vec![this, name, value.clone()]), span))
    }

    /// `C(args)` where the metaclass has a `__call__`.
    pub(super) fn construct_by_metaclass(&mut self, class: ClassId, args: &mut Args, span: Span) -> Option<N> {
        self.s.program.class(class).metaclass?;
        self.call_on_metaclass(class, paths::DUNDER_CALL, args, span)
    }

    /// What `type` does under the names of its methods.
    pub(super) fn type_method(&mut self, name: &str, args: &Args, span: Span) -> Option<N> {
        let (first, given) = args.positional.split_first()?;
        match (name, self.s.types.kind(first.ty).clone()) {
            (paths::DUNDER_CALL, TyKind::Type(class, bindings)) => {
                let args = Args { positional: given.to_vec(), ..args.clone() };
                Some(self.construct_plain(class, bindings, args, span))
            }
            (paths::DUNDER_NEW, TyKind::Type(meta, made)) if self.is_metaclass(meta) && !made.is_empty() => {
                let TyKind::Type(class, _) = *self.s.types.kind(made[0]) else { return None };
                let args = Args { positional: given.to_vec(), ..args.clone() };
                Some(self.finish_class(class, args, span))
            }
            (paths::DUNDER_SETATTR, TyKind::Type(..)) => {
                let [name, value] = given else { return None };
                let (first, name, value) = (first.clone(), name.clone(), value.clone());
                Some(self.plain(|b| b.set_by_name(first, name, value, span)))
            }
            (paths::DUNDER_INIT, TyKind::Type(..)) => {
                let all = args.positional.iter().cloned().chain(args.keywords.iter().map(|(_, n)| n.clone()));
                let stmts = all.chain(args.rest.clone()).chain(args.mapping.clone()).map(S::Expr).collect();
                Some(Node::new(Kind::Block(stmts, Node::new(Kind::None, Ty::NONE, span)), Ty::NONE, span))
            }
            _ => None,
        }
    }

    fn is_metaclass(&mut self, class: ClassId) -> bool {
        let of = self.s.lang_class(paths::TYPE);
        class != of && self.s.types.derives(class, of)
    }

    /// The rest of a class statement whose metaclass makes and initialises the class.
    pub(super) fn made_by_metaclass(
        &mut self,
        class: ClassId,
        def: &ClassDef,
        keywords: &[(String, N)],
        span: Span,
        out: &mut Vec<S>,
    ) -> Option<N> {
        let meta = self.s.program.class(class).metaclass?;
        let (new, init) =
            (self.s.metaclass_method(class, paths::DUNDER_NEW), self.s.metaclass_method(class, paths::DUNDER_INIT));
        if new.is_none() && init.is_none() {
            return None;
        }
        let name = self.str_node(&def.name.text, span);
        let bases = if self.s.program.class(class).bases.is_empty() {
            self.tuple_of(vec![], span)
        } else {
            self.classes_above(class, paths::DUNDER_BASES, span)
        };
        let space = self.namespace(class, span);
        let space = self.keep(space, out);
        let with = |first: N| Args {
            positional: vec![first, name.clone(), bases.clone(), space.clone()],
            keywords: keywords.to_vec(),
            ..Args::default()
        };
        let made = match &new {
            Some(ids) => {
                let this = self.s.class_ty(class, vec![]);
                let ty = self.s.class_ty(meta, vec![this]);
                let made = self.call_functions(ids, vec![], with(Node::new(Kind::None, ty, span)), span);
                self.keep_made(made, out)
            }
            None => {
                self.set_names(class, def, span, out);
                self.init_subclass(class, keywords.to_vec(), None, span, out);
                self.class_node(class, span)
            }
        };
        if made.ty == Ty::NEVER {
            return Some(made);
        }
        if let Some(ids) = init {
            let this = self.class_node(class, span);
            let init = self.call_functions(&ids, vec![], with(this), span);
            if init.ty == Ty::NEVER {
                return Some(init);
            }
            out.push(S::Expr(init));
        }
        Some(made)
    }

    fn keep_made(&mut self, made: N, out: &mut Vec<S>) -> N {
        if !matches!(self.s.types.kind(made.ty), TyKind::Type(..)) {
            return self.keep(made, out);
        }
        let (ty, span) = (made.ty, made.span);
        out.push(S::Expr(made));
        Node::new(Kind::None, ty, span)
    }

    /// The names and values of a class statement, where its metaclass looks at them.
    fn namespace(&mut self, class: ClassId, span: Span) -> N {
        let items = if self.metaclass_looks(class) { self.class_items(class, true, span) } else { vec![] };
        self.keyword_dict(items, span)
    }

    /// Does a metaclass do more with the namespace than to pass it on?
    fn metaclass_looks(&mut self, class: ClassId) -> bool {
        // With fewer parameters it is in `*args`.
        self.makers(class).iter().any(|(unit, body, space)| space.as_ref().is_none_or(|s| looks_at(unit, body, s)))
    }

    /// The methods of the metaclass that get the namespace, and what they call it.
    fn makers(&self, class: ClassId) -> Vec<(Rc<Unit>, Vec<StmtId>, Option<String>)> {
        let Some(meta) = self.s.program.class(class).metaclass else { return vec![] };
        let mut makers = vec![];
        for c in self.s.program.mro(meta) {
            for name in [paths::DUNDER_NEW, paths::DUNDER_INIT] {
                let Some(Member::Methods(ids)) = self.s.program.class(c).members.get(name) else { continue };
                let function = self.s.program.function(ids[0]);
                if !function.dialect {
                    let space = super::scopes::param_names(&function.params()).nth(3);
                    makers.push((function.unit.clone(), function.def().body.clone(), space));
                }
            }
        }
        makers
    }

    /// Names that the metaclass may add: texts that it names, or, where it passes on another dict than it was given, all
    /// that the program mentions.
    fn new_names(&self, class: ClassId) -> Vec<String> {
        let mut names = vec![];
        for (unit, body, space) in self.makers(class) {
            let mut same = true;
            texts_and_calls(&unit, &body, &mut |e| match &unit.expr(e).kind {
                ExprKind::Constant(Constant::Str(text)) => names.extend(String::from_utf8(text.clone())),
                ExprKind::Call { func, args, .. } if passes_on(&unit, *func) => {
                    let given = args.last().is_none_or(|&a| is_copy_of(&unit, a, space.as_deref()));
                    same &= given;
                }
                _ => {}
            });
            if !same {
                names.extend(self.s.mentioned.iter().cloned());
            }
        }
        names.retain(|n| self.s.mentioned.contains(n.as_str()));
        names
    }

    /// What the metaclass may change in the namespace that it passes on, where its methods say which.
    fn changes(&self, class: ClassId) -> Option<Changes> {
        let mut makers = self.makers(class).into_iter();
        makers.try_fold(Changes::default(), |found, (unit, body, space)| found.add(&unit, &body, &space?))
    }

    /// `type.__new__(metaclass, name, bases, namespace)`: what is left to do of the class statement.
    fn finish_class(&mut self, class: ClassId, args: Args, span: Span) -> N {
        let mut stmts = vec![];
        let (unit, stmt) = (self.s.program.class(class).unit.clone(), self.s.program.class(class).stmt);
        let StmtKind::ClassDef(def) = unit.stmt(stmt).kind.clone() else { unreachable!("a class has a statement") };
        let mut positional: Vec<N> = args.positional.into_iter().map(|n| self.keep(n, &mut stmts)).collect();
        if positional.len() == 3 && self.metaclass_looks(class) {
            let space = positional.remove(2);
            self.take_namespace(class, space, span, &mut stmts);
        }
        let here = std::mem::replace(&mut self.unit, unit);
        self.set_names(class, &def, span, &mut stmts);
        self.unit = here;
        self.init_subclass(class, args.keywords, args.mapping, span, &mut stmts);
        let made = self.class_node(class, span);
        if !self.env.live {
            self.env.live = true;
            let never = self.never(vec![], span);
            return Node::new(Kind::Block(stmts, never), Ty::NEVER, span);
        }
        let ty = made.ty;
        Node::new(Kind::Block(stmts, made), ty, span)
    }

    /// Class variables that the metaclass has put into the namespace, or changed there: those of the class, and those whose
    /// names the program mentions.
    fn take_namespace(&mut self, class: ClassId, space: N, span: Span, out: &mut Vec<S>) {
        let members: Vec<(String, Member)> =
            self.s.program.class(class).members.iter().map(|(n, m)| (n.clone(), m.clone())).collect();
        let variable = |m: &Member| matches!(m, Member::Global(_));
        let special = |n: &str| n.starts_with("__") || n.contains(' ');
        let mut all: Vec<String> =
            members.iter().filter(|(n, m)| variable(m) && !special(n)).map(|(n, _)| n.clone()).collect();
        let lacks = |n: &String| !special(n) && !members.iter().any(|(m, _)| m == n);
        let mut removed = vec![];
        match self.changes(class) {
            // What the metaclass leaves as it is keeps its type.
            Some(changes) => {
                let names = changes.names;
                all.retain(|n| names.contains(n));
                all.extend(names.into_iter().filter(|n| lacks(n) && self.s.mentioned.contains(n.as_str())));
                removed = changes.removed;
            }
            None => all.extend(self.new_names(class).into_iter().filter(lacks)),
        }
        all.sort();
        all.dedup();
        for name in all {
            if self.is_member_name(class, &name) {
                continue;
            }
            let key = self.str_node(&name, span);
            let there = self.compare(CmpOp::In, key.clone(), space.clone(), span);
            let there = self.truth(there);
            let mut store = vec![];
            let value = self.subscript_of(space.clone(), key, span);
            let this = self.class_node(class, span);
            self.store_attribute(this, &name, value, span, &mut store);
            self.env.live = true;
            let lost = match removed.contains(&name) {
                true => self.s.make_late(class, &name).map(S::UnsetGlobal),
                false => None,
            };
            out.push(S::If(there, store, lost.into_iter().collect()));
        }
    }
}
