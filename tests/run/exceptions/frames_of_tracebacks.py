import traceback, sys
def lvl(): raise ValueError("tb")
def mid():
    try: lvl()
    except ValueError as ex:
        tb = ex.__traceback__
        print(tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_next)
        return tb
t = mid()
def names(tb):
    out = []
    while tb:
        out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return out
print(names(t))
def rec(n):
    if n == 0:
        return 1 / n
    return rec(n - 1)
def outer(n):
    return rec(n) + 1
try: outer(3)
except ZeroDivisionError as e:
    print(names(e.__traceback__), [f.name for f in traceback.extract_tb(e.__traceback__)])
    print(e.__traceback__.tb_frame.f_code.co_filename.endswith(".py"))
try: lvl()
except ValueError as ex:
    tb = ex.__traceback__
    while tb: print(tb.tb_lineno); tb = tb.tb_next
class C:
    def method(self): return [x for x in self.gen()]
    def gen(self):
        yield 1
        raise LookupError
try: C().method()
except LookupError as e: print(names(e.__traceback__))
try: (lambda: {}["a"])()
except KeyError as e: print(names(e.__traceback__), names(sys.exc_info()[2]))
