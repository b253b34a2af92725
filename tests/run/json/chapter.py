import json
def attempt(action):
    try: print(repr(action()))
    except Exception as e: print(type(e).__name__, e)
for v in (None, True, 1, -2.5, 1e100, "a\"b\\\n\u00e9\U0001f600", [], {}, [1, [2, {"a": None}]], {"k": [1.0, "x"], "n": {}}, (1, 2), float("inf"), {1: 2, None: 3, True: 4, 2.5: 5}, 10 ** 20, ""):
    print(json.dumps(v), json.dumps(v, indent=2), json.dumps(v, ensure_ascii=False, separators=(",", ":"), sort_keys=not isinstance(v, dict) or all(isinstance(k, str) for k in v)))
for s in ("null", "[1, 2.0, \"x\"]", "{\"a\": {\"b\": []}}", " 1 ", "-0", "1e5", "1.5E-3", "\"\\u00e9\\ud83d\\ude00\\n\"", "NaN", "-Infinity", "", "{", "[1,", "[1,]", "{\"a\" 1}", "{a: 1}", "tru", "01", "1.", "\"abc", "\"\\x\"", "[1] 2", "{\"a\": 1,}", "nul", "\"\t\"", "'a'", "[1 2]"):
    attempt(lambda: json.loads(s))
attempt(lambda: json.dumps({1, 2})); attempt(lambda: json.dumps({(1, 2): 3})); attempt(lambda: json.dumps({(1, 2): 3}, skipkeys=True)); attempt(lambda: json.dumps(float("nan"), allow_nan=False)); attempt(lambda: json.dumps(object)); attempt(lambda: json.loads(5)); attempt(lambda: json.loads(b'{"a": 1}'))
loop = []; loop.append(loop); attempt(lambda: json.dumps(loop))
class P:
    def __init__(self, x): self.x = x
print(json.dumps([P(1), {"p": P(2)}], default=lambda o: {"x": o.x}), json.dumps({"b": 1, "a": [1, 2]}, indent="\t", sort_keys=True))
print(json.loads('{"x": 1, "y": [2]}', object_hook=lambda d: sorted(d)), json.loads("[1.5, 2]", parse_float=str, parse_int=lambda s: int(s) * 10), json.loads('{"a": 1, "a": 2}'), json.loads('{"a": 1, "b": 2}', object_pairs_hook=list))
try: json.loads("[1,\n 2,\n x]")
except json.JSONDecodeError as e: print(e.msg, e.lineno, e.colno, e.pos, e.doc)
data = {"users": [{"name": "Ann", "age": 30}, {"name": "Bob", "tags": ["a", "b"]}]}
again = json.loads(json.dumps(data)); print(again == data, again["users"][1]["tags"][0], [u.get("age", "?") for u in again["users"]])
