//! The tables of a program: modules, classes, functions, globals. Ids index them; nothing here knows types of
//! expressions.

use super::types::{CellId, ClassId, FunctionId, ModuleId, Ty};
use crate::hash::{HashMap, HashSet};
use std::rc::Rc;
use waspy_syntax::ast::{ExprId, ExprKind, FunctionDef, Params, StmtId, StmtKind, Unit};
use waspy_syntax::source::{FileId, Span};

/// What a name of a module stands for.
#[derive(Clone, Debug)]
pub enum Def {
    /// Overloads in the library, one function in user code.
    Functions(Vec<FunctionId>),
    /// A class.
    Class(ClassId),
    /// An imported module.
    Module(ModuleId),
    /// A module variable.
    Global(GlobalId),
    /// A library constant: the literal it was assigned.
    Const(Rc<Unit>, ExprId, Option<ExprId>, ModuleId),
}

impl PartialEq for Def {
    fn eq(&self, other: &Def) -> bool {
        match (self, other) {
            (Def::Functions(a), Def::Functions(b)) => a == b,
            (Def::Class(a), Def::Class(b)) => a == b,
            (Def::Module(a), Def::Module(b)) => a == b,
            (Def::Global(a), Def::Global(b)) => a == b,
            (Def::Const(a, x, ..), Def::Const(b, y, ..)) => Rc::ptr_eq(a, b) && x == y,
            _ => false,
        }
    }
}

/// A variable of a module.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub struct GlobalId(pub u32);

/// A module variable.
#[derive(Clone, Debug)]
pub struct GlobalVar {
    /// Its name.
    pub name: String,
    /// Its module.
    pub module: ModuleId,
    /// What it holds: the join of all stores in user code.
    pub cell: CellId,
    /// Its declared type in the library.
    pub declared: Option<Ty>,
    /// Initial value in the library: a literal.
    pub init: Option<(Rc<Unit>, ExprId)>,
}

/// A module of the program.
#[derive(Debug)]
pub struct Module {
    /// Dotted name as imported.
    pub name: String,
    /// Its file.
    pub file: FileId,
    /// Written in the typed dialect?
    pub dialect: bool,
    /// Part of the library (hidden in tracebacks)?
    pub library: bool,
    /// The parsed file; library modules in the dialect are parsed by definition instead.
    pub unit: Option<Rc<Unit>>,
    /// Names found so far.
    pub scope: HashMap<String, Def>,
    /// Library: definitions not parsed yet, by name.
    pub lazy: HashMap<String, Vec<waspy_syntax::outline::Item>>,
    /// Library: import statements not parsed yet.
    pub lazy_imports: Vec<waspy_syntax::outline::Item>,
    /// Library: the parsed definitions.
    pub packed: Option<waspy_syntax::pack::Packed>,
    /// Library: builtins that the file has used.
    pub looked_up: HashMap<String, Def>,
    /// Library: names that some function declares `global`.
    pub global_names: Vec<String>,
    /// Library: modules whose names are all imported (`from m import *`).
    pub stars: Vec<ModuleId>,
    /// Modules that this one imports when its body runs, in order of the statements.
    pub imports: Vec<ModuleId>,
    /// The function that runs the body.
    pub body: Option<FunctionId>,
    /// The functions of its `def` statements.
    pub functions: HashMap<StmtId, FunctionId>,
    /// The classes of its `class` statements.
    pub classes: HashMap<StmtId, ClassId>,
    /// Names that several statements bind, or a decorator: variables, whatever they hold.
    pub rebound: HashSet<String>,
    /// Variables that may be unbound, and up to which offset the module's own code has to expect it.
    pub uncertain: HashMap<String, u32>,
}

impl Module {
    /// Names that its top defines, in no order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.scope.keys().chain(self.lazy.keys()).map(String::as_str)
    }
}

/// A field of a class.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Library: declared type, may contain the class's type parameters. User classes: the cell's type.
    pub ty: Ty,
    /// User classes: the annotation, for the boundary.
    pub annotation: Option<ExprId>,
}

