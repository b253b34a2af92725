# datetime: arithmetic of dates and spans, zones, formats there and back, limits, and each refusal.
from datetime import date, datetime, time, timedelta, timezone, MINYEAR, MAXYEAR


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


for args in ({}, {"days": 1.5}, {"hours": -1}, {"weeks": 2, "microseconds": -1}, {"milliseconds": 0.5}, {"seconds": 86400.0000005}, {"days": -0.5, "minutes": 1}, {"days": 99999999, "hours": 23}):
    d = timedelta(**args)
    print(repr(d), d, d.total_seconds(), -d, abs(d), bool(d), d // timedelta(hours=5), d % timedelta(hours=5))
attempt("large", lambda: timedelta(days=10 ** 9))
attempt("text", lambda: timedelta("1"))
attempt("nan", lambda: timedelta(days=float("nan")))
day = timedelta(days=1)
print(day * 2.5, day / 3, day / timedelta(hours=7), divmod(day, timedelta(hours=7)), day // 7, 3 * day, day == timedelta(hours=24), day < timedelta(hours=25), hash(day) == hash(timedelta(hours=24)), sum([day, day], timedelta()), max(day, -day), timedelta.min, timedelta.max, timedelta.resolution)
attempt("divide", lambda: day / 0)
attempt("floor", lambda: day // timedelta())
attempt("times", lambda: day * day)
attempt("plus", lambda: day + 1)
attempt("order", lambda: day < 1)
print(day == 1, day != "x")
a, b = date(2024, 2, 29), date(2023, 3, 1)
print(a - b, a + day, a - 366 * day, a.weekday(), a.isoweekday(), a.isocalendar(), a.isocalendar().week, a.toordinal(), date.fromordinal(738945), a.replace(year=2020), a.ctime(), a.timetuple()[:8], a > b, min(a, b), a.strftime("%d/%m/%y %A %j %U"), f"{a:%B %Y}", f"{a}", repr(a))
for args in ((2023, 2, 29), (2024, 13, 1), (0, 1, 1), (10000, 1, 1), (2024, 1, 0), ("2024", 1, 1), (2024.0, 1, 1), (2024, 1)):
    attempt(args, lambda: date(*args))
attempt("past", lambda: date.min - day)
attempt("future", lambda: date.max + day)
attempt("replace", lambda: a.replace(year=2023))
attempt("order", lambda: a < datetime(2024, 1, 1))
attempt("order number", lambda: a < 5)
for text in ("2024-02-29", "20240229", "2024-W09-4", "2024W094", "2024-060", "2024-2-9", "2024-02-30", "", "x"):
    attempt(repr(text), lambda: date.fromisoformat(text))
plus = timezone(timedelta(hours=5, minutes=30))
minus = timezone(timedelta(hours=-3), "BRT")
n = datetime(2024, 1, 31, 23, 59, 59, 999999)
z = n.replace(tzinfo=plus)
print(n + timedelta(microseconds=1), z, z.utcoffset(), z.astimezone(timezone.utc), z.astimezone(minus), z.tzname(), minus.tzname(None), z == z.astimezone(minus), hash(z) == hash(z.astimezone(minus)), z - z.astimezone(minus).replace(hour=0), z.timestamp(), datetime.fromtimestamp(0.5, timezone.utc), repr(z), repr(plus), repr(timezone.utc), str(minus))
attempt("mixed", lambda: n < z)
attempt("mixed minus", lambda: n - z)
print(n == z, n != z)
attempt("offset", lambda: timezone(timedelta(hours=24)))
attempt("name", lambda: timezone(day / 2, 5))
for text in ("2024-01-31T23:59:59", "2024-01-31 23:59", "2024-01-31T23:59:59.5+05:30", "20240131T235959Z", "2024-01-31T24:00", "2024-01-31T23:59:60", "2024-01-31", "2024-01-31T", "2024-01-31T1", "2024-01-31T12:30:15,123456789-00:01:30"):
    attempt(repr(text), lambda: datetime.fromisoformat(text))
for spec in ("auto", "hours", "minutes", "seconds", "milliseconds", "microseconds", "days"):
    attempt(spec, lambda: z.isoformat(" ", spec))
for text, form in (("31/01/24 11:05 PM", "%d/%m/%y %I:%M %p"), ("Jan 5 2024", "%b %d %Y"), ("2024-01-05T10:00:00+0530", "%Y-%m-%dT%H:%M:%S%z"), ("12.5", "%S.%f"), ("x", "%Y"), ("2024 extra", "%Y"), ("30 Feb 2024", "%d %b %Y"), ("5", "%q"), ("100", "%j")):
    attempt((text, form), lambda: datetime.strptime(text, form))
t = time(1, 2, 3, 4)
print(t, repr(t), t.replace(hour=5), t.isoformat("minutes"), time(tzinfo=plus), time.fromisoformat("04:05"), time(1) < time(2), bool(time(0)), t.strftime("%H-%M-%S-%f"), datetime.combine(a, t), datetime.combine(a, t, plus).isoformat(), time.min, time.max, z.timetz(), z.date(), n.time())
attempt("hour", lambda: time(24))
attempt("micro", lambda: time(0, 0, 0, 10 ** 6))
attempt("time plus", lambda: time(1) + day)
print(MINYEAR, MAXYEAR, datetime.min, datetime.max, datetime(1, 1, 1).weekday(), (datetime(2024, 3, 1) - datetime(2024, 2, 1)).days, datetime(2024, 5, 17).isocalendar()[1], datetime(2024, 1, 1, fold=1).fold)
