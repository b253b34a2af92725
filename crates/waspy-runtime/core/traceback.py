"""Tracebacks: frames noted while an exception unwinds, and the text that CPython 3.12 prints for an uncaught one.

A site is a number of a place in the program, given when something can raise there. An exception holds the numbers of the
sites it passed through, innermost first, so that a raise costs one store a frame. What is printed for a site is static text and
four columns, so that a component needs little code to make it.

Lang items: `traceback_add(site)`, `format_exception(error)`, `exit_code_of(error)`.
"""

from lowlevel.array import Array, new_array, resized_array
from lowlevel.wasm import Ptr, i32, i32_div_u, i32_rem_u, i32_wrap_i64, int_from_i32, int_raw, memory_copy, new
from lowlevel.wasm import ptr_from_raw, ptr_raw, same, u8
from core.frame import frame
from core.object import class_of, unbox_int
from core.str import StrBuilder, new_str
from core.utf8 import count_points


# A row a site: address and bytes of the text that CPython prints for its line; the site it was inlined at, or 0. Where programs are
# not small the text is that of all sites in one line of a function, and a row goes on with what is marked below the line, in halves
# of words: the column where it begins, the operator in it, where it ends, the operator's end.
@intrinsic("site.frames")
def site_frames() -> Ptr[i32]: ...


# How many words a row has: 3 or 5.
@intrinsic("site.words")
def site_words() -> i32: ...


@intrinsic("site.line")
def site_line(site: i32) -> i32: ...


# Does a function of the program come to be called while it runs?
@intrinsic("program.recursive")
def program_recursive() -> bool: ...


# Noting frames.


@intrinsic("exception.take")
def take_pending() -> BaseException: ...


@amortised
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
    """`__traceback__`: the frames of an exception from one on. Frames are innermost first, so `tb_next` goes down; a place in a
    function that was inlined stands for several."""

    _frames: Array[i32]
    _at: i32
    # The frame that is looked at: the place itself, or one that it was inlined at.
    _site: i32

    @property
    def tb_lineno(self) -> int:
        return int_from_i32(site_line(self._site))

    @property
    def tb_next(self) -> traceback | None:
        return _traceback_below(self._frames, self._at, self._site)

    @property
    def tb_frame(self) -> frame:
        return frame(self._site)


def _traceback_below(frames: Array[i32], at: i32, above: i32) -> traceback | None:
    """The frame that comes after `above` in the place `at`, or the outermost one of the next place."""
    if frames._tail[at] == above:
        return _outermost(frames, at - 1)
    result = _outermost(frames, at)
    if result is not None:
        result._site = inlined_below(frames._tail[at], above)
    return result


def _outermost(frames: Array[i32], at: i32) -> traceback | None:
    if at < 0:
        return None
    result = new[traceback]()
    result._frames = frames
    result._at = at
    result._site = inlined_below(frames._tail[at], 0)
    return result


def inlined_below(site: i32, above: i32) -> i32:
    """The frame that comes after `above` (0: before all) among those of a place and what it was inlined at, from outside."""
    row = _row(site)
    while row[2] != above:
        site = row[2]
        row = _row(site)
    return site


def traceback_of(error: BaseException) -> traceback | None:
    frames = error._frames
    if frames is None:
        return None
    return _outermost(frames, error._nframes - 1)


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
    chain = chain_of(error)
    i = chain._len() - 1
    while i >= 0:
        one = chain[int_from_i32(i)]
        one._write(builder)
        if i > 0:
            append_link(builder, chain[int_from_i32(i - 1)])
        i = i - 1
    return builder.finish()


def exception_before(error: BaseException) -> BaseException | None:
    """The exception that is printed before this one."""
    if error.__cause__ is not None:
        return error.__cause__
    if error.__suppress_context__:
        return None
    return error.__context__


def chain_of(error: BaseException) -> list[BaseException]:
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


def append_link(builder: StrBuilder, later: BaseException) -> None:
    if later.__cause__ is not None:
        builder.append("\nThe above exception was the direct cause of the following exception:\n\n")
    else:
        builder.append("\nDuring handling of the above exception, another exception occurred:\n\n")


def append_exception(builder: StrBuilder, error: BaseException) -> None:
    if error._nframes > 0:
        builder.append("Traceback (most recent call last):\n")
        builder.append(frames_text(error))
    append_exception_line(builder, error)
    append_notes(builder, error)


