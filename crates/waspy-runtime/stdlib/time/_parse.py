"""Times from text by a pattern of `%` letters.

Each letter takes as many characters as it can; where the rest does not match then, fewer.
"""

from stdlib.time._days import day_of_year, days_in_month, first_iso_monday, is_leap, of_ordinal, ordinal
from stdlib.time._format import DAYS, MONTHS

# Letters for numbers: how many digits, the least and the greatest.
NUMBERS = {
    "d": (2, 1, 31),
    "m": (2, 1, 12),
    "H": (2, 0, 23),
    "I": (2, 1, 12),
    "M": (2, 0, 59),
    "S": (2, 0, 61),
    "j": (3, 1, 366),
    "U": (2, 0, 53),
    "W": (2, 0, 53),
    "V": (2, 1, 53),
    "w": (1, 0, 6),
    "u": (1, 1, 7),
}

TOGETHER = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S"}

FULL_DAYS = tuple([day.lower() for day in DAYS])
SHORT_DAYS = tuple([day[:3].lower() for day in DAYS])
FULL_MONTHS = tuple([month.lower() for month in MONTHS])
SHORT_MONTHS = tuple([month[:3].lower() for month in MONTHS])
KNOWN = "aAbBpfyYGzZ%" + "".join(NUMBERS)


class Parsed:
    """What was found: year, month, day, hour, minute, second, weekday, day of the year, microseconds, offset and zone."""

    def __init__(self):
        self.year = 1900
        self.month = 1
        self.day = 1
        self.hour = 0
        self.minute = 0
        self.second = 0
        self.weekday = 0
        self.yearday = 1
        self.micros = 0
        self.offset = None
        self.offset_micros = 0
        self.zone = None


def parse_moment(text, pattern):
    items = _items(pattern)
    found = []
    end = _match(text, 0, items, 0, found)
    if end < 0:
        raise ValueError(f"time data {text!r} does not match format {pattern!r}")
    if end != len(text):
        raise ValueError("unconverted data remains: " + text[end:])
    return _assembled(dict(found))


def _items(pattern):
    """The pattern as items: (letter, "") for `%` letters, (" ", "") for white space, ("", text) for characters."""
    items = []
    at = 0
    while at < len(pattern):
        c = pattern[at]
        at += 1
        if c.isspace():
            if not items or items[-1][0] != " ":
                items.append((" ", ""))
        elif c != "%":
            items.append(("", c.lower()))
        elif at == len(pattern):
            raise ValueError(f"stray %% in format '{pattern}'".replace("%%", "%"))
        else:
            letter = pattern[at]
            at += 1
            if letter in TOGETHER:
                items.extend(_items(TOGETHER[letter]))
            elif letter == "%":
                items.append(("", "%"))
            elif letter in KNOWN:
                items.append((letter, ""))
            else:
                raise ValueError(f"'{letter}' is a bad directive in format '{pattern}'")
    return items


def _match(text, at, items, i, found):
    """Where the items from the i-th on end in the text, or -1; what the letters found is added."""
    if i == len(items):
        return at
    letter, literal = items[i]
    if letter == "":
        if at < len(text) and text[at].lower() == literal:
            return _match(text, at + 1, items, i + 1, found)
        return -1
    for end in _ends(text, at, letter):
        known = len(found)
        found.append((letter, text[at:end]))
        last = _match(text, end, items, i + 1, found)
        if last >= 0:
            return last
        del found[known:]
    return -1


def _digits(text, at, most):
    n = 0
    while n < most and at + n < len(text) and text[at + n] in "0123456789":
        n += 1
    return n


def _ends(text, at, letter):
    """Where what a letter takes may end, the farthest first."""
    if letter == " ":
        n = 0
        while at + n < len(text) and text[at + n].isspace():
            n += 1
        return [at + k for k in range(n, 0, -1)]
    if letter in NUMBERS:
        width, low, high = NUMBERS[letter]
        n = _digits(text, at, width)
        if letter == "d" and n == 0 and text[at : at + 1] == " " and _digits(text, at + 1, 1):
            return [at + 2]
        return [at + k for k in range(n, 0, -1) if low <= int(text[at : at + k]) <= high]
    if letter in "YG":
        return [at + 4] if _digits(text, at, 4) == 4 else []
    if letter == "y":
        return [at + 2] if _digits(text, at, 2) == 2 else []
    if letter == "f":
        return [at + k for k in range(_digits(text, at, 6), 0, -1)]
    if letter == "z":
        end = _offset_end(text, at)
        return [end] if end > at else []
    return _word_ends(text, at, _words_of(letter))


def _words_of(letter):
    if letter == "a":
        return SHORT_DAYS
    if letter == "A":
        return FULL_DAYS
    if letter == "b":
        return SHORT_MONTHS[1:]
    if letter == "B":
        return FULL_MONTHS[1:]
    if letter == "p":
        return ("am", "pm")
    return ("utc", "gmt")


