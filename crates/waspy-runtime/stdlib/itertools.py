# dialect: typed
"""`itertools`: here are the functions that go once over what they are given. Those that make tuples of positions are in
`itertools/_combinatoric.py`, those with state that several iterators share in `itertools/_shared.py`, and two that
inference types best are ordinary Python in `itertools/_inferred.py`.

An iterator's `_more` finds the next value, `_take` gives it (DIALECT.md, "Protocols").
"""

from lowlevel.wasm import *
from stdlib.itertools._chain import chain
from stdlib.itertools._combinatoric import combinations, combinations_with_replacement, permutations, product
from stdlib.itertools._inferred import accumulate, starmap
from stdlib.itertools._longest import zip_longest
from stdlib.itertools._shared import groupby, tee
from stdlib.typing import Iterable
from builtins.tuple import tuple_of_list


# Without an end.


@native
class count[A, B]:
    """start, start + step, ..."""

    _n: A
    _step: B

    @staticmethod
    def __new__(start: int = 0, step: int = 1) -> count[int, int]:
        return new_count(start, step)

    @staticmethod
    def __new__[A, B](start: A, step: B = 1) -> count[A | B, B]:
        if not _is_number(start) or not _is_number(step):
            raise TypeError("a number is required")
        return new_count[A | B, B](start, step)

    @inline
    def __iter__(self) -> count[A, B]:
        return self

    @inline
    def _more(self) -> bool:
        return True

    @inline
    def _take(self) -> A:
        n = self._n
        self._n = n + self._step
        return n

    def __next__(self) -> A:
        return self._take()

    def __repr__(self) -> str:
        text = "count(" + repr(self._n)
        if is_type[B, int]():
            if self._step == 1:
                return text + ")"
        return text + ", " + repr(self._step) + ")"


def _is_number[T](value: T) -> bool:
    number = isinstance(value, int) or isinstance(value, float) or isinstance(value, complex)
    return number or hasattr(value, "__float__") or hasattr(value, "__int__") or hasattr(value, "__index__")


def new_count[A, B](start: A, step: B) -> count[A, B]:
    result = new[count[A, B]]()
    result._n = start
    result._step = step
    return result


@native
class cycle[X]:
    """The elements again and again; kept from the first round."""

    _it: Iter[X]
    _kept: list[Item[X]]
    _again: bool
    _i: int

    def __init__(self, iterable: X, /) -> None:
        self._it = iter(iterable)
        self._kept = list[Item[X]]()
        self._again = False
        self._i = 0

    @inline
    def __iter__(self) -> cycle[X]:
        return self

    def _more(self) -> bool:
        if not self._again:
            if self._it._more():
                self._kept.append(self._it._take())
                self._i = len(self._kept) - 1
                return True
            self._again = True
            self._i = -1
        if not self._kept:
            return False
        self._i = self._i + 1
        if self._i == len(self._kept):
            self._i = 0
        return True

    @inline
    def _take(self) -> Item[X]:
        return self._kept[self._i]

    def __next__(self) -> Item[X]:
        if self._more():
            return self._take()
        raise StopIteration()


@native
class repeat[T]:
    """One value, so many times or without end."""

    _value: T
    _left: int
    _endless: bool

    def __init__(self, object: T) -> None:
        self._value = object
        self._endless = True

    def __init__(self, object: T, times: int) -> None:
        self._value = object
        self._left = times if times > 0 else 0

    @inline
    def __iter__(self) -> repeat[T]:
        return self

    @inline
    def _more(self) -> bool:
        if self._endless:
            return True
        if self._left == 0:
            return False
        self._left = self._left - 1
        return True

    @inline
    def _take(self) -> T:
        return self._value

    def __next__(self) -> T:
        if self._more():
            return self._take()
        raise StopIteration()

    def __length_hint__(self) -> int:
        if self._endless:
            raise TypeError("len() of unsized object")
        return self._left

    def __repr__(self) -> str:
        text = "repeat(" + repr(self._value)
        return text + ")" if self._endless else text + ", " + repr(self._left) + ")"


# By a test.


@native
class compress[X, S]:
    """The elements whose selector is true."""

    _it: Iter[X]
    _selectors: Iter[S]
    _found: Item[X]

    def __init__(self, data: X, selectors: S) -> None:
        self._it = iter(data)
        self._selectors = iter(selectors)

    @inline
    def __iter__(self) -> compress[X, S]:
        return self

    def _more(self) -> bool:
        while self._it._more():
            x = self._it._take()
            if not self._selectors._more():
                return False
            if bool(self._selectors._take()):
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


@native
class dropwhile[F, X]:
    """The elements from the first on for which a function is false."""

    _function: F
    _it: Iter[X]
    _found: Item[X]
    _started: bool

    def __init__[R](self, predicate: Called[F, [Item[X]], R], iterable: X, /) -> None:
        self._function = predicate
        self._it = iter(iterable)
        self._started = False

    def __init__(self, predicate: F, iterable: X, /) -> None:
        self._function = predicate
        self._it = iter(iterable)
        self._started = False

    @inline
    def __iter__(self) -> dropwhile[F, X]:
        return self

    def _more(self) -> bool:
        while self._it._more():
            x = self._it._take()
            if self._started or not bool(self._function(x)):
                self._started = True
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


