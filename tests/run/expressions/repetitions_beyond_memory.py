"""Sequences times huge numbers: MemoryError, OverflowError, or nothing."""

def attempt(label, call):
    try:
        print(label, len(call()))
    except Exception as e:
        print(label, type(e).__name__, e)


for n in (2**40, 2**60, 2**61, 2**62, 2**63 - 1, 2**63, 2**64, -(2**63), -(2**70)):
    for name, x in (("str", "ab"), ("bytes", b"ab"), ("list", [1, 2]), ("tuple", (1, 2)), ("empty", ""), ("empty list", [])):
        if abs(n) < 2**60 and name != "empty" and name != "empty list":
            continue
        attempt(f"{name} {n}", lambda: x * n)
