def with_tax(price: float) -> float:
    return price * 1.25
