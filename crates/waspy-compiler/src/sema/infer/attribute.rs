//! Attributes: what one is on a type, and reading it.

use super::DynOp;
use super::body::Body;
use super::call::Args;
use crate::lang_items::{self, cached, paths};
use crate::sema::program::{Decorated, Def, GlobalId, Member};
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{ClassId, FunctionId, Ty, TyKind};
use waspy_syntax::ast::{ExprId, StmtKind};
use waspy_syntax::source::Span;

/// What an attribute of a type is.
#[allow(missing_docs)]
pub enum Attr {
    Field(String, Ty),
    Property(Vec<FunctionId>),
    Global(GlobalId),
    /// A class variable that holds an object with `__get__` or `__set__`.
    Descriptor(GlobalId, Ty),
    /// A class variable that holds the function of a property.
    Computed(GlobalId),
    /// A class variable that holds the function of a class method.
    OfClass(GlobalId),
    Method(Vec<FunctionId>),
    Absent,
    Class(ClassId),
    Tail(Ty),
    Missing,
}

impl Body<'_, '_> {
    // Attributes.

    /// What an attribute of a type is.
    pub fn find_attr(&mut self, ty: Ty, name: &str) -> Attr {
        let found = self.find_attr_now(ty, name);
        if matches!(found, Attr::Missing) && self.open_field(ty, name) {
            return self.find_attr_now(ty, name);
        }
        if matches!(found, Attr::Missing | Attr::Global(_) | Attr::Method(_)) && self.takes_attributes(ty) {
            // Code outside the class may yet give it the attribute.
            self.s.read_attribute(Some(name), self.reader);
        }
        found
    }

    fn find_attr_now(&mut self, ty: Ty, name: &str) -> Attr {
        let Some((class, args)) = self.s.class_of(ty) else { return Attr::Missing };
        if self.s.descriptors
            && let Some(found) = self.descriptor(class, name, paths::DESCRIPTOR_SET)
        {
            return found;
        }
        if self.s.program.all_fields(class).iter().any(|(_, f)| f.name == name) {
            let fields = self.s.fields_of(class, &args);
            let (_, _, ty) = fields.into_iter().find(|(_, n, _)| n == name).expect("the field was seen");
            // What the library keeps in machine words is for itself.
            if self.dialect || !self.s.is_machine(ty) {
                return Attr::Field(name.into(), ty);
            }
        }
        if name == paths::TAIL_FIELD
            && let Some(tail) = self.s.program.class(class).tail
        {
            return Attr::Tail(self.s.types.substitute(tail, &args));
        }
        match self.s.find_member(class, name) {
            Some((_, Member::Methods(ids))) if self.s.program.function(ids[0]).attrs.is_property => Attr::Property(ids),
            Some((_, Member::Methods(ids))) => Attr::Method(ids),
            Some((owner, Member::Global(g))) if self.s.program.class(owner).decorated.contains_key(name) => {
                match self.s.program.class(owner).decorated[name] {
                    Decorated::Property => Attr::Computed(g),
                    Decorated::ClassMethod => Attr::OfClass(g),
                }
            }
            Some((_, Member::Global(g))) => match self.descriptor(class, name, paths::DESCRIPTOR_GET) {
                Some(found) if self.s.descriptors => found,
                _ => Attr::Global(g),
            },
            Some((_, Member::Absent)) => Attr::Absent,
            Some((_, Member::Class(inner))) => Attr::Class(inner),
            _ => Attr::Missing,
        }
    }

    /// `value.name`
    pub fn attribute(&mut self, value: ExprId, name: &str, span: Span) -> N {
        if !self.dialect
            && let Some(node) = self.super_attribute(value, name, span)
        {
            return node;
        }
        let node = self.owner(value, name);
        let found = !matches!(self.s.types.kind(node.ty), TyKind::Type(..) | TyKind::Module(_));
        if name == paths::DUNDER_CLASS && found && !self.intercepts(node.ty) {
            return self.type_of_value(node, span);
        }
        self.attribute_of(node, name, span)
    }

