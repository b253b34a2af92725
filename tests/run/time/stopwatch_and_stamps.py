"""Clocks that only their laws are known of, `struct_time` as a tuple, texts of moments, moments of texts."""

import time


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)


for clock in (time.time, time.monotonic, time.perf_counter, time.process_time, time.thread_time):
    first = clock()
    second = clock()
    print(clock.__name__, type(first).__name__, second >= first)
for clock in (time.time_ns, time.monotonic_ns, time.perf_counter_ns, time.process_time_ns, time.thread_time_ns):
    first = clock()
    print(clock.__name__, type(first).__name__, clock() >= first)
start = time.process_time()
sum(i * i for i in range(2000))
print(0 <= time.process_time() - start < 60)


class Stopwatch:
    def __init__(self, clock=time.perf_counter):
        self.clock = clock
        self.laps = []

    def __enter__(self):
        self.start = self.clock()
        return self

    def __exit__(self, *error):
        self.laps.append(self.clock() - self.start)
        return False


ticks = iter([0.0, 1.5, 10.0, 10.25])
watch = Stopwatch(lambda: next(ticks))
for _ in range(2):
    with watch:
        pass
print(watch.laps, f"{sum(watch.laps):.2f}s")
with Stopwatch() as real:
    time.sleep(0)
print(len(real.laps), real.laps[0] >= 0)
attempt("sleep -1", lambda: time.sleep(-1))
attempt("sleep text", lambda: time.sleep("a"))
attempt("sleep nan", lambda: time.sleep(float("nan")))

moment = time.gmtime(1_700_000_000)
print(moment)
print(moment.tm_year, moment[0], moment[1:3], moment.tm_wday, moment.tm_yday, moment.tm_isdst, len(moment), list(moment))
print(moment == time.gmtime(1_700_000_000), moment < time.gmtime(1_700_000_001), tuple(moment)[:6], moment.tm_zone, moment.tm_gmtoff)
print(moment.n_fields, moment.n_sequence_fields, hash(moment) == hash(tuple(moment)))
for code in "aAbBcdHIjmMpSUwWxXyYzZ%":
    print(code, time.strftime("%" + code, moment), end="; ")
print()
print(time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(0)), time.asctime(moment), time.asctime(time.gmtime(0)))
print(time.strftime("%D|%T|%R|%F|%e|%h|%n|%t|%C|%G-%V-%u|%s|%I%p|", time.gmtime(0)))
for text, form in [
    ("2024-02-29", "%Y-%m-%d"), ("29 Feb 24", "%d %b %y"), ("Thu Jan  1 00:00:00 1970", "%a %b %d %H:%M:%S %Y"),
    ("12:05 AM", "%I:%M %p"), ("12:05 PM", "%I:%M %p"), ("366 2024", "%j %Y"), ("69", "%y"),
]:
    attempt(text, lambda: time.strptime(text, form))
for text, form in [
    ("2023-02-29", "%Y-%m-%d"), ("x", "%Y"), ("2024 ", "%Y"), ("2024x", "%Y"), ("13", "%m"), ("1", "%q"), ("1", "%"), ("60", "%M"),
]:
    attempt(text, lambda: time.strptime(text, form))
for parts in [(2024, 1, 1), (2024, 13, 1, 0, 0, 0, 0, 1, 0), (2024, 1, 32, 0, 0, 0, 0, 1, 0), (2024, 1, 1, 25, 0, 0, 0, 1, 0)]:
    attempt(parts, lambda: time.strftime("%Y", parts))
attempt("asctime", lambda: time.asctime("x"))
attempt("gmtime", lambda: time.gmtime("x"))
attempt("struct", lambda: time.struct_time((1, 2)))
attempt("struct", lambda: time.struct_time(range(9)))
attempt("struct", lambda: time.struct_time(5))
attempt("set", lambda: setattr(moment, "tm_year", 3))
