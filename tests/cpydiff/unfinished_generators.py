"""A generator that is no longer used is not closed, unless a loop made it.

CPython closes a suspended generator when the last reference to it goes: its `finally` runs then. Here nothing counts
references. A loop closes the generator that it made itself (`for x in numbers():`) on every way out; any other one is
closed by `close()`, by `contextlib.closing`, or by being used up.
"""


def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("closed")


def first() -> int:
    g = numbers()
    return next(g)


for x in numbers():
    print("in a loop", x)
    break
print(first())
print(any(x == 1 for x in numbers()))
print("end")
