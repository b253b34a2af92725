//! What classes, objects, modules and functions say of their names: `dir` and `__dict__` of a class.

use super::attribute::Attr;
use super::body::Body;
use super::call::Args;
use super::names;
use crate::lang_items::{self, paths};
use crate::sema::program::{Decorated, Member};
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{ClassId, FunctionId, ModuleId, Ty, TyKind};
use waspy_syntax::ast::StmtKind;
use waspy_syntax::codes;
use waspy_syntax::diagnostic::Diagnostic;
use waspy_syntax::source::Span;

/// A name that the program could write.
fn is_plain(name: &str) -> bool {
    !name.contains(' ') && !name.ends_with('?')
}

impl Body<'_, '_> {
    pub(super) fn no_module_attribute(&mut self, m: ModuleId, name: &str, span: Span) -> N {
        let module = self.s.program.module(m).name.clone();
        let span = self.attribute_span(name, span);
        let refused = lang_items::REFUSED_IN_MODULES.iter().find(|r| r.0 == module && r.1.contains(&name));
        if let Some((.., why)) = refused {
            let text = format!("'{module}.{name}' cannot be used: {why}");
            let d = Diagnostic::error(codes::REFUSED, span, text.as_str());
            self.s.not_supported(d.hint("leave this part to the Rust side: declare what it provides in a .pyi file"));
            return self.refused(&text, span);
        }
        let text = format!("module '{module}' has no attribute '{name}'");
        let near = crate::sema::suggest::closest(name, self.s.program.module(m).names());
        let hint = match near {
            Some(near) => format!("did you mean '{near}'?"),
            None => format!("'{module}' defines no such name at its top"),
        };
        self.s.error(Diagnostic::error(codes::UNKNOWN_ATTRIBUTE, span, text).hint(hint));
        self.stand_in(span)
    }

    /// The name of an attribute in an expression that begins with `module.name`.
    fn attribute_span(&self, name: &str, span: Span) -> Span {
        let text = self.s.sources.file(span.file).text.get(span.start as usize..span.end as usize).unwrap_or_default();
        match text.find(&format!(".{name}")) {
            Some(at) => {
                let start = span.start + at as u32 + 1;
                Span { start, end: start + name.len() as u32, ..span }
            }
            None => span,
        }
    }

    /// `C.__mro__` and `C.__bases__`
    pub(super) fn classes_above(&mut self, class: ClassId, name: &str, span: Span) -> N {
        let object = self.s.lang_class(paths::OBJECT);
        let mut classes = match name {
            paths::DUNDER_MRO => self.s.program.mro(class),
            _ => self.s.program.class(class).bases.clone(),
        };
        for c in &mut classes {
            *c = self.s.stands_in_for(*c).unwrap_or(*c);
        }
        let ends_here = class == object || classes.last() == Some(&object);
        if !ends_here && (name == paths::DUNDER_MRO || classes.is_empty()) {
            classes.push(object);
        }
        let types: Vec<Ty> = classes.into_iter().map(|c| self.s.class_ty(c, vec![])).collect();
        let nodes = types.into_iter().map(|ty| self.class_object(Node::new(Kind::None, ty, span))).collect();
        self.tuple_of(nodes, span)
    }

    /// `C.__abstractmethods__`
    pub(super) fn abstract_set(&mut self, class: ClassId, span: Span) -> N {
        let names = self.s.abstract_names(class);
        let items = names.iter().map(|name| self.str_node(name, span)).collect();
        let text = self.s.lang_ty(paths::STR);
        let items = self.vararg(items, text, span);
        let set = self.s.lang_class(paths::FROZENSET);
        self.construct(set, vec![text], Args::of(vec![items]), span)
    }

    // `dir`.

    /// `dir(value)`
    pub(super) fn dir(&mut self, value: N, span: Span) -> N {
        if value.ty == Ty::NEVER {
            return value;
        }
        let names = match *self.s.types.kind(value.ty) {
            _ if let Some(m) = self.s.module_value(value.ty) => {
                let names = self.names_of_module(m, span);
                super::callable::after(value, names)
            }
            TyKind::Module(m) => self.names_of_module(m, span),
            TyKind::Type(class, _) => self.names_of_class(class, span),
            _ => self.method(value, paths::DUNDER_DIR, vec![], span),
        };
        if names.ty == Ty::NEVER { names } else { self.call_path(paths::SORTED, vec![names], span) }
    }

