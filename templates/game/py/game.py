"""What happens in each frame. Change the file while the game runs: it goes on with the new code where it was."""

from dataclasses import dataclass

import host

GRAVITY = 30.0
BOUNCE = 0.9


@dataclass
class World:
    """All that a frame depends on, so that it outlives the code."""

    x: float
    y: float
    speed_x: float
    speed_y: float
    frames: int


world = World(2.0, 10.0, 12.0, 0.0, 0)


def frame(seconds: float) -> None:
    """Moves the world on and draws it."""
    world.frames += 1
    world.speed_y -= GRAVITY * seconds
    world.x += world.speed_x * seconds
    world.y += world.speed_y * seconds
    if world.y < 0.0:
        world.y = -world.y
        world.speed_y = -world.speed_y * BOUNCE
    if world.x < 0.0 or world.x > host.width():
        world.x = min(max(world.x, 0.0), host.width())
        world.speed_x = -world.speed_x
    host.draw(world.x, world.y, "o")


def save() -> World:
    """The world, for the next version of this code."""
    return world


def load(saved: World) -> None:
    """Goes on where another version stopped."""
    global world
    world = saved
