//! Annotations as types. In the library they are the truth; in user code they matter at the boundary only.

use super::Sema;
use super::program::Def;
use super::types::{ModuleId, Ty, TyKind};
use crate::lang_items::paths;
use std::rc::Rc;
use waspy_syntax::ast::{BinOp, Constant, ExprId, ExprKind, Unit};
use waspy_syntax::codes;
use waspy_syntax::diagnostic::Diagnostic;

impl Sema<'_> {
    /// The type an annotation names. `params` are the type parameters in scope, in order of their numbers.
    pub fn annotation(
        &mut self,
        module: ModuleId,
        unit: &Rc<Unit>,
        expr: ExprId,
        params: &[String],
    ) -> Result<Ty, Box<Diagnostic>> {
        let e = unit.expr(expr);
        match &e.kind {
            ExprKind::Constant(Constant::None) => Ok(Ty::NONE),
            ExprKind::Constant(Constant::Str(text)) => self.annotation_text(module, text, e.span, params),
            ExprKind::Name(name) => self.annotation_name(module, name, e.span, params),
            ExprKind::Attribute { attr, .. } => match self.static_def(module, unit, expr) {
                Some(def) => self.annotation_def(&def, &attr.text, e.span),
                None => Err(unknown(&attr.text, e.span)),
            },
            ExprKind::BinOp { op: BinOp::BitOr, left, right } => {
                let left = self.annotation(module, unit, *left, params)?;
                let right = self.annotation(module, unit, *right, params)?;
                Ok(self.annotation_union(left, right))
            }
            ExprKind::Subscript { value, index } => self.annotation_generic(module, unit, *value, *index, params),
            _ => Err(Box::new(
                Diagnostic::error(codes::UNKNOWN_TYPE, e.span, "this is not a type")
                    .hint("an annotation is a class, a class with arguments in [], or types joined by |"),
            )),
        }
    }

    fn annotation_union(&mut self, left: Ty, right: Ty) -> Ty {
        match (left, right) {
            (Ty::NONE, t) | (t, Ty::NONE) => self.types.optional(t),
            _ if self.types.has_param(left) || self.types.has_param(right) => {
                let either = self.lang_class(crate::lang_items::paths::EITHER_TYPE);
                self.types.class(either, vec![left, right])
            }
            _ => self.types.join(left, right),
        }
    }

    fn annotation_text(
        &mut self,
        module: ModuleId,
        text: &[u8],
        span: waspy_syntax::source::Span,
        params: &[String],
    ) -> Result<Ty, Box<Diagnostic>> {
        let text = String::from_utf8_lossy(text).into_owned();
        let unit = waspy_syntax::parse_module(span.file, &text).map_err(|_| unknown(&text, span))?;
        let unit = Rc::new(unit);
        match unit.body.first().map(|&s| &unit.stmt(s).kind) {
            Some(&waspy_syntax::ast::StmtKind::Expr(e)) => {
                self.annotation(module, &unit, e, params).map_err(|d| Box::new(Diagnostic { span: Some(span), ..*d }))
            }
            _ => Err(unknown(&text, span)),
        }
    }

    fn annotation_name(
        &mut self,
        module: ModuleId,
        name: &str,
        span: waspy_syntax::source::Span,
        params: &[String],
    ) -> Result<Ty, Box<Diagnostic>> {
        if let Some(i) = params.iter().position(|p| p == name) {
            return Ok(self.types.intern(TyKind::Param(i as u32)));
        }
        match self.lookup_here(module, name) {
            Some(def) => self.annotation_def(&def, name, span),
            None => Err(self.unknown_type(module, name, span)),
        }
    }

    /// A name in an annotation that means nothing.
    fn unknown_type(&self, module: ModuleId, name: &str, span: waspy_syntax::source::Span) -> Box<Diagnostic> {
        let known = self.program.module(module).names().chain(self.builtin_names());
        match super::suggest::closest(name, known) {
            Some(near) => {
                let mut d = unknown(name, span);
                d.hint = Some(format!("did you mean '{near}'?"));
                d
            }
            None => unknown(name, span),
        }
    }

    fn annotation_def(
        &mut self,
        def: &Def,
        name: &str,
        span: waspy_syntax::source::Span,
    ) -> Result<Ty, Box<Diagnostic>> {
        if self.is_stand_in(Some(def)) {
            return Ok(Ty::OBJECT);
        }
        let Def::Class(class) = *def else { return Err(unknown(name, span)) };
        if class == self.lang_class(paths::OBJECT) || class == self.lang_class(paths::ANY) {
            return Ok(Ty::OBJECT);
        }
        if class == self.lang_class(paths::F64) {
            // One machine value: the library may use either name.
            return Ok(self.lang_ty(paths::FLOAT));
        }
        let n = self.program.class(class).type_params.len();
        Ok(self.types.class(class, vec![Ty::OBJECT; n]))
    }

    fn annotation_generic(
        &mut self,
        module: ModuleId,
        unit: &Rc<Unit>,
        value: ExprId,
        index: ExprId,
        params: &[String],
    ) -> Result<Ty, Box<Diagnostic>> {
        let span = unit.expr(value).span;
        let def = self.static_def(module, unit, value);
        if self.is_stand_in(def.as_ref()) {
            return Ok(Ty::OBJECT);
        }
        let Some(Def::Class(class)) = def else {
            let text = self.sources.file(span.file).text.get(span.start as usize..span.end as usize);
            return Err(self.unknown_type(module, text.unwrap_or("this"), span));
        };
        if self.program.module(module).dialect && class == self.lang_class(paths::LITERAL) {
            // Texts; which ones is said by the signature (`ParamSig::literals`).
            return Ok(self.lang_ty(paths::STR));
        }
        if class == self.lang_class(paths::CALLABLE) || class == self.lang_class(paths::CALLED_TYPE) {
            return self.annotation_callable(module, unit, class, index, params);
        }
        let items: Vec<ExprId> = match &unit.expr(index).kind {
            ExprKind::Tuple(items) => items.clone(),
            _ => vec![index],
        };
        let ellipsis = |i: &ExprId| matches!(unit.expr(*i).kind, ExprKind::Constant(Constant::Ellipsis));
        let variable = items.last().is_some_and(ellipsis);
        let mut args = vec![];
        for item in items.iter().filter(|i| !ellipsis(i)) {
            args.push(self.annotation(module, unit, *item, params)?);
        }
        self.annotation_apply(class, args, variable, module, span)
    }

    /// `Callable[[A, B], R]` as the class with A, B and R as arguments (`Called[F, [A, B], R]`: F first). Where no value is one
    /// of it, nothing fits it.
    fn annotation_callable(
        &mut self,
        module: ModuleId,
        unit: &Rc<Unit>,
        class: super::types::ClassId,
        index: ExprId,
        params: &[String],
    ) -> Result<Ty, Box<Diagnostic>> {
        let (ExprKind::Tuple(parts), true) = (&unit.expr(index).kind, self.program.module(module).dialect) else {
            return Ok(self.types.class(class, vec![]));
        };
        let (name, args, result) = match parts.as_slice() {
            [args, result] => (None, args, result),
            [name, args, result] => (Some(name), args, result),
            _ => return Err(unknown("this", unit.expr(index).span)),
        };
        let ExprKind::List(args) = &unit.expr(*args).kind else { return Err(unknown("this", unit.expr(*args).span)) };
        let mut types = vec![];
        for &arg in name.into_iter().chain(args).chain([result]) {
            types.push(self.annotation(module, unit, arg, params)?);
        }
        Ok(self.types.class(class, types))
    }

    fn annotation_apply(
        &mut self,
        class: super::types::ClassId,
        args: Vec<Ty>,
        variable: bool,
        module: ModuleId,
        span: waspy_syntax::source::Span,
    ) -> Result<Ty, Box<Diagnostic>> {
        if class == self.lang_class(paths::OPTIONAL) {
            return Ok(self.types.optional(args[0]));
        }
        if class == self.lang_class(paths::UNION) {
            return Ok(args.into_iter().reduce(|a, b| self.annotation_union(a, b)).unwrap_or(Ty::OBJECT));
        }
        let dialect = self.program.module(module).dialect;
        if class == self.lang_class(paths::TUPLE) && !variable && !(dialect && args.len() == 1) {
            return Ok(self.types.intern(TyKind::Tuple(args)));
        }
        if !self.program.class(class).dialect {
            // A generic class of the program is one class, whatever its parameters stand for.
            return Ok(self.types.class(class, vec![]));
        }
        let wanted = self.program.class(class).type_params.len();
        if wanted != args.len() {
            let name = self.program.class(class).name.clone();
            let plural = if wanted == 1 { "" } else { "s" };
            let text = format!("{name} takes {wanted} type argument{plural}, not {}", args.len());
            let shown = ["T", "K, V"].get(wanted.wrapping_sub(1)).map_or(name.clone(), |t| format!("{name}[{t}]"));
            let d = Diagnostic::error(codes::TYPE_ARGUMENTS, span, text).hint(format!("write {shown}"));
            return Err(Box::new(d));
        }
        Ok(self.types.class(class, args))
    }
}

fn unknown(name: &str, span: waspy_syntax::source::Span) -> Box<Diagnostic> {
    let d = Diagnostic::error(codes::UNKNOWN_TYPE, span, format!("{name} is not a type that waspy knows"))
        .hint("an annotation names a class of this file, an imported one, or a built-in class");
    Box::new(d)
}
