"""A variable that holds values of two types."""


def size(flag: bool) -> int:
    x: object = 1
    if flag:
        x = "a"
    return len(str(x))
