"""`:=` in conditions, comprehensions, calls, subscripts, f-strings, lambdas, and what it binds where."""

import re


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)


def reader(pieces):
    rest = list(pieces)

    def read():
        return rest.pop(0) if rest else ""

    return read


read = reader(["ab", "cde", "f"])
sizes = []
while (piece := read()) != "":
    sizes.append(len(piece))
print(sizes, repr(piece))

# Conditions: what is bound on each way out.
for text in ["k=1", "k=", "nope", "long key=v=w"]:
    if (m := re.match(r"([\w ]+)=(.*)", text)) and (value := m.group(2)):
        print(text, m.group(1), value)
    elif m:
        print(text, "no value", m.end())
    else:
        print(text, m)

# Comprehensions bind in the function around them, and keep the last value.
def running(values):
    total = 0
    sums = [total := total + v for v in values]
    return sums, total


print(running([1, 2, 3]), running([]))
print([y for x in range(6) if (y := x * x) % 2 == 0], y)
print({(k := word[0]): k.upper() for word in ["ab", "cd", "ae"]}, k)
print(any((found := n) > 3 for n in [1, 2, 5, 7]), found)
print(all((bad := n) < 3 for n in [1, 2, 5, 7]), bad)
nested = [[(last := (i, j)) for j in range(2)] for i in range(2)]
print(nested, last)

# In calls, displays, slices, subscripts.
print(max((a := 3), (b := 7)), a, b)
row = [p := 1, q := p + 1, p + q]
print(row, p, q)
print(row[(at := 1)], row[(low := 0) : (high := 2)], at, low, high)
print({"n": (n := 10), "twice": n * 2}, (t := (1, 2)), t[0])
d = {}
d[(key := "x")] = (val := 5)
print(d, key, val)
print(f"{(w := 12)} {w:>4} {(r := w / 5):.2f} {r!r}")
print(f"{w:=5}", f"{(w := 3):=+5}")

# In lambdas it is a local of the lambda.
h = lambda x: (y2 := x + 1) * y2
print(h(2), "y2" in globals())


def outer():
    total = 0

    def add(x):
        nonlocal total
        return (total := total + x)

    return add(2), add(3), total


def whole():
    global made
    return (made := "by whole")


print(outer(), whole(), made)

# Order: the value is bound before what stands to its right is looked at.
x = 1
print((x := x + 1) + x, x, (x := 10) - (x := 4), x)
print(x, (x := 5), x)
print(1 if (c := 0) else (c := 2), c)
print((z := None) is None, z, not (z := []), z)
print([v := 0, *[v := v + i for i in range(3)], v])


def first_long(words, n):
    for w in words:
        if (size := len(w)) > n:
            break
    else:
        return None, size
    return w, size


print(first_long(["a", "bbb", "cc"], 2), first_long(["a", "b"], 2))
attempt("empty", lambda: first_long([], 2))
assert (checked := 4) > 3, "not so"
print(checked)
with_default = (lambda v=(dv := 3): v)()
print(with_default, dv)
i = 0
while (i := i + 1) < 10:
    if i % 2:
        continue
    if (sq := i * i) > 30:
        break
print(i, sq)
