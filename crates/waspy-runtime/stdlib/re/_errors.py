# dialect: typed
"""`re.error`: what is wrong with a pattern, and where."""

from stdlib.re._text import shown_text


class error(Exception):
    """A pattern that is none."""

    msg: str
    pattern: object
    pos: int | None
    lineno: int | None
    colno: int | None

    def __init__(self, msg: str, pattern: object = None, pos: int | None = None) -> None:
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = None
        self.colno = None
        text = msg
        if pos is not None:
            text = text + " at position " + str(pos)
            before = shown_text(pattern)[:pos]
            self.lineno = before.count("\n") + 1
            self.colno = pos - before.rfind("\n")
            if "\n" in shown_text(pattern):
                text = text + " (line " + str(self.lineno) + ", column " + str(self.colno) + ")"
        super().__init__(text)
