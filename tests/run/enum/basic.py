from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = "b"


print(Color.RED, repr(Color.GREEN), Color.BLUE.name, Color.BLUE.value, f"{Color.RED} {Color.RED!r}")
print(Color(1), Color("b"), Color["GREEN"], Color.RED is Color(1), Color.RED == Color.GREEN, Color.RED == 1)
print(list(Color), len(Color), [c.name for c in Color], Color.RED in Color, isinstance(Color.RED, Color))
for bad in [7, "RED"]:
    try:
        Color(bad)
    except ValueError as e:
        print(e)
try:
    Color["PINK"]
except KeyError as e:
    print(e)
try:
    Color.PINK
except AttributeError as e:
    print(e)
try:
    print(Color.RED < Color.GREEN)
except TypeError as e:
    print(e)
counts = {Color.RED: 1, Color.BLUE: 2}
print(counts, counts[Color(1)], Color.GREEN in counts)
