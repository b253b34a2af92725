//! Methods of a program's class that stand in for attributes: `__getattr__`, `__setattr__`, `__delattr__`, and what `object`
//! does under these names; `__dict__`.
//!
//! Attributes are places that are known when compiling. A name that is found when running is one of those that the program
//! writes somewhere; a class whose objects get attributes by such names (`setattr(self, name, value)`) counts every attribute
//! that is read of it as one that it may have.

use super::attribute::Attr;
use super::body::Body;
use super::call::Args;
use crate::lang_items::{self, paths};
use crate::sema::program::{Def, Member};
use crate::sema::tree::{Handler, Kind, Loop, N, Node, S, Try};
use crate::sema::types::{ClassId, Ty, TyKind};
use waspy_syntax::ast::{ExprId, ExprKind};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// Does the program define this method for the class of the type?
    pub(super) fn program_method(&mut self, ty: Ty, name: &str) -> bool {
        self.s.program_method(ty, name)
    }

    /// May the attribute be among those whose names the program does not mention, or may `__getattr__` be asked for it? Names of
    /// special methods are looked for in the class alone.
    pub(super) fn asks_getattr(&mut self, ty: Ty, name: &str) -> bool {
        let special = lang_items::is_special(name) || name.contains([' ', '?']);
        // Names that the library gives methods for itself are none that the program's objects are asked for.
        let own = self.dialect && name.starts_with('_');
        !special && !own && (self.asks_method(ty) || self.keeps_more(ty))
    }

    /// Is `__getattr__` asked for what is missing?
    pub(super) fn asks_method(&mut self, ty: Ty) -> bool {
        !self.plain_reads && self.program_method(ty, paths::GETATTR_METHOD)
    }

    /// Is there neither here nor below a member of this name?
    pub(super) fn lacks_plainly(&mut self, ty: Ty, name: &str) -> bool {
        matches!(self.find_attr(ty, name), Attr::Missing) && !self.declared_below(ty, name)
    }

    /// What such an attribute is, or AttributeError.
    pub(super) fn call_getattr(&mut self, object: N, name: &str, span: Span) -> N {
        let mut stmts = vec![];
        let object = self.keep(object, &mut stmts);
        let text = self.str_node(name, span);
        let value = self.more_or(object, text, span, &mut |b, o, n| match b.asks_method(o.ty) {
            true => b.method(o, paths::GETATTR_METHOD, vec![n], span),
            false => b.no_attribute(o.ty, name, vec![o], span),
        });
        let ty = value.ty;
        Node::new(Kind::Block(stmts, value), ty, span)
    }

    /// A value that may raise AttributeError, or the default where it does.
    pub(super) fn unless_missing(&mut self, default: N, span: Span, f: &mut dyn FnMut(&mut Self) -> N) -> N {
        self.tries.push(self.env.clone());
        let value = f(self);
        let raised = self.tries.pop().expect("the try was pushed");
        let head = self.head(&raised);
        let ty = self.s.types.join(value.ty, default.ty);
        let result = self.temp(ty);
        let base = self.s.lang_ty(paths::BASE_EXCEPTION);
        let error = self.s.lang_class(paths::ATTRIBUTE_ERROR);
        let caught = self.temp(base);
        let set = |b: &mut Self, value: N| match value.ty {
            Ty::NEVER => vec![S::Expr(value), S::Unreachable],
            _ => vec![S::Set(result, b.coerce(value, ty))],
        };
        let body = set(self, value);
        let read = || Node::new(Kind::Local(caught), base, span);
        let test = Node::new(Kind::IsInstance(read(), error), self.s.lang_ty(paths::BOOL), span);
        let handler = vec![S::If(test, set(self, default), vec![S::Throw(read())])];
        let handler = Some(Handler { head, caught: Some(caught), body: handler });
        let attempt = S::Try(Box::new(Try { body, orelse: vec![], handler, finally: vec![], cleanup: None }));
        Node::new(Kind::Block(vec![attempt], Node::new(Kind::Local(result), ty, span)), ty, span)
    }

    /// Is there such an attribute?
    pub(super) fn getattr_gives(&mut self, object: N, name: &str, span: Span) -> N {
        if !self.program_method(object.ty, paths::GETATTR_METHOD) {
            let mut stmts = vec![];
            let object = self.keep(object, &mut stmts);
            let text = self.str_node(name, span);
            let no = self.bool_node(false, span);
            let has = self.has_more(object, text, span).unwrap_or(no);
            let ty = has.ty;
            return Node::new(Kind::Block(stmts, has), ty, span);
        }
        let no = self.bool_node(false, span);
        self.unless_missing(no, span, &mut |b| {
            let value = b.call_getattr(object.clone(), name, span);
            if value.ty == Ty::NEVER {
                return value;
            }
            let (ty, yes) = (b.s.lang_ty(paths::BOOL), b.bool_node(true, span));
            Node::new(Kind::Block(vec![S::Expr(value)], yes), ty, span)
        })
    }

    /// `object.name = value` where the class has a `__setattr__`: the attribute gets a place, the method is called.
    pub(super) fn call_setattr(&mut self, object: N, name: &str, value: N, span: Span) -> N {
        if let Some((class, _)) = self.s.class_of(object.ty)
            && matches!(self.find_attr(object.ty, name), Attr::Missing | Attr::Global(_))
            && !self.has_slots(class)
        {
            self.s.add_outside_field(class, name);
        }
        let name = self.str_node(name, span);
        self.method(object, paths::DUNDER_SETATTR, vec![name, value], span)
    }

    /// What `object` does under the name of a special method, called as `object.name(…)` or through `super()`.
    pub(super) fn object_method(&mut self, class: ClassId, name: &str, args: &Args, span: Span) -> Option<N> {
        // `tuple.__new__(cls, …)` as well as `object.__new__(cls)`
        let makes = name == paths::DUNDER_NEW && self.s.program.class(class).dialect;
        if (makes || class == self.s.lang_class(paths::TYPE) || class == self.s.lang_class(paths::OBJECT))
            && let Some(node) = self.type_method(name, args, span)
        {
            return Some(node);
        }
        if name == paths::DUNDER_INIT && class == self.s.lang_class(paths::OBJECT) && !args.positional.is_empty() {
            let mut args = args.clone();
            let receiver = args.positional.remove(0);
            return Some(self.init_of_object(receiver, args, span));
        }
        if !makes && class != self.s.lang_class(paths::OBJECT) || args.rest.is_some() || args.mapping.is_some() {
            return None;
        }
        match (name, args.positional.as_slice()) {
            (paths::DUNDER_NEW, [of, given @ ..]) if self.is_program_class(of.ty) => {
                let (of, given) = (of.ty, given.to_vec());
                if let TyKind::Type(class, _) = *self.s.types.kind(of)
                    && let Some(built_in) = self.s.value_class(class)
                {
                    return Some(self.new_value(class, built_in, Args::of(given), span));
                }
                if let TyKind::Type(class, _) = *self.s.types.kind(of)
                    && let Some(base) = self.s.made_by_new(class)
                {
                    return Some(self.new_below(class, base, Args::of(given), span));
                }
                self.bare_object(of, span)
            }
            (paths::DUNDER_SETATTR, [object, name, value]) => {
                let (object, name, value) = (object.clone(), name.clone(), value.clone());
                Some(self.plain(|b| b.set_by_name(object, name, value, span)))
            }
            (paths::DELATTR_METHOD, [object, name]) => {
                let (object, name) = (object.clone(), name.clone());
                Some(self.plain(|b| b.delete_by_name(object, name, span)))
            }
            (paths::GETATTRIBUTE, [object, name]) => {
                let (object, name) = (object.clone(), name.clone());
                Some(self.plain_attribute(object, name, span))
            }
            (paths::INIT_SUBCLASS | paths::DUNDER_INIT, _) => Some(Node::new(Kind::None, Ty::NONE, span)),
            _ => None,
        }
    }

    pub(super) fn method_from_object(&mut self, name: &str, args: &Args, span: Span) -> Option<N> {
        let object = self.s.lang_class(paths::OBJECT);
        self.object_method(object, name, args, span)
    }

    fn is_program_class(&self, ty: Ty) -> bool {
        matches!(*self.s.types.kind(ty), TyKind::Type(class, _) if !self.s.program.class(class).dialect)
    }

    /// Stores and deletions as `object` does them: the class's own methods are not asked.
    pub(super) fn plain(&mut self, f: impl FnOnce(&mut Self) -> N) -> N {
        let outer = std::mem::replace(&mut self.plain_stores, true);
        let node = f(self);
        self.plain_stores = outer;
        node
    }

    /// `object.__new__(C)`: an object without a constructor's work.
    fn bare_object(&mut self, of: Ty, span: Span) -> Option<N> {
        let TyKind::Type(class, _) = *self.s.types.kind(of) else { return None };
        if self.s.program.class(class).dialect {
            return None;
        }
        if let Some(text) = self.s.abstract_error(class) {
            return Some(self.raise_type_error(vec![], &text, span));
        }
        Some(self.new_object(class, vec![], span))
    }

    /// A class with a `__new__` of the program: it makes the object, which is initialised if it is one of the class.
    pub(super) fn construct_by_new(&mut self, class: ClassId, args: Args, span: Span) -> N {
        let mut stmts = vec![];
        let positional: Vec<N> = args.positional.into_iter().map(|n| self.keep(n, &mut stmts)).collect();
        let rest = args.rest.map(|n| self.keep(n, &mut stmts));
        let keywords = args.keywords.into_iter().map(|(k, n)| (k, self.keep(n, &mut stmts))).collect();
        let mapping = args.mapping.map(|n| self.keep(n, &mut stmts));
        let args = Args { positional, keywords, rest, mapping };
        let Some((_, Member::Methods(ids))) = self.s.find_member(class, paths::DUNDER_NEW) else {
            unreachable!("the program defines __new__")
        };
        let with = |first: N| {
            let mut args = args.clone();
            args.positional.insert(0, first);
            args
        };
        let of = self.s.class_ty(class, vec![]);
        let made = self.call_functions(&ids, vec![], with(Node::new(Kind::None, of, span)), span);
        if made.ty == Ty::NEVER {
            return Node::new(Kind::Block(stmts, made), Ty::NEVER, span);
        }
        let ty = made.ty;
        let var = self.temp(ty);
        stmts.push(S::Set(var, made));
        let read = Node::new(Kind::Local(var), ty, span);
        if self.s.program_defines(class, paths::DUNDER_INIT) {
            let test = self.instance_test(var, ty, class, span);
            let known = Self::static_truth(&test);
            if known != Some(false) {
                let object = match known {
                    Some(true) => read.clone(),
                    _ => Node::new(Kind::Coerce(read.clone()), self.s.types.class(class, vec![]), span),
                };
                let init = self.method_args(paths::DUNDER_INIT, with(object), span);
                match known {
                    Some(true) => stmts.push(S::Expr(init)),
                    _ => stmts.push(S::If(test, vec![S::Expr(init)], vec![])),
                }
            }
        }
        Node::new(Kind::Block(stmts, read), ty, span)
    }

    /// `C(args)` of a class that derives from a built-in one: the built-in class makes the value of the arguments.
    pub(super) fn construct_value(&mut self, class: ClassId, built_in: &'static str, args: Args, span: Span) -> N {
        self.construct_around(class, args, span, &mut |b, args| b.new_value(class, built_in, args, span))
    }

    /// `C(args)` of a class below one whose `__new__` makes what its objects are.
    pub(super) fn construct_below(&mut self, class: ClassId, base: ClassId, args: Args, span: Span) -> N {
        self.construct_around(class, args, span, &mut |b, args| b.new_below(class, base, args, span))
    }

    /// The object that `new` makes of the arguments, initialised with them if the program says how.
    fn construct_around(
        &mut self,
        class: ClassId,
        args: Args,
        span: Span,
        new: &mut dyn FnMut(&mut Self, Args) -> N,
    ) -> N {
        if !self.s.program_defines(class, paths::DUNDER_INIT) {
            return new(self, args);
        }
        let mut stmts = vec![];
        let positional: Vec<N> = args.positional.into_iter().map(|n| self.keep(n, &mut stmts)).collect();
        let keywords = args.keywords.into_iter().map(|(k, n)| (k, self.keep(n, &mut stmts))).collect();
        let mut args = Args { positional, keywords, rest: args.rest, mapping: args.mapping };
        let object = new(self, args.clone());
        let object = self.keep(object, &mut stmts);
        args.positional.insert(0, object.clone());
        let init = self.method_args(paths::DUNDER_INIT, args, span);
        stmts.push(S::Expr(init));
        let ty = object.ty;
        Node::new(Kind::Block(stmts, object), ty, span)
    }

    fn new_value(&mut self, class: ClassId, built_in: &'static str, args: Args, span: Span) -> N {
        let value = match self.s.lang(built_in) {
            Def::Functions(f) => self.call_functions(&f, vec![], args, span),
            Def::Class(of) => self.construct(of, vec![], args, span),
            other => unreachable!("{built_in} is no class: {other:?}"),
        };
        if value.ty == Ty::NEVER {
            return value;
        }
        let mut stmts = vec![];
        let value = self.keep(value, &mut stmts);
        let object = self.new_object(class, vec![], span);
        let object = self.keep(object, &mut stmts);
        let Attr::Field(name, ty) = self.find_attr(object.ty, paths::ENUM_VALUE) else {
            unreachable!("the class has a value")
        };
        let value = self.coerce(value, ty);
        stmts.push(S::SetField(object.clone(), name, value));
        let ty = object.ty;
        Node::new(Kind::Block(stmts, object), ty, span)
    }

    fn new_below(&mut self, class: ClassId, base: ClassId, args: Args, span: Span) -> N {
        let made = self.construct(base, vec![], args, span);
        if made.ty == Ty::NEVER {
            return made;
        }
        let mut stmts = vec![];
        let made = self.keep(made, &mut stmts);
        let object = self.new_object(class, vec![], span);
        let object = self.keep(object, &mut stmts);
        stmts.push(S::Expr(self.method(object.clone(), paths::BECOME, vec![made], span)));
        let ty = object.ty;
        Node::new(Kind::Block(stmts, object), ty, span)
    }

    /// `object.__dict__`: a new dict of the attributes that the object has now.
    pub(super) fn attributes_as_dict(&mut self, object: N, span: Span) -> N {
        let Some((class, _)) = self.s.class_of(object.ty) else { return object };
        self.s.read_attribute(None, self.reader);
        let mut names: Vec<String> = self
            .s
            .program
            .all_fields(class)
            .into_iter()
            .filter(|(owner, f)| {
                let class = self.s.program.class(*owner);
                let written = f.name.ends_with('?') || f.name.contains(' ') || class.part_fields.contains(&f.name);
                // What has a slot is not in the dict.
                let slot = class.members.contains_key(paths::SLOTS);
                !class.dialect && !written && !slot
            })
            .map(|(_, f)| f.name.clone())
            .collect();
        let first = self.s.stored_by_constructor(class);
        names.sort_by_key(|n| first.iter().position(|f| f == n).unwrap_or(first.len()));
        let mut stmts = vec![];
        let object = self.keep(object, &mut stmts);
        let dict = self.keyword_dict(vec![], span);
        let dict = self.keep(dict, &mut stmts);
        for name in names {
            let Attr::Field(name, ty) = self.find_attr(object.ty, &name) else { continue };
            let ty = self.s.types.read(ty, self.reader);
            if ty == Ty::NEVER {
                continue;
            }
            let value = Node::new(Kind::Field(object.clone(), name.clone()), self.s.value_type(ty), span);
            let (key, value) = (self.str_node(&name, span), self.coerce(value, Ty::OBJECT));
            let set = S::Expr(self.method(dict.clone(), paths::SETITEM, vec![key, value], span));
            stmts.push(match self.s.field_flag(class, &name) {
                Some(flag) => {
                    let bool_ty = self.s.lang_ty(paths::BOOL);
                    S::If(Node::new(Kind::Field(object.clone(), flag), bool_ty, span), vec![set], vec![])
                }
                None => set,
            });
        }
        self.add_more(&object, dict.clone(), span, &mut stmts);
        let dict = self.in_order(&object, dict, span);
        let ty = dict.ty;
        Node::new(Kind::Block(stmts, dict), ty, span)
    }

    /// Is the expression `object.__dict__` or `vars(object)`, so that storing an item of it stores an attribute? The object.
    pub(super) fn dict_of(&mut self, e: ExprId) -> Option<N> {
        let unit = self.unit.clone();
        let value = match &unit.expr(e).kind {
            ExprKind::Attribute { value, attr } if attr.text == paths::DUNDER_DICT => value,
            ExprKind::Call { func, args, .. } if args.len() == 1 && self.names_vars(*func) => &args[0],
            _ => return None,
        };
        if self.dialect {
            return None;
        }
        let object = self.expr(*value);
        let has =
            object.ty == Ty::OBJECT || self.is_user_class(object.ty) || self.program_function(object.ty).is_some();
        has.then_some(object)
    }

    /// Does the name mean the builtin `vars`?
    fn names_vars(&mut self, func: ExprId) -> bool {
        let named = self.name_of(func).is_some_and(|name| name == paths::VARS);
        if !named || self.local(paths::VARS).is_some() {
            return false;
        }
        let def = self.s.lookup_here(self.module, paths::VARS);
        self.s.is_answered_by_compiler(&def)
    }

    /// `object.__dict__[name] = value`
    pub(super) fn store_in_dict(&mut self, object: N, name: N, value: N, span: Span) -> N {
        let outer = std::mem::replace(&mut self.dict_stores, true);
        let node = self.plain(|b| b.set_by_name(object, name, value, span));
        self.dict_stores = outer;
        node
    }

    /// `del object.__dict__[name]`
    pub(super) fn delete_in_dict(&mut self, object: N, name: N, span: Span) -> N {
        let outer = std::mem::replace(&mut self.dict_stores, true);
        let node = self.plain(|b| b.delete_by_name(object, name, span));
        self.dict_stores = outer;
        node
    }

    /// `object.__dict__.update(mapping, name=value)`: each item is an attribute that is stored.
    pub(super) fn update_dict(&mut self, object: N, args: Args, span: Span) -> N {
        let mut stmts = vec![];
        let object = self.keep(object, &mut stmts);
        let (dict, text) = (self.s.lang_class(paths::DICT), self.s.lang_ty(paths::STR));
        let open = self.s.types.class(dict, vec![text, Ty::OBJECT]);
        for mapping in args.positional.into_iter().chain(args.rest).chain(args.mapping) {
            let mapping = if mapping.ty == Ty::OBJECT { self.coerce(mapping, open) } else { mapping };
            let items = self.method(mapping, "items", vec![], span);
            let iterator = self.method(items, paths::ITER, vec![], span);
            if iterator.ty == Ty::NEVER {
                stmts.push(S::Expr(iterator));
                continue;
            }
            let (it, ty) = (self.temp(iterator.ty), iterator.ty);
            stmts.push(S::Set(it, iterator));
            let cond = self.iterator_more(it, ty, span);
            let mut body = vec![];
            let pair = self.method(Node::new(Kind::Local(it), ty, span), paths::ITER_TAKE, vec![], span);
            let pair = self.keep(pair, &mut body);
            let [name, value] = [0, 1].map(|i| {
                let at = self.int_node(i, span);
                self.subscript_of(pair.clone(), at, span)
            });
            let store = self.store_in_dict(object.clone(), name, value, span);
            body.push(S::Expr(store));
            stmts.push(S::Loop(Box::new(Loop { head: vec![], cond, body, orelse: vec![] })));
        }
        for (name, value) in args.keywords {
            let name = self.str_node(&name, span);
            let store = self.store_in_dict(object.clone(), name, value, span);
            stmts.push(S::Expr(store));
        }
        let none = Node::new(Kind::None, Ty::NONE, span);
        Node::new(Kind::Block(stmts, none), Ty::NONE, span)
    }

    /// An attribute of any name may be stored on objects of the class.
    pub(super) fn open_attributes(&mut self, ty: Ty) {
        if let Some(f) = self.program_function(ty) {
            return self.open_function(f);
        }
        if let TyKind::Type(class, _) = *self.s.types.kind(ty) {
            let of = &mut self.s.program.classes[class.index()];
            if !of.dialect && !std::mem::replace(&mut of.open_itself, true) {
                self.s.attribute_added(None);
            }
            return;
        }
        let TyKind::Class(class, _) = *self.s.types.kind(ty) else { return };
        if self.s.program.class(class).dialect || self.has_slots(class) {
            return;
        }
        if !std::mem::replace(&mut self.s.program.classes[class.index()].open, true) {
            self.s.attribute_added(None);
        }
    }

    /// Reading an attribute that nothing stores by its name, of an object that gets attributes by names found when running.
    pub(super) fn open_field(&mut self, ty: Ty, name: &str) -> bool {
        let TyKind::Class(class, _) = *self.s.types.kind(ty) else { return false };
        let special = name.starts_with("__") || name.contains(' ') || name.ends_with('?');
        // Nor is what the library asks its own values for one that the program's may have.
        if special || self.dialect && name.starts_with('_') {
            return false;
        }
        let of_class = self.open_variable(class, name);
        let of_object = self.is_open_class(ty);
        if of_object {
            self.s.add_outside_field(class, name);
        }
        of_class || of_object
    }

    /// The same of a class that gets variables by names found when running, or one above it.
    pub(super) fn open_variable(&mut self, class: ClassId, name: &str) -> bool {
        let open = |&c: &ClassId| self.s.program.class(c).open_itself;
        let Some(open) = self.s.program.mro(class).into_iter().find(open) else { return false };
        if name.starts_with("__") || self.s.program.class(open).members.contains_key(name) {
            return false;
        }
        self.s.add_late_variable(open, name);
        true
    }

    /// May attributes of any name be stored on objects of the class?
    pub(super) fn is_open_class(&self, ty: Ty) -> bool {
        let TyKind::Class(class, _) = *self.s.types.kind(ty) else { return false };
        self.s.program.mro(class).iter().any(|&c| self.s.program.class(c).open)
    }
}
