from typing import TypedDict, NotRequired, Required
class Movie(TypedDict):
    title: str
    year: int
    stars: NotRequired[float]
class Part(TypedDict, total=False):
    name: Required[str]
    size: int
m: Movie = {"title": "T", "year": 1999}
m["stars"] = 4.5
print(m, m.get("stars"), Movie(title="a", year=1), type(m), sorted(Movie.__annotations__))
p: Part = {"name": "n"}
print(p, p.get("size"), Part(name="q", size=3))
def total(m: Movie) -> float:
    return m["year"] + m.get("stars", 0.0)
print(total(m), total({"title": "u", "year": 3}))
