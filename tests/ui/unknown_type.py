# a library
def mean(values: lst[float]) -> float:
    return sum(values) / len(values)


def scale(value: 1.5) -> float:
    return value


def name(value: mean) -> str:
    return ""
