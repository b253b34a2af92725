"""`logging`: messages with a level, from loggers with names to handlers that write them."""

from stdlib import sys
from stdlib import time
from stdlib import traceback
from stdlib._places import call_site, place_of

NOTSET = 0
DEBUG = 10
INFO = 20
WARNING = 30
WARN = WARNING
ERROR = 40
CRITICAL = 50
FATAL = CRITICAL

_names = {NOTSET: "NOTSET", DEBUG: "DEBUG", INFO: "INFO", WARNING: "WARNING", ERROR: "ERROR", CRITICAL: "CRITICAL"}
_levels = {
    "CRITICAL": CRITICAL, "FATAL": FATAL, "ERROR": ERROR, "WARN": WARNING, "WARNING": WARNING, "INFO": INFO,
    "DEBUG": DEBUG, "NOTSET": NOTSET,
}

BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"


def getLevelName(level: object):
    if isinstance(level, int) and level in _names:
        return _names[level]
    if isinstance(level, str) and level in _levels:
        return _levels[level]
    return f"Level {level}"


def getLevelNamesMapping():
    return _levels.copy()


def addLevelName(level, levelName):
    _names[level] = levelName
    _levels[levelName] = level


def _checked(level: object):
    if isinstance(level, int):
        return level
    if isinstance(level, str):
        if level not in _levels:
            raise ValueError(f"Unknown level: {level!r}")
        return _levels[level]
    raise TypeError(f"Level not an integer or a valid string: {level!r}")


class LogRecord:
    """A message that was logged, and where: that of the call, whatever `stacklevel` says (`tests/cpydiff/warning_places.py`)."""

    def __init__(self, name, level, msg: object, args: object, exc_info: object, extra: object, site=0):
        self.name = name
        self.levelno = level
        self.levelname = str(getLevelName(level))
        self.msg = msg
        if isinstance(args, tuple) and len(args) == 1 and isinstance(args[0], dict) and args[0]:
            args = args[0]
        self.args = args
        self.exc_info = exc_info
        self.exc_text = None
        self.created = time.time()
        self.msecs = int(self.created * 1000) % 1000
        self.relativeCreated = (self.created - _state.start) * 1000
        self.threadName = "MainThread"
        self.processName = "MainProcess"
        self.message = ""
        self.asctime = ""
        self.extra = extra
        place = place_of(site)
        if place is None:
            self.pathname, self.lineno, self.funcName = "(unknown file)", 0, "(unknown function)"
        else:
            self.pathname, self.lineno, self.funcName = place.filename, place.lineno, place.name
        self.filename = self.pathname[self.pathname.rfind("/") + 1 :]
        self.module = self.filename.removesuffix(".py")

    def getMessage(self):
        text = str(self.msg)
        return text % self.args if self.args else text

    def _fields(self):
        fields = {
            "name": self.name, "levelno": self.levelno, "levelname": self.levelname, "message": self.message,
            "asctime": self.asctime, "msg": self.msg, "created": self.created, "msecs": self.msecs,
            "relativeCreated": self.relativeCreated, "threadName": self.threadName, "processName": self.processName,
            "pathname": self.pathname, "filename": self.filename, "module": self.module, "lineno": self.lineno,
            "funcName": self.funcName,
        }
        if isinstance(self.extra, dict):
            for key in self.extra:
                fields[key] = self.extra[key]
        return fields

    def __repr__(self):
        return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'


