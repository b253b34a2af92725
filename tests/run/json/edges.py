"""json: every option of dumps, odd documents for loads, places of errors, hooks, keys of each kind, subclasses."""

import json
import math
from collections import OrderedDict, namedtuple
from enum import Enum, IntEnum


def attempt(label, call):
    try:
        print(label, "->", call())
    except (TypeError, ValueError, RecursionError) as error:
        print(label, "->", type(error).__name__ + ":", error)


value = {"b": [1, 2.5, None, True], "a": {"x": "é\n\"\\/\u2028\U0001f600"}, "empty": [[], {}, ""], "n": -0.0, "big": 10**25, "e": 1e100}
print(json.dumps(value))
print(json.dumps(value, ensure_ascii=False, sort_keys=True))
for indent in (0, 1, 2, "\t", "--", None):
    print(repr(indent), json.dumps({"a": [1, {"b": []}], "c": {}}, indent=indent))
print(json.dumps([1, {"a": 2}], separators=(",", ":")), json.dumps([1, {"a": 2}], indent=1, separators=(" ; ", " = ")))
print(json.dumps({1: "int", 2.5: "float", True: "bool", None: "none", "s": "str"}), json.dumps({math.inf: 1, float("nan"): 2}), json.dumps([math.inf, -math.inf, math.nan]))
attempt("nan", lambda: json.dumps([math.nan], allow_nan=False))
attempt("key", lambda: json.dumps({(1, 2): 3}))
attempt("skipkeys", lambda: json.dumps({(1, 2): 3, "k": 4, b"b": 5}, skipkeys=True))
attempt("set", lambda: json.dumps({"a": {1, 2}}))
attempt("bytes", lambda: json.dumps(b"x"))
attempt("complex", lambda: json.dumps([1j]))
attempt("default", lambda: json.dumps({"a": {3}}, default=list))
attempt("default fails", lambda: json.dumps({1, 2}, default=lambda o: {o}))
attempt("sort", lambda: json.dumps({1: 1, "a": 2}, sort_keys=True))
loop = []
loop.append(loop)
attempt("circle", lambda: json.dumps(loop))


class Level(IntEnum):
    LOW = 1


class Shade(str, Enum):
    DARK = "dark"


class Text(str):
    pass


Pair = namedtuple("Pair", "a b")
print(json.dumps([Level.LOW, Shade.DARK, Text("t"), Pair(1, "x"), (1, 2), True, 5 == 5]), json.dumps(OrderedDict([("z", 1), ("a", 2)])))

for text in ['"a\\u00e9\\ud83d\\ude00\\n\\/"', " [1 , -0, 1.5e3, 1E-2, 0.0, -1.0] ", '{"a":{"b":[{}]}, "a": 2}', "true", "null", "123456789012345678901234567890", "1e400", "-Infinity", "NaN", '"\\ud83d"', "\ufeff[]"[1:]]:
    attempt(repr(text), lambda: repr(json.loads(text)))
for text in ["", " ", "[1,]", "[1 2]", "{", '{"a"}', '{"a":}', '{"a":1,}', "{1:2}", "'a'", '"a', '"a\nb"', '"\\x"', '"\\u12"', "01", "1.", ".5", "+1", "-", "tru", "[1] 2", "nul", "{\"a\": 1 \"b\"}", "[", "[1,\n 2,\n x]", "1e", "\ufeff1", "\t\"tab\t\""]:
    try:
        print(repr(text), json.loads(text))
    except json.JSONDecodeError as error:
        print(repr(text), "|", error, "|", error.msg, error.pos, error.lineno, error.colno, error.doc == text)
print(json.loads('"a\tb"', strict=False), json.loads(b'{"k": "\xc3\xa9"}'), json.loads(bytearray(b"[1]")), json.loads("[1.5, 2]", parse_float=str, parse_int=lambda s: s + "!"), json.loads("[NaN, Infinity]", parse_constant=lambda s: "<" + s + ">"))
print(json.loads('{"a": 1, "b": {"c": 2}}', object_hook=lambda d: sorted(d)), json.loads('{"a": 1, "b": {"c": 2}}', object_pairs_hook=lambda pairs: pairs))
attempt("none", lambda: json.loads(None))
attempt("number", lambda: json.loads(5))


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return {"re": o.real, "im": o.imag}
        return super().default(o)


print(json.dumps({"z": 1 + 2j}, cls=Encoder), Encoder(indent=1).encode([1j]), "".join(Encoder().iterencode({"a": [1]})))
attempt("super", lambda: json.dumps({"z": {1}}, cls=Encoder))
