"""Statements: loops with else, with several managers, try in loops, unpacking, chained comparison, walrus, del, assert."""
from contextlib import ExitStack, contextmanager, suppress


class Res:
    def __init__(self, name, *, fail_enter=False, fail_exit=False, swallow=()):
        self.name, self.fail_enter, self.fail_exit, self.swallow = name, fail_enter, fail_exit, swallow

    def __enter__(self):
        print(f"[{self.name}", end=" ")
        if self.fail_enter:
            raise OSError(f"enter {self.name}")
        return self.name

    def __exit__(self, kind, value, tb):
        print(f"{self.name}:{kind.__name__ if kind else '-'}]", end=" ")
        if self.fail_exit:
            raise RuntimeError(f"exit {self.name}") from value
        return kind is not None and issubclass(kind, self.swallow)


def attempt(fn):
    try:
        print("->", fn())
    except Exception as e:
        chain = []
        while e:
            chain.append(f"{type(e).__name__}({e})")
            e = e.__cause__ or e.__context__
        print("!!", " < ".join(chain))


def both(**options):
    with Res("a", swallow=options.get("swallow", ())) as a, Res("b", fail_exit=options.get("fail_exit", False)) as b:
        if options.get("fail"):
            raise options["fail"]
        return a + b
    return "swallowed"


attempt(both)
attempt(lambda: both(fail=KeyError("k")))
attempt(lambda: both(fail=KeyError("k"), swallow=(KeyError,)))
attempt(lambda: both(fail=KeyError("k"), fail_exit=True))
attempt(lambda: both(fail_exit=True, swallow=(RuntimeError,)))


def enters():
    with Res("x"), Res("y", fail_enter=True), Res("z"):
        return "no"


attempt(enters)


def stacked(n):
    with ExitStack() as stack:
        names = [stack.enter_context(Res(f"s{i}")) for i in range(n)]
        stack.callback(print, "callback", end=" ")
        if n > 2:
            raise ValueError(n)
        return names


attempt(lambda: stacked(2))
attempt(lambda: stacked(3))


@contextmanager
def tag(name):
    print(f"<{name}>", end="")
    try:
        yield name.upper()
    except ZeroDivisionError as e:
        print("caught", e, end="")
    finally:
        print(f"</{name}>", end=" ")


with tag("p") as t, suppress(KeyError):
    print(t, end="")
    {}["x"]
with tag("q"):
    1 / 0
print()


def find(items, wanted):
    for i, x in enumerate(items):
        if x == wanted:
            break
    else:
        return "absent"
    return i


print(find("abc", "b"), find("abc", "z"), find([], 1))


def loops():
    out = []
    n = 10
    while n:
        n -= 1
        if n % 2:
            continue
        try:
            if n == 4:
                break
            out.append(n)
        finally:
            out.append(-n)
    else:
        out.append("else")
    for i in range(3):
        for j in range(3):
            if j == i:
                break
            out.append((i, j))
        else:
            out.append("full")
    return out


print(loops())


def returns():
    for i in range(3):
        try:
            return i
        finally:
            if i < 1:
                continue
    return "end"


print(returns())


def overriding():
    try:
        raise ValueError("lost")
    finally:
        return "finally wins"


print(overriding())
a, (b, *c), *d = 1, (2, 3, 4), 5, 6
print(a, b, c, d)
for x, (y, *z) in [(1, "abc"), (2, [4])]:
    print(x, y, z, end=" ")
print()
first, *middle, last = range(5)
[p, q] = {"k": 1, "l": 2}
print(first, middle, last, p, q)
for bad in ("a, b = 1, 2, 3", "a, b = 1", "a, *b, c = [1]", "(a, b), c = 1, 2"):
    try:
        if bad == "a, b = 1, 2, 3":
            a, b = [1, 2, 3]
        elif bad == "a, b = 1":
            a, b = int("1")
        elif bad == "a, *b, c = [1]":
            a, *b, c = [1]
        else:
            (a, b), c = [1, 2]
    except (TypeError, ValueError) as e:
        print(bad, "|", e)
x = 5
print(1 < x < 10, 1 < x > 3 != 4, 1 < x < 3 < (print("never") or 0), x is not None is not True, not x == 5, -x**2, 2**-1, x if x > 3 else "small")
if (n := len("four")) == 4 and (m := n * 2) > 7:
    print(n, m, [k for v in range(5) if (k := v * v) > 3], k)
items = [1, 2, 3, 4, 5]
del items[1:3], items[0]
items[:0] = [9]
items[len(items):] = [7, 8]
items[::2] = "xyz"
print(items)
d = {"a": 1, "b": [1, {"c": 2}]}
d["b"][1]["c"] += 5
d["b"][0] *= 10
del d["a"]
print(d)
i = 0
data = [0, 0]
data[i], i = 5, 1
data[i] += data[i - 1]
print(data, i)
total = 0
for i in range(1, 4):
    total += i
    total *= i
    total ^= 1
    total <<= 1
    total //= 1
print(total, i)
try:
    assert total < 0, f"total is {total}"
except AssertionError as e:
    print(e)
