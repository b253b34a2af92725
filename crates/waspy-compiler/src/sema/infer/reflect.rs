//! Builtins that ask about names and classes: `getattr`, `hasattr`, `setattr`, `delattr`, `callable`, `type`, `issubclass`, `vars`.
//! What they say depends on names, which only the compiler has.

use super::DynOp;
use super::attribute::Attr;
use super::body::Body;
use crate::lang_items::{cached, paths};
use crate::sema::program::Member;
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{Ty, TyKind};
use waspy_syntax::ast::ExprId;
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// A call of one of these builtins; `None` when the name is another, or the arguments are.
    pub fn reflection(&mut self, name: &str, args: &[ExprId], span: Span) -> Option<N> {
        Some(match (name, args) {
            (paths::VARS, [arg]) => {
                let object = self.expr(*arg);
                self.vars(object, span)
            }
            (paths::DIR, [arg]) => {
                let value = self.expr(*arg);
                self.dir(value, span)
            }
            (paths::DIR, []) => self.refuse_with("dir() without an object", "name the object", span),
            (paths::COPY_FIELDS | paths::COPY_ELEMENTS, _) if !self.s.program.module(self.module).library => {
                return None;
            }
            (paths::COPY_FIELDS, [object, to, function, memo]) => {
                let (object, to) = (self.expr(*object), self.expr(*to));
                let (function, memo) = (self.expr(*function), self.expr(*memo));
                self.copy_fields(object, to, function, memo, span)
            }
            (paths::COPY_ELEMENTS, [object, function, otherwise, memo]) => {
                let (object, function) = (self.expr(*object), self.expr(*function));
                let (otherwise, memo) = (self.expr(*otherwise), self.expr(*memo));
                self.copy_elements(object, function, otherwise, memo, span)
            }
            (paths::TYPE_NAME, [arg]) => self.type_call(*arg, span),
            (paths::ISSUBCLASS, _) => self.issubclass(args, span),
            (paths::CALLABLE_NAME, [arg]) => {
                let value = self.expr(*arg);
                self.callable(value, span)
            }
            (paths::HASATTR, [object, name]) => {
                let (object, name) = (self.expr(*object), self.expr(*name));
                let no = self.bool_node(false, span);
                let missing = &mut |b: &mut Self, o: N, n: N| b.has_more(o, n, span).unwrap_or_else(|| no.clone());
                let has = self.by_name(object, name, span, missing, &mut |b, o, n| {
                    let has = b.has_attribute(o, n, span);
                    b.coerce(has, Ty::OBJECT)
                });
                self.as_bool(has)
            }
            (paths::GETATTR, [object, name]) => {
                let (object, name) = (self.expr(*object), self.expr(*name));
                self.get_by_name(object, name, span)
            }
            (paths::GETATTR, [object, name, default]) => {
                let mut stmts = vec![];
                let object = self.expr(*object);
                let object = self.keep(object, &mut stmts);
                let name = self.expr(*name);
                let name = self.keep(name, &mut stmts);
                let default = self.expr(*default);
                let default = self.keep(default, &mut stmts);
                let missing = &mut |b: &mut Self, o: N, n: N| b.more_or(o, n, span, &mut |_, _, _| default.clone());
                let value = self
                    .by_name(object, name, span, missing, &mut |b, o, n| b.attribute_or(o, n, default.clone(), span));
                let ty = value.ty;
                Node::new(Kind::Block(stmts, value), ty, span)
            }
            (paths::SETATTR, [object, name, value]) => {
                let mut stmts = vec![];
                let object = self.expr(*object);
                let object = self.keep(object, &mut stmts);
                let name = self.expr(*name);
                let name = self.keep(name, &mut stmts);
                let value = self.expr(*value);
                let value = self.keep(value, &mut stmts);
                let node = self.set_by_name(object, name, value, span);
                let ty = node.ty;
                Node::new(Kind::Block(stmts, node), ty, span)
            }
            (paths::DELATTR, [object, name]) => {
                let (object, name) = (self.expr(*object), self.expr(*name));
                self.delete_by_name(object, name, span)
            }
            _ => return None,
        })
    }

    /// `getattr(object, name)`
    pub(super) fn get_by_name(&mut self, object: N, name: N, span: Span) -> N {
        let missing = &mut |b: &mut Self, o: N, n: N| match b.program_method(o.ty, paths::GETATTR_METHOD) {
            true => b.method(o, paths::GETATTR_METHOD, vec![n], span),
            false => b.more_or(o, n, span, &mut |b, o, n| b.missing_name(o, n, span)),
        };
        self.by_name(object, name, span, missing, &mut |b, o, n| b.attribute_of(o, n, span))
    }

    /// `setattr(object, name, value)`, without what `__setattr__` of the class does where stores are plain.
    pub(super) fn set_by_name(&mut self, object: N, name: N, value: N, span: Span) -> N {
        if !self.plain_stores && self.program_method(object.ty, paths::DUNDER_SETATTR) {
            return self.method(object, paths::DUNDER_SETATTR, vec![name, value], span);
        }
        if !matches!(name.kind, Kind::Str(_)) {
            self.open_attributes(object.ty);
        }
        let mut stmts = vec![];
        let object = self.keep(object, &mut stmts);
        let name = self.keep(name, &mut stmts);
        let value = self.keep(value, &mut stmts);
        let given = value.clone();
        let missing = &mut |b: &mut Self, o: N, n: N| b.store_more(o, n, given.clone(), span);
        let node = self.by_name(object, name, span, missing, &mut |b, o, n| {
            if b.hides_stored(o.ty, n) {
                let name = b.str_node(n, span);
                return b.store_more(o, name, value.clone(), span);
            }
            let mut stores = vec![];
            b.store_attribute(o, n, value.clone(), span, &mut stores);
            b.statements_value(stores, span)
        });
        let ty = node.ty;
        Node::new(Kind::Block(stmts, node), ty, span)
    }

    /// Has the class something of the name that comes before what an object has in its `__dict__`, or beside it?
    fn hides_stored(&mut self, ty: Ty, name: &str) -> bool {
        match self.find_attr(ty, name) {
            Attr::Method(_) => true,
            Attr::Descriptor(_, of) => self.dict_stores && self.program_method(of, paths::DESCRIPTOR_SET),
            Attr::Property(_) | Attr::Computed(_) => self.dict_stores,
            _ => false,
        }
    }

    /// `delattr(object, name)`
    pub(super) fn delete_by_name(&mut self, object: N, name: N, span: Span) -> N {
        if !self.plain_stores && self.program_method(object.ty, paths::DELATTR_METHOD) {
            return self.method(object, paths::DELATTR_METHOD, vec![name], span);
        }
        let missing = &mut |b: &mut Self, o: N, n: N| b.delete_more(o, n, span);
        self.by_name(object, name, span, missing, &mut |b, o, n| {
            let mut stmts = vec![];
            b.delete_attribute(o, n, span, &mut stmts);
            b.statements_value(stmts, span)
        })
    }

    /// `None` after some statements.
    pub(super) fn statements_value(&mut self, stmts: Vec<S>, span: Span) -> N {
        if !self.env.live {
            self.env.live = true;
            let never = self.never(vec![], span);
            return Node::new(Kind::Block(stmts, never), Ty::NEVER, span);
        }
        Node::new(Kind::Block(stmts, Node::new(Kind::None, Ty::NONE, span)), Ty::NONE, span)
    }

    /// An operation on the attribute of a name: known when compiling, or chosen among all attributes that the program's
    /// classes have.
    fn by_name(
        &mut self,
        object: N,
        name: N,
        span: Span,
        missing: &mut dyn FnMut(&mut Self, N, N) -> N,
        f: &mut dyn FnMut(&mut Self, N, &str) -> N,
    ) -> N {
        if object.ty == Ty::NEVER || name.ty == Ty::NEVER {
            return self.never(vec![object, name], span);
        }
        if let Kind::Str(text) = &name.kind
            && let Ok(text) = String::from_utf8(text.clone())
        {
            return f(self, object, &text);
        }
        let str_ty = self.s.lang_ty(paths::STR);
        if name.ty != str_ty && name.ty != Ty::OBJECT {
            let text = format!("attribute name must be string, not '{}'", self.class_name(name.ty));
            return self.raise_type_error(vec![object, name], &text, span);
        }
        let mut stmts = vec![];
        let object = self.keep(object, &mut stmts);
        let name = self.coerce(name, str_ty);
        let name = self.keep(name, &mut stmts);
        let mut result = missing(self, object.clone(), name.clone());
        if result.ty != Ty::NEVER {
            result = self.coerce(result, Ty::OBJECT);
        }
        for candidate in self.attribute_names(object.ty) {
            let value = f(self, object.clone(), &candidate);
            let value = if value.ty == Ty::NEVER { value } else { self.coerce(value, Ty::OBJECT) };
            let literal = self.str_node(&candidate, span);
            let test = self.method(name.clone(), paths::DUNDER_EQ, vec![literal], span);
            let test = self.truth(test);
            result = Node::new(Kind::If(test, value, result), Ty::OBJECT, span);
        }
        let ty = result.ty;
        Node::new(Kind::Block(stmts, result), ty, span)
    }

    /// Attributes that a value of the type may have by what the program's classes say, in order of their names.
    fn attribute_names(&mut self, ty: Ty) -> Vec<String> {
        let spec = self.spec;
        if !self.s.infer.missing_readers.contains(&spec) {
            self.s.infer.missing_readers.push(spec);
        }
        let (program, types) = (&self.s.program, &self.s.types);
        let of = |c: usize| match *types.kind(ty) {
            TyKind::Class(class, _) | TyKind::Type(class, _) => {
                let this = crate::sema::types::ClassId(c as u32);
                types.derives(this, class) || types.derives(class, this)
            }
            TyKind::Object | TyKind::Opt(_) => true,
            _ => false,
        };
        let mut names: Vec<String> = vec![];
        let of_program = |c: &crate::sema::program::Class| !c.dialect && (c.open || !program.module(c.module).library);
        for (_, class) in program.classes.iter().enumerate().filter(|(i, c)| of_program(c) && of(*i)) {
            let written = |n: &String| n.ends_with('?') || n.contains(' ');
            names.extend(class.fields.iter().map(|f| f.name.clone()).filter(|n| !written(n)));
            names.extend(class.members.keys().filter(|n| !n.starts_with("__") && !n.contains(' ')).cloned());
        }
        // Of a built-in class: what the program names of it anywhere.
        if let TyKind::Class(class, _) = *self.s.types.kind(ty)
            && self.s.program.class(class).dialect
        {
            let mentioned: Vec<String> = self.s.mentioned.iter().filter(|n| !n.starts_with('_')).cloned().collect();
            names.extend(mentioned.into_iter().filter(|n| self.s.find_member(class, n).is_some()));
        }
        names.sort();
        names.dedup();
        names
    }

    /// AttributeError for a name that is found when running.
    pub(super) fn missing_name(&mut self, object: N, name: N, span: Span) -> N {
        let object = self.coerce(object, Ty::OBJECT);
        let call = self.call_path(paths::NO_ATTRIBUTE, vec![object, name], span);
        self.never(vec![call], span)
    }

    /// A store to an attribute that the program names nowhere: there is no place for it.
    pub(super) fn unknown_store(&mut self, object: N, name: N, span: Span) -> N {
        let object = self.coerce(object, Ty::OBJECT);
        let call = self.call_path(paths::UNKNOWN_STORE, vec![object, name], span);
        self.never(vec![call], span)
    }

    fn as_bool(&mut self, node: N) -> N {
        let bool_ty = self.s.lang_ty(paths::BOOL);
        if node.ty == bool_ty || node.ty == Ty::NEVER {
            return node;
        }
        if let Kind::Coerce(inner) = &node.kind
            && inner.ty == bool_ty
        {
            return inner.clone();
        }
        let span = node.span;
        Node::new(Kind::Coerce(node), bool_ty, span)
    }

    /// `callable(value)`
    fn callable(&mut self, value: N, span: Span) -> N {
        match *self.s.types.kind(value.ty) {
            TyKind::Never => value,
            TyKind::Object => self.dynamic_bool(DynOp::IsCallable, value, span),
            TyKind::Opt(inner) => {
                let known = self.is_callable(inner);
                let bool_ty = self.s.lang_ty(paths::BOOL);
                let present = Node::new(Kind::Not(Node::new(Kind::IsNone(value), bool_ty, span)), bool_ty, span);
                let known = self.bool_node(known, span);
                Node::new(Kind::And(present, known), bool_ty, span)
            }
            _ => {
                let known = self.is_callable(value.ty);
                self.known(vec![value], known, span)
            }
        }
    }

    fn dynamic_bool(&mut self, op: DynOp, value: N, span: Span) -> N {
        let node = self.dynamic(op, vec![value], span);
        let bool_ty = self.s.lang_ty(paths::BOOL);
        Node::new(Kind::Coerce(node), bool_ty, span)
    }

    /// `getattr(object, name, default)`: all three are evaluated.
    fn attribute_or(&mut self, object: N, name: &str, default: N, span: Span) -> N {
        if object.ty == Ty::NEVER || default.ty == Ty::NEVER {
            return self.never(vec![object, default], span);
        }
        let has = self.has_attribute(object.clone(), name, span);
        match Self::static_truth(&has) {
            Some(true) => self.attribute_of(object, name, span),
            Some(false) => default,
            None if self.program_method(object.ty, paths::GETATTR_METHOD) => {
                self.unless_missing(default, span, &mut |b| b.attribute_of(object.clone(), name, span))
            }
            None => {
                let value = self.attribute_of(object, name, span);
                let ty = self.s.types.join(value.ty, default.ty);
                let (value, default) = (self.coerce(value, ty), self.coerce(default, ty));
                Node::new(Kind::If(has, value, default), ty, span)
            }
        }
    }

    /// Has the value an attribute of this name?
    pub fn has_attribute(&mut self, object: N, name: &str, span: Span) -> N {
        let bool_ty = self.s.lang_ty(paths::BOOL);
        match self.s.types.kind(object.ty).clone() {
            TyKind::Never => object,
            TyKind::Object => self.dynamic_bool(DynOp::HasAttr(name.into()), object, span),
            TyKind::Module(m) => {
                let known = self.s.lookup_own(m, name).is_some();
                self.known(vec![object], known, span)
            }
            TyKind::Type(class, _) => {
                let has = self.has_class_attribute(class, name, span);
                let ty = has.ty;
                Node::new(Kind::Block(vec![S::Expr(object)], has), ty, span)
            }
            TyKind::Opt(inner) => {
                let ty = object.ty;
                let var = self.temp(ty);
                let read = |t| Node::new(Kind::Local(var), t, span);
                let absent = self.has_attribute(Node::new(Kind::None, Ty::NONE, span), name, span);
                let present = self.has_attribute(Node::new(Kind::Coerce(read(ty)), inner, span), name, span);
                let none = Node::new(Kind::IsNone(read(ty)), bool_ty, span);
                let choice = Node::new(Kind::If(none, absent, present), bool_ty, span);
                Node::new(Kind::Let(var, object, choice), bool_ty, span)
            }
            _ if self.program_function(object.ty).is_some() && self.is_own_attribute(object.ty, name) => {
                self.has_function_attribute(object, name, span)
            }
            _ => self.has_member(object, name, span),
        }
    }

    /// Has the class an attribute? What stores from outside make may not be there yet.
    pub(super) fn has_class_attribute(&mut self, class: crate::sema::types::ClassId, name: &str, span: Span) -> N {
        let spec = self.spec;
        if !self.s.program.class(class).dialect && !self.s.infer.missing_readers.contains(&spec) {
            self.s.infer.missing_readers.push(spec);
        }
        let mut bound = vec![];
        let mut known = name == paths::DUNDER_NAME;
        for c in self.s.program.mro(class) {
            let of = self.s.program.class(c);
            match of.members.get(name) {
                Some(Member::Global(g)) if of.late_variables.contains(name) => bound.push(*g),
                Some(_) => {
                    known = true;
                    break;
                }
                None => {}
            }
        }
        known |= bound.is_empty() && self.s.find_member(class, name).is_some();
        let bool_ty = self.s.lang_ty(paths::BOOL);
        let last = self.bool_node(known, span);
        bound.into_iter().rev().fold(last, |rest, g| {
            let test = Node::new(Kind::GlobalBound(g), bool_ty, span);
            if known { rest } else { Node::new(Kind::Or(test, rest), bool_ty, span) }
        })
    }

    fn has_member(&mut self, object: N, name: &str, span: Span) -> N {
        let class = self.s.class_of(object.ty).map(|(c, _)| c);
        let known = match self.find_attr(object.ty, name) {
            Attr::Field(..) => {
                let flag = class.and_then(|c| self.s.field_flag(c, name));
                let variable = class.and_then(|c| self.s.find_member(c, name));
                match (flag, variable) {
                    (Some(_), None) if class.is_some_and(|c| self.s.find_member(c, &cached(name)).is_some()) => true,
                    (Some(flag), None) if self.asks_getattr(object.ty, name) => {
                        let is_set = Node::new(Kind::Field(object.clone(), flag), self.s.lang_ty(paths::BOOL), span);
                        let gives = self.getattr_gives(object, name, span);
                        return Node::new(Kind::Or(is_set, gives), self.s.lang_ty(paths::BOOL), span);
                    }
                    (Some(flag), None) => {
                        return Node::new(Kind::Field(object, flag), self.s.lang_ty(paths::BOOL), span);
                    }
                    (Some(_), Some(_)) | (None, _) => true,
                }
            }
            Attr::Global(g) if self.s.infer.checked_globals.contains(&g) => {
                let class = class.expect("what has class variables has a class");
                let has = self.has_class_attribute(class, name, span);
                return Node::new(Kind::Block(vec![S::Expr(object)], has), self.s.lang_ty(paths::BOOL), span);
            }
            Attr::Missing if self.declared_below(object.ty, name) => {
                return self.dynamic_bool(DynOp::HasAttr(name.into()), object, span);
            }
            Attr::Missing if self.is_class_attribute(object.ty, name) => {
                let bool_ty = self.s.lang_ty(paths::BOOL);
                let no = self.bool_node(false, span);
                let has = self.by_class(object, no, &mut |b, class| b.has_attribute(class, name, span));
                return Node::new(Kind::Coerce(has), bool_ty, span);
            }
            Attr::Missing if self.asks_getattr(object.ty, name) => return self.getattr_gives(object, name, span),
            Attr::Missing => {
                let known = [paths::DUNDER_CLASS, paths::DUNDER_DICT, paths::DUNDER_DOC, paths::DUNDER_MODULE];
                known.contains(&name)
            }
            _ => true,
        };
        self.known(vec![object], known, span)
    }
}
