"""Properties that lack parts: what they allow and what they say."""


class Account:
    def __init__(self):
        self._log = []
        self._secret = None

    def _set_secret(self, value):
        self._secret = value[::-1]
        self._log.append("set")

    def _del_secret(self):
        self._secret = None
        self._log.append("del")

    secret = property(None, _set_secret, _del_secret, "write only")
    store = property(fset=_set_secret)
    nothing = property()
    log = property(lambda self: tuple(self._log))
    size = property(fget=lambda self: len(self._log), doc="how many")


a = Account()
a.secret = "abc"
a.store = "xyz"
print(a._secret, a.log, a.size)
del a.secret
print(a._secret, a.log)
for what in ("secret", "store", "nothing"):
    try:
        print(getattr(a, what))
    except AttributeError as e:
        print(e)
    print(hasattr(a, what), getattr(a, what, "default"))
for act in (lambda: setattr(a, "nothing", 1), lambda: setattr(a, "log", 1), lambda: delattr(a, "store"), lambda: delattr(a, "size")):
    try:
        act()
    except AttributeError as e:
        print(e)


class Sub(Account):
    @property
    def secret(self):
        return "now readable"


s = Sub()
print(s.secret)
try:
    s.secret = 1
except AttributeError as e:
    print(e)
try:
    s.store
except AttributeError as e:
    print(e)
