"""string.Formatter: fields, parts, methods that are defined again, mistakes."""

import string


def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)


f = string.Formatter()
print(f.format("{} {} {x}", 1, 2, x=3), f.format("{0}{1}{0}", "a", "b"), f.format("{a[k]} {b.real} {c!r:>5}", a={"k": 1}, b=2, c="q"), f.vformat("{0} {k}", (1,), {"k": 2}), f.format("{{}} {:{}}", 3, ">4"))
print(list(f.parse("a{b!r:>{w}}c{{d}}{}")), list(f.parse("")), f.get_field("a.real", (), {"a": 5}), f.convert_field(1, "s"), f.convert_field("é", "a"), f.format_field(2.5, ".2f"))
attempt("index", lambda: f.format("{}"))
attempt("key", lambda: f.format("{k}"))
attempt("mix", lambda: f.format("{} {0}", 1))
attempt("conv", lambda: f.format("{!x}", 1))
attempt("none", lambda: f.format())
attempt("brace", lambda: f.format("{"))
attempt("brace", lambda: f.format("}"))


class Default(string.Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, "<" + key + ">")
        return super().get_value(key, args, kwargs)

    def check_unused_args(self, used, args, kwargs):
        print("used", sorted(map(str, used)))


print(Default().format("{0} {a} {b}", "zero", a=1))
