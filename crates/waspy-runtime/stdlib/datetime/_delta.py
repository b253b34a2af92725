"""`timedelta`: days, seconds and microseconds between two moments; the latter two are never negative."""

from math import modf

US_DAY = 86400000000


@native
class timedelta:
    """A duration, exact to the microsecond."""

    def __init__(self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total = 0
        rest = 0.0
        parts = (
            (microseconds, 1, "microseconds"),
            (milliseconds, 1000, "milliseconds"),
            (seconds, 1000000, "seconds"),
            (minutes, 60000000, "minutes"),
            (hours, 3600000000, "hours"),
            (days, US_DAY, "days"),
            (weeks, 7 * US_DAY, "weeks"),
        )
        for value, unit, name in parts:
            if isinstance(value, int):
                total += value * unit
            elif isinstance(value, float):
                whole, part = _units(value, unit)
                total += whole
                rest += part
            else:
                raise TypeError(f"unsupported type for timedelta {name} component: {type(value).__name__}")
        self._set(total + _even(rest, total))

    def _set(self, total):
        days, left = divmod(total, US_DAY)
        if not -999999999 <= days <= 999999999:
            raise OverflowError(f"days={days}; must have magnitude <= 999999999")
        self._days = days
        self._seconds, self._microseconds = divmod(left, 1000000)

    @property
    def days(self):
        return self._days

    @property
    def seconds(self):
        return self._seconds

    @property
    def microseconds(self):
        return self._microseconds

    def total_seconds(self):
        return self._total() / 1000000

    def _total(self):
        """In microseconds."""
        return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

    # Text.

    def __repr__(self):
        parts = []
        if self._days:
            parts.append(f"days={self._days}")
        if self._seconds:
            parts.append(f"seconds={self._seconds}")
        if self._microseconds:
            parts.append(f"microseconds={self._microseconds}")
        return f"datetime.{type(self).__name__}({', '.join(parts) or '0'})"

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f"{hours}:{minutes:02}:{seconds:02}"
        if self._days:
            text = f"{self._days} day{'' if self._days in (1, -1) else 's'}, {text}"
        if self._microseconds:
            text += f".{self._microseconds:06}"
        return text

    # Arithmetic.

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return of_micros(self._total() + other._total())

    def __sub__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return of_micros(self._total() - other._total())

    def __neg__(self):
        return of_micros(-self._total())

    def __pos__(self):
        return of_micros(self._total())

    def __abs__(self):
        return of_micros(abs(self._total()))

    def __mul__(self, other):
        if isinstance(other, int):
            return of_micros(self._total() * other)
        if isinstance(other, float):
            top, bottom = other.as_integer_ratio()
            return of_micros(_nearest(self._total() * top, bottom))
        return NotImplemented

    def __rmul__(self, other):
        if isinstance(other, (int, float)):
            return self * other
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._total() / other._total()
        if isinstance(other, int):
            return of_micros(_nearest(self._total(), other))
        if isinstance(other, float):
            top, bottom = other.as_integer_ratio()
            return of_micros(_nearest(self._total() * bottom, top))
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total() // other._total()
        if isinstance(other, int):
            return of_micros(self._total() // other)
        return NotImplemented

    def __mod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return of_micros(self._total() % other._total())

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        count, rest = divmod(self._total(), other._total())
        return count, of_micros(rest)

    # Comparison.

    def __eq__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._total() == other._total()

    def __lt__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._total() < other._total()

    def __le__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._total() <= other._total()

    def __gt__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._total() > other._total()

    def __ge__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._total() >= other._total()

    def __hash__(self):
        return hash((self._days, self._seconds, self._microseconds))

    def __bool__(self):
        return self._total() != 0


def of_micros(total):
    """A duration of so many microseconds."""
    return timedelta(0, 0, total)


def _units(value, unit):
    """A float times a unit: whole microseconds, and the part of one that is left."""
    part, whole = modf(value)
    total = int(whole) * unit
    if part == 0.0:
        return total, 0.0
    part, whole = modf(part * unit)
    return total + int(whole), part


def _even(rest, total):
    """`rest` rounded; a half to where the sum with the total is even."""
    odd = total & 1
    return round(rest + odd) - odd


def _nearest(top, bottom):
    """The quotient rounded, halves to even."""
    if bottom < 0:
        top, bottom = -top, -bottom
    quotient, rest = divmod(top, bottom)
    if 2 * rest > bottom or 2 * rest == bottom and quotient & 1:
        quotient += 1
    return quotient


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(999999999, 86399, 999999)
timedelta.resolution = timedelta(0, 0, 1)
