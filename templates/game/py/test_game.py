"""Tests of `game.py`, with `_fake_host.py` in place of the engine."""

import _fake_host
import game
from game import World


def test_a_frame_draws():
    game.frame(0.1)
    assert _fake_host.drawn == ["o at 3.2, 9.7"]


def test_the_ball_bounces():
    game.load(World(5.0, 0.1, 0.0, -10.0, 0))
    game.frame(0.1)
    world = game.save()
    assert world.y > 0.0
    assert world.speed_y > 0.0


def test_walls_turn_the_ball_round():
    game.load(World(39.9, 5.0, 12.0, 0.0, 7))
    game.frame(0.1)
    assert game.save().x == 40.0
    assert game.save().speed_x == -12.0
    assert game.save().frames == 8
