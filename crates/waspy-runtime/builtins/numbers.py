"""The builtin functions on numbers: abs, round, divmod, pow, bin, oct, hex."""

from lowlevel.wasm import *
from core.bigint_text import append_power_base
from core.int_slow import int_divmod
from core.int import int_pow_mod
from core.object import not_implemented, NotImplementedType, type_name
from core.str import StrBuilder
from builtins.slice import as_index


@inline
def abs(x: bool, /) -> int:
    return x.__int__()


@inline
def abs(x: int, /) -> int:
    return x.__abs__()


@inline
def abs(x: float, /) -> float:
    return f64_abs(x)


def abs[T](x: T, /) -> object:
    return x.__abs__()


@inline
def round(number: int) -> int:
    return number


@inline
def round(number: int, ndigits: None) -> int:
    return number


def round(number: int, ndigits: int) -> int:
    return number.__round__(ndigits)


def round(number: float) -> int:
    return number.__round__()


def round(number: float, ndigits: None) -> int:
    return number.__round__()


def round(number: float, ndigits: int) -> float:
    return number.__round__(ndigits)


def round(number: float, ndigits: object) -> object:
    if ndigits is None:
        return number.__round__()
    return number.__round__(as_index(ndigits))


def round[T](number: T) -> object:
    return number.__round__()


def round[T](number: T, ndigits: int) -> object:
    return number.__round__(ndigits)


def round[T](number: T, ndigits: object) -> object:
    return number.__round__(ndigits)


def divmod(a: int, b: int, /) -> tuple[int, int]:
    return int_divmod(a, b)


def divmod(a: float, b: float, /) -> tuple[float, float]:
    return a.__divmod__(b)


def divmod[A, B](a: A, b: B, /) -> object:
    """Of what defines it. Numbers come here where their class is found when running."""
    if isinstance(a, int):
        if isinstance(b, int):
            return int_divmod(a, b)
    if is_real(a) and is_real(b):
        return as_float(a).__divmod__(as_float(b))
    result: object = not_implemented()
    if not isinstance(a, int) and not isinstance(a, float) and _has_divmod(a):
        result = a.__divmod__(b)
    if not isinstance(b, int) and not isinstance(b, float) and _has_rdivmod(b):
        if isinstance(result, NotImplementedType):
            result = b.__rdivmod__(a)
    if not isinstance(result, NotImplementedType):
        return result
    raise TypeError("unsupported operand type(s) for divmod(): '" + type_name(a) + "' and '" + type_name(b) + "'")


@intrinsic("has.__divmod__")
def _has_divmod[T](value: T) -> bool: ...


@intrinsic("has.__rdivmod__")
def _has_rdivmod[T](value: T) -> bool: ...


@inline
def is_real[T](value: T) -> bool:
    return isinstance(value, int) or isinstance(value, float)


def as_real[T](value: T) -> float:
    """What functions of floats take for an object that is none."""
    return value.__float__()


def as_float[T](value: T) -> float:
    """A number that `is_real`."""
    if isinstance(value, int):
        return int_to_f64(value)
    if isinstance(value, float):
        return value
    raise TypeError("must be real number, not " + type_name(value))


def pow(base: int, exp: int) -> object:
    return base.__pow__(exp)


def pow(base: int, exp: int, mod: int) -> int:
    return int_pow_mod(base, exp, mod)


def pow(base: int, exp: int, mod: None) -> object:
    return base.__pow__(exp)


def pow(base: float, exp: float) -> float:
    return base.__pow__(exp)


def pow(base: float, exp: int) -> float:
    return base.__pow__(exp)


def pow(base: int, exp: float) -> float:
    return base**exp


def pow[A, B](base: A, exp: B) -> object:
    return base**exp


def pow[A, B, M](base: A, exp: B, mod: M) -> object:
    """Only the first operand's method is asked for a power to a modulus. Integers come here where their class is found when running."""
    if isinstance(base, int) and isinstance(exp, int) and isinstance(mod, int):
        return int_pow_mod(base, exp, mod)
    if mod is None:
        return base**exp
    if not isinstance(base, int) and not isinstance(base, float) and not isinstance(base, complex) and _has_pow(base):
        return base.__pow__(exp, mod)
    _pow_error(base, exp, mod)


@intrinsic("has.__pow__")
def _has_pow[T](value: T) -> bool: ...


def _refuse_modulus(operand: object, base: object, exp: object) -> None:
    """Each operand in turn may refuse: a float always, a complex number when it knows the first two."""
    if isinstance(operand, float):
        raise TypeError("pow() 3rd argument not allowed unless all arguments are integers")
    if isinstance(operand, complex) and _is_number(base) and _is_number(exp):
        raise ValueError("complex modulo")


def _is_number(value: object) -> bool:
    return isinstance(value, int) or isinstance(value, float) or isinstance(value, complex)


@cold
def _pow_error(base: object, exp: object, mod: object) -> None:
    _refuse_modulus(base, base, exp)
    _refuse_modulus(exp, base, exp)
    _refuse_modulus(mod, base, exp)
    names = "'" + type_name(base) + "', '" + type_name(exp) + "', '" + type_name(mod) + "'"
    raise TypeError("unsupported operand type(s) for ** or pow(): " + names)


def bin(number: int, /) -> str:
    return _in_base(number, "0b", 1)


def bin[T](number: T, /) -> str:
    return _in_base(number.__index__(), "0b", 1)


def oct(number: int, /) -> str:
    return _in_base(number, "0o", 3)


def oct[T](number: T, /) -> str:
    return _in_base(number.__index__(), "0o", 3)


def hex(number: int, /) -> str:
    return _in_base(number, "0x", 4)


def hex[T](number: T, /) -> str:
    return _in_base(number.__index__(), "0x", 4)


def _in_base(number: int, prefix: str, bits: i32) -> str:
    builder = StrBuilder(24)
    if number < 0:
        builder.append_byte(45)
    builder.append(prefix)
    append_power_base(builder, number, bits, False)
    return builder.finish()
