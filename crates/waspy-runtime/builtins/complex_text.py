"""Complex numbers as text: `repr`, `format`, and what `complex("1+2j")` reads."""

from lowlevel.wasm import *
from core.float_bits import is_negative
from core.float_text import float_to_text
from core.float_parse import parse_float
from core.format_spec import AFTER_SIGN, RIGHT, FormatSpec, lay_out_text, parse_spec, part_of_complex, unknown_type
from core.str import str


def complex_text(real: float, imag: float) -> str:
    """`repr`: without the real part where that is 0.0, otherwise in parentheses."""
    tail = _bare(imag) + "j"
    if real == 0.0 and not is_negative(real):
        return tail
    return "(" + _bare(real) + _plus(tail) + ")"


def _bare(x: float) -> str:
    """A float without `.0`."""
    text = float_to_text(x)
    return text.removesuffix(".0")


def _plus(text: str) -> str:
    return text if text.startswith("-") else "+" + text


def format_parts(real: float, imag: float, text: str) -> str:
    """Both parts as the specification says, and the whole filled up to its width."""
    spec = parse_spec(text, "complex", RIGHT)
    if spec._fill == 48 and spec._align == AFTER_SIGN:
        raise ValueError("Zero padding is not allowed in complex format specifier")
    if spec._align == AFTER_SIGN:
        raise ValueError("'=' alignment flag is not allowed in complex format specifier")
    type = spec._type
    lower = type | 32
    if type != 0 and type != 110 and (lower < 101 or lower > 103 or type >= 128):
        unknown_type(type, "complex")
    parts = part_of_complex(real, spec, spec._sign) + part_of_complex(imag, spec, 43) + "j"
    if type == 0:
        if real == 0.0 and not is_negative(real):
            parts = part_of_complex(imag, spec, spec._sign) + "j"
        else:
            parts = "(" + parts + ")"
    return lay_out_text(spec, parts)


# Reading.


def parse_complex(text: str) -> tuple[float, float]:
    """The parts of the number that a text stands for."""
    try:
        return _parts(text)
    except ValueError:
        message = "could not convert string to complex: " + repr(text) if "_" in text else _MALFORMED
        raise ValueError(message) from None


def _parts(text: str) -> tuple[float, float]:
    """`1`, `2j`, `1+2j`, with one pair of parentheses around it or none."""
    plain = text.strip()
    if plain.startswith("(") and plain.endswith(")"):
        plain = plain[1:-1].strip()
    if not plain:
        raise ValueError(_MALFORMED)
    if not plain.endswith("j") and not plain.endswith("J"):
        return (_number(plain), 0.0)
    plain = plain[:-1]
    middle = _last_sign(plain)
    if middle <= 0:
        return (0.0, _factor(plain))
    return (_number(plain[:middle]), _factor(plain[middle:]))


_MALFORMED = "complex() arg is a malformed string"


def _last_sign(text: str) -> int:
    """Where the second part begins: the last sign that belongs to no exponent, or -1."""
    at = len(text) - 1
    while at >= 0:
        c = text[at]
        if (c == "+" or c == "-") and (at == 0 or text[at - 1] not in "eE"):
            return at
        at = at - 1
    return -1


def _factor(text: str) -> float:
    """What stands before a `j`: a sign alone is 1."""
    if text == "" or text == "+":
        return 1.0
    if text == "-":
        return -1.0
    return _number(text)


def _number(text: str) -> float:
    if text.strip() != text:
        raise ValueError(_MALFORMED)
    try:
        return parse_float(text)
    except ValueError:
        raise ValueError(_MALFORMED) from None
