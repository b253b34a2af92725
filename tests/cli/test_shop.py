"""Tests that pass, fail, are skipped and are refused."""

import pytest

from shop import total

CASES = [("none", [0.0], 0.0), pytest.param("two", [1.0, 2.5], 3.5, id="two prices")]


@pytest.mark.parametrize("name, prices, expected", CASES)
def test_total(name, prices, expected):
    print(f"total of {name}")
    assert total(prices) == expected


@pytest.mark.parametrize("a", [1, -1])
@pytest.mark.parametrize("b", [0.1, 0.2])
def test_near(a, b):
    assert a * (b + 0.2) == pytest.approx(a * b + a * 0.2)


def test_nothing_was_bought():
    with pytest.raises(ValueError, match="nothing was") as info:
        total([])
    assert str(info.value) == "nothing was bought"
    with pytest.raises((KeyError, ZeroDivisionError), match=r"division or modulo"):
        1 // len([])


class TestShop:
    def test_method(self):
        assert "a" in {"a": 1}, "no a"


@pytest.mark.skip(reason="later")
def test_skipped():
    assert False
