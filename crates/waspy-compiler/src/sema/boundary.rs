//! The boundary of a program: its public functions by their annotations, as `component::interface` data.

use super::Sema;
use super::infer::SpecKind;
use super::program::{Def, ParamKind, Program};
use super::tree::SpecId;
use super::types::{ClassId, FunctionId, ModuleId, Ty, TyKind, Types};
use crate::component::interface::{self as wit, WitType};
use crate::lang_items::paths;
use waspy_syntax::ast::{Constant, ExprId, ExprKind, StmtKind, Unit};
use waspy_syntax::codes;
use waspy_syntax::diagnostic::Diagnostic;
use waspy_syntax::source::Span;

/// Named types as they are found.
#[derive(Default)]
struct Named {
    classes: Vec<ClassId>,
    types: Vec<wit::NamedType>,
    /// Dataclasses whose fields are being looked at.
    open: Vec<ClassId>,
}

impl Named {
    fn get(&self, class: ClassId) -> Option<WitType> {
        let i = self.classes.iter().position(|&c| c == class)?;
        Some(WitType::Named(wit::TypeId(i as u32)))
    }
}

impl Sema<'_> {
    /// The interface of a script: nothing but its name.
    pub fn command_interface(&mut self, module: ModuleId) -> wit::Interface {
        let m = self.program.module(module);
        let (name, file) = (m.name.clone(), self.sources.file(m.file).path.clone());
        wit::Interface::new(&name, &file)
    }

    /// What a component offers whose program is `module`: the public functions of modules.
    pub fn interface(&mut self, module: ModuleId, modules: &[ModuleId]) -> wit::Interface {
        let m = self.program.module(module);
        let mut out = wit::Interface::new(&m.name, &self.sources.file(m.file).path);
        out.modules.clear();
        let mut named = Named::default();
        for &module in modules {
            self.offer(module, &mut out, &mut named);
        }
        let hosts: Vec<(String, ModuleId)> = self.hosts.iter().map(|h| (h.name.clone(), h.declared)).collect();
        for (name, declared) in hosts {
            let host = self.host_interface(name, declared, &mut named);
            out.imports.push(host);
        }
        out.types = named.types;
        for d in crate::component::wit::check(&out) {
            self.error(d);
        }
        out
    }

    /// Adds the public functions of a module, in source order; `__all__` decides when it is there.
    fn offer(&mut self, module: ModuleId, out: &mut wit::Interface, named: &mut Named) {
        let m = self.program.module(module);
        let (name, file) = (m.name.clone(), self.sources.file(m.file).path.clone());
        let Some(unit) = m.unit.clone() else { return };
        out.modules.push(wit::ExportedModule { name, docs: docstring(&unit), file });
        let all = listed(&unit);
        for &stmt in &unit.body {
            let StmtKind::FunctionDef(def) = &unit.stmt(stmt).kind else { continue };
            let public = match &all {
                Some(names) => names.iter().any(|(name, _)| *name == def.name.text),
                None => !def.name.text.starts_with('_') && def.name.shown() == def.name.text,
            };
            let Some(Def::Functions(ids)) = self.program.module(module).scope.get(&def.name.text).cloned() else {
                continue;
            };
            if public && let Some(func) = self.boundary_function(ids[0], named, all.is_some()) {
                out.exports.push(func);
            }
        }
        for (name, span) in all.unwrap_or_default() {
            if !self.program.module(module).scope.contains_key(&name) {
                let d = Diagnostic::error(
                    codes::UNDEFINED_NAME,
                    span,
                    format!("'{name}' is listed in __all__ and not defined"),
                );
                let near = super::suggest::closest(&name, self.program.module(module).names());
                self.error(
                    d.hint(near.map_or("take it out of the list".into(), |near| format!("did you mean '{near}'?"))),
                );
            }
        }
    }

    /// Looks at a module's body and its annotated functions although there are errors: for more of them.
    pub fn look_for_more(&mut self, module: ModuleId) {
        let Some(unit) = self.program.module(module).unit.clone() else { return };
        let mut roots: Vec<SpecId> = vec![];
        roots.extend(self.program.module(module).body.map(|body| self.spec(SpecKind::User(body, vec![]))));
        for &stmt in &unit.body {
            let StmtKind::FunctionDef(def) = &unit.stmt(stmt).kind else { continue };
            let Some(Def::Functions(ids)) = self.program.module(module).scope.get(&def.name.text).cloned() else {
                continue;
            };
            let sig = self.signature(ids[0]);
            let plain = |k: ParamKind| !matches!(k, ParamKind::VarArgs | ParamKind::KwArgs);
            let annotations: Option<Vec<ExprId>> =
                sig.params.iter().map(|p| p.annotation.filter(|_| plain(p.kind))).collect();
            if let Some(annotations) = annotations {
                let types =
                    annotations.into_iter().map(|a| self.annotation(module, &unit, a, &[]).unwrap_or(Ty::OBJECT));
                let types: Vec<Ty> = types.collect();
                roots.push(self.spec(SpecKind::User(ids[0], types)));
            }
        }
        self.solve(&roots);
    }

    /// What a declaration (`.pyi`) wants from the host: its functions.
    fn host_interface(&mut self, name: String, declared: ModuleId, named: &mut Named) -> wit::HostModule {
        let m = self.program.module(declared);
        let file = self.sources.file(m.file).path.clone();
        let Some(unit) = m.unit.clone() else {
            return wit::HostModule { python_name: name, file, ..Default::default() };
        };
        let mut funcs = vec![];
        for &stmt in &unit.body {
            let StmtKind::FunctionDef(def) = &unit.stmt(stmt).kind else { continue };
            let found = self.program.module(declared).scope.get(&def.name.text).cloned();
            if let Some(Def::Functions(ids)) = found {
                funcs.extend(self.boundary_function(ids[0], named, true));
            }
        }
        wit::HostModule { python_name: name, docs: docstring(&unit), file, funcs }
    }

    fn boundary_function(&mut self, f: FunctionId, named: &mut Named, listed: bool) -> Option<wit::Func> {
        let function = self.program.function(f);
        let (unit, module, span) = (function.unit.clone(), function.module, function.span);
        let (name, docs, returns) =
            (function.name.clone(), function.def().docstring.clone().unwrap_or_default(), function.def().returns);
        let file = self.sources.file(self.program.module(module).file).path.clone();
        let sig = self.signature(f);
        let mut params = vec![];
        for param in &sig.params {
            let Some(annotation) = param.annotation else {
                self.unknown_parameter(&name, &param.name, span, listed);
                return None;
            };
            let ty = self.boundary_type(module, &unit, annotation, named)?;
            let default = param.default.map(|d| self.source_text(&unit, d));
            params.push(wit::Param { name: param.name.clone(), ty, default });
        }
        let result = match returns {
            Some(e) => self.boundary_type(module, &unit, e, named)?,
            // What a host gives back is only known by its annotation.
            None if self.hosts.iter().any(|h| h.declared == module) => WitType::None,
            None => self.inferred_result(f, named, listed)?,
        };
        let (line, _) = self.sources.line_col(span);
        let source = self.sources.line_text(&file, line).trim().to_string();
        let module = self.program.module(module).name.clone();
        Some(wit::Func { python_name: name, module, params, result, docs, file, line, source, span })
    }

    /// The result of a function that says nothing of it: what it returns when its arguments are what they are said to be.
    fn inferred_result(&mut self, f: FunctionId, named: &mut Named, listed: bool) -> Option<WitType> {
        let function = self.program.function(f);
        let (name, unit, module, span) = (function.name.clone(), function.unit.clone(), function.module, function.span);
        let annotations: Vec<ExprId> = self.signature(f).params.iter().filter_map(|p| p.annotation).collect();
        let mut types = vec![];
        for annotation in annotations {
            let ty = self.annotation(module, &unit, annotation, &[]).ok()?;
            types.push(self.without_number_types(ty));
        }
        // What the module's body stores is part of what its functions find.
        let body = self.program.module(module).body.map(|body| self.spec(SpecKind::User(body, vec![])));
        let spec = self.spec(SpecKind::User(f, types));
        let roots: Vec<SpecId> = body.into_iter().chain([spec]).collect();
        self.solve(&roots);
        if self.has_errors() {
            return None;
        }
        let cell = self.infer.specs[spec.0 as usize].ret;
        let ty = self.types.read_cell(cell, u32::MAX);
        let ty = self.types.resolve(ty);
        let known = self.diagnostics.len();
        let found = if ty == Ty::NEVER { Some(WitType::None) } else { self.wit_type(ty, span, named) };
        if found.is_none() {
            // What was said is about an annotation; there is none.
            self.diagnostics.truncate(known);
            let shown = self.show(ty);
            let text =
                format!("{name} is not exported: its result is {shown}, which cannot cross the boundary to Rust");
            let hint = format!("say what it returns, for example `-> int`, or call it _{name}");
            self.not_exported(text, hint, span, listed);
        }
        found
    }

    /// A type with the number types of the boundary as what they are inside: `int` and `float`.
    fn without_number_types(&mut self, ty: Ty) -> Ty {
        let (int, float) = (self.lang_ty(paths::INT), self.lang_ty(paths::FLOAT));
        let program = &self.program;
        let plain = |c: ClassId| Some(if number_type(program, c)? == WitType::F32 { float } else { int });
        replace_classes(&mut self.types, ty, &plain)
    }

    fn unknown_parameter(&mut self, function: &str, param: &str, span: Span, listed: bool) {
        let text = format!("{function} is not exported: the type of its parameter {param} is not known");
        let hint = format!("annotate it, for example `{param}: int`, or begin the name with _");
        self.not_exported(text, hint, span, listed);
    }

    fn not_exported(&mut self, text: String, hint: String, span: Span, listed: bool) {
        let d = if listed {
            Diagnostic::error(codes::EXPORT_ANNOTATION, span, text)
        } else {
            Diagnostic::warning(codes::EXPORT_ANNOTATION, span, text)
        };
        self.error(d.hint(hint));
    }

    fn source_text(&self, unit: &Unit, e: ExprId) -> String {
        let span = unit.expr(e).span;
        let text = &self.sources.file(span.file).text;
        text.get(span.start as usize..span.end as usize).unwrap_or_default().into()
    }

    /// The boundary type of an annotation; what cannot cross is reported.
    fn boundary_type(
        &mut self,
        module: ModuleId,
        unit: &std::rc::Rc<Unit>,
        e: ExprId,
        named: &mut Named,
    ) -> Option<WitType> {
        let span = unit.expr(e).span;
        match self.annotation(module, unit, e, &[]) {
            Ok(ty) => self.wit_type(ty, span, named),
            Err(d) => {
                self.error(*d);
                None
            }
        }
    }

    fn wit_type(&mut self, ty: Ty, span: Span, named: &mut Named) -> Option<WitType> {
        let is = |s: &mut Self, path, c| s.lang_class(path) == c;
        Some(match self.types.kind(ty).clone() {
            TyKind::None => WitType::None,
            TyKind::Opt(inner) => WitType::Option(Box::new(self.wit_type(inner, span, named)?)),
            TyKind::Tuple(items) => {
                let items: Option<Vec<_>> = items.into_iter().map(|i| self.wit_type(i, span, named)).collect();
                WitType::Tuple(items?)
            }
            TyKind::Cell(cell) => {
                let content = self.types.read_cell(cell, u32::MAX);
                self.wit_type(content, span, named)?
            }
            TyKind::Class(c, _) if is(self, paths::BOOL, c) => WitType::Bool,
            TyKind::Class(c, _) if is(self, paths::INT, c) => WitType::Int,
            TyKind::Class(c, _) if is(self, paths::FLOAT, c) => WitType::Float,
            TyKind::Class(c, _) if is(self, paths::STR, c) => WitType::Str,
            TyKind::Class(c, _) if is(self, paths::BYTES, c) => WitType::Bytes,
            TyKind::Class(c, _) if number_type(&self.program, c).is_some() => number_type(&self.program, c)?,
            TyKind::Class(c, args) if is(self, paths::LIST, c) || is(self, paths::SEQUENCE, c) => {
                WitType::List(Box::new(self.wit_type(args[0], span, named)?))
            }
            TyKind::Class(c, args) if is(self, paths::TUPLE, c) => {
                WitType::VarTuple(Box::new(self.wit_type(args[0], span, named)?))
            }
            TyKind::Class(c, args) if is(self, paths::DICT, c) => {
                let key = self.wit_type(args[0], span, named)?;
                WitType::Dict(Box::new(key), Box::new(self.wit_type(args[1], span, named)?))
            }
            TyKind::Class(c, _) if self.program.class(c).dataclass.is_some() => self.record_type(c, span, named)?,
            TyKind::Class(c, _) if self.program.class(c).enum_members.is_some() => self.enum_type(c, named),
            _ => {
                // As it is written: what has no type of its own is shown as `object`.
                let written = self.sources.file(span.file).text.get(span.start as usize..span.end as usize);
                let shown = match written {
                    Some(text) if ty == Ty::OBJECT && !text.contains('\n') => text.to_string(),
                    _ => self.show(ty),
                };
                let d = Diagnostic::error(
                    codes::EXPORT_TYPE,
                    span,
                    format!("{shown} cannot cross the boundary to Rust"),
                )
                .hint(
                    "use bool, int, float, str, bytes, list, tuple, dict, an optional, an Enum or a dataclass of these",
                );
                self.error(d);
                return None;
            }
        })
    }

    fn record_type(&mut self, class: ClassId, span: Span, named: &mut Named) -> Option<WitType> {
        if named.open.contains(&class) {
            let text =
                format!("{} contains itself, so it cannot cross the boundary to Rust", self.program.class(class).name);
            let d = Diagnostic::error(codes::EXPORT_TYPE, span, text)
                .hint("types of WebAssembly interfaces are not recursive: pass a list of parts that refer to each other by index");
            self.error(d);
            return None;
        }
        if let Some(known) = named.get(class) {
            return Some(known);
        }
        let c = self.program.class(class);
        let (module, unit) = (c.module, c.unit.clone());
        let fields: Vec<(String, Option<ExprId>)> =
            self.program.all_fields(class).into_iter().map(|(_, f)| (f.name.clone(), f.annotation)).collect();
        let index = self.name_type(class, wit::TypeKind::Record(vec![]), named);
        named.open.push(class);
        let (mut out, mut crosses) = (vec![], true);
        for (name, annotation) in fields {
            let ty = annotation.and_then(|a| self.boundary_type(module, &unit, a, named));
            crosses &= ty.is_some();
            // Where a field cannot cross nothing is made of the interface: any type will do.
            out.push(wit::Field { name, ty: ty.unwrap_or(WitType::Bool), docs: String::new() });
        }
        named.open.pop();
        named.types[index].kind = wit::TypeKind::Record(out);
        crosses.then_some(WitType::Named(wit::TypeId(index as u32)))
    }

    fn enum_type(&mut self, class: ClassId, named: &mut Named) -> WitType {
        if let Some(known) = named.get(class) {
            return known;
        }
        let members = self.program.class(class).enum_members.iter().flatten();
        let cases = members.map(|(name, _)| wit::EnumCase { name: name.clone(), docs: String::new() }).collect();
        WitType::Named(wit::TypeId(self.name_type(class, wit::TypeKind::Enum(cases), named) as u32))
    }

    /// Adds a named type; its index.
    fn name_type(&mut self, class: ClassId, kind: wit::TypeKind, named: &mut Named) -> usize {
        let c = self.program.class(class);
        let docs = match &c.unit.stmt(c.stmt).kind {
            StmtKind::ClassDef(def) => def.docstring.clone().unwrap_or_default(),
            _ => String::new(),
        };
        let m = self.program.module(c.module);
        let (line, _) = self.sources.line_col(c.span);
        let file = self.sources.file(m.file).path.clone();
        let (python_name, module) = (c.name.clone(), m.name.clone());
        named.types.push(wit::NamedType { python_name, module, docs, file, line, span: c.span, kind });
        named.classes.push(class);
        named.classes.len() - 1
    }
}