/// Options of `@dataclass`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct DataclassOptions {
    pub eq: bool,
    pub order: bool,
    pub frozen: bool,
    pub repr: bool,
    pub init: bool,
    pub kw_only: bool,
    pub unsafe_hash: bool,
}

/// A field of a dataclass as its written methods see it.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct DataclassField {
    pub name: String,
    /// The expression of its default, in the class's unit.
    pub default: Option<ExprId>,
    /// The text that makes its default anew for each object.
    pub factory: Option<String>,
    /// The texts of `default_factory` and `metadata`.
    pub made_by: Option<String>,
    pub metadata: Option<String>,
    /// The class that declares it.
    pub owner: ClassId,
    pub init: bool,
    pub repr: bool,
    pub compare: bool,
    /// Is it hashed, where that is not as it is compared?
    pub hash: Option<bool>,
    pub kw_only: bool,
    /// `InitVar`: a parameter of `__init__` alone.
    pub parameter: bool,
}

/// A member of a class.
#[derive(Clone, Debug)]
pub enum Member {
    /// Methods: overloads in the library.
    Methods(Vec<FunctionId>),
    /// A class variable.
    Global(GlobalId),
    /// A class inside the class.
    Class(ClassId),
    /// `__hash__ = None`: the class has no such method, whatever its bases have.
    Absent,
    /// Library: methods not parsed yet.
    Lazy(Vec<waspy_syntax::outline::Member>),
}

/// What a method is behind the decorators of the program's own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Decorated {
    Property,
    ClassMethod,
}

/// A class of the program.
#[derive(Debug)]
pub struct Class {
    /// Its name.
    pub name: String,
    /// `module.Class` as tracebacks print it; built-in classes have no module.
    pub qualname: String,
    /// How code of its module names it: `Outer.Inner`.
    pub path: String,
    /// Does it derive from `ABC`, or is it a `Protocol`: may it have abstract methods?
    pub is_abstract: bool,
    /// Does its statement name type parameters, itself or as arguments of `Generic` or `Protocol`?
    pub generic: bool,
    /// Is it a `Protocol` itself?
    pub is_protocol: bool,
    /// Class variables that stay unbound on instances: decorated static methods.
    pub unbound: HashSet<String>,
    /// Its module.
    pub module: ModuleId,
    /// Where it is written.
    pub span: Span,
    /// Its unit and statement.
    pub unit: Rc<Unit>,
    /// The class statement.
    pub stmt: StmtId,
    /// Part of the typed library?
    pub dialect: bool,
    /// Base class; `None` for `object` itself and for machine types.
    pub base: Option<ClassId>,
    /// All bases as they are written, marks left out; `base` is the one whose layout objects have.
    pub bases: Vec<ClassId>,
    /// With several bases: the class and those above it, in order of look-up (`mro.rs`).
    pub mro: Vec<ClassId>,
    /// What `class C(metaclass=M)` says, or a base has.
    pub metaclass: Option<ClassId>,
    /// Classes that derive from this one though their objects have another base's layout.
    pub elsewhere: Vec<ClassId>,
    /// Arguments of the base, in terms of this class's parameters.
    pub base_args: Vec<Ty>,
    /// Names of type parameters.
    pub type_params: Vec<String>,
    /// Own fields, after the inherited ones.
    pub fields: Vec<Field>,
    /// Fields that every object has once its constructor has run.
    pub always_set: HashSet<String>,
    /// Fields that parts of the library store before they read them.
    pub part_fields: HashSet<String>,
    /// Methods by which the class does what CPython does without any: nobody is told of them.
    pub implied: HashSet<String>,
    /// As `__qualname__` shows it.
    pub shown: String,
    /// The module of a class that CPython has in C, by which messages call it too (`@native` in the library).
    pub native: Option<String>,
    /// The function whose body has the class statement.
    pub around: Option<Rc<super::local::LocalScope>>,
    /// Variables of the functions around that its methods use.
    pub captures: Vec<String>,
    /// A `NamedTuple` class itself, and whether a call of `namedtuple` made it, so that its name may be bound to something else.
    pub named_tuple: bool,
    /// See `named_tuple`.
    pub of_call: bool,
    /// Bases that an expression gives, with the class that it has to be when running.
    pub computed_bases: Vec<(ExprId, ClassId)>,
    /// May the class be another each time its statement runs inside a function?
    pub varies: bool,
    /// Class variables that only stores from outside the class statement make.
    pub late_variables: HashSet<String>,
    /// Class variables that hold what decorators made of a property or class method.
    pub decorated: HashMap<String, Decorated>,
    /// What calls of `property` say of themselves (`doc=`).
    pub property_docs: HashMap<String, ExprId>,
    /// May the class itself get variables by names that are found when running?
    pub open_itself: bool,
    /// May its objects get attributes by names that are found when running?
    pub open: bool,
    /// Type of the tail's elements.
    pub tail: Option<Ty>,
    /// Methods and class variables.
    pub members: HashMap<String, Member>,
    /// `@dataclass` and its options.
    pub dataclass: Option<DataclassOptions>,
    /// Its own fields as the methods see them.
    pub dataclass_fields: Vec<DataclassField>,
    /// Enumeration members in order, when it derives from `Enum`.
    pub enum_members: Option<Vec<(String, GlobalId)>>,
    /// Classes that derive from this one directly.
    pub children: Vec<ClassId>,
}

