"""`yield from`: generators, library iterators, iterators of the program; values, errors and closing pass through."""


def inner(n: int):
    total = 0
    for i in range(n):
        got = yield i
        if got is not None:
            total += got
    return total


def outer():
    first = yield from inner(3)
    print("first", first)
    second = yield from inner(2)
    print("second", second)
    return first + second


def chain(*parts):
    for part in parts:
        yield from part


class Tree:
    def __init__(self, value: int, left: "Tree | None" = None, right: "Tree | None" = None) -> None:
        self.value = value
        self.left = left
        self.right = right

    def walk(self):
        if self.left is not None:
            yield from self.left.walk()
        yield self.value
        if self.right is not None:
            yield from self.right.walk()

    def __iter__(self):
        return self.walk()


def caught():
    try:
        yield from failing()
    except OSError as error:
        yield "caught " + str(error)


def failing():
    yield "before"
    raise OSError("inner")


def closing(name: str):
    try:
        yield name
    finally:
        print("closed", name)


def around():
    try:
        yield from closing("inner")
    finally:
        print("closed around")


def absorbs():
    while True:
        try:
            yield "again"
        except ValueError as error:
            print("absorbed", error)


def passes():
    yield from absorbs()


def flat(value):
    if isinstance(value, list):
        for one in value:
            yield from flat(one)
    else:
        yield value


def countdown(n: int):
    if n > 0:
        yield n
        yield from countdown(n - 1)


g = outer()
print(next(g), g.send(10), g.send(20), g.send(5), g.send(7))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)
print(list(chain([1, 2], (3,), range(4, 6), "ab", {"k": 1}, inner(2))))
tree = Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6))
print(list(tree), [v for v in tree.walk()], sum(tree))
print(list(caught()))
a = around()
print(next(a))
a.close()
a = around()
next(a)
try:
    a.throw(KeyError("through"))
except KeyError as error:
    print(error)
p = passes()
print(next(p), p.throw(ValueError("v")), next(p))
print(list(flat([1, [2, [3, "x", []], 4.5], None])))
print(list(countdown(4)))


def result_of_list():
    got = yield from [1, 2]
    print("list gave", got)


print(list(result_of_list()))


def not_iterable():
    yield from 5


def not_sent():
    yield from [1, 2]


try:
    list(not_iterable())
except TypeError as error:
    print(error)
n = not_sent()
next(n)
try:
    n.send(1)
except AttributeError as error:
    print(error)
n = not_sent()
next(n)
try:
    n.throw(ValueError("no throw there"))
except ValueError as error:
    print(error)


def finished_before():
    g = inner(1)
    print(list(g))
    result = yield from g
    print("result", result)


print(list(finished_before()))
