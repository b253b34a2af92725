"""`time`: clocks, and moments as `struct_time`, seconds and text. A component knows no time zone: local time is UTC."""

from stdlib.time._clocks import monotonic, monotonic_ns, perf_counter, perf_counter_ns, process_time, process_time_ns, sleep, thread_time, thread_time_ns, time, time_ns
from stdlib.time._days import EPOCH, day_of_year, of_ordinal, ordinal
from stdlib.time._format import DAYS, MONTHS, Moment, format_moment
from stdlib.time._parse import parse_moment
from stdlib.time._struct import struct_time

timezone = 0
altzone = 0
daylight = 0
tzname = ("UTC", "UTC")

# The moments whose year fits a word of C, counted from 1900.
FIRST = -67768040609740800
LAST = 67768036191676799


def gmtime(seconds=None, /):
    """The parts of a moment, at Greenwich."""
    return _parts(time() if seconds is None else seconds, "GMT")


def localtime(seconds=None, /):
    """The parts of a moment in local time, which is that of Greenwich."""
    return _parts(time() if seconds is None else seconds, "UTC")


def _parts(seconds, zone):
    if not isinstance(seconds, (int, float)):
        raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer")
    if seconds != seconds:
        raise ValueError("Invalid value NaN (not a number)")
    if not -(2**63) <= seconds < 2**63:
        raise OverflowError("timestamp out of range for platform time_t")
    if not FIRST <= seconds <= LAST:
        raise OSError(75, "Value too large for defined data type")
    days, left = divmod(int(seconds // 1), 86400)
    year, month, day = of_ordinal(days + EPOCH)
    minutes, second = divmod(left, 60)
    hour, minute = divmod(minutes, 60)
    weekday = (days + EPOCH + 6) % 7
    yearday = day_of_year(year, month, day)
    return struct_time((year, month, day, hour, minute, second, weekday, yearday, 0, zone, 0))


def mktime(parts, /):
    """Seconds since 1970. Parts may be outside their ranges: the 32nd of January is the first of February."""
    fields = _fields(parts, "mktime")
    years, month = divmod(fields[1] - 1, 12)
    days = ordinal(fields[0] + years, month + 1, 1) - 1 + fields[2] - EPOCH
    return float(((days * 24 + fields[3]) * 60 + fields[4]) * 60 + fields[5])


def _fields(parts, who):
    if not isinstance(parts, (tuple, struct_time)):
        raise TypeError("Tuple or struct_time argument required")
    fields = tuple(parts)
    if len(fields) != 9:
        raise TypeError(who + "(): illegal time tuple argument")
    for field in fields:
        if not isinstance(field, int):
            raise TypeError(f"'{type(field).__name__}' object cannot be interpreted as an integer")
    return fields


def asctime(parts=None, /):
    """`Sun Jun 20 23:21:05 1993`."""
    fields = _fields(gmtime() if parts is None else parts, "asctime")
    clock = f"{fields[3]:02}:{fields[4]:02}:{fields[5]:02}"
    return f"{DAYS[fields[6] % 7][:3]} {MONTHS[fields[1]][:3]} {fields[2]:2} {clock} {fields[0]}"


def ctime(seconds=None, /):
    return asctime(gmtime(seconds))


def strftime(format, parts=None, /):
    """Text by a pattern."""
    fields = _fields(gmtime() if parts is None else parts, "strftime")
    zone = parts.tm_zone if isinstance(parts, struct_time) else None
    month = fields[1] or 1
    if not 1 <= month <= 12:
        raise ValueError("month out of range")
    day = fields[2] or 1
    if not 1 <= day <= 31:
        raise ValueError("day of month out of range")
    if not 0 <= fields[3] <= 23:
        raise ValueError("hour out of range")
    if not 0 <= fields[4] <= 59:
        raise ValueError("minute out of range")
    if not 0 <= fields[5] <= 61:
        raise ValueError("seconds out of range")
    yearday = fields[7] or 1
    moment = Moment(fields[0], month, day, fields[3], fields[4], fields[5], fields[6] % 7, yearday, "+0000", zone or "UTC")
    return format_moment(moment, format)


def strptime(text, format="%a %b %d %H:%M:%S %Y", /):
    """The parts of a moment from text by a pattern."""
    found = parse_moment(text, format)
    saving = -1 if found.zone is None else 0
    return struct_time(
        (
            found.year, found.month, found.day, found.hour, found.minute, found.second,
            found.weekday, found.yearday, saving, found.zone, None if found.zone is None else 0,
        )
    )
