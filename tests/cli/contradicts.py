"""An annotation that the code contradicts."""


def first() -> int:
    x: str = 1
    return 2
