import io
import logging

out = io.StringIO()
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter("%(levelname)s %(name)s %(filename)s:%(lineno)d %(funcName)s %(module)s: %(message)s"))
root = logging.getLogger()
root.addHandler(handler)
root.setLevel(logging.DEBUG)
log = logging.getLogger("shop.cart")


class Cart:
    def __init__(self):
        self.log = logging.getLogger("shop")

    def add(self, item):
        self.log.info("added %s", item)
        if not item:
            self.log.error("empty item")


def checkout(cart):
    log.debug("checkout of %d", 3)
    cart.add("tea")
    cart.add("")
    try:
        1 / 0
    except ZeroDivisionError:
        log.warning("problem", exc_info=False)


checkout(Cart())
logging.info("by the module")
logging.log(logging.CRITICAL, "level %s", "given")
for level in ("debug", "warning"):
    if level == "debug":
        log.debug(level)
    else:
        log.warning(
            level,
        )
print(out.getvalue())
handler.setFormatter(logging.Formatter("{lineno:>4} {message}", style="{"))
out.truncate(0)
out.seek(0)
log.info("braces")
(lambda: log.info("in a lambda"))()
print([log.info("in a list") for _ in range(1)])
print(out.getvalue())


class Keep(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []

    def emit(self, record):
        self.records.append(record)


keep = Keep()
log.addHandler(keep)
log.propagate = False
log.error("kept %s", "here")
r = keep.records[0]
print(r.lineno, r.funcName, r.filename == r.pathname.split("/")[-1], r.getMessage(), r.levelname)
