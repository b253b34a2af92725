"""Assignment expressions: in every place, which scope they bind in, in which order."""

import re

data = [3, 1, 4, 1, 5, 9, 2, 6]


def evens(xs):
    return [h for x in xs if (h := x * 10) % 20 == 0]


def chunks(text, n):
    while (part := text[:n]):
        yield part
        text = text[n:]


def total(xs):
    t = 0
    sums = [t := t + x for x in xs]
    return sums, t


def first(xs, test):
    if any(test(found := x) for x in xs):
        return found
    return None


def scope():
    [last := i for i in range(5)]
    return last


def nested():
    return [[(j := i + k) for k in range(2)] for i in range(3)], j


def order():
    xs = []
    xs.append(a := 1)
    print(xs, a, (a := a + 1) + (a := a * 3), a)
    d = {(k := "x"): (k := k + "y"), k: k}
    print(d)
    print((b := 5) if (c := 0) else (b := 6), b, c)
    print(f"{(z := 7)} {z:>3}", f"{z:=5}")


def unbound(flag):
    if flag and (value := 3):
        pass
    return value


print(evens(data))
print(list(chunks("abcdefgh", 3)))
print(total(data))
print(first(data, lambda x: x > 4), first(data, lambda x: x > 10))
print(scope(), nested())
order()
print(unbound(True))
try:
    unbound(False)
except UnboundLocalError as e:
    print(e)
if (m := re.match(r"(\d+)", "12ab")) is not None and (n := int(m[1])) > 10:
    print(m.group(), n)
while (item := data.pop()) != 5:
    print(item, end=" ")
print(item, data)
print([y := 1, y ** 2, (y := y + 1)], y)


class Holder:
    width = 3
    size = 6

    def get(self):
        return (lambda: (w := self.width) + w)()


print(Holder.size, Holder.width, Holder().get())
print((lambda x: (y := x) + y)(4))
print({n: v for n in "ab" if (v := ord(n)) > 96}, v)
