# isinstance and issubclass with classes and tuples of classes out of containers.
class A:
    pass


class B(A):
    pass


kinds = {"text": str, "number": (int, float), "none": type(None), "any": object, "own": (A, (bytes, list)), "wrong": 3, "list": [int]}
for value in (1, 2.5, "s", None, A(), B(), [1], b"x", True):
    row = []
    for name, kind in kinds.items():
        try:
            row.append(f"{name}={isinstance(value, kind)}")
        except TypeError as error:
            row.append(f"{name}: {error}")
    print(repr(value) if not isinstance(value, A) else type(value).__name__, *row)
for cls in (bool, B, str):
    for name, kind in kinds.items():
        try:
            print(cls.__name__, name, issubclass(cls, kind))
        except TypeError as error:
            print(cls.__name__, name, error)
both = [int, (str, (float, A))]
print([isinstance(v, tuple(both)) for v in (1, "a", 2.0, B(), None)])
try:
    issubclass(kinds["wrong"], int)
except TypeError as error:
    print(error)
