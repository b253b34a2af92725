class Point:
    def __init__(self, x: float, y: float) -> None:
        self.x = x
        self.y = y

    def __format__(self, spec: str) -> str:
        if spec == "polar":
            return f"<{self.x}|{self.y}>"
        return f"({self.x:{spec}}, {self.y:{spec}})"

    def __repr__(self):
        return "Point!"


class OnlyStr:
    def __str__(self):
        return "only"


p = Point(1.5, -2)
print(f"{p:.2f} {p:polar} {p!r} {p!s:>8} {p}")
print(f"{OnlyStr()} {OnlyStr()!s:>6} {[p]} {p=!r} {p.x=}")
try:
    print(f"{OnlyStr():>6}")
except TypeError as e:
    print(e)


def t(x):
    print("eval", x)
    return x


print(f"{t(1)} {t('b'):>{t(4)}} {t(2.5)!r:{t('<')}{t(6)}}|")
