"""Which event loop runs, and what it is asked to call."""


class Handle:
    """A call that the loop makes once, unless it is cancelled before."""

    def __init__(self, callback, args, context):
        self._callback = callback
        self._args = args
        self._context = context
        self._cancelled = False

    def cancel(self):
        self._cancelled = True

    def cancelled(self):
        return self._cancelled

    def _run(self):
        if self._context is None:
            self._callback(*self._args)
            return
        before = self._context._enter()
        try:
            self._callback(*self._args)
        finally:
            self._context._leave(before)


class TimerHandle(Handle):
    """A call at a moment. Those of one moment are made in the order in which they were asked for."""

    def __init__(self, when, number, callback, args, context):
        super().__init__(callback, args, context)
        self._when = when
        self._number = number

    def when(self):
        return self._when

    def __lt__(self, other):
        if self._when == other._when:
            return self._number < other._number
        return self._when < other._when


class State:
    """What is the same for the whole program."""

    def __init__(self):
        self.running = None
        self.chosen = None
        self.current = None
        self.tasks = {}
        self.named = 0


state = State()


def get_running_loop():
    """The loop that runs now."""
    if state.running is None:
        raise RuntimeError("no running event loop")
    return state.running


def _get_running_loop():
    return state.running
