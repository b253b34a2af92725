# Bound methods have the attributes of their functions: of receivers whose class is known, and of others.
class Shell:
    """A shell."""

    def set(self, name, value=1):
        """set NAME VALUE"""
        return name, value

    def get(self, name):
        return name

    @classmethod
    def make(cls):
        """Makes one."""
        return cls()

    @staticmethod
    def help():
        "Says nothing."


class Loud(Shell):
    def get(self, name):
        """get LOUDLY"""
        return name.upper()


def marked(self):
    "Marked."
    return "m"


marked.level = 3
Shell.marked = marked
s = Shell()
print(s.set.__doc__, s.get.__doc__, s.make.__doc__, s.help.__doc__, Loud().get.__doc__, Loud().set.__doc__)
print(s.set.__qualname__, Loud().get.__qualname__, Loud().set.__qualname__, s.make.__qualname__, s.set.__module__)
print(s.set.__func__ is Shell.set, s.get.__func__(s, 5), s.set.__self__ is s, s.set.__name__)
print(s.marked.level, s.marked.__doc__, s.marked.__func__ is marked)
for receiver in (Shell(), Loud(), "text", [1]):
    for name in ("set", "get", "make", "help", "marked", "upper", "append"):
        method = getattr(receiver, name, None)
        if method is None:
            continue
        try:
            print(type(receiver).__name__, name, method.__name__)
            if name not in ("upper", "append"):
                print("  ", method.__doc__, method.__qualname__, method.__module__)
                print("  ", method.level if name == "marked" else method.__func__.__name__)
        except AttributeError as error:
            print("  ", error)
try:
    s.set.level
except AttributeError as error:
    print(error)
