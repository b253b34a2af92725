"""time: what does not depend on when it is asked."""

import time
from time import perf_counter, sleep

begin = perf_counter()
sleep(0.02)
end = perf_counter()
print(0.015 < end - begin < 5, time.time() > 1.6e9, abs(time.time_ns() / 1e9 - time.time()) < 1, time.monotonic() <= time.monotonic())
print(type(time.monotonic_ns()).__name__, time.perf_counter_ns() <= time.perf_counter_ns(), type(time.time()).__name__)
sleep(0)
sleep(False)
for bad in (lambda: sleep(-1), lambda: sleep(-0.5), lambda: sleep("x"), lambda: sleep(float("nan")), lambda: sleep(1e30)):
    try:
        bad()
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)


class Timer:
    def __enter__(self):
        self.begin = time.monotonic()
        return self

    def __exit__(self, *error):
        self.seconds = time.monotonic() - self.begin


with Timer() as timer:
    total = sum(range(1000))
print(total, 0 <= timer.seconds < 60)
