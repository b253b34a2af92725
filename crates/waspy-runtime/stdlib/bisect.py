"""`bisect`: where an element goes in a sorted sequence."""

from stdlib.operator import index


def bisect_right(a, x, lo=0, hi=None, *, key=None):
    """Behind the elements that are not greater than x."""
    low, high = _bounds(a, lo, hi)
    if key is None:
        while low < high:
            middle = (low + high) // 2
            if x < a[middle]:
                high = middle
            else:
                low = middle + 1
    else:
        while low < high:
            middle = (low + high) // 2
            if x < key(a[middle]):
                high = middle
            else:
                low = middle + 1
    return low


def bisect_left(a, x, lo=0, hi=None, *, key=None):
    """Before the elements that are not less than x."""
    low, high = _bounds(a, lo, hi)
    if key is None:
        while low < high:
            middle = (low + high) // 2
            if a[middle] < x:
                low = middle + 1
            else:
                high = middle
    else:
        while low < high:
            middle = (low + high) // 2
            if key(a[middle]) < x:
                low = middle + 1
            else:
                high = middle
    return low


def _bounds(a, lo, hi):
    low = index(lo)
    if low < 0:
        raise ValueError("lo must be non-negative")
    return low, len(a) if hi is None else index(hi)


def insort_right(a, x, lo=0, hi=None, *, key=None):
    if key is None:
        a.insert(bisect_right(a, x, lo, hi), x)
    else:
        a.insert(bisect_right(a, key(x), lo, hi, key=key), x)


def insort_left(a, x, lo=0, hi=None, *, key=None):
    if key is None:
        a.insert(bisect_left(a, x, lo, hi), x)
    else:
        a.insert(bisect_left(a, key(x), lo, hi, key=key), x)


bisect = bisect_right
insort = insort_right
