"""Items, calls and `in` of what has none: the operands are evaluated first; deletion has two messages."""

def f(x):
    print("f", x)
    return x
class C:
    def __repr__(self):
        return "C()"

def any_of(i):
    return [5, "a", C(), None, {1}][i]
for i in range(5):
    o = any_of(i)
    for g in (lambda: o[f(0)], lambda: f(o)[f("k")]):
        try: print(g())
        except Exception as e: print(type(e).__name__, e)
    try: o[f(1)] = f(2)
    except Exception as e: print(type(e).__name__, e)
    try: del o[f(3)]
    except Exception as e: print(type(e).__name__, e)
    try: f(0) in o
    except Exception as e: print(type(e).__name__, e)
    try: o(f(8), k=f(9))
    except Exception as e: print(type(e).__name__, e)
five, none = 5, None
try: print(five[f(0)])
except Exception as e: print(type(e).__name__, e)
try: C()[f(0)]
except Exception as e: print(type(e).__name__, e)
try: C()[f(0)] = f(1)
except Exception as e: print(type(e).__name__, e)
try: del C()[f(0)]
except Exception as e: print(type(e).__name__, e)
try: del {1}[f("a")]
except Exception as e: print(type(e).__name__, e)
try: del five[f(0)]
except Exception as e: print(type(e).__name__, e)
try: f(1) in 5
except Exception as e: print(type(e).__name__, e)
try: f(1) in C()
except Exception as e: print(type(e).__name__, e)
try: C()(f(1), f(2))
except Exception as e: print(type(e).__name__, e)
try: none(f(1), f(2))
except Exception as e: print(type(e).__name__, e)
try: (1, 2)[f(0)] = f(1)
except Exception as e: print(type(e).__name__, e)
for o in [{1}, "a", (1,), 5, None, 2.5, b"x", frozenset(), range(3), {}.keys(), C(), C, len, 1j, iter([]), True, {1:2}.items()]:
    for k in (0, "a", None, True):
        try: del o[k]
        except Exception as e: print(type(o).__name__, repr(k), e)
