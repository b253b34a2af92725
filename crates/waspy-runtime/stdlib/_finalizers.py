"""`__del__` and the callbacks of weak references: called behind the statement that let go of the object, and at the end."""

from core.weak import ReferenceType, find_all, find_dead, is_watched, look_now, may_settle, next_due, settled
from stdlib import sys, traceback


def settle():
    """Calls what has to be called now."""
    if is_watched() and may_settle():
        while find_dead():
            _call_due()
        settled()


def settle_now():
    """The same where the statement lets go of something for sure."""
    look_now()
    settle()


def _call_due():
    """Was there anything to call?"""
    called = False
    while True:
        due = next_due()
        if due is None:
            return called
        called = True
        try:
            if isinstance(due, ReferenceType):
                due._ended()
            else:
                due.__del__()
        except BaseException as error:
            sys.stderr.write(f"Exception ignored in: {type(due).__name__}\n")
            traceback.print_exception(error)


def settle_at_end():
    """The end of a program: everything dies."""
    may_settle()
    find_all()
    while _call_due():
        find_all()
