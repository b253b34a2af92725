import gc, platform, timeit
print(gc.isenabled())
gc.disable()
print(gc.isenabled())
gc.enable()
gc.collect()
print(gc.isenabled())
print(platform.python_version_tuple()[:2])
count = 0
def work():
    global count
    count += 1
t = timeit.timeit(work, number=10)
print(count, isinstance(t, float), t >= 0)
r = timeit.repeat(lambda: sum(range(10)), repeat=3, number=2)
print(len(r))
print(timeit.Timer(work).timeit(5) >= 0, count)
start = timeit.default_timer()
print(timeit.default_timer() >= start)
try: gc.collect(7)
except ValueError as e: print(e)
