//! What the statements of a class body make: methods, parts of properties, class variables; and what follows from the methods that
//! a class has, such as the parts that the library adds (`stdlib/_class_parts.py`).

use super::Sema;
use super::program::{Decorated, Def, Member};
use super::property_calls::property_parts;
use super::types::{ClassId, Ty};
use crate::hash::HashSet;
use crate::lang_items::{self, cached, paths, property_part, special_parameters, undecorated};
use std::rc::Rc;
use waspy_syntax::ast::{ClassDef, Constant, ExprId, ExprKind, FunctionDef, StmtId, StmtKind, Unit};
use waspy_syntax::source::Span;

impl Sema<'_> {
    /// `__iter__ = None`: what the base can, the class cannot.
    pub(super) fn absent_member(&mut self, id: ClassId, unit: &Rc<Unit>, stmt: StmtId) {
        let StmtKind::Assign { targets, value } = &unit.stmt(stmt).kind else { return };
        let ExprKind::Name(name) = &unit.expr(targets[0]).kind else { return };
        if matches!(unit.expr(*value).kind, ExprKind::Constant(Constant::None)) && lang_items::is_special(name) {
            self.add_member(id, name, Member::Absent);
        }
    }

    /// Any other statement of a class body: the names it stores are class variables.
    pub(super) fn body_statement(&mut self, id: ClassId, unit: &Rc<Unit>, stmt: StmtId) {
        match &unit.stmt(stmt).kind {
            StmtKind::FunctionDef(def) => return self.method_in_block(id, unit, stmt, def),
            StmtKind::ClassDef(_) => {
                return self.unsupported_declaration(unit.stmt(stmt).span, "this statement in a class body", "");
            }
            _ => {}
        }
        let mut names = vec![];
        super::infer::names::stored_here(unit, stmt, &mut names);
        let StmtKind::ClassDef(class) = &unit.stmt(self.program.class(id).stmt).kind else { return };
        let class = class.clone();
        for (name, _) in names.into_iter().filter(|(n, _)| !is_global_in(unit, &class, n)) {
            self.method_variable(id, &name);
            // The name of an `except` clause is gone behind it.
            if matches!(unit.stmt(stmt).kind, StmtKind::Delete(_) | StmtKind::Try { .. }) {
                let key = self.variable_key(id, &name);
                self.check_variable(id, &key);
            }
        }
        for block in super::infer::names::blocks(unit, stmt) {
            block.iter().for_each(|&inner| self.body_statement(id, unit, inner));
        }
    }

    /// Declares methods that the compiler wrote.
    pub fn written_methods(&mut self, id: ClassId, unit: &Rc<Unit>) {
        let class = self.program.class(id);
        let (name, module) = (class.shown.clone(), class.module);
        for &stmt in &unit.body {
            let StmtKind::FunctionDef(f) = &unit.stmt(stmt).kind else { continue };
            // A keyword that `replace` cannot pass on is the constructor's error.
            let method = if f.name.text == paths::DATACLASS_REPLACE { paths::DUNDER_INIT } else { &f.name.text };
            let qualname = format!("{name}.{method}");
            let function = self.declare_function(module, unit, stmt, Some(id), &qualname);
            self.program.functions[function.index()].attrs.is_static |= f.name.text == paths::DUNDER_NEW;
            self.add_member(id, &f.name.text, Member::Methods(vec![function]));
        }
    }

    /// A `def` in a class body: a method, a part of a property, or what decorators make of a method.
    pub(super) fn method_stmt(&mut self, id: ClassId, unit: &Rc<Unit>, stmt: StmtId, def: &FunctionDef) {
        let module = self.program.class(id).module;
        let name = &def.name.text;
        if name == paths::DUNDER_DEL {
            // From here on it is loaded: `Body::settles`.
            self.lang_function(paths::SETTLE);
        }
        if name == paths::DUNDER_PREPARE && !gives_empty_dict(unit, def) {
            let what = "a metaclass whose __prepare__ is more than `return {}`";
            return self.unsupported_declaration(
                def.name.span,
                what,
                "what a class body stores is known when compiling",
            );
        }
        let qualname = format!("{}.{name}", self.program.class(id).shown);
        if name == paths::GETATTRIBUTE && !self.intercepts {
            self.intercepts = true;
            self.types.dirty.extend(0..self.infer.specs.len() as u32);
        }
        if !self.descriptors && paths::DESCRIPTOR_METHODS.contains(&name.as_str()) {
            self.descriptors = true;
            // Who has looked for attributes looks again.
            self.types.dirty.extend(0..self.infer.specs.len() as u32);
        }
        if [paths::STATE, paths::REDUCE].concat().contains(&name.as_str()) {
            self.types.note_assigned(paths::COPY_HOOKS.into());
        }
        let function = self.declare_function(module, unit, stmt, Some(id), &qualname);
        // These are what they are without a decorator that says so.
        let attrs = &mut self.program.functions[function.index()].attrs;
        attrs.is_static |= name == paths::DUNDER_NEW || name == paths::ENUM_NEXT_VALUE;
        attrs.is_classmethod |= paths::CLASS_METHODS.contains(&name.as_str());
        if let [decorator] = def.decorators.as_slice()
            && self.decorator_path(module, unit, *decorator) == Some(paths::CACHED_PROPERTY)
        {
            self.add_member(id, &cached(name), Member::Methods(vec![function]));
            return;
        }
        if let Some((property, part)) = self.property_part(id, unit, def) {
            if property != *name {
                return self.unsupported_declaration(def.name.span, "a part of a property under another name", "");
            }
            self.program.functions[function.index()].attrs.decorators = 0;
            if part == paths::GETTER {
                self.program.functions[function.index()].attrs.is_property = true;
                return self.add_member(id, name, Member::Methods(vec![function]));
            }
            self.add_member(id, &property_part(name, part), Member::Methods(vec![function]));
            if !self.program.class(id).members.contains_key(name)
                && let Some((_, inherited)) = self.find_member(id, name)
            {
                self.add_member(id, name, inherited);
            }
            return;
        }
        let attrs = self.program.function(function).attrs.clone();
        let plain = !attrs.is_property && !attrs.is_classmethod && !attrs.is_static;
        if plain && attrs.decorators == 0 && name != paths::DUNDER_NEW && self.method_varies(id, unit, name) {
            return self.method_as_value(id, function, name);
        }
        if attrs.decorators == 0 {
            self.add_member(id, name, Member::Methods(vec![function]));
            if attrs.is_property {
                self.new_property(id, name);
            }
            return;
        }
        if attrs.is_property || attrs.is_classmethod {
            let built_in = |e: ExprId| matches!(&unit.expr(e).kind, ExprKind::Name(n) if [paths::PROPERTY, paths::CLASS_METHOD].contains(&n.as_str()));
            if !built_in(def.decorators[0]) {
                let hint = "put it below @property or @classmethod";
                let span = unit.expr(def.decorators[0]).span;
                return self.unsupported_declaration(span, "a decorator of a property or class method", hint);
            }
            let kind = if attrs.is_property { Decorated::Property } else { Decorated::ClassMethod };
            self.program.classes[id.index()].decorated.insert(name.clone(), kind);
            let attrs = &mut self.program.functions[function.index()].attrs;
            (attrs.is_property, attrs.is_classmethod) = (false, false);
        }
        if plain {
            return self.method_as_value(id, function, name);
        }
        self.add_member(id, &undecorated(name), Member::Methods(vec![function]));
        self.class_variable(id, name);
        if attrs.is_static {
            self.program.classes[id.index()].unbound.insert(name.clone());
        }
    }

    /// A property that begins anew has no setter and no deleter, whatever an inherited one of its name has.
    fn new_property(&mut self, id: ClassId, name: &str) {
        for part in [paths::SETTER, paths::DELETER] {
            let key = property_part(name, part);
            if self.find_member(id, &key).is_some() {
                self.add_member(id, &key, Member::Absent);
            }
        }
    }

    /// `@name.setter`: the property and the part.
    fn property_part(&mut self, id: ClassId, unit: &Rc<Unit>, def: &FunctionDef) -> Option<(String, &'static str)> {
        let [decorator] = def.decorators.as_slice() else { return None };
        let ExprKind::Attribute { value, attr } = &unit.expr(*decorator).kind else { return None };
        let part = [paths::GETTER, paths::SETTER, paths::DELETER].into_iter().find(|p| attr.text == *p)?;
        let name = match &unit.expr(*value).kind {
            ExprKind::Name(name) => name,
            // `Base.name.setter`
            ExprKind::Attribute { attr, .. } => &attr.text,
            _ => return None,
        };
        match self.find_member(id, name) {
            Some((_, Member::Methods(ids))) if self.program.function(ids[0]).attrs.is_property => {
                Some((name.clone(), part))
            }
            Some((owner, Member::Global(_)))
                if self.program.class(owner).decorated.get(name) == Some(&Decorated::Property) =>
            {
                Some((name.clone(), part))
            }
            _ => None,
        }
    }

    /// The names in `__slots__` are attributes, stored by a method or not.
    pub(super) fn slots(&mut self, id: ClassId, unit: &Rc<Unit>, value: ExprId) {
        let items = match &unit.expr(value).kind {
            ExprKind::Tuple(items) | ExprKind::List(items) => items.clone(),
            _ => vec![value],
        };
        for item in items {
            if let ExprKind::Constant(Constant::Str(name)) = &unit.expr(item).kind {
                let name = String::from_utf8_lossy(name);
                let long = waspy_syntax::mangled(&self.program.class(id).name, &name);
                self.add_user_field(id, &long.unwrap_or(name.into()), None);
            }
        }
    }

    /// `__hash__ = None` takes a method away; `__str__ = __repr__` is another name of a method, `__hash__ = Base.__hash__` that of a base.
    pub(super) fn member_alias(&mut self, id: ClassId, unit: &Rc<Unit>, target: ExprId, value: ExprId) -> bool {
        let ExprKind::Name(name) = &unit.expr(target).kind else { return false };
        let member = match &unit.expr(value).kind {
            ExprKind::Call { .. } if property_parts(unit, value).is_some() => {
                return self.property_call(id, unit, name, value);
            }
            ExprKind::Call { func, args, keywords }
                if matches!(&unit.expr(*func).kind, ExprKind::Name(n) if n == paths::STATIC_METHOD)
                    && args.len() == 1
                    && keywords.is_empty() =>
            {
                if let ExprKind::Name(method) = &unit.expr(args[0]).kind
                    && let Some(Member::Methods(ids)) = self.program.class(id).members.get(method)
                {
                    let function = ids[0];
                    self.program.functions[function.index()].attrs.is_static = true;
                    self.add_member(id, name, Member::Methods(vec![function]));
                    return true;
                }
                // The value of the variable is the function behind (`infer/class.rs`), which no instance binds.
                self.program.classes[id.index()].unbound.insert(name.clone());
                return false;
            }
            ExprKind::Constant(Constant::None) if lang_items::is_special(name) => Member::Absent,
            ExprKind::Name(other) => match self.program.class(id).members.get(other).cloned() {
                Some(methods @ Member::Methods(_)) => {
                    self.share_parts(id, other, name);
                    methods
                }
                Some(getter) if self.program.class(id).decorated.get(other) == Some(&Decorated::Property) => {
                    self.program.classes[id.index()].decorated.insert(name.clone(), Decorated::Property);
                    self.share_parts(id, other, name);
                    getter
                }
                _ => return false,
            },
            ExprKind::Attribute { value, attr } if special_parameters(name).is_some() => {
                match self.method_of_another(id, unit, *value, &attr.text) {
                    Some(member) => member,
                    None => return false,
                }
            }
            _ => return false,
        };
        self.add_member(id, name, member);
        true
    }

    /// Another name of a property has the same setter and deleter.
    fn share_parts(&mut self, id: ClassId, other: &str, name: &str) {
        for part in [paths::SETTER, paths::DELETER] {
            if let Some(member) = self.program.class(id).members.get(&property_part(other, part)).cloned() {
                self.add_member(id, &property_part(name, part), member);
            }
        }
    }

    /// `Class.method` in the body of another class, where it is known when compiling: `__hash__ = object.__hash__`.
    fn method_of_another(&mut self, id: ClassId, unit: &Rc<Unit>, of: ExprId, name: &str) -> Option<Member> {
        let module = self.program.class(id).module;
        let Some(Def::Class(class)) = self.static_def(module, unit, of) else { return None };
        match self.find_member(class, name) {
            Some((_, member @ Member::Methods(_))) if class != id => Some(member),
            _ => None,
        }
    }

    /// What follows from the methods that the class has: steps of an iterator, iteration by `__getitem__`, no hash beside
    /// an `__eq__` of its own.
    pub(super) fn implied_members(&mut self, id: ClassId, unit: &Rc<Unit>, def: &ClassDef) {
        let has = |s: &Self, name: &str| s.program.class(id).members.contains_key(name);
        for base in self.program.class(id).bases.clone() {
            for (of, part) in paths::ABC_PARTS {
                if self.is_library_class(base, of) {
                    self.add_part(id, part);
                }
            }
        }
        if has(self, paths::DUNDER_EQ) && !has(self, paths::DUNDER_HASH) {
            self.add_member(id, paths::DUNDER_HASH, Member::Absent);
        }
        if has(self, paths::DUNDER_NEXT) {
            self.add_part(id, paths::PART_OF_NEXT);
        }
        self.test_case_members(id);
        for &decorator in &def.decorators {
            let module = self.program.class(id).module;
            match self.decorator_path(module, unit, decorator) {
                Some(paths::TOTAL_ORDERING) => self.complete_order(id, unit.expr(decorator).span),
                Some(paths::UNIQUE) => self.check_unique(id, unit, def),
                _ => {}
            }
        }
        if self.program.class(id).base.is_some_and(|base| self.lang_class(paths::DICT) == base) {
            self.add_part(id, paths::PART_OF_DICT);
        }
        if has(self, paths::DUNDER_MISSING) && !has(self, paths::GETITEM) && self.is_below_dict(id) {
            self.add_part(id, paths::PART_OF_MISSING);
        }
        if has(self, paths::GETITEM)
            && has(self, paths::DUNDER_LEN)
            && self.find_member(id, paths::DUNDER_REVERSED).is_none()
        {
            self.add_implied(id, paths::PART_OF_SEQUENCE);
        }
        if has(self, paths::GETITEM) && self.find_member(id, paths::ITER).is_none() {
            self.add_implied(id, paths::PART_OF_GETITEM);
        }
    }

    fn is_below_dict(&mut self, id: ClassId) -> bool {
        let dict = self.lang_class(paths::DICT);
        self.types.derives(id, dict)
    }

    /// `@total_ordering`
    fn complete_order(&mut self, id: ClassId, span: Span) {
        match paths::ORDERS.into_iter().find(|(method, _)| self.program_defines(id, method)) {
            Some((_, part)) => self.add_part(id, part),
            None => {
                self.unsupported_declaration(span, "total_ordering of a class without <, <=, > and >=", "define __lt__")
            }
        }
    }

    /// Has the class, or a class of the program above it, a member of this name?
    pub fn program_defines(&self, id: ClassId, name: &str) -> bool {
        let of_program = |c: &ClassId| !self.program.class(*c).dialect;
        self.program.mro(id).iter().filter(|c| of_program(c)).any(|&c| self.program.class(c).members.contains_key(name))
    }

    /// Is the member that a class has under this name one that nobody is told of?
    pub fn is_implied(&self, id: ClassId, name: &str) -> bool {
        let owner = self.program.mro(id).into_iter().find(|&c| self.program.class(c).members.contains_key(name));
        owner.is_some_and(|c| self.program.class(c).implied.contains(name))
    }

    pub(super) fn has_own_member(&self, id: ClassId, name: &str) -> bool {
        self.program.class(id).members.contains_key(name)
    }

    /// Is it this class of the library?
    pub fn is_library_class(&self, class: ClassId, path: &str) -> bool {
        let class = self.program.class(class);
        let (module, name) = path.rsplit_once('.').expect("a path names a module");
        class.name == name && self.program.module_names.get(&format!("/{module}")) == Some(&class.module)
    }

    /// The same with methods that CPython's class does not have.
    fn add_implied(&mut self, id: ClassId, part: &str) {
        let before: HashSet<String> = self.program.class(id).members.keys().cloned().collect();
        self.add_part(id, part);
        let class = &mut self.program.classes[id.index()];
        let added: Vec<String> = class.members.keys().filter(|name| !before.contains(*name)).cloned().collect();
        class.implied.extend(added);
    }

    /// Declares the methods of a part of the library (`stdlib/_class_parts.py`) for a class of the program, those that it does
    /// not have.
    pub fn add_part(&mut self, id: ClassId, part: &str) {
        self.declare_part(id, part, Self::program_defines);
    }

    /// The same, where somebody else says which are there.
    pub(super) fn declare_part(&mut self, id: ClassId, part: &str, there: fn(&Self, ClassId, &str) -> bool) {
        let (module, part) = part.rsplit_once('.').unwrap_or((paths::CLASS_PARTS, part));
        let module = self.library_module(module).expect("the library has the parts of classes");
        let unit = self.program.module(module).unit.clone().expect("ordinary modules of the library are read whole");
        let class = unit.body.iter().find_map(|&s| match &unit.stmt(s).kind {
            StmtKind::ClassDef(def) if def.name.text == part => Some(def.clone()),
            _ => None,
        });
        let name = self.program.class(id).name.clone();
        for &stmt in &class.expect("the part is in the file").body {
            if let Some(name) = absent_name(&unit, stmt).filter(|name| !there(self, id, name)) {
                self.add_member(id, name, Member::Absent);
            }
            let StmtKind::FunctionDef(def) = &unit.stmt(stmt).kind else { continue };
            let member = crate::lang_items::protocol_name(&def.name.text);
            if there(self, id, member) {
                continue;
            }
            let function = self.declare_function(module, &unit, stmt, Some(id), &format!("{name}.{}", def.name.text));
            self.add_member(id, member, Member::Methods(vec![function]));
            let mut fields = vec![];
            super::infer::names::stored_attributes(&unit, &def.body, "self", &mut fields);
            for field in fields {
                self.add_user_field(id, &field, None);
                self.program.classes[id.index()].part_fields.insert(field);
            }
        }
    }

    /// Is it an iterator of the program's? Then its elements are what `__next__` gives, also where no loop takes them.
    pub(super) fn writes_next(&mut self, ty: Ty) -> bool {
        let Some((class, _)) = self.class_of(ty) else { return false };
        match self.find_member(class, paths::DUNDER_NEXT) {
            Some((_, Member::Methods(ids))) => !self.program.function(ids[0]).dialect,
            _ => false,
        }
    }
}

