"""`sys.stdout`, `sys.stderr` and `sys.stdin` where the program assigns them: what they are then. The intrinsics say whether it
does so anywhere, and are decided when compiling: other programs write to the host and know nothing of this.

A stream that was not assigned yet is the host's; None drops what is written.
"""

from wasi.input import read_line
from wasi.output import stdout_flush, stdout_text

_out: object = None
_out_set: bool = False
_err: object = None
_err_set: bool = False
_in: object = None
_in_set: bool = False


@intrinsic("assigned.sys.stdout")
def stdout_is_assigned() -> bool: ...


@intrinsic("assigned.sys.stderr")
def stderr_is_assigned() -> bool: ...


@intrinsic("assigned.sys.stdin")
def stdin_is_assigned() -> bool: ...


def assign_stdout(stream: object) -> None:
    global _out, _out_set
    _out = stream
    _out_set = True


def assigned_stdout(otherwise: object) -> object:
    return _out if _out_set else otherwise


def write_to_stdout(text: str) -> None:
    if not _out_set:
        stdout_text(text)
        return
    stream = _out
    if stream is not None:
        stream.write(text)


def flush_stdout() -> None:
    if not _out_set:
        stdout_flush()
        return
    stream = _out
    if stream is not None:
        stream.flush()


def assign_stderr(stream: object) -> None:
    global _err, _err_set
    _err = stream
    _err_set = True


def assigned_stderr(otherwise: object) -> object:
    return _err if _err_set else otherwise


def assign_stdin(stream: object) -> None:
    global _in, _in_set
    _in = stream
    _in_set = True


def assigned_stdin(otherwise: object) -> object:
    return _in if _in_set else otherwise


def line_of_stdin() -> str:
    if not _in_set:
        return read_line()
    line = _in.readline()
    if isinstance(line, str):
        return line
    raise TypeError("object.readline() returned non-string")
