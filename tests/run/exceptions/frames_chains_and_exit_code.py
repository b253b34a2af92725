"""Tracebacks as objects, contexts, groups, messages of built-in errors, and an exit code at the end."""
import sys
# uncaught error formats & nested functions raising; traceback module
import traceback
def a(x):
    return b(x) + 1
def b(x):
    return c(x)["k"]
def c(x):
    if x == 0: raise KeyError("missing")
    return {"k": 1 / (x - 1)}
for v in (0, 1, 2):
    try: print(a(v))
    except Exception as e:
        tb = traceback.extract_tb(e.__traceback__)
        print(type(e).__name__, e, [f.name for f in tb], [f.lineno for f in tb])
        print(traceback.format_exception_only(type(e), e))
        print(traceback.format_exc().splitlines()[-1])
try:
    try: a(0)
    except KeyError as e: raise ValueError("wrapped") from e
except ValueError as e:
    print("".join(traceback.format_exception(e)).count("Traceback"))
    print(repr(e.__cause__), e.__traceback__.tb_lineno, e.__traceback__.tb_next)
class Ctx:
    def __enter__(self): return self
    def __exit__(self, et, ev, tb):
        print("exit", et and et.__name__, ev, tb is not None)
        return et is ZeroDivisionError
with Ctx(): 1 / 0
try:
    with Ctx(): raise KeyError(1)
except KeyError as e: print("outer", e)
def f():
    try: return 1
    finally: print("fin")
print(f())
def g():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print("body", i)
        finally: print("f", i)
    else: print("no")
    return "done"
print(g())
try: raise ExceptionGroup("eg", [ValueError(1), TypeError(2)])
except* ValueError as eg: print(eg.exceptions)
except* TypeError as eg: print(eg.exceptions)
def h():
    try: raise ValueError("in")
    except ValueError as e:
        try: raise TypeError("ctx")
        except TypeError as e2: return e2.__context__ is e, e2
print(h())
try:
    e
except NameError as x: print(x, x.name)
class MyErr(Exception):
    code = 5
    def __init__(self, msg, *, extra=None): super().__init__(msg); self.extra = extra
    def __reduce__(self): return (type(self), (self.args[0],))
try: raise MyErr("m", extra=[1])
except MyErr as m: print(m, m.extra, m.code, m.args, repr(m))
try: int("abc")
except (ValueError, TypeError) as e: print(type(e), e)
try: [].pop()
except IndexError as e: print(e)
try: {}.popitem()
except KeyError as e: print(e)
try: "abc".index("z")
except ValueError as e: print(e)
try: [1].remove(2)
except ValueError as e: print(e)
try: next(iter(()))
except StopIteration as e: print(repr(e), e.value)
try: import nonexistent_mod
except ImportError as e: print(type(e).__name__, e, e.name)
try: (lambda: (yield))().send(1)
except TypeError as e: print(e)
try: {1: 2}[3]
except KeyError as e: print(repr(e), e.args)
def rec(n): return rec(n + 1)
try: rec(0)
except RecursionError as e: print(e)
sys.exit(3)
