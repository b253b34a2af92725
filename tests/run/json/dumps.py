"""json.dumps: every kind of value, and every option."""

import json
from enum import IntEnum, StrEnum


def attempt(action):
    try:
        print(action())
    except (TypeError, ValueError, RecursionError) as error:
        print(type(error).__name__, error)


print(json.dumps({"a": [1, 2.5, "x", None, True, {"b": {}}], "c": (1, 2)}), json.dumps("x"), json.dumps(5), json.dumps(None), json.dumps({}))
print(json.dumps([1, [], {}, {"a": [1]}], indent=2), json.dumps([1, 2], indent=0), json.dumps({"a": 1}, indent="\t"), json.dumps([], indent=3))
print(json.dumps([1, 2], separators=(",", ":")), json.dumps({"b": 1, "a": 2}, sort_keys=True, indent=1), json.dumps({"k": [1]}, separators=("; ", " = ")))
print(json.dumps({"a": 1, (1, 2): 3}, skipkeys=True), json.dumps(10**30), json.dumps(1e100), json.dumps(float("inf")), json.dumps(-0.0), json.dumps([float("nan")]))
print(json.dumps({1: 2, 2.5: 3, True: 4, None: 5, "é\u2028\U0001f600": "\x7f\x1f/\"\\\b\f\n\r\t"}), json.dumps("é\x7f\u20ac", ensure_ascii=False))
print(json.dumps([1.0, 1e16, 1e-7, 123456789.123, 0.1 + 0.2]), json.dumps("\ud800"), json.dumps({2: 1, 1: 2}, sort_keys=True), json.dumps({"": ""}))
attempt(lambda: json.dumps(float("nan"), allow_nan=False))
attempt(lambda: json.dumps([float("inf")], allow_nan=False))
attempt(lambda: json.dumps({1, 2}))
attempt(lambda: json.dumps({(1, 2): 3}))
attempt(lambda: json.dumps(b"x"))
attempt(lambda: json.dumps([object]))
attempt(lambda: json.dumps({"a": 1, 2: 3}, sort_keys=True))
itself = []
itself.append(itself)
attempt(lambda: json.dumps(itself))
loop = {"a": 1}
loop["b"] = [loop]
attempt(lambda: json.dumps(loop))
shared = [1]
print(json.dumps([shared, shared]))


def nested(n):
    value = []
    for _ in range(n):
        value = [value]
    return value


print(len(json.dumps(nested(900))))
attempt(lambda: json.dumps(nested(3000)))


class Color(IntEnum):
    RED = 3


class Mood(StrEnum):
    CALM = "calm"


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set):
            return sorted(o)
        if isinstance(o, Point):
            return {"x": o.x, "y": o.y}
        return super().default(o)


print(json.dumps([Color.RED, Mood.CALM, {Mood.CALM: Color.RED}]))
print(json.dumps({"a": {3, 1}, "p": Point(1, Point(2, 3))}, cls=Encoder), Encoder(indent=1).encode([{1}]), json.JSONEncoder().encode({"x": 1}))
print(json.dumps([{1}, {2: {3}}], default=list), json.dumps(Point(1, 2), default=lambda o: o.x), "".join(json.JSONEncoder().iterencode([1])))
attempt(lambda: json.dumps(Encoder, cls=Encoder))
attempt(lambda: json.dumps(Point(1, 2), default=lambda o: o))


class Sink:
    def __init__(self):
        self.text = ""

    def write(self, text):
        self.text += text

    def read(self):
        return self.text


sink = Sink()
json.dump({"k": [1, "ü"]}, sink, ensure_ascii=False, indent=1)
print(sink.text, json.load(sink))
rows = json.loads('[{"n": "ann", "a": 31}, {"n": "bob", "a": 25}]')
rows[0]["new"] = [1]
rows.append({"x": 1})
print(json.dumps(rows), json.loads(json.dumps(rows)) == rows)
