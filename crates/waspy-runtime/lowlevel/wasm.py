"""The floor of the library: machine types and the operations the compiler itself provides.

Each function is one intrinsic. Names with a dot are mnemonics of the IR's op table (`crates/waspy-ir/src/ops.rs`); the
others are made by the builder, because what they emit depends on their type parameters. Nothing here may be called
with a value of the wrong type or an address outside memory: checks belong to the callers.

Longer than 600 lines because it lists every operation, one declaration each.
"""

from lowlevel.layout import Type

class i32:
    """A 32-bit machine word. Arithmetic wraps, comparisons are signed."""

    @intrinsic("i32.add")
    def __add__(self, other: i32) -> i32: ...

    @intrinsic("i32.sub")
    def __sub__(self, other: i32) -> i32: ...

    @intrinsic("i32.mul")
    def __mul__(self, other: i32) -> i32: ...

    @intrinsic("i32.and")
    def __and__(self, other: i32) -> i32: ...

    @intrinsic("i32.or")
    def __or__(self, other: i32) -> i32: ...

    @intrinsic("i32.xor")
    def __xor__(self, other: i32) -> i32: ...

    @intrinsic("i32.shl")
    def __lshift__(self, other: i32) -> i32: ...

    @intrinsic("i32.shr_s")
    def __rshift__(self, other: i32) -> i32: ...

    @intrinsic("i32.eq")
    def __eq__(self, other: i32) -> bool: ...

    @intrinsic("i32.ne")
    def __ne__(self, other: i32) -> bool: ...

    @intrinsic("i32.lt_s")
    def __lt__(self, other: i32) -> bool: ...

    @intrinsic("i32.le_s")
    def __le__(self, other: i32) -> bool: ...

    @intrinsic("i32.gt_s")
    def __gt__(self, other: i32) -> bool: ...

    @intrinsic("i32.ge_s")
    def __ge__(self, other: i32) -> bool: ...

    @inline
    def __neg__(self) -> i32:
        zero: i32 = 0
        return zero - self

    @inline
    def __invert__(self) -> i32:
        ones: i32 = -1
        return self ^ ones


class i64:
    """A 64-bit machine word. Arithmetic wraps, comparisons are signed."""

    @intrinsic("i64.add")
    def __add__(self, other: i64) -> i64: ...

    @intrinsic("i64.sub")
    def __sub__(self, other: i64) -> i64: ...

    @intrinsic("i64.mul")
    def __mul__(self, other: i64) -> i64: ...

    @intrinsic("i64.and")
    def __and__(self, other: i64) -> i64: ...

    @intrinsic("i64.or")
    def __or__(self, other: i64) -> i64: ...

    @intrinsic("i64.xor")
    def __xor__(self, other: i64) -> i64: ...

    @intrinsic("i64.shl")
    def __lshift__(self, other: i64) -> i64: ...

    @intrinsic("i64.shr_s")
    def __rshift__(self, other: i64) -> i64: ...

    @intrinsic("i64.eq")
    def __eq__(self, other: i64) -> bool: ...

    @intrinsic("i64.ne")
    def __ne__(self, other: i64) -> bool: ...

    @intrinsic("i64.lt_s")
    def __lt__(self, other: i64) -> bool: ...

    @intrinsic("i64.le_s")
    def __le__(self, other: i64) -> bool: ...

    @intrinsic("i64.gt_s")
    def __gt__(self, other: i64) -> bool: ...

    @intrinsic("i64.ge_s")
    def __ge__(self, other: i64) -> bool: ...

    @inline
    def __neg__(self) -> i64:
        zero: i64 = 0
        return zero - self

    @inline
    def __invert__(self) -> i64:
        ones: i64 = -1
        return self ^ ones


class f64:
    """A 64-bit float: the machine value of `float`, which is what the library writes."""


class f32:
    """A 32-bit float, only in storage and at the boundary."""


class u8:
    """A byte in storage; an `i32` from 0 to 255 in a local."""


class i8:
    """A signed byte in storage; an `i32` in a local."""


class u16:
    """Two bytes in storage; an `i32` from 0 to 65535 in a local."""


