from dataclasses import InitVar, dataclass, field, replace


@dataclass
class Scaled:
    x: int
    total: float = field(init=False, default=0.0)
    scale: InitVar[int] = 2
    shift: InitVar[int] = 0

    def __post_init__(self, scale, shift):
        self.total = self.x * scale + shift


@dataclass
class Needs:
    x: int
    key: InitVar[str]

    def __post_init__(self, key):
        self.shown = f"{key}:{self.x}"


a = Scaled(3, scale=5)
print(a, a.scale, replace(a), replace(a, x=9), replace(a, x=9, scale=1), replace(a, shift=100), replace(a, scale=3, shift=1))
n = Needs(1, "k")
print(n.shown, replace(n, key="q").shown, replace(n, x=4, key="z").shown)
for action in (lambda: replace(n), lambda: replace(n, x=2), lambda: replace(a, total=1), lambda: replace(a, nothing=1)):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
