"""`{**a, **b}` where comparing keys changes `b`: the error of `update`, for dicts of one type and of two."""


class Key:
    def __init__(self, name, change=None):
        self.name = name
        self.change = change

    def __hash__(self):
        return 1

    def __eq__(self, other):
        for key in (self, other):
            if key.change is not None:
                change, key.change = key.change, None
                change()
        return self.name == other.name


def attempt(first_value, second_value):
    second = {}
    first = {Key("a"): first_value}
    second[Key("b", lambda: second.clear())] = second_value
    try:
        print(len({**first, **second}))
    except RuntimeError as error:
        print(error)


attempt(1, 2)
attempt(1, "x")
attempt("y", [3])
