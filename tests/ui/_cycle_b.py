from _cycle_a import first


def second(n):
    return first(n - 1) if n else 0
