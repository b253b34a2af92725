"""What the program in Rust provides."""

def price(sku: str) -> float:
    """The price of one piece; KeyError for something that is not sold."""
    ...

def log(message: str) -> None:
    """Writes a line to the log."""
    ...
