"""`decimal`: decimal floating-point numbers by the General Decimal Arithmetic specification: exact integers with an exponent,
rounded to the precision of a context, which also keeps the signals that were given.

Longer than 600 lines because a context and its numbers need each other, and exceptions are shown with the name of the module.
"""

from stdlib.collections import namedtuple
from stdlib.math import gcd, isqrt
from stdlib.decimal._text import formatted, written
from stdlib.decimal._digits import exp_fixed, length, log10_fixed, log_fixed, rounded

ROUND_UP = "ROUND_UP"
ROUND_DOWN = "ROUND_DOWN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_05UP = "ROUND_05UP"

MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = -1999999999999999997


class DecimalException(ArithmeticError):
    """What a signal raises where the context traps it."""


class Clamped(DecimalException):
    """An exponent was changed to fit."""


class InvalidOperation(DecimalException):
    """There is no such result."""


class ConversionSyntax(InvalidOperation):
    """The text is no number."""


class DivisionByZero(DecimalException, ZeroDivisionError):
    """A number that is not zero was divided by zero."""


class DivisionImpossible(InvalidOperation):
    """The whole part of a quotient has too many digits."""


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    """Zero was divided by zero."""


class Inexact(DecimalException):
    """Digits were lost that are not zero."""


class Rounded(DecimalException):
    """Digits were lost."""


class Subnormal(DecimalException):
    """The result is smaller than the least normal number."""


class Overflow(Inexact, Rounded):
    """The result is too large."""


class Underflow(Inexact, Rounded, Subnormal):
    """The result is too small to be exact."""


class FloatOperation(DecimalException, TypeError):
    """A float met a decimal."""


DecimalTuple = namedtuple("DecimalTuple", "sign digits exponent")
_SIGNALS = [
    InvalidOperation, FloatOperation, DivisionByZero, Overflow, Subnormal, Underflow, Rounded, Inexact, Clamped
]
_ROUNDINGS = (
    ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP
)


def _signals(chosen):
    """A dict that says of each signal whether it is chosen."""
    if isinstance(chosen, dict):
        return dict(chosen)
    return {signal: chosen is not None and signal in chosen for signal in _SIGNALS}


def _error(signal, reasons):
    """The exception of a signal. Each is called by its name: what calls any class calls everything that the program may call."""
    if signal is InvalidOperation:
        return InvalidOperation(reasons)
    if signal is DivisionByZero:
        return DivisionByZero(reasons)
    if signal is Overflow:
        return Overflow(reasons)
    if signal is Underflow:
        return Underflow(reasons)
    if signal is Inexact:
        return Inexact(reasons)
    if signal is Rounded:
        return Rounded(reasons)
    if signal is Subnormal:
        return Subnormal(reasons)
    if signal is Clamped:
        return Clamped(reasons)
    return FloatOperation(reasons)


def _checked(value, least, most, valid):
    """A setting of a context."""
    if not isinstance(value, int):
        raise TypeError("an integer is required")
    if not least <= value <= most:
        raise ValueError("valid " + valid)
    return value


@native
class Context:
    """How results are rounded, which signals raise, and which were given."""

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        self.prec = 28 if prec is None else prec
        self.rounding = ROUND_HALF_EVEN if rounding is None else rounding
        self.Emin = -999999 if Emin is None else Emin
        self.Emax = 999999 if Emax is None else Emax
        self.capitals = 1 if capitals is None else capitals
        self.clamp = 0 if clamp is None else clamp
        self.flags = _signals(flags)
        self.traps = _signals([DivisionByZero, Overflow, InvalidOperation] if traps is None else traps)

    @property
    def prec(self):
        return self._prec

    @prec.setter
    def prec(self, value):
        self._prec = _checked(value, 1, MAX_PREC, "range for prec is [1, MAX_PREC]")

    @property
    def rounding(self):
        return self._rounding

    @rounding.setter
    def rounding(self, value):
        if value not in _ROUNDINGS:
            raise TypeError(
                "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]"
            )
        self._rounding = value

    @property
    def Emin(self):
        return self._emin

    @Emin.setter
    def Emin(self, value):
        self._emin = _checked(value, MIN_EMIN, 0, "range for Emin is [MIN_EMIN, 0]")

    @property
    def Emax(self):
        return self._emax

    @Emax.setter
    def Emax(self, value):
        self._emax = _checked(value, 0, MAX_EMAX, "range for Emax is [0, MAX_EMAX]")

    @property
    def capitals(self):
        return self._capitals

    @capitals.setter
    def capitals(self, value):
        self._capitals = _checked(value, 0, 1, "values for capitals are 0 or 1")

    @property
    def clamp(self):
        return self._clamp

    @clamp.setter
    def clamp(self, value):
        self._clamp = _checked(value, 0, 1, "values for clamp are 0 or 1")

    def copy(self):
        return Context(
            self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, dict(self.flags), dict(self.traps)
        )

    __copy__ = copy

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def clear_flags(self):
        for signal in _SIGNALS:
            self.flags[signal] = False

    def clear_traps(self):
        for signal in _SIGNALS:
            self.traps[signal] = False

    def _signal(self, signal, reason=None):
        """Gives a signal, which raises where it is trapped."""
        self.flags[signal] = True
        if self.traps[signal]:
            raise _error(signal, [signal if reason is None else reason])

    def create_decimal(self, num="0"):
        return Decimal(num)._fixed(self)

    def create_decimal_from_float(self, f):
        return Decimal(f)._fixed(self)

    def abs(self, a):
        return _decimal(a)._fixed(self).copy_abs()

    def add(self, a, b):
        return _decimal(a)._add(_decimal(b), self)

    def compare(self, a, b):
        return _decimal(a).compare(_decimal(b), self)

    def divide(self, a, b):
        return _decimal(a)._divide(_decimal(b), self)

    def divide_int(self, a, b):
        return _decimal(a)._whole(_decimal(b), self)[0]

    def exp(self, a):
        return _decimal(a).exp(self)

    def fma(self, a, b, c):
        return _decimal(a).fma(b, c, self)

    def ln(self, a):
        return _decimal(a).ln(self)

    def log10(self, a):
        return _decimal(a).log10(self)

    def max(self, a, b):
        return _decimal(a).max(b, self)

    def min(self, a, b):
        return _decimal(a).min(b, self)

    def minus(self, a):
        return _decimal(a)._negated(self)

    def multiply(self, a, b):
        return _decimal(a)._multiply(_decimal(b), self)

    def normalize(self, a):
        return _decimal(a).normalize(self)

    def plus(self, a):
        return _decimal(a)._positive(self)

    def power(self, a, b):
        return _decimal(a)._power(_decimal(b), self)

    def quantize(self, a, b):
        return _decimal(a).quantize(b, context=self)

    def remainder(self, a, b):
        return _decimal(a)._whole(_decimal(b), self)[1]

    def sqrt(self, a):
        return _decimal(a).sqrt(self)

    def subtract(self, a, b):
        return _decimal(a)._add(_decimal(b).copy_negate(), self)

    def to_integral_value(self, a):
        return _decimal(a).to_integral_value(context=self)

    def to_sci_string(self, a):
        return str(_decimal(a))

    def to_eng_string(self, a):
        return _decimal(a).to_eng_string()

    def __repr__(self):
        flags = ", ".join([signal.__name__ for signal in _SIGNALS if self.flags[signal]])
        traps = ", ".join([signal.__name__ for signal in _SIGNALS if self.traps[signal]])
        return (
            f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, "
            f"capitals={self.capitals}, clamp={self.clamp}, flags=[{flags}], traps=[{traps}])"
        )


