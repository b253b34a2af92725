"""hasattr of the class of a value, for built-in classes that the program names nowhere."""

for v in [1, "s", 2.5, [1], {}, (), {1}, b"x", None, True, range(3)]:
    print(type(v).__name__, hasattr(type(v), "__iter__"), hasattr(type(v), "append"), hasattr(type(v), "__hash__"), hasattr(type(v), "upper"), hasattr(type(v), "nope"))
