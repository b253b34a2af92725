"""time and datetime: zones, folds, texts in both directions, arithmetic across offsets, and refusals."""
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


east, west = timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(hours=-8), "PST")
print(east, repr(east), west, repr(west), UTC, repr(timezone.utc), timezone.min, timezone.max, east == timezone(timedelta(minutes=330)), west.tzname(None), east.utcoffset(None), UTC.dst(None), hash(UTC) == hash(timezone.utc))
for args in ((timedelta(hours=24),), (timedelta(hours=-24),), (5,), (timedelta(0), 5), (timedelta(seconds=1),)):
    attempt(f"timezone{args}", lambda: timezone(*args))
for args in ((), (12,), (23, 59, 59, 999999), (24,), (1, 60), (1, 1, 60), (1, 1, 1, 10**6), (-1,), ("1",), (1.5,)):
    attempt(f"time{args}", lambda: time(*args))
t = time(13, 5, 7, 120, tzinfo=east, fold=1)
print(t, repr(t), t.hour, t.minute, t.second, t.microsecond, t.tzinfo, t.fold, t.isoformat(), t.isoformat("minutes"), t.isoformat(timespec="milliseconds"), t.utcoffset(), t.tzname(), t.dst(), bool(time()), t.replace(hour=1, tzinfo=None))
attempt("timespec", lambda: t.isoformat("nope"))
for text in ("12", "12:30", "12:30:15", "12:30:15.5", "12:30:15.123456", "123015", "T12:30", "12:30Z", "12:30+05:30", "12:30-0800", "12:60", "24:00", "x", "12:30:15,25", "12:3"):
    attempt(f"time.fromisoformat {text!r}", lambda: time.fromisoformat(text))
attempt("naive < aware", lambda: time(1) < time(1, tzinfo=UTC))
print(time(1) == time(1, tzinfo=UTC), time(1, tzinfo=UTC) == time(6, 30, tzinfo=east), time(1) < time(2), t.strftime("%H:%M:%S %z %Z"), format(t, "%I %p"))
for args in ((2024, 2, 29), (2024, 2, 29, 12, 30), (2024, 2, 30), (2024, 1, 1, 24), (2024, 1, 1, 0, 0, 0, 0, 5)):
    attempt(f"datetime{args}", lambda: datetime(*args))
a = datetime(2024, 3, 10, 1, 30, 15, 250, tzinfo=UTC)
b = a.astimezone(west)
print(a, b, repr(b), a == b, hash(a) == hash(b), a - b, b.date(), b.time(), b.timetz(), a.timestamp(), b.utctimetuple()[:6], a.timetuple().tm_isdst, b.isoformat(" "), b.isoformat(sep="_", timespec="hours"), b.ctime())
for text in ("2024-02-29", "2024-02-29T12:30", "2024-02-29 12:30:15.5+01:00", "20240229T123015Z", "2024-W09-4T10", "2024-02-29x12:30", "2024-02-29T25", "", "2024-02-29T12:30:15.1234567", "2024-02-29T12:30:15-00:00:30"):
    attempt(f"fromisoformat {text!r}", lambda: datetime.fromisoformat(text))
for text, spec in (("2024-02-29 12:30", "%Y-%m-%d %H:%M"), ("29/2/24", "%d/%m/%y"), ("Feb 9 2024", "%b %d %Y"), ("12:30 PM", "%I:%M %p"), ("1.5", "%S.%f"), ("2024 060", "%Y %j"), ("+0530", "%z"), ("UTC", "%Z"), ("x", "%Y"), ("2024-13", "%Y-%m"), ("2024 rest", "%Y"), ("Monday 2024", "%A %Y"), ("12", "%q"), ("12", "%")):
    attempt(f"strptime {text!r} {spec!r}", lambda: datetime.strptime(text, spec))
attempt("combine", lambda: (datetime.combine(date(2024, 1, 2), time(3, 4)), datetime.combine(date(2024, 1, 2), time(3, tzinfo=UTC), None), datetime.combine(a, t)))
attempt("fromtimestamp", lambda: (datetime.fromtimestamp(0, UTC), datetime.fromtimestamp(1.5, east), datetime.fromtimestamp(-1, UTC), datetime.fromtimestamp(1e9, tz=west)))
attempt("mixed minus", lambda: datetime(2024, 1, 1) - a)
attempt("mixed less", lambda: datetime(2024, 1, 1) < a)
attempt("mixed equal", lambda: datetime(2024, 1, 1) == a)
attempt("date less", lambda: datetime(2024, 1, 1) < date(2024, 1, 2))
print(a + timedelta(days=1), timedelta(hours=1) + a, a - timedelta(minutes=31), a.replace(tzinfo=None), a.replace(year=2020, fold=1).fold, datetime.min, datetime.max, datetime.resolution)
attempt("overflow", lambda: datetime.max + timedelta(microseconds=1))


class Summer(tzinfo):
    """One hour more from June to August."""

    def utcoffset(self, when):
        return timedelta(hours=2 if when is not None and 6 <= when.month <= 8 else 1)

    def dst(self, when):
        return self.utcoffset(when) - timedelta(hours=1)

    def tzname(self, when):
        return "SUM" if self.dst(when) else "WIN"


s, w = datetime(2024, 7, 1, 12, tzinfo=Summer()), datetime(2024, 1, 1, 12, tzinfo=Summer())
print(s.isoformat(), w.isoformat(), s.tzname(), w.tzname(), s.dst(), s.astimezone(UTC), w.astimezone(UTC), s.strftime("%Z%z"), (s - w).days, s.timetuple().tm_isdst, w.timetuple().tm_isdst)
attempt("no offset", lambda: tzinfo().utcoffset(None))
