//! Annotations as values: `__annotations__` of classes and functions, and `typing.get_type_hints`.

use super::body::Body;
use super::names;
use crate::lang_items::paths;
use crate::sema::tree::{Kind, N, Node, S};
use crate::sema::types::{ClassId, FunctionId, ModuleId, Ty, TyKind};
use std::rc::Rc;
use waspy_syntax::ast::{Constant, ExprId, ExprKind, StmtId, StmtKind, Unit};
use waspy_syntax::source::Span;

/// Annotations by name, and where they are written.
type Written = (Rc<Unit>, ModuleId, Vec<(String, ExprId)>);

impl Body<'_, '_> {
    /// `C.__annotations__`: those that the class statement itself has.
    pub(super) fn class_annotations(&mut self, class: ClassId, span: Span) -> N {
        let written = self.written_in_class(class);
        let items = self.annotation_values(written, false, span);
        self.dict_of_annotations(items, span)
    }

    /// `f.__annotations__`
    pub(super) fn function_annotations(&mut self, f: FunctionId, span: Span) -> N {
        let written = self.written_in_function(f);
        let items = self.annotation_values(written, false, span);
        self.dict_of_annotations(items, span)
    }

    /// `typing.get_type_hints(value)`: annotations of a function, or of a class and those above it, texts read as what they say.
    pub(super) fn type_hints(&mut self, value: N, span: Span) -> N {
        let mut items: Vec<(String, N)> = vec![];
        match *self.s.types.kind(value.ty) {
            TyKind::Never => return value,
            TyKind::Type(class, _) => {
                for c in self.s.program.mro(class).into_iter().rev() {
                    if self.s.program.class(c).dialect {
                        continue;
                    }
                    let written = self.written_in_class(c);
                    for (name, node) in self.annotation_values(written, true, span) {
                        match items.iter_mut().find(|(n, _)| *n == name) {
                            Some((_, known)) => *known = node,
                            None => items.push((name, node)),
                        }
                    }
                }
            }
            _ if let Some(f) = self.program_function(value.ty) => {
                let written = self.written_in_function(f);
                items = self.annotation_values(written, true, span);
            }
            _ => return self.refuse("get_type_hints() of what is found when running", span),
        }
        self.dict_of_annotations(items, span)
    }

    fn written_in_class(&mut self, class: ClassId) -> Written {
        let of = self.s.program.class(class);
        let (unit, stmt, module) = (of.unit.clone(), of.stmt, of.module);
        let StmtKind::ClassDef(def) = unit.stmt(stmt).kind.clone() else {
            unreachable!("a class of the program has a statement")
        };
        let mut found = vec![];
        annotated(&unit, &def.body, &mut found);
        (unit, module, found)
    }

    fn written_in_function(&mut self, f: FunctionId) -> Written {
        let function = self.s.program.function(f);
        let (unit, module, params) = (function.unit.clone(), function.module, function.params());
        let returns = match function.stmt.map(|s| &function.unit.stmt(s).kind) {
            Some(StmtKind::FunctionDef(def)) => def.returns,
            _ => None,
        };
        let all = params.positional_only.iter().chain(&params.positional).chain(&params.vararg);
        let all = all.chain(&params.keyword_only).chain(&params.kwarg);
        let mut found: Vec<(String, ExprId)> = all.filter_map(|p| Some((p.name.text.clone(), p.annotation?))).collect();
        found.extend(returns.map(|e| (paths::RETURN_KEY.to_string(), e)));
        (unit, module, found)
    }

    /// The annotations as values; with `read`, texts are what they say, and `None` is its class.
    fn annotation_values(&mut self, written: Written, read: bool, span: Span) -> Vec<(String, N)> {
        let (unit, module, found) = written;
        let texts = postponed(&unit) && !read;
        let dialect = self.s.program.module(module).dialect;
        let outer = (std::mem::replace(&mut self.unit, unit.clone()), std::mem::replace(&mut self.module, module));
        let inner = (std::mem::take(&mut self.scopes), std::mem::replace(&mut self.dialect, dialect));
        let mut items = vec![];
        for (name, e) in found {
            let at = unit.expr(e).span;
            let text = self.s.sources.file(at.file).text.get(at.start as usize..at.end as usize).map(String::from);
            let value = match (text.filter(|_| texts), &unit.expr(e).kind) {
                (Some(text), _) => self.str_node(&text, span),
                (None, ExprKind::Constant(Constant::Str(text))) if read => self.annotation_in_text(text, at),
                _ => self.expr(e),
            };
            let value = if read { self.type_of_none(value) } else { value };
            items.push((name, value));
        }
        (self.unit, self.module) = outer;
        (self.scopes, self.dialect) = inner;
        items
    }

    fn annotation_in_text(&mut self, text: &[u8], at: Span) -> N {
        let text = String::from_utf8_lossy(text).into_owned();
        let unit = waspy_syntax::parse_module(at.file, &text).ok().map(Rc::new);
        let only = unit.as_ref().and_then(|u| Some(&u.stmt(*u.body.first()?).kind));
        match (&unit, only) {
            (Some(unit), Some(&StmtKind::Expr(e))) => {
                let outer = std::mem::replace(&mut self.unit, unit.clone());
                let node = self.expr(e);
                self.unit = outer;
                node
            }
            _ => self.refuse("an annotation that is no expression", at),
        }
    }

    fn type_of_none(&mut self, node: N) -> N {
        if node.ty != Ty::NONE {
            return node;
        }
        let class = self.s.lang_class(paths::NONE_TYPE);
        let ty = self.s.class_ty(class, vec![]);
        Node::new(Kind::None, ty, node.span)
    }

    fn dict_of_annotations(&mut self, mut items: Vec<(String, N)>, span: Span) -> N {
        match items.iter().position(|(_, n)| n.ty == Ty::NEVER) {
            Some(at) => items.swap_remove(at).1,
            None => self.keyword_dict(items, span),
        }
    }

    /// Is it the name of what `__annotations__` of a function would be?
    pub(super) fn annotations_of(&mut self, node: &Node, name: &str, span: Span) -> Option<N> {
        let f = self.program_function(node.ty).filter(|_| name == paths::DUNDER_ANNOTATIONS)?;
        let dict = self.function_annotations(f, span);
        let ty = dict.ty;
        Some(Node::new(Kind::Block(vec![S::Expr(Box::new(node.clone()))], dict), ty, span))
    }
}

fn annotated(unit: &Unit, body: &[StmtId], out: &mut Vec<(String, ExprId)>) {
    for &s in body {
        if let StmtKind::AnnAssign { target, annotation, .. } = &unit.stmt(s).kind
            && let ExprKind::Name(name) = &unit.expr(*target).kind
        {
            out.retain(|(n, _)| n != name);
            out.push((name.clone(), *annotation));
        }
        names::blocks(unit, s).iter().for_each(|b| annotated(unit, b, out));
    }
}

/// Are annotations kept as they are written: `from __future__ import annotations`?
fn postponed(unit: &Unit) -> bool {
    unit.body.iter().any(|&s| match &unit.stmt(s).kind {
        StmtKind::ImportFrom { module: Some(m), names, .. } => {
            m.text == paths::FUTURE && names.iter().any(|n| n.name.text == paths::ANNOTATIONS_FEATURE)
        }
        _ => false,
    })
}
