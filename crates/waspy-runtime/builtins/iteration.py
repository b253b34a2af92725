"""Functions and classes over iterators: `iter`, `next`, `enumerate`, `zip`, `reversed`, `map`, `filter`.

`Iter[X]` is the type of `iter(x)`, `Item[X]` that of its elements. An iterator that advances several others takes what
it will not use: Python's zip has consumed an element of the first argument when it finds the second one at its end.

Longer than 600 lines because each number of iterables has classes of its own, whose elements have types of their own.
"""

from lowlevel.wasm import *
from core.exceptions import pack
from builtins.callable_iterator import callable_iterator
from stdlib.typing import Iterable
from builtins.list import list_iterator
from builtins.list_ops import items_equal
from builtins.tuple import new_tuple, tuple_of_list


def iter[X](iterable: X, /) -> Iter[X]:
    return iterable.__iter__()


def iter[F, R, S](callable: Called[F, [], R], sentinel: S, /) -> callable_iterator[F, S]:
    return callable_iterator(callable, sentinel)


def iter(callable: object, sentinel: object, /) -> object:
    raise TypeError("iter(object, sentinel): object must be callable")


def next[I](iterator: I, /) -> Taken[I]:
    return iterator.__next__()


def next[I, D](iterator: I, default: D, /) -> Taken[I] | D:
    if iterator._more():
        return iterator._take()
    return default


def contains_by_iteration[T, U](container: Iterable[T], value: U) -> bool:
    """`value in container` for a class that can only be iterated."""
    for x in container:
        if items_equal(x, value):
            return True
    return False


class iterator[F]:
    """The elements of a class that has `__getitem__` alone: those at 0, 1, 2, ... up to an IndexError."""

    _get: F
    _i: int
    _value: Result[F, int]

    def __init__(self, get: F) -> None:
        self._get = get
        self._i = 0

    @inline
    def __iter__(self) -> iterator[F]:
        return self

    def _more(self) -> bool:
        if self._i < 0:
            return False
        try:
            self._value = self._get(self._i)
        except IndexError:
            self._i = -1
            return False
        except StopIteration:
            self._i = -1
            return False
        self._i = self._i + 1
        return True

    @inline
    def _take(self) -> Result[F, int]:
        return self._value

    def __next__(self) -> Result[F, int]:
        if self._more():
            return self._take()
        raise StopIteration()


class enumerate[X]:
    """Pairs of a count and an element."""

    _it: Iter[X]
    _i: int

    @inline
    def __init__(self, iterable: X, start: int = 0) -> None:
        self._it = iter(iterable)
        self._i = start

    @inline
    def __iter__(self) -> enumerate[X]:
        return self

    @inline
    def _more(self) -> bool:
        return self._it._more()

    @inline
    def _take(self) -> tuple[int, Item[X]]:
        i = self._i
        self._i = i + 1
        return i, self._it._take()

    def __next__(self) -> tuple[int, Item[X]]:
        if self._more():
            return self._take()
        raise StopIteration()


# zip.


def zip(*, strict: bool = False) -> zip_many:
    return zip_many(pack(), strict)


def zip[A](a: A, /, *, strict: bool = False) -> zip_1[A]:
    return zip_1(a)


def zip[A, B](a: A, b: B, /, *, strict: bool = False) -> zip_2[A, B]:
    return zip_2(a, b, strict)


def zip[A, B, C](a: A, b: B, c: C, /, *, strict: bool = False) -> zip_3[A, B, C]:
    return zip_3(a, b, c, strict)


def zip[A, B, C, D](a: A, b: B, c: C, d: D, /, *, strict: bool = False) -> zip_4[A, B, C, D]:
    return zip_4(a, b, c, d, strict)


def zip(*iterables: object, strict: bool = False) -> zip_many:
    return zip_many(iterables, strict)


def zip[R](*iterables: object, strict: R) -> zip_many:
    return zip_many(iterables, bool(strict))


@cold
def unequal(argument: str, how: str, others: str) -> bool:
    raise ValueError("zip() argument " + argument + " is " + how + " than argument" + others)