class Formatter:
    """Makes text of records."""

    default_time_format = "%Y-%m-%d %H:%M:%S"

    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
        if style not in ("%", "{", "$"):
            raise ValueError("Style must be one of: %,{,$")
        if fmt is None:
            fmt = {"%": "%(message)s", "{": "{message}", "$": "${message}"}[style]
        self._fmt = fmt
        self.datefmt = datefmt
        self._style = style
        self._defaults = defaults

    def usesTime(self):
        return "asctime" in self._fmt

    def formatTime(self, record, datefmt=None):
        moment = time.localtime(record.created)
        if datefmt:
            return time.strftime(datefmt, moment)
        return f"{time.strftime(self.default_time_format, moment)},{record.msecs:03d}"

    def formatException(self, ei):
        return "".join(traceback.format_exception(ei)).rstrip("\n")

    def formatMessage(self, record):
        fields = record._fields()
        if self._defaults is not None:
            merged = dict(self._defaults)
            merged.update(fields)
            fields = merged
        try:
            if self._style == "%":
                return self._fmt % fields
            if self._style == "{":
                return self._fmt.format_map(fields)
        except KeyError as error:
            raise ValueError(f"Formatting field not found in record: {error}")
        text = self._fmt
        for key in fields:
            text = text.replace("${" + key + "}", str(fields[key]))
        return text

    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info is not None and record.exc_text is None:
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            text = text + ("" if text.endswith("\n") else "\n") + record.exc_text
        return text


class Filter:
    """Lets records of a logger and those below it through."""

    def __init__(self, name=""):
        self.name = name

    def filter(self, record):
        if self.name == "" or record.name == self.name:
            return True
        return record.name.startswith(self.name + ".")


class _Filtered:
    """What has filters: objects with `filter`, or functions."""

    def __init__(self):
        self.filters = []

    def addFilter(self, filter: object):
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter: object):
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        for each in self.filters:
            passes = each.filter(record) if hasattr(each, "filter") else each(record)
            if not passes:
                return False
        return True


class Handler(_Filtered):
    """Does something with records."""

    def __init__(self, level: object = NOTSET):
        super().__init__()
        self.level = _checked(level)
        self.formatter = None
        self.name = None

    def setLevel(self, level: object):
        self.level = _checked(level)

    def setFormatter(self, fmt):
        self.formatter = fmt

    def format(self, record):
        return (_state.formatter if self.formatter is None else self.formatter).format(record)

    def handle(self, record):
        if self.filter(record):
            self.emit(record)
            return True
        return False

    def emit(self, record):
        raise NotImplementedError("emit must be implemented by Handler subclasses")

    def flush(self):
        pass

    def close(self):
        pass


class NullHandler(Handler):
    """Does nothing."""

    def handle(self, record):
        return False

    def emit(self, record):
        pass


class StreamHandler(Handler):
    """Writes to a stream; that of errors unless another is given."""

    terminator = "\n"

    def __init__(self, stream: object = None):
        super().__init__()
        self.stream = sys.stderr if stream is None else stream

    def flush(self):
        if hasattr(self.stream, "flush"):
            self.stream.flush()

    def setStream(self, stream: object):
        if stream is self.stream:
            return None
        old = self.stream
        self.stream = stream
        return old

    def emit(self, record):
        self.stream.write(self.format(record) + self.terminator)
        self.flush()


class FileHandler(StreamHandler):
    """Writes to a file."""

    def __init__(self, filename, mode="a", encoding=None, delay=False):
        self.baseFilename = filename
        super().__init__(open(filename, "w" if mode == "w" else "a"))

    def close(self):
        self.stream.close()


class _LastResort(StreamHandler):
    """Writes messages of programs that have set nothing up, from warnings on."""


