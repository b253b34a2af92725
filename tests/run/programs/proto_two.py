"""Container and number protocols on user classes, with values of several types."""


class Ring:
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return Ring(*self.items[i])
        if not self.items:
            raise IndexError("empty ring")
        return self.items[i % len(self.items)]

    def __setitem__(self, i, v):
        self.items[i % len(self)] = v

    def __delitem__(self, i):
        del self.items[i % len(self)]

    def __repr__(self):
        return f"Ring{tuple(self.items)!r}"

    def __add__(self, other):
        return Ring(*self, *other)

    def __mul__(self, n):
        return Ring(*(self.items * n))

    def __eq__(self, other):
        return len(self) == len(other) and all(a == b for a, b in zip(self, other))

    def __iter__(self):
        yield from self.items

    def __reversed__(self):
        return reversed(self.items)

    def __bool__(self):
        return any(self.items)

    def __index__(self):
        return len(self)

    def __format__(self, spec):
        sep = spec or ","
        return sep.join(map(str, self))

    def __call__(self, f):
        return Ring(*map(f, self))


r = Ring(1, "two", 3.0, None)
print(r[5], r[-1], r[1:3], r[::-1], len(r), 3.0 in r, "x" in r, list(reversed(r)))
r[7] = [4]
del r[0]
print(r, r + ["more"], Ring(0) * 3, r == ["two", 3.0, [4]], r != r, bool(Ring()), bool(Ring(0, "")), bool(r))
print(f"{r:-}", f"{r}", "{:/}".format(r), [10, 20, 30, 40][r], r(type)(lambda t: t.__name__))
try:
    Ring()[0]
except IndexError as e:
    print(e)
for bad in (lambda: r + 5, lambda: r * "x", lambda: r < r, lambda: r @ r, lambda: -r, lambda: {r: 1}, lambda: r.nope, lambda: r["a"]):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class Temp:
    def __init__(self, deg):
        self.deg = deg

    def __int__(self):
        return int(self.deg)

    def __float__(self):
        return float(self.deg)

    def __round__(self, n=None):
        return Temp(round(self.deg, n))

    def __abs__(self):
        return Temp(abs(self.deg))

    def __neg__(self):
        return Temp(-self.deg)

    def __sub__(self, other):
        return Temp(self.deg - getattr(other, "deg", other))

    def __rsub__(self, other):
        return Temp(other - self.deg)

    def __isub__(self, other):
        self.deg -= other
        return self

    def __divmod__(self, n):
        q, r = divmod(self.deg, n)
        return Temp(q), r

    def __str__(self):
        return f"{self.deg}°"

    def __repr__(self):
        return f"Temp({self.deg})"

    def __trunc__(self):
        return int(self.deg)

    def __bytes__(self):
        return bytes([int(self) % 256])

    def __complex__(self):
        return complex(self.deg, 1)


t = Temp(-3.456)
print(int(t), float(t), round(t, 1), round(t), abs(t), -t, t - 1, t - t, 10 - t, divmod(Temp(7), 2), str(t), complex(t))
t -= 1
print(t, [t], f"{t}", f"{t!r:>14}", "%s %r" % (t, t))
try:
    f"{t:>5}"
except TypeError as e:
    print(e)


class Lazy:
    def __getattr__(self, name):
        if name.startswith("no"):
            raise AttributeError(f"no {name}")
        value = name * 2
        setattr(self, name, value)
        return value

    def __setattr__(self, name, value):
        print("set", name)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)


z = Lazy()
print(z.ab, z.ab, hasattr(z, "nope"), getattr(z, "none", 5))
del z.ab
print(z.ab)
