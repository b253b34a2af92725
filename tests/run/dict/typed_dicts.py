from typing import TypedDict
class M(TypedDict, total=False):
    name: str
    year: int
m: M = {"name": "a", "year": 1}
n = M(name="b", year=2)
print(m, n, n["name"])