/// The number type of the boundary that a class of the module `waspy` stands for.
fn number_type(program: &Program, class: ClassId) -> Option<WitType> {
    let class = program.class(class);
    let module = program.module(class.module);
    if !module.library || module.name != paths::WASPY_MODULE {
        return None;
    }
    let int = wit::IntKind::from_python(&class.name).map(WitType::Sized);
    int.or_else(|| (class.name == paths::WASPY_F32).then_some(WitType::F32))
}

impl Sema<'_> {
    /// Does the number type of the boundary take values of the class?
    pub fn number_type_admits(&mut self, number: ClassId, class: ClassId) -> bool {
        let Some(ty) = number_type(&self.program, number) else { return false };
        let [int, float, bool] = [paths::INT, paths::FLOAT, paths::BOOL].map(|p| self.lang_class(p));
        class == int || class == bool || ty == WitType::F32 && class == float
    }
}

/// A type with classes replaced by types, wherever they are in it.
fn replace_classes(types: &mut Types, ty: Ty, by: &dyn Fn(ClassId) -> Option<Ty>) -> Ty {
    match *types.kind(ty) {
        TyKind::Class(c, _) if by(c).is_some() => by(c).unwrap_or(ty),
        _ => types.map_args(ty, &mut |types, part| replace_classes(types, part, by)),
    }
}

fn docstring(unit: &Unit) -> String {
    match unit.body.first().map(|&s| &unit.stmt(s).kind) {
        Some(&StmtKind::Expr(e)) => match &unit.expr(e).kind {
            ExprKind::Constant(Constant::Str(text)) => String::from_utf8_lossy(text).into_owned(),
            _ => String::new(),
        },
        _ => String::new(),
    }
}

/// The names of `__all__`, when it is a list or tuple of strings.
fn listed(unit: &Unit) -> Option<Vec<(String, Span)>> {
    for &stmt in &unit.body {
        let StmtKind::Assign { targets, value } = &unit.stmt(stmt).kind else { continue };
        let is_all = matches!(&unit.expr(targets[0]).kind, ExprKind::Name(n) if n == paths::DUNDER_ALL);
        let (ExprKind::List(items) | ExprKind::Tuple(items)) = &unit.expr(*value).kind else { continue };
        if is_all {
            let text = |&i: &ExprId| match &unit.expr(i).kind {
                ExprKind::Constant(Constant::Str(s)) => {
                    Some((String::from_utf8_lossy(s).into_owned(), unit.expr(i).span))
                }
                _ => None,
            };
            return Some(items.iter().filter_map(text).collect());
        }
    }
    None
}
