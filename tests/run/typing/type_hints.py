"""`get_type_hints` and `__annotations__` of classes and functions, and what decorators make of them."""
import typing
from typing import get_type_hints


class Base:
    x: int
    y: "str" = "a"
    z: list[int]


class Derived(Base):
    w: int | None = None
    x: float


class Bare:
    pass


def f(a: int, b: "float" = 2.5, *rest: str, flag: "bool | None" = None, **more: dict[str, int]) -> None:
    """Annotated everywhere."""


print(get_type_hints(Base))
print(get_type_hints(Derived))
print(get_type_hints(Bare), typing.get_type_hints(f))
print(Base.__annotations__, Derived.__annotations__)
print(f.__annotations__)


def checked(function):
    hints = get_type_hints(function)

    def wrapper(*args):
        for (name, kind), value in zip(hints.items(), args):
            if not isinstance(value, kind):
                raise TypeError(f"{name} must be {kind.__name__}, not {type(value).__name__}")
        return function(*args)

    return wrapper


@checked
def repeat(text: str, times: int) -> str:
    return text * times


print(repeat("ab", 2))
try:
    repeat("ab", "2")
except TypeError as error:
    print(error)


class Config:
    port: int = 80
    name: str = "local"
    ratio: float = 1.0

    @classmethod
    def read(cls, values):
        config = cls()
        for key, kind in get_type_hints(cls).items():
            if key in values:
                setattr(config, key, kind(values[key]))
        return config


config = Config.read({"port": "8080", "ratio": "0.5"})
print(config.port + 1, config.name, config.ratio)
