def discount(price: float) -> float:
    return price * 0.9


RATE = 0.5
