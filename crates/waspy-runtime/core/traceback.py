"""Tracebacks: frames noted while an exception unwinds, and the text that CPython 3.12 prints for an uncaught one.

A site is the compiler's number of a place in the program: file, function, line, text of the line, columns, and the site
it was inlined at. An exception holds the numbers of the sites it passed through, innermost first, so that a raise costs
one store a frame. Everything else is looked up in static tables when the text is made; a component that never
renders a traceback does not carry them.

Lang items: `traceback_add(site)`, `format_exception(error)`, `exit_code_of(error)`.
"""

from lowlevel.array import Array, new_array, resized_array
from lowlevel.wasm import i32, i32_div_u, i32_rem_u, i32_shr_u, i32_wrap_i64, int_from_i32, int_raw, new, same
from core.object import class_of, unbox_int
from core.str import StrBuilder


@intrinsic("site.file")
def site_file(site: i32) -> str: ...


@intrinsic("site.function")
def site_function(site: i32) -> str: ...


@intrinsic("site.line")
def site_line(site: i32) -> i32: ...


@intrinsic("site.text")
def site_text(site: i32) -> str: ...


@intrinsic("site.caller")
def site_caller(site: i32) -> i32: ...


# Columns in the stripped line, in characters, first | end << 16: all that raised, and the operator in it (the same without
# one). 0 when no marks are printed.


@intrinsic("site.columns")
def site_columns(site: i32) -> i32: ...


@intrinsic("site.marks")
def site_marks(site: i32) -> i32: ...


# Noting frames.


@intrinsic("exception.take")
def take_pending() -> BaseException: ...


@noinline
def traceback_add(site: i32) -> None:
    """Notes that the pending exception leaves, or is raised at, a site. It is taken meanwhile: what is called here tests for one."""
    error = take_pending()
    frames = error._frames
    n = error._nframes
    if frames is None:
        frames = new_array[i32](6)
        error._frames = frames
    elif n == frames._n:
        if n >= MOST_FRAMES:
            raise error
        frames = resized_array[i32](frames, n, n + n + 6)
        error._frames = frames
    frames._tail[n] = site
    error._nframes = n + 1
    raise error


# Frames beyond this are not noted (an endless recursion ends with RecursionError long before).
MOST_FRAMES: i32 = 10000


class traceback:
    """`__traceback__`: the frames of an exception from one on. Frames are innermost first, so `tb_next` goes down."""

    _frames: Array[i32]
    _at: i32

    @property
    def tb_lineno(self) -> int:
        return int_from_i32(site_line(self._frames._tail[self._at]))

    @property
    def tb_next(self) -> traceback | None:
        return _traceback_from(self._frames, self._at - 1)


def _traceback_from(frames: Array[i32], at: i32) -> traceback | None:
    if at < 0:
        return None
    result = new[traceback]()
    result._frames = frames
    result._at = at
    return result


def traceback_of(error: BaseException) -> traceback | None:
    frames = error._frames
    if frames is None:
        return None
    return _traceback_from(frames, error._nframes - 1)


def traceback_replace(error: BaseException, value: traceback | None) -> None:
    """`with_traceback`: the frames of another traceback; `None` forgets them."""
    if value is None:
        error._frames = None
        error._nframes = 0
    else:
        n = value._at + 1
        error._frames = resized_array[i32](value._frames, n, n + 6)
        error._nframes = n


# Rendering.


def format_exception(error: BaseException) -> str:
    """What is printed for an uncaught exception, with the exceptions before it; ends with a line end."""
    builder = StrBuilder(256)
    chain = _chain_of(error)
    i = chain._len() - 1
    while i >= 0:
        one = chain[int_from_i32(i)]
        _append_exception(builder, one)
        if i > 0:
            _append_link(builder, chain[int_from_i32(i - 1)])
        i = i - 1
    return builder.finish()


def exception_before(error: BaseException) -> BaseException | None:
    """The exception that is printed before this one."""
    if error.__cause__ is not None:
        return error.__cause__
    if error.__suppress_context__:
        return None
    return error.__context__


def _chain_of(error: BaseException) -> list[BaseException]:
    """The exception, the one before it, and so on; a circle is cut."""
    chain = list[BaseException]()
    one: BaseException | None = error
    while one is not None and not _is_in(chain, one):
        chain.append(one)
        one = exception_before(one)
    return chain


def _is_in(chain: list[BaseException], error: BaseException) -> bool:
    for one in chain:
        if same(one, error):
            return True
    return False


def _append_link(builder: StrBuilder, later: BaseException) -> None:
    if later.__cause__ is not None:
        builder.append("\nThe above exception was the direct cause of the following exception:\n\n")
    else:
        builder.append("\nDuring handling of the above exception, another exception occurred:\n\n")


