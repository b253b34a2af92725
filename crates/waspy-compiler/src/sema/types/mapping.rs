//! Types made from types: cells read or replaced, parameters bound.

use super::{CellId, Ty, TyKind, Types};

impl Types {
    /// The type with each cell replaced by its representative: equal abstract types become equal. A cell of `object` takes in
    /// whatever comes and grows no more: all of them are one. What a function captured keeps its cells, as part of what it is.
    pub fn normalise(&mut self, ty: Ty) -> Ty {
        self.with_representatives(ty, true)
    }

    fn with_representatives(&mut self, ty: Ty, merges: bool) -> Ty {
        if !self.contains[ty.index()].open {
            return ty;
        }
        let merges = merges && !matches!(self.kind(ty), TyKind::Class(c, _) if Some(*c) == self.function);
        self.map_args(ty, &mut |types, t| match *types.kind(t) {
            TyKind::Cell(c) => {
                let root = types.find(c);
                match types.cells[root.index()].content {
                    Ty::OBJECT if merges => Ty::OBJECT,
                    _ => types.intern(TyKind::Cell(root)),
                }
            }
            _ => types.with_representatives(t, merges),
        })
    }

    /// The type with `object` for each empty cell: its layout if nothing is ever stored. A container that is empty so far
    /// has the class object of those of `object`, so an arm of a dispatcher must be able to read elements from it.
    pub fn fill_empty(&mut self, ty: Ty, reader: u32) -> Ty {
        self.map_args(ty, &mut |types, t| {
            let TyKind::Cell(c) = *types.kind(t) else { return types.fill_empty(t, reader) };
            if types.read_cell(c, reader) == Ty::NEVER { Ty::OBJECT } else { t }
        })
    }

    /// Cells in a type into which nothing was ever stored.
    pub fn empty_cells(&self, ty: Ty, found: &mut Vec<CellId>) {
        if !self.contains[ty.index()].open {
            return;
        }
        match self.kind(ty) {
            TyKind::Cell(c) => {
                let cell = self.find(*c);
                let content = self.cells[cell.index()].content;
                if content != Ty::NEVER {
                    self.empty_cells(content, found);
                } else if !found.contains(&cell) {
                    found.push(cell);
                }
            }
            TyKind::Opt(inner) => self.empty_cells(*inner, found),
            TyKind::Class(_, args) | TyKind::Tuple(args) => args.iter().for_each(|&a| self.empty_cells(a, found)),
            _ => {}
        }
    }

    /// The type with each cell replaced by what it holds, all the way down. An empty cell is `object`: nothing was
    /// ever stored, any layout serves.
    pub fn resolve(&mut self, ty: Ty) -> Ty {
        if !self.contains[ty.index()].open {
            return ty;
        }
        if let TyKind::Cell(c) = *self.kind(ty) {
            let content = self.cells[self.find(c).index()].content;
            return self.resolve(content);
        }
        self.map_args(ty, &mut |types, t| match *types.kind(t) {
            TyKind::Cell(c) => {
                let content = types.cells[types.find(c).index()].content;
                if content == Ty::NEVER { Ty::OBJECT } else { types.resolve(content) }
            }
            _ => types.resolve_argument(t),
        })
    }

    /// The resolved type of an argument: what was never stored into has the layout that [`Types::resolve`] gives it.
    pub fn resolve_argument(&mut self, ty: Ty) -> Ty {
        let resolved = self.resolve(ty);
        if resolved == Ty::NEVER { Ty::OBJECT } else { resolved }
    }

    /// Rebuilds a type with its arguments mapped.
    pub fn map_args(&mut self, ty: Ty, f: &mut dyn FnMut(&mut Types, Ty) -> Ty) -> Ty {
        match self.kind(ty).clone() {
            TyKind::Class(c, args) if !args.is_empty() => {
                let args = args.into_iter().map(|a| f(self, a)).collect();
                self.intern(TyKind::Class(c, args))
            }
            TyKind::Tuple(items) => {
                let items = items.into_iter().map(|a| f(self, a)).collect();
                self.intern(TyKind::Tuple(items))
            }
            TyKind::Type(c, args) if !args.is_empty() => {
                let args = args.into_iter().map(|a| f(self, a)).collect();
                self.intern(TyKind::Type(c, args))
            }
            TyKind::Opt(inner) => {
                let inner = f(self, inner);
                self.optional(inner)
            }
            _ => ty,
        }
    }

    /// Replaces type parameters. A missing binding is `Never`.
    pub fn substitute(&mut self, ty: Ty, bindings: &[Ty]) -> Ty {
        if !self.contains[ty.index()].param {
            return ty;
        }
        match *self.kind(ty) {
            TyKind::Param(i) => bindings.get(i as usize).copied().unwrap_or(Ty::NEVER),
            _ => self.map_args(ty, &mut |types, t| types.substitute(t, bindings)),
        }
    }

    /// Like [`Types::substitute`], for a type that becomes a value's: a parameter bound to a cell at the top is read.
    pub fn substitute_value(&mut self, ty: Ty, bindings: &[Ty], reader: u32) -> Ty {
        let ty = self.substitute(ty, bindings);
        self.read(ty, reader)
    }

    /// A cell at the top (also below `Opt` and in a fixed tuple, which is a value itself) is read; everything else stays.
    pub fn read(&mut self, ty: Ty, reader: u32) -> Ty {
        if !self.contains[ty.index()].open {
            return ty;
        }
        match self.kind(ty).clone() {
            TyKind::Cell(c) => {
                let content = self.read_cell(c, reader);
                if matches!(self.kind(content), TyKind::Tuple(_)) { self.read(content, reader) } else { content }
            }
            TyKind::Opt(inner) => {
                let inner = self.read(inner, reader);
                self.optional(inner)
            }
            TyKind::Tuple(items) => {
                let items = items.into_iter().map(|i| self.read_awaited(i, reader)).collect();
                self.intern(TyKind::Tuple(items))
            }
            _ => ty,
        }
    }

    /// Like [`Types::read`], of a part of a type that is compiled with `object` for it if nothing ever becomes known of it.
    pub fn read_awaited(&mut self, ty: Ty, reader: u32) -> Ty {
        let content = self.read(ty, reader);
        if content == Ty::NEVER {
            self.await_type(ty);
        }
        content
    }

    /// Nothing is known of the type yet.
    pub fn await_type(&mut self, ty: Ty) {
        if self.contains[ty.index()].open {
            self.awaited.insert(ty);
        }
    }

    /// Each class and tuple argument that is no cell yet becomes a new one: the type of a container that the program
    /// may go on to change.
    pub fn open(&mut self, ty: Ty) -> Ty {
        match self.kind(ty).clone() {
            TyKind::Class(class, _) if Some(class) == self.function => ty,
            TyKind::Class(..) => self.map_args(ty, &mut |types, t| match types.kind(t) {
                TyKind::Cell(_) => t,
                _ if types.is_static(t) => t,
                _ => {
                    let inner = types.open(t);
                    types.new_cell_ty(inner)
                }
            }),
            TyKind::Tuple(_) | TyKind::Opt(_) => self.map_args(ty, &mut |types, t| types.open(t)),
            _ => ty,
        }
    }

    /// Does the type contain a type parameter?
    pub fn has_param(&self, ty: Ty) -> bool {
        self.contains[ty.index()].param
    }
}
