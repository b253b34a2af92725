"""Functions that reduce an iterable to one value: `len`, `any`, `all`, `sum`, `min`, `max`.

`sum` of floats is compensated as CPython's since 3.12: the rounding errors are summed beside the sum (Neumaier).
"""

from lowlevel.wasm import *
from stdlib.typing import Callable, Iterable
from core.object import type_name


@inline
def len[X](obj: X, /) -> int:
    return obj.__len__()


def any[T](iterable: Iterable[T], /) -> bool:
    for x in iterable:
        if x:
            return True
    return False


def all[T](iterable: Iterable[T], /) -> bool:
    for x in iterable:
        if not x:
            return False
    return True


# sum.


@elements_without("__add__", "__radd__")
def sum(iterable: Iterable[int], /, start: int = 0) -> int:
    total = start
    for x in iterable:
        total = total + x
    return total


@elements_without("__add__", "__radd__")
def sum(iterable: Iterable[float], /, start: float = 0) -> float:
    total = start
    lost = 0.0
    for x in iterable:
        next_total = total + x
        lost = f64_add(lost, rounding_error(total, x, next_total))
        total = next_total
    return _with_lost(total, lost)


@elements_without("__add__", "__radd__")
def sum(iterable: Iterable[int], /, start: float) -> float:
    total = start
    for x in iterable:
        total = total + x
    return total


def sum[T](iterable: Iterable[T], /, start: T) -> T:
    if is_type[T, str]():
        raise TypeError("sum() can't sum strings [use ''.join(seq) instead]")
    if is_type[T, bytes]():
        raise TypeError("sum() can't sum bytes [use b''.join(seq) instead]")
    if is_type[T, bytearray]():
        raise TypeError("sum() can't sum bytearray [use b''.join(seq) instead]")
    if is_type[T, object]():
        return _sum_of_any(iterable, start)
    total = start
    for x in iterable:
        total = total + x
    return total


def sum(iterable: Iterable[object], /) -> object:
    return _sum_of_any(iterable, 0)


def _sum_of_any(iterable: Iterable[object], start: object) -> object:
    """The sum of values of any class: compensated from the first float on, for as long as floats and integers follow."""
    if isinstance(start, str):
        raise TypeError("sum() can't sum strings [use ''.join(seq) instead]")
    if isinstance(start, bytes):
        raise TypeError("sum() can't sum bytes [use b''.join(seq) instead]")
    if isinstance(start, bytearray):
        raise TypeError("sum() can't sum bytearray [use b''.join(seq) instead]")
    total: object = start
    whole = _is_whole(start)
    floating = type(start) is float
    f = 0.0
    lost = 0.0
    if isinstance(start, float):
        f = start
    for x in iterable:
        value: object = x
        if floating:
            if type(value) is float and isinstance(value, float):
                next_total = f + value
                lost = f64_add(lost, rounding_error(f, value, next_total))
                f = next_total
                continue
            if isinstance(value, int) and _fits_long(value):
                f = f + value
                continue
            total = _with_lost(f, lost)
            floating = False
        total = total + x
        if whole:
            floating = type(total) is float
            if isinstance(total, float):
                f = total
            whole = _is_whole(value) and _is_whole(total)
    return _with_lost(f, lost) if floating else total


def _is_whole(x: object) -> bool:
    """Is it an integer, of no class derived from `int`, that CPython adds as a machine's?"""
    if type(x) is int or type(x) is bool:
        return isinstance(x, int) and _fits_long(x)
    return False


def _fits_long(x: int) -> bool:
    return int_is_small(x) or -0x8000_0000_0000_0000 <= x <= 0x7FFF_FFFF_FFFF_FFFF


@inline
@noraise
@nocollect
def _with_lost(total: float, lost: float) -> float:
    """The sum and what its roundings lost, which is nothing where there are infinities."""
    if lost != 0.0 and f64_lt(f64_abs(lost), f64_reinterpret_i64(0x7FF0000000000000)):
        return total + lost
    return total


@inline
@noraise
@nocollect
def rounding_error(a: float, b: float, total: float) -> float:
    """What `total`, the float sum of `a` and `b`, lacks."""
    if f64_ge(f64_abs(a), f64_abs(b)):
        return (a - total) + b
    return (b - total) + a


# min and max keep the first of equal values, and compare as Python does: the later value against the best so far.


@inline
def max[T](a: T, b: T, /) -> T:
    return b if b > a else a


def max[T](a: T, b: T, c: T, /) -> T:
    best = b if b > a else a
    return c if c > best else best


def max[T](a: T, b: T, c: T, d: T, /) -> T:
    best = b if b > a else a
    if c > best:
        best = c
    return d if d > best else best


def max[T](iterable: Iterable[T], /) -> T:
    it = iter(iterable)
    if not it._more():
        raise ValueError("max() iterable argument is empty")
    best: T = it._take()
    while it._more():
        x: T = it._take()
        if x > best:
            best = x
    return best


def max[T, D](iterable: Iterable[T], /, *, default: D) -> T | D:
    it = iter(iterable)
    if not it._more():
        return default
    best: T = it._take()
    while it._more():
        x: T = it._take()
        if x > best:
            best = x
    return best


