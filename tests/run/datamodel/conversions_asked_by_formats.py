"""Numbers for `%`, bytes and powers from objects that say what they are."""
class I:
    def __int__(self): return 42
    def __index__(self): return 41
    def __float__(self): return 4.5
class F:
    def __float__(self): return 2.5
class X:
    def __index__(self): return 255
for fmt, v in (("%d", I()), ("%.1f", I()), ("%.1f", F()), ("%x", X()), ("%o", I()), ("%d", X()), ("%f", X()), ("%c", X()), ("%d", F()), ("%x", F())):
    try:
        print(fmt, fmt % v)
    except TypeError as e:
        print(fmt, e)
class T:
    def __bytes__(self): return b"abc"
print(bytes(T()))
class N:
    def __index__(self): return 3
print(bytes(N()))
class BadB:
    def __bytes__(self): return "s"
try:
    print(bytes(BadB()))
except TypeError as e:
    print(e)
class P:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o): return ("rpow", o)
print(pow(P(2), 3, 5), pow(P(2), 3), pow(2, P(3)))
try:
    print(pow(2, P(3), 5))
except TypeError as e:
    print(e)
print(b"<%b> <%s>" % (T(), b"x"))
class Wrong:
    def __index__(self): return "no"
    def __float__(self): return 1
for make in (lambda: "%f" % Wrong(), lambda: "%c" % X(), lambda: "%c" % 70000):
    try:
        print(make())
    except TypeError as e:
        print(e)
