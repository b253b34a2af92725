//! Types as `sema` sees them: interned, with cells for what is still being found out.
//!
//! ```text
//! Never < None, classes, tuples < T | None < object
//! ```
//! `Cell`s stand only inside arguments of classes and tuples (`list[?3]`): they are variables of a union-find whose
//! contents only grow. [`Types::resolve`] replaces them by what they hold.

mod mapping;

use super::readers::Readers;
use crate::hash::{HashMap, HashSet};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        pub struct $name(pub u32);
        impl $name {
            /// As an index into its table.
            pub const fn index(self) -> usize { self.0 as usize }
        }
    )*};
}

ids! {
    /// An interned type.
    Ty;
    /// A class of the program, built in or the user's.
    ClassId;
    /// A function of the program, before specialisation.
    FunctionId;
    /// A module of the program.
    ModuleId;
    /// A variable of the union-find.
    CellId;
}

/// What a type is.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum TyKind {
    /// No value: not reached, or not known yet.
    Never,
    /// `NoneType`.
    None,
    /// Any value, boxed.
    Object,
    /// An instance of a class with its type arguments; machine types are classes too.
    Class(ClassId, Vec<Ty>),
    /// A tuple of fixed length.
    Tuple(Vec<Ty>),
    /// The type or `None`; never of `None`, `object`, `Never` or another `Opt`.
    Opt(Ty),
    /// A cell; only as an argument.
    Cell(CellId),
    /// A type parameter of a signature: the class's first, then the function's.
    Param(u32),
    /// A class as a value, known when compiling.
    Type(ClassId, Vec<Ty>),
    /// A function as a value, known when compiling.
    Function(FunctionId),
    /// A module.
    Module(ModuleId),
    /// A name, as an argument: the method that a bound method calls.
    Name(String),
    /// A specialisation, as an argument: what made a generator.
    Spec(u32),
}

impl Ty {
    /// `Never`.
    pub const NEVER: Ty = Ty(0);
    /// `None`.
    pub const NONE: Ty = Ty(1);
    /// `object`.
    pub const OBJECT: Ty = Ty(2);
}

#[derive(Clone, Debug)]
struct Cell {
    parent: Option<CellId>,
    content: Ty,
    /// Specialisations to run again when the content grows.
    readers: Readers,
}

/// What a type contains, itself included: most types contain neither, and what maps types leaves them as they are.
#[derive(Clone, Copy, Debug, Default)]
struct Contains {
    /// A cell, or an argument that nothing was found out about.
    open: bool,
    /// A type parameter.
    param: bool,
    /// How deep fixed tuples stand in each other.
    nesting: u32,
}

/// How deep the types of fixed tuples stand in each other. Items below are `object`: a tree of tuples, which a function builds
/// from its own results, would have a type without end.
const MAX_NESTING: u32 = 4;

/// The interner and the cells.
#[derive(Default)]
pub struct Types {
    kinds: Vec<TyKind>,
    /// Of each type, what it contains at any depth.
    contains: Vec<Contains>,
    ids: HashMap<TyKind, Ty>,
    cells: Vec<Cell>,
    /// Base class of each class, filled by the program table.
    pub bases: Vec<Option<ClassId>>,
    /// `int`, whose values and those of the class below it (`bool`) have no common layout.
    pub number: Option<ClassId>,
    /// Classes of the library that no value is declared as (`@apart`).
    pub apart: Vec<ClassId>,
    /// The class of functions that are run-time values, once the program has a function as a value.
    pub function: Option<ClassId>,
    /// The class of functions of the library, and which these are.
    pub builtin_function: Option<ClassId>,
    /// The class of modules as values.
    pub module: Option<ClassId>,
    /// Functions of the library that are values somewhere.
    pub builtins: HashSet<FunctionId>,
    /// The class of classes that are run-time values.
    pub metaclass: Option<ClassId>,
    /// Readers whose inputs changed: specialisations, and arms of dispatchers.
    pub dirty: Vec<u32>,
    /// Specialisations for which more of `escaped_classes` is known, and no other input changed.
    pub reclassed: Vec<u32>,
    /// Specialisations for which there are more types of boxed values, and no other input changed.
    pub widened: Vec<u32>,
    /// How often a cell has grown or met another.
    pub grown: u32,
    /// Types of values that were boxed, in order of discovery, not resolved.
    pub escaped: Vec<Ty>,
    /// Parts of an `A | B` of the library and of tuples of which nothing was known.
    pub awaited: HashSet<Ty>,
    /// Classes that are values somewhere, as `Type`s.
    pub escaped_classes: Vec<Ty>,
    /// Is the class of a value of any type a run-time value somewhere?
    pub classes_of_objects: bool,
    /// Is the class of an exception one?
    pub classes_of_errors: bool,
    /// Specialisations that depend on `escaped` and `escaped_classes`.
    pub escape_readers: Readers,
    /// How often something asked for `escaped` or `escaped_classes`.
    pub escape_reads: u32,
    /// Variables of the library's modules that the program assigns.
    pub assigned: Vec<String>,
    /// Specialisations that depend on `assigned`.
    pub assigned_readers: Readers,
}

