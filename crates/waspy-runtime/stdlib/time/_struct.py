"""`struct_time`: a moment in parts, a tuple with names."""


@native
class struct_time:
    """Year, month, day, hour, minute, second, day of the week (0 for Monday), of the year, and whether it is summer time."""

    def __init__(self, sequence, /):
        parts = tuple(sequence)
        if len(parts) < 9:
            raise TypeError(f"time.struct_time() takes an at least 9-sequence ({len(parts)}-sequence given)")
        if len(parts) > 11:
            raise TypeError(f"time.struct_time() takes an at most 11-sequence ({len(parts)}-sequence given)")
        self._parts = parts[:9]

    @property
    def tm_year(self):
        return self._parts[0]

    @property
    def tm_mon(self):
        return self._parts[1]

    @property
    def tm_mday(self):
        return self._parts[2]

    @property
    def tm_hour(self):
        return self._parts[3]

    @property
    def tm_min(self):
        return self._parts[4]

    @property
    def tm_sec(self):
        return self._parts[5]

    @property
    def tm_wday(self):
        return self._parts[6]

    @property
    def tm_yday(self):
        return self._parts[7]

    @property
    def tm_isdst(self):
        return self._parts[8]

    @property
    def tm_zone(self):
        return "UTC"

    @property
    def tm_gmtoff(self):
        return 0

    def __tuple__(self):
        return self._parts

    def __len__(self):
        return 9

    def __iter__(self):
        return iter(self._parts)

    def __getitem__(self, index):
        return self._parts[index]

    def __contains__(self, value):
        return value in self._parts

    def __eq__(self, other):
        return self._parts == _tuple_of(other)

    def __lt__(self, other):
        return self._parts < _tuple_of(other)

    def __le__(self, other):
        return self._parts <= _tuple_of(other)

    def __gt__(self, other):
        return self._parts > _tuple_of(other)

    def __ge__(self, other):
        return self._parts >= _tuple_of(other)

    def __hash__(self):
        return hash(self._parts)

    def __repr__(self):
        names = ("year", "mon", "mday", "hour", "min", "sec", "wday", "yday", "isdst")
        shown = [f"tm_{name}={value!r}" for name, value in zip(names, self._parts)]
        return f"time.struct_time({', '.join(shown)})"


def _tuple_of(value):
    return value._parts if isinstance(value, struct_time) else value
