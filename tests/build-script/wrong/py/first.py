def area(width: float, height: float) -> float:
    return widht * height


def unit(size: complex) -> float:
    return 1.0
