"""A small test framework in the program itself, as many suites have: cases as classes, assertions, fixtures, reports; run on a parser of dates and money."""
import functools
import io
import sys
import traceback


class Failure(AssertionError):
    pass


class Case:
    registry = []

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Case.registry.append(cls)

    def setUp(self):
        pass

    def tearDown(self):
        pass

    def assertEqual(self, first, second, msg=None):
        if not first == second:
            raise Failure(msg or f"{first!r} != {second!r}")

    def assertTrue(self, value, msg=None):
        if not value:
            raise Failure(msg or f"{value!r} is not true")

    def assertIn(self, member, container):
        if member not in container:
            raise Failure(f"{member!r} not found in {container!r}")

    def assertAlmostEqual(self, a, b, places=7):
        if round(abs(a - b), places) != 0:
            raise Failure(f"{a!r} != {b!r} within {places} places")

    def assertRaises(self, kind, call=None, *args, **kwargs):
        context = Raises(kind)
        if call is None:
            return context
        with context:
            call(*args, **kwargs)
        return context


class Raises:
    def __init__(self, kind):
        self.kind = kind
        self.exception = None

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        if kind is None:
            raise Failure(f"{self.kind.__name__} not raised")
        if not issubclass(kind, self.kind):
            return False
        self.exception = value
        return True


def run_all(out):
    passed, failed = 0, []
    for cls in Case.registry:
        for name in [n for n in ("test_add", "test_parse", "test_bad", "test_format", "test_fails", "test_error", "test_skip") if hasattr(cls, n)]:
            case = cls()
            method = getattr(case, name)
            try:
                case.setUp()
                try:
                    method()
                finally:
                    case.tearDown()
            except Failure as e:
                failed.append((cls.__name__, name, str(e)))
                out.write("F")
            except Exception as e:
                failed.append((cls.__name__, name, f"{type(e).__name__}: {e}"))
                out.write("E")
            else:
                passed += 1
                out.write(".")
    out.write("\n")
    return passed, failed


@functools.total_ordering
class Money:
    RATES = {"EUR": 1.0, "USD": 1.25, "JPY": 150}

    def __init__(self, amount, currency="EUR"):
        if currency not in self.RATES:
            raise ValueError(f"unknown currency {currency!r}")
        self.amount, self.currency = amount, currency

    @classmethod
    def parse(cls, text):
        number, _, currency = text.strip().partition(" ")
        try:
            return cls(float(number.replace(",", "")), *([currency] if currency else []))
        except ValueError as e:
            raise ValueError(f"cannot parse {text!r}") from e

    def to(self, currency):
        return Money(self.amount / self.RATES[self.currency] * self.RATES[currency], currency)

    def __add__(self, other):
        if isinstance(other, Money):
            return Money(self.amount + other.to(self.currency).amount, self.currency)
        return NotImplemented

    def __eq__(self, other):
        return isinstance(other, Money) and abs(self.to("EUR").amount - other.to("EUR").amount) < 0.005

    def __lt__(self, other):
        return self.to("EUR").amount < other.to("EUR").amount

    def __repr__(self):
        return f"{self.amount:,.2f} {self.currency}"

    def __hash__(self):
        return hash(round(self.to("EUR").amount, 2))


class MoneyTest(Case):
    def setUp(self):
        self.ten = Money(10)

    def test_add(self):
        self.assertEqual(self.ten + Money(5, "USD"), Money(14))
        self.assertEqual(repr(self.ten + self.ten), "20.00 EUR")
        with self.assertRaises(TypeError) as caught:
            self.ten + 3
        self.assertIn("unsupported operand", str(caught.exception))

    def test_parse(self):
        for text, wanted in [("1,234.5 USD", Money(987.6)), (" 7 ", Money(7)), ("150 JPY", Money(1))]:
            self.assertEqual(Money.parse(text), wanted, text)
        self.assertTrue(Money(1) < Money(2) <= Money(2, "EUR"), "order")
        self.assertEqual(len({Money(1), Money(1.25, "USD"), Money(2)}), 2)

    def test_bad(self):
        error = self.assertRaises(ValueError, Money.parse, "ten EUR").exception
        self.assertEqual(str(error.__cause__), "could not convert string to float: 'ten'")
        self.assertRaises(ValueError, Money, 1, "XXX")
        self.assertRaises(KeyError, self.ten.to, "GBP")

    def test_fails(self):
        self.assertAlmostEqual(self.ten.to("JPY").amount, 1500.1, places=1)

    def test_error(self):
        self.assertEqual(self.ten.missing, 1)


class Nested(MoneyTest):
    def setUp(self):
        super().setUp()
        self.ten = self.ten + self.ten

    def test_add(self):
        with self.assertRaises(ZeroDivisionError):
            self.assertEqual(self.ten, Money(20))

    def test_skip(self):
        self.assertIn(3, [1, 2])


buffer = io.StringIO()
passed, failed = run_all(buffer)
print(buffer.getvalue(), end="")
for cls, name, why in failed:
    print(f"{cls}.{name}: {why}")
print(passed, len(failed), file=sys.stdout)
try:
    Money.parse("x")
except ValueError:
    text = traceback.format_exc()
    print(text.splitlines()[-1], len(text.splitlines()) > 4)
