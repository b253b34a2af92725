# dialect: typed
"""`io`: files of text (`io/_text_file.py`) and of bytes (`io/_binary.py`) on the host, and in memory (`io/_text.py`, `io/_bytes.py`).
"""

from stdlib.io._base import BufferedIOBase, IOBase, TextIOBase, UnsupportedOperation
from stdlib.io._binary import BufferedRandom, BufferedReader, BufferedWriter, FileIO
from stdlib.io._bytes import BytesIO
from stdlib.io._open import open
from stdlib.io._text import StringIO
from stdlib.io._text_file import TextIOWrapper

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
DEFAULT_BUFFER_SIZE = 8192
