"""`time`: a time of the day, with or without a zone."""

from stdlib.time._format import Moment, format_moment
from stdlib.datetime._date import whole
from stdlib.datetime._delta import timedelta
from stdlib.datetime._iso import parse_time
from stdlib.datetime._zone import checked_offset, checked_zone, offset_text, timezone


@native
class time:
    """A time of the day."""

    def __init__(self, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self._hour = whole(hour)
        self._minute = whole(minute)
        self._second = whole(second)
        self._microsecond = whole(microsecond)
        self._tzinfo = checked_zone(tzinfo)
        self._fold = whole(fold)
        check_time(self._hour, self._minute, self._second, self._microsecond, self._fold)

    @classmethod
    def fromisoformat(cls, text, /):
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        parts = parse_time(text)
        if parts is None:
            raise ValueError(f"Invalid isoformat string: {text!r}")
        clock, offset = parts
        hour, minute, second, micros = clock
        return cls(hour, minute, second, micros, zone_of(offset))

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

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return time(
            self._hour if hour is None else hour,
            self._minute if minute is None else minute,
            self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo,
            fold=self._fold if fold is None else fold,
        )

    def utcoffset(self):
        return None if self._tzinfo is None else checked_offset(self._tzinfo.utcoffset(None))

    def dst(self):
        return None if self._tzinfo is None else checked_offset(self._tzinfo.dst(None))

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(None)

    # Text.

    def isoformat(self, timespec="auto"):
        text = clock_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        offset = self.utcoffset()
        return text if offset is None else text + offset_text(offset, ":")

    def __str__(self):
        return self.isoformat()

    def __repr__(self):
        text = f"{self._hour}, {self._minute}"
        if self._second or self._microsecond:
            text += f", {self._second}"
        if self._microsecond:
            text += f", {self._microsecond}"
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        if self._fold:
            text += ", fold=1"
        return f"datetime.{type(self).__name__}({text})"

    def strftime(self, format):
        offset = self.utcoffset()
        zone = "" if self._tzinfo is None else self.tzname()
        shown = "" if offset is None else offset_text(offset, "")
        moment = Moment(1900, 1, 1, self._hour, self._minute, self._second, 0, 1, shown, zone or "")
        return format_moment(moment, with_micros(format, self._microsecond, offset))

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    # Comparison.

    def _micros(self):
        """Microseconds since midnight, at Greenwich where there is a zone."""
        total = ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond
        offset = self.utcoffset()
        return total if offset is None else total - offset._total()

    def _comparable(self, other):
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware times")

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            return False
        return self._micros() == other._micros()

    def __lt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        self._comparable(other)
        return self._micros() < other._micros()

    def __le__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        self._comparable(other)
        return self._micros() <= other._micros()

    def __gt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        self._comparable(other)
        return self._micros() > other._micros()

    def __ge__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        self._comparable(other)
        return self._micros() >= other._micros()

    def __hash__(self):
        return hash(self._micros())


def check_time(hour, minute, second, micros, fold):
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= micros <= 999999:
        raise ValueError("microsecond must be in 0..999999")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")


def clock_text(hour, minute, second, micros, timespec):
    """`hh:mm:ss`, as far as is asked for."""
    if timespec == "auto":
        timespec = "microseconds" if micros else "seconds"
    if timespec == "hours":
        return f"{hour:02}"
    text = f"{hour:02}:{minute:02}"
    if timespec == "minutes":
        return text
    text += f":{second:02}"
    if timespec == "seconds":
        return text
    if timespec == "milliseconds":
        return f"{text}.{micros // 1000:03}"
    if timespec == "microseconds":
        return f"{text}.{micros:06}"
    raise ValueError("Unknown timespec value")


def with_micros(format, micros, offset):
    """The pattern with the letters replaced that the C library does not know: `%f` and `%:z`."""
    parts = []
    at = 0
    while at < len(format):
        if format[at] != "%":
            parts.append(format[at])
            at += 1
        elif format[at + 1 : at + 2] == "f":
            parts.append(f"{micros:06}")
            at += 2
        elif format[at + 1 : at + 3] == ":z":
            parts.append("" if offset is None else offset_text(offset, ":"))
            at += 3
        else:
            parts.append(format[at : at + 2])
            at += 2
    return "".join(parts)


def zone_of(offset):
    """The zone of what `parse_time` found."""
    if offset is None:
        return None
    sign, parts = offset
    hours, minutes, seconds, micros = parts
    distance = timedelta(0, seconds, micros, 0, minutes, hours)
    if not distance:
        return timezone.utc
    return timezone(-distance if sign < 0 else distance)


time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(0, 0, 1)