    /// An attribute of a value.
    pub fn attribute_of(&mut self, node: N, name: &str, span: Span) -> N {
        if let Some(m) = self.s.module_value(node.ty).filter(|&m| self.is_of_module(m, name)) {
            let module = Node::new(Kind::None, self.s.module_ty(m), span);
            let found = self.attribute_of(module, name, span);
            return super::callable::after(node, found);
        }
        if let Some(found) = self.super_value_attribute(&node, name, span) {
            return found;
        }
        if self.intercepts(node.ty) {
            return self.intercepted(node, name, span);
        }
        match self.s.types.kind(node.ty).clone() {
            TyKind::Never => return node,
            TyKind::Module(m) => {
                return match self.s.lookup_own(m, name) {
                    Some(def) => self.def_value(&def, span),
                    None if name == paths::DUNDER_NAME => {
                        let text = self.s.program.module(m).name.clone();
                        self.str_node(&text, span)
                    }
                    None => self.no_module_attribute(m, name, span),
                };
            }
            TyKind::Type(class, _) => {
                let found = self.class_attribute(class, name, span);
                return super::callable::after(node, found);
            }
            TyKind::Class(class, ref of) if self.is_of_function(class, name) => {
                return self.attribute_of_bound(node, &of.clone(), name, span);
            }
            TyKind::Class(_, ref of) if self.is_partial_keywords(node.ty, name) => {
                return self.partial_keywords(node, &of.clone(), span);
            }
            _ if !self.dialect && self.program_function(node.ty).is_some() => {
                return self.function_attribute(node, name, span, &mut |b, node| {
                    if let Some(value) = b
                        .defaults_of(&node, name, span)
                        .or_else(|| b.annotations_of(&node, name, span))
                        .or_else(|| b.code_of(&node, name, span))
                        .or_else(|| b.dict_of_function(&node, name, span))
                    {
                        return value;
                    }
                    let node = b.value_of(node);
                    b.attribute_of_function(node, name, span)
                });
            }
            TyKind::Function(_) => {
                let node = self.value_of(node);
                return self.attribute_of(node, name, span);
            }
            _ if name == paths::DUNDER_DICT && self.is_user_class(node.ty) => {
                let (class, _) = self.s.class_of(node.ty).expect("it has a class");
                if self.has_slots(class) {
                    return self.no_attribute(node.ty, name, vec![node], span);
                }
                return self.attributes_as_dict(node, span);
            }
            TyKind::Object => return self.dynamic(DynOp::GetAttr(name.into()), vec![node], span),
            TyKind::Opt(inner) => return self.unwrapped(node, inner, name, span, |b, n| b.attribute_of(n, name, span)),
            _ => {}
        }
        match self.find_attr(node.ty, name) {
            Attr::Descriptor(g, _) if self.is_unsettled(node.ty, name, g) => {
                self.unsettled_descriptor(node, name, g, span)
            }
            Attr::Field(name, _) if let Some(g) = self.varying_descriptor(node.ty, &name) => {
                self.field_or_descriptor(node, &name, g, span)
            }
            Attr::Field(name, _) if self.hides_variously(node.ty, &name) => self.virtual_get(node, &name, span),
            Attr::Field(name, ty) => {
                let ty = self.s.types.read(ty, self.reader);
                let ty = self.s.value_type(ty);
                self.field(node, &name, ty, span)
            }
            Attr::Tail(element) => {
                let ptr = self.s.lang_class(paths::PTR);
                let ty = self.s.types.class(ptr, vec![element]);
                Node::new(Kind::Field(node, name.into()), ty, span)
            }
            Attr::Property(_) | Attr::Computed(_) | Attr::OfClass(_) | Attr::Global(_)
                if self.varies_below(node.ty, name) =>
            {
                self.virtual_get(node, name, span)
            }
            Attr::Class(inner) => {
                let ty = self.s.class_ty(inner, vec![]);
                Node::new(Kind::Block(vec![S::Expr(node)], Node::new(Kind::None, ty, span)), ty, span)
            }
            Attr::Descriptor(g, ty) if self.program_method(ty, paths::DESCRIPTOR_GET) => {
                let mut stmts = vec![];
                let node = self.keep(node, &mut stmts);
                let owner = self.type_of_value(node.clone(), span);
                let value = self.read_descriptor(g, node, owner, span);
                let ty = value.ty;
                Node::new(Kind::Block(stmts, value), ty, span)
            }
            Attr::Computed(g) => {
                let getter = self.read_global(g, span);
                self.call_callable(getter, Args::of(vec![node]), span)
            }
            Attr::OfClass(_) => {
                let class = self.type_of_value(node, span);
                self.bound_method(class, name, span)
            }
            Attr::Descriptor(g, _) => {
                let read = self.read_global(g, span);
                let ty = read.ty;
                Node::new(Kind::Block(vec![S::Expr(node)], read), ty, span)
            }
            Attr::Global(g) if self.binds(node.ty, name, g) && self.s.infer.checked_globals.contains(&g) => {
                self.bound_if_there(node, name, span)
            }
            Attr::Global(g) if self.binds(node.ty, name, g) => self.bound_method(node, name, span),
            Attr::Global(_) if self.any_variable(node.ty, name) => self.bound_if_function(node, name, span),
            Attr::Property(ids) => {
                let (_, bindings) = self.find_method(node.ty, name).expect("the property was found");
                self.call_functions(&ids, bindings, Args::of(vec![node]), span)
            }
            Attr::Global(_) => {
                let (class, _) = self.s.class_of(node.ty).expect("it has a class variable");
                let of = node.ty;
                let read = self.class_variable(class, name, span, &mut |b| match b.asks_getattr(of, name) {
                    true => b.call_getattr(node.clone(), name, span),
                    false => b.no_attribute(of, name, vec![], span),
                });
                let ty = read.ty;
                Node::new(Kind::Block(vec![S::Expr(node)], read), ty, span)
            }
            Attr::Method(ids) if self.s.program.function(ids[0]).attrs.is_static => {
                let ty = self.s.function_ty(ids[0]);
                Node::new(Kind::Block(vec![S::Expr(node)], Node::new(Kind::None, ty, span)), ty, span)
            }
            Attr::Method(ids) if self.s.program.function(ids[0]).attrs.is_classmethod => {
                let class = self.type_of_value(node, span);
                self.bound_method(class, name, span)
            }
            Attr::Method(_) => self.bound_method(node, name, span),
            Attr::Absent => {
                Node::new(Kind::Block(vec![S::Expr(node)], Node::new(Kind::None, Ty::NONE, span)), Ty::NONE, span)
            }
            Attr::Missing if self.may_be_below(node.ty, name) => self.virtual_get(node, name, span),
            Attr::Missing if self.is_class_attribute(node.ty, name) => self.attribute_of_class_value(node, name, span),
            Attr::Missing if let Some(value) = self.value_with(&node, name) => self.attribute_of(value, name, span),
            Attr::Missing if self.asks_getattr(node.ty, name) => self.call_getattr(node, name, span),
            Attr::Missing
                if self.is_user_class(node.ty)
                    && [paths::DUNDER_DOC, paths::DUNDER_MODULE, paths::DUNDER_ANNOTATIONS].contains(&name) =>
            {
                let (class, _) = self.s.class_of(node.ty).expect("it has a class");
                let value = self.class_attribute(class, name, span);
                let ty = value.ty;
                Node::new(Kind::Block(vec![S::Expr(node)], value), ty, span)
            }
            Attr::Missing if let Some(value) = self.attribute_behind(&node, name) => value,
            Attr::Missing => self.no_attribute(node.ty, name, vec![node], span),
        }
    }

