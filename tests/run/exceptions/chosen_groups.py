def f(errs):
    raise BaseExceptionGroup("x", errs)
errors = []
errors.append(ValueError(1))
try:
    f(errors)
except ExceptionGroup as e:
    print(type(e).__name__, e.exceptions)
class CM:
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        errs = [v]
        raise BaseExceptionGroup("y", errs)
try:
    with CM():
        int("x")
except ExceptionGroup as e:
    print(type(e).__name__, e.exceptions)
g = BaseExceptionGroup("mixed", [ValueError(1), KeyboardInterrupt()])
print(type(g).__name__, repr(g))
print(type(BaseExceptionGroup("plain", (ValueError(1), KeyError("k")))).__name__)
print(type(BaseExceptionGroup("nested", [ExceptionGroup("in", [TypeError()])])).__name__)
class Mine(BaseExceptionGroup):
    pass
print(type(Mine("own", [ValueError(1)])).__name__, isinstance(Mine("own", [ValueError(1)]), Exception))
for bad in ((3, [ValueError()]), ("x", []), ("x", [3]), ("x", 3)):
    try:
        BaseExceptionGroup(*bad)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
