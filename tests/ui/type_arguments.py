# a library
def total(prices: dict[str]) -> int:
    return len(prices)


def count(values: list[int, str]) -> int:
    return len(values)
