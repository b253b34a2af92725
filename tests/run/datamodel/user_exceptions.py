# Exception classes of the program: args, str, repr, attributes, hierarchies.
class AppError(Exception):
    """Base of the app."""


class WithInit(AppError):
    def __init__(self, code, message="default"):
        super().__init__(message)
        self.code = code


class WithStr(AppError):
    def __str__(self):
        return "custom str of " + repr(self.args)


class NoSuper(AppError):
    def __init__(self, a, b):
        self.a = a
        self.b = b


class Multi(KeyError, AppError):
    pass


for e in (
    AppError(),
    AppError("one"),
    AppError("one", 2),
    WithInit(5),
    WithInit(6, "msg"),
    WithStr(1, 2),
    NoSuper("x", "y"),
    Multi("key"),
    KeyError("k"),
    KeyError(),
    KeyError(1, 2),
    ValueError(None),
    StopIteration(5),
    SystemExit(3),
    UnicodeError("u"),
):
    print(type(e).__name__, "|", str(e), "|", repr(e), "|", e.args)
try:
    raise WithInit(code=7)
except AppError as e:
    print(e.code, e, type(e) is WithInit, isinstance(e, WithInit))
try:
    raise WithStr
except AppError as e:
    print(e)
try:
    raise Multi("m")
except (ValueError, AppError) as e:
    print(repr(e), isinstance(e, LookupError))
try:
    WithInit()
except TypeError as e:
    print(e)
for bad in (5, "text", int, None, AppError):
    try:
        raise bad
    except BaseException as e:
        print(type(e).__name__, e)
e = AppError("n")
e.add_note("note one")
e.add_note("note two")
print(e.__notes__)
try:
    e.add_note(5)
except TypeError as err:
    print(err)
print(AppError("a") == AppError("a"), AppError.__mro__[1].__name__, AppError.__doc__)
