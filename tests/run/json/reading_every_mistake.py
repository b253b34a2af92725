# What json reads: each form of a value, each mistake with its place, and the hooks.
import json
from decimal import Decimal


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


TEXTS = ["null", " [1 , 2]\n", "-0", "1E5", "1.5e-3", "-0.0", '"\\u00e9\\n\\/"', '"\\ud83d\\ude00"', '"\\ud83d"', "NaN", "-Infinity", '{"a":1,"a":2}', "[]", "{}", "", " ", "nul", "tru", "01", "1.", ".5", "-", "+1", "1e", "'a'", '"a', '"a\nb"', '"\\x"', '"\\u12"', "[1,]", "[1 2]", "[", "[1", '{"a"}', '{"a":}', '{"a":1,}', "{a:1}", '{1:2}', '{"a" 1}', "[1] 2", "\ufeff1", "[1}", "\x01"]
for text in TEXTS:
    attempt(repr(text), lambda: json.loads(text))
try:
    json.loads('{"a": 1,\n "b" 2}')
except json.JSONDecodeError as error:
    print(error.msg, error.pos, error.lineno, error.colno, repr(error.doc), isinstance(error, ValueError))
print(json.loads("[1, 1.5, NaN]", parse_int=str, parse_float=Decimal, parse_constant=lambda c: f"<{c}>"))
print(json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d.items())), json.loads('{"b": 1, "a": 2}', object_pairs_hook=lambda pairs: pairs))
attempt("bytes", lambda: (json.loads(b'{"a": "\xc3\xa9"}'), json.loads(bytearray(b"[1]"))))
attempt("none", lambda: json.loads(None))
attempt("number", lambda: json.loads(5))
