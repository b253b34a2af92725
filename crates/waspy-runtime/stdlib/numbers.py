# dialect: typed
"""`numbers`: what kinds of numbers there are. Which built-in numbers `isinstance` counts is said by the functions at the end."""


class Number:
    """Any number."""


class Complex(Number):
    """A number with a real and an imaginary part."""


class Real(Complex):
    """A number with an order."""


class Rational(Real):
    """A quotient of whole numbers."""


class Integral(Rational):
    """A whole number."""


def _instance_of_Number[X](x: X) -> bool:
    # A class may say that it is a number without being below `Number`, as `Decimal` does.
    return isinstance(x, int) or isinstance(x, float) or isinstance(x, complex) or hasattr(x, "_is_number")


def _instance_of_Complex[X](x: X) -> bool:
    return isinstance(x, int) or isinstance(x, float) or isinstance(x, complex)


def _instance_of_Real[X](x: X) -> bool:
    return isinstance(x, int) or isinstance(x, float)


def _instance_of_Rational[X](x: X) -> bool:
    return isinstance(x, int)


def _instance_of_Integral[X](x: X) -> bool:
    return isinstance(x, int)


# The same of `issubclass`.


def _subclass_of_Number[C](c: C) -> bool:
    return issubclass(c, int) or issubclass(c, float) or issubclass(c, complex) or hasattr(c, "_is_number")


def _subclass_of_Complex[C](c: C) -> bool:
    return issubclass(c, int) or issubclass(c, float) or issubclass(c, complex)


def _subclass_of_Real[C](c: C) -> bool:
    return issubclass(c, int) or issubclass(c, float)


def _subclass_of_Rational[C](c: C) -> bool:
    return issubclass(c, int)


def _subclass_of_Integral[C](c: C) -> bool:
    return issubclass(c, int)
