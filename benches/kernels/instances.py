"""Instances of a small class, all alive at once: `--memory` measures what one takes."""

import sys


class Reading:
    def __init__(self, number: int, value: float, error: float, unit: str) -> None:
        self.number = number
        self.value = value
        self.error = error
        self.unit = unit


def make(n: int) -> list[Reading]:
    return [Reading(i, i * 0.5, i * 0.25, "volt") for i in range(n)]


def run(n: int) -> int:
    return sum(reading.number for reading in make(n))


if __name__ == "__main__":
    print(run(int(sys.argv[1])))
