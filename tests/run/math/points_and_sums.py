"""math.dist, hypot and fsum of anything that is a number, or can be made one; floor and ceil by __index__; float() by __index__."""

class I:
    def __index__(self): return 7
class F:
    def __float__(self): return 2.5
class N: pass
class B:
    def __index__(self): return 10**400
print(float(I()))
print(float(F()))
try: print(float(N()))
except Exception as e: print(type(e).__name__, e)
try: print(float(B()))
except OverflowError as e: print(e)
for x in [I(), F(), N(), 1, 2.5, True, "3.5", None, [], b"4"]:
    try: print(float(x))
    except Exception as e: print(type(e).__name__, e)
import math
for x in [I(), F(), N(), 1, True, "3.5", None, []]:
    for f in (math.sqrt, math.floor, math.ceil, math.trunc, math.exp, math.isnan, math.fabs, lambda v: math.pow(v, 2), lambda v: math.hypot(v, v), lambda v: math.atan2(1, v), complex, round, int, abs):
        try: print(f(x))
        except Exception as e: print(type(e).__name__, e)
import math
for a in [([1,'a'],[1,2]), (['a'],[1,2]), (5,[1]), ([1],5), ('ab','cd'), ([1,None],[2,3]), ([[]],[1]), ({1:2},{3:4}), ([1, 2.5, True], (4, 5, 6))]:
    try: print(math.dist(*a))
    except Exception as e: print(type(e).__name__, e)
    try: print(math.dist(a[0], a[1]))
    except Exception as e: print(type(e).__name__, e)
v = []
print(math.dist([1.5], [3]), math.dist((1, 2), [3, 4]))
try: print(math.dist(v, [7, 8]))
except Exception as e: print(type(e).__name__, e)
class F:
    def __float__(self): return 2.5
class I:
    def __index__(self): return 7
for x in ([1, 'a'], [1, []], [1, b''], [F(), 1], [I(), True], [None], (1.5, 2), {3}, "12"):
    try: print(math.fsum(x))
    except Exception as e: print(type(e).__name__, e)
    try: print(math.dist(x, [1, 2]))
    except Exception as e: print(type(e).__name__, e)
