"""Assignment statements, by the language reference: targets of every kind, order, errors."""
trace = []


def t(x):
    trace.append(x)
    return x


class Box:
    def __setattr__(self, name, value):
        trace.append(f"set {name}={value!r}")
        object.__setattr__(self, name, value)

    def __setitem__(self, key, value):
        trace.append(f"[{key!r}]={value!r}")

    def __getitem__(self, key):
        trace.append(f"get [{key!r}]")
        return 10

    def __delitem__(self, key):
        trace.append(f"del [{key!r}]")

    def __delattr__(self, name):
        trace.append(f"del {name}")
        object.__delattr__(self, name)


def flush():
    print(trace)
    trace.clear()


b = Box()


def box(label):
    trace.append(label)
    return b


box("b1").x = box("b2").y = t(1)
flush()
box("k")[t("key")] = t("value")
flush()
(box("a").p, [box("b").q, *box("c").r]) = t(1), (t(2), t(3), t(4))
flush()
box("d")[t("i")] += t(5)
flush()
box("e").x += t(5)
flush()
b[1:2] = t("s")
b[1:2, ...] = t("s")
b[::2] = 0
flush()
del b.x, b[3], (b[4], [b[5]]), b[:]
flush()
x = [0, 1]
i = 0
i, x[i] = 1, 2
print(i, x)
x, y, x = 1, 2, 3
print(x, y)
a = [1, 2, 3]
a[0], a[1], a[2] = a[2], a[0], a[1]
print(a)
for target in range(3):
    pass
print(target)
for i, a[i] in enumerate("xyz"):
    print(a)
(first, *middle), last = "abcd", "e"
print(first, middle, last)
[*all_] = {"k": 1, "l": 2}
print(all_)
*head, = ()
print(head)
() = []
[] = ()
try:
    () = [1]
except ValueError as e:
    print(e)
for count, value in ((2, (1,)), (2, (1, 2, 3)), (1, ()), (2, 7), (2, None), (2, "abc"), (2, {1, 2, 3})):
    try:
        if count == 2:
            p, q = value
        else:
            (p,) = value
        print("fine", p)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    p, *q, r = (1,)
except ValueError as e:
    print(e)
try:
    *q, r, s, u = iter([1, 2])
except ValueError as e:
    print(e)


def gen():
    for k in range(5):
        print("yield", k)
        yield k


try:
    one, two = gen()
except ValueError as e:
    print(e)
one, *rest = gen()
print(one, rest)
tup = ([],)
try:
    tup[0] += [1]
except TypeError as e:
    print(e, tup)
s = "abc"
try:
    s[0] = "x"
except TypeError as e:
    print(e)
try:
    None[0] = 1
except TypeError as e:
    print(e)
try:
    del [1, 2, 3][7]
except IndexError as e:
    print(e)