class Logger(_Filtered):
    """Where a part of a program says what happens. What it does not know, the logger above does."""

    def __init__(self, name, level: object = NOTSET):
        super().__init__()
        self.name = name
        self.level = _checked(level)
        self.parent = None
        self.propagate = True
        self.handlers = []
        self.disabled = False

    def setLevel(self, level: object):
        self.level = _checked(level)

    def getEffectiveLevel(self):
        logger = self
        while logger is not None:
            if logger.level:
                return logger.level
            logger = logger.parent
        return NOTSET

    def isEnabledFor(self, level):
        return not self.disabled and level > _state.disabled and level >= self.getEffectiveLevel()

    def addHandler(self, hdlr):
        if hdlr not in self.handlers:
            self.handlers.append(hdlr)

    def removeHandler(self, hdlr):
        if hdlr in self.handlers:
            self.handlers.remove(hdlr)

    def hasHandlers(self):
        logger = self
        while logger is not None:
            if logger.handlers:
                return True
            if not logger.propagate:
                break
            logger = logger.parent
        return False

    def getChild(self, suffix):
        return getLogger(suffix if self.name == "root" else f"{self.name}.{suffix}")

    def debug(self, msg: object, *args: object, exc_info: object = None, extra: object = None, stacklevel=1, _site=call_site()):
        self._log(DEBUG, msg, args, exc_info, extra, _site)

    def info(self, msg: object, *args: object, exc_info: object = None, extra: object = None, stacklevel=1, _site=call_site()):
        self._log(INFO, msg, args, exc_info, extra, _site)

    def warning(self, msg: object, *args: object, exc_info: object = None, extra: object = None, stacklevel=1, _site=call_site()):
        self._log(WARNING, msg, args, exc_info, extra, _site)

    def error(self, msg: object, *args: object, exc_info: object = None, extra: object = None, stacklevel=1, _site=call_site()):
        self._log(ERROR, msg, args, exc_info, extra, _site)

    def critical(self, msg: object, *args: object, exc_info: object = None, extra: object = None, stacklevel=1, _site=call_site()):
        self._log(CRITICAL, msg, args, exc_info, extra, _site)

    fatal = critical

    def exception(self, msg: object, *args: object, exc_info: object = True, extra: object = None, stacklevel=1, _site=call_site()):
        self._log(ERROR, msg, args, exc_info, extra, _site)

    def log(self, level: object, msg: object, *args: object, exc_info: object = None, extra: object = None, stacklevel=1, _site=call_site()):
        if not isinstance(level, int):
            raise TypeError("level must be an integer")
        self._log(level, msg, args, exc_info, extra, _site)

    def _log(self, level, msg: object, args: object, exc_info: object, extra: object, site=0):
        if not self.isEnabledFor(level):
            return
        error = None
        if isinstance(exc_info, BaseException):
            error = exc_info
        elif exc_info:
            error = sys.exception()
        if isinstance(extra, dict):
            for key in extra:
                if key in ("message", "asctime", "name", "msg", "args", "levelname", "levelno"):
                    raise KeyError(f"Attempt to overwrite {key!r} in LogRecord")
        self.handle(LogRecord(self.name, level, msg, args, error, extra, site))

    def handle(self, record):
        if not self.disabled and self.filter(record):
            self.callHandlers(record)

    def callHandlers(self, record):
        found = False
        logger = self
        while logger is not None:
            for handler in logger.handlers:
                found = True
                if record.levelno >= handler.level:
                    handler.handle(record)
            logger = logger.parent if logger.propagate else None
        if not found and record.levelno >= WARNING:
            _LastResort().handle(record)

    def __repr__(self):
        kind = "RootLogger" if self.name == "root" else "Logger"
        return f"<{kind} {self.name} ({getLevelName(self.getEffectiveLevel())})>"


class LoggerAdapter:
    """A logger that adds something to each message."""

    def __init__(self, logger, extra: object = None):
        self.logger = logger
        self.extra = extra

    def process(self, msg, kwargs):
        kwargs["extra"] = self.extra
        return msg, kwargs

    def log(self, level, msg: object, *args: object, _site=call_site()):
        if self.logger.isEnabledFor(level):
            msg, kwargs = self.process(msg, {})
            self.logger._log(level, msg, args, kwargs.get("exc_info"), kwargs.get("extra"), _site)

    def debug(self, msg: object, *args: object, _site=call_site()):
        self.log(DEBUG, msg, *args, _site=_site)

    def info(self, msg: object, *args: object, _site=call_site()):
        self.log(INFO, msg, *args, _site=_site)

    def warning(self, msg: object, *args: object, _site=call_site()):
        self.log(WARNING, msg, *args, _site=_site)

    def error(self, msg: object, *args: object, _site=call_site()):
        self.log(ERROR, msg, *args, _site=_site)

    def critical(self, msg: object, *args: object, _site=call_site()):
        self.log(CRITICAL, msg, *args, _site=_site)


