"""assert: when the message is evaluated, what it becomes, contexts, classes below AssertionError."""

class Odd:
    def __bool__(self):
        print("bool")
        return False

    def __repr__(self):
        return "Odd()"


def noisy(value):
    print("message", value)
    return value


def check(make):
    try:
        make()
        print("passed")
    except AssertionError as e:
        print(type(e).__name__, e.args, str(e))
    except Exception as e:
        print(type(e).__name__, e)


def plain():
    assert 1 == 2


def text():
    assert [], "empty"


def number():
    assert 0, 42


def tuple_message():
    assert None, (1, 2)


def none_message():
    assert 0.0, None


def not_evaluated():
    assert "x", noisy(1)


def evaluated():
    assert "", noisy(2)


def of_object():
    assert Odd(), Odd()


def failing_message():
    assert 0, 1 // 0


def exception_message():
    assert False, ValueError("inner")


def caught():
    try:
        assert 0, "first"
    except AssertionError as e:
        assert isinstance(e.__context__, KeyError), "no context: %r" % (e.__context__,)


def chained():
    try:
        {}["k"]
    except KeyError:
        assert not True, "second"


def comparison(x, y):
    assert x < y < 10, f"{x} {y}"


def in_loop():
    for i in range(4):
        assert i < 2, i


for f in (plain, text, number, tuple_message, none_message, not_evaluated, evaluated, of_object, failing_message, exception_message, caught, in_loop):
    print(f.__name__)
    check(f)
try:
    chained()
except AssertionError as e:
    print(repr(e), repr(e.__context__), e.__cause__)
for x, y in ((1, 2), (2, 1), (9, 10), ("a", "b")):
    check(lambda: comparison(x, y))


class Special(AssertionError):
    def __init__(self, *args, code=3):
        super().__init__(*args)
        self.code = code


try:
    raise Special("x", code=4)
except AssertionError as e:
    print(repr(e), e.code, isinstance(e, Exception))
print(repr(AssertionError()), repr(AssertionError("a", 1)), AssertionError() == AssertionError())
assert (lambda: True)(), "never"
assert True
