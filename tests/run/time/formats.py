"""time: formats both ways, struct_time, borders, errors."""

import time

MOMENTS = [0, 1, 86399, 86400, 951782400, 1709210096, 1735689599, -1, -86401, 253402300799]


def attempt(label, call):
    try:
        print(label, "->", call())
    except (TypeError, ValueError, OverflowError, AttributeError, IndexError) as error:
        print(label, "->", type(error).__name__ + ":", error)


for moment in MOMENTS:
    t = time.gmtime(moment)
    print(moment, tuple(t), time.asctime(t))
    print("  ", time.strftime("%Y-%m-%d %H:%M:%S|%a %A %b %B|%j %U %W %w %u|%y %C|%I %p|%e %k %D %F %T %R|%G %V %%", t))
t = time.gmtime(1709210096)
print(t, repr(t)[:30], t.tm_year, t.tm_yday, t.tm_isdst, t[0], t[-1], t[:3], len(t), t == tuple(t), t.tm_zone, t.tm_gmtoff)
made = time.struct_time((2020, 2, 29, 1, 2, 3, 5, 60, 0))
print(made, made.tm_mon, made < t, made == time.struct_time(tuple(made)), hash(made) == hash(tuple(made)), 2020 in made, list(made)[:2], made.count(2), made.index(29))
attempt("short", lambda: time.struct_time((1, 2)))
attempt("number", lambda: time.struct_time(5))
attempt("set", lambda: setattr(made, "tm_year", 5))
for text, form in [
    ("2024-02-29", "%Y-%m-%d"), ("29 Feb 2024 13:14:15", "%d %b %Y %H:%M:%S"), ("Thursday 5 September 2024", "%A %d %B %Y"), ("12:05 AM", "%I:%M %p"),
    ("24-366", "%y-%j"), ("68 69", "%y %d"), ("  2024   7 ", "%Y %m "), ("100%", "100%%"), ("2024 10 1", "%Y %U %w"), ("Mon", "%a"),
    ("2024-02-30", "%Y-%m-%d"), ("2023-02-29", "%Y-%m-%d"), ("x", "%Y"), ("2024x", "%Y"), ("25", "%H"), ("1", "%Q"), ("", "%d"), ("5", "%"),
]:
    attempt(f"{text!r} {form!r}", lambda: tuple(time.strptime(text, form)))
print(tuple(time.strptime("Thu Feb 29 12:34:56 2024")))
attempt("strftime month", lambda: time.strftime("%m", (2024, 13, 1, 0, 0, 0, 0, 1, 0)))
attempt("strftime hour", lambda: time.strftime("%H", (2024, 1, 1, 24, 0, 0, 0, 1, 0)))
attempt("strftime short", lambda: time.strftime("%H", (2024, 1)))
attempt("strftime kind", lambda: time.strftime("%H", 5))
attempt("asctime", lambda: time.asctime((2024, 2, 29, 1, 2, 3, 3, 60, 0)))
attempt("gmtime text", lambda: time.gmtime("0"))
attempt("gmtime far", lambda: time.gmtime(1e300))
attempt("sleep", lambda: time.sleep(-1))
attempt("sleep text", lambda: time.sleep("1"))
print(time.gmtime(1.999).tm_sec, time.ctime(0), time.mktime((1970, 1, 2, 0, 0, 0, 0, 0, 0)) - time.mktime((1970, 1, 1, 0, 0, 0, 0, 0, 0)))
a, b = time.monotonic(), time.monotonic()
print(b >= a, time.perf_counter_ns() > 0, isinstance(time.time(), float), isinstance(time.time_ns(), int), time.time() > 1.6e9)
