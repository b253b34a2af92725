# no annotations: mixed values in containers, updates, sorting with keys, text tables
records = [
    {"name": "bolt", "qty": 10, "price": 0.25, "tags": ["metal", "small"]},
    {"name": "panel", "qty": 2, "price": 40, "tags": ["wood"], "dims": (30, 40)},
    {"name": "glue", "qty": 0, "price": 3.5, "tags": []},
    {"name": "nut", "qty": None, "price": 0.1, "tags": ["metal"]},
]


def total(rec):
    qty = rec.get("qty") or 0
    return qty * rec["price"]


for rec in records:
    print("{name:<8}|{qty!s:>5}|{price:>8.2f}|{0:>8.2f}|{1}".format(total(rec), ",".join(rec["tags"]) or "-", **rec))

by_tag = {}
for rec in records:
    for tag in rec["tags"]:
        by_tag.setdefault(tag, []).append(rec["name"])
print(by_tag)
print(sorted(records, key=lambda r: (-total(r), r["name"]))[0]["name"])
print(max(records, key=total)["name"], min(records, key=lambda r: r["price"])["name"])
print([r["name"] for r in records if r.get("dims")], [r["dims"] for r in records if "dims" in r])

stock = {r["name"]: r["qty"] for r in records}
stock["bolt"] -= 3
stock["panel"] += 1
try:
    stock["nut"] += 1
except TypeError as e:
    print("TypeError:", e)
try:
    stock["screw"] -= 1
except KeyError as e:
    print("KeyError:", e, e.args)
stock |= {"screw": 5, "glue": 7}
print(stock, stock.pop("nut"), stock.pop("nut", "gone"), len(stock))


def restock(stock, *orders, limit=20, **named):
    done = []
    for name, n in list(orders) + list(named.items()):
        before = stock.get(name, 0)
        stock[name] = min(before + n, limit)
        if stock[name] != before + n:
            done.append((name, "cut", before + n - limit))
        elif not before:
            done.append((name, "new"))
        else:
            done.append((name,))
    return done


print(restock(stock, ("bolt", 5), ("nail", 100), glue=1, tape=3))
print(restock(stock, *[("a", 1), ("b", 30)], limit=25, **{"c d": 2}))
print(stock)
groups = {}
for name, n in stock.items():
    groups.setdefault("many" if n > 9 else "few" if n > 2 else "rare", {})[name] = n
for level in sorted(groups, key=len):
    print(level, groups[level], sum(groups[level].values()))
names, counts = zip(*sorted(stock.items(), key=lambda kv: (kv[1], kv[0])))
print(names, counts, sep="\n")
matrix = [[r["name"][0], r["qty"], *r["tags"]] for r in records]
print(matrix, [len(row) for row in matrix], sum(matrix, []))
first, *middle, last = sorted(stock)
print(first, middle, last)
print(any(r["qty"] is None for r in records), all(r["price"] > 0 for r in records))
text = "; ".join(f"{k}={v}" for k, v in stock.items())
back = dict(part.split("=") for part in text.split("; "))
print(back == {k: str(v) for k, v in stock.items()}, {k: int(v) for k, v in back.items()} == stock)
nested = {"a": {"b": {"c": [1, {"d": 2}]}}}
node = nested
for step in ("a", "b", "c", 1, "d"):
    node = node[step]
print(node, nested["a"]["b"]["c"][1].get("e", "none"))


def flatten(value, path=()):
    if isinstance(value, dict):
        for k, v in value.items():
            yield from flatten(v, path + (k,))
    elif isinstance(value, (list, tuple)):
        for i, v in enumerate(value):
            yield from flatten(v, (*path, i))
    else:
        yield ".".join(map(str, path)), value


for r in records[:2]:
    print(dict(flatten(r)))
print(list(flatten(nested)), list(flatten(5)), list(flatten([])))
