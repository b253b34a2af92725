# dialect: typed
"""`typing`: names for annotations. The compiler reads them as types; at run time they are nothing but markers."""

from core.aliases import AppliedType, TypeAliasType
from builtins.dict import dict as Dict
from builtins.list import list as List
from builtins.set import frozenset as FrozenSet
from builtins.set import set as Set
from builtins.tuple import tuple as Tuple
from core.str import str as AnyStr
from stdlib.collections import ChainMap, Counter, OrderedDict
from stdlib.collections import defaultdict as DefaultDict
from stdlib.collections import deque as Deque
from core.str import str as Text
from builtins.dict_views import dict_items, dict_keys
from builtins.memoryview import raw_items
from lowlevel.layout import Type as Type_
from lowlevel.wasm import unbox
from stdlib.re._match import Match
from stdlib.re._pattern import Pattern
from stdlib.types._objects import mappingproxy


class Any:
    """Any value: `object`."""


class Optional:
    """`Optional[T]` is `T | None`."""


class Union:
    """`Union[A, B]` is `A | B`."""


class Iterable[T]:
    """Anything that `for` takes, giving T."""


class Iterator[T]:
    """What `iter` gives."""


class Generator[Y, S, R]:
    """What a generator function gives."""


class Collection[T]:
    """Something that has elements and knows how many."""


class Container[T]:
    """Something that `in` looks into."""


class Reversible[T]:
    """Something that `reversed` takes."""


@matches_sequence
class MutableSequence[T]:
    """A sequence that changes."""


@matches_mapping
class MutableMapping[K, V]:
    """A mapping that changes."""


class AbstractSet[T]:
    """A set."""


class MutableSet[T]:
    """A set that changes."""


class Type[C]:
    """A class."""


class Hashable:
    """Something with a hash."""


class Sized:
    """Something with a length."""


@matches_sequence
class Sequence[T]:
    """Something with elements in an order."""


@matches_mapping
class Mapping[K, V]:
    """Something with values by key."""


class TypeVar:
    """A type parameter of the old notation: annotations are read by name, the object is nothing but a marker."""

    __name__: str

    def __init__(
        self,
        name: str,
        /,
        *constraints: object,
        bound: object = None,
        covariant: bool = False,
        contravariant: bool = False,
    ) -> None:
        self.__name__ = name

    def __repr__(self) -> str:
        return "~" + self.__name__


class Awaitable[T]:
    """What `await` takes."""


class Coroutine[Y, S, R]:
    """What a coroutine function gives."""


class AsyncIterable[T]:
    """Anything that `async for` takes."""


class AsyncIterator[T]:
    """What `aiter` gives."""


class AsyncGenerator[Y, S]:
    """What an asynchronous generator function gives."""


class ContextManager[T]:
    """What `with` takes."""


class AsyncContextManager[T]:
    """What `async with` takes."""


class IO[T]:
    """A file."""


class TextIO:
    """A file of text."""


class BinaryIO:
    """A file of bytes."""


class SupportsInt:
    """Something with `__int__`."""


class SupportsFloat:
    """Something with `__float__`."""


class SupportsIndex:
    """Something with `__index__`."""


class SupportsAbs[T]:
    """Something with `__abs__`."""


class SupportsRound[T]:
    """Something with `__round__`."""


class TypeGuard[T]:
    """A truth that says that a value is of a type."""


class Concatenate:
    """Parameters before those of a ParamSpec."""


class ParamSpec:
    """The parameters of a function, in the old notation."""

    __name__: str
    args: object
    kwargs: object

    def __init__(
        self,
        name: str,
        /,
        *,
        bound: object = None,
        covariant: bool = False,
        contravariant: bool = False,
    ) -> None:
        self.__name__ = name

    def __repr__(self) -> str:
        return "~" + self.__name__


class Callable:
    """A function type."""


class Final:
    """A name assigned once."""


class Required:
    """A key that a TypedDict has to have."""


class NotRequired:
    """A key that a TypedDict may have."""


class TypeAlias:
    """A name that stands for a type."""


class ClassVar:
    """A variable of the class."""


class Generic:
    """A base that names type parameters."""


class Protocol:
    """A structural type."""


class NamedTuple:
    """A tuple with named fields; the compiler makes it."""


class TypedDict:
    """A dict with known keys."""


class Literal:
    """One of some values."""


class Annotated:
    """A type with notes."""


class NoReturn:
    """The result of what never returns."""


class Never:
    """The type of no value."""


class LiteralString:
    """A text of the program."""


class Self:
    """The class at hand."""


TYPE_CHECKING = False


def cast[T, U](typ: T, val: U, /) -> U:
    """The value, unchanged: only annotations are believed."""
    return val


