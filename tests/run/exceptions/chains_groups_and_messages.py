"""Exceptions: chains, notes, groups, the order of clauses, and the words of many errors."""

import sys
class AppError(Exception):
    def __init__(self, code, *details):
        super().__init__(code, *details)
        self.code = code
    def __str__(self): return f"[{self.code}] " + ", ".join(map(str, self.args[1:]))
class NotFound(AppError, LookupError): pass
try: raise NotFound(404, "page", 3)
except LookupError as e: print(repr(e), e, e.args, e.code, isinstance(e, AppError))
def chain():
    try: 1 / 0
    except ZeroDivisionError as e: raise ValueError("wrapped") from e
try: chain()
except ValueError as e: print(e, repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
try:
    try: {}["k"]
    except KeyError: raise TypeError("during")
except TypeError as e: print(repr(e.__context__), e.__cause__, e.__suppress_context__)
try:
    try: {}["k"]
    except KeyError: raise TypeError("none") from None
except TypeError as e: print(repr(e.__context__), e.__suppress_context__)
def order():
    log = []
    try:
        log.append("try")
        try: raise KeyError(1)
        finally: log.append("inner finally")
    except KeyError: log.append("except")
    else: log.append("else")
    finally: log.append("finally")
    return log
print(order())
def ret():
    try: return "try"
    finally: return "finally"
print(ret())
def loop():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
        finally: print("f", i)
    else: print("else")
loop()
try: raise 5
except TypeError as e: print(e)
try: raise ValueError from 5
except TypeError as e: print(e)
try:
    raise
except RuntimeError as e: print(e)
try:
    try: int("x")
    except (TypeError, ValueError) as e:
        e.add_note("note 1"); e.add_note("note 2"); raise
except ValueError as e: print(e, e.__notes__)
try: assert 1 == 2, "msg"
except AssertionError as e: print(repr(e))
try: assert []
except AssertionError as e: print(repr(e), str(e) == "")
eg = ExceptionGroup("many", [ValueError(1), TypeError("t"), ExceptionGroup("in", [KeyError("k"), ValueError(2)])])
try: raise eg
except* ValueError as g: print(g, g.exceptions)
except* (TypeError, KeyError) as g: print(g, len(g.exceptions))
m, r = eg.split(ValueError); print(m, r, eg.subgroup(lambda e: isinstance(e, KeyError)))
try:
    try: raise KeyError("plain")
    except* KeyError as g: print(repr(g)); raise OSError("new")
except BaseException as e: print(type(e).__name__, e)
try: ExceptionGroup("empty", [])
except ValueError as e: print(e)
try: ExceptionGroup("bad", [1])
except ValueError as e: print(e)
for bad in [lambda: int("a", 5), lambda: [].pop(), lambda: {}.popitem(), lambda: "a".index("b"), lambda: [1].remove(2), lambda: next(iter([])),
            lambda: chr(-1), lambda: ord("ab"), lambda: float("x"), lambda: "%d" % "a", lambda: "{}".format(), lambda: (1).real.foo, lambda: None + 1,
            lambda: "a" + 1, lambda: 1 + "a", lambda: [] + (), lambda: len(5), lambda: abs("a"), lambda: sum(["a"]), lambda: max([]), lambda: sorted([1, "a"]),
            lambda: {[]: 1}, lambda: {1} | [1], lambda: None.x, lambda: round("a"), lambda: range(1, 2, 0),
            lambda: bytes([256]), lambda: b"\xff".decode(), lambda: "é".encode("ascii"), lambda: iter(5), lambda: reversed({1}), lambda: dict([1]), lambda: dict([(1, 2, 3)]),
            lambda: isinstance(1, 5), lambda: issubclass(5, int), lambda: int([]), lambda: divmod(1, 0), lambda: 1 % 0, lambda: 1.0 // 0, lambda: pow(0, -1), lambda: 1 << -1,
            lambda: zip([1], [1, 2], strict=True) and list(zip([1], [1, 2], strict=True)), lambda: "abc".join([1]), lambda: getattr(1, "zz"), lambda: hash([])]:
    try: print("no error", bad())
    except Exception as e: print(type(e).__name__, e)
print(sys.exc_info())
def depth(n): return depth(n + 1)
try: depth(0)
except RecursionError as e: print(e)
class Cm:
    def __init__(self, swallow): self.swallow = swallow
    def __enter__(self): return self
    def __exit__(self, t, v, tb): print("exit", t.__name__ if t else None, v); return self.swallow
with Cm(True): raise ValueError("swallowed")
try:
    with Cm(False) as a, Cm(False) as b: raise ValueError("passes")
except ValueError as e: print(e)
print(StopIteration(3).value, SystemExit(4).code, KeyError("a"), repr(KeyError("a", 1)), str(OSError(2, "No", "f")), OSError(2, "x").errno)
print(issubclass(FileNotFoundError, OSError), Exception.__mro__)
