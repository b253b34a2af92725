//! Attributes with names that no statement of the program mentions: `setattr(o, "_" + name, 1)`. The objects of classes that
//! get such attributes keep them in a dict, which is made when the first one is stored.

use super::attribute::Attr;
use super::body::Body;
use crate::lang_items::paths;
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::Ty;
use waspy_syntax::ast::CmpOp;
use waspy_syntax::source::Span;

/// The field with the dict. It has a space, as other fields that no program can name.
const MORE: &str = "more attributes";
/// The field with a dict whose keys are names of attributes, in the order in which they were stored.
const ORDER: &str = "order of attributes";

impl Body<'_, '_> {
    /// The dict of an object and whether it is there; `None` where no code gives such an object one.
    fn more(&mut self, object: &Node, span: Span) -> Option<(N, N)> {
        self.hidden_dict(object, MORE, span)
    }

    fn hidden_dict(&mut self, object: &Node, field: &str, span: Span) -> Option<(N, N)> {
        let (class, _) = self.s.class_of(object.ty)?;
        self.s.read_attribute(None, self.reader);
        if !self.is_user_class(object.ty) {
            return None;
        }
        let Attr::Field(name, ty) = self.find_attr(object.ty, field) else { return None };
        let flag = self.s.field_flag(class, &name)?;
        let ty = self.s.types.read(ty, self.reader);
        if ty == Ty::NEVER {
            return None;
        }
        let object = Box::new(object.clone());
        let is_made = Node::new(Kind::Field(object.clone(), flag), self.s.lang_ty(paths::BOOL), span);
        Some((Node::new(Kind::Field(object, name), ty, span), is_made))
    }

    /// May objects of the class have such attributes?
    pub(super) fn keeps_more(&mut self, ty: Ty) -> bool {
        self.is_user_class(ty) && matches!(self.find_attr(ty, MORE), Attr::Field(..))
    }

    /// Stores one; objects that have no room for it cannot.
    pub(super) fn store_more(&mut self, object: N, name: N, value: N, span: Span) -> N {
        let class = self.s.class_of(object.ty).map(|(class, _)| class);
        let Some(class) = class.filter(|&c| self.is_user_class(object.ty) && !self.has_slots(c)) else {
            // Objects of the library have their attributes and no others; classes and functions may have any.
            let any = self.is_class_value(object.ty) || self.program_function(object.ty).is_some();
            return if any { self.unknown_store(object, name, span) } else { self.no_room(object, name, span) };
        };
        if !matches!(self.find_attr(object.ty, MORE), Attr::Field(..)) {
            self.s.add_outside_field(class, MORE);
        }
        let mut stmts = vec![];
        let (object, name) = (self.keep(object, &mut stmts), self.keep(name, &mut stmts));
        let value = self.keep(value, &mut stmts);
        if let Some(dict) = self.made_dict(&object, MORE, span, &mut stmts) {
            let value = self.coerce(value, Ty::OBJECT);
            stmts.push(S::Expr(self.method(dict, paths::SETITEM, vec![name, value], span)));
        }
        self.statements_value(stmts, span)
    }

    /// The dict, which is made if it was not there. `None` where what flows into the field is seen when this body is looked at again.
    fn made_dict(&mut self, object: &N, field: &str, span: Span, out: &mut Vec<S>) -> Option<N> {
        let Attr::Field(name, ty) = self.find_attr(object.ty, field) else { return None };
        let mut make = vec![];
        let new = self.keyword_dict(vec![], span);
        self.set_field(object.clone(), &name, ty, new, &mut make);
        let Some((dict, is_made)) = self.hidden_dict(object, field, span) else {
            out.extend(make);
            return None;
        };
        out.push(S::If(is_made, vec![], make));
        Some(dict)
    }

    /// Is there one of this name?
    pub(super) fn has_more(&mut self, object: N, name: N, span: Span) -> Option<N> {
        let (dict, is_made) = self.more(&object, span)?;
        let found = self.compare(CmpOp::In, name, dict, span);
        let found = self.truth(found);
        Some(Node::new(Kind::And(is_made, found), self.s.lang_ty(paths::BOOL), span))
    }

