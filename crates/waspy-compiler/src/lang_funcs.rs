//! Functions of the library that passes over IR call: slow paths of integers, allocation, tracebacks. Rows of the same
//! table as `lang_items.rs`, apart because a pass needs a signature and a function id and no types of Python.

use waspy_ir::{FuncId, Sig, Type};

macro_rules! lang_items {
    ($( $(#[$doc:meta])* $name:ident $path:literal ($($param:ident),*) -> ($($result:ident),*) ;)*) => {
        /// A library function that passes call.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
        pub enum LangItem { $($(#[$doc])* $name),* }

        impl LangItem {
            /// Every item, in table order.
            pub const ALL: &'static [LangItem] = &[$(LangItem::$name),*];
            /// Path in the library: module and name.
            pub const fn path(self) -> &'static str { match self { $(LangItem::$name => $path),* } }
            /// Its signature.
            pub fn sig(self) -> Sig {
                match self {
                    $(LangItem::$name => Sig { params: vec![$(Type::$param),*], results: vec![$(Type::$result),*] }),*
                }
            }
        }
    };
}

#[allow(missing_docs)]
mod items {
    use super::{Sig, Type};

    lang_items! {
        // Exact integers, whenever the fast path does not apply; operands may be small or not.
        IntAdd "core.int._add_slow" (Int, Int) -> (Int);
        IntSub "core.int._sub_slow" (Int, Int) -> (Int);
        IntMul "core.int._mul_slow" (Int, Int) -> (Int);
        IntNeg "core.int._neg_slow" (Int) -> (Int);
        IntFloorDiv "core.int._floordiv_slow" (Int, Int) -> (Int);
        IntMod "core.int._mod_slow" (Int, Int) -> (Int);
        IntAnd "core.int._and_slow" (Int, Int) -> (Int);
        IntOr "core.int._or_slow" (Int, Int) -> (Int);
        IntXor "core.int._xor_slow" (Int, Int) -> (Int);
        IntInvert "core.int._invert_slow" (Int) -> (Int);
        IntShl "core.int._shl_slow" (Int, Int) -> (Int);
        IntShr "core.int._shr_slow" (Int, Int) -> (Int);
        IntEq "core.int._eq_slow" (Int, Int) -> (I32);
        IntLt "core.int._lt_slow" (Int, Int) -> (I32);
        IntLe "core.int._le_slow" (Int, Int) -> (I32);
        /// Of a number outside the small range.
        IntFromI64 "core.int._from_i64_slow" (I64) -> (Int);
        /// Raises OverflowError outside 64 bits.
        IntToI64 "core.int._to_i64_slow" (Int) -> (I64);
        /// Raises OverflowError for a number outside 64 bits.
        IntOverflow "core.int._overflow" () -> ();
        /// Raises OverflowError where the float would be infinite.
        IntToF64 "core.int._to_f64_slow" (Int) -> (F64);

        /// Bytes of the object, its class object.
        Alloc "lowlevel.memory.alloc" (I32, Ptr) -> (Ptr);
        /// Bytes of the fixed part, bytes of an element, elements, class object.
        AllocTail "lowlevel.memory.alloc_tail" (I32, I32, I32, Ptr) -> (Ptr);

        /// Appends a site to the frames of the pending exception.
        TracebackAdd "core.traceback.traceback_add" (I32) -> ();
    }
}

pub use items::LangItem;

/// Gives the functions of lang items, making them when they are needed for the first time.
pub trait LangFuncs {
    /// The function of an item; it has the item's signature.
    fn func(&mut self, item: LangItem) -> FuncId;
}
