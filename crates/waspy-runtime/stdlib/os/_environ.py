# dialect: typed
"""`os.environ`: the variables that the host grants, as a dict. Changes are the program's own."""

from lowlevel.array import Array
from lowlevel.memory import adopt_array
from lowlevel.wasm import *
from core.object import type_name
from core.str import str_from_utf8
from wasi.io import static_bytes


@wasm_import("wasi:cli/environment@0.2.0", "get-environment")
def get_environment(result: Ptr[u8]) -> None: ...


class _Environ(dict[str, str]):
    """Variables by name."""

    def __repr__(self) -> str:
        text = "environ({"
        first = True
        for key, value in self.items():
            if not first:
                text = text + ", "
            first = False
            text = text + repr(key) + ": " + repr(value)
        return text + "})"

    def copy(self) -> dict[str, str]:
        values = dict[str, str]()
        for key, value in self.items():
            values[key] = value
        return values


_variables: _Environ | None = None

environ = _environment()


def _environment() -> _Environ:
    global _variables
    known = _variables
    if known is None:
        known = _Environ()
        _read(known)
        _variables = known
    return known


@noinline
def _area() -> Ptr[u8]:
    return static_bytes(8)


def _read(values: _Environ) -> None:
    get_environment(_area())
    result = ptr_cast[i32](_area())
    n = result[1]
    table = adopt_array[i32](ptr_from_raw[u8](result[0]), n << 2)
    i: i32 = 0
    while i < n << 2:
        key = _text(table, i)
        values[key] = _text(table, i + 2)
        i = i + 4


def _text(table: Array[i32], at: i32) -> str:
    size = table._tail[at + 1]
    text = adopt_array[u8](ptr_from_raw[u8](table._tail[at]), size)
    return str_from_utf8(text._tail, size)


def getenv(key: str) -> str | None:
    return _environment().get(key)


def getenv[D](key: str, default: D) -> str | D:
    """The value of a variable, or something else where there is none."""
    return _environment().get(key, default)


def getenv(key: object, default: object = None) -> object:
    raise TypeError("str expected, not " + type_name(key))
