"""calendar: weeks that begin on each day, every shape of the methods, and what they refuse."""

import calendar
import datetime


def attempt(label, call):
    try:
        print(label, "->", call())
    except (ValueError, TypeError, IndexError, calendar.IllegalMonthError, calendar.IllegalWeekdayError) as error:
        print(label, "->", type(error).__name__ + ":", error)


for first in range(7):
    shown = calendar.Calendar(first)
    print(first, list(shown.iterweekdays()), shown.monthdayscalendar(2023, 2)[0], shown.monthdays2calendar(2024, 2)[-1])
shown = calendar.Calendar()
print(list(shown.itermonthdays(2021, 2)))
print(list(shown.itermonthdays2(2021, 2))[-3:], list(shown.itermonthdays3(2021, 3))[:2], list(shown.itermonthdays4(2021, 3))[-1])
print(shown.monthdatescalendar(2021, 2)[0][:2], shown.yeardayscalendar(2021, 4)[2][3][0] if len(shown.yeardayscalendar(2021, 4)[2]) > 3 else shown.yeardayscalendar(2021, 4)[-1][0][0])
print(list(shown.itermonthdates(1, 1))[0], [d for d in shown.itermonthdates(2024, 2) if d.month != 2])
shown.setfirstweekday(calendar.SUNDAY)
print(shown.firstweekday, shown.getfirstweekday(), next(iter(shown.itermonthdates(2024, 9))))

text = calendar.TextCalendar()
print(repr(text.formatweekday(0, 2)), repr(text.formatweekday(6, 9)), repr(text.formatday(5, 2, 3)), repr(text.formatday(0, 2, 4)))
print(repr(text.formatweek([(0, 0), (1, 1), (30, 2)], 3)), repr(text.formatweekheader(3)), repr(text.formatmonthname(2024, 5, 20)), repr(text.formatmonthname(2024, 5, 20, False)))
print(text.formatmonth(2024, 2, w=4, l=2))
print(calendar.TextCalendar(calendar.SUNDAY).formatyear(2025, m=4, c=2))
text.prweek([(7, 0), (8, 1)], 4)
print()
text.prmonth(2020, 2)

print([calendar.isleap(y) for y in (1600, 1700, 1900, 2000, 2023, 2024, 0, -4)], calendar.leapdays(1896, 1905), calendar.leapdays(2000, 2000), calendar.leapdays(2024, 2000))
print([calendar.monthrange(2023, m)[1] for m in range(1, 13)], [calendar.monthrange(2023, m)[0] for m in range(1, 13)])
days = [datetime.date(2020, 2, 27) + datetime.timedelta(d) for d in range(5)]
print(all(calendar.weekday(d.year, d.month, d.day) == d.weekday() for d in days), calendar.weekday(9999, 12, 31), calendar.weekday(1, 1, 1))
attempt("month 13", lambda: calendar.monthrange(2024, 13))
attempt("month 0", lambda: calendar.month(2024, 0))
attempt("weekday", lambda: calendar.weekday(2024, 2, 30))
attempt("first", lambda: calendar.setfirstweekday(7))
attempt("first", lambda: calendar.setfirstweekday(-1))
print(calendar.timegm((1970, 1, 1, 0, 0, 0)), calendar.timegm((2000, 2, 29, 12, 30, 59, 1, 60, 0)), calendar.timegm((1969, 12, 31, 23, 59, 59)))
print(list(calendar.day_name), list(calendar.month_abbr), calendar.month_name[-1], calendar.day_abbr[2:4], len(calendar.month_name))
print(calendar.Month.MARCH, calendar.Month(3) == 3, calendar.Day.FRIDAY, calendar.FRIDAY + 1, [m.name for m in calendar.Month][:3], calendar.Day(3).name)
attempt("day_name", lambda: calendar.day_name[7])
print(issubclass(calendar.IllegalMonthError, ValueError), isinstance(calendar.IllegalWeekdayError(9), ValueError), calendar.IllegalMonthError(14))


def third_friday(year, month):
    weeks = calendar.Calendar(calendar.MONDAY).monthdayscalendar(year, month)
    return [week[calendar.FRIDAY] for week in weeks if week[calendar.FRIDAY]][2]


print([third_friday(2024, month) for month in range(1, 13)], sum(third_friday(year, 2) == 21 for year in range(2000, 2030)))
