# dialect: typed
"""`itertools.chain`: one iterable after the other. Up to four keep their own types; more, or a number of them that is known
when running, go through their list.
"""

from lowlevel.wasm import *
from builtins.iteration import single


@native
class chain[X]:
    """The elements of the elements of X."""

    _outer: Iter[X]
    _inner: Iter[Item[X]]
    _open: bool

    @staticmethod
    def __new__[A](a: A, /) -> chain[tuple[A]]:
        return chain.from_iterable(single(a))

    @staticmethod
    def __new__[A, B](a: A, b: B, /) -> chain_2[A, B]:
        return chain_2(a, b)

    @staticmethod
    def __new__[A, B, C](a: A, b: B, c: C, /) -> chain_2[chain_2[A, B], C]:
        return chain_2(chain_2(a, b), c)

    @staticmethod
    def __new__[A, B, C, D](a: A, b: B, c: C, d: D, /) -> chain_2[chain_2[A, B], chain_2[C, D]]:
        return chain_2(chain_2(a, b), chain_2(c, d))

    @staticmethod
    def __new__(*iterables: object) -> chain[tuple[object]]:
        return chain.from_iterable(iterables)

    @staticmethod
    def from_iterable[Y](iterable: Y, /) -> chain[Y]:
        result = new[chain[Y]]()
        result._outer = iter(iterable)
        result._open = False
        return result

    @inline
    def __iter__(self) -> chain[X]:
        return self

    def _more(self) -> bool:
        while True:
            if self._open:
                if self._inner._more():
                    return True
                self._open = False
            if not self._outer._more():
                return False
            self._inner = iter(self._outer._take())
            self._open = True

    @inline
    def _take(self) -> Item[Item[X]]:
        return self._inner._take()

    def __next__(self) -> Item[Item[X]]:
        if self._more():
            return self._take()
        raise StopIteration()


@native("itertools", "chain")
class chain_2[A, B]:
    """Two iterables, each asked for its iterator when its turn comes."""

    _a: A
    _b: B
    _first: Iter[A]
    _second: Iter[B]
    _state: i32  # 0 before the first, 1 in the first, 2 in the second

    def __init__(self, a: A, b: B, /) -> None:
        self._a = a
        self._b = b
        self._state = 0

    @inline
    def __iter__(self) -> chain_2[A, B]:
        return self

    def _more(self) -> bool:
        if self._state == 2:
            return self._second._more()
        if self._state == 0:
            self._first = iter(self._a)
            self._state = 1
        if self._first._more():
            return True
        self._second = iter(self._b)
        self._state = 2
        return self._second._more()

    @inline
    def _take(self) -> Either[Item[A], Item[B]]:
        if self._state == 1:
            return self._first._take()
        return self._second._take()

    def __next__(self) -> Either[Item[A], Item[B]]:
        if self._more():
            return self._take()
        raise StopIteration()
