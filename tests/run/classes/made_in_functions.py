"""Classes made in functions: what methods capture, classes of each call, and classes kept in tables."""


def make_point(*names, base=0):
    class Point:
        fields = names

        def __init__(self, *values):
            if len(values) != len(names):
                raise TypeError(f"{len(names)} values wanted, {len(values)} given")
            for n, v in zip(names, values):
                setattr(self, n, v + base)

        def __repr__(self):
            return f"<{', '.join(f'{n}={getattr(self, n)}' for n in names)}>"

        def __eq__(self, other):
            return isinstance(other, Point) and all(getattr(self, n) == getattr(other, n) for n in names)

        @classmethod
        def origin(cls):
            return cls(*[0] * len(names))

    return Point


P2 = make_point("x", "y")
P3 = make_point("a", "b", "c", base=10)
p, q = P2(1, 2), P3(1, 2, 3)
print(p, q, P2.origin(), P3.origin(), P2.fields, P3.fields, p == P2(1, 2), p == q, isinstance(q, P2), P2 is P3)
for cls, args in ((P2, (1,)), (P3, (1, 2))):
    try:
        cls(*args)
    except TypeError as e:
        print(e)


def counter_class(step):
    total = 0

    class Counter:
        made = 0

        def __init__(self):
            nonlocal total
            total += step
            Counter.made += 1
            self.value = total

        def __call__(self):
            self.value += step
            return self.value

        @staticmethod
        def total():
            return total

    return Counter


A, B = counter_class(1), counter_class(10)
a1, a2, b1 = A(), A(), B()
print(a1(), a2(), b1(), A.total(), B.total(), A.made, B.made)


def with_state():
    log = []

    class Logged:
        def __setattr__(self, name, value):
            log.append((name, value))
            super().__setattr__(name, value)

        def __getattr__(self, name):
            log.append(name)
            return len(name)

    return Logged(), log


obj, log = with_state()
obj.a = 1
obj.b = obj.a + obj.missing
print(obj.b, log)


def local_base(loud):
    class Speaker:
        def say(self):
            return "hm"

    class Loud(Speaker):
        def say(self):
            return super().say().upper() + "!" * loud

    return [Speaker(), Loud()]


print([s.say() for s in local_base(2)], [type(s).__qualname__ for s in local_base(1)])
