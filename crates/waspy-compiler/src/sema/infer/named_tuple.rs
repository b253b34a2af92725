//! Tuples with named fields where they are used: as tuples, and as classes that a call of `namedtuple` makes.

use super::body::Body;
use crate::lang_items::paths;
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{ClassId, Ty, TyKind};
use waspy_syntax::ast::{ExprId, ExprKind, StmtKind};
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

    /// A call of `namedtuple` that is no statement of its own: the class that it makes.
    pub(super) fn named_tuple_expr(&mut self, call: ExprId, func: ExprId, span: Span) -> Option<N> {
        let name = match &self.unit.expr(func).kind {
            ExprKind::Name(name) => name,
            ExprKind::Attribute { attr, .. } => &attr.text,
            _ => return None,
        };
        if self.dialect || !paths::TUPLE_MAKERS.contains(&name.as_str()) {
            return None;
        }
        let unit = self.unit.clone();
        let key = (unit.expr(call).span.file, call);
        let class = match self.s.named_tuple_exprs.get(&key) {
            Some(&class) => class,
            None => {
                let class = self.s.named_tuple_of_call(self.module, &unit, call);
                self.s.named_tuple_exprs.insert(key, class);
                class
            }
        }?;
        let mut stmts = vec![];
        self.named_tuple_stmt(class, span, &mut stmts);
        let value = self.class_as_value(class, span);
        let ty = value.ty;
        Some(Node::new(Kind::Block(stmts, value), ty, span))
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