class i16:
    """Two signed bytes in storage; an `i32` in a local."""


class length[T]:
    """A number of elements of type T that lie in memory, in storage; an `i32` in a local. Never negative, and so small that the
    elements fit into memory: the optimiser counts on both."""


class Ptr[T]:
    """A raw address of elements of type T. Not an object: it keeps alive only the object it was derived from."""

    @intrinsic("ptr_load")
    def __getitem__(self, index: i32) -> T: ...

    @intrinsic("ptr_store")
    def __setitem__(self, index: i32, value: T) -> None: ...

    @intrinsic("ptr_offset")
    def __add__(self, count: i32) -> Ptr[T]: ...

    @inline
    def __eq__(self, other: Ptr[T]) -> bool:
        return ptr_raw(self) == ptr_raw(other)

    @inline
    def __ne__(self, other: Ptr[T]) -> bool:
        return ptr_raw(self) != ptr_raw(other)


class Tail[T]:
    """The variable part of an object, as the type of its last field `_tail`. Read as a `Ptr[T]`."""


class Iter[X]:
    """In annotations: the type of `iter(x)` for an x of type X."""


class Item[X]:
    """In annotations: the type of the elements that iterating an X gives."""


class Taken[I]:
    """In annotations: the type of what `next(i)` gives for an i of type I, which need not be iterable."""


class Result[F, A]:
    """In annotations: the type of what calling an F with the arguments A (a type, or several written as a tuple) gives."""


class Called[F, A, R]:
    """In annotations of parameters, `Called[F, [A], R]`: an F, the type parameter that stands for it, whose result with an A flows into R."""


class Either[A, B]:
    """What `A | B` of type parameters means: the type that holds both, known when the parameters are."""


# Pointers and objects.


@intrinsic("ptr_cast")
def ptr_cast[U, T](p: Ptr[T]) -> Ptr[U]: ...


@intrinsic("ptr_diff")
def ptr_diff[T, U](a: Ptr[T], b: Ptr[U]) -> i32: ...


@intrinsic("ptr_raw")
def ptr_raw[T](p: Ptr[T]) -> i32: ...


# `size` bytes of static memory, a constant: zero when the program starts, this call's own, and below the heap.
@intrinsic("static.bytes")
def static_bytes(size: i32) -> Ptr[u8]: ...


@intrinsic("ptr_from_raw")
def ptr_from_raw[T](address: i32) -> Ptr[T]: ...


@intrinsic("addr")
def addr[T](x: T) -> Ptr[u8]: ...


@intrinsic("from_addr")
def from_addr[C](p: Ptr[u8]) -> C: ...


@intrinsic("new")
def new[C]() -> C: ...


@intrinsic("new_tail")
def new_tail[C](n: i32) -> C: ...


@intrinsic("sizeof")
def sizeof[T]() -> i32: ...


@intrinsic("is_type")
def is_type[T, U]() -> bool: ...


@intrinsic("same")
def same[T](a: T, b: T) -> bool: ...


@intrinsic("unbox")
def unbox[T](o: object) -> T: ...


@intrinsic("type_object")
def type_object[T]() -> Type: ...


@intrinsic("callable_name")
def callable_name[F]() -> str:
    """The name of the function or method that a type names."""
    ...


@intrinsic("resume")
def resume[B, G](generator: G, state: i32) -> bool:
    """One step of the body B of a generator, from the `yield` of this number on: was there another?"""
    ...


@intrinsic("callable_qualname")
def callable_qualname[F]() -> str:
    """Its qualified name."""
    ...


@intrinsic("callable_doc")
def callable_doc[F]() -> str | None:
    """Its docstring."""
    ...


@intrinsic("obj.raw")
def object_raw(o: object) -> i32: ...


@intrinsic("obj.from_raw")
def object_from_raw(bits: i32) -> object: ...


@intrinsic("memory.copy")
def memory_copy[T, U](destination: Ptr[T], source: Ptr[U], size: i32) -> None: ...


@intrinsic("memory.fill")
def memory_fill[T](destination: Ptr[T], byte: i32, size: i32) -> None: ...


