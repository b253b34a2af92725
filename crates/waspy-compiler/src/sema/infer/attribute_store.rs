//! Storing and deleting attributes.

use super::DynOp;
use super::attribute::Attr;
use super::body::Body;
use super::call::Args;
use crate::lang_items::{assigner, paths, property_part};
use crate::sema::program::{Def, GlobalId};
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{ClassId, Ty, TyKind};
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// `object.name = value`
    pub fn store_attribute(&mut self, object: N, name: &str, value: N, span: Span, out: &mut Vec<S>) {
        if object.ty == Ty::NEVER || value.ty == Ty::NEVER {
            let node = self.never(vec![object, value], span);
            out.push(S::Expr(node));
            return self.die(out);
        }
        if name == paths::DUNDER_CLASS {
            let node = self.refuse("assigning `__class__`", span);
            out.push(S::Expr(node));
            return self.die(out);
        }
        if let Some(m) = self.s.module_value(object.ty) {
            out.push(S::Expr(object));
            let module = Node::new(Kind::None, self.s.module_ty(m), span);
            return self.store_attribute(module, name, value, span, out);
        }
        match self.s.types.kind(object.ty).clone() {
            TyKind::Object => {
                let node = self.dynamic(DynOp::SetAttr(name.into()), vec![object, value], span);
                out.push(S::Expr(node));
            }
            TyKind::Opt(inner) => {
                let node = self.unwrapped(object, inner, name, span, |b, o| {
                    let mut stmts = vec![];
                    b.store_attribute(o, name, value, span, &mut stmts);
                    let none = Node::new(Kind::None, Ty::NONE, span);
                    Node::new(Kind::Block(stmts, none), Ty::NONE, span)
                });
                out.push(S::Expr(node));
            }
            TyKind::Type(class, _) if self.is_member_name(class, name) => {
                let text = format!("cannot reassign member '{name}'");
                let raise = self.raise_attribute_error(vec![object, value], &text, span);
                out.push(S::Expr(raise));
                self.die(out);
            }
            TyKind::Type(class, _) => match self.store_by_metaclass(class, name, &value, span) {
                Some(node) => {
                    let ends = node.ty == Ty::NEVER;
                    out.push(S::Expr(node));
                    if ends {
                        self.die(out);
                    }
                }
                None => {
                    let renames = match name {
                        _ if self.s.program.class(class).dialect => None,
                        paths::DUNDER_NAME => Some(paths::RENAME_CLASS),
                        paths::DUNDER_QUALNAME => Some(paths::QUALIFY_CLASS),
                        _ => None,
                    };
                    let value = match renames {
                        Some(path) => self.rename_class(class, path, value, out),
                        None => value,
                    };
                    self.store_class_variable(class, name, value, span, out)
                }
            },
            _ if !self.dialect && self.is_class_value(object.ty) => {
                let value = self.keep(value, out);
                let error = self.no_attribute(object.ty, name, vec![], span);
                let node = self.by_class(object, error, &mut |b, class| {
                    let mut stores = vec![];
                    b.store_attribute(class, name, value.clone(), span, &mut stores);
                    Some(b.statements_value(stores, span))
                });
                out.push(S::Expr(node));
            }
            _ if !self.dialect && self.program_function(object.ty).is_some() => {
                let f = self.program_function(object.ty).expect("it was found");
                self.store_function_attribute(object, f, name, value, out);
            }
            TyKind::Module(m) => match self.s.lookup_own(m, name) {
                Some(Def::Global(g)) => self.store_global(g, value, out),
                _ => match self.s.lookup_own(m, &assigner(name)) {
                    Some(Def::Functions(assign)) if self.s.program.module(m).dialect => {
                        let variable = format!("{}.{name}", self.s.program.module(m).name);
                        self.s.types.note_assigned(variable);
                        let call = self.call_known(&assign, vec![], Args::of(vec![value]), span);
                        out.push(S::Expr(call));
                    }
                    _ => {
                        self.no_module_attribute(m, name, span);
                    }
                },
            },
            _ => self.store_field(object, name, value, span, out),
        }
    }

    pub(super) fn store_field(&mut self, object: N, name: &str, value: N, span: Span, out: &mut Vec<S>) {
        if !self.plain_stores && self.program_method(object.ty, paths::DUNDER_SETATTR) {
            let node = self.call_setattr(object, name, value, span);
            let ends = node.ty == Ty::NEVER;
            out.push(S::Expr(node));
            if ends {
                self.die(out);
            }
            return;
        }
        if let Some((class, _)) = self.s.class_of(object.ty)
            && !self.plain_stores
            && self.frozen(class)
        {
            let text = self.str_node(&format!("cannot assign to field '{name}'"), span);
            let raise = self.call_path(paths::RAISE_FROZEN, vec![text], span);
            let node = self.never(vec![object, value, raise], span);
            out.push(S::Expr(node));
            return self.die(out);
        }
        if !self.plain_stores && self.is_fixed(object.ty) {
            let known = self.find_attr(object.ty, name);
            let node = match known {
                Attr::Missing => self.no_attribute(object.ty, name, vec![object, value], span),
                _ => self.raise_attribute_error(vec![object, value], "can't set attribute", span),
            };
            out.push(S::Expr(node));
            return self.die(out);
        }
        if !self.dict_stores
            && let Some(g) = self.varying_descriptor(object.ty, name)
        {
            return self.store_varying(object, name, value, g, span, out);
        }
        match self.find_attr(object.ty, name) {
            Attr::Field(name, ty) => self.set_field(object, &name, ty, value, out),
            Attr::Descriptor(g, _) if self.is_unsettled(object.ty, name, g) => {
                self.store_unsettled(object, name, value, g, span, out)
            }
            Attr::Descriptor(g, ty) if self.program_method(ty, paths::DESCRIPTOR_SET) => {
                let read = self.read_global(g, span);
                let node = self.method(read, paths::DESCRIPTOR_SET, vec![object, value], span);
                let ends = node.ty == Ty::NEVER;
                out.push(S::Expr(node));
                if ends {
                    self.die(out);
                }
            }
            Attr::Property(_) | Attr::Computed(_) if self.varies_below(object.ty, name) => {
                let node = self.virtual_set(object, name, value, span);
                out.push(S::Expr(node));
            }
            Attr::Property(_) | Attr::Computed(_)
                if self.has_method(object.ty, &property_part(name, paths::SETTER)) =>
            {
                let set = self.method(object, &property_part(name, paths::SETTER), vec![value], span);
                let ends = set.ty == Ty::NEVER;
                out.push(S::Expr(set));
                if ends {
                    self.die(out);
                }
            }
            Attr::Property(_) | Attr::Computed(_) => {
                let class = self.s.class_of(object.ty).map(|(class, _)| self.s.program.class(class));
                let native = class.is_some_and(|c| c.dialect || c.native.is_some());
                let of = self.class_name(object.ty);
                let text = match native {
                    true => format!("attribute '{name}' of '{of}' objects is not writable"),
                    false => format!("property '{name}' of '{of}' object has no setter"),
                };
                let node = self.raise_attribute_error(vec![object, value], &text, span);
                out.push(S::Expr(node));
                self.die(out);
            }
            _ if self.declared_below(object.ty, name) => {
                let node = self.virtual_set(object, name, value, span);
                out.push(S::Expr(node));
            }
            _ if self.s.class_of(object.ty).is_some_and(|(c, _)| self.has_slots(c)) => {
                let node = self.no_attribute(object.ty, name, vec![object, value], span);
                out.push(S::Expr(node));
                self.die(out);
            }
            _ if self.takes_attributes(object.ty) => {
                let (class, _) = self.s.class_of(object.ty).expect("an object has a class");
                self.s.add_outside_field(class, name);
                self.store_field(object, name, value, span, out);
            }
            _ => {
                let node = self.no_attribute(object.ty, name, vec![object, value], span);
                out.push(S::Expr(node));
                self.die(out);
            }
        }
    }

    pub(super) fn set_field(&mut self, object: N, name: &str, ty: Ty, value: N, out: &mut Vec<S>) {
        let span = value.span;
        let class = self.s.class_of(object.ty).map(|(c, _)| c);
        let Some(flag) = class.and_then(|c| self.s.field_flag(c, name)) else {
            let value = self.coerce(value, ty);
            return out.push(S::SetField(object, name.into(), value));
        };
        let value = self.keep(value, out);
        let value = self.coerce(value, ty);
        let object = self.keep(object, out);
        out.push(S::SetField(object.clone(), name.into(), value));
        let yes = self.bool_node(true, span);
        out.push(S::SetField(object, flag, yes));
    }

    /// Is the class a frozen dataclass, and the code not its own constructor?
    pub(super) fn frozen(&mut self, class: ClassId) -> bool {
        let frozen = self.s.program.class(class).dataclass.is_some_and(|d| d.frozen);
        let own = self.class == Some(class) && self.s.program.function(self.function).name == paths::DUNDER_INIT;
        frozen && !own
    }

    /// Is it a tuple with named fields, outside its constructor? One of a class below may have further attributes.
    fn is_fixed(&self, ty: Ty) -> bool {
        let TyKind::Class(class, _) = *self.s.types.kind(ty) else { return false };
        let own = self.s.program.function(self.function).name == paths::DUNDER_NEW;
        self.s.program.class(class).named_tuple && !(own && self.class == Some(class))
    }

    /// Stores into a module or class variable.
    pub fn store_global(&mut self, g: GlobalId, value: N, out: &mut Vec<S>) {
        if value.ty == Ty::NEVER {
            out.push(S::Expr(value));
            return self.die(out);
        }
        let var = &self.s.program.globals[g.0 as usize];
        let (cell, declared) = (var.cell, var.declared);
        let to = declared.unwrap_or_else(|| self.s.types.intern(TyKind::Cell(cell)));
        let value = self.coerce(value, to);
        out.push(S::SetGlobal(g, value));
    }
}
