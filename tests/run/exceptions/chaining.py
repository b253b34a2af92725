def show(e):
    print(repr(e), "cause", repr(e.__cause__), "context", repr(e.__context__), e.__suppress_context__)


try:
    try:
        raise ValueError("first")
    except ValueError:
        raise KeyError("second")
except KeyError as e:
    show(e)
try:
    try:
        raise ValueError("first")
    except ValueError as v:
        raise KeyError("second") from v
except KeyError as e:
    show(e)
try:
    try:
        raise ValueError("first")
    except ValueError:
        raise KeyError("second") from None
except KeyError as e:
    show(e)
try:
    raise TypeError from ValueError("c")
except TypeError as e:
    show(e)
try:
    raise TypeError("x") from 5
except TypeError as e:
    show(e)
try:
    try:
        1 / 0
    finally:
        {}["k"]
except KeyError as e:
    show(e)