    /// May an object have an attribute of its own where its class, and another one below, has a method or a variable?
    fn hides_variously(&mut self, ty: Ty, name: &str) -> bool {
        let Some((class, _)) = self.s.class_of(ty) else { return false };
        self.s.find_member(class, name).is_some() && self.varies_below(ty, name)
    }

    /// What the library says of functions.
    fn attribute_of_function(&mut self, node: N, name: &str, span: Span) -> N {
        if name == paths::DUNDER_MODULE
            && let Some(f) = self.program_function(node.ty)
        {
            let module = self.s.program.function(f).module;
            let text = self.s.program.module(module).name.clone();
            return self.str_node(&text, span);
        }
        match self.find_attr(node.ty, name) {
            Attr::Property(ids) => {
                let (_, bindings) = self.find_method(node.ty, name).expect("the property was found");
                self.call_functions(&ids, bindings, Args::of(vec![node]), span)
            }
            Attr::Method(_) => self.bound_method(node, name, span),
            _ => self.no_attribute(node.ty, name, vec![node], span),
        }
    }

    /// An arm of a dispatcher, or of the function of a virtual member, knows the class of its receiver exactly.
    pub fn knows_class(&self) -> bool {
        matches!(self.kind(), super::SpecKind::Dispatcher(_) | super::SpecKind::Virtual(..))
    }

