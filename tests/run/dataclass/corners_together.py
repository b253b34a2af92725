from dataclasses import dataclass, field, replace, asdict, astuple, fields, InitVar, KW_ONLY, FrozenInstanceError
@dataclass(order=True)
class A:
    x: int
    tags: list = field(default_factory=list, compare=False)
    total: float = field(init=False, default=0.0, repr=False)
    scale: InitVar[int] = 2
    _: KW_ONLY
    name: str = "n"
    def __post_init__(self, scale): self.total = self.x * scale
a = A(3, [1], name="z")
print(a, a.total, A(1, scale=5).total, a < A(4), a == A(3, name="z"), [f.name for f in fields(a)])
print(asdict(a), astuple(a), replace(a, x=9, scale=1).total)
@dataclass(frozen=True, slots=True)
class B:
    k: str
    v: object = None
b = B("k", [1])
try: b.k = "q"
except FrozenInstanceError as e: print(type(e).__name__, e)
print({B("a"): 1}[B("a")], replace(b, v=(1,)), b)
for f in (lambda: A(), lambda: A(1, [], 2, "n"), lambda: B(), lambda: B("a", 1, 2), lambda: replace(a, total=1), lambda: B("a") < B("b")):
    try: print(f())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