    /// `value.__dir__()` where the program does not define it.
    pub(super) fn names_of(&mut self, value: N, span: Span) -> N {
        if self.is_class_value(value.ty) {
            let none = self.list_of_names(vec![], span);
            return self.by_class(value, none, &mut |b, class| match *b.s.types.kind(class.ty) {
                TyKind::Type(class, _) => Some(b.names_of_class(class, span)),
                _ => unreachable!("it is a class"),
            });
        }
        let Some((class, _)) = self.s.class_of(value.ty) else { return self.list_of_names(vec![], span) };
        let mut stmts = vec![];
        let value = self.keep(value, &mut stmts);
        let names = self.class_names(class);
        let all = names.into_iter().map(|n| (n, Node::new(Kind::None, Ty::NONE, span))).collect();
        let dict = self.keyword_dict(all, span);
        let dict = self.keep(dict, &mut stmts);
        self.add_all_late(class, dict.clone(), span, &mut stmts);
        if self.is_user_class(value.ty) {
            let own = self.attributes_as_dict(value.clone(), span);
            let update = self.method(dict.clone(), paths::DICT_UPDATE, vec![own], span);
            stmts.push(S::Expr(update));
        }
        let list = self.list_from(dict, span);
        let ty = list.ty;
        Node::new(Kind::Block(stmts, list), ty, span)
    }

    fn names_of_class(&mut self, class: ClassId, span: Span) -> N {
        let names = self.class_names(class);
        let items = names.into_iter().map(|n| (n, Node::new(Kind::None, Ty::NONE, span))).collect();
        let mut stmts = vec![];
        let dict = self.keyword_dict(items, span);
        let dict = self.keep(dict, &mut stmts);
        self.add_all_late(class, dict.clone(), span, &mut stmts);
        let list = self.list_from(dict, span);
        let ty = list.ty;
        Node::new(Kind::Block(stmts, list), ty, span)
    }

    fn add_all_late(&mut self, class: ClassId, dict: N, span: Span, out: &mut Vec<S>) {
        for c in self.s.program.mro(class) {
            self.add_late(c, dict.clone(), span, out);
        }
    }

    /// Names that a class and those above it define.
    fn class_names(&mut self, class: ClassId) -> Vec<String> {
        let mut all: Vec<String> = lang_items::NAMES_OF_OBJECTS.iter().map(|n| n.to_string()).collect();
        for c in self.s.program.mro(class) {
            let of = self.s.program.class(c);
            let late = |n: &String| of.late_variables.contains(n);
            let shown =
                |n: &&String| is_plain(n) && !late(n) && (!of.dialect || !n.starts_with('_') || n.starts_with("__"));
            all.extend(of.members.keys().filter(shown).cloned());
            if !of.dialect && of.members.contains_key(paths::SLOTS) {
                all.extend(of.fields.iter().map(|f| f.name.clone()).filter(|n| is_plain(n)));
            }
        }
        if !self.s.program.class(class).dialect {
            let more = if self.has_slots(class) { 1 } else { lang_items::NAMES_OF_PROGRAM_OBJECTS.len() };
            all.extend(lang_items::NAMES_OF_PROGRAM_OBJECTS[..more].iter().map(|n| n.to_string()));
        }
        all.sort();
        all.dedup();
        all
    }

    fn names_of_module(&mut self, m: ModuleId, span: Span) -> N {
        let mut names: Vec<String> = self.s.program.module(m).names().map(|n| n.to_string()).collect();
        names.retain(|n| is_plain(n) && (!n.starts_with('_') || !self.s.program.module(m).library));
        names.extend(lang_items::NAMES_OF_MODULES.iter().map(|n| n.to_string()));
        names.sort();
        names.dedup();
        self.list_of_names(names, span)
    }

    fn list_of_names(&mut self, names: Vec<String>, span: Span) -> N {
        let items = names.into_iter().map(|n| (n, Node::new(Kind::None, Ty::NONE, span))).collect();
        let dict = self.keyword_dict(items, span);
        self.list_from(dict, span)
    }

    // `__dict__` of a class.