def max[T, K](iterable: Iterable[T], /, *, key: Callable[[T], K]) -> T:
    it = iter(iterable)
    if not it._more():
        raise ValueError("max() iterable argument is empty")
    return max_by(it, key)


def max[T](iterable: Iterable[T], /, *, key: None) -> T:
    return max(iterable)


def max[T, D](iterable: Iterable[T], /, *, key: None, default: D) -> T | D:
    return max(iterable, default=default)


def max[T, K, D](iterable: Iterable[T], /, *, key: Callable[[T], K], default: D) -> T | D:
    it = iter(iterable)
    if not it._more():
        return default
    return max_by(it, key)


def max[T, K](a: T, b: T, /, *, key: Callable[[T], K]) -> T:
    first = key(a)
    return b if key(b) > first else a


def max[T](a: T, b: T, c: T, d: T, /, *rest: T) -> T:
    best = max(a, b, c, d)
    for x in rest:
        if x > best:
            best = x
    return best


def max[T, K](a: T, b: T, c: T, /, *rest: T, key: Callable[[T], K]) -> T:
    best = a
    best_key = key(a)
    for x in (b, c, *rest):
        k = key(x)
        if k > best_key:
            best = x
            best_key = k
    return best


def max(value: object, other: object, /, *rest: object, default: object) -> object:
    raise TypeError("Cannot specify a default for max() with multiple positional arguments")


def max[T](iterable: Iterable[T], /, *, key: object) -> T:
    raise TypeError("'" + type_name(key) + "' object is not callable")


def max() -> object:
    raise TypeError("max expected at least 1 argument, got 0")


def max(value: object, /) -> object:
    raise TypeError("'" + type_name(value) + "' object is not iterable")


def max_by[T, K](it: Iterable[T], key: Callable[[T], K]) -> T:
    """The greatest of an iterator that stands on its first element."""
    best: T = it._take()
    if key is None:
        while it._more():
            y: T = it._take()
            if y > best:
                best = y
        return best
    best_key = key(best)
    while it._more():
        x: T = it._take()
        k = key(x)
        if k > best_key:
            best = x
            best_key = k
    return best


@inline
def min[T](a: T, b: T, /) -> T:
    return b if b < a else a


def min[T](a: T, b: T, c: T, /) -> T:
    best = b if b < a else a
    return c if c < best else best


def min[T](a: T, b: T, c: T, d: T, /) -> T:
    best = b if b < a else a
    if c < best:
        best = c
    return d if d < best else best


def min[T](iterable: Iterable[T], /) -> T:
    it = iter(iterable)
    if not it._more():
        raise ValueError("min() iterable argument is empty")
    best: T = it._take()
    while it._more():
        x: T = it._take()
        if x < best:
            best = x
    return best


def min[T, D](iterable: Iterable[T], /, *, default: D) -> T | D:
    it = iter(iterable)
    if not it._more():
        return default
    best: T = it._take()
    while it._more():
        x: T = it._take()
        if x < best:
            best = x
    return best


def min[T, K](iterable: Iterable[T], /, *, key: Callable[[T], K]) -> T:
    it = iter(iterable)
    if not it._more():
        raise ValueError("min() iterable argument is empty")
    return min_by(it, key)


def min[T](iterable: Iterable[T], /, *, key: None) -> T:
    return min(iterable)


def min[T, D](iterable: Iterable[T], /, *, key: None, default: D) -> T | D:
    return min(iterable, default=default)


def min[T, K, D](iterable: Iterable[T], /, *, key: Callable[[T], K], default: D) -> T | D:
    it = iter(iterable)
    if not it._more():
        return default
    return min_by(it, key)


def min[T, K](a: T, b: T, /, *, key: Callable[[T], K]) -> T:
    first = key(a)
    return b if key(b) < first else a


def min[T](a: T, b: T, c: T, d: T, /, *rest: T) -> T:
    best = min(a, b, c, d)
    for x in rest:
        if x < best:
            best = x
    return best


def min[T, K](a: T, b: T, c: T, /, *rest: T, key: Callable[[T], K]) -> T:
    best = a
    best_key = key(a)
    for x in (b, c, *rest):
        k = key(x)
        if k < best_key:
            best = x
            best_key = k
    return best


def min(value: object, other: object, /, *rest: object, default: object) -> object:
    raise TypeError("Cannot specify a default for min() with multiple positional arguments")


def min[T](iterable: Iterable[T], /, *, key: object) -> T:
    raise TypeError("'" + type_name(key) + "' object is not callable")


def min() -> object:
    raise TypeError("min expected at least 1 argument, got 0")


def min(value: object, /) -> object:
    raise TypeError("'" + type_name(value) + "' object is not iterable")


def min_by[T, K](it: Iterable[T], key: Callable[[T], K]) -> T:
    """The least of an iterator that stands on its first element."""
    best: T = it._take()
    if key is None:
        while it._more():
            y: T = it._take()
            if y < best:
                best = y
        return best
    best_key = key(best)
    while it._more():
        x: T = it._take()
        k = key(x)
        if k < best_key:
            best = x
            best_key = k
    return best
