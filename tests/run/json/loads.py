"""json.loads: values, and the kind and place of every mistake."""

import json


def attempt(text):
    try:
        print(repr(json.loads(text)))
    except (json.JSONDecodeError, TypeError, UnicodeDecodeError) as error:
        print(type(error).__name__, error)


texts = """
[|[1|[1,|[1,]|{|{"a"|{"a":|{"a":1|{"a":1,|{"a":1,}|{a:1}|{"a" 1}|[1 2]|"abc|"a\\\\x"|"\\\\u12"|"\\\\u12|"\\\\u12G4"
"\\\\ud83d\\\\ude00"|"\\\\ud83d"|"\\\\ud83dx"|"\\\\ud83d\\\\u0041"|nul|truex|1 2|-|-x|01|1.|1.e5|1e|1e+|1e5|-0|-0.0|NaN
-Infinity|Infinity|Inf|  1  |[1]x|1E400|123456789012345678901234567890|"\\\\u00e9\\\\n\\\\/\\\\b\\\\f\\\\r\\\\t\\\\""|[[[[]]]]
{}|[ ]|{ }|[1,,2]|{"a":}|{,}|[,]|"\\\\ud83d\\\\u12"|"\\\\uD83D\\\\uDE0"|'a'|.5|+1|0x10|-01|"\\\\u+123"|[1}|{"a":1]|{"a":1 "b":2}
{1:2}|true|false|null|[true, false, null]|{"a": {"b": [1, {"c": -2.5e-3}]}}|"\\\\u0000"|1234567890123456789|-9223372036854775809
"""
for line in texts.replace("\\\\", "\\").strip().split("\n"):
    for text in line.split("|"):
        print(text, end=" => ")
        attempt(text)
for text in ("", '"a\\', '"\x01"', '"a\nb"', "\ufeff1", "\n\n [x]", '"é\u20ac" x', '{"é":\n 1,\n "b" }', '"\\ud83d\\', '"\t"', " \t\r\n", '\n\n{"a": "ü",\n\t"b": ?}'):
    print(ascii(text), end=" => ")
    attempt(text)
attempt(5)
attempt(None)
attempt(b'[1, "\xc3\xa9"]')
attempt(bytearray(b"{}"))
attempt(b"\xef\xbb\xbf[2]")
attempt(b"\xff")
attempt([])


def deep(n: int):
    try:
        json.loads("[" * n + "]" * n)
        return True
    except RecursionError as error:
        return str(error)


print([deep(n) for n in (10, 990, 1497)], deep(1498), deep(100000))
try:
    json.loads("1" * 5000)
except ValueError as error:
    print(error)
data = json.loads('{"names": ["ann", "bob"], "ages": {"ann": 31}, "pi": 3.25}')
print(data["names"][1].upper(), data["ages"]["ann"] + 1, list(data), data["pi"] * 2, "x" in data, len(data["names"]))
for name in data["names"]:
    print(name, data["ages"].get(name, "unknown"))