DefaultContext = Context()
BasicContext = Context(9, ROUND_HALF_UP, traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(9, traps=[])


class _Current:
    """Where the context is kept that counts now."""

    def __init__(self):
        self.context = DefaultContext.copy()


_current = _Current()


def getcontext():
    return _current.context


def setcontext(context):
    _current.context = context


class _LocalContext:
    """Another context in a block."""

    def __init__(self, context):
        self.context = context
        self.before = context

    def __enter__(self):
        self.before = _current.context
        _current.context = self.context
        return self.context

    def __exit__(self, exc_type, exc_value, traceback):
        _current.context = self.before


def localcontext(
    ctx=None, *, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None
):
    """A copy of the context for a block, changed as the call says."""
    base = _current.context if ctx is None else ctx
    return _LocalContext(Context(
        base.prec if prec is None else prec, base.rounding if rounding is None else rounding,
        base.Emin if Emin is None else Emin, base.Emax if Emax is None else Emax,
        base.capitals if capitals is None else capitals, base.clamp if clamp is None else clamp,
        dict(base.flags) if flags is None else flags, dict(base.traps) if traps is None else traps
    ))


_BLANK = object()


def _number(sign, digits, exponent, kind=""):
    """The number (-1)**sign * digits * 10**exponent; of another kind `F` (infinity), `n` (NaN) or `N` (signalling NaN)."""
    made = Decimal(_BLANK)
    made._sign = sign
    made._digits = digits
    made._exponent = exponent
    made._kind = kind
    return made


def _is_ratio(value: object):
    """A `Fraction`, or what has its attributes and is no int."""
    return not isinstance(value, int) and hasattr(value, "numerator") and hasattr(value, "denominator")


def _converted(value: object):
    """A decimal of a decimal or an int; None of anything else."""
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _number(1 if value < 0 else 0, abs(value), 0)
    return None


def _decimal(value: object):
    made = _converted(value)
    if made is None:
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
    return made


@native
class Decimal:
    _is_number = True

    def __init__(self, value: object = "0", context=None):
        self._sign = 0
        self._digits = 0
        self._exponent = 0
        self._kind = ""
        if value is _BLANK:
            return
        if isinstance(value, str):
            self._parse(value, getcontext() if context is None else context)
        elif isinstance(value, Decimal):
            self._sign, self._digits, self._exponent, self._kind = value._sign, value._digits, value._exponent, value._kind
        elif isinstance(value, int):
            self._sign, self._digits = (1 if value < 0 else 0), abs(value)
        elif isinstance(value, float):
            self._from_float(value)
        elif isinstance(value, (tuple, list)):
            self._from_parts(value)
        else:
            raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")

    def _parse(self, value, context):
        text = value.strip().replace("_", "").lower()
        if text[:1] in ("+", "-"):
            self._sign = 1 if text[0] == "-" else 0
            text = text[1:]
        if text in ("inf", "infinity"):
            self._kind = "F"
            return
        for name, kind in (("snan", "N"), ("nan", "n")):
            payload = text[len(name):]
            if text.startswith(name) and (not payload or payload.isdecimal()):
                self._kind = kind
                self._digits = int(payload) if payload else 0
                return
        mantissa, e, power = text.partition("e")
        whole, _, fraction = mantissa.partition(".")
        good = (whole + fraction).isdecimal() and (not e or power.lstrip("+-").isdecimal() and len(power) - len(power.lstrip("+-")) < 2)
        if not good:
            self._sign = 0
            self._kind = "n"
            context._signal(InvalidOperation, ConversionSyntax)
            return
        self._digits = int(whole + fraction)
        self._exponent = (int(power) if e else 0) - len(fraction)

    def _from_float(self, value):
        if value != value:
            self._kind = "n"
        elif value in (float("inf"), float("-inf")):
            self._kind = "F"
            self._sign = 1 if value < 0 else 0
        else:
            self._sign = 1 if str(value)[0] == "-" else 0
            n, d = abs(value).as_integer_ratio()
            twos = d.bit_length() - 1
            self._digits = n * 5**twos
            self._exponent = -twos

    def _from_parts(self, value):
        if len(value) != 3:
            raise ValueError("argument must be a sequence of length 3")
        sign, digits, exponent = value
        if sign not in (0, 1):
            raise ValueError("sign must be an integer with the value 0 or 1")
        for digit in digits:
            if not isinstance(digit, int) or not 0 <= digit <= 9:
                raise ValueError("coefficient must be a tuple of digits")
        self._sign = sign
        text = "".join([str(digit) for digit in digits])
        if exponent in ("F", "n", "N"):
            self._kind = exponent
            self._digits = int(text) if text and exponent != "F" else 0
        elif isinstance(exponent, int):
            self._digits = int(text) if text else 0
            self._exponent = exponent
        else:
            raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")

    @classmethod
    def from_float(cls, f):
        if not isinstance(f, (int, float)):
            raise TypeError("argument must be int or float")
        return Decimal(f)

    # Rounding.

    def _fixed(self, context):
        """Rounded as the context wants."""
        if self._kind:
            return self
        digits, exponent, sign = self._digits, self._exponent, self._sign
        tiny, top = context.Etiny(), context.Etop()
        if not digits:
            most = top if context.clamp else context.Emax
            fits = min(max(exponent, tiny), most)
            if fits == exponent:
                return self
            context._signal(Clamped)
            return _number(sign, 0, fits)
        n = length(digits)
        least = n + exponent - context.prec
        if least > top:
            return self._overflow(context)
        subnormal = least < tiny
        if subnormal:
            least = tiny
        if exponent < least:
            digits, inexact = rounded(digits, least - exponent, context.rounding, sign)
            if length(digits) > context.prec:
                digits //= 10
                least += 1
            if least > top:
                return self._overflow(context)
            if subnormal and inexact:
                context._signal(Underflow)
            if subnormal:
                context._signal(Subnormal)
            if inexact:
                context._signal(Inexact)
            context._signal(Rounded)
            if not digits:
                context._signal(Clamped)
            return _number(sign, digits, least)
        if subnormal:
            context._signal(Subnormal)
        if context.clamp and exponent > top:
            context._signal(Clamped)
            return _number(sign, digits * 10**(exponent - top), top)
        return self

    def _overflow(self, context):
        context._signal(Overflow)
        context._signal(Inexact)
        context._signal(Rounded)
        towards = (ROUND_FLOOR, ROUND_CEILING)[self._sign]
        if context.rounding in (ROUND_DOWN, ROUND_05UP, towards):
            return _number(self._sign, 10**context.prec - 1, context.Etop())
        return _number(self._sign, 0, 0, "F")

    def _is_nan(self):
        return self._kind == "n" or self._kind == "N"

    def _nan(self, other, context):
        """The NaN that an operation with one gives; None when neither is one."""
        for each in (self, other):
            if each is not None and each._kind == "N":
                context._signal(InvalidOperation)
                return _number(each._sign, each._digits, 0, "n")
        if self._kind == "n":
            return self
        if other is not None and other._kind == "n":
            return other
        return None

    def _invalid(self, context, reason=None):
        context._signal(InvalidOperation, reason)
        return _number(0, 0, 0, "n")

    # Arithmetic.

    def _add(self, other, context):
        nan = self._nan(other, context)
        if nan is not None:
            return nan
        if self._kind or other._kind:
            if self._kind and other._kind and self._sign != other._sign:
                return self._invalid(context)
            return self if self._kind else other
        exponent = min(self._exponent, other._exponent)
        zero_sign = 1 if context.rounding == ROUND_FLOOR and self._sign != other._sign else self._sign & other._sign
        if not self._digits and not other._digits:
            return _number(zero_sign, 0, exponent)._fixed(context)
        if not self._digits or not other._digits:
            full = self if self._digits else other
            exponent = max(exponent, min(full._exponent, full.adjusted() - context.prec))
            return _number(full._sign, full._digits * 10**(full._exponent - exponent), exponent)._fixed(context)
        a, b = self, other
        if a._exponent < b._exponent:
            a, b = b, a
        # What is too small to be seen counts as one unit far behind the last place.
        far = a._exponent + min(-1, length(a._digits) - context.prec - 2)
        if length(b._digits) + b._exponent - 1 < far:
            b = _number(b._sign, 1, far)
        shift = a._exponent - b._exponent
        total = (-1 if a._sign else 1) * a._digits * 10**shift + (-b._digits if b._sign else b._digits)
        if not total:
            return _number(zero_sign if a._sign != b._sign else a._sign, 0, min(exponent, b._exponent))._fixed(context)
        return _number(1 if total < 0 else 0, abs(total), b._exponent)._fixed(context)

    def _multiply(self, other, context):
        nan = self._nan(other, context)
        if nan is not None:
            return nan
        sign = self._sign ^ other._sign
        if self._kind or other._kind:
            if not self._kind and not self._digits or not other._kind and not other._digits:
                return self._invalid(context)
            return _number(sign, 0, 0, "F")
        return _number(sign, self._digits * other._digits, self._exponent + other._exponent)._fixed(context)

    def _divide(self, other, context):
        nan = self._nan(other, context)
        if nan is not None:
            return nan
        sign = self._sign ^ other._sign
        if self._kind:
            return self._invalid(context) if other._kind else _number(sign, 0, 0, "F")
        if other._kind:
            context._signal(Clamped)
            return _number(sign, 0, context.Etiny())
        if not other._digits:
            if not self._digits:
                return self._invalid(context, DivisionUndefined)
            context._signal(DivisionByZero)
            return _number(sign, 0, 0, "F")
        ideal = self._exponent - other._exponent
        if not self._digits:
            return _number(sign, 0, ideal)._fixed(context)
        shift = length(other._digits) - length(self._digits) + context.prec + 1
        exponent = ideal - shift
        if shift >= 0:
            quotient, rest = divmod(self._digits * 10**shift, other._digits)
        else:
            quotient, rest = divmod(self._digits, other._digits * 10**-shift)
        if rest:
            # A last digit that says that there is more, for rounding.
            if quotient % 5 == 0:
                quotient += 1
        else:
            while exponent < ideal and quotient % 10 == 0:
                quotient //= 10
                exponent += 1
        return _number(sign, quotient, exponent)._fixed(context)

    def _whole(self, other, context):
        """The quotient without its fraction, and the remainder."""
        nan = self._nan(other, context)
        if nan is not None:
            return nan, nan
        sign = self._sign ^ other._sign
        if self._kind:
            wrong = self._invalid(context)
            return (wrong if other._kind else _number(sign, 0, 0, "F")), wrong
        if other._kind:
            return _number(sign, 0, 0), self._fixed(context)
        if not other._digits:
            if not self._digits:
                wrong = self._invalid(context, DivisionUndefined)
                return wrong, wrong
            context._signal(DivisionByZero)
            return _number(sign, 0, 0, "F"), self._invalid(context)
        exponent = min(self._exponent, other._exponent)
        if self.adjusted() - other.adjusted() > context.prec + 1:
            wrong = self._invalid(context, DivisionImpossible)
            return wrong, wrong
        a = self._digits * 10**(self._exponent - exponent)
        b = other._digits * 10**(other._exponent - exponent)
        quotient, rest = divmod(a, b)
        if quotient >= 10**context.prec:
            wrong = self._invalid(context, DivisionImpossible)
            return wrong, wrong
        return _number(sign, quotient, 0), _number(self._sign, rest, exponent)._fixed(context)

    def _negated(self, context):
        nan = self._nan(None, context)
        if nan is not None:
            return nan
        if not self and context.rounding != ROUND_FLOOR:
            return self.copy_abs()._fixed(context)
        return self.copy_negate()._fixed(context)

    def _positive(self, context):
        nan = self._nan(None, context)
        if nan is not None:
            return nan
        if not self and context.rounding != ROUND_FLOOR:
            return self.copy_abs()._fixed(context)
        return self._fixed(context)

    def _both(self, other, context):
        """Quotient and remainder; dividing by zero gives the signals of both at once."""
        if self._kind or other._kind or other._digits or not self._digits:
            return self._whole(other, context)
        signals = [InvalidOperation, DivisionByZero]
        for signal in signals:
            context.flags[signal] = True
        trapped = [signal for signal in signals if context.traps[signal]]
        if trapped:
            raise _error(trapped[0], trapped)
        return _number(self._sign ^ other._sign, 0, 0, "F"), _number(0, 0, 0, "n")

    def _power_modulo(self, other, modulus, context):
        """A power of whole numbers to a modulus; the sign is that of the power."""
        for value in (self, other, modulus):
            if value._kind or value != value.to_integral_value():
                return self._invalid(context)
        n, m = int(other), abs(int(modulus))
        if n < 0 or m == 0 or m >= 10**context.prec or not self and n == 0:
            return self._invalid(context)
        return _number(1 if self._sign and n % 2 else 0, pow(abs(int(self)), n, m), 0)

    def _power(self, other, context):
        nan = self._nan(other, context)
        if nan is not None:
            return nan
        if not other:
            return _number(0, 1, 0) if self else self._invalid(context)
        whole = not other._kind and other == other.to_integral_value()
        odd = whole and other._exponent <= 0 and int(other) % 2 == 1
        sign = 1 if self._sign and odd else 0
        if self._sign and not whole and self:
            return self._invalid(context)
        grows = self.copy_abs() > 1
        if not self or self._kind or other._kind:
            if other._kind and self.copy_abs() == 1:
                return _number(0, 10**(context.prec - 1), 1 - context.prec)
            to_infinity = (not other._sign) == (grows or self._kind == "F")
            return _number(sign, 0, 0, "F") if to_infinity else _number(sign, 0, 0)._fixed(context)
        if whole and abs(int(other)) <= 99999:
            return self._whole_power(int(other), sign, context)
        return self._real_power(other, sign, context)

    def _whole_power(self, n, sign, context):
        """By multiplying: exactly where that is short enough, otherwise with many digits more than are kept."""
        spare = context.prec + length(abs(n)) + 6
        result, base, exponent, scale, inexact = 1, self._digits, 0, self._exponent, False
        left = abs(n)
        while left:
            if left & 1:
                result, exponent = result * base, exponent + scale
            left >>= 1
            if left:
                base, scale = base * base, scale * 2
            if length(result) > 4 * spare:
                drop = length(result) - 2 * spare
                result, lost = rounded(result, drop, ROUND_DOWN, 0)
                exponent, inexact = exponent + drop, inexact or lost
            if length(base) > 4 * spare:
                drop = length(base) - 2 * spare
                base, lost = rounded(base, drop, ROUND_DOWN, 0)
                scale, inexact = scale + drop, inexact or lost
        if inexact:
            result, exponent = result * 10 + 1, exponent - 1
        power = _number(sign, result, exponent)
        if n < 0:
            return _number(0, 1, 0)._divide(power, context)
        return power._fixed(context)

    def _real_power(self, other, sign, context):
        """e**(y * ln x), with as many places as rounding needs."""
        if self == 1:
            return _number(0, 10**(context.prec - 1), 1 - context.prec)._fixed(context)
        root = None
        if other._digits == 5 and other._exponent == -1 and not other._sign:
            root = self.sqrt(context)
            if root._multiply(root, context) == self:
                spare = context.prec - length(root._digits)
                return _number(sign, root._digits * 10**spare, root._exponent - spare)._fixed(context)
        extra = 10
        while True:
            places = context.prec + extra + length(other._digits) + max(other._exponent, 0)
            log = log_fixed(self._digits, self._exponent, places)
            product = log * (-other._digits if other._sign else other._digits)
            if product and length(abs(product)) + other._exponent - places > 9:
                large = (product > 0)
                return _number(sign, 1, context.Emax + 1 if large else context.Etiny() - 2)._fixed(context)
            digits, power = exp_fixed(product, other._exponent - places, context.prec + extra)
            if digits % 10**(extra - 3) not in (0, 5 * 10**(extra - 4)):
                return _number(sign, digits, power - context.prec - extra)._fixed(context)
            if extra > 60:
                digits //= 10**(extra - 3)
                return _number(sign, digits, power - context.prec - 3)._fixed(context)
            extra += 20

    def __add__(self, other: object):
        value = _converted(other)
        return NotImplemented if value is None else self._add(value, getcontext())

    def __radd__(self, other: object):
        value = _converted(other)
        return NotImplemented if value is None else value._add(self, getcontext())

    def __sub__(self, other: object):
        value = _converted(other)
        return NotImplemented if value is None else self._minus(value)

    def __rsub__(self, other: object):
        value = _converted(other)
        return NotImplemented if value is None else value._minus(self)

    def _minus(self, other):
        return self._add(other if other._is_nan() else other.copy_negate(), getcontext())

    def __mul__(self, other: object):
        value = _converted(other)
        return NotImplemented if value is None else self._multiply(value, getcontext())

    def __rmul__(self, other: object):
        value = _converted(other)
        return NotImplemented if value is None else value._multiply(self, getcontext())

    def __truediv__(self, other: object):
        value = _converted(other)
        return NotImplemented if value is None else self._divide(value, getcontext())

    def __rtruediv__(self, other: object):
        value = _converted(other)
        return NotImplemented if value is None else value._divide(self, getcontext())

    def __floordiv__(self, other: object):
        value = _converted(other)
        return NotImplemented if value is None else self._whole(value, getcontext())[0]

    def __rfloordiv__(self, other: object):
        value = _converted(other)
        return NotImplemented if value is None else value._whole(self, getcontext())[0]

    def __mod__(self, other: object):
        value = _converted(other)
        return NotImplemented if value is None else self._rest(value)

    def __rmod__(self, other: object):
        value = _converted(other)
        return NotImplemented if value is None else value._rest(self)

    def _rest(self, other):
        if not self._kind and not other._kind and not other._digits and self._digits:
            return self._invalid(getcontext())
        return self._whole(other, getcontext())[1]

    def __divmod__(self, other: object):
        value = _converted(other)
        return NotImplemented if value is None else self._both(value, getcontext())

    def __rdivmod__(self, other: object):
        value = _converted(other)
        return NotImplemented if value is None else value._both(self, getcontext())

    def __pow__(self, other: object, modulo: object = None):
        value = _converted(other)
        if modulo is None or value is None:
            return NotImplemented if value is None else self._power(value, getcontext())
        modulus = _converted(modulo)
        return NotImplemented if modulus is None else self._power_modulo(value, modulus, getcontext())

    def __rpow__(self, other: object):
        value = _converted(other)
        return NotImplemented if value is None else value._power(self, getcontext())

    def __neg__(self):
        return self._negated(getcontext())

    def __pos__(self):
        return self._positive(getcontext())

    def __abs__(self):
        return self._negated(getcontext()) if self._sign else self._positive(getcontext())

    # Comparisons.

    def _order(self, other):
        """-1, 0 or 1; neither is a NaN."""
        if self._kind or other._kind:
            a = 0 if not self._kind else (-1 if self._sign else 1)
            b = 0 if not other._kind else (-1 if other._sign else 1)
            return (a > b) - (a < b)
        a = -self._digits if self._sign else self._digits
        b = -other._digits if other._sign else other._digits
        if a == 0 or b == 0 or (a < 0) != (b < 0):
            return (a > b) - (a < b)
        if self.adjusted() != other.adjusted():
            return 1 if (self.adjusted() > other.adjusted()) == (a > 0) else -1
        exponent = min(self._exponent, other._exponent)
        a *= 10**(self._exponent - exponent)
        b *= 10**(other._exponent - exponent)
        return (a > b) - (a < b)

    def _compared(self, other: object):
        """A decimal to compare with, of floats too."""
        if isinstance(other, float):
            return Decimal(other)
        if _is_ratio(other):
            return _converted(other.numerator)
        return _converted(other)

    def _beside(self, other: object):
        """What takes the place of the number where the other is a fraction, whose numerator is compared: as many times as much."""
        if self._kind or not _is_ratio(other):
            return self
        return _number(self._sign, self._digits * other.denominator, self._exponent)

    def __eq__(self, other: object):
        value = self._compared(other)
        if value is None:
            return NotImplemented
        if self._is_nan() or value._is_nan():
            if self._kind == "N" or value._kind == "N":
                getcontext()._signal(InvalidOperation)
            return False
        return self._beside(other)._order(value) == 0

    def _ordered(self, value):
        if self._is_nan() or value._is_nan():
            getcontext()._signal(InvalidOperation)
            return False
        return True

    def __lt__(self, other: object):
        value = self._compared(other)
        return NotImplemented if value is None else self._ordered(value) and self._beside(other)._order(value) < 0

    def __le__(self, other: object):
        value = self._compared(other)
        return NotImplemented if value is None else self._ordered(value) and self._beside(other)._order(value) <= 0

    def __gt__(self, other: object):
        value = self._compared(other)
        return NotImplemented if value is None else self._ordered(value) and self._beside(other)._order(value) > 0

    def __ge__(self, other: object):
        value = self._compared(other)
        return NotImplemented if value is None else self._ordered(value) and self._beside(other)._order(value) >= 0

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __hash__(self):
        if self._kind == "N":
            raise TypeError("Cannot hash a signaling NaN value")
        if self._kind == "n":
            return object.__hash__(self)
        if self._kind:
            return hash(float(self))
        prime = 2305843009213693951
        scale = pow(10, self._exponent, prime) if self._exponent >= 0 else pow(pow(10, -1, prime), -self._exponent, prime)
        value = self._digits * scale % prime
        value = -value if self._sign else value
        return -2 if value == -1 else value

    def compare(self, other, context=None):
        context = getcontext() if context is None else context
        other = _decimal(other)
        nan = self._nan(other, context)
        if nan is not None:
            return nan
        order = self._order(other)
        return _number(1 if order < 0 else 0, abs(order), 0)

    def compare_total(self, other):
        other = _decimal(other)
        if self._sign != other._sign:
            return _number(self._sign, 1, 0)
        ranks = {"": 0, "F": 1, "N": 2, "n": 3}
        a, b = ranks[self._kind], ranks[other._kind]
        order = (a > b) - (a < b)
        if not order and not self._kind:
            order = self.copy_abs()._order(other.copy_abs())
            if not order:
                order = (self._exponent > other._exponent) - (self._exponent < other._exponent)
        elif not order:
            order = (self._digits > other._digits) - (self._digits < other._digits)
        if self._sign:
            order = -order
        return _number(1 if order < 0 else 0, abs(order), 0)

    def _extreme(self, other, context, wanted):
        context = getcontext() if context is None else context
        other = _decimal(other)
        if self._kind == "n" and not other._is_nan():
            return other._fixed(context)
        if other._kind == "n" and not self._is_nan():
            return self._fixed(context)
        nan = self._nan(other, context)
        if nan is not None:
            return nan
        order = self._order(other)
        if not order:
            order = int(self.compare_total(other))
        return (self if order * wanted >= 0 else other)._fixed(context)

    def max(self, other, context=None):
        return self._extreme(other, context, 1)

    def min(self, other, context=None):
        return self._extreme(other, context, -1)

    # Questions.

    def __bool__(self):
        return self._kind != "" or self._digits != 0

    def is_nan(self):
        return self._is_nan()

    def is_qnan(self):
        return self._kind == "n"

    def is_snan(self):
        return self._kind == "N"

    def is_infinite(self):
        return self._kind == "F"

    def is_finite(self):
        return not self._kind

    def is_signed(self):
        return self._sign == 1

    def is_zero(self):
        return not self._kind and not self._digits

    def is_normal(self, context=None):
        context = getcontext() if context is None else context
        return not self._kind and self._digits != 0 and self.adjusted() >= context.Emin

    def is_subnormal(self, context=None):
        context = getcontext() if context is None else context
        return not self._kind and self._digits != 0 and self.adjusted() < context.Emin

    def is_canonical(self):
        return True

    def canonical(self):
        return self

    def conjugate(self):
        return self

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return _number(0, 0, 0)

    def radix(self):
        return _number(0, 10, 0)

    def adjusted(self):
        return 0 if self._kind else self._exponent + length(self._digits) - 1

    def as_tuple(self):
        if self._kind == "F":
            return DecimalTuple(self._sign, (0,), "F")
        digits = tuple([int(c) for c in str(self._digits)]) if self._digits or not self._kind else ()
        return DecimalTuple(self._sign, digits, self._kind if self._kind else self._exponent)

    def as_integer_ratio(self):
        if self._is_nan():
            raise ValueError("cannot convert NaN to integer ratio")
        if self._kind:
            raise OverflowError("cannot convert Infinity to integer ratio")
        n = -self._digits if self._sign else self._digits
        if self._exponent >= 0:
            return n * 10**self._exponent, 1
        d = 10**-self._exponent
        common = gcd(n, d)
        return n // common, d // common

    def number_class(self, context=None):
        if self._is_nan():
            return "NaN" if self._kind == "n" else "sNaN"
        sign = "-" if self._sign else "+"
        if self._kind:
            return sign + "Infinity"
        if not self._digits:
            return sign + "Zero"
        return sign + ("Subnormal" if self.is_subnormal(context) else "Normal")

    def same_quantum(self, other):
        other = _decimal(other)
        if self._kind or other._kind:
            return self._is_nan() and other._is_nan() or self._kind == "F" and other._kind == "F"
        return self._exponent == other._exponent

    # Other numbers.

    def copy_abs(self):
        return _number(0, self._digits, self._exponent, self._kind)

    def copy_negate(self):
        return _number(1 - self._sign, self._digits, self._exponent, self._kind)

    def copy_sign(self, other):
        return _number(_decimal(other)._sign, self._digits, self._exponent, self._kind)

    def quantize(self, exp, rounding=None, context=None):
        context = getcontext() if context is None else context
        other = _decimal(exp)
        nan = self._nan(other, context)
        if nan is not None:
            return nan
        if self._kind or other._kind:
            return self if self._kind and other._kind else self._invalid(context)
        exponent = other._exponent
        if not context.Etiny() <= exponent <= context.Emax:
            return self._invalid(context)
        if not self._digits:
            return _number(self._sign, 0, exponent)._fixed(context)
        if self.adjusted() > context.Emax or self.adjusted() - exponent + 1 > context.prec:
            return self._invalid(context)
        digits, inexact = self._to_exponent(exponent, context.rounding if rounding is None else rounding)
        if length(digits) > context.prec:
            return self._invalid(context)
        if exponent > self._exponent:
            if inexact:
                context._signal(Inexact)
            context._signal(Rounded)
        return _number(self._sign, digits, exponent)._fixed(context)

    def _to_exponent(self, exponent, rounding):
        if self._exponent >= exponent:
            return self._digits * 10**(self._exponent - exponent), False
        drop = min(exponent - self._exponent, length(self._digits) + 1)
        return rounded(self._digits, drop, rounding, self._sign)

    def normalize(self, context=None):
        context = getcontext() if context is None else context
        nan = self._nan(None, context)
        if nan is not None:
            return nan
        made = self._fixed(context)
        if made._kind:
            return made
        if not made._digits:
            return _number(made._sign, 0, 0)
        digits, exponent = made._digits, made._exponent
        most = context.Etop() if context.clamp else context.Emax
        while digits % 10 == 0 and exponent < most:
            digits //= 10
            exponent += 1
        return _number(made._sign, digits, exponent)

    def to_integral_value(self, rounding=None, context=None):
        context = getcontext() if context is None else context
        nan = self._nan(None, context)
        if nan is not None:
            return nan
        if self._kind or self._exponent >= 0:
            return self
        digits, _ = self._to_exponent(0, context.rounding if rounding is None else rounding)
        return _number(self._sign, digits, 0)

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        context = getcontext() if context is None else context
        made = self.to_integral_value(rounding, context)
        if not made._kind and self._exponent < 0:
            if made != self:
                context._signal(Inexact)
            context._signal(Rounded)
        return made

    def scaleb(self, other, context=None):
        context = getcontext() if context is None else context
        other = _decimal(other)
        nan = self._nan(other, context)
        if nan is not None:
            return nan
        if other._kind or other._exponent != 0:
            return self._invalid(context)
        return self if self._kind else _number(self._sign, self._digits, self._exponent + int(other))._fixed(context)

    def fma(self, other, third, context=None):
        context = getcontext() if context is None else context
        other, third = _decimal(other), _decimal(third)
        nan = self._nan(other, context)
        if nan is not None:
            return nan
        if self._kind or other._kind:
            return self._multiply(other, context)._add(third, context)
        product = _number(self._sign ^ other._sign, self._digits * other._digits, self._exponent + other._exponent)
        return product._add(third, context)

    def remainder_near(self, other, context=None):
        context = getcontext() if context is None else context
        other = _decimal(other)
        _, rest = self._whole(other, context)
        if rest._kind or other._kind:
            return rest
        twice = rest.copy_abs()._add(rest.copy_abs(), context)._order(other.copy_abs())
        quotient, _ = self._whole(other, context)
        if twice > 0 or twice == 0 and quotient._digits % 2 == 1:
            part = other.copy_sign(rest)
            return rest._add(part.copy_negate(), context)
        return rest

    def sqrt(self, context=None):
        context = getcontext() if context is None else context
        nan = self._nan(None, context)
        if nan is not None:
            return nan
        if self._kind and not self._sign:
            return self
        if not self:
            return _number(self._sign, 0, self._exponent // 2)._fixed(context)
        if self._sign:
            return self._invalid(context)
        exponent = self._exponent // 2
        digits = self._digits * 10 if self._exponent % 2 else self._digits
        shift = context.prec + 1 - (length(digits) + 1) // 2
        exact = True
        if shift >= 0:
            digits *= 100**shift
        else:
            digits, rest = divmod(digits, 100**-shift)
            exact = not rest
        root = isqrt(digits)
        exact = exact and root * root == digits
        if exact:
            if shift >= 0:
                root //= 10**shift
            else:
                root *= 10**-shift
            return _number(0, root, exponent)._to_nearest(context)
        if root % 5 == 0:
            root += 1
        return _number(0, root, exponent - shift)._to_nearest(context)

    def _to_nearest(self, context):
        """Rounded half even, whatever the context says."""
        before = context.rounding
        context.rounding = ROUND_HALF_EVEN
        try:
            return self._fixed(context)
        finally:
            context.rounding = before

    def exp(self, context=None):
        context = getcontext() if context is None else context
        nan = self._nan(None, context)
        if nan is not None:
            return nan
        if self._kind:
            return _number(0, 0, 0) if self._sign else self
        if not self:
            return _number(0, 1, 0)
        if self.adjusted() > 8:
            return _number(0, 1, context.Etiny() - 2 if self._sign else context.Emax + 1)._to_nearest(context)
        if self.adjusted() < -context.prec - 2:
            one = 10**(context.prec + 1)
            return _number(0, one - 1 if self._sign else one + 1, -context.prec - 1)._to_nearest(context)
        extra = 6
        while True:
            value = -self._digits if self._sign else self._digits
            digits, power = exp_fixed(value, self._exponent, context.prec + extra)
            if digits % 10**(extra - 3) not in (0, 5 * 10**(extra - 4)) or extra > 60:
                return _number(0, digits, power - context.prec - extra)._to_nearest(context)
            extra += 10

    def ln(self, context=None):
        return self._logarithm(False, getcontext() if context is None else context)

    def log10(self, context=None):
        context = getcontext() if context is None else context
        if not self._kind and self._digits and not self._sign and str(self._digits).rstrip("0") == "1":
            return Decimal(self.adjusted())._to_nearest(context)
        return self._logarithm(True, context)

    def _logarithm(self, decimal, context):
        nan = self._nan(None, context)
        if nan is not None:
            return nan
        if not self:
            return _number(1, 0, 0, "F")
        if self._sign:
            return self._invalid(context)
        if self._kind:
            return self
        if self == 1:
            return _number(0, 0, 0)
        extra = 6
        while True:
            places = context.prec + extra
            if decimal:
                value = log10_fixed(self._digits, self._exponent, places)
            else:
                value = log_fixed(self._digits, self._exponent, places)
            if length(abs(value)) >= context.prec + 4:
                spare = length(abs(value)) - context.prec
                if abs(value) % 10**(spare - 1) // 10 not in (0, 5 * 10**(spare - 3) // 10) or extra > 100:
                    return _number(1 if value < 0 else 0, abs(value), -places)._to_nearest(context)
            extra += 10

    def logb(self, context=None):
        context = getcontext() if context is None else context
        nan = self._nan(None, context)
        if nan is not None:
            return nan
        if self._kind:
            return self.copy_abs()
        if not self:
            context._signal(DivisionByZero)
            return _number(1, 0, 0, "F")
        return Decimal(self.adjusted())._fixed(context)

    # Neighbours.

    def next_plus(self, context=None):
        """The least number above that the context can have."""
        return self._next(0, getcontext() if context is None else context)

    def next_minus(self, context=None):
        """The greatest number below."""
        return self._next(1, getcontext() if context is None else context)

    def next_toward(self, other, context=None):
        """The neighbour on the way to another number."""
        context = getcontext() if context is None else context
        other = _decimal(other)
        nan = self._nan(other, context)
        if nan is not None:
            return nan
        order = self._order(other)
        if order == 0:
            return self.copy_sign(other)
        found = self._next(0 if order < 0 else 1, context)
        if found._kind:
            context._signal(Overflow)
            context._signal(Inexact)
            context._signal(Rounded)
        elif found.adjusted() < context.Emin:
            for signal in (Underflow, Subnormal, Inexact, Rounded):
                context._signal(signal)
            if not found:
                context._signal(Clamped)
        return found

    def _next(self, sign, context):
        nan = self._nan(None, context)
        if nan is not None:
            return nan
        if self._kind:
            return self if self._sign == sign else _number(self._sign, 10 ** context.prec - 1, context.Etop())
        quiet = context.copy()
        quiet.clear_traps()
        quiet.rounding = ROUND_FLOOR if sign else ROUND_CEILING
        near = self._fixed(quiet)
        if near != self:
            return near
        return self._add(_number(sign, 1, quiet.Etiny() - 1), quiet)

    # Conversions.

    def __int__(self):
        if self._is_nan():
            raise ValueError("cannot convert NaN to integer")
        if self._kind:
            raise OverflowError("cannot convert Infinity to integer")
        digits, _ = self._to_exponent(0, ROUND_DOWN)
        return -digits if self._sign else digits

    __trunc__ = __int__

    def __float__(self):
        if self._kind == "N":
            raise ValueError("cannot convert signaling NaN to float")
        if self._kind == "n":
            return float("-nan") if self._sign else float("nan")
        return float(str(self))

    def __round__(self, n=None):
        if n is not None:
            return self.quantize(_number(0, 1, -n), ROUND_HALF_EVEN)
        return self._to_int(ROUND_HALF_EVEN)

    def __floor__(self):
        return self._to_int(ROUND_FLOOR)

    def __ceil__(self):
        return self._to_int(ROUND_CEILING)

    def _to_int(self, rounding):
        if self._is_nan():
            raise ValueError("cannot convert NaN to integer")
        if self._kind:
            raise OverflowError("cannot convert Infinity to integer")
        digits, _ = self._to_exponent(0, rounding)
        return -digits if self._sign else digits

    def __str__(self):
        return written(self._sign, self._digits, self._exponent, self._kind, False, getcontext().capitals)

    def to_eng_string(self, context=None):
        return written(self._sign, self._digits, self._exponent, self._kind, True, getcontext().capitals)

    def __repr__(self):
        return f"Decimal('{self}')"

    def __format__(self, spec: str):
        context = getcontext()
        return formatted(self._sign, self._digits, self._exponent, self._kind, spec, context.rounding, context.capitals)
