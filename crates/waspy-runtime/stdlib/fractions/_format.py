"""Fractions as decimal text by a format: rounded exactly, half to even."""


def formatted(numerator, denominator, spec):
    """The text, or None where the format is none for fractions."""
    form = _Form()
    if not form.read(spec):
        return None
    if form.zeros and form.align:
        raise ValueError(
            f"Invalid format specifier {spec!r} for object of type 'Fraction'; can't use explicit alignment when zero-padding"
        )
    negative = numerator < 0
    top = -numerator if negative else numerator
    if form.kind in "fF%":
        whole, rest, end, is_zero = _fixed(form, top, denominator)
        negative = negative and not (is_zero and form.no_negative_zero)
    else:
        whole, rest, end = _scientific(form, top, denominator)
    sign = "-" if negative else "" if form.sign == "-" else form.sign
    if rest or form.alternate:
        rest = "." + rest
    return form.laid_out(sign, whole, rest + end)


class _Form:
    """The parts of a format."""

    def __init__(self):
        self.fill = " "
        self.align = ""
        self.sign = "-"
        self.no_negative_zero = False
        self.alternate = False
        self.zeros = False
        self.width = 0
        self.separator = ""
        self.precision = 6
        self.kind = ""

    def read(self, spec):
        at = 0
        if len(spec) > 1 and spec[1] in "<>=^":
            self.fill, self.align, at = spec[0], spec[1], 2
        elif spec[:1] and spec[0] in "<>=^":
            self.align, at = spec[0], 1
        if spec[at : at + 1] in ("-", "+", " "):
            self.sign = spec[at]
            at += 1
        if spec[at : at + 1] == "z":
            self.no_negative_zero = True
            at += 1
        if spec[at : at + 1] == "#":
            self.alternate = True
            at += 1
        if spec[at : at + 1] == "0" and _is_digit(spec[at + 1 : at + 2]):
            self.zeros = True
            at += 1
        end = _after_digits(spec, at)
        if end > at:
            self.width = int(spec[at:end])
        at = end
        if spec[at : at + 1] in (",", "_"):
            self.separator = spec[at]
            at += 1
        if spec[at : at + 1] == ".":
            end = _after_digits(spec, at + 1)
            if end == at + 1:
                return False
            self.precision = int(spec[at + 1 : end])
            at = end
        self.kind = spec[at:]
        return len(self.kind) == 1 and self.kind in "eEfFgG%"

    def laid_out(self, sign, whole, tail):
        if self.zeros:
            room = self.width - len(sign) - len(tail)
            whole = whole.zfill(3 * room // 4 + 1 if self.separator else room)
        if self.separator:
            whole = _grouped(whole, self.separator)
        padding = self.fill * (self.width - len(sign) - len(whole) - len(tail))
        match self.align:
            case "<":
                return sign + whole + tail + padding
            case "^":
                half = len(padding) // 2
                return padding[:half] + sign + whole + tail + padding[half:]
            case "=":
                return sign + padding + whole + tail
            case _:
                return padding + sign + whole + tail


def _is_digit(c):
    return c != "" and c in "0123456789"


def _after_digits(text, at):
    while _is_digit(text[at : at + 1]):
        at += 1
    return at


def _grouped(digits, separator):
    first = len(digits) % 3 or 3
    parts = [digits[:first]] + [digits[i : i + 3] for i in range(first, len(digits), 3)]
    return separator.join(parts)


def _rounded(n, d):
    """n / d as a whole number, half to even."""
    whole, rest = divmod(n, d)
    if 2 * rest > d or 2 * rest == d and whole % 2 == 1:
        whole += 1
    return whole


def _fixed(form, n, d):
    places = form.precision
    scaled = _rounded(n * 10 ** (places + 2 if form.kind == "%" else places), d)
    digits = str(scaled).zfill(places + 1)
    cut = len(digits) - places
    return digits[:cut], digits[cut:], "%" if form.kind == "%" else "", scaled == 0


def _scientific(form, n, d):
    """With an exponent, or for `g` without one where that is not longer."""
    general = form.kind in "gG"
    figures = max(form.precision, 1) if general else form.precision + 1
    digits, exponent = _figures(n, d, figures)
    fixed = general and -4 <= exponent < figures
    if fixed and exponent < 0:
        digits = "0" * -exponent + digits
    point = exponent + 1 if fixed and exponent >= 0 else 1
    whole, rest = digits[:point], digits[point:]
    if general and not form.alternate:
        rest = rest.rstrip("0")
    if fixed:
        return whole, rest, ""
    letter = "E" if form.kind in "EG" else "e"
    return whole, rest, f"{letter}{exponent:+03d}"


def _figures(n, d, count):
    """So many figures of n / d, and the power of ten that the first stands for."""
    if n == 0:
        return "0" * count, 0
    exponent = len(str(n)) - len(str(d))
    if n * 10 ** max(-exponent, 0) < d * 10 ** max(exponent, 0):
        exponent -= 1
    shift = count - 1 - exponent
    scaled = _rounded(n * 10 ** max(shift, 0), d * 10 ** max(-shift, 0))
    if scaled == 10**count:
        scaled //= 10
        exponent += 1
    return str(scaled), exponent
