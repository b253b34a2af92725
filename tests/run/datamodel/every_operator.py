"""The data model: every operator's method, what NotImplemented does, the messages."""
import operator


class N:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return f"N({self.v})"

    def __add__(self, o):
        return N(self.v + o.v) if isinstance(o, N) else NotImplemented

    def __radd__(self, o):
        return ("radd", o, self.v)

    def __matmul__(self, o):
        return ("matmul", self.v, o)

    def __rmatmul__(self, o):
        return ("rmatmul", o)

    def __divmod__(self, o):
        return ("divmod", o)

    def __rdivmod__(self, o):
        return ("rdivmod", o)

    def __pow__(self, e, m=None):
        return ("pow", e, m)

    def __rpow__(self, b, m=None):
        return ("rpow", b, m)

    def __lshift__(self, o):
        return ("<<", o)

    def __rrshift__(self, o):
        return (">>r", o)

    def __and__(self, o):
        return ("&", o)

    def __rxor__(self, o):
        return ("^r", o)

    def __or__(self, o):
        return ("|", o)

    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "inv"

    def __abs__(self):
        return "abs"

    def __round__(self, nd=None):
        return ("round", nd)

    def __trunc__(self):
        return "trunc"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __complex__(self):
        return 1j * self.v

    def __int__(self):
        return self.v

    def __float__(self):
        return self.v / 2

    def __index__(self):
        return self.v


n = N(3)
print(n + n, 5 + n, "s" + n, [1] + n)
print(n @ 2, 2 @ n, [1] @ n, divmod(n, 2), divmod(2, n))
print(n ** 2, 2 ** n, pow(n, 2), pow(n, 2, 5))
print(n << 1, 1 >> n, n & 1, 1 ^ n, n | n)
print(-n, +n, ~n, abs(n), round(n), round(n, 2))
import math
print(math.trunc(n), math.floor(n), math.ceil(n))
print(complex(n), int(n), float(n), [0, 1, 2, 3, 4][n], hex(n), bin(n), oct(n), range(n), "ab" * n)
for f in (
    lambda: n + 5,
    lambda: n - n,
    lambda: 5 - n,
    lambda: n // 2,
    lambda: n % 2,
    lambda: n >> 1,
    lambda: 1 << n,
    lambda: 1 & n,
    lambda: n ^ 1,
    lambda: 1 | n,
    lambda: n < n,
    lambda: n >= 2,
    lambda: len(n),
    lambda: n[0],
    lambda: n(),
    lambda: iter(n),
    lambda: 1 in n,
    lambda: next(n),
    lambda: pow(2, n, 3),
    lambda: n.nothing,
    lambda: operator.truediv(n, 1),
    lambda: [*n],
    lambda: {**n},
    lambda: sum([n]),
    lambda: sum([n, n]),
    lambda: reversed(n),
    lambda: -[],
    lambda: ~1.5,
    lambda: +"",
):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class I:
    def __init__(self, items):
        self.items = items

    def __iadd__(self, other):
        self.items.append(other)
        return self

    def __imul__(self, k):
        return "replaced"

    def __isub__(self, k):
        return NotImplemented

    def __sub__(self, k):
        return ("sub", k)


i = I([])
j = i
i += 1
i += 2
print(i is j, i.items)
i -= 4
print(i)
j *= 3
print(j)
try:
    k = I([])
    k //= 2
except TypeError as e:
    print(e)
try:
    k @= 2
except TypeError as e:
    print(e)
try:
    k **= 2
except TypeError as e:
    print(e)
try:
    k += k
    k <<= []
except TypeError as e:
    print(e)
