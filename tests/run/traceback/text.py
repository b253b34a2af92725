import traceback
def f(x): return 1 // x
try: f(0)
except ZeroDivisionError as e:
    print(traceback.format_exc(), end="")
    print(traceback.format_exception(e))
    print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e))
    traceback.print_exc()
try:
    try: f(0)
    except ZeroDivisionError as e:
        e.add_note("a note")
        raise ValueError("bad") from e
except ValueError as e:
    print(traceback.format_exc()); print("".join(traceback.format_exception(type(e), e, e.__traceback__, chain=False)))
    traceback.print_exception(e)
import io
out = io.StringIO()
try: {}["k"]
except KeyError: traceback.print_exc(file=out)
print(out.getvalue())
print(repr(traceback.format_exc()))