def append_notes(builder: StrBuilder, error: BaseException) -> None:
    notes = error._notes
    if notes is not None:
        for note in notes:
            builder.append(note)
            builder.append_byte(10)


def append_exception_line(builder: StrBuilder, error: BaseException) -> None:
    """`ValueError: text`; the module's name first unless it is `builtins` or `__main__`."""
    kind = class_of(error)
    builder.append(kind.__qualname__ if kind.__module__ == "__main__" else kind._shown())
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
    size = write_frames(ptr_from_raw[u8](0), error)
    text = new_str(size, size)
    write_frames(text._tail, error)
    text._len = count_points(text._tail, size)
    return text


def write_frames(to: Ptr[u8], error: BaseException) -> i32:
    """Writes the frames, unless there is no place for them; how many bytes they are. Outermost first. After three times the
    same line, further ones are only counted."""
    frames = error._frames
    if frames is None:
        return 0
    done: i32 = 0
    last: i32 = 0
    repeats: i32 = 0
    i = error._nframes - 1
    while i >= 0:
        site = frames._tail[i]
        above: i32 = 0
        while above != site:
            # The frame that comes after `above`, as `inlined_below` finds it: in line here, every component has it.
            one = site
            row = _row(one)
            while row[2] != above:
                one = row[2]
                row = _row(one)
            above = one
            if program_recursive():
                if row[0] == last:
                    repeats = repeats + 1
                else:
                    done = done + _write_repeats(to, done, repeats)
                    repeats = 0
                last = row[0]
            if repeats < 3:
                done = done + _write_frame(to, done, row)
        i = i - 1
    if program_recursive():
        done = done + _write_repeats(to, done, repeats)
    return done


def sites_of(tb: traceback) -> list[int]:
    """The places of a traceback, outermost first, those too where functions were inlined."""
    sites = list[int]()
    one: traceback | None = tb
    while one is not None:
        sites.append(int_from_i32(one._site))
        one = one.tb_next
    return sites


def frame_text(site: i32) -> str:
    """What is printed for a place, when an exception comes from there."""
    row = _row(site)
    size = _write_frame(ptr_from_raw[u8](0), 0, row)
    text = new_str(size, size)
    _write_frame(text._tail, 0, row)
    text._len = count_points(text._tail, size)
    return text


@inline
def _row(site: i32) -> Ptr[i32]:
    return site_frames() + site * site_words()


def _write_frame(to: Ptr[u8], at: i32, row: Ptr[i32]) -> i32:
    n = _write(to, at, ptr_from_raw[u8](row[0]), row[1])
    if site_words() == 3:
        return n
    end = row[4] & 65535
    if end == 0:
        return n
    if ptr_raw(to) != 0:
        _write_marks(to + (at + n), row, end)
    return n + end + 5


def _write_marks(to: Ptr[u8], row: Ptr[i32], end: i32) -> None:
    begin = row[3] & 65535
    mark = row[3] >> 16 & 65535
    mark_end = row[4] >> 16 & 65535
    column: i32 = -4
    while column < end:
        sign: i32 = 126
        if column < begin:
            sign = 32
        elif mark <= column and column < mark_end:
            sign = 94
        to[0] = sign
        to = to + 1
        column = column + 1
    to[0] = 10


@inline
def _write(to: Ptr[u8], at: i32, text: Ptr[u8], n: i32) -> i32:
    if ptr_raw(to) != 0:
        memory_copy(to + at, text, n)
    return n


def _write_repeats(to: Ptr[u8], at: i32, repeats: i32) -> i32:
    if repeats < 3:
        return 0
    builder = StrBuilder(48)
    builder.append("  [Previous line repeated ")
    _append_number(builder, repeats - 2)
    builder.append(" more time]\n" if repeats == 3 else " more times]\n")
    text = builder.finish()
    return _write(to, at, text._tail, text._nbytes)


def _append_number(builder: StrBuilder, n: i32) -> None:
    """The text of any `int` would bring arithmetic on large ones into every program."""
    if n > 9:
        _append_number(builder, i32_div_u(n, 10))
    builder.append_byte(48 + i32_rem_u(n, 10))


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
