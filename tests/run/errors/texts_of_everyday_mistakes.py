"""The words of the mistakes that programs make every day, as `str(error)` and with the class."""


def attempt(f):
    try:
        print("fine", f())
    except Exception as error:
        print(type(error).__name__, "|", error, "|", error.args)


class Point:
    __slots__ = ("x",)

    def __init__(self, x):
        self.x = x


class Plain:
    total = 1

    def method(self, a, b=1):
        return a

    @property
    def fixed(self):
        return 1


def sample(a, b, *, c=1):
    return a


p, q = Point(1), Plain()
nothing = None
empty, text, number = [], "abc", 5
table = {"a": 1, (1, 2): 2}
attempt(lambda: empty[0])
attempt(lambda: empty.pop())
attempt(lambda: empty.remove(3))
attempt(lambda: empty.index("x"))
attempt(lambda: text[10])
attempt(lambda: text["a"])
attempt(lambda: (1, 2)[2])
attempt(lambda: range(3)[3])
attempt(lambda: table["b"])
attempt(lambda: table[3, 4])
attempt(lambda: table[[1]])
attempt(lambda: {}.popitem())
attempt(lambda: set().pop())
attempt(lambda: {1}.remove(2))
attempt(lambda: text + 1)
attempt(lambda: 1 + text)
attempt(lambda: text * 1.5)
attempt(lambda: empty + (1,))
attempt(lambda: nothing + 1)
attempt(lambda: nothing[0])
attempt(lambda: nothing.upper())
attempt(lambda: nothing())
attempt(lambda: len(nothing))
attempt(lambda: len(number))
attempt(lambda: number[0])
attempt(lambda: number())
attempt(lambda: number.upper)
attempt(lambda: text.uper())
attempt(lambda: -text)
attempt(lambda: ~1.5)
attempt(lambda: text < number)
attempt(lambda: [] < {})
attempt(lambda: {} < {})
attempt(lambda: 1 in number)
attempt(lambda: 1 in text)
attempt(lambda: int("x"))
attempt(lambda: int("1.5"))
attempt(lambda: int(""))
attempt(lambda: int("12", 40))
attempt(lambda: int(nothing))
attempt(lambda: int([1]))
attempt(lambda: float("1,5"))
attempt(lambda: float(""))
attempt(lambda: float({}))
attempt(lambda: complex("1+"))
attempt(lambda: chr(-1))
attempt(lambda: chr(0x110000))
attempt(lambda: ord("ab"))
attempt(lambda: ord(5))
attempt(lambda: 1 / 0)
attempt(lambda: 1 // 0)
attempt(lambda: 1 % 0)
attempt(lambda: 1.0 / 0)
attempt(lambda: 1.0 // 0)
attempt(lambda: divmod(1, 0))
attempt(lambda: 0**-1)
attempt(lambda: 0.0**-1)
attempt(lambda: 2.0**5000)
attempt(lambda: int(float("inf")))
attempt(lambda: int(float("nan")))
attempt(lambda: round(float("nan")))
attempt(lambda: 1 << -1)
attempt(lambda: p.y)
attempt(lambda: setattr(p, "y", 1))
attempt(lambda: q.missing)
attempt(lambda: Plain.missing)
attempt(lambda: setattr(q, "fixed", 1))
attempt(lambda: q.method())
attempt(lambda: q.method(1, 2, 3))
attempt(lambda: Plain.method())
attempt(lambda: Plain(1))
attempt(lambda: sample(1))
attempt(lambda: sample())
attempt(lambda: sample(1, 2, 3))
attempt(lambda: sample(1, 2, d=1))
attempt(lambda: sample(1, a=1, b=2))
attempt(lambda: sample(*[1, 2], **{"c": 1, "z": 2}))
attempt(lambda: iter(5))
attempt(lambda: next([]))
attempt(lambda: next(iter([])))
attempt(lambda: list(5))
attempt(lambda: dict([1]))
attempt(lambda: dict([(1, 2, 3)]))
attempt(lambda: tuple(None))
attempt(lambda: set([[]]))
attempt(lambda: hash({}))
attempt(lambda: sorted([1, "a"]))
attempt(lambda: sum(["a"]))
attempt(lambda: max([]))
attempt(lambda: min(1, "a"))
attempt(lambda: " ".join([1]))
attempt(lambda: "%d" % "a")
attempt(lambda: "%s %s" % 1)
attempt(lambda: "%s" % (1, 2))
attempt(lambda: "%q" % 1)
attempt(lambda: "{} {}".format(1))
attempt(lambda: "{x}".format(y=1))
attempt(lambda: "{:d}".format("a"))
attempt(lambda: format(1, "zz"))
attempt(lambda: f"{1.5:d}")
attempt(lambda: "a".encode("nope"))
attempt(lambda: "é".encode("ascii"))
attempt(lambda: b"\xff".decode())
attempt(lambda: bytes([256]))
attempt(lambda: bytes(-1))
attempt(lambda: isinstance(1, 5))
attempt(lambda: issubclass(1, int))
attempt(lambda: "abc".split(""))
attempt(lambda: "abc".index("z"))
attempt(lambda: zip([1], [1, 2], strict=True) and list(zip([1], [1, 2], strict=True)))
