from typing import TypedDict, NamedTuple
class Movie(TypedDict):
    title: str
    year: int
class Point(NamedTuple):
    x: float
    y: float = 0.0
    def norm(self): return (self.x ** 2 + self.y ** 2) ** 0.5
m: Movie = {"title": "T", "year": 1999}
m["stars"] = 4.5
print(m, m.get("stars"), Movie(title="a", year=1), type(m), sorted(Movie.__annotations__))
p = Point(3, 4)
print(p, p.norm(), p._replace(y=1), p._asdict(), Point._fields, p == (3, 4), p + (1,), Point(1), hash(p) == hash((3, 4)))
x, y = p
print(x, y, p[0], p[-1], len(p), list(p), p.index(4), p < (3, 5), isinstance(p, tuple))
for f in (lambda: Point(), lambda: Point(1, 2, 3), lambda: p.z, lambda: Point(1, z=2), lambda: p._replace(q=1)):
    try: print(f())
    except (TypeError, AttributeError, ValueError) as e: print(type(e).__name__, e)
