"""`*` and `**`: into calls, displays, assignments and definitions, in which order, and what cannot be spread."""


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)



def show(*args, **options):
    return args, options


def three(a, b=2, *, c=3):
    return a, b, c


xs, d = [1, 2], {"c": 30}
print(show(*xs), show(*xs, 3, *"ab"), show(**d), show(*xs, **d, e=5), show(*[], **{}), show(*range(3), *{"k": 1}), show(*(x for x in xs)))
print(three(*xs), three(*xs[:1], **d), three(b=1, *[0]), three(**{"a": 1, "b": 5}), three(*"xy", c="z"))
print([*xs, *xs], (*xs, 3), {*xs, *"ab"} == {1, 2, "a", "b"}, [*{}, *()], [*range(2), *map(str, xs)], {**d, "c": 1}, {"c": 1, **d}, {**{}, **d, **{"x": 1}})
a, *b = [1, 2, 3]
*c, e = "xyz"
f, *g, h = (1, 2)
print(a, b, c, e, f, g, h)
(i, *j), *k = [[1, 2, 3], 4, 5]
[l, [*m]] = 1, "ab"
print(i, j, k, l, m)
for first, *rest in [(1, 2, 3), "ab", [9]]:
    print(first, rest)
print([(x, y) for x, *y in [[1, 2], [3]]], [*[*[1]]], *xs, sep="-")
log = []


def note(x):
    log.append(x)
    return x


show(*[note(1)], note(2), *[note(3)], k=note(4), **{"z": note(5)})
show(a=note("kw"), *[note("star")])
{**{note("k1"): note("v1")}, note("k2"): note("v2")}
print(log)
attempt("not iterable", lambda: show(*5))
attempt("not iterable", lambda: [*5])
attempt("not mapping", lambda: show(**[1]))
attempt("not mapping", lambda: {**[1]})
attempt("none", lambda: show(**None))
attempt("keys", lambda: show(**{1: 2}))
attempt("twice", lambda: show(a=1, **{"a": 2}))
attempt("twice", lambda: three(1, **{"a": 2}))
attempt("both", lambda: show(**{"a": 1}, **{"a": 2}))
attempt("too many", lambda: three(*[1, 2, 3]))
attempt("too few", lambda: three(*[]))
attempt("unknown", lambda: three(1, **{"z": 1}))


def unpack(value):
    a, b, *c = value
    return a, b, c


for value in [[1, 2], "abc", {1: 2, 3: 4, 5: 6}, range(2), iter([1, 2, 3]), [1], 5, None, ""]:
    attempt("unpack", lambda: unpack(value))


def pair(value):
    a, b = value
    return a + b


for value in [[1, 2], "ab", (1,), [1, 2, 3], 7, {"x": 1, "y": 2}]:
    attempt("pair", lambda: pair(value))


class Rows:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, key):
        return key * 2


print(show(**Rows()), {**Rows()}, dict(**Rows(), z=1))


def forward(f, *args, **kwargs):
    return f(*args, **kwargs)


print(forward(three, 1, c=5), forward(forward, three, *xs), forward(show, *d, **d), forward(lambda *a: a[::-1], 1, 2))


def only(*, a, b=1):
    return a, b


attempt("only", lambda: only(1))
attempt("only", lambda: only())
print(only(a=5), only(**{"a": 1, "b": 2}), (lambda *a, k=0, **o: (a, k, o))(1, 2, k=3, z=4))
