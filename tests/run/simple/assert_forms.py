# assert with and without messages, messages that are not text, and what is evaluated.
def msg(x):
    print("message evaluated")
    return x


assert True
assert 1, msg("never")
assert [0], "non-empty list is true"
for make in (
    lambda: check(False),
    lambda: check_msg(0, "text"),
    lambda: check_msg("", 42),
    lambda: check_msg([], ("a", 1)),
    lambda: check_msg(None, None),
    lambda: check_msg({}, msg("lazily")),
):
    pass


def check(x):
    assert x


def check_msg(x, m):
    assert x, m


def lazy(x):
    assert x, msg("lazy")


for args in ((False,), (0, "text"), ("", 42), ([], ("a", 1)), (None, None)):
    try:
        if len(args) == 1:
            check(args[0])
        else:
            check_msg(args[0], args[1])
    except AssertionError as e:
        print(repr(e), str(e) == "", e.args)
lazy(1)
try:
    lazy(0)
except AssertionError as e:
    print(e)
try:
    assert (yes := 5) < 3, f"{yes} is not less"
except AssertionError as e:
    print(e)
try:
    assert 1 / 0, "never"
except ZeroDivisionError as e:
    print(e)
try:
    assert False, 1 / 0
except ZeroDivisionError as e:
    print(e, repr(e.__context__))
x = 5
assert x == 5 and isinstance(x, int), "fine"
try:
    try:
        assert x != 5, "inner"
    except AssertionError as e:
        raise ValueError("outer") from e
except ValueError as e:
    print(e, repr(e.__cause__))
raise AssertionError("at the end")
