"""Orders of a shop."""

from dataclasses import dataclass

from _tax import with_tax


@dataclass
class Order:
    name: str
    price: float
    count: int


def total(orders: list[Order]) -> float:
    """What all orders cost together, with tax."""
    return with_tax(sum([order.price * order.count for order in orders]))
