"""traceback: exceptions as lists of text, chains, groups, notes, and the parts of a stack."""
import io
import traceback


def inner(n):
    return 10 // n


def outer(n):
    try:
        return inner(n)
    except ZeroDivisionError as error:
        raise ValueError(f"bad {n}") from error


def other():
    try:
        {}["key"]
    except KeyError:
        return int("x")


def bare():
    raise SystemError


def silent():
    try:
        1 / 0
    except ZeroDivisionError:
        raise RuntimeError("quiet") from None


def noted():
    error = ValueError("with notes")
    error.add_note("first note")
    error.add_note("second\nnote")
    raise error


for f in (lambda: inner(0), lambda: outer(0), other, bare, silent, noted):
    try:
        f()
    except Exception as error:
        print("".join(traceback.format_exception(error)))
        print(traceback.format_exception_only(error))
        print(traceback.format_exc() == "".join(traceback.format_exception(error)))
        frames = traceback.extract_tb(error.__traceback__)
        print([(frame.name, frame.line) for frame in frames][1:])
        print(len(traceback.format_tb(error.__traceback__)), traceback.format_tb(error.__traceback__, 1)[0].split(", in ")[1])
        out = io.StringIO()
        traceback.print_exception(error, file=out, chain=False)
        print(out.getvalue().splitlines()[-1])
        print("".join(traceback.format_list(frames[-1:])))
try:
    outer(0)
except ValueError as error:
    out = io.StringIO()
    traceback.print_exc(file=out)
    traceback.print_tb(error.__traceback__, file=out)
    print(out.getvalue())
    cause = error.__cause__
    print(type(cause).__name__, cause.__traceback__ is not None, error.__suppress_context__, error.__context__ is cause)
print(traceback.format_exc())


class Odd(Exception):
    def __str__(self):
        return "odd\nlines"


print(traceback.format_exception_only(Odd()), traceback.format_exception_only(ValueError("")), traceback.format_exception_only(KeyError("k")))
