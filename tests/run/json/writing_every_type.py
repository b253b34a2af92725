# What json writes: each type, each setting, each refusal.
import json
from collections import OrderedDict
from enum import IntEnum


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


class Level(IntEnum):
    LOW = 1


class Text(str):
    pass


VALUES = [None, True, False, 0, -1, 10 ** 25, 1.0, -0.5, 1e100, 1e-7, "", "text", "quote\" back\\ slash/", "\b\f\n\r\t\x00\x1f\x7f", "é€😀\u2028", [], [1, [2, []]], {}, {"a": {"b": []}}, (1, 2), Level.LOW, Text("sub"), OrderedDict(z=1, a=2)]
for value in VALUES:
    print(json.dumps(value), json.dumps(value, ensure_ascii=False))
for key in ("k", 1, 1.5, True, False, None, Level.LOW):
    print(json.dumps({key: 1}), end=" ")
print()
attempt("key", lambda: json.dumps({(1, 2): 3}))
attempt("skip", lambda: json.dumps({(1, 2): 3, "a": 1}, skipkeys=True))
tree = {"b": [1, {"c": None}], "a": {}, "e": []}
for indent in (None, 0, 1, 2, "\t", "--"):
    print(repr(indent), json.dumps(tree, indent=indent), json.dumps([], indent=indent), json.dumps([[]], indent=indent))
print(json.dumps(tree, separators=(",", ":")), json.dumps(tree, sort_keys=True), json.dumps(tree, indent=1, separators=(", ", " : ")))
for value in (float("nan"), float("inf"), -float("inf")):
    attempt("special", lambda: json.dumps(value))
    attempt("not allowed", lambda: json.dumps([value], allow_nan=False))
attempt("set", lambda: json.dumps({1, 2}))
attempt("bytes", lambda: json.dumps([b"x"]))
attempt("default", lambda: json.dumps([{1}, 2j], default=lambda o: list(o) if isinstance(o, set) else str(o)))
attempt("default again", lambda: json.dumps(object, default=lambda o: o))
attempt("mixed keys", lambda: json.dumps({"a": 1, 2: 2}, sort_keys=True))
loop = []
loop.append(loop)
attempt("loop", lambda: json.dumps(loop))
table = {}
table["t"] = table
attempt("loop in dict", lambda: json.dumps(table))

class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return {"re": o.real, "im": o.imag}
        return super().default(o)


print(json.dumps([1 + 2j], cls=Encoder), Encoder(indent=1).encode({"z": 1j}), "-")
attempt("encoder", lambda: json.dumps([{3}], cls=Encoder))
