//! THE op table. A row is an op: its Rust name, its mnemonic in the text form, operand types, result types, what its
//! immediate is, and its effects. Passes read the row; only `codegen` has an arm for each op.
//!
//! Operand class `A` (address) accepts `Ref`, `Ptr` and `Obj`. Rows with `*` take what the immediate says (callee,
//! layout). Control flow between blocks is not here: see [`crate::func::Term`].

use crate::types::Type;

/// What an operand slot accepts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Operand {
    /// Exactly this type.
    Is(Type),
    /// Any address: `Ref`, `Ptr` or `Obj`.
    Addr,
}

/// Which immediate an op carries.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ImmKind {
    /// None.
    None,
    /// A 32-bit constant.
    I32,
    /// A 64-bit constant.
    I64,
    /// A float constant, by bits.
    F64,
    /// A function of the module.
    Func,
    /// A mutable global of the module.
    Global,
    /// A static data item of the module.
    Data,
    /// A byte offset and a heap partition.
    Mem,
    /// An object layout of the module.
    Layout,
    /// A signature, for calls through the table.
    Sig,
}

/// Effect bits of an op. No bit: the op depends on its operands alone and may be moved, shared and deleted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Effects(pub u16);

impl Effects {
    /// No effect.
    pub const PURE: Effects = Effects(0);
    /// May set the pending exception.
    pub const RAISES: Effects = Effects(1);
    /// May run the collector.
    pub const COLLECTS: Effects = Effects(2);
    /// May trap for some operands: never hoisted above its guard.
    pub const TRAPS: Effects = Effects(4);
    /// Reads memory or globals (of the partition in its immediate).
    pub const READS: Effects = Effects(8);
    /// Writes memory or globals (of the partition in its immediate).
    pub const WRITES: Effects = Effects(16);
    /// Its effects are those of the callee in its immediate.
    pub const CALLS: Effects = Effects(32);
    /// Control does not go past it.
    pub const DIVERGES: Effects = Effects(64);
    /// Returns a fresh object: deletable when unused although it collects.
    pub const FRESH: Effects = Effects(128);

    /// Is any bit of `other` set?
    #[inline(always)]
    pub const fn has(self, other: Effects) -> bool {
        self.0 & other.0 != 0
    }

    /// Both sets of bits.
    pub const fn and(self, other: Effects) -> Effects {
        Effects(self.0 | other.0)
    }
}

macro_rules! operand {
    (A) => {
        Operand::Addr
    };
    ($t:ident) => {
        Operand::Is(Type::$t)
    };
}

macro_rules! ops {
    ($( $name:ident $mnemonic:literal ($($arg:ident),*) -> ($($res:ident),*) $imm:ident [$($eff:ident)*] ;)*) => {
        /// An operation of the IR. See the table in this file.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
        #[allow(missing_docs)]
        pub enum Op { $($name),* }

        /// The last column, in table order.
        static EFFECTS: &[Effects] = &[$(Effects::PURE$(.and(Effects::$eff))*),*];

        impl Op {
            /// Every op, in table order.
            pub const ALL: &'static [Op] = &[$(Op::$name),*];
            /// Name in the text form.
            pub const fn mnemonic(self) -> &'static str { match self { $(Op::$name => $mnemonic),* } }
            /// Operand slots. Empty for ops whose operands depend on the immediate.
            pub const fn operands(self) -> &'static [Operand] { match self { $(Op::$name => &[$(operand!($arg)),*]),* } }
            /// Result types. Empty for ops whose results depend on the immediate.
            pub const fn results(self) -> &'static [Type] { match self { $(Op::$name => &[$(Type::$res),*]),* } }
            /// Kind of immediate.
            pub const fn imm(self) -> ImmKind { match self { $(Op::$name => ImmKind::$imm),* } }
            /// Effects of the op itself (a call adds its callee's). A look-up, also where nothing is optimised: passes ask for
            /// them more than for anything else.
            #[inline(always)]
            pub fn effects(self) -> Effects { EFFECTS[self as usize] }
        }
    };
}

