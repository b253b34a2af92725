# dialect: typed
"""`io`: files in memory, of text (`io/_text.py`) and of bytes (`io/_bytes.py`)."""

from stdlib.io._base import BufferedIOBase, IOBase, TextIOBase
from stdlib.io._bytes import BytesIO
from stdlib.io._text import StringIO

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
DEFAULT_BUFFER_SIZE = 8192
