"""`datetime` as programs use it: business days, overlaps, ages, time zones, texts there and back, what is out of range."""

from datetime import date, datetime, time, timedelta, timezone


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)



def business_days(start, n):
    day = start
    while n:
        day += timedelta(days=1)
        if day.weekday() < 5:
            n -= 1
    return day


def age(born, today):
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def add_months(day, n):
    years, month = divmod(day.month - 1 + n, 12)
    last = (date(day.year + years + (month == 11), (month + 1) % 12 + 1, 1) - timedelta(days=1)).day
    return day.replace(year=day.year + years, month=month + 1, day=min(day.day, last))


print(business_days(date(2024, 2, 28), 3), age(date(2000, 2, 29), date(2024, 2, 28)), [str(add_months(date(2024, 1, 31), n)) for n in (0, 1, 2, 11, 12, 13, -2)])
a = (datetime(2024, 3, 1, 9), datetime(2024, 3, 1, 12, 30))
b = (datetime(2024, 3, 1, 12), datetime(2024, 3, 1, 17))
overlap = min(a[1], b[1]) - max(a[0], b[0])
print(overlap, overlap.total_seconds() / 60, overlap > timedelta(0), str(timedelta(days=-1, hours=5)), repr(timedelta(hours=25, microseconds=3)), timedelta(weeks=1, milliseconds=1500), abs(timedelta(-1)), timedelta(1) / timedelta(hours=6), timedelta(1) // 7, timedelta(1) % timedelta(hours=7), divmod(timedelta(1), timedelta(hours=7)), timedelta(1) * 1.5, -timedelta(minutes=1), timedelta.max, timedelta.resolution)
utc = datetime(2024, 7, 1, 12, tzinfo=timezone.utc)
india = timezone(timedelta(hours=5, minutes=30), "IST")
west = timezone(-timedelta(hours=7))
print(utc.astimezone(india), utc.astimezone(west).isoformat(), india, repr(india), west, utc == utc.astimezone(india), utc.astimezone(india) - utc, utc.utcoffset(), utc.tzname(), utc.astimezone(india).tzname(), hash(utc) == hash(utc.astimezone(west)), utc.timetz(), utc.timestamp(), datetime.fromtimestamp(0, timezone.utc), datetime.fromtimestamp(1.5, west))
attempt("naive and aware", lambda: utc < datetime(2024, 1, 1))
attempt("naive and aware", lambda: utc - datetime(2024, 1, 1))
print(utc == datetime(2024, 7, 1, 12), datetime(2024, 1, 1) != date(2024, 1, 1))
attempt("date and datetime", lambda: datetime(2024, 1, 1) < date(2024, 1, 1))
for text in ["2024-02-29", "20240229", "2024-W09-4", "2024-02-29T10:11", "2024-02-29 10:11:12.5", "2024-02-29T10:11:12Z", "2024-02-29T10:11:12+05:30", "2024-02-29T24:00", "2023-02-29", "2024-13-01", "x", "", "2024-2-9"]:
    attempt(text, lambda: repr(datetime.fromisoformat(text)))
for form, text in [("%d/%m/%Y %H:%M", "29/02/2024 07:05"), ("%b %d, %Y", "Feb 29, 2024"), ("%I:%M %p", "12:30 AM"), ("%Y-%m-%dT%H:%M:%S%z", "2024-02-29T10:00:00+0130"), ("%j %Y", "060 2024"), ("%A %d %B %y", "Thursday 29 February 24"), ("%Y", "x"), ("%d", "32"), ("%H", "25"), ("%Y-%m", "2024-02-01")]:
    attempt(text, lambda: datetime.strptime(text, form))
d = datetime(2024, 2, 29, 7, 5, 9, 123456)
print(d.strftime("%Y/%m/%d %H.%M.%S.%f %a %A %b %B %j %U %W %w %y %I %p %% %G-W%V-%u %e"), f"{d:%H:%M}", f"{date(2024, 1, 5):%d.%m.}", d.isoformat(" ", "minutes"), d.isoformat(timespec="milliseconds"), d.date(), d.time(), d.ctime(), d.isocalendar(), tuple(d.isocalendar()), d.timetuple().tm_yday, d.toordinal(), date.fromordinal(1), date.fromisocalendar(2024, 9, 4), d.weekday(), d.isoweekday())
attempt("month", lambda: date(2024, 13, 1))
attempt("day", lambda: date(2023, 2, 29))
attempt("year", lambda: date(0, 1, 1))
attempt("hour", lambda: time(24))
attempt("second", lambda: datetime(2024, 1, 1, 0, 0, 60))
attempt("overflow", lambda: date.max + timedelta(1))
attempt("offset", lambda: timezone(timedelta(hours=24)))
attempt("replace", lambda: date(2024, 2, 29).replace(year=2023))
attempt("add", lambda: date(2024, 1, 1) + 1)
attempt("sub", lambda: date(2024, 1, 1) - datetime(2024, 1, 1))
attempt("combine", lambda: datetime.combine(date(2024, 1, 1), "x"))
attempt("type", lambda: date("2024"))
attempt("missing", lambda: datetime(2024))
print(datetime.combine(date(2024, 1, 2), time(3, 4)), time(1, 2, 3).replace(minute=0), time.fromisoformat("04:05"), time(10) > time(9, 59), bool(time(0)), date.min, time.max, sorted([date(2024, 2, 1), date(2023, 5, 1)]), max(date(2024, 1, 1), date(2024, 1, 2)), date(2024, 1, 1) in {date(2024, 1, 1)}, [str(date(2024, 1, 30) + timedelta(i)) for i in range(3)], sum([timedelta(1), timedelta(2)], timedelta()), (date(2024, 12, 25) - date(2024, 2, 29)).days, isinstance(d, date))
