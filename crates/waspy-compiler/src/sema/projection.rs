//! Types that stand for others, as signatures of the library write them: `Iter[X]`, `Item[X]`, `Result[F, A]`, `A | B` and what
//! holds them become what they are for the arguments of a call.

use super::Sema;
use super::program::Member;
use super::types::{Ty, TyKind};
use crate::lang_items::paths;

impl Sema<'_> {
    /// Replaces type parameters; `Iter[X]` and `Item[X]` become what they stand for.
    pub fn substitute(&mut self, ty: Ty, bindings: &[Ty]) -> Ty {
        let ty = self.types.substitute(ty, bindings);
        self.project(ty)
    }

    fn project(&mut self, ty: Ty) -> Ty {
        let (class, args) = match self.types.kind(ty).clone() {
            TyKind::Class(class, args) if !args.is_empty() => (class, args),
            TyKind::Tuple(items) => {
                let items = items.into_iter().map(|i| self.project_awaited(i)).collect();
                return self.types.intern(TyKind::Tuple(items));
            }
            TyKind::Opt(inner) => {
                let inner = self.project(inner);
                return self.types.optional(inner);
            }
            _ => return ty,
        };
        if class == self.lang_class(paths::ITER_TYPE) {
            return self.iterator_type(args[0]);
        }
        if class == self.lang_class(paths::ITEM_TYPE) {
            let iterator = self.iterator_type(args[0]);
            return self.taken_type(iterator);
        }
        if class == self.lang_class(paths::TAKEN_TYPE) {
            let iterator = self.types.read(args[0], self.infer.current);
            return if self.types.has_param(iterator) { ty } else { self.taken_type(iterator) };
        }
        if class == self.lang_class(paths::RESULT_TYPE) {
            let callee = self.project(args[0]);
            // Several arguments are written as a tuple; one that turns out to be a tuple is one.
            let given = match self.types.kind(args[1]).clone() {
                TyKind::Tuple(items) => items,
                _ => vec![args[1]],
            };
            let given = given.into_iter().map(|a| self.project(a)).collect();
            return self.call_result(callee, given);
        }
        if class == self.lang_class(paths::EITHER_TYPE) {
            let reader = self.infer.current;
            let mut all = Ty::NEVER;
            for arg in args {
                let part = self.project_awaited(arg);
                let part = self.types.read_awaited(part, reader);
                all = self.types.join(all, part);
            }
            return all;
        }
        let args = args.into_iter().map(|a| self.project(a)).collect();
        self.types.class(class, args)
    }

    /// A part that is compiled with `object` for it if nothing ever becomes known of it.
    fn project_awaited(&mut self, part: Ty) -> Ty {
        let projected = self.project(part);
        if projected == Ty::NEVER {
            self.types.await_type(part);
        }
        projected
    }

    /// Is a declared result that of `A | B` with type parameters?
    pub fn is_either(&mut self, ty: Ty) -> bool {
        let either = self.lang_class(paths::EITHER_TYPE);
        matches!(*self.types.kind(ty), TyKind::Class(c, _) if c == either)
    }

    /// The type of `iter(x)`.
    fn iterator_type(&mut self, ty: Ty) -> Ty {
        let ty = self.types.read(ty, self.infer.current);
        if ty == Ty::OBJECT || ty == Ty::NEVER || self.types.has_param(ty) {
            return ty;
        }
        if let TyKind::Opt(inner) = *self.types.kind(ty) {
            // `iter(None)` raises.
            return self.iterator_type(inner);
        }
        self.method_result(ty, paths::ITER)
    }

    /// The type of `next(iterator)`.
    fn taken_type(&mut self, iterator: Ty) -> Ty {
        if let TyKind::Opt(inner) = *self.types.kind(iterator) {
            return self.taken_type(inner);
        }
        let take = if self.writes_next(iterator) { paths::DUNDER_NEXT } else { paths::ITER_TAKE };
        self.method_result(iterator, take)
    }

    /// The declared result of a library method without arguments.
    fn method_result(&mut self, ty: Ty, name: &str) -> Ty {
        let Some((class, args)) = self.class_of(ty) else { return Ty::NEVER };
        if ty == Ty::OBJECT {
            return ty;
        }
        match self.find_member(class, name) {
            Some((owner, Member::Methods(ids))) if self.program.function(ids[0]).dialect => {
                let args = self.args_of_base(class, &args, owner);
                let sig = self.signature(ids[0]);
                let result = self.substitute(sig.ret, &args);
                self.types.read(result, self.infer.current)
            }
            Some((_, Member::Methods(_))) => {
                // What a method of the program gives is found by calling it.
                let (method, name) = (self.lang_class(paths::METHOD), self.types.intern(TyKind::Name(name.into())));
                let bound = self.types.class(method, vec![ty, name]);
                self.call_result(bound, vec![])
            }
            _ => Ty::OBJECT,
        }
    }
}
