from datetime import time, timedelta, timezone, tzinfo

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

for args in ((), (1,), (23, 59, 59, 999999), (24,), (1, 60), (1, 2, 60), (1, 2, 3, 1000000), (-1,), (1, "x")):
    show(lambda: time(*args))
t = time(13, 5, 9, 250)
print(t, repr(t), t.hour, t.minute, t.second, t.microsecond, t.tzinfo, t.fold, t.isoformat(), t.replace(hour=1), t.replace(microsecond=0))
for spec in ("auto", "hours", "minutes", "seconds", "milliseconds", "microseconds", "bad"):
    show(lambda: t.isoformat(spec))
for pattern in ("%H:%M:%S.%f", "%I:%M %p", "%X", "%Z|%z|", "%y%m%d"):
    print(t.strftime(pattern))
z = time(1, 2, tzinfo=timezone(timedelta(hours=5, minutes=30)))
print(z, repr(z), z.utcoffset(), z.tzname(), z.dst(), z.strftime("%H %Z %z"))
for text in ("04:05", "04:05:06", "04:05:06.123", "04:05:06.123456789", "040506", "T04:05", "04", "04:05:06+01:00", "04:05Z", "04:05:06-00:30:15", "25:00", "4:05", "", "04:5", "04:05:06+", "04-05"):
    show(lambda: time.fromisoformat(text))
print(time(1) < time(2), time(1) == time(1, 0), time(1) >= time(2), time(1) == "x", time(1) != time(1, 1))
show(lambda: time(1) < z); print(time(1) == z, time(0, 30, tzinfo=timezone.utc) == time(1, 30, tzinfo=timezone(timedelta(hours=1))))
print(time.min, time.max, time.resolution, bool(time(0)), len({time(1), time(1, 0), time(2)}), sorted([time(3), time(1)]))
class Zone(tzinfo):
    def utcoffset(self, dt): return timedelta(hours=-3)
    def dst(self, dt): return timedelta(hours=1)
    def tzname(self, dt): return "ZNE"
w = time(9, tzinfo=Zone())
print(w, w.tzname(), w.utcoffset(), w.dst(), w.replace(tzinfo=None))
for f in (lambda: timezone(timedelta(hours=24)), lambda: timezone(5), lambda: timezone(timedelta(0)), lambda: timezone(timedelta(minutes=-90)), lambda: timezone(timedelta(hours=2), "EET")):
    show(f)
print(timezone.utc, str(timezone(timedelta(minutes=-90))), timezone(timedelta(0)) == timezone.utc, timezone.utc.utcoffset(None), timezone.utc.tzname(None), timezone.utc.dst(None))
show(lambda: tzinfo().utcoffset(None))
show(lambda: time(1, tzinfo="UTC"))
