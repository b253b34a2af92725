"""What each built-in function says to arguments that it does not take."""


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


class Plain:
    def __repr__(self):
        return "Plain()"


def values():
    return [None, 1.5, "ab", b"ab", [1], (1, 2), {1}, {"k": 1}, Plain(), 2j, range(2), True]


for v in values():
    attempt(f"abs({v!r})", lambda: abs(v))
    attempt(f"bin({v!r})", lambda: bin(v))
    attempt(f"chr({v!r})", lambda: chr(v))
    attempt(f"ord({v!r})", lambda: ord(v))
    attempt(f"len({v!r})", lambda: len(v))
    attempt(f"round({v!r})", lambda: round(v))
    attempt(f"round({v!r}, 1)", lambda: round(v, 1))
    attempt(f"sum({v!r})", lambda: sum(v))
    attempt(f"sorted({v!r})", lambda: sorted(v))
    attempt(f"list(reversed({v!r}))", lambda: list(reversed(v)))
    attempt(f"divmod({v!r}, 2)", lambda: divmod(v, 2))
    attempt(f"divmod(2, {v!r})", lambda: divmod(2, v))
    attempt(f"pow({v!r}, 2)", lambda: pow(v, 2))
    attempt(f"pow(2, {v!r}, 5)", lambda: pow(2, v, 5))
    attempt(f"max({v!r})", lambda: max(v))
    attempt(f"any({v!r})", lambda: any(v))
    attempt(f"hash({v!r}) is an int", lambda: type(hash(v)).__name__)
    attempt(f"next({v!r})", lambda: next(v))
    attempt(f"callable({v!r})", lambda: callable(v))
    attempt(f"isinstance(1, {v!r})", lambda: isinstance(1, v))
    attempt(f"issubclass(int, {v!r})", lambda: issubclass(int, v))
    attempt(f"format({v!r}, 'd')", lambda: format(v, "d"))
    attempt(f"format({v!r}, '>8')", lambda: format(v, ">8"))
    attempt(f"int({v!r})", lambda: int(v))
    attempt(f"float({v!r})", lambda: float(v))
    attempt(f"complex({v!r})", lambda: complex(v))
    attempt(f"bytes({v!r})", lambda: bytes(v))
    attempt(f"enumerate('ab', {v!r})", lambda: list(enumerate("ab", v)))
    attempt(f"range({v!r})", lambda: range(v))
    attempt(f"slice({v!r}).indices(4)", lambda: slice(v).indices(4))
    attempt(f"list(zip({v!r}))", lambda: list(zip(v)))
    attempt(f"dict({v!r})", lambda: dict(v))
    attempt(f"getattr(1, {v!r})", lambda: getattr(1, v, "none") == "none")
