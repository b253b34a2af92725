"""Entering and leaving, targets of every kind, several items, the order of evaluation."""


class Manager:
    def __init__(self, name: str, value: object = None) -> None:
        print("make", name)
        self.name = name
        self.value = value

    def __enter__(self):
        print("enter", self.name)
        return self.value

    def __exit__(self, kind, error, traceback):
        print("exit", self.name, kind, error, traceback is None)
        return False


class Pair:
    def __enter__(self) -> tuple[int, str]:
        return 7, "seven"

    def __exit__(self, *details: object) -> None:
        print("pair left", details)


class Holder:
    pass


def one() -> None:
    with Manager("plain"):
        print("body")


def several() -> None:
    with Manager("a", 1) as a, Manager("b", 2) as b:
        print(a, b)
    with (
        Manager("c", 3) as c,
        Manager("d", 4),
        Manager("e", 5) as e,
    ):
        print(c, e)


def targets() -> None:
    with Pair() as (number, word):
        print(number, word)
    with Pair() as [number, *rest]:
        print(number, rest)
    holder = Holder()
    with Pair() as holder.pair:
        print(holder.pair)
    places = [0, 0]
    with Pair() as places[1]:
        print(places)
    table: dict[str, tuple[int, str]] = {}
    with Pair() as table["x"]:
        print(table)


def name(text: str) -> str:
    print("name", text)
    return text


def order() -> None:
    with Manager(name("x")), Manager(name("y")):
        print("inside")


def same_variable() -> None:
    manager = Manager("first")
    with manager as manager:
        print(manager)
    print(manager)


class Counter:
    def __init__(self) -> None:
        self.depth = 0

    def __enter__(self) -> "Counter":
        self.depth += 1
        return self

    def __exit__(self, kind: object, error: object, traceback: object) -> None:
        self.depth -= 1


def nested() -> None:
    counter = Counter()
    with counter as c:
        with counter as d:
            print(c is d, counter.depth)
        print(counter.depth)
    print(counter.depth)


one()
several()
targets()
order()
same_variable()
nested()
with Manager("module", 10) as at_module:
    print(at_module)
print(at_module)
