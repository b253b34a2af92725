//! The abstract syntax tree: arenas of expressions and statements, addressed by id.
//!
//! Ids are dense within a [`Unit`], so that later stages keep what they learn in side tables and never in the tree.
//! Shape and names follow Python's `ast` module; sugar that no later stage wants to see twice is already gone:
//! parentheses, f-string nesting and implicit string concatenation.

use crate::source::Span;
use num_bigint::BigInt;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        pub struct $name(pub u32);
        impl $name {
            /// As an index into the unit's arena.
            pub const fn index(self) -> usize { self.0 as usize }
        }
    )*};
}

ids! {
    /// An expression of a unit.
    ExprId;
    /// A statement of a unit.
    StmtId;
}

/// What is parsed at a time: a user's file, or one definition of the library.
#[derive(Clone, Debug, Default)]
pub struct Unit {
    /// Expressions.
    pub exprs: Vec<Expr>,
    /// Statements.
    pub stmts: Vec<Stmt>,
    /// Top-level statements in order.
    pub body: Vec<StmtId>,
    /// Does it contain `:=`? Whoever looks for the names it stores need not look.
    pub walrus: bool,
}

impl Unit {
    /// An expression.
    pub fn expr(&self, id: ExprId) -> &Expr {
        &self.exprs[id.index()]
    }

    /// A statement.
    pub fn stmt(&self, id: StmtId) -> &Stmt {
        &self.stmts[id.index()]
    }
}

/// An identifier with its place.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub struct Name {
    pub text: String,
    pub span: Span,
}

impl Name {
    /// As the program and its tracebacks show it: what stands for several definitions of one name has a suffix behind a space.
    pub fn shown(&self) -> &str {
        self.text.split(' ').next().unwrap_or(&self.text)
    }
}

/// An expression.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Expr {
    pub kind: ExprKind,
    pub span: Span,
}

#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub enum Constant {
    None,
    Bool(bool),
    Int(BigInt),
    Float(f64),
    /// Imaginary part of a complex literal.
    Imag(f64),
    /// Code points in generalised UTF-8 (a lone surrogate is three bytes), as Python strings may hold surrogates.
    Str(Vec<u8>),
    Bytes(Vec<u8>),
    Ellipsis,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum BinOp {
    Add,
    Sub,
    Mul,
    MatMul,
    Div,
    FloorDiv,
    Mod,
    Pow,
    LShift,
    RShift,
    BitOr,
    BitXor,
    BitAnd,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum UnaryOp {
    Not,
    Neg,
    Pos,
    Invert,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum BoolOp {
    And,
    Or,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub enum CmpOp {
    Eq,
    NotEq,
    Lt,
    LtE,
    Gt,
    GtE,
    Is,
    IsNot,
    In,
    NotIn,
}

/// A keyword argument; without a name it is `**value`.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Keyword {
    pub name: Option<Name>,
    pub value: ExprId,
}

/// `for target in iter if cond …` of a comprehension.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Comprehension {
    pub target: ExprId,
    pub iter: ExprId,
    pub ifs: Vec<ExprId>,
    pub is_async: bool,
}

/// `!s`, `!r`, `!a` of a replacement field.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs)]
pub enum Conversion {
    None,
    Str,
    Repr,
    Ascii,
}

/// A piece of an f-string.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum FPart {
    /// Literal text (generalised UTF-8).
    Text(Vec<u8>),
    /// A replacement field. `{x=}` has its text as a `Text` part before it and `Repr` conversion already chosen.
    Field { value: ExprId, conversion: Conversion, spec: Vec<FPart> },
}

#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum ExprKind {
    Constant(Constant),
    Name(String),
    /// f-string.
    JoinedStr(Vec<FPart>),
    BoolOp {
        op: BoolOp,
        values: Vec<ExprId>,
    },
    /// `target := value`; the target is a `Name` expression.
    NamedExpr {
        target: ExprId,
        value: ExprId,
    },
    BinOp {
        op: BinOp,
        left: ExprId,
        right: ExprId,
    },
    UnaryOp {
        op: UnaryOp,
        operand: ExprId,
    },
    Compare {
        left: ExprId,
        ops: Vec<CmpOp>,
        rights: Vec<ExprId>,
    },
    IfExp {
        cond: ExprId,
        then: ExprId,
        other: ExprId,
    },
    Call {
        func: ExprId,
        args: Vec<ExprId>,
        keywords: Vec<Keyword>,
    },
    Attribute {
        value: ExprId,
        attr: Name,
    },
    Subscript {
        value: ExprId,
        index: ExprId,
    },
    Slice {
        lower: Option<ExprId>,
        upper: Option<ExprId>,
        step: Option<ExprId>,
    },
    Starred(ExprId),
    Tuple(Vec<ExprId>),
    List(Vec<ExprId>),
    Set(Vec<ExprId>),
    /// A key of `None` is `**value`.
    Dict {
        keys: Vec<Option<ExprId>>,
        values: Vec<ExprId>,
    },
    ListComp {
        elt: ExprId,
        generators: Vec<Comprehension>,
    },
    SetComp {
        elt: ExprId,
        generators: Vec<Comprehension>,
    },
    DictComp {
        key: ExprId,
        value: ExprId,
        generators: Vec<Comprehension>,
    },
    GeneratorExp {
        elt: ExprId,
        generators: Vec<Comprehension>,
    },
    Lambda {
        params: Params,
        body: ExprId,
    },
    Yield(Option<ExprId>),
    YieldFrom(ExprId),
    Await(ExprId),
}

