# logging: levels, handlers and formatters in a tree of loggers, filters, exceptions, and odd arguments.
import io
import logging
import sys


out = io.StringIO()
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter("%(levelname)-8s|%(name)s|%(message)s"))
root = logging.getLogger()
root.addHandler(handler)
root.setLevel(logging.INFO)
log = logging.getLogger("app.db")
parent = logging.getLogger("app")
print(log.parent is parent, parent.parent is root, log.name, log.level, log.getEffectiveLevel(), log.isEnabledFor(logging.DEBUG), log is logging.getLogger("app.db"), repr(log), root.name)
log.debug("not shown")
log.info("plain")
log.warning("with %s and %d", "args", 5)
log.error("a dict %(a)s", {"a": 1})
log.critical("100%")
log.log(25, "between %r", [1])
parent.setLevel("DEBUG")
log.debug("now shown")
log.setLevel(logging.ERROR)
log.info("hidden again")
print(out.getvalue().replace("\n", "\n  "))
out.seek(0)
out.truncate()
log.setLevel(logging.NOTSET)


class Short(logging.Filter):
    def filter(self, record):
        return len(record.getMessage()) < 10


handler.addFilter(Short())
log.info("short")
log.info("much too long a message")
handler.filters.clear()
own = logging.StreamHandler(out)
own.setLevel(logging.WARNING)
own.setFormatter(logging.Formatter("{levelname}:{message}", style="{"))
log.addHandler(own)
log.info("once")
log.warning("twice")
log.propagate = False
log.warning("own only")
log.propagate = True
log.removeHandler(own)
log.warning("root only")
log.disabled = True
log.critical("never")
log.disabled = False
logging.disable(logging.WARNING)
log.warning("disabled")
log.error("enabled")
logging.disable(logging.NOTSET)
print(out.getvalue())


class Upper(logging.Formatter):
    def format(self, record):
        return super().format(record).upper()


class Keep(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []

    def emit(self, record):
        self.records.append(self.format(record))


keep = Keep()
keep.setFormatter(Upper("%(name)s: %(message)s (%(levelno)d)"))
other = logging.getLogger("other")
other.propagate = False
other.addHandler(keep)
other.info("hello %s", "you")
other.warning("tuple %s %s", 1, (2, 3))
print(keep.records, other.hasHandlers(), other.handlers == [keep], logging.getLevelName(30), logging.getLevelName("INFO"), logging.getLevelName(33))
logging.addLevelName(33, "ODD")
other.log(33, "odd")
print(keep.records[-1], logging.getLevelName(33))
for wrong in ("LOUD", None, 1.5):
    try:
        other.setLevel(wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