def _word_ends(text, at, words):
    ends = [at + len(word) for word in words if text[at : at + len(word)].lower() == word]
    ends.sort(reverse=True)
    return ends


def _offset_end(text, at):
    """The end of `Z` or `+hh:mm[:ss[.ffffff]]`, the colons may lack."""
    if text[at : at + 1] == "Z":
        return at + 1
    if text[at : at + 1] not in ("+", "-") or _digits(text, at + 1, 2) < 2:
        return at
    colon = 1 if text[at + 3 : at + 4] == ":" else 0
    end = at + 3 + colon
    if _digits(text, end, 2) < 2 or text[end] > "5":
        return at
    end += 2
    more = end + (1 if text[end : end + 1] == ":" else 0)
    if _digits(text, more, 2) == 2 and text[more] <= "5":
        end = more + 2
        if text[end : end + 1] == "." and _digits(text, end + 1, 6):
            end += 1 + _digits(text, end + 1, 6)
    return end


def _offset(text):
    """Seconds and microseconds east of Greenwich."""
    if text == "Z":
        return 0, 0
    plain = text[1:].replace(":", "")
    whole, _, part = plain.partition(".")
    seconds = int(whole[:2]) * 3600 + int(whole[2:4]) * 60 + int(whole[4:6] or "0")
    micros = int(part.ljust(6, "0"))
    return (-seconds, -micros) if text[0] == "-" else (seconds, micros)


def _assembled(found):
    result = Parsed()
    year = _year(found)
    hour = int(found.get("H", "0"))
    if "I" in found:
        hour = int(found["I"]) % 12
        if found.get("p", "").lower() == "pm":
            hour += 12
    result.hour = hour
    result.minute = int(found.get("M", "0"))
    result.second = int(found.get("S", "0"))
    result.micros = int(found.get("f", "0").ljust(6, "0"))
    if "z" in found:
        result.offset, result.offset_micros = _offset(found["z"])
    if "Z" in found:
        result.zone = found["Z"].upper()
    _set_date(result, found, year)
    return result


def _year(found):
    if "Y" in found:
        return int(found["Y"])
    if "y" in found:
        year = int(found["y"])
        return year + 2000 if year <= 68 else year + 1900
    return None


def _month(found):
    if "m" in found:
        return int(found["m"])
    if "B" in found:
        return FULL_MONTHS.index(found["B"].lower())
    if "b" in found:
        return SHORT_MONTHS.index(found["b"].lower())
    return 1


def _weekday(found):
    """0 for Monday, None where nothing says it."""
    if "w" in found:
        return (int(found["w"]) + 6) % 7
    if "u" in found:
        return int(found["u"]) - 1
    if "A" in found:
        return FULL_DAYS.index(found["A"].lower())
    if "a" in found:
        return SHORT_DAYS.index(found["a"].lower())
    return None


def _check_iso(found, weekday):
    if "G" in found:
        if "V" not in found or weekday is None:
            raise ValueError(
                "ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive "
                "('%A', '%a', '%w', or '%u')."
            )
        if "j" in found:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
    elif "V" in found:
        if weekday is None:
            raise ValueError(
                "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive "
                "('%A', '%a', '%w', or '%u')."
            )
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")


def _set_date(result, found, year):
    weekday = _weekday(found)
    _check_iso(found, weekday)
    month = _month(found)
    day = int(found.get("d", "1"))
    leap_day = year is None and month == 2 and day == 29
    if year is None:
        # The 29th of February is looked for in a leap year.
        year = 1904 if leap_day else 1900
    number = None
    if "j" in found:
        number = ordinal(year, 1, 1) + int(found["j"]) - 1
    elif weekday is not None and "G" in found:
        number = first_iso_monday(int(found["G"])) + (int(found["V"]) - 1) * 7 + weekday
    elif weekday is not None and "U" in found:
        number = _of_week(year, int(found["U"]), (weekday + 1) % 7, (ordinal(year, 1, 1)) % 7)
    elif weekday is not None and "W" in found:
        number = _of_week(year, int(found["W"]), weekday, (ordinal(year, 1, 1) + 6) % 7)
    if number is not None:
        year, month, day = of_ordinal(number)
    if day > days_in_month(year, month):
        raise ValueError("day is out of range for month")
    result.yearday = day_of_year(year, month, day)
    result.weekday = (ordinal(year, month, day) + 6) % 7 if weekday is None else weekday
    result.year = 1900 if leap_day else year
    result.month = month
    result.day = day


def _of_week(year, week, day, first):
    """The number of a day of a week of a year; `first` is the day of the week of the first of January."""
    start = ordinal(year, 1, 1)
    if week == 0:
        return start + day - first
    return start + (7 - first) % 7 + 7 * (week - 1) + day