@native("builtins", "zip")
class zip_1[A]:
    """`zip` of one."""

    _a: Iter[A]

    @inline
    def __init__(self, a: A) -> None:
        self._a = iter(a)

    @inline
    def __iter__(self) -> zip_1[A]:
        return self

    @inline
    def _more(self) -> bool:
        return self._a._more()

    @inline
    def _take(self) -> tuple[Item[A]]:
        return single(self._a._take())

    def __next__(self) -> tuple[Item[A]]:
        if self._more():
            return self._take()
        raise StopIteration()


def single[T](x: T) -> tuple[T]:
    result = new_tuple[T](1)
    result._tail[0] = x
    return result


@native("builtins", "zip")
class zip_2[A, B]:
    """`zip` of two."""

    _a: Iter[A]
    _b: Iter[B]
    _strict: bool
    _x: Item[A]  # taken before the second is asked: both may be one iterator

    @inline
    def __init__(self, a: A, b: B, strict: bool) -> None:
        self._a = iter(a)
        self._b = iter(b)
        self._strict = strict

    @inline
    def __iter__(self) -> zip_2[A, B]:
        return self

    @inline
    def _more(self) -> bool:
        if not self._a._more():
            return self._strict and self._first_ended()
        self._x = self._a._take()
        if not self._b._more():
            return self._strict and unequal("2", "shorter", " 1")
        return True

    @inline
    def _take(self) -> tuple[Item[A], Item[B]]:
        return self._x, self._b._take()

    def _first_ended(self) -> bool:
        if self._b._more():
            self._b._take()
            unequal("2", "longer", " 1")
        return False

    def __next__(self) -> tuple[Item[A], Item[B]]:
        if self._more():
            return self._take()
        raise StopIteration()


@native("builtins", "zip")
class zip_3[A, B, C]:
    """`zip` of three."""

    _a: Iter[A]
    _b: Iter[B]
    _c: Iter[C]
    _strict: bool
    _x: Item[A]
    _y: Item[B]

    @inline
    def __init__(self, a: A, b: B, c: C, strict: bool) -> None:
        self._a = iter(a)
        self._b = iter(b)
        self._c = iter(c)
        self._strict = strict

    @inline
    def __iter__(self) -> zip_3[A, B, C]:
        return self

    def _more(self) -> bool:
        if not self._a._more():
            return self._strict and self._first_ended()
        self._x = self._a._take()
        if not self._b._more():
            return self._strict and unequal("2", "shorter", " 1")
        self._y = self._b._take()
        if not self._c._more():
            return self._strict and unequal("3", "shorter", "s 1-2")
        return True

    @inline
    def _take(self) -> tuple[Item[A], Item[B], Item[C]]:
        return self._x, self._y, self._c._take()

    def _first_ended(self) -> bool:
        if self._b._more():
            self._b._take()
            unequal("2", "longer", " 1")
        if self._c._more():
            self._c._take()
            unequal("3", "longer", "s 1-2")
        return False

    def __next__(self) -> tuple[Item[A], Item[B], Item[C]]:
        if self._more():
            return self._take()
        raise StopIteration()


@native("builtins", "zip")
class zip_4[A, B, C, D]:
    """`zip` of four: of three, and one more."""

    _abc: zip_3[A, B, C]
    _d: Iter[D]
    _strict: bool
    _first: tuple[Item[A], Item[B], Item[C]]

    @inline
    def __init__(self, a: A, b: B, c: C, d: D, strict: bool) -> None:
        self._abc = zip_3(a, b, c, strict)
        self._d = iter(d)
        self._strict = strict

    @inline
    def __iter__(self) -> zip_4[A, B, C, D]:
        return self

    def _more(self) -> bool:
        if not self._abc._more():
            if self._strict and self._d._more():
                self._d._take()
                unequal("4", "longer", "s 1-3")
            return False
        self._first = self._abc._take()
        if not self._d._more():
            return self._strict and unequal("4", "shorter", "s 1-3")
        return True

    @inline
    def _take(self) -> tuple[Item[A], Item[B], Item[C], Item[D]]:
        a, b, c = self._first
        return a, b, c, self._d._take()

    def __next__(self) -> tuple[Item[A], Item[B], Item[C], Item[D]]:
        if self._more():
            return self._take()
        raise StopIteration()


