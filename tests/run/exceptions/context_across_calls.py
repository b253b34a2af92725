def chain(e):
    parts = []
    while e is not None:
        parts.append(type(e).__name__ + ":" + str(e))
        e = e.__context__
    return " < ".join(parts)


def fail(text):
    raise ValueError(text)


def fail_inside():
    try:
        fail("inner")
    except ValueError as e:
        print("caught inside", chain(e))
        raise KeyError("outer")


def look_up(d, key):
    return d[key]


try:
    raise TypeError("first")
except TypeError:
    try:
        fail("second")
    except ValueError as e:
        print(chain(e))
    try:
        look_up({}, "missing")
    except KeyError as e:
        print(chain(e))
    try:
        fail_inside()
    except KeyError as e:
        print(chain(e))
    try:
        fail("after")
    except ValueError as e:
        print(chain(e))
try:
    fail("nothing handled")
except ValueError as e:
    print(chain(e))


def returns_from_handler(n):
    for i in range(n):
        try:
            fail("loop " + str(i))
        except ValueError:
            if i == 1:
                return i
            continue
    return -1


print(returns_from_handler(3))
try:
    fail("after return")
except ValueError as e:
    print(chain(e))

saved = None
try:
    fail("kept")
except ValueError as e:
    saved = e
try:
    try:
        raise IndexError("other")
    except IndexError:
        raise saved
except ValueError as e:
    print(chain(e), e is saved)
try:
    try:
        raise saved
    except ValueError:
        raise IndexError("new") from saved
except IndexError as e:
    print(chain(e), e.__cause__ is saved, e.__suppress_context__)


def cleanup(log):
    try:
        log.append("body")
        fail("body")
    finally:
        try:
            raise OSError("in finally")
        except OSError as e:
            log.append(chain(e))


log = []
try:
    cleanup(log)
except ValueError as e:
    log.append(chain(e))
print(log)


def circle():
    a = ValueError("a")
    try:
        raise a
    except ValueError:
        try:
            raise KeyError("b")
        except KeyError:
            raise a


try:
    circle()
except ValueError as e:
    print(chain(e))


def assert_in_handler():
    try:
        fail("x")
    except ValueError:
        assert 1 > 2, "no"


try:
    assert_in_handler()
except AssertionError as e:
    print(chain(e))
