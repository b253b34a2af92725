"""Counts lines and words of files, for the commands in run.md."""

import os
import sys


def plural(n, word):
    return f"{n} {word}" if n == 1 else f"{n} {word}s"


failed = False
for path in sys.argv[1:]:
    try:
        with open(path) as file:
            lines = file.readlines()
    except OSError as e:
        print(f"{e.strerror}: {path!r}")
        failed = True
        continue
    print(f"{path}: {plural(len(lines), 'line')}, {plural(sum(len(l.split()) for l in lines), 'word')}")
if len(os.environ) == 1:
    print("LANG=" + os.environ["LANG"])
if failed:
    sys.exit(1)
