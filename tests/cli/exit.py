"""Shows its arguments and leaves with the first as exit code."""

import sys

print(sys.argv)
sys.exit(int(sys.argv[1]))
