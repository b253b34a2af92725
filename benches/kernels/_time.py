"""Times one kernel under CPython: `_time.py NAME N` prints the CPU seconds of `run(N)` and its result."""

import importlib
import sys
import time

kernel = importlib.import_module(sys.argv[1])
start = time.process_time()
result = kernel.run(int(sys.argv[2]))
print(time.process_time() - start, result)
