from datetime import date, timedelta, datetime

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

for args in ((2024, 2, 29), (2023, 2, 29), (2023, 13, 1), (2023, 0, 1), (0, 1, 1), (10000, 1, 1), (2023, 4, 31), (1, 1, 1), (9999, 12, 31), (2023, 1, 0), (True, True, True)):
    show(lambda: date(*args))
show(lambda: date(2024, 1, "x")); show(lambda: date(2024, 1.0, 1)); show(lambda: date(2024, 1)); show(lambda: date(day=1, month=2, year=2003))
d = date(2024, 3, 15)
print(d, repr(d), d.year, d.month, d.day, d.weekday(), d.isoweekday(), d.toordinal(), d.isocalendar(), d.ctime(), d.isoformat())
print(tuple(d.timetuple())[:8], d.replace(year=2000), d.replace(month=2, day=1), d.replace(day=31))
show(lambda: d.replace(month=2, day=30))
year, week, day = d.isocalendar(); print(year, week, day, d.isocalendar().week, d.isocalendar()[2])
print(d + timedelta(20), d - timedelta(20), timedelta(1) + d, d - date(2023, 3, 15), d + timedelta(hours=47))
show(lambda: date.max + timedelta(1)); show(lambda: date.min - timedelta(1)); 
print(d < date(2024, 3, 16), d <= d, d > date(2023, 1, 1), d >= d, d == date(2024, 3, 15), d != d, d == "2024-03-15", d == datetime(2024, 3, 15))
for text in ("2024-03-15", "20240315", "2024-W11-5", "2024W115", "2024-W11", "0001-01-01", "2024-3-15", "2024-03-15T", "", "2024/03/15", "2024-02-30", "2024-13-01", "abcd-ef-gh", "2024-W54-1", "2024-W11-8"):
    show(lambda: date.fromisoformat(text))
show(lambda: date.fromordinal(1)); show(lambda: date.fromordinal(0)); show(lambda: date.fromordinal(738960)); show(lambda: date.fromordinal(3652060))
show(lambda: date.fromisocalendar(2020, 53, 7)); show(lambda: date.fromisocalendar(2021, 53, 1)); show(lambda: date.fromisocalendar(2021, 1, 8)); show(lambda: date.fromisocalendar(2021, 1, 1))
for y in (1, 1900, 2000, 2004, 2100, 9999):
    print(y, [date(y, m, 1).weekday() for m in range(1, 13)], date(y, 12, 31).timetuple().tm_yday, date(y, 1, 1).isocalendar()[:2])
print(date.fromtimestamp(0), date.fromtimestamp(86400 * 365), date.fromtimestamp(1e9))
for pattern in ("%Y-%m-%d", "%d/%m/%y", "%A %a %B %b", "%j %U %W %w %u", "%G-W%V-%u", "%H:%M:%S", "%%", "%x", "%c", "%D %F", "plain", "", "%e"):
    print(repr(pattern), repr(d.strftime(pattern)), f"{d:{pattern}}")
print(min(date(2024, 1, 2), date(2023, 5, 6)), sorted({d: 1, date(1999, 1, 1): 2}), len({d, date(2024, 3, 15)}))
days = [date(2024, 2, 26) + timedelta(i) for i in range(6)]
print(days, [x.strftime("%a") for x in days])
print(isinstance(datetime(2024, 1, 1), date), isinstance(d, datetime), date.min, date.max, date.resolution)
