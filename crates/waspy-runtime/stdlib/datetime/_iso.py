"""Dates and times in the notations of ISO 8601. Each function gives None for text that is none."""

from stdlib.time._days import first_iso_monday, of_ordinal


def _number(text):
    """The value of a text of ASCII digits, or -1."""
    if not text:
        return -1
    for c in text:
        if c not in "0123456789":
            return -1
    return int(text)


def parse_date(text):
    """Year, month and day of `YYYY-MM-DD`, `YYYYMMDD`, `YYYY-Www-D`, `YYYYWwwD`, and weeks without a day."""
    year = _number(text[:4])
    if year < 0 or len(text) < 7:
        return None
    dash = 1 if text[4] == "-" else 0
    if text[4 + dash] == "W":
        return _week_date(text, year, dash)
    if len(text) != 8 + 2 * dash:
        return None
    month = _number(text[4 + dash : 6 + dash])
    if dash and text[7] != "-":
        return None
    day = _number(text[-2:])
    if month < 0 or day < 0:
        return None
    return year, month, day


def _week_date(text, year, dash):
    week = _number(text[5 + dash : 7 + dash])
    rest = text[7 + dash :]
    if rest == "":
        day = 1
    elif dash and rest[0] == "-" and len(rest) == 2:
        day = _number(rest[1])
    elif not dash and len(rest) == 1:
        day = _number(rest)
    else:
        return None
    if week < 0 or day < 0:
        return None
    if not 1 <= week <= 53 or week == 53 and first_iso_monday(year + 1) - first_iso_monday(year) < 371:
        return None
    if not 1 <= day <= 7:
        return None
    return of_ordinal(first_iso_monday(year) + (week - 1) * 7 + day - 1)


def parse_clock(text):
    """Hours, minutes, seconds and microseconds of `HH`, `HH:MM`, `HH:MM:SS`, `HH:MM:SS.f`, the colons may lack."""
    found = [0, 0, 0, 0]
    colon = 1 if text[2:3] == ":" else 0
    at = 0
    for part in range(3):
        found[part] = _number(text[at : at + 2])
        if found[part] < 0 or len(text) < at + 2:
            return None
        at += 2
        if at == len(text):
            return found
        if part == 2:
            break
        if colon:
            if text[at] != ":":
                return None
            at += 1
        elif text[at] in ".,":
            return None
    if text[at] not in ".,":
        return None
    digits = text[at + 1 :]
    if _number(digits) < 0:
        return None
    found[3] = int(digits[:6].ljust(6, "0"))
    return found


def parse_time(text):
    """Of a time and its distance to UTC: the four numbers, and (sign, four numbers), or None where there is no distance."""
    if text.startswith("T"):
        text = text[1:]
    at = len(text)
    for i, c in enumerate(text):
        if c in "+-Z":
            at = i
            break
    clock = parse_clock(text[:at])
    if clock is None:
        return None
    if at == len(text):
        return clock, None
    if text[at:] == "Z":
        return clock, (1, [0, 0, 0, 0])
    offset = parse_clock(text[at + 1 :])
    if offset is None or text[at] == "Z":
        return None
    return clock, (-1 if text[at] == "-" else 1, offset)