def overload[F](func: F) -> F:
    return func


def final[F](f: F) -> F:
    return f


def runtime_checkable[C](cls: C) -> C:
    return cls


def override[F](method: F) -> F:
    return method


def no_type_check[F](arg: F) -> F:
    return arg


def NewType[T](name: str, tp: T) -> T:
    """Another name of a type: at run time, its call is the type's."""
    return tp



def reveal_type[T](obj: T, /) -> T:
    return obj


def assert_type[T](val: T, typ: object, /) -> T:
    return val


def assert_never(arg: object, /) -> None:
    raise AssertionError("Expected code to be unreachable, but got: " + repr(arg))


def get_origin(tp: object) -> Type_ | None:
    """The class of a type with arguments."""
    return unbox[AppliedType](tp)._origin if isinstance(tp, AppliedType) else None


def get_args(tp: object) -> tuple[object]:
    """The arguments of a type."""
    return unbox[AppliedType](tp)._args if isinstance(tp, AppliedType) else tuple[object]()


def get_type_hints[X](obj: X, globalns: object = None, localns: object = None, include_extras: bool = False) -> dict[str, object]:
    """The annotations of a class or function, texts read as what they say."""
    return annotations_read(obj)


# What `isinstance` counts as instances of the classes above, beside those of classes that derive from them. The name says of which.


def _instance_of_Iterable[X](x: X) -> bool:
    return hasattr(x, "__iter__")


def _instance_of_Iterator[X](x: X) -> bool:
    return hasattr(x, "__next__") and hasattr(x, "__iter__")


def _instance_of_Generator[X](x: X) -> bool:
    return hasattr(x, "__next__") and hasattr(x, "send")


def _instance_of_Awaitable[X](x: X) -> bool:
    return hasattr(x, "__await__")


def _instance_of_Coroutine[X](x: X) -> bool:
    return hasattr(x, "__await__") and hasattr(x, "send")


def _instance_of_AsyncIterable[X](x: X) -> bool:
    return hasattr(x, "__aiter__")


def _instance_of_AsyncIterator[X](x: X) -> bool:
    return hasattr(x, "__anext__") and hasattr(x, "__aiter__")


def _instance_of_AsyncGenerator[X](x: X) -> bool:
    return hasattr(x, "__anext__") and hasattr(x, "asend")


def _instance_of_SupportsInt[X](x: X) -> bool:
    return hasattr(x, "__int__")


def _instance_of_SupportsFloat[X](x: X) -> bool:
    return hasattr(x, "__float__")


def _instance_of_SupportsIndex[X](x: X) -> bool:
    return hasattr(x, "__index__")


def _instance_of_SupportsAbs[X](x: X) -> bool:
    return hasattr(x, "__abs__")


def _instance_of_SupportsRound[X](x: X) -> bool:
    return hasattr(x, "__round__")


def _instance_of_Sized[X](x: X) -> bool:
    return hasattr(x, "__len__")


def _instance_of_Container[X](x: X) -> bool:
    return hasattr(x, "__contains__")


def _instance_of_Collection[X](x: X) -> bool:
    return hasattr(x, "__len__") and hasattr(x, "__iter__") and hasattr(x, "__contains__")


def _instance_of_Callable[X](x: X) -> bool:
    return callable(x)


def _instance_of_Hashable[X](x: X) -> bool:
    if isinstance(x, Dict) or isinstance(x, List) or isinstance(x, Set) or isinstance(x, bytearray):
        return False
    return hasattr(x, "__hash__")


def _instance_of_Reversible[X](x: X) -> bool:
    return hasattr(x, "__reversed__") or _instance_of_Sequence(x)


def _instance_of_Sequence[X](x: X) -> bool:
    if isinstance(x, Text) or isinstance(x, bytes) or isinstance(x, range) or isinstance(x, memoryview):
        return True
    return isinstance(x, Tuple) or hasattr(x, "__tuple__") or isinstance(x, MutableSequence) or _instance_of_MutableSequence(x)


def _instance_of_MutableSequence[X](x: X) -> bool:
    return isinstance(x, List) or isinstance(x, bytearray) or isinstance(x, Deque) or isinstance(x, raw_items)


def _instance_of_Mapping[X](x: X) -> bool:
    return isinstance(x, MutableMapping) or _instance_of_MutableMapping(x) or isinstance(x, mappingproxy)


def _instance_of_MutableMapping[X](x: X) -> bool:
    return isinstance(x, Dict) or isinstance(x, ChainMap)


def _instance_of_AbstractSet[X](x: X) -> bool:
    return isinstance(x, MutableSet) or isinstance(x, Set) or isinstance(x, FrozenSet) or isinstance(x, dict_keys) or isinstance(x, dict_items)