def _append_exception(builder: StrBuilder, error: BaseException) -> None:
    frames = error._frames
    if frames is not None and error._nframes > 0:
        builder.append("Traceback (most recent call last):\n")
        _append_frames(builder, frames, error._nframes)
    append_exception_line(builder, error)
    notes = error._notes
    if notes is not None:
        for note in notes:
            builder.append(note)
            builder.append_byte(10)


def append_exception_line(builder: StrBuilder, error: BaseException) -> None:
    """`ValueError: text`; the module's name first unless it is `builtins` or `__main__`."""
    kind = class_of(error)
    if kind._module != "builtins" and kind._module != "__main__":
        builder.append(kind._module)
        builder.append_byte(46)
    builder.append(kind._name)
    text = exception_text(error)
    if text._nbytes != 0:
        builder.append(": ")
        builder.append(text)
    builder.append_byte(10)


def exception_text(error: BaseException) -> str:
    try:
        return str(error)
    except BaseException:
        return "<exception str() failed>"


def frames_text(error: BaseException) -> str:
    """The frames of an exception as CPython prints them."""
    frames = error._frames
    if frames is None:
        return ""
    builder = StrBuilder(128)
    _append_frames(builder, frames, error._nframes)
    return builder.finish()


def _append_frames(builder: StrBuilder, frames: Array[i32], count: i32) -> None:
    """Outermost first. After three times the same line, further ones are only counted."""
    last: i32 = 0
    repeats: i32 = 0
    i = count - 1
    while i >= 0:
        site = _outermost(frames._tail[i], 0)
        while site != 0:
            if last != 0 and _same_line(site, last):
                repeats = repeats + 1
            else:
                _append_repeats(builder, repeats)
                repeats = 0
            if repeats < 3:
                _append_frame(builder, site)
            last = site
            site = _outermost(frames._tail[i], site)
        i = i - 1
    _append_repeats(builder, repeats)


def _outermost(site: i32, below: i32) -> i32:
    """The frame of an inlined site that comes after `below` when read from outside (0: the first); 0 at the end."""
    if site == below:
        return 0
    one = site
    while True:
        caller = site_caller(one)
        if caller == below:
            return one
        one = caller


def _same_line(a: i32, b: i32) -> bool:
    if a == b:
        return True
    return site_line(a) == site_line(b) and site_function(a) == site_function(b) and site_file(a) == site_file(b)


def _append_repeats(builder: StrBuilder, repeats: i32) -> None:
    if repeats < 3:
        return
    builder.append("  [Previous line repeated ")
    _append_number(builder, repeats - 2)
    builder.append(" more time]\n" if repeats == 3 else " more times]\n")


def _append_number(builder: StrBuilder, n: i32) -> None:
    """A line number: the text of any `int` would bring arithmetic on large ones into every program."""
    if n > 9:
        _append_number(builder, i32_div_u(n, 10))
    builder.append_byte(48 + i32_rem_u(n, 10))


def _append_frame(builder: StrBuilder, site: i32) -> None:
    builder.append('  File "')
    builder.append(site_file(site))
    builder.append('", line ')
    _append_number(builder, site_line(site))
    builder.append(", in ")
    builder.append(site_function(site))
    builder.append_byte(10)
    text = site_text(site)
    if text._nbytes != 0:
        builder.append("    ")
        builder.append(text)
        builder.append_byte(10)
        _append_carets(builder, site)


def _append_carets(builder: StrBuilder, site: i32) -> None:
    """`~~~~^^~~~~` below what raised, `^` below its operator."""
    columns = site_columns(site)
    marks = site_marks(site)
    end = i32_shr_u(columns, 16)
    at: i32 = -4 if end != 0 else 0
    while at < end:
        mark: i32 = 32
        if at >= columns & 0xFFFF:
            mark = 94 if at >= marks & 0xFFFF and at < i32_shr_u(marks, 16) else 126
        builder.append_byte(mark)
        at = at + 1
    if end != 0:
        builder.append_byte(10)


def exit_code_of(error: BaseException) -> i32:
    """The exit code that an uncaught exception gives the program."""
    if not isinstance(error, SystemExit):
        return 1
    code = error.code
    if code is None:
        return 0
    if isinstance(code, int):
        return i32_wrap_i64(int_raw(unbox_int(code)))
    return 1


def exit_text_of(error: BaseException) -> str:
    """What an uncaught exception prints on stderr: a traceback, or the text given to `sys.exit`."""
    if not isinstance(error, SystemExit):
        return format_exception(error)
    code = error.code
    if code is None or isinstance(code, int):
        return ""
    return str(code) + "\n"