/// The name in `NAME = None`.
fn absent_name(unit: &Unit, stmt: StmtId) -> Option<&str> {
    let StmtKind::Assign { targets, value } = &unit.stmt(stmt).kind else { return None };
    let none = matches!(unit.expr(*value).kind, ExprKind::Constant(Constant::None));
    match &unit.expr(*targets.first()?).kind {
        ExprKind::Name(name) if none => Some(name),
        _ => None,
    }
}

/// Is the body nothing but `return {}`?
fn gives_empty_dict(unit: &Unit, def: &FunctionDef) -> bool {
    let [stmt] = def.body.as_slice() else { return false };
    let StmtKind::Return(Some(value)) = unit.stmt(*stmt).kind else { return false };
    match &unit.expr(value).kind {
        ExprKind::Dict { values, .. } => values.is_empty(),
        ExprKind::Call { func, args, keywords } => {
            let named = matches!(&unit.expr(*func).kind, ExprKind::Name(name) if name == "dict");
            named && args.is_empty() && keywords.is_empty()
        }
        _ => false,
    }
}

/// Does the class body say that the name is a variable of the module?
pub fn is_global_in(unit: &Unit, def: &ClassDef, name: &str) -> bool {
    let says =
        |&s: &StmtId| matches!(&unit.stmt(s).kind, StmtKind::Global(names) if names.iter().any(|n| n.text == name));
    def.body.iter().any(says)
}