class _State:
    """What is the same for the whole program."""

    def __init__(self):
        self.start = time.time()
        self.disabled = NOTSET
        self.loggers = {}
        self.formatter = Formatter()


_state = _State()
root = Logger("root", WARNING)


def getLogger(name=None):
    """The logger of a name, the same each time; those above it in the name are its parents."""
    if not name or name == "root":
        return root
    if name in _state.loggers:
        return _state.loggers[name]
    logger = Logger(name)
    _state.loggers[name] = logger
    for each in _state.loggers.values():
        each.parent = _above(each.name)
    return logger


def _above(name):
    while "." in name:
        name = name.rpartition(".")[0]
        if name in _state.loggers:
            return _state.loggers[name]
    return root


def disable(level=CRITICAL):
    """Nobody says anything up to that level."""
    _state.disabled = level


def basicConfig(*, filename=None, filemode="a", format=None, datefmt=None, style="%", level: object = None,
                stream: object = None, handlers=None, force=False):
    """Gives the root logger a handler, unless it has one."""
    if force:
        for handler in list(root.handlers):
            root.removeHandler(handler)
            handler.close()
    if root.handlers:
        return
    if stream is not None and filename is not None:
        raise ValueError("'stream' and 'filename' should not be specified together")
    if handlers is None:
        if filename is not None:
            handlers = [FileHandler(filename, filemode)]
        else:
            handlers = [StreamHandler(stream)]
    if format is None:
        format = {"%": BASIC_FORMAT, "{": "{levelname}:{name}:{message}", "$": "${levelname}:${name}:${message}"}[style]
    formatter = Formatter(format, datefmt, style)
    for handler in handlers:
        if handler.formatter is None:
            handler.setFormatter(formatter)
        root.addHandler(handler)
    if level is not None:
        root.setLevel(level)


def _ready():
    if not root.handlers:
        basicConfig()


def debug(msg: object, *args: object, exc_info: object = None, extra: object = None, stacklevel=1, _site=call_site()):
    _ready()
    root._log(DEBUG, msg, args, exc_info, extra, _site)


def info(msg: object, *args: object, exc_info: object = None, extra: object = None, stacklevel=1, _site=call_site()):
    _ready()
    root._log(INFO, msg, args, exc_info, extra, _site)


def warning(msg: object, *args: object, exc_info: object = None, extra: object = None, stacklevel=1, _site=call_site()):
    _ready()
    root._log(WARNING, msg, args, exc_info, extra, _site)


def error(msg: object, *args: object, exc_info: object = None, extra: object = None, stacklevel=1, _site=call_site()):
    _ready()
    root._log(ERROR, msg, args, exc_info, extra, _site)


def critical(msg: object, *args: object, exc_info: object = None, extra: object = None, stacklevel=1, _site=call_site()):
    _ready()
    root._log(CRITICAL, msg, args, exc_info, extra, _site)


def exception(msg: object, *args: object, exc_info: object = True, extra: object = None, stacklevel=1, _site=call_site()):
    _ready()
    root._log(ERROR, msg, args, exc_info, extra, _site)


def log(level, msg: object, *args: object, exc_info: object = None, extra: object = None, stacklevel=1, _site=call_site()):
    _ready()
    root._log(level, msg, args, exc_info, extra, _site)


def shutdown():
    """Everything is written."""
    for logger in [root] + list(_state.loggers.values()):
        for handler in logger.handlers:
            handler.flush()
