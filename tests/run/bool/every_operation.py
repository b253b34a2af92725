# bool as a truth value and as a number.
for a in (True, False):
    for b in (True, False):
        print(a, b, a and b, a or b, a & b, a | b, a ^ b, a == b, a != b, a < b, a <= b, a + b, a - b, a * b, a is b)
print(not True, not 0, not "", -True, +True, ~True, abs(True), True / 2, True // 2, 7 % True, True**2, True << 3, int(True), float(False), str(True), repr(False), f"{True} {True:d} {False:>6} {True!s:>5}", hash(True), bin(True), "%d %s" % (True, False), round(True), divmod(True, 2), True.bit_length())
print(bool(), bool(0), bool(0.0), bool(0j), bool(""), bool(" "), bool([]), bool([0]), bool({}), bool(set()), bool(()), bool(None), bool(range(0)), bool(b""), bool("False"), bool(float("nan")), bool(-1), bool(object()))
print(1 and 2, 0 and 2, 1 or 2, 0 or 2, "" or "x", [] and 1, None or 0, 0 or None, not not 5, 1 and "" or "z", True and None, False or False or 3)
print(True + True, sum([True, False, True]), [10, 20][True], "ab"[False], {True: "t", 1: "one"}, True in [1], True == 1.0, True < 2, max(True, 0), sorted([True, False, 2, -1]), isinstance(True, int), type(True), True is (1 == 1), issubclass(bool, int), bool.__name__, int("1") == True)
for call in (lambda: True + "a", lambda: True < "a", lambda: len(True), lambda: [1] * True, lambda: "a" * False, lambda: True @ 1):
    try:
        print(call())
    except TypeError as e:
        print("TypeError:", e)


class Falsy:
    def __bool__(self):
        return False


class Empty:
    def __len__(self):
        return 0


class Wrong:
    def __bool__(self):
        return 1


print(bool(Falsy()), bool(Empty()), "yes" if Falsy() else "no", not Empty(), Falsy() or "other", isinstance(Falsy() and 1, Falsy))
try:
    bool(Wrong())
except TypeError as e:
    print("TypeError:", e)
print([x for x in (0, 1, "", "a", None, [], [1]) if x], any([0, "", None]), all([1, "a", [0]]), True if [] else False, (lambda: 5)() and "called", 1 < 2 < 3 > 2 != 0, 3 > 2 > 1 == 1)
