//! Modules and the names in them. User files are parsed whole; library files are outlined, and a definition is parsed
//! when something first looks it up.
//!
//! `imports.rs` has what imports bind, `signatures.rs` functions.

use super::Sema;
use super::program::{Def, FunctionAttrs, GlobalId, GlobalVar, Module};
use super::types::{ClassId, ModuleId, Ty};
use crate::api::stage;
use crate::hash::HashMap;
use crate::lang_items::paths;
use std::rc::Rc;
use waspy_syntax::ast::{ExprId, ExprKind, StmtId, StmtKind, Unit};
use waspy_syntax::codes;
use waspy_syntax::diagnostic::Diagnostic;
use waspy_syntax::outline::{self, Kind as ItemKind};
use waspy_syntax::pack::{Outline, Packed};
use waspy_syntax::source::{SourceFile, Span};

/// Where users' built-in names are listed.
const NAMES: &str = "builtins.names";
/// The builtins that the compiler answers, as values; its key among the modules.
const REFLECTION: &str = "/builtins.reflection";
/// The parsed files of the library, packed by `build.rs`, sorted by path.
const PACKED: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/packed.rs"));

/// The name under which programs know a module of the library: `collections._deque` is a file of `collections`.
fn shown_name(name: &str) -> &str {
    let name = name.strip_prefix("stdlib.").unwrap_or(name);
    match name.rsplit_once('.') {
        Some((package, file)) if file.starts_with('_') => package,
        _ => name,
    }
}

