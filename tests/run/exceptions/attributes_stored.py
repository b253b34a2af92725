# Attributes that code stores into exceptions: new ones, args, __cause__, __traceback__; and those that Python sets itself.
class AppError(Exception):
    pass


try:
    try:
        raise ValueError("a", 1)
    except ValueError as e:
        e.extra = 5
        e.args = ("changed",)
        raise
except ValueError as e:
    print(e.extra, e.args, e, repr(e))


def tag(error, **values):
    error.values = values
    return error


for error in (ValueError("v"), AppError("app"), KeyError("k")):
    try:
        raise tag(error, code=3)
    except Exception as e:
        print(type(e).__name__, e.values, e)
e = AppError(1)
e.code = 7
print(e.code, hasattr(e, "code"), hasattr(AppError(), "code"), getattr(AppError(), "code", "none"))
try:
    ValueError("x").nothing
except AttributeError as e:
    print(e, e.name)
try:
    undefined_name
except NameError as e:
    print(e.name, e)
try:
    (5).missing
except AttributeError as e:
    print(e.name, e)
try:
    import no_such_module
except ImportError as e:
    print(e.name, e, type(e).__name__)
e = ValueError("x")
e.__cause__ = KeyError("k")
print(repr(e.__cause__), e.__suppress_context__, e.__context__)
e.__context__ = TypeError("t")
print(repr(e.__context__))
e.__traceback__ = None
print(e.__traceback__, e.with_traceback(None) is e)
try:
    raise e
except ValueError as z:
    print(z.__traceback__ is not None, z is e)
e.args = (1, 2)
print(e, e.args, str(e), repr(e))
e.args = ()
print(repr(e), str(e) == "")
try:
    try:
        raise KeyError("inner")
    except KeyError as inner:
        outer = AppError("outer")
        outer.__cause__ = inner
        raise outer
except AppError as e:
    print(repr(e.__cause__), e.__cause__ is e.__context__)