/// A parameter.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Param {
    pub name: Name,
    pub annotation: Option<ExprId>,
    pub default: Option<ExprId>,
}

/// Parameters of a function, by kind, in order.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs)]
pub struct Params {
    pub positional_only: Vec<Param>,
    pub positional: Vec<Param>,
    /// `*args`
    pub vararg: Option<Param>,
    pub keyword_only: Vec<Param>,
    /// `**kwargs`
    pub kwarg: Option<Param>,
}

impl Params {
    /// Has some parameter a default value?
    pub fn have_defaults(&self) -> bool {
        self.defaults().next().is_some()
    }

    /// The default values, in order.
    pub fn defaults(&self) -> impl Iterator<Item = ExprId> + '_ {
        let all = self.positional_only.iter().chain(&self.positional).chain(&self.keyword_only);
        all.filter_map(|p| p.default)
    }
}

/// A PEP 695 type parameter.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct TypeParam {
    pub name: Name,
    pub bound: Option<ExprId>,
}

#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct FunctionDef {
    pub name: Name,
    pub params: Params,
    pub returns: Option<ExprId>,
    pub body: Vec<StmtId>,
    pub decorators: Vec<ExprId>,
    pub type_params: Vec<TypeParam>,
    pub is_async: bool,
    /// First statement's string, dedented as `inspect.cleandoc` does it; the statement stays in the body.
    pub docstring: Option<String>,
}

#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct ClassDef {
    pub name: Name,
    pub bases: Vec<ExprId>,
    pub keywords: Vec<Keyword>,
    pub body: Vec<StmtId>,
    pub decorators: Vec<ExprId>,
    pub type_params: Vec<TypeParam>,
    pub docstring: Option<String>,
}

/// `import name as asname`, also in `from … import`.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Alias {
    pub name: Name,
    pub asname: Option<Name>,
}

#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct ExceptHandler {
    pub ty: Option<ExprId>,
    pub name: Option<Name>,
    pub body: Vec<StmtId>,
    pub span: Span,
}

#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct WithItem {
    pub context: ExprId,
    pub target: Option<ExprId>,
}

#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct MatchCase {
    pub pattern: Pattern,
    pub guard: Option<ExprId>,
    pub body: Vec<StmtId>,
}

/// A pattern of `match`.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Pattern {
    pub kind: PatternKind,
    pub span: Span,
}

#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum PatternKind {
    Value(ExprId),
    Singleton(Constant),
    Sequence(Vec<Pattern>),
    Mapping {
        keys: Vec<ExprId>,
        patterns: Vec<Pattern>,
        rest: Option<Name>,
    },
    Class {
        cls: ExprId,
        patterns: Vec<Pattern>,
        kwd_attrs: Vec<Name>,
        kwd_patterns: Vec<Pattern>,
    },
    /// `*name` or `*_`
    Star(Option<Name>),
    /// `pattern as name`, `name`, or `_` when both are absent.
    As {
        pattern: Option<Box<Pattern>>,
        name: Option<Name>,
    },
    Or(Vec<Pattern>),
}

/// A statement.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Stmt {
    pub kind: StmtKind,
    pub span: Span,
}

#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum StmtKind {
    FunctionDef(FunctionDef),
    ClassDef(ClassDef),
    Return(Option<ExprId>),
    Delete(Vec<ExprId>),
    /// `a = b = value`
    Assign {
        targets: Vec<ExprId>,
        value: ExprId,
    },
    AugAssign {
        target: ExprId,
        op: BinOp,
        value: ExprId,
    },
    AnnAssign {
        target: ExprId,
        annotation: ExprId,
        value: Option<ExprId>,
    },
    TypeAlias {
        name: Name,
        type_params: Vec<TypeParam>,
        value: ExprId,
    },
    For {
        target: ExprId,
        iter: ExprId,
        body: Vec<StmtId>,
        orelse: Vec<StmtId>,
        is_async: bool,
    },
    While {
        cond: ExprId,
        body: Vec<StmtId>,
        orelse: Vec<StmtId>,
    },
    If {
        cond: ExprId,
        then: Vec<StmtId>,
        orelse: Vec<StmtId>,
    },
    With {
        items: Vec<WithItem>,
        body: Vec<StmtId>,
        is_async: bool,
    },
    Match {
        subject: ExprId,
        cases: Vec<MatchCase>,
    },
    Raise {
        exc: Option<ExprId>,
        cause: Option<ExprId>,
    },
    Try {
        body: Vec<StmtId>,
        handlers: Vec<ExceptHandler>,
        orelse: Vec<StmtId>,
        finalbody: Vec<StmtId>,
        is_star: bool,
    },
    Assert {
        test: ExprId,
        msg: Option<ExprId>,
    },
    Import(Vec<Alias>),
    ImportFrom {
        module: Option<Name>,
        names: Vec<Alias>,
        level: u32,
    },
    Global(Vec<Name>),
    Nonlocal(Vec<Name>),
    Expr(ExprId),
    Pass,
    Break,
    Continue,
}

/// The text of the docstring that a body begins with, as it is written.
pub fn docstring(unit: &Unit, body: &[StmtId]) -> Option<Vec<u8>> {
    let StmtKind::Expr(e) = unit.stmt(*body.first()?).kind else { return None };
    match &unit.expr(e).kind {
        ExprKind::Constant(Constant::Str(text)) => Some(text.clone()),
        _ => None,
    }
}