impl Sema<'_> {
    // Modules.

    /// A library module by its path in the library, for example `core.int`.
    pub fn library_module(&mut self, name: &str) -> Option<ModuleId> {
        let key = format!("/{name}");
        if let Some(&id) = self.program.module_names.get(&key) {
            return Some(id);
        }
        let path = self.library_path(name);
        let text = waspy_runtime::file(&path)?;
        let dialect = waspy_runtime::is_dialect(&path);
        let shown = shown_name(name).to_string();
        let id = self.add_module(key, shown, format!("<waspy>/{path}"), text.to_string(), dialect, true);
        let (packed, outline) = stage(self.watch, "read library", || {
            let n =
                PACKED.binary_search_by_key(&path.as_str(), |(p, _)| p).expect("every file of the library is packed");
            Packed::open(PACKED[n].1)
        });
        let file = self.program.module(id).file;
        match stage(self.watch, "read library", || packed.whole(file)) {
            Some(unit) => self.declare_module(id, Rc::new(unit)),
            None => {
                self.program.modules[id.index()].packed = Some(packed);
                self.outline_module(id, outline);
            }
        }
        Some(id)
    }

    /// The file of a library module. For preview 1 of WASI, files of `wasip1/` take the place of those of `wasi/`.
    fn library_path(&self, name: &str) -> String {
        let path = format!("{}.py", name.replace('.', "/"));
        if !self.preview1 {
            return path;
        }
        let other = path.replacen("wasi/", "wasip1/", 1);
        if waspy_runtime::file(&other).is_some() { other } else { path }
    }

    /// A module that an `import` of user code (or of the ordinary-Python library) names.
    pub fn import_module(&mut self, from: ModuleId, name: &str, span: Span) -> Option<ModuleId> {
        if self.program.module(from).library
            && let Some(id) = self.library_module(name)
        {
            return Some(id);
        }
        if let Some(&id) = self.program.module_names.get(name) {
            if self.loading.contains(&id) {
                self.circular(name, span);
            }
            return Some(id);
        }
        if !self.program.module(from).library
            && let Some((path, bytes)) = self.user.module(name)
        {
            let id = self.add_user_module(name.into(), name, path, &bytes);
            self.parse_user_module(id);
            return Some(id);
        }
        if !self.program.module(from).library
            && let Some(id) = self.declared_module(name)
        {
            return Some(id);
        }
        self.library_module(&format!("stdlib.{name}"))
    }

    /// The entry file.
    pub fn entry_module(&mut self, name: &str, shown: &str, path: &str, bytes: Vec<u8>) -> ModuleId {
        let id = self.add_user_module(name.into(), shown, path.into(), &bytes);
        self.entry = Some(id);
        self.parse_user_module(id);
        id
    }

    /// A module in the dialect that the compiler wrote: the glue of the boundary.
    pub fn written_module(&mut self, name: &str, text: String) -> ModuleId {
        let id = self.add_module(format!("/{name}"), name.into(), format!("<{name}>"), text, true, true);
        self.outline_written(id);
        id
    }

    /// Outlines a module that the compiler wrote.
    pub(super) fn outline_written(&mut self, id: ModuleId) {
        let text = self.sources.file(self.program.module(id).file).text.clone();
        let outline = stage(self.watch, "parse written code", || Outline {
            items: outline::outline(&text),
            globals: outline::globals(&text),
        });
        self.outline_module(id, outline);
    }

    fn circular(&mut self, name: &str, span: Span) {
        let names = self.loading.iter().map(|m| self.program.module(*m).name.clone());
        let chain: Vec<String> = names.skip_while(|n| n != name).chain([name.to_string()]).collect();
        let d = Diagnostic::error(codes::IMPORT_CYCLE, span, format!("circular import of {name}"))
            .note(None, format!("the modules import each other: {}", chain.join(" → ")))
            .hint("move what both modules need into a third one");
        self.error(d);
    }

    /// Binds a name that could not be imported, which was reported, to something of any type: the rest is looked at all
    /// the same.
    pub(super) fn stand_in(&mut self, id: ModuleId, name: &str) {
        if self.program.module(id).dialect || self.program.module(id).scope.contains_key(name) {
            return;
        }
        let global = self.add_global(id, name, Some(Ty::OBJECT), None);
        self.stand_ins.insert(global);
        self.program.modules[id.index()].scope.insert(name.into(), Def::Global(global));
    }

    /// Does a definition stand for what an import did not find?
    pub(super) fn is_stand_in(&self, def: Option<&Def>) -> bool {
        matches!(def, Some(Def::Global(g)) if self.stand_ins.contains(g))
    }

    /// A file of the user's. One that is not text is reported; what can be read of it is looked at all the same.
    pub(super) fn add_user_module(&mut self, key: String, name: &str, path: String, bytes: &[u8]) -> ModuleId {
        let (text, problem) = match waspy_syntax::decode(bytes) {
            Ok(text) => (text, None),
            Err(e) => (String::from_utf8_lossy(bytes).into_owned(), Some(e)),
        };
        let id = self.add_module(key, name.into(), path, text, false, false);
        if let Some(e) = problem {
            let file = self.program.module(id).file;
            let start = String::from_utf8_lossy(&bytes[..e.offset]).len() as u32;
            let end = start
                + self
                    .sources
                    .file(file)
                    .text
                    .get(start as usize..)
                    .and_then(|t| t.chars().next())
                    .map_or(0, char::len_utf8) as u32;
            let d = Diagnostic::error(codes::ENCODING, Span { file, start, end }, e.message);
            self.error(d.hint("save the file as UTF-8"));
        }
        id
    }

    pub(super) fn add_module(
        &mut self,
        key: String,
        name: String,
        path: String,
        text: String,
        dialect: bool,
        library: bool,
    ) -> ModuleId {
        let file = self.sources.add(SourceFile::new(path, text));
        let id = ModuleId(self.program.modules.len() as u32);
        self.program.module_names.insert(key, id);
        self.program.modules.push(Module {
            name,
            file,
            dialect,
            library,
            unit: None,
            scope: HashMap::default(),
            lazy: HashMap::default(),
            lazy_imports: vec![],
            packed: None,
            looked_up: HashMap::default(),
            global_names: vec![],
            stars: vec![],
            imports: vec![],
            body: None,
            functions: HashMap::default(),
            classes: HashMap::default(),
            rebound: Default::default(),
            uncertain: Default::default(),
        });
        id
    }

    fn outline_module(&mut self, id: ModuleId, outline: Outline) {
        let module = &mut self.program.modules[id.index()];
        module.global_names = outline.globals;
        for item in outline.items {
            match item.kind {
                ItemKind::Import => module.lazy_imports.push(item),
                ItemKind::Other => {}
                _ => module.lazy.entry(item.name.clone()).or_default().push(item),
            }
        }
    }

    pub(super) fn parse_user_module(&mut self, id: ModuleId) {
        let file = self.program.module(id).file;
        let text = self.sources.file(file).text.clone();
        let unit = match stage(self.watch, "parse user code", || waspy_syntax::parse_module(file, &text)) {
            Ok(unit) => Rc::new(unit),
            Err(diagnostics) => {
                diagnostics.into_iter().for_each(|d| self.error(d));
                return;
            }
        };
        self.declare_module(id, unit);
    }

    fn declare_module(&mut self, id: ModuleId, mut unit: Rc<Unit>) {
        self.loading.push(id);
        if !self.program.module(id).library
            && let Some(unit) = Rc::get_mut(&mut unit)
        {
            self.name_stars(id, unit);
        }
        self.program.modules[id.index()].unit = Some(unit.clone());
        let body = self.add_function(id, &unit, None, None, FunctionAttrs::default(), "<module>".into());
        self.program.modules[id.index()].body = Some(body);
        self.program.modules[id.index()].uncertain = super::infer::scopes::uncertain_names(&unit);
        self.deleted.extend(super::infer::names::deleted_attributes(&unit));
        if !self.program.module(id).library {
            use super::import_tries::{expects, handles, names_errors};
            self.handles_type_errors |= handles(&unit, &paths::TYPE_ERRORS) || expects(&unit, &paths::TYPE_ERRORS);
            self.handles_name_errors |= names_errors(&unit, &paths::NAME_ERRORS) || expects(&unit, &paths::NAME_ERRORS);
            self.stored_outside.extend(super::method_values::stored_outside(&unit));
            self.special_texts.extend(super::infer::names::special_names_in_texts(&unit));
            self.dict_in_texts |= super::infer::names::is_in_texts(&unit, paths::DUNDER_DICT);
            self.named_by_program.extend(super::infer::names::named_attributes(&unit));
            super::infer::function_attrs::given_by_decorators(&unit, &mut self.given_by_decorators);
        }
        self.bare_objects |= super::infer::names::makes_bare_objects(&unit);
        if super::infer::names::mentions_groups(&unit) {
            // A group is an `Exception` too, though it has another layout: whoever asks for one has to know.
            self.lang_class(paths::EXCEPTION_GROUP);
        }
        self.mentioned.extend(super::infer::names::named_attributes(&unit));
        self.lists_names |= !self.program.module(id).library && super::infer::names::lists_names(&unit);
        self.asks_for_properties |= !self.program.module(id).library && super::infer::names::asks_for_properties(&unit);
        self.look_at_import_tries(id, &unit);
        let dead = |s: &Self, stmt| s.import_tries.get(&(s.program.module(id).file, stmt)) == Some(&true);
        self.program.modules[id.index()].rebound = super::infer::scopes::rebound_names(&unit, &|stmt| dead(self, stmt));
        let around = std::mem::take(&mut self.loops);
        self.declare_block(id, &unit, &unit.body.clone());
        self.loops = around;
        self.declare_globals(id, &unit);
        self.declare_inside(id, &unit);
        self.loading.pop();
    }

    // Names of user modules.

    pub(super) fn declare_block(&mut self, id: ModuleId, unit: &Rc<Unit>, body: &[StmtId]) {
        for &stmt in body {
            let s = unit.stmt(stmt);
            match &s.kind {
                // One that a loop makes again and again, with defaults of its own each time, is a value.
                StmtKind::FunctionDef(def) if self.loops > 0 && def.params.have_defaults() => {
                    self.declare_global(id, &def.name.text, def.name.span);
                }
                StmtKind::FunctionDef(def) => {
                    let function = self.declare_function(id, unit, stmt, None, def.name.shown());
                    self.program.modules[id.index()].functions.insert(stmt, function);
                    self.bind(id, &def.name.text, Def::Functions(vec![function]), def.name.span);
                }
                StmtKind::ClassDef(def) => {
                    if self.decorators_may_replace(id, unit, def) {
                        self.program.modules[id.index()].rebound.insert(def.name.text.clone());
                    }
                    let class = self.declare_class(id, unit, stmt, None);
                    self.bind(id, &def.name.text, Def::Class(class), def.name.span);
                }
                StmtKind::Import(names) => self.declare_import(id, names),
                StmtKind::ImportFrom { .. } => self.declare_import_from(id, unit, stmt),
                StmtKind::Assign { .. } => match self.named_tuple_assigned(id, unit, stmt) {
                    Some((name, class)) => self.bind(id, &name, Def::Class(class), s.span),
                    None => self.declare_stores(id, unit, stmt),
                },
                _ => self.declare_stores(id, unit, stmt),
            }
        }
    }

    /// Functions declare variables of the module too.
    fn declare_globals(&mut self, id: ModuleId, unit: &Unit) {
        for stmt in &unit.stmts {
            let StmtKind::Global(names) = &stmt.kind else { continue };
            for name in
                names.iter().filter(|n| !self.program.module(id).scope.contains_key(&n.text)).collect::<Vec<_>>()
            {
                self.declare_global(id, &name.text, name.span);
            }
        }
    }

    fn declare_stores(&mut self, id: ModuleId, unit: &Rc<Unit>, stmt: StmtId) {
        let mut names = vec![];
        super::infer::names::stored_here(unit, stmt, &mut names);
        for (name, span) in names {
            self.declare_global(id, &name, span);
        }
        if let StmtKind::Try { body, orelse, finalbody, .. } = &unit.stmt(stmt).kind
            && let Some(found) = self.import_tries.get(&(unit.stmt(stmt).span.file, stmt)).copied()
        {
            match found {
                true => [body, orelse, finalbody].iter().for_each(|b| self.declare_block(id, unit, b)),
                false => self.declare_around_imports(id, unit, stmt),
            }
            return;
        }
        let turns = u32::from(matches!(unit.stmt(stmt).kind, StmtKind::For { .. } | StmtKind::While { .. }));
        self.loops += turns;
        for block in super::infer::names::blocks(unit, stmt) {
            self.declare_block(id, unit, &block);
        }
        self.loops -= turns;
    }

    /// Declares a variable of a user module.
    pub fn declare_global(&mut self, id: ModuleId, name: &str, span: Span) {
        match self.program.module(id).scope.get(name) {
            Some(Def::Global(_)) => {}
            Some(_) => self.rebound(name, span),
            None => {
                let global = self.add_global(id, name, None, None);
                self.program.modules[id.index()].scope.insert(name.into(), Def::Global(global));
            }
        }
    }

    /// A new module variable.
    pub fn add_global(
        &mut self,
        module: ModuleId,
        name: &str,
        declared: Option<Ty>,
        init: Option<(Rc<Unit>, ExprId)>,
    ) -> GlobalId {
        let cell = self.types.new_cell(declared.unwrap_or(Ty::NEVER));
        self.program.globals.push(GlobalVar { name: name.into(), module, cell, declared, init });
        GlobalId(self.program.globals.len() as u32 - 1)
    }

    pub(super) fn bind(&mut self, id: ModuleId, name: &str, def: Def, span: Span) {
        if self.program.module(id).rebound.contains(name) {
            return self.declare_global(id, name, span);
        }
        match self.program.module(id).scope.get(name) {
            None => {
                self.program.modules[id.index()].scope.insert(name.into(), def);
            }
            Some(old) if *old == def => {}
            Some(_) => self.rebound(name, span),
        }
    }

    fn rebound(&mut self, name: &str, span: Span) {
        self.unsupported_declaration(
            span,
            &format!("binding {name} again to another function, class or module"),
            "use another name",
        );
    }

    // Look-up.

    /// What a program can name without an import, by the library's table of it.
    pub fn builtin_names(&self) -> impl Iterator<Item = &str> {
        let text: &str = waspy_runtime::file("builtins/names.py").unwrap_or_default();
        text.lines().filter_map(|l| l.strip_prefix("from ")?.rsplit(' ').next())
    }

    /// What a name means at the top of a module: its own names, then the builtins.
    pub fn lookup(&mut self, module: ModuleId, name: &str) -> Option<Def> {
        if let Some(id) = name.strip_prefix(paths::CLASS_BY_NUMBER) {
            return id.parse().ok().map(|id| Def::Class(ClassId(id)));
        }
        // In the library a name means one thing for good.
        if let Some(def) = self.program.module(module).looked_up.get(name) {
            return Some(def.clone());
        }
        if let Some(def) = self.lookup_own(module, name) {
            return Some(def);
        }
        let names = self.library_module(NAMES)?;
        let def = if names == module { None } else { self.lookup_own(names, name) }?;
        if self.program.module(module).packed.is_some() {
            self.program.modules[module.index()].looked_up.insert(name.into(), def.clone());
        }
        Some(def)
    }

    /// The same inside functions, where names may be theirs.
    pub fn lookup_here(&mut self, module: ModuleId, name: &str) -> Option<Def> {
        let of_program = !self.program.module(module).dialect && !self.program.module(module).library;
        match self.local_def(name).filter(|_| of_program) {
            Some(found) => found,
            None => self.lookup(module, name),
        }
    }

    /// Does the name of a call mean nothing that is written anywhere, or a builtin that the library has as a value alone?
    pub fn is_answered_by_compiler(&self, def: &Option<Def>) -> bool {
        let Some(Def::Functions(functions)) = def else { return def.is_none() };
        let module = self.program.function(functions[0]).module;
        self.program.module_names.get(REFLECTION) == Some(&module)
    }

    /// What a name means as a builtin.
    pub fn builtin(&mut self, name: &str) -> Option<Def> {
        let names = self.library_module(NAMES)?;
        self.lookup_own(names, name)
    }

    /// What a name of a module itself means.
    pub fn lookup_own(&mut self, module: ModuleId, name: &str) -> Option<Def> {
        if let Some(def) = self.program.module(module).scope.get(name) {
            return Some(def.clone());
        }
        if !self.program.module(module).dialect {
            return None;
        }
        if let Some(items) = self.program.modules[module.index()].lazy.remove(name) {
            self.define_lazy(module, name, &items);
            return self.program.module(module).scope.get(name).cloned();
        }
        let binds = |item: &outline::Item| item.binds.iter().any(|n| n == name || n == "*");
        if self.program.module(module).lazy_imports.iter().any(binds) {
            let imports = std::mem::take(&mut self.program.modules[module.index()].lazy_imports);
            let (now, later): (Vec<_>, Vec<_>) = imports.into_iter().partition(binds);
            self.program.modules[module.index()].lazy_imports = later;
            now.iter().for_each(|item| self.define_imports(module, item.range.clone()));
        }
        if let Some(def) = self.program.module(module).scope.get(name) {
            return Some(def.clone());
        }
        let stars = self.program.module(module).stars.clone();
        stars.into_iter().find_map(|m| self.lookup_own(m, name))
    }

    fn define_imports(&mut self, module: ModuleId, range: std::ops::Range<u32>) {
        let Some(unit) = self.parse_library(module, range, 0) else { return };
        for &stmt in &unit.body.clone() {
            match &unit.stmt(stmt).kind {
                StmtKind::Import(names) => self.declare_import(module, names),
                StmtKind::ImportFrom { .. } => self.declare_import_from(module, &unit, stmt),
                _ => {}
            }
        }
    }

    /// The definition at a range of a file of the library; it was parsed when the compiler was built. Of a class, its
    /// header. What the compiler writes itself is parsed here.
    pub fn parse_library(&mut self, module: ModuleId, range: std::ops::Range<u32>, indent: u32) -> Option<Rc<Unit>> {
        let file = self.program.module(module).file;
        if let Some(packed) = &self.program.module(module).packed {
            return Some(Rc::new(stage(self.watch, "read library", || packed.unit(file, range.start))));
        }
        let text = self.sources.file(file).text.clone();
        let parsed = stage(self.watch, "parse written code", || waspy_syntax::parse_range(file, &text, range, indent));
        match parsed {
            Ok(unit) => Some(Rc::new(unit)),
            Err(diagnostics) => {
                diagnostics.into_iter().for_each(|d| self.error(d));
                None
            }
        }
    }

    fn define_lazy(&mut self, module: ModuleId, name: &str, items: &[outline::Item]) {
        if items[0].kind == ItemKind::Class {
            let class = self.declare_library_class(module, &items[0]);
            if let Some(class) = class {
                self.program.modules[module.index()].scope.insert(name.into(), Def::Class(class));
            }
            return;
        }
        let mut functions = vec![];
        for item in items {
            let Some(unit) = self.parse_library(module, item.range.clone(), 0) else { continue };
            let stmt = unit.body[0];
            match &unit.stmt(stmt).kind {
                StmtKind::FunctionDef(_) => functions.push(self.declare_function(module, &unit, stmt, None, name)),
                StmtKind::Assign { value, .. } => self.define_const(module, name, &unit, *value, None),
                StmtKind::AnnAssign { annotation, value, .. } => {
                    self.define_annotated(module, name, &unit, *annotation, *value);
                }
                _ => {}
            }
        }
        if !functions.is_empty() {
            self.program.modules[module.index()].scope.insert(name.into(), Def::Functions(functions));
        }
    }

    /// `NAME: T = literal`: a variable when some function of the file says `global NAME`, otherwise a constant.
    fn define_annotated(
        &mut self,
        module: ModuleId,
        name: &str,
        unit: &Rc<Unit>,
        annotation: ExprId,
        value: Option<ExprId>,
    ) {
        let mutable = self.program.module(module).global_names.iter().any(|n| n == name);
        let Some(value) = value else {
            return self.error(Diagnostic::error(
                codes::LIBRARY,
                unit.expr(annotation).span,
                "a library variable needs a value",
            ));
        };
        let path = format!("{}.{name}", self.program.module(module).name);
        let switch = [crate::lang_items::paths::STRESS, crate::lang_items::paths::POISON].contains(&path.as_str());
        if !mutable && !switch {
            return self.define_const(module, name, unit, value, Some(annotation));
        }
        match self.annotation(module, unit, annotation, &[]) {
            Ok(ty) => {
                let global = self.add_global(module, name, Some(ty), Some((unit.clone(), value)));
                self.program.modules[module.index()].scope.insert(name.into(), Def::Global(global));
            }
            Err(d) => self.error(*d),
        }
    }

    fn define_const(
        &mut self,
        module: ModuleId,
        name: &str,
        unit: &Rc<Unit>,
        value: ExprId,
        annotation: Option<ExprId>,
    ) {
        let def = Def::Const(unit.clone(), value, annotation, module);
        self.program.modules[module.index()].scope.insert(name.into(), def);
    }

    /// What a dotted name means without running anything: for decorators, bases, annotations.
    pub fn static_def(&mut self, module: ModuleId, unit: &Rc<Unit>, expr: ExprId) -> Option<Def> {
        match &unit.expr(expr).kind {
            ExprKind::Name(name) => self.lookup_here(module, name),
            ExprKind::Attribute { value, attr } => match self.static_def(module, unit, *value)? {
                Def::Module(m) => self.lookup_own(m, &attr.text),
                Def::Class(class) => match self.program.class(class).members.get(&attr.text) {
                    Some(super::program::Member::Class(inner)) => Some(Def::Class(*inner)),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        }
    }
}
