"""Bases that are no names: calls of functions that make classes, items of displays, names that decorators bound."""


def with_greeting(base):
    class Greeting(base):
        def greet(self):
            return "hello " + super().name()

    return Greeting


def plain():
    class Plain:
        kind = "plain"

        def name(self):
            return self.kind

    return Plain


class Thing:
    def name(self):
        return "thing"


class Other:
    def name(self):
        return "other"


class First(with_greeting(Thing)):
    def name(self):
        return "first"


class Second(with_greeting(Other)):
    pass


class Third(plain()):
    kind = "third"


Mixed = with_greeting(Third)


class Fourth(Mixed):
    kind = "fourth"


print(First().greet(), First().name(), Second().greet(), Third().name(), Fourth().greet())
print([c.__name__ for c in First.__mro__], [c.__name__ for c in Fourth.__mro__])
print(issubclass(First, Thing), issubclass(Second, Thing), isinstance(Fourth(), Third))

bases = (Thing, Other)
by_name = {"thing": Thing, "other": Other}


class Item(bases[1]):
    pass


class Keyed(by_name["thing"]):
    pass


class All(*bases):
    pass


class Both(*(Other, Thing)):
    pass


print(Item().name(), Keyed().name(), All().name(), Both().name(), All.__bases__)


def counted(cls):
    print("decorated", cls.__name__)
    made = []

    def make(*args):
        made.append(args)
        return cls(*args)

    make.made = made
    return make


def kept(flag):
    def same(cls):
        return cls

    return same if flag else counted


@kept(True)
class Kept:
    value = 1


class BelowKept(Kept):
    pass


@counted
class Gone:
    def __init__(self, *args):
        self.args = args


print(BelowKept.value, Gone(1, 2).args, Gone.made)
