"""Tests of the Python part; they run under CPython too, with a module `host` of their own."""

from _models import Order
from orders import OrderError, pieces, summarise

ORDERS = [Order("Ada", "cable", 100), Order("Grace", "monitor", 2), Order("Ada", "monitor", 1)]


def test_summaries_keep_the_order_of_customers():
    ada, grace = summarise(ORDERS)
    assert (ada.customer, ada.pieces, ada.discount) == ("Ada", 101, 25.0)
    assert (grace.customer, grace.total, grace.discount) == ("Grace", 398.0, None)
    assert ada.total == 250.0 - 25.0 + 199.0


def test_pieces():
    assert pieces(ORDERS) == {"cable": 100, "monitor": 3}


def test_an_unknown_article_is_an_order_error():
    try:
        summarise([Order("Ada", "horse", 1)])
    except OrderError as error:
        assert str(error) == "horse is not sold"
        assert isinstance(error.__cause__, KeyError)
    else:
        raise AssertionError("no error")
