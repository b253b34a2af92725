"""Days of the proleptic Gregorian calendar: day 1 is the first of January of year 1."""

DAYS_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
DAYS_IN = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


# The 1st of January 1970.
EPOCH = 719163


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year, month):
    if month == 2 and is_leap(year):
        return 29
    return DAYS_IN[month]


def days_before_year(year):
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400


def day_of_year(year, month, day):
    """1 for the first of January."""
    leap = 1 if month > 2 and is_leap(year) else 0
    return DAYS_BEFORE[month] + leap + day


def ordinal(year, month, day):
    """The number of a day."""
    return days_before_year(year) + day_of_year(year, month, day)


def weekday(year, month, day):
    """0 for Monday."""
    return (ordinal(year, month, day) + 6) % 7


def of_ordinal(n):
    """Year, month and day of a number: whole periods of 400, 100, 4 and 1 years, then the months of the year."""
    n -= 1
    n400, n = divmod(n, 146097)
    n100, n = divmod(n, 36524)
    n4, n = divmod(n, 1461)
    n1, n = divmod(n, 365)
    year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1
    if n1 == 4 or n100 == 4:
        # The last day of a period is one more than its years have.
        return year - 1, 12, 31
    month = 1
    while n >= days_in_month(year, month):
        n -= days_in_month(year, month)
        month += 1
    return year, month, n + 1


def first_iso_monday(year):
    """The number of the Monday of week 1: the week with the year's first Thursday."""
    first = ordinal(year, 1, 1)
    day = (first + 6) % 7
    return first - day + 7 if day > 3 else first - day


def iso_week(year, month, day):
    """Year, week and day of the week (1 for Monday) by ISO 8601."""
    today = ordinal(year, month, day)
    if today < first_iso_monday(year):
        year -= 1
    elif today >= first_iso_monday(year + 1):
        year += 1
    week, day = divmod(today - first_iso_monday(year), 7)
    return year, week + 1, day + 1
