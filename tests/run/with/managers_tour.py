# with & context managers
from contextlib import contextmanager, suppress, closing, nullcontext
log = []
class R:
    def __init__(self, n, fail=None): self.n, self.fail = n, fail
    def __enter__(self):
        log.append("enter " + self.n)
        if self.fail == "enter": raise RuntimeError("enter " + self.n)
        return self
    def __exit__(self, *exc):
        log.append(f"exit {self.n} {exc[0].__name__ if exc[0] else None}")
        if self.fail == "exit": raise RuntimeError("exit " + self.n)
        return self.fail == "swallow"
def run(*rs):
    log.clear()
    try:
        with rs[0] as a, rs[1] as b:
            log.append("body")
            raise KeyError("x")
    except Exception as e: log.append(repr(e) + " from " + repr(e.__context__))
    return log
print(run(R("a"), R("b")))
print(run(R("a"), R("b", "swallow")))
print(run(R("a", "swallow"), R("b", "enter")))
print(run(R("a"), R("b", "exit")))
@contextmanager
def cm(x):
    log.append("start")
    try: yield x * 2
    except ValueError as e: log.append("handled " + str(e))
    finally: log.append("end")
log.clear()
with cm(5) as v: log.append(v)
with cm(1): raise ValueError("oops")
print(log)
with suppress(ZeroDivisionError, KeyError): 1 / 0
def f():
    with R("ret"): return "value"
log.clear(); print(f(), log)
def g():
    for i in range(3):
        with R(str(i)):
            if i == 1: break
log.clear(); g(); print(log)
with (R("m") as m, R("n") as n): print(m.n, n.n)
with nullcontext(5) as q: print(q)
class Ch:
    def close(self): print("closed")
with closing(Ch()) as c: print(type(c).__name__)
try:
    with 5: pass
except TypeError as e: print(e)
class NoExit:
    def __enter__(self): pass
try:
    with NoExit(): pass
except TypeError as e: print(e)
d = {}
with R("t") as d["k"]: pass
print(d["k"].n)
with R("tup") as t: pass