def _instance_of_MutableSet[X](x: X) -> bool:
    return isinstance(x, Set)


# The same of `issubclass`: what a class counts as beside the classes that it derives from.


def _subclass_of_Iterable[C](c: C) -> bool:
    return hasattr(c, "__iter__") or issubclass(c, Iterator) or issubclass(c, Generator) or issubclass(c, Reversible) or _subclass_of_Collection(c)


def _subclass_of_Iterator[C](c: C) -> bool:
    return hasattr(c, "__next__") and hasattr(c, "__iter__") or issubclass(c, Generator)


def _subclass_of_Generator[C](c: C) -> bool:
    return hasattr(c, "__next__") and hasattr(c, "send")


def _subclass_of_Awaitable[C](c: C) -> bool:
    return hasattr(c, "__await__") or issubclass(c, Coroutine)


def _subclass_of_Coroutine[C](c: C) -> bool:
    return hasattr(c, "__await__") and hasattr(c, "send")


def _subclass_of_AsyncIterable[C](c: C) -> bool:
    return hasattr(c, "__aiter__") or issubclass(c, AsyncIterator) or issubclass(c, AsyncGenerator)


def _subclass_of_AsyncIterator[C](c: C) -> bool:
    return hasattr(c, "__anext__") and hasattr(c, "__aiter__") or issubclass(c, AsyncGenerator)


def _subclass_of_AsyncGenerator[C](c: C) -> bool:
    return hasattr(c, "__anext__") and hasattr(c, "asend")


def _subclass_of_SupportsInt[C](c: C) -> bool:
    return hasattr(c, "__int__")


def _subclass_of_SupportsFloat[C](c: C) -> bool:
    return hasattr(c, "__float__")


def _subclass_of_SupportsIndex[C](c: C) -> bool:
    return hasattr(c, "__index__")


def _subclass_of_SupportsAbs[C](c: C) -> bool:
    return hasattr(c, "__abs__")


def _subclass_of_SupportsRound[C](c: C) -> bool:
    return hasattr(c, "__round__")


def _subclass_of_Sized[C](c: C) -> bool:
    return hasattr(c, "__len__") or _subclass_of_Collection(c)


def _subclass_of_Container[C](c: C) -> bool:
    return hasattr(c, "__contains__") or _subclass_of_Collection(c)


def _subclass_of_Collection[C](c: C) -> bool:
    if hasattr(c, "__len__") and hasattr(c, "__iter__") and hasattr(c, "__contains__"):
        return True
    if issubclass(c, Collection) or issubclass(c, Sequence) or issubclass(c, MutableSequence) or issubclass(c, Mapping):
        return True
    return issubclass(c, MutableMapping) or issubclass(c, AbstractSet) or issubclass(c, MutableSet)


def _subclass_of_Callable[C](c: C) -> bool:
    return hasattr(c, "__call__")


def _subclass_of_Hashable[C](c: C) -> bool:
    if issubclass(c, Dict) or issubclass(c, List) or issubclass(c, Set) or issubclass(c, bytearray) or issubclass(c, Deque):
        return False
    if issubclass(c, Mapping) or issubclass(c, MutableMapping) or issubclass(c, AbstractSet) or issubclass(c, MutableSet):
        return False
    return not issubclass(c, dict_keys) and not issubclass(c, dict_items) and hasattr(c, "__hash__")


def _subclass_of_Reversible[C](c: C) -> bool:
    return hasattr(c, "__reversed__") or issubclass(c, Sequence) or _subclass_of_Sequence(c)


def _subclass_of_Sequence[C](c: C) -> bool:
    if issubclass(c, Text) or issubclass(c, bytes) or issubclass(c, range) or issubclass(c, memoryview):
        return True
    return issubclass(c, Tuple) or hasattr(c, "__tuple__") or issubclass(c, MutableSequence) or _subclass_of_MutableSequence(c)


def _subclass_of_MutableSequence[C](c: C) -> bool:
    return issubclass(c, List) or issubclass(c, bytearray) or issubclass(c, Deque) or issubclass(c, raw_items)


def _subclass_of_Mapping[C](c: C) -> bool:
    return issubclass(c, MutableMapping) or _subclass_of_MutableMapping(c) or issubclass(c, mappingproxy)


def _subclass_of_MutableMapping[C](c: C) -> bool:
    return issubclass(c, Dict) or issubclass(c, ChainMap)


def _subclass_of_AbstractSet[C](c: C) -> bool:
    return issubclass(c, MutableSet) or issubclass(c, Set) or issubclass(c, FrozenSet) or issubclass(c, dict_keys) or issubclass(c, dict_items)


def _subclass_of_MutableSet[C](c: C) -> bool:
    return issubclass(c, Set)
