"""json.JSONDecoder: hooks, values one after the other, a class below, mistakes."""

import json
from json.decoder import JSONDecodeError, JSONDecoder

d = json.JSONDecoder()
print(d.decode(' {"a": [1, 2.5, "x", null, true]} '), d.decode("3"), JSONDecoder().decode("[]"))
print(d.raw_decode('{"a": 1} rest'), d.raw_decode("[1, 2] [3]", 7), d.raw_decode('"é" x'), d.raw_decode("é12", 1), d.raw_decode("12abc"))


def stream(text):
    at = 0
    while at < len(text):
        while at < len(text) and text[at].isspace():
            at += 1
        if at == len(text):
            break
        value, at = d.raw_decode(text, at)
        yield value


print(list(stream('1 "two" [3] {"four": 4} null ')))
print(json.JSONDecoder(parse_float=lambda s: s + 'f').decode("[1.10, 2, 1e2]"))
print(json.JSONDecoder(parse_int=lambda s: int(s) * 10).decode("[1, -2, 3.5]"))
print(json.JSONDecoder(parse_constant=lambda s: "<" + s + ">").decode("[NaN, Infinity, -Infinity]"))
print(json.JSONDecoder(object_hook=lambda o: sorted(o.items())).decode('{"b": 1, "a": {"c": 2}}'))
print(json.JSONDecoder(object_pairs_hook=tuple).decode('{"b": 1, "b": {"c": 2}, "e": {}}'))
print(json.JSONDecoder(object_hook=len, object_pairs_hook=lambda p: ("pairs", len(p))).decode('{"x": 1}'))
print(json.JSONDecoder(strict=False).decode('"a\tb\n"'))


class Points(json.JSONDecoder):
    def __init__(self):
        super().__init__(object_hook=self.point)

    def point(self, o):
        if "x" in o and "y" in o:
            return (o["x"], o["y"])
        return o

    def decode(self, s):
        print("decoding", len(s))
        return super().decode(s)


print(Points().decode('[{"x": 1, "y": 2}, {"z": 3}]'))


def attempt(call):
    try:
        print(call())
    except JSONDecodeError as e:
        print(e, "|", e.msg, e.pos, e.lineno, e.colno, repr(e.doc))
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: d.decode(""))
attempt(lambda: d.decode("1 2"))
attempt(lambda: d.decode("[1,\n 2,]"))
attempt(lambda: d.decode('"a\tb"'))
attempt(lambda: d.raw_decode(" 1"))
attempt(lambda: d.raw_decode("1", -1))
attempt(lambda: d.raw_decode("1", 5))
attempt(lambda: d.raw_decode("1", 1))
attempt(lambda: d.raw_decode('{"a" 1}'))
attempt(lambda: d.raw_decode("x é"))
attempt(lambda: d.decode("{'a': 1}"))
attempt(lambda: d.decode("\ufeff1"))
attempt(lambda: d.decode(3))
attempt(lambda: d.raw_decode(b"1"))
attempt(lambda: json.JSONDecoder(object_hook=lambda o: 1 // 0).decode("{}"))