    /// May an object of this class have the attribute because it is of a class below? If not, CPython tells that class's name.
    fn may_be_below(&mut self, ty: Ty, name: &str) -> bool {
        let special = lang_items::is_special(name);
        self.declared_below(ty, name)
            || !special
                && !self.dialect
                && !self.knows_class()
                && self.is_user_class(ty)
                && self.has_instances_below(ty)
    }

    /// Does a class below give the name another meaning?
    pub fn varies_below(&mut self, ty: Ty, name: &str) -> bool {
        !self.dialect
            && !self.knows_class()
            && self.is_user_class(ty)
            && (self.overridden_below(ty, name) || self.declared_below(ty, name))
    }

    /// Is the class variable a function, which an instance binds as it binds its methods?
    pub fn binds(&mut self, ty: Ty, name: &str, g: GlobalId) -> bool {
        let Some((class, _)) = self.s.class_of(ty) else { return false };
        let Some((owner, _)) = self.s.find_member(class, name) else { return false };
        if self.s.program.class(owner).unbound.contains(name) {
            return false;
        }
        let cell = self.s.program.globals[g.0 as usize].cell;
        let value = self.s.types.read_cell(cell, self.reader);
        self.is_function_value(value)
    }

    /// A field that the object may lack falls back to the class variable of its name.
    pub(super) fn field(&mut self, object: N, name: &str, ty: Ty, span: Span) -> N {
        let Some((class, flag)) = self.s.class_of(object.ty).and_then(|(c, _)| Some((c, self.s.field_flag(c, name)?)))
        else {
            return Node::new(Kind::Field(object, name.into()), ty, span);
        };
        let of = object.ty;
        let var = self.temp(of);
        let read = || Node::new(Kind::Local(var), of, span);
        let is_set = Node::new(Kind::Field(read(), flag), self.s.lang_ty(paths::BOOL), span);
        let value = Node::new(Kind::Field(read(), name.into()), ty, span);
        let value = if ty == Ty::NEVER { self.never(vec![], span) } else { value };
        if let Some((_, Member::Methods(_))) = self.s.find_member(class, name)
            && let Some(absent) = self.bound_below_field(class, &read(), name, span)
        {
            return self.set_or(var, object, is_set, value, absent, span);
        }
        if let Some((_, Member::Methods(ids))) = self.s.find_member(class, &cached(name)) {
            return self.cached_value(object, var, name, &ids, is_set, span);
        }
        if self.s.descriptors
            && let Some(Attr::Descriptor(g, _)) = self.descriptor(class, name, paths::DESCRIPTOR_GET)
        {
            let owner = self.type_of_value(read(), span);
            let absent = self.read_descriptor(g, read(), owner, span);
            return self.set_or(var, object, is_set, value, absent, span);
        }
        if let Some(absent) = self.bound_below_field(class, &read(), name, span) {
            return self.set_or(var, object, is_set, value, absent, span);
        }
        let absent = self.class_variable(class, name, span, &mut |b| match b.asks_getattr(of, name) {
            true => b.call_getattr(read(), name, span),
            false => b.no_attribute(of, name, vec![read()], span),
        });
        self.set_or(var, object, is_set, value, absent, span)
    }

