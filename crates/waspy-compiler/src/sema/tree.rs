//! The typed tree: what `sema` hands to `build`. Every operation is resolved to what it calls, every conversion is
//! written out, every expression carries its type. There is one tree for each specialisation of a function.
//!
//! Types may still contain cells; `build` resolves them when inference has ended.

use super::program::GlobalId;
use super::types::{ClassId, FunctionId, Ty};
use num_bigint::BigInt;
use std::rc::Rc;
use waspy_syntax::source::Span;

/// A specialisation.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct SpecId(pub u32);

/// A local variable of a function.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Var(pub u32);

/// An expression.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it does.
    pub kind: Kind,
    /// Type of its value.
    pub ty: Ty,
    /// Where it is written.
    pub span: Span,
}

/// Owned expression.
pub type N = Box<Node>;

/// What a call calls.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Target {
    /// A specialisation of a user function, a module body or a dispatcher.
    Spec(SpecId),
    /// A library function with its type parameters bound.
    Library(FunctionId, Vec<Ty>),
}

/// Kinds of expressions. Operands are evaluated from left to right.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum Kind {
    /// No value: the code cannot be reached, or never yields. The operands are evaluated for what they do.
    Never(Vec<N>),
    None,
    Bool(bool),
    /// A Python integer.
    Int(BigInt),
    /// A machine integer of the node's type.
    Machine(i64),
    Float(f64),
    Str(Vec<u8>),
    Bytes(Vec<u8>),
    Local(Var),
    /// A variable that may be unbound here: UnboundLocalError.
    LocalChecked(Var),
    Global(GlobalId),
    /// A module variable that may be unbound: NameError.
    GlobalChecked(GlobalId),
    /// Is the module variable bound?
    GlobalBound(GlobalId),
    /// A field of an object; the type is the object's class.
    Field(N, String),
    Call(Target, Vec<N>),
    /// The value converted to the node's type: boxed, unboxed (unchecked), widened, or its layout changed.
    Coerce(N),
    Not(N),
    /// Both are `bool` (or `i32`); the second is evaluated only when the first does not decide.
    And(N, N),
    Or(N, N),
    If(N, N, N),
    /// Evaluate, name, go on.
    Let(Var, N, N),
    Block(Vec<S>, N),
    IsNone(N),
    /// Identity.
    Same(N, N),
    /// Is the object (a reference or `object`) an instance of the class or one below it?
    IsInstance(N, ClassId),
    Tuple(Vec<N>),
    TupleItem(N, u32),
    /// A zeroed object of the node's class.
    New,
    /// The pending exception, taken.
    Caught,
    /// Tests the type id of an `object` and takes the arm whose type it is; the last is for all others. Dispatchers, which are
    /// made again for each type that comes up, share their arms.
    Switch(N, Vec<(Ty, Rc<Node>)>, N),
    /// A static fact for library code, for example `sizeof`: a type to ask about.
    TypeArg(Ty),
}

/// A statement.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum S {
    Expr(N),
    Set(Var, N),
    /// Makes a variable unbound.
    Unset(Var),
    SetGlobal(GlobalId, N),
    UnsetGlobal(GlobalId),
    /// object, field, value
    SetField(N, String, N),
    If(N, Vec<S>, Vec<S>),
    Loop(Box<Loop>),
    Break,
    Continue,
    /// Statements that [`S::Leave`] ends.
    Labelled(Label, Vec<S>),
    /// Goes on after the statements of the label.
    Leave(Label),
    Return(Option<N>),
    /// Sets the pending exception; the value is a reference to it.
    Throw(N),
    Try(Box<Try>),
    /// Only in the body of a generator: stops here; the next step goes on behind.
    Suspend,
    /// The end of code that is not reached.
    Unreachable,
}

/// A name for the end of some statements.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Label(pub u32);

/// `while cond: body else: orelse`. `for` is one too, with `_more()` as condition.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Loop {
    /// Types of the variables at the head: joined over entry and back edges.
    pub head: Vec<(Var, Ty)>,
    pub cond: N,
    pub body: Vec<S>,
    pub orelse: Vec<S>,
}

