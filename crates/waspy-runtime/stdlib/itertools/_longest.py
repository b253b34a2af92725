# dialect: typed
"""`itertools.zip_longest`: as `zip`, but up to the end of the longest; what is missing is `fillvalue`. Two and three iterables
keep their own types.
"""

from lowlevel.wasm import *
from builtins.tuple import tuple_of_list


@native
class zip_longest[F]:
    """Any number of iterables."""

    _iterators: list[object]
    _live: list[bool]
    _left: int
    _fill: object
    _row: list[object]

    @staticmethod
    def __new__[A, B, F](a: A, b: B, /, *, fillvalue: F = None) -> zip_longest_2[A, B, F]:
        return zip_longest_2(a, b, fillvalue)

    @staticmethod
    def __new__[A, B, C, F](a: A, b: B, c: C, /, *, fillvalue: F = None) -> zip_longest_3[A, B, C, F]:
        return zip_longest_3(a, b, c, fillvalue)

    @staticmethod
    def __new__(*iterables: object, fillvalue: object = None) -> zip_longest[object]:
        result = new[zip_longest[object]]()
        result._iterators = list[object]()
        result._live = list[bool]()
        for iterable in iterables:
            result._iterators.append(iter(iterable))
            result._live.append(True)
        result._left = len(iterables)
        result._fill = fillvalue
        result._row = list[object]()
        return result

    @inline
    def __iter__(self) -> zip_longest[F]:
        return self

    def _more(self) -> bool:
        if self._left == 0:
            return False
        row = list[object]()
        i = 0
        while i < len(self._iterators):
            if self._live[i] and self._iterators[i]._more():
                row.append(self._iterators[i]._take())
            else:
                if self._live[i]:
                    self._live[i] = False
                    self._left = self._left - 1
                    if self._left == 0:
                        return False
                row.append(self._fill)
            i = i + 1
        self._row = row
        return True

    @inline
    def _take(self) -> tuple[object]:
        return tuple_of_list(self._row)

    def __next__(self) -> tuple[object]:
        if self._more():
            return self._take()
        raise StopIteration()


@native("itertools", "zip_longest")
class zip_longest_2[A, B, F]:
    """Two iterables."""

    _a: Iter[A]
    _b: Iter[B]
    _has_a: bool
    _has_b: bool
    _fill: F
    _x: Either[Item[A], F]
    _y: Either[Item[B], F]

    def __init__(self, a: A, b: B, fill: F) -> None:
        self._a = iter(a)
        self._b = iter(b)
        self._has_a = True
        self._has_b = True
        self._fill = fill

    @inline
    def __iter__(self) -> zip_longest_2[A, B, F]:
        return self

    def _more(self) -> bool:
        if not self._has_a and not self._has_b:
            return False
        if self._has_a and self._a._more():
            self._x = self._a._take()
        else:
            self._has_a = False
            if not self._has_b:
                return False
            self._x = self._fill
        if self._has_b and self._b._more():
            self._y = self._b._take()
        else:
            self._has_b = False
            if not self._has_a:
                return False
            self._y = self._fill
        return True

    @inline
    def _take(self) -> tuple[Either[Item[A], F], Either[Item[B], F]]:
        return self._x, self._y

    def __next__(self) -> tuple[Either[Item[A], F], Either[Item[B], F]]:
        if self._more():
            return self._take()
        raise StopIteration()


@native("itertools", "zip_longest")
class zip_longest_3[A, B, C, F]:
    """Three iterables."""

    _a: Iter[A]
    _b: Iter[B]
    _c: Iter[C]
    _has_a: bool
    _has_b: bool
    _has_c: bool
    _fill: F
    _x: Either[Item[A], F]
    _y: Either[Item[B], F]
    _z: Either[Item[C], F]

    def __init__(self, a: A, b: B, c: C, fill: F) -> None:
        self._a = iter(a)
        self._b = iter(b)
        self._c = iter(c)
        self._has_a = True
        self._has_b = True
        self._has_c = True
        self._fill = fill

    @inline
    def __iter__(self) -> zip_longest_3[A, B, C, F]:
        return self

    def _more(self) -> bool:
        if not self._has_a and not self._has_b and not self._has_c:
            return False
        if self._has_a and self._a._more():
            self._x = self._a._take()
        else:
            self._has_a = False
            if not self._has_b and not self._has_c:
                return False
            self._x = self._fill
        if self._has_b and self._b._more():
            self._y = self._b._take()
        else:
            self._has_b = False
            if not self._has_a and not self._has_c:
                return False
            self._y = self._fill
        if self._has_c and self._c._more():
            self._z = self._c._take()
        else:
            self._has_c = False
            if not self._has_a and not self._has_b:
                return False
            self._z = self._fill
        return True

    @inline
    def _take(self) -> tuple[Either[Item[A], F], Either[Item[B], F], Either[Item[C], F]]:
        return self._x, self._y, self._z

    def __next__(self) -> tuple[Either[Item[A], F], Either[Item[B], F], Either[Item[C], F]]:
        if self._more():
            return self._take()
        raise StopIteration()
