"""Names: closures in loops, classes and comprehensions, global and nonlocal, deletion, and messages."""
x = "module"


class C:
    x = "class"
    copy = [x for _ in range(1)]
    pairs = [(y, x) for y in [1, 2]] if False else None
    first = [z for z in (x, x)]

    def read(self):
        return x

    def own(self):
        return self.x


print(C.copy, C.first, C().read(), C().own())
fs = [lambda: i for i in range(3)]
gs = [lambda i=i: i for i in range(3)]
print([f() for f in fs], [g() for g in gs])


def outer():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x += "+inner"
            return x

        return inner() + "|" + x

    before = x
    return before, middle(), x


print(outer(), x)


def counters():
    counts = {}

    def bump(key):
        counts[key] = counts.get(key, 0) + 1
        return counts

    return bump


b = counters()
b("a"), b("b")
print(b("a"))


def unbound(flag):
    if flag:
        value = 1
    try:
        return value
    except UnboundLocalError as e:
        return str(e)


print(unbound(True), unbound(False))


def deleted():
    y = 1
    del y
    try:
        return y
    except UnboundLocalError as e:
        return str(e)


print(deleted())


def free():
    def use():
        return later

    try:
        use()
    except NameError as e:
        print(e)
    later = 5
    return use()


print(free())


def glob():
    global made, x
    made = [x]
    x = "changed"


glob()
print(made, x)
del made
try:
    made
except NameError as e:
    print(e)
print((lambda n: (lambda self, k: self(self, k))(lambda self, k: 1 if k < 2 else k * self(self, k - 1), n))(5))


def default(a, items=[], *, opts={}):
    items.append(a)
    opts[a] = len(items)
    return items, opts


default(1)
print(default(2), default(3, []), default.__defaults__, default.__kwdefaults__)
print([a + b for a in "ab" for b in "cd"], {a: b for a, b in zip("ab", [1, 2])}, {i % 3 for i in range(7)})
print([[j for j in range(i)] for i in range(4)], [y for x in [[1], [2, 3]] for y in x], x)
if (n := len(x)) > 3:
    print(n, [last := i for i in range(4)], last)
total = 0
for total, _ in enumerate("abc"):
    pass
else:
    print("else", total)
try:
    import nowhere_to_be_found
except ImportError as e:
    print(e)
a = b = c = []
a.append(1)
print(b, c is a)
(a, *b), c = [1, 2, 3], 4
print(a, b, c)
i = 0
lst = [0, 0, 0]
i, lst[i] = 1, 9
print(i, lst)
