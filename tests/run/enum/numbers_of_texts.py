"""`int()` and `float()` of members that are texts."""

import enum


class W(enum.StrEnum):
    A = "12"


class M(str, enum.Enum):
    B = "3.5"


print(int(W.A), float(M.B), float(W.A))
for v in [W.A, M.B, 5, "7"]:
    try:
        print(int(v))
    except ValueError:
        print("no whole number")
    print(float(v))
