"""Never ends by itself, for the limits in run.md."""

import sys
import time

kept = [list(range(100000)) for _ in range(100)] if "grow" in sys.argv else []
started = time.monotonic() if "wait" in sys.argv else 0
while True:
    pass