impl Class {
    /// How messages call it.
    pub fn told(&self) -> String {
        match &self.native {
            Some(module) if module != "builtins" => format!("{module}.{}", self.name),
            _ => self.name.clone(),
        }
    }
}

/// Decorators that are promises or instructions to the compiler.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs)]
pub struct FunctionAttrs {
    pub inline: bool,
    pub noinline: bool,
    pub cold: bool,
    pub pure: bool,
    pub noraise: bool,
    pub nocollect: bool,
    pub amortised: bool,
    /// The overload that a dispatcher of an operator calls, whatever the other operand is; no other call sees it.
    pub erased: bool,
    /// An overload that reads containers without iterating over them: not for objects that iterate in a way of their own.
    pub plain_iteration: bool,
    /// Methods that the elements of an iterable, which stand for built-in values, may not have from the program.
    pub elements_without: Vec<String>,
    pub is_static: bool,
    pub is_classmethod: bool,
    pub is_property: bool,
    pub is_abstract: bool,
    pub intrinsic: Option<String>,
    pub wasm_import: Option<(String, String)>,
    /// How many of its decorators are calls of the program's own.
    pub decorators: u32,
}

/// Kind of a parameter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum ParamKind {
    PositionalOnly,
    Positional,
    VarArgs,
    KeywordOnly,
    KwArgs,
}

/// A parameter as calls see it.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct ParamSig {
    pub name: String,
    /// Library: declared type. User code: `Never`.
    pub ty: Ty,
    pub kind: ParamKind,
    pub default: Option<ExprId>,
    pub annotation: Option<ExprId>,
    /// Library: the only values that it takes, which have to be known when compiling (`Literal["r", "w"]`).
    pub literals: Vec<Vec<u8>>,
}

/// A function's interface.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Signature {
    pub params: Vec<ParamSig>,
    /// Library: declared result.
    pub ret: Ty,
    /// How many type parameters there are: the class's, the function's, and one for each `Iterable[T]` parameter.
    pub type_params: usize,
    /// Type parameters that have to be iterable, each with the declared type of its elements.
    pub iterables: Vec<(usize, Ty)>,
    /// Type parameters that have to be callable, each with the declared types of arguments and result.
    pub callables: Vec<(usize, Vec<Ty>, Ty)>,
}

/// A function inside another one, or a lambda. When it captures something, its first argument is the function object.
#[derive(Debug, Default)]
pub struct Nested {
    /// The function around.
    pub parent: Option<FunctionId>,
    /// The lambda or generator expression, if it is one.
    pub lambda: Option<ExprId>,
    /// Names of variables of the functions around that it uses, in the order of its tuple of captured values.
    pub captures: Vec<String>,
    /// Parameters with defaults: they are captured too, after the variables.
    pub defaults: Vec<usize>,
    /// Attributes that it may get: they are cells, after the defaults.
    pub attributes: Vec<String>,
    /// The name by which its own body reaches it, where no other value can be meant.
    pub own_name: Option<String>,
}

