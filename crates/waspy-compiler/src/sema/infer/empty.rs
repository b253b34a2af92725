//! Containers into which nothing has flowed when all has been looked at, and which are of anything then.

use crate::sema::Sema;
use crate::sema::types::{Ty, TyKind};

impl Sema<'_> {
    /// A container that no statement stores into, and that was boxed: what its class is found for when running may store anything
    /// into it. Or one whose elements a tuple holds, or an `A | B` of the library: these are compiled with `object` for them.
    pub(super) fn fill_boxed(&mut self) -> bool {
        let mut empty = vec![];
        let types = self.types.escaped.iter().chain(&self.types.awaited);
        types.for_each(|&ty| self.types.empty_cells(ty, &mut empty));
        for &cell in &empty {
            self.types.flow_into(cell, Ty::OBJECT);
        }
        !empty.is_empty()
    }

    /// What a function of the program captured may be filled by the library alone, which calls it: a container that is empty so far
    /// is one of anything then.
    pub(super) fn fill_captured(&mut self, ty: Ty) {
        let is_function = matches!(self.types.kind(ty), TyKind::Class(c, _) if Some(*c) == self.types.function);
        if !is_function {
            return;
        }
        let mut empty = vec![];
        self.types.empty_cells(ty, &mut empty);
        for cell in empty {
            self.types.flow_into(cell, Ty::OBJECT);
        }
    }
}