    /// The value of a field that is set, or what is there otherwise.
    fn set_or(&mut self, var: crate::sema::tree::Var, object: N, is_set: N, value: N, absent: N, span: Span) -> N {
        let result = self.s.types.join(value.ty, absent.ty);
        let (value, absent) = (self.coerce(value, result), self.coerce(absent, result));
        let choice = Node::new(Kind::If(is_set, value, absent), result, span);
        Node::new(Kind::Let(var, object, choice), result, span)
    }

    /// A `cached_property`: the method is called where the field is not set yet, and sets it.
    fn cached_value(
        &mut self,
        object: N,
        var: crate::sema::tree::Var,
        name: &str,
        getter: &[FunctionId],
        is_set: N,
        span: Span,
    ) -> N {
        let of = object.ty;
        let read = || Node::new(Kind::Local(var), of, span);
        let made = self.call_functions(getter, vec![], Args::of(vec![read()]), span);
        let mut stmts = vec![S::Set(var, object)];
        let mut compute = vec![];
        let Attr::Field(_, cell) = self.find_attr(of, name) else { unreachable!("it is a field") };
        if made.ty == Ty::NEVER {
            compute.extend([S::Expr(made), S::Unreachable]);
        } else {
            self.set_field(read(), name, cell, made, &mut compute);
        }
        stmts.push(S::If(is_set, vec![], compute));
        let ty = self.s.types.read(cell, self.reader);
        let value = match ty {
            Ty::NEVER => self.never(vec![], span),
            _ => Node::new(Kind::Field(read(), name.into()), ty, span),
        };
        Node::new(Kind::Block(stmts, value), ty, span)
    }

    /// `__name__` or `__qualname__`, as the class statement has it.
    fn written_class_name(&mut self, class: ClassId, name: &str, span: Span) -> N {
        let of = self.s.types.class(class, vec![]);
        let plain = self.s.program.class(class);
        let text = match name == paths::DUNDER_QUALNAME && !plain.dialect {
            true => plain.shown.clone(),
            false if plain.native.is_some() => plain.name.clone(),
            false => self.class_name(of),
        };
        self.str_node(&text, span)
    }

