def area(w: "float", h: "float" = 2.0) -> "float":
    """Area of a rectangle."""
    return w * h


def widen(x: float) -> float:
    return x


def opt(x: int | None = None, names: list[str] | None = None) -> str:
    if names is None:
        names = []
    names.append(str(x))
    return ",".join(names)


print(area(3), area(1.5, 4), area(h=1, w=2), area.__doc__, area.__name__)
print(widen(1), widen(True), widen(2.5), widen(2**64))
print(opt(), opt(5), opt(None, ["a"]), opt(names=["q"], x=1))
