# Names of attributes that are found when running.
class Point:
    kind = "point"
    def __init__(self, x, y):
        self.x = x
        self.y = y
    def total(self):
        return self.x + self.y
p = Point(1, "two")
for name in ["x", "y", "kind", "total", "missing"]:
    print(name, hasattr(p, name), getattr(p, name, None) is None)
for name in ("x", "y"):
    setattr(p, name, getattr(p, name) * 2)
print(p.x, p.y)
try:
    getattr(p, "".join(["no", "pe"]))
except AttributeError as e:
    print(e)
fields = {"x": 10, "y": 20}
for k, v in fields.items():
    setattr(p, k, v)
print(p.total(), getattr(p, "tot" + "al")())
def get(o, n):
    return getattr(o, n, "?")
print(get(p, "x"), get(3, "x"), get("s", "kind"))
