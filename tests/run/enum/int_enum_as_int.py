from enum import IntEnum


class Level(IntEnum):
    LOW = 1
    MID = 2
    HIGH = 3


xs = ["zero", "one", "two", "three"]
print(xs[Level.MID], "abcd"[Level.LOW], (5, 6)[Level.LOW], range(10)[Level.HIGH], xs[Level.LOW:Level.HIGH])
print(isinstance(Level.LOW, int), isinstance(Level.LOW, Level), [isinstance(v, int) for v in [Level.LOW, 1, True, "a", None]])
print(int(Level.HIGH), float(Level.HIGH), str(Level.HIGH), repr(Level.HIGH), f"{Level.HIGH:>4}", "%d" % Level.HIGH, hex(Level.HIGH))
print(sum(Level), max(Level), min([Level.HIGH, Level.LOW]), sorted(Level, reverse=True), divmod(Level.HIGH, 2), abs(Level.LOW), pow(Level.MID, 3))
print({1: "a"}[Level.LOW], {Level.MID: "b"}[2], 3 in [Level.HIGH], Level.LOW in {1: 0}, [1, 2].index(Level.MID), list(range(Level.HIGH)))
print(Level.LOW + Level.MID, 10 - Level.HIGH, Level.MID * "ab", [0] * Level.MID, Level.HIGH / Level.MID, -Level.LOW, Level.HIGH // 2, 2**Level.HIGH, Level.LOW | 4, ~Level.LOW)
print(Level.LOW == 1, 1 == Level.LOW, Level.LOW == 1.0, Level.LOW != 2, Level.LOW < 2, 2 > Level.LOW, bool(Level.LOW), Level(2) is Level.MID, Level["HIGH"].value)
total: float = 0.5
total += Level.HIGH
print(total, chr(Level.LOW + 64), round(Level.HIGH), (7).bit_length() == Level.HIGH)
for v in [Level.LOW, 2, "x"]:
    try:
        print(v + 1, xs[v])
    except TypeError as e:
        print(e)