impl Types {
    /// An interner with the three types that have names.
    pub fn new() -> Types {
        let mut t = Types::default();
        t.intern(TyKind::Never);
        t.intern(TyKind::None);
        t.intern(TyKind::Object);
        t
    }

    /// The type of a kind.
    pub fn intern(&mut self, kind: TyKind) -> Ty {
        if let Some(&ty) = self.ids.get(&kind) {
            return ty;
        }
        let ty = Ty(self.kinds.len() as u32);
        let contains = self.contents(&kind);
        self.contains.push(contains);
        self.kinds.push(kind.clone());
        self.ids.insert(kind, ty);
        ty
    }

    fn contents(&self, kind: &TyKind) -> Contains {
        let mut all = Contains::default();
        match kind {
            TyKind::Cell(_) => all.open = true,
            TyKind::Param(_) => all.param = true,
            TyKind::Opt(t) => all = self.contains[t.index()],
            TyKind::Class(_, args) | TyKind::Tuple(args) | TyKind::Type(_, args) => {
                for a in args {
                    let one = self.contains[a.index()];
                    all.open |= one.open || *a == Ty::NEVER;
                    all.param |= one.param;
                    all.nesting = all.nesting.max(one.nesting);
                }
                all.nesting += u32::from(matches!(kind, TyKind::Tuple(_)));
            }
            TyKind::Never | TyKind::None | TyKind::Object => {}
            TyKind::Function(_) | TyKind::Module(_) | TyKind::Name(_) | TyKind::Spec(_) => {}
        }
        all
    }

    /// Do tuples stand in each other so deep in the type that it is no item of one more?
    pub fn nested_deep(&self, ty: Ty) -> bool {
        self.contains[ty.index()].nesting >= MAX_NESTING
    }

    /// The kind of a type.
    pub fn kind(&self, ty: Ty) -> &TyKind {
        &self.kinds[ty.index()]
    }

    /// A class type.
    pub fn class(&mut self, class: ClassId, args: Vec<Ty>) -> Ty {
        self.intern(TyKind::Class(class, args))
    }

    /// `ty | None`.
    pub fn optional(&mut self, ty: Ty) -> Ty {
        match self.kind(ty) {
            TyKind::Never => Ty::NONE,
            TyKind::None | TyKind::Object | TyKind::Opt(_) => ty,
            _ => self.intern(TyKind::Opt(ty)),
        }
    }

    /// The type without `None`.
    pub fn without_none(&mut self, ty: Ty) -> Ty {
        match *self.kind(ty) {
            TyKind::Opt(inner) => inner,
            TyKind::None => Ty::NEVER,
            _ => ty,
        }
    }

    /// Is it what is known when compiling: a function, class, module or name?
    pub fn is_static(&self, ty: Ty) -> bool {
        matches!(
            self.kind(ty),
            TyKind::Function(_) | TyKind::Type(..) | TyKind::Module(_) | TyKind::Name(_) | TyKind::Spec(_)
        )
    }

    // Cells.

    /// A new cell that holds `content`.
    pub fn new_cell(&mut self, content: Ty) -> CellId {
        self.cells.push(Cell { parent: None, content, readers: Readers::default() });
        CellId(self.cells.len() as u32 - 1)
    }

