"""Tests that do not pass, each in its way."""

import sys

import pytest

from shop import total


def test_sides():
    print("before")
    assert total([1.0, 2.0]) == sum(
        [4.0]
    ), "sums differ"


def test_raises():
    total([])


def test_exits():
    sys.exit(0)


def test_raises_nothing():
    with pytest.raises(ValueError):
        total([1.0])


def test_fixture(tmp_path):
    assert tmp_path


@pytest.mark.slow
def test_mark():
    pass


def test_pattern():
    with pytest.raises(ValueError, match="a|b"):
        total([])
