# dialect: typed
"""Places of programs: where a function of the library was called, for warnings and logs, and what tracebacks tell."""

from core.traceback import frame_text
from lowlevel.wasm import *


@intrinsic("site.here")
def call_site() -> int:
    """As the default of a parameter: the number of the place of the call; 0 where the library or a dispatcher calls."""
    ...


class Place:
    """A line of the program: the file, the number, the function and the text."""

    filename: str
    lineno: int
    name: str
    line: str

    def __init__(self, frame: str) -> None:
        self._take(frame)

    def _take(self, frame: str) -> None:
        """Takes a frame as it is printed apart: `  File "NAME", line 3, in FUNCTION`, and the text in the next line."""
        lines = frame.splitlines()
        head = lines[0]
        quote = head.rfind('", line ')
        comma = head.find(",", quote + 8)
        self.filename = head[8:quote]
        self.lineno = int(head[quote + 8 : comma])
        self.name = head[comma + 5 :]
        self.line = lines[1].strip() if len(lines) > 1 else ""


def place_of(site: int) -> Place | None:
    """The place with a number that `call_site` gave."""
    if site == 0:
        return None
    return Place(frame_text(i32_wrap_i64(int_raw(site))))
