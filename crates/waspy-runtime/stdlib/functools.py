# dialect: typed
"""`functools`. Calls of what `partial`, `lru_cache` and `wraps` make are made by the compiler, as calls of the function behind with
the arguments as they are (`sema/infer/wrappers.rs`)."""

from _functools import cmp_to_key, partialmethod, reduce, singledispatch, singledispatchmethod
from builtins.text import repr
from core.object import type_of


def total_ordering[C](cls: C) -> C:
    """The compiler reads the decorator and adds the methods (`stdlib/_class_parts.py`)."""
    return cls


@native
class partial[F, A, N, K]:
    """A function with arguments that are given to it before those of a call; N are the names of the keywords among them."""

    func: F
    args: A
    _values: K


class _Wraps[F]:
    """`wraps(wrapped)`: gives the function that it is called with the names of another."""

    _wrapped: F

    def __init__(self, wrapped: F) -> None:
        self._wrapped = wrapped


def wraps[F](wrapped: F) -> _Wraps[F]:
    return _Wraps(wrapped)


@intrinsic("functools.update_wrapper")
def update_wrapper[W, F](wrapper: W, wrapped: F) -> W: ...


class CacheInfo:
    """What `cache_info()` says."""

    hits: int
    misses: int
    maxsize: int | None
    currsize: int

    def __init__(self, hits: int, misses: int, maxsize: int | None, currsize: int) -> None:
        self.hits = hits
        self.misses = misses
        self.maxsize = maxsize
        self.currsize = currsize

    def __repr__(self) -> str:
        text = "CacheInfo(hits=" + str(self.hits) + ", misses=" + str(self.misses)
        return text + ", maxsize=" + repr(self.maxsize) + ", currsize=" + str(self.currsize) + ")"


@native
class _lru_cache_wrapper[F, R]:
    """A function and the values that it gave, by the arguments. What was used last is at the end of the table."""

    _function: F
    _table: dict[object, R]
    _maxsize: int | None
    _hits: int
    _misses: int
    _found: R
    _typed: bool

    def __init__(self, function: F, maxsize: int | None, typed: bool) -> None:
        self._function = function
        self._table = dict[object, R]()
        self._maxsize = maxsize
        self._typed = typed

    def _find(self, given: object) -> bool:
        """Is there a value for the arguments? It is in `_found` then."""
        table = self._table
        key = _with_types(given) if self._typed else given
        if key not in table:
            self._misses = self._misses + 1
            return False
        self._hits = self._hits + 1
        value = table[key]
        if self._maxsize is not None:
            del table[key]
            table[key] = value
        self._found = value
        return True

    def _keep(self, given: object, value: R) -> R:
        """Takes in a new value, for which the oldest may have to go."""
        table = self._table
        key = _with_types(given) if self._typed else given
        maxsize = self._maxsize
        if maxsize is None:
            table[key] = value
            return value
        if maxsize <= 0:
            return value
        if key not in table and len(table) >= maxsize:
            for oldest in table:
                del table[oldest]
                break
        table[key] = value
        return value

    def cache_info(self) -> CacheInfo:
        return CacheInfo(self._hits, self._misses, self._maxsize, len(self._table))

    def cache_parameters(self) -> dict[str, object]:
        parameters = dict[str, object]()
        parameters["maxsize"] = self._maxsize
        parameters["typed"] = self._typed
        return parameters

    def cache_clear(self) -> None:
        self._table.clear()
        self._hits = 0
        self._misses = 0

    @property
    def __wrapped__(self) -> F:
        return self._function

    @property
    def __name__(self) -> str:
        return self._function.__name__

    @property
    def __qualname__(self) -> str:
        return self._function.__qualname__

    @property
    def __doc__(self) -> str | None:
        return self._function.__doc__


def _key_of_all(values: list[object], named: list[object], others: dict[str, object]) -> tuple[object, ...]:
    """The arguments of a call with `*values` or `**others` as one value; `named` has the written keywords and their values in turn."""
    parts = list[object](values)
    parts.extend(named)
    for name in others:
        parts.append(name + "=")
        parts.append(others[name])
    return tuple(parts)


def _with_types(key: object) -> object:
    """Arguments that are equal but of different types are different."""
    parts = list[object]()
    if isinstance(key, tuple):
        for part in key:
            parts.append(part)
            parts.append(type_of(part))
    return tuple(parts)


class _lru_cache:
    """`lru_cache(maxsize)`, a decorator."""

    _maxsize: int | None
    _typed: bool

    def __init__(self, maxsize: int | None, typed: bool) -> None:
        self._maxsize = maxsize
        self._typed = typed

    def __call__[F, R](self, user_function: F, /) -> _lru_cache_wrapper[F, R]:
        return _lru_cache_wrapper[F, R](user_function, self._maxsize, self._typed)


def lru_cache(maxsize: int | None = 128, typed: bool = False) -> _lru_cache:
    return _lru_cache(maxsize, typed)


def lru_cache[F, R](user_function: F, /) -> _lru_cache_wrapper[F, R]:
    return _lru_cache_wrapper[F, R](user_function, 128, False)


def cache[F, R](user_function: F, /) -> _lru_cache_wrapper[F, R]:
    return _lru_cache_wrapper[F, R](user_function, None, False)


@intrinsic("marker.cached_property")
def cached_property[F](func: F) -> F: ...
