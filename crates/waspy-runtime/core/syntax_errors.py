"""`SyntaxError` and those below it: a text, and the place in a file that it is about."""

from core.exceptions import TypeError
from core.object import class_of, unbox_int
from core.str import StrBuilder
from core.traceback import append_notes, frames_text


class SyntaxError(Exception):
    """Text that is not Python (or not a literal). A second argument is the place: file, line, column, the line's text, its end."""

    msg: object
    filename: object
    lineno: object
    offset: object
    text: object
    end_lineno: object
    end_offset: object
    print_file_and_line: object

    def __init__(self, text: str) -> None:
        self._text = text
        self.msg = text

    def __init__(self, *args: object) -> None:
        self._args = args
        n = args._len()
        if n > 0:
            self.msg = args[0]
        if n == 2:
            self._place(list[object](args[1]))

    def _place(self, place: list[object]) -> None:
        n = len(place)
        if n < 4:
            raise TypeError("function takes at least 4 arguments (" + str(n) + " given)")
        if n > 6:
            raise TypeError("function takes at most 6 arguments (" + str(n) + " given)")
        if n == 5:
            raise TypeError("end_offset must be provided when end_lineno is provided")
        self.filename = place[0]
        self.lineno = place[1]
        self.offset = place[2]
        self.text = place[3]
        if n == 6:
            self.end_lineno = place[4]
            self.end_offset = place[5]

    def __str__(self) -> str:
        text = str(self.msg)
        file = self.filename
        line = self.lineno
        if isinstance(file, str):
            name = file[file.rfind("/") + 1 :]
            if isinstance(line, int):
                return text + " (" + name + ", line " + str(line) + ")"
            return text + " (" + name + ")"
        if isinstance(line, int):
            return text + " (line " + str(line) + ")"
        return text


    def _write(self, builder: StrBuilder) -> None:
        """What is printed where nobody catches it: the place comes after the frames."""
        if self._nframes > 0:
            builder.append("Traceback (most recent call last):\n")
            builder.append(frames_text(self))
        if self.lineno is not None:
            self._write_place(builder)
        builder.append(class_of(self)._shown())
        builder.append(": " + (str(self.msg) if self.msg is not None else "<no detail available>"))
        if self.lineno is None and self.filename is not None:
            builder.append(" (" + str(self.filename) + ")")
        builder.append_byte(10)
        append_notes(builder, self)

    def _write_place(self, builder: StrBuilder) -> None:
        file = self.filename
        builder.append('  File "' + ("<string>" if file is None else str(file)) + '", line ' + str(self.lineno) + "\n")
        text = self.text
        if not isinstance(text, str):
            return
        line = text.rstrip("\n")
        shown = line.lstrip(" \n\f")
        builder.append("    " + shown + "\n")
        at = self.offset
        if isinstance(at, int):
            self._write_marks(builder, shown, unbox_int(at), len(line) - len(shown))

    def _write_marks(self, builder: StrBuilder, shown: str, at: int, spaces: int) -> None:
        """Marks below what is wrong in the line, of which `spaces` characters are not shown."""
        last = self.end_offset
        end = unbox_int(last) if isinstance(last, int) else 0
        if end == 0 or end == at or end == -1:
            end = at + 1
        begin = at - 1 - spaces
        if begin < 0:
            return
        builder.append("    ")
        for c in shown[:begin]:
            builder.append(c if c.isspace() else " ")
        builder.append("^" * (end - at) + "\n")


class IndentationError(SyntaxError):
    """Wrong indentation."""


class TabError(IndentationError):
    """Tabs and spaces mixed."""
