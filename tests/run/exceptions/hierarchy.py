classes = [ValueError, KeyError, IndexError, ZeroDivisionError, OverflowError, UnicodeDecodeError, FileNotFoundError, RecursionError, NotImplementedError, StopIteration, UnboundLocalError, ModuleNotFoundError, AssertionError, AttributeError, KeyboardInterrupt, SystemExit]
for c in classes:
    print(c.__name__, issubclass(c, Exception), issubclass(c, LookupError), issubclass(c, ArithmeticError), issubclass(c, RuntimeError), issubclass(c, OSError))


def classify(n):
    try:
        if n == 0:
            [][1]
        elif n == 1:
            {}["k"]
        elif n == 2:
            1 // 0
        elif n == 3:
            int("x")
        elif n == 4:
            raise NotImplementedError("todo")
        elif n == 5:
            assert n != 5
        elif n == 6:
            2.0**5000
    except LookupError as e:
        return "lookup", type(e).__name__, str(e)
    except ArithmeticError as e:
        return "arithmetic", type(e).__name__, str(e)
    except ValueError as e:
        return "value", str(e)
    except Exception as e:
        return "other", type(e).__name__, str(e)
    return "fine"


print([classify(n) for n in range(8)])