@native("builtins", "zip")
class zip_many:
    """`zip` of any number."""

    _iterators: list[object]
    _strict: bool
    _row: list[object]

    def __init__(self, iterables: tuple[object], strict: bool) -> None:
        self._iterators = list[object]()
        for iterable in iterables:
            self._iterators.append(iter(iterable))
        self._strict = strict

    @inline
    def __iter__(self) -> zip_many:
        return self

    def _more(self) -> bool:
        row = list[object]()
        for iterator in self._iterators:
            if not iterator._more():
                return self._strict and self._ended(len(row))
            row.append(iterator._take())
        self._row = row
        return len(row) > 0

    def _ended(self, at: int) -> bool:
        """The iterator at this place has ended: all have to."""
        if at > 0:
            unequal(str(at + 1), "shorter", places_before(at))
        i = 1
        while i < len(self._iterators):
            if self._iterators[i]._more():
                self._iterators[i]._take()
                unequal(str(i + 1), "longer", places_before(i))
            i = i + 1
        return False

    @inline
    def _take(self) -> tuple[object]:
        return tuple_of_list(self._row)

    def __next__(self) -> tuple[object]:
        if self._more():
            return self._take()
        raise StopIteration()


def places_before(n: int) -> str:
    return " 1" if n == 1 else "s 1-" + str(n)


# reversed.


@intrinsic("method.__reversed__")
def reversed(sequence: object, /) -> object: ...


class reversed_sequence[F]:
    """The elements of a class with `__len__` and `__getitem__`, from the last to the first."""

    _get: F
    _i: int
    _value: Result[F, int]

    def __init__(self, length: int, get: F) -> None:
        self._get = get
        self._i = length

    @inline
    def __iter__(self) -> reversed_sequence[F]:
        return self

    def _more(self) -> bool:
        if self._i <= 0:
            return False
        self._i = self._i - 1
        try:
            self._value = self._get(self._i)
        except IndexError:
            self._i = 0
            return False
        except StopIteration:
            self._i = 0
            return False
        return True

    @inline
    def _take(self) -> Result[F, int]:
        return self._value

    def __next__(self) -> Result[F, int]:
        if self._more():
            return self._take()
        raise StopIteration()


# map and filter.


class map[F, X]:
    """The results of a function on each element. With several iterables X is that of their tuples."""

    _function: F
    _it: Iter[X]

    @inline
    def __new__(function: F, iterable: X, /) -> map[F, X]:
        result = new[map[F, X]]()
        result._function = function
        result._it = iter(iterable)
        return result

    @inline
    def __new__[A, B](function: F, a: A, b: B, /) -> map2[F, A, B]:
        return map2(function, a, b)

    @inline
    def __new__[A, B, C](function: F, a: A, b: B, c: C, /) -> map3[F, A, B, C]:
        return map3(function, a, b, c)

    @inline
    def __new__[A, B, C, D](function: F, a: A, b: B, c: C, d: D, /) -> map4[F, A, B, C, D]:
        return map4(function, a, b, c, d)

    @inline
    def __new__(function: object, /, *iterables: object) -> map_many:
        return map_many(function, iterables)

    @staticmethod
    def __new__() -> object:
        raise TypeError("map() must have at least two arguments.")

    @staticmethod
    def __new__(function: object, /) -> object:
        raise TypeError("map() must have at least two arguments.")

    @inline
    def __iter__(self) -> map[F, X]:
        return self

    @inline
    def _more(self) -> bool:
        return self._it._more()

    @inline
    def _take(self) -> Result[F, Item[X]]:
        return self._function(self._it._take())

    def __next__(self) -> Result[F, Item[X]]:
        if self._more():
            return self._take()
        raise StopIteration()


