# and, or, not, conditional expressions: values, short circuits, types that vary.
def t(x):
    print("t", x, end="; ")
    return x


print(t(1) and t(2), t(0) and t(2), t(1) or t(2), t(0) or t(""))
print(t([]) or t({}) or t(None), t("a") and t([1]) and t(0.0))
print(not t([]), not t("x"), not not t(5))
values = [0, 1, -1, 0.0, 0.5, "", " ", "0", [], [0], (), (0,), {}, {0: 0}, set(), {0}, None, True, False, b"", b"0", range(0), range(1), ...]
print([bool(v) for v in values])
print([v and 1 for v in values][:6], [v or "d" for v in values][:6])


def first(*args):
    r = None
    for a in args:
        r = r or a
    return r


print(first(0, "", "x", 5), first(), first(0, None))
x = None
name = x and x.name
print(name)
n = 5
kind = "neg" if n < 0 else "zero" if n == 0 else "small" if n < 10 else "big"
print(kind)
print((n > 3) + (n > 4) + (n > 5), [10, 20][n > 3], "ab"[n < 3])
print(1 < n < 10, 1 < n > 4 < 6 != 7, n == 5 == 5.0, 5 in [5] and 6 not in [5])
if n and not x or n / 0:
    print("short")
while not (n := n - 1) < 3:
    print(n, end=" ")
print()
print([] == False, [] is False, 0 == False, 1 == True, 2 == True, "" == False, None == False)
print(True and "yes" or "no", False and "yes" or "no", True and "" or "falls through")
print(all([]), any([]), all([1, 0]), any([0, ""]), all(x for x in [1, 2]), any(x > 1 for x in [1, 2]))
print(max(None or 3, 2), (lambda a: a or "default")(""), (None or print)("called"))
