# dialect: typed
"""`traceback`: exceptions as text, as they are printed when nobody catches them."""

from core.handled import handled_error
from core.str import StrBuilder
from core.traceback import append_exception_line, append_link, chain_of, frame_text, frames_text, sites_of, traceback
from lowlevel.wasm import *
from stdlib._places import Place
from wasi.output import stderr_text


def format_exc(limit: None = None, chain: bool = True) -> str:
    """The exception that is being handled."""
    error = handled_error()
    return "NoneType: None\n" if error is None else _text(error, chain)


def print_exc(limit: None = None, *, chain: bool = True) -> None:
    stderr_text(format_exc(None, chain))


def print_exc[F](limit: None = None, *, file: F, chain: bool = True) -> None:
    if file is None:
        stderr_text(format_exc(None, chain))
    else:
        file.write(format_exc(None, chain))


def format_exception(exc: BaseException, /, *, chain: bool = True) -> list[str]:
    """The lines; each ends with a line end."""
    return _lines(exc, chain)


def format_exception(
    exc: object, /, value: BaseException, tb: object = None, limit: None = None, chain: bool = True
) -> list[str]:
    return _lines(value, chain)


def print_exception(exc: BaseException, /, *, chain: bool = True) -> None:
    stderr_text(_text(exc, chain))


def print_exception(exc: object, /, value: BaseException, tb: object = None, *, chain: bool = True) -> None:
    stderr_text(_text(value, chain))


def print_exception[F](exc: BaseException, /, *, file: F, chain: bool = True) -> None:
    if file is None:
        stderr_text(_text(exc, chain))
    else:
        file.write(_text(exc, chain))


def print_exception[F](
    exc: object, /, value: BaseException, tb: object = None, *, file: F, chain: bool = True
) -> None:
    print_exception(value, file=file, chain=chain)


def format_exception_only(exc: BaseException, /) -> list[str]:
    """The line with the class and the text, and notes."""
    return _line(exc)


def format_exception_only(exc: object, /, value: BaseException) -> list[str]:
    return _line(value)


def _line(error: BaseException) -> list[str]:
    builder = StrBuilder(64)
    append_exception_line(builder, error)
    lines = [builder.finish()]
    notes = error._notes
    if notes is not None:
        for note in notes:
            for line in note.split("\n"):
                lines.append(line + "\n")
    return lines


def _lines(error: BaseException, chain: bool) -> list[str]:
    """A text for each sentence, each frame, each exception and each note."""
    lines = list[str]()
    errors = chain_of(error) if chain else [error]
    i = len(errors) - 1
    while i >= 0:
        one = errors[i]
        if one._nframes > 0:
            lines.append("Traceback (most recent call last):\n")
            _add_frames(lines, frames_text(one))
        lines.extend(_line(one))
        if i > 0:
            builder = StrBuilder(80)
            append_link(builder, errors[i - 1])
            lines.append(builder.finish())
        i = i - 1
    return lines


def _add_frames(lines: list[str], text: str) -> None:
    """Each frame with the lines of the program that belong to it."""
    for line in text.splitlines(True):
        if line.startswith("    "):
            lines[-1] = lines[-1] + line
        else:
            lines.append(line)


def _text(error: BaseException, chain: bool) -> str:
    return "".join(_lines(error, chain))


# Frames one by one.


class FrameSummary(Place):
    """A frame of a traceback; it unpacks as (filename, lineno, name, line)."""

    _text: str

    def __init__(self, text: str) -> None:
        self._take(text)
        self._text = text

    def _items(self) -> tuple[object]:
        return tuple[object]([self.filename, self.lineno, self.name, self.line])

    def __len__(self) -> int:
        return 4

    def __iter__(self) -> Iter[tuple[object]]:
        return iter(self._items())

    def __getitem__(self, index: int) -> object:
        return self._items()[index]

    def __repr__(self) -> str:
        return "<FrameSummary file " + self.filename + ", line " + str(self.lineno) + " in " + self.name + ">"


def extract_tb(tb: traceback | None, limit: int | None = None) -> list[FrameSummary]:
    """The frames of a traceback, outermost first; with a limit the first of them, with a negative one the last."""
    frames = list[FrameSummary]()
    if tb is not None:
        for site in sites_of(tb):
            frames.append(FrameSummary(frame_text(i32_wrap_i64(int_raw(site)))))
    if limit is None:
        return frames
    return frames[:limit] if limit >= 0 else frames[limit:]


def _add_repeats(texts: list[str], times: int) -> None:
    """A frame that is there again and again is shown three times."""
    if times > 3:
        more = times - 3
        texts.append("  [Previous line repeated " + str(more) + (" more time]\n" if more == 1 else " more times]\n"))


def format_list(extracted_list: list[FrameSummary]) -> list[str]:
    """The text of each frame."""
    texts = list[str]()
    last = ""
    times = 0
    for frame in extracted_list:
        place = frame.filename + ":" + str(frame.lineno) + ":" + frame.name
        if place != last:
            _add_repeats(texts, times)
            last = place
            times = 0
        times = times + 1
        if times <= 3:
            texts.append(frame._text)
    _add_repeats(texts, times)
    return texts


def format_tb(tb: traceback | None, limit: int | None = None) -> list[str]:
    return format_list(extract_tb(tb, limit))


def print_tb(tb: traceback | None, limit: int | None = None) -> None:
    stderr_text("".join(format_tb(tb, limit)))


def print_tb[F](tb: traceback | None, limit: int | None = None, *, file: F) -> None:
    text = "".join(format_tb(tb, limit))
    if file is None:
        stderr_text(text)
    else:
        file.write(text)
