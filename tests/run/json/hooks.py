"""json.loads with functions that make the values, and what JSONDecodeError says."""

import json


def count(value) -> float:
    if isinstance(value, dict):
        return sum(count(v) for v in value.values())
    if isinstance(value, list):
        return sum(count(v) for v in value)
    return value if isinstance(value, (int, float)) else 0


class Node:
    def __init__(self, fields):
        self.fields = fields

    def __repr__(self):
        return f"Node({sorted(self.fields)})"


print(json.loads('{"a": {"b": 1}}', object_hook=Node), json.loads('[{"x": 1}, {}]', object_hook=lambda d: len(d)))
print(json.loads("[1.5, 2, NaN, -Infinity]", parse_float=str, parse_int=lambda s: int(s) * 10, parse_constant=lambda c: "const " + c))
print(json.loads('{"a": 1, "a": 2}', object_pairs_hook=lambda pairs: pairs), json.loads("{}", object_pairs_hook=dict), json.loads('{"b": [{"c": 1}]}', object_pairs_hook=dict))
print(json.loads('"a\nb"', strict=False), json.loads(b'{"a": 1}', object_hook=Node), count(json.loads('{"a":[1,2,{"b":3.5}],"c":"x","d":null}')))
try:
    json.loads('{"a": 1,\n "b" 2}')
except json.JSONDecodeError as error:
    print(error.msg, error.pos, error.lineno, error.colno, error.doc, repr(error), isinstance(error, ValueError), error.args)
try:
    json.loads("[1]", parse_int=lambda s: int("x"))
except ValueError as error:
    print(error)
made = json.JSONDecodeError("Wrong", "a\nbc", 3)
print(made, made.lineno, made.colno)
