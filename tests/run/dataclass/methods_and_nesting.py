from dataclasses import dataclass, field, asdict, astuple


@dataclass
class Item:
    name: str
    price: float
    qty: int = 1

    @property
    def cost(self) -> float:
        return self.price * self.qty

    def __str__(self) -> str:
        return f"{self.qty}x {self.name}"


@dataclass
class Cart:
    items: list[Item] = field(default_factory=list)
    notes: dict[str, str] = field(default_factory=dict)

    def add(self, name: str, price: float, qty: int = 1) -> "Cart":
        self.items.append(Item(name, price, qty))
        return self

    @property
    def total(self) -> float:
        return sum([i.cost for i in self.items])


c = Cart().add("tea", 2.5, 4).add("jam", 3.0)
c.notes["gift"] = "yes"
print(c, c.total, str(c.items[0]), [str(i) for i in c.items])
print(asdict(c), astuple(c))
print(c == Cart([Item("tea", 2.5, 4), Item("jam", 3.0)], {"gift": "yes"}))
