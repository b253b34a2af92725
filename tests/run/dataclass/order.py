from dataclasses import dataclass


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    tag: str = ""


vs = [Version(1, 2), Version(1, 0, "b"), Version(0, 9), Version(1, 0, "a"), Version(1, 2)]
print(sorted(vs))
print(min(vs), max(vs), Version(1) < Version(2), Version(1, 1) <= Version(1, 1), Version(2) > Version(10), Version(3) >= Version(3, 1))
try:
    print(Version(1) < (1, 0, ""))
except TypeError as e:
    print(e)


@dataclass
class Plain:
    a: int


try:
    print(Plain(1) < Plain(2))
except TypeError as e:
    print(e)
