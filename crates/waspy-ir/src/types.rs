//! The types of IR values. Each has one wasm carrier; the kinds beyond the wasm types say what the collector and the
//! integer passes must know about a value.

use std::fmt;

/// The type of an IR value.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Type {
    /// 32-bit machine word; also `bool` (0 or 1).
    I32,
    /// 64-bit machine word.
    I64,
    /// 64-bit float.
    F64,
    /// 32-bit float: only at the boundary and in storage.
    F32,
    /// A Python `int` in an i64: itself while small, otherwise a handle to a heap integer (ARCHITECTURE.md, "Values").
    Int,
    /// Address of a heap object, or 0.
    Ref,
    /// A value of any class in an i32: 0 is `None`, low bit set is a small integer, otherwise an object's address.
    Obj,
    /// A raw address. Derived from an object by `ptr_add`, it keeps that object alive (roots pass).
    Ptr,
}

impl Type {
    /// Name in the text form.
    pub const fn name(self) -> &'static str {
        match self {
            Type::I32 => "i32",
            Type::I64 => "i64",
            Type::F64 => "f64",
            Type::F32 => "f32",
            Type::Int => "int",
            Type::Ref => "ref",
            Type::Obj => "obj",
            Type::Ptr => "ptr",
        }
    }

    /// All types, for the parser of the text form.
    pub const ALL: [Type; 8] = [Type::I32, Type::I64, Type::F64, Type::F32, Type::Int, Type::Ref, Type::Obj, Type::Ptr];

    /// The wasm type that carries a value of this type: one of `I32`, `I64`, `F64`, `F32`.
    pub const fn carrier(self) -> Type {
        match self {
            Type::Int => Type::I64,
            Type::Ref | Type::Obj | Type::Ptr => Type::I32,
            t => t,
        }
    }

    /// May the value refer to a heap object, so that it has to be in the shadow stack while something may collect?
    pub const fn is_root(self) -> bool {
        matches!(self, Type::Int | Type::Ref | Type::Obj)
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Parameter and result types of a function. Several results become wasm multi-value results.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Sig {
    /// Parameter types, in order.
    pub params: Vec<Type>,
    /// Result types, in order.
    pub results: Vec<Type>,
}
