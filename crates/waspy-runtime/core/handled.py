"""The exception that is being handled: what `raise` alone raises again, and the context of what is raised meanwhile.

`handled` is set where an `except` clause, or a `finally` on the way of an exception, begins, and put back on every exit
from it. Whatever raises looks at nothing: the context of a new exception is settled where it is caught, or where it
leaves a clause, since clauses that began after the raise are over by then. A `raise` of an exception that exists
already unsettles it.

Lang items: `enter_handler`, `leave_handler`, `reraise`, `swap_handled`, `raise_existing`, `is_caught`.
"""

from lowlevel.layout import Type, is_subtype
from lowlevel.wasm import same, type_object
from core.object import class_of

handled: BaseException | None = None


@inline
@noraise
def enter_handler(error: BaseException | None) -> BaseException | None:
    """A clause begins (with `None`: a `finally` that no exception runs through); what was handled before."""
    global handled
    before = handled
    if error is not None:
        settle(error)
        handled = error
    return before


@inline
@noraise
def leave_handler(raised: BaseException | None, before: BaseException | None) -> None:
    """A clause ends, by an exception or otherwise."""
    global handled
    if raised is not None:
        settle(raised)
    handled = before


@noraise
def settle(error: BaseException) -> None:
    """What is handled now is the context of an exception that was raised since."""
    if error._settled:
        return
    error._settled = True
    context = handled
    if context is not None and not same(context, error):
        _cut(context, error)
        error.__context__ = context


@noraise
def _cut(chain: BaseException, error: BaseException) -> None:
    """A chain of contexts that leads to the error ends before it."""
    one = chain
    while True:
        before = one.__context__
        if before is None:
            return
        if same(before, error):
            one.__context__ = None
            return
        one = before


@inline
@noraise
def swap_handled(error: BaseException | None) -> BaseException | None:
    """A generator stops or goes on inside a clause: what it handles is handled by it alone."""
    global handled
    before = handled
    handled = error
    return before


@inline
@noraise
def raise_existing(error: BaseException) -> BaseException:
    """`raise error` of an exception that may have been raised before."""
    error._settled = False
    return error


def reraise() -> BaseException:
    """`raise` alone."""
    error = handled
    if error is None:
        raise RuntimeError("No active exception to reraise")
    return error


# `except` with a class or a tuple that is known when running.


def is_caught(error: BaseException, kind: object) -> bool:
    if isinstance(kind, tuple):
        for one in kind:
            _check_class(one)
        for one in kind:
            if is_caught(error, one):
                return True
        return False
    return is_subtype(class_of(error), _check_class(kind))


def _check_class(kind: object) -> Type:
    if isinstance(kind, Type) and is_subtype(kind, type_object[BaseException]()):
        return kind
    raise TypeError("catching classes that do not inherit from BaseException is not allowed")


def handled_error() -> BaseException | None:
    """What `sys.exc_info()` tells of."""
    return handled
