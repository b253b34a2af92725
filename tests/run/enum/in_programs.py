"""`enum` as programs use it: members with data, methods and properties, flags of options, states, look-ups that fail."""

import enum
import json
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)



class Planet(Enum):
    MERCURY = (3.303e23, 2.4397e6)
    EARTH = (5.976e24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return round(6.67300e-11 * self.mass / (self.radius * self.radius), 2)

    @classmethod
    def heaviest(cls):
        return max(cls, key=lambda p: p.mass)


print([(p.name, p.value, p.gravity) for p in Planet], Planet.heaviest(), Planet((5.976e24, 6.37814e6)).name)


class State(Enum):
    IDLE = "idle"
    RUNNING = "running"
    DONE = "done"
    FINISHED = "done"

    def next(self):
        order = list(State)
        return order[(order.index(self) + 1) % len(order)]

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            for member in cls:
                if member.value == value.lower():
                    return member
        return None


print(State.IDLE.next(), State.DONE.next(), State("RUNNING"), State.FINISHED is State.DONE, State["FINISHED"], list(State.__members__), len(State))
attempt("value", lambda: State("nope"))
attempt("value", lambda: State(3))
attempt("name", lambda: State["nope"])
attempt("attribute", lambda: State.NOPE)
attempt("set", lambda: setattr(State, "IDLE", 1))
attempt("order", lambda: State.IDLE < State.DONE)
attempt("member", lambda: State.IDLE.missing)
print(State.IDLE in State, "idle" in State, "x" in State, State.IDLE == "idle", {State.IDLE: 1}[State.IDLE], isinstance(State.IDLE, State), repr(State.IDLE), f"{State.IDLE}", State.IDLE.name.title())


class Color(StrEnum):
    RED = auto()
    BLUE = "b"


class Level(IntEnum):
    LOW = 1
    HIGH = auto()


print(Color.RED, repr(Color.RED), Color.RED == "red", Color.BLUE.upper(), f"{Color.RED:>5}", json.dumps({"c": Color.RED, "l": Level.HIGH}), sorted([Color.RED, "a"]), Color("b"), "-".join(Color))
print(Level.HIGH, Level.HIGH + 1, Level.LOW < Level.HIGH, Level.HIGH == 2, [10, 20, 30][Level.LOW], max(Level), sum(Level), Level(2), repr(Level(1)), f"{Level.LOW:03d}", "%d %s" % (Level.LOW, Level.LOW), int(Level.HIGH), range(Level.HIGH))


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


p = Perm.R | Perm.X
print(p, repr(p), p.value, Perm.R in p, Perm.W in p, p & Perm.R, p ^ Perm.R, ~p, bool(p & Perm.W), Perm(0), list(p), Perm(3), Perm.RW.name, p.name, len(p), [m.name for m in Perm])
attempt("flag", lambda: Perm(99))
attempt("flag", lambda: Perm.R | 1)


class Mode(IntFlag):
    A = 1
    B = 2


print(Mode.A | Mode.B, repr(Mode.A | 8), Mode.A | 2, (Mode.A | Mode.B) & 2, Mode(3) == 3, int(Mode.B), Mode.A + 5)





class Op(Enum):
    ADD = "+"
    SUB = "-"

    def __call__(self, a, b):
        return a + b if self is Op.ADD else a - b

    def __str__(self):
        return f"op {self.value}"


print(Op.ADD(2, 3), Op("-")(5, 1), str(Op.ADD), f"{Op.SUB}", [str(o) for o in Op], hash(Op.ADD) == hash(Op.ADD))
match State.DONE:
    case State.IDLE:
        print("idle")
    case State.DONE | State.RUNNING:
        print("busy or done")
