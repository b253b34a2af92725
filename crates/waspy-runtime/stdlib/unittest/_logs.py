"""What a block must log: `assertLogs`."""

from stdlib import logging


class _Capturing(logging.Handler):
    """Keeps what is logged."""

    def __init__(self):
        super().__init__()
        self.records = []
        self.output = []

    def emit(self, record):
        self.records.append(record)
        self.output.append(self.format(record))


class Logs:
    """Messages of a logger, of a level at least; kept as `records` and `output`. Or none of them."""

    def __init__(self, logger: object, level: object, none):
        self._given = logger
        self._level = logging.INFO if level is None else logging.getLevelNamesMapping()[level] if isinstance(level, str) else level
        self._none = none

    def __enter__(self):
        if isinstance(self._given, logging.Logger):
            self._logger = self._given
        else:
            self._logger = logging.getLogger(self._given)
        self._handler = _Capturing()
        self._handler.setLevel(self._level)
        self._handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
        self._before = (self._logger.handlers, self._logger.level, self._logger.propagate)
        self._logger.handlers = [self._handler]
        self._logger.setLevel(self._level)
        self._logger.propagate = False
        self.records = self._handler.records
        self.output = self._handler.output
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self._logger.handlers, level, self._logger.propagate = self._before
        self._logger.setLevel(level)
        if exc_value is not None:
            return False
        if self._none and self.records:
            self._fail(f"Unexpected logs found: {self.output!r}")
        if not self._none and not self.records:
            level_name = logging.getLevelName(self._level)
            self._fail(f"no logs of level {level_name} or higher triggered on {self._logger.name}")
        return False

    def _fail(self, text):
        raise AssertionError(text)
