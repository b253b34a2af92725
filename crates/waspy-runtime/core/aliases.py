"""Types that are written and are no classes: `list[int]` and `int | None` as values, and those of `typing`.

`GenericAlias[C]` names its class C, so that what it makes when it is called is known when compiling. What they have in common is
in `TypeForm`; which classes and other values stand in them is a tuple, as in Python.
"""

from builtins.text import repr
from core.exceptions import TypeError
from core.object import ellipsis, NoneType, type_name
from core.str import StrBuilder
from lowlevel.layout import same_class, Type
from lowlevel.wasm import Result, type_object, unbox


class TypeForm:
    """What may stand in a union beside classes."""


class AppliedType(TypeForm):
    """A type with arguments, of whatever class."""

    _args: tuple[object]
    _origin: Type  # what `get_origin` says

    @property
    def __args__(self) -> tuple[object]:
        return self._args


@native("types", "GenericAlias")
class GenericAlias[C](AppliedType):
    """The class C with arguments."""

    _name: str  # what it is called where that is not the class's own name: "typing.Literal"

    def __init__(self, name: str, args: tuple[object]) -> None:
        self._name = name
        self._args = args
        self._origin = type_object[C]()

    @property
    def __origin__(self) -> Type:
        return self._origin

    def __repr__(self) -> str:
        builder = StrBuilder(48)
        builder.append(self._name if self._name != "" else type_object[C]()._shown())
        builder.append("[")
        literal = self._name == "typing.Literal"
        separator = ""
        for arg in self._args:
            builder.append(separator)
            builder.append(repr(arg) if literal else argument_text(arg))
            separator = ", "
        if separator == "":
            builder.append("()")
        builder.append("]")
        return builder.finish()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, GenericAlias[C]):
            return False
        return self._args == unbox[GenericAlias[C]](other)._args

    def __hash__(self) -> int:
        return hash(type_object[C]()) ^ hash(self._args)

    def __or__(self, other: object) -> UnionType:
        return union_of(self, other)

    def __ror__(self, other: object) -> UnionType:
        return union_of(other, self)


@native("types", "UnionType")
class UnionType(AppliedType):
    """One of several types: `A | B`, or `Union[A, B]` of `typing`, which is equal to it and written otherwise."""

    def __init__(self, args: tuple[object], origin: Type | None) -> None:
        self._args = args
        self._origin = type_object[UnionType]() if origin is None else origin

    def _of_typing(self) -> bool:
        return not same_class(self._origin, type_object[UnionType]())

    def __repr__(self) -> str:
        return _typing_text(self._args) if self._of_typing() else _listed(self._args, " | ", "None")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, UnionType):
            return False
        return _same_members(self._args, unbox[UnionType](other)._args)

    def __hash__(self) -> int:
        result = 0
        for arg in self._args:
            result = result ^ hash(arg)
        return result

    def __or__(self, other: object) -> UnionType:
        return union_of(self, other)

    def __ror__(self, other: object) -> UnionType:
        return union_of(other, self)


@native("typing", "TypeAliasType")
class TypeAliasType[F](TypeForm):
    """What `type X = …` makes. F gives the value, when that is asked for."""

    _name: str
    _value: F
    _variables: object

    def __init__(self, name: str, value: F, variables: object) -> None:
        self._name = name
        self._value = value
        self._variables = variables

    @property
    def __name__(self) -> str:
        return self._name

    @property
    def __type_params__(self) -> object:
        return self._variables

    @property
    def __value__(self) -> Result[F, tuple[()]]:
        return self._value()

    def __repr__(self) -> str:
        return self._name

    def __or__(self, other: object) -> UnionType:
        return union_of(self, other)

    def __ror__(self, other: object) -> UnionType:
        return union_of(other, self)


@native("typing", "TypeVar")
class TypeVar(TypeForm):
    """A type parameter of the new notation."""

    _name: str

    def __init__(self, name: str) -> None:
        self._name = name

    @property
    def __name__(self) -> str:
        return self._name

    def __repr__(self) -> str:
        return self._name


def _typing_text(args: tuple[object]) -> str:
    if len(args) == 2 and (_is_none(args[0]) or _is_none(args[1])):
        return "typing.Optional[" + argument_text(args[1] if _is_none(args[0]) else args[0]) + "]"
    return "typing.Union[" + _listed(args, ", ", "NoneType") + "]"


def _listed(args: tuple[object], separator: str, none: str) -> str:
    """The members of a union; the class of None is called so."""
    builder = StrBuilder(48)
    for i in range(len(args)):
        if i > 0:
            builder.append(separator)
        builder.append(none if _is_none(args[i]) else argument_text(args[i]))
    return builder.finish()


def argument_text(arg: object) -> str:
    """How a type that stands in another is written: classes by their names."""
    if isinstance(arg, Type):
        return unbox[Type](arg)._shown()
    if isinstance(arg, ellipsis):
        return "..."
    if isinstance(arg, list[object]):
        builder = StrBuilder(32)
        builder.append("[")
        separator = ""
        for item in unbox[list[object]](arg):
            builder.append(separator)
            builder.append(argument_text(item))
            separator = ", "
        builder.append("]")
        return builder.finish()
    return repr(arg)


def _is_none(arg: object) -> bool:
    return isinstance(arg, Type) and unbox[Type](arg)._id == type_object[NoneType]()._id


def _same_members(a: tuple[object], b: tuple[object]) -> bool:
    for arg in a:
        if arg not in b:
            return False
    return len(a) == len(b)


def union_args(parts: tuple[object]) -> tuple[object]:
    """The members of a union of the parts: those of unions among them, each once, and the class of None for None."""
    found = list[object]()
    for part in parts:
        if isinstance(part, UnionType):
            for arg in unbox[UnionType](part)._args:
                if arg not in found:
                    found.append(arg)
            continue
        member: object = type_object[NoneType]() if part is None else part
        if member not in found:
            found.append(member)
    return tuple[object](found)


def union_of(left: object, right: object) -> UnionType:
    """`left | right` of operands that differ, or of which one is a union."""
    return UnionType(union_args(tuple[object]([_operand(left, left, right), _operand(right, left, right)])), None)


def either(left: object, right: object) -> object:
    """`left | right` of operands that may be one class."""
    args = union_args(tuple[object]([_operand(left, left, right), _operand(right, left, right)]))
    return args[0] if len(args) == 1 else UnionType(args, None)


def typing_union(origin: Type, parts: tuple[object]) -> object:
    """`Union[…]` of `typing`, which is the class given."""
    args = union_args(parts)
    return args[0] if len(args) == 1 else UnionType(args, origin)


def _operand(part: object, left: object, right: object) -> object:
    if part is None or isinstance(part, Type) or isinstance(part, TypeForm):
        return part
    raise TypeError("unsupported operand type(s) for |: '" + type_name(left) + "' and '" + type_name(right) + "'")


def plain_members(union: UnionType, asker: str) -> list[Type]:
    """The classes of a union, for those who ask whether something is of one of them."""
    found = list[Type]()
    for arg in union._args:
        check_no_arguments(arg, asker)
        if not isinstance(arg, Type):
            raise TypeError(asker + "() arg 2 must be a class, a tuple of classes, or a union")
        found.append(unbox[Type](arg))
    return found


def check_no_arguments(cls: object, asker: str) -> None:
    if isinstance(cls, AppliedType):
        raise TypeError(asker + "() argument 2 cannot be a parameterized generic")
