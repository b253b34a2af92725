# exceptions and flow
import sys, traceback
from contextlib import contextmanager, suppress, ExitStack, closing, nullcontext


class AppError(Exception):
    code = 1

    def __init__(self, message, *details, code=None):
        super().__init__(message, *details)
        self.details = details
        if code is not None:
            self.code = code


class NotFound(AppError, KeyError):
    code = 404

    def __str__(self):
        return "not found: " + ", ".join(map(str, self.args))


def trace(f):
    log = []
    try:
        log.append("try")
        result = f(log)
    except NotFound as e:
        log.append(f"nf {e} {e.code} {e.details}")
        result = None
    except (AppError, ZeroDivisionError) as e:
        log.append(f"{type(e).__name__} {e} {getattr(e, 'code', '-')}")
        result = -1
    except Exception as e:
        log.append("other " + type(e).__name__)
        raise
    else:
        log.append("else")
    finally:
        log.append("finally")
        print(log)
    return result


def raiser(e):
    def f(log):
        log.append("raising")
        raise e
    return f


print(trace(lambda log: 5))
print(trace(raiser(NotFound("k", 1, code=405))))
print(trace(raiser(AppError("bad"))))
print(trace(lambda log: 1 // 0))
try:
    trace(lambda log: [][1])
except IndexError as e:
    print("out", e, e.__traceback__ is not None)


def nested():
    for i in range(5):
        try:
            try:
                if i == 1:
                    continue
                if i == 3:
                    break
                yield i
            finally:
                yield f"f{i}"
        except GeneratorExit:
            print("closed")
            raise
    else:
        yield "never"
    yield "end"


print(list(nested()))

def ret():
    try:
        return "try"
    finally:
        print("in finally", end=" ")


def override():
    while True:
        try:
            return "try"
        finally:
            break
    return "after"


print(ret(), override())


def chain():
    try:
        try:
            {}["missing"]
        except KeyError as e:
            raise AppError("wrapped") from e
    except AppError as e:
        print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
        try:
            raise RuntimeError("second")
        except RuntimeError as r:
            print(repr(r.__context__), r.__cause__)
            r.add_note("note 1")
            r.add_note("note 2")
            print(r.__notes__)


chain()


@contextmanager
def transaction(name, log):
    log.append(f"begin {name}")
    try:
        yield log
    except ValueError as e:
        log.append(f"rollback {e}")
    else:
        log.append("commit")
    finally:
        log.append("end")


log = []
with transaction("a", log) as l, suppress(KeyError):
    l.append("work")
    raise KeyError("gone")
with transaction("b", log):
    raise ValueError("no")
try:
    with transaction("c", log):
        raise TypeError("through")
except TypeError as e:
    log.append(str(e))
print(log)


class Res:
    live = 0

    def __init__(self, n):
        self.n = n

    def __enter__(self):
        Res.live += 1
        print("enter", self.n, end="; ")
        return self

    def __exit__(self, t, v, tb):
        Res.live -= 1
        print("exit", self.n, t.__name__ if t else None, v, end="; ")
        return self.n == 2 and t is ValueError


with Res(1), Res(2):
    raise ValueError("eaten")
print(Res.live)
try:
    with Res(1) as a, Res(3) as b:
        raise ValueError("not eaten")
except ValueError as e:
    print("caught", e)
with ExitStack() as stack:
    rs = [stack.enter_context(Res(i)) for i in (5, 6)]
    stack.callback(print, "callback", end="; ")
print(Res.live)


def assertion(x):
    assert isinstance(x, int), f"not an int: {x!r}"
    assert x > 0
    return x


for v in (1, "s", -1):
    try:
        print(assertion(v))
    except AssertionError as e:
        print("AssertionError", repr(str(e)), e.args)


def deep(n):
    if n == 0:
        raise LookupError("bottom")
    try:
        deep(n - 1)
    except LookupError as e:
        e.args = e.args + (n,)
        raise


try:
    deep(3)
except LookupError as e:
    print(e.args, 1)


try:
    raise AppError
except AppError as e:
    print(repr(e))
except TypeError as e:
    print("TypeError", e)
try:
    raise 5
except TypeError as e:
    print(e)
try:
    try:
        1 / 0
    except 5:
        pass
except TypeError as e:
    print(e)
x = sys.exc_info()
print(x)
try:
    int("x")
except ValueError:
    t, v, tb = sys.exc_info()
    print(t.__name__, v)
