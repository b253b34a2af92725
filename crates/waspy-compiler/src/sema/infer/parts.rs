//! What asks for every part of an object: `vars`, and the copying of fields and elements for `copy.deepcopy`
//! (`stdlib/copy.py`). Which parts there are, and their types, only the compiler knows.

use super::attribute::Attr;
use super::body::Body;
use super::call::Args;
use crate::lang_items::paths;
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{Ty, TyKind};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// `vars(object)`: a new dict of the attributes of an instance, in the order in which its class first stores them.
    pub(super) fn vars(&mut self, object: N, span: Span) -> N {
        if matches!(*self.s.types.kind(object.ty), TyKind::Type(c, _) if !self.s.program.class(c).dialect)
            || self.program_function(object.ty).is_some()
        {
            return self.attribute_of(object, paths::DUNDER_DICT, span);
        }
        let text = "vars() argument must have __dict__ attribute";
        self.for_instance(object, text, span, &mut |b, o| match *b.s.types.kind(o.ty) {
            TyKind::Class(class, _) if b.has_slots(class) => b.raise_type_error(vec![o], text, span),
            _ => b.attributes_as_dict(o, span),
        })
    }

    /// For each field of an object: `to.field = f(object.field, memo)`. The copy is a new object of the same class with the same
    /// fields: what never changes stays as it is.
    pub(super) fn copy_fields(&mut self, object: N, to: N, f: N, memo: N, span: Span) -> N {
        let mut stmts = vec![];
        let [to, f, memo] = [to, f, memo].map(|n| self.keep(n, &mut stmts));
        let text = "an object of the program was expected";
        let of = object.ty;
        let call = self.for_instance(object, text, span, &mut |b, o| {
            let (ty, mut stmts) = (o.ty, vec![]);
            let o = b.keep(o, &mut stmts);
            // Both have one class: where that is found when running, the copy's is the one of this arm.
            let to = if of == ty { to.clone() } else { Node::new(Kind::Coerce(to.clone()), ty, span) };
            for name in b.instance_fields(ty) {
                let value = b.attribute_of(o.clone(), &name, span);
                if value.ty == Ty::NEVER || b.never_changes(value.ty) {
                    continue;
                }
                let value = b.call_callable(f.clone(), Args::of(vec![value, memo.clone()]), span);
                if value.ty == Ty::NEVER {
                    continue;
                }
                let mut store = vec![];
                if let Attr::Field(field, ty) = b.find_attr(to.ty, &name) {
                    b.set_field(to.clone(), &field, ty, value, &mut store);
                }
                b.where_set(&o, &name, store, &mut stmts);
            }
            Node::new(Kind::Block(stmts, Node::new(Kind::None, Ty::NONE, span)), Ty::NONE, span)
        });
        let ty = call.ty;
        Node::new(Kind::Block(stmts, call), ty, span)
    }

    /// Is it a type of numbers, texts or bytes, or `None` beside one?
    fn never_changes(&mut self, ty: Ty) -> bool {
        let plain = self.s.types.without_none(ty);
        let atoms = [paths::INT, paths::BOOL, paths::FLOAT, paths::STR, paths::BYTES];
        plain == Ty::NONE || atoms.iter().any(|path| self.s.lang_ty(path) == plain)
    }

    /// A tuple of `f(element, memo)`; of one whose length is found when running, what `otherwise(object, memo)` gives.
    pub(super) fn copy_elements(&mut self, object: N, f: N, otherwise: N, memo: N, span: Span) -> N {
        let TyKind::Tuple(items) = self.s.types.kind(object.ty).clone() else {
            return self.call_callable(otherwise, Args::of(vec![object, memo]), span);
        };
        let mut stmts = vec![];
        let object = self.keep(object, &mut stmts);
        let [f, memo] = [f, memo].map(|n| self.keep(n, &mut stmts));
        let mut copies = vec![];
        for (i, &item) in items.iter().enumerate() {
            let element = Node::new(Kind::TupleItem(object.clone(), i as u32), item, span);
            copies.push(self.call_callable(f.clone(), Args::of(vec![element, memo.clone()]), span));
        }
        if copies.iter().any(|c| c.ty == Ty::NEVER) {
            return self.never(copies, span);
        }
        let ty = self.s.types.intern(TyKind::Tuple(copies.iter().map(|c| c.ty).collect()));
        Node::new(Kind::Block(stmts, Node::new(Kind::Tuple(copies), ty, span)), ty, span)
    }

    /// Code for an instance of a class of the program: of its own class where that is known, otherwise of the class that it
    /// has when running. Anything else is a TypeError.
    fn for_instance(&mut self, object: N, text: &str, span: Span, f: &mut dyn FnMut(&mut Self, N) -> N) -> N {
        if object.ty == Ty::NEVER {
            return object;
        }
        let user = self.is_user_class(object.ty);
        if user && !self.has_instances_below(object.ty) {
            return f(self, object);
        }
        let present = self.s.types.without_none(object.ty);
        if present != Ty::OBJECT && !self.is_user_class(present) {
            return self.raise_type_error(vec![object], text, span);
        }
        let object = self.coerce(object, Ty::OBJECT);
        let var = self.temp(Ty::OBJECT);
        let read = Node::new(Kind::Local(var), Ty::OBJECT, span);
        let mut arms = vec![];
        for &ty in self.s.boxed_types(self.spec).iter() {
            if self.is_user_class(ty) {
                let arm = f(self, Node::new(Kind::Coerce(read.clone()), ty, span));
                arms.push((ty, arm));
            }
        }
        let default = self.raise_type_error(vec![], text, span);
        let switch = self.switch(read, arms, default, span);
        let result = switch.ty;
        Node::new(Kind::Let(var, object, switch), result, span)
    }

    /// Are there instances of a class below?
    pub(super) fn has_instances_below(&mut self, ty: Ty) -> bool {
        let TyKind::Class(class, _) = *self.s.types.kind(ty) else { return false };
        self.s.infer.override_readers.entry(class).or_default().insert(self.reader);
        let mut below = self.s.program.class(class).children.clone();
        while let Some(c) = below.pop() {
            if self.s.infer.instantiated.contains(&c) {
                return true;
            }
            below.extend(self.s.program.class(c).children.iter().copied());
        }
        false
    }

    /// The fields of a class of the program, inherited ones first; whoever asks runs again when there are more.
    fn instance_fields(&mut self, ty: Ty) -> Vec<String> {
        self.s.read_attribute(None, self.reader);
        let Some((class, _)) = self.s.class_of(ty) else { return vec![] };
        let fields = self.s.program.all_fields(class).into_iter();
        let own = fields.filter(|(c, f)| !self.s.program.class(*c).dialect && !f.name.ends_with('?'));
        own.map(|(_, f)| f.name.clone()).collect()
    }

    /// Statements that run where the object has the field.
    fn where_set(&mut self, object: &N, name: &str, then: Vec<S>, out: &mut Vec<S>) {
        let flag = self.s.class_of(object.ty).and_then(|(c, _)| self.s.field_flag(c, name));
        match flag {
            Some(flag) => {
                let ty = self.s.lang_ty(paths::BOOL);
                let test = Node::new(Kind::Field(object.clone(), flag), ty, object.span);
                out.push(S::If(test, then, vec![]));
            }
            None => out.extend(then),
        }
    }
}
