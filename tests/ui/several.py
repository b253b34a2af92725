import math
import nothing_here


def first(x: int) -> int:
    return missing_one + x


def second(x: int) -> int:
    return missing_two + x


print(first(1), second(2))
print(type("C" + str(first(1)), (), {}))
