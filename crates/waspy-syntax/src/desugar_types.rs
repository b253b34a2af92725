//! `type X = …` written as an assignment: the object that it makes computes its value where it is asked for.
//!
//! ```text
//! type X[T] = VALUE        X = <type alias>("X", lambda T=<type variable>("T"): VALUE, (<type variable>("T"),))
//! ```
//! The two classes have names with a space, which no program can write.

use crate::ast::*;
use crate::convert::Converter;
use crate::source::Span;

impl Converter<'_> {
    /// Rewrites the statements of the unit, which were checked as they are written.
    pub(crate) fn desugar_type_aliases(&mut self) {
        for i in 0..self.unit.stmts.len() {
            let StmtKind::TypeAlias { name, type_params, value } = self.unit.stmts[i].kind.clone() else { continue };
            let span = self.unit.stmts[i].span;
            let params = self.parameters_of_alias(&type_params);
            let lambda = self.add(ExprKind::Lambda { params, body: value }, span);
            let variables = type_params.iter().map(|p| self.type_variable(&p.name)).collect();
            let variables = self.add(ExprKind::Tuple(variables), span);
            let text = self.text_expr(&name.text, span);
            let made = self.call_of("type alias", vec![text, lambda, variables], span);
            let target = self.add(ExprKind::Name(name.text), name.span);
            self.unit.stmts[i].kind = StmtKind::Assign { targets: vec![target], value: made };
        }
    }

    fn parameters_of_alias(&mut self, type_params: &[TypeParam]) -> Params {
        let mut params = Params::default();
        for param in type_params {
            let default = Some(self.type_variable(&param.name));
            params.positional.push(Param { name: param.name.clone(), annotation: None, default });
        }
        params
    }

    fn type_variable(&mut self, name: &Name) -> ExprId {
        let text = self.text_expr(&name.text, name.span);
        self.call_of("type variable", vec![text], name.span)
    }

    fn text_expr(&mut self, text: &str, span: Span) -> ExprId {
        self.add(ExprKind::Constant(Constant::Str(text.as_bytes().into())), span)
    }

    fn call_of(&mut self, class: &str, args: Vec<ExprId>, span: Span) -> ExprId {
        let func = self.add(ExprKind::Name(class.into()), span);
        self.add(ExprKind::Call { func, args, keywords: vec![] }, span)
    }
}