    /// A new cell as a type.
    pub fn new_cell_ty(&mut self, content: Ty) -> Ty {
        let cell = self.new_cell(content);
        self.intern(TyKind::Cell(cell))
    }

    /// The representative of a cell.
    pub fn find(&self, mut cell: CellId) -> CellId {
        while let Some(parent) = self.cells[cell.index()].parent {
            cell = parent;
        }
        cell
    }

    /// What a cell holds; the reader runs again when it grows.
    pub fn read_cell(&mut self, cell: CellId, reader: u32) -> Ty {
        let cell = self.find(cell);
        let data = &mut self.cells[cell.index()];
        if reader != u32::MAX {
            data.readers.add(reader);
        }
        data.content
    }

    /// Stores a type into a cell: its content becomes the join. Values that lose their layout by it are boxed.
    pub fn flow_into(&mut self, cell: CellId, ty: Ty) {
        let root = self.find(cell);
        let old = self.cells[root.index()].content;
        let mut new = self.join(old, ty);
        if self.mentions(new, root, 0) {
            // A type that contains itself, such as that of a function which captures another that captures it.
            new = Ty::OBJECT;
            self.cells[root.index()].content = new;
            self.escape(old);
            self.escape(ty);
            self.cells[root.index()].content = old;
        }
        let root = self.find(cell);
        let old = self.cells[root.index()].content;
        if new != old {
            let data = &mut self.cells[root.index()];
            data.content = new;
            self.grown += 1;
            self.dirty.extend(data.readers.all());
        }
    }

    /// Does the type contain the cell, or is it too deep to be told apart from one that does?
    fn mentions(&self, ty: Ty, cell: CellId, depth: u32) -> bool {
        if depth > 6 {
            return true;
        }
        match self.kind(ty) {
            TyKind::Cell(c) => {
                let c = self.find(*c);
                c == cell || self.mentions(self.cells[c.index()].content, cell, depth + 1)
            }
            TyKind::Class(_, args) | TyKind::Tuple(args) => args.iter().any(|&a| self.mentions(a, cell, depth)),
            TyKind::Opt(t) => self.mentions(*t, cell, depth),
            _ => false,
        }
    }

    /// Makes two arguments one: cells are united, a cell takes in what it meets.
    pub fn unify(&mut self, a: Ty, b: Ty) {
        let (ka, kb) = (self.kind(a).clone(), self.kind(b).clone());
        match (ka, kb) {
            (TyKind::Cell(x), TyKind::Cell(y)) => self.unite(x, y),
            (TyKind::Cell(x), _) => self.flow_into(x, b),
            (_, TyKind::Cell(y)) => self.flow_into(y, a),
            _ => {}
        }
    }

    fn unite(&mut self, x: CellId, y: CellId) {
        let (x, y) = (self.find(x), self.find(y));
        if x == y {
            return;
        }
        let moved = std::mem::take(&mut self.cells[y.index()].readers);
        let (cx, cy) = (self.cells[x.index()].content, self.cells[y.index()].content);
        self.cells[y.index()].parent = Some(x);
        self.grown += 1;
        if cx != cy {
            self.dirty.extend(moved.all());
            self.dirty.extend(self.cells[x.index()].readers.all());
        }
        for &r in moved.all() {
            self.cells[x.index()].readers.add(r);
        }
        self.flow_into(x, cy);
    }

    // The lattice.

