//! Enumerations: how their members are made, and the class used as a container of them.

use super::body::Body;
use super::call::Args;
use crate::lang_items::paths;
use crate::sema::enums::EnumValue;
use crate::sema::program::Member;
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{ClassId, FunctionId, Ty, TyKind};
use waspy_syntax::ast::ClassDef;
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// Makes the members, in order, when the class statement runs.
    pub fn enum_stmt(&mut self, class: ClassId, def: &ClassDef, out: &mut Vec<S>) {
        let (unit, module) = (self.unit.clone(), self.module);
        self.s.infer.instantiated.insert(class);
        // In the body, the name of a member is its value.
        self.scopes.push(Default::default());
        if let Some(Member::Global(made)) = self.s.program.class(class).members.get(paths::FLAGS_MADE).cloned() {
            let (list, element) = (self.s.lang_class(paths::LIST), self.fresh(Ty::NEVER));
            let empty = self.construct(list, vec![element], Args::default(), def.name.span);
            self.store_global(made, empty, out);
        }
        let mut before: Vec<N> = vec![];
        for member in self.s.enum_plan(module, &unit, class, def) {
            let Some(Member::Global(global)) = self.s.program.class(class).members.get(&member.name).cloned() else {
                continue;
            };
            let span = def.name.span;
            let value = match member.value {
                EnumValue::Generated => self.generated_value(class, &member.name, &before, span),
                EnumValue::Expr(e) => self.expr(e),
                EnumValue::Number(n) => Node::new(Kind::Int(n), self.s.lang_ty(paths::INT), span),
                EnumValue::Text(t) => self.str_node(&t, span),
            };
            let value = self.keep(value, out);
            if value.ty == Ty::NEVER {
                out.push(S::Expr(value));
                self.die(out);
                break;
            }
            before.push(value.clone());
            let name = self.new_named(&member.name, value.ty, super::body::Bound::Yes);
            out.push(S::Set(name, value.clone()));
            if member.alias.is_some() {
                continue;
            }
            let this = self.enum_member(class, value.clone(), span, out);
            let name = self.str_node(&member.name, span);
            out.push(S::SetField(this.clone(), paths::ENUM_NAME.into(), name));
            self.enum_init(class, this.clone(), value, span, out);
            self.store_global(global, this, out);
        }
        self.scopes.pop();
    }

    /// A member with its value, which a `__new__` of the enumeration may have given it.
    fn enum_member(&mut self, class: ClassId, value: N, span: Span, out: &mut Vec<S>) -> N {
        let ty = self.s.types.class(class, vec![]);
        let var = self.temp(ty);
        let this = Node::new(Kind::Local(var), ty, span);
        let Some((_, Member::Methods(ids))) = self.s.find_member(class, paths::DUNDER_NEW) else {
            let new = self.new_object(class, vec![], span);
            out.push(S::Set(var, new));
            self.store_attribute(this.clone(), paths::ENUM_VALUE, value, span, out);
            return this;
        };
        let of = self.s.class_ty(class, vec![]);
        let mut args = vec![Node::new(Kind::None, of, span)];
        args.extend(self.parts_of_value(value.clone(), span));
        let made = self.call_functions(&ids, vec![], Args::of(args), span);
        let made = self.coerce(made, ty);
        out.push(S::Set(var, made));
        let function = self.s.program.function(ids[0]);
        if !super::names::stores_attribute(&function.unit, &function.def().body, paths::ENUM_VALUE) {
            self.store_attribute(this.clone(), paths::ENUM_VALUE, value, span, out);
        }
        this
    }

    /// What `_generate_next_value_` says that an `auto()` is: it is told the name and the values before.
    fn generated_value(&mut self, class: ClassId, name: &str, before: &[N], span: Span) -> N {
        let boxed = before.iter().map(|n| self.coerce(n.clone(), Ty::OBJECT)).collect();
        let values = self.vararg(boxed, Ty::OBJECT, span);
        let values = self.list_from(values, span);
        let (name, start) = (self.str_node(name, span), self.int_node(1, span));
        let count = self.int_node(before.len() as i64, span);
        self.enum_call(class, paths::ENUM_NEXT_VALUE, Args::of(vec![name, start, count, values]), span)
    }

    /// A tuple is as many arguments.
    fn parts_of_value(&mut self, value: N, span: Span) -> Vec<N> {
        match self.s.types.kind(value.ty).clone() {
            TyKind::Tuple(items) => {
                let item = |(i, ty)| Node::new(Kind::TupleItem(value.clone(), i as u32), ty, span);
                items.into_iter().enumerate().map(item).collect()
            }
            _ => vec![value],
        }
    }

    /// An `__init__` of the enumeration gets the value, a tuple as so many arguments.
    fn enum_init(&mut self, class: ClassId, this: N, value: N, span: Span, out: &mut Vec<S>) {
        let Some((_, Member::Methods(ids))) = self.s.find_member(class, paths::DUNDER_INIT) else { return };
        let mut args = vec![this];
        args.extend(self.parts_of_value(value, span));
        let call = self.call_functions(&ids, vec![], Args::of(args), span);
        out.push(S::Expr(call));
    }

    /// Calls one of the functions that an enumeration gets.
    pub fn enum_call(&mut self, class: ClassId, name: &'static str, args: Args, span: Span) -> N {
        match self.s.find_member(class, name) {
            Some((_, Member::Methods(ids))) => self.call_functions(&ids, vec![], args, span),
            _ => unreachable!("an enumeration has the functions written for it"),
        }
    }

    pub(super) fn is_member_name(&self, class: ClassId, name: &str) -> bool {
        let members = &self.s.program.class(class).enum_members;
        members.as_ref().is_some_and(|all| all.iter().any(|(n, _)| n == name))
    }

    /// What an enumeration that is found when running does as a container of its members.
    pub(super) fn enum_as_container(&mut self, class: ClassId, name: &str, args: &Args, span: Span) -> Option<N> {
        self.s.program.class(class).enum_members.as_ref()?;
        match name {
            paths::CONTAINS => Some(self.enum_call(class, paths::ENUM_HAS, args.clone(), span)),
            paths::GETITEM => Some(self.enum_call(class, paths::ENUM_OF_NAME, args.clone(), span)),
            _ if paths::ENUM_CONTAINER.contains(&name) => {
                // Of any values: what is found when running has one layout for all enumerations.
                let all = self.enum_call(class, paths::ENUM_ALL, Args::default(), span);
                let list = self.s.lang_class(paths::LIST);
                let open = self.construct(list, vec![Ty::OBJECT], Args::of(vec![all]), span);
                Some(self.method(open, name, vec![], span))
            }
            _ => None,
        }
    }

    /// The same of what is iterated over: a class that is found when running may be an enumeration.
    pub fn container_of(&mut self, node: N) -> N {
        match node.ty == self.s.lang_ty(paths::TYPE) && !self.dialect && self.s.classes_have(paths::ITER) {
            true => self.coerce(node, Ty::OBJECT),
            false => self.members_of(node),
        }
    }

    /// What the library is given: an enumeration used as a container is the list of its members, a module is a value.
    pub fn members_of(&mut self, node: N) -> N {
        match *self.s.types.kind(node.ty) {
            TyKind::Type(class, _) if self.s.program.class(class).enum_members.is_some() => {
                let span = node.span;
                self.enum_call(class, paths::ENUM_ALL, Args::default(), span)
            }
            _ => self.module_value(node),
        }
    }

    pub(super) fn module_value(&mut self, node: N) -> N {
        match self.s.types.kind(node.ty) {
            TyKind::Module(_) => self.value_of(node),
            _ => node,
        }
    }

    /// Is the function one that shows values? An enumeration is itself there, not the list of its members.
    pub(super) fn shows_values(&mut self, functions: &[FunctionId]) -> bool {
        if functions.iter().any(|&f| !self.s.signature(f).iterables.is_empty()) {
            return false;
        }
        let module = Some(self.s.program.function(functions[0]).module);
        self.s.library_module(paths::SHOWING_MODULE) == module || self.s.library_module(paths::TEXT_MODULE) == module
    }

    /// Does a container only keep the argument? An enumeration is itself there too.
    pub(super) fn keeps_argument(&mut self, functions: &[FunctionId], at: usize) -> bool {
        functions.iter().all(|&f| {
            let function = self.s.program.function(f);
            let makes = function.name == paths::DUNDER_NEW || function.name == paths::DUNDER_INIT;
            let of_class = function.class.map_or(0, |c| self.s.program.class(c).type_params.len());
            let sig = self.s.signature(f);
            let param = sig.params.get(at).map(|p| self.s.types.kind(p.ty));
            !makes && matches!(param, Some(&TyKind::Param(i)) if (i as usize) < of_class)
        })
    }
}
