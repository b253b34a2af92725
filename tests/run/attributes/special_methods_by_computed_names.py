for a, b in [(1, 1j), (1j, 1), (1.5, 1j), (1j, 1j), ("a", 1j), (True, 1j)]:
    for op in (lambda: a // b, lambda: a % b, lambda: divmod(a, b), lambda: a < b):
        try:
            print(op())
        except TypeError as e:
            print(e)
x = [1, "a", None][0]
print(hasattr(x, "__str__"), hasattr(x, "__add__"), hasattr(x, "zz"), hasattr(1, "__str__"))
for n in ("__str__", "__add__", "real", "upper", "__len__", "__iter__"):
    print(n, hasattr(x, n), hasattr("s", n), hasattr(1, n), getattr("s", n, None) is not None)
