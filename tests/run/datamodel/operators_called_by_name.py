"""Methods of operators, called by their names with operands that they do not take."""


def t(f):
    try: print(f())
    except TypeError as e: print(e)
t(lambda: {}.__or__(None))
t(lambda: (1).__add__("a"))
t(lambda: (1.5).__mul__("x"))
t(lambda: [].__eq__(3))
t(lambda: set().__or__([1]))
t(lambda: frozenset().__sub__(3))
t(lambda: {}.__eq__(1))
t(lambda: (1).__lt__("a"))
t(lambda: "a".__eq__(1))
t(lambda: (1).__pow__("x"))
t(lambda: b"a".__lt__("a"))
t(lambda: (1,).__lt__([1]))
t(lambda: [1].__gt__(2))
t(lambda: True.__and__(2.5))
t(lambda: (2).__divmod__("a"))
t(lambda: (1j).__add__("a"))
t(lambda: {1: 2}.__ior__(5))
t(lambda: {1}.__ior__([5]))
t(lambda: {1: 2}.keys().__and__(5))
t(lambda: range(3).__eq__([5]))
t(lambda: "%s".__mod__(5))
t(lambda: (5).__floordiv__("a"))
t(lambda: "a".__ge__(1))
t(lambda: [1].__iadd__(1))
t(lambda: [1].__imul__("a"))
for o, n, a in [({}, "__or__", 3), (1, "__add__", "a"), (set(), "__or__", [1]), ("a", "__lt__", 1), ([1], "__eq__", 4), ((1,), "__ge__", 4)]:
    t(lambda: getattr(o, n)(a))
t(lambda: "a".__add__(1))
t(lambda: [].__add__(1))
t(lambda: (1,).__add__(1))
t(lambda: "a".__mul__("b"))
t(lambda: [].__mul__("b"))
t(lambda: "a".__contains__(1))


def f(x, y): return x.__eq__(y)
print(f(1, "a"), f("a", "a"), f([1], (1,)), f({}, 3), f(2.0, 2))
class C(int):
    def __add__(self, other):
        r = super().__add__(other)
        return C(r) if r is not NotImplemented else "no"
    def __eq__(self, other):
        r = super().__eq__(other)
        return r if r is not NotImplemented else "eq?"
    __hash__ = int.__hash__
print(C(3) + 4, C(3) + "a", C(3) == 3, C(3) == "x")
class D(dict):
    def __or__(self, other):
        r = super().__or__(other)
        return "no" if r is NotImplemented else D(r)
print(D(a=1) | {"b": 2}, D() | 3)
print(True.__and__(1), True.__or__(False), (1.5).__add__(1), (2.0).__eq__(2))
print(int.__add__(1, "a"), float.__mul__(1.0, "x"), str.__eq__("a", 1), list.__eq__([], ()), dict.__eq__({}, 4))
for m in ("__add__", "__sub__", "__and__"):
    print(m, [getattr(v, m)("zz") if hasattr(v, m) else "-" for v in (1, 2.5, 3j, True, {1}, frozenset(), {}, range(2))])
