"""`datetime`: a moment, a date with a time of the day."""

from stdlib.time._struct import struct_time
from stdlib.time._clocks import time as _now
from stdlib.time._days import day_of_year, of_ordinal, ordinal
from stdlib.time._format import DAYS, MONTHS, Moment, format_moment
from stdlib.time._parse import parse_moment
from stdlib.datetime._date import IsMoment, check_date, date, whole
from stdlib.datetime._delta import US_DAY, of_micros, timedelta
from stdlib.datetime._iso import parse_date, parse_time
from stdlib.datetime._time import check_time, clock_text, time, with_micros, zone_of
from stdlib.datetime._zone import checked_offset, checked_zone, offset_text, timezone, tzinfo

EPOCH = 719163


@native
class datetime(IsMoment):
    """A moment, with or without a zone."""

    def __init__(self, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        year = whole(year)
        if month is None:
            raise TypeError("function missing required argument 'month' (pos 2)")
        if day is None:
            raise TypeError("function missing required argument 'day' (pos 3)")
        self._set_date(year, month, day)
        self._hour = whole(hour)
        self._minute = whole(minute)
        self._second = whole(second)
        self._microsecond = whole(microsecond)
        self._tzinfo = checked_zone(tzinfo)
        self._fold = whole(fold)
        check_time(self._hour, self._minute, self._second, self._microsecond, self._fold)

    # Making.

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_now(), tz)

    @classmethod
    def utcnow(cls):
        return cls.fromtimestamp(_now())

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_now())

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        checked_zone(tz)
        micros = round(timestamp * 1000000) if isinstance(timestamp, int) else _micros_of(timestamp)
        moment = _of_micros(micros + EPOCH * US_DAY, tz)
        if tz is not None:
            moment = tz.fromutc(moment)
        return cls(
            moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second, moment.microsecond, tz
        )

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        return cls.fromtimestamp(timestamp)

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        if not hasattr(time, "tzinfo"):
            raise TypeError(f"combine() argument 2 must be datetime.time, not {type(time).__name__}")
        zone = time.tzinfo if tzinfo is True else tzinfo
        return cls(
            date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond, zone, fold=time.fold
        )

    @classmethod
    def fromisoformat(cls, text, /):
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        at = _end_of_date(text)
        day = parse_date(text[:at])
        clock = ([0, 0, 0, 0], None) if at >= len(text) else parse_time(text[at + 1 :])
        if day is None or clock is None or len(text) < 7:
            raise ValueError(f"Invalid isoformat string: {text!r}")
        year, month, d = day
        parts, offset = clock
        hour, minute, second, micros = parts
        return cls(year, month, d, hour, minute, second, micros, zone_of(offset))

    @classmethod
    def strptime(cls, date_string, format, /):
        found = parse_moment(date_string, format)
        zone = None
        if found.offset is not None:
            zone = timezone(timedelta(0, found.offset, found.offset_micros))
            if not found.offset and not found.offset_micros:
                zone = timezone.utc
        return cls(
            found.year, found.month, found.day, found.hour, found.minute, found.second, found.micros, zone
        )

    # Parts.

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    def date(self):
        return date(self._year, self._month, self._day)

    def time(self):
        return time(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        return time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def replace(
        self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None
    ):
        return datetime(
            self._year if year is None else year,
            self._month if month is None else month,
            self._day if day is None else day,
            self._hour if hour is None else hour,
            self._minute if minute is None else minute,
            self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo,
            fold=self._fold if fold is None else fold,
        )

    def utcoffset(self):
        return None if self._tzinfo is None else checked_offset(self._tzinfo.utcoffset(self))

    def dst(self):
        return None if self._tzinfo is None else checked_offset(self._tzinfo.dst(self))

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(self)

    def astimezone(self, tz=None):
        """The same moment in another zone; where none is given, in local time, which is UTC."""
        zone = timezone.utc if tz is None else checked_zone(tz)
        if zone is self._tzinfo:
            return self
        offset = self.utcoffset()
        micros = self._micros() - (0 if offset is None else offset._total())
        return zone.fromutc(_of_micros(micros, zone))

    # As numbers.

    def _micros(self):
        """Microseconds since the beginning of year 0's last day, whatever the zone."""
        clock = ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond
        return self.toordinal() * US_DAY + clock

    def timestamp(self):
        offset = self.utcoffset()
        micros = self._micros() - EPOCH * US_DAY
        return (micros if offset is None else micros - offset._total()) / 1000000

    def timetuple(self):
        saving = self.dst()
        return self._tuple(-1 if saving is None else int(bool(saving)))

    def utctimetuple(self):
        offset = self.utcoffset()
        return (self if offset is None else self - offset)._tuple(0)

    def _tuple(self, saving):
        yearday = day_of_year(self._year, self._month, self._day)
        return struct_time(
            (self._year, self._month, self._day, self._hour, self._minute, self._second, self.weekday(), yearday, saving)
        )

    # Text.

    def isoformat(self, sep="T", timespec="auto"):
        text = f"{self._year:04}-{self._month:02}-{self._day:02}{sep}"
        text += clock_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        offset = self.utcoffset()
        return text if offset is None else text + offset_text(offset, ":")

    def __str__(self):
        return self.isoformat(" ")

    def __repr__(self):
        text = f"{self._year}, {self._month}, {self._day}, {self._hour}, {self._minute}"
        if self._second or self._microsecond:
            text += f", {self._second}"
        if self._microsecond:
            text += f", {self._microsecond}"
        if self._fold:
            text += ", fold=1"
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        return f"datetime.{type(self).__name__}({text})"

    def ctime(self):
        clock = f"{self._hour:02}:{self._minute:02}:{self._second:02}"
        return f"{DAYS[self.weekday()][:3]} {MONTHS[self._month][:3]} {self._day:2} {clock} {self._year:04}"

    def strftime(self, format):
        offset = self.utcoffset()
        return format_moment(self._moment(), with_micros(format, self._microsecond, offset))

    def _moment(self):
        offset = self.utcoffset()
        yearday = day_of_year(self._year, self._month, self._day)
        shown = "" if offset is None else offset_text(offset, "")
        zone = self.tzname() or ""
        return Moment(
            self._year, self._month, self._day, self._hour, self._minute, self._second, self.weekday(), yearday, shown, zone
        )

    # Arithmetic.

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return _of_micros(self._micros() + other._total(), self._tzinfo)

    def __radd__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self + other

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _of_micros(self._micros() - other._total(), self._tzinfo)
        if not isinstance(other, datetime):
            return NotImplemented
        return of_micros(self._distance(other, "can't subtract offset-naive and offset-aware datetimes"))

    def _distance(self, other, otherwise):
        """From another moment, in microseconds; the zone counts only where there are two."""
        micros = self._micros() - other._micros()
        if self._tzinfo is other._tzinfo:
            return micros
        mine = self.utcoffset()
        theirs = other.utcoffset()
        if mine is None and theirs is None:
            return micros
        if mine is None or theirs is None:
            raise TypeError(otherwise)
        return micros - mine._total() + theirs._total()

    # Comparison.

    def _order(self, other):
        return self._distance(other, "can't compare offset-naive and offset-aware datetimes")

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            return False
        return self._order(other) == 0

    def __lt__(self, other):
        if not isinstance(other, datetime):
            return _no_order(self, other)
        return self._order(other) < 0

    def __le__(self, other):
        if not isinstance(other, datetime):
            return _no_order(self, other)
        return self._order(other) <= 0

    def __gt__(self, other):
        if not isinstance(other, datetime):
            return _no_order(self, other)
        return self._order(other) > 0

    def __ge__(self, other):
        if not isinstance(other, datetime):
            return _no_order(self, other)
        return self._order(other) >= 0

    def __hash__(self):
        offset = self.utcoffset()
        return hash(self._micros() if offset is None else self._micros() - offset._total())


def _no_order(moment, other):
    """A moment and something else: a date is refused with a text of its own."""
    if isinstance(other, date):
        raise TypeError("can't compare datetime.datetime to datetime.date")
    return NotImplemented


def _of_micros(micros, zone):
    days, left = divmod(micros, US_DAY)
    if not 1 <= days <= 3652059:
        raise OverflowError("date value out of range")
    year, month, day = of_ordinal(days)
    seconds, micro = divmod(left, 1000000)
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return datetime(year, month, day, hour, minute, second, micro, zone)


def _micros_of(timestamp):
    """Seconds as microseconds, rounded after the whole seconds are taken off, halves to even."""
    whole_seconds = int(timestamp // 1)
    return whole_seconds * 1000000 + round((timestamp - whole_seconds) * 1000000)


def _end_of_date(text):
    """Where the date ends in a text of ISO 8601: its notation is seen by the places of dashes and a W."""
    dash = text[4:5] == "-"
    if text[5:6] == "W" if dash else text[4:5] == "W":
        short = 8 if dash else 7
        if text[short : short + 1] == "-" and dash:
            return 10
        if not dash and text[short : short + 1].isdigit() and len(text) > short:
            return 8
        return short
    return 10 if dash else 8


datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(0, 0, 1)
