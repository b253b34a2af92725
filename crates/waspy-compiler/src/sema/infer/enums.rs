//! Enumerations: how their members are made, and the class used as a container of them.

use super::body::Body;
use super::call::Args;
use crate::lang_items::paths;
use crate::sema::enums::EnumValue;
use crate::sema::program::Member;
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{ClassId, TyKind};
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
            let (list, element) = (self.s.lang_class(paths::LIST), self.fresh(crate::sema::types::Ty::NEVER));
            let empty = self.construct(list, vec![element], Args::default(), def.name.span);
            self.store_global(made, empty, out);
        }
        for member in self.s.enum_plan(module, &unit, class, def) {
            let Some(Member::Global(global)) = self.s.program.class(class).members.get(&member.name).cloned() else {
                continue;
            };
            let span = def.name.span;
            let value = match member.value {
                EnumValue::Expr(e) => self.expr(e),
                EnumValue::Number(n) => Node::new(Kind::Int(n), self.s.lang_ty(paths::INT), span),
                EnumValue::Text(t) => self.str_node(&t, span),
            };
            let value = self.keep(value, out);
            if value.ty == crate::sema::types::Ty::NEVER {
                out.push(S::Expr(value));
                self.die(out);
                break;
            }
            let name = self.new_named(&member.name, value.ty, super::body::Bound::Yes);
            out.push(S::Set(name, value.clone()));
            if member.alias.is_some() {
                continue;
            }
            let ty = self.s.types.class(class, vec![]);
            let var = self.temp(ty);
            let this = Node::new(Kind::Local(var), ty, span);
            let new = self.new_object(class, vec![], span);
            out.push(S::Set(var, new));
            let name = self.str_node(&member.name, span);
            out.push(S::SetField(this.clone(), paths::ENUM_NAME.into(), name));
            self.store_attribute(this.clone(), paths::ENUM_VALUE, value.clone(), span, out);
            self.enum_init(class, this.clone(), value, span, out);
            self.store_global(global, this, out);
        }
        self.scopes.pop();
    }

    /// An `__init__` of the enumeration gets the value, a tuple as so many arguments.
    fn enum_init(&mut self, class: ClassId, this: N, value: N, span: Span, out: &mut Vec<S>) {
        let Some((_, Member::Methods(ids))) = self.s.find_member(class, paths::DUNDER_INIT) else { return };
        let mut args = vec![this];
        match self.s.types.kind(value.ty).clone() {
            TyKind::Tuple(items) => {
                for (i, item) in items.into_iter().enumerate() {
                    args.push(Node::new(Kind::TupleItem(value.clone(), i as u32), item, span));
                }
            }
            _ => args.push(value),
        }
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

    /// What the library is given: an enumeration used as a container is the list of its members, a module is a value.
    pub fn members_of(&mut self, node: N) -> N {
        match *self.s.types.kind(node.ty) {
            TyKind::Module(_) => self.value_of(node),
            TyKind::Type(class, _) if self.s.program.class(class).enum_members.is_some() => {
                let span = node.span;
                self.enum_call(class, paths::ENUM_ALL, Args::default(), span)
            }
            _ => node,
        }
    }
}
