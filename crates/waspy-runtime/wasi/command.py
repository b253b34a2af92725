"""A program as a `wasi:cli` command: runs the main module, reports an uncaught exception, flushes, ends with its code."""

from lowlevel.memory import adopt_array
from lowlevel.wasm import i32, ptr_cast, ptr_from_raw, u8
from core.str import str_from_utf8
from core.traceback import exit_code_of, exit_text_of
from wasi.abi import program_main
from wasi.io import exit_with_code, get_arguments, return_area
from wasi.output import output_failed, stderr_bytes, stdout_flush


def run() -> i32:
    """Exported as `wasi:cli/run@0.2.0#run`: 0 is `ok`, 1 is `err`; other exit codes leave through `exit-with-code`."""
    code: i32 = 0
    try:
        program_main()
    except BaseException as error:
        code = report(error)
    stdout_flush()
    if output_failed() and code == 0:
        return 1
    return code


@noinline
def report(error: BaseException) -> i32:
    """Prints what CPython prints for an uncaught exception; its exit code."""
    code = exit_code_of(error)
    text = exit_text_of(error)
    stderr_bytes(text._tail, text._nbytes)
    if isinstance(error, SystemExit) and code & 255 > 1:
        stdout_flush()
        exit_with_code(code & 255)
    return 1 if code & 255 != 0 else 0


_argv: list[str] | None = None


def arguments() -> list[str]:
    """`sys.argv`: the program's arguments, its name first; always the same list."""
    global _argv
    values = _argv
    if values is None:
        values = _read_arguments()
        _argv = values
    return values


def _read_arguments() -> list[str]:
    result = ptr_cast[i32](return_area())
    get_arguments(return_area())
    n = result[1]
    table = adopt_array[i32](ptr_from_raw[u8](result[0]), n + n)
    values = list[str]()
    i: i32 = 0
    while i < n:
        size = table._tail[i + i + 1]
        text = adopt_array[u8](ptr_from_raw[u8](table._tail[i + i]), size)
        values.append(str_from_utf8(text._tail, size))
        i = i + 1
    return values
