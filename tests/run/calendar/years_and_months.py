# Calendars of text for months and years, and the dates below them.
import calendar
from calendar import Calendar, TextCalendar, monthrange

print(calendar.MONDAY, calendar.SUNDAY, calendar.JANUARY if hasattr(calendar, "JANUARY") else 1, list(calendar.day_name), list(calendar.day_abbr), list(calendar.month_name), list(calendar.month_abbr))
for year in (1900, 1999, 2000, 2004, 2023, 2100):
    print(year, calendar.isleap(year), [monthrange(year, m) for m in (1, 2, 12)])
print(calendar.leapdays(1900, 2000), calendar.leapdays(2000, 2001), calendar.leapdays(2001, 2000), calendar.weekday(2024, 2, 29), calendar.timegm((1970, 1, 2, 0, 0, 1)))
for first in range(7):
    c = Calendar(first)
    print(first, c.firstweekday, list(c.iterweekdays()), list(c.itermonthdays(2021, 2))[:8], c.monthdayscalendar(2015, 2)[0])
c = Calendar(6)
print(c.monthdays2calendar(2024, 2)[-1], list(c.itermonthdays2(2024, 2))[:3], list(c.itermonthdays3(2024, 2))[:3], list(c.itermonthdays4(2024, 2))[-2:])
print([d.isoformat() for d in c.itermonthdates(2024, 12)][-3:], [[d.day for d in week] for week in c.monthdatescalendar(2024, 2)])
print(len(c.yeardayscalendar(2024)), len(c.yeardayscalendar(2024, 4)[0]), c.yeardays2calendar(2024, 6)[1][5][4][2], c.yeardatescalendar(2024, 12)[0][0][0][0])
t = TextCalendar()
print(t.formatmonth(2024, 2), end="")
print(t.formatmonth(2024, 2, 4, 2), end="")
print(t.formatweekheader(2) + "|", t.formatweekheader(9) + "|", t.formatmonthname(2024, 5, 20) + "|", t.formatmonthname(2024, 5, 20, False) + "|")
print(t.formatweek([(0, 0), (1, 1), (31, 2)], 3) + "|", t.formatday(5, 0, 4) + "|", t.formatday(0, 0, 4) + "|")
print(TextCalendar(calendar.SUNDAY).formatyear(2023, m=4, c=3, w=2, l=1))
t.prmonth(2022, 11)
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.firstweekday(), calendar.monthcalendar(2022, 1)[0])
print(calendar.month(2022, 1))
calendar.setfirstweekday(0)
for call in (lambda: monthrange(2024, 13), lambda: monthrange(2024, 0), lambda: calendar.setfirstweekday(7), lambda: calendar.weekday(2024, 2, 30), lambda: Calendar(3).monthdayscalendar(2024, 15)):
    try:
        print(call())
    except (ValueError, IndexError) as error:
        print(type(error).__name__, error)
print(calendar.weekday(0, 1, 1), calendar.weekday(-3, 1, 1), calendar.weekday(12000, 1, 1))
