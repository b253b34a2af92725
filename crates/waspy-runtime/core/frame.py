"""What a traceback tells of a frame: `tb.tb_frame`.

A frame is a place in the program: its variables are gone when the exception has left it, and where it has come to since
(`f_lineno`) nobody notes.
"""

from core.traceback import frame_text
from lowlevel.wasm import i32


class frame_code:
    """`frame.f_code`: of the function, what tracebacks print."""

    co_name: str
    co_filename: str

    def __init__(self, text: str) -> None:
        """From a frame as it is printed: `  File "NAME", line 3, in FUNCTION`, and lines of the program."""
        head = text[: text.find("\n")]
        quote = head.rfind('", line ')
        self.co_filename = head[8:quote]
        self.co_name = head[head.find(",", quote + 8) + 5 :]


class frame:
    """A frame of a traceback."""

    _site: i32

    def __init__(self, site: i32) -> None:
        self._site = site

    @property
    def f_code(self) -> frame_code:
        return frame_code(frame_text(self._site))
