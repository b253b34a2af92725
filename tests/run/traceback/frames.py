"""traceback and friends: what programs ask of exceptions."""
import sys
import traceback


def inner(n):
    return 10 // n


def outer(n):
    try:
        return inner(n)
    except ZeroDivisionError as e:
        raise ValueError("outer failed") from e


try:
    outer(0)
except ValueError as e:
    print(traceback.format_exception_only(e))
    print(len(traceback.format_exception(e)) > 3)
    tb = traceback.extract_tb(e.__traceback__)
    for frame in tb:
        print(frame.name, frame.lineno, frame.line, frame.filename.split("/")[-1] != "")
    print(len(tb), tb[-1].name)
    print(traceback.format_tb(e.__traceback__)[0].split(", ")[1:])
    kind, value, tb = sys.exc_info()
    print(kind.__name__, value, tb.tb_lineno)
    print("".join(traceback.format_exception(kind, value, tb)).splitlines()[-1])
    first = tb.tb_next
    filename, lineno, name, line = traceback.extract_tb(tb)[0]
    print(lineno, name, line, traceback.extract_tb(tb)[0][1], len(traceback.extract_tb(tb, limit=1)), first.tb_lineno)
    print(traceback.format_list(traceback.extract_tb(tb)) == traceback.format_tb(tb), repr(traceback.extract_tb(tb)[-1]).split(", ")[1])
    traceback.print_tb(tb, file=sys.stdout)
print(traceback.extract_tb(None))
