//! Attributes by names that are found when running: `getattr(object, name)` and its kind. The name is looked for among all that
//! the program's classes have. Where the class of the object is found when running too, dispatchers have an arm for each class,
//! and each arm looks among the names of its own.

use super::attribute::Attr;
use super::body::Body;
use super::named_method::MethodsTaken;
use super::{DynOp, SpecKind};
use crate::lang_items::paths;
use crate::sema::program::Member;
use crate::sema::tree::{Kind, N, Node};
use crate::sema::types::{ModuleId, Ty, TyKind};
use waspy_syntax::source::Span;

/// What is done with the attribute.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Named {
    /// `getattr(object, name)`
    Get,
    /// The same of what is shown and never called: `"{0.name}".format(object)`
    Shown,
    /// `getattr(object, name, default)`
    GetOr,
    /// `hasattr(object, name)`
    Has,
    /// `object.__getattribute__(object, name)`
    Plain,
    /// `setattr(object, name, value)`
    Set,
    /// `delattr(object, name)`
    Delete,
}

impl Body<'_, '_> {
    /// Does it; `value` is the default, or what is stored.
    pub(super) fn attribute_named(&mut self, what: Named, object: N, name: N, value: Option<N>, span: Span) -> N {
        let open = matches!(self.s.types.kind(object.ty), TyKind::Object | TyKind::Opt(_));
        let found = !matches!(name.kind, Kind::Str(_));
        if open && found && !self.plain_stores && !self.dict_stores {
            let args = [object, name].into_iter().chain(value).collect();
            return self.dynamic(DynOp::Named(what), args, span);
        }
        let args: Vec<N> = std::iter::once(name.clone()).chain(value.clone()).collect();
        if let Some(node) = self.intercepted_name(what, &object, &args, span) {
            return node;
        }
        match (what, value) {
            (Named::Plain, _) => self.plain_attribute(object, name, span),
            (Named::Get | Named::Shown, _) => self.get_by_name(what, object, name, span),
            (Named::GetOr, Some(default)) => self.get_by_name_or(object, name, default, span),
            (Named::Has, _) => self.has_by_name(object, name, span),
            (Named::Set, Some(value)) => self.set_by_name(object, name, value, span),
            (Named::Delete, _) => self.delete_by_name(object, name, span),
            (Named::GetOr | Named::Set, None) => unreachable!("the value is given"),
        }
    }

    /// A dispatcher's arm: the name is one of those that objects of this class may have.
    pub(super) fn named_arm(&mut self, what: Named, receiver: N, mut rest: Vec<N>) -> Option<N> {
        let name = rest.remove(0);
        let span = Span::default();
        Some(self.attribute_named(what, receiver, name, rest.pop(), span))
    }

    /// `getattr(object, name)`
    pub(super) fn get_by_name(&mut self, what: Named, object: N, name: N, span: Span) -> N {
        let missing = &mut |b: &mut Self, o: N, n: N| b.unnamed(o, n, span);
        let taken = MethodsTaken::by_name(what, &name);
        self.by_name(what, object, name, span, missing, &mut |b, o, n| {
            b.taking_methods(taken, |b| match n {
                paths::DUNDER_CLASS => b.type_of_value(o, span),
                _ => b.attribute_of(o, n, span),
            })
        })
    }

    /// An attribute whose name the program does not mention.
    fn unnamed(&mut self, object: N, name: N, span: Span) -> N {
        self.more_or(object, name, span, &mut |b, o, n| match b.asks_method(o.ty) {
            true => b.method(o, paths::GETATTR_METHOD, vec![n], span),
            false => b.missing_name(o, n, span),
        })
    }

    fn get_by_name_or(&mut self, object: N, name: N, default: N, span: Span) -> N {
        let taken = MethodsTaken::by_name(Named::GetOr, &name);
        let missing = &mut |b: &mut Self, o: N, n: N| match b.program_method(o.ty, paths::GETATTR_METHOD) {
            true => b.unless_missing(default.clone(), span, &mut |b| b.unnamed(o.clone(), n.clone(), span)),
            false => b.more_or(o, n, span, &mut |_, _, _| default.clone()),
        };
        self.by_name(Named::GetOr, object, name, span, missing, &mut |b, o, n| {
            b.taking_methods(taken, |b| match n {
                paths::DUNDER_CLASS => b.type_of_value(o, span),
                _ => b.attribute_or(o, n, default.clone(), span),
            })
        })
    }

    fn has_by_name(&mut self, object: N, name: N, span: Span) -> N {
        let no = self.bool_node(false, span);
        let missing = &mut |b: &mut Self, o: N, n: N| b.has_more(o, n, span).unwrap_or_else(|| no.clone());
        self.by_name(Named::Has, object, name, span, missing, &mut |b, o, n| {
            let has = match n {
                paths::DUNDER_CLASS => b.known(vec![o], true, span),
                _ => b.has_attribute(o, n, span),
            };
            b.coerce(has, Ty::OBJECT)
        })
    }

