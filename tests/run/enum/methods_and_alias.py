from enum import Enum, auto


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.642, 3.39)

    def density(self) -> float:
        return round(self.value[0] / self.value[1] ** 3, 5)


class Level(Enum):
    LOW = auto()
    MID = auto()
    HIGH = auto()
    TOP = 3

    def next(self):
        members = list(Level)
        return members[(members.index(self) + 1) % len(members)]


print([(p.name, p.density()) for p in Planet], Planet.MARS.value)
print(list(Level), Level.TOP is Level.HIGH, Level.TOP, Level(3), Level.LOW.next(), Level.HIGH.next())
state = Level.LOW
seen = []
while state not in seen:
    seen.append(state)
    state = state.next()
print([s.value for s in seen], bool(Level.LOW))
