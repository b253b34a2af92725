"""Corners that tests like to look at: chained comparisons, star expressions, scopes of comprehensions, defaults, exceptions in odd places."""
import sys


def trace(name, value=None):
    print(name, end=" ")
    return value


print(trace("a", 1) < trace("b", 5) > trace("c", 3), trace("d", 3) == trace("e", 4) == trace("f", 4))
x = [0, 1, 2]
i = 0
i, x[i] = 1, 9
print(x, i)
a, *b, (c, *d), e = 1, 2, 3, (4, 5, 6), 7
print(a, b, c, d, e)
[p, [q, r]] = "x", "yz"
print(p, q, r)
*only, = range(3)
print(only, [*only, *"ab"], {**{"k": 1}, "k": 2}, (*only,), {*only, 2, 3})
funcs = [lambda: n for n in range(3)]
print([f() for f in funcs], [f(10) for f in [lambda k, n=n: n * k for n in range(3)]])


def late(value, seen=[]):
    seen.append(value)
    return seen


print(late(1), late(2), late(3, []), late.__defaults__)
n = "outer"
print([n for n in range(3)], n, [y := 5, y**2], y)
print([(a, b) for a in range(3) for b in range(a) if (a + b) % 2], {k: v for v, k in enumerate("abc")})


class Scope:
    n = 5
    values = [n for _ in range(2)] if False else [n] * 2
    try:
        squares = [n * k for k in (1, 2)]
    except NameError as error:
        squares = str(error)
    n += 1
    if n > 5:
        def method(self):
            return n, self.n, Scope.n


print(Scope.values, Scope.squares, Scope().method())


def flow():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            yield i
        finally:
            yield f"f{i}"
    else:
        yield "else"
    while True:
        try:
            return "result"
        finally:
            print("leaving")


g = flow()
print(list(g))
try:
    next(g)
except StopIteration as stop:
    print("stop", stop.value)


def swallow():
    try:
        raise ValueError("lost")
    finally:
        return "kept"


def replace():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("new")


print(swallow())
try:
    replace()
except KeyError as e:
    print(repr(e), repr(e.__context__), e.__cause__)
try:
    try:
        raise ValueError("a")
    except ValueError as e:
        raise TypeError("b") from e
except TypeError as e:
    print(e, "from", e.__cause__, e.__suppress_context__)
try:
    e
except NameError as error:
    print(error)
try:
    assert 1 > 2, f"no {1 + 1}"
except AssertionError as e:
    print(repr(e))
try:
    raise Exception
except Exception as e:
    print(repr(e), e.args, str(e) == "")
for bad in ("int('x')", "[1][5]", "{}['k']", "None.x", "1 + 'a'", "'a' + 1", "len(5)", "int([])", "float('q')", "'abc'.index('z')", "[].pop()", "next(iter([]))",
            "chr(-1)", "ord('ab')", "range(1, 2, 0)", "(1, 2)[2]", "[1, 2].index(3)", "'%d' % 'x'", "'{}{}'.format(1)", "{[]: 1}", "max([])", "sum(['a'])", "5()", "divmod(1, 0)",
            "2 ** -1 // 0", "'a' < 1", "sorted([1, 'a'])", "iter(5)", "abs('a')", "round('a')", "bytes([300])", "'é'.encode('ascii')", "b'\\xff'.decode()", "int('9' * 5000)"):
    pass
checks = [lambda: int("x"), lambda: [1][5], lambda: {}["k"], lambda: None.x, lambda: 1 + "a", lambda: "a" + 1, lambda: len(5), lambda: int([]), lambda: float("q"), lambda: "abc".index("z"),
          lambda: [].pop(), lambda: next(iter([])), lambda: chr(-1), lambda: ord("ab"), lambda: range(1, 2, 0), lambda: (1, 2)[2], lambda: [1, 2].index(3), lambda: "%d" % "x",
          lambda: "{}{}".format(1), lambda: {[]: 1}, lambda: max([]), lambda: sum(["a"]), lambda: divmod(1, 0), lambda: "a" < 1, lambda: sorted([1, "a"]), lambda: iter(5),
          lambda: abs("a"), lambda: round("a"), lambda: bytes([300]), lambda: "é".encode("ascii"), lambda: b"\xff".decode(), lambda: int("9" * 5000), lambda: "a".join([1]), lambda: [1, 2] + (3,),
          lambda: {1} | [2], lambda: "x" * -1 + 5, lambda: -"a", lambda: not_defined, lambda: [][0:1:0], lambda: 1 << -1, lambda: 10 % 0, lambda: 0 ** -1, lambda: float("nan") // 0]
for check in checks:
    try:
        print(check())
    except Exception as error:
        print(type(error).__name__ + ":", error)
