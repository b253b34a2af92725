# Truth tables of every operator on bools, with ints and floats, and what is true.
import operator

for a in (False, True):
    for b in (False, True):
        print(a, b, a & b, a | b, a ^ b, a and b, a or b, a == b, a != b, a < b, a <= b, a > b, a >= b, a + b, a - b, a * b, a << b, a >> b, a ** b, a is b)
    print(a, not a, -a, +a, int(a), float(a), complex(a), str(a), repr(a), f"{a}", f"{a:d}", f"{a:>6}", f"{a:5}|", "%d %s %r" % (a, a, a), hash(a), a.real, a.imag, a.numerator, a.denominator, a.bit_length(), a.conjugate(), a.__index__())
for left in (True, False):
    for right in (0, 1, 2, -1):
        print(left, right, left & right, left | right, left ^ right, right & left, type(left & right).__name__, type(left & left).__name__, left == right, left < right)
    for right in (0.0, 1.0, 0.5):
        print(left, right, left + right, left * right, left == right, left > right, left / 2, left // 2, left % 2)


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


attempt("and float", lambda: True & 1.5)
attempt("or text", lambda: True | "a")
attempt("xor none", lambda: False ^ None)
attempt("divide", lambda: True / False)
attempt("modulo", lambda: 5 % False)
attempt("two arguments", lambda: bool(1, 2))


class Length:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class Truth(Length):
    def __bool__(self):
        return self.n > 5


class Wrong:
    def __bool__(self):
        return 1


class WrongLength:
    def __len__(self):
        return -1


for value in (0, 1, -1, 0.0, -0.0, 0j, 1j, "", " ", "False", b"", b"\0", [], [0], (), (None,), {}, {0: 0}, set(), frozenset(), range(0), range(1), None, NotImplemented is None, ..., Length(0), Length(1), Truth(1), Truth(6), object(), int, len):
    print(bool(value), not value, end=" ")
print()
attempt("wrong", lambda: bool(Wrong()))
attempt("wrong not", lambda: not Wrong())
attempt("wrong length", lambda: bool(WrongLength()))
print(isinstance(True, int), issubclass(bool, int), bool.__name__, bool() is False, True + True, sum([True, False, True]), ["no", "yes"][True], {True: "a", 1: "b", 1.0: "c"}, max(True, 2), sorted([True, 0, False, 1]), [1, 2, True].count(True), operator.not_(0), operator.truth([]))
print(bool("0"), bool(float("nan")), int("1") is True, True.to_bytes(1, "big"), round(True), divmod(True, True), pow(True, 3), abs(False), ~int(True))
