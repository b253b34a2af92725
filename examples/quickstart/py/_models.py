"""What orders and their summaries are. Import-only: its types are shared by all components."""

from dataclasses import dataclass


@dataclass
class Order:
    """A line of the orders file."""

    customer: str
    sku: str
    quantity: int


@dataclass
class Summary:
    """What one customer ordered."""

    customer: str
    pieces: int
    total: float
    discount: float | None