impl Nested {
    /// Does a function object of it carry anything?
    pub fn has_captures(&self) -> bool {
        !self.captures.is_empty() || !self.defaults.is_empty() || !self.attributes.is_empty()
    }
}

/// A function of the program.
#[derive(Debug)]
pub struct Function {
    /// Its name.
    pub name: String,
    /// As CPython's `__qualname__`.
    pub qualname: String,
    /// Its module.
    pub module: ModuleId,
    /// The unit that holds it.
    pub unit: Rc<Unit>,
    /// The `def`; `None` for a module body and a lambda.
    pub stmt: Option<StmtId>,
    /// What a function inside a function has of its own.
    pub nested: Option<Rc<Nested>>,
    /// The class it is a method of.
    pub class: Option<ClassId>,
    /// Part of the typed library?
    pub dialect: bool,
    /// Decorators.
    pub attrs: FunctionAttrs,
    /// Names of its type parameters; they are numbered after the class's.
    pub type_params: Vec<String>,
    /// Computed at first use.
    pub sig: Option<Rc<Signature>>,
    /// Default values of parameters in user code: evaluated when the `def` runs.
    pub default_cells: Vec<Option<GlobalId>>,
    /// Where it is written.
    pub span: Span,
}

impl Function {
    /// The parameters as they are written; a module body has none.
    pub fn params(&self) -> Params {
        match (self.stmt, self.nested.as_ref().and_then(|n| n.lambda)) {
            (Some(_), _) => self.def().params.clone(),
            (None, Some(lambda)) => match &self.unit.expr(lambda).kind {
                ExprKind::Lambda { params, .. } => params.clone(),
                ExprKind::GeneratorExp { .. } => super::infer::generator::parameters(self.span),
                other => panic!("{other:?} is no lambda"),
            },
            (None, None) => Params::default(),
        }
    }

    /// Is it the body of a module?
    pub fn is_module_body(&self) -> bool {
        self.stmt.is_none() && self.nested.is_none()
    }

    /// Is its first argument the function object?
    pub fn takes_itself(&self) -> bool {
        self.nested.as_ref().is_some_and(|n| n.has_captures())
    }

    /// The definition.
    ///
    /// # Panics
    /// For a module body or a lambda, which have none.
    pub fn def(&self) -> &FunctionDef {
        match self.stmt.map(|s| &self.unit.stmt(s).kind) {
            Some(StmtKind::FunctionDef(def)) => def,
            _ => panic!("{} is not a def", self.name),
        }
    }
}

/// All tables.
#[derive(Default)]
pub struct Program {
    /// Modules.
    pub modules: Vec<Module>,
    /// Modules by name; library modules under `/name`.
    pub module_names: HashMap<String, ModuleId>,
    /// Classes.
    pub classes: Vec<Class>,
    /// Functions.
    pub functions: Vec<Function>,
    /// Module variables.
    pub globals: Vec<GlobalVar>,
    /// What the patterns of `match` take.
    pub pattern_classes: PatternClasses,
}

/// The classes of the library that patterns of `match` take, with those below them: `Py_TPFLAGS_SEQUENCE` and
/// `Py_TPFLAGS_MAPPING` of CPython.
#[derive(Debug, Default)]
pub struct PatternClasses {
    /// Marked by `@matches_sequence`.
    pub sequences: Vec<ClassId>,
    /// Marked by `@matches_mapping`.
    pub mappings: Vec<ClassId>,
}

impl Program {
    /// A class.
    pub fn class(&self, id: ClassId) -> &Class {
        &self.classes[id.index()]
    }

    /// A function.
    pub fn function(&self, id: FunctionId) -> &Function {
        &self.functions[id.index()]
    }

    /// A module.
    pub fn module(&self, id: ModuleId) -> &Module {
        &self.modules[id.index()]
    }

    /// Fields of a class, inherited ones first, each with the class that declares it.
    pub fn all_fields(&self, id: ClassId) -> Vec<(ClassId, &Field)> {
        let class = self.class(id);
        let mut fields = class.base.map_or_else(Vec::new, |b| self.all_fields(b));
        fields.extend(class.fields.iter().map(|f| (id, f)));
        fields
    }
}
