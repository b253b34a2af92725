# Classes inside functions, with what they use of the function around.
def plain():
    class A:
        def __init__(self, v):
            self.v = v

        def __repr__(self):
            return f"A({self.v})"

    return A(3)


print(plain(), plain())


def adder(n):
    class Adder:
        def __call__(self, x):
            return x + n

    return Adder()


a, b = adder(1), adder(2)
print(a(10), b(10), a(1))


def outer():
    items = []

    class Stack:
        def push(self, x):
            items.append(x)

        @staticmethod
        def size():
            return len(items)

        @classmethod
        def make(cls):
            return cls()

    class Sub(Stack):
        def push(self, x):
            super().push(x + 1)

    s = Sub.make()
    s.push(1)
    s.push(2)
    print(items, Stack.size(), s.size(), type(s).__name__, isinstance(s, Stack))
    print(s.__class__.__qualname__, Sub.push.__qualname__)


outer()
outer()


def counting():
    count = 0

    class Counter:
        def step(self):
            nonlocal count
            count += 1
            return count

    c = Counter()
    c.step()
    c.step()
    return count, Counter().step()


print(counting())


def kinds():
    from dataclasses import dataclass
    from enum import Enum

    @dataclass
    class P:
        x: int
        y: int = 3

    class Color(Enum):
        RED = 1
        BLUE = 2

    class MyError(Exception):
        pass

    try:
        raise MyError("a")
    except MyError as e:
        print(repr(e), P(1), Color.RED, P(1) == P(1, 3), list(Color), Color(2))


kinds()


def recursive(n):
    class Node:
        def get(self):
            return n

        def next(self):
            return Node()

    node = Node()
    if n:
        recursive(n - 1)
    print(n, node.get(), node.next().get())


recursive(2)


def factory(n):
    class Made:
        size = n

    return Made


print(factory(4).size)


class Outer:
    def method(self, k):
        class Inner:
            def value(self):
                return k * 2

        return Inner().value()


print(Outer().method(5))


def generators(limit):
    class Numbers:
        def __iter__(self):
            i = 0
            while i < limit:
                yield i
                i += 1

    return list(Numbers())


print(generators(3), generators(2))
