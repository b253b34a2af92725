"""A small shop: orders, discounts, and a report."""
from collections import defaultdict


class OutOfStock(Exception):
    def __init__(self, name, wanted, left):
        super().__init__(f"{name}: wanted {wanted}, left {left}")
        self.name, self.wanted, self.left = name, wanted, left


class Inventory:
    def __init__(self, **stock):
        self._stock = dict(stock)
        self.log = []

    def __getitem__(self, name):
        return self._stock.get(name, 0)

    def __setitem__(self, name, n):
        if n < 0:
            raise ValueError(f"negative stock for {name!r}")
        self._stock[name] = n

    def __contains__(self, name):
        return self[name] > 0

    def __iter__(self):
        return iter(sorted(self._stock))

    def __len__(self):
        return sum(self._stock.values())

    def __iadd__(self, other):
        for name, n in other.items():
            self[name] += n
        return self

    def take(self, name, n=1):
        left = self[name]
        if n > left:
            raise OutOfStock(name, n, left)
        self[name] -= n
        self.log.append((name, n))
        return n


inv = Inventory(apple=5, pear=2)
inv += {"plum": 7, "pear": 1}
print(list(inv), len(inv), "apple" in inv, "kiwi" in inv)
orders = [("ann", "apple", 2), ("bob", "pear", 5), ("ann", "kiwi", 1), ("cyd", "plum", 7), ("bob", "apple", 3)]
done = defaultdict(list)
for who, what, n in orders:
    try:
        inv.take(what, n)
    except OutOfStock as e:
        print("!", who, e, e.left)
        if e.left:
            done[who].append((what, inv.take(what, e.left)))
    else:
        done[who].append((what, n))
for who in sorted(done):
    print(f"{who:>5}: " + ", ".join(f"{n}x{what}" for what, n in done[who]))
print(inv.log, len(inv), bool(inv), "apple" in inv)
try:
    inv["apple"] = -1
except ValueError as e:
    print(e)
prices = {"apple": 0.5, "pear": 0.75, "plum": 0.1}
totals = {who: round(sum(prices[w] * n for w, n in items), 2) for who, items in done.items()}
best = max(totals, key=totals.get)
print(totals, best, f"{totals[best]:.2f}")
print(sorted(totals.items(), key=lambda kv: (-kv[1], kv[0])))