    /// What a class statement defines, in order: names and values.
    /// Variables that the class may lack are for `add_late`, if it is to be asked.
    pub(super) fn class_items(&mut self, class: ClassId, late: bool, span: Span) -> Vec<(String, N)> {
        let of = self.s.program.class(class);
        let (unit, stmt, module, qualname) = (of.unit.clone(), of.stmt, of.module, of.shown.clone());
        let StmtKind::ClassDef(def) = unit.stmt(stmt).kind.clone() else { return vec![] };
        let module = self.s.program.module(module).name.clone();
        let mut items = vec![];
        for (key, text) in [(paths::DUNDER_MODULE, module), (paths::DUNDER_QUALNAME, qualname)] {
            items.push((key.to_string(), self.str_node(&text, span)));
        }
        let mut stored = vec![];
        names::stored(&unit, &def.body, &mut stored);
        let mut known: Vec<String> = vec![];
        for name in stored.into_iter().map(|(n, _)| n) {
            let leave = !late && self.s.program.class(class).late_variables.contains(&name);
            if known.contains(&name) || leave || !is_plain(&name) {
                continue;
            }
            let value = match self.s.program.class(class).members.get(&name).cloned() {
                Some(Member::Global(g))
                    if self.s.program.class(class).decorated.get(&name) == Some(&Decorated::Property) =>
                {
                    let getter = self.read_global(g, span);
                    self.property_object(class, &name, getter, span)
                }
                Some(Member::Global(g)) => self.read_global(g, span),
                Some(Member::Methods(ids)) if self.s.program.function(ids[0]).attrs.is_property => {
                    let getter = self.function_node(ids[0], span);
                    self.property_object(class, &name, getter, span)
                }
                Some(Member::Methods(ids)) => self.method_object(ids[0], span),
                Some(Member::Class(inner)) => {
                    let ty = self.s.class_ty(inner, vec![]);
                    Node::new(Kind::None, ty, span)
                }
                _ => continue,
            };
            known.push(name.clone());
            if value.ty != Ty::NEVER {
                items.push((name, value));
            }
        }
        items
    }

    /// What a class has under the name of a method.
    fn method_object(&mut self, f: FunctionId, span: Span) -> N {
        let function = self.function_node(f, span);
        let attrs = &self.s.program.function(f).attrs;
        match (attrs.is_static, attrs.is_classmethod) {
            (true, _) => self.call_path(paths::STATIC_METHOD_CLASS, vec![function], span),
            (_, true) => self.call_path(paths::CLASS_METHOD_CLASS, vec![function], span),
            _ => function,
        }
    }

    /// `C.__dict__`: a new dict.
    pub(super) fn class_dict(&mut self, class: ClassId, span: Span) -> N {
        let mut items = self.class_items(class, false, span);
        items.retain(|(n, _)| n != paths::DUNDER_QUALNAME);
        let doc = self.class_attribute(class, paths::DUNDER_DOC, span);
        items.push((paths::DUNDER_DOC.to_string(), doc));
        let dict = self.keyword_dict(items, span);
        let mut stmts = vec![];
        let dict = self.keep(dict, &mut stmts);
        self.add_late(class, dict.clone(), span, &mut stmts);
        let ty = dict.ty;
        Node::new(Kind::Block(stmts, dict), ty, span)
    }

    /// Variables that code outside the class statement may have given the class.
    fn add_late(&mut self, class: ClassId, dict: N, span: Span, out: &mut Vec<S>) {
        let mut late: Vec<String> = self.s.program.class(class).late_variables.iter().cloned().collect();
        late.sort();
        for name in late.into_iter().filter(|n| is_plain(n)) {
            let Some(Member::Global(g)) = self.s.program.class(class).members.get(&name).cloned() else { continue };
            let cell = self.s.program.globals[g.0 as usize].cell;
            let ty = self.s.types.read_cell(cell, self.reader);
            if ty == Ty::NEVER {
                continue;
            }
            self.s.infer.checked_globals.insert(g);
            let bound = Node::new(Kind::GlobalBound(g), self.s.lang_ty(paths::BOOL), span);
            let value = self.coerce(Node::new(Kind::Global(g), ty, span), Ty::OBJECT);
            let key = self.str_node(&name, span);
            let set = self.method(dict.clone(), paths::SETITEM, vec![key, value], span);
            out.push(S::If(bound, vec![S::Expr(set)], vec![]));
        }
    }

    /// Does the class, or code that stores into its objects, define the name?
    pub(super) fn defines_dir(&mut self, ty: Ty) -> bool {
        !matches!(self.find_attr(ty, paths::DUNDER_DIR), Attr::Missing)
    }

    /// `value.__dir__()` in any class.
    pub(super) fn dir_method(&mut self, name: &str, args: &Args, span: Span) -> Option<N> {
        if name != paths::DUNDER_DIR || args.positional.len() != 1 || self.defines_dir(args.positional[0].ty) {
            return None;
        }
        let value = args.positional[0].clone();
        Some(self.names_of(value, span))
    }
}
