"""A program as a command: runs the main module, reports an uncaught exception, flushes, ends with its code."""

from lowlevel.wasm import i32
from core.traceback import exit_code_of, exit_text_of
from wasi.abi import program_end, program_exit, program_main
from wasi.io import exit_with_code, read_arguments
from wasi.output import output_failed, stderr_bytes, stdout_flush


def run() -> i32:
    """Exported as `wasi:cli/run@0.2.0#run`: 0 is `ok`, 1 is `err`; other exit codes leave through `exit-with-code`."""
    code: i32 = 0
    try:
        program_main()
    except BaseException as error:
        code = report(error)
    program_exit()
    program_end()
    stdout_flush()
    if output_failed() and code == 0:
        return 1
    return code


def start() -> None:
    """Exported as `_start` to hosts with preview 1 of WASI."""
    code = run()
    if code != 0:
        exit_with_code(code)


@noinline
def report(error: BaseException) -> i32:
    """Prints what CPython prints for an uncaught exception; its exit code."""
    code = exit_code_of(error)
    text = exit_text_of(error)
    stderr_bytes(text._tail, text._nbytes)
    if isinstance(error, SystemExit) and code & 255 > 1:
        program_exit()
        program_end()
        stdout_flush()
        exit_with_code(code & 255)
    return 1 if code & 255 != 0 else 0


_argv: list[str] | None = None


def arguments() -> list[str]:
    """`sys.argv`: the program's arguments, its name first; always the same list."""
    global _argv
    values = _argv
    if values is None:
        values = read_arguments()
        _argv = values
    return values
