import time
t = time.gmtime(0)
print(t, t.tm_year, t[0], len(t), list(t), t == (1970, 1, 1, 0, 0, 0, 3, 1, 0), tuple(t) == t)
for n in (0, 1, 86399, 86400, 951782400, 1709164799.9, 1e9, -1, -86401, 253402300799):
    g = time.gmtime(n)
    print(n, tuple(g), time.asctime(g), time.strftime("%Y-%m-%d %H:%M:%S %a %j %U", g))
print(time.strftime("%A %d %B %Y", (2024, 2, 29, 0, 0, 0, 3, 60, 0)), time.asctime((2024, 2, 9, 1, 2, 3, 4, 40, 0)))
s = time.strptime("2024-02-29 12:34:56", "%Y-%m-%d %H:%M:%S"); print(s, s.tm_wday, s.tm_yday)
print(time.strptime("Thu Feb 29 12:00:00 2024"), time.strptime("10:20", "%H:%M").tm_min)
for f in (lambda: time.strptime("x", "%Y"), lambda: time.strptime("2024 x", "%Y"), lambda: time.strftime("%Y", (1, 2)), lambda: time.strftime("%Y", (2024, 13, 1, 0, 0, 0, 0, 1, 0)),
          lambda: time.struct_time((1, 2)), lambda: time.strftime("%H", (2024, 1, 1, 25, 0, 0, 0, 1, 0)), lambda: t[9], lambda: time.asctime(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
st = time.struct_time(range(9)); print(st, st.tm_isdst, st[1:3], hash(st) == hash(tuple(st)), st < (0, 2), 3 in st)
y, mo, d, h, mi, sec, wd, yd, dst = time.gmtime(1e9); print(y, mo, d, h, mi, sec, wd, yd, dst)
a = time.time(); b = time.monotonic(); c = time.perf_counter(); print(a > 1.6e9, b >= 0, c >= 0, time.time_ns() > 10 ** 18, time.perf_counter_ns() >= 0, time.monotonic() >= b)
print(isinstance(time.localtime(), time.struct_time), time.gmtime().tm_year >= 2024, len(time.ctime()), len(time.strftime("%Y")))
