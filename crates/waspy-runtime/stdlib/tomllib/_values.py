"""Numbers, dates and times of TOML, at a place of a text."""

from stdlib.datetime import date, datetime, time, timedelta, timezone

DIGITS = "0123456789"
BASES = {"x": (16, "0123456789abcdefABCDEF"), "o": (8, "01234567"), "b": (2, "01")}


def moment(source):
    """A date, a time or both; None, and the place as before, where there is none."""
    start = source.at
    day = _date(source)
    if day is None:
        return _time(source)
    behind = source.at
    if source.peek() and source.peek() in "Tt ":
        source.at += 1
        hour = _time(source)
        if hour is not None:
            zone = _zone(source)
            try:
                return datetime(*day, hour.hour, hour.minute, hour.second, hour.microsecond, zone)
            except ValueError:
                raise source.error("Invalid date or datetime", start) from None
        source.at = behind
    try:
        return date(*day)
    except ValueError:
        raise source.error("Invalid date or datetime", start) from None


def _number(source, n: int, low: int, high: int) -> int:
    """A number of so many digits; -1 where there is none that fits."""
    digits = source.text[source.at : source.at + n]
    if len(digits) != n or not all([c in DIGITS for c in digits]):
        return -1
    value = int(digits)
    if not low <= value <= high:
        return -1
    source.at += n
    return value


def _date(source):
    start = source.at
    year = _number(source, 4, 0, 9999)
    if year >= 0 and source.take("-"):
        month = _number(source, 2, 1, 12)
        if month >= 0 and source.take("-"):
            day = _number(source, 2, 1, 31)
            if day >= 0:
                return year, month, day
    source.at = start
    return None


def _time(source):
    start = source.at
    hour = _number(source, 2, 0, 23)
    if hour >= 0 and source.take(":"):
        minute = _number(source, 2, 0, 59)
        if minute >= 0 and source.take(":"):
            second = _number(source, 2, 0, 59)
            if second >= 0:
                return time(hour, minute, second, _microseconds(source))
    source.at = start
    return None


def _microseconds(source) -> int:
    """What follows a point, where a digit does; digits behind the sixth say nothing."""
    if not source.starts(".") or not _digit_at(source, 1):
        return 0
    source.at += 1
    start = source.at
    source.skip(DIGITS)
    return int(source.text[start : source.at][:6].ljust(6, "0"))


def _digit_at(source, offset: int) -> bool:
    c = source.text[source.at + offset : source.at + offset + 1]
    return c != "" and c in DIGITS


def _zone(source):
    if source.take("Z") or source.take("z"):
        return timezone.utc
    start = source.at
    negative = source.starts("-")
    if source.take("-") or source.take("+"):
        hours = _number(source, 2, 0, 23)
        if hours >= 0 and source.take(":"):
            minutes = _number(source, 2, 0, 59)
            if minutes >= 0:
                offset = timedelta(hours=hours, minutes=minutes)
                if not offset:
                    return timezone.utc
                return timezone(-offset if negative else offset)
    source.at = start
    return None


def number(source, parse_float):
    """A whole number, or what `parse_float` makes of another; None where none begins."""
    base = _based(source)
    if base is not None:
        return base
    start = source.at
    if source.peek() and source.peek() in "+-":
        source.at += 1
    if source.starts("0"):
        source.at += 1
    elif not _digits(source, DIGITS):
        source.at = start
        return _not_finite(source, parse_float)
    if _fraction(source) | _exponent(source):
        return _float(source.text[start : source.at], parse_float)
    return int(source.text[start : source.at])


def _float(text: str, parse_float):
    value = parse_float(text)
    if isinstance(value, (dict, list)):
        raise ValueError("parse_float must not return dicts or lists")
    return value


def _digits(source, letters: str) -> bool:
    """Digits with single underscores between them."""
    start = source.at
    source.skip(letters)
    if source.at == start:
        return False
    while source.starts("_"):
        underscore = source.at
        source.at += 1
        source.skip(letters)
        if source.at == underscore + 1:
            source.at = underscore
            break
    return True


def _based(source):
    """A number with `0x`, `0o` or `0b` before it."""
    start = source.at
    letter = source.text[start + 1 : start + 2]
    if not source.starts("0") or letter not in BASES:
        return None
    base, letters = BASES[letter]
    source.at += 2
    if not _digits(source, letters):
        source.at = start
        return None
    return int(source.text[start : source.at], base)


def _fraction(source) -> bool:
    if not source.starts(".") or not _digit_at(source, 1):
        return False
    source.at += 1
    return _digits(source, DIGITS)


def _exponent(source) -> bool:
    start = source.at
    if not source.take("e") and not source.take("E"):
        return False
    if source.peek() and source.peek() in "+-":
        source.at += 1
    if _digits(source, DIGITS):
        return True
    source.at = start
    return False


def _not_finite(source, parse_float):
    for word in ("inf", "nan", "+inf", "-inf", "+nan", "-nan"):
        if source.take(word):
            return _float(word, parse_float)
    return None
