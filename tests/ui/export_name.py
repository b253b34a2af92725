# a library
def two_words(value: int) -> int:
    return value


def two__words(value: int) -> int:
    return value


def twice(a_b: int, a__b: int) -> int:
    return a_b + a__b
