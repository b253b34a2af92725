"""`_memory.py N`: the bytes that CPython allocates for N instances of `instances.py`."""

import sys
import tracemalloc

import instances

tracemalloc.start()
before = tracemalloc.get_traced_memory()[0]
kept = instances.make(int(sys.argv[1]))
print(tracemalloc.get_traced_memory()[0] - before)
