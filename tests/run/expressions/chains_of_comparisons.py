"""Chains of comparisons, what methods of comparison return, and what has no order."""

class V:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"V{self.n}"
    def __lt__(self, o): print("lt", self, o); return self.n < o.n
    def __le__(self, o): print("le", self, o); return NotImplemented
    def __ge__(self, o): print("ge", self, o); return self.n >= o.n
    def __eq__(self, o): print("eq", self, o); return isinstance(o, V) and self.n == o.n
a, b, c = V(1), V(2), V(3)
print(a < b < c, c < b < a)
print(a <= b)
try: print(a > 3)
except (TypeError, AttributeError) as e: print(type(e).__name__, e)
try: print(a >= b <= c)
except TypeError as e: print(e)
print(a != b, a in [b, a], [a] == [V(1)])
def v(x): print("v", x); return x
print(v(1) < v(2) < v(3), v(3) < v(2) < v(1))
print(1 < 2 == 2 != 3 > 1 in [1], 1 in [1] == True)
print(not 1 == 2, (not 1) == 0)
print(None is None is not False, 1 == 1.0 == True == 1+0j)
for x, y in [(1, "a"), (None, 1), ([], ()), ({}, set()), (1j, 2), (b"a", "a")]:
    for op in "<", "<=", ">", ">=":
        try:
            r = x < y if op == "<" else x <= y if op == "<=" else x > y if op == ">" else x >= y
            print(r)
        except TypeError as e: print(e)
print((1, 2) < (1, 3), [1, 2] < [1, 2, 0], "a" < "b" < "c", (1, "a") < (2, 1))
try: (1, "a") < (1, 2)
except TypeError as e: print(e)
print({1} < {1, 2}, {1, 2} <= {2, 1}, {1, 3} > {2}, frozenset([1]) == {1})
nan = float("nan")
print(nan == nan, nan != nan, nan < 1, [nan] == [nan], nan in [nan], (nan,) < (nan,))
print(float("inf") > 10**400, -float("inf") < -10**400, 10**400 == float("inf"), 2**53 == 2.0**53, 2**53+1 == 2.0**53)
print(True + True, True < 2, "abc" == b"abc", range(3) == range(0, 3, 1), range(0) == range(2, 1))
class Truthy:
    def __bool__(self): print("bool"); return False
class Odd:
    def __eq__(self, o): return Truthy()
    def __lt__(self, o): return []
print(bool(Odd() == 1), type(Odd() < 1).__name__, (Odd() < 1) < [1])
print(1 if Odd() == Odd() else 2)
print(Odd() in [1], [Odd()] == [1])
class S(str):
    def __eq__(self, o): return True
    __hash__ = str.__hash__
print(S("a") == 1, 1 == S("a"), "b" == S("a"), S("q") in ["x"])
class NoBool:
    def __bool__(self): return 1
try: not NoBool()
except TypeError as e: print(e)
class L:
    def __len__(self): return -1
try: bool(L())
except ValueError as e: print(e)
