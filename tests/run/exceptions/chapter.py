def show(action):
    try:
        print("value", action())
    except BaseException as e:
        print(type(e).__name__, e.args, repr(e), str(e))

def raiser(e):
    raise e

for e in (ValueError("a"), ValueError(), ValueError("a", 1), KeyError("k"), KeyError(), KeyError(1, 2), IndexError("i"), OSError("x"), StopIteration(5), SystemExit(3), KeyboardInterrupt(), RuntimeError(None), AssertionError("m"), NotImplementedError, Exception, ZeroDivisionError("z"), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"), AttributeError("attr"), NameError("n"), ImportError("imp"), RecursionError("r"), FileNotFoundError(2, "msg"), TypeError(["list"]), ArithmeticError(1.5)):
    show(lambda: raiser(e))
class MyError(Exception):
    def __init__(self, code, text="default"):
        super().__init__(code, text)
        self.code = code
    def __str__(self):
        return f"[{self.code}] {self.args[1]}"
class Child(MyError): pass
class Plain(Exception): pass
show(lambda: raiser(MyError(5))); show(lambda: raiser(Child(6, "c"))); show(lambda: raiser(Plain("p", "q"))); show(lambda: raiser(Plain))
print(issubclass(Child, MyError), issubclass(KeyError, LookupError), issubclass(FileNotFoundError, OSError), issubclass(ZeroDivisionError, ArithmeticError), isinstance(MyError(1), Exception), MyError.__mro__[1].__name__)
def order(kind):
    log = []
    try:
        try:
            log.append("try")
            if kind: raise kind("x")
        except KeyError as e:
            log.append("key"); raise ValueError("from key") from e
        except (IndexError, TypeError):
            log.append("pair"); raise
        else:
            log.append("else")
        finally:
            log.append("finally")
    except Exception as e:
        log.append((type(e).__name__, type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__))
    return log
for k in (None, KeyError, IndexError, OSError): print(order(k))
def ret():
    try: return "try"
    finally: print("cleanup")
def override():
    for i in range(3):
        try: continue
        finally:
            if i == 1: break
    return i
def swallow():
    try: raise ValueError
    finally: return "swallowed"
print(ret(), override(), swallow())
try:
    try: 1 / 0
    except ZeroDivisionError: [][1]
except IndexError as e: print(repr(e.__context__), e.__cause__)
try: raise ValueError("x") from None
except ValueError as e: print(e.__cause__, e.__suppress_context__)
e = ValueError("note"); e.add_note("one"); e.add_note("two"); print(e.__notes__)
try: e.add_note(5)
except TypeError as t: print(t)
try: raise 5
except TypeError as t: print(t)
try: raise ValueError from 5
except TypeError as t: print(t)
try: assert 1 == 2, ("tuple", 3)
except AssertionError as a: print(a, a.args)
try: assert []
except AssertionError as a: print(repr(a))
try: undefined_name
except NameError as n: print(n)
try: (5).nothing
except AttributeError as a: print(a)
def gen():
    try:
        yield 1
    except GeneratorExit: print("closed"); raise
    except ValueError as v: yield f"got {v}"
g = gen(); next(g); print(g.throw(ValueError("in"))); g.close()
h = gen(); next(h); h.close()
eg = ExceptionGroup("g", [ValueError(1), OSError("o")]); print(eg, repr(eg))
try:
    try: raise KeyError("a")
    finally: print("fin")
except LookupError as l: print("lookup", l)
def deep(n): return deep(n + 1)
try: deep(0)
except RecursionError as r: print(type(r).__name__, str(r)[:32])
x = ValueError("eq"); print(x == ValueError("eq"), x == x, hash(x) == hash(x), x.with_traceback(None) is x, x.__traceback__)