    /// The least type that holds both. Containers of one class that meet share their cells from here on; what has no
    /// common layout becomes `object`, and both sides count as boxed.
    pub fn join(&mut self, a: Ty, b: Ty) -> Ty {
        if a == b {
            return a;
        }
        let (ka, kb) = (self.kind(a).clone(), self.kind(b).clone());
        match (ka, kb) {
            (TyKind::Never, _) => b,
            (_, TyKind::Never) => a,
            (TyKind::None, _) => self.join_none(b),
            (_, TyKind::None) => self.join_none(a),
            (TyKind::Object, _) => self.boxed(b),
            (_, TyKind::Object) => self.boxed(a),
            (TyKind::Function(_) | TyKind::Type(..) | TyKind::Module(_), _)
            | (_, TyKind::Function(_) | TyKind::Type(..) | TyKind::Module(_)) => {
                self.escape_class(a);
                self.escape_class(b);
                let (a, b) = (self.as_value(a), self.as_value(b));
                self.join(a, b)
            }
            (TyKind::Opt(x), TyKind::Opt(y)) => self.join_opt(x, y),
            (TyKind::Opt(x), _) => self.join_opt(x, b),
            (_, TyKind::Opt(y)) => self.join_opt(a, y),
            (TyKind::Tuple(xs), TyKind::Tuple(ys)) if xs.len() == ys.len() => {
                let items = xs.iter().zip(&ys).map(|(&x, &y)| self.join(x, y)).collect();
                self.intern(TyKind::Tuple(items))
            }
            (TyKind::Class(c, xs), TyKind::Class(d, ys)) if c == d => self.join_args(c, &xs, &ys, a, b),
            (TyKind::Class(c, xs), TyKind::Class(d, ys)) if xs.is_empty() && ys.is_empty() => {
                match self.common_base(c, d) {
                    Some(base) => self.class(base, vec![]),
                    None => self.box_both(a, b),
                }
            }
            _ => self.box_both(a, b),
        }
    }

    fn join_none(&mut self, ty: Ty) -> Ty {
        let ty = self.as_value(ty);
        match self.kind(ty) {
            TyKind::Object => self.boxed(Ty::NONE),
            _ => self.optional(ty),
        }
    }

    /// The type of the run-time value that stands for a function or class known when compiling.
    pub fn as_value(&mut self, ty: Ty) -> Ty {
        match *self.kind(ty) {
            TyKind::Function(f) if self.builtins.contains(&f) => {
                let class = self.builtin_function.expect("it is there before the first function is a value");
                self.class(class, vec![ty])
            }
            TyKind::Function(_) => {
                let class =
                    self.function.expect("the class of functions is there before the first function is a value");
                self.class(class, vec![ty, Ty::NONE])
            }
            TyKind::Module(_) => {
                let class = self.module.expect("the class of modules is there before the first module is a value");
                self.class(class, vec![ty])
            }
            TyKind::Type(..) => {
                let class = self.metaclass.expect("the class of classes is there before the first class is a value");
                self.class(class, vec![])
            }
            _ => ty,
        }
    }

    fn join_opt(&mut self, a: Ty, b: Ty) -> Ty {
        let joined = self.join(a, b);
        self.optional(joined)
    }

    fn join_args(&mut self, class: ClassId, xs: &[Ty], ys: &[Ty], a: Ty, b: Ty) -> Ty {
        // What a function or a class stands for has no value: no layout holds two of them, or one and something else.
        if xs.iter().zip(ys).any(|(&x, &y)| x != y && (self.is_static(x) || self.is_static(y))) {
            return self.box_both(a, b);
        }
        let mut fits = true;
        for (&x, &y) in xs.iter().zip(ys) {
            self.unify(x, y);
            fits &= x == y || self.is_cell(x) || self.is_cell(y);
        }
        if !fits {
            return self.box_both(a, b);
        }
        let args = xs.iter().zip(ys).map(|(&x, &y)| if self.is_cell(x) { x } else { y }).collect();
        self.class(class, args)
    }

    fn is_cell(&self, ty: Ty) -> bool {
        matches!(self.kind(ty), TyKind::Cell(_))
    }

    fn boxed(&mut self, ty: Ty) -> Ty {
        self.escape(ty);
        Ty::OBJECT
    }

    fn box_both(&mut self, a: Ty, b: Ty) -> Ty {
        self.escape(a);
        self.escape(b);
        Ty::OBJECT
    }

    /// The nearest class that both derive from, if it is not `object`.
    fn common_base(&self, a: ClassId, b: ClassId) -> Option<ClassId> {
        let mut x = Some(a);
        while let Some(c) = x {
            if self.derives(b, c) {
                return x.filter(|c| self.number != x && !self.apart.contains(c));
            }
            x = self.bases[c.index()];
        }
        None
    }

    /// Is `class` the class `base` or below it?
    pub fn derives(&self, class: ClassId, base: ClassId) -> bool {
        let mut x = Some(class);
        while let Some(c) = x {
            if c == base {
                return true;
            }
            x = self.bases[c.index()];
        }
        false
    }
}
