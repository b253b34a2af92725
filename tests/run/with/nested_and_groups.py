class CM:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self): print("enter", self.name); return self
    def __exit__(self, t, v, tb): print("exit", self.name, t and t.__name__, v); return self.swallow
try:
    with CM("a") as a, CM("b", True) as b:
        print(a.name, b.name); raise KeyError("k")
    print("after")
    with CM("c"): 1 / 0
except ZeroDivisionError as e: print("caught", e, e.__context__)
def f():
    for i in range(3):
        with CM(i):
            if i == 1: return i
print(f())
try:
    try: raise ValueError("one")
    except ValueError as e: raise TypeError("two") from e
except TypeError as e: print(repr(e.__cause__), e.__suppress_context__, e.add_note("note"), e.__notes__)
try: raise ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError(2), KeyError(3)])])
except* TypeError as g: print(g.exceptions)
except* (ValueError, KeyError) as g: print(g.exceptions, len(g.exceptions))