    /// `setattr(object, name, value)`, without what `__setattr__` of the class does where stores are plain.
    pub(super) fn set_by_name(&mut self, object: N, name: N, value: N, span: Span) -> N {
        if !self.plain_stores && self.program_method(object.ty, paths::DUNDER_SETATTR) {
            return self.method(object, paths::DUNDER_SETATTR, vec![name, value], span);
        }
        // An arm's class is one of all that are boxed: what they get is kept in a dict, instead of a place for each name in each of them.
        let arm = matches!(self.kind(), SpecKind::Dispatcher(_));
        if !matches!(name.kind, Kind::Str(_)) && !arm {
            self.open_attributes(object.ty);
        }
        let mut stmts = vec![];
        let object = self.keep(object, &mut stmts);
        let name = self.keep(name, &mut stmts);
        let value = self.keep(value, &mut stmts);
        let name = self.text_of_name(name);
        let name = self.keep(name, &mut stmts);
        let given = value.clone();
        let missing = &mut |b: &mut Self, o: N, n: N| b.store_more(o, n, given.clone(), span);
        let node = self.by_name(Named::Set, object.clone(), name.clone(), span, missing, &mut |b, o, n| {
            if b.hides_stored(o.ty, n) {
                let name = b.str_node(n, span);
                return b.store_more(o, name, value.clone(), span);
            }
            let mut stores = vec![];
            b.store_attribute(o, n, value.clone(), span, &mut stores);
            b.statements_value(stores, span)
        });
        let ty = node.ty;
        let node = match ty {
            Ty::NEVER => node,
            _ => {
                let node = self.keep(node, &mut stmts);
                self.note_order(&object, &name, span, &mut stmts);
                node
            }
        };
        Node::new(Kind::Block(stmts, node), ty, span)
    }

