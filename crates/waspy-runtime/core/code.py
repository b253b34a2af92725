"""What a program may ask of a function's code and of what it captured: `f.__code__`, `f.__closure__`.

There is no code at run time; the compiler knows the answers and makes such an object where one is asked for.
"""

class code:
    """The code of a function."""

    _name: str
    _qualname: str
    _counts: tuple[int]
    _variables: tuple[str]
    _captured: tuple[str]
    _file: str

    def __init__(
        self, name: str, qualname: str, file: str, counts: tuple[int], variables: tuple[str], captured: tuple[str]
    ) -> None:
        self._name = name
        self._qualname = qualname
        self._counts = counts
        self._variables = variables
        self._captured = captured
        self._file = file

    @property
    def co_name(self) -> str:
        return self._name

    @property
    def co_qualname(self) -> str:
        return self._qualname

    @property
    def co_filename(self) -> str:
        return self._file

    @property
    def co_argcount(self) -> int:
        return self._counts[0]

    @property
    def co_posonlyargcount(self) -> int:
        return self._counts[1]

    @property
    def co_kwonlyargcount(self) -> int:
        return self._counts[2]

    @property
    def co_flags(self) -> int:
        return self._counts[3]

    @property
    def co_firstlineno(self) -> int:
        return self._counts[4]

    @property
    def co_nlocals(self) -> int:
        return len(self._variables)

    @property
    def co_varnames(self) -> tuple[str]:
        return self._variables

    @property
    def co_freevars(self) -> tuple[str]:
        return self._captured

class cell[T]:
    """A captured variable."""

    _value: T

    def __init__(self, value: T) -> None:
        self._value = value

    @property
    def cell_contents(self) -> T:
        return self._value
