"""An inventory: dataclasses, properties that check, events, a report; errors of its own in a hierarchy."""
from collections import Counter, defaultdict, namedtuple
from dataclasses import dataclass, field, replace, asdict
from functools import cached_property, reduce
import contextlib


class InventoryError(Exception):
    """Something is wrong with the stock."""


class OutOfStock(InventoryError, LookupError):
    def __init__(self, item, wanted, there):
        super().__init__(f"{item}: wanted {wanted}, have {there}")
        self.missing = wanted - there


Movement = namedtuple("Movement", "item change reason", defaults=["?"])


@dataclass(order=True)
class Item:
    sku: str
    name: str = field(compare=False)
    price: float = field(default=1.0, compare=False)
    tags: set = field(default_factory=set, compare=False, repr=False)

    def __post_init__(self):
        if self.price < 0:
            raise ValueError(f"negative price: {self.price}")

    @cached_property
    def label(self):
        print("(label made)")
        return f"{self.name} [{self.sku}]"

    def __hash__(self):
        return hash(self.sku)


class Inventory:
    def __init__(self):
        self._stock = defaultdict(int)
        self._listeners = []
        self._journal = []

    def listen(self, *kinds):
        def wrap(function):
            self._listeners.append((kinds, function))
            return function

        return wrap

    def _emit(self, kind, **info):
        for kinds, function in self._listeners:
            if not kinds or kind in kinds:
                function(kind, **info)

    def add(self, item, count=1, reason="delivery"):
        if count <= 0:
            raise ValueError("count must be positive")
        self._stock[item] += count
        self._journal.append(Movement(item, count, reason))
        self._emit("added", item=item, count=count)
        return self

    def remove(self, item, count=1):
        there = self._stock.get(item, 0)
        if there < count:
            raise OutOfStock(item.name, count, there)
        self._stock[item] -= count
        self._journal.append(Movement(item, -count))
        if self._stock[item] == 0:
            del self._stock[item]
            self._emit("empty", item=item)

    @contextlib.contextmanager
    def transaction(self):
        saved, journal = self._stock.copy(), len(self._journal)
        try:
            yield self
        except InventoryError as error:
            self._stock = saved
            del self._journal[journal:]
            self._emit("rolled back", error=error)
            raise

    def __getitem__(self, sku):
        for item in self._stock:
            if item.sku == sku:
                return item
        raise KeyError(sku)

    def __contains__(self, sku):
        with contextlib.suppress(KeyError):
            return bool(self[sku])
        return False

    def __len__(self):
        return sum(self._stock.values())

    def __iter__(self):
        yield from sorted(self._stock.items())

    @property
    def total(self):
        return reduce(lambda total, pair: total + pair[0].price * pair[1], self._stock.items(), 0.0)


stock = Inventory()


@stock.listen("empty", "rolled back")
def warn(kind, **info):
    print("!", kind, *(f"{k}={getattr(v, 'name', v)}" for k, v in info.items()))


@stock.listen()
def count(kind, *, item=None, **rest):
    counts[kind] += rest.get("count", 1)


counts = Counter()
pen = Item("p1", "Pen", 1.5, {"office"})
book = Item("b1", "Book", price=12.0)
cup = Item("c1", "Cup")
stock.add(pen, 10).add(book).add(cup, 3, reason="gift")
print(len(stock), stock.total, "p1" in stock, "zz" in stock, stock["b1"], sorted([pen, book, cup])[0].name)
print(pen.label, pen.label)
for item, n in stock:
    print(f"{item.name:<6}{n:>4}{item.price * n:>8.2f} {sorted(item.tags)}")
try:
    with stock.transaction() as t:
        t.remove(pen, 4)
        t.remove(book)
        t.remove(cup, 5)
except OutOfStock as error:
    print(error, error.missing, isinstance(error, LookupError), InventoryError.__doc__)
print(len(stock), counts)
with stock.transaction():
    stock.remove(book)
print(len(stock), len(stock._journal), stock._journal[-1], stock._journal[-1]._asdict()["reason"])
cheaper = replace(pen, price=0.5)
print(cheaper == pen, cheaper is pen, hash(cheaper) == hash(pen), asdict(cup))
for bad in (lambda: Item("x", "X", -1), lambda: stock.add(pen, 0), lambda: stock["no"], lambda: replace(pen, colour=1), lambda: Item()):
    try:
        bad()
    except (ValueError, KeyError, TypeError) as error:
        print(type(error).__name__, error)
print(counts.most_common(), [m.change for m in stock._journal if m.reason != "?"])