@intrinsic("memory.size")
def memory_size() -> i32: ...


@intrinsic("memory.grow")
def memory_grow(pages: i32) -> i32: ...


@intrinsic("trap")
def trap() -> None: ...


# The carrier of `int`.


@intrinsic("int.is_small")
def int_is_small(x: int) -> bool: ...


@intrinsic("int.raw")
def int_raw(x: int) -> i64: ...


@intrinsic("int.from_raw")
def int_from_raw(raw: i64) -> int: ...


@intrinsic("int.from_i32")
def int_from_i32(x: i32) -> int: ...


@intrinsic("int.from_i64")
def int_from_i64(x: i64) -> int: ...


@intrinsic("int.to_i64")
def int_to_i64(x: int) -> i64: ...


@intrinsic("int.to_f64")
def int_to_f64(x: int) -> float: ...


# What the collector asks of the linker (`lowlevel/memory.py`).


@intrinsic("static.ref_cells_begin")
def static_ref_cells_begin() -> Ptr[u8]: ...


@intrinsic("static.ref_cells_end")
def static_ref_cells_end() -> Ptr[u8]: ...


@intrinsic("static.int_cells_begin")
def static_int_cells_begin() -> Ptr[u8]: ...


@intrinsic("static.int_cells_end")
def static_int_cells_end() -> Ptr[u8]: ...


@intrinsic("static.objects_begin")
def static_objects_begin() -> Ptr[u8]: ...


@intrinsic("static.objects_end")
def static_objects_end() -> Ptr[u8]: ...


@intrinsic("stack.begin")
def stack_begin() -> Ptr[u8]: ...


@intrinsic("sp.get")
def sp_get() -> Ptr[u8]: ...


@intrinsic("heap.base")
def heap_base() -> Ptr[u8]: ...


# i32.


@intrinsic("i32.div_s")
def i32_div_s(a: i32, b: i32) -> i32: ...


@intrinsic("i32.div_u")
def i32_div_u(a: i32, b: i32) -> i32: ...


@intrinsic("i32.rem_s")
def i32_rem_s(a: i32, b: i32) -> i32: ...


@intrinsic("i32.rem_u")
def i32_rem_u(a: i32, b: i32) -> i32: ...


@intrinsic("i32.shr_u")
def i32_shr_u(a: i32, b: i32) -> i32: ...


@intrinsic("i32.rotl")
def i32_rotl(a: i32, b: i32) -> i32: ...


@intrinsic("i32.lt_u")
def i32_lt_u(a: i32, b: i32) -> bool: ...


@intrinsic("i32.gt_u")
def i32_gt_u(a: i32, b: i32) -> bool: ...


@intrinsic("i32.le_u")
def i32_le_u(a: i32, b: i32) -> bool: ...


@intrinsic("i32.ge_u")
def i32_ge_u(a: i32, b: i32) -> bool: ...


@intrinsic("i32.clz")
def i32_clz(a: i32) -> i32: ...


@intrinsic("i32.ctz")
def i32_ctz(a: i32) -> i32: ...


@intrinsic("i32.popcnt")
def i32_popcnt(a: i32) -> i32: ...


@intrinsic("i32.eqz")
def i32_eqz(a: i32) -> bool: ...


# i64.


@intrinsic("i64.div_s")
def i64_div_s(a: i64, b: i64) -> i64: ...


@intrinsic("i64.div_u")
def i64_div_u(a: i64, b: i64) -> i64: ...


@intrinsic("i64.rem_s")
def i64_rem_s(a: i64, b: i64) -> i64: ...


@intrinsic("i64.rem_u")
def i64_rem_u(a: i64, b: i64) -> i64: ...


@intrinsic("i64.shr_u")
def i64_shr_u(a: i64, b: i64) -> i64: ...


@intrinsic("i64.rotl")
def i64_rotl(a: i64, b: i64) -> i64: ...


@intrinsic("i64.lt_u")
def i64_lt_u(a: i64, b: i64) -> bool: ...


@intrinsic("i64.gt_u")
def i64_gt_u(a: i64, b: i64) -> bool: ...


