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
        for member in self.s.enum_plan(module, &unit, class, def) {
            let Some(Member::Global(global)) = self.s.program.class(class).members.get(&member.name).cloned() else {
                continue;
            };
            if member.alias.is_some() {
                continue;
            }
            let span = def.name.span;
            let value = match member.value {
                EnumValue::Expr(e) => self.expr(e),
                EnumValue::Number(n) => Node::new(Kind::Int(n), self.s.lang_ty(paths::INT), span),
                EnumValue::Text(t) => self.str_node(&t, span),
            };
            let value = self.keep(value, out);
            let ty = self.s.types.class(class, vec![]);
            let var = self.temp(ty);
            let this = Node::new(Kind::Local(var), ty, span);
            out.push(S::Set(var, Node::new(Kind::New, ty, span)));
            let name = self.str_node(&member.name, span);
            out.push(S::SetField(this.clone(), paths::ENUM_NAME.into(), name));
            self.store_attribute(this.clone(), paths::ENUM_VALUE, value, span, out);
            self.store_global(global, this, out);
        }
    }

    /// Calls one of the functions that an enumeration gets.
    pub fn enum_call(&mut self, class: ClassId, name: &'static str, args: Args, span: Span) -> N {
        match self.s.find_member(class, name) {
            Some((_, Member::Methods(ids))) => self.call_functions(&ids, vec![], args, span),
            _ => unreachable!("an enumeration has the functions written for it"),
        }
    }

    /// An enumeration used as a container is the list of its members.
    pub fn members_of(&mut self, node: N) -> N {
        match *self.s.types.kind(node.ty) {
            TyKind::Type(class, _) if self.s.program.class(class).enum_members.is_some() => {
                let span = node.span;
                self.enum_call(class, paths::ENUM_ALL, Args::default(), span)
            }
            _ => node,
        }
    }
}
