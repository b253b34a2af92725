# The TypeErrors, ZeroDivisionErrors and ValueErrors of expressions on built-in types.
def show(*makes):
    for make in makes:
        try:
            print(make())
        except Exception as e:
            print(type(e).__name__, "-", e)


one, zero, text, xs, none, fl = 1, 0, "t", [1], None, 2.5
show(lambda: one / zero, lambda: one // zero, lambda: one % zero, lambda: divmod(one, zero))
show(lambda: fl / zero, lambda: fl // 0.0, lambda: fl % 0.0, lambda: divmod(fl, 0.0), lambda: 0.0**-1, lambda: zero**-1)
show(lambda: one + text, lambda: text + one, lambda: text + none, lambda: xs + text, lambda: xs + (1,), lambda: (1,) + xs)
show(lambda: text - text, lambda: text * text, lambda: text * fl, lambda: xs * xs, lambda: text / 2, lambda: none + 1)
show(lambda: {} + {}, lambda: {1} + {2}, lambda: {1} | [2], lambda: {1: 2} | [3], lambda: [1] - [2], lambda: (1,) - (2,))
show(lambda: -text, lambda: ~fl, lambda: +none, lambda: -xs, lambda: not xs, lambda: ~text)
show(lambda: one << -1, lambda: one >> -1, lambda: fl << 1, lambda: one & fl, lambda: text & text)
show(lambda: one < text, lambda: none < one, lambda: xs < one, lambda: text >= none, lambda: {} < {}, lambda: {1} < {1, 2})
show(lambda: xs[5], lambda: xs[-5], lambda: text[9], lambda: (1,)[3], lambda: {}["k"], lambda: {1: 1}[2], lambda: b"a"[4], lambda: range(3)[7])
show(lambda: xs["a"], lambda: text["a"], lambda: xs[::0])
show(lambda: one(), lambda: text(), lambda: xs(), lambda: none(), lambda: fl())
show(lambda: one.nope, lambda: text.nope, lambda: xs.nope, lambda: none.nope, lambda: {}.nope, lambda: (1,).nope, lambda: fl.nope)
show(lambda: 1 in 2, lambda: 1 in text, lambda: text in one, lambda: xs in {}, lambda: none in none)
show(lambda: "%d" % text, lambda: "%s %s" % text, lambda: "%s" % (1, 2), lambda: "%q" % 1, lambda: "%(a)s" % {}, lambda: "%c" % 1.5)
show(lambda: "{}".format(), lambda: "{0}{}".format(1), lambda: "{a}".format(), lambda: "{:d}".format(text), lambda: f"{fl:d}", lambda: f"{one:q}")
show(lambda: int("z"), lambda: int("12", 1), lambda: float("x"), lambda: int("9", 8), lambda: chr(-1), lambda: ord("ab"), lambda: ord(""))
show(lambda: 10**400 * 1.0, lambda: float(10**400), lambda: int(float("inf")), lambda: int(float("nan")), lambda: 2.0**5000)
show(lambda: round(-2.5), lambda: 1e308 * 10, lambda: b"a" + "b", lambda: "a" + b"b")
