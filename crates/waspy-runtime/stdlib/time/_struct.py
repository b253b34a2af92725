"""`struct_time`: a moment in parts, a tuple with names."""


@native
class struct_time:
    """Year, month, day, hour, minute, second, day of the week (0 for Monday), of the year, and whether it is summer time."""

    n_fields = 11
    n_sequence_fields = 9
    n_unnamed_fields = 0

    def __init__(self, sequence, /):
        try:
            parts = tuple(sequence)
        except TypeError:
            raise TypeError("constructor requires a sequence") from None
        if len(parts) < 9:
            raise TypeError(f"time.struct_time() takes an at least 9-sequence ({len(parts)}-sequence given)")
        if len(parts) > 11:
            raise TypeError(f"time.struct_time() takes an at most 11-sequence ({len(parts)}-sequence given)")
        self._parts = parts[:9]
        self._zone = parts[9] if len(parts) > 9 else None
        self._gmtoff = parts[10] if len(parts) > 10 else None

    @property
    def tm_year(self):
        return self._parts[0]

    @tm_year.setter
    def tm_year(self, value):
        raise AttributeError("readonly attribute")

    @property
    def tm_mon(self):
        return self._parts[1]

    @tm_mon.setter
    def tm_mon(self, value):
        raise AttributeError("readonly attribute")

    @property
    def tm_mday(self):
        return self._parts[2]

    @tm_mday.setter
    def tm_mday(self, value):
        raise AttributeError("readonly attribute")

    @property
    def tm_hour(self):
        return self._parts[3]

    @tm_hour.setter
    def tm_hour(self, value):
        raise AttributeError("readonly attribute")

    @property
    def tm_min(self):
        return self._parts[4]

    @tm_min.setter
    def tm_min(self, value):
        raise AttributeError("readonly attribute")

    @property
    def tm_sec(self):
        return self._parts[5]

    @tm_sec.setter
    def tm_sec(self, value):
        raise AttributeError("readonly attribute")

    @property
    def tm_wday(self):
        return self._parts[6]

    @tm_wday.setter
    def tm_wday(self, value):
        raise AttributeError("readonly attribute")

    @property
    def tm_yday(self):
        return self._parts[7]

    @tm_yday.setter
    def tm_yday(self, value):
        raise AttributeError("readonly attribute")

    @property
    def tm_isdst(self):
        return self._parts[8]

    @tm_isdst.setter
    def tm_isdst(self, value):
        raise AttributeError("readonly attribute")

    @property
    def tm_zone(self):
        return self._zone

    @tm_zone.setter
    def tm_zone(self, value):
        raise AttributeError("readonly attribute")

    @property
    def tm_gmtoff(self):
        return self._gmtoff

    @tm_gmtoff.setter
    def tm_gmtoff(self, value):
        raise AttributeError("readonly attribute")

    def __tuple__(self):
        return self._parts

    def __len__(self):
        return 9

    def __iter__(self):
        return iter(self._parts)

    def __getitem__(self, index):
        return self._parts[index]

    def count(self, value, /):
        return self._parts.count(value)

    def index(self, value, /):
        return self._parts.index(value)

    def __add__(self, other):
        return self._parts + _tuple_of(other)

    def __mul__(self, times):
        return self._parts * times

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
