"""`fractions`: exact rational numbers, always in lowest terms with a positive denominator."""

from stdlib.decimal import Decimal
from stdlib.fractions._format import formatted
from stdlib.math import gcd
from stdlib.numbers import Rational


class Fraction(Rational):
    """A rational number."""

    def __init__(self, numerator=0, denominator=None):
        if denominator is None:
            top, bottom = _ratio(numerator)
        else:
            a, b = _exact(numerator)
            c, d = _exact(denominator)
            top, bottom = a * d, b * c
            if bottom == 0:
                raise ZeroDivisionError(f"Fraction({top}, 0)")
        self._set(top, bottom)

    def _set(self, top, bottom):
        common = gcd(top, bottom)
        if bottom < 0:
            common = -common
        self._numerator = top // common
        self._denominator = bottom // common

    @classmethod
    def from_float(cls, f):
        """The exact value of a float, or an integer."""
        if not isinstance(f, (int, float)):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
        return Fraction(f)

    @classmethod
    def from_decimal(cls, dec):
        """The exact value of a decimal number, or an integer."""
        if not isinstance(dec, (int, Decimal)):
            raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})")
        return Fraction(dec)

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    @property
    def real(self):
        return +self

    @property
    def imag(self):
        return 0

    def conjugate(self):
        return +self

    def __complex__(self):
        return complex(float(self))

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def is_integer(self):
        return self._denominator == 1

    def limit_denominator(self, max_denominator=1000000):
        """The nearest fraction with a denominator that is not greater."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self._numerator, self._denominator)
        # Along the continued fraction, as far as the bound allows.
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            whole = n // d
            q2 = q0 + whole * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + whole * p1, q2
            n, d = d, n - whole * d
        steps = (max_denominator - q0) // q1
        # Of the last two the nearer one; 2 * d * (...) is their distance in common terms.
        if 2 * d * (q0 + steps * q1) <= self._denominator:
            return Fraction(p1, q1)
        return Fraction(p0 + steps * p1, q0 + steps * q1)

    # Text.

    def __repr__(self):
        return f"{type(self).__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return f"{self._numerator}/{self._denominator}"

    def __format__(self, format_spec, /):
        if not format_spec:
            return str(self)
        text = formatted(self._numerator, self._denominator, format_spec)
        if text is None:
            raise ValueError(f"Invalid format specifier {format_spec!r} for object of type {type(self).__name__!r}")
        return text

    # Arithmetic: with integers and fractions exact, with floats as floats.

    def __add__(self, other):
        if isinstance(other, float):
            return float(self) + other
        if isinstance(other, complex):
            return complex(float(self)) + other
        if not isinstance(other, (int, Fraction)):
            return NotImplemented
        n, d = other.numerator, other.denominator
        return Fraction(self._numerator * d + n * self._denominator, self._denominator * d)

    def __radd__(self, other):
        if isinstance(other, float):
            return other + float(self)
        if isinstance(other, complex):
            return other + complex(float(self))
        if not isinstance(other, int):
            return NotImplemented
        return Fraction(self._numerator + other * self._denominator, self._denominator)

    def __sub__(self, other):
        if isinstance(other, float):
            return float(self) - other
        if isinstance(other, complex):
            return complex(float(self)) - other
        if not isinstance(other, (int, Fraction)):
            return NotImplemented
        n, d = other.numerator, other.denominator
        return Fraction(self._numerator * d - n * self._denominator, self._denominator * d)

    def __rsub__(self, other):
        if isinstance(other, float):
            return other - float(self)
        if isinstance(other, complex):
            return other - complex(float(self))
        if not isinstance(other, int):
            return NotImplemented
        return Fraction(other * self._denominator - self._numerator, self._denominator)

    def __mul__(self, other):
        if isinstance(other, float):
            return float(self) * other
        if isinstance(other, complex):
            return complex(float(self)) * other
        if not isinstance(other, (int, Fraction)):
            return NotImplemented
        return Fraction(self._numerator * other.numerator, self._denominator * other.denominator)

    def __rmul__(self, other):
        if isinstance(other, float):
            return other * float(self)
        if isinstance(other, complex):
            return other * complex(float(self))
        if not isinstance(other, int):
            return NotImplemented
        return Fraction(self._numerator * other, self._denominator)

    def __truediv__(self, other):
        if isinstance(other, float):
            return float(self) / other
        if isinstance(other, complex):
            return complex(float(self)) / other
        if not isinstance(other, (int, Fraction)):
            return NotImplemented
        return _quotient(self._numerator, self._denominator, other.numerator, other.denominator)

    def __rtruediv__(self, other):
        if isinstance(other, float):
            return other / float(self)
        if isinstance(other, complex):
            return other / complex(float(self))
        if not isinstance(other, int):
            return NotImplemented
        return _quotient(other, 1, self._numerator, self._denominator)

    def __floordiv__(self, other):
        if isinstance(other, complex):
            return complex(float(self)) // other
        if isinstance(other, float):
            return float(self) // other
        if not isinstance(other, (int, Fraction)):
            return NotImplemented
        return self._numerator * other.denominator // (self._denominator * other.numerator)

    def __rfloordiv__(self, other):
        if isinstance(other, complex):
            return other // complex(float(self))
        if isinstance(other, float):
            return other // float(self)
        if not isinstance(other, int):
            return NotImplemented
        return other * self._denominator // self._numerator

    def __mod__(self, other):
        if isinstance(other, complex):
            return complex(float(self)) % other
        if isinstance(other, float):
            return float(self) % other
        if not isinstance(other, (int, Fraction)):
            return NotImplemented
        n, d = other.numerator, other.denominator
        return Fraction(self._numerator * d % (n * self._denominator), self._denominator * d)

    def __rmod__(self, other):
        if isinstance(other, complex):
            return other % complex(float(self))
        if isinstance(other, float):
            return other % float(self)
        if not isinstance(other, int):
            return NotImplemented
        return Fraction(other * self._denominator % self._numerator, self._denominator)

    def __divmod__(self, other):
        if not isinstance(other, (int, float, Fraction)):
            return NotImplemented
        if isinstance(other, float):
            return divmod(float(self), other)
        return self // other, self % other

    def __rdivmod__(self, other):
        if not isinstance(other, (int, float)):
            return NotImplemented
        if isinstance(other, float):
            return divmod(other, float(self))
        return other // self, other % self

    def __pow__(self, other):
        if not isinstance(other, (int, Fraction)):
            return float(self) ** other
        if other.denominator != 1:
            return float(self) ** float(other)
        n = other.numerator
        if n >= 0:
            return Fraction(self._numerator**n, self._denominator**n)
        if self._numerator == 0:
            raise ZeroDivisionError(f"Fraction({self._denominator ** -n}, 0)")
        return Fraction(self._denominator**-n, self._numerator**-n)

    def __rpow__(self, other):
        if self._denominator == 1:
            return other**self._numerator
        return other ** float(self)

    def __neg__(self):
        return Fraction(-self._numerator, self._denominator)

    def __pos__(self):
        return Fraction(self._numerator, self._denominator)

    def __abs__(self):
        return Fraction(abs(self._numerator), self._denominator)

    # Conversions.

    def __bool__(self):
        return self._numerator != 0

    def __float__(self):
        return self._numerator / self._denominator

    def __int__(self):
        return self.__trunc__()

    def __trunc__(self):
        if self._numerator < 0:
            return -(-self._numerator // self._denominator)
        return self._numerator // self._denominator

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            return _nearest(self._numerator, self._denominator)
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(_nearest(self._numerator * shift, self._denominator), shift)
        return Fraction(_nearest(self._numerator, self._denominator * shift) * shift)

    # Comparison.

    def __eq__(self, other):
        if isinstance(other, (int, Fraction)):
            return self._numerator == other.numerator and self._denominator == other.denominator
        if isinstance(other, float):
            if other - other != 0.0:
                return False
            n, d = other.as_integer_ratio()
            return self._numerator == n and self._denominator == d
        if isinstance(other, complex):
            return other.imag == 0.0 and self == other.real
        return NotImplemented

    def __lt__(self, other):
        order = self._order(other)
        return NotImplemented if order is None else order == -1

    def __le__(self, other):
        order = self._order(other)
        return NotImplemented if order is None else order == -1 or order == 0

    def __gt__(self, other):
        order = self._order(other)
        return NotImplemented if order is None else order == 1

    def __ge__(self, other):
        order = self._order(other)
        return NotImplemented if order is None else order == 1 or order == 0

    def _order(self, other):
        """-1, 0 or 1; 2 where other is no number, None where it is nothing that has an order."""
        if isinstance(other, float):
            if other != other:
                return 2
            if other - other != 0.0:
                return -1 if other > 0 else 1
            n, d = other.as_integer_ratio()
        elif isinstance(other, (int, Fraction)):
            n, d = other.numerator, other.denominator
        else:
            return None
        a, b = self._numerator * d, n * self._denominator
        return (a > b) - (a < b)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __hash__(self):
        if self._denominator == 1:
            return hash(self._numerator)
        modulus = 2305843009213693951
        if self._denominator % modulus == 0:
            value = 314159
        else:
            value = abs(self._numerator) % modulus * pow(self._denominator, -1, modulus) % modulus
        if self._numerator < 0:
            value = -value
        return -2 if value == -1 else value


def _quotient(n, d, by_n, by_d):
    if by_n == 0:
        raise ZeroDivisionError(f"Fraction({by_d}, 0)")
    return Fraction(n * by_d, d * by_n)


def _nearest(n, d):
    """n / d rounded to a whole number, halves to even."""
    whole, rest = divmod(n, d)
    if 2 * rest < d or 2 * rest == d and whole % 2 == 0:
        return whole
    return whole + 1


def _exact(value):
    """Numerator and denominator of a rational number."""
    if isinstance(value, (int, Fraction)):
        return value.numerator, value.denominator
    raise TypeError("both arguments should be Rational instances")


def _ratio(value):
    """Numerator and denominator of a number, or of what a text stands for."""
    if isinstance(value, (int, Fraction)):
        return value.numerator, value.denominator
    if isinstance(value, (float, Decimal)):
        return value.as_integer_ratio()
    if isinstance(value, str):
        return _parse(value)
    raise TypeError("argument should be a string or a Rational instance")


def _parse(text):
    """`3`, `-3/4`, `1.25`, `1e-3`, with white space around it."""
    plain = text.strip()
    top, slash, bottom = plain.partition("/")
    sign = top[:1]
    digits = top[1:] if sign == "-" or sign == "+" else top
    if slash:
        digits, bottom = digits.rstrip(), bottom.lstrip()
        if not _is_number(digits) or not _is_number(bottom):
            raise ValueError(f"Invalid literal for Fraction: {text!r}")
        n, d = int(digits), int(bottom)
        if d == 0:
            raise ZeroDivisionError(f"Fraction({-n if sign == '-' else n}, 0)")
    else:
        n, d = _parse_decimal(digits, text)
    return -n if sign == "-" else n, d


def _parse_decimal(digits, text):
    mantissa, e, exponent = digits.replace("E", "e").partition("e")
    whole, point, part = mantissa.partition(".")
    power = exponent[1:] if exponent[:1] == "-" or exponent[:1] == "+" else exponent
    good = (_is_number(whole) or not whole and point) and (_is_number(part) or not part and whole) and (not e or _is_number(power))
    if not good:
        raise ValueError(f"Invalid literal for Fraction: {text!r}")
    part = part.replace("_", "")
    n, d = int((whole or "0") + part), 10 ** len(part)
    if e:
        if exponent[:1] == "-":
            d *= 10 ** int(power)
        else:
            n *= 10 ** int(power)
    return n, d


def _is_number(text):
    """Digits, with single underscores between them."""
    return all(group.isdecimal() for group in text.split("_"))
