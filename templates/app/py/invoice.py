"""Prices invoices. What is public here is what Rust sees, as the module `py::invoice`."""

from dataclasses import dataclass


@dataclass
class Line:
    """A position of an invoice."""

    text: str
    quantity: int
    price: float


@dataclass
class Sums:
    """What an invoice comes to."""

    net: float
    tax: float
    gross: float


def total(lines: list[Line], tax_rate: float) -> Sums:
    """Adds up the lines; amounts are rounded to cents."""
    net = sum(cost(line) for line in lines)
    tax = round(net * tax_rate, 2)
    return Sums(round(net, 2), tax, round(net + tax, 2))


def cost(line: Line) -> float:
    """What one line costs."""
    if line.quantity <= 0:
        raise ValueError(f"{line.text}: the quantity is {line.quantity}")
    return line.quantity * line.price
