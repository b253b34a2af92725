"""Groups of exceptions, and what `except*` does with them.

A group is split by a *matcher*, which says of an exception or of a group whether it is taken whole: by class, by a function
of the program, or one of given exceptions. What is split off has the shape of the group, and its place, cause, context
and notes.

Lang items: `BaseExceptionGroup`, `ExceptionGroup`, `star_clauses` and its methods.
"""

from core.exceptions import BaseException, Exception, RuntimeError, TypeError, ValueError, pack
from core.exceptions import args_repr
from core.handled import is_caught
from core.object import class_of, type_name
from core.str import StrBuilder
from core.traceback import append_exception_line, append_link, chain_of, frames_text
from lowlevel.array import resized_array
from lowlevel.layout import Type, is_subtype
from lowlevel.wasm import *


class BaseExceptionGroup(BaseException):
    """Several exceptions raised together."""

    message: str
    exceptions: tuple[BaseException]

    @staticmethod
    def _choose(message: object, exceptions: object, /) -> BaseExceptionGroup:
        """`BaseExceptionGroup(…)` of nothing but `Exception`s is an `ExceptionGroup`."""
        made = BaseExceptionGroup(message, exceptions)
        for one in made.exceptions:
            if not is_plain(one):
                return made
        return ExceptionGroup(message, exceptions)

    def __init__[T](self, message: str, exceptions: list[T], /) -> None:
        self._args = pack(message, exceptions)
        errors = list[BaseException]()
        for one in exceptions:
            if not isinstance(one, BaseException):
                no_exception(errors._n)
            else:
                errors.append(one)
        fill(self, message, errors)

    def __init__(self, message: object, exceptions: object, /) -> None:
        if not isinstance(message, str):
            raise TypeError("BaseExceptionGroup.__new__() argument 1 must be str, not " + type_name(message))
        if not isinstance(exceptions, list) and not isinstance(exceptions, tuple):
            raise TypeError("second argument (exceptions) must be a sequence")
        self._args = pack(message, exceptions)
        errors = list[BaseException]()
        for one in exceptions:
            if not isinstance(one, BaseException):
                no_exception(errors._n)
            else:
                errors.append(one)
        fill(self, message, errors)

    def derive(self, excs: list[BaseException], /) -> BaseExceptionGroup:
        """A group of the same kind: what `split` and `subgroup` make."""
        return make_group(self.message, excs)

    def derive[T](self, excs: list[T], /) -> BaseExceptionGroup:
        return BaseExceptionGroup(self.message, excs)

    def subgroup(self, condition: object, /) -> BaseExceptionGroup | None:
        return split_by(self, ByCondition(condition), False)[0]

    def split(self, condition: object, /) -> tuple[BaseExceptionGroup | None, BaseExceptionGroup | None]:
        return split_by(self, ByCondition(condition), True)

    def __str__(self) -> str:
        n = self.exceptions._len()
        return self.message + " (" + str(int_from_i32(n)) + " sub-exception" + ("" if n == 1 else "s") + ")"

    def __repr__(self) -> str:
        return args_repr(class_of(self)._name, self.args)

    def _write(self, builder: StrBuilder) -> None:
        GroupWriter(builder).group(self)


class ExceptionGroup(BaseExceptionGroup, Exception):
    """Several exceptions, none of them a bare `BaseException`."""


@cold
def no_exception(i: i32) -> None:
    raise ValueError("Item " + str(int_from_i32(i)) + " of second argument (exceptions) is not an exception")


def is_plain(error: BaseException) -> bool:
    """Is it an `Exception`?"""
    return isinstance(error, Exception) or isinstance(error, ExceptionGroup)


def fill(group: BaseExceptionGroup, message: str, errors: list[BaseException]) -> None:
    if not errors:
        raise ValueError("second argument (exceptions) must be a non-empty sequence")
    if is_plain(group):
        for one in errors:
            if not is_plain(one):
                name = class_of(group)._name
                text = "an ExceptionGroup" if name == "ExceptionGroup" else "'" + name + "'"
                raise TypeError("Cannot nest BaseExceptions in " + text)
    group.message = message
    group.exceptions = tuple(errors)


def make_group(message: str, errors: list[BaseException]) -> BaseExceptionGroup:
    for one in errors:
        if not is_plain(one):
            return BaseExceptionGroup(message, errors)
    return ExceptionGroup(message, errors)


# Splitting.


class ByKind:
    """Takes what `except` with this class, or tuple of classes, would catch."""

    _kind: object

    def __init__(self, kind: object) -> None:
        self._kind = kind

    def takes(self, error: BaseException) -> bool:
        return is_of_kind(error, self._kind)


