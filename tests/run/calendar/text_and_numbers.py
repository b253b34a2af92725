"""calendar: leap years, ranges, iterators of months, text calendars of several widths, and refusals."""
import calendar
import datetime


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


print([y for y in (1900, 2000, 2023, 2024, 2100, 0, -4) if calendar.isleap(y)], calendar.leapdays(1900, 2001), calendar.leapdays(2000, 2000))
for y, m in ((2024, 2), (2023, 2), (2000, 1), (1, 1), (9999, 12), (1970, 6)):
    attempt(f"monthrange {y} {m}", lambda: calendar.monthrange(y, m))
    attempt(f"weekday {y} {m}", lambda: calendar.weekday(y, m, 15))
attempt("month 0", lambda: calendar.monthrange(2024, 0))
attempt("month 13", lambda: calendar.monthrange(2024, 13))
attempt("weekday wrong", lambda: calendar.weekday(2024, 2, 30))
attempt("first day", lambda: calendar.setfirstweekday(7))
print(calendar.monthcalendar(2024, 2), calendar.firstweekday())
print(list(calendar.day_name), list(calendar.day_abbr), list(calendar.month_name), list(calendar.month_abbr), calendar.month_name[-1], calendar.day_abbr[1:3])
attempt("month_name far", lambda: calendar.month_name[13])
for first in (0, 6, 3):
    c = calendar.Calendar(first)
    print(list(c.iterweekdays()), c.getfirstweekday())
    print(list(c.itermonthdays(2024, 2)))
    print(list(c.itermonthdays2(2024, 2))[:9])
    print([str(d) for d in c.itermonthdates(2023, 2)][:8])
    print(list(c.itermonthdays3(2023, 2))[-3:], list(c.itermonthdays4(2023, 2))[:2])
    print(c.monthdayscalendar(2021, 2), c.monthdays2calendar(2021, 2)[0])
    print(len(c.yeardayscalendar(2024)), len(c.yeardayscalendar(2024, 4)), c.yeardayscalendar(2024, 6)[0][1][0])
    t = calendar.TextCalendar(first)
    print(t.formatmonth(2024, 2))
    print(t.formatmonth(2024, 2, w=4, l=2))
    print(t.formatweekheader(3), "|", t.formatweekheader(9), "|", t.formatmonthname(2024, 5, 20), "|", t.formatmonthname(2024, 5, 20, False))
    print(t.formatweek([(0, 0), (1, 1), (31, 2)], 2))
print(calendar.TextCalendar().formatyear(2023, m=4)[:600])
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.month(2024, 9), calendar.monthcalendar(2024, 9)[0], calendar.firstweekday())
calendar.setfirstweekday(0)
print(calendar.timegm((1970, 1, 1, 0, 0, 0)), calendar.timegm((2024, 2, 29, 12, 30, 15)), calendar.timegm((1969, 12, 31, 23, 59, 59, 0, 0)))
print(calendar.MONDAY, calendar.SUNDAY, calendar.JANUARY, calendar.FEBRUARY, repr(calendar.Day.FRIDAY), repr(calendar.Month.MAY), calendar.Month(12).name)
for error in (calendar.IllegalMonthError, calendar.IllegalWeekdayError):
    print(issubclass(error, ValueError), str(error(5)))
