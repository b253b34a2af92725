"""Files that nobody closes.

CPython closes a file when the last reference to it goes. Here that moment is not known: what was written is given to the host
before any file is opened or asked for its size, and at the end of the program; the file itself stays open until then. So what
another part of the program has written and not flushed is seen where CPython does not show it yet.
"""

import os

kept = open("unwritten.tmp", "w")
kept.write("buffered")
print(os.path.getsize("unwritten.tmp"))
kept.close()
os.remove("unwritten.tmp")
