"""What is printed in a block goes somewhere else."""

from stdlib import sys


class redirect_stdout:
    """`sys.stdout` is another stream in the block."""

    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        self._old_targets.append(sys.stdout)
        sys.stdout = self._new_target
        return self._new_target

    def __exit__(self, exc_type, exc_value, traceback):
        sys.stdout = self._old_targets.pop()


class redirect_stderr:
    """`sys.stderr` is another stream in the block."""

    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        self._old_targets.append(sys.stderr)
        sys.stderr = self._new_target
        return self._new_target

    def __exit__(self, exc_type, exc_value, traceback):
        sys.stderr = self._old_targets.pop()
