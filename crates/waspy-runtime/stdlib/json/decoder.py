# dialect: typed
"""`json.decoder`: what is raised for text that is no JSON, and the class that reads texts."""

from core.exceptions import pack
from stdlib.json._decoder import JSONDecoder


class JSONDecodeError(ValueError):
    """Names the place of the mistake."""

    msg: str
    doc: str
    pos: int
    lineno: int
    colno: int

    def __init__(self, msg: str, doc: str, pos: int) -> None:
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = doc.count("\n", 0, pos) + 1
        self.colno = pos - doc.rfind("\n", 0, pos)

    def _make_args(self) -> tuple[object]:
        return pack(str(self))

    def __str__(self) -> str:
        place = "line " + str(self.lineno) + " column " + str(self.colno) + " (char " + str(self.pos) + ")"
        return self.msg + ": " + place

    def __repr__(self) -> str:
        return "JSONDecodeError(" + repr(str(self)) + ")"
