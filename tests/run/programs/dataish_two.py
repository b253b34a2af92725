"""Dataclasses, named tuples, enumerations and match working together."""
from collections import namedtuple
from dataclasses import dataclass, field
from enum import Enum, IntEnum, auto
from typing import NamedTuple


class Suit(Enum):
    CLUBS = "c"
    HEARTS = "h"

    @property
    def red(self):
        return self is Suit.HEARTS


class Rank(IntEnum):
    TWO = 2
    JACK = 11
    ACE = auto()


@dataclass(frozen=True, order=True)
class Card:
    rank: Rank
    suit: Suit = field(compare=False)

    def __str__(self):
        return f"{self.rank.name.title()} of {self.suit.name.lower()}"


@dataclass
class Hand:
    cards: list = field(default_factory=list)
    name: str = "anon"
    total: int = field(init=False, repr=False)

    def __post_init__(self):
        self.total = sum(c.rank for c in self.cards)

    def __contains__(self, rank):
        return any(c.rank == rank for c in self.cards)


h = Hand([Card(Rank.ACE, Suit.HEARTS), Card(Rank.TWO, Suit.CLUBS)])
print(h, h.total, Rank.ACE in h, Rank.JACK in h, str(h.cards[0]), max(h.cards), sorted(h.cards)[0].suit.red)
try:
    h.cards[0].rank = 3
except AttributeError as e:
    print(type(e).__name__, e)
print(Card(Rank.TWO, Suit.CLUBS) == Card(Rank.TWO, Suit.HEARTS), len({Card(Rank.TWO, Suit.CLUBS), Card(Rank.TWO, Suit.CLUBS)}))
for bad in (lambda: Suit("x"), lambda: Suit["X"], lambda: Hand(1, 2, 3), lambda: Card()):
    try:
        bad()
    except (ValueError, KeyError, TypeError) as e:
        print(type(e).__name__, e)
Point = namedtuple("Point", "x y", defaults=[0])


class Seg(NamedTuple):
    a: Point
    b: Point = Point(0)

    @property
    def length(self):
        return abs(self.a.x - self.b.x) + abs(self.a.y - self.b.y)


s = Seg(Point(3, 4))
print(s, s.length, s._replace(b=Point(1)), s.a._asdict(), Point._fields, s == (Point(3, 4), Point(0, 0)), s[0][1])


def describe(v):
    match v:
        case Card(rank=Rank.ACE, suit=s) if s.red:
            return "red ace"
        case Card(rank=r):
            return f"card {r.value}"
        case Suit.CLUBS | Suit.HEARTS as s:
            return f"suit {s.value}"
        case Point(0, 0):
            return "origin"
        case Point(x=x):
            return f"point {x}"
        case {"kind": "circle", "r": float() | int() as r, **rest}:
            return f"circle {r} {rest}"
        case [Point(), *others]:
            return f"{len(others)} more points"
        case str() as t if len(t) > 3:
            return "long text"
        case None | True | False:
            return "constant"
        case -1 | 1.5 | 2j:
            return "number"
        case (a, b) | [a, b, _]:
            return f"pair {a} {b}"
        case _:
            return "?"


for v in [*h.cards, Suit.CLUBS, Point(0), Point(2, 1), {"kind": "circle", "r": 2, "c": 1}, {"kind": "square"}, [Point(1), 2, 3], "longer", "s", None, True, -1, 1.5, 2j, (1, "b"), [1, 2, 3], 7]:
    print(describe(v), end="; ")
print()
print([m.name for m in Rank], Rank(11), Rank.JACK + 1, Rank.JACK < Rank.ACE, list(Suit), Suit.HEARTS.value, repr(Rank.TWO))
