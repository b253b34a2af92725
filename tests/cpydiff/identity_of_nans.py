"""All NaNs are one object.

A float is a value here and has no address, and NaNs of one bit pattern are the same value. Containers look for an identical
element before they compare with `==`, so that a NaN is found where CPython, which has made another object, finds none.
"""


def made() -> float:
    return float("nan")


nan = made()
print(nan is made(), [nan] == [made()], made() in [nan], made() in {nan: 1})
print(nan == nan, nan in [nan], [nan] == [nan], {nan: 1}[nan])