ops! {
    // Constants.
    I32Const "i32.const" () -> (I32) I32 [];
    I64Const "i64.const" () -> (I64) I64 [];
    F64Const "f64.const" () -> (F64) F64 [];
    IntConst "int.const" () -> (Int) I64 [];          // any i64 pattern: small integers and the sentinels
    IntBigPos "int.big_pos" () -> (Int) Data [];      // handle of a static positive heap integer
    IntBigNeg "int.big_neg" () -> (Int) Data [];
    RefNull "ref.null" () -> (Ref) None [];
    RefConst "ref.const" () -> (Ref) Data [];         // address of a static object
    ObjConst "obj.const" () -> (Obj) I32 [];          // 0 = None, 1 = unset, odd = small integer
    PtrConst "ptr.const" () -> (Ptr) Data [];         // address of static data
    LayoutAddr "layout.addr" () -> (Ptr) Layout [];   // address of a layout's class object
    LayoutSize "layout.size" () -> (I32) Layout [];

    // i32.
    I32Add "i32.add" (I32, I32) -> (I32) None [];
    I32Sub "i32.sub" (I32, I32) -> (I32) None [];
    I32Mul "i32.mul" (I32, I32) -> (I32) None [];
    I32DivS "i32.div_s" (I32, I32) -> (I32) None [TRAPS];
    I32DivU "i32.div_u" (I32, I32) -> (I32) None [TRAPS];
    I32RemS "i32.rem_s" (I32, I32) -> (I32) None [TRAPS];
    I32RemU "i32.rem_u" (I32, I32) -> (I32) None [TRAPS];
    I32And "i32.and" (I32, I32) -> (I32) None [];
    I32Or "i32.or" (I32, I32) -> (I32) None [];
    I32Xor "i32.xor" (I32, I32) -> (I32) None [];
    I32Shl "i32.shl" (I32, I32) -> (I32) None [];
    I32ShrS "i32.shr_s" (I32, I32) -> (I32) None [];
    I32ShrU "i32.shr_u" (I32, I32) -> (I32) None [];
    I32Rotl "i32.rotl" (I32, I32) -> (I32) None [];
    I32Clz "i32.clz" (I32) -> (I32) None [];
    I32Ctz "i32.ctz" (I32) -> (I32) None [];
    I32Popcnt "i32.popcnt" (I32) -> (I32) None [];
    I32Eqz "i32.eqz" (I32) -> (I32) None [];
    I32Eq "i32.eq" (I32, I32) -> (I32) None [];
    I32Ne "i32.ne" (I32, I32) -> (I32) None [];
    I32LtS "i32.lt_s" (I32, I32) -> (I32) None [];
    I32LtU "i32.lt_u" (I32, I32) -> (I32) None [];
    I32GtS "i32.gt_s" (I32, I32) -> (I32) None [];
    I32GtU "i32.gt_u" (I32, I32) -> (I32) None [];
    I32LeS "i32.le_s" (I32, I32) -> (I32) None [];
    I32LeU "i32.le_u" (I32, I32) -> (I32) None [];
    I32GeS "i32.ge_s" (I32, I32) -> (I32) None [];
    I32GeU "i32.ge_u" (I32, I32) -> (I32) None [];
    I32Extend8S "i32.extend8_s" (I32) -> (I32) None [];
    I32Extend16S "i32.extend16_s" (I32) -> (I32) None [];
    I32WrapI64 "i32.wrap_i64" (I64) -> (I32) None [];
    I32TruncSatF64S "i32.trunc_sat_f64_s" (F64) -> (I32) None [];

    // i64.
    I64Add "i64.add" (I64, I64) -> (I64) None [];
    I64Sub "i64.sub" (I64, I64) -> (I64) None [];
    I64Mul "i64.mul" (I64, I64) -> (I64) None [];
    I64DivS "i64.div_s" (I64, I64) -> (I64) None [TRAPS];
    I64DivU "i64.div_u" (I64, I64) -> (I64) None [TRAPS];
    I64RemS "i64.rem_s" (I64, I64) -> (I64) None [TRAPS];
    I64RemU "i64.rem_u" (I64, I64) -> (I64) None [TRAPS];
    I64And "i64.and" (I64, I64) -> (I64) None [];
    I64Or "i64.or" (I64, I64) -> (I64) None [];
    I64Xor "i64.xor" (I64, I64) -> (I64) None [];
    I64Shl "i64.shl" (I64, I64) -> (I64) None [];
    I64ShrS "i64.shr_s" (I64, I64) -> (I64) None [];
    I64ShrU "i64.shr_u" (I64, I64) -> (I64) None [];
    I64Rotl "i64.rotl" (I64, I64) -> (I64) None [];
    I64Clz "i64.clz" (I64) -> (I64) None [];
    I64Ctz "i64.ctz" (I64) -> (I64) None [];
    I64Popcnt "i64.popcnt" (I64) -> (I64) None [];
    I64Eqz "i64.eqz" (I64) -> (I32) None [];
    I64Eq "i64.eq" (I64, I64) -> (I32) None [];
    I64Ne "i64.ne" (I64, I64) -> (I32) None [];
    I64LtS "i64.lt_s" (I64, I64) -> (I32) None [];
    I64LtU "i64.lt_u" (I64, I64) -> (I32) None [];
    I64GtS "i64.gt_s" (I64, I64) -> (I32) None [];
    I64GtU "i64.gt_u" (I64, I64) -> (I32) None [];
    I64LeS "i64.le_s" (I64, I64) -> (I32) None [];
    I64LeU "i64.le_u" (I64, I64) -> (I32) None [];
    I64GeS "i64.ge_s" (I64, I64) -> (I32) None [];
    I64GeU "i64.ge_u" (I64, I64) -> (I32) None [];
    I64ExtendI32S "i64.extend_i32_s" (I32) -> (I64) None [];
    I64ExtendI32U "i64.extend_i32_u" (I32) -> (I64) None [];
    I64TruncSatF64S "i64.trunc_sat_f64_s" (F64) -> (I64) None [];
    I64TruncSatF64U "i64.trunc_sat_f64_u" (F64) -> (I64) None [];
    I64ReinterpretF64 "i64.reinterpret_f64" (F64) -> (I64) None [];

    // f64 (and f32 where bits cross the boundary).
    F64Add "f64.add" (F64, F64) -> (F64) None [];
    F64Sub "f64.sub" (F64, F64) -> (F64) None [];
    F64Mul "f64.mul" (F64, F64) -> (F64) None [];
    F64Div "f64.div" (F64, F64) -> (F64) None [];
    F64Neg "f64.neg" (F64) -> (F64) None [];
    F64Abs "f64.abs" (F64) -> (F64) None [];
    F64Sqrt "f64.sqrt" (F64) -> (F64) None [];
    F64Ceil "f64.ceil" (F64) -> (F64) None [];
    F64Floor "f64.floor" (F64) -> (F64) None [];
    F64Trunc "f64.trunc" (F64) -> (F64) None [];
    F64Nearest "f64.nearest" (F64) -> (F64) None [];
    F64Copysign "f64.copysign" (F64, F64) -> (F64) None [];
    F64Min "f64.min" (F64, F64) -> (F64) None [];
    F64Max "f64.max" (F64, F64) -> (F64) None [];
    F64Eq "f64.eq" (F64, F64) -> (I32) None [];
    F64Ne "f64.ne" (F64, F64) -> (I32) None [];
    F64Lt "f64.lt" (F64, F64) -> (I32) None [];
    F64Gt "f64.gt" (F64, F64) -> (I32) None [];
    F64Le "f64.le" (F64, F64) -> (I32) None [];
    F64Ge "f64.ge" (F64, F64) -> (I32) None [];
    F64ConvertI32S "f64.convert_i32_s" (I32) -> (F64) None [];
    F64ConvertI64S "f64.convert_i64_s" (I64) -> (F64) None [];
    F64ConvertI64U "f64.convert_i64_u" (I64) -> (F64) None [];
    F64ReinterpretI64 "f64.reinterpret_i64" (I64) -> (F64) None [];
    F64PromoteF32 "f64.promote_f32" (F32) -> (F64) None [];
    F32DemoteF64 "f32.demote_f64" (F64) -> (F32) None [];

    // Python integers, exact. Lowered late (transform/lower_int.rs) to a fast path and a call of the runtime's slow path.
    IntAdd "int.add" (Int, Int) -> (Int) None [RAISES COLLECTS];
    IntSub "int.sub" (Int, Int) -> (Int) None [RAISES COLLECTS];
    IntMul "int.mul" (Int, Int) -> (Int) None [RAISES COLLECTS];
    IntNeg "int.neg" (Int) -> (Int) None [RAISES COLLECTS];
    IntFloorDiv "int.floordiv" (Int, Int) -> (Int) None [RAISES COLLECTS];
    IntMod "int.mod" (Int, Int) -> (Int) None [RAISES COLLECTS];
    IntAnd "int.and" (Int, Int) -> (Int) None [RAISES COLLECTS];
    IntOr "int.or" (Int, Int) -> (Int) None [RAISES COLLECTS];
    IntXor "int.xor" (Int, Int) -> (Int) None [RAISES COLLECTS];
    IntInvert "int.invert" (Int) -> (Int) None [RAISES COLLECTS];
    IntShl "int.shl" (Int, Int) -> (Int) None [RAISES COLLECTS];
    IntShr "int.shr" (Int, Int) -> (Int) None [RAISES COLLECTS];
    IntEq "int.eq" (Int, Int) -> (I32) None [];
    IntNe "int.ne" (Int, Int) -> (I32) None [];
    IntLt "int.lt" (Int, Int) -> (I32) None [];
    IntLe "int.le" (Int, Int) -> (I32) None [];
    IntGt "int.gt" (Int, Int) -> (I32) None [];
    IntGe "int.ge" (Int, Int) -> (I32) None [];
    IntTruth "int.truth" (Int) -> (I32) None [];
    IntFromI32 "int.from_i32" (I32) -> (Int) None [];            // always small
    IntFromI64 "int.from_i64" (I64) -> (Int) None [COLLECTS];    // any 64-bit number, exact
    IntToI64 "int.to_i64" (Int) -> (I64) None [RAISES COLLECTS];          // OverflowError outside 64 bits
    IntToF64 "int.to_f64" (Int) -> (F64) None [RAISES COLLECTS];          // OverflowError where the float is infinite
    IntIsSmall "int.is_small" (Int) -> (I32) None [];            // is it the number itself?
    IntRaw "int.raw" (Int) -> (I64) None [];                     // the carrier, as it is
    IntFromRaw "int.from_raw" (I64) -> (Int) None [];            // the carrier, as it is
    IntFromSmall "int.from_small" (I64) -> (Int) None [];        // the same where ranges have shown that it is small

    // References. None of these changes a bit of the carrier.
    RefToObj "ref.to_obj" (Ref) -> (Obj) None [];
    ObjToRef "obj.to_ref" (Obj) -> (Ref) None [];
    // The same reference where a test has shown a class below the one it had. It traps never; but what is read through it
    // may be no field at all where the test fails, so it stays behind the test.
    RefNarrow "ref.narrow" (Ref) -> (Ref) None [TRAPS];
    ObjRaw "obj.raw" (Obj) -> (I32) None [];
    ObjFromRaw "obj.from_raw" (I32) -> (Obj) None [];
    RefIsNull "ref.is_null" (Ref) -> (I32) None [];
    RefEq "ref.eq" (Ref, Ref) -> (I32) None [];
    ObjEq "obj.eq" (Obj, Obj) -> (I32) None [];
    PtrFromRef "ptr.from_ref" (Ref) -> (Ptr) None [];
    RefFromPtr "ref.from_ptr" (Ptr) -> (Ref) None [];
    PtrRaw "ptr.raw" (Ptr) -> (I32) None [];
    PtrFromRaw "ptr.from_raw" (I32) -> (Ptr) None [];
    PtrAdd "ptr.add" (A, I32) -> (Ptr) None [];                  // keeps its base alive

    // Memory. The immediate is a byte offset and a heap partition.
    Load8U "load8_u" (A) -> (I32) Mem [READS];
    Load8S "load8_s" (A) -> (I32) Mem [READS];
    Load16U "load16_u" (A) -> (I32) Mem [READS];
    Load16S "load16_s" (A) -> (I32) Mem [READS];
    LoadI32 "load.i32" (A) -> (I32) Mem [READS];
    LoadI64 "load.i64" (A) -> (I64) Mem [READS];
    LoadF64 "load.f64" (A) -> (F64) Mem [READS];
    LoadF32 "load.f32" (A) -> (F32) Mem [READS];
    LoadInt "load.int" (A) -> (Int) Mem [READS];
    LoadRef "load.ref" (A) -> (Ref) Mem [READS];
    LoadObj "load.obj" (A) -> (Obj) Mem [READS];
    LoadPtr "load.ptr" (A) -> (Ptr) Mem [READS];
    Store8 "store8" (A, I32) -> () Mem [WRITES];
    Store16 "store16" (A, I32) -> () Mem [WRITES];
    StoreI32 "store.i32" (A, I32) -> () Mem [WRITES];
    StoreI64 "store.i64" (A, I64) -> () Mem [WRITES];
    StoreF64 "store.f64" (A, F64) -> () Mem [WRITES];
    StoreF32 "store.f32" (A, F32) -> () Mem [WRITES];
    StoreInt "store.int" (A, Int) -> () Mem [WRITES];
    StoreRef "store.ref" (A, Ref) -> () Mem [WRITES];
    StoreObj "store.obj" (A, Obj) -> () Mem [WRITES];
    StorePtr "store.ptr" (A, Ptr) -> () Mem [WRITES];
    MemoryCopy "memory.copy" (A, A, I32) -> () None [READS WRITES];  // destination, source, bytes
    MemoryFill "memory.fill" (A, I32, I32) -> () None [WRITES];      // destination, byte, bytes
    MemorySize "memory.size" () -> (I32) None [READS];               // pages of 64 KiB
    MemoryGrow "memory.grow" (I32) -> (I32) None [WRITES];           // old size, or -1

    // Globals: wasm globals of the carrier type. Operand and result types are the global's (checked by the verifier).
    GlobalGet "global.get" () -> () Global [READS];
    GlobalSet "global.set" () -> () Global [WRITES];

    // Objects.
    New "new" () -> (Ref) Layout [COLLECTS FRESH];                   // zeroed object of fixed size
    NewTail "new_tail" (I32) -> (Ref) Layout [COLLECTS RAISES FRESH];// and this many tail elements; the tail is zeroed

    // Calls. Operands and results are those of the callee's signature.
    Call "call" () -> () Func [CALLS];
    CallIndirect "call_indirect" () -> () Sig [RAISES COLLECTS READS WRITES]; // last operand: table index (I32)
    FuncIndex "func.index" () -> (I32) Func [];                      // index in the table

    // Exceptions.
    Throw "throw" (Ref) -> () None [RAISES DIVERGES];                // set the pending exception; the block's last op
    TakePending "take_pending" () -> (Ref) None [READS WRITES];      // move it into a value, clear the flag

    // The rest.
    Select32 "select.i32" (I32, I32, I32) -> (I32) None [];          // (then, else, condition)
    Select64 "select.i64" (I64, I64, I32) -> (I64) None [];
    SelectF64 "select.f64" (F64, F64, I32) -> (F64) None [];
    SelectInt "select.int" (Int, Int, I32) -> (Int) None [];
    SelectRef "select.ref" (Ref, Ref, I32) -> (Ref) None [];
    SelectObj "select.obj" (Obj, Obj, I32) -> (Obj) None [];
    // The shadow stack pointer, for the collector. Reading it is what makes a function one that collects: nothing else
    // in the library says so once allocation is lowered to calls.
    SpGet "sp.get" () -> (Ptr) None [READS COLLECTS];
    SpSet "sp.set" (Ptr) -> () None [WRITES];                        // only the roots pass writes it

    // What the exception pass makes of `throw` and of edges; the pending exception is also a cell the collector scans.
    PendingTest "pending.test" () -> (I32) None [READS];             // not 0: an exception is pending
    PendingSet "pending.set" (Ref) -> () None [WRITES];

    // Regions of memory laid out by codegen/statics.rs, for the collector. Each end is past the last byte.
    StaticRefCellsBegin "static.ref_cells_begin" () -> (Ptr) None []; // globals of type Ref and Obj, 4 bytes each
    StaticRefCellsEnd "static.ref_cells_end" () -> (Ptr) None [];
    StaticIntCellsBegin "static.int_cells_begin" () -> (Ptr) None []; // globals of type Int, 8 bytes each
    StaticIntCellsEnd "static.int_cells_end" () -> (Ptr) None [];
    StaticObjectsBegin "static.objects_begin" () -> (Ptr) None [];    // addresses of the data items with `root`
    StaticObjectsEnd "static.objects_end" () -> (Ptr) None [];
    StackBegin "stack.begin" () -> (Ptr) None [];                     // the shadow stack grows up from here to the limit
    StackLimit "stack.limit" () -> (Ptr) None [];
    HeapBase "heap.base" () -> (Ptr) None [];                         // first byte that is the heap's
    Trap "trap" () -> () None [DIVERGES TRAPS];
}
