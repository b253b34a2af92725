"""Tests of `invoice.py`: `cargo waspy test` runs them compiled, `pytest` under CPython."""

import pytest

from invoice import Line, cost, total


def test_total():
    result = total([Line("tea", 3, 4.5), Line("cup", 1, 12.0)], 0.2)
    assert result.net == 25.5
    assert result.tax == pytest.approx(5.1)
    assert result.gross == pytest.approx(30.6)


@pytest.mark.parametrize("quantity, expected", [(1, 2.5), (4, 10.0)])
def test_cost(quantity, expected):
    assert cost(Line("pen", quantity, 2.5)) == expected


def test_a_quantity_is_positive():
    with pytest.raises(ValueError) as refused:
        cost(Line("pen", 0, 2.5))
    assert str(refused.value) == "pen: the quantity is 0"
