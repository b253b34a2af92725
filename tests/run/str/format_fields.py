"""str.format: attributes, indexes, conversions, nested fields, format_map, and errors."""

class P:
    kind = "point"
    def __init__(self, x, y):
        self.x = x; self.y = y
    def __repr__(self):
        return f"P({self.x}, {self.y})"
    def __format__(self, spec):
        return f"<{spec}|{self.x}>"
p = P(1, P([5, 6], "s"))
print("{0.x} {0.y.y} {p.y.x[1]} {0.kind} {0!r} {0:abc} {p.y:{w}}".format(p, p=p, w=5))
print("{} {}".format(1, 2), "{1} {0}".format("a", "b"), "{a[k]} {a[k2][0]} {b[0]}".format(a={"k": 1, "k2": [9]}, b="xyz"))
print("{:>{w}.{p}f}|{:^10}|{:*<6}|{!r:>6}|{!a}".format(3.14159, "mid", 7, "q", "é", w=8, p=2))
print("{{}} {{{}}}".format(5), "{:,} {:_} {:+d} {:x} {:#b} {:e} {:%} {:g}".format(1234567, 1234567, 3, 255, 5, 12345.678, 0.25, 1e-7))
print("{0[0]}{0[1]}".format([1, 2]), "{:{}{}}".format("x", "^", 5), "{0:{1}}".format(5, ">4"), "{:c}".format(97), "{:s}".format("z"), "{:5}|{:<5}|{:05}".format(True, 1.5, -2))
for f, a in [("{", ()), ("}", ()), ("{0.}", (1,)), ("{0[}", (1,)), ("{0[]}", (1,)), ("{!x}", (1,)), ("{0} {}", (1, 2)), ("{} {0}", (1, 2)), ("{5}", (1,)), ("{a}", ()), ("{:d}", ("x",)), ("{0.nope}", (p,)), ("{0[5]}", ([1],)), ("{0[k]}", ({},)), ("{:{:{}}}", (1, 2, 3)), ("{0!}", (1,)), ("{0!r x}", (1,)), ("{0[0]x}", ([1],)), ("{:z}", ("a",)), ("{:.2d}", (3,)), ("{:q}", (3,)), ("{:,s}", ("a",)), ("{:=5}", ("a",)), ("{!r", (1,)), ("{0[k]}", ([1],)), ("{:10q}", (2.5,)), ("{:abc}", ([],))]:
    try:
        print(f.format(*a))
    except (TypeError, ValueError, KeyError, IndexError, AttributeError) as e:
        print(f, type(e).__name__, e)
print("{a.b}".format_map({"a": type("T", (), {})}) if False else "{a}-{b}".format_map({"a": 1, "b": 2}), "%s".__mod__(5))
class Default(dict):
    def __missing__(self, key):
        return "<" + key + ">"
print("{x} {y}".format_map(Default(x=1)), "{x[0]}".format_map({"x": [7]}))
for f in ("{", "{!", "{0!r", "{}", "{0}", "{z}"):
    try:
        print(f.format_map({}))
    except (TypeError, ValueError, KeyError, IndexError, AttributeError) as e:
        print(f, type(e).__name__, e)
