"""What `pytest.approx` takes: numbers, sequences, dicts."""

import pytest


def halves(xs: list[float]) -> list[float]:
    return [x / 2 for x in xs]


def test_number():
    assert 0.1 + 0.2 == pytest.approx(0.3)
    assert pytest.approx(0.3) == 0.1 + 0.2
    assert 0.31 != pytest.approx(0.3)
    assert 100 == pytest.approx(101, abs=1)
    assert 1 == pytest.approx(1)


def test_list():
    assert halves([0.2, 0.4]) == pytest.approx([0.1, 0.2])
    assert halves([0.2, 0.4]) != pytest.approx([0.1, 0.3])
    assert halves([0.2]) != pytest.approx([0.1, 0.3])
    assert [] == pytest.approx([])
    assert (0.1 + 0.2, 1) == pytest.approx((0.3, 1.0))


def test_dict():
    assert {"a": 0.1 + 0.2, "b": 2.0} == pytest.approx({"b": 2, "a": 0.3})
    assert {"a": 0.1} != pytest.approx({"b": 0.1})
    assert {"a": 0.1} != pytest.approx({"a": 0.2})


def test_nan():
    nan = float("nan")
    assert nan != pytest.approx(nan)
    assert nan == pytest.approx(nan, nan_ok=True)
    assert [nan, 1.0] == pytest.approx([nan, 1.0], nan_ok=True)


def test_mixed():
    assert [1.0, None] == pytest.approx([1.0000001, None])
    assert [1.0, None] != pytest.approx([1.0, 2.0])
