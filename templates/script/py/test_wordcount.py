"""Tests of `wordcount.py`: `cargo waspy test` runs them compiled, `pytest` under CPython."""

import pytest

from wordcount import count, main


@pytest.mark.parametrize(
    "text, expected",
    [
        ("", {}),
        ("One, two; one!", {"one": 2, "two": 1}),
        ("(a) 'b' ...", {"a": 1, "b": 1}),
    ],
)
def test_count(text, expected):
    assert count(text) == expected


def test_exit_codes():
    assert main(["some", "words"]) == 0
    assert main([]) == 2
