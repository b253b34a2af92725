class H:
    def __hash__(self): return 11
class N:
    __hash__ = None
class Q:
    def __eq__(self, o): return isinstance(o, Q)
for v in [H(), N(), Q(), [], {}, set(), (1, []), (1, 2), None, "a", 3.0, 3, True, frozenset({1}), int, print, slice(1), bytearray(b"")]:
    try:
        h = hash(v)
        print(type(v).__name__, h == hash(v), {v: 1} == {v: 1})
    except TypeError as e:
        print(e)

d = {1: "int", "1": "str", (1,): "tuple", None: "none", 2.5: "f", frozenset([1]): "fs", True: "bool", b"1": "bytes"}
print(d, d[1.0], d[True], len(d))
for k in [1, "1", (1,), None, 2.5, frozenset([1]), b"1", "zz", 3, (2,)]:
    print(k, d.get(k, "?"), k in d, d.pop(k, None) if k == 2.5 else "")
s = set(d) | {3, "x"}
print(len(s), {1, 1.0, True}, {0, False, 0.0}, s & {1, "1", "y"} == {1, "1"}, sorted(map(str, s - {None})))
print({**d, 1: 2}, dict.fromkeys([1, "a", None], []), {k: v for k, v in d.items() if isinstance(k, (int, str))})
