from types import SimpleNamespace, MappingProxyType
n = SimpleNamespace(a=1, b="x"); print(n, n.a, n.b)
n.c = [1]; print(n); del n.a; print(n, hasattr(n, "a"))
print(n == SimpleNamespace(b="x", c=[1]), n == 5, SimpleNamespace(), vars(n))
n.a = 2.5; print(n.a + 1)
class P(SimpleNamespace): pass
print(P(x=1))
m = MappingProxyType({"a": 1}); print(m, m["a"], "a" in m, len(m), list(m), m.get("b", 3), list(m.items()), m == {"a": 1}, m | {"b": 2})
try: m["x"] = 1
except TypeError as e: print(e)
try: MappingProxyType([1])
except TypeError as e: print(e)
try: m["q"]
except KeyError as e: print(e)
