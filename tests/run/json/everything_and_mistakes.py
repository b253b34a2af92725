# json: numbers at their limits, texts with every escape, hooks, own encoders, indents, and each mistake with its place.
import enum
import io
import json
from collections import OrderedDict, defaultdict
from decimal import Decimal


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


class Color(enum.IntEnum):
    RED = 1


class Name(str):
    pass


class Count(int):
    def __repr__(self):
        return "Count!"


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return {"x": o.x, "y": o.y}
        if isinstance(o, set):
            return sorted(o)
        return super().default(o)


VALUES = [None, True, 0, -0.0, 1e16, 1e-7, 10 ** 30, float("inf"), float("nan"), "", "a\"b\\c/\b\f\n\r\t\x00\x7f\u2028", "é€😀\ud800", [], {}, [[]], {"a": {"b": []}}, (1, (2,)), {1: 1, None: 2, True: 3, 1.5: 4}, Color.RED, Name("n"), Count(5), {Name("k"): Count(1)}, OrderedDict(b=1, a=2), defaultdict(list, x=[1])]
for value in VALUES:
    attempt(ascii(value), lambda: (json.dumps(value), json.dumps(value, ensure_ascii=True, separators=(",", ":"))))
    attempt("  indented", lambda: ascii(json.dumps(value, indent=1, ensure_ascii=False)))
for wrong in (1j, b"x", {1, 2}, object, Decimal(1), {(1, 2): 3}, {b"k": 1}, [Point(1, 2)], range(3)):
    attempt(type(wrong).__name__, lambda: json.dumps(wrong))
    attempt("  skipkeys", lambda: json.dumps(wrong, skipkeys=True))
    attempt("  default", lambda: json.dumps(wrong, default=lambda o: type(o).__name__))
print(json.dumps({"p": Point(1, [Point(2, 3), {5, 4}])}, cls=Encoder, indent="--"), Encoder(sort_keys=True).encode({"b": {1}, "a": 2}), "".join(Encoder().iterencode([1, {"a": Point(0, 0)}])))
attempt("default refuses", lambda: Encoder().encode(1j))
attempt("nan", lambda: json.dumps(float("nan"), allow_nan=False))
attempt("keys mixed", lambda: json.dumps({"a": 1, 2: 3}, sort_keys=True))
loop = []
loop.append(loop)
attempt("loop", lambda: json.dumps(loop))
out = io.StringIO()
json.dump({"a": [1, 2.5, None]}, out, indent=2, sort_keys=True)
print(out.getvalue(), json.load(io.StringIO(" [1 , 2 ] \n")))
for text in ('', ' ', '{', '[1,]', '{"a":1,}', "{'a':1}", '[1 2]', '{"a" 1}', '{"a":}', '"abc', '"a\nb"', '"\\x"', '"\\u12"', '"\\ud83d\\ude00"', '01', '-', '1.', '.5', '1e', 'nul', 'NaN', '-Infinity', '[1] 2', '{"a":1 "b":2}', '\ufeff1', '[\n1,\n}', '1E400', '-0', '{"a":1,"a":2}', '"\\/"', '[' * 3, 'true false', '{1:2}'):
    attempt(repr(text), lambda: json.loads(text))
try:
    json.loads('{"a": [1, 2,\n 3 4]}')
except json.JSONDecodeError as error:
    print(error.msg, error.pos, error.lineno, error.colno, error.doc[:5], isinstance(error, ValueError))
print(json.loads('{"a": 1.10, "b": [2, -3], "c": NaN}', parse_float=Decimal, parse_int=lambda s: s + "!", parse_constant=lambda s: f"<{s}>"))
print(json.loads('{"x": 1, "y": {"z": 2}}', object_hook=lambda d: sorted(d.items())), json.loads('{"b": 1, "a": 2}', object_pairs_hook=list), json.loads(b'"\xc3\xa9"'), json.loads(bytearray(b"[1]")))
attempt("number", lambda: json.loads(5))
attempt("none", lambda: json.loads(None))
