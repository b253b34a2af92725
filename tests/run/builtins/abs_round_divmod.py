# abs, round, divmod and pow on every kind of number, and on objects that define them.
class Money:
    def __init__(self, cents):
        self.cents = cents

    def __abs__(self):
        return Money(abs(self.cents))

    def __round__(self, ndigits=None):
        return f"round({self.cents}, {ndigits})"

    def __pow__(self, other, mod=None):
        return ("pow", self.cents, other, mod)

    def __rpow__(self, other):
        return ("rpow", other, self.cents)


print(abs(-5), abs(5), abs(-0.0), abs(-2.5), abs(True), abs(-(2**70)), abs(3 - 4j), abs(Money(-3)).cents)
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5678, -2), round(5), round(15, -1), round(25, -1), round(-15, -1), round(1e300), round(0.5), round(1.5))
print(round(2.5, None), round(7, None), round(True), round(2.5, 0), round(-0.4), round(Money(1)), round(Money(2), 3), round(123456789, -4), round(5, 2), round(5, -1), round(6, -1))
for a, b in [(7, 3), (-7, 3), (7, -3), (-7, -3), (7.5, 2), (-7.5, 2), (7, 2.5), (0, 5), (2**70, 10**9), (True, 2)]:
    print(divmod(a, b), a // b, a % b, end=" ")
print()
print(pow(Money(1), 2), pow(2, Money(3)))
print(pow(2, 10), pow(2, -1), pow(2.0, 3), pow(2, 0.5), pow(0, 0), pow(0.0, 0), pow(-2, 3), pow(3, 4, 5), pow(3, -1, 7), pow(2, 100, 1), pow(-3, 3, 10), pow(10, 20, -7), pow(2, 3, None))
print(pow(base=2, exp=5), pow(2, exp=3, mod=5), pow(True, 5), pow(1j, 2))
for call in (
    lambda: abs("a"), lambda: abs(None), lambda: round("a"), lambda: round(1.5, "a"), lambda: round(float("nan")), lambda: round(float("inf")), lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: divmod("a", 1),
    lambda: pow(0, -1), lambda: pow(0.0, -1), lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: pow("a", 2), lambda: pow(2, "a"), lambda: pow(2, 3, "a"), lambda: round([], 1), lambda: pow(2.0, 3, 5),
):
    try:
        print(call())
    except (TypeError, ValueError, OverflowError, ZeroDivisionError) as e:
        print(type(e).__name__ + ":", e)
