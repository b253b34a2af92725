//! Objects of `functools` that are called: `partial`, what `lru_cache` makes, and `wraps(f)`.
//!
//! Their calls are calls of the function behind with the arguments as they are, so that the types of arguments and results are
//! those of a direct call. A `partial` has what it was given as a tuple whose type is known; the names of its keywords are
//! part of its type.

use super::body::Body;
use super::call::Args;
use crate::lang_items::paths;
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{ClassId, Ty, TyKind};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// Is it the class of the library at this path? (The library is not read to find out.)
    pub(super) fn is_library_class(&self, class: ClassId, path: &str) -> bool {
        self.s.is_library_class(class, path)
    }

    /// Is it one of the classes whose calls are those of a function behind?
    pub(super) fn is_wrapper(&self, class: ClassId) -> bool {
        self.s.program.class(class).dialect
            && [paths::PARTIAL, paths::LRU_WRAPPER, paths::WRAPS].iter().any(|path| self.is_library_class(class, path))
    }

    /// `partial(f, *args, **keywords)`
    pub(super) fn make_partial(&mut self, class: ClassId, args: Args, span: Span) -> N {
        if args.rest.is_some() || args.mapping.is_some() {
            return self.make_open_partial(args, span);
        }
        let mut positional = args.positional.into_iter();
        let Some(function) = positional.next() else {
            return self.raise_type_error(vec![], "type 'partial' takes at least one argument", span);
        };
        if !self.is_callable(function.ty) {
            return self.raise_type_error(vec![function], "the first argument must be callable", span);
        }
        let mut stmts = vec![];
        let function = self.keep(function, &mut stmts);
        let (function, before, kept) = self.inside_partial(function, span);
        let given = self.tuple_of(before.into_iter().chain(positional).collect(), span);
        let given = self.keep(given, &mut stmts);
        let kept = kept.into_iter().filter(|(n, _)| !args.keywords.iter().any(|(k, _)| k == n)).collect::<Vec<_>>();
        let (names, values): (Vec<String>, Vec<N>) = kept.into_iter().chain(args.keywords).unzip();
        let values = self.tuple_of(values, span);
        let values = self.keep(values, &mut stmts);
        if [&function, &given, &values].iter().any(|n| n.ty == Ty::NEVER) {
            return self.never(vec![function, given, values], span);
        }
        let names: Vec<Ty> = names.into_iter().map(|n| self.s.types.intern(TyKind::Name(n))).collect();
        let names = self.s.types.intern(TyKind::Tuple(names));
        let ty = self.s.types.class(class, vec![function.ty, given.ty, names, values.ty]);
        self.instantiate(class);
        let var = self.temp(ty);
        let object = || Node::new(Kind::Local(var), ty, span);
        stmts.push(S::Set(var, Node::new(Kind::New, ty, span)));
        for (field, value) in [("func", function), ("args", given), ("_values", values)] {
            stmts.push(S::SetField(object(), field.into(), value));
        }
        Node::new(Kind::Block(stmts, object()), ty, span)
    }

    /// `partial(f, *args, **keywords)` with arguments whose number is found when running: an object of the library that keeps
    /// them as a tuple and a dict.
    fn make_open_partial(&mut self, args: Args, span: Span) -> N {
        let mut positional = args.positional.into_iter();
        let Some(function) = positional.next() else {
            return self.refuse_with("a function for partial() among `*arguments`", "write it before them", span);
        };
        if let TyKind::Class(class, _) = *self.s.types.kind(function.ty)
            && self.is_library_class(class, paths::LRU_WRAPPER)
        {
            return self.refuse_with(
                "partial() of a cached function with arguments whose number is found when running",
                "write a lambda",
                span,
            );
        }
        let mut stmts = vec![];
        let function = self.keep(function, &mut stmts);
        let given = self.tuple_of(positional.collect(), span);
        let given = self.keep(given, &mut stmts);
        let rest = args.rest.unwrap_or_else(|| self.tuple_of(vec![], span));
        let rest = self.keep(rest, &mut stmts);
        let named = self.keyword_dict(args.keywords, span);
        let more = args.mapping.unwrap_or_else(|| self.keyword_dict(vec![], span));
        let made = self.call_path(paths::PARTIAL_OF_ANY, vec![function, given, rest, named, more], span);
        let ty = made.ty;
        Node::new(Kind::Block(stmts, made), ty, span)
    }

    /// Is it the attribute of a `partial` that no field holds?
    pub(super) fn is_partial_keywords(&self, ty: Ty, name: &str) -> bool {
        let TyKind::Class(class, _) = *self.s.types.kind(ty) else { return false };
        name == paths::PARTIAL_KEYWORDS && self.is_library_class(class, paths::PARTIAL)
    }

    /// `p.keywords`: a new dict.
    pub(super) fn partial_keywords(&mut self, node: N, of: &[Ty], span: Span) -> N {
        let mut stmts = vec![];
        let node = self.keep(node, &mut stmts);
        let named = self.kept_keywords(&node, of, span);
        let dict = self.keyword_dict(named, span);
        let ty = dict.ty;
        Node::new(Kind::Block(stmts, dict), ty, span)
    }

    /// Calls such an object.
    pub(super) fn call_wrapper(&mut self, callee: N, of: &[Ty], args: Args, span: Span) -> N {
        let TyKind::Class(class, _) = *self.s.types.kind(callee.ty) else { unreachable!("a wrapper has a class") };
        if self.is_library_class(class, paths::WRAPS) {
            return self.call_wraps(callee, of[0], args, span);
        }
        let mut stmts = vec![];
        let callee = self.keep(callee, &mut stmts);
        let call = match self.is_library_class(class, paths::PARTIAL) {
            true => self.call_partial(callee, of, args, span),
            false => self.call_cached(callee, of, args, span),
        };
        let ty = call.ty;
        Node::new(Kind::Block(stmts, call), ty, span)
    }

    fn part(&mut self, object: &Node, field: &str, ty: Ty) -> N {
        let ty = self.s.types.read(ty, self.reader);
        Node::new(Kind::Field(Box::new(object.clone()), field.into()), ty, object.span)
    }

    /// The values of a tuple that a `partial` keeps.
    fn kept_items(&mut self, object: &Node, field: &str, ty: Ty, span: Span) -> Vec<N> {
        let tuple = self.part(object, field, ty);
        let TyKind::Tuple(types) = self.s.types.kind(tuple.ty).clone() else { return vec![] };
        let item = |(i, ty)| Node::new(Kind::TupleItem(tuple.clone(), i as u32), ty, span);
        types.into_iter().enumerate().map(item).collect()
    }

    fn kept_keywords(&mut self, object: &Node, of: &[Ty], span: Span) -> Vec<(String, N)> {
        let names: Vec<String> = match self.s.types.kind(of[2]).clone() {
            TyKind::Tuple(names) => names.into_iter().filter_map(|n| self.s.types.name_of(n)).collect(),
            _ => vec![],
        };
        let values = self.kept_items(object, "_values", of[3], span);
        names.into_iter().zip(values).collect()
    }

    /// A `partial` of a `partial` is one of the function behind, with what both were given.
    fn inside_partial(&mut self, function: N, span: Span) -> (N, Vec<N>, Vec<(String, N)>) {
        match self.s.types.kind(function.ty).clone() {
            TyKind::Class(class, of) if self.is_library_class(class, paths::PARTIAL) => {
                let given = self.kept_items(&function, "args", of[1], span);
                let named = self.kept_keywords(&function, &of, span);
                (self.part(&function, "func", of[0]), given, named)
            }
            _ => (function, vec![], vec![]),
        }
    }

    fn call_partial(&mut self, callee: N, of: &[Ty], args: Args, span: Span) -> N {
        let function = self.part(&callee, "func", of[0]);
        let mut positional = self.kept_items(&callee, "args", of[1], span);
        positional.extend(args.positional);
        let stored = self.kept_keywords(&callee, of, span);
        // A dispatcher that calls whatever the function is would ask for one with more arguments, and so on without end.
        let open = self.knows_class() && function.ty == Ty::OBJECT;
        if open || args.mapping.is_some() {
            let mut stmts = vec![];
            let dict = self.keyword_dict(stored, span);
            let dict = self.keep(dict, &mut stmts);
            if let Some(mapping) = args.mapping {
                let update = self.method(dict.clone(), paths::DICT_UPDATE, vec![mapping], span);
                stmts.push(S::Expr(update));
            }
            let args = Args { positional, keywords: args.keywords, rest: args.rest, mapping: Some(dict) };
            let call = match open {
                true => self.call_dynamic_spread(function, args, span),
                false => self.call_callable(function, args, span),
            };
            let ty = call.ty;
            return Node::new(Kind::Block(stmts, call), ty, span);
        }
        let stored = stored.into_iter();
        // What the call names takes the place of what was given before.
        let mut keywords: Vec<(String, N)> =
            stored.filter(|(n, _)| !args.keywords.iter().any(|(k, _)| k == n)).collect();
        keywords.extend(args.keywords);
        self.call_callable(function, Args { positional, keywords, ..args }, span)
    }

    /// What `lru_cache` makes: the arguments are a key, the function is called where there is no value for it.
    fn call_cached(&mut self, callee: N, of: &[Ty], args: Args, span: Span) -> N {
        let mut stmts = vec![];
        let positional: Vec<N> = args.positional.into_iter().map(|n| self.keep(n, &mut stmts)).collect();
        let rest = args.rest.map(|n| self.keep(n, &mut stmts));
        let keywords: Vec<(String, N)> =
            args.keywords.into_iter().map(|(k, n)| (k, self.keep(n, &mut stmts))).collect();
        let mapping = args.mapping.map(|n| self.keep(n, &mut stmts));
        let args = Args { positional, keywords, rest, mapping };
        let key = self.cache_key(&args, span, &mut stmts);
        let key = self.coerce(key, Ty::OBJECT);
        let key = self.keep(key, &mut stmts);
        let function = self.part(&callee, "_function", of[0]);
        let call = self.call_callable(function, args, span);
        let found = self.method(callee.clone(), "_find", vec![key.clone()], span);
        let result = self.s.types.read(of[1], self.reader);
        if call.ty == Ty::NEVER && result == Ty::NEVER {
            stmts.push(S::Expr(found));
            return Node::new(Kind::Block(stmts, call), Ty::NEVER, span);
        }
        let made = match call.ty {
            Ty::NEVER => call,
            _ => self.method(callee.clone(), "_keep", vec![key, call], span),
        };
        let ty = self.s.types.read(of[1], self.reader);
        let (known, made) = (self.part(&callee, "_found", of[1]), self.coerce(made, ty));
        let choice = Node::new(Kind::If(found, known, made), ty, span);
        Node::new(Kind::Block(stmts, choice), ty, span)
    }

    /// The arguments of a call of a cached function as one value: a tuple of the positional ones, and of each keyword and its value.
    fn cache_key(&mut self, args: &Args, span: Span, stmts: &mut Vec<S>) -> N {
        let mut named = vec![];
        for (name, value) in &args.keywords {
            let name = self.str_node(&format!("{name}="), span);
            named.push(self.coerce(name, Ty::OBJECT));
            named.push(self.coerce(value.clone(), Ty::OBJECT));
        }
        if args.rest.is_none() && args.mapping.is_none() {
            let key = args.positional.iter().map(|n| self.coerce(n.clone(), Ty::OBJECT)).chain(named).collect();
            return self.vararg(key, Ty::OBJECT, span);
        }
        let all = self.all_positional(args.positional.clone(), args.rest.clone(), span, stmts);
        let list = self.s.lang_class(paths::LIST);
        let named = self.list_of(list, vec![Ty::OBJECT], named, span);
        let mapping = args.mapping.clone().unwrap_or_else(|| self.keyword_dict(vec![], span));
        self.call_path(paths::CACHE_KEY, vec![all, named, mapping], span)
    }

    /// `wraps(f)(wrapper)`
    fn call_wraps(&mut self, callee: N, of: Ty, args: Args, span: Span) -> N {
        let [wrapper] = args.positional.as_slice() else {
            return self.raise_type_error(args.positional, "wraps() decorates one function", span);
        };
        let mut stmts = vec![];
        let callee = self.keep(callee, &mut stmts);
        let wrapper = self.keep(wrapper.clone(), &mut stmts);
        let wrapped = self.part(&callee, "_wrapped", of);
        let updated = self.update_wrapper(wrapper, wrapped, span);
        let ty = updated.ty;
        Node::new(Kind::Block(stmts, updated), ty, span)
    }

    /// `update_wrapper(wrapper, wrapped)`: the attributes that something reads are copied.
    pub(super) fn update_wrapper(&mut self, wrapper: N, wrapped: N, span: Span) -> N {
        let mut stmts = vec![];
        let (wrapper, wrapped) = (self.keep(wrapper, &mut stmts), self.keep(wrapped, &mut stmts));
        for name in paths::WRAPPER_ATTRIBUTES {
            if !self.s.mentioned.contains(name) {
                continue;
            }
            let value = match name {
                paths::DUNDER_WRAPPED => self.value_of(wrapped.clone()),
                _ => {
                    let has = self.has_attribute(wrapped.clone(), name, span);
                    if Self::static_truth(&has) == Some(false) {
                        continue;
                    }
                    self.attribute_of(wrapped.clone(), name, span)
                }
            };
            if value.ty != Ty::NEVER {
                self.store_attribute(wrapper.clone(), name, value, span, &mut stmts);
            }
        }
        self.copy_attributes(&wrapper, &wrapped, span, &mut stmts);
        let ty = wrapper.ty;
        Node::new(Kind::Block(stmts, wrapper), ty, span)
    }

    /// The attributes that statements of the program may have given the function that is wrapped, as far as they are there.
    fn copy_attributes(&mut self, wrapper: &N, wrapped: &N, span: Span, out: &mut Vec<S>) {
        if self.program_function(wrapped.ty).is_none() {
            return;
        }
        for name in self.copied_attributes().iter().filter(|n| !paths::WRAPPER_ATTRIBUTES.contains(&n.as_str())) {
            let has = self.has_attribute(wrapped.clone(), name, span);
            if Self::static_truth(&has) == Some(false) {
                continue;
            }
            let value = self.attribute_of(wrapped.clone(), name, span);
            if value.ty != Ty::NEVER {
                let mut store = vec![];
                self.store_attribute(wrapper.clone(), name, value, span, &mut store);
                out.push(S::If(has, store, vec![]));
            }
        }
    }
}

impl crate::sema::types::Types {
    /// The text of a type that is a name.
    pub fn name_of(&self, ty: Ty) -> Option<String> {
        match self.kind(ty) {
            TyKind::Name(name) => Some(name.clone()),
            _ => None,
        }
    }
}