@native
class takewhile[F, X]:
    """The elements before the first for which a function is false."""

    _function: F
    _it: Iter[X]
    _found: Item[X]
    _ended: bool

    def __init__[R](self, predicate: Called[F, [Item[X]], R], iterable: X, /) -> None:
        self._function = predicate
        self._it = iter(iterable)
        self._ended = False

    def __init__(self, predicate: F, iterable: X, /) -> None:
        self._function = predicate
        self._it = iter(iterable)
        self._ended = False

    @inline
    def __iter__(self) -> takewhile[F, X]:
        return self

    def _more(self) -> bool:
        if self._ended or not self._it._more():
            return False
        x = self._it._take()
        if bool(self._function(x)):
            self._found = x
            return True
        self._ended = True
        return False

    @inline
    def _take(self) -> Item[X]:
        return self._found

    def __next__(self) -> Item[X]:
        if self._more():
            return self._take()
        raise StopIteration()


@native
class filterfalse[F, X]:
    """The elements for which a function is false."""

    _function: F
    _it: Iter[X]
    _found: Item[X]

    def __init__[R](self, function: Called[F, [Item[X]], R], iterable: X, /) -> None:
        self._function = function
        self._it = iter(iterable)

    def __init__(self, function: F, iterable: X, /) -> None:
        self._function = function
        self._it = iter(iterable)

    @inline
    def __iter__(self) -> filterfalse[F, X]:
        return self

    def _more(self) -> bool:
        while self._it._more():
            x = self._it._take()
            if self._function is None:
                drop = bool(x)
            else:
                drop = bool(self._function(x))
            if not drop:
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


# By position.


@native
class islice[X]:
    """The elements at start, start + step, ... before stop."""

    _it: Iter[X]
    _at: int  # how many elements were taken
    _next: int  # the position of the next one to give
    _stop: int  # or -1
    _step: int
    _found: Item[X]

    def __init__(self, iterable: X, stop: int | None, /) -> None:
        last = stop_of(stop)
        self._it = iter(iterable)
        self._set(0, last, 1)

    def __init__(self, iterable: X, start: int | None, stop: int | None, step: int | None = None, /) -> None:
        last = stop_of(stop)
        first = 0 if start is None else start
        if first < 0 or first > MOST:
            raise ValueError(INDICES)
        by = 1 if step is None else step
        if by < 1 or by > MOST:
            raise ValueError("Step for islice() must be a positive integer or None.")
        self._it = iter(iterable)
        self._set(first, last, by)

    def __init__(self, iterable: X, stop: object, /) -> None:
        raise ValueError(STOP)

    def __init__(self, iterable: X, start: object, stop: object, step: object = None, /) -> None:
        if not (stop is None or isinstance(stop, int)):
            raise ValueError(STOP)
        if not (start is None or isinstance(start, int)):
            raise ValueError(INDICES)
        raise ValueError("Step for islice() must be a positive integer or None.")

    def _set(self, start: int, stop: int, step: int) -> None:
        self._at = 0
        self._next = start
        self._stop = stop
        self._step = step

    @inline
    def __iter__(self) -> islice[X]:
        return self

    def _more(self) -> bool:
        last = self._next
        if self._stop >= 0 and last >= self._stop:
            last = self._stop - 1
            self._next = self._stop
        while self._at <= last:
            if not self._it._more():
                self._stop = 0
                self._next = 0
                return False
            self._found = self._it._take()
            self._at = self._at + 1
        if self._stop >= 0 and self._next >= self._stop:
            return False
        self._next = self._next + self._step
        return True

    @inline
    def _take(self) -> Item[X]:
        return self._found

    def __next__(self) -> Item[X]:
        if self._more():
            return self._take()
        raise StopIteration()


MOST = 0x7FFFFFFFFFFFFFFF
STOP = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
INDICES = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize."


def stop_of(stop: int | None) -> int:
    """`stop` of `islice`, -1 for None."""
    if stop is None:
        return -1
    if stop == -1 or stop > MOST or stop < -MOST:
        raise ValueError(STOP)
    if stop < 0:
        raise ValueError(INDICES)
    return stop


@native
class pairwise[X]:
    """Each element with the one after it."""

    _it: Iter[X]
    _old: Item[X]
    _new: Item[X]
    _state: int  # 0 before the first step, 1 inside, 2 at the end

    def __init__(self, iterable: X, /) -> None:
        self._it = iter(iterable)
        self._state = 0

    @inline
    def __iter__(self) -> pairwise[X]:
        return self

    def _more(self) -> bool:
        if self._state == 0:
            self._state = 2
            if not self._it._more():
                return False
            self._new = self._it._take()
            self._state = 1
        if self._state == 2:
            return False
        self._old = self._new
        if not self._it._more():
            self._state = 2
            return False
        self._new = self._it._take()
        return True

    @inline
    def _take(self) -> tuple[Item[X], Item[X]]:
        return self._old, self._new

    def __next__(self) -> tuple[Item[X], Item[X]]:
        if self._more():
            return self._take()
        raise StopIteration()


@native
class batched[X]:
    """Tuples of n elements; the last may be shorter."""

    _it: Iter[X]
    _n: int
    _batch: list[Item[X]]

    def __init__(self, iterable: X, n: int) -> None:
        if n < 1:
            raise ValueError("n must be at least one")
        self._it = iter(iterable)
        self._n = n
        self._batch = list[Item[X]]()

    @inline
    def __iter__(self) -> batched[X]:
        return self

    def _more(self) -> bool:
        self._batch = list[Item[X]]()
        while len(self._batch) < self._n and self._it._more():
            self._batch.append(self._it._take())
        return len(self._batch) > 0

    @inline
    def _take(self) -> tuple[Item[X]]:
        return tuple_of_list(self._batch)

    def __next__(self) -> tuple[Item[X]]:
        if self._more():
            return self._take()
        raise StopIteration()
