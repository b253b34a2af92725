# What cannot be indexed so, or iterated: CPython's words.
v = 'q'
def tr(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
tr(lambda: (1, 2)[v])
tr(lambda: (1, 'a')[v])
tr(lambda: [1, 2][v])
tr(lambda: 'abc'[v])
tr(lambda: b'abc'[v])
tr(lambda: range(3)[v])
tr(lambda: {1: 2}[v])
tr(lambda: sorted(5, key=abs))
tr(lambda: sorted(5))
tr(lambda: list(5))
tr(lambda: print(*5))
tr(lambda: sum(5))
tr(lambda: max(5, key=abs))
tr(lambda: [*5])
w = 1.5
tr(lambda: (1, 2)[w])
w = None
tr(lambda: [1, 2][w])
tr(lambda: dict(5))
tr(lambda: set(5))
tr(lambda: tuple(5))
tr(lambda: list(enumerate(5)))
tr(lambda: list(zip([1], 5)))
tr(lambda: map(str, 5))
tr(lambda: ','.join(5))
tr(lambda: any(5))
tr(lambda: reversed(5))
tr(lambda: iter(5))
tr(lambda: next(5))
tr(lambda: [].extend(5))
tr(lambda: {}.update(5))
