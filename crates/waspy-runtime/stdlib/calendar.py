"""`calendar`: questions about months and weeks, and calendars as text."""

from stdlib.enum import IntEnum
from stdlib.datetime import date, timedelta
from stdlib.time._days import days_in_month, is_leap, ordinal
from stdlib.time._days import weekday as _weekday
from stdlib.time._format import DAYS, MONTHS



class Month(IntEnum):
    """The months."""

    JANUARY = 1
    FEBRUARY = 2
    MARCH = 3
    APRIL = 4
    MAY = 5
    JUNE = 6
    JULY = 7
    AUGUST = 8
    SEPTEMBER = 9
    OCTOBER = 10
    NOVEMBER = 11
    DECEMBER = 12

    def __repr__(self):
        return "calendar." + self._name_


class Day(IntEnum):
    """The days of the week."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6

    def __repr__(self):
        return "calendar." + self._name_


MONDAY = Day.MONDAY
TUESDAY = Day.TUESDAY
WEDNESDAY = Day.WEDNESDAY
THURSDAY = Day.THURSDAY
FRIDAY = Day.FRIDAY
SATURDAY = Day.SATURDAY
SUNDAY = Day.SUNDAY
JANUARY = Month.JANUARY
FEBRUARY = Month.FEBRUARY

day_name = list(DAYS)
day_abbr = [day[:3] for day in DAYS]
month_name = list(MONTHS)
month_abbr = [month[:3] for month in MONTHS]


class IllegalMonthError(ValueError):
    """A month that is none."""

    def __init__(self, month):
        self.month = month

    def __str__(self):
        return "bad month number %r; must be 1-12" % self.month


class IllegalWeekdayError(ValueError):
    """A day of the week that is none."""

    def __init__(self, weekday):
        self.weekday = weekday

    def __str__(self):
        return "bad weekday number %r; must be 0 (Monday) to 6 (Sunday)" % self.weekday


def isleap(year):
    return is_leap(year)


def leapdays(y1, y2):
    """Leap years from y1 to before y2."""
    return _leap_years(y2 - 1) - _leap_years(y1 - 1)


def _leap_years(year):
    return year // 4 - year // 100 + year // 400


def weekday(year, month, day):
    """0 for Monday."""
    if not 1 <= year <= 9999:
        year = 2000 + year % 400
    return Day(date(year, month, day).weekday())


def monthrange(year, month):
    """The day of the week that a month begins with, and its length."""
    if not 1 <= month <= 12:
        raise IllegalMonthError(month)
    return Day(_weekday(year, month, 1)), days_in_month(year, month)


def timegm(tuple):
    """Seconds since 1970 of a moment at Greenwich."""
    year, month, day, hour, minute, second = tuple[:6]
    days = ordinal(year, month, 1) - 719163 + day - 1
    return ((days * 24 + hour) * 60 + minute) * 60 + second


class Calendar:
    """Weeks that begin with a certain day."""

    def __init__(self, firstweekday=0):
        self._first = firstweekday

    @property
    def firstweekday(self):
        return self._first % 7

    @firstweekday.setter
    def firstweekday(self, day):
        self._first = day

    def getfirstweekday(self):
        return self._first % 7

    def setfirstweekday(self, firstweekday):
        self._first = firstweekday

    def iterweekdays(self):
        for i in range(self.firstweekday, self.firstweekday + 7):
            yield i % 7

    def _before(self, year, month):
        """Days of the month before that share its first week."""
        first, _ = monthrange(year, month)
        return (first - self.firstweekday) % 7

    def itermonthdays(self, year, month):
        """The days of whole weeks; 0 for those of other months."""
        _, length = monthrange(year, month)
        before = self._before(year, month)
        for _ in range(before):
            yield 0
        for day in range(1, length + 1):
            yield day
        for _ in range(-(before + length) % 7):
            yield 0

    def itermonthdays2(self, year, month):
        for i, day in enumerate(self.itermonthdays(year, month)):
            yield day, (self.firstweekday + i) % 7

    def itermonthdates(self, year, month):
        _, length = monthrange(year, month)
        before = self._before(year, month)
        first = date(year, month, 1) - timedelta(before)
        for i in range(before + length + -(before + length) % 7):
            yield first + timedelta(i)

    def itermonthdays3(self, year, month):
        for day in self.itermonthdates(year, month):
            yield day.year, day.month, day.day

    def itermonthdays4(self, year, month):
        for day in self.itermonthdates(year, month):
            yield day.year, day.month, day.day, day.weekday()

    def monthdayscalendar(self, year, month):
        days = list(self.itermonthdays(year, month))
        return [days[i : i + 7] for i in range(0, len(days), 7)]

    def monthdays2calendar(self, year, month):
        days = list(self.itermonthdays2(year, month))
        return [days[i : i + 7] for i in range(0, len(days), 7)]

    def monthdatescalendar(self, year, month):
        days = list(self.itermonthdates(year, month))
        return [days[i : i + 7] for i in range(0, len(days), 7)]

    def yeardayscalendar(self, year, width=3):
        months = [self.monthdayscalendar(year, month) for month in range(1, 13)]
        return [months[i : i + width] for i in range(0, 12, width)]

    def yeardays2calendar(self, year, width=3):
        months = [self.monthdays2calendar(year, month) for month in range(1, 13)]
        return [months[i : i + width] for i in range(0, 12, width)]

    def yeardatescalendar(self, year, width=3):
        months = [self.monthdatescalendar(year, month) for month in range(1, 13)]
        return [months[i : i + width] for i in range(0, 12, width)]


class TextCalendar(Calendar):
    """Calendars as text."""

    def formatday(self, day, weekday, width):
        text = "" if day == 0 else "%2i" % day
        return text.center(width)

    def formatweek(self, theweek, width):
        return " ".join([self.formatday(day, weekday, width) for day, weekday in theweek])

    def formatweekday(self, day, width):
        names = day_name if width >= 9 else day_abbr
        return names[day][:width].center(width)

    def formatweekheader(self, width):
        return " ".join([self.formatweekday(day, width) for day in self.iterweekdays()])

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        name = month_name[themonth]
        if withyear:
            name = "%s %r" % (name, theyear)
        return name.center(width)

    def prweek(self, theweek, width):
        print(self.formatweek(theweek, width), end="")

    def formatmonth(self, theyear, themonth, w=0, l=0):
        w = max(2, w)
        l = max(1, l)
        lines = [self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1).rstrip(), self.formatweekheader(w).rstrip()]
        for week in self.monthdays2calendar(theyear, themonth):
            lines.append(self.formatweek(week, w).rstrip())
        return ("\n" * l).join(lines) + "\n" * l

    def prmonth(self, theyear, themonth, w=0, l=0):
        print(self.formatmonth(theyear, themonth, w, l), end="")

    def formatyear(self, theyear, w=2, l=1, c=6, m=3):
        """A year, m months beside each other, c spaces between them."""
        w = max(2, w)
        l = max(1, l)
        c = max(2, c)
        width = (w + 1) * 7 - 1
        gap = " " * c
        end = "\n" * l
        parts = [repr(theyear).center(width * m + c * (m - 1)).rstrip(), end]
        header = self.formatweekheader(w)
        for first in range(1, 13, m):
            months = range(first, min(first + m, 13))
            names = [self.formatmonthname(theyear, month, width, False) for month in months]
            weeks = [self.monthdays2calendar(theyear, month) for month in months]
            parts.append(end)
            parts.append(gap.join([name.center(width) for name in names]).rstrip())
            parts.append(end)
            parts.append(gap.join([header.center(width) for _ in months]).rstrip())
            parts.append(end)
            for row in range(max([len(month) for month in weeks])):
                shown = [self.formatweek(month[row], w) if row < len(month) else "" for month in weeks]
                parts.append(gap.join([text.center(width) for text in shown]).rstrip())
                parts.append(end)
        return "".join(parts)

    def pryear(self, theyear, w=0, l=0, c=6, m=3):
        print(self.formatyear(theyear, w, l, c, m), end="")


_shared = TextCalendar()


def firstweekday():
    return _shared.getfirstweekday()


def setfirstweekday(firstweekday):
    if not 0 <= firstweekday <= 6:
        raise IllegalWeekdayError(firstweekday)
    _shared.setfirstweekday(firstweekday)


def monthcalendar(year, month):
    return _shared.monthdayscalendar(year, month)


def month(theyear, themonth, w=0, l=0):
    return _shared.formatmonth(theyear, themonth, w, l)


def weekheader(width):
    return _shared.formatweekheader(width)


def week(theweek, width):
    return _shared.formatweek(theweek, width)


def prweek(theweek, width):
    _shared.prweek(theweek, width)


def prmonth(theyear, themonth, w=0, l=0):
    _shared.prmonth(theyear, themonth, w, l)


def calendar(theyear, w=2, l=1, c=6, m=3):
    return _shared.formatyear(theyear, w, l, c, m)


def prcal(theyear, w=0, l=0, c=6, m=3):
    _shared.pryear(theyear, w, l, c, m)
