from datetime import timedelta

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

# Construction from every part, alone and together.
for kw in ({}, {"days": 1}, {"seconds": 90061}, {"microseconds": -1}, {"milliseconds": 1500}, {"minutes": 61}, {"hours": -25}, {"weeks": 2},
           {"days": 1.5}, {"hours": 0.1}, {"seconds": 1e-7}, {"seconds": 2.5e-6}, {"seconds": 3.5e-6}, {"microseconds": 0.5}, {"microseconds": 1.5},
           {"days": 1, "seconds": -1}, {"weeks": 1.1, "days": 0.3, "hours": 7.7}, {"days": 999999999}, {"days": -999999999}):
    show(lambda: timedelta(**kw))
show(lambda: timedelta(1, 2, 3, 4, 5, 6, 7))
show(lambda: timedelta(days=1000000000))
show(lambda: timedelta(days=-999999999, microseconds=-1))
show(lambda: timedelta("1"))
show(lambda: timedelta(None))
show(lambda: timedelta(hours="x"))
a = timedelta(days=2, hours=3, minutes=4, seconds=5, microseconds=6)
b = timedelta(hours=7)
print(a, b, -a, str(timedelta(-1)), str(timedelta(0, 0, 1)))
print(a.days, a.seconds, a.microseconds, a.total_seconds(), timedelta(microseconds=-1).total_seconds())
for f in (lambda: a + b, lambda: a - b, lambda: b - a, lambda: a * 3, lambda: -2 * a, lambda: a * 1.5, lambda: 0.1 * a, lambda: a / 7, lambda: a / 2.5,
          lambda: a / b, lambda: a // b, lambda: a // 7, lambda: a % b, lambda: -a % b, lambda: divmod(a, b), lambda: abs(-a), lambda: +a, lambda: -a,
          lambda: a / 0, lambda: a // timedelta(), lambda: a % timedelta(), lambda: a // 0, lambda: a / 0.0,
          lambda: timedelta.max + timedelta.resolution, lambda: timedelta.min - timedelta.resolution, lambda: timedelta.max * 2):
    show(f)
print(a > b, a >= a, a < b, a <= b, a == timedelta(2, 11045, 6), a != b, a == 5, a != "x")
print(bool(timedelta()), bool(a), hash(timedelta(1)) == hash(timedelta(hours=24)), len({timedelta(1), timedelta(hours=24), timedelta(2)}))
print(sorted([b, a, timedelta(), -a]), max(a, b), min([a, b]), sum([a, b], timedelta()))
print(timedelta.min, timedelta.max, timedelta.resolution)
print(f"{a}", "%s" % b, "{:>20}|".format(str(b)))
for n in range(-3, 4):
    print(timedelta(days=n), timedelta(seconds=n), timedelta(hours=n) * n, timedelta(minutes=n) // 2, timedelta(seconds=n) / 2)