@native("builtins", "map")
class map2[F, A, B]:
    """`map` of two iterables."""

    _function: F
    _a: Iter[A]
    _b: Iter[B]
    _x: Item[A]

    @inline
    def __init__(self, function: F, a: A, b: B, /) -> None:
        self._function = function
        self._a = iter(a)
        self._b = iter(b)

    @inline
    def __iter__(self) -> map2[F, A, B]:
        return self

    @inline
    def _more(self) -> bool:
        if not self._a._more():
            return False
        self._x = self._a._take()
        return self._b._more()

    @inline
    def _take(self) -> Result[F, tuple[Item[A], Item[B]]]:
        return self._function(self._x, self._b._take())

    def __next__(self) -> Result[F, tuple[Item[A], Item[B]]]:
        if self._more():
            return self._take()
        raise StopIteration()


@native("builtins", "map")
class map3[F, A, B, C]:
    """`map` of three iterables."""

    _function: F
    _a: Iter[A]
    _b: Iter[B]
    _c: Iter[C]
    _x: Item[A]
    _y: Item[B]

    @inline
    def __init__(self, function: F, a: A, b: B, c: C, /) -> None:
        self._function = function
        self._a = iter(a)
        self._b = iter(b)
        self._c = iter(c)

    @inline
    def __iter__(self) -> map3[F, A, B, C]:
        return self

    @inline
    def _more(self) -> bool:
        if not self._a._more():
            return False
        self._x = self._a._take()
        if not self._b._more():
            return False
        self._y = self._b._take()
        return self._c._more()

    @inline
    def _take(self) -> Result[F, tuple[Item[A], Item[B], Item[C]]]:
        return self._function(self._x, self._y, self._c._take())

    def __next__(self) -> Result[F, tuple[Item[A], Item[B], Item[C]]]:
        if self._more():
            return self._take()
        raise StopIteration()


@native("builtins", "map")
class map4[F, A, B, C, D]:
    """`map` of four iterables."""

    _function: F
    _rows: zip_4[A, B, C, D]

    def __init__(self, function: F, a: A, b: B, c: C, d: D, /) -> None:
        self._function = function
        self._rows = zip_4(a, b, c, d, False)

    @inline
    def __iter__(self) -> map4[F, A, B, C, D]:
        return self

    @inline
    def _more(self) -> bool:
        return self._rows._more()

    def _take(self) -> Result[F, tuple[Item[A], Item[B], Item[C], Item[D]]]:
        a, b, c, d = self._rows._take()
        return self._function(a, b, c, d)

    def __next__(self) -> Result[F, tuple[Item[A], Item[B], Item[C], Item[D]]]:
        if self._more():
            return self._take()
        raise StopIteration()


@native("builtins", "map")
class map_many:
    """`map` of any number of iterables."""

    _function: object
    _rows: zip_many

    def __init__(self, function: object, iterables: tuple[object], /) -> None:
        self._function = function
        self._rows = zip_many(iterables, False)

    @inline
    def __iter__(self) -> map_many:
        return self

    @inline
    def _more(self) -> bool:
        return self._rows._more()

    def _take(self) -> object:
        return self._function(*self._rows._take())

    def __next__(self) -> object:
        if self._more():
            return self._take()
        raise StopIteration()


class filter[F, X]:
    """The elements for which a function is true. `_more` holds the element that it found."""

    _function: F
    _it: Iter[X]
    _found: Item[X]

    # What is called here alone is known to be called with the elements: what it captured may take them in.
    @inline
    def __init__[R](self, function: Called[F, [Item[X]], R], iterable: X, /) -> None:
        self._function = function
        self._it = iter(iterable)

    @inline
    def __init__(self, function: F, iterable: X, /) -> None:
        self._function = function
        self._it = iter(iterable)

    @inline
    def __iter__(self) -> filter[F, X]:
        return self

    def _more(self) -> bool:
        while self._it._more():
            x = self._it._take()
            if self._function is None:
                keep = bool(x)
            else:
                keep = bool(self._function(x))
            if keep:
                self._found = x
                return True
        return False

    @inline
    def _take(self) -> Item[X]:
        return self._found

    def __next__(self) -> Item[X]:
        if self._more():
            return self._take()
        raise StopIteration()
