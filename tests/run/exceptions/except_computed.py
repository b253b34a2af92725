class Mine(Exception):
    pass


class Other(Exception):
    pass


KINDS = (ValueError, KeyError)
MORE = (IndexError, TypeError, Mine)
NESTED = (IndexError, (TypeError, Mine))


def attempt(n):
    if n == 0:
        raise ValueError("v")
    if n == 1:
        raise KeyError("k")
    if n == 2:
        raise Mine("m")
    if n == 3:
        raise TypeError("t")
    if n == 4:
        raise Other("o")
    return "fine"


def run(n, kinds):
    try:
        return attempt(n)
    except kinds as e:
        return "caught " + type(e).__name__


for n in range(6):
    try:
        print(n, run(n, KINDS))
    except Exception as e:
        print(n, "passed", type(e).__name__)
for n in range(6):
    try:
        print(n, run(n, Mine))
    except Exception as e:
        print(n, "passed", type(e).__name__)
for n in range(6):
    try:
        attempt(n)
    except KINDS:
        print("kinds")
    except MORE as e:
        print("more", e)
    except Other:
        print("other")
for bad in [5, "text", None]:
    try:
        try:
            attempt(0)
        except bad:
            print("never")
    except TypeError as e:
        print(e, "|", repr(e.__context__))
try:
    try:
        attempt(0)
    except (KeyError, int):
        print("never")
except TypeError as e:
    print(e)
try:
    attempt(2)
except NESTED:
    print("never")
