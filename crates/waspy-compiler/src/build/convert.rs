//! Conversions: boxing, unboxing, sentinels of optional values, numbers, tuples.

use super::expr::{BOOL_NONE, FLOAT_NONE, INT_NONE};
use super::function::FnBuild;
use crate::lang_items::paths;
use crate::sema::types::{Ty, TyKind};
use waspy_ir::{Imm, Op, Type, Value};

/// The immediates of `object`.
const OBJ_NONE: i32 = 0;
const OBJ_FALSE: i32 = 2;
const OBJ_TRUE: i32 = 4;

impl FnBuild<'_, '_, '_> {
    /// The value as one of another type; both types are resolved.
    pub fn convert(&mut self, value: Option<Value>, from: Ty, to: Ty) -> Option<Value> {
        if from == to || self.f.is_terminated() {
            return value;
        }
        let (kf, kt) = (self.b.sema.types.kind(from).clone(), self.b.sema.types.kind(to).clone());
        match (kf, kt) {
            (TyKind::Never, _) => self.b.repr(to).map(|t| self.f.zero(t)),
            (TyKind::Function(_) | TyKind::Module(_), _) => {
                let ty = self.b.sema.types.as_value(from);
                let data = self.b.static_object(ty);
                let object = self.f.ins(Op::RefConst, &[], Imm::Data(data));
                self.convert(Some(object), ty, to)
            }
            (TyKind::Type(class, args), _) => {
                let ty = self.b.sema.types.as_value(from);
                let object = self.class_object_value(class, args);
                self.convert(Some(object), ty, to)
            }
            (_, TyKind::Object) => Some(self.boxed(value, from)),
            (TyKind::Object, _) => self.unboxed(value, to),
            (TyKind::None, TyKind::Opt(inner)) => Some(self.none_of(inner)),
            (TyKind::Opt(a), TyKind::Opt(b)) => self.convert_optional(value, a, b, from, to),
            (_, TyKind::Opt(inner)) => self.convert(value, from, inner),
            (TyKind::Opt(inner), _) => self.convert(value, inner, to),
            (TyKind::Tuple(xs), TyKind::Tuple(ys)) => self.convert_tuple(value, &xs, &ys, from, to),
            (TyKind::Tuple(xs), TyKind::Class(_, ys)) => self.tuple_to_variable(value, &xs, ys[0], from, to),
            _ => self.convert_number(value, from, to),
        }
    }

    fn convert_number(&mut self, value: Option<Value>, from: Ty, to: Ty) -> Option<Value> {
        let value = value?;
        match (self.b.repr(from), self.b.repr(to)) {
            (Some(Type::I32), Some(Type::Int)) => Some(self.f.op(Op::IntFromI32, &[value])),
            (Some(Type::I32), Some(Type::F64)) => Some(self.f.op(Op::F64ConvertI32S, &[value])),
            (Some(Type::Int), Some(Type::F64)) => self.raising(Op::IntToF64, &[value], Imm::None),
            (Some(Type::I32), Some(Type::I32)) if self.b.sema.lang_ty(paths::BOOL) == to => {
                let zero = self.f.i32(0);
                Some(self.f.op(Op::I32Ne, &[value, zero]))
            }
            (Some(Type::Ref), Some(Type::Ref)) if self.is_narrower(from, to) => {
                Some(self.f.op(Op::RefNarrow, &[value]))
            }
            (_, None) => None,
            _ => Some(value),
        }
    }

    /// Is `to` a class below the class `from`?
    fn is_narrower(&mut self, from: Ty, to: Ty) -> bool {
        match (self.b.sema.class_of(from), self.b.sema.class_of(to)) {
            (Some((from, _)), Some((to, _))) => from != to && self.b.sema.types.derives(to, from),
            _ => false,
        }
    }

    /// `None` in the place of a value of this type.
    pub fn none_of(&mut self, inner: Ty) -> Value {
        match self.b.repr(inner) {
            Some(Type::Int) => self.f.int(INT_NONE),
            Some(Type::F64) => self.f.f64(f64::from_bits(FLOAT_NONE)),
            Some(Type::I32) => self.f.i32(BOOL_NONE),
            Some(other) => self.f.zero(other),
            None => self.f.i32(1),
        }
    }

    fn convert_optional(&mut self, value: Option<Value>, a: Ty, b: Ty, from: Ty, to: Ty) -> Option<Value> {
        if self.b.repr(a) == self.b.repr(b) && matches!(self.b.repr(a), Some(Type::Ref)) {
            return self.convert(value, a, b);
        }
        let none = self.is_none(value, from);
        self.choose(none, to, |s| Some(s.none_of(b)), |s| s.convert(value, a, b))
    }

    /// One of two values, by a condition.
    fn choose(
        &mut self,
        cond: Value,
        ty: Ty,
        then: impl FnOnce(&mut Self) -> Option<Value>,
        other: impl FnOnce(&mut Self) -> Option<Value>,
    ) -> Option<Value> {
        self.var_names.push(String::new());
        let result = crate::sema::tree::Var(self.var_names.len() as u32 - 1);
        self.branch(
            cond,
            |s| {
                let value = then(s);
                s.set(result, value, ty);
            },
            |s| {
                let value = other(s);
                s.set(result, value, ty);
            },
        );
        self.vars.remove(&result)?.value
    }

    /// The value as `object`.
    pub fn boxed(&mut self, value: Option<Value>, from: Ty) -> Value {
        let kind = self.b.sema.types.kind(from).clone();
        let Some(value) = value else { return self.f.ins(Op::ObjConst, &[], Imm::I32(OBJ_NONE)) };
        if let TyKind::Opt(inner) = kind {
            if self.b.repr(inner) == Some(Type::Ref) {
                return self.f.op(Op::RefToObj, &[value]);
            }
            let none = self.is_none(Some(value), from);
            let boxed = self.choose(
                none,
                Ty::OBJECT,
                |s| Some(s.f.ins(Op::ObjConst, &[], Imm::I32(OBJ_NONE))),
                |s| Some(s.boxed(Some(value), inner)),
            );
            return boxed.unwrap_or_else(|| self.f.zero(Type::Obj));
        }
        match self.b.repr(from) {
            Some(Type::Int) => self.box_with(paths::BOX_INT, value),
            Some(Type::F64) => self.box_with(paths::BOX_FLOAT, value),
            Some(Type::I32) => {
                let yes = self.f.ins(Op::ObjConst, &[], Imm::I32(OBJ_TRUE));
                let no = self.f.ins(Op::ObjConst, &[], Imm::I32(OBJ_FALSE));
                self.f.op(Op::SelectObj, &[yes, no, value])
            }
            Some(Type::Ref) => self.f.op(Op::RefToObj, &[value]),
            Some(Type::Obj) => value,
            other => panic!("a value carried as {other:?} cannot be boxed in {}", self.f.func.name),
        }
    }

    fn box_with(&mut self, path: &'static str, value: Value) -> Value {
        let function = self.b.lang_func(path);
        self.call_func(function, &[value]).expect("boxing gives a value")
    }

    fn unboxed(&mut self, value: Option<Value>, to: Ty) -> Option<Value> {
        let value = value?;
        if let TyKind::Opt(inner) = *self.b.sema.types.kind(to) {
            if self.b.repr(inner) == Some(Type::Ref) {
                return Some(self.f.op(Op::ObjToRef, &[value]));
            }
            let none = self.is_none(Some(value), Ty::OBJECT);
            return self.choose(none, to, |s| Some(s.none_of(inner)), |s| s.unboxed(Some(value), inner));
        }
        match self.b.repr(to)? {
            Type::Int => Some(self.box_with(paths::UNBOX_INT, value)),
            Type::F64 => Some(self.box_with(paths::UNBOX_FLOAT, value)),
            Type::I32 => {
                let raw = self.f.op(Op::ObjRaw, &[value]);
                let yes = self.f.i32(OBJ_TRUE);
                Some(self.f.op(Op::I32Eq, &[raw, yes]))
            }
            Type::Ref => Some(self.f.op(Op::ObjToRef, &[value])),
            Type::Obj => Some(value),
            other => panic!("an object cannot be unboxed to {other:?} in {}", self.f.func.name),
        }
    }

    // Tuples.

    /// A new tuple of converted parts.
    pub fn make_tuple(&mut self, parts: Vec<(Option<Value>, Ty)>, types: &[Ty], ty: Ty) -> Value {
        let mut values = vec![];
        for ((value, from), &to) in parts.into_iter().zip(types) {
            values.push(self.convert(value, from, to));
        }
        let layout = self.b.layout(ty);
        let tuple = if self.b.module.layouts[layout.id.index()].tail > 0 {
            let n = self.f.i32(types.len() as i32);
            let made = self.raising(Op::NewTail, &[n], Imm::Layout(layout.id));
            made.expect("an allocation gives a value")
        } else {
            self.f.ins(Op::New, &[], Imm::Layout(layout.id))
        };
        let length = layout.field(paths::TUPLE_LENGTH).clone();
        let n = self.f.i32(types.len() as i32);
        self.f.store(Op::StoreI32, tuple, n, length.offset, length.part);
        for (i, value) in values.into_iter().enumerate() {
            let place = layout.field(&i.to_string()).clone();
            let storage = self.b.storage(place.ty);
            if let Some(value) = value {
                self.f.store(storage.store, tuple, value, place.offset, place.part);
            }
        }
        tuple
    }

    fn tuple_parts(&mut self, value: Value, types: &[Ty], ty: Ty) -> Vec<(Option<Value>, Ty)> {
        let layout = self.b.layout(ty);
        let mut parts = vec![];
        for (i, &item) in types.iter().enumerate() {
            let place = layout.field(&i.to_string()).clone();
            let storage = self.b.storage(place.ty);
            let loaded = (storage.size > 0).then(|| self.f.load(storage.load, value, place.offset, place.part));
            parts.push((loaded, item));
        }
        parts
    }

    fn convert_tuple(&mut self, value: Option<Value>, xs: &[Ty], ys: &[Ty], from: Ty, to: Ty) -> Option<Value> {
        let parts = self.tuple_parts(value?, xs, from);
        Some(self.make_tuple(parts, ys, to))
    }

    fn tuple_to_variable(&mut self, value: Option<Value>, xs: &[Ty], item: Ty, from: Ty, to: Ty) -> Option<Value> {
        let value = value?;
        let layout = self.b.layout(to);
        if self.b.layout(from).id == layout.id {
            return Some(value);
        }
        let parts = self.tuple_parts(value, xs, from);
        let mut values = vec![];
        for (part, from) in parts {
            values.push(self.convert(part, from, item));
        }
        let n = self.f.i32(xs.len() as i32);
        let tuple = self.raising(Op::NewTail, &[n], Imm::Layout(layout.id))?;
        let length = layout.field(paths::TUPLE_LENGTH).clone();
        self.f.store(Op::StoreI32, tuple, n, length.offset, length.part);
        let (tail, _) = layout.tail.expect("tuple has a tail");
        let storage = self.b.storage(item);
        let part = self.b.part("tuple.items");
        for (i, value) in values.into_iter().enumerate() {
            if let Some(value) = value {
                self.f.store(storage.store, tuple, value, tail + i as u32 * storage.size, part);
            }
        }
        Some(tuple)
    }
}
