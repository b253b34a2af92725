import math, sys
v = math if len(sys.argv) < 5 else None
print(v is None, v.pi if v else 0)
def maybe(flag):
    if flag:
        return math
x = maybe(True)
if x is not None:
    print(x.floor(3.5))
print(maybe(False))
import cmath
for name in ("sqrt", "floor"):
    print(getattr(math, name)(9))
m = math
print(getattr(m, "p" + "i"), hasattr(m, "no" + "pe"))
print(getattr(math, "nope", "default"))
for mod in (math, cmath):
    print(getattr(mod, "sq" + "rt")(9))
