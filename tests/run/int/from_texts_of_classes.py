"""`int()` and `float()` of objects of classes below `str`: `__int__` comes first."""

class S(str):
    def __getitem__(self, i): return "I"
class Q(str):
    def __len__(self): return 2
class P(str):
    def __iter__(self): return iter("7")
class R(str):
    def __str__(self): return "55"
class T(str):
    def __int__(self): return 9
class W(str):
    def __eq__(self, o): return False
    def __hash__(self): return 1
for c in (S, Q, P, R, T, W):
    try: print(int(c("12")))
    except TypeError as e: print(e)
    try: print(float(c("1.5")))
    except TypeError as e: print(e)
print(int(S("12")), int(Q("12")))
