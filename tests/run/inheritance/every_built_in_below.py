"""Objects of a class below each built-in one, of a class found when running: every operator, builtin and conversion."""

import copy
import json

class I(int):
    def extra(self): return self + 1
class F(float): pass
class S(str):
    def extra(self): return self + "!"
class L(list):
    def extra(self): return len(self)
class D(dict):
    def extra(self): return list(self)
class T(tuple):
    def extra(self): return self[::-1]
class E(set): pass
class Z(frozenset): pass
class B(bytes): pass
class A(bytearray): pass
class C(complex): pass
values = [I(3), F(2.5), S("abc"), L([3, 1, 2]), D(b=1, a=2), T((5, 4)), E({1}), Z({2}), B(b"xyz"), A(b"q"), C(1, 2)]
def attempt(name, f, *args):
    try: r = f(*args)
    except Exception as e: return f"{name}: {type(e).__name__}: {e}"
    return f"{name}: {r!r} {type(r).__name__}"
ops = {
    "len": len, "bool": bool, "str": str, "repr": repr, "list": list, "tuple": tuple, "set": lambda v: sorted(set(v), key=repr), "iter": lambda v: [x for x in v],
    "add": lambda v: v + v, "mul": lambda v: v * 2, "rmul": lambda v: 2 * v, "eq": lambda v: v == copy.copy(v), "ne": lambda v: v != 1, "lt": lambda v: v < v, "le": lambda v: v <= v,
    "hash": lambda v: hash(v) is not None, "getitem": lambda v: v[0], "slice": lambda v: v[1:], "in": lambda v: 1 in v, "neg": lambda v: -v, "abs": abs, "int": int, "float": float, "complex": complex,
    "sorted": sorted, "sum": lambda v: sum(v), "max": max, "min": min, "json": json.dumps, "copy": copy.copy, "deep": lambda v: v if isinstance(v, Z) else copy.deepcopy(v), "type": lambda v: type(v), "class": lambda v: v.__class__.__name__, "format": lambda v: f"{v}", 
    "pct": lambda v: "%s|%r" % (v, v) , "pctv": lambda v: "%s" % v, "join": lambda v: "-".join(v), "isinst": lambda v: [isinstance(v, c) for c in (int, float, str, list, dict, tuple, set, frozenset, bytes, bytearray, complex)],
    "dict": dict, "or": lambda v: v | v, "and": lambda v: v & v, "sub": lambda v: v - v, "xor": lambda v: v ^ v, "div": lambda v: v / 2, "floordiv": lambda v: v // 2, "mod": lambda v: v % 2, "pow": lambda v: v ** 2, "round": round, "divmod": lambda v: divmod(v, 2),
    "extra": lambda v: v.extra(), "attr": lambda v: setattr(v, "note", 1) or v.note, "vars": lambda v: vars(v), "reversed": lambda v: list(reversed(v)), "enum": lambda v: list(enumerate(v)), "zip": lambda v: list(zip(v, v)), "map": lambda v: list(map(str, v)), "any": any, "all": all,
    "index": lambda v: [10, 20, 30, 40][v], "range": range, "chr": chr, "hex": hex, "upper": lambda v: v.upper(), "count": lambda v: v.count(1), "pop": lambda v: copy.copy(v).pop(), "keys": lambda v: v.keys(), 
    "star": lambda v: [*v], "plain+": lambda v: [1] + v, "+plain": lambda v: v + (1,), "1+": lambda v: 1 + v, "is": lambda v: v is v, "callable": callable, "dictkey": lambda v: {v: 1}[v], "bytes": lambda v: v if isinstance(v, F) else bytes(v), "ord": ord,
}
for name, f in ops.items():
    for v in values:
        print(type(v).__name__, attempt(name, f, v))
