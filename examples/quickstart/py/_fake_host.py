"""Stands for the program in Rust when `cargo waspy test` or pytest runs the tests."""

PRICES = {"cable": 2.5, "keyboard": 79.0, "monitor": 199.0}


def price(sku: str) -> float:
    return PRICES[sku]


def log(message: str) -> None:
    print(message)
