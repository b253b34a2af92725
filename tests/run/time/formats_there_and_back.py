# Moments: fields, text by each directive, and reading them again.
import time
from time import asctime, ctime, gmtime, mktime, strftime, strptime, struct_time


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


MOMENTS = [0, 86399, 86400, 951782400, 1000000000, 1709164800, 1735689599, 4102444800, -1, -86401]
for seconds in MOMENTS:
    t = gmtime(seconds)
    print(seconds, tuple(t), t.tm_yday, t.tm_wday, asctime(t), mktime(t) == seconds)
t = gmtime(1709214367)
for directive in "aAbBcdHIjmMpSUwWxXyY%":
    print(directive, strftime("%" + directive, t))
print(strftime("%Y-%m-%dT%H:%M:%S", t), strftime("", t), strftime("no directive", t), strftime("%D %T %F %R %e %n%t|", t))
print(t, t[0], t[:3], len(t), t.tm_zone, t.tm_gmtoff, t == tuple(t), t < gmtime(1709214368), t.count(2), hash(t) == hash(tuple(t)))
print(struct_time((2024, 2, 29, 1, 2, 3, 3, 60, 0)), asctime((2024, 2, 9, 1, 2, 3, 3, 60, 0)), ctime(0), ctime(1e9))
for text, form in (("2024-02-29", "%Y-%m-%d"), ("29/Feb/24", "%d/%b/%y"), ("69", "%y"), ("68", "%y"), ("12:05 AM", "%I:%M %p"), ("12:05 pm", "%I:%M %p"), ("Thu Feb 29 13:46:07 2024", "%a %b %d %H:%M:%S %Y"), ("060 2024", "%j %Y"),
                   ("  7 ", " %d "), ("7%", "%d%%"), ("2024 9 1", "%Y %U %w"), ("monday JANUARY", "%A %B"), ("23:59:61", "%H:%M:%S")):
    attempt(f"{text!r} {form!r}", lambda: tuple(strptime(text, form)))
for text, form in (("2024-02-30", "%Y-%m-%d"), ("x", "%Y"), ("2024", "%Y-%m"), ("2024-1-1 more", "%Y-%m-%d"), ("25", "%H"), ("1", "%Q"), ("1", "%"), ("13", "%m"), ("", "%d")):
    attempt(f"{text!r} {form!r}", lambda: tuple(strptime(text, form)))
attempt("short", lambda: asctime((1, 2, 3)))
attempt("text", lambda: gmtime("0"))
attempt("none is now", lambda: gmtime(None).tm_year > 2000)
attempt("struct short", lambda: struct_time((1, 2)))
attempt("mktime text", lambda: mktime("x"))
attempt("month", lambda: strftime("%m", (2024, 13, 1, 0, 0, 0, 0, 1, 0)))
attempt("zeros", lambda: strftime("%Y %m %d %j", (2024, 0, 0, 0, 0, 0, 0, 0, 0)))
a, b = time.monotonic(), time.monotonic()
print(b >= a, time.perf_counter() <= time.perf_counter(), time.time() > 1.6e9, isinstance(time.time_ns(), int), time.timezone, time.daylight, time.tzname[0])
attempt("sleep", lambda: time.sleep(0))
attempt("negative", lambda: time.sleep(-1))
attempt("sleep text", lambda: time.sleep("1"))
