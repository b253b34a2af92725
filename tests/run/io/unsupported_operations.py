"""`io.UnsupportedOperation` is an OSError and a ValueError; classes below several exceptions are each of them."""
import io


text = io.StringIO("x")
raw = io.BytesIO(b"x")
try:
    text.fileno()
except ValueError as e:
    print(type(e).__name__, e, repr(e))
try:
    text.fileno()
except OSError as e:
    print(type(e).__name__, e, repr(e))
print(issubclass(io.UnsupportedOperation, ValueError), issubclass(io.UnsupportedOperation, OSError))
print(issubclass(io.UnsupportedOperation, LookupError))
try:
    raw.fileno()
except ValueError as e:
    print("value", e, isinstance(e, OSError), isinstance(e, ValueError))
try:
    raise io.UnsupportedOperation("by hand")
except OSError as e:
    print("system", e, e.errno)


class NotFound(LookupError, ValueError):
    def __init__(self, name):
        super().__init__(f"no {name}")
        self.name = name


try:
    raise NotFound("bob")
except ValueError as e:
    print(e, isinstance(e, LookupError), repr(e))
try:
    raise NotFound("ann")
except LookupError as e:
    print(e, isinstance(e, ValueError), e.args)
try:
    raise NotFound("eve")
except (KeyError, ValueError) as e:
    print(e, isinstance(e, NotFound))
print([c.__name__ for c in NotFound.__mro__])
