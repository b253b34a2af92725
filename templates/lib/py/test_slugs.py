"""Tests of `slugs.py`: `cargo waspy test` runs them compiled, `pytest` under CPython."""

import pytest

from slugs import slug, split


@pytest.mark.parametrize(
    "title, expected",
    [
        ("Hello, World!", "hello-world"),
        ("Über die Brücke", "ueber-die-bruecke"),
        ("  a -- b  ", "a-b"),
        ("", ""),
    ],
)
def test_slug(title, expected):
    assert slug(title) == expected


def test_a_limit_cuts_between_words():
    assert slug("one two three", 9) == "one-two"
    assert slug("Donaudampfschiff", 5) == "donau"


def test_split():
    assert split("a.b/c d") == ["a", "b", "c", "d"]
