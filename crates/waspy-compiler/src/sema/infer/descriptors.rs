//! Class variables that hold objects with `__get__` or `__set__`, and the objects that properties are to those who ask the class.

use super::attribute::Attr;
use super::body::Body;
use super::boxed_questions::Question;
use super::call::Args;
use super::named_method::MethodsTaken;
use crate::lang_items::{paths, property_part};
use crate::sema::program::{GlobalId, Member};
use crate::sema::tree::{Kind, N, Node, S, Var};
use crate::sema::types::{ClassId, FunctionId, Ty};
use std::rc::Rc;
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// The class variable of this name, when what it holds has the method.
    pub(super) fn descriptor(&mut self, class: ClassId, name: &str, method: &str) -> Option<Attr> {
        if self.s.program.class(class).dialect {
            return None;
        }
        let Some((_, Member::Global(g))) = self.s.find_member(class, name) else { return None };
        if self.settled.contains(&(g, false)) {
            return None;
        }
        let cell = self.s.program.globals[g.0 as usize].cell;
        let ty = self.s.types.read_cell(cell, self.reader);
        self.program_method(ty, method).then_some(Attr::Descriptor(g, ty))
    }

    /// What a descriptor gives for an object, or for the class alone.
    pub(super) fn read_descriptor(&mut self, g: GlobalId, object: N, owner: N, span: Span) -> N {
        let read = self.read_global(g, span);
        self.method(read, paths::DESCRIPTOR_GET, vec![object, owner], span)
    }

    /// May the variable be missing where it is asked now? Only code outside the class statement gives it to the class.
    pub(super) fn is_unsettled(&mut self, ty: Ty, name: &str, g: GlobalId) -> bool {
        let Some((class, _)) = self.s.class_of(ty).filter(|_| !self.settled.contains(&(g, true))) else { return false };
        let owner = self.s.find_member(class, name).map(|(owner, _)| owner);
        owner.is_some_and(|owner| self.s.program.class(owner).late_variables.contains(name))
    }

    /// What the code says where the variable is there, and where it is not.
    pub(super) fn settle(&mut self, g: GlobalId, span: Span, of: &mut dyn FnMut(&mut Self) -> N) -> N {
        let [there, absent] = [true, false].map(|there| {
            self.settled.push((g, there));
            let node = of(self);
            self.settled.pop();
            node
        });
        let test = Node::new(Kind::GlobalBound(g), self.s.lang_ty(paths::BOOL), span);
        let ty = self.s.types.join(there.ty, absent.ty);
        let fitted = |b: &mut Self, n: N| if n.ty == Ty::NEVER { n } else { b.coerce(n, ty) };
        let (there, absent) = (fitted(self, there), fitted(self, absent));
        Node::new(Kind::If(test, there, absent), ty, span)
    }

    /// `object.name` where the descriptor may be missing.
    pub(super) fn unsettled_descriptor(&mut self, object: N, name: &str, g: GlobalId, span: Span) -> N {
        let mut stmts = vec![];
        let object = self.keep(object, &mut stmts);
        let value = self.settle(g, span, &mut |b| b.attribute_of(object.clone(), name, span));
        let ty = value.ty;
        Node::new(Kind::Block(stmts, value), ty, span)
    }

    /// `object.name = value` where the descriptor may be missing.
    pub(super) fn store_unsettled(
        &mut self,
        object: N,
        name: &str,
        value: N,
        g: GlobalId,
        span: Span,
        out: &mut Vec<S>,
    ) {
        let object = self.keep(object, out);
        let value = self.keep(value, out);
        let node = self.settle(g, span, &mut |b| {
            let mut stores = vec![];
            b.store_field(object.clone(), name, value.clone(), span, &mut stores);
            b.statements_value(stores, span)
        });
        out.push(S::Expr(node));
    }

    // What a class variable of any type holds is looked at when running.

    /// The class variable of this name, when what comes before the object's own attribute has to be looked at when running: it may
    /// hold a descriptor that does, or be missing and leave that to one of a class above.
    pub(super) fn varying_descriptor(&mut self, ty: Ty, name: &str) -> Option<GlobalId> {
        if !self.s.descriptors || self.dialect || !self.is_user_class(ty) {
            return None;
        }
        let (class, _) = self.s.class_of(ty)?;
        let chain = self.variables_along(class, name);
        let &first = chain.first()?;
        if self.settled.contains(&(first, false)) {
            return None;
        }
        let cells: Vec<_> = chain.iter().map(|g| self.s.program.globals[g.0 as usize].cell).collect();
        let types: Vec<Ty> = cells.into_iter().map(|cell| self.s.types.read_cell(cell, self.reader)).collect();
        let any = types.contains(&Ty::OBJECT) && !self.boxed_with(paths::DESCRIPTOR_SET).is_empty();
        let above = types.len() > 1 && types.iter().any(|&ty| self.program_method(ty, paths::DESCRIPTOR_SET));
        (any || above).then_some(first)
    }

    /// The variables that a class may have under the name: of those that may be missing also what is behind them.
    fn variables_along(&mut self, class: ClassId, name: &str) -> Vec<GlobalId> {
        let mut found = vec![];
        for c in self.s.program.mro(class) {
            let of = self.s.program.class(c);
            match of.members.get(name) {
                Some(Member::Global(g)) => found.push(*g),
                Some(_) => break,
                None => continue,
            }
            if !of.late_variables.contains(name) {
                break;
            }
        }
        found
    }

    /// Boxed types of the program's classes that have the method.
    fn boxed_with(&mut self, method: &str) -> Rc<[Ty]> {
        self.boxed_that(Question::HaveMethod(method.into()))
    }

    /// Are there values of any type whose class has `__get__`?
    pub(super) fn may_be_described(&mut self) -> bool {
        self.s.descriptors && !self.dialect && !self.boxed_with(paths::DESCRIPTOR_GET).is_empty()
    }

    /// What `object.name` is where the class has this value under the name: what a descriptor says, or `otherwise`.
    pub(super) fn described(&mut self, object: &N, value: N, otherwise: N, span: Span) -> N {
        if !self.s.descriptors || self.dialect {
            return otherwise;
        }
        let owner = self.type_of_value(object.clone(), span);
        let mut arms = vec![];
        for &ty in self.boxed_with(paths::DESCRIPTOR_GET).iter() {
            let of = Node::new(Kind::Coerce(value.clone()), ty, span);
            arms.push((ty, self.method(of, paths::DESCRIPTOR_GET, vec![object.clone(), owner.clone()], span)));
        }
        if arms.is_empty() { otherwise } else { self.switch(value, arms, otherwise, span) }
    }

    pub(super) fn field_or_descriptor(&mut self, object: N, name: &str, g: GlobalId, span: Span) -> N {
        let mut stmts = vec![];
        let object = self.keep(object, &mut stmts);
        self.settled.push((g, false));
        let plain = self.attribute_of(object.clone(), name, span);
        self.settled.pop();
        let plain = if plain.ty == Ty::NEVER { plain } else { self.coerce(plain, Ty::OBJECT) };
        let owner = self.type_of_value(object.clone(), span);
        let value = self.temp(Ty::OBJECT);
        let read = Node::new(Kind::Local(value), Ty::OBJECT, span);
        let mut arms = vec![];
        for &ty in self.boxed_with(paths::DESCRIPTOR_SET).iter() {
            if self.program_method(ty, paths::DESCRIPTOR_GET) {
                let of = Node::new(Kind::Coerce(read.clone()), ty, span);
                arms.push((ty, self.method(of, paths::DESCRIPTOR_GET, vec![object.clone(), owner.clone()], span)));
            }
        }
        let held = self.held_variable(object.ty, name, span);
        stmts.push(S::Set(value, held));
        let choice = self.switch(read, arms, plain, span);
        let ty = choice.ty;
        Node::new(Kind::Block(stmts, choice), ty, span)
    }

    pub(super) fn store_varying(&mut self, object: N, name: &str, value: N, g: GlobalId, span: Span, out: &mut Vec<S>) {
        let object = self.keep(object, out);
        let given = self.keep(value, out);
        let all = vec![object.clone(), given.clone()];
        self.varying((g, name), paths::DESCRIPTOR_SET, all, span, out, &mut |b, plain| {
            b.store_field(object.clone(), name, given.clone(), span, plain);
        });
    }

    pub(super) fn delete_varying(&mut self, object: N, name: &str, g: GlobalId, span: Span, out: &mut Vec<S>) {
        let object = self.keep(object, out);
        self.varying((g, name), paths::DESCRIPTOR_DELETE, vec![object.clone()], span, out, &mut |b, plain| {
            b.delete_attribute(object.clone(), name, span, plain);
        });
    }

    /// Calls the method of the descriptor that the variable holds, or does what is done where it holds none.
    fn varying(
        &mut self,
        (g, name): (GlobalId, &str),
        method: &str,
        args: Vec<N>,
        span: Span,
        out: &mut Vec<S>,
        otherwise: &mut dyn FnMut(&mut Self, &mut Vec<S>),
    ) {
        let held = self.temp(Ty::OBJECT);
        let read = Node::new(Kind::Local(held), Ty::OBJECT, span);
        let mut arms = vec![];
        for &ty in self.boxed_with(method).iter() {
            let of = Node::new(Kind::Coerce(read.clone()), ty, span);
            let call = self.method(of, method, args.clone(), span);
            arms.push((ty, self.statements_value(vec![S::Expr(call)], span)));
        }
        self.settled.push((g, false));
        let mut plain = vec![];
        otherwise(self, &mut plain);
        self.settled.pop();
        let plain = self.statements_value(plain, span);
        let value = self.held_variable(args[0].ty, name, span);
        out.push(S::Set(held, value));
        let choice = self.switch(read, arms, plain, span);
        out.push(S::Expr(choice));
    }

    /// `__set_name__` of the object that a class variable of any type holds.
    pub(super) fn set_name_of_any(&mut self, value: N, owner: N, name: N, span: Span, out: &mut Vec<S>) {
        let value = self.keep(value, out);
        let mut arms = vec![];
        for &ty in self.boxed_with(paths::SET_NAME).iter() {
            let of = Node::new(Kind::Coerce(value.clone()), ty, span);
            let call = self.method(of, paths::SET_NAME, vec![owner.clone(), name.clone()], span);
            arms.push((ty, self.statements_value(vec![S::Expr(call)], span)));
        }
        if !arms.is_empty() {
            let nothing = Node::new(Kind::None, Ty::NONE, span);
            out.push(S::Expr(self.switch(value, arms, nothing, span)));
        }
    }

    /// What objects of the type find in their class, `None` where that is nothing.
    fn held_variable(&mut self, ty: Ty, name: &str, span: Span) -> N {
        let (class, _) = self.s.class_of(ty).expect("an object has a class");
        let value = self.class_variable(class, name, span, &mut |_| Node::new(Kind::None, Ty::NONE, span));
        self.coerce(value, Ty::OBJECT)
    }

    /// Keeps what the variable holds, `None` where it is missing.
    pub(super) fn variable_or_none(&mut self, g: GlobalId, to: Var, span: Span) -> S {
        let cell = self.s.program.globals[g.0 as usize].cell;
        let ty = self.s.types.read_cell(cell, self.reader);
        let none = Node::new(Kind::None, Ty::NONE, span);
        let value = if ty == Ty::NEVER { none } else { Node::new(Kind::Global(g), ty, span) };
        let value = self.coerce(value, Ty::OBJECT);
        if !self.s.infer.checked_globals.contains(&g) {
            return S::Set(to, value);
        }
        let none = Node::new(Kind::None, Ty::NONE, span);
        let none = self.coerce(none, Ty::OBJECT);
        let bound = Node::new(Kind::GlobalBound(g), self.s.lang_ty(paths::BOOL), span);
        S::Set(to, Node::new(Kind::If(bound, value, none), Ty::OBJECT, span))
    }

    /// Is a property an object where a class is asked for it? Under a name that is found when running only if the program asks for
    /// what properties are: otherwise each property of the program would be one.
    pub(super) fn shows_properties(&self) -> bool {
        self.methods_taken == MethodsTaken::Typed || self.s.asks_for_properties
    }

    /// `C.name` where that is a property: an object with its parts. The getter of some is the value of a class variable.
    pub(super) fn property_object(&mut self, class: ClassId, name: &str, getter: N, span: Span) -> N {
        let mut parts = vec![getter];
        for part in [paths::SETTER, paths::DELETER] {
            parts.push(match self.s.find_member(class, &property_part(name, part)) {
                Some((_, Member::Methods(ids))) => self.function_node(ids[0], span),
                _ => Node::new(Kind::None, Ty::NONE, span),
            });
        }
        let owner = self.s.find_member(class, name).map_or(class, |(owner, _)| owner);
        let of = self.s.program.class(owner);
        if let Some(&doc) = of.property_docs.get(name) {
            let (unit, module) = (of.unit.clone(), of.module);
            parts.push(self.constant_of(&unit, module, doc, Ty::NEVER));
        }
        let property = self.s.lang_class(paths::PROPERTY_CLASS);
        let mut stmts = vec![];
        let made = self.construct(property, vec![], Args::of(parts), span);
        let made = self.keep(made, &mut stmts);
        let owner = Node::new(Kind::None, self.s.class_ty(class, vec![]), span);
        let name = self.str_node(name, span);
        let named = self.method(made.clone(), paths::SET_NAME, vec![owner, name], span);
        stmts.push(S::Expr(named));
        let ty = made.ty;
        Node::new(Kind::Block(stmts, made), ty, span)
    }

    pub(super) fn function_node(&mut self, f: FunctionId, span: Span) -> N {
        let ty = self.s.function_ty(f);
        Node::new(Kind::None, ty, span)
    }
}
