from _cycle_b import second


def first(n):
    return second(n) + 1
