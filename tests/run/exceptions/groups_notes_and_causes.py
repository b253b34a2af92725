"""Exceptions: groups, notes, causes, contexts, own classes."""


class AppError(Exception):
    code = 1

    def __init__(self, message, *, detail=None):
        super().__init__(message)
        self.detail = detail

    def __str__(self):
        base = super().__str__()
        return f"{base} [{self.detail}]" if self.detail else base


class NotFound(AppError):
    code = 404


def work(kind):
    if kind == "group":
        raise ExceptionGroup("many", [ValueError("v1"), NotFound("gone", detail="x"), ExceptionGroup("inner", [TypeError("t"), ValueError("v2")])])
    if kind == "plain":
        raise NotFound("gone")
    if kind == "chain":
        try:
            {}["k"]
        except KeyError as e:
            raise AppError("wrapped") from e
    if kind == "context":
        try:
            1 / 0
        except ZeroDivisionError:
            raise AppError("while handling")
    if kind == "none":
        try:
            1 / 0
        except ZeroDivisionError:
            raise AppError("hidden") from None
    return kind


for kind in ("group", "plain", "chain", "context", "none", "ok"):
    try:
        print(work(kind))
    except* ValueError as eg:
        print("values", [str(e) for e in eg.exceptions], eg.message)
    except* AppError as eg:
        for e in eg.exceptions:
            if isinstance(e, ExceptionGroup):
                continue
            print(type(e).__name__, e, e.code, repr(e.__cause__), type(e.__context__).__name__, e.__suppress_context__)
    except* TypeError as eg:
        print("types", eg)
eg = ExceptionGroup("top", [ValueError(1), TypeError(2), ExceptionGroup("sub", [KeyError("k")])])
m, r = eg.split(ValueError)
print(m, "|", r, "|", eg.subgroup(KeyError), "|", eg.subgroup(lambda e: isinstance(e, TypeError)))
print(repr(m), m.exceptions, eg.derive([OSError("o")]))
try:
    ExceptionGroup("x", [])
except ValueError as e:
    print(e)
try:
    ExceptionGroup("x", [1])
except ValueError as e:
    print(e)
e = ValueError("noted")
e.add_note("first")
e.add_note("second")
print(e.__notes__, e.args)
try:
    try:
        raise e
    finally:
        print("finally")
except ValueError as err:
    print(err is e, err.__traceback__ is not None)
try:
    err
except NameError as x:
    print(x)


def nested():
    try:
        try:
            raise KeyError("a")
        except KeyError:
            try:
                raise ValueError("b")
            except ValueError as inner:
                return inner.__context__
    finally:
        print("left")


print(repr(nested()))


def order():
    for i in range(3):
        try:
            if i == 0:
                continue
            if i == 1:
                raise IndexError(i)
            return "returned"
        except IndexError as e:
            print("handled", e)
        else:
            print("never")
        finally:
            print("finally", i)


print(order())
try:
    raise NotFound("a", detail=3) from ValueError("because")
except AppError as e:
    print(e, e.args, e.detail, e.__cause__, isinstance(e, NotFound))
try:
    raise AppError
except TypeError as e:
    print(e)
try:
    raise 5
except TypeError as e:
    print(e)
try:
    assert 1 == 2, "math"
except AssertionError as e:
    print(e)