    /// Has the class something of the name that comes before what an object has in its `__dict__`, or beside it?
    fn hides_stored(&mut self, ty: Ty, name: &str) -> bool {
        match self.find_attr(ty, name) {
            Attr::Method(_) => true,
            Attr::Descriptor(g, of) => {
                self.dict_stores && (self.program_method(of, paths::DESCRIPTOR_SET) || self.is_unsettled(ty, name, g))
            }
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
        self.by_name(Named::Delete, object, name, span, missing, &mut |b, o, n| {
            if b.dict_stores && b.hides_stored(o.ty, n) {
                let name = b.str_node(n, span);
                return b.delete_more(o, name, span);
            }
            let mut stmts = vec![];
            b.delete_attribute(o, n, span, &mut stmts);
            b.statements_value(stmts, span)
        })
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
            None if self.program_method(object.ty, paths::GETATTR_METHOD)
                || self.is_written_property(object.ty, name) =>
            {
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

    /// An operation on the attribute of a name: known when compiling, or chosen among all attributes that the program's
    /// classes have.
    fn by_name(
        &mut self,
        what: Named,
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
        let mut stmts = vec![];
        let object = self.keep(object, &mut stmts);
        let name = self.text_of_name(name);
        let name = self.keep(name, &mut stmts);
        let mut result = missing(self, object.clone(), name.clone());
        if result.ty != Ty::NEVER {
            result = self.coerce(result, Ty::OBJECT);
        }
        let arm = matches!(self.kind(), SpecKind::Dispatcher(_));
        // A store may not reach what the class statement defines; whether it tries to is found when running.
        let arm = arm || matches!(what, Named::Set) && matches!(self.s.types.kind(object.ty), TyKind::Type(..));
        for candidate in self.attribute_names(what, object.ty) {
            let known = self.s.diagnostics.len();
            let value = f(self, object.clone(), &candidate);
            self.env.live = true;
            if arm && self.s.diagnostics.len() > known {
                // Not supported for objects of this class: they have no such attribute here.
                self.s.diagnostics.truncate(known);
                continue;
            }
            let value = if value.ty == Ty::NEVER { value } else { self.coerce(value, Ty::OBJECT) };
            let literal = self.str_node(&candidate, span);
            let test = self.equal_plainly(name.clone(), literal, span);
            result = Node::new(Kind::If(test, value, result), Ty::OBJECT, span);
        }
        let ty = result.ty;
        Node::new(Kind::Block(stmts, result), ty, span)
    }

    /// The name, which has to be a text.
    pub(super) fn text_of_name(&mut self, name: N) -> N {
        if name.ty == self.s.lang_ty(paths::STR) {
            return name;
        }
        let span = name.span;
        let name = self.coerce(name, Ty::OBJECT);
        self.call_path(paths::NAME_OF_ATTRIBUTE, vec![name], span)
    }

    /// Attributes that a value of the type may have by what the program's classes say, in order of their names.
    fn attribute_names(&mut self, what: Named, ty: Ty) -> Vec<String> {
        self.s.read_attribute(None, self.reader);
        if let Some(f) = self.program_function(ty) {
            let mut names = self.s.names_of_function(f);
            names.extend(self.special_names(what, ty));
            return names;
        }
        if let Some(m) = self.module_known(ty) {
            return self.names_in_module(m);
        }
        let any = self.is_class_value(ty);
        // What objects keep under the names of the language is none of their class's.
        let of_class = any || matches!(self.s.types.kind(ty), TyKind::Type(..));
        let (program, types) = (&self.s.program, &self.s.types);
        let of = |c: usize| match *types.kind(ty) {
            _ if any => true,
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
            let written = |n: &String| n.ends_with('?') || n.contains(' ') || of_class && n.starts_with("__");
            names.extend(class.fields.iter().map(|f| f.name.clone()).filter(|n| !written(n)));
            names.extend(class.members.keys().filter(|n| !n.starts_with("__") && !n.contains(' ')).cloned());
        }
        // Of a built-in class, or one above the program's: what the program names of it anywhere.
        if let TyKind::Class(class, _) = *self.s.types.kind(ty)
            && program.mro(class).iter().any(|&c| program.class(c).dialect)
        {
            let mentioned: Vec<String> =
                self.s.named_by_program.iter().filter(|n| !n.starts_with('_')).cloned().collect();
            names.extend(mentioned.into_iter().filter(|n| self.s.find_member(class, n).is_some()));
        }
        let stores = matches!(what, Named::Set | Named::Delete);
        if let TyKind::Class(class, _) = *self.s.types.kind(ty)
            && !stores
        {
            let texts: Vec<String> = self.s.special_texts.iter().cloned().collect();
            let method = |b: &mut Self, n: &str| matches!(b.s.find_member(class, n), Some((_, Member::Methods(_))));
            names.extend(texts.into_iter().filter(|n| method(self, n)));
        }
        // `dir` and `__dict__` of a class name these too.
        if self.s.lists_names
            && !stores
            && (self.is_user_class(ty) || matches!(self.s.types.kind(ty), TyKind::Type(..)))
        {
            let all = [paths::DUNDER_MODULE, paths::DUNDER_DOC, paths::DUNDER_DICT, paths::DUNDER_CLASS];
            names.extend(all.iter().map(|n| n.to_string()));
        }
        names.extend(self.special_names(what, ty));
        names.sort();
        names.dedup();
        names
    }

    fn module_known(&self, ty: Ty) -> Option<ModuleId> {
        match *self.s.types.kind(ty) {
            TyKind::Module(m) => Some(m),
            _ => self.s.module_value(ty),
        }
    }

    /// Names of a module of the program; of one of the library those that the program mentions anywhere.
    fn names_in_module(&mut self, m: ModuleId) -> Vec<String> {
        let module = self.s.program.module(m);
        let wanted = |n: &&str| !n.contains(' ') && (!module.library || self.s.named_by_program.contains(*n));
        let mut names: Vec<String> = module.names().filter(wanted).map(String::from).collect();
        names.sort();
        names
    }

    /// Attributes that no class statement gives, where the program names them: `getattr(x, "__name__")` with the name in a variable.
    fn special_names(&mut self, what: Named, ty: Ty) -> Vec<String> {
        if matches!(what, Named::Set | Named::Delete) || self.dialect {
            return vec![];
        }
        let all = [
            paths::DUNDER_CLASS,
            paths::DUNDER_NAME,
            paths::DUNDER_QUALNAME,
            paths::DUNDER_DOC,
            paths::DUNDER_MODULE,
            paths::DUNDER_DICT,
        ];
        let named = |b: &mut Self, n: &str| {
            // That of a class holds all its functions, which would be boxed types, each of them.
            let named = if n == paths::DUNDER_DICT { b.s.dict_in_texts } else { b.s.mentioned.contains(n) };
            named && (n == paths::DUNDER_CLASS || !b.lacks(ty, n))
        };
        all.into_iter().filter(|n| named(self, n)).map(String::from).collect()
    }

    /// A name that is found when running, and that no class of the program defines: what every object has, or AttributeError.
    pub(super) fn missing_name(&mut self, object: N, name: N, span: Span) -> N {
        if self.is_class_value(object.ty) && !self.s.lists_names {
            let call = self.call_path(paths::NO_CLASS_ATTRIBUTE, vec![object, name], span);
            return self.never(vec![call], span);
        }
        let object = self.coerce(object, Ty::OBJECT);
        if self.s.lists_names {
            return self.call_path(paths::SPECIAL_ATTRIBUTE, vec![object, name], span);
        }
        let call = self.call_path(paths::NO_ATTRIBUTE, vec![object, name], span);
        self.never(vec![call], span)
    }

    /// A store to an attribute of an object that has no room for it.
    pub(super) fn no_room(&mut self, object: N, name: N, span: Span) -> N {
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
}
