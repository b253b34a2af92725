//! Names and types. `declare` fills the program's tables from syntax, `annotation` reads annotations, `infer` finds
//! the type of every expression and resolves every operation to what it calls, `tree` is what `build` gets.

pub mod annotation;
mod base_alias;
pub mod boundary;
mod certain;
mod class_decorators;
pub mod classes;
pub mod dataclasses;
pub mod declare;
pub mod enums;
mod escapes;
pub mod facts;
pub mod fields;
pub mod host;
mod import_tries;
mod imports;
pub mod infer;
pub mod local;
pub mod members;
pub mod method_values;
pub mod mro;
pub mod named_tuples;
pub mod program;
mod projection;
pub mod property_calls;
mod readers;
pub mod refusal;
mod signatures;
mod stars;
pub mod suggest;
mod test_cases;
pub mod tree;
pub mod types;
pub mod values;

use crate::hash::{ByAddress, HashMap};
use program::Program;
use std::rc::Rc;
use types::{ClassId, FunctionId, ModuleId, Ty, TyKind, Types};
use waspy_syntax::diagnostic::Diagnostic;
use waspy_syntax::source::{SourceMap, Span};

/// Reads modules of the user's program.
pub trait UserSources {
    /// Shown path and bytes of a module, by dotted name; `None` when there is no such file.
    fn module(&self, name: &str) -> Option<(String, Vec<u8>)>;
    /// The same of a declaration (`.pyi`) of a module that the host provides.
    fn declaration(&self, name: &str) -> Option<(String, Vec<u8>)>;
}

/// State of the front end.
pub struct Sema<'a> {
    /// Tables.
    pub program: Program,
    /// Interner and cells.
    pub types: Types,
    /// Files.
    pub sources: SourceMap,
    /// What was found wrong.
    pub diagnostics: Vec<Diagnostic>,
    /// User files.
    pub user: &'a dyn UserSources,
    /// Modules being loaded, for circular imports.
    loading: Vec<ModuleId>,
    /// Modules of the host that are imported.
    pub hosts: Vec<host::HostModule>,
    /// Inference.
    pub infer: infer::State,
    /// Names of attributes that the program deletes somewhere.
    pub deleted: crate::hash::HashSet<String>,
    /// Classes and imports inside functions: what the names of each such function mean, by its `def`.
    pub local_scopes: HashMap<(waspy_syntax::source::FileId, waspy_syntax::ast::StmtId), Rc<local::LocalScope>>,
    /// That of the code at hand.
    pub local_scope: Option<Rc<local::LocalScope>>,
    /// That of the class that is declared next.
    pending_scope: Option<Rc<local::LocalScope>>,
    /// Is the class that is declared next one of `namedtuple`?
    pending_named_tuple: bool,
    /// Are there classes that derive from `int`, `float`, `str` or `tuple`?
    value_classes: bool,
    /// Are there such calls?
    pub named_tuple_calls: bool,
    /// `try` statements that import, with handlers for ImportError: is everything found, so that no handler can run?
    pub import_tries: HashMap<(waspy_syntax::source::FileId, waspy_syntax::ast::StmtId), bool>,
    /// Do classes of the program have `__get__`, `__set__`, `__delete__` or `__set_name__`?
    pub descriptors: bool,
    /// Has a class of the program a `__getattribute__`?
    pub intercepts: bool,
    /// Does the program make objects without their constructors (`object.__new__(C)`)?
    pub bare_objects: bool,
    /// Does the program handle TypeError somewhere? Then a call that cannot be right may be there on purpose.
    pub handles_type_errors: bool,
    /// The same of NameError, by its own name.
    pub handles_name_errors: bool,
    /// Classes that cannot be made of their bases, and what their statements raise.
    unmade: HashMap<ClassId, String>,
    /// Enumerations that are `@unique` and have members of the same value: what the error says.
    not_unique: HashMap<ClassId, String>,
    /// Attributes that statements store or delete through a name, which may be that of a class.
    pub stored_outside: crate::hash::HashSet<(String, String)>,
    /// Attributes that decorators of the program give to functions.
    pub given_by_decorators: crate::hash::HashSet<String>,
    /// Special methods that the program names in texts.
    pub special_texts: crate::hash::HashSet<String>,
    /// Attributes that the program names somewhere.
    pub mentioned: crate::hash::HashSet<String>,
    /// Those of them that files of the program name: what the library writes itself is no name that is found when running.
    pub named_by_program: crate::hash::HashSet<String>,
    /// Has the program a text with `__dict__` in it, which may be the name of an attribute?
    pub dict_in_texts: bool,
    /// Calls of `namedtuple` that are no statements of their own, and the classes that they make.
    pub named_tuple_exprs:
        crate::hash::HashMap<(waspy_syntax::source::FileId, waspy_syntax::ast::ExprId), Option<types::ClassId>>,
    /// Does the program ask for what properties are?
    pub asks_for_properties: bool,
    /// May the program meet names of attributes that it does not write?
    pub lists_names: bool,
    /// Loops around the statement that is being declared.
    loops: u32,
    /// The module whose body is the program.
    pub entry: Option<ModuleId>,
    /// What names the compiler knows mean, by library path; classes and types, which are asked for most, by its place.
    lang_cache: HashMap<&'static str, program::Def>,
    lang_classes: ByAddress<ClassId>,
    lang_types: ByAddress<Ty>,
    /// Told of stages.
    pub watch: Option<crate::api::Watch>,
    /// What is not supported is a warning, and raises where it is reached.
    pub unsupported_raises: bool,
    /// What contradicts an annotation is an error.
    pub strict: bool,
    /// The program is for preview 1 of WASI.
    pub preview1: bool,
    /// What hashes of text start with, beside the library's constant.
    pub hash_seed: u64,
    /// Declarations that raise for that, by the place that was refused.
    refused: Vec<(Span, String)>,
    /// Variables that stand for what an import did not find: what is done with them is no further mistake.
    stand_ins: crate::hash::HashSet<program::GlobalId>,
    /// Do dataclasses have the methods that the functions of the module `dataclasses` call?
    dataclass_functions: bool,
}

