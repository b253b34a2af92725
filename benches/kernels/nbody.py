"""Planets under gravity, n steps: attributes of objects that hold floats."""

import math
import sys
from dataclasses import dataclass


@dataclass
class Body:
    x: float
    y: float
    z: float
    vx: float
    vy: float
    vz: float
    mass: float


def planets() -> list[Body]:
    return [
        Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.5),
        Body(4.8, -1.2, -0.1, 0.6, 2.8, -0.02, 0.04),
        Body(8.3, 4.1, -0.4, -1.0, 1.8, 0.008, 0.01),
        Body(12.9, -15.1, -0.2, 1.1, 0.9, -0.01, 0.002),
        Body(15.4, -25.9, 0.2, 1.0, 0.6, -0.03, 0.002),
    ]


def advance(bodies: list[Body], dt: float) -> None:
    n = len(bodies)
    for i in range(n):
        a = bodies[i]
        for j in range(i + 1, n):
            b = bodies[j]
            dx = a.x - b.x
            dy = a.y - b.y
            dz = a.z - b.z
            square = dx * dx + dy * dy + dz * dz
            magnitude = dt / (square * math.sqrt(square))
            a.vx -= dx * b.mass * magnitude
            a.vy -= dy * b.mass * magnitude
            a.vz -= dz * b.mass * magnitude
            b.vx += dx * a.mass * magnitude
            b.vy += dy * a.mass * magnitude
            b.vz += dz * a.mass * magnitude
    for a in bodies:
        a.x += dt * a.vx
        a.y += dt * a.vy
        a.z += dt * a.vz


def run(n: int) -> float:
    bodies = planets()
    for _ in range(n):
        advance(bodies, 0.001)
    return bodies[0].x + bodies[1].y + bodies[2].z


if __name__ == "__main__":
    print(run(int(sys.argv[1])))
