class B:
    y: int = 3
    z: "later"

    def method(self, v: str) -> None:
        pass


class C(B):
    y: float = 2.5


class D:
    pass


print(B.__annotations__, C.__annotations__, D.__annotations__)
print(B.method.__annotations__, B().__annotations__["y"])


def func(a: int, b: "str" = "x", *args: float, c: "list[int]", **kw: dict) -> bool:
    """doc"""
    return True


print(func.__annotations__)
print(func.__name__, func.__doc__, func.__defaults__, func.__kwdefaults__)
