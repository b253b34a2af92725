from dataclasses import dataclass, field
from enum import Enum
class Color(Enum):
    RED = "r"
    GREEN = "g"
    def label(self):
        return self.name.lower() + "!"
@dataclass(order=True)
class Item:
    price: float
    name: str = field(compare=False)
    tags: list = field(default_factory=list)
    color: Color = Color.RED
@dataclass(frozen=True)
class Key:
    a: int
    b: str = "x"
items = [Item(3.5, "tea", ["hot"]), Item(1.25, "gum"), Item(2, "pen", color=Color.GREEN)]
items[1].tags.append("sweet")
print(sorted(items, key=lambda i: i.name)[0], min(items).name)
for i in items:
    print(f"{i.name:>6} {i.price:6.2f} {i.color.label()} {i.tags}")
print({Key(1): "one", Key(2, "y"): "two"}[Key(2, "y")], Key(1) == Key(1, "x"), hash(Key(1)) == hash(Key(1)))
try:
    Key(1).a = 5
except Exception as e:
    print(type(e).__name__, e)
groups = {}
for i in items:
    groups.setdefault(i.color, []).append(i.name)
print(groups, Color("g"), Color["RED"], list(Color), Color.RED is Color("r"), Color.RED == "r")
def stats(xs):
    n = len(xs)
    mean = sum(xs) / n
    var = sum((x - mean) ** 2 for x in xs) / n
    return {"n": n, "mean": mean, "sd": var ** 0.5, "range": (min(xs), max(xs))}
print(stats([1, 2, 3, 4]), stats([2.5]))
def running(xs):
    out, total = [], 0
    for x in xs:
        total += x
        out.append(total)
    return out
print(running([1, 2.5, 3]), running([]), running([10**20, 1]))
matrix = {}
for r in range(3):
    for c in range(3):
        matrix[r, c] = r * c
print(matrix[2, 2], sum(matrix.values()), [k for k, v in matrix.items() if v == 0])
memo = {}
def ways(n, coins):
    if n == 0: return 1
    if n < 0 or not coins: return 0
    if (n, coins) not in memo:
        memo[n, coins] = ways(n - coins[0], coins) + ways(n, coins[1:])
    return memo[n, coins]
print(ways(100, (50, 25, 10, 5, 1)), len(memo) > 10)
s = "the rain in spain"
print({c: s.count(c) for c in sorted(set(s)) if c != " "} if False else sorted({c: s.count(c) for c in s}.items())[:3])
def bits(n):
    return bin(n)[2:] if n >= 0 else "-" + bits(-n)
print(bits(10), bits(-5), hex(255), oct(8), int("0b11", 0))
print(" ".join(w.capitalize() for w in s.split()), s[::-1], s.index("rain"), s.rfind("in"))
x = 5
x = x and "five" or "none"
print(x, [x] * 2, x * 2)
total = 0
for n in range(1, 21):
    if n % 15 == 0: total += 1; continue
    if n % 3: continue
    total += n
else:
    total += 1000
print(total)
print([a if a % 2 else -a for a in range(5)], all(isinstance(i, Item) for i in items))