/// `try`. The handler tests classes itself: its tree is an if-chain over the caught exception that ends in throwing
/// it again.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Try {
    pub body: Vec<S>,
    /// Runs after the body when it did not raise, outside the handler.
    pub orelse: Vec<S>,
    /// `except` clauses.
    pub handler: Option<Handler>,
    /// `finally` on the way through.
    pub finally: Vec<S>,
    /// `finally` on the way out by an exception, a `return`, `break` or `continue`.
    pub cleanup: Option<Handler>,
}

/// Code that runs after a raise.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub struct Handler {
    /// Types of the variables where it begins: joined over every place that may raise.
    pub head: Vec<(Var, Ty)>,
    /// Receives the exception. A cleanup's is `T | None`: `None` where no exception is on its way.
    pub caught: Option<Var>,
    pub body: Vec<S>,
}

impl Node {
    /// A boxed node.
    pub fn new(kind: Kind, ty: Ty, span: Span) -> N {
        Box::new(Node { kind, ty, span })
    }
}

/// Calls `f` on each expression directly below.
pub fn for_each_child(node: &Node, f: &mut dyn FnMut(&Node)) {
    match &node.kind {
        Kind::Never(items) | Kind::Tuple(items) | Kind::Call(_, items) => items.iter().for_each(|n| f(n)),
        Kind::Field(a, _) | Kind::Coerce(a) | Kind::Not(a) | Kind::IsNone(a) | Kind::IsInstance(a, _) => f(a),
        Kind::TupleItem(a, _) => f(a),
        Kind::And(a, b) | Kind::Or(a, b) | Kind::Same(a, b) | Kind::Let(_, a, b) => {
            f(a);
            f(b);
        }
        Kind::If(a, b, c) => {
            f(a);
            f(b);
            f(c);
        }
        Kind::Block(stmts, value) => {
            stmts.iter().for_each(|s| for_each_expr(s, f));
            f(value);
        }
        Kind::Switch(value, arms, default) => {
            f(value);
            arms.iter().for_each(|(_, n)| f(n));
            f(default);
        }
        Kind::None
        | Kind::Bool(_)
        | Kind::Int(_)
        | Kind::Machine(_)
        | Kind::Float(_)
        | Kind::Str(_)
        | Kind::Bytes(_)
        | Kind::Local(_)
        | Kind::LocalChecked(_)
        | Kind::Global(_)
        | Kind::GlobalChecked(_)
        | Kind::GlobalBound(_)
        | Kind::New
        | Kind::Caught
        | Kind::TypeArg(_) => {}
    }
}

/// Calls `f` on each expression of a statement, nested statements included.
pub fn for_each_expr(stmt: &S, f: &mut dyn FnMut(&Node)) {
    match stmt {
        S::Expr(n) | S::Set(_, n) | S::SetGlobal(_, n) | S::Return(Some(n)) | S::Throw(n) => f(n),
        S::SetField(a, _, b) => {
            f(a);
            f(b);
        }
        S::If(cond, then, other) => {
            f(cond);
            then.iter().chain(other).for_each(|s| for_each_expr(s, f));
        }
        S::Labelled(_, body) => body.iter().for_each(|s| for_each_expr(s, f)),
        S::Loop(l) => {
            f(&l.cond);
            l.body.iter().chain(&l.orelse).for_each(|s| for_each_expr(s, f));
        }
        S::Try(t) => {
            let handlers = t.handler.iter().chain(&t.cleanup).flat_map(|h| &h.body);
            t.body.iter().chain(&t.orelse).chain(&t.finally).chain(handlers).for_each(|s| for_each_expr(s, f));
        }
        S::Unset(_)
        | S::UnsetGlobal(_)
        | S::Break
        | S::Continue
        | S::Leave(_)
        | S::Return(None)
        | S::Unreachable
        | S::Suspend => {}
    }
}
