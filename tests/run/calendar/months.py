import calendar
print(calendar.isleap(2000), calendar.isleap(1900), calendar.leapdays(2000, 2025), calendar.monthrange(2024, 2), calendar.weekday(2024, 2, 29))
print(calendar.month(2024, 2)); print(calendar.calendar(2023)); print(calendar.month(2024, 9, 4, 2))
c = calendar.Calendar(6)
print(c.monthdayscalendar(2024, 5)); print(list(c.iterweekdays())); print(list(c.itermonthdates(2024, 2))[:3], list(c.itermonthdays2(2024, 2))[:5])
for m in (0, 13):
    try: calendar.monthrange(2024, m)
    except calendar.IllegalMonthError as e: print(e)
print(calendar.timegm((2024, 2, 29, 1, 2, 3)), calendar.day_name[0], calendar.month_abbr[1:], list(calendar.day_abbr), calendar.SUNDAY)
calendar.setfirstweekday(calendar.SUNDAY); print(calendar.firstweekday(), calendar.monthcalendar(2024, 2)[0])
try: calendar.setfirstweekday(9)
except ValueError as e: print(e)
print(calendar.TextCalendar(6).formatmonth(2025, 12), end="")
