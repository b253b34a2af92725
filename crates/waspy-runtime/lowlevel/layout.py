"""The layout of objects: what the header says, and the class object that its first word leads to.

    object      +0  address of the class object (`Type`); 0: bytes that are no Python object yet (memory.py, `cabi_realloc`)
                +4  the collector's word, below
                +8  fields in order of declaration, inherited ones first, each at its natural alignment
                    then, when the last field is `_tail: Tail[T]`, the tail's elements in line

    the collector's word
                bits 0-7    mark: the number of the collection that found the object alive, 0 for a new object
                bit  8      pinned: alive whatever refers to it
                bits 9-11   free
                bits 12-31  size in units of 8 bytes, header included; 0: a large object, whose chunk knows its size

A static object has such a word too, with its size; the collector neither marks nor frees it.
"""

from lowlevel.wasm import i32, i32_le_u, int_from_i32, Ptr, u16, unbox

HEADER: i32 = 8

MARK_BITS: i32 = 0xFF
PINNED: i32 = 0x100
SIZE_SHIFT: i32 = 12

# `Type._tail_kind`: what a tail's elements are to the collector.
TAIL_NONE: i32 = 0
TAIL_REFS: i32 = 1
TAIL_INTS: i32 = 2



class Type:
    """A class at run time. The compiler emits one static object a layout, field by field from this declaration.

    `list[int]` and `list[str]` have different layouts and so different `Type`s, with the same `_id` and `_name`.
    """

    _name: str
    _told: str  # what messages call it: with its module, where CPython has the class in C (`@native`)
    _module: str  # `__module__`: "builtins", "__main__", ...; what the class stands in may follow, "__main__:Outer",
    # or the whole `__qualname__` of a class that was renamed, "__main__:C;"
    _base: Type | None
    _id: i32  # number of the class; the classes below it have the ids `_id .. _last`
    _last: i32
    _size: i32  # bytes of the fixed part, header included: where the tail begins, if there is one
    _tail: i32  # bytes of a tail element, 0 without a tail
    _tail_kind: i32  # TAIL_NONE, TAIL_REFS (4 bytes, Ref or Obj) or TAIL_INTS (8 bytes)
    _has_pointers: i32  # 0: nothing in the object refers to anything, nothing below is read
    _nrefs: i32
    _refs: Ptr[u16]  # offsets of the 4-byte fields that hold a reference or an `object`
    _nints: i32
    _ints: Ptr[u16]  # offsets of the 8-byte fields that hold an `int`

    @property
    def __name__(self) -> str:
        return self._name

    @property
    def __qualname__(self) -> str:
        at = self._module.find(":")
        if at < 0:
            return self._name
        inside = self._module[at + 1 :]
        return inside[:-1] if inside.endswith(";") else inside + "." + self._name

    @property
    def __module__(self) -> str:
        at = self._module.find(":")
        return self._module if at < 0 else self._module[:at]

    def _shown(self) -> str:
        """With its module, unless that is `builtins`."""
        if self._module == "builtins":
            return self._name
        return self.__module__ + "." + self.__qualname__

    def __repr__(self) -> str:
        if has_enumerations():
            base = enumeration_of(self)
            if base is not None:
                return ("<flag '" if base._name.endswith("Flag") else "<enum '") + self._name + "'>"
        return "<class '" + self._shown() + "'>"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Type) and same_class(unbox[Type](other), self)

    def __hash__(self) -> int:
        return int_from_i32(self._id)


@intrinsic("assigned.enum.classes")
def has_enumerations() -> bool: ...


def enumeration_of(cls: Type) -> Type | None:
    """The class of the module `enum` that a class is or derives from: it is shown in another way than other classes."""
    at: Type | None = cls
    while at is not None:
        if at._module == "enum" and at._name != "auto" and at._name != "EnumType":
            return at
        at = at._base
    return None


@inline
@pure
def same_class(a: Type, b: Type) -> bool:
    """Are they one class, in whatever layout?"""
    return a._id == b._id


@inline
@pure
def is_subtype(cls: Type, base: Type) -> bool:
    """Is `cls` the class `base` or below it?"""
    return i32_le_u(cls._id - base._id, base._last - base._id)
