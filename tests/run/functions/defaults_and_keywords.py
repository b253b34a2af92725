def f(a, b=2, c=3):
    return (a, b, c)


def kw(a: int, *, scale: float = 1.0, name: str = "n") -> str:
    return f"{a} {scale} {name}"


def po(a, b=5, /, c=7):
    return [a, b, c]


def all_kinds(a, /, b, c=3, *, d, e=5):
    return a, b, c, d, e


print(f(1), f(1, 20), f(1, c=30), f(c=1, a=2), f(1, 2, c=9), f(b=0, a=0))
print(kw(1), kw(1, name="x"), kw(2, name="y", scale=0.5), kw(a=3))
print(po(1), po(1, 2), po(1, c=2), po(1, 2, 3))
print(all_kinds(1, 2, d=4), all_kinds(1, b=2, c=9, e=0, d=1), all_kinds(1, 2, 3, d=4, e=6))
