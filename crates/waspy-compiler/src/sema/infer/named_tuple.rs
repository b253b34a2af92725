//! Tuples with named fields where they are used: as tuples, and as classes that a call of `namedtuple` makes.

use super::body::Body;
use crate::lang_items::paths;
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{ClassId, Ty, TyKind};
use waspy_syntax::ast::StmtKind;
use waspy_syntax::source::Span;

impl Body<'_, '_> {
    /// Is it the type of tuples with named fields?
    pub(super) fn is_named_tuple(&mut self, ty: Ty) -> bool {
        let TyKind::Class(class, _) = *self.s.types.kind(ty) else { return false };
        !self.s.program.class(class).dialect
            && (self.s.is_named_tuple(class) || self.s.value_class(class) == Some(paths::TUPLE))
    }

    /// The tuple of the fields; other values as they are.
    pub(super) fn plain_tuple(&mut self, node: N) -> N {
        if self.dialect || !self.is_named_tuple(node.ty) {
            return node;
        }
        let span = node.span;
        self.method(node, paths::DUNDER_TUPLE, vec![], span)
    }

    /// `Name = namedtuple(…)`: runs the class statement that it stands for.
    pub(super) fn named_tuple_stmt(&mut self, class: ClassId, span: Span, out: &mut Vec<S>) {
        let of = self.s.program.class(class);
        let (unit, stmt) = (of.unit.clone(), of.stmt);
        let outer = std::mem::replace(&mut self.unit, unit.clone());
        if let StmtKind::ClassDef(def) = &unit.stmt(stmt).kind {
            self.class_body(class, def, span, out);
        }
        self.unit = outer;
        self.named_tuple_variables(class, span, out);
    }

    /// `_fields` and `_field_defaults`
    pub(super) fn named_tuple_variables(&mut self, class: ClassId, span: Span, out: &mut Vec<S>) {
        if !self.s.program.class(class).named_tuple {
            return;
        }
        let fields = self.s.named_fields(class);
        if let Some(g) = self.s.own_variable(class, paths::NAMED_FIELDS) {
            let names = fields.iter().map(|(n, _)| self.str_node(n, span)).collect();
            let names = self.tuple_of(names, span);
            self.store_global(g, names, out);
        }
        let Some(g) = self.s.own_variable(class, paths::NAMED_DEFAULTS) else { return };
        let mut values = vec![];
        for (name, _) in fields.iter().filter(|(_, default)| *default) {
            if let Some(g) = self.s.own_variable(class, name) {
                let value = self.read_global(g, span);
                values.push((name.clone(), value));
            }
        }
        if values.iter().all(|(_, v)| v.ty != Ty::NEVER) {
            let dict = self.keyword_dict(values, span);
            self.store_global(g, dict, out);
        }
    }

    /// The class as the value of such a statement.
    pub(super) fn class_as_value(&mut self, class: ClassId, span: Span) -> N {
        let ty = self.s.class_ty(class, vec![]);
        Node::new(Kind::None, ty, span)
    }
}
