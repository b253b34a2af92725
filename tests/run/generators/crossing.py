# generators crossing features
def gen():
    try:
        x = yield 1
        print("got", x)
        y = yield x * 2
        print("got", y)
    except ValueError as e:
        print("caught", e)
        yield "recovered"
    finally:
        print("fin")
    return "result"


g = gen()
print(next(g), g.send(10))
print(g.throw(ValueError("bad")))
try:
    next(g)
except StopIteration as e:
    print(e.value)


def outer():
    r = yield from gen()
    print("r =", r)
    yield from [1, 2]
    yield from "ab"
    return [r]


print(list(outer()))


def tree(t):
    if isinstance(t, (list, tuple)):
        for x in t:
            yield from tree(x)
    else:
        yield t


print(list(tree([1, [2, (3, "x")], [[None]]])))


def running():
    yield next(me)


me = running()
try:
    next(me)
except ValueError as e:
    print(e)
print(sum(x * y for x in range(3) for y in range(3) if x != y))
g = (print("lazy", i) for i in range(2))
next(g)
print(list(g))


def ids():
    n = 0
    while True:
        reset = yield n
        n = n + 1 if reset is None else reset


i = ids()
print(next(i), next(i), i.send(100), next(i))
i.close()
print(list(i), i.gi_frame is None)


class Tree:
    def __init__(self, v, l=None, r=None):
        self.v, self.l, self.r = v, l, r

    def __iter__(self):
        if self.l:
            yield from self.l
        yield self.v
        if self.r:
            yield from self.r


print(list(Tree(2, Tree(1), Tree(4, Tree(3)))))
a, *b = Tree(2, Tree(1), Tree(3))
print(a, b)
