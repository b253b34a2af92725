"""Classes: virtual methods, `super()`, operators of a small vector, properties, objects in a linked list."""

import sys


class Vector:
    def __init__(self, x: float, y: float) -> None:
        self.x = x
        self.y = y

    def __add__(self, other: "Vector") -> "Vector":
        return Vector(self.x + other.x, self.y + other.y)

    def scaled(self, factor: float) -> "Vector":
        return Vector(self.x * factor, self.y * factor)

    @property
    def square(self) -> float:
        return self.x * self.x + self.y * self.y


class Body:
    def __init__(self, at: Vector, speed: Vector) -> None:
        self.at = at
        self.speed = speed
        self.steps = 0

    def pull(self) -> Vector:
        return Vector(0.0, 0.0)

    def step(self, dt: float) -> None:
        self.speed = self.speed + self.pull().scaled(dt)
        self.at = self.at + self.speed.scaled(dt)
        self.steps += 1


class Spring(Body):
    def __init__(self, at: Vector, speed: Vector, stiffness: float) -> None:
        super().__init__(at, speed)
        self.stiffness = stiffness

    def pull(self) -> Vector:
        return self.at.scaled(-self.stiffness)


class Damped(Spring):
    def pull(self) -> Vector:
        return super().pull() + self.speed.scaled(-0.1)


class Account:
    def __init__(self, number: int, following: "Account | None") -> None:
        self.number = number
        self.balance = 0
        self.following = following

    def pay(self, amount: int) -> bool:
        if self.balance + amount < 0:
            return False
        self.balance += amount
        return True


def accounts(count: int) -> Account | None:
    first = None
    for number in range(count):
        first = Account(number, first)
    return first


def run(n: int) -> int:
    bodies: list[Body] = [
        Body(Vector(0.0, 0.0), Vector(1.0, 0.5)),
        Spring(Vector(1.0, 0.0), Vector(0.0, 1.0), 2.0),
        Damped(Vector(0.5, 0.5), Vector(0.0, 0.0), 3.0),
    ]
    for _ in range(n):
        for body in bodies:
            body.step(0.001)
    energy = sum([body.speed.square for body in bodies])
    steps = sum([body.steps for body in bodies])
    refused = 0
    for turn in range(n // 1000):
        account = accounts(100)
        while account is not None:
            for amount in (turn, -account.number, 7, -20):
                if not account.pay(amount):
                    refused += 1
            account = account.following
    return int(energy * 1000000) + steps + refused


if __name__ == "__main__":
    print(run(int(sys.argv[1])))
