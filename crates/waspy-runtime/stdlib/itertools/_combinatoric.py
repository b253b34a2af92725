# dialect: typed
"""`itertools.product`, `permutations`, `combinations`, `combinations_with_replacement`: tuples of elements by position, in the
order of the positions.
"""

from lowlevel.wasm import *
from builtins.tuple import new_tuple


def pool_of[X](iterable: X) -> list[Item[X]]:
    pool = list[Item[X]]()
    for x in iterable:
        pool.append(x)
    return pool


class _choice[T]:
    """`_indices` are the positions in `_pool` of what the next tuple holds."""

    _pool: list[T]
    _indices: list[int]
    _fresh: bool
    _ended: bool

    def _chosen(self) -> tuple[T]:
        result = new_tuple[T](self._indices._n)
        i: i32 = 0
        while i < result._n:
            result._tail[i] = self._pool[self._indices._items._tail[i]]
            i = i + 1
        return result

    def _begin(self, pool: list[T], first: int, step: int, r: int) -> None:
        """The first tuple: positions first, first + step, ..."""
        self._pool = pool
        self._indices = list[int]()
        self._fresh = True
        self._ended = False
        i = 0
        while i < r:
            self._indices.append(first)
            first = first + step
            i = i + 1


@native
class combinations[X](_choice[Item[X]]):
    """r elements at ascending positions."""

    def __init__(self, iterable: X, r: int) -> None:
        pool = pool_of(iterable)
        if r < 0:
            raise ValueError("r must be non-negative")
        if r > len(pool):
            self._ended = True
        else:
            self._begin(pool, 0, 1, r)

    @inline
    def __iter__(self) -> combinations[X]:
        return self

    def _more(self) -> bool:
        if self._ended:
            return False
        if self._fresh:
            self._fresh = False
            return True
        r = len(self._indices)
        room = len(self._pool) - r
        i = r - 1
        while i >= 0 and self._indices[i] == i + room:
            i = i - 1
        if i < 0:
            self._ended = True
            return False
        at = self._indices[i] + 1
        while i < r:
            self._indices[i] = at
            at = at + 1
            i = i + 1
        return True

    @inline
    def _take(self) -> tuple[Item[X]]:
        return self._chosen()

    def __next__(self) -> tuple[Item[X]]:
        if self._more():
            return self._take()
        raise StopIteration()


@native
class combinations_with_replacement[X](_choice[Item[X]]):
    """r elements at positions that do not descend."""

    def __init__(self, iterable: X, r: int) -> None:
        pool = pool_of(iterable)
        if r < 0:
            raise ValueError("r must be non-negative")
        if not pool and r > 0:
            self._ended = True
        else:
            self._begin(pool, 0, 0, r)

    @inline
    def __iter__(self) -> combinations_with_replacement[X]:
        return self

    def _more(self) -> bool:
        if self._ended:
            return False
        if self._fresh:
            self._fresh = False
            return True
        r = len(self._indices)
        last = len(self._pool) - 1
        i = r - 1
        while i >= 0 and self._indices[i] == last:
            i = i - 1
        if i < 0:
            self._ended = True
            return False
        at = self._indices[i] + 1
        while i < r:
            self._indices[i] = at
            i = i + 1
        return True

    @inline
    def _take(self) -> tuple[Item[X]]:
        return self._chosen()

    def __next__(self) -> tuple[Item[X]]:
        if self._more():
            return self._take()
        raise StopIteration()


@native
class permutations[X](_choice[Item[X]]):
    """r elements at different positions, in every order. `_indices` has all positions, the chosen ones first; of `_cycles`, one
    for each place, each says how many positions the place has still to take."""

    _cycles: list[int]
    _r: int

    def __init__(self, iterable: X, r: int | None = None) -> None:
        pool = pool_of(iterable)
        n = len(pool)
        places = n if r is None else r
        if places < 0:
            raise ValueError("r must be non-negative")
        self._r = places
        self._cycles = list[int]()
        self._begin(pool, 0, 1, n)
        self._ended = places > n
        i = 0
        while i < places and not self._ended:
            self._cycles.append(n - i)
            i = i + 1

    def __init__(self, iterable: X, r: object) -> None:
        raise TypeError("Expected int as r")

    @inline
    def __iter__(self) -> permutations[X]:
        return self

    def _more(self) -> bool:
        if self._ended:
            return False
        if self._fresh:
            self._fresh = False
            return True
        n = len(self._pool)
        i = self._r - 1
        while i >= 0:
            self._cycles[i] = self._cycles[i] - 1
            if self._cycles[i] > 0:
                other = n - self._cycles[i]
                at = self._indices[i]
                self._indices[i] = self._indices[other]
                self._indices[other] = at
                return True
            # Every position has been at this place: put back as they were.
            self._indices.append(self._indices.pop(i))
            self._cycles[i] = n - i
            i = i - 1
        self._ended = True
        return False

    def _take(self) -> tuple[Item[X]]:
        result = new_tuple[Item[X]](i32_wrap_i64(int_raw(self._r)))
        i: i32 = 0
        while i < result._n:
            result._tail[i] = self._pool[self._indices._items._tail[i]]
            i = i + 1
        return result

    def __next__(self) -> tuple[Item[X]]:
        if self._more():
            return self._take()
        raise StopIteration()