class ByCondition:
    """The same, or what a function of the program says of it."""

    _condition: object
    _is_kind: bool

    def __init__(self, condition: object) -> None:
        self._condition = condition
        self._is_kind = is_kind(condition)
        if not self._is_kind and (isinstance(condition, Type) or not callable(condition)):
            raise TypeError("expected a function, exception type or tuple of exception types")

    def takes(self, error: BaseException) -> bool:
        if self._is_kind:
            return is_of_kind(error, self._condition)
        return bool(self._condition(error))


def is_kind(kind: object) -> bool:
    if isinstance(kind, tuple):
        for one in kind:
            if not is_kind(one):
                return False
        return True
    return isinstance(kind, Type) and is_subtype(kind, type_object[BaseException]())


def is_of_kind(error: BaseException, kind: object) -> bool:
    """The class objects do not say that a group of exceptions is one of them."""
    if isinstance(kind, tuple):
        for one in kind:
            if is_of_kind(error, one):
                return True
        return False
    if isinstance(kind, Type) and same(kind, type_object[Exception]()) and isinstance(error, ExceptionGroup):
        return True
    return is_caught(error, kind)


class ByIdentity:
    """Takes the exceptions that are in a list; groups never as a whole."""

    _errors: list[BaseException]

    def __init__(self, errors: list[BaseException]) -> None:
        self._errors = errors

    def takes(self, error: BaseException) -> bool:
        for one in self._errors:
            if is_same(one, error):
                return True
        return False


def split_by[M](
    group: BaseExceptionGroup, matcher: M, rest: bool
) -> tuple[BaseExceptionGroup | None, BaseExceptionGroup | None]:
    """What the matcher takes of the group, and, if that is asked for, what it leaves."""
    if matcher.takes(group):
        return group, None
    taken = list[BaseException]()
    left = list[BaseException]()
    for one in group.exceptions:
        if isinstance(one, BaseExceptionGroup):
            yes, no = split_by(one, matcher, rest)
            if yes is not None:
                taken.append(yes)
            if no is not None:
                left.append(no)
        elif matcher.takes(one):
            taken.append(one)
        else:
            left.append(one)
    if not taken:
        return None, group if rest else None
    return derived(group, taken), derived(group, left) if rest else None


def derived(group: BaseExceptionGroup, errors: list[BaseException]) -> BaseExceptionGroup | None:
    """A group of these with everything else that the group has."""
    if not errors:
        return None
    part = group.derive(errors)
    frames = group._frames
    if frames is not None:
        n = group._nframes
        part._frames = resized_array[i32](frames, n, n + 6)
        part._nframes = n
    part._cause = group._cause
    part.__context__ = group.__context__
    part.__suppress_context__ = group.__suppress_context__
    part._settled = True
    notes = group._notes
    if notes is not None:
        part._notes = list(notes)
    return part


# `except*`.


class star_clauses:
    """What is left of an exception between the clauses, and what they raised."""

    _error: BaseException
    _rest: BaseException | None
    _match: BaseExceptionGroup | None
    _again: list[BaseException]
    _raised: list[BaseException]

    def __init__(self, error: BaseException) -> None:
        self._error = error
        self._rest = error
        self._again = list[BaseException]()
        self._raised = list[BaseException]()

    def matches(self, kind: object) -> bool:
        """Does a clause take something?"""
        check_star(kind)
        rest = self._rest
        self._match = None
        if rest is None:
            return False
        if isinstance(rest, BaseExceptionGroup):
            match, left = split_by(rest, ByKind(kind), True)
            self._match = match
            if match is not None:
                self._rest = left
        elif is_of_kind(rest, kind):
            only = list[BaseException]()
            only.append(rest)
            group = make_group("", only)
            group._args = pack("", tuple(only))
            group._settled = True
            self._match = group
            self._rest = None
        return self._match is not None

    def match(self) -> BaseException:
        """What the clause takes."""
        match = self._match
        if match is None:
            raise RuntimeError("no exception is caught")
        return match

    def note(self, error: BaseException) -> None:
        """A clause was left by an exception: is it the one that it took, as that was?"""
        match = self._match
        if match is not None and is_same(match, error) and self._is_unchanged(match):
            self._again.append(error)
        else:
            self._raised.append(error)

    def _is_unchanged(self, match: BaseExceptionGroup) -> bool:
        error = self._error
        if not isinstance(error, BaseExceptionGroup):
            return True
        if match._nframes != error._nframes:
            return False
        cause, context = match._cause, match.__context__
        before, around = error._cause, error.__context__
        return is_same(cause, before) and is_same(context, around)

    def end(self) -> BaseException | None:
        """What goes on behind the clauses."""
        error, rest = self._error, self._rest
        if not isinstance(error, BaseExceptionGroup):
            if self._raised:
                return self._raised[0]
            return self._again[0] if self._again else rest
        if rest is not None:
            self._again.append(rest)
        back: BaseExceptionGroup | None = None
        if self._again:
            leaves = list[BaseException]()
            for one in self._again:
                add_leaves(leaves, one)
            back = split_by(error, ByIdentity(leaves), False)[0]
        if not self._raised:
            return back
        if back is not None:
            self._raised.append(back)
        group = make_group("", self._raised)
        group._settled = True
        return group


