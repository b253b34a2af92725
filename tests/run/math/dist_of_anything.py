import math
class C1:
    def __init__(self, a2):
        self.a2 = a2
    def g3(self):
        return math.dist(self.a2, True)
    def g4(self):
        return math.dist([1.0], self.a2)
    def g5(self):
        return math.dist(5, self.a2)
for v in ([], 0, [1.0], (2,)):
    for n in ("g3", "g4", "g5"):
        try:
            print(getattr(C1(v), n)())
        except Exception as error:
            print(type(error).__name__, error)
try:
    print(math.dist([], True))
except Exception as error:
    print(type(error).__name__, error)
try:
    print(math.dist(3, True))
except Exception as error:
    print(type(error).__name__, error)