@intrinsic("i64.le_u")
def i64_le_u(a: i64, b: i64) -> bool: ...


@intrinsic("i64.ge_u")
def i64_ge_u(a: i64, b: i64) -> bool: ...


@intrinsic("i64.clz")
def i64_clz(a: i64) -> i64: ...


@intrinsic("i64.ctz")
def i64_ctz(a: i64) -> i64: ...


@intrinsic("i64.popcnt")
def i64_popcnt(a: i64) -> i64: ...


@intrinsic("i64.eqz")
def i64_eqz(a: i64) -> bool: ...


@intrinsic("i32.extend8_s")
def i32_extend8_s(a: i32) -> i32: ...


@intrinsic("i32.extend16_s")
def i32_extend16_s(a: i32) -> i32: ...


# Conversions.


@intrinsic("i32.wrap_i64")
def i32_wrap_i64(a: i64) -> i32: ...


@intrinsic("i64.extend_i32_s")
def i64_extend_i32_s(a: i32) -> i64: ...


@intrinsic("i64.extend_i32_u")
def i64_extend_i32_u(a: i32) -> i64: ...


@intrinsic("i32.trunc_sat_f64_s")
def i32_trunc_sat_f64_s(a: float) -> i32: ...


@intrinsic("i64.trunc_sat_f64_s")
def i64_trunc_sat_f64_s(a: float) -> i64: ...


@intrinsic("i64.trunc_sat_f64_u")
def i64_trunc_sat_f64_u(a: float) -> i64: ...


@intrinsic("i64.reinterpret_f64")
def i64_reinterpret_f64(a: float) -> i64: ...


@intrinsic("f64.reinterpret_i64")
def f64_reinterpret_i64(a: i64) -> float: ...


@intrinsic("f64.convert_i32_s")
def f64_convert_i32_s(a: i32) -> float: ...


@intrinsic("f64.convert_i64_s")
def f64_convert_i64_s(a: i64) -> float: ...


@intrinsic("f64.convert_i64_u")
def f64_convert_i64_u(a: i64) -> float: ...


@intrinsic("f64.promote_f32")
def f64_promote_f32(a: f32) -> float: ...


@intrinsic("f32.demote_f64")
def f32_demote_f64(a: float) -> f32: ...


# f64.


@intrinsic("f64.add")
def f64_add(a: float, b: float) -> float: ...


@intrinsic("f64.sub")
def f64_sub(a: float, b: float) -> float: ...


@intrinsic("f64.mul")
def f64_mul(a: float, b: float) -> float: ...


@intrinsic("f64.div")
def f64_div(a: float, b: float) -> float: ...


@intrinsic("f64.copysign")
def f64_copysign(a: float, b: float) -> float: ...


@intrinsic("f64.min")
def f64_min(a: float, b: float) -> float: ...


@intrinsic("f64.max")
def f64_max(a: float, b: float) -> float: ...


@intrinsic("f64.eq")
def f64_eq(a: float, b: float) -> bool: ...


@intrinsic("f64.ne")
def f64_ne(a: float, b: float) -> bool: ...


@intrinsic("f64.lt")
def f64_lt(a: float, b: float) -> bool: ...


@intrinsic("f64.le")
def f64_le(a: float, b: float) -> bool: ...


@intrinsic("f64.gt")
def f64_gt(a: float, b: float) -> bool: ...


@intrinsic("f64.ge")
def f64_ge(a: float, b: float) -> bool: ...


@intrinsic("f64.neg")
def f64_neg(a: float) -> float: ...


@intrinsic("f64.abs")
def f64_abs(a: float) -> float: ...


@intrinsic("f64.sqrt")
def f64_sqrt(a: float) -> float: ...


@intrinsic("f64.ceil")
def f64_ceil(a: float) -> float: ...


@intrinsic("f64.floor")
def f64_floor(a: float) -> float: ...


@intrinsic("f64.trunc")
def f64_trunc(a: float) -> float: ...


@intrinsic("f64.nearest")
def f64_nearest(a: float) -> float: ...
