values = [1, True, 2.5, "s", b"b", None, [], (), {}, range(2), len, int, ValueError("x")]
for v in values:
    print(type(v).__name__, type(v) is int, isinstance(v, int), isinstance(v, (str, list)), isinstance(v, object))


class A:
    pass


a = A()
print(type(a).__name__, type(a) is A, isinstance(a, A), isinstance(A, type), type(A).__name__, A.__name__)
print(type(1) == type(2), type(1) == type(1.0), type([]) == list, int is int, type("") is str, str(type(5)), type(None))
try:
    isinstance(1, "int")
except TypeError as e:
    print(e)