    /// The value of one, or `otherwise`.
    pub(super) fn more_or(
        &mut self,
        object: N,
        name: N,
        span: Span,
        otherwise: &mut dyn FnMut(&mut Self, N, N) -> N,
    ) -> N {
        let Some(test) = self.has_more(object.clone(), name.clone(), span) else {
            return otherwise(self, object, name);
        };
        let (dict, _) = self.more(&object, span).expect("it was there");
        let value = self.method(dict, paths::GETITEM, vec![name.clone()], span);
        let absent = otherwise(self, object, name);
        let ty = self.s.types.join(value.ty, absent.ty);
        let (value, absent) = (self.coerce(value, ty), self.coerce(absent, ty));
        Node::new(Kind::If(test, value, absent), ty, span)
    }

    /// Deletes one.
    pub(super) fn delete_more(&mut self, object: N, name: N, span: Span) -> N {
        let Some(test) = self.has_more(object.clone(), name.clone(), span) else {
            return self.nothing_to_delete(object, name, span);
        };
        let (dict, _) = self.more(&object, span).expect("it was there");
        let delete = self.method(dict, paths::DELITEM, vec![name.clone()], span);
        let raise = self.nothing_to_delete(object, name, span);
        let stmt = S::If(test, vec![S::Expr(delete)], vec![S::Expr(raise), S::Unreachable]);
        self.statements_value(vec![stmt], span)
    }

    /// What deleting a name that is not there raises.
    pub(super) fn nothing_to_delete(&mut self, object: N, name: N, span: Span) -> N {
        if !self.dict_stores {
            return self.missing_name(object, name, span);
        }
        let name = self.text_of_name(name);
        let call = self.call_path(paths::NO_ITEM_OF_DICT, vec![name], span);
        self.never(vec![object, call], span)
    }

    /// Are the attributes of such an object in the order in which they are stored by names found when running? So it is where the
    /// constructor itself stores none: a record of whatever it is given.
    fn is_ordered_by_names(&mut self, object: &Node) -> bool {
        self.is_user_class(object.ty)
            && self.s.class_of(object.ty).is_some_and(|(class, _)| self.s.stored_by_constructor(class).is_empty())
    }

    /// Notes that an attribute of such an object is stored.
    pub(super) fn note_order(&mut self, object: &N, name: &N, span: Span, out: &mut Vec<S>) {
        let written = matches!(name.kind, Kind::Str(_)) || name.ty != self.s.lang_ty(paths::STR);
        if written || !self.is_ordered_by_names(object) {
            return;
        }
        let Some((class, _)) = self.s.class_of(object.ty).filter(|&(c, _)| !self.has_slots(c)) else { return };
        if !matches!(self.find_attr(object.ty, ORDER), Attr::Field(..)) {
            self.s.add_outside_field(class, ORDER);
        }
        let Some(order) = self.made_dict(object, ORDER, span, out) else { return };
        let none = self.coerce(Node::new(Kind::None, Ty::NONE, span), Ty::OBJECT);
        out.push(S::Expr(self.method(order, paths::SETITEM, vec![name.clone(), none], span)));
    }

    /// All attributes in the order that was noted.
    pub(super) fn in_order(&mut self, object: &Node, all: N, span: Span) -> N {
        if !self.is_ordered_by_names(object) {
            return all;
        }
        let Some((order, is_noted)) = self.hidden_dict(object, ORDER, span) else { return all };
        let mut stmts = vec![];
        let all = self.keep(all, &mut stmts);
        let ordered = self.call_path(paths::ATTRIBUTES_IN_ORDER, vec![all.clone(), order], span);
        let ty = all.ty;
        let choice = Node::new(Kind::If(is_noted, ordered, all), ty, span);
        Node::new(Kind::Block(stmts, choice), ty, span)
    }

    /// Adds them to the dict of all attributes.
    pub(super) fn add_more(&mut self, object: &Node, into: N, span: Span, out: &mut Vec<S>) {
        let Some((dict, is_made)) = self.more(object, span) else { return };
        let update = self.method(into, paths::DICT_UPDATE, vec![dict], span);
        out.push(S::If(is_made, vec![S::Expr(update)], vec![]));
    }
}
