"""A test that does not compile."""


def test_typo():
    assert absent() == 1
