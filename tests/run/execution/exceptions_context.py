# Chains of exceptions, their attributes, tracebacks walked, notes, groups of handlers.
def show(e, depth=0):
    print("  " * depth + repr(e), "cause" if e.__cause__ else "", "suppressed" if e.__suppress_context__ else "")
    if e.__cause__ is not None:
        show(e.__cause__, depth + 1)
    elif e.__context__ is not None:
        show(e.__context__, depth + 1)


def level1():
    raise ValueError("level 1")


def level2():
    try:
        level1()
    except ValueError as e:
        raise KeyError("level 2") from e


def level3():
    try:
        level2()
    except KeyError:
        raise RuntimeError("level 3")


try:
    level3()
except RuntimeError as e:
    show(e)
    saved = e
print(saved.__context__.__cause__.args)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError from None
except ValueError as e:
    show(e)
    print(repr(e.__context__))
try:
    try:
        raise KeyError("a")
    finally:
        {}["b"]
except KeyError as e:
    show(e)


class Err(Exception):
    def __init__(self, msg, code=0):
        super().__init__(msg, code)
        self.msg = msg
        self.code = code

    def __str__(self):
        return f"[{self.code}] {self.msg}"


try:
    raise Err("custom", code=7)
except Err as e:
    print(e, e.args, repr(e), e.code)
    e.add_note("a note")
    print(e.__notes__)


def cleanup_order():
    log = []
    try:
        try:
            log.append("body")
            raise ValueError
        except ValueError:
            log.append("handler")
            raise KeyError
        else:
            log.append("else")
        finally:
            log.append("finally")
    except KeyError as e:
        log.append(type(e.__context__).__name__)
    return log


print(cleanup_order())


def rethrow(n):
    try:
        if n:
            raise ValueError(n)
    except ValueError as e:
        if n == 1:
            raise
        if n == 2:
            raise e
        if n == 3:
            raise type(e)("new") from e
        return "handled"
    return "fine"


for n in range(5):
    try:
        print(rethrow(n))
    except ValueError as e:
        print(n, repr(e), repr(e.__cause__), repr(e.__context__))
try:
    raise ValueError("x") from KeyError("y")
except ValueError as e:
    print(repr(e.__cause__), e.__suppress_context__)
print(issubclass(ZeroDivisionError, ArithmeticError), issubclass(KeyError, LookupError), issubclass(StopIteration, Exception), issubclass(KeyboardInterrupt, Exception), issubclass(UnicodeDecodeError, ValueError), issubclass(NotImplementedError, RuntimeError), issubclass(ModuleNotFoundError, ImportError), issubclass(UnboundLocalError, NameError), issubclass(IndentationError, SyntaxError))
print([c.__name__ for c in FileNotFoundError.__mro__])
def deep(n):
    if n == 0:
        raise ValueError("bottom")
    deep(n - 1)
try:
    deep(5)
except ValueError as e:
    print(e)
def forever(): return forever()
try:
    forever()
except RecursionError as e:
    print(type(e).__name__, e)
try:
    int("x")
except (TypeError, ValueError) as e: print(e)
