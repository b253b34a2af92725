# dialect: typed
"""`itertools.groupby` and `itertools.tee`: iterators that look at one source together."""

from lowlevel.wasm import *
from builtins.list_ops import items_equal
from builtins.tuple import new_tuple


class _itself:
    """The key of `groupby` without one."""

    def __call__[T](self, x: T) -> T:
        return x


@native
class groupby[X, F]:
    """Pairs of a key and an iterator over the elements in a row that have it."""

    _it: Iter[X]
    _key: F
    _value: Item[X]
    _value_key: Result[F, Item[X]]
    _group_key: Result[F, Item[X]]
    _has_value: bool  # an element that no group has taken
    _has_key: bool
    _in_group: bool
    _group: i32  # the number of the group that may take elements

    @staticmethod
    def __new__(iterable: X, key: None = None) -> groupby[X, _itself]:
        return new_groupby(iterable, _itself())

    @staticmethod
    def __new__(iterable: X, key: F) -> groupby[X, F]:
        return new_groupby(iterable, key)

    @inline
    def __iter__(self) -> groupby[X, F]:
        return self

    def _step(self) -> bool:
        """The next element of the source."""
        if not self._it._more():
            return False
        self._value = self._it._take()
        self._has_value = True
        self._value_key = self._key(self._value)
        self._has_key = True
        return True

    def _more(self) -> bool:
        self._group = self._group + 1
        while not self._has_key or self._in_group and items_equal(self._group_key, self._value_key):
            if not self._step():
                return False
        self._group_key = self._value_key
        self._in_group = True
        return True

    def _take(self) -> tuple[Result[F, Item[X]], _grouper[X, F]]:
        return self._group_key, _grouper(self)

    def __next__(self) -> tuple[Result[F, Item[X]], _grouper[X, F]]:
        if self._more():
            return self._take()
        raise StopIteration()


def new_groupby[X, F](iterable: X, key: F) -> groupby[X, F]:
    result = new[groupby[X, F]]()
    result._it = iter(iterable)
    result._key = key
    return result


@native
class _grouper[X, F]:
    """The elements of one group; none any more once the next group was asked for."""

    _parent: groupby[X, F]
    _group: i32
    _key: Result[F, Item[X]]

    def __init__(self, parent: groupby[X, F]) -> None:
        self._parent = parent
        self._group = parent._group
        self._key = parent._group_key

    @inline
    def __iter__(self) -> _grouper[X, F]:
        return self

    def _more(self) -> bool:
        parent = self._parent
        if parent._group != self._group:
            return False
        if not parent._has_value and not parent._step():
            return False
        return items_equal(self._key, parent._value_key)

    def _take(self) -> Item[X]:
        self._parent._has_value = False
        return self._parent._value

    def __next__(self) -> Item[X]:
        if self._more():
            return self._take()
        raise StopIteration()


def tee[X](iterable: X, n: int = 2, /) -> tuple[_tee[X]]:
    if n < 0:
        raise ValueError("n must be >= 0")
    source = _source(iterable)
    start = new[_link[X]]()
    result = new_tuple[_tee[X]](i32_wrap_i64(int_raw(n)))
    i: i32 = 0
    while i < result._n:
        result._tail[i] = _tee(source, start)
        i = i + 1
    return result


class _source[X]:
    """The iterator behind."""

    _it: Iter[X]

    def __init__(self, iterable: X) -> None:
        self._it = iter(iterable)


class _link[X]:
    """An element that some iterator has still to give, and the one after it."""

    _value: Item[X]
    _next: _link[X] | None


@native
class _tee[X]:
    """One of the iterators: `_link` is the last element that it has given."""

    _source: _source[X]
    _link: _link[X]

    def __init__(self, source: _source[X], link: _link[X]) -> None:
        self._source = source
        self._link = link

    @inline
    def __iter__(self) -> _tee[X]:
        return self

    def __copy__(self) -> _tee[X]:
        return _tee(self._source, self._link)

    def _more(self) -> bool:
        following = self._link._next
        if following is None:
            if not self._source._it._more():
                return False
            following = new[_link[X]]()
            following._value = self._source._it._take()
            self._link._next = following
        self._link = following
        return True

    @inline
    def _take(self) -> Item[X]:
        return self._link._value

    def __next__(self) -> Item[X]:
        if self._more():
            return self._take()
        raise StopIteration()
