//! `@dataclass(slots=True)` gives the class `__slots__` with the names of its fields, as if they were written there.

use crate::ast::*;
use crate::convert::Converter;

const DATACLASS: &str = "dataclass";
const SLOTS: &str = "__slots__";
/// Annotations of names that are no fields of objects.
const NO_FIELDS: [&str; 3] = ["ClassVar", "InitVar", "KW_ONLY"];

impl Converter<'_> {
    pub(crate) fn write_slots(&mut self) {
        for i in 0..self.unit.stmts.len() {
            let StmtKind::ClassDef(def) = &self.unit.stmts[i].kind else { continue };
            if !def.decorators.iter().any(|&d| self.wants_slots(d)) {
                continue;
            }
            let at = def.name.span;
            let fields: Vec<String> = def.body.iter().filter_map(|&s| self.declared_field(s)).collect();
            let texts = fields.into_iter().map(|n| ExprKind::Constant(Constant::Str(n.into_bytes())));
            let items = texts.collect::<Vec<_>>().into_iter().map(|text| self.add(text, at)).collect();
            let value = self.add(ExprKind::Tuple(items), at);
            let target = self.add(ExprKind::Name(SLOTS.into()), at);
            let store = self.add_stmt(StmtKind::Assign { targets: vec![target], value }, at);
            if let StmtKind::ClassDef(def) = &mut self.unit.stmts[i].kind {
                def.body.push(store);
            }
        }
    }

    fn wants_slots(&self, decorator: ExprId) -> bool {
        let ExprKind::Call { func, keywords, .. } = &self.unit.expr(decorator).kind else { return false };
        let wants = |k: &Keyword| {
            k.name.as_ref().is_some_and(|n| n.text == "slots")
                && matches!(self.unit.expr(k.value).kind, ExprKind::Constant(Constant::Bool(true)))
        };
        self.last_name(*func) == Some(DATACLASS) && keywords.iter().any(wants)
    }

    fn last_name(&self, e: ExprId) -> Option<&str> {
        match &self.unit.expr(e).kind {
            ExprKind::Name(name) => Some(name),
            ExprKind::Attribute { attr, .. } => Some(&attr.text),
            ExprKind::Subscript { value, .. } => self.last_name(*value),
            _ => None,
        }
    }

    /// The name that a statement of the class body declares as a field.
    fn declared_field(&self, stmt: StmtId) -> Option<String> {
        let StmtKind::AnnAssign { target, annotation, .. } = &self.unit.stmt(stmt).kind else { return None };
        let ExprKind::Name(name) = &self.unit.expr(*target).kind else { return None };
        let is_field = self.last_name(*annotation).is_none_or(|n| !NO_FIELDS.contains(&n));
        is_field.then(|| name.clone())
    }
}
