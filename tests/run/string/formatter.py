from string import Formatter
f = Formatter()
print(f.format("{} {1}" if False else "{0} {1} {0}", 1, "a"), f.format("{}-{}", "x", 2.5), f.format("{name:>10}|{name!r:<8}", name="bob"))
print(f.format("{0} {1[0]} {2[k]} {{}}", 5, [7], {"k": "v"}), f.format("{:{w}.{p}}", 3.14159, w=10, p=3))
print(list(f.parse("a{b}c{d!r:>5}{{x}}{}")), list(f.parse("")), list(f.parse("x")))
print(f.vformat("{a}{0}", (1,), {"a": 2}))
class D(Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str): return kwargs.get(key, "<%s>" % key)
        return args[key] if key < len(args) else "?"
    def format_field(self, value, spec):
        return value.upper() if spec == "up" else format(value, spec)
print(D().format("{a} {b} {0} {1} {c:up}", 9, a=1, c="low"))
class U(Formatter):
    def check_unused_args(self, used, args, kwargs):
        extra = set(kwargs) - used
        if extra: raise KeyError(sorted(extra)[0])
try: U().format("{a}", a=1, b=2)
except KeyError as e: print("unused", e)
for bad in ("{", "}", "{a", "{0!x}", "{0!r x}", "{0.}", "{} {0}", "{0} {}", "{5}", "{zz}"):
    try: print(f.format(bad, 1))
    except (ValueError, IndexError, KeyError, AttributeError, TypeError) as e: print(bad, type(e).__name__, e)
