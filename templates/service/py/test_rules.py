"""Tests of `rules.py`: `cargo waspy test` runs them compiled, `pytest` under CPython."""

import pytest

from rules import Applicant, decide


def test_accepted():
    decision = decide(Applicant("Ada", 36, 1000.0, [100.0]))
    assert decision.accepted
    assert decision.limit == 2900.0
    assert decision.reasons == []


@pytest.mark.parametrize(
    "age, debts, reasons",
    [
        (17, 0.0, ["Bob is under age"]),
        (30, 500.0, ["debts of 500.00 are more than 40% of the income"]),
        (17, 500.0, ["Bob is under age", "debts of 500.00 are more than 40% of the income"]),
    ],
)
def test_refused(age, debts, reasons):
    decision = decide(Applicant("Bob", age, 1000.0, [debts]))
    assert not decision.accepted
    assert decision.limit is None
    assert decision.reasons == reasons