impl<'a> Sema<'a> {
    /// An empty front end.
    pub fn new(user: &'a dyn UserSources) -> Sema<'a> {
        Sema {
            program: Program::default(),
            types: Types::new(),
            sources: SourceMap::default(),
            diagnostics: vec![],
            user,
            loading: vec![],
            hosts: vec![],
            infer: infer::State::default(),
            deleted: Default::default(),
            local_scopes: HashMap::default(),
            local_scope: None,
            pending_scope: None,
            pending_named_tuple: false,
            named_tuple_calls: false,
            value_classes: false,
            import_tries: HashMap::default(),
            descriptors: false,
            intercepts: false,
            bare_objects: false,
            handles_type_errors: false,
            handles_name_errors: false,
            unmade: HashMap::default(),
            not_unique: HashMap::default(),
            stored_outside: Default::default(),
            given_by_decorators: Default::default(),
            special_texts: Default::default(),
            mentioned: Default::default(),
            named_by_program: Default::default(),
            dict_in_texts: false,
            named_tuple_exprs: Default::default(),
            asks_for_properties: false,
            lists_names: false,
            loops: 0,
            entry: None,
            lang_cache: HashMap::default(),
            lang_classes: ByAddress::default(),
            lang_types: ByAddress::default(),
            watch: None,
            unsupported_raises: false,
            strict: false,
            preview1: false,
            hash_seed: 0,
            refused: vec![],
            stand_ins: Default::default(),
            dataclass_functions: false,
        }
    }

    /// Reports an error once: inference visits a place several times.
    pub fn error(&mut self, diagnostic: Diagnostic) {
        let known = self
            .diagnostics
            .iter()
            .any(|d| d.code == diagnostic.code && d.span == diagnostic.span && d.message == diagnostic.message);
        if !known {
            self.diagnostics.push(diagnostic);
        }
    }

    /// Is there an error among the diagnostics?
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|d| d.severity == waspy_syntax::diagnostic::Severity::Error)
    }

    /// The definition at a library path such as `core.int.int`.
    ///
    /// # Panics
    /// When the library has no such name: the table in `lang_items.rs` and the library disagree.
    pub fn lang(&mut self, path: &'static str) -> program::Def {
        if let Some(def) = self.lang_cache.get(path) {
            return def.clone();
        }
        let (module, name) = path.rsplit_once('.').expect("a library path has a module");
        let id = self.library_module(module).unwrap_or_else(|| panic!("the library has no module {module}"));
        let def = self.lookup(id, name).unwrap_or_else(|| panic!("the library has no {path}"));
        self.lang_cache.insert(path, def.clone());
        def
    }

    /// The class at a library path.
    ///
    /// # Panics
    /// When it is no class.
    pub fn lang_class(&mut self, path: &'static str) -> ClassId {
        if let Some(id) = self.lang_classes.get(path) {
            return id;
        }
        let id = match self.lang(path) {
            program::Def::Class(id) => id,
            other => panic!("{path} is no class: {other:?}"),
        };
        self.lang_classes.put(path, id);
        id
    }

    /// The function at a library path.
    ///
    /// # Panics
    /// When it is no function.
    pub fn lang_function(&mut self, path: &'static str) -> FunctionId {
        match self.lang(path) {
            program::Def::Functions(ids) => ids[0],
            other => panic!("{path} is no function: {other:?}"),
        }
    }

    /// The type of a class without arguments, by library path.
    pub fn lang_ty(&mut self, path: &'static str) -> Ty {
        if let Some(ty) = self.lang_types.get(path) {
            return ty;
        }
        let class = self.lang_class(path);
        let ty = self.types.class(class, vec![]);
        self.lang_types.put(path, ty);
        ty
    }

    /// A function known when compiling, as a type.
    pub fn function_ty(&mut self, f: FunctionId) -> Ty {
        self.types.function = Some(self.lang_class(crate::lang_items::paths::FUNCTION));
        if self.program.function(f).dialect && self.types.builtins.insert(f) {
            self.types.builtin_function = Some(self.lang_class(crate::lang_items::paths::BUILTIN_FUNCTION));
        }
        self.types.intern(TyKind::Function(f))
    }

    /// A module known when compiling, as a type.
    pub fn module_ty(&mut self, m: ModuleId) -> Ty {
        self.types.module = Some(self.lang_class(crate::lang_items::paths::MODULE));
        self.types.intern(TyKind::Module(m))
    }

    /// The module that a value of the type is.
    pub fn module_value(&self, ty: Ty) -> Option<ModuleId> {
        let TyKind::Class(class, args) = self.types.kind(ty) else { return None };
        match args.first().map(|&of| self.types.kind(of)) {
            Some(&TyKind::Module(m)) if self.types.module == Some(*class) => Some(m),
            _ => None,
        }
    }

    /// A class known when compiling, as a type.
    pub fn class_ty(&mut self, class: ClassId, args: Vec<Ty>) -> Ty {
        self.types.metaclass = Some(self.lang_class(crate::lang_items::paths::TYPE));
        self.types.intern(TyKind::Type(class, args))
    }

    /// The type as users know it, for messages.
    pub fn show(&mut self, ty: Ty) -> String {
        match self.types.kind(ty).clone() {
            TyKind::Never => "Never".into(),
            TyKind::None => "None".into(),
            TyKind::Object => "object".into(),
            TyKind::Class(c, args) => {
                let name = self.program.class(c).name.clone();
                self.show_args(name, &args)
            }
            TyKind::Tuple(items) => self.show_args("tuple".into(), &items),
            TyKind::Opt(inner) => format!("{} | None", self.show(inner)),
            TyKind::Cell(c) => {
                let content = self.types.read_cell(c, u32::MAX);
                self.show(content)
            }
            TyKind::Param(i) => format!("T{i}"),
            TyKind::Type(c, _) => format!("type[{}]", self.program.class(c).name),
            TyKind::Function(f) => format!("function {}", self.program.function(f).name),
            TyKind::Module(m) => format!("module {}", self.program.module(m).name),
            TyKind::Spec(_) => String::new(),
            TyKind::Name(name) => name,
        }
    }

    fn show_args(&mut self, name: String, args: &[Ty]) -> String {
        if args.is_empty() {
            return name;
        }
        let args: Vec<String> = args.iter().map(|&a| self.show(a)).collect();
        format!("{name}[{}]", args.join(", "))
    }
}