    pub(super) fn class_attribute(&mut self, class: ClassId, name: &str, span: Span) -> N {
        // What `type` defines under these names is for the classes that are its instances.
        let named = [paths::DUNDER_NAME, paths::DUNDER_QUALNAME].contains(&name);
        if name == paths::DUNDER_CLASS {
            let ty = self.s.class_ty(class, vec![]);
            return self.type_of_value(Node::new(Kind::None, ty, span), span);
        }
        if name == paths::DUNDER_MEMBERS && self.s.program.class(class).enum_members.is_some() {
            return self.enum_call(class, paths::ENUM_MEMBERS, Args::default(), span);
        }
        if self.s.program.class(class).metaclass.is_some()
            && let Some(value) = self.metaclass_property(class, name, span)
        {
            return value;
        }
        if named && self.s.program.class(class).late_variables.contains(name) {
            return self.class_variable_in(&[class], name, span, &mut |b| b.written_class_name(class, name, span));
        }
        let mut found = if named { None } else { self.s.find_member(class, name) };
        if found.is_none() && !named && self.open_variable(class, name) {
            found = self.s.find_member(class, name);
        }
        if !self.s.program.class(class).dialect {
            // Code outside the class may yet give it the variable.
            self.s.read_attribute(Some(name), self.reader);
        }
        match found {
            Some((owner, Member::Global(_)))
                if self.s.program.class(owner).decorated.get(name) == Some(&Decorated::ClassMethod) =>
            {
                let ty = self.s.class_ty(class, vec![]);
                self.bound_method(Node::new(Kind::None, ty, span), name, span)
            }
            Some((owner, Member::Global(g)))
                if self.s.program.class(owner).decorated.get(name) == Some(&Decorated::Property)
                    && self.shows_properties() =>
            {
                let getter = self.read_global(g, span);
                self.property_object(class, name, getter, span)
            }
            Some((_, Member::Global(g)))
                if self.s.descriptors && self.descriptor(class, name, paths::DESCRIPTOR_GET).is_some() =>
            {
                let ty = self.s.class_ty(class, vec![]);
                let none = Node::new(Kind::None, Ty::NONE, span);
                self.read_descriptor(g, none, Node::new(Kind::None, ty, span), span)
            }
            Some((_, Member::Global(_))) => {
                self.class_variable(class, name, span, &mut |b| match b.metaclass_attribute(class, name, span) {
                    Some(value) => value,
                    None => b.no_class_attribute(class, name, span),
                })
            }
            Some((_, Member::Methods(ids))) if self.s.program.function(ids[0]).attrs.is_classmethod => {
                let ty = self.s.class_ty(class, vec![]);
                self.bound_method(Node::new(Kind::None, ty, span), name, span)
            }
            Some((_, Member::Methods(ids)))
                if self.s.program.function(ids[0]).attrs.is_property
                    && !self.s.program.class(class).dialect
                    && self.shows_properties() =>
            {
                let getter = self.function_node(ids[0], span);
                self.property_object(class, name, getter, span)
            }
            Some((_, Member::Methods(ids)))
                if name != paths::DUNDER_NAME || !self.s.program.function(ids[0]).attrs.is_property =>
            {
                let ty = self.s.function_ty(ids[0]);
                Node::new(Kind::None, ty, span)
            }
            Some((_, Member::Absent)) => Node::new(Kind::None, Ty::NONE, span),
            Some((_, Member::Class(inner))) => self.def_value(&Def::Class(inner), span),
            _ if named => self.written_class_name(class, name, span),
            _ if name == paths::DUNDER_MODULE && !self.s.program.class(class).dialect => {
                let module = self.s.program.class(class).module;
                let text = self.s.program.module(module).name.clone();
                self.str_node(&text, span)
            }
            _ if name == paths::DUNDER_BASE && self.shows_bases(class) => {
                let object = self.s.lang_class(paths::OBJECT);
                match self.s.first_base(class) {
                    None if class == object => Node::new(Kind::None, Ty::NONE, span),
                    base => self.def_value(&Def::Class(base.unwrap_or(object)), span),
                }
            }
            _ if name == paths::DUNDER_DICT && !self.s.program.class(class).dialect => self.class_dict(class, span),
            _ if name == paths::DUNDER_ANNOTATIONS && !self.s.program.class(class).dialect => {
                self.class_annotations(class, span)
            }
            _ if [paths::DUNDER_MRO, paths::DUNDER_BASES].contains(&name) && self.shows_bases(class) => {
                self.classes_above(class, name, span)
            }
            _ if name == paths::ABSTRACT_METHODS && self.s.has_abstract_methods(class) => {
                self.abstract_set(class, span)
            }
            _ if name == paths::DUNDER_DOC && !self.s.program.class(class).dialect => {
                let (unit, stmt) = (self.s.program.class(class).unit.clone(), self.s.program.class(class).stmt);
                let StmtKind::ClassDef(def) = &unit.stmt(stmt).kind else { unreachable!("a class has a statement") };
                match waspy_syntax::ast::docstring(&unit, &def.body) {
                    Some(text) => Node::new(Kind::Str(text), self.s.lang_ty(paths::STR), span),
                    None => Node::new(Kind::None, Ty::NONE, span),
                }
            }
            _ => match self.metaclass_attribute(class, name, span) {
                Some(value) => value,
                None => self.no_class_attribute(class, name, span),
            },
        }
    }