@native
class product[T]:
    """An element of each pool. One iterable, and two or three different ones, keep their types."""

    _pools: list[list[T]]
    _indices: list[int]
    _fresh: bool
    _ended: bool

    @staticmethod
    def __new__() -> product[object]:
        return new_product(list[list[object]](), 1)

    @staticmethod
    def __new__[A](a: A, /, *, repeat: int = 1) -> product[Item[A]]:
        pools = list[list[Item[A]]]()
        pools.append(pool_of(a))
        return new_product(pools, repeat)

    @staticmethod
    def __new__[A, B](a: A, b: B, /) -> product_2[A, B]:
        return product_2(a, b)

    @staticmethod
    def __new__[A, B, C](a: A, b: B, c: C, /) -> product_3[A, B, C]:
        return product_3(a, b, c)

    @staticmethod
    def __new__(*iterables: object, repeat: int = 1) -> product[object]:
        pools = list[list[object]]()
        for iterable in iterables:
            pools.append(pool_of(iterable))
        return new_product(pools, repeat)

    @inline
    def __iter__(self) -> product[T]:
        return self

    def _more(self) -> bool:
        if self._ended:
            return False
        if self._fresh:
            self._fresh = False
            return True
        i = len(self._pools) - 1
        while i >= 0:
            self._indices[i] = self._indices[i] + 1
            if self._indices[i] < len(self._pools[i]):
                return True
            self._indices[i] = 0
            i = i - 1
        self._ended = True
        return False

    def _take(self) -> tuple[T]:
        result = new_tuple[T](self._pools._n)
        i: i32 = 0
        while i < result._n:
            result._tail[i] = self._pools._items._tail[i][self._indices._items._tail[i]]
            i = i + 1
        return result

    def __next__(self) -> tuple[T]:
        if self._more():
            return self._take()
        raise StopIteration()


def new_product[T](pools: list[list[T]], repeat: int) -> product[T]:
    if repeat < 0:
        raise ValueError("repeat argument cannot be negative")
    result = new[product[T]]()
    result._pools = pools * repeat
    result._indices = [0] * len(result._pools)
    result._fresh = True
    result._ended = False
    for pool in result._pools:
        if not pool:
            result._ended = True
    return result


@native("itertools", "product")
class product_2[A, B]:
    """Pairs."""

    _a: list[Item[A]]
    _b: list[Item[B]]
    _i: int
    _j: int

    def __init__(self, a: A, b: B, /) -> None:
        self._a = pool_of(a)
        self._b = pool_of(b)
        self._i = 0
        self._j = -1
        if not self._b:
            self._i = len(self._a)

    @inline
    def __iter__(self) -> product_2[A, B]:
        return self

    def _more(self) -> bool:
        if self._i >= len(self._a):
            return False
        self._j = self._j + 1
        if self._j < len(self._b):
            return True
        self._j = 0
        self._i = self._i + 1
        return self._i < len(self._a)

    @inline
    def _take(self) -> tuple[Item[A], Item[B]]:
        return self._a[self._i], self._b[self._j]

    def __next__(self) -> tuple[Item[A], Item[B]]:
        if self._more():
            return self._take()
        raise StopIteration()


@native("itertools", "product")
class product_3[A, B, C]:
    """Triples: a pair and one more."""

    _pairs: product_2[A, B]
    _c: list[Item[C]]
    _k: int
    _x: Item[A]
    _y: Item[B]

    def __init__(self, a: A, b: B, c: C, /) -> None:
        self._pairs = product_2(a, b)
        self._c = pool_of(c)
        self._k = len(self._c) - 1

    @inline
    def __iter__(self) -> product_3[A, B, C]:
        return self

    def _more(self) -> bool:
        if not self._c:
            return False
        self._k = self._k + 1
        if self._k < len(self._c):
            return True
        if not self._pairs._more():
            self._k = len(self._c) - 1
            return False
        self._x, self._y = self._pairs._take()
        self._k = 0
        return True

    @inline
    def _take(self) -> tuple[Item[A], Item[B], Item[C]]:
        return self._x, self._y, self._c[self._k]

    def __next__(self) -> tuple[Item[A], Item[B], Item[C]]:
        if self._more():
            return self._take()
        raise StopIteration()
