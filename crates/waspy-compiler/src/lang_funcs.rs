//! Functions of the library that passes over IR call: slow paths of integers, allocation, tracebacks. Rows of the same
//! table as `lang_items.rs`, apart because a pass needs a signature and a function id and no types of Python.

use waspy_ir::{FuncId, Sig, SiteId, Type};

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

        /// What allocation comes to; these have a form without a collector.
        AllocSlow "lowlevel.memory.alloc_slow" (I32) -> (I32);
        AllocSlowArena "lowlevel.memory.alloc_slow_arena" (I32) -> (I32);
        AllocTailArena "lowlevel.memory.alloc_tail_arena" (I32, I32, I32, Ptr) -> (Ptr);
        TakePinned "lowlevel.memory.take_pinned" (I32) -> (I32);
        TakePinnedArena "lowlevel.memory.take_pinned_arena" (I32) -> (I32);
        /// Functions that mean something else without one.
        CabiFree "lowlevel.memory.cabi_free" (Ptr, I32) -> ();
        CabiFreeArena "lowlevel.memory.cabi_free_arena" (Ptr, I32) -> ();
        CountLarge "lowlevel.memory.count_large" (I32) -> ();
        CountLargeArena "lowlevel.memory.count_large_arena" (I32) -> ();
        /// Calls that mean something only without a collector.
        BeginCall "lowlevel.memory.begin_call" () -> ();
        BeginCallArena "lowlevel.memory.begin_call_arena" () -> ();
        EndCall "lowlevel.memory.end_call" () -> ();
        EndCallArena "lowlevel.memory.end_call_arena" () -> ();
        KeepMade "lowlevel.memory.keep_made" () -> ();
        KeepMadeArena "lowlevel.memory.keep_made_arena" () -> ();

        /// Appends a site to the frames of the pending exception.
        TracebackAdd "core.traceback.traceback_add" (I32) -> ();
    }
}

pub use items::LangItem;

/// Gives the functions of lang items, making them when they are needed for the first time.
pub trait LangFuncs {
    /// The function of an item; it has the item's signature.
    fn func(&mut self, item: LangItem) -> FuncId;

    /// The number by which the program knows a place where something raises.
    fn site_number(&mut self, site: SiteId) -> i32 {
        site.0 as i32
    }
}
