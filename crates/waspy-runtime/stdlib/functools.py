# dialect: typed
"""`functools`."""


def total_ordering[C](cls: C) -> C:
    """The compiler reads the decorator and adds the methods (`stdlib/_class_parts.py`)."""
    return cls
