"""Prices orders and sums them up by customer."""

import host

from _models import Order, Summary

BULK = 100
BULK_DISCOUNT = 0.1


class OrderError(ValueError):
    """An order that cannot be priced."""


def cost(order: Order) -> float:
    """What an order costs before discounts."""
    if order.quantity <= 0:
        raise OrderError(f"{order.customer} ordered {order.quantity} of {order.sku}")
    try:
        return host.price(order.sku) * order.quantity
    except KeyError as error:
        raise OrderError(f"{order.sku} is not sold") from error


def discount(order: Order) -> float:
    """The part of the cost that is taken off."""
    return cost(order) * BULK_DISCOUNT if order.quantity >= BULK else 0.0


def summarise(orders: list[Order]) -> list[Summary]:
    """One summary for each customer, in the order in which they first appear."""
    found: dict[str, Summary] = {}
    for order in orders:
        summary = found.get(order.customer)
        if summary is None:
            summary = Summary(order.customer, 0, 0.0, None)
            found[order.customer] = summary
        summary.pieces += order.quantity
        summary.total += cost(order)
        off = discount(order)
        if off > 0.0:
            host.log(f"{order.customer}: bulk discount of {off:.2f}")
            summary.total -= off
            summary.discount = off + (summary.discount or 0.0)
    return list(found.values())


def pieces(orders: list[Order]) -> dict[str, int]:
    """How many pieces of each article were ordered."""
    counts: dict[str, int] = {}
    for order in orders:
        counts[order.sku] = counts.get(order.sku, 0) + order.quantity
    return counts
