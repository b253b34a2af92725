from datetime import datetime, date, time, timedelta, timezone, tzinfo
import datetime as dtm

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

d = datetime(2024, 2, 29, 23, 59, 58, 999999)
print(d, repr(d), d.isoformat(" ", "minutes"), d.isoformat(timespec="milliseconds"), d.date(), d.time(), d.ctime())
print(d + timedelta(seconds=2), d - timedelta(days=60), d - datetime(2023, 2, 28), timedelta(1) + d)
show(lambda: datetime(2024, 1)); show(lambda: datetime(2024, 1, 32)); show(lambda: datetime(2024, 1, 1, 24)); show(lambda: datetime("x", 1, 1))
print(datetime(2024, 1, 1), repr(datetime(2024, 1, 1)), repr(datetime(2024, 1, 1, 2, 3, 4)), datetime(2024, 1, 1, fold=1).fold)
a = datetime(2024, 6, 1, 12, tzinfo=timezone.utc)
e = timezone(timedelta(hours=2), "EET")
print(a, repr(a), a.astimezone(e), repr(a.astimezone(e)), a.astimezone(e) == a, a.astimezone(e).tzname(), a.utcoffset(), a.timestamp())
print(a - datetime(2024, 6, 1, 12, tzinfo=e), a.replace(tzinfo=None), a.replace(year=2000, hour=0), a.timetz(), a.time())
show(lambda: a - d); show(lambda: a < d); print(a == d, a != d); show(lambda: d < date(2024, 1, 1))
print(d < datetime.max, d > datetime.min, d <= d, d == datetime(2024, 2, 29), max(d, datetime(2025, 1, 1)))
print(datetime.combine(date(2020, 5, 6), time(7, 8, 9)), datetime.combine(date(2020, 5, 6), time(7), tzinfo=e))
print(datetime.fromtimestamp(0, timezone.utc), datetime.fromtimestamp(1700000000.123456, timezone.utc), datetime.fromtimestamp(-1.5, timezone.utc), datetime.fromtimestamp(86400, e))
for text in ("2024-02-29", "2024-02-29T01:02", "2024-02-29 01:02:03", "2024-02-29T01:02:03.5", "20240229T010203", "2024-02-29T01:02:03Z", "2024-02-29T01:02:03+05:30", "2024-W09-4T10", "2024-02-29X10:00", "2024-02-30T01:02", "2024-02-29T", "nope", "2024-02-29T25:00", "2024-02-29T01:02:03+0530"):
    show(lambda: datetime.fromisoformat(text))
for text, pattern in (("2024-02-29 13:14:15", "%Y-%m-%d %H:%M:%S"), ("29/02/24", "%d/%m/%y"), ("Feb 3 2021 4PM", "%b %d %Y %I%p"), ("Thursday 29 February 2024", "%A %d %B %Y"), ("2024 60", "%Y %j"),
                      ("12:30:45.5", "%H:%M:%S.%f"), ("2024-02-29T01:02:03+0200", "%Y-%m-%dT%H:%M:%S%z"), ("2024-01-01 10:00 UTC", "%Y-%m-%d %H:%M %Z"), ("x", "%Y"), ("2024 extra", "%Y"), ("2023-02-29", "%Y-%m-%d"),
                      ("13", "%m"), ("31/04/2024", "%d/%m/%Y"), ("a%b", "a%%b"), ("68 69", "%y %d"), ("  2024   1", " %Y %m"), ("12AM", "%I%p"), ("12pm", "%I%p"), ("2024-W05-2", "%G-W%V-%u"), ("5 2024 1", "%U %Y %w")):
    show(lambda: datetime.strptime(text, pattern))
for pattern in ("%Y-%m-%dT%H:%M:%S.%f%z", "%A, %d. %B %Y %I:%M%p", "%y%j", "%X %x", "%c", "%Z", "%:z", "%s %%" if False else "%%", "%-d/%-m"):
    print(d.strftime(pattern), "|", a.strftime(pattern), "|", f"{a:{pattern}}")
print(d.timetuple()[:6], d.timetuple().tm_wday, a.utctimetuple()[:6], a.astimezone(e).utctimetuple().tm_hour, d.isocalendar()[1], d.toordinal(), d.weekday())
print(hash(a) == hash(a.astimezone(e)), len({a, a.astimezone(e), d}), sorted([datetime(2024, 2, 1), datetime(2024, 1, 1)]))
print(dtm.MINYEAR, dtm.MAXYEAR, dtm.UTC, datetime.min, datetime.max, datetime.resolution, type(dtm.datetime.now()) is datetime)
show(lambda: datetime.max + timedelta.resolution); show(lambda: datetime(1, 1, 1) - timedelta(1)); show(lambda: d.isoformat(timespec="x"))
class Summer(tzinfo):
    def utcoffset(self, dt): return timedelta(hours=1) + self.dst(dt)
    def dst(self, dt): return timedelta(hours=1) if 4 <= dt.month <= 9 else timedelta(0)
    def tzname(self, dt): return "SUM" if self.dst(dt) else "WIN"
s = Summer()
for m in (1, 7):
    x = datetime(2024, m, 1, 12, tzinfo=s); print(x, x.tzname(), x.dst(), x.astimezone(timezone.utc), datetime(2024, m, 1, 10, tzinfo=timezone.utc).astimezone(s))
birth = date(1990, 5, 17); today = date(2024, 5, 16)
print(today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day)))
start, step = datetime(2024, 12, 30, 22), timedelta(hours=7)
print([(start + i * step).strftime("%d %H:%M") for i in range(5)])
