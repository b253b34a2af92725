"""`accumulate` and `starmap`: what they give depends on what a function gives for what it gave before, or for tuples of any
shape. Inference finds that out, so these are generators in ordinary Python, begun when they are called.
"""


def accumulate(iterable, func=None, *, initial=None):
    """Running totals."""
    return _totals(iter(iterable), _add if func is None else func, initial)


def _add(a, b):
    return a + b


def _totals(iterator, func, initial):
    if initial is None:
        for first in iterator:
            break
        else:
            return
        total = first
    else:
        total = initial
    yield total
    for x in iterator:
        total = func(total, x)
        yield total


def starmap(function, iterable, /):
    """The results of a function on the elements of each tuple."""
    return _results(function, iter(iterable))


def _results(function, iterator):
    for args in iterator:
        yield function(*args)
