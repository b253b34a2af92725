# dialect: typed
"""What `atexit` leaves to be called when the program has ended (`wasi/command.py`, by way of the intrinsic `program.exit`)."""

_run: object = None


def call_at_exit(run: object) -> None:
    """This function, without arguments, is called at the end."""
    global _run
    _run = run


def run_at_exit() -> None:
    run = _run
    if run is not None:
        run()
