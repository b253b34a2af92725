"""`calendar`: months as numbers and text with every first weekday, leap years, borders of years, iteration."""

import calendar


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)


print([y for y in range(1895, 2005) if calendar.isleap(y)][:3], calendar.leapdays(1900, 2001), calendar.leapdays(2001, 1900))
print(calendar.monthrange(2024, 2), calendar.monthrange(2023, 2), calendar.weekday(2000, 1, 1), calendar.weekday(1, 1, 1), calendar.timegm((1970, 1, 2, 0, 0, 1)))
print(calendar.month(2024, 2), end="")
print(calendar.month(2023, 5, w=4, l=2), end="")
print(list(calendar.day_name), list(calendar.day_abbr), list(calendar.month_name), list(calendar.month_abbr)[:3], calendar.day_name[-1], calendar.month_name[2:4])
for first in range(7):
    c = calendar.TextCalendar(first)
    print(first, c.formatweekheader(3), c.monthdayscalendar(2024, 9)[0], c.monthdayscalendar(2024, 9)[-1], list(c.iterweekdays()))
c = calendar.Calendar(6)
print(list(c.itermonthdays(2024, 2))[:8], list(c.itermonthdays2(2024, 2))[-3:], list(c.itermonthdays3(2024, 2))[0], list(c.itermonthdays4(2024, 2))[-1])
print(c.monthdays2calendar(2021, 2)[0], len(c.yeardayscalendar(2021)), c.firstweekday, c.getfirstweekday())
print(calendar.TextCalendar().formatmonth(2021, 2), end="")
print(calendar.calendar(2022, m=4)[:400])
print(calendar.firstweekday(), calendar.MONDAY, calendar.SUNDAY, calendar.JANUARY, calendar.Month.MARCH, calendar.Day.FRIDAY)
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.monthcalendar(2024, 2)[0], calendar.firstweekday(), calendar.weekheader(2))
calendar.setfirstweekday(0)
attempt("month 0", lambda: calendar.monthrange(2024, 0))
attempt("month 13", lambda: calendar.month(2024, 13))
attempt("weekday", lambda: calendar.setfirstweekday(7))
attempt("day", lambda: calendar.weekday(2024, 2, 30))
try:
    calendar.monthrange(2024, 13)
except calendar.IllegalMonthError as e:
    print(e, isinstance(e, ValueError), e.month)
print(max(week[calendar.THURSDAY] for week in calendar.monthcalendar(2024, 11)))
