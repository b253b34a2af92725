import math

counter = [0]
_hidden = "hidden"
changing = 1


def area(r):
    counter[0] += 1
    return round(math.pi * r * r, 3)


def change():
    global changing
    changing += 1
    return changing


class Shape:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"Shape({self.n})"
