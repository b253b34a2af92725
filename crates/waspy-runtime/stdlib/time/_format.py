"""Times as text by a pattern of `%` letters, as the C library has them without a locale."""

from stdlib.time._days import EPOCH, day_of_year, iso_week, ordinal

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)

# Letters that stand for other patterns.
TOGETHER = {
    "c": "%a %b %e %H:%M:%S %Y",
    "x": "%m/%d/%y",
    "X": "%H:%M:%S",
    "D": "%m/%d/%y",
    "T": "%H:%M:%S",
    "R": "%H:%M",
    "F": "%Y-%m-%d",
    "r": "%I:%M:%S %p",
    "h": "%b",
}


class Moment:
    """What a pattern can show. `weekday` is 0 on Mondays; `offset` and `zone` are text."""

    def __init__(self, year, month, day, hour, minute, second, weekday, yearday, offset, zone):
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
        self.weekday = weekday
        self.yearday = yearday
        self.offset = offset
        self.zone = zone


def format_moment(moment, pattern):
    parts = []
    at = 0
    while True:
        mark = pattern.find("%", at)
        if mark < 0 or mark + 1 == len(pattern):
            parts.append(pattern[at:])
            return "".join(parts)
        parts.append(pattern[at:mark])
        # `%-d` and `%_d` are the C library's: no padding, padding with spaces.
        pad = pattern[mark + 1]
        end = mark + 2
        if pad in "-_0^" and end < len(pattern):
            end += 1
            parts.append(_padded(_shown(moment, pattern[end - 1]), pad))
        else:
            parts.append(_shown(moment, pad))
        at = end


def _padded(text, pad):
    if pad == "^":
        return text.upper()
    if pad == "0":
        return text.replace(" ", "0")
    bare = text.lstrip("0 ")
    if not text.isascii() or text == bare:
        return text
    bare = bare or "0"
    return bare if pad == "-" else bare.rjust(len(text))


def _shown(moment, letter):
    if letter in TOGETHER:
        return format_moment(moment, TOGETHER[letter])
    if letter in "aAbBpPzZ%nt":
        return _words(moment, letter)
    return _numbers(moment, letter)


def _words(moment, letter):
    if letter == "a":
        return DAYS[moment.weekday][:3]
    if letter == "A":
        return DAYS[moment.weekday]
    if letter == "b":
        return MONTHS[moment.month][:3]
    if letter == "B":
        return MONTHS[moment.month]
    if letter == "p":
        return "AM" if moment.hour < 12 else "PM"
    if letter == "P":
        return "am" if moment.hour < 12 else "pm"
    if letter == "z":
        return moment.offset
    if letter == "Z":
        return moment.zone
    return {"%": "%", "n": "\n", "t": "\t"}[letter]


def _numbers(moment, letter):
    if letter == "Y":
        return str(moment.year)
    if letter == "y":
        return f"{moment.year % 100:02}"
    if letter == "C":
        return f"{moment.year // 100:02}"
    if letter == "m":
        return f"{moment.month:02}"
    if letter == "d":
        return f"{moment.day:02}"
    if letter == "e":
        return f"{moment.day:2}"
    if letter == "H":
        return f"{moment.hour:02}"
    if letter == "k":
        return f"{moment.hour:2}"
    if letter == "I":
        return f"{(moment.hour + 11) % 12 + 1:02}"
    if letter == "l":
        return f"{(moment.hour + 11) % 12 + 1:2}"
    if letter == "M":
        return f"{moment.minute:02}"
    if letter == "S":
        return f"{moment.second:02}"
    if letter == "j":
        return f"{moment.yearday:03}"
    if letter == "s":
        days = ordinal(moment.year, moment.month, moment.day) - EPOCH
        return str(((days * 24 + moment.hour) * 60 + moment.minute) * 60 + moment.second)
    if letter == "w":
        return str((moment.weekday + 1) % 7)
    if letter == "u":
        return str(moment.weekday + 1)
    if letter == "U":
        return f"{(moment.yearday + 6 - (moment.weekday + 1) % 7) // 7:02}"
    if letter == "W":
        return f"{(moment.yearday + 6 - moment.weekday) // 7:02}"
    if letter in "GgV":
        year, week, _ = iso_week(moment.year, moment.month, moment.day)
        if letter == "V":
            return f"{week:02}"
        return str(year) if letter == "G" else f"{year % 100:02}"
    return "%" + letter
