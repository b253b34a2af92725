"""Tests may use files, the clock and random numbers, as under pytest."""

import os
import random
import time

import pytest


class Shelf:
    def __init__(self):
        self.books = []


def test_a_file():
    with open("kept.tmp", "w") as file:
        file.write("words")
    assert open("kept.tmp").read() == "words"
    os.remove("kept.tmp")
    assert not os.path.exists("kept.tmp")


def test_the_clock():
    assert time.time() > 1.7e9
    assert 0 <= random.random() < 1


def test_what_raises_for_certain():
    with pytest.raises(AttributeError):
        Shelf().bookz
    with pytest.raises(TypeError):
        Shelf(1)