    /// Is what the library knows of the class's bases what CPython says? Of exceptions and of classes among built-in ones.
    fn shows_bases(&mut self, class: ClassId) -> bool {
        let (error, of_classes) = (self.s.lang_class(paths::BASE_EXCEPTION), self.s.lang_class(paths::TYPE));
        let known: Vec<&str> = self.s.builtin_names().collect();
        let program = &self.s.program;
        let built_in = |c: &ClassId| known.contains(&program.class(*c).name.as_str());
        let plain = !program.class(class).dialect || class == of_classes || self.s.types.derives(class, error);
        plain || program.mro(class).iter().all(built_in)
    }

    /// Is there a field or class variable of this name, so that calling it calls its value?
    pub fn is_field(&mut self, ty: Ty, name: &str) -> bool {
        matches!(
            self.find_attr(ty, name),
            Attr::Field(..)
                | Attr::Global(_)
                | Attr::Computed(_)
                | Attr::Descriptor(..)
                | Attr::Property(_)
                | Attr::Class(_)
        )
    }

    /// Is it known that values of the type have no such attribute?
    pub(super) fn surely_lacks(&mut self, ty: Ty, name: &str) -> bool {
        matches!(self.s.types.kind(ty), TyKind::Class(..) | TyKind::Tuple(_) | TyKind::None)
            && lang_items::missing_method(name).is_none()
            && name != paths::DUNDER_DIR
            && !self.module_has(ty, name)
            && !self.super_value_has(ty, name)
            && matches!(self.find_attr(ty, name), Attr::Missing)
            && !self.declared_below(ty, name)
            && !self.is_class_attribute(ty, name)
            && !self.member_of_texts(ty)
            && !self.stands_for_a_value(ty)
            && !self.asks_getattr(ty, name)
            && !self.intercepts(ty)
            && self.program_function(ty).is_none()
            && !self.s.class_of(ty).is_some_and(|(class, _)| self.is_of_function(class, name))
    }

    fn stands_for_a_value(&mut self, ty: Ty) -> bool {
        let TyKind::Class(class, _) = *self.s.types.kind(ty) else { return false };
        self.s.value_class(class).is_some()
    }

    /// Is it an attribute of a class that is found when running, and not one of all classes?
    pub fn is_class_attribute(&mut self, ty: Ty, name: &str) -> bool {
        !self.dialect && self.is_class_value(ty) && matches!(self.find_attr(ty, name), Attr::Missing)
    }

    /// Is it the type of instances of a class of the program?
    pub fn is_user_class(&mut self, ty: Ty) -> bool {
        self.s.class_of(ty).is_some_and(|(c, _)| !self.s.program.class(c).dialect)
    }

    /// May code outside the class give its objects attributes: is it one of the program's, or an exception?
    pub fn takes_attributes(&mut self, ty: Ty) -> bool {
        let base = self.s.lang_class(paths::BASE_EXCEPTION);
        let Some((class, _)) = self.s.class_of(ty).filter(|_| !self.dialect) else { return false };
        !self.s.program.class(class).dialect || self.s.types.derives(class, base)
    }

    /// Is there nothing of this name on values of the type? A function may have been given an attribute of any name.
    pub fn lacks(&mut self, ty: Ty, name: &str) -> bool {
        let known =
            [paths::DUNDER_DICT, paths::DUNDER_MODULE, paths::DUNDER_DOC].contains(&name) && self.is_user_class(ty);
        matches!(self.find_attr(ty, name), Attr::Missing)
            && !self.module_has(ty, name)
            && !self.super_value_has(ty, name)
            && !known
            && !self.is_class_attribute(ty, name)
            && !self.asks_getattr(ty, name)
            && !self.intercepts(ty)
            && self.program_function(ty).is_none()
            && !self.s.class_of(ty).is_some_and(|(class, _)| self.is_of_function(class, name))
            && !self.value_behind_has(ty, name)
    }
}
