from dataclasses import dataclass, field


@dataclass
class Rect:
    w: float
    h: float
    area: float = field(init=False)
    label: str = field(default="r", repr=False)
    ident: int = field(default=0, compare=False)

    def __post_init__(self) -> None:
        if self.w < 0:
            raise ValueError("negative width")
        self.area = self.w * self.h


r = Rect(2, 3.5)
print(r, r.label, r == Rect(2, 3.5, ident=7), r == Rect(2, 3.5, "other"))
try:
    Rect(-1, 1)
except ValueError as e:
    print(e)
try:
    Rect(1, 1, area=5)
except TypeError as e:
    print(e)
