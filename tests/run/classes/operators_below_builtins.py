"""Operators of classes below the built-in ones: who is asked, and messages that name the class."""

class I(int):
    pass
class F(float):
    pass
class S(str):
    pass
class L(list):
    pass
class D(dict):
    pass
class T(tuple):
    pass
class St(set):
    pass
class V:
    def __radd__(self, other):
        return f"radd of {type(other).__name__}"
    def __rmul__(self, other):
        return f"rmul of {type(other).__name__}"
    def __gt__(self, other):
        return f"gt of {type(other).__name__}"
    def __eq__(self, other):
        return f"eq of {type(other).__name__}"
    def __rsub__(self, other):
        return f"rsub of {type(other).__name__}"
    def __ror__(self, other):
        return f"ror of {type(other).__name__}"
v = V()
for x in (I(3), F(2.5), S("ab"), L([1]), T((1, 2))):
    print(type(x).__name__, x + v, x * v, x < v, x == v)
print(I(1) - v, F(1) - v, St([1]) | v, D(a=1) | v)
def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print("TypeError:", e)
attempt(lambda: I(1) + "a")
attempt(lambda: "a" + I(1))
attempt(lambda: I(1) - None)
attempt(lambda: [] - I(1))
attempt(lambda: I(1) < "a")
attempt(lambda: I(1) % [1])
attempt(lambda: I(1) ** "x")
attempt(lambda: I(1) << 1.5)
attempt(lambda: F(1) // "x")
attempt(lambda: F(1) & 1)
attempt(lambda: -S("a"))
attempt(lambda: ~F(1))
attempt(lambda: S("a") + 1)
attempt(lambda: 1 + S("a"))
attempt(lambda: S("a") - "b")
attempt(lambda: S("a") < 1)
attempt(lambda: 1 < S("a"))
attempt(lambda: S("a") * S("b"))
attempt(lambda: S("a") in 5)
attempt(lambda: 5 in S("a"))
attempt(lambda: S("a")["x"])
attempt(lambda: L([1]) + (2,))
attempt(lambda: (2,) + L([1]))
attempt(lambda: L([1]) < (2,))
attempt(lambda: L([1])["a"])
attempt(lambda: L([1]) - [1])
attempt(lambda: T((1,)) + [1])
attempt(lambda: [1] + T((1,)))
attempt(lambda: T((1,)) < [1])
attempt(lambda: T((1,))["a"])
attempt(lambda: D(a=1) | [1])
attempt(lambda: D(a=1) < {})
attempt(lambda: D(a=1) + {})
attempt(lambda: St([1]) | [1])
attempt(lambda: St([1]) + {1})
attempt(lambda: St([1]) < [1])
attempt(lambda: hash(L()))
attempt(lambda: {D(): 1})
attempt(lambda: len(I(5)))
attempt(lambda: list(I(5)))
attempt(lambda: I(5)())
attempt(lambda: S("abc")())
attempt(lambda: [1][S("0")])
attempt(lambda: [1, 2, 3][I(1)])
attempt(lambda: "abc"[I(2)])
attempt(lambda: I("7") + I(True))
attempt(lambda: I(3.9))
attempt(lambda: I("1x") if False else sum([I(1), I(2)]))
for f in (lambda: I(1).foo, lambda: S("a").foo, lambda: L().foo, lambda: T().foo, lambda: D().foo, lambda: F(1).foo):
    try:
        f()
    except AttributeError as e:
        print(e)
