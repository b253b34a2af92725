# ExceptionGroup: construction, splitting, and except*.
eg = ExceptionGroup("eg", [ValueError(1), TypeError("t"), ExceptionGroup("inner", [ValueError(2), OSError("os")])])
print(str(eg), "|", eg.message, "|", len(eg.exceptions))
print(repr(eg))
print([type(e).__name__ for e in eg.exceptions])
match, rest = eg.split(ValueError)
print(repr(match))
print(repr(rest))
print(eg.subgroup((TypeError, OSError)))
print(eg.subgroup(lambda e: isinstance(e, ValueError) and e.args[0] > 1))
print(eg.subgroup(KeyError), eg.split(KeyError)[0])
print(isinstance(eg, Exception), isinstance(eg, BaseExceptionGroup), isinstance(eg, ExceptionGroup))
b = BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError()])
print(type(b).__name__, isinstance(b, Exception), b)
for args in [("m", []), ("m", [1]), ("m", 5), (3, [ValueError()])]:
    try:
        ExceptionGroup(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    ExceptionGroup("m", [KeyboardInterrupt()])
except TypeError as e:
    print(e)


def attempt(f):
    try:
        try:
            f()
        except* ValueError as e:
            print("values", e.exceptions)
        except* (TypeError, KeyError) as e:
            print("types", [repr(x) for x in e.exceptions])
        else:
            print("else")
        finally:
            print("finally")
    except BaseException as e:
        print("left", type(e).__name__, repr(e))


def nothing():
    pass


def naked():
    raise ValueError("naked")


def other():
    raise IndexError("other")


def group():
    raise ExceptionGroup("g", [ValueError(1), TypeError(2), ValueError(3)])


def group_rest():
    raise ExceptionGroup("g", [ValueError(1), OSError(2), ExceptionGroup("h", [KeyError(3), IndexError(4)])])


for f in (nothing, naked, other, group, group_rest):
    print(f.__name__)
    attempt(f)

try:
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError as e:
        raise KeyError("new") from e
    except* TypeError:
        raise
except ExceptionGroup as e:
    print(repr(e))
    print(repr(e.exceptions[0].__cause__), repr(e.exceptions[0].__context__))

try:
    try:
        raise ValueError("one")
    except* ValueError as e:
        print(type(e).__name__, e.exceptions, repr(e.message))
        raise RuntimeError("again")
except RuntimeError as e:
    print("naked new", repr(e), repr(e.__context__))

try:
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ExceptionGroup:
        pass
except TypeError as e:
    print(e)


class MyGroup(ExceptionGroup):
    def derive(self, excs):
        return MyGroup("derived " + self.message, excs)


m = MyGroup("mine", [ValueError(1), KeyError(2)])
yes, no = m.split(KeyError)
print(repr(yes), repr(no))
m.add_note("a note")
yes, no = m.split(KeyError)
print(yes.__notes__)
count = 0
for i in range(3):
    try:
        raise ExceptionGroup("loop", [ValueError(i)])
    except* ValueError as e:
        count += e.exceptions[0].args[0]
print(count)
try:
    raise eg
except Exception as e:
    print("as Exception", e)
