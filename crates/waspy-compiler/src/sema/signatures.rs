//! Functions as they are declared: their decorators, and the signatures that calls are matched to.

use super::Sema;
use super::program::{Def, Function, FunctionAttrs, Nested, ParamKind, ParamSig, Signature};
use super::types::{ClassId, FunctionId, ModuleId, Ty, TyKind};
use crate::lang_items::paths;
use std::rc::Rc;
use waspy_syntax::ast::{ClassDef, Constant, ExprId, ExprKind, Param, StmtId, StmtKind, Unit};
use waspy_syntax::codes;
use waspy_syntax::diagnostic::Diagnostic;
use waspy_syntax::source::Span;

impl Sema<'_> {
    /// Declares a `def`.
    pub fn declare_function(
        &mut self,
        module: ModuleId,
        unit: &Rc<Unit>,
        stmt: StmtId,
        class: Option<ClassId>,
        qualname: &str,
    ) -> FunctionId {
        let StmtKind::FunctionDef(def) = &unit.stmt(stmt).kind else { panic!("a def is declared") };
        let mut attrs = FunctionAttrs::default();
        for &decorator in &def.decorators {
            self.read_decorator(module, unit, decorator, &mut attrs);
        }
        self.add_function(module, unit, Some(stmt), class, attrs, qualname.into())
    }

    /// Declares a function inside a function, or a lambda.
    pub fn declare_nested(
        &mut self,
        parent: FunctionId,
        name: &str,
        stmt: Option<StmtId>,
        span: Span,
        nested: Nested,
    ) -> FunctionId {
        let outer = self.program.function(parent);
        let (module, unit) = (outer.module, outer.unit.clone());
        let qualname = match outer.is_module_body() {
            true => name.to_string(),
            false => format!("{}.<locals>.{name}", outer.qualname),
        };
        let id = self.add_function(module, &unit, stmt, None, FunctionAttrs::default(), qualname);
        let function = &mut self.program.functions[id.index()];
        function.name = name.into();
        function.span = span;
        function.nested = Some(Rc::new(nested));
        id
    }

    pub(super) fn add_function(
        &mut self,
        module: ModuleId,
        unit: &Rc<Unit>,
        stmt: Option<StmtId>,
        class: Option<ClassId>,
        attrs: FunctionAttrs,
        qualname: String,
    ) -> FunctionId {
        let (name, span, type_params) = match stmt.map(|s| &unit.stmt(s).kind) {
            Some(StmtKind::FunctionDef(def)) => {
                // Functions of the program are inferred: what their type parameters stand for is not asked.
                let names = def.type_params.iter().map(|p| p.name.text.clone());
                let names = names.filter(|_| self.program.module(module).dialect).collect();
                (def.name.shown().to_string(), def.name.span, names)
            }
            _ => ("<module>".into(), Span { file: self.program.module(module).file, start: 0, end: 0 }, vec![]),
        };
        let dialect = self.program.module(module).dialect;
        self.program.functions.push(Function {
            name,
            qualname,
            module,
            unit: unit.clone(),
            stmt,
            nested: None,
            class,
            dialect,
            attrs,
            type_params,
            sig: None,
            default_cells: vec![],
            span,
        });
        FunctionId(self.program.functions.len() as u32 - 1)
    }

    pub(super) fn read_decorator(
        &mut self,
        module: ModuleId,
        unit: &Rc<Unit>,
        decorator: ExprId,
        attrs: &mut FunctionAttrs,
    ) {
        let e = unit.expr(decorator);
        let (name, args) = match &e.kind {
            ExprKind::Name(name) => (name.as_str(), vec![]),
            ExprKind::Call { func, args, .. } => match &unit.expr(*func).kind {
                ExprKind::Name(name) => (name.as_str(), args.clone()),
                _ => ("", vec![]),
            },
            _ => ("", vec![]),
        };
        let text = |i: usize| match args.get(i).map(|&a| &unit.expr(a).kind) {
            Some(ExprKind::Constant(Constant::Str(s))) => String::from_utf8_lossy(s).into_owned(),
            _ => String::new(),
        };
        match name {
            "staticmethod" => attrs.is_static = true,
            "classmethod" => attrs.is_classmethod = true,
            "property" => attrs.is_property = true,
            _ if !self.program.module(module).dialect => self.read_program_decorator(module, unit, decorator, attrs),
            "inline" => attrs.inline = true,
            "noinline" => attrs.noinline = true,
            "cold" => attrs.cold = true,
            "pure" => attrs.pure = true,
            "noraise" => attrs.noraise = true,
            "nocollect" => attrs.nocollect = true,
            "amortised" => (attrs.amortised, attrs.noinline) = (true, true),
            "erased" => attrs.erased = true,
            "plain_iteration" => attrs.plain_iteration = true,
            "elements_without" => attrs.elements_without = (0..args.len()).map(text).collect(),
            "intrinsic" => attrs.intrinsic = Some(text(0)),
            "wasm_import" => attrs.wasm_import = Some((text(0), text(1))),
            _ => self.error(Diagnostic::error(codes::LIBRARY, e.span, "the dialect has no such decorator")),
        }
    }

    /// What the tables of types have to know of a class of the library: that it is `int`, or `@apart`: no value is declared as
    /// such a class. What is below it has methods of its own, so different classes are boxed where they meet.
    pub(super) fn note_library_class(&mut self, class: ClassId, module: &str, unit: &Unit, def: &ClassDef) {
        if paths::INT.strip_suffix(def.name.text.as_str()).is_some_and(|m| m.strip_suffix('.') == Some(module)) {
            self.types.number = Some(class);
        }
        if has_mark(unit, def, "apart") {
            self.types.apart.push(class);
        }
    }

    /// The marks of classes that patterns of `match` take.
    pub(super) fn note_pattern_class(&mut self, class: ClassId, unit: &Unit, def: &ClassDef) {
        let taken = &mut self.program.pattern_classes;
        for (mark, classes) in [("matches_sequence", &mut taken.sequences), ("matches_mapping", &mut taken.mappings)] {
            if has_mark(unit, def, mark) {
                classes.push(class);
            }
        }
    }

    /// `@native`, `@native("_io")`, `@native("_csv", "reader")`: a class of the library that CPython has in C, in this or that
    /// module, under this or that name.
    pub(super) fn note_native_class(&mut self, class: ClassId, module: &str, unit: &Unit, def: &ClassDef) {
        for &decorator in &def.decorators {
            if !is_native(unit, decorator) {
                continue;
            }
            let args = match &unit.expr(decorator).kind {
                ExprKind::Call { args, .. } => args.as_slice(),
                _ => &[],
            };
            let text = |i: usize| match args.get(i).map(|&a| &unit.expr(a).kind) {
                Some(ExprKind::Constant(Constant::Str(s))) => Some(String::from_utf8_lossy(s).into_owned()),
                _ => None,
            };
            let native = &mut self.program.classes[class.index()];
            native.native = Some(text(0).unwrap_or_else(|| module.to_string()));
            if let Some(name) = text(1) {
                (native.name, native.shown) = (name.clone(), name);
            }
        }
    }

    /// A decorator of a function of the program: one of the library's that says something to the compiler, or a call.
    pub(super) fn read_program_decorator(
        &mut self,
        module: ModuleId,
        unit: &Rc<Unit>,
        decorator: ExprId,
        attrs: &mut FunctionAttrs,
    ) {
        match self.decorator_path(module, unit, decorator) {
            Some(paths::ABSTRACT_METHOD) => attrs.is_abstract = true,
            Some(_) => {}
            None => attrs.decorators += 1,
        }
    }

    /// The decorator of the library that the compiler knows, if it is one.
    pub fn decorator_path(&mut self, module: ModuleId, unit: &Rc<Unit>, decorator: ExprId) -> Option<&'static str> {
        let Some(Def::Functions(f)) = self.static_def(module, unit, decorator) else { return None };
        if !self.program.function(f[0]).dialect {
            return None;
        }
        let known = [paths::ABSTRACT_METHOD, paths::TOTAL_ORDERING, paths::UNIQUE, paths::CACHED_PROPERTY]
            .into_iter()
            .chain(paths::REMARKS);
        known.into_iter().find(|path| self.lang_function(path) == f[0])
    }

    /// Type parameters in scope of a function: its class's, then its own.
    pub fn params_in_scope(&self, function: FunctionId) -> Vec<String> {
        let f = self.program.function(function);
        let mut names = f.class.map_or_else(Vec::new, |c| self.program.class(c).type_params.clone());
        names.extend(f.type_params.iter().cloned());
        names
    }

    /// A function's interface. Library functions are declared by their annotations; user functions take anything.
    pub fn signature(&mut self, function: FunctionId) -> Rc<Signature> {
        if let Some(sig) = &self.program.function(function).sig {
            return sig.clone();
        }
        let f = self.program.function(function);
        let (unit, module, dialect, class, attrs) = (f.unit.clone(), f.module, f.dialect, f.class, f.attrs.clone());
        let params = f.params();
        let returns = f.stmt.and_then(|_| f.def().returns);
        let scope = self.params_in_scope(function);
        let (mut out, mut iterables, mut callables, mut type_params) = (vec![], vec![], vec![], scope.len());
        let kinds = [
            (ParamKind::PositionalOnly, params.positional_only),
            (ParamKind::Positional, params.positional),
            (ParamKind::VarArgs, params.vararg.into_iter().collect()),
            (ParamKind::KeywordOnly, params.keyword_only),
            (ParamKind::KwArgs, params.kwarg.into_iter().collect()),
        ];
        for (kind, list) in kinds {
            for param in list {
                let receiver = out.is_empty() && class.is_some() && !attrs.is_static && kind != ParamKind::KeywordOnly;
                let mut ty = match dialect {
                    true => self.library_param(module, &unit, &param, class.filter(|_| receiver), &scope),
                    false => Ty::NEVER,
                };
                if receiver && dialect && class == Some(self.lang_class(crate::lang_items::paths::OBJECT)) {
                    // `self` of the base of all classes keeps the receiver's own type: it is not boxed.
                    ty = self.types.intern(TyKind::Param(type_params as u32));
                    type_params += 1;
                }
                if let Some(item) = self.iterable_item(ty) {
                    iterables.push((type_params, item));
                    ty = self.types.intern(TyKind::Param(type_params as u32));
                    type_params += 1;
                }
                if let Some((name, args, result)) = self.callable_types(ty) {
                    let callee = name.unwrap_or(type_params);
                    callables.push((callee, args, result));
                    ty = self.types.intern(TyKind::Param(callee as u32));
                    type_params += usize::from(name.is_none());
                }
                let texts = dialect && ty == self.lang_ty(paths::STR);
                let literals = param.annotation.filter(|_| texts).map(|e| self.literals(module, &unit, e));
                out.push(ParamSig {
                    literals: literals.unwrap_or_default(),
                    name: param.name.text,
                    ty,
                    kind,
                    default: param.default,
                    annotation: param.annotation,
                });
            }
        }
        let ret = match returns {
            Some(e) if dialect => self.annotation_or_report(module, &unit, e, &scope),
            _ => Ty::NONE,
        };
        let sig = Rc::new(Signature { params: out, ret, type_params, iterables, callables });
        self.program.functions[function.index()].sig = Some(sig.clone());
        sig
    }

    /// The texts of `Literal["a", "b"]`; none for any other annotation.
    fn literals(&mut self, module: ModuleId, unit: &Rc<Unit>, annotation: ExprId) -> Vec<Vec<u8>> {
        let ExprKind::Subscript { value, index } = unit.expr(annotation).kind else { return vec![] };
        match self.static_def(module, unit, value) {
            Some(Def::Class(class)) if class == self.lang_class(paths::LITERAL) => {}
            _ => return vec![],
        }
        let items = match &unit.expr(index).kind {
            ExprKind::Tuple(items) => items.clone(),
            _ => vec![index],
        };
        let text = |&item: &ExprId| match &unit.expr(item).kind {
            ExprKind::Constant(Constant::Str(text)) => Some(text.to_vec()),
            _ => None,
        };
        items.iter().filter_map(text).collect()
    }

    /// The T of `Iterable[T]`.
    pub(super) fn iterable_item(&mut self, ty: Ty) -> Option<Ty> {
        match *self.types.kind(ty) {
            TyKind::Class(c, ref args) if args.len() == 1 => {
                let item = args[0];
                (c == self.lang_class(crate::lang_items::paths::ITERABLE)).then_some(item)
            }
            _ => None,
        }
    }

    /// Arguments and result of `Callable[[A], R]`; of `Called[F, [A], R]` the number of the type parameter F too.
    pub(super) fn callable_types(&mut self, ty: Ty) -> Option<(Option<usize>, Vec<Ty>, Ty)> {
        let TyKind::Class(class, args) = self.types.kind(ty).clone() else { return None };
        let named = class == self.lang_class(paths::CALLED_TYPE);
        if !named && class != self.lang_class(paths::CALLABLE) {
            return None;
        }
        let (result, args) = args.split_last()?;
        if !named {
            return Some((None, args.to_vec(), *result));
        }
        let (&name, args) = args.split_first()?;
        let TyKind::Param(i) = *self.types.kind(name) else { return None };
        Some((Some(i as usize), args.to_vec(), *result))
    }

    pub(super) fn library_param(
        &mut self,
        module: ModuleId,
        unit: &Rc<Unit>,
        param: &Param,
        class: Option<ClassId>,
        scope: &[String],
    ) -> Ty {
        match (param.annotation, class) {
            (Some(e), _) => self.annotation_or_report(module, unit, e, scope),
            (None, Some(class)) => self.self_type(class),
            (None, None) => {
                self.error(Diagnostic::error(
                    codes::LIBRARY,
                    param.name.span,
                    "a library parameter needs an annotation",
                ));
                Ty::OBJECT
            }
        }
    }

    /// The class applied to its own parameters; `None` and `object` are types of their own.
    pub fn self_type(&mut self, class: ClassId) -> Ty {
        if class == self.lang_class(crate::lang_items::paths::OBJECT) {
            return Ty::OBJECT;
        }
        if class == self.lang_class(crate::lang_items::paths::NONE_TYPE) {
            return Ty::NONE;
        }
        let n = self.program.class(class).type_params.len() as u32;
        let args = (0..n).map(|i| self.types.intern(TyKind::Param(i))).collect();
        self.types.class(class, args)
    }

    /// The type of an annotation; an error is reported and gives `object`.
    pub fn annotation_or_report(&mut self, module: ModuleId, unit: &Rc<Unit>, e: ExprId, scope: &[String]) -> Ty {
        self.annotation(module, unit, e, scope).unwrap_or_else(|d| {
            self.error(*d);
            Ty::OBJECT
        })
    }
}

fn has_mark(unit: &Unit, def: &ClassDef, mark: &str) -> bool {
    def.decorators.iter().any(|&e| matches!(&unit.expr(e).kind, ExprKind::Name(name) if name == mark))
}

/// Is the decorator of a class of the library `@native`?
pub(super) fn is_native(unit: &Unit, decorator: ExprId) -> bool {
    let name = match unit.expr(decorator).kind {
        ExprKind::Call { func, .. } => func,
        _ => decorator,
    };
    matches!(&unit.expr(name).kind, ExprKind::Name(name) if name == paths::NATIVE)
}
