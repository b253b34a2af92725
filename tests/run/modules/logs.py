# logging: levels, loggers, handlers, formats, filters.
import io
import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)s:%(name)s:%(message)s")
logging.debug("not shown")
logging.info("shown %d %s", 1, "x")
logging.warning("a %(key)s", {"key": "value"})
logging.error("percent %% stays" )
logging.log(35, "between")
log = logging.getLogger("app")
child = logging.getLogger("app.part")
print(log is logging.getLogger("app"), child.parent is log, log.parent is logging.getLogger(), child.name)
log.setLevel("DEBUG")
child.debug("from the child %s", [1, 2])
log.critical("bad")
print(child.getEffectiveLevel(), child.isEnabledFor(logging.DEBUG), logging.getLogger("other").isEnabledFor(logging.DEBUG))
print(child, logging.getLogger(), log.getChild("x").name)

stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setLevel(logging.ERROR)
handler.setFormatter(logging.Formatter("{levelname:<8}|{message}", style="{"))
child.addHandler(handler)
child.propagate = False
child.info("quiet")
child.error("loud")
child.warning("quiet too")
print(repr(stream.getvalue()), child.hasHandlers())
child.removeHandler(handler)
child.propagate = True


class Counting(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []

    def emit(self, record):
        self.records.append((record.levelname, record.getMessage()))


counting = Counting()
log.addHandler(counting)
log.addHandler(counting)
log.warning("%s and %s", "this", "that")
child.info("child")
print(counting.records, len(log.handlers))
log.addFilter(lambda record: "secret" not in record.getMessage())
log.info("a secret")
log.info("no such thing")
counting.addFilter(logging.Filter("app.part"))
log.info("not counted")
child.info("counted")
print(counting.records[2:])
log.removeHandler(counting)

print(logging.getLevelName(20), logging.getLevelName("ERROR"), logging.getLevelName(33))
logging.addLevelName(5, "TRACE")
log.setLevel(5)
log.log(5, "traced")
for wrong in ("LOUD", 3.5):
    try:
        log.setLevel(wrong)
    except (ValueError, TypeError) as error:
        print(error)
logging.disable(logging.WARNING)
log.warning("disabled")
log.error("not disabled")
logging.disable(logging.NOTSET)
try:
    1 / 0
except ZeroDivisionError as error:
    log.error("failed: %s", error)
adapter = logging.LoggerAdapter(log, {"user": "ann"})
adapter.info("adapted %d", 3)
log.info("with extra", extra={"more": 1})
extra = logging.StreamHandler(sys.stdout)
extra.setFormatter(logging.Formatter("%(message)s by %(user)s [%(levelno)d]"))
log.addHandler(extra)
log.propagate = False
adapter.warning("hello")
print("end")
