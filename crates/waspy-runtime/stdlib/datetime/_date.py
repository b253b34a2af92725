"""`date`: a day of the calendar."""

from stdlib.time._clocks import time as _now
from stdlib.time._days import day_of_year, days_in_month, first_iso_monday, iso_week, of_ordinal, ordinal
from stdlib.time._format import DAYS, MONTHS, Moment, format_moment
from stdlib.time._struct import struct_time
from stdlib.datetime._delta import timedelta
from stdlib.datetime._iso import parse_date

MAX_ORDINAL = 3652059


@native
class date:
    """A day."""

    def __init__(self, year, month=None, day=None):
        year = whole(year)
        if month is None:
            raise TypeError("function missing required argument 'month' (pos 2)")
        if day is None:
            raise TypeError("function missing required argument 'day' (pos 3)")
        self._set_date(year, month, day)

    def _set_date(self, year, month, day):
        self._year = whole(year)
        self._month = whole(month)
        self._day = whole(day)
        check_date(self._year, self._month, self._day)

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_now())

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        year, month, day = of_ordinal(719163 + int(timestamp // 86400))
        return cls(year, month, day)

    @classmethod
    def fromordinal(cls, n, /):
        if n < 1:
            raise ValueError("ordinal must be >= 1")
        if n > MAX_ORDINAL:
            raise ValueError(f"year {of_ordinal(n)[0]} is out of range")
        year, month, day = of_ordinal(n)
        return cls(year, month, day)

    @classmethod
    def fromisoformat(cls, text, /):
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        parts = parse_date(text) if 7 <= len(text) <= 10 else None
        if parts is None:
            raise ValueError(f"Invalid isoformat string: {text!r}")
        year, month, day = parts
        return cls(year, month, day)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        if not 1 <= year <= 9999:
            raise ValueError(f"Year is out of range: {year}")
        weeks = (first_iso_monday(year + 1) - first_iso_monday(year)) // 7
        if not 1 <= week <= weeks:
            raise ValueError(f"Invalid week: {week}")
        if not 1 <= day <= 7:
            raise ValueError(f"Invalid day: {day} (range is [1, 7])")
        y, m, d = of_ordinal(first_iso_monday(year) + (week - 1) * 7 + day - 1)
        return cls(y, m, d)

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    def replace(self, year=None, month=None, day=None):
        return date(
            self._year if year is None else year,
            self._month if month is None else month,
            self._day if day is None else day,
        )

    def toordinal(self):
        return ordinal(self._year, self._month, self._day)

    def weekday(self):
        """0 for Monday."""
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        """1 for Monday."""
        return self.weekday() + 1

    def isocalendar(self):
        year, week, day = iso_week(self._year, self._month, self._day)
        return IsoCalendarDate(year, week, day)

    def timetuple(self):
        yearday = day_of_year(self._year, self._month, self._day)
        return struct_time((self._year, self._month, self._day, 0, 0, 0, self.weekday(), yearday, -1))

    # Text.

    def isoformat(self):
        return f"{self._year:04}-{self._month:02}-{self._day:02}"

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        return f"datetime.{type(self).__name__}({self._year}, {self._month}, {self._day})"

    def ctime(self):
        return f"{DAYS[self.weekday()][:3]} {MONTHS[self._month][:3]} {self._day:2} 00:00:00 {self._year:04}"

    def strftime(self, format):
        if not isinstance(format, str):
            raise TypeError(f"strftime() argument 1 must be str, not {type(format).__name__}")
        return format_moment(self._moment(), format)

    def _moment(self):
        yearday = day_of_year(self._year, self._month, self._day)
        return Moment(self._year, self._month, self._day, 0, 0, 0, self.weekday(), yearday, "", "")

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    # Arithmetic.

    def _moved(self, days):
        n = self.toordinal() + days
        if not 1 <= n <= MAX_ORDINAL:
            raise OverflowError("date value out of range")
        year, month, day = of_ordinal(n)
        return date(year, month, day)

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._moved(other.days)

    def __radd__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self + other

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._moved(-other.days)
        if isinstance(other, date) and not isinstance(other, IsMoment):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    # Comparison: a moment is a date by class only, and never equal to one.

    def _day_key(self):
        return (self._year * 16 + self._month) * 32 + self._day

    def __eq__(self, other):
        if not isinstance(other, date) or isinstance(other, IsMoment):
            return NotImplemented
        return self._day_key() == other._day_key()

    def __lt__(self, other):
        if not isinstance(other, date) or isinstance(other, IsMoment):
            return NotImplemented
        return self._day_key() < other._day_key()

    def __le__(self, other):
        if not isinstance(other, date) or isinstance(other, IsMoment):
            return NotImplemented
        return self._day_key() <= other._day_key()

    def __gt__(self, other):
        if not isinstance(other, date) or isinstance(other, IsMoment):
            return NotImplemented
        return self._day_key() > other._day_key()

    def __ge__(self, other):
        if not isinstance(other, date) or isinstance(other, IsMoment):
            return NotImplemented
        return self._day_key() >= other._day_key()

    def __hash__(self):
        return hash((self._year, self._month, self._day))


class IsMoment(date):
    """The class between `date` and `datetime`, by which a date knows one."""


@native
class IsoCalendarDate:
    """Year, week and day of the week: a tuple with names."""

    def __init__(self, year, week, weekday):
        self._parts = (year, week, weekday)

    @property
    def year(self):
        return self._parts[0]

    @property
    def week(self):
        return self._parts[1]

    @property
    def weekday(self):
        return self._parts[2]

    def __tuple__(self):
        return self._parts

    def __iter__(self):
        return iter(self._parts)

    def __len__(self):
        return 3

    def __getitem__(self, index):
        return self._parts[index]

    def __eq__(self, other):
        if isinstance(other, IsoCalendarDate):
            return self._parts == other._parts
        return self._parts == other

    def __lt__(self, other):
        if isinstance(other, IsoCalendarDate):
            return self._parts < other._parts
        return self._parts < other

    def __hash__(self):
        return hash(self._parts)

    def __repr__(self):
        year, week, weekday = self._parts
        return f"datetime.IsoCalendarDate(year={year}, week={week}, weekday={weekday})"


def whole(value):
    """A part of a date or a time, which has to be a whole number."""
    if isinstance(value, int):
        return +value
    if hasattr(value, "__index__"):
        return value.__index__()
    raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")


def check_date(year, month, day):
    if not 1 <= year <= 9999:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= days_in_month(year, month):
        raise ValueError("day is out of range for month")


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(1)
