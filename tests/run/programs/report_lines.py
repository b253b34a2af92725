"""Reports from lines of text: parsing, grouping, formatting, and what is wrong with lines."""
import re
from collections import Counter
from itertools import accumulate, chain, groupby, islice, pairwise, starmap
from statistics import mean, median

LINES = """
2024-01-03;north;12;3.50
2024-01-03;south;7;2.25
2024-01-04;north;x;3.50
2024-01-05;east;4;9.99
bad line
2024-01-05;north;20;3.10
2024-02-01;south;1;100
;;;
"""
ROW = re.compile(r"(?P<day>\d{4}-\d\d-\d\d);(?P<place>\w+);(?P<count>[^;]*);(?P<price>[\d.]+)$")


def rows(text):
    for number, line in enumerate(text.strip().splitlines(), start=1):
        m = ROW.match(line)
        if m is None:
            yield number, None, f"does not match: {line!r}"
            continue
        try:
            yield number, (m["day"], m["place"], int(m["count"]), float(m["price"])), None
        except ValueError as e:
            yield number, None, str(e)


good, bad = [], []
for n, row, problem in rows(LINES):
    (good if problem is None else bad).append((n, row or problem))
print(*bad, sep="\n")
values = [row for _, row in good]
print(f"{'place':<8}|{'n':>5}|{'sum':>10}")
print("-" * 8 + "+" + "-" * 5 + "+" + "-" * 10)
key = lambda r: r[1]
for place, group in groupby(sorted(values, key=key), key=key):
    group = list(group)
    total = sum(c * p for _, _, c, p in group)
    print(f"{place:<8}|{sum(r[2] for r in group):>5}|{total:>10,.2f}")
print(Counter(r[1] for r in values).most_common())
print(list(accumulate(r[2] for r in values)), [b - a for a, b in pairwise(r[2] for r in values)])
print(list(starmap(lambda d, p, c, x: f"{d[5:]}{p[0]}{c:02d}", values)))
print(mean(r[3] for r in values), median(r[3] for r in values), list(islice(chain.from_iterable(values), 6)))
print(re.sub(r"(\d+)-(\d+)-(\d+)", lambda m: "/".join(m.groups()[::-1]), values[0][0]))
print(re.sub(r"(?P<a>\w+) (?P<b>\w+)", r"\g<b> \g<a>", "hello world"), re.split(r"[;,]\s*", "a; b,c"))
words = "the cat and the hat and the bat".split()
print({w: [i for i, x in enumerate(words) if x == w] for w in dict.fromkeys(words)})
print("{:>10}|{:^10}|{:<10}|{:*^9}".format("right", "mid", "left", "x"), "%-6s|%6.2f|%+d|%x" % ("ab", 3.14159, 5, 255))
print(f"{1234567.891:,.1f} {0.00001234:g} {42:#b} {42:08o} {255:X} {1e100:.3e} {True!s:>6} {None!r}")
for spec, v in (("d", 3.5), ("z", 1), (".2f", "x"), ("s", 5), (",", "a")):
    try:
        print(format(v, spec))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
