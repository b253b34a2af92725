# A small query language made of operators on field objects: comparisons give conditions, & | ~ combine them.


class Condition:
    def __init__(self, text, test):
        self.text, self.test = text, test

    def __and__(self, other):
        return Condition(f"({self.text} and {other.text})", lambda row: self.test(row) and other.test(row))

    def __or__(self, other):
        if other is True or other is False:
            return self if not other else Condition("all", lambda row: True)
        return Condition(f"({self.text} or {other.text})", lambda row: self.test(row) or other.test(row))

    __ror__ = __or__

    def __invert__(self):
        return Condition(f"not {self.text}", lambda row: not self.test(row))

    def __bool__(self):
        raise TypeError("combine conditions with & and |")

    def __call__(self, row):
        return self.test(row)

    def __repr__(self):
        return f"<{self.text}>"


class Expression:
    def __init__(self, text, get):
        self.text, self.get = text, get

    @staticmethod
    def of(value):
        return value if isinstance(value, Expression) else Expression(repr(value), lambda row: value)

    def _compare(self, symbol, other, function):
        other = Expression.of(other)

        def test(row):
            a, b = self.get(row), other.get(row)
            if a is None or b is None:
                return False
            return function(a, b)

        return Condition(f"{self.text} {symbol} {other.text}", test)

    def __eq__(self, other):
        return self._compare("=", other, lambda a, b: a == b)

    def __ne__(self, other):
        return self._compare("<>", other, lambda a, b: a != b)

    def __lt__(self, other):
        return self._compare("<", other, lambda a, b: a < b)

    def __ge__(self, other):
        return self._compare(">=", other, lambda a, b: a >= b)

    def __gt__(self, other):
        return self._compare(">", other, lambda a, b: a > b)

    def __hash__(self):
        return hash(self.text)

    def __add__(self, other):
        other = Expression.of(other)
        return Expression(f"{self.text} + {other.text}", lambda row: self.get(row) + other.get(row))

    def __radd__(self, other):
        return Expression.of(other) + self

    def __mul__(self, other):
        other = Expression.of(other)
        return Expression(f"{self.text} * {other.text}", lambda row: self.get(row) * other.get(row))

    def __rmul__(self, other):
        return Expression.of(other) * self

    def __getitem__(self, at):
        return Expression(f"{self.text}[{at!r}]", lambda row: self.get(row)[at])

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)

        def method(*args):
            shown = ", ".join(map(repr, args))
            return Expression(f"{self.text}.{name}({shown})", lambda row: METHODS[name](self.get(row), *args))

        return method

    def within(self, values):
        return Condition(f"{self.text} in {sorted(values, key=str)}", lambda row: self.get(row) in values)


METHODS = {"upper": lambda v: v.upper(), "length": len, "startswith": lambda v, p: v.startswith(p), "rounded": round, "either": lambda v, d: d if v is None else v}


class Fields:
    def __getattr__(self, name):
        return Expression(name, lambda row: row.get(name))


F = Fields()


def query(rows, where=None, order=None, **columns):
    chosen = [row for row in rows if where is None or where(row)]
    if order is not None:
        reverse = isinstance(order, tuple)
        chosen.sort(key=(order[0] if reverse else order).get, reverse=reverse)
    if not columns:
        return chosen
    return [{name: Expression.of(column).get(row) for name, column in columns.items()} for row in chosen]


ROWS = [
    {"name": "ann", "age": 31, "pay": 2500.5, "tags": ["a", "b"], "city": None},
    {"name": "bob", "age": 25, "pay": 1800, "tags": [], "city": "Rome"},
    {"name": "cid", "age": 47, "pay": None, "tags": ["c"], "city": "Oslo"},
    {"name": "dee", "age": 25, "pay": 3100, "tags": ("a",), "city": "Rome"},
]
conditions = [
    F.age > 30, 30 > F.age, (F.age >= 25) & (F.city == "Rome"), ~(F.city == "Rome"), (F.pay < 2000) | (F.name == "cid"),
    F.age.within({25, 47}), F.name.upper() == "BOB", F.tags.length() > 0, F.pay + 100 > 2600, 2 * F.age == 50, False | (F.age != 25),
    (F.age == 1) | True, F.name[0] >= "c", "x" + F.name == "xann", F.missing == 1, F.city.either("?") == "?",
]
for condition in conditions:
    print(condition, [row["name"] for row in query(ROWS, condition)])
print(query(ROWS, F.pay > 0, order=F.pay, who=F.name.upper(), double=F.pay * 2, one=1))
print(query(ROWS, order=(F.age + 0.5,), name=F.name, tag=F.tags.length() * 10))
for bad in (lambda: 1 < F.age < 5, lambda: bool(F.age == 3), lambda: query(ROWS, F.age > "x"), lambda: query(ROWS, F.tags + 1 > 0), lambda: F._private, lambda: query(ROWS, F.age.nothing() == 1), lambda: F.age & 3, lambda: -F.age):
    try:
        print(bad())
    except (TypeError, AttributeError, KeyError) as error:
        print(type(error).__name__, error)
print({F.a: 1, F.b: 2}[F.a] if False else len({F.a: 1, F.b: 2}), hash(F.a) == hash(F.a))
