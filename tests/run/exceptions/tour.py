# exceptions 2
import sys
class ValidationError(ValueError):
    def __init__(self, field, value):
        self.field, self.value = field, value
        super().__init__(f"{field}: bad {value!r}")
try: raise ValidationError("age", -1)
except ValueError as e: print(type(e).__name__, e, e.field, e.value, e.args)
def f():
    try: raise ValueError("inner")
    except ValueError as e: raise RuntimeError("outer") from e
    finally: print("cleanup")
try: f()
except RuntimeError as e: print(e, repr(e.__cause__), e.__suppress_context__)
try:
    try: 1 / 0
    except ZeroDivisionError: raise KeyError("k") from None
except KeyError as e: print(e.__cause__, e.__suppress_context__, type(e.__context__).__name__)
def g(n):
    try:
        if n == 0: raise IndexError("i")
        if n == 1: raise TypeError("t")
        if n == 2: return "returned"
        if n == 3: raise Exception("generic")
        if n == 4: sys.exit(3)
    except IndexError: return "index"
    except (TypeError, ValueError) as e: return f"tv {e}"
    except Exception as e: return f"exc {e}"
    else: return "else"
    finally: print("f", n)
for i in range(6):
    try: print(g(i))
    except SystemExit as e: print("exit", e.code)
def nested():
    try:
        try: raise ValueError(1)
        finally: print("inner finally")
    except ValueError as e:
        try: raise
        except ValueError as e2: print(e is e2)
        return "done"
print(nested())
def loop():
    out = []
    for i in range(4):
        try:
            if i % 2: continue
            out.append(i)
        except Exception: pass
        else: out.append("else")
        finally: out.append("fin")
    return out
print(loop())
try: raise ValueError
except ValueError as e: print(repr(e), e.args, len(str(e)))
e1 = ValueError("a", 2); print(str(e1), repr(e1), e1.args[1])
try: raise e1
except ValueError as e: print(e is e1)
def retry(n):
    tries = 0
    while True:
        try:
            tries += 1
            if tries < n: raise ConnectionError(f"try {tries}")
            return tries
        except ConnectionError as e: print(e)
print(retry(3))
class Ctx:
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        print(t.__name__ if t else None, v, tb is not None)
        return True
with Ctx(): raise KeyError("sup")
print(sys.exc_info()[0])
try: raise KeyError("x")
except KeyError: print(sys.exc_info()[0].__name__)
for exc in [ValueError("v"), KeyError("k"), OSError("nf"), StopIteration(5), Exception(), UnicodeError("u"), NotImplementedError()]:
    print(type(exc).__name__, "|", exc, "|", repr(exc))
try: int("x", 99)
except ValueError as e: print(e)
for bad in ["[][0]", "{}['q']", "1/0", "'a'+1", "int('z')", "None.x", "len(5)"]:
    fn = {"[][0]": lambda: [][0], "{}['q']": lambda: {}["q"], "1/0": lambda: 1 / 0, "'a'+1": lambda: "a" + 1, "int('z')": lambda: int("z"), "None.x": lambda: None.x, "len(5)": lambda: len(5), }[bad]
    try: fn()
    except Exception as e: print(bad, type(e).__name__, e)
def rec(n): return rec(n + 1)
try: rec(0)
except RecursionError as e: print(type(e).__name__, str(e)[:32])
try:
    raise ValueError("with note")
except ValueError as e:
    e.add_note("n1"); e.add_note("n2"); print(e.__notes__)
assert True, "never"
try: assert [], "empty"
except AssertionError as e: print(e)
