# calendar: every first weekday, each month of some years, whole years as text, and what is refused.
import calendar
import datetime


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


for year in (1, 1900, 2000, 2023, 2024, 9999):
    print(year, calendar.isleap(year), [calendar.monthrange(year, month) for month in range(1, 13)])
print([calendar.leapdays(a, b) for a, b in ((1900, 2000), (2000, 2001), (2000, 2000), (2024, 1999), (1, 9999))])
print([calendar.weekday(*day) for day in ((1, 1, 1), (1970, 1, 1), (2000, 2, 29), (2024, 12, 31))])
for first in range(7):
    c = calendar.Calendar(first)
    print(first, c.firstweekday, list(c.iterweekdays()), c.monthdayscalendar(2024, 2)[0], c.monthdays2calendar(2023, 10)[-1])
c = calendar.Calendar()
print(list(c.itermonthdays(2021, 2))[:9], list(c.itermonthdays2(2021, 3))[:8])
print(list(c.itermonthdays3(2024, 2))[:3], list(c.itermonthdays4(2024, 2))[-2:])
print([str(day) for day in c.itermonthdates(2024, 9)][::7], len(c.yeardatescalendar(2024)), len(c.yeardayscalendar(2024, 4)), c.yeardays2calendar(2024, 6)[0][0][0])
t = calendar.TextCalendar(calendar.SUNDAY)
print(t.formatmonth(2024, 2))
print(t.formatmonth(2024, 2, 4, 2))
print(t.formatweekheader(3), "|", t.formatweekheader(9), "|", t.formatweekday(2, 2), "|", repr(t.formatday(0, 1, 3)), repr(t.formatday(7, 1, 3)), repr(t.formatmonthname(2024, 5, 30)), repr(t.formatmonthname(2024, 5, 30, False)))
print(t.formatyear(2023, 2, 1, 4, 4))
print([line.rstrip() for line in calendar.month(2024, 7).splitlines()])
t.prmonth(2025, 3)
attempt("month 0", lambda: calendar.monthrange(2024, 0))
attempt("month 13", lambda: calendar.monthrange(2024, 13))
attempt("month text", lambda: calendar.monthrange(2024, "1"))
attempt("day", lambda: calendar.weekday(2023, 2, 29))
attempt("weekday", lambda: calendar.setfirstweekday(7))
attempt("weekday -1", lambda: calendar.setfirstweekday(-1))
error = calendar.IllegalMonthError(13)
print(error, repr(error), isinstance(error, ValueError), isinstance(error, IndexError), error.month)
print(calendar.IllegalWeekdayError(9))
calendar.setfirstweekday(calendar.SATURDAY)
print(calendar.firstweekday(), calendar.monthcalendar(2024, 6))
calendar.setfirstweekday(0)
print(list(calendar.day_name), list(calendar.day_abbr), list(calendar.month_name), list(calendar.month_abbr), calendar.month_name[2], calendar.day_name[-1], len(calendar.month_name), calendar.day_abbr[1:3])
print(repr(calendar.MONDAY), calendar.JANUARY, repr(calendar.Month.MAY), calendar.Day.SUNDAY, int(calendar.FEBRUARY) + 1, calendar.Day(3).name, [m.name for m in calendar.Month][:3])
print(calendar.timegm((1970, 1, 2, 0, 0, 0)), calendar.timegm(datetime.datetime(2024, 2, 29, 12, 30, 5).timetuple()), calendar.timegm((1969, 12, 31, 23, 59, 59, 0, 0, 0)))
