"""date and timedelta: constructors, each method, arithmetic with every kind, comparisons, formats, and refusals."""
from datetime import date, datetime, timedelta


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


for args in ((2024, 2, 29), (2023, 2, 29), (0, 1, 1), (10000, 1, 1), (2024, 13, 1), (2024, 0, 1), (2024, 1, 0), (1, 1, 1), (9999, 12, 31), ("2024", 1, 1), (2024.0, 1, 1), (2024, 1), (True, 1, 1)):
    attempt(f"date{args}", lambda: date(*args))
d = date(2024, 2, 29)
print(d, repr(d), d.year, d.month, d.day, d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal(), d.isoformat(), d.ctime(), d.timetuple()[:8], hash(d) == hash(date(2024, 2, 29)), bool(d))
attempt("replace", lambda: (d.replace(year=2023, day=28), d.replace(month=3), d.replace(2020)))
attempt("replace wrong", lambda: d.replace(year=2023))
for text in ("2024-02-29", "20240229", "2024-W09-4", "2024W094", "2024-W09", "2024-2-29", "", "2024-02-30", "2024-060", "x", "2024-02-29T00", "24-02-29"):
    attempt(f"fromisoformat {text!r}", lambda: date.fromisoformat(text))
attempt("fromisoformat int", lambda: date.fromisoformat(5))
attempt("fromordinal", lambda: (date.fromordinal(1), date.fromordinal(738945), date.fromordinal(3652059)))
attempt("fromordinal 0", lambda: date.fromordinal(0))
attempt("fromordinal big", lambda: date.fromordinal(3652060))
attempt("fromisocalendar", lambda: (date.fromisocalendar(2024, 9, 4), date.fromisocalendar(2020, 53, 7)))
attempt("fromisocalendar week", lambda: date.fromisocalendar(2021, 53, 1))
attempt("fromisocalendar day", lambda: date.fromisocalendar(2021, 1, 8))
for spec in ("%Y-%m-%d", "%d/%m/%y", "%A %a %B %b", "%j %U %W %w %u", "%G-W%V", "%H:%M:%S", "%%", "%x %X %c", "%e|%D|%F|%C|%h", "plain", ""):
    attempt(f"strftime {spec!r}", lambda: (d.strftime(spec), format(d, spec)))
attempt("strftime int", lambda: d.strftime(5))
week = timedelta(weeks=1)
for other in (week, timedelta(hours=25), 1, date(2020, 1, 1), "x", None, datetime(2024, 1, 1)):
    attempt(f"+ {other!r}", lambda: d + other)
    attempt(f"r+ {other!r}", lambda: other + d)
    attempt(f"- {other!r}", lambda: d - other)
    attempt(f"< {other!r}", lambda: d < other)
    attempt(f"== {other!r}", lambda: d == other)
attempt("overflow", lambda: date.max + timedelta(1))
attempt("underflow", lambda: date.min - timedelta(1))
print(date.min, date.max, date.resolution, sorted([date(2024, 1, 2), date(2023, 1, 1)]), max(date(1, 1, 1), d), {d: "leap"}[date(2024, 2, 29)])
for args in ({}, {"days": 1, "hours": -1}, {"seconds": 86400.5}, {"milliseconds": 1.0005}, {"microseconds": -1}, {"weeks": -1, "minutes": 90}, {"days": 0.1}, {"days": 10**9}, {"days": 999999999, "hours": 24}, {"days": "1"}, {"days": None}):
    attempt(f"timedelta {args}", lambda: timedelta(**args))
t = timedelta(days=3, hours=5, microseconds=7)
print(t, repr(t), t.days, t.seconds, t.microseconds, t.total_seconds(), -t, +t, abs(-t), bool(timedelta()), str(timedelta(days=-1)), str(timedelta(days=1)), str(timedelta(microseconds=1)), repr(timedelta()))
for other in (2, 2.5, -3, timedelta(hours=7), timedelta(0), 0, "x", None, True):
    attempt(f"t + {other!r}", lambda: t + other)
    attempt(f"t * {other!r}", lambda: t * other)
    attempt(f"t / {other!r}", lambda: t / other)
    attempt(f"t // {other!r}", lambda: t // other)
    attempt(f"t % {other!r}", lambda: t % other)
    attempt(f"divmod {other!r}", lambda: divmod(t, other))
    attempt(f"t < {other!r}", lambda: t < other)
    attempt(f"t == {other!r}", lambda: t == other)
print(timedelta.max, timedelta.min, timedelta.resolution, sum([week, week], timedelta()), hash(timedelta(1)) == hash(timedelta(hours=24)))