def is_same(a: BaseException | None, b: BaseException | None) -> bool:
    if a is None or b is None:
        return a is None and b is None
    return same(a, b)


def add_leaves(leaves: list[BaseException], error: BaseException) -> None:
    if isinstance(error, BaseExceptionGroup):
        for one in error.exceptions:
            add_leaves(leaves, one)
    else:
        leaves.append(error)


def check_star(kind: object) -> None:
    if isinstance(kind, tuple):
        for one in kind:
            check_star(one)
        return
    if not isinstance(kind, Type) or not is_subtype(kind, type_object[BaseException]()):
        raise TypeError("catching classes that do not inherit from BaseException is not allowed")
    if is_subtype(kind, type_object[BaseExceptionGroup]()):
        raise TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.")


# Text.

# Groups inside groups, and exceptions of a group, that are written.
DEEPEST: i32 = 10
WIDEST: i32 = 15


class GroupWriter:
    """Writes groups as trees: what is inside a group stands behind a line at the margin."""

    _builder: StrBuilder
    _depth: i32
    _open: bool

    def __init__(self, builder: StrBuilder) -> None:
        self._builder = builder

    def chain(self, error: BaseException) -> None:
        errors = chain_of(error)
        i = errors._n - 1
        while i >= 0:
            one = errors[int_from_i32(i)]
            if isinstance(one, BaseExceptionGroup):
                self.group(one)
            else:
                self.plain(one)
            if i > 0:
                link = StrBuilder(80)
                append_link(link, errors[int_from_i32(i - 1)])
                self.lines(link.finish(), "| ")
            i = i - 1

    def plain(self, error: BaseException) -> None:
        if error._nframes > 0:
            self.lines("Traceback (most recent call last):\n", "| ")
            self.lines(frames_text(error), "| ")
        self.last_lines(error)

    def last_lines(self, error: BaseException) -> None:
        text = StrBuilder(64)
        append_exception_line(text, error)
        notes = error._notes
        if notes is not None:
            for note in notes:
                text.append(note)
                text.append_byte(10)
        self.lines(text.finish(), "| ")

    def group(self, group: BaseExceptionGroup) -> None:
        if self._depth > DEEPEST:
            return self.lines("... (max_group_depth is 10)\n", "| ")
        outermost = self._depth == 0
        if outermost:
            self._depth = 1
        if group._nframes > 0:
            self.lines("Exception Group Traceback (most recent call last):\n", "+ " if outermost else "| ")
            self.lines(frames_text(group), "| ")
        self.last_lines(group)
        n = group.exceptions._len()
        shown = n if n <= WIDEST else WIDEST + 1
        i: i32 = 0
        while i < shown:
            if i == shown - 1:
                self._open = True
            self.indent()
            self._builder.append("+-+---------------- " if i == 0 else "  +---------------- ")
            self._builder.append(str(int_from_i32(i + 1)) if i < WIDEST else "...")
            self._builder.append(" ----------------\n")
            self._depth = self._depth + 1
            if i < WIDEST:
                self.chain(group.exceptions[int_from_i32(i)])
            else:
                more = n - WIDEST
                self.lines("and " + str(int_from_i32(more)) + " more exception" + ("s" if more > 1 else "") + "\n", "| ")
            if i == shown - 1 and self._open:
                self.indent()
                self._builder.append("+------------------------------------\n")
                self._open = False
            self._depth = self._depth - 1
            i = i + 1
        if outermost:
            self._depth = 0

    def indent(self) -> None:
        i: i32 = 0
        while i < self._depth:
            self._builder.append("  ")
            i = i + 1

    def lines(self, text: str, margin: str) -> None:
        """Lines of the text behind the margin."""
        start: i32 = 0
        i: i32 = 0
        while i < text._nbytes:
            if i == start:
                self.indent()
                if self._depth > 0:
                    self._builder.append(margin)
            byte = text._tail[i]
            self._builder.append_byte(byte)
            i = i + 1
            if byte == 10:
                start = i
