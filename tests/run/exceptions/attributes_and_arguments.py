# What exceptions carry: args, str, repr, notes, causes, attributes of each class.
for e in (Exception(), Exception("a"), Exception("a", 1), ValueError("x"), KeyError("k"), KeyError(1, 2), KeyError(), IndexError("i"), StopIteration(5), StopIteration(), SystemExit(3), SystemExit(), OSError("just text"), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"), AttributeError("at"), NameError("nm"), AssertionError(), ZeroDivisionError("z"), NotImplementedError(), KeyboardInterrupt(), GeneratorExit(), ImportError("im", name="mod")):
    print(type(e).__name__, repr(e), "|", str(e), "|", e.args)
print(StopIteration(7).value, SystemExit(4).code, SystemExit("bye").code, SystemExit().code)
e = UnicodeEncodeError("ascii", "é", 0, 1, "why")
print(e.encoding, e.object, e.start, e.end, e.reason)


class Custom(Exception):
    def __init__(self, code, detail="none"):
        super().__init__(f"code {code}")
        self.code = code
        self.detail = detail


class Shown(ValueError):
    def __str__(self):
        return "shown:" + ",".join(map(str, self.args))


class Plain(Custom):
    pass


for make in (lambda: Custom(1), lambda: Custom(2, detail="d"), lambda: Plain(3), lambda: Shown(1, 2)):
    try:
        raise make()
    except Custom as e:
        print("Custom", type(e).__name__, e, e.args, e.code, e.detail)
    except ValueError as e:
        print("ValueError", type(e).__name__, e, repr(e), e.args)
try:
    try:
        raise ValueError("first")
    except ValueError as first:
        raise KeyError("second") from first
except KeyError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try:
        {}["a"]
    except KeyError:
        raise ValueError("plain")
except ValueError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    raise ValueError("v") from None
except ValueError as e:
    print(e.__cause__, e.__context__, e.__suppress_context__)
e = ValueError("noted")
e.add_note("one")
e.add_note("two")
print(e.__notes__, e.args, e.with_traceback(None) is e, e.__traceback__)
try:
    e.add_note(5)
except TypeError as err:
    print("TypeError:", err)
for call in (lambda: (_ for _ in ()).throw(ValueError("thrown")), lambda: 1 / 0, lambda: [][0], lambda: {}["k"], lambda: int("x"), lambda: None.x, lambda: "a" + 1, lambda: next(iter([]))):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, "|", e, "|", e.args, "|", isinstance(e, (LookupError, ArithmeticError)))
print(issubclass(KeyError, LookupError), issubclass(bool, int), Exception.__name__, ValueError("a") == ValueError("a"), len({ValueError, ValueError, KeyError}))
