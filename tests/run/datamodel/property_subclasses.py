"""Classes below `property`: what they do before and after, and what `super()` does."""


def tell(action):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


class Lazy(property):
    """Computes once."""

    def __init__(self, function):
        super().__init__(function)
        self.key = "_lazy_" + function.__name__

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if not hasattr(instance, self.key):
            setattr(instance, self.key, self.fget(instance))
        return getattr(instance, self.key)


class Logged(property):
    def __set__(self, instance, value):
        print("set", value)
        super().__set__(instance, value)


class Report:
    def __init__(self):
        self._title = "untitled"

    @Lazy
    def size(self):
        "How large it is."
        print("computing")
        return 99

    @Logged
    def title(self):
        return self._title

    @title.setter
    def title(self, text):
        self._title = text


report = Report()
print(report.size, report.size)
report.title = "new"
print(report.title, Report.size.key, Report.size.__doc__)
tell(lambda: setattr(report, "size", 1))
